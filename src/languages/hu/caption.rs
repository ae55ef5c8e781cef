//! Hungarian phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            képünkön | a képen | a képeken | a fotón | a felvételen | felvételünkön | illusztráció
            archív felvétel | archív fotó | archív kép | korábbi felvétel | fotónkon | képaláírás
            galéria megnyitása
            [videó, video]:
        ",
        hit: "A képen: a leomlott templomfal Alsóberekben",
        miss: "A múzeumban a képen látható kanna párját is őrzik.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            nagyítás | kép nagyítása | kattintson a nagyításhoz | kattints a nagyításhoz
            a kép nagyításához kattintson | kattintson a képre a nagyításhoz | galéria
            galéria megnyitása | képgaléria | fotógaléria | galéria megtekintése | galéria megnézése
            megnézem a galériát | nézze meg a galériát | nézd meg a galériát | nagyobb galéria
            # kép | # fotó | további képek | további képekért kattints | összes kép
            összes kép megtekintése | előző kép | következő kép | kép # # | # # kép
            teljes képernyő | videó lejátszása | galéria bezárása | képek | fotók | fotó | kép
            nagy méret
            összes fotó | # fotó a galériában
            galériánk | képgalériánk | galéria a cikkhez
            [képgaléria, fotógaléria, galéria] [# kép, # fotó]
            [nézze, nézd, nézzétek] meg [képeinket, fotóinkat, galériánkat, képgalériánkat, a képeket,
            fotógalériánkat]
        ",
        hit: "Galéria megnyitása",
        miss: "Galéria megnyitása helyett műhelyt rendezett be a pincében.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            illusztráció | archív | archív fotó | archív felvétel | archív kép | mti mtva | fotó mti
            forrás mti | mti fotó | mtva fotó | mti archív | magánarchívum | saját fotó
            a szerző felvétele | a szerző felvételei | olvasói fotó | fotó olvasónk
            forrás facebook | forrás police hu | fotó police hu | forrás pixabay
            forrás shutterstock | fotó pexels | fotó unsplash | forrás wikipedia | képernyőfotó
            northfoto | fortepan | családi archívum | adobe stock
        ",
        hit: "Tűzoltók a helyszínen. Képünk illusztráció",
        miss: "Az illusztráció a kéziratban egy kétfejű oroszlánt mutatott.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            képünk illusztráció | a kép illusztráció | illusztrációnk | a fotó illusztráció
            illusztrációs kép | illusztrációs fotó
        ",
        hit: "Képünk illusztráció: Ramsby, 2019",
        miss: "A múzeumban a képen látható kanna párját is őrzik.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            képünk illusztráció | a kép illusztráció | a kép csak illusztráció | illusztrációs kép
        ",
        hit: "Ramsby, 2019. Képünk illusztráció",
        miss: "Az illusztráció a kéziratban egy kétfejű oroszlánt mutatott.",
    },
];
