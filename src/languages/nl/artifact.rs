//! Dutch phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            afspelen | speel af | afspelen pauzeren | pauzeren | pauzeer | dempen | demp
            dempen opheffen | geluid aan | geluid uit | geluid dempen | volume aanpassen
            volledig scherm | schermvullend | volledig scherm sluiten | huidige tijd
            huidige tijd # # | resterende tijd | resterende tijd # # | totale duur | duur | duur # #
            geladen | geladen # | voortgang | afspeelsnelheid | ondertiteling | ondertitels
            ondertiteling aan | ondertiteling uit | ondertitels uit | audiospoor | beluister
            beluister artikel | beluister dit artikel | luister | luisteren | luister nu
            luister live | luister terug | luister naar dit artikel | nu luisteren | voorlezen
            lees voor | lees artikel voor | artikel beluisteren | kijk | kijk live | kijk nu
            kijk terug | nu live | videospeler | videospeler wordt geladen | video wordt geladen
            video laden | player laden | audio laden | deze video is niet beschikbaar
            video niet beschikbaar | deze video kan niet worden afgespeeld
            dit is een modaal venster | sluit modaal venster | opnieuw afspelen | volgende video
            vorige video | beeld-in-beeld | transcriptie | toon transcriptie | # seconden terug
            # seconden vooruit
        ",
        hit: "Videospeler wordt geladen",
        miss: "De videospeler wordt geladen op de oude vrachtwagen.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            schakel javascript in | schakel javascript aan | zet javascript aan
            activeer javascript | javascript inschakelen | javascript in te schakelen
            javascript is uitgeschakeld | javascript staat uit | javascript is niet ingeschakeld
            javascript niet ingeschakeld | javascript ingeschakeld | javascript ingeschakeld zijn
            javascript is vereist | javascript is nodig | javascript nodig
            javascript moet ingeschakeld zijn | je browser ondersteunt | uw browser ondersteunt
            jouw browser ondersteunt | je browser wordt niet ondersteund
            uw browser wordt niet ondersteund | deze browser wordt niet ondersteund
            je browser is verouderd | uw browser is verouderd | verouderde browser
            je gebruikt een verouderde | u gebruikt een verouderde | gebruik een andere browser
            update je browser | update uw browser | dit e-mailadres wordt beveiligd tegen spambots
            beveiligd tegen spambots | bevestig dat je geen robot | bevestig dat u geen robot
            bevestig dat je een mens
        ",
        hit: "Schakel JavaScript in om deze pagina te bekijken.",
        miss: "JavaScript, in tien dagen geschreven, drijft nu het halve web aan.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            bezig met laden | aan het laden | laden | wordt geladen | inhoud wordt geladen
            artikel wordt geladen | de pagina wordt geladen | even geduld | even geduld a.u.b
            even geduld alstublieft | een ogenblik geduld | een moment geduld
            een moment geduld alstublieft | er is een fout opgetreden | er ging iets mis
            er is iets misgegaan | er is iets fout gegaan | oeps er ging iets mis
            fout bij het laden | fout bij laden | probeer het opnieuw | probeer opnieuw
            probeer het later opnieuw | niet gevonden | pagina niet gevonden | geen resultaten
            geen resultaten gevonden | niets gevonden | geen berichten gevonden
            geen artikelen gevonden | niet beschikbaar | inhoud niet beschikbaar
            deze inhoud is niet beschikbaar | afbeelding | afbeelding niet beschikbaar
            geen afbeelding | geen afbeelding beschikbaar | geen foto | zonder titel | naamloos
            geen titel | uitklappen | inklappen | klap uit | klap in | uitvouwen | invouwen
            submenu openen | submenu tonen | bekijk dit bericht op instagram | bekijk op instagram
            bekijk op twitter | ingesloten inhoud | externe inhoud | interactieve grafiek
            interactieve kaart | einde artikel | einde van het artikel | begin artikel
            tijdelijke aanduiding | pictogram | pijl | pijl naar rechts | verberg details
            toon details
            [er is iets misgegaan, er ging iets mis, er is iets fout gegaan, er is een fout opgetreden, oeps er
            ging iets mis, sorry er ging iets mis] [probeer het opnieuw, probeer het later opnieuw, probeer het
            nog eens, probeer het later nog eens]
        ",
        hit: "Bezig met laden…",
        miss: "Ze waren nog bezig met laden toen het veer vertrok.",
    },
];
