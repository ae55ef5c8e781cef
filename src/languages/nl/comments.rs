//! Dutch phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            reacties | reactie | reacties # | # reactie | # reacties | geen reacties
            nog geen reacties | er zijn nog geen reacties | er zijn geen reacties
            er zijn # reacties | één reactie
            alle reacties | meer reacties | meer reacties laden
            reacties laden | naar de reacties | ga naar reacties
            recente reacties | laatste reacties | oudere reacties | nieuwere reacties
            oude reacties | reageer | reageer nu
            reageer als eerste | reageer hier | reageren | wil je reageren
            wilt u reageren | ook reageren | reactie plaatsen | reactie toevoegen
            reactie schrijven | reactie versturen | reactie geven | reactie annuleren
            reacties gesloten | reacties zijn gesloten | reacties uitgeschakeld | reacties staan uit
            reageren is niet meer mogelijk | reageren niet mogelijk | reacties op dit artikel
            geef een reactie reactie annuleren | geef reactie
            geef je mening | geef uw mening
            plaats reactie
            laat reactie achter
            voeg een reactie toe | voeg je reactie toe | voeg reactie toe
            jouw reactie | je reactie | uw reactie | jouw mening
            uw mening | wat vind jij | wat vindt u | wat denk jij | wat is jouw mening | praat mee
            praat mee over dit onderwerp | discussieer mee | doe mee aan de discussie | meepraten
            start de discussie
            log in om een reactie te plaatsen | je moet inloggen om te reageren | ingezonden brieven
            brief insturen | huisregels | spelregels voor reacties | reactieregels
            beantwoorden annuleren | annuleer reactie | annuleren
            [geef, plaats, schrijf] [een, je, jouw, uw, hier je, hier uw, als eerste een, de eerste] reactie
            laat [een, je, jouw, uw, hier je, hier een, als eerste een] [reactie, bericht, opmerking] achter
            [bekijk, lees, toon, laad, open, verberg] [, de, alle, meer, #] reacties
            [reageer, reageren] [, hier, nu, zelf, ook] op [dit artikel, dit bericht, deze blog, dit verhaal,
            deze column]
            wees de eerste [die reageert, om te reageren, met een reactie, om een reactie te plaatsen, die een
            reactie plaatst]
            [log in, inloggen, meld je aan, registreer je] om te [reageren, kunnen reageren]
            [reacties, alle reacties, meer reacties, # reacties] [bekijken, lezen, tonen, verbergen]
            [lees, bekijk, toon, laad] [nog #, alle #] reacties
            [alle #, nog #] reacties [lezen, bekijken, tonen]
        ",
        hit: "Geef een reactie",
        miss: "Op vragen geef een reactie pas als je de stukken hebt gelezen, leerde hij.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            e-mailadres wordt niet gepubliceerd | je e-mailadres wordt niet gepubliceerd
            je e-mailadres zal niet getoond worden | uw e-mailadres wordt niet gepubliceerd
            het e-mailadres wordt niet gepubliceerd | e-mailadres wordt niet getoond
            je e-mailadres wordt niet op de site getoond | vereiste velden zijn gemarkeerd
            vereiste velden zijn aangegeven | verplichte velden zijn gemarkeerd
            velden met een zijn verplicht | mijn naam e-mail en site opslaan
            mijn naam e-mailadres en website | sla mijn naam
            in deze browser bewaren voor de volgende keer
            opslaan in deze browser voor de volgende keer
            voor de volgende keer wanneer ik een reactie plaats | je moet ingelogd zijn om
            je moet inloggen om | u moet ingelogd zijn om | u moet inloggen om
            je dient ingelogd te zijn | log in om te reageren | log in om een reactie
            inloggen om te reageren | inloggen om een reactie te plaatsen
            om een reactie te plaatsen | om een reactie te kunnen plaatsen
            de reacties zijn gesloten | reageren is niet meer mogelijk | reageren is niet mogelijk
            reageren op dit artikel is | het is niet meer mogelijk om te reageren
            het is niet mogelijk om te reageren | reacties worden gemodereerd
            reacties worden vooraf | reacties die niet voldoen | je reactie wacht op
            je reactie moet nog | uw reactie wordt eerst
            stuur mij een e-mail als er vervolgreacties
            stuur mij een e-mail als er nieuwe berichten | houd mij op de hoogte van nieuwe reacties
            houd me via e-mail op de hoogte | breng mij op de hoogte van
            gebruikt akismet om spam te verminderen | hoe je reactie-gegevens worden verwerkt
            hoe je reactiegegevens worden verwerkt | lees onze huisregels | bekijk onze huisregels
            houd je aan de huisregels | reageren met een facebook-account
            laat het weten in de reacties | laat het ons weten in de reacties
            in de reacties hieronder | deze reactie is verwijderd | reactie is verwijderd door
            meld deze reactie | rapporteer deze reactie | ongepaste reactie melden
            om te [reageren, kunnen reageren] moet [je, u] [ingelogd zijn, inloggen, zijn ingelogd, een account
            hebben]
        ",
        hit: "Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *",
        miss: "Het adres van de opvang wordt voorlopig niet gepubliceerd, zegt de gemeente.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            beantwoorden | beantwoord | antwoord | antwoorden | antwoorden tonen
            antwoorden bekijken | # antwoorden | # antwoorden bekijken | reageer op deze reactie
            meld reactie | meld misbruik | rapporteer | rapporteren | rapporteer misbruik
            rapporteer reactie | markeer als ongepast | citeer | citeren | wijzigen | wis
            verwijderen | verberg | eens | oneens | mee eens | niet mee eens | niet leuk
            nuttig | oudste | oudste eerst | oudste reacties | nieuwste | nieuwste eerst
            nieuwste reacties | beste reacties | populairste | populairste reacties
            meest gewaardeerd | best gewaardeerd | sorteer | sorteren | sorteer op | sorteren op
            gast | anoniem | anonieme gebruiker | gebruiker | gebruiker blokkeren | naam
            naam verplicht | website | site | aanbevelen | waardeer | antwoord op
            [sorteer, sorteren] op [nieuwste, oudste, nieuwste eerst, oudste eerst, datum, relevantie,
            populariteit, beste]
            [meld, rapporteer] [deze reactie, dit bericht, dit misbruik]
            [toon, bekijk] [nog # antwoorden, alle antwoorden, meer antwoorden, # antwoorden]
        ",
        hit: "Beantwoorden",
        miss: "Beantwoorden deed ze haar brieven alleen op zondag.",
    },
    Phrases {
        rule: "comments.says",
        texts: "schreef | schreef op | zegt | schrijft",
        hit: "margriet_t schreef:",
        miss: "Ze zegt weinig en schreef nog minder.",
    },
];
