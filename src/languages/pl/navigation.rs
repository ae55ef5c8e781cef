//! Polish phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            strona główna | menu | menu główne | szukaj | wyszukaj | wyszukiwarka
            szukaj w serwisie | wyszukaj w serwisie | szukaj na stronie | zaloguj | zaloguj się
            logowanie | rejestracja | zarejestruj się | załóż konto | wyloguj | wyloguj się
            moje konto | konto | profil | następny | następna | poprzedni | poprzednia
            następna strona | poprzednia strona | następny artykuł | poprzedni artykuł
            następny wpis | poprzedni wpis | wróć | powrót | wstecz | dalej | do góry | wróć na górę
            wróć do góry | na górę | powrót do góry | zamknij | kontakt | o nas | o mnie | o portalu
            kim jesteśmy | mapa strony | mapa serwisu | pomoc | centrum pomocy | faq | kariera
            archiwum | archiwa | kategorie | kategoria | rss | ustawienia | polski | english
            українська | strona # z # | strona # | więcej | wszystkie | wszystko | ok | anuluj
            wyczyść | filtruj | sortuj | otwórz menu | zamknij menu | rozwiń menu | rozwiń
            przejdź do treści | przejdź do głównej treści | przejdź do menu | pomiń | serwisy
            nasze serwisy | inne serwisy | zgłoś błąd | zgłoś temat | artykuły | blog | forum
            powrót na stronę główną | wróć na stronę główną | napisz do nas | dla mediów | dla prasy
            społeczność | na skróty | przydatne linki | linki | meta | zmień język
            mój profil | e-gazeta | sudoku | kalendarz | ogłoszenia drobne
            polityka prywatności serwisu
            podsumowanie ai | streszczenie ai | podsumuj z ai | przejdź do przepisu
            zgłoś błąd w artykule
            oceń przepis | zgłoś ogłoszenie | pokaż telefon
            załączniki | linkujące | dyskusja | utwórz konto | historia i autorzy | ostatnie zmiany | losuj artykuł | link do tej wersji | informacje o tej stronie
            edytuj | edytuj kod | edytuj edytuj kod | ukryj
            spis treści | w tym artykule
            napisz do redakcji | wyniki wyszukiwania | wpisz szukaną frazę | wpisz szukane słowo
            czego szukasz | wpisz czego szukasz | szukana fraza | szukaj w archiwum
            wyszukiwanie zaawansowane | wybierz język | wybór języka | zmiana języka | przypomnij hasło
            odzyskaj hasło | odzyskiwanie hasła | pamiętaj mnie | zapamiętaj mnie | nazwa użytkownika
            nazwa użytkownika lub e-mail | zaloguj się na swoje konto | nie znaleziono strony
            na początek strony | do początku strony | do góry strony | powrót na górę
            powrót na górę strony | biuletyn informacji publicznej | rejestr zmian | metryka strony
            elektroniczna skrzynka podawcza | drukuj zawartość bieżącej strony | nowy temat | nowy wątek
            odpowiedz w temacie | ostatni post | cytuj post | strona w budowie
            [kontakt z, skontaktuj się z] [redakcją, działem reklamy]
            [wybierz, zmień] [język strony, wersję językową]
            nie [pamiętasz, pamiętam] hasła
            [zapomniałeś, zapomniałem, zapomniałaś, zapomniałam] hasła
            [zaloguj się, zaloguj, kontynuuj] [przez facebooka, przez facebook, przez google, z google, za
            pomocą google]
            strona nie [została znaleziona, istnieje]
            [wersja kontrastowa, wersja mobilna, wysoki kontrast, powiększ czcionkę, pomniejsz czcionkę,
            rozmiar czcionki]
            tematy
        ",
        hit: "Przejdź do treści",
        miss: "Przejdź do treści testamentu, polecił notariusz.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            wiadomości | aktualności | newsy | kraj | polska | świat | z kraju | ze świata
            polityka | gospodarka | biznes | ekonomia | finanse | giełda | sport | piłka nożna
            siatkówka | koszykówka | żużel | technologie | technologia | nauka | zdrowie | kultura
            rozrywka | opinie | felietony | publicystyka | styl życia | lifestyle | podróże
            turystyka | pogoda | wideo | zdjęcia | galerie | podcasty | praca | nieruchomości
            ogłoszenia | nekrologi | horoskop | horoskopy | krzyżówki | quizy | motoryzacja | moto
            przepisy | filmy | książki | kobieta | uroda | moda | edukacja | samorząd | region
            regiony | e-wydanie | program tv | na sygnale | kryminalne | wywiady | reportaże
            magazyn | plotki | gwiazdy | seriale | wydarzenia | na żywo | lokalne
            kuchnia | komentarze i opinie | historia | praca i kariera | dom i ogród
            film i seriale | muzyka | miasto | ekologia | środowisko | klimat | rolnictwo | prawo
            podatki | dziecko | psychologia | nowe technologie | gry | gadżety
        ",
        hit: "Gospodarka",
        miss: "Gospodarka gminy od lat opiera się na sadownictwie.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            przejdź do | przejdź na | jesteś tutaj | jesteś tu | tu jesteś | szukaj w | wyszukaj w
            szukaj na | pomiń i przejdź | skocz do | przeskocz do | wróć do strony | wróć do listy
            wróć do artykułu | wróć do działu | powrót do strony | powrót do listy
            powrót do serwisu | powrót do działu
            wyniki wyszukiwania dla
        ",
        hit: "Jesteś tutaj: Strona główna / Sport",
        miss: "Piłkarze musieli przejść do szatni jeszcze przed gwizdkiem.",
    },
];
