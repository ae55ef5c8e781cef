//! Afrikaans phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            lees ook | lees ook dit | lees ook hierdie | lees ook hierdie artikel
            lees ook hierdie artikels | lees gerus ook | lees gerus
            lees verder oor hierdie onderwerp | lees meer oor hierdie onderwerp | meer leesstof
            ook interessant | dalk ook interessant | ook in die nuus | ook op hierdie webwerf
            ook op ons webwerf | vroeër in die nuus | vroeër verskyn | sien ook | kyk ook
            kyk gerus ook | luister ook | moenie misloop nie | moet dit nie misloop nie
            moenie dit mis nie | moenie dit misloop nie | moet nie misloop nie | nie te misse nie
            aanbeveel | aanbevole | ons beveel aan | ons stel voor | redaksie se aanbevelings
            verwant | verwante | verwant hieraan | soortgelyk | in hierdie reeks
            ook in hierdie reeks | meer in hierdie reeks | meer oor dieselfde onderwerp
            meer van ons | meer vir jou | meer vir u | meer nuus | nog nuus | nog om te lees
            meer om te lees | meer hieroor | ander nuus | verdere leeswerk | ontdek meer
            ontdek nog | uit die argief | uit ons argief | vanuit die argief | jongste nuus
            die jongste nuus | jongste | nuutste | die nuutste | nuutste nuus | die nuutste nuus
            onlangse nuus | onlangs | onlangs gepubliseer | pas verskyn | sopas verskyn
            net ingekom | laatste nuus | laaste nuus | jongste opdaterings | vandag in die nuus
            vandag se nuus | volgende in hierdie afdeling | volgende lees | lees volgende
            lees hierna | volgende om te lees | ander lesers het ook gelees | lesers lees ook
            dalk [hou jy, hou u] ook [hiervan, hierin belang]
            wat [jy, u] dalk ook sal geniet
            aanbeveel vir [jou, u]
            aanbevole vir [jou, u]
            vir [jou, u] aanbeveel
            net vir [jou, u]
            spesiaal vir [jou, u]
            meer in hierdie [rubriek, afdeling, kategorie]
            meer oor hierdie [onderwerp, tema, storie, saak]
            meer uit hierdie [afdeling, kategorie, rubriek, reeks, uitgawe]
            meer van hierdie [skrywer, outeur]
        ",
        hit: "Lees ook:",
        miss: "In die trein lees ook ek eerder 'n koerant van papier.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            gewild op ons webwerf | wat ander lees | wat ons lesers lees | wat mense lees
            wat nou gelees word | almal praat hieroor | almal lees | topstories | top-stories
            topnuus | hoofnuus | hoofopskrifte | nuushooftrekke | opskrifte | nuusopskrifte
            hooftrekke | hoofstorie | hoofstories | voorbladstories | uitgelig
            uitgesoekte artikels | belangrikste nuus | die belangrikste nuus
            belangrikste nuus van die dag | nuus van die dag | redakteur se keuse | redakteurskeuse
            redaksie se keuse | die redaksie se keuse | keuse van die redaksie | ons keuse
            kies van die week | redakteur kies | die redakteur kies | redaksiekeuse | in die kollig
            in die nuus | brekende nuus | breeknuus | nuusflits | hoogtepunte
            hoogtepunte van die week | beste van die week | warm onderwerpe | top # | top # stories
            top # artikels | nie te misse | tendense | tendense nou
            [mees gelees, meeste gelees, meesgelese, mees gelese, mees gewild, die gewildste,
            gewildste, gewild, gewilde, mees gelees vandag, tendens, neigings, mees bekyk, mees
            gekyk, mees gedeel, mees bespreek, meeste gedeel, meeste kommentaar]
            uitgeligte [artikels, berigte, nuus]
            [meeste gelees, meesgelese, gewildste, gewild] vandag
        ",
        hit: "Mees gelees",
        miss: "Dit was die mees gelese roman van daardie winter.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            alles oor hierdie onderwerp | gewild in | mees gelees in | meesgelese in | uitgelig in
            aanbeveel in | ook in hierdie rubriek | volgende in | bekyk meer oor | sien meer oor
            ander artikels in
            [meer, jongste] uit [nuus, sake, sport]
            [meer nuus, jongste nuus] [uit, oor, in]
            lees al ons [artikels, berigte, stories] oor
        ",
        hit: "Meer uit Sport",
        miss: "Sy wil meer uit haar loopbaan haal.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            lees ons vorige | lees ons volledige | lees ons artikel | lees ons gids
            lees ons resensie | lees ons onderhoud | volg ons regstreekse | volg die regstreekse
            volg hierdie storie | lees ook | lees gerus | lees meer | lees hier
            lees verder | lees volgende | lees hierdie | lees nog | lees alles oor | sien ook
            kyk ook | kyk gerus ook | luister ook | meer hieroor | volg die jongste nuus
            nog stories
            lees die [volledige, hele] [artikel, berig, onderhoud]
            [lees ook, sien ook, verwant, verwante artikel, verwante artikels, verwante berig,
            verwante berigte, verwante nuus, verwante storie, verwante stories, meer hieroor,
            volledige storie, volledige berig, vorige berig, vorige artikel, van
            vroeër, uit die argief, nou gewild, dalk ook interessant, moenie misloop nie, moet dit
            nie misloop nie]:
            verwante [artikel, berig, nuus, artikels]
            meer inligting [hier, by, is beskikbaar by]
            vir meer inligting [besoek, klik, gaan na, sien, kontak, skakel, stuur, e-pos, bel]
            [dalk, miskien] [hou jy, stel jy, stel u] ook
        ",
        hit: "Lees ook: Waarom brood in die noorde duurder word",
        miss: "Tuis lees ook ek soms gister se koerant.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            lees verder | lees meer | lees meer hier | lees hier meer | lees hier verder | lees hier
            lees alles | lees minder | lees nou | lees nog | lees artikel | lees die artikel
            lees die artikel hier | lees berig | lees storie | lees die storie
            lees hierdie artikel | lees resensie | lees volledige artikel | lees volledige berig
            hou aan lees | gaan voort | gaan voort met lees | gaan voort om te lees
            gaan na artikel | gaan na die artikel | na die artikel | na artikel | na die webwerf
            besoek webwerf | besoek die webwerf | na die oorspronklike artikel | sien bron | meer
            nog | meer inligting | vir meer inligting | meer info | meer besonderhede | wys meer
            wys minder | wys alles | wys almal | sien meer | sien alles | sien almal | sien minder
            laai meer | bekyk meer | bekyk alles | bekyk almal | bekyk nou | bekyk video | alle nuus
            meer oor dit | meer hier | vind meer uit | vind uit meer | leer meer | ontdek
            maak artikel oop
            lees die volledige [artikel, berig] [, hier]
            volledige [artikel, berig, storie]
            volle [artikel, berig, storie]
            klik hier [, vir meer, vir meer inligting, om verder te lees, om meer te lees, vir die
            volledige artikel, om die artikel te lees, vir meer nuus]
            [klik, kliek] vir meer
        ",
        hit: "Lees verder →",
        miss: "Lees verder as die eerste paragraaf en die verhaal kantel.",
    },
];
