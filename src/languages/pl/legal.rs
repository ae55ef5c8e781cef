//! Polish phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | prawa autorskie #
            copyright # | kopiowanie zabronione | kopiowanie treści bez zgody
            kopiowanie materiałów zabronione | bez pisemnej zgody wydawcy
            dalsze rozpowszechnianie artykułu
            dalsze rozpowszechnianie tylko za zgodą | materiał chroniony prawem autorskim
            przedruk zabroniony | wykorzystywanie treści serwisu
            korzystanie z serwisu oznacza akceptację | prawa zastrzeżone #
            zastrzega sobie prawa do treści
            prawa autorskie zastrzeżone | kopiowanie i rozpowszechnianie zabronione
            dalsze rozpowszechnianie możliwe tylko | tylko za zgodą wydawcy | wydawcą serwisu jest
            [kopiowanie, powielanie, przedruk, rozpowszechnianie] bez [zgody redakcji, zgody wydawcy, zgody
            autora, zezwolenia] [zabronione, jest zabronione, wzbronione]
            [kopiowanie, powielanie] i [rozpowszechnianie, publikowanie] bez zgody
            bez zgody [wydawcy, redakcji] [zabronione, jest zabronione, zabroniona, jest zabroniona,
            wzbronione, surowo zabronione]
        ",
        hit: "© 2024 Kurier Nadwiślański. Wszelkie prawa zastrzeżone.",
        miss: "Prawa do przekładu zastrzegło sobie wydawnictwo z Krakowa.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            używamy plików cookies | używamy plików cookie
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
            korzystamy z plików cookie
            [korzystamy z, używamy] technologii cookies
            [nasza strona, ta strona, ta witryna, nasz serwis, ten serwis, nasz sklep] [korzysta z,
            używa] [plików cookie, plików cookies, ciasteczek, cookies]
            [nasza strona, ta strona, ta witryna, nasz serwis, ten serwis, nasz sklep] wykorzystuje [pliki
            cookie, pliki cookies, ciasteczka, cookies]
            [zaakceptuj, akceptuję, akceptuj, odrzuć] [tylko niezbędne pliki, niezbędne pliki cookies,
            niezbędne pliki cookie, niezbędne cookies, wszystkie pliki cookies, wszystkie pliki cookie,
            opcjonalne pliki cookie, wszystkie cookies]
            [korzystając z naszej strony, korzystając z naszego serwisu, korzystając z tej strony,
            kontynuując przeglądanie, kontynuując przeglądanie strony, pozostając na stronie] [wyrażasz
            zgodę, zgadzasz się, akceptujesz]
            zgadzam się na [wszystkie cookies, wszystkie pliki cookies, wszystkie pliki cookie, pliki
            cookies]
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
            klauzula informacyjna rodo | klauzule informacyjne | obowiązek informacyjny
            obowiązek informacyjny rodo | polityka cookies i prywatności | zapisz ustawienia
            zapisz preferencje | zmień ustawienia cookies | dostosuj zgody | wycofaj zgodę
            [polityka, zasady] [ochrony danych osobowych, ochrony danych, przetwarzania danych]
            regulamin [sklepu, zakupów, świadczenia usług, newslettera, konkursów, prenumeraty, forum]
            [zaakceptuj, akceptuję, akceptuj, tylko] niezbędne
            [zwroty i reklamacje, reklamacje i zwroty, odstąpienie od umowy, formy płatności i dostawy,
            koszty dostawy]
        ",
        hit: "Polityka prywatności",
        miss: "Polityka prywatności tej firmy zaniepokoiła urząd.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            opinie wyrażone w tekście | tekst wyraża opinie autora
            wyraża wyłącznie poglądy autora | wyrażają wyłącznie opinie autorów
            redakcja nie ponosi odpowiedzialności | redakcja nie odpowiada za
            artykuł zawiera linki afiliacyjne | artykuł powstał we współpracy z
            materiał powstał we współpracy z | artykuł ma charakter wyłącznie informacyjny
            nie stanowi porady | treści mają charakter informacyjny
            nie zastępuje porady lekarskiej | nie jest poradą inwestycyjną
            nie stanowi rekomendacji inwestycyjnej | tekst ukazał się pierwotnie
            artykuł ukazał się pierwotnie | przedruk za zgodą | chroniona przez recaptcha
            masz ciekawy temat napisz
            jesteś świadkiem ciekawego wydarzenia | zauważyłeś błąd | widzisz błąd na stronie
            wyślij nam zdjęcia | czekamy na wasze zgłoszenia
            nie stanowi porady inwestycyjnej | możemy otrzymać prowizję
            powstał we współpracy z partnerem | powstał przy użyciu sztucznej inteligencji
            tekst wygenerowany przez | redakcja nie odpowiada za treść | zauważyłeś błąd w artykule
            znalazłeś błąd | zauważyłaś błąd
            poglądy wyrażone w tekście | może zawierać linki afiliacyjne
            [poglądy, opinie] wyrażone w [artykule, tym artykule, tym tekście, felietonie, publikacji,
            komentarzach]
            [tekst, wpis, materiał, post] zawiera linki afiliacyjne
            [byłeś, byłaś, jesteś] świadkiem [ciekawego zdarzenia, zdarzenia napisz, zdarzenia daj nam znać,
            zdarzenia wyślij nam]
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
