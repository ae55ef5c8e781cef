//! Finnish phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            kuva: | kuvat: | kuvaaja: | valokuvat: | kuvalähde | kuvan lähde | kuvan on ottanut
            kuvat on ottanut | kuva ja video | pääkuva | jutun kuvat | artikkelin kuva
            artikkelin kuvat | kuvitus | kuvankäsittely | kuvien lähde | videon lähde | kansikuva
            kannen kuva
            [kuva, kuvat] [stt, lehtikuva, getty, shutterstock, istock, arkisto, yle, epa, afp, reuters, all over press,
            kotialbumi, pixabay, unsplash]
            [kuvaajat, valokuva, valokuvaaja, kuvittaja, kuvitukset, piirros, piirrokset, kuvat ja teksti, kuva ja teksti]:
        ",
        hit: "Kuva: Matti Virtalo",
        miss: "Torin laidalla on yhä sama kuva kuin ennen.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            lähde stt | lähde yle | lähde tiedote | lähde poliisi | lähde: | uutisen lähde stt
            lähteenä käytetty | suomennos | kääntänyt | suomentanut | juttua varten on haastateltu
            juttuun on haastateltu | jutussa on käytetty lähteenä | juttua ovat olleet tekemässä
            juttua on ollut tekemässä | toimittanut | editoinut | avustanut
            [lähteet, tekstit, toimittaja, toimittajat, toimitus, päätoimittaja, vastaava päätoimittaja]:
            [käännös, kääntäjä, haastattelu, taitto, editointi]:
        ",
        hit: "Lähde: STT, poliisi",
        miss: "Kylän nimi tulee purosta, jonka lähde on suon laidassa.",
    },
];
