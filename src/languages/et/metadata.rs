//! Estonian phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            [avaldatud, uuendatud, muudetud, täiendatud, lisatud, postitatud, loodud, ilmunud]:
            [avaldatud, uuendatud, muudetud, täiendatud, postitatud] [#, kell #, täna] | lisatud #
            loodud # | ilmunud #
            avaldatud [esmaspäeval, teisipäeval, kolmapäeval, neljapäeval, reedel, laupäeval,
            pühapäeval] #
            viimati [uuendatud, muudetud, täiendatud] | viimane [uuendus, muudatus, muutmine]:
            [avaldamise, uuendamise, muutmise, lisamise, postitamise] [aeg, kuupäev]
            avaldamiskuupäev | avaldamisaeg
            [artikkel, uudis, teade] [avaldatud, uuendatud, lisatud]
            [artiklit, uudist, lugu] [on uuendatud, on täiendatud] [kell, #] | kuupäev: | kuupäev #
            [algselt, esmakordselt] avaldatud | ilmumisaeg: | ilmus:
        ",
        hit: "Avaldatud 12.03.2024 kell 10.15",
        miss: "Avaldatud andmete järgi elab saarel sada inimest.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            # min lugemist | # minut lugemist | # minutit lugemist | # min lugemine
            # minuti lugemine | # min lugemisaeg
            [lugemisaeg, lugemise aeg, lugemiseks kulub] # [min, minut, minutit]
            loed läbi # minutiga | # [min, minutit] [lugeda, kuulamist, vaatamist]
            # minuti [lugu, artikkel] | # min lugu | [kuulamisaeg, kestus, pikkus] # [min, minutit]
            [loe, loed] # [minutiga, minutis] | loe # min
        ",
        hit: "Lugemisaeg 4 min",
        miss: "Neljaminutiline lugemisaeg oli tema meelest mõnitamine, sest luulet tuleb lugeda nädal.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            # [tundi, tund, h, t, minutit, minut, min, päeva, päev, p, nädalat, nädal, kuud, kuu,
            aastat, aasta, sekundit, sek] tagasi
            [tund, minut, päev, nädal, kuu, aasta, tunni aja, pool tundi] tagasi | tunni aja eest
            # [tunni, minuti, päeva] eest | [eile, täna, üleeile] [, kell] # # | eile | üleeile
            hetk tagasi | just nüüd | äsja | mõne tunni eest
            mõni [minut, tund, päev, sekund] tagasi | paar [minutit, tundi, päeva] tagasi
            vähem kui [minut, tund] tagasi | üle [aasta, kuu] tagasi
        ",
        hit: "3 tundi tagasi",
        miss: "Veel 3 tundi tagasi oli järv täiesti tuuletu.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # [vaatamist, vaatamine, vaatamiskorda, vaatajat, lugemist, lugejat, lugemiskorda,
            kuulamist, külastust, klikki, allalaadimist, sõna, tähemärki, korda vaadatud, korda
            loetud]
            [vaatamisi, vaatamised, lugemisi, lugejaid, kuulamisi, külastusi, vaadatud, loetud,
            kuulatud, allalaadimisi, sõnu, tähemärke, klikke] #
            [vaadatud, loetud, kuulatud, alla laaditud, jagatud] # korda
            artiklit on loetud # korda | seda lehte on vaadatud # korda
        ",
        hit: "1204 vaatamist",
        miss: "Video kogus 1204 vaatamist, enne kui see maha võeti.",
    },
];
