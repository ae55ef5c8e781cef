//! Catalan phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            imatge destacada | cortesia de | cortesia del | il·lustració de portada
            il·lustració per | il·lustracions de l'autora | infografia per | gràfic per
            imatge creada amb | imatge generada amb
            [foto, fotos, fotografia, fotografies, imatge, imatges] [de portada, cedida per, cedides
            per, via, cortesia, cortesia de, de capçalera]
            [fotos, fotografies, imatges, fotografia] [de l'autor, de l'autora, cedides per l'autor,
            cedides per l'entitat]
            [crèdit, crèdits] [de la foto, de la imatge, de la fotografia, de les fotos, de les
            imatges, fotogràfics, de la portada, foto, fotos]
            font de la [imatge, foto, fotografia] | autor de la [imatge, foto, fotografia]
            autora de la [imatge, foto, fotografia]
            [fotos, fotografia, fotografies, infografia, fotògraf, fotògrafa, fotògrafs,
            il·lustració, il·lustracions, il·lustrador, il·lustradora, gràfic, gràfics, dibuix,
            dibuixos, infografies, crèdit fotogràfic]:
        ",
        hit: "Crèdits de la foto: Roser Vidal",
        miss: "La seva foto de portada va fer la volta al món.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            amb la col·laboració de l'agència | amb dades de l'acn | informa l'acn | informa efe
            informa europa press | font acn | font efe | font europa press | font afp | font reuters
            agència efe | agència catalana de notícies | agències i redacció | redacció / agències
            redacció amb informació | de la nostra redacció | del nostre corresponsal
            de la nostra corresponsal | traduït per | traduït de l'anglès per
            traducció de l'anglès de | notícia elaborada per l'acn
            aquesta informació ha estat elaborada per | text i fotos | text i fotografies
            text i imatges | textos i fotos | informació i fotos
            amb informació [d'acn, de l'acn, d'efe, d'europa press, d'agències, de les agències, de
            la redacció, facilitada per, aportada per]
            [text, textos, redacció, redactor, redactora, editor, editora, reportatge, entrevista i
            fotos, font de la informació, contingut elaborat per]:
            [traducció, traductor, traductora, correcció, edició i correcció, director responsable,
            editor responsable, maquetació]:
            [fotos i text, fotos i textos, text i il·lustracions, text i vídeo]:
        ",
        hit: "Amb informació de l'ACN i Roser Vidal",
        miss: "Van actuar amb informació dels mateixos veïns.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            [ha contribuït, han contribuït, va contribuir, van contribuir] [a aquest reportatge, a
            aquest article, a aquesta informació, a aquesta notícia]
            [ha col·laborat, han col·laborat, va col·laborar, van col·laborar] [en aquest
            reportatge, en aquest article, en aquesta informació, en aquesta notícia, en
            l'elaboració d'aquest reportatge]
            [ha participat, han participat] en l'elaboració d'aquesta informació
        ",
        hit: "Anna Dolç ha col·laborat en aquest reportatge.",
        miss: "En aquest reportatge hi ha col·laborat tot un poble.",
    },
];
