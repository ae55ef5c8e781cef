//! Galician phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            etiquetas | [etiquetado, etiquetada] [como, en, con]:
            [arquivado, arquivada] [en, baixo, como]: | palabras [clave, chave]:
            [temas, categorías, categoría, etiqueta, seccións, máis temas, tags, descritores,
            publicado na categoría]:
            temas [relacionados, deste artigo, da noticia] | [publicado, publicada] [en, baixo]:
            [categorías, categoría] [desta entrada, do artigo, relacionadas] | marcado como:
            marcada como: | máis sobre este tema | temas desta noticia
        ",
    hit: "Etiquetas: pesca, Arousa, medio ambiente",
    miss: "As palabras clave do discurso foron unión e paciencia.",
}];
