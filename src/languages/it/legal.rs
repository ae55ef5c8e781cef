//! Italian phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            tutti i diritti riservati | tutti i diritti sono riservati | diritti riservati ©
            riproduzione riservata | riproduzione vietata
            vietata la riproduzione | riproduzione anche parziale
            la riproduzione totale o parziale | senza autorizzazione è vietata
            testata giornalistica registrata | testata registrata presso il tribunale
            registrazione tribunale di | registrata presso il tribunale di
            registrazione presso il tribunale di | aut. trib. | iscrizione al roc | iscrizione roc
            n. roc | p. iva # | p.iva e c.f. | codice fiscale e partita iva | cap. soc. euro
            proudly powered by wordpress | società editrice del sito
            [è, e] [vietata, severamente vietata, espressamente vietata, proibita] la [riproduzione, copia,
            ripubblicazione]
            società soggetta all'attività di direzione e coordinamento [di, della, da]
        ",
        hit: "© Riproduzione riservata",
        miss: "I diritti di pesca riservati ai residenti andranno all'asta.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            utilizziamo i cookie | utilizziamo cookie | usiamo i cookie | usiamo cookie
            utilizza i cookie | utilizza cookie | usa i cookie | usa cookie | fa uso di cookie
            uso dei cookie | utilizzo dei cookie | uso di cookie | utilizzo di cookie
            all'uso dei cookie | cookie tecnici | cookie di profilazione | cookie di terze parti
            accettare i cookie | rifiuta e chiudi | accetta e continua
            accetta e chiudi | accetta e prosegui | continua senza accettare | chiudi e accetta
            gestisci preferenze cookie | gestisci consenso | gestisci il consenso | gestisci opzioni
            impostazioni cookie | preferenze cookie
            informativa cookie | informativa estesa sui cookie | cookie policy
            cliccando su accetta | proseguendo nella navigazione | proseguendo la navigazione
            continuando la navigazione | continuando a navigare | chiudendo questo banner
            scorrendo questa pagina | archiviare informazioni su dispositivo
            archiviare e/o accedere a informazioni | noi e i nostri fornitori archiviamo
            noi e i nostri partner archiviamo | revocare il tuo consenso | gestisci le preferenze
            [accetta, accetto, rifiuta, gestisci, personalizza, configura] [, i, tutti i] cookie
            [preferenze, impostazioni, gestione, informativa] [sui, dei, su] cookie
            [proseguendo, continuando] [a utilizzare, ad utilizzare, a usare] [questo, il, il nostro] sito
            gestisci le tue [scelte, preferenze, impostazioni] [sui cookie, sulla privacy, privacy]
        ",
        hit: "Utilizziamo i cookie per migliorare la tua esperienza. Accetta e continua",
        miss: "I biscotti, o cookie come li chiama il pasticcere, sono andati a ruba.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            privacy | privacy policy
            informativa privacy e cookie | informativa sul trattamento dei dati
            trattamento dei dati personali | tutela della privacy | politica sulla privacy
            privacy e cookie | privacy e cookie policy | cookie | cookie policy
            termini e condizioni | termini e condizioni d'uso | termini di servizio | termini d'uso
            termini di utilizzo | condizioni di utilizzo | condizioni generali
            condizioni generali di vendita | condizioni di vendita | note legali | nota legale
            avviso legale | informazioni legali | disclaimer | copyright | diritti d'autore
            dati societari | dati sociali | crediti | credits | accessibilità
            dichiarazione di accessibilità | accetta | accetto | accetta tutto | accetta tutti
            rifiuta | rifiuto | rifiuta tutto | rifiuta tutti | nega | personalizza | ho capito
            va bene, ho capito | gestisci cookie | gestisci i cookie | impostazioni cookie
            preferenze privacy | preferenze cookie | impostazioni privacy | gestisci consenso
            visualizza preferenze | visualizza le preferenze | salva preferenze
            salva le preferenze | codice di condotta | segnala un errore | segnala errore
            segnala un problema | whistleblowing | amministrazione trasparente | società trasparente
            gestione cookie | modifica il consenso
            contatti stampa | contatti per la stampa | contatto stampa
            informativa [sulla privacy, privacy, sui cookie, estesa, sul trattamento dei dati personali, privacy e
            cookie policy, ai sensi del gdpr]
            condizioni [d'uso, generali d'uso, di servizio, di abbonamento, di spedizione, di reso] | termini [e
            condizioni di vendita, e condizioni di servizio, e privacy, d'uso e privacy, del servizio]
            [hai trovato, hai notato, trovato] un errore [, segnalacelo, segnalalo, scrivici, in questa pagina,
            nell'articolo] | [modello, obiettivi, feedback] di accessibilità
            privacy [e note legali, e termini, & cookie, & cookie policy, e condizioni, preferenze] | partita iva # | messaggio promozionale
            le tue [preferenze, impostazioni, scelte] [privacy, sulla privacy, relative alla privacy, sui cookie]
        ",
        hit: "Note legali",
        miss: "Le note legali del contratto occupavano quaranta pagine.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            le opinioni espresse in questo articolo | le opinioni espresse in questo blog
            le opinioni espresse dagli autori | le opinioni espresse sono | le opinioni qui espresse
            non riflettono necessariamente l'opinione | non riflettono necessariamente la posizione
            non riflettono necessariamente quelle | non rappresentano necessariamente l'opinione
            non rappresentano necessariamente la posizione
            sono di esclusiva responsabilità dell'autore
            sono di esclusiva responsabilità degli autori
            è di esclusiva responsabilità dell'autore
            questo blog non rappresenta una testata giornalistica
            non può pertanto considerarsi un prodotto editoriale
            questo articolo è stato pubblicato originariamente
            questo articolo è stato originariamente pubblicato
            questo articolo è stato pubblicato in precedenza su
            articolo originariamente pubblicato su | articolo originale pubblicato su
            leggi l'articolo originale | leggi l'originale | potremmo ricevere una commissione
            potremmo guadagnare una commissione | link di affiliazione | link affiliati
            link affiliato | in qualità di affiliato amazon | in veste di affiliato amazon
            programma di affiliazione amazon | questo articolo contiene link
            questo contenuto è stato realizzato da | questo contenuto è stato prodotto da
            contenuto realizzato in collaborazione con
            questo articolo è stato realizzato in collaborazione | testo generato con
            protetto da recaptcha | questo sito è protetto da recaptcha
            ripubblicato con il permesso | le immagini presenti su questo sito | le foto presenti su
            sono state in larga parte prese da internet | valutate di pubblico dominio
            non costituiscono consulenza finanziaria | non costituisce consulenza finanziaria
            non sostituiscono il parere del medico | non sostituisce il parere del medico
            non intendono sostituire il rapporto | hanno solo scopo informativo
            ha solo scopo informativo | i prezzi possono variare
            prezzi aggiornati al momento della | non rispecchiano necessariamente l'opinione
            non rispecchiano necessariamente la linea | non rispecchiano necessariamente il pensiero
            vedi la versione originale su businesswire
            il testo originale del presente annuncio redatto | hai trovato un errore in
            hai notato un errore in | segnala un errore in questo articolo
            questo riassunto è stato generato
        ",
        hit:
            "Le opinioni espresse in questo articolo sono di esclusiva responsabilità dell'autore.",
        miss: "Le opinioni dei residenti sull'opera sono divise.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            necessari per il funzionamento del sito e
            non possono essere disattivati nei nostri sistemi | ci permettono di contare le visite e
            tutte le informazioni raccolte dai cookie sono
            in risposta alle azioni da te effettuate | impostati tramite il nostro sito dai nostri
            archiviare o recuperare informazioni sul tuo browser
            identificare in modo univoco il browser | l'archiviazione tecnica o l'accesso
            utilizzare dati limitati per selezionare | utilizzare dati di geolocalizzazione precisi
            scansione attiva delle caratteristiche del dispositivo
            creare profili per la pubblicità personalizzata | misurare le prestazioni degli annunci
            misurare le prestazioni dei contenuti | sono piccoli file di testo che possono
            contribuiscono a rendere fruibile il sito web
            ricerche sul pubblico e sviluppo di servizi
        ",
        hit: "L'archiviazione tecnica o l'accesso sono strettamente necessari al fine legittimo.",
        miss: "L'archiviazione dei verbali e l'accesso agli atti restano un diritto di tutti.",
    },
];
