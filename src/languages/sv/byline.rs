//! Swedish phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            av | av redaktionen | av vår reporter | av vår korrespondent | av nyhetsredaktionen
            skriven av | skrivet av | publicerad av | publicerat av | postad av | postat av
            inlagd av | upplagd av | inlägg av | artikel av | krönika av | ledare av
            debattartikel av | recension av | gästinlägg av | gästkrönika av | text och foto
            text och bild | text & foto | text bild | text och bilder | text av | recept av
            författare: | författad av | skribent: | från vår korrespondent | från vår reporter
            vår korrespondent | vår reporter | vår utsände
        ",
        hit: "Av Hanna Rooth och Petter Maas",
        miss: "Salen ägs sedan gammalt av två bröder.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            om författaren | om författarna | om skribenten | om skribenterna | om reportern
            om journalisten | om krönikören | om fotografen | om bloggaren | om mig | författare
            författaren | författarna | skribent | skribenten | skribenter | skriven av | skrivet av
            publicerad av | reporter | redaktör | journalist | frilansjournalist | frilans
            frilansskribent | krönikör | ledarskribent | kulturskribent | chefredaktör | nyhetschef
            webbredaktör | redaktionen | nyhetsredaktionen | kontakta författaren
            kontakta reportern | kontakta skribenten | kontakta journalisten | mejla skribenten
            mejla reportern | mejla författaren | följ skribenten | följ författaren
            följ reportern | fler artiklar av skribenten | gästskribent | visa profil | profil
            artikelförfattare | artikelförfattaren | medverkande
        ",
        hit: "Om författaren",
        miss: "Om författaren till det äldsta brevet vet man nästan inget.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            visa alla inlägg av | visa alla artiklar av | visa fler artiklar av | visa inlägg av
            visa alla inlägg från | se alla inlägg av | se alla artiklar av | se fler artiklar av
            läs fler artiklar av | läs mer av | läs alla artiklar av | läs fler texter av
            alla inlägg av | alla artiklar av | alla texter av | fler artiklar av
            fler artiklar från skribenten | fler inlägg av | fler texter av | mer av
            mer av skribenten | mer från skribenten | mer från författaren | artiklar av
            senaste artiklar av | senaste inläggen av | följ skribenten | följ författaren
            följ reportern | mejla skribenten | mejla reportern | mejla författaren
            e-posta skribenten | e-posta reportern | kontakta reportern | kontakta skribenten
            kontakta författaren | kontakta mig på
        ",
        hit: "Visa alla inlägg av Hanna Rooth",
        miss: "Rätten ville se alla inlägg av de två åtalade.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            politisk reporter | politisk kommentator | inrikespolitisk kommentator
            inrikespolitisk reporter | utrikesreporter | utrikeskorrespondent
            utrikespolitisk reporter | utrikesredaktör | ekonomireporter | ekonomikommentator
            ekonomiredaktör | nyhetsreporter | kulturreporter | kulturredaktör | kulturskribent
            sportreporter | sportjournalist | sportredaktör | sportkrönikör | kriminalreporter
            rättsreporter | vetenskapsreporter | vetenskapsjournalist | klimatreporter
            teknikreporter | techreporter | nöjesreporter | granskande reporter
            undersökande reporter | lokalreporter | allmänreporter | feature-reporter
            featurereporter | matskribent | resereporter | frilansjournalist | frilansskribent
            frilansreporter | ledarskribent | politisk redaktör | politisk chefredaktör
            chefredaktör | ansvarig utgivare | biträdande chefredaktör | nyhetschef | nyhetsredaktör
            webbredaktör | redaktionschef | redaktör | redigerare | krönikör | gästkrönikör
            gästskribent | fri skribent | kolumnist | korrespondent | usa-korrespondent
            bryssel-korrespondent | brysselkorrespondent | filmkritiker | musikkritiker
            litteraturkritiker | teaterkritiker | recensent
        ",
        hit: "Hanna Rooth, politisk reporter",
        miss: "Tidningens reporter hade aldrig träffat honom.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            är frilansjournalist | är frilansskribent | är frilansande | är frilansreporter
            är frilansjournalist och | är journalist på | är journalist och författare
            är journalist och medarbetare | är reporter på | är reporter för | är reporter vid
            är nyhetsreporter på | är politisk reporter | är redaktör på | är redaktör för
            är chefredaktör för | är chefredaktör på | är krönikör i | är krönikör på
            är krönikör och | är ledarskribent | är kulturskribent | är kulturredaktör
            är medarbetare på kulturredaktionen | är medarbetare på | är skribent på
            är skribent och | är kritiker och medarbetare | är författare och journalist
            är författare och medarbetare | är författare och skribent | är korrespondent för
            är utrikeskorrespondent | är gästkrönikör | är fristående krönikör
            är fristående kolumnist | är vetenskapsjournalist | arbetar som frilansjournalist
            arbetar som reporter | arbetar som redaktör | jobbar som frilansjournalist
            jobbar som reporter på | har arbetat på tidningen sedan | skriver om politik
            skriver om ekonomi | skriver krönikor | skriver regelbundet | medverkar regelbundet
            du når mig på | du når honom på | du når henne på
        ",
        hit: "Hanna Rooth är frilansjournalist och skriver om älvar.",
        miss: "Frilansjournalisten släpptes på fredagen efter en vecka i cell.",
    },
];
