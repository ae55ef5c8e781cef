//! Catalan phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
        etiquetat: | etiquetada: | etiquetat per: | etiquetes | etiquetada com a
        etiquetada amb | temes relacionats | etiquetes relacionades | temes de la notícia
        temes de l'article | temes tractats | en aquesta notícia surten | classificat com a:
        classificat dins | publicat dins de | publicat a la categoria | paraules clau
        més temes | més sobre aquest tema | més sobre aquests temes | més sobre el tema
        veure més temes
        etiquetat [com a, amb, a, en, com] | [arxivat, arxivada] [a, en, com, dins, sota]
        [temes, tema, etiqueta, categoria, categories, arxivat, secció, seccions, tags, paraula
        clau, matèries]:
    ",
    hit: "Etiquetes: pesca, Costa Brava, medi ambient",
    miss: "Les paraules clau del discurs van ser unitat i paciència.",
}];
