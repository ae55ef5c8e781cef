//! Finnish phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            mainos | mainokset | ilmoitus | mainos alkaa | mainos päättyy | mainos loppuu
            mainos alkaa tästä | mainos päättyy tähän | kaupallinen yhteistyö
            kaupallinen yhteistyö alkaa | maksettu mainos | maksettu kumppanuus | sponsoroitu
            sponsoroitu sisältö | kumppanisisältö | kumppanin sisältö | yhteistyökumppanin sisältö
            mainostajan sisältö | natiivimainos | advertoriaali | markkinointiyhteistyö
            mainostajalle | mainostajille | mainosta meillä | mainosta | ilmoita lehdessä
            poista mainokset | piilota mainos | mainoslinkki | sisältää mainoslinkkejä
            yhteistyökumppanit | kumppanimme | mediamyynti | mainosmyynti
            mainossisältö | yhteistyössä | kaupallinen tiedote | mainoskatko | sulje mainos
            juttu jatkuu mainoksen jälkeen
        ",
        hit: "Mainos",
        miss: "Mainos rautatieaseman seinässä maksoi kaupungille tuhansia euroja.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            juttu jatkuu mainoksen jälkeen | artikkeli jatkuu mainoksen jälkeen
            teksti jatkuu mainoksen jälkeen | uutinen jatkuu mainoksen jälkeen
            jatkuu mainoksen jälkeen | juttu jatkuu kuvan jälkeen | artikkeli jatkuu kuvan jälkeen
            juttu jatkuu kuvan alla | artikkeli jatkuu kuvan alla | juttu jatkuu videon jälkeen
            artikkeli jatkuu videon jälkeen | artikkeli jatkuu videon alla
            juttu jatkuu videon alla | juttu jatkuu grafiikan jälkeen
            juttu jatkuu upotuksen jälkeen | juttu jatkuu jutun alla | juttu jatkuu alla
            teksti jatkuu kuvan alla | teksti jatkuu kuvan jälkeen | kirjoitus jatkuu mainoksen
            mainos juttu jatkuu | jatka lukemista mainoksen jälkeen | vieritä alas jatkaaksesi
            juttu jatkuu mainoksen alla | artikkeli jatkuu mainoksen alla
            sisältö jatkuu mainoksen jälkeen | video alkaa mainoksen jälkeen
        ",
        hit: "Juttu jatkuu mainoksen jälkeen.",
        miss: "Polku jatkuu laavun jälkeen kohti lammen päätä.",
    },
];
