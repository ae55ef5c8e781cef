//! Lithuanian phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            reklama | reklamos | reklaminis skelbimas | reklaminis straipsnis | reklaminis turinys
            reklaminis pranešimas | reklaminis intarpas | reklaminis tekstas | reklaminis projektas
            mūsų partneriai | partneriai | rėmėjai | projekto rėmėjai | projekto partneriai
            portalo partneriai | informaciniai rėmėjai | informacinis rėmėjas | pagrindinis rėmėjas
            pagrindiniai rėmėjai | generalinis rėmėjas | generaliniai rėmėjai | turinio rinkodara
            politinė reklama | socialinė reklama | reklama # | reklama # s | užs nr #
            užsakymo nr # | užs # | užsakymas nr #
            [remiamas, užsakomasis, užsakytas, apmokamas, apmokėtas] [turinys, straipsnis,
            pranešimas, tekstas, įrašas]
            [partnerio, partnerių, rėmėjo, rėmėjų] [turinys, straipsnis, pranešimas, įrašas,
            tekstas]
            reklamos [kainos, įkainiai, kaina, skyrius, užsakymas, užsakymai, pabaiga, paslaugos,
            galimybės, pasiūlymai, kainoraštis]
            reklama [svetainėje, portale, laikraštyje, internete, radijuje, žurnale, pas mus,
            pabaiga, interneto svetainėje]
            [reklamos davėjams, reklamos užsakovams, reklamuotojams, skelbimų kainos, skelbimų
            įkainiai]
            [reklamuokitės, reklamuotis, reklamuokis] [, pas mus, čia, mūsų portale, mūsų
            svetainėje]
            [užsakyti, užsisakyti, užsakykite] [reklamą, reklaminį skydelį, reklamos plotą]
            [uždaryti, slėpti, išjungti, pašalinti, paslėpti] [reklamą, reklamas]
        ",
        hit: "Reklama",
        miss: "Reklama ant istorinio fasado, pasak paveldosaugininkų, kabėjo neteisėtai.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            toliau skaitykite po reklamos | skaitykite toliau po reklamos
            turinys tęsiamas po reklamos | turinio tęsinys po reklamos
            slinkite žemyn ir skaitykite toliau | norėdami skaityti toliau slinkite
            [straipsnis, tekstas, interviu, pokalbis, istorija, pasakojimas] [tęsiamas, tęsiasi,
            tęsiama] [po, žemiau po] reklamos
            [straipsnis, tekstas, interviu] [tęsiamas, tęsiasi] po [nuotrauka, nuotraukomis,
            galerija, nuotraukų galerija, fotogalerija, vaizdo įrašu]
            [straipsnio, teksto, interviu, pokalbio] tęsinys [po reklamos, žemiau, po nuotrauka, po
            vaizdo įrašu, po nuotraukų galerija, po galerija]
            [vaizdo įrašas, laida, transliacija] [prasidės po reklamos, tęsis po reklamos]
            reklama [baigsis po #, dings po #, užsidarys po #]
            [reklamą, šią reklamą] galėsite praleisti po
        ",
        hit: "Straipsnis tęsiamas po reklamos",
        miss: "Takas tęsiamas po geležinkelio tiltu iki pat upių santakos.",
    },
];
