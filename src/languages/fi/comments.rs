//! Finnish phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            kommentit | kommentti | # kommenttia | # kommentti | kommentit # | kommentteja #
            ei kommentteja | ei vielä kommentteja | kommentoi
            jätä vastaus | jätä viesti
            lukijoiden kommentit
            keskustelu | keskustelu # | keskustele
            avaa keskustelu | aloita keskustelu
            näytä keskustelu
            kommentoi ensimmäisenä | peruuta vastaus
            peruuta kommentti | mitä mieltä olet | mitä mieltä sinä olet | kerro mielipiteesi
            kerro mielipiteesi kommenteissa | lukijoiden mielipiteet
            [kirjoita, jätä, lisää, lähetä, julkaise] [kommentti, kommenttisi, oma kommenttisi, ensimmäinen
            kommentti]
            [näytä, lue, katso, lataa, piilota, avaa] [kommentit, kaikki kommentit, lisää kommentteja, #
            kommenttia, uusimmat kommentit, vanhemmat kommentit]
            [kommentoi, keskustele] [juttua, artikkelia, uutista, tätä juttua, tätä artikkelia, kirjoitusta,
            aiheesta, jutusta]
            ole ensimmäinen [kommentoija, joka kommentoi, kommentoimaan, kommentin kirjoittaja]
            [kirjaudu, kirjaudu sisään, rekisteröidy] [kommentoidaksesi, ja kommentoi, ja osallistu
            keskusteluun, osallistuaksesi keskusteluun]
            [osallistu, liity, siirry, palaa] [keskusteluun, kommentteihin]
            [kommentointi, keskustelu] [on suljettu, on päättynyt, suljettu, on poistettu käytöstä]
            [lue, näytä, katso] kaikki # kommenttia
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
            kirjaudu sisään kommentoidaksesi
            kirjaudu kommentoidaksesi | kirjaudu sisään ja kommentoi | kommentointi on suljettu
            kommentointi on päättynyt | kommentointi suljettu | kommentit on suljettu
            kommentit on poistettu käytöstä | keskustelu on suljettu | keskustelu on päättynyt
            ilmoita minulle uusista kommenteista | ilmoita uusista kommenteista
            ilmoita minulle sähköpostitse | kommentit tarkistetaan ennen julkaisua
            kommentit julkaistaan | tutustu keskustelun sääntöihin | noudata keskustelun sääntöjä
            kommentoinnin säännöt | kommentointi vaatii | toimitus moderoi | vähentää roskapostia
            [lue, katso, muista] [keskustelun säännöt, kommentoinnin säännöt, keskustelusäännöt, keskustelun
            pelisäännöt]
            [sinun on, sinun täytyy, sinun pitää] [oltava kirjautunut, olla kirjautunut, kirjautua, kirjautua
            sisään] [kommentoidaksesi, jotta voit kommentoida, voidaksesi kommentoida]
            kirjaudu niin voit [kommentoida, osallistua keskusteluun]
            tarvitset [tunnuksen, tunnukset, käyttäjätunnuksen] [kommentoidaksesi, jotta voit kommentoida]
        ",
        hit: "Sähköpostiosoitettasi ei julkaista. Pakolliset kentät on merkitty *",
        miss: "Todistajien nimiä ja osoitteita ei pyynnöstä huolimatta julkaista.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            vastaa | vastaukset | # vastausta | # vastaus | näytä vastaukset
            piilota vastaukset | ilmianna | ilmoita asiaton viesti
            ilmoita asiattomasta viestistä | ilmoita asiaton | ilmoita väärinkäytöksestä
            lainaa | poista | samaa mieltä | eri mieltä | hyvin sanottu
            en tykkää | vanhimmat | vanhin ensin | uusin ensin | parhaat | uusimmat ensin
            vanhimmat ensin | järjestä | järjestys | lajittele | suosituimmat ensin | vieras
            nimimerkki | nimetön | anonyymi | moderaattori | kommentti poistettu
            näytä # vastausta | ilmoita asiaton kommentti | tykkäykset | parhaat ensin
            [lajittele, järjestä] [uusin ensin, vanhin ensin, uusimmat, uusimmat ensin, vanhimmat ensin,
            suosituimmat, suosituimmat ensin, parhaat ensin]
            [ilmoita, ilmianna] [kommentti, viesti, asiaton sisältö, asiattomaksi]
            näytä [# vastausta lisää, lisää vastauksia, kaikki vastaukset, aiemmat vastaukset]
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
