//! Galician phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            publicidade | anuncio publicitario | anuncios publicitarios | anuncios de google
            patrocinado | patrocinada | patrocinados | contido publicitario
            contidos publicitarios | espazo publicitario | publirreportaxe | publirreportaxes
            contido de marca | contido de socios | ligazóns patrocinadas | ligazón patrocinada
            enlaces patrocinados | patrocinio | patrocinador | patrocinadores | patrocinan
            patrocina | [patrocinado, ofrecido, presentado] por
            [contido, artigo] [patrocinado, promovido, comercial]
            [contidos, artigos, posts] [patrocinados, promovidos]
            contido [ofrecido por, dun socio, dos nosos socios, dos nosos colaboradores]
            [pechar, saltar] [anuncio, o anuncio, publicidade] | a túa publicidade aquí
            a súa publicidade aquí | o teu anuncio aquí | anúnciese aquí | anúnciate aquí
            remítenos a túa publicidade | continúa despois da publicidade
            segue despois da publicidade | fin da publicidade | publicidade institucional
            información publicitaria | inserción publicitaria
        ",
        hit: "PUBLICIDADE",
        miss: "A publicidade paga boa parte da romaría.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            continúa [despois, tras] [da publicidade, do anuncio]
            a noticia continúa [despois, debaixo] [da publicidade, do anuncio]
            [continúa, continúe, segue] lendo [despois, debaixo] da publicidade
            [desprázate, desprácese] para [continuar lendo, seguir lendo, continuar]
            contido ofrecido polos nosos | este é un contido patrocinado
            este contido foi patrocinado por | o vídeo comezará en
            o vídeo comezará despois da publicidade | este anuncio pecharase en
            [denunciar, informar sobre] este anuncio | por que vexo este anuncio
            por que ves este anuncio | contido patrocinado por | artigo patrocinado por
            este espazo está patrocinado | o anuncio péchase en | podes saltar o anuncio en
            pode saltar o anuncio en
        ",
        hit: "A noticia continúa despois da publicidade",
        miss: "O concerto continúa despois da treboada, prometeu a banda.",
    },
];
