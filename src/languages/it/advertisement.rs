//! Italian phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            pubblicità | pubblicita | annuncio | annunci | annunci google | annuncio pubblicitario
            messaggio pubblicitario | spazio pubblicitario | inserzione | inserzioni
            inserzione pubblicitaria | sponsorizzato | sponsorizzata | sponsorizzati
            contenuto sponsorizzato | contenuti sponsorizzati | articolo sponsorizzato
            post sponsorizzato | link sponsorizzati | sponsorizzato da | sponsor | i nostri sponsor
            contenuto promozionale | contenuto pubblicitario | informazione pubblicitaria
            informazione promozionale | informazione redazionale | pubbliredazionale
            publiredazionale | redazionale | pubbliredazionali | branded content | brand content
            contenuto in collaborazione | in collaborazione con | contenuto offerto da | offerto da
            presentato da | promosso | promo | a cura di piemme | a cura di manzoni
            la pubblicità finisce tra | salta annuncio | salta la pubblicità | chiudi annuncio
            chiudi pubblicità | rimuovi gli annunci | rimuovi pubblicità | la tua pubblicità qui
            pubblicità su questo sito | advertisement | adv | fai pubblicità
            fai pubblicità con noi | continua dopo la pubblicità | articolo promozionale
        ",
        hit: "PUBBLICITÀ",
        miss: "La pubblicità paga buona parte della sagra.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            continua a leggere dopo la pubblicità | continua dopo la pubblicità
            continua la lettura dopo la pubblicità | l'articolo continua dopo la pubblicità
            l'articolo prosegue dopo la pubblicità | l'articolo continua dopo
            articolo continua dopo la pubblicità | prosegue dopo la pubblicità
            l'articolo continua sotto | l'articolo continua qui sotto | l'articolo prosegue sotto
            il contenuto prosegue dopo | scorri per continuare | la pubblicità finisce tra
            il video inizierà tra | questo annuncio si chiuderà | contenuti dai nostri partner
            contenuti offerti dai nostri | contenuto offerto dal nostro
            dai nostri partner pubblicitari | questo è un contenuto sponsorizzato
            segnala questo annuncio | salta la pubblicità tra
        ",
        hit: "L'articolo continua dopo la pubblicità",
        miss: "Il concerto continua dopo la tempesta, promise il gruppo.",
    },
];
