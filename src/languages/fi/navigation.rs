//! Finnish phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            etusivu | etusivulle | valikko | päävalikko | haku | hae
            hae sivustolta | etsi | etsi sivustolta | hakutulokset | kirjaudu | kirjaudu sisään
            kirjautuminen | kirjaudu ulos | rekisteröidy | oma tili
            omat tiedot | oma sivu | tilini | profiili | käyttäjätunnus | salasana
            seuraava | edellinen | seuraava sivu | edellinen sivu
            seuraava artikkeli | edellinen artikkeli | seuraava juttu | edellinen juttu | takaisin
            palaa | takaisin alkuun | sivun alkuun | ylös
            sivun yläreunaan | sulje | sulje valikko | avaa valikko | avaa päävalikko | avaa haku
            sulje haku | näytä valikko | yhteystiedot | ota yhteyttä toimitukseen | yhteys
            tietoa meistä | meistä | keitä olemme | tietoa sivustosta | tietoa palvelusta
            sivukartta | apua | asiakaspalvelu | usein kysyttyä | usein kysytyt kysymykset | ukk
            avoimet työpaikat | töihin meille | medialle | arkisto | arkistot | kategoriat
            kategoria | osastot | osiot | rss | rss-syöte | asetukset | suomi | suomeksi | svenska
            på svenska | english | in english | sivu # # | sivu # | lisää | kaikki | ok | selvä
            peruuta | tyhjennä | suodata
            artikkelit | blogi | blogit | foorumi
            palaute | anna palautetta | lähetä palautetta | juttuvinkki | uutisvinkki | näköislehti
            lehdet | muut palvelut | linkit | hyödyllisiä linkkejä | valitse kieli | tumma tila
            vaalea tila | seuraa aihetta | lisää suosikkeihin | toimituksen yhteystiedot
            vaihda kieli | mediakortti
            toimitus ja yhteystiedot | mediatiedot | tietovisa | digilehti | lue näköislehti
            kilpailut | osasto
            tekoälyn tiivistelmä | tiivistä tekoälyllä | siirry reseptiin | hyppää reseptiin
            ehdota muutosta | seuraa aiheita
            muokkaa | muokkaa wikitekstiä | muokkaa muokkaa wikitekstiä
            sisällysluettelo | sisällys
            muista minut | pysy kirjautuneena | pidä minut kirjautuneena | kieli suomi | vaihda kieltä
            aukioloajat ja yhteystiedot | yhteystiedot ja aukioloajat | suljettu tänään | nyt avoinna
            nyt suljettu | reittiohjeet | saapumisohjeet ja yhteystiedot
            [unohditko, unohtuiko] [salasana, salasanasi, tunnuksesi]
            [luo, luo uusi, luo ilmainen] [tunnus, tili, käyttäjätili, käyttäjätunnus]
            [mitä etsit, mitä haet]
            hae [sivuilta, tästä, hakusanalla, verkkosivuilta]
            [katso, näytä, kaikki] aukioloajat
            avoinna [nyt, tänään, tänään klo #, tänään # asti, klo # asti]
            [näytä, katso, avaa] [kartalla, google mapsissa, reitti]
            [siirry, hyppää, siirry suoraan, siirry takaisin] [sisältöön, pääsisältöön, navigaatioon, valikkoon,
            hakuun, alatunnisteeseen, sivun alkuun]
            [takaisin, palaa] [etusivulle, ylös, sivun alkuun, listaukseen, uutisiin, uutislistaan, edelliselle
            sivulle]
            kiitos palautteesta | kiitos palautteestasi
            anna palautetta [sivusta, jutusta, artikkelista, tästä sivusta, verkkopalvelusta]
            aiheet
        ",
        hit: "Siirry sisältöön",
        miss: "Siirry sisältöön vasta sitten, kun kannet on tutkittu, kirjansitoja neuvoo.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            uutiset | kotimaa | kotimaan uutiset | ulkomaat | ulkomaan uutiset | maailma
            suomi ja maailma | paikalliset | paikallisuutiset | lähiuutiset | alueet | politiikka
            talous | yritykset | raha | pörssi | urheilu | jääkiekko | jalkapallo | hiihto
            teknologia | digi | tiede | terveys | hyvinvointi | kulttuuri | viihde | mielipide
            mielipiteet | mielipidekirjoitukset | lukijalta | pääkirjoitus | pääkirjoitukset
            kolumnit | kolumni | näkökulma | lifestyle | elämäntapa | matkailu | matkat | matkustus
            sää | säätiedot | videot | video | kuvat ja videot | podcastit | työpaikat | asunnot
            koti ja asuminen | kuolinilmoitukset | kuolleet | ilmoitukset | horoskoopit
            horoskooppi | ristikot | ristikko | sudoku | pelit | visat | visa | autot | auto
            autoilu | ruoka ja juoma | reseptit | elokuvat | kirjat | musiikki | televisio | tv-opas
            tv-ohjelmat | radio | naiset | muoti | kauneus | lapset ja perhe | koulutus | rikos
            rikokset | rikos ja onnettomuus | haastattelut | viikonloppu | erikoisjutut | tähdet
            kuninkaalliset | menot | menovinkit | tapahtumakalenteri | liikenne ja sää
            ilmasto ja ympäristö | pikauutiset | tuoreet | suora lähetys | livestream | liveseuranta
            mielipidesivut | sarjakuvat | liveuutiset
            tekniikka | liikenne | asuminen | koti | puutarha | ruoka | historia | työelämä
            tv ja elokuvat | ihmiset | ihmissuhteet | perhe | lapset | luonto | ilmasto | ympäristö
            media | maatalous | sijoittaminen | eläimet
        ",
        hit: "Talous",
        miss: "Talous kasvoi alkuvuonna hitaammin kuin pankki oli odottanut.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            siirry sisältöön | siirry pääsisältöön | siirry suoraan | siirry sivulle | siirry hakuun
            siirry navigaatioon | hyppää sisältöön | hyppää pääsisältöön | hyppää navigaatioon
            hyppää valikkoon | palaa etusivulle | palaa takaisin | takaisin etusivulle
            takaisin listaan | takaisin uutisiin | olet tässä | olet täällä | sijaintisi
            hae sivustolta | etsi sivustolta | ohita navigaatio
            eikö sinulla ole [tunnusta, tunnuksia, tiliä, vielä tunnusta]
            [unohditko, unohtuiko] [salasana, salasanasi, käyttäjätunnus]
        ",
        hit: "Olet tässä: Etusivu / Urheilu",
        miss: "Pelaajat saivat vihdoin siirtyä pukuhuoneisiin.",
    },
];
