//! Polish phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            wykup dostęp | wykup subskrypcję | kup dostęp | aby czytać dalej
            aby przeczytać cały artykuł | chcesz przeczytać cały artykuł | zaloguj się aby czytać
            zaloguj się żeby czytać | zaloguj się i czytaj | masz już subskrypcję
            masz już prenumeratę | masz już konto | jesteś już prenumeratorem
            jesteś prenumeratorem | nieograniczony dostęp do | nielimitowany dostęp do
            pełny dostęp do artykułów | pełny dostęp do serwisu
            ten artykuł jest dostępny tylko dla | artykuł dostępny tylko dla
            treść dostępna tylko dla | tylko dla prenumeratorów | tylko dla subskrybentów
            dostęp tylko dla zalogowanych | kup prenumeratę | pozostało # artykułu
            pozostało # tekstu | do przeczytania pozostało | wypróbuj prenumeratę
            subskrybuj aby czytać | czytaj bez ograniczeń | czytaj wszystko bez reklam
            dostęp tylko dla subskrybentów | ten artykuł jest dostępny dla
            ten artykuł przeczytasz w ramach subskrypcji | aby czytać dalej, zaloguj się
            aby czytać dalej, wykup | masz już konto? zaloguj | jesteś już subskrybentem
            jesteś prenumeratorem? zaloguj | wykup subskrypcję i czytaj | czytaj bez limitu
            pozostało # % tekstu | uzyskaj dostęp do wszystkich
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
        ",
        hit: "Zaprenumeruj teraz",
        miss: "Zaprenumeruj teraz, kusił mnie głos w słuchawce, a dostaniesz zegarek.",
    },
];
