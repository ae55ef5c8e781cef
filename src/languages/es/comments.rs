//! Spanish phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            deja un comentario | deja tu comentario | deja una respuesta | deja tu respuesta
            deje un comentario | deje su comentario | deje una respuesta | dejá tu comentario
            dejar un comentario | dejar comentario | dejar una respuesta | déjanos tu comentario
            déjanos un comentario | escribe un comentario | escribe tu comentario
            escribí tu comentario | escriba un comentario | escribir un comentario
            escribir comentario | añade un comentario | añadir comentario | añadir un comentario
            agregar comentario | agregar un comentario | agrega un comentario
            publicar un comentario | publicar comentario | publicar el comentario
            publica un comentario | enviar comentario | enviar un comentario | enviar comentarios
            hacer un comentario | haz un comentario | comentar | comenta | comenta esta noticia
            comenta la noticia | comentá la nota | comentar noticia | coméntalo | comentarios
            comentario | los comentarios | tus comentarios | tu comentario
            comentarios de los lectores | # comentarios | # comentario | comentarios #
            un comentario | sin comentarios | no hay comentarios | no hay comentarios todavía
            aún no hay comentarios | todavía no hay comentarios | ningún comentario
            no comments yet | ver comentarios
            ver # comentarios | ir a los comentarios | leer comentarios
            mostrar comentarios | ocultar comentarios
            sé el primero en comentar | se el primero en comentar
            sea el primero en comentar | sé el primero en opinar
            se el primero en dejar un comentario | sé el primero en dejar un comentario
            únete a la conversación | únase a la conversación | únete a la discusión
            participa en la conversación | danos tu opinión | da tu opinión | tu opinión | opina
            opina sobre esta noticia | opiná | cancelar respuesta | cancelar la respuesta
            deja una respuesta cancelar la respuesta | deja un comentario cancelar respuesta
            últimos comentarios | comentarios recientes | comentarios cerrados | responder cancelar
            ¿qué opinas? | ¿qué te ha parecido? | normas de participación
            normas de uso de los comentarios | caracteres restantes
            [valora, valorar, califica, calificar, puntúa] [este artículo, esta noticia, esta página, esta entrada,
            esta receta, este contenido, este producto]
            [cargando, cargar, mostrar, ver] [los, todos los, más] comentarios | cargando comentarios
            [deja, escribe, envía, añade, deje, escriba] [una, tu, su] [valoración, reseña]
            [lee, leer, ver] los comentarios [, de los lectores, de otros lectores] #
        ",
        hit: "Deja una respuesta",
        miss: "El médico no quiso hacer un comentario sobre el estado del paciente.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            tu dirección de correo electrónico no será publicada
            su dirección de correo electrónico no será publicada
            tu correo electrónico no será publicado | tu email no será publicado
            tu dirección de email no será publicada | no publicaremos tu correo
            los campos obligatorios están marcados | los campos necesarios están marcados
            los campos requeridos están marcados | los campos marcados con
            guarda mi nombre, correo electrónico y web | guardar mi nombre, correo electrónico y
            guarda mi nombre, email | en este navegador para la próxima vez que comente
            lo siento, debes estar conectado para publicar un comentario
            debes estar conectado para publicar
            debes iniciar sesión para publicar | debes acceder para poder comentar
            inicia sesión para comentar | iniciá sesión para comentar | inicie sesión para comentar
            ingresa para comentar | los comentarios están cerrados
            los comentarios están desactivados | comentarios desactivados en
            comentarios están moderados | recibir un email con los siguientes comentarios
            recibir un correo electrónico con los siguientes comentarios
            recibir un email con cada nueva entrada | notificarme los nuevos comentarios
            avísame de nuevos comentarios | notifícame de nuevos comentarios
            este sitio usa akismet | este sitio utiliza akismet
            cómo se procesan los datos de tus comentarios | para reducir el spam
            solo los suscriptores pueden comentar | para comentar es necesario estar
            nos reservamos el derecho de eliminar | reportar comentario inapropiado
            los comentarios publicados son de exclusiva responsabilidad
            puedes seguir cualquier respuesta a esta entrada
            los comentarios y los pings están actualmente cerrados
            déjanos tu comentario | déjame un comentario | cuéntanos en los comentarios
            [debes, debe, tienes que, necesitas] [iniciar sesión, estar registrado, estar identificado, registrarte] para [comentar,
            dejar un comentario, publicar un comentario]
            comentarios [, publicados, aquí publicados, vertidos] son [responsabilidad, responsabilidad exclusiva,
            de exclusiva responsabilidad] de [sus autores, quienes los emiten, los usuarios]
            [todavía no hay, aún no hay, no hay] comentarios [sé el primero, sé la primera, escribe el primero, deja
            el tuyo]
            [regístrate, identifícate, accede, conéctate] para [comentar, dejar un comentario, publicar un
            comentario]
            [debes acceder, debes iniciar sesión, accede, inicia sesión] para responder
        ",
        hit: "Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *",
        miss: "La dirección de la testigo no será publicada por orden del juez.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            responder | respuesta | # respuestas | # respuesta | ver respuestas | ocultar respuestas
            mostrar respuestas | denunciar | denunciar comentario | reportar | reportar comentario
            reportar abuso | informar | me gusta | ya no me gusta | no me gusta | eliminar
            borrar | enlace permanente | enlace permanente a este comentario | permalink | citar
            ordenar por | más recientes | más antiguos | los más recientes | los más antiguos
            mejor valorados | más valorados | más relevantes | votar | marcar como spam
            pendiente de moderación
        ",
        hit: "Responder",
        miss: "El portavoz evitó responder.",
    },
    Phrases {
        rule: "comments.says",
        texts: "dice | dijo",
        hit: "Lucía Barrio dice:",
        miss: "Eso dice todo el mundo en el barrio.",
    },
];
