//! Italian phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            tag | tags | etichette | argomenti: | argomenti trattati | argomenti correlati
            parole chiave | categorie | taggato | taggato con | taggato in | taggato come
            temi trattati | temi correlati | pubblicato in categoria | archiviato in
            archiviato sotto | archiviato come | persone citate | luoghi citati
            [categoria, temi]:
        ",
    hit: "Argomenti: pesca, Liguria, ambiente",
    miss: "Le parole chiave del discorso sono state unità e pazienza.",
}];
