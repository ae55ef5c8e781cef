//! Czech phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            štítky | tagy | témata: | témata článku | klíčová slova | související témata | rubriky
            zařazeno v | zařazeno do | rubrika článku | kategorie článku | hashtagy | téma článku
            publikováno v rubrice | vloženo do | označeno tagem
        ",
    hit: "Štítky: most, Písek, doprava",
    miss: "Na krabicích chyběly štítky s datem spotřeby.",
}];
