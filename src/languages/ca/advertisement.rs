//! Catalan phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            publicitat | anunci | anuncis | anuncis de google | anunci de google | patrocinat
            patrocinada | patrocinats | patrocinades | patrocinat per | patrocinada per
            contingut de marca | continguts de marca | publireportatge | publireportatges
            publicontingut | remès | informació patrocinada | espai de pagament | enllaç patrocinat
            enllaços patrocinats | missatge publicitari | inserció publicitària
            contingut ofert per | ofert per | oferit per | amb el suport de | amb el patrocini de
            amb la col·laboració de | en col·laboració amb | en col·laboració amb la marca
            t'ho explica una marca | fi de la publicitat | la teva publicitat aquí
            la vostra publicitat aquí | publicitat local | ofertes patrocinades
            [contingut, continguts] [promocional, promocionals, publicitari, publicitaris]
            [contingut, article, espai, reportatge, tema, missatge] [patrocinat, promocionat]
            [continguts, articles, espais, reportatges] [patrocinats, promocionats]
            [publicació, notícia, entrada] [patrocinada, promocionada]
            [espai, anunci, avís] [publicitari, de publicitat]
            [tanca, tancar, amaga, amagar, oculta, ocultar, salta, saltar, omet, ometre] [la
            publicitat, publicitat, l'anunci, anunci, aquest anunci, els anuncis]
            [treu, treure, elimina] [els anuncis, la publicitat]
            [anuncia't, anuncieu-vos, anunciï's, vols anunciar-te] [aquí, en aquest espai]
        ",
        hit: "PUBLICITAT",
        miss: "La publicitat paga bona part de la festa major.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            publicitat - continua llegint | publicitat - segueix llegint | desplaça't per continuar
            desplaceu-vos per continuar | llisca per continuar llegint
            contingut dels nostres socis | continguts dels nostres socis
            contingut ofert pels nostres | contingut dels nostres anunciants
            aquest és un contingut patrocinat | aquest article és un contingut patrocinat
            aquest contingut ha estat patrocinat per | aquest anunci es tancarà
            el vídeo començarà en | el vídeo començarà d'aquí a | el vídeo continuarà després de la
            el text continua a sota | el text continua més avall | l'article continua a sota
            l'article continua més avall | la notícia continua a sota
            la notícia continua més avall | el contingut continua a sota
            per què veig aquest anunci | per què veus aquest anunci | denuncia aquest anunci
            [informa, denuncia, denuncieu] d'aquest anunci
            [continua llegint, segueix llegint, continueu llegint, l'article continua, la notícia
            continua, el text continua, el contingut continua, continua] [després, a continuació, a
            sota] [de l'anunci, de la publicitat, d'aquest anunci, d'aquesta publicitat]
        ",
        hit: "La notícia continua després de la publicitat",
        miss: "El concert continua després de la tempesta, va anunciar la banda.",
    },
];
