//! Spanish phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            síguenos en | siguenos en | síganos en | seguinos en | síguenos a través de
            síguenos también en | sígueme en | sigueme en | encuéntranos en | encuéntrenos en
            búscanos en facebook | búscanos en | únete a nosotros en facebook
            danos me gusta en facebook | dale me gusta a nuestra página
            haz clic en me gusta en facebook | seguir en google | sigue nuestra página de facebook
            sigue nuestras redes sociales | sigue toda la información de
            sigue toda la actualidad de | sigue todas las noticias en | puedes seguirnos en
            puede seguirnos en | podés seguirnos en | nuestros perfiles de redes sociales
            [siga, sigue, seguí] a [nuestro diario, nuestro periódico, nuestro medio] en
            [mantente, manténgase] [en contacto, conectado] con nosotros
            [sigue, siga, seguí] [nuestras redes, nuestros perfiles, nuestras cuentas]
        ",
        hit: "Síguenos en Facebook, X e Instagram",
        miss: "Los perros los seguían en silencio por la ladera.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            compartir | comparte | comparta | compartí | compártelo | compartelo | comparte esto
            compartir esto | compartir artículo | compartir noticia
            compartir nota | compartir en facebook
            compartir en twitter | compartir en x | compartir en whatsapp | compartir en linkedin
            compartir en telegram | compartir en pinterest | compartir en bluesky
            comparte en facebook | comparte en twitter | compartir por correo
            compartir por correo electrónico | compartir por email | compartir por whatsapp
            compartir por | compartir en
            comparte en | copiar enlace | copiar link | copiar url | copiar el enlace
            copia el enlace | enlace copiado | link copiado | url copiada | copiado al portapapeles
            imprimir | imprimir artículo | imprimir noticia | enviar | enviar por correo
            enviar por correo electrónico | enviar por email | enviar por mail | enviar por whatsapp
            enviar a un amigo | correo | email | e-mail | tuitear | twittear | publicar en facebook
            seguir | síguenos | siguenos | síganos | seguinos | redes sociales | nuestras redes
            síguenos en redes sociales | guardar | guardar artículo | regalar artículo
            regala este artículo | mostrar opciones de compartir | más opciones para compartir
            desplegar redes sociales | imprimir receta | guardar receta | compartir receta
            compartir letra | comparte si te ha servido | comparte esta receta
            [regalar, guardar, imprimir, comentar, enviar] [este artículo, esta noticia, esta nota]
            [comparte, compartir, compartí, comparta] [esta nota, la nota, esta entrada, esta noticia, la noticia,
            este artículo, el artículo, este post, esta página, este vídeo, este video]
            [comparte, compartir, compartí, comparta] [con tus amigos, con amigos, con sus amigos, en tus redes, en
            redes sociales]
            [comparte, compartir] [esta oferta, esta oferta de empleo, este evento, este producto, este anuncio,
            este podcast, este episodio, este contenido, esta publicación]
            [comparte, compartir, envía, enviar] [esta página, este artículo, esta noticia] [con un amigo, a un
            amigo, con tus amigos, por correo]
            [comparte, compartir] [la página, esta página, la noticia, el artículo] [en, por] [facebook, x,
            whatsapp, telegram]
            [envía, enviar] [este artículo, esta noticia] por [whatsapp, email, mail]
        ",
        hit: "Compartir en Facebook",
        miss: "La abuela aprendió a compartir en Facebook las fotos del pueblo.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            compartir esta | compartir este | compartir en | comparte en | compártelo en
            compartir por | compartir vía | comparte vía | haz clic para compartir
            haz clic para enviar | haz clic para imprimir | haga clic para compartir
            clic para compartir | click para compartir | enviar por correo | enviar enlace
            enviar un enlace a un amigo | comparte esta noticia | comparte este artículo
            comparte esta nota
            te ha resultado útil | te ha gustado este artículo | te gustó este artículo
            fue útil este artículo
            te ha [sido, parecido] [útil, interesante]
        ",
        hit: "Haz clic para compartir en WhatsApp (Se abre en una ventana nueva)",
        miss: "Decidieron compartir en la plaza la comida que había sobrado.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # compartidos | # compartido | # veces compartido | compartido # veces | # me gusta
            # seguidores | # seguidor | # retuits | # retweets | # fans | # suscriptores
            # interacciones | # reacciones | # shares | # compartir | # mil seguidores
            # mil me gusta
        ",
        hit: "342 compartidos",
        miss: "La página pasó de 342 a 12 000 seguidores en un mes.",
    },
];
