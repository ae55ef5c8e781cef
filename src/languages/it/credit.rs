//! Italian phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            foto di copertina | foto credit | foto credits
            foto per gentile concessione | foto concessa da | foto fornita da | crediti foto
            crediti fotografici | credito foto | credit foto | credits foto | crediti immagine
            crediti immagini | credito immagine | credit immagine | immagine di copertina
            immagine in evidenza | immagini di copertina | immagine concessa da | immagine via
            fonte foto | fonte immagine | fonte dell'immagine | fonte della foto | copertina foto di
            fotografie di copertina | illustrazione di copertina | infografica a cura di
            per gentile concessione di | si ringrazia per le foto | servizio fotografico di
            servizio fotografico a cura | ph credit | ph credits | foto di marco | foto di luca
            foto di andrea | foto di matteo | foto di francesco | foto di alessandro
            foto di davide | foto di stefano | foto di giuseppe | foto di giovanni | foto di antonio
            foto di paolo | foto di roberto | foto di simone | foto di giulia | foto di chiara
            foto di francesca | foto di sara | foto di elena | foto di laura | foto di martina
            foto di anna | foto di silvia | foto di valentina | foto di federica | foto di alessia
            foto di maria
            [foto, fotografie, immagini] [a cura di, gentilmente concesse da, gentilmente fornite da, fornite da]
            [immagine, foto] [concessa, concesse, fornita] [dall'autore, dal, dalla, dall'autrice]
            [fotografia, fotografie, fotografo, fotografa, fotografi, immagine, immagini, illustrazione, illustrazioni,
            illustratore, illustratrice]:
        ",
        hit: "Foto di Marco Bressan",
        miss: "Una foto di Marco Bressan è appesa nel bar della stazione.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            fonte ansa | fonte agi | fonte adnkronos | fonte reuters | fonte askanews | fonte dire
            fonte comunicato stampa | fonte articolo | fonte notizia | con fonte ansa
            a cura della redazione | a cura di redazione | a cura dell'ufficio stampa
            a cura della nostra redazione | ha collaborato all'articolo
            con la collaborazione redazionale di | tradotto da | traduzione a cura di | testo e foto
            testi e foto | testo e foto di | dal nostro inviato | dalla nostra inviata
            dai nostri inviati | dal nostro corrispondente | dalla nostra corrispondente
            dalla nostra redazione | dal corrispondente | articolo tradotto da | redazione e agenzie
            con agenzie
            [direttore, direttrice] responsabile
            [testo, testi, redattore, redattrice, caporedattore, caporedattrice, traduzione, traduttore, traduttrice, fonte,
            fonti]:
            [testo e immagini, testo e illustrazioni, testi e immagini, foto e testo, foto e testi]:
        ",
        hit: "Dal nostro inviato a Valdorsa, Marco Bressan",
        miss: "Furono traditi dal nostro inviato più fidato, raccontò il capo partigiano.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            ha contribuito a questo articolo | hanno contribuito a questo articolo
            ha collaborato a questo articolo | hanno collaborato a questo articolo
        ",
        hit: "Anna Dolce ha contribuito a questo articolo.",
        miss: "Il vento ha contribuito a questo articolo di fede: nulla cresce.",
    },
];
