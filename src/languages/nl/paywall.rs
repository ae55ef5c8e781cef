//! Dutch phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            al abonnee | al abonnee log in | al abonnee log hier in | ben je al abonnee
            bent u al abonnee | al lid log in | nog geen abonnee | nog geen abonnement
            word abonnee | word nu abonnee | word abonnee en lees | neem nu een abonnement
            sluit een abonnement af | abonneer je om
            abonneer je nu | abonneer u nu | abonneer u om | abonneer je en lees
            bekijk onze abonnementen | bekijk de abonnementen | bekijk alle abonnementen
            kies je abonnement | kies een abonnement | met een digitaal abonnement
            onbeperkte toegang tot | onbeperkt lezen | onbeperkt digitaal
            volledige toegang tot alle | toegang tot alle artikelen | toegang tot alle premium
            toegang tot alle plus | alle premium artikelen | alle plus-artikelen
            premium artikelen lezen
            dit artikel is exclusief voor | dit artikel is enkel voor | dit artikel is voor abonnees
            dit is een premium artikel | dit is een plus-artikel | dit is een exclusief artikel
            alleen toegankelijk voor abonnees | enkel voor abonnees | exclusief voor abonnees
            alleen voor abonnees | voor abonnees alleen | om dit artikel verder te lezen
            om verder te lezen | verder lezen met | verder lezen log in | wil je verder lezen
            wilt u verder lezen | wil je dit artikel lezen | wilt u dit artikel lezen
            lees dit artikel gratis | lees dit artikel verder | lees verder met | lees gratis verder
            lees dit artikel met | log in om dit artikel
            log in of maak | log in of registreer | log in en lees | inloggen om verder te lezen
            maak een gratis account | maak gratis een account | maak een account aan
            maak een gratis account aan | registreer gratis | registreer je gratis
            registreer je om | registreer u gratis | gratis account en lees
            je hebt # gratis artikelen | je hebt je limiet bereikt | je hebt het maximum aantal
            u heeft het maximum aantal | gratis artikelen over | gratis artikelen per maand
            nog # gratis artikelen | eerste maand gratis | de eerste maand gratis
            # weken voor slechts | probeer nu # weken | probeer een maand | proefabonnement
            probeer gratis voor | maandelijks opzegbaar | op elk moment opzegbaar
            elk moment opzeggen | je leest dit artikel gratis | u leest dit artikel gratis
            dit artikel werd je aangeboden
            [je hebt je, je hebt al je, u heeft uw, u heeft al uw] [gratis, # gratis] artikelen [gelezen, voor
            deze maand, van deze maand, opgebruikt]
            [lees, lees nu, lees direct, probeer] onbeperkt [voor, vanaf] [#, maar #, slechts #]
            [probeer, probeer nu] [#, twee, drie, vier, zes] [weken, maanden] [gratis, voor #, voor maar #, voor
            slechts #]
            lees [#, twee, drie, vier, zes] [weken, maanden] gratis
            [dit artikel, dit verhaal, deze inhoud, deze video] is [alleen, enkel,
            exclusief, uitsluitend, alleen toegankelijk] voor [abonnees, leden]
            [log in, meld je aan, registreer je, neem een abonnement, abonneer je, word abonnee, word lid] om [,
            verder, dit artikel, het hele artikel, het volledige artikel, dit verhaal] te lezen
            [dit artikel, dit verhaal] [is onderdeel van, hoort bij, zit in] [ons, het] [plus-abonnement,
            premium-abonnement, digitale abonnement]
            word [lid, nu lid, vandaag lid] en [lees, krijg toegang, lees alle]
        ",
        hit: "Al abonnee? Log hier in.",
        miss: "Bijna elke abonnee had al opgezegd toen de prijs steeg.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            abonneer | abonneer nu | abonneer je | abonneer je nu | abonneren | nu abonneren
            abonnee worden | word abonnee | word nu abonnee | word lid | lid worden | lidmaatschap
            abonnement | abonnementen | abonnement nemen | bekijk abonnementen
            bekijk onze abonnementen | mijn abonnement | mijn abonnementen | abonnement beheren
            beheer abonnement | abonnement opzeggen | digitaal abonnement | digitale abonnementen
            proefabonnement | cadeauabonnement | abonnementsvormen | abonneeservice
            abonneevoordeel | voor abonnees | alleen voor abonnees | exclusief voor abonnees
            enkel voor abonnees | exclusief | premium | premium artikel | premium-artikel lezen
            plus | plus-artikel | plusartikel | voor leden | alleen voor leden | bewaar | bewaren
            bewaar artikel | bewaar dit artikel | bewaar voor later | opslaan
            opslaan voor later | sla op | lees later | later lezen | leeslijst | mijn leeslijst
            geef cadeau | artikel cadeau geven | geef dit artikel cadeau
            gratis lezen | gratis artikel | ontgrendel | ontgrendel artikel
            [opslaan in, toevoegen aan, bewaar in, zet in] [, je, mijn, uw] [leeslijst, favorieten, bladwijzers]
            [artikel, bericht, verhaal, dit artikel, dit verhaal] [opslaan, bewaren]
        ",
        hit: "Abonneer nu",
        miss: "Wie abonneer nu op zijn plank wil, leest het als bevel, zei de taalkundige.",
    },
];
