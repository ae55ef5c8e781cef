//! Finnish phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            jatkaaksesi lukemista | lukeaksesi koko jutun | lukeaksesi jutun | tilaa ja lue
            artikkeli on vain tilaajille | juttu on tilaajille
            tämä on tilaajasisältöä | vain tilaajille tarkoitettu | sisältö on vain tilaajille
            luettavissa vain tilaajille | oletko jo tilaaja | olen jo tilaaja
            onko sinulla jo tilaus | onko sinulla jo tunnus | onko sinulla jo tunnukset
            kirjaudu sisään jatkaaksesi
            kirjaudu ja lue | luo maksuton tunnus | luo ilmainen tunnus
            rajoittamaton lukuoikeus | rajaton lukuoikeus | rajaton pääsy | digitilaus nyt
            tilaa diginä | kokeile digiä | kokeile # kk | kokeile kuukausi | sinulla on # maksutonta
            tilaajana luet | tilaajana näet | kaikki sisällöt käyttöösi
            olet lukenut kaikki ilmaiset
            lue koko juttu tilaamalla
            jatka lukemista tilaamalla
            saat rajattoman lukuoikeuden | lue rajattomasti | artikkelista on jäljellä # %
            [tämä, koko] [juttu, artikkeli, sisältö, kirjoitus] on [tilaajille, tilaajillemme, vain tilaajille,
            vain tilaajillemme, tarkoitettu tilaajille, luettavissa tilaajille, varattu tilaajille]
            [jatkuu, juttu jatkuu, lue lisää, luettavissa] maksumuurin takana
            [kokeile, lue, tilaa] [#, kuukausi, kaksi viikkoa, kaksi kuukautta, kolme kuukautta, # viikkoa, #
            kuukautta, # päivää] [ilmaiseksi, maksutta, veloituksetta, vain #]
            [lue, lue rajattomasti, tilaa ja lue, lue kaikki sisällöt] [# eurolla, vain # eurolla]
            [kirjaudu, kirjaudu sisään, tilaa, rekisteröidy, osta tilaus] [lukeaksesi, jatkaaksesi lukemista, ja
            lue koko juttu, ja jatka lukemista, ja lue lisää]
            [oletko jo, olen jo, jo] [tilaaja kirjaudu, jäsen kirjaudu, rekisteröitynyt kirjaudu, asiakas
            kirjaudu]
            kokeile [plussaa, digiä, lehteä, premiumia] [maksutta, ilmaiseksi, veloituksetta] [, # päivää, #
            viikkoa, kuukausi, kuukauden ajan]
            lopeta tilaus [milloin tahansa, koska tahansa, milloin haluat]
        ",
        hit: "Oletko jo tilaaja? Kirjaudu sisään",
        miss: "Lehden tilasi talo, jossa asui enää kaksi vanhusta.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            tilaa | tilaajille | vain tilaajille | tilaajalle
            tilaajasisältö | tilaajaetu | tilaajaedut | tilaa digilehti | tilaus | tilaukset
            hallitse tilausta | oma tilaus | omat tilaukset | premium | vain jäsenille | jäsenille
            liity jäseneksi | ryhdy tilaajaksi | tule tilaajaksi | osta tilaus | digitilaus
            digitilaajille | tallenna | tallenna juttu | tallenna artikkeli | lue myöhemmin
            lisää kirjanmerkki | lahjoita juttu | lahjoita artikkeli | maksullinen | maksumuuri
            lahjoita | tue meitä
            tilaajan etu | tilaa kokeilujakso | aloita ilmainen kokeilu | kokeile nyt
            maksullinen artikkeli | vain digitilaajille | jaa tilaajan etuna
            tallenna myöhemmäksi | lukulista
            [lisää, tallenna] [lukulistalle, lukulistalleni, kirjanmerkkeihin, omalle listalle]
            [tilaa, osta] [lehti, digi, digitilaus, näköislehti, lukuoikeus] | [tilaa, kokeile] nyt ilmaiseksi
            [ei sitoutumista, ei sitoumuksia, voit perua milloin tahansa, ilman sitoutumista]
            [kokeile, tutustu] [kuukausi ilmaiseksi, # kuukautta ilmaiseksi, # päivää ilmaiseksi, # viikkoa
            ilmaiseksi]
        ",
        hit: "Tilaa lehti",
        miss: "Tilaa lehti olisi hänen mielestään tarvinnut enemmän kuin neljä sivua.",
    },
];
