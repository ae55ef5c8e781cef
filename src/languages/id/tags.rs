//! Indonesian and Malay phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            kata kunci | topik terkait | topik berita | tag terkait | tag terpopuler | tagar terkait
            kata carian | topik berkaitan | tag berita | ditag | ditag dengan
            diposting di kategori | dipos dalam
            [tag, tags, topik, kategori]:
        ",
    hit: "Kata kunci: pertanian, irigasi, kemarau",
    miss: "Ia lupa kata kunci yang dipakai untuk membuka brankas.",
}];
