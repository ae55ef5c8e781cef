//! Norwegian phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            av | av redaksjonen | av vår reporter | av vår korrespondent | av nyhetsredaksjonen
            skrevet av | skrive av | skriven av | publisert av | posta av | postet av | lagt ut av
            lagt inn av | innlegg av | artikkel av | kronikk av | kommentar av | leder av redaktør
            anmeldelse av | anmeldt av | gjesteinnlegg av | debattinnlegg av | leserinnlegg av
            oppskrift av | reportasje av | tekst og foto | tekst og bilder | tekst og bilete
            tekst & foto | tekst av | forfattet av | fra vår korrespondent | fra vår utsendte
            vår korrespondent | vår reporter | vår utsendte
            [forfatter, forfattar, forfattere, skribent]:
        ",
        hit: "Av Hanna Rud og Petter Moe",
        miss: "Salen eies fra gammelt av to brødre.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            om forfatteren | om forfattaren | om forfatterne | om skribenten | om skribentene
            om journalisten | om journalistene | om kommentatoren | om spaltisten | om fotografen
            om bloggeren | om meg | forfatter | forfattar | forfatteren | forfattaren | forfattere
            forfatterne | skribent | skribenten | skribenter | skrevet av | skrive av | publisert av
            postet av | journalist | journalister | reporter | redaktør | frilanser
            frilansjournalist | frilansskribent | kommentator | spaltist | ansvarlig redaktør
            sjefredaktør | nyhetsredaktør | kulturredaktør | redaksjonssjef | vaktsjef | nyhetsleder
            redaksjonen | nyhetsredaksjonen | kontakt forfatteren | kontakt journalisten
            kontakt skribenten | kontakt journalist | send e-post til journalisten
            følg journalisten | følg skribenten | følg forfatteren | flere saker av journalisten
            vis profil | se profil | sjå profil | profil | gjesteskribent | artikkelforfatter
            artikkelforfatteren | innsender | bidragsytere | bidragsyter | medvirkende
            medarbeidere
        ",
        hit: "Om forfatteren",
        miss: "Om forfatteren av det eldste brevet vet man nesten ingenting.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            vis alle innlegg av | vis alle saker av | vis alle artikler av | vis flere artikler av
            vis flere saker av | vis innlegg av | vis alle innlegg fra | vis alle innlegga av
            se alle innlegg av | se alle artikler av | se alle saker av | se flere saker av
            sjå alle innlegg av | sjå fleire saker av | les flere artikler av | les flere saker av
            les flere saker fra journalisten | les mer av | les meir av | les alle saker av
            les alle artikler av | les flere tekster av | les mer fra skribenten | alle innlegg av
            alle artikler av | alle saker av | alle tekster av | flere saker av | fleire saker av
            flere artikler av | flere innlegg av | fleire innlegg av | flere tekster av
            flere saker fra journalisten | mer av | meir av | mer fra journalisten
            mer fra forfatteren | mer fra skribenten | artikler av | artiklar av | saker av
            siste artikler av | siste saker av | siste innlegg av | følg journalisten
            følg skribenten | følg forfatteren | kontakt journalisten | kontakt journalist
            kontakt skribenten | kontakt forfatteren | kontakt meg på | send e-post til journalisten
            send e-post til forfatteren | tips journalisten
        ",
        hit: "Vis alle innlegg av Hanna Rud",
        miss: "Retten ville se alle innlegg av de to tiltalte.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            politisk reporter | politisk journalist | politisk kommentator | politisk redaktør
            utenriksreporter | utenrikskorrespondent | utenriksjournalist | utenriksredaktør
            utenrikskommentator | innenriksreporter | økonomireporter | økonomijournalist
            økonomikommentator | økonomiredaktør | næringslivsjournalist | nyhetsreporter
            nyhetsjournalist | kulturreporter | kulturjournalist | kulturredaktør
            kulturkommentator | kulturskribent | sportsreporter | sportsjournalist | sportsredaktør
            sportskommentator | sportssjef | krimreporter | krimjournalist | krimkommentator
            rettsreporter | vitenskapsjournalist | forskningsjournalist | klimajournalist
            klimareporter | teknologijournalist | teknologiredaktør | featurejournalist
            featurereporter | gravejournalist | gravende journalist | undersøkende journalist
            lokalreporter | lokaljournalist | matskribent | matjournalist | reiselivsjournalist
            motorjournalist | helsejournalist | frilansjournalist | frilansskribent
            frilansfotograf | pressefotograf | fotojournalist | debattredaktør | debattleder
            debattansvarlig | ansvarlig redaktør | ansvarleg redaktør | sjefredaktør | sjefsredaktør
            nyhetsredaktør | nyhetssjef | nyhetsleder | redaksjonssjef | redaksjonsleder | vaktsjef
            usa-korrespondent | brusselkorrespondent | brussel-korrespondent | moskva-korrespondent
            filmanmelder | musikkanmelder | bokanmelder | litteraturkritiker | teaterkritiker
            teateranmelder | journalistpraktikant | gjesteskribent | fast spaltist
        ",
        hit: "Hanna Rud, politisk reporter",
        miss: "Avisas reporter hadde aldri møtt ham.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            er frilansjournalist | er frilansskribent | er frilanser og | er frilansfotograf
            er frilansjournalist og | er journalist i | er journalist og forfatter
            er journalist og kommentator | er journalist og redaktør | er reporter i
            er nyhetsreporter i | er politisk reporter | er politisk kommentator i
            er politisk redaktør i | er redaktør i | er redaktør for | er ansvarlig redaktør i
            er sjefredaktør i | er kommentator i | er kommentator og | er spaltist i
            er fast spaltist | er spaltist og | er kulturredaktør i | er kulturkommentator i
            er debattredaktør i | er skribent og | er skribent i | er fast skribent
            er forfatter og journalist | er forfatter og skribent | er forfatter og spaltist
            er forfatter og kommentator | er korrespondent i | er utenrikskorrespondent for
            er forfattar og journalist | er journalist og forfattar | er gjesteskribent
            jobber som frilansjournalist | arbeider som frilansjournalist | jobber som journalist i
            arbeider som journalist i | har jobbet i avisa siden | har jobbet i avisen siden
            skriver fast for | skriver kommentarer for | skriver kronikker | du når meg på
            du kan nå meg på | du når ham på | du når henne på | skriver jevnlig for
            skriver jevnlig i
        ",
        hit: "Hanna Rud er frilansjournalist og skriver om elver.",
        miss: "Frilansjournalisten ble løslatt fredag etter en uke på cella.",
    },
];
