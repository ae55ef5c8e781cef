//! Catalan phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            subscripció al butlletí electrònic | a la teva safata d'entrada
            a la vostra safata d'entrada | directament al teu correu | directament al vostre correu
            directament a la teva bústia | directe al teu correu | cada matí al teu correu
            cada dia al teu correu | cada setmana al teu correu | tota la informació al teu correu
            les millors històries al teu correu
            introdueix el teu correu electrònic per subscriure't
            introduïu la vostra adreça electrònica per
            introdueix l'adreça electrònica per subscriure't | apunta't a la nostra llista de correu
            subscriu-te al blog per correu | subscriviu-vos al blog per correu
            rebre notificacions de noves entrades
            [subscriu-te, subscriviu-vos, subscrigui's, apunteu-vos, inscriu-te] [a la, a la nostra,
            gratis a la, gratis a la nostra] newsletter
            [subscriu-te, subscriviu-vos, subscrigui's, apunteu-vos, inscriu-te] [al, al nostre,
            gratis al, gratis al nostre] butlletí [, setmanal, diari, digital, electrònic]
            apunta't [, gratis] a la nostra newsletter | apunta't [, gratis] al nostre butlletí
            [subscriu-te, subscriviu-vos, apunteu-vos] [als, als nostres] butlletins
            subscriure's [a la newsletter, al butlletí, als butlletins]
            [rep, rebeu, rebi] [el nostre butlletí, la nostra newsletter, els nostres butlletins,
            les nostres novetats]
            [rep, rebeu, rebi, vols rebre, voleu rebre] [les notícies, les últimes notícies, les
            darreres notícies, les millors notícies, les notícies més destacades, les novetats, els
            titulars, cada dia, cada matí, cada setmana, tota l'actualitat, l'actualitat, el
            millor] [al teu correu, al vostre correu, a la teva bústia, a la vostra bústia, al teu
            mail, al teu email]
            cada [dilluns, divendres, dissabte, diumenge] al [teu, vostre] correu
            [subscriu-te, uneix-te, apunteu-vos] a [la nostra llista de correu, la llista de correu,
            la llista de distribució]
            [pots, podràs] donar-te de baixa [quan vulguis, en qualsevol moment]
            [podeu, podreu] donar-vos de baixa [quan vulgueu, en qualsevol moment]
            et pots donar de baixa [quan vulguis, en qualsevol moment]
            us podeu donar de baixa [quan vulgueu, en qualsevol moment]
            [uneix-te, uniu-vos] a [#, més de #, els #, altres #, els més de #] [lectors,
            subscriptors, subscrits]
            vull [subscriure'm al butlletí, subscriure'm a la newsletter, rebre la newsletter, rebre
            el butlletí, rebre els butlletins]
            [subscriu-te, subscriviu-vos, registreu-vos] per rebre
        ",
        hit: "Subscriu-te al nostre butlletí i rep cada matí el millor de la comarca.",
        miss: "L'ajuntament publica un butlletí mensual per als veïns subscrits.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            accepto les normes de participació | he llegit i accepto les normes de participació
            he llegit i accepte la política de protecció de dades personals
            subscriu-te al butlletí setmanal | t'avisarem de les novetats | deixa'ns el teu correu
            deixa'm el teu correu | newsletter | newsletters | la nostra newsletter | butlletí
            butlletins | butlletí de notícies | butlletí informatiu | butlletí electrònic
            butlletí digital | butlletí diari | butlletí setmanal | els nostres butlletins
            el nostre butlletí | rep el butlletí | rep les notícies al correu | el teu correu
            el teu correu electrònic | el teu email | el teu e-mail | el vostre correu
            el vostre correu electrònic | el teu nom | el teu nom i cognoms | nom i cognoms
            la teva adreça electrònica | la vostra adreça electrònica | correu electrònic
            adreça electrònica | adreça de correu | adreça de correu electrònic | subscriure-m'hi
            subscriu-m'hi | subscriu-me | subscriu | subscriu-me al butlletí
            vull subscriure'm al butlletí | vull rebre-la | vull rebre'l | apunta't | apunta-t'hi
            apunteu-vos-hi | m'apunto | m'hi apunto | inscriu-te | inscriu-t'hi | inscriviu-vos
            inscripció al butlletí | gràcies per subscriure't | gràcies per subscriure-us
            gràcies per la teva subscripció | t'has subscrit correctament | ja estàs subscrit
            t'hi has subscrit correctament | mantén-te informat | mantén-te informada
            estigues informat | estigueu informats | estigues al dia | no et perdis res
            no us perdeu res | no et perdis cap notícia | no et perdis cap novetat
            rebre el butlletí | alertes per correu | alertes de notícies
            introdueix l'adreça electrònica | no enviem spam | no enviem correu brossa
            camp obligatori | camps obligatoris | camp requerit | aquest camp és obligatori
            no et perdis cap [recepta, article, entrada, número]
            en subscriure-t'hi acceptes la política de [privacitat, privadesa]
            [accepto, he llegit i accepto, he llegit i accepte] [la política de privadesa, la
            política de privacitat, els termes i condicions, les condicions d'ús, l'avís legal, la
            política de protecció de dades]
            [introdueix, introduïu, introduïx, escriu, escriviu, indica, posa] [el teu, el vostre,
            el] [correu, email, correu electrònic]
            [introdueix, introduïu, escriu, escriviu] [la teva, la vostra, una] adreça [electrònica,
            de correu, de correu electrònic]
            [vull, desitjo, accepto] rebre [la newsletter, el butlletí, novetats, notícies, ofertes,
            comunicacions comercials, informació per correu, comunicacions]
            [sense, res de, zero] [spam, correu brossa]
            [envia, enviar] [missatge, el missatge, consulta, la consulta, sol·licitud]
        ",
        hit: "Introdueix el teu correu electrònic",
        miss: "Va demanar als testimonis el correu electrònic i un telèfon de contacte.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            descarrega gratis l'app | la nostra app per a android | per a ios i android
            per a android i ios | per a iphone i android | segueix l'actualitat a la nostra app
            segueix tota l'actualitat des del mòbil | llegeix-nos a l'app | llegeix-ho a l'app
            obre a l'app | obre l'app | obre-ho a l'app | vols rebre notificacions
            voleu rebre notificacions | rebre notificacions d'última hora
            [descarregueu, descarregueu-vos, baixeu-vos] [l'app, l'aplicació, gratis l'app, l'app
            gratuïta, la nova app]
            [descarrega, descarregueu, descarrega't, descarregueu-vos, baixa, instal·la, prova] [la
            nostra app, la nostra aplicació, gratis la nostra app, ja la nostra app]
            [disponible, descarrega-la, descarrega-te-la, la trobaràs, la trobareu] [a l'app store,
            a google play, a app store, a la play store, a la app store, al google play]
            [activa, activeu, rep] [les notificacions, les alertes, les nostres notificacions, els
            avisos] [i no et perdis, per no perdre't, i assabenta't, al teu mòbil, de la nostra app]
        ",
        hit: "Descarrega't la nostra app i segueix l'última hora des del mòbil",
        miss: "L'aplicació del transport s'ha descarregat més d'un milió de vegades.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            la nostra comunitat de whatsapp | subscriu-te al nostre canal
            subscriviu-vos al nostre canal | subscriu-te al nostre podcast
            subscriu-te al nostre pòdcast | subscriu-te al pòdcast | subscriviu-vos al pòdcast
            a la teva plataforma de podcast | a totes les plataformes de podcast
            a totes les plataformes de pòdcast | a la teva plataforma preferida
            font preferida a google | font preferida de google
            afegeix-nos als teus preferits de google
            [suma't, apunta't, connecta't] [al nostre canal, al nostre grup] de [whatsapp, telegram]
            [uneix-te, uniu-vos, sumeu-vos, apunteu-vos, subscriu-te, subscriviu-vos, afegeix-te,
            unix-te] [al nostre canal, al canal, al nostre grup, a la nostra
            comunitat] de [whatsapp, telegram, youtube, facebook]
            [segueix, seguiu, segueixi, coneix] el nostre canal de [facebook, youtube]
            seguiu el canal de [whatsapp, telegram] | entra al nostre grup de [whatsapp, telegram]
            [segueix-nos, seguiu-nos, segueix-nos també, ens pots seguir, ens podeu seguir] [a, al,
            per, en] [whatsapp, telegram, google news, google notícies, spotify, youtube, ivoox,
            twitch]
            [al, el] nostre canal de [whatsapp, telegram]
            [escolta'ns, escolteu-nos, escolta'l, escolteu-lo, el pots escoltar, disponible, el
            trobaràs] [a ivoox, a spotify, a apple podcasts, a la teva plataforma, a totes les
            plataformes]
            [afegeix-nos, afegiu-nos, marca'ns, tria'ns, afegeix] com a font preferida
            [rep, rebeu, rebi] [les notícies, les nostres notícies, les últimes notícies] [al teu
            whatsapp, al vostre whatsapp, per whatsapp, per telegram, al teu mòbil]
            [envia'ns, envieu-nos, fes-nos arribar, feu-nos arribar] [les teves fotos, les vostres
            fotos, els teus vídeos, la teva història, la vostra història, la teva denúncia, les
            teves imatges, la teva carta, les vostres cartes, les teves propostes]
            [tens, teniu] [una notícia, una història, dubtes, algun dubte, alguna pregunta, una
            informació, una denúncia, alguna cosa a explicar] [escriu-nos, escriviu-nos, truca'ns,
            contacta, explica'ns-la, explica'ns-ho, contacta'ns]
        ",
        hit: "Uneix-te al nostre canal de WhatsApp i rep les notícies del dia",
        miss: "El grup va obrir un canal de WhatsApp per coordinar els voluntaris.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            defensa el periodisme local fent-te | convida'ns a un cafè | sostingut pels seus lectors
            sostingut pels lectors | aquest mitjà es finança | aquest diari es finança
            periodisme independent gràcies a | col·labora amb nosaltres
            suma't a la nostra comunitat de socis | uneix-te a la nostra comunitat de socis
            si creus en el periodisme | si valores la nostra feina | si t'agrada el que fem
            si us agrada el que fem | fem periodisme gràcies a
            doneu suport [al periodisme, al nostre periodisme, a la nostra feina, als mitjans en
            català, al nostre projecte, al nostre diari]
            dona suport [al nostre periodisme, a la nostra feina, al teu diari]
            [dona'ns, doneu-nos] suport
            [fes, feu] [un donatiu, una donació, una aportació, la teva donació, la teva aportació,
            la vostra aportació, el teu donatiu]
            [la teva, la vostra] [donació, aportació, ajuda, col·laboració] ens [ajuda, permet, fa,
            és]
            [el teu, el vostre] suport [ens permet, ens ajuda, és fonamental, és imprescindible, és
            clau, fa possible]
            [fes-te, feu-vos, faci's] [soci, sòcia, socis, subscriptor, mecenes, amic, membre,
            padrí] [de, del, i, nostre, des de, per, avui, ara, digital]
            gràcies al suport dels nostres [lectors, socis, subscriptors, mecenes]
            gràcies als nostres [lectors, subscriptors, mecenes]
            [necessitem, ens cal] [el teu suport, el vostre suport, la teva ajuda, la vostra ajuda,
            la teva col·laboració]
            [ajuda'ns, ajudeu-nos] a [seguir, mantenir, continuar, créixer, fer possible, resistir,
            fer més]
        ",
        hit: "Necessitem el teu suport: fes-te soci i defensa el periodisme local.",
        miss: "Els socis del club van aprovar la donació per unanimitat.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            compra | comprar ara | compra ara | compra-ho | compra'l aquí | compra-la aquí
            compra aquí | compra-ho aquí | compra en línia | compra online | veure oferta
            veure l'oferta | veure ofertes | veure preu | veure el preu | veure producte
            veure el producte | compra a amazon | veure a amazon | el vull | la vull | reserva ara
            reserva en línia | demana pressupost | demaneu pressupost | sol·licita pressupost
            demana cita | demanar cita | demana cita prèvia | demana una demostració
            sol·licita una demo | prova gratuïta | prova-ho gratis | prova'l gratis | comença ara
            comença gratis | botiga | botiga en línia | botiga online | la botiga | la nostra botiga
            cistella | la meva cistella | la teva cistella | cistella de la compra | el carret
            carret de la compra | carretó | finalitza la compra | finalitzar la compra
            finalitza la comanda | fes la comanda | tramita la comanda | més venuts | els més venuts
            els llibres més venuts | exhaurit | exhaurida | esgotat | sense estoc
            entrades exhaurides | cupons | cupons de descompte | descomptes | codi de descompte
            codi promocional | ofertes del dia | sol·licita informació | demana informació
            demaneu informació | vull més informació | informa't | informa-te'n | informeu-vos-en
            inscripcions obertes | inscriu-t'hi ara | afegeix al calendari | afegir al calendari
            afegeix a l'agenda | enviament gratuït a partir de # €
            [afegeix, afegir, afegiu, posa, afig] [a la cistella, al carret, al carretó, a la llista
            de desitjos, a la meva llista de desitjos, a la bossa]
            [la teva, la vostra, la] [cistella, bossa, llista de desitjos] [és buida, està buida]
            [el teu, el vostre, el] [carret, carretó] [és buit, està buit]
            [continua, continuar, segueix, seguir] comprant
            veure [cistella, la cistella, el carret]
            [ves, vés, anar] [a la cistella, al carret, a la botiga, a la caixa]
            [enviament, enviaments, despeses d'enviament, lliurament] [gratis, gratuït, gratuïts,
            gratuïtes]
            [compra, comprar, aconsegueix, reserva] [la teva entrada, les teves entrades, les
            entrades, entrades, l'entrada, la teva plaça]
            [reserva, reservar, reserveu] [taula, cita, la teva taula, plaça, habitació]
        ",
        hit: "Afegeix a la cistella",
        miss: "N'hi havia prou d'afegir a la cistella tres productes de la campanya.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            en vídeo: | en àudio: | tens una notícia per a nosaltres
            teniu una notícia per explicar | envia'ns la teva denúncia
            si vols escoltar l'entrevista | podeu escoltar l'entrevista | pots escoltar l'entrevista
            recupera l'entrevista | recupereu l'entrevista | recupera el programa | escolta-ho aquí
            escolteu-ho aquí
            [escolta, escoltar, escolteu, escolti] [aquest article, aquesta notícia, la notícia,
            l'article, el pòdcast, el podcast, l'episodi, l'àudio, el nostre pòdcast, el nostre
            podcast, l'entrevista completa, el programa complet, aquí, la notícia en àudio]
            [mira, mireu, vegeu, veure] [el vídeo, aquí el vídeo, vídeo, el vídeo sencer, el vídeo
            complet, totes les imatges, el reportatge complet, el programa complet]
            [fes clic, feu clic, faci clic, clica, cliqueu, cliqui, prem, premeu, punxa] aquí [per,
            si, i, per a]
            [clica, cliqueu, fes clic, feu clic] a l'enllaç
        ",
        hit: "Escolta aquest article (5 min)",
        miss: "Mentre s'escolta el pòdcast es pot seguir la ruta al mapa.",
    },
];
