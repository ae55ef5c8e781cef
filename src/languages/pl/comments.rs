//! Polish phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            komentarze | komentarz | # komentarzy | # komentarze | # komentarz | komentarzy #
            komentarze # | brak komentarzy | dodaj komentarz | dodaj swój komentarz
            dodaj odpowiedź | dodaj opinię | dodaj swoją opinię | napisz komentarz | skomentuj
            skomentuj artykuł | zostaw komentarz | zostaw odpowiedź | zostaw swój komentarz
            pokaż komentarze | zobacz komentarze | zobacz wszystkie komentarze
            pokaż wszystkie komentarze | wszystkie komentarze | wyświetl komentarze
            dołącz do dyskusji | weź udział w dyskusji | podziel się opinią
            podziel się swoją opinią | wyraź swoją opinię | twój komentarz | twoja opinia
            treść komentarza | bądź pierwszy i skomentuj | bądź pierwszą osobą która skomentuje
            anuluj odpowiedź | anuluj pisanie odpowiedzi | wyślij komentarz | opublikuj komentarz
            komentarze czytelników | opinie czytelników | przejdź do komentarzy
            skomentuj jako pierwszy | co o tym sądzisz | a co wy o tym sądzicie
        ",
        hit: "Dodaj komentarz",
        miss: "Dodaj komentarz do tego kazania proboszcza, a wyjdzie z tego felieton.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            twój adres e-mail nie zostanie opublikowany | twój adres email nie zostanie opublikowany
            wymagane pola są oznaczone | pola oznaczone gwiazdką są wymagane
            zapisz moje dane adres e-mail i witrynę | zapamiętaj moje dane w tej przeglądarce
            zaloguj się aby dodać komentarz | zaloguj się aby skomentować
            zaloguj się by komentować | musisz się zalogować aby | musisz być zalogowany aby
            możliwość komentowania została wyłączona | możliwość dodawania komentarzy
            komentowanie zostało wyłączone | komentarze są wyłączone | komentarze zostały wyłączone
            powiadom mnie o nowych komentarzach | powiadom mnie o kolejnych komentarzach
            powiadom o nowych komentarzach | nie ponosi odpowiedzialności za treść komentarzy
            komentarze są prywatnymi opiniami | publikowane komentarze są | ta strona używa akismet
            witryna wykorzystuje akismet | regulamin komentowania | nie ma jeszcze komentarzy
            akceptuję regulamin
        ",
        hit: "Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *",
        miss: "Adres e-mail sekretariatu nie został jeszcze opublikowany na stronie szkoły.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            odpowiedz | odpowiedzi | # odpowiedzi | # odpowiedź | pokaż odpowiedzi | zgłoś
            zgłoś naruszenie | zgłoś nadużycie | zgłoś komentarz | zgłoś do moderacji | cytuj
            usuń | lubię | nie lubię | najstarsze | najlepsze | najgorsze | od najnowszych
            od najstarszych | sortuj według | sortuj komentarze | link do komentarza
            oceń komentarz | zalogowany | gość | moderator | popieram | nie zgadzam się
            zwiń odpowiedzi
            pokaż # odpowiedzi | najnowsze komentarze
        ",
        hit: "Odpowiedz",
        miss: "Odpowiedz mi szczerze, nalegała pani prokurator.",
    },
    Phrases {
        rule: "comments.says",
        texts: "pisze | napisał | napisała | napisał a | skomentował | skomentowała | komentuje",
        hit: "Zbyszek z Ełku pisze:",
        miss: "Zbyszek pisze powieść od ośmiu lat.",
    },
];
