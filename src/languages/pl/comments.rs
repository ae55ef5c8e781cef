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
            treść komentarza | bądź pierwszy i skomentuj
            anuluj odpowiedź | anuluj pisanie odpowiedzi | wyślij komentarz | opublikuj komentarz
            komentarze czytelników | opinie czytelników | przejdź do komentarzy
            skomentuj jako pierwszy | co o tym sądzisz | a co wy o tym sądzicie
            wyświetl wszystkie komentarze | wpisz się do księgi gości | opinie # | dyskusja #
            zaloguj się i skomentuj | skomentuj wpis | skomentuj ten artykuł | nikt jeszcze nie skomentował
            wystaw ocenę | oceń produkt
            bądź [pierwszy który, pierwszą osobą która] [skomentuje, doda komentarz, napisze komentarz,
            skomentuje ten wpis, skomentuje ten artykuł]
            bądź pierwszą osobą która [napisze opinię, doda opinię]
            co [wy, państwo] o tym [sądzicie, sądzą, myślicie]
            co o tym [myślicie, sądzicie]
            a co ty o tym [myślisz, sądzisz]
            co o tym [myślisz, myślicie, sądzisz, sądzicie] [daj znać w komentarzu, dajcie znać w
            komentarzach, napisz w komentarzu, podziel się opinią]
            [zobacz, pokaż, wyświetl] więcej [komentarzy, odpowiedzi, opinii]
            [zobacz, pokaż, wyświetl] [wszystkie odpowiedzi, pozostałe komentarze, pozostałe odpowiedzi,
            wszystkie opinie]
            [ukryj, rozwiń, zwiń, wczytaj, załaduj] komentarze
            [dodaj, napisz, zostaw] [pierwszy komentarz, swoją recenzję, recenzję, pierwszą opinię]
            # [opinii, opinie, opinia, wpisów w dyskusji]
            [opinie, recenzje] [klientów, użytkowników, o produkcie]
            nie ma jeszcze [opinii, recenzji, opinii o produkcie, żadnych opinii]
            [napisz, dodaj, wystaw] opinię o produkcie
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
            zaloguj się by komentować
            możliwość komentowania została wyłączona
            komentowanie zostało wyłączone | komentarze są wyłączone | komentarze zostały wyłączone
            powiadom mnie o nowych komentarzach | powiadom mnie o kolejnych komentarzach
            powiadom o nowych komentarzach | nie ponosi odpowiedzialności za treść komentarzy
            komentarze są prywatnymi opiniami | publikowane komentarze są | ta strona używa akismet
            witryna wykorzystuje akismet | regulamin komentowania | nie ma jeszcze komentarzy
            akceptuję regulamin
            zaloguj się [aby móc komentować, by dodać komentarz, by skomentować, żeby dodać komentarz, żeby
            skomentować]
            [aby, żeby] [dodać komentarz, skomentować, komentować] [musisz być zalogowany, musisz się
            zalogować, zaloguj się, należy się zalogować]
            [powiadom, powiadamiaj] mnie o [nowych wpisach, nowych odpowiedziach, odpowiedziach na mój
            komentarz]
            musisz [się zalogować, być zalogowany, być zalogowana] aby [dodać, móc dodać, móc dodawać, móc
            komentować, skomentować, komentować, napisać komentarz, odpowiedzieć]
            możliwość dodawania komentarzy [została wyłączona, została zablokowana, jest wyłączona, jest
            ograniczona]
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
            zgłoś [nieodpowiedni komentarz, nieodpowiednie treści, wpis, post, użytkownika]
            [zobacz, ukryj] odpowiedzi
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
