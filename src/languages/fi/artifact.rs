//! Finnish phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            toista | toista ääni | toista uudelleen | keskeytä | pysäytä | mykistä | poista mykistys
            koko näytön tila | kuva kuvassa | toistonopeus | tekstitys
            tekstitykset | äänenvoimakkuus | nykyinen aika | suora | kuuntele | katso | katso nyt
            kuuntele nyt | audio | videosoitin | soitin latautuu | video latautuu | ohita mainos
            sulje ikkuna | tämä on modaali-ikkuna | jäljellä oleva aika | kuuntele suora lähetys
            keskeytä video | ääni päälle | ääni pois
            [laita, kytke] [ääni, äänet] [päälle, pois]
        ",
        hit: "Kuva kuvassa",
        miss: "Kuva kuvassa on taiteilijan vanha keino, opas selittää.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            ota javascript käyttöön | ota käyttöön javascript | salli javascript
            javascript on pois käytöstä | javascript ei ole käytössä | javascript on estetty
            vaatii javascriptin | tarvitset javascriptin | päivitä selaimesi
            käytät vanhentunutta selainta | poista mainosesto
            käytät mainosestoa | mainosesto käytössä | kytke javascript
            selaimesi ei tue | selaimesi on vanhentunut | vanhentunut selain
            [selaintasi, käyttämääsi selainta, selainversiotasi] ei [tueta, enää tueta]
        ",
        hit: "Selaimesi ei tue videon toistamista.",
        miss: "JavaScriptin perusteet opetetaan jo seitsemännellä luokalla.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            ladataan | lataa | latautuu | odota hetki | odota | hetkinen | hetki | ole hyvä ja odota
            tapahtui virhe | jokin meni pieleen | jotain meni pieleen | virhe | virhe #
            sivua ei löytynyt | sivua ei löydy | ei tuloksia | ei hakutuloksia
            sisältöä ei voitu ladata | sisällön lataaminen epäonnistui | yritä uudelleen
            kuva puuttuu | ei kuvaa | ei otsikkoa | nimetön kuva | laajenna | avaa | piilota
            näytä vähemmän | näytä tarkemmin | klikkaa laajentaaksesi | supista
            [tapahtui virhe, jokin meni pieleen, jotain meni pieleen, hups jokin meni pieleen, pahoittelut jokin
            meni pieleen] [yritä uudelleen, yritä myöhemmin uudelleen, yritä hetken kuluttua uudelleen, kokeile
            uudelleen]
            [videota, sisältöä, kuvaa, lomaketta, karttaa] ei voi [toistaa, näyttää, ladata]
        ",
        hit: "Ladataan…",
        miss: "Ladataan ensin vene ja lähdetään sitten saareen, isä päätti.",
    },
];
