//! Polish phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            wykup dostęp | wykup subskrypcję | kup dostęp | aby czytać dalej
            aby przeczytać cały artykuł | chcesz przeczytać cały artykuł | zaloguj się aby czytać
            zaloguj się żeby czytać | zaloguj się i czytaj | masz już subskrypcję
            masz już prenumeratę | jesteś już prenumeratorem
            jesteś prenumeratorem
            pełny dostęp do artykułów | pełny dostęp do serwisu
            ten artykuł jest dostępny tylko dla | artykuł dostępny tylko dla
            treść dostępna tylko dla | tylko dla prenumeratorów | tylko dla subskrybentów
            dostęp tylko dla zalogowanych | kup prenumeratę | pozostało # artykułu
            pozostało # tekstu | do przeczytania pozostało | wypróbuj prenumeratę
            subskrybuj aby czytać | czytaj bez ograniczeń | czytaj wszystko bez reklam
            dostęp tylko dla subskrybentów | ten artykuł jest dostępny dla
            ten artykuł przeczytasz w ramach subskrypcji | aby czytać dalej, zaloguj się
            aby czytać dalej, wykup | jesteś już subskrybentem
            jesteś prenumeratorem? zaloguj | wykup subskrypcję i czytaj | czytaj bez limitu
            pozostało # % tekstu | uzyskaj dostęp do wszystkich
            [czytaj, czytaj dalej] z [prenumeratą cyfrową, subskrypcją, prenumeratą]
            zostań [naszym prenumeratorem, naszym subskrybentem, prenumeratorem i czytaj, subskrybentem i
            czytaj]
            [odblokuj, uzyskaj] [dostęp do wszystkich treści, dostęp do wszystkich artykułów, dostęp do
            artykułu, pełny dostęp do artykułów, dostęp bez limitu]
            [wypróbuj, testuj, czytaj] za # zł
            wypróbuj [przez miesiąc za darmo, bezpłatnie przez, przez # dni za darmo]
            [ten artykuł, ten tekst] [jest dostępny, jest przeznaczony, przeznaczony jest] [wyłącznie,
            tylko] dla [prenumeratorów, subskrybentów, zalogowanych]
            [ta treść, dalsza część artykułu, dalsza część tekstu] [jest dostępna, jest przeznaczona,
            przeznaczona jest] [, wyłącznie, tylko] dla [prenumeratorów, subskrybentów, zalogowanych]
            [jesteś, już jesteś] naszym [prenumeratorem, subskrybentem]
            [nieograniczony, nielimitowany] dostęp do [artykułów, wszystkich artykułów, treści, wszystkich
            treści, serwisu, archiwum, naszych artykułów, naszych treści]
        ",
        hit: "Masz już prenumeratę? Zaloguj się",
        miss: "Prenumeratę gazety babcia opłacała co roku w styczniu.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            subskrybuj | subskrybuj teraz | subskrypcja | prenumerata | prenumerata cyfrowa
            zaprenumeruj | zaprenumeruj teraz | premium | tylko dla prenumeratorów
            tylko dla subskrybentów | dla prenumeratorów | dla subskrybentów | strefa premium
            strefa prenumeratora | artykuł premium | kup prenumeratę | kup dostęp | kup subskrypcję
            wypróbuj | zapisz artykuł | zapisz na później | dodaj do ulubionych | podaruj artykuł
            moja prenumerata | zostań patronem | wspieraj nas | wesprzyj nas | czytaj na później
            subskrypcje | wykup dostęp | treść premium | oferta subskrypcji | aktywuj subskrypcję
            aktywuj dostęp
            masz już konto | masz już konto zaloguj się | masz konto zaloguj się
            posiadasz już konto zaloguj się | nie masz jeszcze konta
            zostań [prenumeratorem, subskrybentem, naszym prenumeratorem, naszym subskrybentem]
            odblokuj [artykuł, ten artykuł, dostęp, cały artykuł, pełny dostęp]
            [zamów, przedłuż, odnów] [prenumeratę, subskrypcję, e-prenumeratę]
            nie masz konta [zarejestruj się, załóż konto, załóż je, zarejestruj się teraz]
            nie masz jeszcze konta [zarejestruj się, załóż je]
            [prenumerata, subskrypcja, dostęp] [od # zł, od # zł miesięcznie, już od # zł, już od # zł
            miesięcznie]
            wykup [prenumeratę, subskrypcję] [, już od # zł, od # zł]
        ",
        hit: "Zaprenumeruj teraz",
        miss: "Zaprenumeruj teraz, kusił mnie głos w słuchawce, a dostaniesz zegarek.",
    },
];
