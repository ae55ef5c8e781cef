//! Spanish phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            suscríbete a nuestros boletines | suscribirse a la newsletter | suscribirse al boletín
            apúntese a nuestra newsletter | recibe nuestra newsletter | recibe la newsletter
            recibe nuestro boletín | reciba nuestro boletín | recibí nuestro newsletter
            recibe en tu correo | recibe en tu email | recibe cada mañana en tu correo
            reciba en su correo | recibir en tu correo | recibe las últimas noticias
            reciba las últimas noticias | recibí las últimas noticias
            recibe las noticias más importantes | recibí las noticias más importantes
            recibe gratis las noticias | recibe nuestras noticias | en tu bandeja de entrada
            en su bandeja de entrada | directo a tu correo | directamente en tu correo
            directamente en su correo | en tu correo electrónico cada
            todas las mañanas en tu correo | toda la información en tu email
            las mejores historias en tu correo | introduce tu correo electrónico para suscribirte
            darte de baja en cualquier momento | darse de baja en cualquier momento
            cancelar tu suscripción al boletín
            [recibe, reciba, recibí] [las noticias, las últimas noticias, las mejores noticias, nuestras
            noticias, lo mejor] en [tu, su] [correo, email, bandeja de entrada]
            [suscríbete, suscríbase, suscribite, apúntate, inscríbete, regístrate] [a la, a nuestra, a nuestro, al,
            en nuestra, en nuestro] [newsletter, boletín]
            [suscríbete, suscríbase, suscribite, apúntate] gratis a [la, nuestra, nuestro, nuestros] [newsletter,
            boletín, boletines]
            [apúntate, suscríbete, únete] a [la, nuestra] lista de correo
            [recibe, reciba, recibí] [nuestras novedades, las novedades, nuestros artículos] [por correo, por email,
            por correo electrónico, en tu correo, en su correo]
            [puedes, podrás, puede, podrá] darte de baja [cuando quieras, en cualquier momento]
            [cada mañana, cada viernes, cada lunes, cada domingo, historias, artículos, titulares] en tu [correo,
            email]
            únete a [#, más de #, los #, nuestros #, los más de #] [lectores, suscriptores, suscritos]
            quiero [suscribirme al boletín, suscribirme a la newsletter, recibir la newsletter]
            [suscríbete, suscríbase, apúntate, regístrate] para recibir
        ",
        hit: "Suscríbete a nuestra newsletter y recibe cada mañana lo mejor de la provincia.",
        miss: "El ayuntamiento publica un boletín mensual para los vecinos suscritos.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            newsletter | newsletters | nuestra newsletter | boletín | boletines
            boletín de noticias | boletines de noticias | boletín informativo | nuestros boletines
            boletín diario | recibe nuestras noticias | tu correo | tu email | tu correo electrónico
            tu dirección de correo | su correo electrónico | su email | correo electrónico
            dirección de correo electrónico | dirección de email | ingresá tu mail
            suscribirme | suscribirme al boletín
            quiero suscribirme | quiero recibirla | apúntate | apuntarme | me apunto | inscríbete
            inscribirse | gracias por suscribirte | gracias por suscribirse
            gracias por tu suscripción | te has suscrito correctamente | ¡ya estás suscrito!
            mantente informado | manténgase informado | no te pierdas nada | recibir newsletter
            alertas por correo | suscripción al boletín | acepto la política de privacidad
            he leído y acepto la política de privacidad | acepto los términos y condiciones
            [introduce, introduzca, ingresa, ingrese, escribe, escriba] [tu, su] [correo, email, correo electrónico,
            dirección de correo, dirección de correo electrónico]
            [quiero, deseo, acepto] recibir [la newsletter, el boletín, novedades, noticias, ofertas,
            comunicaciones, información por correo]
            [sin, nada de, cero] spam [, prometido] | no enviamos spam
            campo obligatorio | campos obligatorios | este campo es obligatorio | enviar [mensaje, consulta,
            solicitud]
        ",
        hit: "Introduce tu correo electrónico",
        miss: "Pidió a los testigos su correo electrónico y un teléfono de contacto.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            descarga la app | descárgate la app | descargue la app | bájate nuestra app
            bajate la app | descarga gratis la app | disponible en el app store
            disponible en app store | disponible en la app store | disponible en google play
            consíguelo en google play | descárgalo en el app store | descargar en app store
            nuestra app para android | app para android y ios gratis
            sigue la actualidad en nuestra app
            [activar, recibir] [notificaciones, las notificaciones, alertas, las alertas]
            [descarga, descárgate, descargue, descargá, instala] [nuestra app, nuestra aplicación, gratis nuestra
            app, ya nuestra app]
            [activa, active, activá] [las notificaciones, nuestras notificaciones] [y no te pierdas, para no
            perderte, y entérate]
        ",
        hit: "Descarga nuestra app y sigue la última hora desde tu móvil",
        miss: "La app del transporte se ha descargado más de un millón de veces.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            unite al canal de whatsapp
            únete al canal de whatsapp | sigue nuestro canal de whatsapp
            sigue el canal de whatsapp | siga nuestro canal de whatsapp
            suscríbete a nuestro canal de whatsapp | suscribite a nuestro canal de whatsapp
            síguenos en whatsapp | nuestro canal de whatsapp | en nuestro canal de telegram
            únete a nuestro telegram
            sigue nuestro canal de telegram | síguenos en telegram | únete al canal de telegram
            síguenos en google news | síganos en google news | seguinos en google news
            síguenos en google noticias | siga nuestras noticias en google
            añádenos a tus favoritos en google | agréganos como fuente preferida
            añádenos como fuente preferida | suscríbete a nuestro canal de youtube
            suscríbase a nuestro canal de youtube | suscribite a nuestro canal de youtube
            suscríbete al canal de youtube | suscríbete a nuestro canal
            suscríbete a nuestro podcast | síguenos en spotify
            donde escuches tus podcasts | en tu plataforma de podcast favorita
            en todas las plataformas de podcast
            añadir como fuente preferida | agregar como fuente preferida
            fuente preferida en google
            [únete, únase, sumate, súmate, unite, entra] a [nuestro canal, nuestra comunidad, nuestro grupo] de [whatsapp,
            telegram, facebook]
            [recibe, reciba, recibí] [las noticias, nuestras noticias, las últimas noticias] [en tu whatsapp, por
            whatsapp, en su whatsapp, por telegram]
            entra en nuestro [canal, grupo] de [whatsapp, telegram] | [envíanos, envíenos, mandanos, mándanos] [tus
            fotos, tus vídeos, tu historia, tu denuncia, sus fotos, tus videos]
            [tienes una pista, tienes una historia, tienes dudas, tienes alguna duda, tienes alguna pregunta,
            necesitas ayuda] [escríbenos, llámanos, contáctanos, cuéntanos]
        ",
        hit: "Únete a nuestro canal de WhatsApp y recibe las noticias del día",
        miss: "El grupo abrió un canal de WhatsApp para coordinar a los voluntarios.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            apoya el periodismo independiente | apoye el periodismo independiente
            apoyá el periodismo independiente | apoya nuestro periodismo | apoya nuestro trabajo
            apoye nuestro trabajo | apóyanos con | haz un donativo | haga un donativo
            haz una donación | haga una donación
            tu donación nos ayuda | tu aporte nos permite | tu apoyo nos permite
            tu apoyo es fundamental | hazte socio | hazte socia | hágase socio | hacete socio
            hazte miembro de | gracias al apoyo de nuestros lectores
            gracias al apoyo de nuestros socios | gracias a nuestros socios y socias
            necesitamos tu apoyo | necesitamos tu ayuda para seguir | ayúdanos a seguir
            ayúdanos a mantener | ayudanos a seguir | invítanos a un café
            sostenido por sus lectores | este medio se financia | periodismo independiente gracias a
            colabora con nosotros desde | únete a nuestra comunidad de socios
            [haz, hacé, haga] [tu, su] [donación, donativo, aporte, aportación]
        ",
        hit: "Necesitamos tu apoyo: hazte socio y defiende el periodismo local.",
        miss: "Los socios del club apoyaron la donación por unanimidad.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            comprar | comprar ahora
            compra ahora | compre ahora | compra aquí | cómpralo aquí | ver oferta | ver ofertas
            ver precio | ver producto | ver en amazon | comprar en amazon | lo quiero | reservar
            reserve ahora | solicitar presupuesto | solicita presupuesto | pide presupuesto
            pedir cita | solicitar una demo | solicita una demo | pide una demo | prueba gratis
            prueba gratuita | empezar | empieza ahora | empezar ahora | comenzar ahora | tienda
            tienda online | nuestra tienda | la tienda | carrito | mi carrito | carrito de compras
            finalizar compra | más vendidos
            los más vendidos | agotado | sin stock | cupones | descuentos | código de descuento
            ofertas del día | solicitar información | solicita información | quiero más información
            añadir al calendario | agregar al calendario
            [añadir, agregar, añade, agrega] [al carrito, a la cesta, a la lista de deseos, a mi lista de deseos, a
            la bolsa, al carro]
            [tu, su] [cesta, bolsa, cesta de la compra] está vacía | [tu, su] [carrito, carro] está vacío
            [seguir comprando, continuar comprando, ver carrito, ver cesta, ir al carrito, volver a la tienda,
            tramitar pedido, realizar pedido]
            [envío, envíos, gastos de envío, entrega] [gratis, gratuitos, gratuito] | envío gratis a partir de # €
            [pide, pedir, solicita, solicitar] [un, tu, su] presupuesto [, gratis, sin compromiso]
            [pedir, solicitar] presupuesto sin compromiso
            [compra, comprar, consigue, reserva] [tu entrada, tus entradas, entradas, la entrada, tu plaza, tu mesa]
            [reserva, reservar] [mesa, cita, tu cita, ahora, online]
            reserva tu mesa [online, ahora]
        ",
        hit: "Añadir al carrito",
        miss: "Bastaba con añadir al carrito tres productos de la campaña.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            escucha este artículo | escuchar este artículo | escuche este artículo
            escuchá este artículo | escucha la noticia | escuchar la noticia | escucha esta noticia
            escuchar nota | escuchar artículo | escucha el podcast | escuche el podcast
            escuchar el podcast | escucha nuestro podcast | escucha el episodio | escuchá la nota
            escucha el audio | escucha aquí | escuche aquí | mira el video | mira el vídeo
            mirá el video | mire el video | ver el video | ver video | ver vídeo | vea el video
            vea el vídeo | mira aquí el video | haz clic aquí para | haz click aquí para
            haz clic aquí si | haga clic aquí para | haga click aquí para | hacé clic aquí
            pulsa aquí para | pincha aquí para | pincha aquí y | da clic aquí | dale clic aquí
            tienes una noticia para nosotros | envíanos tu denuncia
        ",
        hit: "Escucha este artículo (5 min)",
        miss: "Mientras se escucha el podcast se puede seguir la ruta en el mapa.",
    },
];
