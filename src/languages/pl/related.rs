//! Polish phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            czytaj także | czytaj też | czytaj również | przeczytaj także | przeczytaj też
            przeczytaj również | zobacz także | zobacz też | zobacz również | sprawdź także
            sprawdź też | polecamy | polecane | polecane dla ciebie
            polecamy także | polecamy również
            powiązane
            artykuły powiązane | materiały powiązane | więcej na ten temat | więcej na temat
            może cię zainteresować | to może cię zainteresować | może cię również zainteresować
            mogą cię zainteresować | może cię zaciekawić | mogą państwa zainteresować
            warto przeczytać | inne z tej kategorii
            najnowsze
            wiadomości z ostatniej chwili
            z tej samej kategorii | w tym samym temacie | rekomendowane | rekomendowane dla ciebie
            wybrane dla ciebie | więcej artykułów | więcej od autora | więcej w tym temacie
            zobacz więcej artykułów | nie przegap
            podobne ogłoszenia | podobne oferty | więcej przepisów
            użytkownicy przeglądający to forum | starsze ogłoszenia
            [podobne, powiązane, inne, najnowsze, ostatnie, polecane, poprzednie, pozostałe, nasze najnowsze] [artykuły,
            wpisy, wiadomości, newsy, materiały, tematy, filmy, wideo, przepisy, wywiady, odcinki, felietony,
            recenzje, publikacje, informacje, posty, teksty, galerie]
            [więcej, inne, podobne] [artykułów, artykuły, tekstów, materiałów] [na ten temat, z tej kategorii,
            w tej kategorii, tego autora, dla ciebie, z działu]
            to też może cię zainteresować
            [przeczytaj, zobacz, czytaj, sprawdź] [inne artykuły, podobne artykuły, nasze inne artykuły,
            inne wpisy, inne nasze teksty]
            [mogą, może] ci się [, też, także, również] spodobać
            te [artykuły, teksty, materiały] [, też, również] mogą cię zainteresować
            [podobne, polecane, powiązane, ostatnio oglądane, ostatnio przeglądane, inne,
            najnowsze] produkty
            [klienci kupili, inni klienci kupili, kupujący wybrali] [też, również, także]
        ",
        hit: "Czytaj także:",
        miss: "Czytaj także między wierszami, radził swoim studentom profesor Wolski.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            najczęściej czytane | najpopularniejsze | popularne
            najchętniej czytane | najczęściej komentowane | najczęściej oglądane
            najczęściej udostępniane | hity dnia | hit dnia | najważniejsze dziś
            najważniejsze wiadomości | najważniejsze informacje | wybór redakcji | redakcja poleca
            polecane przez redakcję | na czasie | gorące tematy
            popularne dzisiaj | popularne teraz | najlepiej oceniane | temat dnia | tematy dnia
            top # | warte uwagi
            [popularne, najpopularniejsze, najczęściej czytane, najchętniej czytane, najczęściej komentowane,
            najczęściej oglądane] [artykuły, wpisy, wiadomości, newsy, materiały, tematy, filmy, przepisy,
            teksty, posty]
            co czytają inni | inni czytają | inni czytają teraz | czytelnicy czytają | teraz czytane
            [najpopularniejsze, najczęściej czytane, najchętniej czytane, najczęściej komentowane] [w tym
            tygodniu, tygodnia, dzisiaj, dziś, w tym miesiącu, ostatnich # godzin, z ostatnich # dni]
        ",
        hit: "Najczęściej czytane",
        miss: "Najczęściej czytane są kryminały, a tuż za nimi poradniki kulinarne.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            więcej o | więcej z działu | więcej z kategorii | więcej na temat | więcej w dziale
            więcej w kategorii | więcej wiadomości z | więcej artykułów z | najnowsze z
            najnowsze w | najnowsze wiadomości z | najnowsze w dziale | popularne w | polecane w
            inne z kategorii | inne w kategorii | inne artykuły z | zobacz więcej w
            pozostałe z kategorii | ostatnie wiadomości z | najpopularniejsze w
        ",
        hit: "Więcej z działu Gospodarka",
        miss: "Mieszkańcy chcieliby wiedzieć więcej o planach inwestora.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            czytaj także | czytaj też | czytaj również | czytaj więcej | przeczytaj także
            przeczytaj też | przeczytaj również | przeczytaj więcej | zobacz także | zobacz też
            zobacz również | zobacz koniecznie | zobacz więcej | zobacz wideo | zobacz film
            zobacz zdjęcia | sprawdź także | sprawdź też | sprawdź również | obejrzyj także
            obejrzyj też | polecamy także | polecamy również | polecamy też | polecamy artykuł
            polecany artykuł | polecany wpis | dowiedz się więcej
            posłuchaj także | posłuchaj też | pisaliśmy o tym | powiązany artykuł
            warto [przeczytać, zobaczyć] [także, też, również]
            [zobacz, przeczytaj, sprawdź] [nasz poprzedni artykuł, nasz wywiad, nasze poprzednie teksty]
            [czytaj, zobacz, przeczytaj, obejrzyj, posłuchaj]:
        ",
        hit: "Czytaj też: Remont mostu potrwa do wiosny",
        miss: "Kto lubi kryminały, niech koniecznie przeczyta także wcześniejsze tomy.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            czytaj dalej | czytaj więcej | czytaj całość | czytaj cały artykuł | czytaj cały tekst
            przeczytaj cały artykuł | przeczytaj całość | przeczytaj więcej | przeczytaj artykuł
            czytaj artykuł | zobacz więcej | zobacz wszystkie | zobacz wszystko | zobacz całość
            pokaż więcej | pokaż wszystkie | więcej informacji | więcej wpisów | więcej wiadomości
            załaduj więcej | wczytaj więcej | wyświetl więcej | dowiedz się więcej
            przejdź do artykułu | rozwiń artykuł | pokaż cały artykuł | czytaj dalej na stronie #
            więcej newsów | starsze wpisy
            nowsze wpisy | wszystkie artykuły | wszystkie wpisy
            [zobacz, pokaż, czytaj, wyświetl, załaduj, przeczytaj] [wszystkie, więcej, pozostałe] [artykuły,
            wpisy, wpisów, wiadomości, materiały, materiałów, filmy, filmów, przepisy, przepisów, wywiady,
            odcinki, recenzje, produkty, produktów, wydarzenia, wyniki]
            [załaduj, wczytaj, pokaż, wyświetl] więcej [artykułów, tekstów, newsów, postów, ofert, zdjęć]
            [czytaj, przeczytaj] [resztę, całą rozmowę, cały wywiad, cały wpis, pełny artykuł, pełną wersję,
            więcej na blogu]
        ",
        hit: "Czytaj dalej »",
        miss: "Czytaj dalej, mówiła babcia, a ja przewracałem kolejną kartkę.",
    },
];
