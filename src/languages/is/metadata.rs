//! Icelandic phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            fréttin hefur verið uppfærð | greinin hefur verið uppfærð | lestrartími
            áætlaður lestrartími | lestími | tími lesturs | áætlaður lestími
            [birt, uppfært, skrifað, skráð, sett inn, útgefið, síðast birt, fyrst birt, upphaflega
            birt, stofnað, sent inn, póstað, breytt, endurskoðað, síðast yfirfarið, uppfærð,
            birtist, dagsett]:
            [birt, uppfært] [#, þann]
            [birt, uppfært] [mánudaginn, þriðjudaginn, miðvikudaginn, fimmtudaginn, föstudaginn,
            laugardaginn, sunnudaginn, mánudagur, þriðjudagur, miðvikudagur, fimmtudagur,
            föstudagur]
            [dagsetning birtingar, útgáfudagur, birtingardagur, birtingardagsetning, dagsetning:,
            útgáfudagsetning, síðast uppfært, síðast breytt, síðasta uppfærsla, síðast
            endurskoðað]
            [greinin, fréttin] [var birt, var síðast uppfærð]
        ",
        hit: "Birt 14. maí 2021 kl. 09.30",
        miss: "Tölurnar voru birtar á þriðjudag og uppfærðar um hádegi.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            # mín | # mínútur | # mínúta | # mín lesin | tekur um # mínútur að lesa
            tekur # mínútur að lesa | tekur # mín að lesa | lestrartími um # mínútur
            lestrartími ca # mín | lestrartími undir # mínútu | lestrartími
            [lestrartími, lestími] # [mín, mínútur]
            # [mín, mínútna] [lestur, lestrartími]
        ",
        hit: "Lestrartími: 4 mín.",
        miss: "Fjögurra mínútna lestur dugði dómaranum ekki.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            í dag | í dag # | í dag kl # | í dag klukkan # | í gær | í gær # | í gær kl #
            í gær klukkan # | í fyrradag | í fyrradag kl # | í morgun | í kvöld kl # | í morgun kl #
            rétt í þessu | núna rétt áðan | nú rétt í þessu | birt í dag | birt í gær
            uppfært í dag | uppfært í gær | uppfært rétt í þessu
            fyrir # [sekúndum, mínútu, mínútum, mín, klukkustund, klukkustundum, klst, klukkutíma,
            klukkutímum, tíma, tímum, degi, dögum, sólarhringum, viku, vikum, mánuði, mánuðum,
            ári, árum]
            fyrir # [mínútum, klukkustundum, klst, tímum, dögum, vikum, mánuðum, árum, mín, degi,
            mínútu] síðan
            fyrir [mínútu, einni mínútu, klukkustund, einni klukkustund, klukkutíma, einum degi,
            viku, einni viku, mánuði, einum mánuði, ári, einu ári, nokkrum mínútum, nokkrum
            klukkustundum, nokkrum dögum, stuttu, stundu, stuttu síðan, degi síðan, viku síðan,
            mánuði síðan, ári síðan]
            # [sek, sekúndur, mín, mínútur, mínúta, mínútum, klst, klukkustundir, klukkustund,
            tímar, tíma, dagar, dögum, dagur, d, vikur, vika, vikum, mánuðir, mánuður, mán,
            ár] síðan
            [birt, uppfært] fyrir # [mínútum, mínútu] [, síðan]
        ",
        hit: "fyrir 3 klukkustundum",
        miss: "Fyrir 3 klukkustundum var áin enn undir markinu.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            flettingar | fjöldi flettinga | lesið # sinnum | skoðað # sinnum | lesin # sinnum
            séð # sinnum | lesið oftar en # sinnum | sýni # af # | # niðurstöður fundust
            # fréttir fundust
            # [flettingar, fletting, flettingum, áhorf, heimsóknir, innlit, lestrar, lesendur,
            lesandi, lesendur núna, orð, stafir, slög, smellir, skoðanir á síðu, fréttir, greinar,
            færslur, niðurstöður, niðurstaða, hlustanir, niðurhöl, gestir, skipti lesið, hafa
            lesið]
            [flettingar, fjöldi flettinga, lesið, skoðað, heimsóknir, fjöldi orða, orð, fjöldi
            lesenda, áhorf, lesin, skoðuð, innlit] #
        ",
        hit: "408 flettingar",
        miss: "Myndbandið náði 408 flettingum áður en félagið tók það niður.",
    },
];
