//! Dutch phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            volg ons op | volg ons ook op | volg ons via | volg ons hier | volg ons nu op
            volg ons ook via | volg mij op | volg me op | volg hem op twitter | volg haar op twitter
            volg de auteur op | volg de redactie op | volg onze facebookpagina | volg onze pagina op
            volg onze sociale | volg op twitter | volg op facebook | volg op instagram
            volg op linkedin | je kunt ons volgen op | je kunt mij volgen op | like ons op facebook
            like onze facebookpagina | like onze facebook-pagina | like onze pagina
            vind ons op facebook | vind ons op instagram | vind ons leuk op facebook
            onze facebookpagina | onze facebook-pagina | onze instagrampagina
            bezoek onze facebookpagina | word fan op facebook | word lid van onze facebookgroep
            onze socialmediakanalen | onze social media kanalen | op onze social media
            facebook twitter whatsapp e-mail | facebook x linkedin whatsapp
        ",
        hit: "Volg ons op Facebook en Instagram",
        miss: "Verslaggevers volgden de minister te voet tot aan zijn deur.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            deel | delen | deel dit | deel dit artikel | deel dit bericht | deel dit verhaal
            deel deze pagina | deel dit nieuws | deel artikel | deel bericht | deel pagina
            deel dit via | deel dit op | deel dit artikel op | deel dit artikel via | deel dit met
            deel met | deel met vrienden | deel via | deel op | deel op facebook | deel op twitter
            deel op x | deel op linkedin | deel op whatsapp | deel op pinterest | deel op telegram
            deel op bluesky | deel via facebook | deel via twitter | deel via whatsapp
            deel via e-mail | deel via email | deel via mail | deel via linkedin | deel per e-mail
            deel link | deel nu | delen op facebook | delen op twitter | delen op x
            delen op linkedin | delen op whatsapp | delen op pinterest | delen via
            delen via facebook | delen via twitter | delen via whatsapp | delen via e-mail
            delen via mail | delen met | artikel delen | bericht delen | pagina delen
            dit artikel delen | dit bericht delen | dit delen | link delen | vertel het door
            stuur door | doorsturen | stuur naar een vriend | mail artikel | mail dit artikel
            mailen | e-mailen | e-mail dit | e-mail een vriend | stuur via whatsapp | tweeten
            tweet dit | printen | print artikel | print deze pagina | print dit artikel | afdrukken
            artikel afdrukken | pagina afdrukken | printversie | link kopiëren | kopieer link
            kopieer de link | kopieer url | kopieer | kopiëren | gekopieerd | link gekopieerd
            link gekopieerd naar klembord | insluiten | vind ik leuk | dit vind ik leuk | volg
            volgen | volg ons | volg ons op | volg ons ook op | volg ons op social media
            volg ons op facebook | volg ons op instagram | sociale media | social media
            social media kanalen | socials | opent in een nieuw venster
            wordt in een nieuw venster geopend
            recept afdrukken | print recept | recept opslaan | recept delen | cadeau geven
            deel deze puzzel | deel dit recept
        ",
        hit: "Deel dit artikel",
        miss: "Een deel, dit artikel telt er vier, gaat over de brug.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            deel dit | deel dit artikel | deel dit bericht | deel op | deel via | deel deze
            deel het artikel | delen via | delen op facebook | delen op twitter | delen op whatsapp
            dit artikel delen via | klik om te delen | klik om op | klik om dit
            klik om af te drukken | klik om een link | tweet dit | mail dit | print dit | stuur dit
            stuur door via | kopieer de link | vond je dit artikel | vond u dit artikel
            was dit artikel | was dit nuttig | heb je iets aan dit artikel | geef dit artikel een
            beoordeel dit artikel | waardeer dit artikel
            foutje gezien | fout gezien | tikfout gezien | vond je dit artikel nuttig
            was dit artikel nuttig | heeft dit u geholpen | heeft dit je geholpen
        ",
        hit: "Klik om te delen op Facebook (Wordt in een nieuw venster geopend)",
        miss: "De boeren delen op het erf ook hun machines.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # keer gedeeld | # x gedeeld | # gedeeld | gedeeld # | # delen | # volgers
            # vind-ik-leuks | # vind ik leuk | # abonnees | # leden | # stemmen | # stem
            # beoordelingen | # waarderingen | # fans volgen | # personen vinden dit leuk
        ",
        hit: "204 keer gedeeld",
        miss: "De foto was al 204 keer gedeeld toen iemand hem natrok.",
    },
];
