//! Catalan phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            escrit per | redactat per | publicat per | publicada per | signat per | enviat per
            penjat per | elaborat per la redacció | un article de la redacció | per la redacció
            per redacció | redacció per | de la redacció de | per l'equip de redacció
            pel nostre corresponsal | per la nostra corresponsal | per agències | per acn | per efe
            per europa press | per afp | redacció i agències | acn redacció | corresponsal a
            enviat especial a | enviada especial a | autor de l'article | autora de l'article
            redacció [acn, barcelona, girona, lleida, tarragona, palma, vic, manresa, reus]
            per [jordi, josep, joan, jaume, pere, miquel, antoni, andreu, arnau, bernat, biel,
            carles, cesc, enric, eduard, esteve, ferran, francesc, gerard, guillem, ignasi, joaquim,
            lluc, lluís, manel, martí, mateu, narcís, oriol, pep, pol, quim, quico, rafel, ramon,
            raül, ricard, roger, sebastià, sergi, tomeu, tomàs, vicent, xavier, xavi, òscar, adrià,
            aleix, àlex, artur, blai, dídac, genís, hèctor, llorenç, nil, octavi, bartomeu, eloi,
            jofre, pasqual, vicenç]
            per [núria, mireia, montserrat, montse, neus, roser, eulàlia, laia, aina, àngels,
            assumpta, carme, dolors, elisenda, imma, judit, júlia, lluïsa, margarida, meritxell,
            mariona, maite, noemí, pilar, raquel, txell, xènia, sílvia, mònica, clàudia, empar,
            amparo, francina, joana, jordina, llúcia, marga, caterina, antònia, encarna, tònia,
            verònica]
            [autor, autora, autors, autores, autoria, escriu, escriuen, signa, signen]:
        ",
        hit: "Per Núria Casals",
        miss: "La carta signada per Núria Casals no va arribar mai al seu destí.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            l'autor | l'autora | els autors | les autores | autor | autora | autors | autoria
            escrit per | publicat per | redactat per | redactor | redactora | redactors
            col·laborador | col·laboradora | col·laboradors | opinadors | columnistes | articulistes
            qui soc | qui sóc | qui escriu | qui escriu això | sobre mi | una mica sobre mi
            redacció | la redacció | equip de redacció | l'equip de redacció | sobre el blogaire
            sobre qui signa
            [sobre, quant a, coneix, coneixeu, més sobre] [l'autor, l'autora, els autors, les
            autores]
            els nostres [col·laboradors, autors, redactors, columnistes, articulistes, opinadors]
        ",
        hit: "Sobre l'autor",
        miss: "Se sap ben poca cosa sobre l'autor d'aquells murals.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            més d'aquest autor | més d'aquesta autora | més de l'autor | més de l'autora
            del mateix autor | de la mateixa autora | veure perfil de l'autor | contacta amb l'autor
            contacta amb l'autora | contacteu amb l'autor | escriu a l'autor | escriu a l'autora
            sobre la signatura
            [segueix, seguir, seguiu] [l'autor, l'autora, aquest autor, aquesta autora]
            [més, altres, tots els, veure tots els, mostra tots els, llegeix més] articles [de
            l'autor, de l'autora, d'aquest autor, d'aquesta autora, del mateix autor, de la mateixa
            autora]
            [més notícies, totes les notícies, altres entrades, totes les entrades] [de l'autor, de
            l'autora, d'aquest autor, d'aquesta autora]
            [veure, veieu, mostra, mostrar, consulta, llegeix] [tots els articles, tots els escrits,
            totes les entrades, totes les notícies, totes les publicacions, altres articles] [de,
            per]
            veure [la biografia, biografia, el perfil, perfil]
        ",
        hit: "Mostra totes les entrades de Núria Casals",
        miss: "Guardava en una capsa tots els articles del seu pare.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            redactor | redactora | periodista | corresponsal | articulista | columnista | opinador
            opinadora | cronista esportiu | cronista esportiva | coordinador de continguts
            coordinadora de continguts | redactor de continguts | redactora de continguts
            redactor d'esports | redactora d'esports | periodista i redactor
            periodista i redactora
            [redactor, redactora, editor, editora] [en cap, web, digital]
            [cap, sotscap] [de secció, de redacció, d'esports, de política, de cultura, de societat,
            d'economia, d'internacional]
            periodista [freelance, independent, esportiu, esportiva, cultural, local]
            periodista i [escriptor, escriptora, guionista, historiador, historiadora, fotògraf,
            fotògrafa, politòleg, politòloga, filòleg, filòloga]
            [escriptor, escriptora, historiador, historiadora, fotògraf, fotògrafa] i periodista
            [enviat, enviada] especial
        ",
        hit: "Núria Casals, redactora en cap",
        miss: "La periodista s'esperava a la porta del jutjat.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            és corresponsal a | màster en periodisme | màster de periodisme
            és autor de diversos llibres | és autora de diversos llibres | forma part de la redacció
            es va incorporar a la redacció | col·labora habitualment amb
            col·labora en diversos mitjans | ha col·laborat en diversos mitjans | li pots escriure a
            podeu escriure-li a | apassionat del periodisme | apassionada del periodisme
            soc el creador d'aquest blog | soc la creadora d'aquest blog
            soc l'autora d'aquest blog | soc l'autor d'aquest blog | escric aquest blog des de
            és periodista i [escriptor, escriptora, guionista, fotògraf, fotògrafa, historiador,
            historiadora, politòleg, politòloga, col·labora]
            és periodista [freelance, especialitzat en, especialitzada en, i treballa, de formació,
            i redactor, i redactora, cultural i]
            és [redactor, redactora] [de la secció, d'aquest diari, de, del, en cap, d'esports, de
            política, de cultura, de societat]
            és [llicenciat, llicenciada, graduat, graduada] en [periodisme, comunicació, comunicació
            audiovisual, ciències de la informació, ciències de la comunicació]
            [llicenciat, llicenciada, graduat, graduada] en [periodisme, comunicació, comunicació
            audiovisual, ciències de la informació] per la
            [el pots seguir, la pots seguir, el podeu seguir, la podeu seguir, pots seguir-lo, pots
            seguir-la] [a twitter, a x, a instagram, a les xarxes, a bluesky, al twitter, a
            l'instagram]
        ",
        hit: "Núria Casals és redactora de la secció de Societat i llicenciada en Periodisme per la UAB.",
        miss: "Volia estudiar periodisme a Bellaterra, però va acabar de fornera.",
    },
];
