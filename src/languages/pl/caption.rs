//! Polish phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            na zdjęciu | na zdjęciach | zdjęcie archiwalne | fot archiwalna | grafika ilustracyjna
            zobacz galerię | zobacz na zdjęciach
            [wideo, video]:
        ",
        hit: "Na zdjęciu: zniszczony dach hali w Lubartowie",
        miss: "Ekspert rozpoznał na zdjęciu fragment starej wozowni.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            powiększ | powiększ zdjęcie | kliknij aby powiększyć | kliknij żeby powiększyć
            zobacz galerię | zobacz galerię zdjęć | zobacz zdjęcia | galeria | galeria zdjęć
            fotogaleria | zdjęcie # z # | # zdjęć | # zdjęcia | zdjęcia # | zobacz wszystkie zdjęcia
            wszystkie zdjęcia | otwórz galerię | przejdź do galerii | pełny ekran | odtwórz wideo
            odtwórz film | następne zdjęcie | poprzednie zdjęcie | zobacz film | zdjęcie # | foto
            zamknij galerię | obejrzyj galerię
            # z # | zobacz więcej zdjęć | pokaż zdjęcie | pełna galeria
        ",
        hit: "Zobacz galerię zdjęć",
        miss: "Zobacz galerię zdjęć w ratuszu, zachęcała kustoszka pierwszych gości.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            fot pap | materiały prasowe | mat prasowe | materiał prasowy | archiwum prywatne
            archiwum rodzinne | archiwum redakcji | archiwum autora | fot archiwum
            zdjęcie archiwalne | agencja gazeta | agencja wyborcza pl | forum fotografów | east news
            fotopyk | polska press | domena publiczna | fot facebook | fot policja | fot osp
            fot czytelnik | fot pixabay | adobe stock | zdjęcie czytelnika | zrzut ekranu
        ",
        hit: "Ramsby 2019, fot pap",
        miss: "Zdjęcie ilustracyjne, które trafiło do gazety, przedstawiało zupełnie inną ulicę.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            zdjęcie ilustracyjne | zdjęcie poglądowe | zdjęcie ilustracyjne fot
            fotografia ilustracyjna | obraz ilustracyjny
        ",
        hit: "Zdjęcie ilustracyjne: Ramsby, 2019",
        miss: "Ekspert rozpoznał na zdjęciu fragment starej wozowni.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            zdjęcie ilustracyjne | zdjęcie poglądowe
        ",
        hit: "Strażacy na miejscu pożaru / zdjęcie ilustracyjne",
        miss: "Zdjęcie ilustracyjne, które trafiło do gazety, przedstawiało zupełnie inną ulicę.",
    },
];
