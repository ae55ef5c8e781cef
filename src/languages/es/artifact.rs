//! Spanish phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            reproducir | reproduciendo | reproducir audio | escuchar | escuchar audio | oír | pausa
            pausar | silenciar | activar sonido | activar audio | desactivar sonido | quitar sonido
            pantalla completa | salir de pantalla completa | cargando reproductor | cargando vídeo
            cargando video | reproductor de vídeo | reproductor de video | reproductor de audio
            velocidad de reproducción | subtítulos | compartir vídeo | compartir video
            siguiente vídeo | siguiente video | próximo video | ver ahora
            esta es una ventana modal | ventana modal
            vídeo no disponible | video no disponible | audio | audio no disponible | tiempo actual
            tiempo restante | repetir | volver a reproducir | escuchar ahora | ver en youtube
            ver en directo | reintentar | picture-in-picture
            [este, el] [vídeo, video] no está disponible
            [ver, mostrar, ocultar] [la, ] transcripción
        ",
        hit: "Pantalla completa",
        miss: "Vimos la final en pantalla completa desde el móvil de mi hermano.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            activa javascript | active javascript | activar javascript | habilita javascript
            habilite javascript | habilitar javascript | javascript está desactivado
            javascript desactivado | javascript está deshabilitado | javascript deshabilitado
            necesitas javascript | es necesario tener javascript | necesita tener javascript
            requiere javascript | tu navegador no soporta | su navegador no soporta
            tu navegador no admite | su navegador no admite | tu navegador no es compatible
            su navegador no es compatible | tu navegador no puede | su navegador está desactualizado
            actualiza tu navegador | actualice su navegador | desactiva tu bloqueador de anuncios
            desactiva el bloqueador de anuncios | desactive su bloqueador
            bloqueador de publicidad activado | este contenido no está disponible
            para ver este contenido es necesario
        ",
        hit: "Por favor, activa JavaScript para ver los comentarios.",
        miss: "Enseña JavaScript y Python a jubilados de su barrio.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            cargando | cargando contenido | cargando más | espere por favor | por favor espere
            por favor, espera | espera un momento | un momento por favor | espere… | imagen
            imagen no disponible | sin imagen | sin título | ha ocurrido un error | ocurrió un error
            se ha producido un error | error | error al cargar | error al cargar el contenido
            contenido no disponible | no disponible | desplegar | expandir | contraer | ocultar
            mostrar menos | ver menos | leer menos | haz clic para expandir | haz clic para mostrar
            no se encontraron resultados | sin resultados | no hay resultados | actualizar
            recargar | recargar página | página no encontrada
            la página que [buscas, busca, estás buscando] no [existe, está disponible]
        ",
        hit: "Cargando…",
        miss: "Pasaron la noche cargando cajas de pescado.",
    },
];
