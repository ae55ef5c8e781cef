//! Dutch phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            advertentie | advertenties | advertentie # | advertentie sluiten | advertentie overslaan
            sluit advertentie | advertenties verbergen | adverteren | adverteren bij
            adverteren op deze site | adverteren op deze website | adverteer | adverteer hier
            adverteer bij ons | adverteer op deze site | reclame | reclameblok | gesponsord
            gesponsord door | gesponsorde inhoud | gesponsorde content | gesponsord bericht
            gesponsord artikel | gesponsorde berichten | gesponsorde link | gesponsorde links
            betaalde inhoud | betaalde content | betaalde samenwerking | betaald bericht
            betaalde partnerinhoud | partnercontent | partner content | partnerbijdrage
            partnerartikel | partners | onze partners | onze partner | aangeboden door
            in samenwerking met | mede mogelijk gemaakt door | mogelijk gemaakt door
            powered by adverteerder | branded content | advertorial | ingezonden mededeling
            commerciële boodschap | commerciële bijdrage | commerciële samenwerking
            deze advertentie sluiten | deze advertentie melden | verwijder advertenties
            advertentievrij | advertentievrij lezen | waarom deze advertentie
            artikel gaat verder na advertentie | tekst gaat verder na de advertentie
            lees verder na de advertentie | lees verder onder de advertentie
            tekst loopt door onder advertentie
        ",
        hit: "Advertentie",
        miss: "De advertentie liep twee weken voor iemand klaagde.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            lees verder na de advertentie | lees verder onder de advertentie
            lees verder na advertentie | lees verder onder de video | lees verder onder de foto
            lees verder onder het | lees verder onder de afbeelding | lees verder na de reclame
            artikel gaat verder onder | artikel gaat verder na | het artikel gaat verder
            de tekst gaat verder | tekst gaat verder onder | tekst gaat verder na
            tekst gaat door onder | tekst loopt door onder | tekst loopt verder onder
            verhaal gaat verder | bericht gaat verder onder | het bericht gaat verder
            ga verder na de advertentie | hieronder gaat het artikel verder
            onder de advertentie gaat | na de advertentie verder | scroll verder
            scroll naar beneden om | scroll om verder te lezen | schakel je adblocker uit
            zet je adblocker uit | schakel uw adblocker uit | je gebruikt een adblocker
            u gebruikt een adblocker | adblocker gedetecteerd | zonder advertenties lezen
            hier adverteren | uw advertentie hier | wil je adverteren | wilt u adverteren
            adverteren op deze site | buiten de verantwoordelijkheid van de redactie
            dit is een gesponsord artikel | dit is een betaalde samenwerking
            dit artikel is gesponsord | deze post bevat gesponsorde | dit artikel bevat gesponsorde
            bevat affiliate links | bevat affiliatelinks
            advertentie, lees hieronder verder | de tekst gaat verder onder de advertentie
        ",
        hit: "Lees verder na de advertentie",
        miss: "Na de advertentie in de krant meldden zich elf getuigen.",
    },
];
