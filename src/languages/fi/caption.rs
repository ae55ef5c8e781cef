//! Finnish phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            kuvassa | kuvassa vasemmalla | kuvissa | arkistokuvassa | kuvituskuvassa | yläkuvassa
            alakuvassa | pääkuvassa | kuvateksti | valokuvassa | kuvakaappaus | havainnekuva
            kuvassa vasemmalta | kuvan henkilöt eivät liity
            video:
            kuva #
        ",
        hit: "Kuvassa vasemmalla: romahtanut vajan katto Koivurannassa",
        miss: "Tutkija tunnisti, että kuvassa näkyy vanha jauhomylly.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            suurenna kuva | suurenna | avaa kuva | avaa kuva suurempana | avaa kuvien katselu
            katso kuva suurempana | klikkaa kuva suuremmaksi | klikkaa suuremmaksi | kuvagalleria
            galleria | siirry galleriaan
            lisää kuvia | kuva # | # kuvaa | # kuva
            koko näyttö | koko ruutu | toista video | sulje kuva
            sulje galleria | sulje kuvagalleria | piilota kuvateksti | näytä kuvateksti | kuvat
            valokuvat
            # # kuvaa | kuva # #
            [katso, näytä, avaa, selaa] [kaikki kuvat, kuvasarja, kuvagalleria, galleria, kuvat]
            [seuraava, edellinen] kuva
        ",
        hit: "Avaa kuvagalleria",
        miss: "Avaa kuvagalleria itse, taiteilija haastoi, ja niin kylään syntyi näyttelysali.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            lehtikuva | stt lehtikuva | lehtikuva afp | all over press | aop | yksityisarkisto
            kotialbumi | kotiarkisto | kuvakaappaus | lukijan kuva | lukijan ottama kuva
            kuva poliisi | kuva pelastuslaitos | kuva pixabay | kuva pexels | kuva unsplash
            kuva adobe stock | kuva mostphotos | mostphotos | tekijän arkisto | kuva stt
            kuva wikimedia commons | kuva facebook | finna fi | museovirasto kuvakokoelmat
            adobe stock | lehdistökuva | vastavalo
        ",
        hit: "Ramsby 2019, lehtikuva",
        miss: "Kuvituskuva, jota lehti käytti, esitti aivan toista kylää.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            arkistokuva | kuvituskuva | arkistokuvaa | kuvituskuvaa | kuva arkistosta
        ",
        hit: "Arkistokuva: Ramsby, 2019",
        miss: "Tutkija tunnisti, että kuvassa näkyy vanha jauhomylly.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            arkistokuva | kuvituskuva | kuva arkisto | kuvat arkisto
        ",
        hit: "Pelastuslaitos sammutti palon. Kuvituskuva",
        miss: "Kuvituskuva, jota lehti käytti, esitti aivan toista kylää.",
    },
];
