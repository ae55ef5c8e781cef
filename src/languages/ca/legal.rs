//! Catalan phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            tots els drets reservats | tots els drets estan reservats | reservats tots els drets
            queden reservats tots els drets | prohibida la reproducció
            queda prohibida la reproducció | prohibida la seva reproducció
            queda prohibida qualsevol reproducció | prohibida qualsevol reproducció
            prohibida la reproducció total o parcial | reproducció total o parcial
            sense autorització prèvia i per escrit | sense el consentiment previ i per escrit
            sense autorització expressa de l'editor | amb la tecnologia de blogger
            funciona gràcies a wordpress | gràcies al wordpress | desenvolupat amb wordpress
            fet amb wordpress | creat amb wordpress | funciona amb wordpress | tema per a wordpress
            [aquesta obra, aquest contingut, aquest text, el contingut, els continguts d'aquest web,
            els continguts] [està subjecta, està subjecte, estan subjectes] a una llicència
        ",
        hit: "© 2024 El Diari de Vallfosca. Tots els drets reservats.",
        miss: "Els drets d'aigua, reservats als regants, se subhastaran.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            este lloc web utilitza galetes | aquest lloc web utilitza galetes
            aquest web utilitza galetes | aquest web fa servir galetes
            aquest lloc web fa servir galetes | aquesta web utilitza galetes | l'ús de galetes
            accepteu l'ús de les galetes | acceptes l'ús de les galetes
            accepta l'ús de les galetes | accepta l'ús de galetes | continuar sense acceptar
            continua sense acceptar | si continua navegant | si continues navegant
            si continueu navegant | si segueixes navegant | en continuar navegant
            navegant per aquest lloc | en navegar per aquest lloc | gestiona el consentiment
            gestionar el consentiment | gestioneu el consentiment | retirar el teu consentiment
            retirar el vostre consentiment | pots canviar les teves preferències
            podeu canviar les vostres preferències | desa les preferències | desar les preferències
            desa preferències | emmagatzemar i/o accedir a informació
            emmagatzemem o accedim a informació | més informació sobre les galetes
            més informació sobre les cookies | valorem la teva privacitat
            valorem la vostra privadesa | respectem la teva privacitat
            la teva privacitat ens importa
            [fem servir, utilitzem] galetes per [assegurar, assegurar-nos]
            [utilitzem, fem servir, usem, utilitza, usa, fa servir, utilitzen, emprem] cookies
            [utilitzem, fem servir, usem, utilitza, usa, fa servir, utilitzen,
            emprem] galetes [pròpies, de tercers, tècniques, analítiques, i altres tecnologies, i
            tecnologies, per millorar, per oferir, per oferir-te, per oferir-vos, per analitzar, per
            personalitzar, per garantir, per facilitar, per a finalitats, per a fins]
            [l'ús, ús, utilització] de cookies
            [acceptar, accepta, accepteu, rebutjar, rebutja, configurar, configura, gestionar,
            gestiona, personalitzar, personalitza] [cookies, les cookies, totes les cookies, totes
            les galetes]
            [configurar, configura, gestionar, gestiona, personalitzar] [galetes, les galetes]
            [configuració, preferències, política, avís, panell, gestió] de [galetes, cookies, les
            galetes, les cookies]
            [galetes, cookies] [pròpies i de tercers, de tercers, tècniques, analítiques,
            publicitàries, estrictament necessàries, de preferències]
            acceptar i [continuar, tancar, continuar navegant, seguir navegant]
            accepta i [continua navegant, segueix navegant, tanca l'avís]
            nosaltres i els nostres socis [emmagatzemem, fem servir, utilitzem, tractem]
        ",
        hit: "Utilitzem galetes pròpies i de tercers per millorar els nostres serveis.",
        miss: "Les galetes de civada van ser el producte estrella de la fira.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            ús de galetes | ús de cookies | configuració de la privacitat
            configuració de la privadesa | només les necessàries | accepta-les totes i tanca
            bústia de suggeriments | queixes i suggeriments | avís legal | avisos legals
            nota legal | informació legal | termes legals | bases legals | bases del concurs
            condicions legals | condicions generals | condicions de contractació
            condicions de venda | condicions generals de venda | condicions de subscripció
            termes i condicions | termes i condicions generals | política de dades | privadesa
            privacitat | privadesa i galetes | privacitat i cookies | protecció de dades
            protecció de dades personals | tractament de dades personals | accessibilitat
            declaració d'accessibilitat | accepta | acceptar | accepto | d'acord ho accepto
            ho accepto | ho entenc | rebutja | rebutjar | rebutja-ho tot | rebutjar-ho tot
            rebutjar totes | rebutja-les totes | accepta-ho tot | acceptar-ho tot | acceptar totes
            accepta-les totes | denega | denegar | veure preferències | configura
            veure les preferències | mostra les preferències | més opcions | drets d'autor
            exempció de responsabilitat | descàrrec de responsabilitat | canal ètic
            canal de denúncies | bústia ètica | codi de conducta | codi deontològic | codi ètic
            llibre d'estil | portal de transparència | transparència i bon govern
            perfil del contractant | contacte de premsa | contacte per a premsa
            contacte per a mitjans | sala de premsa | gabinet de premsa | gabinet de comunicació
            [termes, condicions, termes i condicions, normes] [d'ús, del servei, d'utilització]
            [política, polítiques, declaració, avís] de [privadesa, privacitat, protecció de dades,
            galetes, cookies]
            avís legal i [condicions d'ús, política de privadesa, política de privacitat,
            privacitat, privadesa, política de cookies, política de galetes]
            [has vist, has trobat, heu vist, heu trobat, hi has vist] [un error, cap error, alguna
            errada, una errada] [, avisa'ns, aviseu-nos, en aquesta notícia, escriu-nos]
            [informa, informeu, avisa, aviseu-nos, avisa'ns] [d'un error, d'una errada]
            [les teves, les vostres, les meves] [preferències, opcions] de [privadesa, privacitat,
            galetes, cookies]
            [configuració, preferències, opcions, centre] de [privadesa, privacitat, privadesa i
            galetes, privacitat i cookies]
        ",
        hit: "Avís legal",
        miss: "L'avís legal sortia en lletra menuda al peu del contracte.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            són responsabilitat exclusiva del seu autor
            són responsabilitat exclusiva dels seus autors | són responsabilitat dels seus autors
            és responsabilitat exclusiva del seu autor | són d'exclusiva responsabilitat
            no es fa responsable de les opinions | no es responsabilitza de les opinions
            no s'identifica necessàriament amb les opinions
            no comparteix necessàriament les opinions | publicat originalment a
            publicat originalment al blog | article publicat originalment
            llegeix l'article original | llegiu l'article original | podem rebre una comissió
            podríem rebre una comissió | enllaços d'afiliació | enllaços d'afiliats
            enllaç d'afiliació | aquest article conté enllaços
            aquest article ha estat elaborat per | aquest contingut ha estat elaborat per
            aquest contingut s'ha elaborat | aquest text ha estat generat amb
            aquest resum ha estat generat | resum generat amb
            elaborat amb l'ajuda d'intel·ligència artificial | aquesta traducció és automàtica
            traducció automàtica revisada | s'apliquen la política de privadesa i les condicions
            nota de premsa distribuïda | comunicat de premsa distribuït | reproduït amb autorització
            reproduït amb permís | republicat sota llicència | no constitueix assessorament financer
            no constitueix cap recomanació d'inversió | no substitueix el consell mèdic
            no substitueix la consulta | no substitueix l'opinió mèdica
            aquesta informació no substitueix | preus actualitzats en el moment de
            amb finalitats informatives i no substitueix
            les opinions [expressades, abocades, publicades, manifestades] [en aquest article, en
            aquesta secció, en aquest espai, en aquesta columna, en els articles, en aquest blog]
            les opinions expressades pels [autors, col·laboradors, articulistes]
            [no reflecteixen, no reflectixen, no representen, no
            expressen] necessàriament [l'opinió, el punt de vista, la posició, la línia editorial,
            les opinions]
            aquest article [es va publicar originalment, va ser publicat originalment, s'ha publicat
            originalment, ha estat publicat originalment, es va publicar per primera vegada]
            [protegit, aquest lloc està protegit, aquest formulari està protegit] per recaptcha
            [has trobat, heu trobat, has detectat, heu detectat, si detectes, si detecteu] [un
            error, alguna errada, una errada] [en aquest, en aquesta, a la, al text, ortogràfica]
            [aquest mitjà, aquest diari, aquest web, aquesta publicació] [rep el suport de, compta
            amb el suport de, compta amb el suport econòmic de, rep una subvenció]
        ",
        hit: "Les opinions expressades en aquesta columna són responsabilitat exclusiva del seu autor.",
        miss: "Les opinions dels veïns sobre l'obra estan molt dividides.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            necessàries perquè el lloc web funcioni | necessàries per al funcionament del lloc web
            necessàries per al funcionament de la pàgina web
            essencials perquè el lloc web funcioni | no es poden desactivar en els nostres sistemes
            no es poden desactivar als nostres sistemes | ens permeten comptar les visites i fonts
            tota la informació que recullen aquestes galetes
            tota la informació que recullen aquestes cookies | en resposta a accions fetes per vostè
            emmagatzemar o recuperar informació al navegador
            emmagatzemar o recuperar informació al vostre navegador
            emmagatzemar o recuperar informació en el seu navegador
            l'emmagatzematge o accés tècnic | l'emmagatzematge o l'accés tècnic
            l'emmagatzemament o accés tècnic | emmagatzemar la informació d'un dispositiu
            emmagatzemar la informació en un dispositiu
            utilitzar dades de geolocalització precises
            utilitzar dades de localització geogràfica precises
            analitzar activament les característiques del dispositiu
            escanejar activament les característiques del dispositiu
            crear perfils per a publicitat personalitzada
            crear un perfil publicitari personalitzat | crear perfils de publicitat personalitzada
            utilitzar perfils per seleccionar publicitat
            utilitzar perfils per seleccionar contingut | mesurar el rendiment de la publicitat
            mesurar el rendiment dels anuncis | mesurar el rendiment del contingut
            són petits fitxers de text que | són petits arxius de text que
            ajuden a fer utilitzable un lloc web | ajuden a fer una pàgina web utilitzable
            investigació d'audiència i desenvolupament | no donar o retirar el consentiment
            no consentir o retirar el consentiment
        ",
        hit: "L'emmagatzematge o accés tècnic és estrictament necessari per oferir el servei.",
        miss: "L'accés tècnic a l'arxiu va estar tancat durant els mesos de la reforma.",
    },
];
