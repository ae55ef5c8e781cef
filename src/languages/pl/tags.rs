//! Polish phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            tagi | tematy: | słowa kluczowe | otagowane | tagi artykułu | powiązane tagi | kategorie
            zobacz więcej na temat | więcej o tych tematach | hashtagi | polecane tematy
            opublikowano w kategorii | zaszufladkowano do kategorii | oznaczone tagami
        ",
    hit: "Tagi: Toruń, remont, most",
    miss: "Radni uznali, że tagi na murach trzeba usunąć.",
}];
