//! Norwegian phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            hjem | heim | forside | forsiden | forsida | framside | framsida | til forsiden
            til forsida | til framsida | gå til forsiden | startside | startsiden | hovedside
            hovedsiden | hovedmeny | hovudmeny | meny | menyen | åpne meny | åpne menyen | opne meny
            lukk meny | lukk menyen | vis meny | skjul meny | vis/skjul meny | veksle meny
            bytt meny | navigasjon | hovednavigasjon | navigasjonsmeny | bunnmeny | bunntekst
            sidefelt | sidestolpe | toppmeny | søk | søk på siden | søk på nettstedet
            søk i nettstedet | søk i artikler | søk i arkivet | søk etter | søkeresultat
            søkeresultater | søkefelt | søkeskjema | søkeord | åpne søk | åpne søkefelt | lukk søk
            avansert søk | hva leter du etter | hva søker du etter | kva leitar du etter
            kva søkjer du | logg inn | logg inn her | logg på | logg ut | logg av | innlogging
            innlogget | logg inn registrer | registrer | registrer deg | registrer bruker
            registrer konto | opprett konto | opprett bruker | opprett ny konto | opprett profil
            lag bruker | lag konto | konto | min konto | mi side | min side | mine sider
            min profil | mine saker | mine nyheter | mine artikler | lagrede artikler
            lagrede saker | lagret | bokmerker | bokmerke | bokmerk | kontoinnstillinger
            brukernavn | brukarnamn | passord | glemt passord | glemt passordet | gløymt passord
            har du glemt passordet | husk meg | innstillinger | innstillingar | meldinger | neste
            neste artikkel | neste sak | neste innlegg | neste side | forrige | forrige artikkel
            forrige sak | forrige innlegg | forrige side | førre | førre artikkel | førre innlegg
            førre side | forrige neste | eldre innlegg | eldre saker | eldre artikler | eldre
            nyere innlegg | nyere saker | nyere artikler | nyere | nyare innlegg | tilbake | attende
            tilbake til toppen | tilbake til forsiden | tilbake til forsida | tilbake til artikkelen
            tilbake til saken | tilbake til nyheter | tilbake til oversikten | tilbake til start
            gå tilbake | til toppen | til topp | til toppen av siden | til toppen av sida
            hopp over | hopp til innhald
            hopp til innhaldet
            hopp til hovudinnhald | hopp til hovedmeny
            hopp til bunntekst
            hopp direkte til innhold | hopp rett ned til innholdet
            gå til innhald
            rett til innhold | til innhold
            til innholdet | til hovedinnholdet | innleggsnavigasjon | artikkelnavigasjon
            brødsmuler | brødsmulesti | du er her | lukk | lukk vindu | lukk vinduet | åpne | opne
            okei | ok | jeg forstår | eg forstår | den er grei | skjønner | kontakt | kontakt oss
            kontakt redaksjonen | kontakt meg | kontaktinfo | kontaktinformasjon | kontaktskjema
            om oss | om avisa | om avisen | om nettstedet | om nettsiden | om siden | om bloggen
            om selskapet | om bedriften | hvem er vi | hvem vi er | kven er vi | hva vi gjør
            våre tjenester | vårt team | våre ansatte | ansatte | tilsette | redaksjon | selskapet
            tjenester | tenester | kundeservice | kundesenter | kundesenteret | kundestøtte | hjelp
            hjelp og støtte | hjelpesenter | ofte stilte spørsmål | ofte stilte spørsmål og svar
            vanlige spørsmål | vanlege spørsmål | spørsmål og svar om abonnement | brukerstøtte
            presserom | pressemeldinger | pressemeldingar | presse | karriere | jobb hos oss
            jobbe hos oss | ledige stillinger | ledige stillingar | tips oss | nyhetstips
            send inn tips | send tips | innhold | innhald | innholdsfortegnelse | innhaldsliste
            på denne siden | på denne sida | i denne artikkelen | i denne saken | oversikt | arkiv
            arkivet | artikkelarkiv | nyhetsarkiv | avisarkiv | kategorier | kategoriar | kategori
            emner | alle emner | alle temaer | alle kategorier | temaer a-å | a-å | side #
            side # av # | rss-strøm | rss-feed | blogg | blogger | forum | gjestebok | kalender
            arrangementer | arrangementskalender | det skjer | lenker | lenkjer | nettstedskart
            nettkart | sidekart | språk | velg språk | vel språk | norsk | bokmål | nynorsk
            andre språk | lettlest | lytt til siden | mørk modus | lys modus | mørkt tema
            tekststørrelse | skriftstørrelse | mobilversjon | velg sted | velg kommune | velg region
            velg kategori | velg måned | vel månad | velg avdeling | filtrer | nullstill filter
            fjern filter | mer meny | flere valg | vis undermeny
            ki-oppsummering | oppsummer med ki | ai-oppsummering | gå til oppskriften
            hopp til oppskrift
            rediger | skjul | rediger kilde | rediger rediger kilde
            stengt i dag | åpent nå | stengt nå | åpen nå | kontakt og åpningstider | vis rute
            veibeskrivelse | kjørebeskrivelse | finn oss | språk norsk | språk bokmål | språk nynorsk
            [åpent, åpent nå] til [#, kl #] | [åpent i dag, åpen i dag] til #
            [se, vis, alle, våre] åpningstider
            åpningstider og [kontakt, priser, adresse]
            [vis, se, åpne] [på kart, på kartet, i google maps]
            [hopp, gå, gå rett, gå direkte, hopp rett] til [innhold, innholdet, hovedinnhold, hovedinnholdet,
            navigasjon, menyen, bunnen, søk]
        ",
        hit: "Hopp til innhold",
        miss: "Den utålmodige kan hoppe til innholdet på side ni.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            nyheter | nyheiter | nyhende | nyhet | nyhetsdøgnet | nyhetsstudio | innenriks
            innanriks | utenriks | utanriks | norge | noreg | norden | verden | verda | europa
            lokalt | lokale nyheter | lokalnytt | nært | distrikt | regionalt | kommunene | oslo
            bergen | trondheim | stavanger | tromsø | østlandet | vestlandet | sørlandet | nordland
            troms | finnmark | nord-norge | nordnytt | trøndelag | rogaland | hordaland | agder
            innlandet | viken | vestfold | telemark | møre og romsdal | sogn og fjordane | svalbard
            sápmi | politikk | norsk politikk | valg # | val # | økonomi | økonomi og næringsliv
            børs | børsen | børs og finans | næringsliv | privatøkonomi | din økonomi | arbeidsliv
            bolig | bolig og eiendom | eiendom | hus og hjem | hus og hage | hjem og hage | interiør
            bil | bil og motor | motor | biler | trafikk | trafikk og vær | samferdsel | sport
            sporten | idrett | fotball | eliteserien | obos-ligaen | toppserien | premier league
            håndball | handball | ishockey | ski | langrenn | skiskyting | skøyter | skøyting
            alpint | sykkel | sykling | friidrett | sjakk | trav | travsport | motorsport | e-sport
            esport | tabeller | resultatservice | livesport | teknologi | tek | tech | dings
            digitalt | forskning | vitenskap | vitskap | natur og miljø | klima | klima og miljø
            miljø | helse | helse og velvære | trening | trening og helse | kosthold
            kropp og helse | samliv | familie og samliv | barn og familie | foreldre | skole
            skole og utdanning | utdanning | utdanning og jobb | jobb | jobb og karriere | kultur
            kultur og underholdning | kultur og debatt | underholdning | kjendis | kjendiser
            kongelige | kongehuset | kongelig | film | film og tv | film og serier
            filmer og serier | tv | tv-guide | tv-programmer | radio | litteratur | bøker | scene
            teater | musikk | kunst | dataspill | mat | mat og drikke | mat og vin | oppskrifter
            oppskrifter og mat | restaurant | restaurantanmeldelser | reise | reiser | reiseliv
            reise og ferie | livsstil | livsstil og helse | mote | mote og skjønnhet | skjønnhet
            stil | fritid | friluftsliv | tur | hytte | forbruker | mening | meninger | meiningar
            meninger og debatt | ytring | ytringar | ytringer | leder | leiar | på leiarplass
            lederartikler | debatt | debattinnlegg | kronikk | kronikker | kommentarer og analyse
            kommentar og analyse | spaltister | spalter | leserinnlegg | leserbrev | lesarbrev
            lesarinnlegg | folkemeninger | signert | petit | reportasjer | reportasje | intervjuer
            portrettet | portrett | magasin | magasinet | helg | helgemagasinet | lørdag søndag
            dybde | gransking | faktasjekk | vær | været | vêr | veret | værmelding | yr | yr.no
            krim | krim og rett | brann og redning | politilogg | blålys | religion | livssyn
            tro og livssyn | kirke | video | videoer | videoar | nett-tv | tv-program | direkte tv
            bilder og video | podkast | podkaster | podkastar | podcast | podcaster | lyd | direkte
            direktesport | direktesending | live | liverapport | siste nytt kort | e-avis | e-avisa
            e-avisen | eavis | eavisen | papiravis | papiravisen | dagens avis | les e-avisen
            les dagens avis | avisa | avisen | kryssord | sudoku | quiz | kryssord og quiz
            hjernetrim | horoskop | lotto | lotto og tipping | konkurranser | konkurranse
            tegneserier | teikneseriar | tegneserie | på plakaten | kalenderen | uka som kommer
            personalia | navn og nytt | fødselsdager | gratulasjoner | hilsener | dødsannonser
            dødsannonsar | minnesider | minneord | dødsfall | kjøp og salg | rubrikkannonser
            stillingsannonser | stilling ledig | boligannonser | stillinger | studentliv | aktuelt
            aktuelle nyheter | diverse | ukategorisert | øvrig | samisk | kvensk | english edition
            fiskeri | havbruk | olje og gass | shipping | sjøfart | hav og kyst | justis
        ",
        hit: "Mat og drikke",
        miss: "På mat og drikke gikk en tredel av familiens penger.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            du er her | du befinner deg her | hopp til | hopp direkte til | hopp rett til
            hopp rett ned | hopp over | gå til innhold | gå til innholdet | gå til hovedinnhold
            gå til hovedinnholdet | gå til forsiden | gå til forsida | gå til hovedmeny | gå til søk
            gå direkte til | gå rett til | tilbake til forsiden
            tilbake til forsida | tilbake til toppen | tilbake til nyheter | tilbake til siden
            tilbake til oversikten | tilbake til artikkelen | søk etter | søkeresultat for
            søkeresultater for | hjem nyheter | hjem blogg | hjem sport | hjem om oss | hjem aktuelt
            forside nyheter | forsiden nyheter | forside sport | forrige artikkel | forrige innlegg
            forrige sak | førre innlegg | neste artikkel | neste innlegg | neste sak | eldre innlegg
            nyere innlegg | du leser nå | du les no | har du allerede en konto
            har du allerede bruker | har du ikke konto | har du ikke bruker | ikke registrert
            ny bruker | allerede medlem | glemt passordet | glemt passord | logg inn med
            logg inn eller | logg inn via | velkommen tilbake | bla i | bla gjennom
            gå tilbake til [forsiden, forsida, nyheter, oversikten, bloggen, arkivet, butikken, nettbutikken,
            nettsiden, forrige side, toppen]
        ",
        hit: "Du er her: Hjem / Sport / Roing",
        miss: "Når du er her, så bli, sa hun.",
    },
];
