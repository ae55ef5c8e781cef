//! Danish phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            afspil lyd | afspil artikel | afspil artiklen | afspil klip | afspil afsnit
            afspil igen | afspiller | spil lyd | spil video | spil igen | pause | sæt på pause
            genoptag | fortsæt afspilning | lyd til | lyd fra | slå lyd til | slå lyden til
            slå lyd fra | slå lyden fra | tænd lyd | tænd for lyden | sluk lyd | sluk for lyden
            lydløs | lydstyrke | volumen | fuld skærm | fuldskærm | afslut fuld skærm
            luk fuld skærm | forlad fuld skærm | aktuel tid | aktuel tid # | nuværende tid
            nuværende tid # | resterende tid | resterende tid # | tilbageværende tid | samlet tid
            varighed | varighed # | længde # | indlæst | indlæst # | afspilning
            afspilningshastighed | undertekster | undertekster fra | undertekster til
            undertekster slået fra | lydspor | lyt | lyt nu | lyt her | lyt live | lyt til artiklen
            lyt til denne artikel | lyt til historien | lyt til teksten | lyt igen | hør | hør nu
            hør artiklen | hør historien | læs op | læs artiklen op | oplæsning | få læst op
            få artiklen læst op | få læst artiklen op | se igen | se klip | gense | live nu
            sender nu | sendes nu | billede i billede | videoafspiller | videoafspilleren indlæses
            videoafspilleren loader | videoen indlæses | videoen loader | indlæser video
            indlæser videoafspiller | indlæser afspiller | indlæser lyd | lydafspiller
            afspilleren indlæses | videoen er ikke tilgængelig | videoen kunne ikke afspilles
            videoen kan ikke afspilles | videoen kan ikke vises
            videoen er ikke længere tilgængelig | klippet er ikke tilgængeligt
            denne video er ikke tilgængelig | næste video | næste klip | næste afsnit | forrige klip
            forrige afsnit | forrige video | spol tilbage | spol frem | # sekunder tilbage
            # sekunder frem | transskription | vis transskription | spring intro over
            dette er et modalt vindue
        ",
        hit: "Afspil lyd",
        miss: "De vil afspille lyd fra åen i hvert rum.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            aktiver javascript | aktivér javascript | aktivere javascript | aktiveret javascript
            slå javascript til | slå java script til | have javascript slået til
            tænd for javascript | tillad javascript | tillade javascript | javascript er deaktiveret
            javascript er slået fra | javascript er ikke aktiveret | javascript er ikke slået til
            javascript deaktiveret | javascript skal være aktiveret | javascript skal være slået til
            javascript er nødvendig | javascript er påkrævet | javascript er krævet
            kræver javascript | kræver at javascript | understøtter ikke javascript
            din browser understøtter ikke | din browser er forældet | din browser er for gammel
            din browser understøttes ikke | din browser er ikke understøttet
            browseren understøttes ikke | browseren understøtter ikke | din internetbrowser er
            du bruger en gammel browser | du bruger en forældet browser | du bruger en ældre browser
            du anvender en forældet | opdater din browser | opdatér din browser
            opgrader din browser | opgradér din browser | opgrader til en nyere browser
            skift til en moderne browser | e-mailadressen er beskyttet mod
            denne e-mailadresse bliver beskyttet | denne e-mail-adresse bliver beskyttet
            denne mailadresse er beskyttet | beskyttet mod spambots | beskyttet imod spambots
            bekræft at du ikke er en robot | bekræft at du er et menneske
        ",
        hit: "Du skal slå JavaScript til for at se siden.",
        miss: "JavaScript blev skrevet på ti dage og driver nu det halve net.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            indlæser | indlæses | indlæser indhold | indlæser flere | indlæser artikler
            indlæser siden | indlæser formular | indlæser kort | indlæser kommentarer
            indlæser data | indlæser annonce | loader | loader indhold | henter | henter indhold
            henter data | henter artikler | henter nyheder | henter kommentarer | indholdet indlæses
            indhold indlæses | siden indlæses | vent | vent venligst | vent lidt | vent et øjeblik
            vent et øjeblik venligst | et øjeblik | øjeblik | lige et øjeblik | et øjeblik tak
            noget gik galt | der gik noget galt | der er gået noget galt | ups noget gik galt
            ups der gik noget galt | hov noget gik galt | hov der gik noget galt
            der opstod en fejl | der er opstået en fejl
            der skete en fejl | der er sket en fejl | en fejl opstod | fejl ved indlæsning
            fejl under indlæsning | kunne ikke indlæse | kunne ikke indlæses
            kunne ikke indlæse indhold | kunne ikke hente indhold | kunne ikke hente
            indholdet kunne ikke indlæses | prøv igen | prøv igen senere | prøv igen om lidt
            prøv venligst igen | prøv venligst igen senere | ingen resultater
            ingen resultater fundet | ingen resultater fundet for | ingen resultat
            ingen artikler fundet | ingen indlæg fundet | intet fundet | fandt ingen resultater
            siden blev ikke fundet | siden kunne ikke findes | siden findes ikke
            siden kan ikke findes | ikke fundet | indholdet er ikke tilgængeligt
            indholdet kan ikke vises | indholdet findes ikke | ikke tilgængelig | ikke tilgængeligt
            billede | billede mangler | intet billede | billedet mangler
            billedet kunne ikke indlæses | pladsholder | ikon | logo | uden titel | unavngivet
            ingen titel | udvid | udvid alle | fold ud | fold sammen | fold ind | minimer | minimér
            minimer alle | skjul detaljer | åbn undermenu | luk undermenu | klik for at udvide
            vis dette opslag på instagram | se dette opslag på instagram | vis på instagram
            vis på twitter | indlejret indhold | eksternt indhold | interaktiv grafik
            interaktivt kort | slut på artiklen | artikel slut | artiklen slutter her | pil
            pil højre | pil venstre | pil ned | pil op
            [noget gik galt, der gik noget galt, der opstod en fejl, der er opstået en fejl, der skete en fejl,
            ups der gik noget galt, hov der gik noget galt, beklager der opstod en fejl] [prøv igen, prøv igen
            senere, prøv venligst igen, prøv venligst igen senere, prøv igen om lidt]
        ",
        hit: "Indlæser…",
        miss: "Båden indlæser vejret hver time og sejler så ud.",
    },
];
