//! Catalan phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            subscriu-te i llegeix | subscriu-te i continua llegint | subscriu-te per només
            subscriviu-vos per només | subscriu-te des de # | subscriu-te ara per | prova-ho gratis
            has arribat al límit d'articles | has superat el límit d'articles
            has esgotat els articles | has llegit # articles | heu arribat al límit d'articles
            et queda # article gratuït | crea un compte gratuït | crea el teu compte gratuït
            crea un compte gratis | accés il·limitat a tots els continguts
            accés il·limitat a tot el contingut | accés il·limitat al web
            accés il·limitat a totes les notícies | accés il·limitat a tots els articles
            llegeix sense límits | gaudeix d'accés il·limitat | sense límits a tot el contingut
            sense permanència cancel·la | cancel·la quan vulguis | cancel·la-la quan vulguis
            cancel·leu quan vulgueu | dona't de baixa quan vulguis | continua llegint gratis
            llegeix gratis aquest article | tria la teva subscripció | trieu la vostra subscripció
            oferta de subscripció digital
            [subscriu-te, subscriviu-vos, subscrigui's, fes-te subscriptor, fes-te subscriptora,
            feu-vos subscriptors, registra't, registreu-vos, registra't gratis, inicia sessió,
            inicia la sessió, inicieu sessió, fes-te soci, identifica't] per [seguir llegint,
            continuar llegint, llegir-ne més, llegir l'article, llegir-lo sencer, llegir la notícia]
            [per seguir llegint, per continuar llegint, per llegir-lo complet, per llegir l'article
            complet] [subscriu-te, subscriviu-vos, registra't, inicia sessió, cal ser subscriptor,
            has de ser subscriptor, has d'iniciar sessió]
            per [seguir, continuar] llegint aquest article
            [contingut, article, reportatge, vídeo] [exclusiu per a, només per a, reservat a,
            reservat als, exclusiu per, només per] [subscriptors, subscriptores, usuaris registrats]
            [contingut, article] [exclusiu per a, reservat als] socis
            aquest [contingut, article, reportatge, vídeo] és [exclusiu, exclusiu per a, només per
            a, per a, per als] [subscriptors, socis, nostres subscriptors]
            [notícia, entrevista] exclusiva per a [subscriptors, socis]
            [ja ets, ja sou, ja és, ja soc] [subscriptor, subscriptora, subscriptors] [, inicia,
            entra, accedeix, identifica't]
            [ja estàs subscrit, ja estàs subscrita, ja esteu subscrits, no ets subscriptor, encara
            no ets subscriptor, no ets subscriptora, encara no ets subscriptora]
            [et queden, us queden, encara et queden] # articles [gratis, gratuïts, aquest mes, per
            llegir]
            [subscriu-te, subscriviu-vos] [per, des de, a partir de, per només] # [euro, euros,
            €] [el primer mes, al mes, a l'any, el primer any]
            [no tens, encara no tens, no teniu] [compte, un compte] [registra't, crea'l, crea'n un,
            registreu-vos]
            [ja tens, ja tinc, ja teniu] [compte, un compte, usuari] [inicia sessió, inicia la
            sessió, entra, accedeix, inicieu sessió]
            [activa, renova, gestiona, tria] la teva subscripció [anual, mensual, digital]
            [desbloqueja, desbloquegeu] [l'article, aquest article, aquesta notícia, aquest
            contingut]
            ja [ets, sou] [soci, sòcia, membre, client, socis] [accedeix, inicia sessió, entra,
            identifica't]
        ",
        hit: "Ja ets subscriptor? Inicia sessió",
        miss: "Els abonats del teatre ja han triat les butaques.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            subscriu-te | subscriu-t'hi | subscriviu-vos | subscriviu-vos-hi | subscrigui's
            subscriure's | subscriure | subscriure'm | subscripció | subscriptor | subscriptora
            subscriptors | subscriptores | vull subscriure'm | vull subscriure-m'hi
            fes-te'n subscriptor | les meves subscripcions | regalar subscripció
            regalar una subscripció | avantatges de la subscripció | contingut exclusiu
            contingut premium | article exclusiu | notícia premium | article premium
            llegir més tard | llegir-ho més tard | llegeix-ho més tard | llegeix més tard
            notícies desades | articles desats | notícies guardades | els meus articles
            fes una donació | fes un donatiu | dona'ns suport | doneu-nos suport | fes-te'n soci
            col·labora-hi | fes-te soci | fes-te sòcia | feu-vos socis | fes-t'hi soci
            [subscriu-te, subscriviu-vos, subscriure's] [ara, ja, gratis, avui, aquí, al diari, a la
            revista, a l'edició digital, a l'edició impresa]
            [subscriu-te, subscriviu-vos] [per, des de] # € [, al mes, l'any]
            [fes-te, feu-vos, vull ser, vull fer-me] [subscriptor, subscriptora, subscriptors,
            premium]
            [la meva, gestiona la meva, gestiona la, vull la, regala una, regala la] subscripció
            [veure, mostra, consulta] [subscripcions, les subscripcions, ofertes de subscripció, els
            plans, plans, modalitats]
            [ofertes, plans, modalitats, tipus] de subscripció
            [exclusiu, exclusiu per a, només, només per a, només per, sols per a, per a, per
            als] [subscriptors, socis]
            [club, àrea, zona, espai] [de subscriptors, del subscriptor, dels subscriptors, de la
            subscriptora, del soci, dels socis]
            [avantatges, ofertes, beneficis] [per a subscriptors, del subscriptor, per als
            subscriptors, per a socis]
            [desa, desar, guarda, guardar, desa-ho] [per a més tard, per després, per a després, per
            llegir més tard, per llegir-ho després, a la meva llista]
            [afegeix, afegir, desa, guarda] [a preferits, a favorits, als preferits, als favorits,
            als meus preferits]
        ",
        hit: "Subscriu-te",
        miss: "El club ofereix dues entrades a cada subscriptor.",
    },
];
