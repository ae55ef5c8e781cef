//! Hungarian phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            címkék | cimkék | témák: | témakörök | kulcsszavak | tagek | kapcsolódó címkék
            kapcsolódó témák | kategóriák | kategória | a cikk címkéi | bejegyzés címkéi | hashtagek
            témában még
        ",
    hit: "Címkék: Pécs, híd, felújítás",
    miss: "A befőtteken olvashatatlanok voltak a címkék.",
}];
