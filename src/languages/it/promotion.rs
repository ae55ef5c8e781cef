//! Italian phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            iscriviti alla newsletter | iscriviti alla nostra newsletter | iscriviti alle newsletter
            iscriviti alle nostre newsletter | iscriviti gratis alla newsletter
            iscriviti gratuitamente alla newsletter | iscriviti subito alla newsletter
            iscrivetevi alla newsletter | iscrivetevi alla nostra newsletter
            iscrizione alla newsletter | iscriversi alla newsletter | abbonati alla newsletter
            ricevi la newsletter | ricevi la nostra newsletter | ricevi le nostre newsletter
            ricevi le ultime notizie | ricevi le notizie | ricevi ogni mattina
            ricevi ogni giorno le notizie | ricevi gratis | ricevi aggiornamenti
            ricevi gli aggiornamenti | ricevi i nostri aggiornamenti
            rimani aggiornato sulle ultime notizie | resta aggiornato sulle ultime notizie
            nella tua casella di posta | nella vostra casella di posta
            direttamente nella tua casella | direttamente nella tua email
            ogni mattina nella tua mail | la nostra newsletter settimanale
            la nostra newsletter quotidiana | inserisci il tuo indirizzo e-mail per iscriverti
            inserisci la tua mail per ricevere | puoi cancellarti in qualsiasi momento
            puoi disiscriverti in qualsiasi momento
            puoi annullare l'iscrizione in qualsiasi momento
        ",
        hit: "Iscriviti alla nostra newsletter e ricevi ogni mattina le notizie della valle.",
        miss: "Il comitato manda agli iscritti una newsletter ogni trimestre.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            newsletter | newsletters | le newsletter | le nostre newsletter | la nostra newsletter
            tutte le newsletter | la tua email | la tua e-mail | la tua mail
            il tuo indirizzo email | il tuo indirizzo e-mail | indirizzo email | indirizzo e-mail
            inserisci la tua email | inserisci la tua e-mail | inserisci la tua mail
            inserisci il tuo indirizzo email | inserisci email | il tuo nome | nome e cognome
            iscriviti | iscriviti ora | iscriviti subito | iscriviti gratis | iscriviti qui
            iscrivimi | mi iscrivo | voglio iscrivermi | iscrizione newsletter
            grazie per esserti iscritto | grazie per l'iscrizione | iscrizione completata
            iscrizione avvenuta con successo | resta aggiornato | rimani aggiornato
            resta informato | rimani informato | resta in contatto | non perderti nulla
            non perdere nessuna notizia | ricevi le notifiche | attiva le notifiche
            attiva notifiche | disiscriviti | ho letto e accetto la privacy policy
            ho letto l'informativa sulla privacy | acconsento al trattamento dei dati personali
            accetto la privacy policy
        ",
        hit: "La tua email",
        miss: "«La tua email non è mai arrivata», rispose l'ufficio reclami.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            scarica la nostra app | scarica l'app | scarica gratis l'app
            scarica gratuitamente l'app | scarica la app | scaricate la nostra app
            scarica l'applicazione gratuita | scarica la nostra applicazione
            disponibile su app store | disponibile sull'app store | disponibile su google play
            scaricala da google play | scarica su app store | scarica da google play
            installa la nostra app | segui le notizie sulla nostra app
            la nostra app per ios e android
        ",
        hit: "Scarica la nostra app e resta sempre aggiornato",
        miss: "L'app del comune è stata scaricata da novemila residenti.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            unisciti al nostro canale whatsapp | unisciti al canale whatsapp
            iscriviti al canale whatsapp | iscriviti al nostro canale whatsapp
            segui il nostro canale whatsapp | segui il canale whatsapp
            entra nel nostro canale whatsapp | entra nel canale whatsapp | seguici su whatsapp
            seguici anche su whatsapp | iscriviti al canale telegram
            iscriviti al nostro canale telegram | segui il nostro canale telegram
            unisciti al canale telegram | unisciti al nostro canale telegram
            entra nel canale telegram | seguici su telegram | entra nel nostro gruppo whatsapp
            unisciti al gruppo whatsapp | unisciti al nostro gruppo facebook
            il nostro canale whatsapp | il nostro canale telegram | seguici su google news
            segui le nostre notizie su google news | seguici su google discover
            scegli come fonte preferita | aggiungici come fonte preferita
            aggiungi ai tuoi preferiti su google | iscriviti al nostro canale youtube
            iscriviti al canale youtube | segui il nostro canale youtube
            ascolta il nostro podcast su spotify | rimani aggiornato seguendoci su google news
            su tutte le piattaforme di podcast | sulla tua piattaforma di podcast preferita
            su tutte le principali piattaforme audio
            aggiungi come fonte preferita | fonte preferita su google
        ",
        hit: "Iscriviti al nostro canale WhatsApp per le notizie dalla valle",
        miss: "Il gruppo aprì un canale WhatsApp per coordinare i volontari.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            sostieni il giornalismo indipendente | sostieni il nostro giornalismo
            sostieni il nostro lavoro | sostieni l'informazione libera
            sostieni l'informazione indipendente | sostieni la nostra redazione
            sostieni il giornale | sostienici con | sostenici con | fai una donazione
            fai la tua donazione | dona ora con | dona il tuo 5x1000 | dona il 5x1000
            devolvi il tuo 5x1000 | aiutaci a restare indipendenti | aiutaci a continuare
            aiutaci a mantenere | abbiamo bisogno del tuo aiuto | abbiamo bisogno del tuo sostegno
            abbiamo bisogno del tuo contributo | il tuo contributo è fondamentale
            il tuo contributo è prezioso | il tuo sostegno è fondamentale
            grazie al sostegno dei lettori | grazie al sostegno dei nostri lettori
            grazie ai nostri sostenitori | diventa sostenitore | diventa un sostenitore
            diventa nostro sostenitore | diventa socio sostenitore | offrici un caffè
            se ti piace quello che facciamo | se apprezzi il nostro lavoro
            entra nella nostra community di sostenitori
        ",
        hit: "Sostieni il nostro giornalismo: fai una donazione, anche piccola.",
        miss: "Le donazioni dei residenti hanno sostenuto trenta famiglie sfollate.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            aggiungi al carrello | acquista | acquista ora | acquista subito | acquistalo ora
            acquista su amazon | compra | compra ora | compra subito | compra su amazon
            compralo subito | ordina ora | ordina subito | vedi offerta | vedi offerte
            vedi l'offerta | vedi le offerte | vedi su amazon | vedi prezzo | scopri l'offerta
            scopri le offerte | scopri di più e acquista | approfittane | approfitta dell'offerta
            prenota | prenota ora | prenota subito | prenota una visita | prenota una consulenza
            acquista i biglietti | acquista biglietti | biglietteria | richiedi preventivo
            richiedi un preventivo | preventivo gratuito | richiedi informazioni | richiedi una demo
            prova gratis | prova gratuita | prova ora | inizia ora | inizia subito | shop | negozio
            negozio online | il nostro shop | carrello | il tuo carrello | il tuo carrello è vuoto
            vai al carrello | vai alla cassa | spedizione gratuita | più venduti | i più venduti
            esaurito | non disponibile in magazzino | codici sconto | codice sconto | coupon
            offerte | offerte del giorno | le offerte di oggi | contattaci per un preventivo
            aggiungi al calendario
            controlla il prezzo | vedi il prezzo | dove comprarla | dove comprarlo
        ",
        hit: "Aggiungi al carrello",
        miss: "Molti rinunciano dopo un clic su aggiungi al carrello, dice lo studio.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            ascolta questo articolo | ascolta l'articolo | ascolta la notizia | ascolta il podcast
            ascolta il nostro podcast | ascolta l'episodio | ascolta la puntata | ascolta l'audio
            ascolta ora | ascolta qui | ascolta la versione audio | ascolta su spotify
            guarda il video | guarda video | guarda la diretta | guarda la puntata | guarda le foto
            guarda le immagini | guarda la gallery | guarda la fotogallery | guarda la galleria
            guarda qui | video integrale | clicca qui per | clicca qui e | cliccate qui per
            cliccando qui | clicca per | clicca sulla foto per | clicca sull'immagine per
        ",
        hit: "Ascolta questo articolo (5 min)",
        miss: "Mentre si ascolta il podcast, sullo schermo scorre la mappa.",
    },
];
