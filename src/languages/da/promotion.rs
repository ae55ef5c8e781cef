//! Danish phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            tilmeld dig vores nyhedsbreve | tilmeld dig nyhedsbrevet
            tilmeld dig nyhedsbrev | tilmeld dig vores daglige
            tilmeld dig vores ugentlige
            tilmeld dig gratis og få | tilmeld dig her og få | tilmeld nyhedsbrev
            tilmeld dig til vores nyhedsbrev | tilmelding til nyhedsbrev
            abonner på nyhedsbrevet | abonner på nyhedsbrev
            abonner på vores nyhedsbreve
            abonnér på nyhedsbrevet | abonner via e-mail | abonner på bloggen via e-mail
            abonner på denne blog via e-mail
            skriv dig op til nyhedsbrevet | få vores nyhedsbrev
            få nyhedsbrevet | få vores nyhedsbreve | få vores gratis nyhedsbrev | få nyhedsbrev fra
            få gratis nyhedsbrev | modtag nyhedsbrev | modtag nyhedsbrevet
            modtag nyheder på mail | ja tak, jeg vil gerne modtage nyhedsbrev
            ja tak til nyhedsbrev | vil du have nyhedsbrev | vil du have vores nyhedsbrev
            ønsker du at modtage vores nyhedsbrev | vores nyhedsbrev og få | vores gratis nyhedsbrev
            vores daglige nyhedsbrev | vores ugentlige nyhedsbrev | i vores nyhedsbrev
            via vores nyhedsbrev | vores nyhedsbreve | få de seneste nyheder
            få de vigtigste nyheder | få de bedste historier | få seneste nyt | få sidste nyt
            få dagens vigtigste | få dagens nyheder | få ugens vigtigste | få ugens bedste
            få nyheder direkte | få overblik over dagens | få overblikket direkte
            direkte i din indbakke | direkte i indbakken | direkte i din mailboks
            direkte i mailboksen | direkte i din mail | direkte til din indbakke
            direkte til din mail | lige i indbakken | lige i din indbakke | i din indbakke hver
            i indbakken hver morgen | indtast din e-mail | indtast din e-mailadresse
            indtast din mail | indtast din mailadresse | skriv din e-mail | skriv din e-mailadresse
            skriv din mailadresse | få besked om nye indlæg | få besked når vi
            giv mig besked om nye indlæg | du kan til enhver tid afmelde | du kan altid afmelde
            du kan til enhver tid framelde | du kan altid framelde | du kan afmelde dig når
            du kan til hver en tid afmelde | afmeld dig når som helst | afmeld når som helst
            afmelde dig nyhedsbrevet | tak for din tilmelding | tak fordi du tilmeldte
            tak fordi du abonnerer
            ved tilmelding accepterer
            ved tilmelding til nyhedsbrevet | ved at tilmelde dig nyhedsbrevet
            når du tilmelder dig nyhedsbrevet | vi sender aldrig spam
            gå aldrig glip af en historie
            [tilmeld dig, skriv dig op til, abonner på, abonnér på, modtag] [vores, mit] [, gratis,
            daglige, ugentlige, månedlige] nyhedsbrev
            tilmeld dig det gratis nyhedsbrev
            [tilmeld dig, skriv dig op] [her, nu, gratis] [til nyhedsbrevet, til vores nyhedsbrev, og få
            nyhedsbrevet, og få vores nyhedsbrev]
            ja tak jeg vil gerne [modtage, have, tilmeldes] [nyhedsbrevet, nyhedsbreve, jeres nyhedsbrev]
            gå [aldrig, ikke] glip af [en nyhed, nyheder, nyhederne, vores nyheder, de vigtigste nyheder, det
            vigtigste, de bedste historier]
            [du kan, du kan altid, du kan til enhver tid, du kan når som helst] [afmelde, framelde] [dig, dig
            igen, dig nyhedsbrevet, nyhedsbrevet]
            ved at [tilmelde dig, skrive dig op, abonnere, trykke tilmeld, klikke tilmeld] [accepterer, giver du
            samtykke, godkender]
            [bekræft, bekræft venligst] [din e-mail, din e-mailadresse, din tilmelding, dit abonnement]
        ",
        hit: "Tilmeld dig vores nyhedsbrev og få de bedste historier.",
        miss: "Foreningen sender et nyhedsbrev til medlemmerne to gange om året.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            nyhedsbrev | nyhedsbreve | nyhedsbrevet | vores nyhedsbreve | vores nyhedsbrev
            alle nyhedsbreve | få nyhedsbrev | få nyhedsbrevet | få vores nyhedsbrev
            få nyhedsbreve | abonner på nyhedsbrev | abonner på nyhedsbrevet
            abonner på vores nyhedsbrev | tilmeld | tilmeld dig | tilmeld dig her | tilmeld dig nu
            tilmeld mig | tilmeld her | tilmeld nu | tilmeld nyhedsbrev | tilmeld nyhedsbreve
            tilmeld dig nyhedsbrev | tilmeld dig nyhedsbrevet | tilmeld dig vores nyhedsbrev
            tilmelding | tilmelding til nyhedsbrev | nyhedsbrev tilmelding | skriv dig op
            skriv dig op her | e-mail | email | e-mailadresse | emailadresse | e-mail-adresse
            mailadresse | mail adresse | din e-mail | din email | din e-mailadresse
            din e-mail adresse | din mail | din mailadresse
            indtast e-mailadresse
            skriv din e-mail her
            indsend | fornavn | efternavn | for- og efternavn
            fornavn og efternavn | fulde navn | dit navn | dit fornavn | dit efternavn
            telefonnummer | dit telefonnummer | skal udfyldes | påkrævet | obligatorisk
            obligatorisk felt | dette felt er obligatorisk | dette felt er påkrævet
            dette felt skal udfyldes | afmeld | afmeld dig | afmeld nyhedsbrev | frameld
            frameld dig | frameld nyhedsbrev | tak for din tilmelding | tak fordi du tilmeldte dig
            tak fordi du abonnerer | hold dig opdateret | hold dig ajour | hold dig informeret
            bliv opdateret | vær den første der får nyheden
            måske senere | mind mig om det senere | påmind mig senere
            aktiver notifikationer | slå notifikationer til | få notifikationer | notifikationer
            push-notifikationer | pushnotifikationer | notifikation | giv mig besked
            [ja tak jeg, jeg, ja jeg] vil gerne [modtage, have] [nyhedsbrev, nyheder, nyheder på mail, tilbud,
            tilbud på mail]
            [indtast, skriv, angiv] [e-mail, din e-mail, din e-mailadresse, din mailadresse, din email]
            gå [aldrig, ikke] glip af [noget, en historie, en artikel, en nyhed, det næste nummer]
        ",
        hit: "Din e-mailadresse",
        miss: "Din e-mailadresse havner hurtigere på en liste, end du tror.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            hent nyhedsappen
            hent den gratis i | hent i app store | hent på google play
            hent den til iphone | download på app store
            download i app store | download fra app store | download på google play
            nu på google play
            åbn i appen | åbn i app | læs i appen | læs videre i appen | læs mere i appen
            læs artiklen i appen | lyt i appen | vores nyhedsapp | vores nye app | vores gratis app
            vores app til iphone | vores app findes | findes i app store | findes på google play
            tilgængelig i app store | tilgængelig på google play
            få nyheder i appen | få breaking news i appen | få nyhederne i appen
            prøv appen | prøv den nye app | appen til iphone og android
            [hent, download, installer, installér, prøv] vores [app, gratis app, nye app, nyhedsapp, nye
            nyhedsapp]
            [hent, download, installer, installér] appen [her, nu, gratis, i dag, i app store, på google play,
            til iphone, til android, og få, og læs]
            [få den, find den, hent den, fås] [i app store, på google play, på app store, via google play]
        ",
        hit: "Download vores app til iPhone og Android",
        miss: "Over en million bilister har downloadet appen, oplyser selskabet.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            abonner på vores kanal | abonner på kanalen
            abonner på podcasten | abonnér på podcasten | abonner på vores podcast
            abonner på min kanal | abonner på rss
            følg vores kanal | følg podcasten | følg vores podcast
            følg os på google news
            følg os på google nyheder | følg os på whatsapp | følg os på telegram
            bliv medlem af facebookgruppen
            meld dig ind i facebookgruppen
            vores youtube-kanal | vores youtubekanal
            vores whatsapp-kanal | vores telegram-kanal | hvor du hører podcast
            hvor du normalt hører podcast | hvor du ellers hører podcast
            hvor du lytter til podcast | der hvor du hører podcast | hvor du plejer at høre podcast
            din foretrukne podcast-app | i din podcast-app | i din podcastapp
            på spotify eller apple podcasts | på spotify, apple podcasts | på itunes, spotify
            lyt til podcasten på | lyt til podcasten i | har du et tip | har du tip til
            har du et nyhedstip | har du tips til | har du en god historie
            har du en historie | har du en nyhed | har du ris eller ros | har du et godt tip
            tip os på | tip redaktionen | tip os om | tip os her | send os et tip | send dit tip
            skriv til redaktionen på | kontakt redaktionen på
            har du noget på hjerte | ved du noget om sagen | vælg os som foretrukken kilde
            tilføj os som foretrukken kilde
            hvor du hører podcasts | i din foretrukne podcastapp
            foretrukken kilde på google | tilføj som foretrukken kilde
            [følg, abonner på, abonnér på, tilmeld dig, meld dig ind i, bliv en del af] vores [whatsapp-kanal,
            whatsappkanal, telegram-kanal, telegramkanal, signal-kanal, youtube-kanal, youtubekanal, kanal på
            whatsapp, kanal på telegram]
            [bliv medlem af, meld dig ind i, deltag i, vær med i] vores [facebookgruppe, facebook-gruppe,
            whatsapp-gruppe, whatsappgruppe, telegram-gruppe, telegramgruppe]
            send [os dine, os jeres, dine, gerne dine] [billeder, fotos, videoer, billeder og videoer] [, til
            os, til redaktionen]
            [har du, har i] [et tip, tips, en god idé, spørgsmål, en historie, ris eller ros] til [os,
            redaktionen, vores redaktion]
        ",
        hit: "Abonner på vores YouTube-kanal",
        miss: "Borgmesteren har en YouTube-kanal, som næsten ingen abonnerer på.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            støt vores journalistik | støt journalistikken | støt os med
            støt os via | støt os på patreon | støt os på 10er
            støt den lokale journalistik | støt lokal journalistik | støt uafhængig journalistik
            støt fri journalistik | støt kritisk journalistik | støt dit lokale medie
            støt din lokalavis | støt bloggen | støt avisen | støt mediet | støt podcasten
            vil du støtte os | vil du støtte vores | vil du støtte vores arbejde
            har du lyst til at støtte | ønsker du at støtte | mobilepay et valgfrit beløb
            valgfrit beløb på mobilepay | støt med mobilepay | giv et bidrag til | giv en donation
            bliv fast støtte | bliv støttemedlem | bliv støtteabonnent | bliv bidragyder
            bliv månedlig bidragyder | bliv medlem i dag | bliv medlem og støt | bliv medlem og få
            donér nu | doner nu | donér via | doner via | din støtte gør | din støtte betyder
            din støtte er vigtig | din donation gør | dit bidrag gør | med din støtte kan vi
            hjælp os med at fortsætte | hjælp os med at holde | uafhængig journalistik koster
            god journalistik koster | kan du lide det du læser | kan du lide, hvad du læser
            kan du lide det vi laver | kunne du lide artiklen | kunne du lide, hvad du læste
            synes du om det, du læser | sætter du pris på vores arbejde
            støt os [, nu, også] [med et bidrag, med en donation, med et beløb, med dit bidrag, via mobilepay,
            på mobilepay]
            støt vores [forening, klub, arbejde, sag, indsats, indsamling, redaktion, mission]
            støt [foreningen, klubben, avisen, bladet, arbejdet, indsamlingen] [via, på, med] mobilepay
        ",
        hit: "Støt vores journalistik med et lille beløb.",
        miss: "Fonden støtter unge journalister med beløb fra erhvervslivet.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            til kassen | gå til kassen | kasse | kurv | kurven | indkøbskurv
            indkøbskurven | din kurv | din kurv er tom | din indkøbskurv | din indkøbskurv er tom
            kurven er tom | fortsæt med at handle | fortsæt shopping | shop videre
            tilføj til ønskeliste | tilføj til ønskelisten | ønskeliste | ønskelisten | køb | køb nu
            køb her | køb bogen | køb bogen her
            køb online | bestil | bestil nu | bestil her | bestil tid | bestil bord
            book | book nu | book her | book tid | book bord | book en tid
            book demo | book en demo | book møde | reserver | reservér | reserver bord | lej nu
            se pris | se priser | se priser her | se tilbud | se tilbuddet | se dagens pris
            til tilbuddet | tilbud | ugens tilbud | dagens tilbud | aktuelle tilbud | rabatkode
            rabatkoder | til butikken | til butik | butik | webshop | netbutik | webshoppen
            til webshoppen | gå til webshop | gå til webshoppen | besøg webshoppen | gå til butik
            besøg butikken | shop | shop nu | shop her | udsolgt | på lager | ikke på lager
            få tilbage | prøv gratis | test gratis
            prøv nu | kom i gang | kom i gang nu | kom i gang gratis | start her | start nu
            få tilbud | få et tilbud | indhent tilbud | få et uforpligtende tilbud | anmod om tilbud
            læs mere og køb | læs mere og bestil | sammenlign priser | download | download nu
            download her | download pdf | hent | hent pdf | hent som pdf | hent her
            kontakt os for et tilbud | ansøg nu | ansøg her | søg nu | anmeldelser
            skriv en anmeldelse | skriv anmeldelse | kundeanmeldelser | produktanmeldelser
            produktinformation | produktbeskrivelse | gavekort
            få på lager | snart på lager igen | # på lager | bestillingsvare | leveringstid # dage
            leveringstid # hverdage | levering # hverdage | sendes inden for # hverdage
            dag til dag levering
            [støt, støt os] [, nu, her, med, via, på] mobilepay
            giv [et bidrag, en gave, en donation, dit bidrag] [, nu, her, i dag, via mobilepay]
            bliv [fast bidragyder, frivillig, sponsor, partner, fadder, støttemedlem, månedlig giver] [,
            nu, i dag, her]
            [køb, bestil, book] [, din, her, nu] billet
            [køb, bestil, book] [, dine, her, nu] billetter
            [fri, gratis] [fragt, levering, hjemmelevering, retur, returnering] [, over #, over # kr, ved køb
            over #, ved køb over # kr, fra # kr]
            [læg i, tilføj til, føj til, gå til, se, vis, til] [kurv, kurven, indkøbskurv, indkøbskurven, din
            kurv]
            [midlertidigt, snart] udsolgt
            se [vores, alle, ugens, dagens, aktuelle] tilbud
            [hent, download, installer, installér] [appen, vores app] [, her, nu, gratis, i app store, på google
            play]
            [du har ingen, der er ingen, ingen] [varer, produkter] i [kurven, din kurv, indkøbskurven, din
            indkøbskurv]
            [din kurv, kurven, din indkøbskurv, indkøbskurven] indeholder ingen [varer, produkter]
            [køb, bestil, book] [billet, billetter, din billet, dine billetter] her
        ",
        hit: "Læg i kurv",
        miss: "Den, der lægger to æbler i kurv, betaler mere end på torvet.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            lyt til artiklen | lyt til denne artikel | lyt til historien | lyt til teksten
            lyt til afsnittet | lyt til podcasten | lyt til vores podcast | lyt til hele
            lyt til interviewet | lyt til indlægget | lyt her | lyt i appen | hør artiklen
            hør denne artikel | hør historien | hør hele | hør interviewet | hør indslaget
            hør programmet | hør podcasten her | få artiklen læst op | få læst artiklen op
            få artiklen læst højt | få oplæst artiklen | se interviewet | se filmen her | se hele
            se programmet | se billedserie | se flere billeder | se flere fotos | se traileren
            klik her for | klik på billedet | klik på linket | klik på play | klik dig videre
            klik og | tryk her for | tryk på billedet | tag quizzen | tag testen | tag vores quiz
            test dig selv i | test din viden | stem i vores | stem her i
            skriv en kommentar herunder | skriv gerne en kommentar | skriv gerne i | fortæl os i
            har du et tip til os | tip os
        ",
        hit: "Lyt til artiklen (5 minutter)",
        miss: "Hun fik lov at lytte til artiklen i højttaleren og nikkede ved hvert navn.",
    },
];
