//! Slovak phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            tagy | tagy článku | hashtagy | kľúčové slová | štítky článku | značky článku
            témy článku | téma článku | rubrika článku | kategória článku | kategórie článku
            súvisiace témy | témy v článku | súvisiace kľúčové slová
            [štítky, štítok, značky, značka článku, témy, téma, tag, rubriky, rubrika, kategórie,
            kľúčové slovo, viac tém, označené, označené ako, osobnosti v článku, miesta v článku,
            lokality v článku, zaradené]:
            [zaradené, publikované, uverejnené, zverejnené, vložené] [v rubrike, v kategórii, v
            sekcii, do rubriky, do kategórie]
            [označené tagom, označené štítkom, označené značkami]
        ",
    hit: "Štítky: most, Zvolen, doprava",
    miss: "Na krabiciach chýbali štítky s dátumom spotreby.",
}];
