//! Italian phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            lascia un commento | lascia il tuo commento | lascia un tuo commento
            lascia una risposta | lascia una recensione | lasciate un commento
            lascia un commento qui | lascia la tua opinione | aggiungi un commento
            aggiungi commento | aggiungi il tuo commento | scrivi un commento | scrivi commento
            scrivi il tuo commento | scrivi qui il tuo commento | inserisci un commento
            inserisci commento | inserisci il tuo commento | pubblica un commento
            pubblica commento | pubblica il commento | posta un commento | posta commento
            invia commento | invia il commento | invia un commento | commenta | commenta la notizia
            commenta l'articolo | commenta questo articolo | commenta per primo
            commenta con facebook | commenti | commento | i commenti | i commenti dei lettori
            i vostri commenti | # commenti | # commento | commenti # | un commento | nessun commento
            nessun commento ancora | ancora nessun commento | non ci sono commenti
            non ci sono ancora commenti | vedi i commenti | vedi commenti | vedi tutti i commenti
            leggi i commenti | leggi tutti i commenti | leggi # commenti | mostra commenti
            mostra i commenti | mostra tutti i commenti | mostra altri commenti | nascondi commenti
            carica altri commenti | carica i commenti | vai ai commenti | tutti i commenti
            altri commenti | sii il primo a commentare | sii il primo a lasciare un commento
            commenta per primo questo articolo | per primo commenta | partecipa alla discussione
            partecipa alla conversazione | unisciti alla conversazione | unisciti alla discussione
            di' la tua | dì la tua | dicci la tua | dite la vostra | la tua opinione
            cosa ne pensi? | cosa ne pensate? | e tu cosa ne pensi? | annulla risposta
            lascia un commento annulla risposta | lascia una risposta annulla risposta
            cancella la risposta | ultimi commenti | commenti recenti | commenti chiusi
            commenti disabilitati | commenti più votati | regole per i commenti | policy commenti
            caratteri rimanenti | il tuo commento
        ",
        hit: "Lascia un commento",
        miss: "Il medico ha rifiutato di lasciare un commento sulle condizioni del paziente.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            il tuo indirizzo email non sarà pubblicato | il tuo indirizzo e-mail non sarà pubblicato
            l'indirizzo email non verrà pubblicato | l'indirizzo e-mail non verrà pubblicato
            la tua email non sarà pubblicata | la tua email non verrà pubblicata
            i campi obbligatori sono contrassegnati | i campi obbligatori sono evidenziati
            i campi contrassegnati con | campi obbligatori contrassegnati
            salva il mio nome, email e sito web | salva il mio nome, la mia email
            salva il mio nome, indirizzo email
            in questo browser per la prossima volta che commento
            devi essere connesso per inviare un commento | devi essere loggato per
            devi effettuare il login per commentare | devi effettuare l'accesso per
            effettua il login per commentare | accedi per commentare
            accedi per lasciare un commento | accedi o registrati per commentare
            registrati per commentare | per commentare devi | per poter commentare devi
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
        ",
        hit:
            "Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *",
        miss: "L'indirizzo della testimone non sarà pubblicato per ordine del giudice.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            rispondi | risposta | risposte | # risposte | # risposta | vedi risposte
            mostra risposte | nascondi risposte | segnala | segnala commento | segnala abuso
            segnala il commento | mi piace | non mi piace | non mi piace più | elimina
            cancella | permalink | link permanente | collegamento permanente | cita | ordina per
            più recenti | più vecchi | meno recenti | i più recenti | i più vecchi | più votati
            i più votati | più rilevanti | in attesa di moderazione | utile | vota
            rispondi al commento
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
