//! Galician phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            [subscríbete, subscríbase, apúntate] [ao noso, aos nosos, ao] [boletín, boletíns]
            [subscríbete, subscríbase, apúntate] [á nosa, ás nosas, á] [newsletter, newsletters]
            date de alta [no noso boletín, na nosa newsletter]
            subscríbete [gratis, de balde] [á nosa newsletter, ao noso boletín]
            [recibe, recibir] [o noso boletín, as últimas noticias, as noticias, as novas, as
            nosas novidades] no teu [correo, email]
            recibe [o noso boletín, a nosa newsletter]
            reciba [o noso boletín, as nosas novidades] no seu [correo, correo electrónico, email]
            [as noticias, as novas] [máis importantes, do día, de galicia] no teu correo
            directamente [no teu, ao teu] [correo, correo electrónico, email]
            [todos os días, cada día] no teu [correo, correo electrónico, email]
            [podes, pode] [darte de baixa, darse de baixa, cancelar a
            subscrición] en calquera momento
            introduce o teu [correo, correo electrónico] [para, e]
            ao [subscribirte, subscribirse] [aceptas, acepta, estás a aceptar]
            únete a [#, máis de #] [lectores, subscritores]
            quero recibir [a newsletter, o boletín, o voso boletín, a vosa newsletter]
            boletín [semanal, diario] [no teu, con todas]
        ",
        hit: "Subscríbete ao noso boletín e recibe as noticias da comarca.",
        miss: "A asociación envía un boletín mensual ás produtoras inscritas.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            newsletter | newsletters | boletín | boletíns
            boletín [informativo, de noticias, de novas, diario, semanal, electrónico, dixital]
            [o noso boletín, os nosos boletíns, a nosa newsletter, as nosas newsletters]
            [o teu, o seu] [correo, correo electrónico, email]
            [enderezo electrónico, enderezo de correo, enderezo de correo electrónico, correo
            electrónico, correo electrónico non válido]
            introduce [o teu, o seu] [correo, correo electrónico] | inscribirse | inscribirme
            inscríbete | inscríbase | apuntarme | apúntate | apúntame | apúntate gratis
            quero apuntarme | quero subscribirme
            [quero, desexo] recibir [o boletín, a newsletter, novidades]
            [grazas, moitas grazas] por [subscribirte, subscribirse, inscribirte]
            [a túa, a súa] [subscrición realizouse, mensaxe foi enviada, mensaxe
            enviouse] correctamente
            [non te perdas, non perdas] [nada, ningunha noticia, ningunha nova]
            [mantente, mantéñase] [informado, informada, ao día]
            [non enviamos, non mandamos, nada de, sen, cero] spam
            [lin e acepto, acepto] [a política de privacidade, os termos e condicións, as
            condicións de uso]
            [campo obrigatorio, campos obrigatorios, este campo é obrigatorio, o campo é
            obrigatorio]
            enviar mensaxe | [alertas, avisos] por [correo, correo electrónico, email]
            subscribirse [ao boletín, á newsletter, ao blog por correo electrónico, por correo]
            subscríbete [ao blog, por correo electrónico] [, gratis]
            seguir o blog por correo electrónico
        ",
        hit: "Introduce o teu correo electrónico",
        miss: "Quen introduce o teu correo mal tres veces queda fóra un día.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            descarga [a nosa, xa a nosa] [app, aplicación]
            descarga [gratis, de balde] a [app, aplicación]
            dispoñible [en, na] [app store, google play, a app store]
            descargar [en, na] [app store, google play]
            activa as [notificacións, nosas notificacións] [e, para]
            segue [a actualidade, toda a actualidade] na nosa [app, aplicación]
            leva [as noticias, a actualidade] no [peto, teu móbil]
        ",
        hit: "Descarga a nosa aplicación e segue as noticias ao momento",
        miss: "A aplicación do concello foi descargada por nove mil veciños.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            [únete, únase, súmate, subscríbete] [á nosa, á] canle de [whatsapp, telegram]
            [únete, únase, súmate] [ao noso, ao] grupo de [whatsapp, telegram]
            únete á nosa comunidade de [whatsapp, telegram]
            a nosa canle [de, en] [whatsapp, telegram]
            segue a nosa canle [de, en] [whatsapp, telegram]
            recibe [as noticias, as novas] [no teu whatsapp, por whatsapp]
            [síguenos, síganos] en google [noticias, discover] | subscríbete á nosa canle
            [escoita, segue, descubre, subscríbete a] o noso podcast
            subscríbete ao [podcast, noso podcast]
            [escóitao, escóitaa] en [ivoox, spotify, apple podcasts]
            nas principais plataformas de podcast | na túa plataforma de podcast
            [fonte preferida, fonte favorita] en google
            [engádenos, escóllenos, márcanos] como fonte [preferida, favorita]
            envíanos a túa [noticia, foto] [por, ao] whatsapp
            tes [unha historia, unha noticia] [que contar, que contarnos, cóntanola]
            [contáctanos, escríbenos] por whatsapp
        ",
        hit: "Únete á nosa canle de WhatsApp e recibe as noticias de Val Fondo",
        miss: "O grupo creou unha canle de WhatsApp para organizar as rondas.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            fai a túa [doazón, achega, contribución] | fai unha [doazón, achega] e axúdanos
            faga unha doazón
            [apoia, apoie] [o noso xornalismo, o xornalismo galego, o xornalismo independente]
            [axúdanos, axúdenos] a [seguir, continuar, manter este]
            [contribúe, contribúa] co noso [medio, xornalismo, xornal] | contribúe desde #
            [necesitamos, precisamos] [do teu apoio, o teu apoio, da túa axuda]
            [co, grazas ao] apoio [dos nosos lectores, das nosas lectoras, das persoas
            subscritoras]
            faite [socio, socia] [e apoia, do noso]
            sen o teu apoio [non é posible, non sería posible, non podemos]
            o xornalismo [independente, de calidade] [precisa, necesita]
            a túa [achega, doazón] [é fundamental, axúdanos] | se che gusta o que facemos
        ",
        hit: "Precisamos do teu apoio: fai unha doazón e axúdanos a seguir contando a comarca.",
        miss: "As doazóns dos veciños apoiaron trinta familias desaloxadas.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            [comprar, compra] [agora, xa, aquí] | comprar | mercar
            engadir [ao carro, á cesta, ao carriño, á cesta da compra, á lista de desexos, ao
            carro da compra, ao comparador]
            [o teu, o seu] [carro, carriño] está baleiro | [a túa, a súa] cesta está baleira
            [carro, carriño, cesta] [da compra, de compra]
            [ver, ir ao, volver ao] [carro, carriño] | [ver, ver a, ir á] cesta
            [finalizar, rematar] [compra, a compra, pedido]
            continuar [comprando, mercando, coa compra]
            [ver, aproveita] [oferta, a oferta, ofertas] | ver [prezo, prezos, produto, o produto]
            tenda | tenda [en liña, online] | a nosa tenda | ir á tenda | volver á tenda
            [comprar, compra] [entradas, as túas entradas, a túa entrada]
            [entradas, billetes] á venda | esgotado | esgotada | esgotadas | esgotadas as entradas
            entradas esgotadas | sen [stock, existencias] | en stock
            [produto, artigo] [esgotado, non dispoñible, dispoñible] | máis vendidos
            os máis vendidos | os libros máis vendidos | ofertas
            ofertas [do día, da semana, especiais] | envío [gratis, gratuíto] [, a partir de # €]
            [pedir, solicitar] [cita, cita previa, orzamento]
            [reservar, reserva] [mesa, a túa mesa, praza]
            [proba, probar] [gratis, de balde, gratuíta]
            engadir [ao calendario, á axenda, ao google calendar]
            [formulario, ficha, folla] de inscrición
            [inscribirse, inscríbete] [aquí, agora, en liña]
            enviar [formulario, solicitude, consulta, pedido] | cupóns | código de desconto
            vales desconto | cheques agasallo | tarxeta agasallo
        ",
        hit: "Engadir ao carro",
        miss: "Moita xente desiste despois de engadir ao carro o terceiro produto.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            [escoita, escoite] [este artigo, esta noticia, este texto]
            [mira, mire] [o vídeo, aquí o vídeo, o vídeo completo]
            [ver, vexa] [o tráiler, todas as imaxes, a galería]
            [preme, prema] aquí [para, e, se] | [preme, prema] para [escoitar, ver, ampliar]
            [consulta, consulte] [aquí, o programa completo, as bases completas]
            [máis información, inscricións] [en, na web, no teléfono]: | vídeo relacionado
            [séguea, ségueo] [, aquí] en directo
            segue [aquí, o directo, o minuto a minuto] en directo
            podes [escoitar o podcast, ver o vídeo, escoitar a entrevista] [aquí, nesta ligazón]
            escoitar [este artigo, esta noticia, o podcast] | ver o vídeo
        ",
        hit: "Escoita este artigo (5 min)",
        miss: "Mentres se escoita o podcast, as imaxes da serra pasan pola pantalla.",
    },
];
