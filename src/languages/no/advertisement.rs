//! Norwegian phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            annonse | annonser | annonsar | annonse fra | annonser fra | annonsér | annonsere
            annonsere hos oss | annonser hos oss | annonser her | annonser i avisa
            annonser i avisen | annonser på nett | bestill annonse | annonselenke | annonselenker
            annonseinnhold | annonsørinnhold | annonsørinnhald | annonsørinnhold fra
            innhold fra annonsør | innhold fra våre annonsører | annonsesamarbeid
            annonse fortsetter | annonse lukk | lukk annonse | skjul annonse | skjul annonser
            hopp over annonse | fjern annonser | fjern annonse | rapporter annonse | om annonser
            annonsørbilag | annonsebilag | reklame | reklameinnhold | reklamelenke | reklamelenker
            reklamepause | inneholder reklame | inneholder reklamelenker | inneholder annonselenker
            i samarbeid med | i betalt samarbeid med | betalt samarbeid | kommersielt samarbeid
            kommersielt samarbeid med | betalt partnerskap | betalt innhold | betalt innhald
            betalt innlegg | betalt omtale | betalt artikkel | sponset | sponsa | sponset innhold
            sponsa innhald | sponset innlegg | sponset artikkel | sponset av | sponset lenke
            sponsede lenker | sponsorer | sponsorar | sponsor | partnerinnhold | innhold fra partner
            innhold fra våre partnere | fra våre partnere | våre partnere | våre samarbeidspartnere
            samarbeidspartnere | våre annonsører | våre sponsorer | våre lenkepartnere
            presentert av | levert av | brand studio | content studio | dette er en annonse
            dette er ei annonse | dette er annonsørinnhold | hele denne siden er en annonse
            saken fortsetter under annonsen | artikkelen fortsetter under annonsen
            artikkelen fortsetter etter annonsen | saken fortsetter etter annonsen
            saka held fram under annonsen | historien fortsetter under annonsen
            saken fortsetter under | saken fortsetter | artikkelen fortsetter under
            artikkelen fortsetter | artikkelen fortsetter nedenfor | annonser på denne siden
        ",
        hit: "ANNONSE",
        miss: "Annonsen gikk i to uker før noen klaget.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            artikkelen fortsetter under | artikkelen fortsetter etter
            artikkelen fortsetter nedenfor | artikkelen fortset under | artikkelen held fram under
            saken fortsetter nedenfor | teksten fortsetter under | teksten fortsetter etter
            teksten fortsetter nedenfor | innlegget fortsetter under | innlegget fortsetter etter
            oppskriften fortsetter under | kommentaren fortsetter under | fortsetter under annonsen
            fortsetter etter annonsen | fortset under annonsen | fortsetter under bildet
            fortsetter under videoen | fortsetter under reklamen | les videre under annonsen
            les videre under bildet | les videre etter annonsen | les videre nedenfor
            scroll ned for å | scroll for å fortsette | scroll videre for | bla ned for å lese
            annonse fortsetter | slå av annonseblokkering | slå av adblock | slå av annonseblokkeren
            du bruker en annonseblokker | du bruker annonseblokkering | bruker du annonseblokkering
            slipp annonser | les uten annonser | annonsefri opplevelse | dette er en annonse fra
            dette er annonsørinnhold fra | innholdet er laget av annonsøren
            produsert av vår kommersielle | utarbeidet av annonsøren
            artikkelen er produsert for annonsøren | innlegget inneholder annonselenker
            innlegget inneholder reklame | innlegget inneholder reklamelenker
            artikkelen inneholder annonselenker | artikkelen inneholder reklamelenker
            saken inneholder annonselenker | saken inneholder reklamelenker
            inneholder affiliatelenker | innlegget er et samarbeid | vil du annonsere her
            ønsker du å annonsere | saken fortsetter under annonsen | saken fortsetter under bildet
            saken fortsetter under videoen | saken fortsetter etter annonsen
            saken fortsetter etter videoen | historien fortsetter under annonsen
            saka fortset under annonsen | saka held fram under annonsen
            saka held fram under biletet | saka held fram etter annonsen
            annonse, saken fortsetter under | artikkelen fortsetter under annonsen
        ",
        hit: "Artikkelen fortsetter under annonsen",
        miss: "Under annonsen i avisa hadde elleve vitner meldt seg.",
    },
];
