//! Galician phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            [síguenos, séguenos, síganos] en [facebook, twitter, x, instagram, whatsapp, telegram,
            youtube, tiktok, redes]
            [síguenos, séguenos, síganos, acompáñanos, atópanos] nas [redes, nosas redes]
            [atópanos, búscanos] en [facebook, instagram]
            [síguenos, séguenos, síganos] a través [de, das nosas redes]
            [segue, siga] [o noso perfil en, a nosa páxina en, as nosas redes sociais]
            [segue, siga] [en twitter, en instagram, en facebook] | dálle a gústame
            mantente en contacto connosco | únete á nosa comunidade en
        ",
        hit: "Síguenos en Facebook e Instagram",
        miss: "Os cans séguennos en silencio pola costa arriba.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            compartir | comparte | comparta | compárteo | compártea | compartilo | compartilla
            [compartir, comparte] [isto, este artigo, esta noticia]
            [compartir, comparte] en [facebook, twitter, x, whatsapp, linkedin, telegram,
            pinterest, bluesky]
            [compartir, comparte] por whatsapp
            [compartir, compárteo] [nas redes, nas redes sociais, nas túas redes]
            [gustouche, gustouche o artigo] [, compárteo, compártea]
            copiar [ligazón, a ligazón, enlace, o enlace, url, enderezo, o enderezo, a url]
            ligazón [copiada, copiado] [, ao portapapeis] | copiado [, ao portapapeis]
            imprimir [, páxina, a páxina, esta páxina, artigo, o artigo, este artigo, noticia, a
            noticia, receita, a receita, entrada, esta entrada]
            [enviar, envía] [por correo, por correo electrónico, por email] | enviar | correo
            correo-e | chiar | chío | chíar | publicar en twitter | publicar en facebook
            [síguenos, séguenos, síganos, seguir, seguirnos] | redes sociais | as nosas redes
            as nosas redes sociais | nas redes
            [síguenos, séguenos] [nas redes, nas redes sociais, nas nosas redes sociais] | gardar
            gardar [receita, a receita, en pdf, como pdf]
            [opcións, máis opcións, botóns] [de, para] compartir | máis opcións
            en [facebook, twitter, whatsapp, instagram] | abrir opcións para compartir
            compartir por [correo, email]
        ",
        hit: "Compartir en Facebook",
        miss: "Miña avoa aprendeu a compartir en Facebook as fotos da romaría.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            comparte [isto, este artigo] [en, con]
            [compartir, compárteo] en [facebook, twitter, x]
            [preme, prema] para [compartir, imprimir, enviar]
            enviar [unha ligazón, este artigo] [por, a un amigo, a unha]
            gustouche [este, o noso] [artigo, post, contido]
            gustouche [esta, a nosa] [noticia, nova, reportaxe]
            [este artigo, este contido] [foi, foiche, resultouche] útil
            [foiche, resultouche] útil [este artigo, esta páxina, esta información]
            [fai clic, faga clic] para [compartir, imprimir, enviar]
        ",
        hit: "Preme para compartir en WhatsApp (ábrese nunha xanela nova)",
        miss: "Decidiron compartir na praza a comida que sobrara.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # [compartidos, compartido, seguidores, seguidor, seguidoras, subscritores, reaccións,
            interaccións, retweets, chíos, fans]
            # mil [seguidores, subscritores, reaccións, gústame]
            [compartido, compartida, compartiuse] # veces
            # persoas [seguen isto, seguen esta páxina] | a # persoas [lles gusta, gústalles] isto
            gústalle a # [persoas, persoa] | seguidores # | compartidos #
        ",
        hit: "342 compartidos",
        miss: "A páxina pasou de 342 a 12 mil seguidores nun mes.",
    },
];
