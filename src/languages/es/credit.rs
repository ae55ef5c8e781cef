//! Spanish phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            foto de portada | foto por | foto cortesía | fotos cortesía | foto cedida por
            fotografía de portada | fotografía por | fotografías por | fotos por
            crédito de la foto | crédito de foto | créditos de la foto | créditos foto
            crédito foto | créditos de la imagen | crédito de la imagen | crédito de imagen
            créditos de imagen | imagen de portada | imagen destacada | imagen cortesía | imagen vía
            imagen por | imagen cedida por | fuente de la imagen | fuente de la foto | fuente imagen
            cortesía de | ilustración por | ilustración de portada | infografía por
            imágenes cortesía | fotografía cedida por | fotografía cortesía
            [fotos, fotografias, fotografías, imágenes, fotógrafo, fotógrafa, fotógrafos, ilustración, ilustraciones,
            ilustrador, ilustradora, gráfico]:
        ",
        hit: "Crédito de la foto: Nerea Olabarri",
        miss: "Su foto de portada dio la vuelta al mundo.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            con información de | con informacion de | con información aportada por
            con información suministrada por | con reportes de | con datos de efe | fuente efe
            fuente europa press | fuente afp | fuente reuters | agencia efe | agencias y redacción
            redacción y agencias | redacción / agencias | reporte adicional de | reporteo de
            traducido por | informa europa press | escrito por la redacción con
            con la colaboración de la agencia | de nuestro corresponsal | de nuestra corresponsal
            texto y fotos | texto y fotografías | de nuestra redacción | fuente télam
            [texto, textos, redacción, redactor, redactora, editor, editora, reportaje]:
            [traducción, traductor, traductora, fuente, fuentes, director responsable, editor responsable]:
            [fotos y texto, fotos y textos, textos y fotos, texto e imágenes, texto e ilustraciones]:
        ",
        hit: "Con información de agencias y Nerea Olabarri",
        miss: "Actuaron con información de los propios vecinos.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            contribuyó a este reportaje | contribuyeron a este reportaje | contribuyó con este reportaje
            contribuyó a este informe | contribuyó a este artículo | contribuyeron a este artículo
            colaboró en este reportaje | colaboraron en este reportaje
        ",
        hit: "Ana Dolores contribuyó a este reportaje.",
        miss: "La sequía contribuyó a este artículo de fe: nada crece.",
    },
];
