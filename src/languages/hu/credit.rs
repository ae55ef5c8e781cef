//! Hungarian phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            fotó | fotók | foto | fényképezte | a szerző felvétele | kép forrása | képek forrása
            a kép forrása | a képek forrása | a fotó forrása | fotó forrása | fotók forrása
            borítókép | borítófotó | címlapkép | címlapfotó | nyitókép | nyitóképünk | kiemelt kép
            kiemelt képünk | indexkép | címlapi kép | forrás facebook | videó forrása
            fotó és videó | illusztráció forrása
            [kép, képek, fotós, fotósok, fotográfus, fénykép, fényképek, illusztrátor, illusztrációk, rajz, rajzok,
            infografika]:
            [fotó, fotók, kép] és szöveg:
        ",
        hit: "Fotó: Varga Péter",
        miss: "A műteremben egyetlen fotó maradt a polcon.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            forrás: | forrás mti | írta és fotózta | fordította | szerkesztette
            a cikket szerkesztette | közreműködött | a cikk forrása | cikk forrása | eredeti cikk
            az eredeti cikk
            [források, fordítás, fordító, főszerkesztő, felelős szerkesztő, felelős kiadó, lektor, lektorálta]:
        ",
        hit: "Forrás: MTI",
        miss: "A patak a régi forrás alatt, a bükkösben ered.",
    },
];
