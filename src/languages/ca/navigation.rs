//! Catalan phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            números anteriors | últim número | àrees i serveis | escoltar la pàgina | on eres
            on estic | eres ací | esteu ací | veure a la seu electrònica | mapa de la web
            accés a la seu electrònica | tauler d'edictes | oferta pública d'ocupació
            notes de premsa | nota de premsa | totes les notes de premsa | actualitat municipal
            l'ajuntament | atenció telefònica | telèfons d'interès | telèfons d'interés
            punts de venda | dona't d'alta | dona't de baixa | dóna't d'alta | inici | portada
            pàgina principal | pàgina d'inici | menú | menú principal | el menú | cerca | cercar
            cercador | busca | buscar | buscador | cerca avançada | entra | entrar | accedeix
            accedir | accediu | accedix | identifica't | identifiqueu-vos | registra't
            registreu-vos | registrar-se | registre d'usuaris | accés usuaris | accés subscriptors
            accés a l'àrea privada | àrea privada | àrea personal | àrea de client | espai personal
            crea un compte | crear un compte | crea compte | crea el teu compte | el meu compte
            el teu compte | el meu perfil | el meu espai | dades personals | contrasenya
            nom d'usuari | nom d'usuari o correu electrònic | recorda'm | recorda les dades
            recupera la contrasenya | següent | anterior | següents | anteriors | pàgina següent
            pàgina anterior | article següent | article anterior | següent article
            notícia anterior | notícia següent | entrada anterior | entrada següent
            següent entrada | anterior entrada | següent notícia | pròxim article
            entrades antigues | entrades més antigues | entrades més recents | entrades més noves
            navegació d'entrades | navegació de l'entrada | navegació de les entrades | navegació
            navegació principal | torna | tornar | torneu | torna enrere | tornar enrere | puja
            puja a dalt | enrere | endavant | tanca | tancar | tanqueu | tanca la finestra
            contacte | contactes | contacta | contacta amb nosaltres | contacteu amb nosaltres
            contacta'ns | contacteu-nos | escriu-nos | escriviu-nos | on som | qui som
            qui som i què fem | nosaltres | sobre nosaltres | quant a | quant a nosaltres
            coneix-nos | coneixeu-nos | el nostre equip | l'equip humà | ajuda | centre d'ajuda
            preguntes freqüents | preguntes més freqüents | atenció al client | atenció al lector
            atenció al subscriptor | atenció ciutadana | defensor del lector | defensora del lector
            mapa web | mapa del web | mapa del lloc | arxiu | arxius | hemeroteca | edició impresa
            edició digital | edició en paper | el diari en pdf | diari en pdf | pdf del dia
            versió impresa | versió d'escriptori | edicions | seccions | secció | totes les seccions
            veure totes les seccions | més seccions | categories | categoria | temes
            tots els temes | canals rss | fil rss | treballa amb nosaltres | treballeu amb nosaltres
            borsa de treball | grup editorial | els nostres webs | webs del grup | mitjans del grup
            enllaços d'interès | enllaços | serveis | els nostres serveis | tràmits
            tràmits i gestions | seu electrònica | tauler d'anuncis | carpeta ciutadana
            configuració | idioma | idiomes | llengua del web | català | castellà | anglès | aranès
            valencià | espanyol | francès | pàgina # de # | pàgina # | més | tots | totes
            cancel·la | cancel·lar | continuar | enviar formulari | envia el formulari | filtra
            filtrar | neteja els filtres | esborra els filtres | aplica els filtres | ordenar
            etiquetes | paraules clau | ets aquí | sou aquí | ets a | esteu aquí | en directe
            ara en directe | directe | directes | minut a minut | al minut | al dia
            avui és notícia | avui destaquem | és notícia | temes del dia | el tema del dia
            destaquem | agenda | agenda d'activitats | guia d'oci | cartellera
            farmàcies de guàrdia | necrològiques i esqueles | esqueles | classificats
            anuncis classificats | borsa immobiliària | publicitat i contacte
            tarifes de publicitat | tarifes publicitàries | línia editorial | consell editorial
            consell de redacció | consell d'administració | principis editorials | subscripcions
            subscripció al rss | resum amb ia | resumeix amb ia | resum de l'article
            salta a la recepta | saltar a la recepta | cita aquest article | cita aquesta pàgina
            citar aquesta pàgina | veure les fonts | veure mapa | veure el mapa | veure al mapa
            mostra al mapa | com arribar-hi | què hi enllaça | canvis recents | pàgina a l'atzar
            article a l'atzar | pàgines especials | informació de la pàgina | carrega un fitxer
            enllaç permanent a la pàgina | modifica | modifica el codi | edita | mostra l'historial
            mostra la font | viquipèdia | versió per a impressora | en altres projectes
            en altres llengües | afegeix llengües | taula de continguts | índex
            índex de continguts | en aquest article | continguts | contingut | episodi següent
            episodi anterior | capítol següent | capítol anterior | tots els episodis
            tots els capítols | a la carta | programes | tots els programes | programació
            graella de programació | freqüències | alt contrast | contrast alt
            [torna, tornar, torneu, ves, vés, anar, aneu] [a l'inici, a la portada, al principi, al
            menú, a dalt, amunt]
            [obre, obrir, tanca, tancar, mostra, mostrar, amaga, desplega, desplegar, commuta,
            alterna] [menú, el menú, la navegació, el cercador, la cerca]
            [cerca, cercar, cerqueu, busca, buscar] [al web, en el web, al lloc web, a la web,
            notícies, articles, productes, a l'hemeroteca, a l'arxiu, en aquest lloc, per paraula
            clau, per data]
            [inicia, iniciar, inicieu, inici de, tanca, tancar, tanqueu] [sessió, la sessió]
            [has oblidat, heu oblidat, he oblidat, no recordo, no recordes] [la contrasenya, la teva
            contrasenya, la meva contrasenya, la vostra contrasenya]
            [salta, saltar, salteu, passa, passar, ves, vés, anar, aneu] al contingut [, principal]
            [salta, saltar, ves, vés, anar] [al menú principal, a la navegació, al peu, al peu de
            pàgina, a la cerca]
            [anuncia't, anuncieu-vos, anunciï's] [, amb nosaltres, en aquest diari, al nostre web,
            en aquest web]
            [no tens, encara no tens, no teniu, encara no teniu, ja tens, ja tinc] [compte, un
            compte]
            què [estàs buscant, busques, esteu buscant, vols buscar, cerques, esteu cercant, vols
            trobar]
            [tria, trieu, selecciona, seleccioneu, canvia, escull, canviar] [idioma, l'idioma, la
            llengua, llengua, el teu idioma]
            [descarrega, descarregar, baixa, veure, obre, descarregueu] [pdf, el pdf, en pdf, el
            document]
            resultats de [cerca, la cerca, la teva cerca, la vostra cerca]
            [augmenta, redueix, augmentar, reduir, amplia] [el text, text, la lletra, la mida del
            text, la mida de la lletra]
            mida [del text, de la lletra]
        ",
        hit: "Inicia la sessió",
        miss: "L'alcalde va demanar iniciar la sessió amb mitja hora de retard.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            notícies | actualitat | món | internacional | nacional | país | política | economia
            empreses | empresa | negocis | mercats | finances | diners | societat | successos
            tribunals | esports | esport | més esports | altres esports | futbol | futbol sala
            futbol català | futbol femení | futbol comarcal | futbol regional | primera catalana
            bàsquet | handbol | hoquei patins | hoquei | rugbi | tennis | pàdel | ciclisme
            atletisme | motor | motociclisme | pilota valenciana | el temps | previsió del temps
            oratge | trànsit | mobilitat | cultura | cultura popular | cultura i espectacles
            espectacles | castells | festes populars | festa major | festes | entreteniment
            famosos | cinema | música | llibres | lletres | literatura | teatre | arts escèniques
            arts visuals | sèries | televisió | tele | ràdio | mitjans | comunicació | ciència
            ciència i tecnologia | ciència i salut | tecnologia | tecnologies | innovació
            salut i benestar | salut i ciència | sanitat | benestar | medi ambient | sostenibilitat
            planeta | canvi climàtic | emergència climàtica | natura | educació | ensenyament
            universitat | universitats | ocupació | habitatge | immobiliària | turisme | viatges
            viatjar | gastronomia | receptes | cuina | vins | moda | bellesa | estil | estil de vida
            tendències | dones | família | famílies | criança | mascotes | oci | escapades | opinió
            opinions | editorial | editorials | l'editorial | articles d'opinió | columnes | tribuna
            tribuna oberta | cartes al director | cartes a la directora | cartes dels lectors
            humor gràfic | vinyetes | la vinyeta | acudits | entrevistes | reportatges | especials
            investigació | verificació | blogs | vídeos | vídeo | fotos | podcasts | pòdcasts
            pòdcast | multimèdia | gràfics | infografies | horòscop | passatemps | jocs
            mots encreuats | sudoku | sortejos | loteries | loteria | programació tv | local
            comarques | comarcal | municipis | pobles | barris | districtes | ciutats | territori
            territoris | rodalia | regions | àrea metropolitana | món rural | pagesia
            agricultura i pesca | memòria històrica | llengua | llengua catalana | gent gran
            joventut | infància | igualtat | feminisme | drets socials | serveis socials
            participació | obituaris | necrològiques | curiositats | virals | xarxes
            cap de setmana | suplements | dominical | revista | terres de l'ebre | catalunya central
            alt pirineu i aran | catalunya nord | país valencià | comunitat valenciana
            illes balears | eivissa i formentera | baix llobregat | vallès occidental
            vallès oriental | alt penedès | baix penedès | alt empordà | baix empordà | pla d'urgell
            baix camp | alt camp | ribera d'ebre | baix ebre | terra alta | esports i lleure
            oci i cultura | oci i gastronomia
            cultura i [societat, lleure, oci, educació, festes]
            salut i [societat, esport, alimentació]
            economia i [empresa, empreses, treball, habitatge]
            educació i [família, cultura, famílies]
            territori i [sostenibilitat, medi ambient, mobilitat]
            medi ambient i [sostenibilitat, territori]
            [últimes, darreres, totes les] notícies [locals, comarcals, esportives, del dia]
        ",
        hit: "Ciència i tecnologia",
        miss: "El concurs premia projectes de ciència i tecnologia.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            on eres: | sou ací: | eres ací: | ets aquí | ets a: | sou a: | esteu aquí | sou aquí
            us trobeu a | et trobes a: | està vostè aquí | resultats de la cerca
            resultat de la cerca | resultats de cerca
            [salta, saltar, salteu, ves, vés, anar, aneu, passa] [al contingut, al menú, al menú
            principal, a la navegació, a contingut, al peu de pàgina, a la portada, a la pàgina
            d'inici]
            [torna, tornar, torneu] [a l'inici, al llistat, a l'índex, a notícies, a la llista]
            [tornar, torneu] [a la portada, a la pàgina, a dalt, al contingut] | [cerca, cercar]:
            [cerca, buscar, cercar] per paraula
        ",
        hit: "Ets aquí: Inici > Notícies > Vallfosca",
        miss: "Per anar al contingut de la llei n'hi ha prou de llegir-ne el preàmbul.",
    },
];
