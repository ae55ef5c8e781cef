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
            zamów nasz newsletter | prosto na swoją skrzynkę
            prosto do twojej skrzynki | na twoją skrzynkę mailową | na swoją skrzynkę mailową
            najnowsze wiadomości na e-mail | bądź na bieżąco zapisz się
            chcesz być na bieżąco zapisz się | otrzymuj najnowsze wiadomości
            otrzymuj najważniejsze wiadomości | otrzymuj powiadomienia o nowych artykułach
            otrzymuj powiadomienia o nowych wpisach | możesz zrezygnować z subskrypcji
            wypisać się z newslettera | zrezygnować z newslettera
            zgodę na otrzymywanie newslettera | dołącz do newslettera
            dołącz do naszego newslettera | dołącz do subskrybentów
            otrzymuj najnowsze wiadomości na e-mail | najważniejsze wiadomości na twojego maila
            [zapisz się, zapiszcie się] na [nasz darmowy, nasz cotygodniowy, nasz codzienny, darmowy
            cotygodniowy] newsletter
            zapiszcie się na [newsletter, nasz newsletter]
            [zapisz się, zapiszcie się, zarejestruj się] do [naszego bezpłatnego, naszego darmowego, naszego
            cotygodniowego, bezpłatnego, darmowego] newslettera
            [zamów, subskrybuj, zasubskrybuj, otrzymuj, odbieraj] [nasz bezpłatny, nasz darmowy, bezpłatny,
            darmowy, nasz cotygodniowy, nasz codzienny] newsletter
            [otrzymuj, odbieraj] [newsletter, nasz newsletter]
            [teksty, artykuły, wiadomości, informacje, wydarzenia] [dnia, tygodnia] [w, do] [twojej
            skrzynce, twojej skrzynki, swojej skrzynce, swojej skrzynki]
            [prosto, wprost] na [twój, swój] [mail, e-mail, email, adres e-mail]
            [prosto, wprost] [na twoją skrzynkę, do twojej skrzynki mailowej, do twojej skrzynki e-mailowej]
            danych osobowych w celu [otrzymywania, wysyłki, wysyłania, przesyłania] [newslettera, informacji
            handlowych, informacji marketingowych]
            [wyrażam zgodę, zgadzam się] na [otrzymywanie, przesyłanie, wysyłanie] [newslettera, informacji
            handlowych, informacji marketingowych]
            w każdej chwili możesz [się wypisać, wypisać się z listy, wypisać się z subskrypcji]
            możesz [wypisać się, się wypisać] w [każdej chwili, dowolnym momencie]
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
            twój adres email | adres email | twój email | wpisz swój email | podaj swój email
            bądź na bieżąco | zostańmy w kontakcie | nie przegap żadnego artykułu
            nie przegap żadnej wiadomości
            [podaj, wpisz, wprowadź] [adres email, swój adres email, swojego maila, swojego e-maila, adres
            mailowy, swój adres mailowy]
            zapisz się [teraz, za darmo, już dziś, do listy mailingowej, na listę mailingową]
            chcę otrzymywać [newsletter, powiadomienia, powiadomienia e-mail]
        ",
        hit: "Twój adres e-mail",
        miss: "Twój adres e-mail trafił do bazy, która wyciekła w ubiegłym roku.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            pobierz naszą aplikację | pobierz naszą darmową aplikację
            ściągnij naszą aplikację | zainstaluj naszą aplikację
            pobierz z google play | pobierz w app store | pobierz z app store | czytaj w aplikacji
            czytaj nas w aplikacji
            pobierz bezpłatną aplikację | pobierz darmową aplikację
            sprawdź naszą aplikację
            [pobierz, ściągnij, zainstaluj] [naszą bezpłatną, naszą mobilną, naszą nową] aplikację
            [czytaj, słuchaj, oglądaj] [nas w naszej aplikacji, wygodniej w aplikacji, w naszej aplikacji]
            [pobierz, ściągnij, zainstaluj] [aplikację i czytaj, aplikację i bądź na bieżąco]
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
            [obserwuj, śledź, subskrybuj, zaobserwuj, zasubskrybuj] nasz [kanał, profil] na [whatsapp,
            whatsappie, telegramie, youtube, messengerze, tiktoku]
            [obserwuj, śledź] nas [na, także na, też na] [whatsappie, whatsapp, telegramie]
            [dołącz, dołączcie] do [nas na telegramie, nas na whatsapp, nas na discordzie, naszej
            społeczności na, naszego kanału na]
            dołączcie do [nas na facebooku, naszej grupy, naszego kanału]
            [ustaw, dodaj] nas jako [preferowane źródło, ulubione źródło]
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
            [wesprzyj, wspieraj, wspomóż] [nasze media, nasz serwis, nasz blog, nasz podcast, nasze
            działania, naszą fundację, naszą działalność, naszą zbiórkę, niezależną redakcję, lokalne
            dziennikarstwo]
            [wspieraj, wspomóż] [nasz portal, naszą redakcję, naszą pracę]
            [przekaż, podaruj, oddaj] nam [swoje #, swoje # #, # #, swój #] podatku
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
            pobierz aplikację mobilną | włącz powiadomienia | otwórz w aplikacji | kontynuuj zakupy
            wróć do zakupów | powiadom o dostępności | powiadom mnie o dostępności | produkt niedostępny
            umów wizytę | umów się online | umów wizytę online | kup karnet | zamów prenumeratę online
            zobacz koszyk | zobacz produkt | zobacz produkty | wysyłka w # h | wysyłka w # godziny
            dostępny od ręki | sprawdź dostępność
            [pobierz, ściągnij, zainstaluj] aplikację
            [dostępne, dostępna, pobierz] [w google play, w sklepie google play, na google play, w app
            store, na app store, ze sklepu google play]
            zarezerwuj [stolik, pobyt, nocleg, termin, wizytę, online, pokój]
            [darmowa, bezpłatna] [dostawa, wysyłka] [, już] [od # zł, od # pln, powyżej # zł]
            [zapisz się, zarejestruj się] na [wydarzenie, warsztaty, webinar, kurs, szkolenie]
            [kup, zamów, zarezerwuj] [bilet online, bilety online, swój bilet]
            [przejdź do, wróć do] [kasy, koszyka, oferty]
            przekaż [#, # #] podatku
            przekaż swoje [#, # #] podatku
            dodaj do [listy życzeń, porównania, schowka, mojego kalendarza, kalendarza google]
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
            obejrzyj program | kliknij tutaj | kliknij tu
            masz dla nas temat | masz ciekawy temat | widziałeś coś ciekawego
            macie dla nas temat
            [posłuchaj, wysłuchaj] [tekstu, tej rozmowy, całej rozmowy, całego odcinka, najnowszego odcinka,
            naszej rozmowy]
            [masz, macie] dla nas [informację, zdjęcie, film]
        ",
        hit: "Posłuchaj artykułu (6 min)",
        miss: "Wieczorem można było posłuchać podcastu nagranego w schronisku.",
    },
];
