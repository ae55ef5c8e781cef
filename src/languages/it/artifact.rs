//! Italian phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            riproduci | riproduci audio | riproduci ora | ascolta | ascolta ora | ascolta audio
            ascolta l'articolo | guarda | guarda ora | guarda il video | guarda video | pausa
            metti in pausa | muto | disattiva audio | attiva audio | disattiva l'audio
            attiva l'audio | schermo intero | a schermo intero | esci da schermo intero
            esci dallo schermo intero | tutto schermo | caricamento video | caricamento player
            caricamento del video in corso | lettore video | lettore audio | player video
            player audio | velocità di riproduzione | sottotitoli | qualità video | prossimo video
            video successivo | video precedente | rivedi | riguarda | questa è una finestra modale
            finestra modale | video non disponibile | audio non disponibile
            audio | tempo corrente | tempo rimanente | tempo attuale
            riprova | guarda su youtube | guarda in diretta | play video | inizia video
            immagine nell'immagine
            [il, questo] [video, filmato, contenuto] non è [, più] disponibile
            [mostra, leggi, nascondi] [la, ] trascrizione
        ",
        hit: "Schermo intero",
        miss: "Abbiamo visto la finale a schermo intero sul telefono di mio fratello.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            abilita javascript | abilitare javascript | attiva javascript | attivare javascript
            javascript è disabilitato | javascript disabilitato | javascript disattivato
            javascript non è abilitato | javascript deve essere abilitato
            è necessario abilitare javascript | è necessario attivare javascript
            richiede javascript | il tuo browser non supporta | il browser non supporta
            il vostro browser non supporta | il tuo browser non è supportato
            il tuo browser non è compatibile | stai usando un browser obsoleto
            stai utilizzando un browser obsoleto | aggiorna il tuo browser | aggiorna il browser
            disattiva l'adblock | disattiva il blocco degli annunci | disabilita adblock
            disabilita l'ad blocker | disattiva il tuo adblock | stai usando un adblock
            questo contenuto non è disponibile | questo video non è disponibile
            per visualizzare questo contenuto
        ",
        hit: "Abilita JavaScript per vedere i commenti.",
        miss: "Insegna JavaScript e Python ai pensionati del quartiere.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            caricamento | caricamento in corso | in caricamento | sto caricando | attendere
            attendere prego | attendi | un attimo | un momento prego | immagine
            immagine non disponibile | nessuna immagine | senza titolo | si è verificato un errore
            errore | errore di caricamento | errore nel caricamento | qualcosa è andato storto
            contenuto non disponibile | non disponibile | espandi | comprimi | riduci | nascondi
            mostra meno | vedi meno | leggi meno | chiudi e riduci | clicca per espandere
            clicca per aprire | nessun risultato | nessun risultato trovato | non ci sono risultati
            aggiorna | aggiorna la pagina | ricarica | ricarica la pagina | pagina non trovata
            la pagina [che cerchi, richiesta, che stai cercando] non [esiste, è stata trovata, è disponibile]
        ",
        hit: "Caricamento in corso…",
        miss: "Il caricamento della nave è durato tre giorni.",
    },
];
