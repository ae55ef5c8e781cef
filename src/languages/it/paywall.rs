//! Italian phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            abbonati per leggere | abbonati per leggere anche
            abbonati per continuare | abbonati e continua a leggere | abbonati a partire da
            abbonati subito a | contenuto per abbonati
            articolo per abbonati | articolo solo per abbonati
            riservato ai nostri abbonati | questo articolo è riservato agli abbonati
            questo articolo è riservato a | questo contenuto è riservato agli abbonati
            questo contenuto è riservato a | questo articolo è solo per | sei già abbonato
            sei già abbonata | sei già un abbonato | sei già registrato? accedi
            sei già iscritto? accedi | hai già un abbonamento | hai già un account? accedi
            hai già un account? effettua il login | non sei ancora abbonato | non sei abbonato
            accedi per leggere | accedi per continuare | accedi e continua a leggere
            registrati per leggere | registrati gratis per | registrati gratuitamente per
            registrati e continua a leggere | per continuare a leggere abbonati
            per continuare a leggere questo articolo | per leggere questo articolo abbonati
            per leggere l'articolo completo | crea un account gratuito
            crea il tuo account gratuito | accesso illimitato a tutti i contenuti
            accesso illimitato a tutti gli articoli | accesso illimitato al sito
            accesso illimitato agli articoli | leggi senza limiti | naviga senza limiti
            hai raggiunto il limite di articoli | hai raggiunto il numero massimo di articoli
            hai esaurito gli articoli gratuiti | ti restano # articoli gratuiti
            disdici quando vuoi | puoi disdire quando vuoi | annulla quando vuoi
            scopri le offerte di abbonamento | scopri gli abbonamenti
            attiva l'abbonamento | sblocca l'articolo | per leggerlo tutto scegli la tua offerta
            consenti i cookie o abbonati | accetta i cookie o abbonati
            vuoi leggere tutti gli articoli
            [abbonati, registrati, accedi, iscriviti, registrati gratis, abbonati ora, abbonati subito] per [continuare
            a leggere, continuare la lettura, leggere tutto, leggere l'articolo]
            [articolo, contenuto] [riservato, esclusivo, disponibile solo] [agli, per gli, ai nostri] abbonati
            [questo articolo, questo contenuto, l'articolo completo] è [disponibile solo, accessibile solo, visibile
            solo] per gli [abbonati, iscritti, utenti registrati]
            [sei già, sei] [un, un nostro] abbonato [accedi, effettua il login, fai il login] | hai già un account [accedi,
            effettua l'accesso, entra]
            [non hai, non hai ancora] un [account, abbonamento] [registrati, iscriviti, abbonati]
            non sei [ancora, ] [registrato, iscritto, abbonato] [registrati, iscriviti, abbonati, clicca qui]
            hai [raggiunto, superato] il [limite, numero massimo] di [letture, contenuti, articoli gratuiti]
            abbonati [a soli, a solo] # [€, euro]
            ti [restano, rimangono] [ancora, ] # [articoli, letture] | [hai ancora, ti resta, ti rimane] # [articolo
            gratuito, articoli gratuiti]
            abbonati [a, da] # [€, euro] [mese, al mese, all'anno, il primo mese]
            [attiva, rinnova, scegli] il tuo abbonamento
            [accedi, effettua il login, effettua l'accesso] per [salvare l'articolo, salvare questo articolo,
            votare, partecipare alla discussione]
            sei già [socio, cliente, un membro, membro] [accedi, effettua il login] | abbonati per un anno a #
        ",
        hit: "Sei già abbonato? Accedi",
        miss: "Gli abbonati della stagione hanno già scelto i posti.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            abbonati | abbonati ora | abbonati subito | abbonati adesso | abbonati qui | abbonamento
            abbonamenti | i nostri abbonamenti | il mio abbonamento | il tuo abbonamento
            gestisci abbonamento | gestisci il tuo abbonamento | offerte abbonamento
            offerte di abbonamento | offerte abbonamenti | scopri le offerte abbonamento
            scopri gli abbonamenti | vedi le offerte di abbonamento | per abbonati
            solo per abbonati | per gli abbonati | solo abbonati | riservato agli abbonati
            esclusiva abbonati | contenuto per gli abbonati | contenuto premium | articolo premium
            premium | plus | servizi per gli abbonati | area abbonati | diventa abbonato
            regala un abbonamento | regala abbonamento | prova # mese | prova # mesi
            leggi più tardi | leggi in seguito | salva per dopo
            salva e leggi dopo | aggiungi ai preferiti | aggiungi ai segnalibri
            i miei articoli salvati | articoli salvati | sostienici | sostieni
            sostieni il progetto | dona | dona ora | donazioni | diventa socio
            entra nella community | club degli abbonati | vantaggi per gli abbonati
            abbonati [al giornale, al quotidiano, alla rivista, all'edizione digitale, online]
            abbonati [a, da] [# €, # euro] [, al mese, all'anno]
            [scopri, vedi] [le nostre offerte, i piani, i piani di abbonamento] | scegli [il tuo abbonamento, il tuo
            piano]
            aggiungi ai [miei, tuoi] preferiti
        ",
        hit: "Abbonati ora",
        miss: "Gli abbonati ora pretendono il rimborso.",
    },
];
