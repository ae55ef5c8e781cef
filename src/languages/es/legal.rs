//! Spanish phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            todos los derechos reservados | todos los derechos están reservados
            reservados todos los derechos | derechos reservados ©
            quedan reservados todos los derechos | prohibida la reproducción
            prohibida su reproducción | queda prohibida la reproducción
            queda prohibida toda reproducción | prohibida toda reproducción
            reproducción total o parcial | sin autorización previa y por escrito
            registro de propiedad intelectual | registro dnda | registro isbn en trámite
            funciona gracias a wordpress | creado con wordpress | con la tecnología de blogger
        ",
        hit: "© 2024 El Correo de Valdesoto. Todos los derechos reservados.",
        miss: "Los derechos de agua, reservados a los regantes, se subastarán.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            utilizamos cookies | usamos cookies | utiliza cookies | usa cookies | utilizan cookies
            uso de cookies | aceptar cookies | aceptar las cookies | aceptar todas las cookies
            rechazar cookies | rechazar todas las cookies | aceptar y continuar | aceptar y cerrar
            aceptar y seguir navegando | configurar cookies | configuración de cookies
            configuración de las cookies | ajustes de cookies | gestionar cookies
            gestionar las cookies | gestionar el consentimiento | gestionar consentimiento
            preferencias de cookies | panel de cookies | política de cookies
            política sobre cookies | aviso de cookies | cookies propias y de terceros
            cookies de terceros | si continúa navegando | si continúas navegando
            si sigues navegando | al continuar navegando | al navegar por este sitio
            al navegar en este sitio | al utilizar este sitio aceptas
            almacenar y/o acceder a información | retirar tu consentimiento | guardar preferencias
            más información sobre las cookies | nosotros y nuestros socios almacenamos
        ",
        hit: "Utilizamos cookies propias y de terceros para mejorar nuestros servicios.",
        miss: "Las cookies de avena fueron el producto estrella de la feria.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            aviso legal | avisos legales | nota legal | términos y condiciones
            términos y condiciones de uso | términos de uso | términos de servicio
            términos del servicio | condiciones de uso | condiciones generales
            condiciones de contratación | condiciones legales | condiciones generales de venta
            bases legales | política de privacidad | políticas de privacidad
            politica de privacidad | políticas | privacidad | aviso de privacidad
            protección de datos | protección de datos personales | tratamiento de datos personales
            política de datos | política de cookies | politica de cookies | cookies
            configuración de cookies | accesibilidad
            declaración de accesibilidad | aceptar | acepto | rechazar | rechazar todo
            rechazar todas | denegar | aceptar todo | ver preferencias | configurar
            aceptar y cerrar | derechos de autor | copyright
            descargo de responsabilidad | canal ético | canal de denuncias | términos legales
            legales | información legal | mapa legal | código de conducta
            declaración de privacidad | reportar un error | informar de un error | ¿ves algún error?
            reportar error | contacto de prensa | contacto para medios | contacto para la prensa
            normas de uso | normas
            aviso legal y [condiciones de uso, política de privacidad, privacidad, condiciones]
            [has visto, has encontrado, encontraste, ha visto] un error [, avísanos, cuéntanos, en esta noticia] | portal de transparencia
            [tus, mis, sus] [preferencias, opciones] de [privacidad, cookies, consentimiento]
            [ajustes, configuración, preferencias, opciones] de privacidad y cookies | ajustes de [privacidad,
            cookies]
            [aceptar, rechazar, configurar, gestionar, personalizar] [, las, todas las] cookies
        ",
        hit: "Aviso legal",
        miss: "El aviso legal figuraba en letra diminuta al pie del contrato.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            las opiniones expresadas en | las opiniones expresadas por | las opiniones vertidas en
            las opiniones vertidas por | los comentarios vertidos
            son responsabilidad exclusiva de su autor | son responsabilidad exclusiva de sus autores
            son de exclusiva responsabilidad de | son responsabilidad de quien las
            es responsabilidad exclusiva de su autor | no reflejan necesariamente la opinión
            no reflejan necesariamente el punto de vista | no reflejan necesariamente la posición
            no representan necesariamente la opinión | no necesariamente reflejan la opinión
            no se hace responsable de las opiniones | no se responsabiliza de las opiniones
            este artículo fue publicado originalmente | este artículo se publicó originalmente
            este artículo fue publicado por primera vez | esta nota fue publicada originalmente
            lea el artículo original | podemos recibir una comisión | podríamos recibir una comisión
            enlaces de afiliado | enlaces de afiliados | enlace de afiliado | links de afiliados
            este artículo contiene enlaces | este artículo ha sido elaborado por
            este contenido fue elaborado por | este contenido ha sido desarrollado por
            este contenido fue hecho con la asistencia de | este texto ha sido generado con
            protegido por recaptcha | este sitio está protegido por recaptcha
            nota de prensa distribuida | comunicado de prensa distribuido
            reproducido con autorización | republicado bajo licencia
            este artículo se ha reproducido con permiso | no constituye asesoramiento financiero
            no constituye una recomendación de inversión | no sustituye el consejo médico
            esta información no sustituye | los precios pueden sufrir variaciones
            precios actualizados en el momento de | cumple con los criterios de the trust project
            conforme a los criterios de the trust project | publicado originalmente en el blog
            vea la versión original en businesswire | el texto original en el idioma fuente de este
            has encontrado un error en | ha encontrado un error en esta | has detectado un error en
            si ha detectado un error en
            se adhiere a los criterios de the trust project
            este resumen fue generado por
            con propósitos informativos y no reemplaza | no sustituye la consulta | no reemplaza la consulta
        ",
        hit: "Las opiniones vertidas en esta columna son responsabilidad exclusiva de su autor.",
        miss: "Las opiniones de los vecinos sobre la obra están muy divididas.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            necesarias para que el sitio web funcione | no se pueden desactivar en nuestros sistemas
            nos permiten contar las visitas y fuentes
            toda la información que recogen estas cookies
            en respuesta a acciones realizadas por usted | puestas en nuestro sitio web por nuestros
            almacenar o recuperar información en su navegador
            identificación única de su navegador y dispositivo | el almacenamiento o acceso técnico
            almacenar la información en un dispositivo
            utilizar datos de localización geográfica precisa
            analizar activamente las características del dispositivo
            crear perfiles para publicidad personalizada | medir el rendimiento de la publicidad
            medir el rendimiento del contenido | son pequeños archivos de texto que las
            ayudan a hacer una página web utilizable | uso de perfiles para la selección de
            investigación de audiencia y desarrollo de servicios
        ",
        hit: "El almacenamiento o acceso técnico es estrictamente necesario para ofrecer el servicio.",
        miss: "El acceso técnico al archivo estuvo cerrado durante los meses de la reforma.",
    },
];
