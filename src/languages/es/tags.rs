//! Spanish phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            etiquetas | etiquetado | etiquetado como | etiquetado con | etiquetada como
            etiquetado en | tags | temas relacionados | temas de la noticia | temas tratados
            archivado en | archivado bajo | archivada en | publicado en categoría | palabras clave
            palabras claves | categorías | más temas | más sobre este tema | más sobre estos temas
            [temas, etiqueta, categoría]:
        ",
    hit: "Archivado en: Pesca, Cantabria, Medio ambiente",
    miss: "Las palabras clave del discurso fueron unidad y paciencia.",
}];
