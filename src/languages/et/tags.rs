//! Estonian phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            märksõnad | märksõna: | teemad: | seotud märksõnad | artikli märksõnad | artikli teemad
            loo märksõnad | loo teemad | seotud teemad | sildid: | silt: | märgistatud | rubriik:
            rubriigid: | kategooria: | kategooriad: | teemaviited | teemaviide: | hashtagid
            postitatud rubriiki | postitatud kategooriasse | lisatud kategooriasse | teema:
            valdkond: | võtmesõnad:
        ",
    hit: "Märksõnad: Tartu, sild, remont",
    miss: "Jutuks tulid jälle vanad teemad.",
}];
