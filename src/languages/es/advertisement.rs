//! Spanish phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            publicidad | anuncio | anuncios | anuncios de google | patrocinado | patrocinada
            patrocinados | contenido patrocinado | contenidos patrocinados | artículo patrocinado
            espacio patrocinado | publicación patrocinada | enlaces patrocinados
            enlace patrocinado | patrocinado por | contenido de marca | contenido promocionado
            contenido para suscriptores promocionado | promocionado | promoción | publirreportaje
            publirreportajes | publinota | infocomercial | remitido | branded content | brandvoice
            espacio publicitario | mensaje publicitario | aviso publicitario | avisos
            saltar publicidad | cerrar publicidad | cerrar anuncio | ocultar publicidad
            quitar anuncios | contenido publicitario | en colaboración con | contenido ofrecido por
            ofrecido por | te lo cuenta una marca | su publicidad aquí | tu publicidad aquí
            anúnciate aquí | anuncie aquí | pauta | publicite aquí
        ",
        hit: "PUBLICIDAD",
        miss: "La publicidad paga buena parte de las fiestas.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            la nota continúa después de la publicidad
            el contenido continúa después
            la noticia sigue después de la publicidad
            continúa tras la publicidad | el texto continúa debajo | el artículo continúa abajo
            la nota continúa abajo | la nota sigue abajo | publicidad - sigue leyendo
            publicidad - desplázate para continuar | desplázate para continuar
            desliza para continuar | desplácese para continuar | contenido de nuestros socios
            contenido ofrecido por nuestros | este es un contenido patrocinado
            este anuncio se cerrará | el vídeo comenzará en | reportar este anuncio
            denunciar este anuncio | seguir leyendo tras la publicidad
            [continúa leyendo, sigue leyendo, continúa, el artículo continúa, la noticia continúa] después [del
            anuncio, de la publicidad, de este anuncio, de esta publicidad]
        ",
        hit: "La nota continúa después de la publicidad",
        miss: "El concierto continúa después de la tormenta, anunció la banda.",
    },
];
