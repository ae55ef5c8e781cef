//! Italian phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            iscrizione alla newsletter | iscriversi alla newsletter
            ricevi la newsletter | ricevi la nostra newsletter | ricevi le nostre newsletter
            ricevi le ultime notizie | ricevi le notizie | ricevi ogni mattina
            ricevi ogni giorno le notizie | ricevi gratis | ricevi aggiornamenti
            ricevi gli aggiornamenti | ricevi i nostri aggiornamenti
            rimani aggiornato sulle ultime notizie | resta aggiornato sulle ultime notizie
            direttamente nella tua casella | la nostra newsletter settimanale
            la nostra newsletter quotidiana | inserisci il tuo indirizzo e-mail per iscriverti
            inserisci la tua mail per ricevere
            [iscriviti, iscrivetevi, registrati, abbonati] [alla, alla nostra, alle, alle nostre] newsletter | [iscriviti,
            iscrivetevi] alla [, nostra] mailing list
            [iscriviti, registrati] [gratis, gratuitamente, subito, ora, adesso] alla [nostra, ] newsletter
            ricevi [le nostre notizie, le nostre novità, gli ultimi articoli] | ricevete [la nostra newsletter, le
            nostre newsletter, le nostre notizie]
            ricevi [tutte le notizie, le novità, le offerte, i nuovi articoli] [via email, via mail, via e-mail,
            nella tua]
            [puoi disiscriverti, puoi cancellarti, puoi cancellare l'iscrizione, potrai disiscriverti, potrai
            cancellarti, puoi annullare l'iscrizione, potrai annullare l'iscrizione] [in qualsiasi momento, in ogni
            momento, quando vuoi]
            [iscrivendoti, cliccando su iscriviti, registrandoti] [accetti, dichiari, confermi, acconsenti]
            [notizie, newsletter, novità, direttamente, aggiornamenti, giorno, mattina, settimana, comodamente] nella [tua,
            vostra] casella di posta
            ogni [mattina, settimana, lunedì, venerdì, domenica] [nella tua, sulla tua] [email, mail, casella]
            [storie, notizie, articoli, novità, direttamente, settimana] nella tua [mail, email]
            unisciti [a, agli, ai, a oltre, a più di] # [persone, lettori, iscritti, abbonati]
            ricevi ogni [lunedì, venerdì, domenica] | iscriviti al feed
            [voglio, desidero] [ricevere la, iscrivermi alla] newsletter
            [iscriviti, registrati] per [ricevere, restare aggiornato, rimanere aggiornato]
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
            inserisci email | il tuo nome | nome e cognome
            iscriviti | iscriviti ora | iscriviti subito | iscriviti gratis | iscriviti qui
            iscrivimi | mi iscrivo | voglio iscrivermi | iscrizione newsletter
            grazie per esserti iscritto | grazie per l'iscrizione | iscrizione completata
            resta in contatto | ricevi le notifiche | attiva le notifiche
            attiva notifiche | disiscriviti | ho letto l'informativa sulla privacy
            [inserisci, scrivi, digita] [la tua, il tuo indirizzo, qui la tua] [email, e-mail, mail] | [inserisci,
            scrivi] il tuo indirizzo di posta elettronica
            [voglio, desidero, vorrei] [ricevere la newsletter, ricevere newsletter, ricevere comunicazioni,
            ricevere offerte, ricevere novità, iscrivermi alla newsletter]
            [ho letto e accetto, dichiaro di aver letto, accetto, ho preso visione, ho letto e compreso] [la privacy
            policy, l'informativa sulla privacy, l'informativa privacy, i termini e le condizioni, i termini e
            condizioni]
            [acconsento, autorizzo, presto il consenso] al trattamento dei [miei dati, dati personali, miei dati
            personali]
            [resta, rimani, tieniti] [aggiornato, informato, sempre aggiornato, sempre informato] | [restate,
            rimanete] sempre aggiornati
            non [perderti, perdere, perdetevi] [nulla, niente, nessuna novità, nessuna notizia, le novità, i nuovi
            articoli, le ultime notizie]
            [niente, nessuno, no] spam [, promesso] | non inviamo spam | odiamo lo spam
            [iscrizione, registrazione, richiesta, messaggio] [completata, effettuata, avvenuta, inviata, inviato] con successo
            grazie per [la tua iscrizione, la tua registrazione, esserti registrato, averci contattato]
            campo obbligatorio | campi obbligatori | questo campo è obbligatorio | invia [messaggio, il messaggio,
            richiesta, la richiesta]
        ",
        hit: "La tua email",
        miss: "«La tua email non è mai arrivata», rispose l'ufficio reclami.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            scarica l'app | scarica gratis l'app | scarica gratuitamente l'app | scarica la app
            scarica l'applicazione gratuita | scarica la nostra applicazione
            disponibile su app store | disponibile sull'app store | disponibile su google play
            scaricala da google play | scarica su app store | scarica da google play
            segui le notizie sulla nostra app | la nostra app per ios e android
            [scarica, scaricate, installa, prova, scopri] [la nostra, subito la nostra, gratis la nostra] app
            [attiva, attivate] le [, nostre] notifiche [e resta, e non perdere, per non perdere, per non perderti,
            per restare aggiornato]
        ",
        hit: "Scarica la nostra app e resta sempre aggiornato",
        miss: "L'app del comune è stata scaricata da novemila residenti.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            segui il canale whatsapp | entra nel canale whatsapp | entra nel canale telegram
            segui le nostre notizie su google news | scegli come fonte preferita
            aggiungi ai tuoi preferiti su google | iscriviti al nostro canale youtube
            iscriviti al canale youtube
            ascolta il nostro podcast su spotify | rimani aggiornato seguendoci su google news
            su tutte le piattaforme di podcast | sulla tua piattaforma di podcast preferita
            su tutte le principali piattaforme audio
            aggiungi come fonte preferita | fonte preferita su google
            [iscriviti, unisciti, unitevi] [al, al nostro] [canale, gruppo] [whatsapp, telegram, facebook]
            [entra, entrate] nel nostro [canale, gruppo] [whatsapp, telegram, facebook] | [segui, seguite] il nostro canale [whatsapp,
            telegram, youtube]
            il nostro canale [whatsapp, telegram]
            [seguici, seguiteci] [su, anche su] [whatsapp, telegram, google news, google discover, youtube, spotify]
            [aggiungici, sceglici, impostaci, salvaci] come [fonte preferita, fonte preferita su google]
            [ascolta, ascoltate, segui] il nostro podcast [su, in, anche su]
            [inviaci, mandaci, inviateci, mandateci] [le tue foto, la tua foto, una segnalazione, la tua
            segnalazione, le vostre foto, le vostre segnalazioni, le tue segnalazioni, i tuoi video]
            [hai, avete] [una notizia, una storia, qualcosa] da [segnalarci, raccontarci]
            hai una [segnalazione, notizia] [scrivici, contattaci, inviacela] | ricevi le notizie [su, sul tuo,
            direttamente su] whatsapp
            unisciti a [#, oltre #, più di #] persone sul
            hai [una domanda, domande, un dubbio, dubbi, bisogno di aiuto] [scrivici, contattaci, chiamaci, contatta
            il nostro]
        ",
        hit: "Iscriviti al nostro canale WhatsApp per le notizie dalla valle",
        miss: "Il gruppo aprì un canale WhatsApp per coordinare i volontari.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            sostieni la nostra redazione
            sostieni il giornale | sostienici con | sostenici con | fai una donazione
            fai la tua donazione | dona ora con | dona il 5x1000 | aiutaci a restare indipendenti
            aiutaci a mantenere | abbiamo bisogno del tuo aiuto | abbiamo bisogno del tuo sostegno
            abbiamo bisogno del tuo contributo | il tuo contributo è fondamentale
            il tuo contributo è prezioso | il tuo sostegno è fondamentale
            grazie al sostegno dei lettori | grazie al sostegno dei nostri lettori
            grazie ai nostri sostenitori | diventa sostenitore | diventa socio sostenitore
            se ti piace quello che facciamo | se apprezzi il nostro lavoro
            entra nella nostra community di sostenitori
            [sostieni, sostenete] il nostro [giornalismo, giornale, lavoro, progetto, sito, blog, podcast]
            [sostieni, sostenete, difendi] [il giornalismo libero, il giornalismo indipendente, il giornalismo di
            qualità, l'informazione libera, l'informazione indipendente, l'informazione locale, la stampa libera]
            sostienici [su, tramite] [paypal, patreon] | sostieni la redazione con
            [dona, destina, devolvi] il tuo [5x1000, 5 per mille]
            [offrici, offrimi] un caffè | aiutaci a [crescere, migliorare, continuare, restare liberi, sostenere]
            diventa [un, nostro, nostra] [sostenitore, sostenitrice] | abbiamo bisogno [di te, del vostro aiuto, del
            vostro sostegno]
            sostieni la nostra [associazione, attività, causa, missione, squadra, biblioteca, comunità]
        ",
        hit: "Sostieni il nostro giornalismo: fai una donazione, anche piccola.",
        miss: "Le donazioni dei residenti hanno sostenuto trenta famiglie sfollate.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            acquista | acquistalo ora | acquista su amazon | compra | compra su amazon
            compralo subito | vedi offerta | vedi offerte
            vedi l'offerta | vedi le offerte | vedi su amazon | vedi prezzo | scopri l'offerta
            scopri le offerte | scopri di più e acquista | approfittane | approfitta dell'offerta
            prenota | biglietteria | preventivo gratuito | richiedi una demo
            prova gratis | prova gratuita | prova ora | inizia ora | inizia subito | shop | negozio
            negozio online | il nostro shop | carrello | il tuo carrello
            vai al carrello | vai alla cassa | più venduti | i più venduti
            esaurito | non disponibile in magazzino | codici sconto | codice sconto | coupon
            offerte | offerte del giorno | le offerte di oggi | contattaci per un preventivo
            controlla il prezzo | vedi il prezzo | dove comprarla | dove comprarlo
            [acquista, compra, ordina, prenota] [ora, subito, adesso, qui, online]
            aggiungi [al carrello, alla lista, alla lista dei desideri, alla lista desideri, alla wishlist, al
            confronto]
            il [tuo, vostro] carrello è [, attualmente, ancora] vuoto
            [continua, continua con, torna agli, continua gli, procedi con gli] acquisti | continua lo shopping | procedi [al
            pagamento, all'ordine, all'acquisto] | visualizza carrello | vedi carrello
            [spedizione, consegna, reso] [gratis, gratuita, gratuito, veloce, in # ore, gratuita da # €]
            [prodotto, articolo] [esaurito, disponibile, non disponibile, non più disponibile]
            [richiedi, chiedi] [, un, il tuo] preventivo [, gratuito, gratis, senza impegno]
            [prenota, prenota ora, prenota subito] [una visita, una consulenza, un appuntamento, la tua visita, il
            tuo posto, un tavolo]
            [acquista, compra, prenota] [i biglietti, biglietti, il biglietto, il tuo biglietto, biglietti online]
            biglietti [disponibili su, in vendita su, disponibili, online] | [richiedi, chiedi] informazioni [, ora,
            su questo prodotto, senza impegno]
            aggiungi [al calendario, a google calendar, all'agenda] | salva la data | iscriviti all'evento
            [prenota, prenota subito] il tuo tavolo [, online, ora]
        ",
        hit: "Aggiungi al carrello",
        miss: "Molti rinunciano dopo un clic su aggiungi al carrello, dice lo studio.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            ascolta il podcast | ascolta il nostro podcast | ascolta l'audio
            ascolta ora | ascolta qui | ascolta la versione audio | ascolta su spotify
            guarda video | guarda la diretta | guarda la puntata | guarda le foto
            guarda le immagini | guarda la gallery | guarda la fotogallery | guarda la galleria
            guarda qui | video integrale | clicca qui per | clicca qui e | cliccate qui per
            cliccando qui | clicca per | clicca sulla foto per | clicca sull'immagine per
            [ascolta, ascoltate] [questo articolo, questa notizia, questo podcast, questa puntata, questa
            intervista, l'articolo, la notizia, la puntata, l'episodio, l'intervista]
            [guarda, guardate] [il video, il trailer, il teaser, il servizio, la videointervista, il video
            integrale]
        ",
        hit: "Ascolta questo articolo (5 min)",
        miss: "Mentre si ascolta il podcast, sullo schermo scorre la mappa.",
    },
];
