//! Italian phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            leggi anche | leggete anche | leggi pure | da leggere anche | vedi anche | guarda anche
            guardate anche | potrebbe interessarti | potrebbe interessarti anche
            ti può interessare
            ti può interessare anche | può interessarti anche | potrebbero interessarti
            potrebbero interessarti anche | potrebbe anche interessarti
            potrebbe piacerti anche | ti potrebbe piacere | forse ti può interessare anche
            articolo correlato | notizia correlata | contenuto correlato | correlati | correlate
            ultim'ora | ultima ora | ultimissime | le ultime | ultimi aggiornamenti
            le notizie di oggi | le notizie del giorno | consigliati | raccomandati per te
            vi consigliamo | sullo stesso argomento | sullo stesso tema | sull'argomento
            per approfondire leggi anche | in evidenza | primo piano | in primo piano
            leggi altri articoli
            nella stessa sezione | dallo stesso autore e sezione | altro da questa sezione
            da non perdere oggi | prossimo da leggere | non perderti anche | i nostri articoli
            dalla home | dalla homepage | gli articoli di oggi | continua a leggere su questo tema
            notizie dalla zona | annunci simili | offerte simili | altre lettere | dal territorio
            [ultimi, gli ultimi, i nostri ultimi, altri, gli altri, i nostri altri, nuovi, più] [articoli,
            post, video, contenuti, approfondimenti, argomenti, episodi, podcast, servizi]
            [ultime, le ultime, le nostre ultime, altre, le altre, le nostre altre, nuove, più] [notizie, news,
            storie, ricette, interviste, puntate, recensioni, pubblicazioni]
            [articoli, post, video, contenuti, approfondimenti, argomenti, podcast, prodotti, servizi] [correlati,
            simili, collegati, consigliati, suggeriti, recenti, precedenti, dello stesso autore, di questo
            autore, sullo stesso argomento, sullo stesso tema, che potrebbero interessarti, per te]
            [notizie, news, storie, ricette, interviste, recensioni, pubblicazioni] [correlate, simili,
            collegate, consigliate, suggerite, recenti, precedenti, dello stesso autore, sullo stesso
            argomento, sullo stesso tema, che potrebbero interessarti, per te]
            [dalla, della] stessa [sezione, categoria] | [altri articoli, altre notizie] [della sezione, della
            stessa sezione, della categoria, della stessa categoria, dalla sezione, dello stesso autore, di questo
            autore]
            [potrebbe, potrebbero] [interessarti, piacerti] [anche questo, anche questi, anche questi articoli]
            [ti potrebbe, ti potrebbero, vi potrebbe, vi potrebbero] [anche interessare, interessare, interessare
            anche, piacere anche]
            [consigliati, consigliato, selezionati, scelti, suggeriti] [per te, per voi]
            altri articoli di questa [rubrica, sezione, categoria]
        ",
        hit: "Leggi anche:",
        miss: "Il ministro vuole riscrivere le leggi anche senza l'accordo delle Camere.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            i più letti | le più lette | più letti | più lette
            i più visti | le più viste | più visti | più popolari | i più popolari
            i più commentati | le più commentate
            i più condivisi | più condivisi | i più cliccati | i più cercati | di tendenza
            tendenze del momento | trending | popolari | in tendenza | di tendenza ora
            scelti dalla redazione | la scelta della redazione | scelte della redazione
            consigliati dalla redazione | la redazione consiglia | classifica articoli | top news
            notizie del giorno | notizie in evidenza | top della settimana
            [, gli, i, i nostri] [articoli, post, video, contenuti] [più letti, più visti, più popolari, più
            condivisi, più commentati, popolari, di tendenza]
            [, le, le nostre] [notizie, news, storie, ricette, interviste] [più lette, più viste, più popolari,
            più condivise, più commentate, popolari, di tendenza]
            [, i] [più letti, più visti, più cliccati] [del giorno, della settimana, del mese, di oggi]
            [, le] [più lette, più viste, più cliccate] [del giorno, della settimana, del mese, di oggi]
        ",
        hit: "I più letti",
        miss: "I gialli della collana restano tra i più letti in treno.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            altre notizie di | altre notizie su | altre notizie da | altri articoli di
            altri articoli su | altri articoli in | altri articoli della
            altri articoli della categoria | ultime notizie di | ultime notizie su
            ultime notizie da | ultime news di | ultime da | tutte le notizie di
            tutte le notizie su | tutte le news di | tutti gli articoli di | tutti gli articoli su
            altro su | le ultime da | leggi altre notizie | leggi tutte le notizie | leggi le ultime
            articoli correlati a | più letti in | potrebbe interessarti in
        ",
        hit: "Altre notizie di cronaca",
        miss: "Dal fronte arrivavano altre notizie di lutti e di fame.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            leggi anche | leggete anche | leggi pure | leggi qui | leggi ancora | leggi di più
            leggi l'articolo | leggi la notizia | leggi l'intervista | leggi l'approfondimento
            leggi tutto | leggi il nostro | approfondisci | per approfondire leggi | guarda anche
            guardate anche | vedi anche | vedi pure | ascolta anche | articolo correlato
            articoli correlati | notizia correlata | potrebbe interessarti | ti potrebbe interessare
            potrebbe interessarti anche | ti può interessare | ti può interessare anche
            scopri anche | scopri di più | scopri qui | da leggere anche | per saperne di più leggi
            [leggi, guarda, correlati]:
        ",
        hit: "Leggi anche: Il ponte di Valdorsa riapre prima di Pasqua",
        miss: "Il governo ha cambiato le leggi anche per le imprese agricole.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            leggi tutto | leggi di più | leggi ancora | leggi l'articolo
            leggi l'intero articolo | leggi articolo | leggi la notizia | leggi il resto
            leggi il seguito | leggi altro | leggi qui | leggi | leggi dopo | continua
            continua a leggere | continua la lettura | continua a leggere l'articolo
            prosegui la lettura | vai all'articolo | vai alla notizia | scopri di più | scopri
            per saperne di più | maggiori informazioni | altre informazioni | ulteriori informazioni
            vedi tutto | vedi tutti | vedi tutte | vedi altro | vedi di più | visualizza tutto
            visualizza tutti | visualizza altri | mostra altro | mostra di più | mostra tutto
            mostra altri | carica altro | carica altri | carica altri articoli
            carica di più | tutti gli articoli | tutte le notizie
            tutte le news | guarda tutti | vedi dettagli | vai alla scheda
            approfondisci | apri | espandi l'articolo
            [vedi, leggi, mostra, carica, scopri, guarda] [tutti gli, tutti i, tutti i nostri, gli altri] [articoli,
            post, video, contenuti, approfondimenti, episodi, podcast, prodotti, eventi, risultati]
            [vedi, leggi, mostra, carica, scopri, guarda] [tutte le, tutte le nostre, altre, le altre] [notizie,
            news, storie, ricette, interviste, recensioni, offerte, risposte]
            [leggi, vedi, scarica] [l'articolo, il post, il testo, il comunicato, il rapporto] completo [, qui]
            [leggi, vedi] [la notizia, l'intervista, la ricetta, la recensione, la storia] completa [, qui]
            vedi [tutto il programma, il programma completo, il calendario completo, tutta l'agenda]
        ",
        hit: "Continua a leggere »",
        miss: "I bambini volevano continuare a leggere fino a mezzanotte.",
    },
];
