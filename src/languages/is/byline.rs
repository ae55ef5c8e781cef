//! Icelandic phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            texti & myndir | texti og myndband | orð og myndir | af ritstjórn | fréttaritari okkar í
            eftir höfund
            [skrifað, skráð, ritað, birt, sett inn, póstað, tekið saman, útgefið, samið, þýtt og
            endursagt] af
            [grein, pistill, frétt, færsla, viðtal, leiðari, umfjöllun, bakþankar, hugvekja,
            kjallaragrein, aðsend grein, umsögn, gagnrýni, dómur, ljóð, greining, fréttaskýring,
            uppskrift, ritdómur, bókadómur, ritgerð, reynslusaga, gestapistill] eftir
            [texti, grein] [og myndir, og mynd]
            [höfundur, höfundar, höf, blaðamaður, blaðamenn, fréttamaður, pistlahöfundur,
            greinarhöfundur, skrásetjari, umsjón, umsjónarmaður, umsjónarmenn, höfundur texta,
            höfundur greinar, höfundur pistils, umsjón og texti]:
            [eftir, frá] [ritstjórn, fréttastofu]
            höfundur er [blaðamaður, ritstjóri, fréttamaður]
        ",
        hit: "Skrifað af Hönnu Róðmar og Pétri Mosdal",
        miss: "Salurinn var gerður eftir teikningum tveggja bræðra.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            höfundur | höfundar | höfundur greinar | höfundar greinar | höfundur pistils
            blaðamaður | blaðamenn | fréttamaður | fréttamenn | ritstjóri | ritstjórar | ritstjórn
            ritstjórnin | vefstjóri | vefritstjóri | fréttastjóri | fréttastofa
            ritstjóri og ábyrgðarmaður | ábyrgðarmaður | framkvæmdastjóri og ritstjóri
            pistlahöfundur | pistlahöfundar | gestapenni | gestapennar | ljósmyndari
            íþróttafréttamaður | fréttaritari | umsjónarmaður | dagskrárgerð | dagskrárgerðarmaður
            prófíll | prófíll höfundar | fleiri greinar höfundar | aðrar greinar höfundar
            fleiri pistlar höfundar | aðrir pistlar höfundar | fleiri fréttir eftir höfund
            eldri pistlar höfundar
            um [höfund, höfundinn, höfunda, höfundana, höfund greinar, höfund greinarinnar, höfund
            pistils, blaðamann, blaðamanninn, ljósmyndarann, bloggarann, pistlahöfund,
            pistlahöfundinn, mig, bloggið og mig]
            [skrifað af, birt af, sett inn af, skráð af]
            [hafa samband við, senda póst á] [höfund, höfundi]
            [skoða, sjá] [prófíl, allan prófílinn]
        ",
        hit: "Um höfundinn",
        miss: "Um höfundinn að elsta bréfinu er nánast ekkert vitað.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            meira efni eftir | greinar eftir höfund | pistlar eftir höfund | færslur eftir höfund
            færslur höfundar | greinar höfundar | hafa samband við höfund
            hafa samband við blaðamann | hafðu samband við höfund | hafðu samband við blaðamann
            fylgstu með höfundi
            [sjá, skoða] [allar, fleiri] [greinar, fréttir] [eftir, frá]
            [sjá, skoða] [alla, fleiri] pistla [eftir, frá]
            [allar, fleiri] [greinar, fréttir] eftir
            [allir, fleiri, aðrir, nýjustu, síðustu, eldri] pistlar eftir
            meira [eftir þennan, eftir þessa]
            [senda, sendu] [höfundi póst, höfundi línu]
        ",
        hit: "Fleiri greinar eftir Hönnu Róðmar",
        miss: "Dómarinn bað um að fá að sjá allar greinar eftir sakborningana.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            fréttastjóri | vaktstjóri á ritstjórn | aðstoðarfréttastjóri | vefritstjóri
            netfréttastjóri | ritstjóri og ábyrgðarmaður | fréttaritari | gestapenni
            fréttaljósmyndari | blaðaljósmyndari | sjónvarpsfréttamaður | útvarpsfréttamaður
            dagskrárgerðarmaður | ritstjórnarfulltrúi | umbrotsmaður | prófarkalesari
            fréttaritari í kaupmannahöfn | fréttaritari í lundúnum | blaðamaður og ljósmyndari
            blaðamaður og pistlahöfundur | starfsnemi á ritstjórn | blaðamaður í starfsnámi
            sumarblaðamaður
            [stjórnmála, íþrótta, viðskipta, menningar, erlend, innlend, efnahags, dómsmála,
            vísinda, heilbrigðis, tækni, frétta, rannsóknar][ritstjóri, blaðamaður, fréttamaður]
            [íþróttafréttakona, íþróttafréttamenn, rannsóknarblaðakona, stjórnmálaskýrandi,
            stjórnmálablaðakona, fréttakona, dagskrárgerðarkona, matarbloggari,
            tónlistargagnrýnandi, kvikmyndagagnrýnandi, leikhúsgagnrýnandi, myndlistargagnrýnandi,
            bókmenntagagnrýnandi, menningarblaðakona]
            [blaðamaður, ritstjóri, fréttamaður, fréttastjóri, alþingismaður, þingmaður, formaður,
            bæjarfulltrúi, borgarfulltrúi, ráðherra, prófessor, lektor, dósent, læknir,
            sálfræðingur, hagfræðingur, kennari, rithöfundur, framkvæmdastjóri, forstjóri,
            lögmaður, lögfræðingur, næringarfræðingur, sveitarstjóri, bæjarstjóri, frambjóðandi,
            varaþingmaður] skrifar
        ",
        hit: "Hanna Róðmar, stjórnmálafréttamaður",
        miss: "Blaðamaðurinn sem skrifaði um málið hafði aldrei hitt hann.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            hefur starfað sem blaðamaður frá | hefur starfað á ritstjórn
            höfundur er [blaðamaður, ritstjóri, fréttamaður, formaður, framkvæmdastjóri, forstjóri,
            prófessor, lektor, dósent, alþingismaður, þingmaður, rithöfundur, kennari, læknir,
            lögfræðingur, lögmaður, hagfræðingur, sálfræðingur, sagnfræðingur, doktorsnemi, nemi,
            bæjarfulltrúi, borgarfulltrúi, félagi í, í stjórn, sérfræðingur, verkefnastjóri,
            ráðgjafi, stjórnarmaður, oddviti, íbúi í, starfsmaður]
            er [lausapenni, sjálfstætt starfandi blaðamaður, blaðamaður á ritstjórn, blaðamaður hjá,
            ritstjóri vefsins, ritstjóri tímaritsins, fastur pistlahöfundur, pistlahöfundur á,
            matarbloggari og, bloggari og, gestapenni]
            [skrifar reglulega, skrifar reglulega um] [fyrir, í blaðið]
            [hægt er, þú getur] [að ná í höfund, að senda höfundi póst]
        ",
        hit: "Hanna Róðmar er lausapenni og skrifar um ár og vötn.",
        miss: "Blaðamanninum var sleppt á föstudag eftir viku í klefa.",
    },
];
