//! Finnish phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            kommentit | kommentti | # kommenttia | # kommentti | kommentit # | kommentteja #
            ei kommentteja | ei vielä kommentteja | kommentoi | kommentoi juttua
            kommentoi artikkelia | kommentoi uutista | kirjoita kommentti | kirjoita kommenttisi
            lisää kommentti | lisää kommenttisi | jätä kommentti | jätä vastaus | jätä viesti
            lähetä kommentti | julkaise kommentti | näytä kommentit | näytä kaikki kommentit
            lue kommentit | katso kommentit | lukijoiden kommentit | siirry kommentteihin
            piilota kommentit | keskustelu | keskustelu # | keskustele | keskustele aiheesta
            osallistu keskusteluun | liity keskusteluun | avaa keskustelu | aloita keskustelu
            siirry keskusteluun | näytä keskustelu | ole ensimmäinen kommentoija
            kommentoi ensimmäisenä | ole ensimmäinen joka kommentoi | peruuta vastaus
            peruuta kommentti | mitä mieltä olet | mitä mieltä sinä olet | kerro mielipiteesi
            kerro mielipiteesi kommenteissa | lukijoiden mielipiteet
        ",
        hit: "Kirjoita kommentti",
        miss: "Kirjoita kommentti jokaiseen riviin, opetti vanha koodari aina.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            sähköpostiosoitettasi ei julkaista | sähköpostiosoitetta ei julkaista
            sähköpostiasi ei julkaista | pakolliset kentät on merkitty | pakolliset kentät merkitty
            vaaditut kentät on merkitty | tallenna nimeni sähköpostiosoitteeni
            tallenna nimeni sähköpostini | kotisivuni tähän selaimeen seuraavaa kommentointikertaa
            sinun täytyy kirjautua sisään kommentoidaksesi
            sinun pitää kirjautua sisään kommentoidaksesi | kirjaudu sisään kommentoidaksesi
            kirjaudu kommentoidaksesi | kirjaudu sisään ja kommentoi | kommentointi on suljettu
            kommentointi on päättynyt | kommentointi suljettu | kommentit on suljettu
            kommentit on poistettu käytöstä | keskustelu on suljettu | keskustelu on päättynyt
            ilmoita minulle uusista kommenteista | ilmoita uusista kommenteista
            ilmoita minulle sähköpostitse | kommentit tarkistetaan ennen julkaisua
            kommentit julkaistaan | tutustu keskustelun sääntöihin | noudata keskustelun sääntöjä
            kommentoinnin säännöt | kommentointi vaatii | toimitus moderoi | vähentää roskapostia
        ",
        hit: "Sähköpostiosoitettasi ei julkaista. Pakolliset kentät on merkitty *",
        miss: "Todistajien nimiä ja osoitteita ei pyynnöstä huolimatta julkaista.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            vastaa | vastaukset | # vastausta | # vastaus | näytä vastaukset
            näytä lisää vastauksia | piilota vastaukset | ilmianna | ilmoita asiaton viesti
            ilmoita asiattomasta viestistä | ilmoita asiaton | ilmoita väärinkäytöksestä
            ilmoita viesti | lainaa | poista | samaa mieltä | eri mieltä | hyvin sanottu
            en tykkää | vanhimmat | vanhin ensin | uusin ensin | parhaat | uusimmat ensin
            vanhimmat ensin | järjestä | järjestys | lajittele | suosituimmat ensin | vieras
            nimimerkki | nimetön | anonyymi | moderaattori | kommentti poistettu
            näytä # vastausta | ilmoita asiaton kommentti | tykkäykset | parhaat ensin
        ",
        hit: "Vastaa",
        miss: "Vastaa rehellisesti, syyttäjä pyysi todistajalta.",
    },
    Phrases {
        rule: "comments.says",
        texts: "kirjoitti | kirjoittaa | kommentoi viestissään",
        hit: "Aino Peltola kirjoitti:",
        miss: "Aino Peltola kirjoitti kolme kirjaa lintujärvistä.",
    },
];
