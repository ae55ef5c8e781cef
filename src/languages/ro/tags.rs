//! Romanian phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            etichete | etichetat | etichetat cu | taguri | tag-uri | tags | cuvinte cheie
            subiecte conexe | subiecte asociate | teme asociate | categorii | publicat în categoria
            publicat in categoria | arhivat în | arhivat in | arhivat sub | persoane menționate
            persoane menţionate | persoane mentionate
            [categorie, categoria, subiecte, tag]:
        ",
    hit: "Etichete: pescuit, Delta Dunării, mediu",
    miss: "Pe etichete scria că mierea vine din Bărăgan.",
}];
