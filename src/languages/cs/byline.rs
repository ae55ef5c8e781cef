//! Czech phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            autor: | autorka: | autoři: | autor článku | autorka článku | autor textu | napsal a
            článek napsal | článek napsala | text a foto | text napsal | přidal uživatel
            od redakce | od našeho zpravodaje | od naší zpravodajky | od zvláštního zpravodaje
            zpracoval | zpracovala | rozmlouval | rozmlouvala | vložil redaktor | text zpracoval
            text zpracovala
            [připravil, připravila, připravili]:
        ",
        hit: "Autor: Jana Dvořáková",
        miss: "Nikdo netušil, kdo je autor dopisu.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            o autorovi | o autorce | o autorech | autor | autorka | autoři | autor článku
            autorka článku | o redaktorovi | redakce | redaktor | profil autora | kontakt na autora
            napsat autorovi | napište autorovi | napište nám | náš tým | redakční tým
            představujeme autora | medailonek autora
            autoři článku | naši redaktoři | profil autorky | kdo je autor
        ",
        hit: "O autorovi",
        miss: "O autorovi fresky prameny mlčí.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            další články autora | další články autorky | další články od | další texty autora
            všechny články autora | všechny články od | všechny příspěvky od
            zobrazit všechny články | zobrazit všechny příspěvky | zobrazit příspěvky od
            více od autora | více od | články autora | články od autora | příspěvky od
            sledovat autora | profil autora | všechny články autorky | zobrazit další články autora
            zobrazit [profil autora, profil autorky, všechny články autora, články autora]
        ",
        hit: "Další články autora Petr Malina",
        miss: "Redakce odmítla další články autora tisknout.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            redaktor | redaktorka | šéfredaktor | šéfredaktorka | zástupce šéfredaktora
            zástupkyně šéfredaktora | reportér | reportérka | zpravodaj | zpravodajka | novinář
            novinářka | komentátor | komentátorka | publicista | publicistka | sportovní redaktor
            sportovní redaktorka | externí spolupracovník | externí spolupracovnice
            fotograf deníku | vedoucí redaktor | vedoucí rubriky | editor webu | editorka webu
            redaktor webu | zahraniční zpravodaj
            vedoucí redaktorka
        ",
        hit: "Tomáš Říha, redaktor",
        miss: "Její redaktor ten román nikdy nedočetl.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            vystudoval žurnalistiku | vystudovala žurnalistiku | je redaktorem | je redaktorkou
            redaktor deníku | redaktorka deníku | redaktor webu | redaktorka webu | redaktor portálu
            redaktorka portálu | redaktor rubriky | redaktorka rubriky | v redakci působí
            v redakci pracuje od | v redakci od roku | novinařině se věnuje
            žurnalistice se věnuje od | píše pro nás | autor je redaktorem | autorka je redaktorkou
            autor je publicista | autor je ekonom | autor je politolog | autorka je politoložka
            autor je spolupracovníkem | autor působí | autorka působí | autor je analytik
            autorka je analytička
        ",
        hit: "Vystudovala žurnalistiku na Univerzitě Palackého, v redakci pracuje od roku 2017.",
        miss: "Žurnalistiku chtěla vystudovat v Praze, nakonec ale převzala rodinný mlýn.",
    },
];
