//! Norwegian phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            alle rettigheter forbeholdt | alle rettigheter reservert | alle rettar reserverte
            alle rettigheter tilhører | alle rettar tilhøyrer | alt innhold er opphavsrettslig
            alt innhold er opphavsrettslig beskyttet | alt innhald er opphavsrettsleg
            ettertrykk forbudt | ettertrykk er forbudt | ikke kopieres uten | må ikke kopieres
            må ikkje kopierast | kan ikkje brukast utan | uten skriftlig samtykke
            uten samtykke fra redaksjonen | siter gjerne med kildehenvisning
            siter gjerne men oppgi kilde | oppgi kilde ved sitering | kopiering er ikke tillatt
            kopiering forbudt | copyright ntb | ansvarlig redaktør og daglig leder
            sjefredaktør og adm | ansvarleg redaktør og dagleg leiar | org nr #
            organisasjonsnummer # | drevet av wordpress | stolt drevet av wordpress
            drifta av wordpress | nettstedet er laget av | nettsiden er laget av
            utviklet av byrået | levert av labrador cms | laget med labrador
            redigeres etter vær varsom-plakaten | arbeider etter vær varsom-plakatens
            arbeider etter vær varsom-plakaten | etter vær varsom-plakatens regler
            vær varsom-plakatens regler for god presseskikk | redaktøransvarlig medium
            uavhengig redaktøransvarlig | den som mener seg rammet | er medlem av fagpressen
            er medlem av mediebedriftenes | er opphavsrettslig beskyttet | er opphavsrettsleg verna
            kan ikke gjengis uten | kan ikke kopieres uten | må ikke gjengis uten
            uten skriftlig tillatelse fra | innholdet er beskyttet av opphavsrett
            innholdet er vernet av opphavsrett
        ",
        hit: "© 2021 Ramsvik Tidende. Alle rettigheter forbeholdt.",
        miss: "Arvingene beholdt alle rettigheter til visene.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            vi bruker cookies | vi bruker informasjonskapsler | vi brukar informasjonskapslar
            vi brukar cookies | vi benytter cookies | vi benytter informasjonskapsler
            vi og våre partnere bruker | vi og våre partnere lagrer | vi og våre partnere benytter
            vi og våre leverandører | vi og våre samarbeidspartnere | bruker vi cookies
            bruker vi informasjonskapsler | brukar vi informasjonskapslar | benytter vi cookies
            bruker cookies | bruker informasjonskapsler | brukar informasjonskapslar
            benytter cookies | benytter informasjonskapsler | benytter seg av cookies
            benytter seg av informasjonskapsler | nettstedet bruker cookies
            nettsiden bruker cookies | nettsida bruker cookies | denne nettsiden bruker
            dette nettstedet bruker | denne siden bruker | denne nettstaden brukar
            vårt nettsted bruker | våre nettsider bruker | bruk av cookies
            bruk av informasjonskapsler | bruk av informasjonskapslar | bruken av cookies
            bruken av informasjonskapsler | bruker av cookies | informasjonskapsler og lignende
            informasjonskapsler (cookies) | cookies og lignende | informasjonskapsler og personvern
            cookies og personvern | personvern og cookies | personvern og informasjonskapsler
            godta cookies | godta alle cookies | godta informasjonskapsler
            godta alle informasjonskapsler | godta alle informasjonskapslar | aksepter alle cookies
            aksepter cookies | aksepterer du vår bruk | tillat alle cookies
            tillat informasjonskapsler | tillat alle informasjonskapsler | avvis alle cookies
            avvis alle informasjonskapsler | godtar du bruken | godtar du vår bruk
            godtar du at vi bruker | administrer cookies | administrer informasjonskapsler
            administrer samtykke | endre samtykke | endre ditt samtykke
            trekke tilbake ditt samtykke | innstillinger for informasjonskapsler
            innstillinger for cookies | innstillinger for personvern | cookie-innstillinger
            cookie-erklæring | personverninnstillinger og | nødvendige cookies
            nødvendige informasjonskapsler | funksjonelle informasjonskapsler | les mer om cookies
            les mer om informasjonskapsler | les mer om bruken av informasjonskapsler
            les mer om hvordan vi bruker | les mer om personvern | les meir om informasjonskapslar
            ved å bruke nettstedet | ved å bruke nettsiden | ved å bruke våre nettsider
            ved å bruke denne siden | ved å fortsette å bruke | ved å klikke på godta
            ved å klikke godta | ved å klikke aksepter | ved å surfe videre
            ditt personvern er viktig | personvernet ditt er viktig | vi bryr oss om personvernet
            vi tar personvern på alvor | vi tar ditt personvern
            vår personvernerklæring | våre personvernregler | personvernerklæringen vår
            behandler dine personopplysninger | lagre og få tilgang til informasjon
            få tilgang til informasjon på en enhet | for best mulig brukeropplevelse
            for å forbedre brukeropplevelsen | for å gi deg en bedre opplevelse
            for å gi deg best mulig | eksternt innhold fra | for å se dette innholdet må du
            samtykker du til bruk av | samtykker du til vår bruk | persontilpassede annonser og
            vi [tar, tek] [personvernet ditt, ditt personvern] på alvor
            vi bryr oss om [personvernet ditt, ditt personvern]
        ",
        hit: "Vi bruker informasjonskapsler for å gi deg en bedre opplevelse.",
        miss: "Bakeriet bruker deigen til kakene innen et døgn.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            personvern | personvernerklæring | personvernerklæringen | personvernpolicy
            personvernpolitikk | personvernregler | personvernfråsegn | personverninnstillinger
            personverninnstillingar | personvern og cookies | personvern og informasjonskapsler
            personvern & cookies | personvern og vilkår | personvern og sikkerhet
            personopplysninger | personopplysningar | behandling av personopplysninger | gdpr
            cookies | cookie | informasjonskapsler | informasjonskapslar
            informasjonskapsler (cookies) | om cookies | om informasjonskapsler | cookie-policy
            cookiepolicy | cookie-erklæring | cookieerklæring | cookie-innstillinger
            cookieinnstillinger | bruk av cookies | bruk av informasjonskapsler
            administrer innstillinger | samtykke | samtykker | samtykkeinnstillinger
            endre innstillinger | vilkår
            vilkår for bruk | vilkår og betingelser | generelle vilkår | brukervilkår | brukarvilkår
            brukeravtale | bruksvilkår | kjøpsvilkår | kjøpsbetingelser | salgsvilkår
            salgsbetingelser | leveringsbetingelser | betingelser | medlemsvilkår
            abonnementsbetingelser | juridisk informasjon | juridisk | ansvarsfraskrivelse
            ansvarsfråskriving | opphavsrett | opphavsrett og vilkår | tilgjengelighet
            tilgjengelegheit | tilgjengelighetserklæring | tilgjengelegheitserklæring | uu-erklæring
            redaktørplakaten | vær varsom-plakaten | vær varsom | ver varsam-plakaten | pfu
            pressens faglige utvalg | etiske retningslinjer | redaksjonelle retningslinjer
            presseetikk | rettelser | rettinger | rettingar | meld feil | meld om feil
            meld fra om feil | si fra om feil | feil i artikkelen | feil i saken | funnet en feil
            funnet feil | fant du en feil | har du funnet en feil | har du funnet feil i saken
            rapporter feil | rapporter en feil | åpenhetsloven | godta | godta alle
            godta og fortsett | godta og lukk
            godta nødvendige | godta utvalgte | godkjenn | godkjenn alle
            aksepter | aksepter alle | aksepterer | jeg godtar | eg godtar | jeg aksepterer
            jeg samtykker | tillat | tillat alle | tillat valgte
            tillat utvalg | avvis | avvis alle | avslå | avslå alle | bare nødvendige
            kun nødvendige | berre naudsynte | nødvendige | naudsynte | lagre innstillinger
            lagre valg | lagre val | flere alternativer | tilpass | tilpass innstillinger
            vis detaljer om cookies | angrerett | retur | returer | retur og bytte
            frakt og levering | frakt og retur | betaling og levering | eierskap
            eierskap og finansiering
            [slik behandler vi, slik bruker vi] [dine data, dine opplysninger, personopplysninger, dine
            personopplysninger]
            [administrer, endre, tilpass, lagre] [cookies, informasjonskapsler, cookie-innstillinger, samtykket
            ditt, samtykke, dine valg, mine valg]
            [godta, aksepter, tillat, avvis, godkjenn] [alle, kun nødvendige, bare nødvendige] [cookies,
            informasjonskapsler]
        ",
        hit: "Personvernerklæring",
        miss: "Personvernerklæringen hos etaten er førti sider lang.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            meninger som kommer til uttrykk | meningene som kommer til uttrykk
            synspunktene som kommer til uttrykk | synspunktene i artikkelen | står for skribentens
            står for skribentens regning | står for skribentens egen regning
            står for forfatterens regning | står for forfatterens egen | gir uttrykk for skribentens
            gir uttrykk for skribentens holdninger | gjev uttrykk for skribenten
            gir uttrykk for forfatterens | uttrykk for skribentens egne
            uttrykk for skribentens meninger | uttrykk for innsenderens
            dette er en kommentar skrevet | dette er en kronikk | dette er ein kronikk
            dette er et debattinnlegg | dette er eit debattinnlegg | dette er et leserinnlegg
            dette er eit lesarinnlegg | dette er et leserbrev | dette er en lederartikkel
            dette er en meningsytring | artikkelen ble opprinnelig | artikkelen ble først publisert
            saken ble først publisert | saken ble opprinnelig publisert
            artikkelen har tidligere vært publisert | teksten har tidligere vært publisert
            artikkelen er laget med hjelp av ki | saken er laget med hjelp av ki
            oppsummeringen er laget av | oppsummeringen er generert av
            oppsummeringen er laget ved hjelp av | laget ved hjelp av kunstig intelligens fra
            kvalitetssikret av redaksjonen | kvalitetssikret av journalist
            gjennomgått av redaksjonen | kvalitetssikret før publisering | denne saken er automatisk
            affiliate-lenker | affiliatelenker fra | kan vi få provisjon | får vi en liten provisjon
            får jeg en liten provisjon | vi tjener penger når du
            ikke ansvarlig for innhold på eksterne | ikke ansvar for innhold på eksterne
            tar forbehold om feil | med forbehold om feil | ikke finansiell rådgivning
            ikke en anbefaling om kjøp | ikke å anse som investeringsråd
            historisk avkastning er ingen garanti | erstatter ikke legebesøk
            erstatter ikke medisinsk | erstatter ikke profesjonell | har du funnet en feil
            har du sett en feil | har du funnet feil | ser du en feil | fant du en feil
            fant du feil | gi oss beskjed om feil | tips oss om feil
            her kan du lese om hvordan vi jobber | les mer om hvordan vi jobber
            for mer informasjon kontakt | for mer informasjon, ta kontakt
            for ytterligere informasjon kontakt | for meir informasjon, kontakt
            se alle pressemeldinger | følg pressemeldinger fra
            denne nettsiden er beskyttet av recaptcha | beskyttes av recaptcha
            beskyttet av recaptcha | googles personvernerklæring | kursene er forsinket
            børskurser er forsinket | dette er en kommentar kommentaren
            dette er en kommentarartikkel | dette er en kommentar der
            dette er ein kommentar kommentaren | slik jobber vi med nyheter
            slik jobber vi med journalistikk | slik arbeider vi med journalistikk
            innlegget ble først publisert | innlegget ble opprinnelig publisert
            er ikke ansvarlig for innholdet på | teksten ble først publisert
            oppsummeringen er laget med | sammendraget er laget av
        ",
        hit: "Meninger som kommer til uttrykk, står for skribentens egen regning.",
        miss: "Meningene hennes kom til uttrykk i et skuldertrekk, og møtet gikk videre.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            nødvendige for at nettstedet skal fungere og | kan ikke slås av i våre systemer
            lar oss telle besøk og trafikkilder
            all informasjon som disse informasjonskapslene samler inn
            som svar på handlinger du har gjort | gjennom nettstedet vårt av våre annonsepartnere
            lagre eller hente informasjon i nettleseren din
            unikt identifisere nettleseren og internettenheten din
            den tekniske lagringen eller tilgangen | bruke nøyaktige geolokasjonsdata
            aktivt skanne enhetsegenskaper | bruke begrensede data for å velge
            opprette profiler for persontilpasset annonsering | måle annonseytelse
            måle innholdsytelse | er små tekstfiler som kan brukes av
            målgruppeundersøkelser og tjenesteutvikling
        ",
        hit: "Den tekniske lagringen eller tilgangen er strengt nødvendig for tjenesten.",
        miss: "Lagringen var teknisk vanskelig, og tilgangen til arkivet stengte i mai.",
    },
];
