//! Finnish phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            teksti | teksti ja kuva | teksti ja kuvat | teksti kuvat | kirjoittaja | kirjoittanut
            kirjoittajat | julkaissut | julkaisija: | haastattelu ja kuvat | jutun teki
            jutun kirjoitti | bloggaaja: | blogi kirjoittaja | kirjeenvaihtajamme | avustajamme
            [tekijä, tekijät]:
        ",
        hit: "Teksti: Sanna Koskela",
        miss: "Pitkään ei tiedetty, kuka oli kirjoittaja.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            kirjoittaja | kirjoittajat | kirjoittajasta | tietoa kirjoittajasta
            tietoja kirjoittajasta | kuka kirjoittaja | toimittaja | toimittajat | toimitus | tekijä
            tekijästä | tekijät | jutun tekijä | artikkelin kirjoittaja | lue lisää kirjoittajasta
            tietoa tekijästä | ota yhteyttä toimittajaan | lähetä palautetta toimittajalle
            kirjoittajan tiedot
            jutun kirjoittaja | kuka kirjoittaja on
        ",
        hit: "Kirjoittajasta",
        miss: "Kirjoittajasta tiedetään vain nimikirjaimet.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            lisää kirjoittajalta | kaikki kirjoittajan | kirjoittajan muut jutut
            kirjoittajan muut artikkelit | kirjoittajan artikkelit | kirjoittajan jutut
            muut jutut kirjoittajalta | näytä kaikki artikkelit | näytä kaikki kirjoittajan
            näytä kirjoittajan kaikki | katso kaikki kirjoittajan | lisää toimittajalta
            toimittajan muut jutut | seuraa kirjoittajaa | seuraa toimittajaa
            artikkelit kirjoittajalta | kaikki artikkelit kirjoittajalta
        ",
        hit: "Näytä kaikki artikkelit kirjoittajalta Sanna Koskela",
        miss: "Museo aikoo näyttää kaikki artikkelit vitriineissä.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            toimittaja | vastaava päätoimittaja | päätoimittaja | toimituspäällikkö
            toimitussihteeri | uutispäällikkö | uutistoimittaja | urheilutoimittaja
            politiikan toimittaja | taloustoimittaja | kulttuuritoimittaja | erikoistoimittaja
            vapaa toimittaja | kirjeenvaihtaja | kolumnisti | avustaja | valokuvaaja | kuvaaja
            kuvajournalisti | bloggaaja | kesätoimittaja | aluetoimittaja | freelancer-toimittaja
            freelance-toimittaja | kuvatoimittaja | ulkomaantoimittaja
        ",
        hit: "Juha Lehto, politiikan toimittaja",
        miss: "Uusi päätoimittaja aloitti työnsä hiljaisena tiistaina.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            kirjoittaja on vapaa toimittaja | kirjoittaja on toimittaja | kirjoittaja on kirjailija
            kirjoittaja on tutkija | kirjoittaja on professori | kirjoittaja on kansanedustaja
            kirjoittaja on valtiotieteiden | kirjoittaja on lehden | kirjoittaja on filosofian
            kirjoittaja on helsinkiläinen | kirjoittaja on tamperelainen | kirjoittaja työskentelee
            kirjoittaja toimii | kirjoittaja opiskelee | on lehden toimittaja | on lehden avustaja
            on lehden kolumnisti | on lehden päätoimittaja | on lehtemme | kolumnistimme on
            toimittaja on seurannut aihetta | ota yhteyttä kirjoittajaan
        ",
        hit: "Kirjoittaja on vapaa toimittaja ja kaupunkipyöräilijä.",
        miss: "Kirjoittajana hän on aloittanut myöhään, vasta eläkkeellä.",
    },
];
