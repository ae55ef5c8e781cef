//! Italian phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            pubblicato il | pubblicato alle | pubblicata il | pubblicato in data | pubblicato #
            pubblicato oggi | pubblicato ieri | pubblicato lunedì | pubblicato martedì
            pubblicato mercoledì | pubblicato giovedì | pubblicato venerdì | pubblicato sabato
            pubblicato domenica | data di pubblicazione | data pubblicazione | data di aggiornamento
            data ultimo aggiornamento | aggiornato il | aggiornato alle | aggiornato a #
            aggiornato # | aggiornata il | aggiornato | ultimo aggiornamento
            ultimo aggiornamento il | ultima modifica | ultima modifica il | modificato il
            postato il | di redazione pubblicato il | articolo pubblicato il
            articolo aggiornato il | articolo del # | prima pubblicazione | data articolo
            [pubblicato, pubblicazione]:
        ",
        hit: "Pubblicato il 12 marzo 2024 alle 18:05",
        miss: "Il bando, pubblicato il 12 marzo, obbliga tutti i residenti.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            tempo di lettura | tempo di lettura # min | tempo di lettura # minuti
            tempo di lettura # minuto | tempo di lettura circa # minuti
            tempo di lettura stimato # minuti | tempo di lettura stimato # min
            tempo stimato di lettura # minuti | tempo medio di lettura # minuti
            tempo lettura # minuti | tempo lettura # min | lettura # min | lettura # minuti
            lettura da # minuti | # min di lettura | # mins di lettura | # minuti di lettura
            # minuto di lettura | # min lettura | # minuti per la lettura | si legge in # minuti
            leggi in # minuti | da leggere in # minuti | durata # min | durata lettura # min
            ascolto # min | # minuti circa di lettura
        ",
        hit: "Tempo di lettura: 4 minuti",
        miss: "Il tempo di lettura medio è calato di dodici minuti in dieci anni.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            # ore fa | # ora fa | # minuti fa | # minuto fa | # min fa | # giorni fa | # giorno fa
            # settimane fa | # settimana fa | # mesi fa | # mese fa | # anni fa | # anno fa
            un'ora fa | un giorno fa | un mese fa | un anno fa | una settimana fa | pochi minuti fa
            poche ore fa | ieri | ieri alle # # | ieri # # | ieri alle # | oggi alle # # | oggi # #
            oggi alle # | adesso | proprio ora | poco fa | l'altro ieri
        ",
        hit: "3 ore fa",
        miss: "3 ore fa la piazza era ancora vuota.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # visualizzazioni | # visualizzazione | # letture | # lettura | # visite | # visita
            # parole | # views | # visualizzazioni totali | visto # volte | letto # volte
            visualizzazioni # | letture # | visite # | # # visualizzazioni | # # letture
            # mila visualizzazioni | numero di letture
        ",
        hit: "1.245 visualizzazioni",
        miss: "Il video ha superato le 1.245 visualizzazioni nella prima ora.",
    },
];
