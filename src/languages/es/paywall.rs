//! Spanish phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            suscríbete para seguir leyendo | suscríbase para seguir leyendo
            suscribite para seguir leyendo | suscríbete para continuar leyendo
            suscríbete para leer | suscríbase para leer | suscríbete y lee
            suscríbete y sigue leyendo | suscríbete por solo | suscríbete desde # | suscribite por
            regístrate gratis y | inicia sesión para seguir leyendo | inicia sesión para continuar
            inicia sesión para leer | inicie sesión para leer | iniciá sesión para seguir leyendo
            para seguir leyendo, suscríbete | para continuar leyendo, suscríbete
            para seguir leyendo este artículo | para continuar leyendo este artículo
            para leer este artículo completo | contenido exclusivo para suscriptores
            contenido solo para suscriptores | contenido para suscriptores
            artículo exclusivo para suscriptores | artículo solo para suscriptores
            este artículo es exclusivo para suscriptores | este artículo es solo para suscriptores
            este contenido es exclusivo para suscriptores | este contenido es exclusivo para
            esta nota es exclusiva para suscriptores | nota exclusiva para suscriptores
            noticia exclusiva para suscriptores | ¿ya eres suscriptor | ya soy suscriptor
            ¿ya estás suscrito | ¿ya es suscriptor | has alcanzado el límite de artículos
            alcanzaste el límite de notas | alcanzaste tu límite de | te quedan # artículos
            te quedan # noticias | crea una cuenta gratis | crea tu cuenta gratis
            crear una cuenta gratis | acceso ilimitado a todos los contenidos
            acceso ilimitado a todo el contenido | acceso ilimitado a la web
            acceso ilimitado a todas las | accede sin límites | lee sin límites
            disfruta de acceso ilimitado | sin límites a todo el contenido
            sin permanencia. cancela | cancela cuando quieras | cancelá cuando quieras
            cancele cuando quiera | sigue leyendo gratis | lee gratis este artículo
            elige tu suscripción | hazte suscriptor | oferta de suscripción
            ¿ya tienes una cuenta? inicia sesión | ¿ya tienes cuenta? inicia sesión
            ¿ya tenés cuenta? iniciá sesión
            [regístrate, regístrese, registrate] [, gratis] para [seguir leyendo, continuar leyendo, leer]
            [suscríbete, suscríbase, suscribite] [por, desde] # [euro, euros, €] [el primer mes, al mes, al año]
            [no tienes, todavía no tienes, aún no tienes, no tenés] [cuenta, una cuenta] [regístrate, créala, crea
            una, registrate]
            [ya tengo, ya tienes, ya tenés] [una cuenta, cuenta] [inicia sesión, iniciar sesión, entra, iniciá
            sesión]
            [te quedan, le quedan, aún te quedan, quedan] # artículos [gratis, gratuitos, este mes] | te queda # artículo [gratis,
            gratuito]
            [activa, renueva, gestiona, elige] tu suscripción [anual, mensual, digital]
            [desbloquea, desbloquee] [el artículo, este artículo, esta noticia]
            ya eres [socio, socia, miembro, cliente] [accede, inicia sesión, entra, identifícate]
        ",
        hit: "¿Ya eres suscriptor? Inicia sesión",
        miss: "Los suscriptores del abono ya eligieron sus butacas.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            suscríbete | suscribete | suscríbase | suscribite | suscribirse | suscribir
            suscribirte | suscripción | suscriptor | suscriptores | suscríbete ahora
            suscríbase ahora | suscríbete ya | suscríbete gratis | suscríbete por # €
            suscríbete desde # € | suscribirse ahora | quiero mi suscripción | mi suscripción
            mis suscripciones | gestionar suscripción | ver suscripciones | ver planes
            ver ofertas de suscripción | ofertas de suscripción | planes de suscripción
            exclusivo suscriptores | exclusivo para suscriptores | solo suscriptores
            solo para suscriptores | sólo para suscriptores | para suscriptores
            contenido exclusivo | contenido premium | artículo premium | premium | noticia premium
            club de suscriptores | club del suscriptor | zona de suscriptores | área de suscriptores
            ventajas del suscriptor | beneficios para suscriptores | socio | hazte premium
            hazte socio/a | regala una suscripción | regalar suscripción | guardar para después
            guardar para leer después | leer después | leer más tarde | guardar noticia
            guardar nota | notas guardadas | mis noticias guardadas | añadir a favoritos
            agregar a favoritos | apóyanos | dona | donar | dona ahora
            [añadir, agregar, guardar] [a, en] mis favoritos
        ",
        hit: "Suscríbete",
        miss: "El club ofrece a cada suscriptor dos entradas.",
    },
];
