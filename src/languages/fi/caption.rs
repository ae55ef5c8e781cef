//! Finnish phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            kuvassa | kuvassa vasemmalla | kuvissa | arkistokuva | arkistokuvassa | kuvituskuva
            kuvituskuvassa | yläkuvassa | alakuvassa | pääkuvassa | kuvateksti | valokuvassa
            arkistokuvaa | kuvakaappaus | havainnekuva | kuvituskuvaa | kuva arkistosta
            kuvassa vasemmalta | kuvan henkilöt eivät liity
        ",
        hit: "Kuvassa vasemmalla: romahtanut vajan katto Koivurannassa",
        miss: "Tutkija tunnisti, että kuvassa näkyy vanha jauhomylly.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            suurenna kuva | suurenna | avaa kuva | avaa kuva suurempana | avaa kuvien katselu
            katso kuva suurempana | klikkaa kuva suuremmaksi | klikkaa suuremmaksi | kuvagalleria
            avaa kuvagalleria | katso kuvagalleria | katso kuvat | galleria | siirry galleriaan
            näytä kuvat | näytä kaikki kuvat | lisää kuvia | kuva # # | kuva # | # kuvaa | # kuva
            edellinen kuva | seuraava kuva | koko näyttö | koko ruutu | toista video | sulje kuva
            sulje galleria | sulje kuvagalleria | piilota kuvateksti | näytä kuvateksti | kuvat
            valokuvat
        ",
        hit: "Avaa kuvagalleria",
        miss: "Avaa kuvagalleria itse, taiteilija haastoi, ja niin kylään syntyi näyttelysali.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            lehtikuva | stt lehtikuva | lehtikuva afp | all over press | aop | arkistokuva
            kuvituskuva | kuva arkisto | kuvat arkisto | yksityisarkisto | kotialbumi | kotiarkisto
            kuvakaappaus | lukijan kuva | lukijan ottama kuva | kuva poliisi | kuva pelastuslaitos
            kuva pixabay | kuva pexels | kuva unsplash | kuva adobe stock | kuva mostphotos
            mostphotos | tekijän arkisto | kuva stt | kuva wikimedia commons | kuva facebook
            finna fi | museovirasto kuvakokoelmat | adobe stock | lehdistökuva | vastavalo
        ",
        hit: "Pelastuslaitos sammutti palon. Kuvituskuva",
        miss: "Kuvituskuva, jota lehti käytti, esitti aivan toista kylää.",
    },
];
