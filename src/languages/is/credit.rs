//! Icelandic phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            forsíðumyndina tók | forsíðumynd tók | höfundur myndar | höfundur mynda
            höfundur ljósmyndar | eigandi myndar | myndheimild | myndheimildir | myndir og texti
            myndir og myndvinnsla | myndir og myndband | myndréttur | mynd fengin að láni
            mynd fengin frá | mynd birt með leyfi | myndir birtar með leyfi
            birt með leyfi höfundar | allar myndir tók | allar ljósmyndir tók
            [mynd, myndir, ljósmynd, ljósmyndir, ljósm, ljósmyndari, ljósmyndarar, ljósmyndun,
            myndataka, myndvinnsla, teikning, teikningar, myndskreyting, myndskreytingar,
            skýringarmynd, grafík, kort, forsíðumynd, aðalmynd, upptaka, myndband og klipping,
            kvikmyndataka, tökumaður, myndritstjórn, samsett mynd og teikning, umbrot]:
            [mynd, ljósmynd] / [aðsend, aðsendar, afp, ap, epa, rúv, getty, samsett]
            [myndir, ljósmyndir] [tók, tóku]
            [myndirnar, ljósmyndirnar] [tók, tóku]
            [mynd, ljósmynd] eftir:
            [myndir, ljósmyndir] [með grein, með frétt]
            [teikningar, myndskreytingar] eftir:
        ",
        hit: "Ljósmynd: Marta Ilvestað",
        miss: "Myndin hans hékk árum saman yfir barnum.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            þýtt af | þýtt og endursagt | þýtt úr ensku | þýtt úr dönsku | lauslega þýtt
            lauslega endursagt | byggt á frétt | byggt á umfjöllun | byggt á grein
            unnið upp úr frétt | unnið upp úr grein | frétt unnin af | frétt unnin úr | viðtalið tók
            viðtal tók | tekið saman úr | yfirlesið af | staðreyndavakt
            [heimild, heimildir, heimildaskrá, heimildalisti, þýðing, þýðandi, þýddi, íslensk
            þýðing, prófarkalestur, prófarkalesari, yfirlestur, viðtal, viðtal og texti, texti,
            texti og viðtal, ritstjórn, ritstjóri, ábyrgðarmaður, ritstjóri og ábyrgðarmaður,
            samantekt, efnisvinnsla, klipping, framleiðsla, framleiðandi, umsjón og framleiðsla,
            dagskrárgerð og klipping, hönnun og umbrot]:
            [greinin, fréttin] [var þýdd, er þýdd]
            [heimild, heimildir] [rúv, afp]
        ",
        hit: "Heimild: Hagstofa Íslands",
        miss: "Heimildarmaður í ráðhúsinu staðfestir söluna.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            [kom að vinnslu, komu að vinnslu, aðstoðaði við vinnslu] [fréttarinnar, þessarar
            fréttar, greinarinnar, þessarar greinar]
            lagði til efni í þessa [frétt, grein, umfjöllun]
            lögðu til efni í þessa [frétt, grein, umfjöllun]
            vann að [fréttinni, þessari frétt]
            unnu að [fréttinni, þessari frétt]
        ",
        hit: "Anna Dal lagði til efni í þessa frétt.",
        miss: "Enginn veit hver lagði til efni í þessa gömlu sögu um klukkurnar.",
    },
];
