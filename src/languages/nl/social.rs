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
            bezoek onze facebookpagina | word fan op facebook
            onze socialmediakanalen | onze social media kanalen | op onze social media
            facebook twitter whatsapp e-mail | facebook x linkedin whatsapp
        ",
        hit: "Volg ons op Facebook en Instagram",
        miss: "Verslaggevers volgden de minister te voet tot aan zijn deur.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            deel | delen | deel dit | deel dit artikel | deel dit bericht
            deel dit nieuws | deel artikel | deel bericht | deel pagina
            deel dit via | deel dit op | deel dit artikel op | deel dit artikel via | deel dit met
            deel met | deel met vrienden | deel via | deel op
            deel via email | deel per e-mail
            deel link | deel nu
            delen via
            delen met | artikel delen | bericht delen | pagina delen
            dit artikel delen | dit bericht delen | dit delen | link delen | vertel het door
            stuur door | doorsturen | mail artikel | mail dit artikel
            mailen | e-mailen | e-mail dit | e-mail een vriend | stuur via whatsapp | tweeten
            tweet dit | printen | print artikel | print dit artikel | afdrukken
            artikel afdrukken | pagina afdrukken | printversie | link kopiëren | kopieer link
            kopieer de link | kopieer url | kopieer | kopiëren | gekopieerd | link gekopieerd
            link gekopieerd naar klembord | insluiten | vind ik leuk | dit vind ik leuk | volg
            volgen | volg ons | volg ons op | volg ons ook op | volg ons op social media
            volg ons op facebook | volg ons op instagram | sociale media | social media
            social media kanalen | socials | opent in een nieuw venster
            wordt in een nieuw venster geopend
            recept afdrukken | print recept | recept opslaan | recept delen | cadeau geven
            deel deze puzzel
            [deel, delen] [op, via] [facebook, twitter, x, linkedin, whatsapp, telegram, pinterest, bluesky,
            threads, mastodon, reddit, e-mail, mail, sms]
            [stuur, stuur door, mail, stuur dit artikel, mail dit artikel, stuur dit artikel door, stuur deze
            pagina door] [naar, aan] [een vriend, vrienden, je vrienden, een bekende]
            [print, mail, deel, kopieer, e-mail] [deze pagina, deze link, dit recept, dit verhaal]
        ",
        hit: "Deel dit artikel",
        miss: "Een deel, dit artikel telt er vier, gaat over de brug.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            deel het artikel | delen via
            dit artikel delen via | klik om te delen | klik om op | klik om dit
            klik om af te drukken | klik om een link | tweet dit
            stuur door via | kopieer de link | vond je dit artikel | vond u dit artikel
            was dit artikel | was dit nuttig | heb je iets aan dit artikel | geef dit artikel een
            beoordeel dit artikel | waardeer dit artikel
            foutje gezien | fout gezien | tikfout gezien | vond je dit artikel nuttig
            was dit artikel nuttig | heeft dit u geholpen | heeft dit je geholpen
            deel dit [artikel, bericht, verhaal, nieuws, recept, blog, event, evenement, product, op, via, met
            vrienden, met je vrienden]
            deel deze [pagina, blog, blogpost, post, vacature, column, recensie, aflevering, podcast, video,
            link, activiteit]
            [deel, delen] [op, via] [facebook, twitter, x, linkedin, whatsapp, telegram, pinterest, bluesky,
            threads, mastodon, reddit, e-mail, mail]
            [mail, print, stuur] dit [artikel, bericht, verhaal, recept]
            was [deze pagina, deze informatie, deze uitleg, dit antwoord] [nuttig, behulpzaam, duidelijk,
            informatief]
            [heb je gevonden wat je, heb je niet gevonden wat je, heeft u gevonden wat u, heeft u niet gevonden
            wat u, kon je vinden wat je, kon u vinden wat u] zocht
            [heb je, heb jij, heeft u] een [aanvulling, correctie, verbetering] [of, op dit artikel, bij dit
            artikel, voor dit artikel]
            [heeft, hebben] [deze pagina, deze informatie, dit antwoord, dit artikel] [je, u, jou] geholpen
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
