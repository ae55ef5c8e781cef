//! Polish phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            odtwórz | odtwarzaj | pauza | wstrzymaj | wycisz | wyłącz dźwięk | włącz dźwięk
            pełny ekran wideo | tryb pełnoekranowy | obraz w obrazie | prędkość odtwarzania | napisy
            bieżący czas | na żywo teraz | posłuchaj | słuchaj | obejrzyj | oglądaj | odsłuchaj
            audio | transmisja | włącz | wyłącz | pomiń reklamę | to jest okno modalne
            zamknij okno | wczytywanie odtwarzacza | odtwarzacz wideo | trwa ładowanie odtwarzacza
            odtwarzacz audio | jakość | obejrzyj wideo | zobacz wideo | obejrzyj film
            posłuchaj artykułu | następny film | następne wideo | powtórz | transmisja na żywo
            oglądaj na żywo
            odtwórz [ponownie, jeszcze raz, od początku, artykuł, nagranie]
        ",
        hit: "Obraz w obrazie",
        miss: "Obraz w obrazie to ulubiony chwyt tego malarza.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            włącz javascript | włącz obsługę javascript | włączyć obsługę javascript
            obsługa javascript jest wyłączona | javascript jest wyłączony
            javascript jest wyłączona | wymaga włączonej obsługi javascript | wymaga javascript
            twoja przeglądarka nie obsługuje | przeglądarka nie obsługuje
            zaktualizuj swoją przeglądarkę | zaktualizuj przeglądarkę
            używasz przestarzałej przeglądarki | twoja przeglądarka jest nieaktualna
            wyłącz adblocka | wykryliśmy że używasz | korzystasz z adblocka
            [wymagana jest, potrzebna jest, konieczna jest] [obsługa javascript, włączona obsługa
            javascript]
        ",
        hit: "Twoja przeglądarka nie obsługuje odtwarzacza wideo.",
        miss: "Program napisano w JavaScript w niespełna dwa tygodnie.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            ładowanie | wczytywanie | trwa ładowanie | trwa wczytywanie | proszę czekać
            proszę czekać trwa ładowanie | wystąpił błąd | coś poszło nie tak | błąd #
            nie znaleziono | zwiń | zwiń wszystko | rozwiń wszystko | kliknij aby rozwinąć
            pokaż mniej | obrazek | zdjęcie | grafika | bez tytułu | brak zdjęcia
            nie udało się załadować | nie udało się wczytać treści | spróbuj ponownie | brak wyników
            wczytuję | czekaj | błąd ładowania | nie znaleziono wyników | odśwież stronę
            obraz niedostępny | treść niedostępna
            [film, materiał, ten film] [niedostępny, jest niedostępny]
            [wideo, nagranie, to wideo] [niedostępne, jest niedostępne]
            nie można odtworzyć [filmu, wideo, nagrania]
        ",
        hit: "Trwa ładowanie…",
        miss: "Trwa ładowanie statku, który w piątek odpłynie do Szwecji.",
    },
];
