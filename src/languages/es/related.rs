//! Spanish phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            lea también | lea tambien | lee también | leer también | lea además | leé también
            te puede interesar | le puede interesar | te podría interesar | le podría interesar
            puede interesarte | podría interesarte | quizás te interese | quizá te interese
            quizás le interese | también te puede interesar | también te podría interesar
            también le puede interesar | te puede gustar | también te puede gustar | te recomendamos
            le recomendamos | recomendados | recomendado | recomendado para ti
            recomendado para usted | recomendados para ti
            noticia relacionada | articulos relacionados
            artículo relacionado | nota relacionada
            entrada relacionada | contenido relacionado
            enlaces relacionados | relacionado
            relacionados | relacionadas | información relacionada
            mas noticias | más información
            mas información | más sobre este tema | más sobre el tema | sobre este tema
            sobre el mismo tema | más en esta sección | más de esta sección | más de la sección
            más contenido | más para leer | más para ver
            ultimas noticias | última hora
            lo último | lo más reciente
            seguí leyendo | además en nuestra web
            otros artículos de interés | artículos de interés | quizá también te guste | ver también
            vea también | mira también | mirá también
            contenido recomendado | lecturas recomendadas
            sigue leyendo sobre este tema | descubre más
            anuncios similares | empleos similares
            [últimas, nuestras últimas, las últimas, otras, nuestras otras, más, nuevas] [noticias, entradas,
            publicaciones, historias, notas, recetas, entrevistas, columnas, novedades]
            [últimos, nuestros últimos, los últimos, otros, nuestros otros, más, nuevos] [artículos, posts,
            vídeos, videos, contenidos, reportajes, temas, episodios, podcasts, titulares]
            [noticias, entradas, publicaciones, historias, notas, recetas, entrevistas, columnas] [relacionadas,
            similares, recientes, recomendadas, sugeridas, anteriores, del mismo autor, de este autor, sobre
            este tema, sobre el tema, que te pueden interesar, que te podrían interesar, que te puede
            interesar, para ti]
            [artículos, posts, vídeos, videos, contenidos, reportajes, temas, episodios, podcasts, productos] [relacionados,
            similares, recientes, recomendados, sugeridos, anteriores, del mismo autor, de este autor, sobre
            este tema, sobre el tema, que te pueden interesar, que te podrían interesar, que te puede
            interesar, para ti]
        ",
        hit: "Te puede interesar:",
        miss: "A los vecinos les puede interesar la nueva línea de autobús.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            lo más leído | lo mas leido | lo más leido | lo + leído | las más leídas
            los más leídos | más leídas | más leídos | mas leidas | lo más visto | lo mas visto
            más visto | más vistos | más vistas | lo más popular | más popular | más populares
            lo más comentado | lo más compartido | lo más destacado | lo más reciente y leído
            lo más | populares
            tendencias | en tendencia | es tendencia | trending | destacados | destacadas
            destacado | ranking de noticias | selección del editor | recomendado por el editor
            los más vistos | los más leídos de la semana | te lo recomienda la redacción
            la redacción recomienda | las más vistas | top noticias
            [, las, nuestras] [noticias, entradas, publicaciones, historias, notas, recetas] [más leídas, más
            vistas, más populares, más compartidas, más comentadas, destacadas, populares]
            [, los, nuestros] [artículos, posts, vídeos, videos, contenidos, temas] [más leídos, más vistos,
            más populares, más compartidos, más comentados, destacados, populares]
            lo más [visto, leído, comentado, compartido] [hoy, ahora, del día, de la semana, del mes]
        ",
        hit: "Lo más leído",
        miss: "El informe de la plaga fue lo más leído de aquella década.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            más noticias de | más noticias sobre | más sobre | más en | más artículos de
            más información sobre | más información en | últimas noticias de
            últimas noticias sobre | lo último en | lo último de | lo último sobre
            todas las noticias de | todas las noticias sobre | otras noticias de
            otros artículos de | noticias relacionadas con | lo más leído en | lo más leído de
            lo más visto en | seguir leyendo en | leer más sobre | lee más sobre | lea más sobre
            ver más noticias de | ver más sobre
        ",
        hit: "Más noticias de Cantabria",
        miss: "El buzón recibió más noticias de vecinos que de políticos.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            lea también | lea tambien | lee también | lee tambien | leer también | leé también
            lea además | lee además | lea aquí | lee aquí | lee más | lea más | leer más
            léase también | te puede interesar | te podría interesar | le puede interesar
            le podría interesar | puede interesarte | puedes leer también | puede leer también
            también puedes leer | también te puede interesar | también le puede interesar
            quizás te interese | te recomendamos leer | le sugerimos leer | mira también
            mirá también | mire también | ver también | vea también | ve también | vea además
            noticia relacionada | noticias relacionadas | nota relacionada | notas relacionadas
            artículo relacionado | artículos relacionados | contenido relacionado | más información
            conoce más | conozca más | conoce también | conozca también | sigue leyendo
            seguí leyendo | sepa más | además lee
            ver más
            [relacionado, relacionada, relacionadas]:
        ",
        hit: "Lea también: El puente de Valdesoto reabrirá antes de Semana Santa",
        miss: "En sus páginas se lee también una crítica al caciquismo.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            leer más | lee más | lea más | leer mas | ver más | ver mas | ver todo | ver todos
            ver todas | cargar más | mostrar más | seguir leyendo | continuar leyendo
            continúa leyendo | continúe leyendo | sigue leyendo | siga leyendo
            leer artículo completo | leer artículo | leer el artículo
            leer noticia completa | leer nota completa
            ver nota completa | leer noticia | leer nota | ver nota
            ver noticia | ir a la noticia | ver artículo | ver la nota | más detalles | ver detalles
            leer entrada completa | ampliar información | ampliar
            más info | + info | + información | todas las noticias | ver resto de noticias
            [ver, leer, mostrar, cargar, explorar, descubrir] [todas las, todas nuestras, más, otras] [noticias,
            entradas, publicaciones, historias, notas, recetas, entrevistas, columnas, ofertas, respuestas,
            reseñas]
            [ver, leer, mostrar, cargar, explorar, descubrir] [todos los, todos nuestros, más, otros] [artículos,
            posts, vídeos, videos, contenidos, reportajes, temas, episodios, podcasts, productos, eventos,
            resultados]
            [ver, leer, lea, lee] [la noticia, la nota, la entrada, la entrevista, la receta, la historia, la
            publicación] completa [, aquí]
            [ver, leer, lea, lee] [el artículo, el reportaje, el informe, el texto, el post, el comunicado, el
            vídeo, el video] completo [, aquí]
            ver [todo el programa, el programa completo, toda la agenda, toda la programación]
        ",
        hit: "Seguir leyendo »",
        miss: "Los niños querían seguir leyendo hasta la medianoche.",
    },
];
