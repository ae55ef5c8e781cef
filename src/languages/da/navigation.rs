//! Danish phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            hjem | forside | forsiden | til forsiden | gå til forsiden | startside | startsiden
            hovedside | hovedmenu | menu | menuen | åbn menu | åbn menuen | luk menu | luk menuen
            vis menu | skjul menu | vis/skjul menu | fold menu ud | skift menu | navigation
            hovednavigation | navigationsmenu | primær menu | sekundær menu | bundmenu | sidefod
            sidehoved | sidebjælke | topmenu | søg | søg her | søg på siden | søg på sitet
            søg på hjemmesiden | søg i artikler | søg i arkivet | søg efter | søgning | søgeresultat
            søgeresultater | søgefelt | søgeord | søgeformular | åbn søgning | åbn søgefelt
            luk søgning | avanceret søgning | hvad leder du efter | hvad søger du | log ind
            log ind her | log på | log ud | log af | login | logind | logget ind | log ind opret
            registrer | registrer dig | registrér | opret | opret dig | opret bruger | opret konto
            opret en konto | opret profil | opret login | bliv bruger | konto | min konto | min side
            mine sider | min profil | din profil | mine artikler | mine nyheder | mine emner
            gemte artikler | mine gemte artikler | gemt | bogmærker | bogmærke | kontoindstillinger
            brugernavn | adgangskode | kodeord | glemt adgangskode | glemt kodeord
            glemt din adgangskode | har du glemt din adgangskode | husk mig | forbliv logget ind
            indstillinger | beskeder | næste | næste artikel | næste indlæg | næste side
            næste historie | forrige | forrige artikel | forrige indlæg | forrige side
            forrige historie | forrige næste | ældre indlæg | ældre artikler | ældre | nyere indlæg
            nyere artikler | nyere | tilbage | tilbage til toppen | tilbage til top
            tilbage til forsiden | tilbage til artiklen | tilbage til nyheder | tilbage til oversigt
            tilbage til oversigten | tilbage til start | gå tilbage | til toppen | til top
            til toppen af siden | spring over
            spring til sidefod
            spring over navigation | videre til indhold
            gå til hovedindhold på siden | gå til sidens indhold
            gå til sidefod
            til indhold | til indholdet | indlægsnavigation | navigation til indlæg
            artikelnavigation | brødkrumme | brødkrummer | du er her | luk | luk vindue
            luk vinduet | åbn | okay | ok | jeg forstår | forstået | kontakt | kontakt os
            kontakt redaktionen | kontakt mig | kontaktinfo | kontaktinformation
            kontaktoplysninger | kontaktformular | om os | om avisen | om mediet | om sitet
            om siden | om bloggen | om hjemmesiden | om virksomheden | hvem er vi | hvem vi er
            hvad vi gør | vores ydelser | vores team | mød teamet | vores medarbejdere | redaktion
            virksomheden | ydelser | services | kundeservice | kundecenter | hjælp
            hjælp og support | hjælpecenter | support | ofte stillede spørgsmål
            ofte stillede spørgsmål og svar | spørgsmål og svar om abonnement | faq | presse
            presserum | pressemeddelelser | pressemeddelelse | for pressen | karriere | job hos os
            bliv en del af holdet | ledige stillinger | ledige job | tip os | nyhedstip
            indsend nyhedstip | send et tip | indhold | indholdsfortegnelse | på denne side
            i denne artikel | oversigt | arkiv | arkiver | artikelarkiv | nyhedsarkiv | avisarkiv
            kategorier | kategori | emner | alle emner | alle temaer | alle kategorier | emner a-å
            a-å | side # | side # af # | rss-feed | rss-feeds | blog | blogs | forum | gæstebog
            kalender | begivenheder | arrangementer | det sker | links | nyttige links | genveje
            sitemap | sideoversigt | sprog | vælg sprog | dansk | andre sprog | letlæst | læs højt
            læs siden op | mørk tilstand | lys tilstand | mørkt tema | tekststørrelse
            skriftstørrelse | mobilversion | vælg by | vælg kommune | vælg region | vælg område
            vælg kategori | vælg måned | vælg afdeling | filtrer | filtrér | nulstil filtre
            ryd filtre | menu luk | flere muligheder | vis undermenu | mere menu | minimer menu
            ai-resumé | opsummer med ai | gå til opskriften | hop til opskrift
            skriv på huskelisten | brugernes anmeldelser
            rediger | redigér | skjul | rediger kildetekst | redigér wikikode
            redigér redigér wikikode
            lukket i dag | åbent nu | lukket nu | åben nu | kontakt og åbningstider | vis rute
            rutevejledning | kørselsvejledning | sprog dansk
            [åbent, åbent nu] til [#, kl #] | [åbent i dag, åben i dag] til #
            [se, vis, alle, vores] åbningstider
            åbningstider og [kontakt, priser, adresse]
            [vis, se, åbn] [på kort, på kortet, i google maps]
            [spring, hop, gå, gå direkte, spring direkte] til [indhold, indholdet, hovedindhold, hovedindholdet,
            navigation, menuen, sidefoden, søgning]
        ",
        hit: "Gå til indhold",
        miss: "Den utålmodige kan gå til indholdet på side ni.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            nyheder | nyhed | nyhedsoverblik | indland | udland | danmark | norden | verden | europa
            lokalt | lokale nyheder | lokalnyheder | lokalnyt | lokal | regionalt | regioner
            kommuner | københavn | storkøbenhavn | hovedstaden | aarhus | århus | odense | aalborg
            esbjerg | randers | kolding | horsens | vejle | sjælland | fyn | jylland | nordjylland
            midtjylland | østjylland | vestjylland | sønderjylland | sydjylland | bornholm
            lolland-falster | trekantområdet | grønland | færøerne | politik | dansk politik
            christiansborg | valg # | kommunalvalg # | folketingsvalg # | økonomi | erhverv
            erhverv og økonomi | business | børs | børsen | aktier | privatøkonomi | din økonomi
            arbejdsmarked | bolig | boliger | bolig & have | bolig og have | bolig og design
            hus og have | hus & hjem | indretning | design | biler | bil | motor | bil og motor
            biler og motor | trafik | trafik og vejr | sport | sporten | fodbold | superliga
            superligaen | 3f superliga | 1. division | champions league | premier league | håndbold
            badminton | cykling | tennis | golf | ishockey | basket | speedway | atletik
            motorsport | formel 1 | esport | e-sport | livescore | stillinger og resultater
            tv-sport | teknologi | tech | digital | digitalt | gadgets | it | videnskab | forskning
            klima | klima og miljø | miljø | natur og miljø | grøn omstilling | sundhed
            sundhed og krop | krop og sundhed | sundhed og livsstil | træning | livsstil
            liv og stil | samliv | samliv og sex | sex og samliv | parforhold | familie og børn
            børn og familie | familieliv | forældre | uddannelse | skole og uddannelse
            job og uddannelse | job | job og karriere | karriere og job | kultur | kultur og debat
            kultur og underholdning | kultur & fritid | underholdning | kendte | kendte og royale
            royale | kongehuset | royalt | det kongelige | film | film og tv | film & serier
            film og serier | serier og film | tv | tv og film | tv-guide | tv-oversigt | dagens tv
            radio | litteratur | bøger | scene | teater | musik | kunst | spil | gaming
            computerspil | mad | mad & drikke | mad og drikke | mad og vin | mad & vin | opskrifter
            opskrift | restauranter | restaurantanmeldelser | rejser | rejse | rejser og ferie
            ferie og rejser | mode | mode og skønhed | skønhed | fritid | friluftsliv | forbruger
            forbrugerstof | meninger | mening | debat | debatindlæg | debat og opinion | opinion
            ledere | leder | lederartikler | dagens leder | kronik | kronikker | dagens kronik
            kommentarer og analyser | klummer | klumme | læserbreve | læserbrev | læsernes debat
            synspunkt | navne og debat | analyser | reportager | reportage | interviews | portrætter
            magasin | magasiner | weekend | weekendavis | dybdegående | faktatjek | tjekdet | vejr
            vejret | vejrudsigt | vejrudsigten | dagens vejr | krimi | politirapport | døgnrapport
            døgnrapporten | blå blink | ret og kriminalitet | religion | tro og kirke | kirke
            tro og eksistens | video | videoer | tv og video | web-tv | live tv | billeder og video
            podcast | podcasts | podkast | lyd | lydavis | lydartikler | artikler til ørerne
            direkte | live | live nu og tv | liveblog | liveblogs | breaking | kort nyt
            korte nyheder | e-avis | e-avisen | eavis | eavisen | dagens avis | papiravis
            papiravisen | læs e-avisen | læs avisen | læs dagens avis | avisen | avisen i dag
            tillæg | krydsord | kryds og tværs | krydsord og sudoku | sudoku | quiz | quizzer
            spil og quiz | horoskop | horoskoper | dit horoskop | lotto | lotto og tips
            konkurrencer | konkurrence | tegneserier | tegneserie | satire | det sker i byen | byliv
            mærkedage | fødselsdage | dagens navne | navnenyt | dødsannoncer | dødsfald | mindeord
            nekrolog | nekrologer | køb og salg | køb & salg | rubrikannoncer | jobannoncer
            boligannoncer | stillingsannoncer | jobmarked | aktuelt | aktuelle nyheder | diverse
            ukategoriseret | ikke kategoriseret | fiskeri | english edition | news in english | tema
            temaer | serier
        ",
        hit: "Mad & Drikke",
        miss: "På mad og drikke gik en tredjedel af familiens penge.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            du er her | du befinder dig her | spring til | spring direkte til | spring over
            hop til | hop direkte til | gå til indhold | gå til indholdet | gå til hovedindhold
            gå til hovedindholdet | gå til forsiden | gå til navigation | gå til søgning
            gå direkte til | videre til indhold | tilbage til forsiden
            tilbage til toppen | tilbage til nyheder | tilbage til siden | tilbage til oversigten
            tilbage til artiklen | søg efter | søgeresultat for | søgeresultater for | hjem nyheder
            hjem blog | hjem sport | hjem om os | forside nyheder | forsiden nyheder | forside sport
            forside blog | forside om os | forrige artikel | forrige indlæg | næste artikel
            næste indlæg | ældre indlæg | nyere indlæg | du læser nu | du læser lige nu
            har du allerede en konto | har du allerede en profil | har du allerede et login
            har du ikke en konto | har du ikke en profil | ikke oprettet | ny bruger
            allerede medlem | allerede bruger | glemt adgangskode | glemt kodeord
            glemt din adgangskode | log ind med | log ind eller | log ind via | velkommen tilbage
            bladr i | bladr gennem
            gå tilbage til [forsiden, nyheder, oversigten, bloggen, arkivet, butikken, webshoppen, hjemmesiden,
            forrige side, toppen]
        ",
        hit: "Du er her: Forside / Sport / Roning",
        miss: "Når du er her, så bliv, sagde hun.",
    },
];
