//! Polish phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | prawa autorskie #
            copyright # | kopiowanie zabronione | kopiowanie treści bez zgody
            kopiowanie materiałów zabronione | bez pisemnej zgody wydawcy | bez zgody wydawcy
            bez zgody redakcji | dalsze rozpowszechnianie artykułu
            dalsze rozpowszechnianie tylko za zgodą | materiał chroniony prawem autorskim
            przedruk zabroniony | wykorzystywanie treści serwisu
            korzystanie z serwisu oznacza akceptację | prawa zastrzeżone #
            zastrzega sobie prawa do treści
            prawa autorskie zastrzeżone | kopiowanie i rozpowszechnianie zabronione
            dalsze rozpowszechnianie możliwe tylko | tylko za zgodą wydawcy | wydawcą serwisu jest
        ",
        hit: "© 2024 Kurier Nadwiślański. Wszelkie prawa zastrzeżone.",
        miss: "Prawa do przekładu zastrzegło sobie wydawnictwo z Krakowa.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            używamy plików cookies | używamy plików cookie | używamy ciasteczek
            ta strona używa plików cookie | ta strona używa plików cookies
            strona używa plików cookies | strona korzysta z plików cookies
            serwis wykorzystuje pliki cookies | strona wykorzystuje pliki cookies
            strona używa ciasteczek | korzystamy z plików cookies | wykorzystujemy pliki cookies
            wykorzystujemy pliki cookie | ustawienia plików cookie | ustawienia cookies
            polityka cookies | polityka plików cookies | akceptuję wszystkie | zaakceptuj wszystkie
            akceptuj wszystkie | zarządzaj zgodami | zarządzaj plikami cookie
            dalsze korzystanie ze strony oznacza | w celach statystycznych i reklamowych
            naszych zaufanych partnerów | przetwarzanie danych osobowych w celu
            administratorem danych osobowych jest | zmiany ustawień przeglądarki
            pliki cookies w celu | zapisywane w pamięci twojego urządzenia
        ",
        hit: "Używamy plików cookies, aby ułatwić korzystanie z serwisu.",
        miss: "Sąd uznał, że zgoda na pliki cookie musi być dobrowolna.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            polityka prywatności | regulamin | regulamin serwisu | regulamin portalu | regulaminy
            warunki korzystania | warunki użytkowania | polityka cookies | polityka plików cookie
            nota prawna | informacje prawne | zastrzeżenia prawne | deklaracja dostępności
            dostępność | rodo | ochrona danych osobowych | ochrona danych | prywatność
            ustawienia prywatności | zarządzaj prywatnością | prywatność i cookies | akceptuję
            zgadzam się | nie zgadzam się na cookies | odrzuć | odrzuć wszystkie
            akceptuję i przechodzę do serwisu | przejdź do serwisu | prawa autorskie | copyright
            impressum | dane osobowe | polityka prywatności i cookies | polityka redakcyjna
            klauzula informacyjna | zasady korzystania | cookies
            regulamin korzystania | regulamin komentarzy | ochrona prywatności | ustawienia cookies
            ustawienia zaawansowane | zarządzaj zgodami | zarządzaj plikami cookies
            akceptuję wszystkie | akceptuj wszystkie
            kontakt dla mediów | biuro prasowe
        ",
        hit: "Polityka prywatności",
        miss: "Polityka prywatności tej firmy zaniepokoiła urząd.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            poglądy wyrażone w | opinie wyrażone w tekście | tekst wyraża opinie autora
            wyraża wyłącznie poglądy autora | wyrażają wyłącznie opinie autorów
            redakcja nie ponosi odpowiedzialności | redakcja nie odpowiada za
            artykuł zawiera linki afiliacyjne | linki afiliacyjne | artykuł powstał we współpracy z
            materiał powstał we współpracy z | artykuł ma charakter wyłącznie informacyjny
            nie stanowi porady | treści mają charakter informacyjny
            nie zastępuje porady lekarskiej | nie jest poradą inwestycyjną
            nie stanowi rekomendacji inwestycyjnej | tekst ukazał się pierwotnie
            artykuł ukazał się pierwotnie | przedruk za zgodą | chroniona przez recaptcha
            masz ciekawy temat napisz | byłeś świadkiem zdarzenia
            jesteś świadkiem ciekawego wydarzenia | zauważyłeś błąd | widzisz błąd na stronie
            wyślij nam zdjęcia | czekamy na wasze zgłoszenia
            nie stanowi porady inwestycyjnej | możemy otrzymać prowizję
            powstał we współpracy z partnerem | powstał przy użyciu sztucznej inteligencji
            tekst wygenerowany przez | redakcja nie odpowiada za treść | zauważyłeś błąd w artykule
            znalazłeś błąd | zauważyłaś błąd
        ",
        hit: "Redakcja nie ponosi odpowiedzialności za treść ogłoszeń.",
        miss: "Redakcja odpowiada na każdy list, nawet jeśli trwa to kilka tygodni.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            niezbędne do funkcjonowania strony i nie można
            nie można ich wyłączyć w naszych systemach | umożliwiają nam zliczanie wizyt i źródeł
            wszystkie informacje zbierane przez te pliki cookie
            w odpowiedzi na podejmowane przez użytkownika działania
            przechowywać lub pobierać informacje w przeglądarce
            przez naszych partnerów reklamowych za pośrednictwem naszej
            przechowywanie lub dostęp do danych technicznych
            wykorzystywanie dokładnych danych geolokalizacyjnych
            aktywne skanowanie charakterystyki urządzenia
            wykorzystywanie ograniczonych danych do wyboru reklam
            tworzenie profili w celu spersonalizowanych reklam | pomiar wydajności reklam
            pomiar wydajności treści | to małe pliki tekstowe które mogą być
            badanie odbiorców i ulepszanie usług
            przechowywanie informacji na urządzeniu lub dostęp do
        ",
        hit: "Przechowywanie lub dostęp do danych technicznych jest ściśle konieczny.",
        miss: "Dostęp do danych technicznych mostu zablokowano w maju.",
    },
];
