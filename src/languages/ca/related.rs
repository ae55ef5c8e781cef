//! Catalan phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            també et poden agradar | també us poden agradar | llegeix a més
            a més al nostre web | et pot agradar | us pot agradar | et recomanem | us recomanem
            li recomanem | t'ho recomanem | recomanat | recomanats | recomanades
            recomanat per a tu | recomanat per a vostè | recomanacions per a tu
            seleccionat per a tu | per a tu | contingut relacionat | enllaços relacionats
            enllaç relacionat | article relacionat | notícia relacionada | entrada relacionada
            informació relacionada | relacionat | relacionats | relacionades | relacionada
            més informació | més info | més sobre aquest tema | més sobre el tema
            sobre aquest tema | sobre el mateix tema | més de la secció | més d'aquesta secció
            més en aquesta secció | més contingut | més per llegir | última hora | darrera hora
            el més recent | el més nou | continua llegint sobre el tema | lectures recomanades
            lectura recomanada | contingut recomanat | altres temes d'interès | articles d'interès
            altres articles d'interès | descobreix més coses | ofertes similars | anuncis similars
            no et perdis | no us perdeu | no t'ho perdis | no us ho perdeu | destacat del dia
            més actualitat | avui al diari | avui en portada | a la portada | ara a portada
            [llegeix, llegiu, llegir, llegeixi, llig, mira, mireu, vegeu, escolta] també
            [et, us, li, també et, també us, també li] [pot, podria, poden, podrien] interessar
            [pot, podria, també pot, també podria] [interessar-te, interessar-vos, interessar-li]
            potser [t'interessa, us interessa, t'interessarà, li interessa, també t'interessa, et
            pot interessar]
            també [t'interessarà, et pot agradar, us pot agradar, t'agradarà]
            [últimes, les últimes, darreres, les darreres, altres, les nostres altres, més,
            noves] [notícies, entrades, publicacions, històries, receptes, entrevistes, columnes,
            novetats, informacions, ressenyes]
            [últims, els últims, darrers, els darrers, altres, els nostres altres, més,
            nous] [articles, posts, vídeos, continguts, reportatges, temes, episodis, pòdcasts,
            titulars, capítols]
            [notícies, entrades, publicacions, històries, receptes, entrevistes,
            columnes] [relacionades, similars, recents, recomanades, suggerides, anteriors,
            destacades d'avui, del mateix autor, de la mateixa autora, d'aquest autor, sobre aquest
            tema, sobre el tema, que et poden interessar, que us poden interessar, que et poden
            agradar, per a tu]
            [articles, posts, vídeos, continguts, reportatges, temes, episodis,
            productes] [relacionats, similars, recents, recomanats, suggerits, anteriors, del mateix
            autor, de la mateixa autora, d'aquest autor, sobre aquest tema, sobre el tema, que et
            poden interessar, que us poden interessar, que et poden agradar, per a tu]
        ",
        hit: "Et pot interessar:",
        miss: "Als veïns els pot interessar la nova línia d'autobús.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            més llegit | més vist | més popular | el més destacat | destacats | destacades
            destacat | destacada | tendències ara | és tendència | trending | rànquing de notícies
            el més buscat | el més llegit i comentat | selecció de l'editor | la tria de l'editor
            la tria de la redacció | la redacció recomana | la redacció et recomana
            la redacció us recomana | t'ho recomana la redacció | top notícies | top # | el top #
            el més valorat | els favorits dels lectors
            [el més, el +, allò més] [llegit, vist, comentat, compartit, popular]
            [més, les més, les +] [llegides, vistes, comentades, compartides, populars]
            [més, els més] [llegits, vistos, comentats, compartits, escoltats]
            [, les, les nostres] [notícies, entrades, publicacions, històries, receptes] [més
            llegides, més vistes, més populars, més compartides, més comentades, destacades,
            populars, del dia, de la setmana]
            [, els, els nostres] [articles, posts, vídeos, continguts, temes, reportatges] [més
            llegits, més vistos, més populars, més compartits, més comentats, destacats, populars,
            del moment]
            [el més llegit, el més vist, les més llegides, el més comentat, més llegides, els més
            llegits] [avui, ara, del dia, de la setmana, del mes, les últimes hores, de l'última
            setmana]
        ",
        hit: "El més llegit",
        miss: "L'informe de la plaga va ser el més llegit d'aquella dècada.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            més sobre: | més a: | les últimes novetats de | tota l'actualitat de
            tota la informació de | tota la informació sobre | notícies relacionades amb
            continua llegint a | segueix llegint a
            [més notícies, més articles, més informació, més informacions, totes les notícies,
            altres notícies, últimes notícies, darreres notícies, altres articles] [sobre, de la
            secció, de la categoria, relacionades amb, relacionats amb]
            [més notícies, totes les notícies, altres notícies, últimes notícies, darreres
            notícies] [de, del, dels, a]
            [el més llegit, les més llegides, el més vist, el més comentat] [a, en, de, del]
            [llegeix més, llegiu més, veure més, llegeix-ne més, mostra més] [sobre, notícies de,
            notícies sobre, articles sobre]
        ",
        hit: "Més notícies de la Garrotxa",
        miss: "La bústia va rebre més notícies de veïns que de polítics.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            llegiu més | llegiu-ne més | llegiu l'entrevista | llegiu la notícia | pots llegir també
            podeu llegir també | també pots llegir | també podeu llegir | et recomanem llegir
            us recomanem llegir | et recomanem: | us recomanem: | més informació: | més info:
            més informació a: | article relacionat | articles relacionats | contingut relacionat
            continguts relacionats | continua llegint: | segueix llegint: | continua llegint sobre
            no et perdis: | no us perdeu: | més detalls:
            [llegeix, llegiu, llegir, llegeixi, mireu, escolteu, vegeu, consulteu, llig,
            lligen] també
            [mira, escolta, consulta, descobreix, coneix] també: | [llegeix més, llegeix-ne més]:
            [llegeix, llegiu] [aquí, a més, el reportatge complet, l'entrevista completa, tota la
            notícia, la notícia completa]
            [et pot, us pot, li pot, et podria, us podria, també et pot, també us pot] interessar
            potser [t'interessa, us interessa, t'interessarà] | [notícia, entrada] relacionada
            [notícies, entrades] relacionades
            [relacionat, relacionada, relacionades, relacionats, llegeix-ho també, amplia la
            informació, lectura recomanada]:
            [vegeu, mireu, mira] a més
        ",
        hit: "Llegeix també: El pont de Vallfosca reobrirà abans de Setmana Santa",
        miss: "A les seves pàgines es llegeix també una crítica al caciquisme.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            llegeix-ho | mostra'n més | carrega'n més | veure'n més | saber-ne més
            vull saber-ne més | descobreix-ho | veure-ho tot | veure tot | veure tots | veure totes
            mostra-ho tot | mostra totes | mostra'ls tots | veure-les totes | veure'ls tots
            més detalls | veure detalls | veure els detalls | més informació aquí | + info
            + informació | totes les notícies | totes les entrades | tots els articles
            resta de notícies | amplia | tota la informació aquí | ampliar informació
            ampliar la informació
            [llegeix, llegir, llegiu, veure, carrega, carregar, mostra, mostrar, mira,
            descobreix] [més, -ne més]
            [continua, continuar, continueu, segueix, seguir, seguiu] llegint [, l'article, la
            notícia, aquí]
            [llegeix, llegir, llegiu, veure, ves a, vés a, anar a, amplia] [la notícia, l'article,
            l'entrada, el reportatge, l'entrevista, la recepta, la publicació, notícia, article, la
            informació]
            [llegeix, llegir, llegiu, veure, mira] [la notícia, l'entrada, l'entrevista, la recepta,
            la història, la publicació, la informació, la crònica] [completa, sencera, aquí]
            [llegeix, llegir, llegiu, veure, mira] [l'article, el reportatge, l'informe, el text, el
            post, el comunicat, el programa] [complet, sencer, aquí]
            [veure, mostra, carrega, explora, descobreix, llegeix] [totes les, més] [notícies,
            entrades, publicacions, històries, receptes, entrevistes, ofertes, activitats]
            [veure, mostra, carrega, explora, descobreix, llegeix] [tots els, més] [articles, posts,
            vídeos, continguts, reportatges, temes, episodis, pòdcasts, productes, esdeveniments,
            resultats]
            veure [tota l'agenda, tota la programació, l'agenda completa]
        ",
        hit: "Continua llegint »",
        miss: "Els nens volien continuar llegint fins a mitjanit.",
    },
];
