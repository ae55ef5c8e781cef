//! Norwegian phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            spel | spill av lyd | spill av klipp | spill av klippet | spill av episode
            spill av igjen | spill igjen | spiller av | spiller | pause | sett på pause
            fortsett avspilling | gjenoppta | lyd på | lyd av | slå på lyd | slå på lyden
            slå av lyd | slå av lyden | skru på lyd | skru på lyden | skru av lyd | skru av lyden
            demp | demp lyd | lydløs | volum | fullskjerm | full skjerm | avslutt fullskjerm
            gå ut av fullskjerm | nåværende tid | nåværende tid # | gjenstående tid
            gjenstående tid # | gjenværende tid | total tid | varighet | varighet # | lastet
            lastet # | lastet inn | avspilling | avspillingshastighet | undertekster | underteksting
            undertekst av | undertekster av | undertekster på | teksting | teksting av | teksting på
            lydspor | lytt | lytt nå | lytt her | lytt direkte | lytt til saken
            lytt til artikkelen | lytt til denne saken | lytt til teksten | lytt igjen | hør
            hør nå | hør saken | hør artikkelen | hør denne saken | høyr | høyr saka | les opp
            les opp artikkelen | få saken opplest | få artikkelen lest opp | se igjen | sjå igjen
            se klipp | direkte nå | sender nå | sendes nå | live nå | bilde i bilde
            bilete i bilete | videospiller | videospelar | videospilleren laster
            videospilleren lastes | videoavspiller | videoen lastes | videoen laster | laster video
            laster videospiller | laster spiller | laster lyd | lydavspiller | lydspiller
            avspilleren lastes | videoen er ikke tilgjengelig | videoen er ikkje tilgjengeleg
            videoen kunne ikke spilles av | videoen kan ikke spilles av | videoen kan ikke vises
            videoen er ikke lenger tilgjengelig | klippet er ikke tilgjengelig
            denne videoen er ikke tilgjengelig | neste video | neste klipp | neste episode
            forrige klipp | forrige episode | spol tilbake | spol frem | spol fram
            # sekunder tilbake | # sekunder fremover | # sekunder frem | transkripsjon
            vis transkripsjon | hopp over intro | kvalitet auto
        ",
        hit: "Spill av lyd",
        miss: "De vil spille av lyd fra elva i hvert rom.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            aktiver javascript | aktivere javascript | aktivert javascript | aktivér javascript
            aktiver java script | slå på javascript | skru på javascript | javascript er deaktivert
            javascript er slått av | javascript er skrudd av | javascript er avslått
            javascript er ikke aktivert | javascript er ikke slått på | javascript er ikkje aktivert
            javascript deaktivert | javascript må være aktivert | javascript må være slått på
            javascript må vere slått på | javascript kreves | javascript er påkrevd
            krever javascript | krev javascript | trenger javascript | treng javascript
            støtter ikke javascript | støttar ikkje javascript | tillat javascript
            tillate javascript | nettleseren din støtter ikke | nettlesaren din støttar ikkje
            din nettleser støtter ikke | din nettleser støttes ikke | nettleseren din støttes ikke
            nettleseren din er utdatert | nettleseren din er for gammel | din nettleser er utdatert
            din nettleser er for gammel | nettleseren støttes ikke | nettleseren støtter ikke
            nettlesaren blir ikkje støtta | du bruker en gammel nettleser | du bruker en utdatert
            du bruker en nettleser vi ikke | oppdater nettleseren din | oppdater nettleseren
            oppgrader nettleseren | oppgrader til en nyere nettleser | bytt til en moderne nettleser
            e-postadressen er beskyttet mot | denne e-postadressen er beskyttet
            e-postadressen blir beskyttet | beskyttet mot spambots
            beskyttet mot programmer som samler | bekreft at du ikke er en robot
            bekreft at du er et menneske | vi kan ikke vise deg innholdet
        ",
        hit: "Du må aktivere JavaScript for å se denne siden.",
        miss: "JavaScript ble skrevet på ti dager og driver nå halve nettet.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            laster | lastar | laster inn | lastar inn | laster innhold | lastar innhald
            laster inn innhold | laster flere | laster flere saker | laster inn flere
            laster artikler | laster siden | laster skjema | laster kart | laster kartet
            laster data | laster inn kommentarer | laster kommentarer | laster annonse | henter
            hentar | henter innhold | henter data | henter saker | henter artikler
            henter flere saker | innholdet lastes | innhold lastes | siden lastes | vent | vent litt
            vent litt da | vennligst vent | ver venleg og vent | et øyeblikk | eit augeblikk
            et lite øyeblikk | noe gikk galt | noko gjekk gale | noe gikk feil | oi noe gikk galt
            oisann noe gikk galt | ops noe gikk galt | en feil oppstod
            en feil oppsto | ein feil oppstod | det oppstod en feil | det oppsto en feil
            det har oppstått en feil | det oppstod ein feil | det skjedde en feil | feil ved lasting
            feil under lasting | kunne ikke laste | kunne ikke lastes | kunne ikke laste innholdet
            klarte ikke å laste | klarte ikke å laste innholdet | prøv igjen | prøv igjen senere
            prøv på nytt | prøv på nytt senere | ingen resultater | ingen resultat | ingen treff
            ingen resultater funnet | fant ingen resultater | ingenting ble funnet
            ingen artikler funnet | ingen saker funnet | ingen innlegg funnet | fant ikke siden
            siden ble ikke funnet | siden finnes ikke | finner ikke siden | sida finst ikkje
            beklager vi fant ikke siden | ikke funnet | innholdet er ikke tilgjengelig
            innholdet kan ikke vises | innholdet finnes ikke | ikke tilgjengelig
            ikkje tilgjengeleg | bilde | bilde mangler | bilete manglar | ingen bilde
            ikke noe bilde | bildet mangler | bildet kunne ikke lastes | plassholder | plasshaldar
            ikon | logo | uten tittel | utan tittel | uten navn | ingen tittel | utvid | utvid alle
            fold ut | fold sammen | slå sammen | minimer | minimer alle | skjul detaljer
            skjul detaljar | åpne undermeny | lukk undermeny | klikk for å utvide
            se dette innlegget på instagram | vis dette innlegget på instagram | vis på instagram
            vis på twitter | innebygd innhold | eksternt innhold | eksternt innhald
            interaktiv grafikk | interaktivt kart | slutt på artikkelen | slutt på saken
            artikkelen slutter her | artikkel slutt | pil | pil høyre | pil venstre | pil ned
            pil opp
            [noe gikk galt, noe gikk feil, en feil oppstod, en feil oppsto, det oppstod en feil, det oppsto en
            feil, beklager noe gikk galt, oisann noe gikk galt] [prøv igjen, prøv igjen senere, prøv på nytt,
            prøv på nytt senere, vennligst prøv igjen]
        ",
        hit: "Laster…",
        miss: "Båten laster i to timer og går så til sjøs.",
    },
];
