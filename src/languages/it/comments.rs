//! Italian phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            lascia un commento qui | aggiungi commento | scrivi commento | inserisci commento
            pubblica commento | pubblica il commento | posta commento
            invia commento | invia il commento | commenta | commenta la notizia
            commenta l'articolo | commenta questo articolo | commenta per primo
            commenta con facebook | commenti | commento | i commenti | i commenti dei lettori
            i vostri commenti | # commenti | # commento | commenti # | un commento | nessun commento
            nessun commento ancora | ancora nessun commento | vedi commenti
            leggi # commenti | mostra commenti | nascondi commenti
            vai ai commenti | tutti i commenti | altri commenti
            commenta per primo questo articolo | per primo commenta | partecipa alla discussione
            partecipa alla conversazione | unisciti alla conversazione | unisciti alla discussione
            di' la tua | dì la tua | dicci la tua | dite la vostra | la tua opinione
            cosa ne pensi? | cosa ne pensate? | e tu cosa ne pensi? | annulla risposta
            lascia un commento annulla risposta | lascia una risposta annulla risposta
            cancella la risposta | ultimi commenti | commenti recenti | commenti chiusi
            commenti disabilitati | commenti più votati | regole per i commenti | policy commenti
            caratteri rimanenti | il tuo commento
            [lascia, lasciate, scrivi, scrivete, aggiungi, inserisci, pubblica, invia, posta] [un, il tuo, un tuo,
            il vostro, qui il tuo] commento
            [lascia, scrivi, aggiungi, invia] [una, la tua] [risposta, recensione, opinione, valutazione]
            [vedi, leggi, mostra, carica, visualizza] [i, tutti i, altri] commenti
            non ci sono [, ancora] commenti [, per questo articolo, a questo articolo, pubblicati]
            sii [il primo, la prima, il primo o la prima] a [commentare, commentare questo articolo, lasciare un
            commento, scrivere un commento, scrivere una recensione, recensire, dire la tua]
            [valuta, vota, valutate, dai un voto a] [questo articolo, questa pagina, questo contenuto, questa
            ricetta, questa notizia, questo prodotto, l'articolo]
            [cosa ne pensi, che ne pensi, cosa ne pensate, che ne pensate, tu cosa ne pensi]
            [leggi, vedi] i commenti [dei lettori, degli altri lettori, degli utenti] [, #]
        ",
        hit: "Lascia un commento",
        miss: "Il medico ha rifiutato di lasciare un commento sulle condizioni del paziente.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            la tua email non sarà pubblicata | la tua email non verrà pubblicata
            i campi obbligatori sono contrassegnati | i campi obbligatori sono evidenziati
            i campi contrassegnati con | campi obbligatori contrassegnati
            salva il mio nome, email e sito web | salva il mio nome, la mia email
            salva il mio nome, indirizzo email
            in questo browser per la prossima volta che commento
            devi essere connesso per inviare un commento | devi essere loggato per
            devi effettuare il login per commentare | devi effettuare l'accesso per
            accedi o registrati per commentare | per commentare devi | per poter commentare devi
            i commenti sono chiusi | i commenti sono disattivati | i commenti sono moderati
            avvertimi via email in caso di risposte | avvertimi via email alla pubblicazione
            avvisami via e-mail | avvisami quando vengono inseriti nuovi commenti
            notificami nuovi commenti | ricevi una notifica per i nuovi commenti
            questo sito usa akismet | questo sito utilizza akismet | per ridurre lo spam
            scopri come i tuoi dati vengono elaborati
            come vengono elaborati i dati derivati dai commenti
            solo gli abbonati possono commentare | i commenti dei lettori sono moderati
            la redazione si riserva di non pubblicare | segnala commento inappropriato
            puoi seguire tutte le risposte a questo articolo
            sia i commenti che i ping sono attualmente chiusi
            scrivilo nei commenti | scrivetelo nei commenti | fateci sapere nei commenti
            [accedi, effettua il login, effettua l'accesso, registrati, fai il login, devi accedere, devi essere
            registrato] per [commentare, lasciare un commento, scrivere un commento, inviare un commento]
            [il tuo indirizzo, l'indirizzo, il vostro indirizzo] [email, e-mail] non [sarà, verrà] [pubblicato,
            mostrato, divulgato]
            [la redazione, l'editore] non [è responsabile, risponde, si assume alcuna responsabilità] [dei commenti,
            per i commenti]
            [non ci sono ancora commenti, non ci sono commenti, nessun commento, ancora nessun commento] [scrivi il
            primo, lascia il primo, sii il primo, commenta per primo]
            [devi accedere, devi effettuare l'accesso, accedi, devi essere registrato] per rispondere
        ",
        hit:
            "Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *",
        miss: "L'indirizzo della testimone non sarà pubblicato per ordine del giudice.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            rispondi | risposta | risposte | # risposte | # risposta | vedi risposte
            mostra risposte | nascondi risposte | segnala
            segnala il commento | mi piace | non mi piace | non mi piace più | elimina
            cancella | permalink | link permanente | collegamento permanente | cita | ordina per
            più recenti | più vecchi | meno recenti | i più recenti | i più vecchi | più votati
            i più votati | più rilevanti | in attesa di moderazione | utile | vota
            segnala [un abuso, abuso, commento, come inappropriato, contenuto inappropriato, questo commento,
            messaggio]
            [rispondi, replica] [a questo commento, al commento, citando, al messaggio, a questo messaggio]
            ordina per [più recenti, meno recenti, più votati, rilevanza, data, più vecchi]
        ",
        hit: "Rispondi",
        miss: "Rispondi quando vuoi, gli disse il giudice.",
    },
    Phrases {
        rule: "comments.says",
        texts: "ha detto",
        hit: "Lucia Barroero ha detto:",
        miss: "Lo ha detto ieri mattina.",
    },
];
