//! Finnish phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            jatkaaksesi lukemista | lukeaksesi koko jutun | lukeaksesi jutun | tilaa ja lue
            tilaa ja jatka lukemista | tämä juttu on vain tilaajille
            tämä artikkeli on vain tilaajille | artikkeli on vain tilaajille | juttu on tilaajille
            tämä on tilaajasisältöä | vain tilaajille tarkoitettu | sisältö on vain tilaajille
            luettavissa vain tilaajille | oletko jo tilaaja | olen jo tilaaja | jo tilaaja kirjaudu
            onko sinulla jo tilaus | onko sinulla jo tunnus | onko sinulla jo tunnukset
            kirjaudu sisään lukeaksesi | kirjaudu lukeaksesi | kirjaudu sisään jatkaaksesi
            kirjaudu ja lue | rekisteröidy lukeaksesi | luo maksuton tunnus | luo ilmainen tunnus
            rajoittamaton lukuoikeus | rajaton lukuoikeus | rajaton pääsy | digitilaus nyt
            tilaa diginä | kokeile digiä | kokeile # kk | kokeile kuukausi | sinulla on # maksutonta
            tilaajana luet | tilaajana näet | kaikki sisällöt käyttöösi
            olet lukenut kaikki ilmaiset
            tämä artikkeli on tilaajille | tämä juttu on tilaajille | lue koko juttu tilaamalla
            jatka lukemista tilaamalla | kirjaudu sisään ja jatka lukemista
            saat rajattoman lukuoikeuden | lue rajattomasti | artikkelista on jäljellä # %
        ",
        hit: "Oletko jo tilaaja? Kirjaudu sisään",
        miss: "Lehden tilasi talo, jossa asui enää kaksi vanhusta.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            tilaa | tilaa lehti | tilaa digi | tilaajille | vain tilaajille | tilaajalle
            tilaajasisältö | tilaajaetu | tilaajaedut | tilaa digilehti | tilaus | tilaukset
            hallitse tilausta | oma tilaus | omat tilaukset | premium | vain jäsenille | jäsenille
            liity jäseneksi | ryhdy tilaajaksi | tule tilaajaksi | osta tilaus | digitilaus
            digitilaajille | tallenna | tallenna juttu | tallenna artikkeli | lue myöhemmin
            lisää kirjanmerkki | lahjoita juttu | lahjoita artikkeli | maksullinen | maksumuuri
            lahjoita | tue meitä
            tilaajan etu | tilaa kokeilujakso | aloita ilmainen kokeilu | kokeile nyt
            maksullinen artikkeli | vain digitilaajille | jaa tilaajan etuna
        ",
        hit: "Tilaa lehti",
        miss: "Tilaa lehti olisi hänen mielestään tarvinnut enemmän kuin neljä sivua.",
    },
];
