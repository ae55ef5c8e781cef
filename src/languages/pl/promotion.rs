//! Polish phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            zapisz się na newsletter | zapisz się do newslettera | zapisz się na nasz newsletter
            zapisz się do naszego newslettera | zapisz się na bezpłatny newsletter
            zapisz się na darmowy newsletter | zapisz się na nasz bezpłatny newsletter
            zapisz się i otrzymuj | zasubskrybuj newsletter | zasubskrybuj nasz newsletter
            subskrybuj newsletter | subskrybuj nasz newsletter | zamów newsletter
            zamów nasz newsletter | prosto na swoją skrzynkę | prosto na twoją skrzynkę
            prosto do twojej skrzynki | na twoją skrzynkę mailową | na swoją skrzynkę mailową
            najnowsze wiadomości na e-mail | bądź na bieżąco zapisz się
            chcesz być na bieżąco zapisz się | otrzymuj najnowsze wiadomości
            otrzymuj najważniejsze wiadomości | otrzymuj powiadomienia o nowych artykułach
            otrzymuj powiadomienia o nowych wpisach | możesz zrezygnować z subskrypcji
            wypisać się z newslettera | zrezygnować z newslettera
            zgodę na otrzymywanie newslettera | dołącz do newslettera
            dołącz do naszego newslettera | dołącz do subskrybentów
            otrzymuj najnowsze wiadomości na e-mail | najważniejsze wiadomości na twojego maila
        ",
        hit: "Zapisz się na nasz newsletter i bądź na bieżąco!",
        miss: "Mieszkańcy mogą się zapisać na bezpłatne badania w przychodni przy ulicy Długiej.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            newsletter | newslettery | zapisz się | zapisz mnie | zapisuję się | twój e-mail
            twój adres e-mail | adres e-mail | podaj adres e-mail | podaj swój e-mail
            podaj swój adres e-mail | wpisz swój e-mail | wpisz swój adres e-mail
            wpisz adres e-mail | twoje imię | dziękujemy za zapisanie się
            dziękujemy za zapisanie się do newslettera | dziękujemy za subskrypcję
            subskrybuj newsletter | nasz newsletter | zapisz się na newsletter
            zapisz się do newslettera | imię i nazwisko
        ",
        hit: "Twój adres e-mail",
        miss: "Twój adres e-mail trafił do bazy, która wyciekła w ubiegłym roku.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            pobierz aplikację | pobierz naszą aplikację | pobierz naszą darmową aplikację
            ściągnij aplikację | ściągnij naszą aplikację | zainstaluj naszą aplikację
            pobierz z google play | pobierz w app store | pobierz z app store | czytaj w aplikacji
            czytaj nas w aplikacji | otwórz w aplikacji
            pobierz bezpłatną aplikację | pobierz darmową aplikację | zainstaluj aplikację
            włącz powiadomienia | sprawdź naszą aplikację
        ",
        hit: "Pobierz naszą aplikację i czytaj wiadomości na telefonie",
        miss: "Aplikację miejską pobrało w pierwszym tygodniu osiem tysięcy osób.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            obserwuj nas w google news | obserwuj nas w google | obserwuj nas w wiadomościach google
            śledź nas w google news | dołącz do naszej grupy | dołącz do nas na facebooku
            dołącz do nas na whatsappie | dołącz do naszego kanału | dołącz do kanału na whatsappie
            subskrybuj nasz kanał | zasubskrybuj nasz kanał | subskrybuj kanał | zasubskrybuj kanał
            nasz kanał na youtube | nasz kanał na whatsappie | nasz kanał na telegramie
            subskrybuj nas na youtube | dodaj nas w google news | bądź na bieżąco z wiadomościami
            chcesz być na bieżąco
            na wszystkich platformach podcastowych | w ulubionej aplikacji podcastowej
            dodaj jako preferowane źródło | preferowane źródło w google
            dołącz do naszego kanału whatsapp
        ",
        hit: "Obserwuj nas w Google News i nie przegap żadnej wiadomości",
        miss:
            "Kanał na YouTube, który założył nauczyciel z Rypina, subskrybuje już pół miliona osób.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            wesprzyj nas | wesprzyj naszą redakcję | wesprzyj nasz portal | wesprzyj naszą pracę
            wesprzyj niezależne dziennikarstwo | wspieraj nas | wspieraj niezależne dziennikarstwo
            postaw nam kawę | postaw kawę autorowi | postaw mi kawę | przekaż darowiznę
            wpłać darowiznę | dzięki wsparciu czytelników | dzięki wpłatom czytelników
            dołącz do grona naszych patronów | zostań naszym patronem | zostań patronem
            wspieraj nas na patronite | wsparcie czytelników pozwala nam | pomóż nam tworzyć
            przekaż nam # podatku | jeśli podoba ci się nasza praca
            wesprzyj redakcję | wesprzyj nasze dziennikarstwo | wesprzyj niezależne media
        ",
        hit: "Wesprzyj niezależne dziennikarstwo – każda wpłata ma znaczenie",
        miss: "Powodzianie dostali wsparcie od sąsiednich gmin i od setek darczyńców.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            dodaj do koszyka | kup teraz | kup | kup online | zamów | zamów teraz | zamów online
            sprawdź | sprawdź ofertę | zobacz ofertę | zobacz szczegóły | sprawdź cenę
            sprawdź szczegóły | zarezerwuj | zarezerwuj teraz | kup bilet | kup bilety | kup książkę
            kup e-wydanie | poznaj ofertę | wypróbuj za darmo | rozpocznij | skontaktuj się z nami
            umów się na rozmowę | przejdź do sklepu | sklep | koszyk | promocje | do koszyka
            zapytaj o ofertę
            dodaj do kalendarza
            sprawdź aktualną ofertę | zobacz cennik
        ",
        hit: "Dodaj do koszyka",
        miss: "Dodaj do koszyka jabłek kilka gruszek i przykryj wszystko liśćmi.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            posłuchaj artykułu | posłuchaj tego artykułu | posłuchaj podcastu
            posłuchaj naszego podcastu | posłuchaj odcinka | posłuchaj rozmowy | posłuchaj nagrania
            wysłuchaj artykułu | odsłuchaj artykuł | słuchaj artykułu | słuchaj podcastu
            słuchaj nas | obejrzyj nasz film | obejrzyj wideo | obejrzyj materiał wideo
            obejrzyj program | kliknij tutaj | kliknij tu | kliknij aby | kliknij i
            masz dla nas temat | masz ciekawy temat | widziałeś coś ciekawego
        ",
        hit: "Posłuchaj artykułu (6 min)",
        miss: "Wieczorem można było posłuchać podcastu nagranego w schronisku.",
    },
];
