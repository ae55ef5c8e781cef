//! Finnish phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            lue myös | lue myös nämä | lue seuraavaksi | lue lisää aiheesta | lue lisää
            lisää aiheesta | lisää aiheeseen liittyvää | samasta aiheesta
            aiheesta lisää | aiheesta aiemmin | katso myös | tutustu myös | aiheeseen liittyvää
            aiheeseen liittyviä juttuja
            aiheeseen liittyvät
            liittyviä artikkeleita | liittyvää sisältöä
            suosittelemme | suosittelemme sinulle | suositeltua luettavaa
            suositellut | sinulle suositeltua | sinua voisi kiinnostaa | sinua saattaa kiinnostaa
            sinua voi kiinnostaa myös | saatat pitää myös | saattaisit olla kiinnostunut
            kiinnostaisiko myös
            muut uutiset | muut artikkelit
            uusimmat | uusimmat julkaisut
            tuoreimmat | viimeisimmät
            viimeisimmät julkaisut
            äskettäiset artikkelit | samankaltaisia artikkeleita | vastaavia artikkeleita
            älä missaa | poimintoja | nostoja | juuri nyt | lisää tältä osastolta | lisää tekijältä
            muualla verkossa
            saatat olla kiinnostunut | lisää samasta aihepiiristä
            toimituksen suosittelemat | älä missaa näitä
            löydä lisää
            luitko jo nämä
            [lisää, muita, uusimmat, viimeisimmät, tuoreimmat, aiheeseen liittyvät, suositellut, aiemmat,
            liittyvät] [artikkelit, artikkeleita, uutiset, uutisia, jutut, juttuja, blogikirjoitukset,
            kirjoitukset, kirjoituksia, videot, videoita, reseptit, reseptejä, haastattelut, jaksot,
            tiedotteet, kolumnit]
            [saatat, voisit, saattaisit] [pitää, tykätä] myös [näistä, tästä, näistä jutuista]
            [muut, muut lukijat, moni, toiset] [lukivat, katsoivat, luki, lukevat] myös
            [nämä, tämä, nämä jutut] [saattavat kiinnostaa, voivat kiinnostaa, voisivat kiinnostaa, saattaa
            kiinnostaa, voi kiinnostaa] [, myös] sinua
            [lisää, muita juttuja, kaikki jutut, muut jutut] [samalta kirjoittajalta, samalta toimittajalta,
            tältä kirjoittajalta, tältä toimittajalta, samasta sarjasta, tästä sarjasta]
            [lisää, lue lisää, muita juttuja] [samasta aiheesta, tästä aiheesta, samalta alueelta]
            [poimintoja, suosituksia, suositeltua, valittua] sinulle
            [lisää, muita, uusimmat] saman [toimittajan, kirjoittajan, tekijän] [juttuja, artikkeleita,
            kirjoituksia, jutut, artikkelit]
        ",
        hit: "Lue myös:",
        miss: "Lue myös pieni präntti, neuvoo kuluttajaneuvoja Leena Salo.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            luetuimmat
            tilaajien luetuimmat
            suosituimmat | suositut
            suosittua | nyt suosittua | katsotuimmat
            kommentoiduimmat | keskustelluimmat | jaetuimmat | puhutuimmat | toimituksen valinnat
            toimituksen valinta | toimitus suosittelee | toimituksen suosikit
            toimituksen poiminnat | päivän uutiset | päivän puheenaiheet | viikon puhutuimmat
            tärkeimmät uutiset | pääuutiset | tärkeimmät | nyt puhutaan | nousussa
            ajankohtaisimmat | top #
            [suosituimmat, luetuimmat, katsotuimmat, jaetuimmat, kommentoiduimmat, suositut] [artikkelit,
            uutiset, jutut, kirjoitukset, videot, reseptit, aiheet]
            [luetuimmat, suosituimmat, katsotuimmat, jaetuimmat, kommentoiduimmat, suosittua] [juuri nyt, nyt,
            tänään, tällä viikolla, viikon aikana, vuorokauden aikana]
            [viikon, päivän, kuukauden, vuorokauden, sivuston] [luetuimmat, katsotuimmat, suosituimmat,
            kommentoiduimmat, luetuimmat jutut, luetuimmat uutiset]
        ",
        hit: "Luetuimmat",
        miss: "Luetuimmat kirjat olivat kirjaston tilaston mukaan viime vuonna dekkareita.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            lisää aiheesta | lisää osastolta | lisää osiosta | lisää kategoriasta | lisää uutisia
            uusimmat osastolta | luetuimmat osastolta | uusimmat aiheesta | tuoreimmat aiheesta
            lue lisää aiheesta | kaikki jutut aiheesta | muita juttuja aiheesta | luetuimmat uutiset
            suosituimmat aiheesta
        ",
        hit: "Lisää aiheesta Tampere",
        miss: "Kunta aikoo kertoa ensi viikolla lisää aiheesta.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            lue myös | lue lisää | lue täältä | lue tästä | lue koko juttu | lue koko haastattelu
            lue seuraavaksi | lue aiempi | katso myös | katso video | katso kuvat | katso tästä
            katso täältä | kuuntele myös | tutustu myös | aiheesta aiemmin | aiheesta lisää
            juttu aiheesta | älä missaa | aiheeseen liittyvää | suosittelemme myös | testaa myös
            kertaa myös
            [lue, katso, kuuntele]:
        ",
        hit: "Lue myös: Sillan korjaus venyy kevääseen",
        miss: "Joka pitää dekkareista, voi lukea myös sarjan vanhempia osia.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            jatka lukemista | jatka lukemista tästä | lue artikkeli | lue juttu
            lue uutinen | lue kaikki
            kaikki uutiset | kaikki artikkelit | kaikki jutut | kaikki julkaisut
            lisätietoja | lisätietoa | siirry juttuun
            siirry artikkeliin | avaa artikkeli | vanhemmat artikkelit | vanhemmat julkaisut
            uudemmat artikkelit | aiemmat julkaisut | selaa kaikkia
            [näytä, katso, lue, lataa, selaa] [kaikki, lisää, muut] [artikkelit, artikkeleita, uutiset,
            uutisia, jutut, juttuja, kirjoitukset, videot, videoita, reseptit, tuotteet, tapahtumat, tulokset]
            [lue, katso, näytä, avaa] [koko juttu, koko artikkeli, koko uutinen, koko kirjoitus, koko resepti,
            koko haastattelu, koko tiedote] [, tästä, täältä]
            [näytä, lataa, katso] [lisää, enemmän, kaikki]
        ",
        hit: "Jatka lukemista →",
        miss: "Jatka lukemista ääneen, pyysi isoäiti ja sulki silmänsä.",
    },
];
