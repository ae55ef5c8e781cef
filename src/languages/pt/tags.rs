//! Portuguese phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            tags | etiquetas | marcado como | marcadores | palavras-chave | tópicos relacionados
            assuntos relacionados | temas relacionados | categorias | arquivado em | arquivado sob
            arquivada em | mais sobre este tema
            [temas, tópicos, assunto, assuntos, categoria, editoria, tag]:
        ",
    hit: "Tags: pesca, Algarve, ambiente",
    miss: "As palavras-chave do discurso foram união e paciência.",
}];
