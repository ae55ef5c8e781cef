//! Italian phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            home | home page | homepage | torna alla home | torna alla homepage | vai alla home
            pagina iniziale | prima pagina | menu | menù | menu principale | apri menu
            apri il menu | chiudi menu | chiudi il menu | mostra menu | cerca | cerca nel sito
            cerca su | cerca per | ricerca | ricerca avanzata | avvia la ricerca | cerca articoli
            cosa stai cercando? | accedi | accedi al tuo account | accedi o registrati | accesso
            login | log in | entra | esci | logout | disconnetti | registrati | registrati ora
            registrazione | crea account | crea un account | crea un profilo | il mio account
            il mio profilo | il tuo account | il tuo profilo | area riservata | area personale
            area clienti | password dimenticata | hai dimenticato la password? | nome utente
            successivo | successiva | successivi | precedente | precedenti | prossimo | prossima
            pagina successiva | pagina precedente | articolo successivo | articolo precedente
            prossimo articolo | notizia successiva | notizia precedente | post successivo
            post precedente | post più vecchi | post più recenti | articoli più vecchi
            articoli meno recenti | indietro | avanti | torna indietro | torna su | torna in alto
            torna all'inizio | inizio pagina | vai ai contenuti
            chiudi | chiudi finestra | contatti | contatto | contattaci
            contatta la redazione | scrivici | scrivi al giornale | chi siamo | su di noi
            la nostra storia | il nostro team | il team | lo staff | staff | azienda | aiuto
            assistenza | assistenza clienti | servizio clienti | centro assistenza
            domande frequenti | supporto | mappa del sito | mappa sito | archivio | archivi
            archivio storico | archivio notizie | edicola | edicola digitale | sfoglia il giornale
            leggi il giornale | edizione digitale | edizione cartacea | edizioni | edizioni locali
            versione stampabile | versione desktop | rubriche | rubrica | sezioni | sezione
            categorie | categoria | tutte le categorie | temi | argomenti
            tutti gli argomenti | feed rss | lavora con noi | collabora con noi | partner
            i nostri partner | i nostri siti | siti del gruppo | network | servizi
            i nostri servizi | link utili | impostazioni | preferenze | lingua | lingue | italiano
            inglese | pagina # di # | altro | tutto | tutti | tutte | ok | annulla
            continua senza account | conferma | prosegui | navigazione | navigazione articoli
            navigazione principale | sei qui | ti trovi qui | in diretta | diretta | dirette | live
            la diretta | in edicola | agenda | eventi | eventi in città | cosa fare in città
            annunci economici | necrologie e annunci | pubblicità e contatti | inserzionisti
            per la tua pubblicità | concessionaria | concessionaria pubblicità | codice etico
            la redazione e i contatti | gerenza | gerenza e contatti | filtra | ordina
            azzera filtri | etichette | parole chiave | tag | notifiche | segnala una notizia
            invia una segnalazione | segnalaci una notizia | le tue notizie | meteo e traffico
            vai alla navigazione | fino al contenuto
            sintesi ai | riassunto ai | riassumi con ai | riassunto generato dallai
            vai alla ricetta | salta alla ricetta
            vedi mappa | vedi sulla mappa | cita questo articolo
            contatta l'agenzia | mostra telefono | segnala annuncio
            puntano qui | carica su commons | pagine speciali | informazioni pagina | cita questa voce | ultime modifiche | una voce a caso | episodio successivo | episodio precedente
            modifica | modifica wikitesto | modifica modifica wikitesto | modifica sorgente
            cronologia | indice | indice dei contenuti | in questo articolo
            [vai, salta, passa, torna] al [contenuto, contenuto principale, menu, menu principale, piè di pagina,
            footer]
            torna [all'elenco, all'indice, alla lista, alla pagina iniziale, alla pagina precedente, alle notizie, a
            inizio pagina, al sito]
            [scegli, seleziona, cambia] [, la, la tua] lingua | [cosa, che cosa] [cerchi, stai cercando, vuoi
            cercare]
            [accedi, continua, entra, registrati, login] con [google, facebook, apple, spid, cie, email]
            [hai dimenticato, dimenticato] [la, la tua] password | [recupera, reimposta] [la tua, ] password
            [non hai, hai già, non hai ancora] un account
            non sei [, ancora] [registrato, iscritto] [, registrati, iscriviti]
            [ricordami, ricorda password, resta connesso, rimani connesso, mantieni l'accesso] | nome utente o [email,
            e-mail, indirizzo email, indirizzo e-mail]
            [scarica, apri, visualizza, leggi] [, il, in] pdf | scarica [allegato, l'allegato, documento]
            ricerca per | [cerca nel, cerca in questo] [blog, giornale, portale, forum] | come raggiungerci
            [hai bisogno di, serve] aiuto | hai domande | [altre, tutte le] sezioni | [prenota, prendi] appuntamento | concessionaria di pubblicità
            [aumenta, riduci, diminuisci] [testo, carattere, dimensione testo] | dimensione [testo, del testo,
            carattere] | alto contrasto
            cerca [notizie, prodotti, una parola, nell'archivio, nel catalogo]
        ",
        hit: "Vai al contenuto",
        miss: "«Vai al contenuto, lascia perdere la forma», ripeteva il maestro.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            notizie | attualità | news | mondo | esteri | dal mondo | dall'italia | interni
            politica | economia | lavoro e impresa | imprese | finanza | risparmio | borsa | mercati
            cronaca | cronache | cronaca nera | cronaca locale | giudiziaria | sport | calcio
            calciomercato | serie a | serie b | serie c | champions league | basket | pallavolo
            volley | tennis | ciclismo | formula 1 | motogp | motori | auto | auto e moto | cultura
            cultura e spettacoli | spettacoli | spettacolo | cinema | musica | libri | teatro
            arte e cultura | tv | televisione | serie tv | gossip | personaggi | vip | scienza
            scienze | scienza e tecnologia | tecnologia | tech | innovazione | salute
            salute e benessere | benessere | ambiente | green | sostenibilità | energia e ambiente
            scuola | scuola e università | università | lavoro | offerte di lavoro | case
            immobiliare | turismo | viaggi | enogastronomia | food | cucina | ricette | moda
            bellezza | stile | stili di vita | lifestyle | costume e società | società | donna
            tempo libero | opinioni | editoriali | l'editoriale | commenti e opinioni | blog
            blogger | lettere al direttore | lettere | interviste | inchieste | reportage | speciali
            approfondimenti | video | foto | fotogallery e video | podcast | multimedia | oroscopo
            giochi | cruciverba | sudoku | lotto e superenalotto | lotterie | programmi tv
            guida tv | stasera in tv | meteo | previsioni meteo | traffico | viabilità | locale
            regione | regioni | provincia | comuni | quartieri | province | necrologi | necrologie
            curiosità | fact-checking | bufale | agenzie | comunicati stampa | comunicati | vaticano
            in città | dalla regione | weekend
        ",
        hit: "Scienza e tecnologia",
        miss: "Il premio va a progetti di scienza e tecnologia.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            vai al contenuto | vai al contenuti | vai ai contenuti | vai al menu
            vai alla navigazione | vai alla ricerca | vai al footer | vai alla home
            vai alla pagina | vai alla sezione | vai al sito | salta al contenuto | salta al menu
            salta alla navigazione | passa al contenuto | passa alla navigazione | torna alla home
            torna alla pagina | torna alla lista | torna all'elenco | torna alle news
            torna al menu | torna a inizio pagina | ritorna alla home | sei qui | ti trovi in
            tu sei qui | risultati della ricerca | risultati ricerca | risultati di ricerca per
        ",
        hit: "Sei qui: Home > Cronaca > Valdorsa",
        miss: "«Non sei qui per caso», gli disse la preside.",
    },
];
