//! Swahili phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
        [maneno muhimu, lebo, mada, kategoria, vitambulisho, lebo za habari, mada za habari,
        mada kuu]:
        [mada, lebo] [zinazohusiana, za habari hii, za makala hii, katika habari hii,
        katika makala hii]
        [imewekwa, imechapishwa, imehifadhiwa] [katika, chini ya, kwenye] [kategoria, mada,
        lebo]
        [maneno makuu, maneno msingi]: | imewekewa lebo | mada zilizomo | zaidi kuhusu mada hizi
    ",
    hit: "Maneno muhimu: kilimo, umwagiliaji, ukame",
    miss: "Alisahau maneno muhimu ya kufungulia kasha la chuma.",
}];
