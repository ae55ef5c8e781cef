//! Polish phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            fot | foto | zdjęcie autorstwa | autor zdjęcia | autor zdjęć | autorka zdjęcia
            autor fot | źródło zdjęcia | źródło zdjęć | źródło fot | źródło grafiki | źródło wideo
            zdjęcie fot | zdjęcia fot | fot i wideo | zdjęcie główne | zdjęcie tytułowe
            [zdjęcie, zdjęcia, fotografia, fotografie, fotograf, ilustracja, ilustracje, ilustrator, ilustratorka, rysunek,
            rys, infografika]:
            [zdjęcia, zdjęcie, fot] i tekst:
        ",
        hit: "Fot. Marek Zieliński",
        miss: "Podpis pod zdjęciem pominął autora fotografii, więc redakcja go przeprosiła.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            źródło: | źródło informacji | redakcja tekstu | pap mini | informacja prasowa
            materiał nadesłany | tekst nadesłany | inf prasowa | artykuł powstał we współpracy
            opracowanie własne | tłumaczenie własne | z angielskiego przełożył
            z angielskiego przełożyła | opr własne | źródło własne
            [tekst, teksty, źródła, redaktor, redaktorka, redaktor naczelny, redaktor naczelna, redaktor prowadzący]:
            [tłumaczenie, tłumacz, tłumaczka, przekład, korekta]:
        ",
        hit: "Źródło: PAP, KMP w Toruniu",
        miss: "Rzeka ma swoje źródło pod szczytem Baraniej Góry.",
    },
];
