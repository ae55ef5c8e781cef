//! Norwegian phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            meld deg på nyhetsbrevet | meld deg på nyhetsbrev
            meld deg på våre nyhetsbrev | meld deg på nyheitsbrevet | meld deg på nyheitsbrev
            meld deg på vårt daglige | meld deg på gratis
            meld deg på her for å få | abonner på nyhetsbrevet | abonner på nyhetsbrev
            abonner på våre nyhetsbrev | abonner på nyheitsbrevet
            abonner på nyheitsbrev | abonner gratis på | abonner på bloggen via e-post
            abonner på innlegg via e-post | abonner via e-post
            registrer deg for nyhetsbrev | skriv deg opp på nyhetsbrevet | få vårt nyhetsbrev
            få nyhetsbrevet | få nyheitsbrevet | få våre nyhetsbrev | få nyhetsbrev fra
            ja takk til nyhetsbrev | ja takk, jeg vil ha nyhetsbrev | ønsker du å motta nyhetsbrev
            vil du ha nyhetsbrev | vil du motta nyhetsbrev | motta nyhetsbrev
            motta vårt nyhetsbrev | nyhetsbrevet vårt | nyheitsbrevet vårt | nyhetsbrevene våre
            vårt nyhetsbrev | vårt gratis nyhetsbrev | vårt daglige nyhetsbrev
            vårt ukentlige nyhetsbrev | våre nyhetsbrev | våre gratis nyhetsbrev
            få de siste nyhetene | få dei siste nyheitene | få siste nytt | få nyhetene rett
            få nyhetene direkte | få dagens viktigste | få ukens viktigste | få ukas viktigste
            få de beste sakene | få de viktigste nyhetene | få saker som dette | rett i innboksen
            rett i innboksen din | rett i innboksa | rett i din innboks | rett inn i innboksen
            rett til innboksen | direkte i innboksen | direkte i din innboks | direkte til innboksen
            skriv inn e-postadressen | skriv inn e-postadressa | skriv inn din e-postadresse
            skriv inn din e-post | skriv inn e-posten din | oppgi din e-postadresse
            oppgi e-postadressen | varsling om nye innlegg | varsel om nye innlegg
            få varsel om nye | du kan melde deg av når som helst
            du kan når som helst avslutte | meld deg av når som helst | takk for at du abonnerer
            takk for din påmelding | takk for at du meldte deg på | bekreft abonnementet
            vi sender aldri spam
            gå aldri glipp av en sak | gå ikke glipp av nyheter
            [meld deg på, abonner på, skriv deg opp på, registrer deg for] [vårt, mitt] [, gratis, daglige,
            ukentlige, månedlige] nyhetsbrev
            [meld deg på, abonner på, skriv deg opp på] [nyhetsbrevet, nyhetsbrevene, nyheitsbrevet] [vårt,
            våre, mitt, her, i dag]
            ja takk jeg vil [gjerne motta, motta, gjerne ha, ha] [nyhetsbrevet, nyhetsbrev, nyheter på e-post,
            nyhetsbrevet deres]
            gå [aldri, ikke] glipp av [en nyhet, nyhetene, noen nyheter, våre nyheter, de viktigste nyhetene,
            det viktigste, de beste sakene]
            [du kan, du kan alltid, du kan når som helst, du kan enkelt] [melde deg av, avslutte abonnementet,
            avregistrere deg]
            ved å [melde deg på, abonnere, registrere deg, sende inn skjemaet] [godtar, samtykker, aksepterer,
            bekrefter]
            [bekreft, vennligst bekreft] [e-postadressen din, din e-postadresse, påmeldingen din, abonnementet
            ditt]
            gå [aldri, ikke] glipp av noe [meld deg på, abonner, registrer deg]
        ",
        hit: "Meld deg på nyhetsbrevet vårt og få de beste sakene.",
        miss: "Laget sender et nyhetsbrev til medlemmene to ganger i året.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            nyhetsbrev | nyheitsbrev | nyhetsbrevet | nyheitsbrevet | nyhetsbrevene
            våre nyhetsbrev | vårt nyhetsbrev | alle nyhetsbrev | få nyhetsbrev | få nyhetsbrevet
            få vårt nyhetsbrev | abonner på nyhetsbrev | abonner på nyhetsbrevet
            abonner på vårt nyhetsbrev | abonner på nyheitsbrev | meld deg på | meld deg på her
            meld deg på nå | meld meg på | meld på | meld deg på nyhetsbrev
            meld deg på nyhetsbrevet | meld deg på nyhetsbrevet vårt | meld deg på vårt nyhetsbrev
            meld deg på nyheitsbrev | påmelding | påmelding til nyhetsbrev | nyhetsbrev påmelding
            skriv deg opp | registrer deg her | e-post | e-postadresse | epost | epostadresse
            din e-post | din e-postadresse | din epost | din epostadresse | e-posten din
            e-postadressen din | e-postadressa di | mailadresse | mailadressen din
            skriv inn e-postadresse
            oppgi e-postadresse
            send inn | fornavn | førenamn | etternavn | etternamn | fornavn og etternavn
            fullt navn | ditt navn | navnet ditt | namnet ditt | telefonnummer
            telefonnummeret ditt | ditt telefonnummer | obligatorisk | obligatorisk felt
            dette feltet er obligatorisk | dette feltet er påkrevd | påkrevd | må fylles ut
            meld deg av | meld av | avmelding | avslutt abonnementet | takk for påmeldingen
            takk for at du abonnerer | takk for din påmelding | hold deg oppdatert
            hald deg oppdatert | hold deg informert | vær først ute
            ikke gå glipp av noe | kanskje senere | minn meg på det senere
            påminn meg senere | aktiver varsler | slå på varsler | slå på varsling | få varsler
            få varsel | pushvarsler | push-varsler | varsler | varslinger | varsel
            [ja takk jeg, jeg, ja jeg] vil gjerne [motta, ha] [nyhetsbrev, nyheter, nyheter på e-post, tilbud,
            tilbud på e-post]
            [skriv inn, oppgi, fyll inn] [e-post, din e-post, din e-postadresse, e-postadressen din, e-posten
            din]
            gå [aldri, ikke] glipp av [noe, en sak, en nyhet, noe nytt, neste utgave]
        ",
        hit: "Din e-postadresse",
        miss: "Din e-postadresse havner fortere på en liste enn du tror.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            last ned nyhetsappen
            last ned vår nyhetsapp | last ned gratisappen
            last ned appen gratis | last ned gratis på app store | last ned fra app store
            last ned på app store | last ned i app store | last ned fra google play
            last ned på google play | last ned i google play
            hent nyhetsappen | hent den på google play | hent i app store
            åpne i appen | åpne i app | opne i appen
            les i appen | les saken i appen | les videre i appen | les mer i appen | vår nyhetsapp
            vår nye app | vår gratis app | appen vår finnes | appen finnes i app store
            finnes i app store | finnes på google play | tilgjengelig i app store
            tilgjengelig på google play | tilgjengelig på app store | tilgjengeleg i app store
            få nyhetene i appen | få nyhetsvarsler i appen | få push-varsler i appen
            få pushvarsler i appen | appen for iphone | prøv den nye appen
            alle podkaster i appen
            [last ned, hent, installer, prøv] [vår app, appen vår, vår nye app, vår gratis app, nyhetsappen vår,
            den nye appen vår]
            [last ned, hent, installer] appen [her, nå, i dag, i app store, på google play, for iphone, for
            android, og få, og les]
        ",
        hit: "Last ned appen vår for iPhone og Android",
        miss: "Over en million sjåfører har lastet ned appen, opplyser selskapet.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            abonner på vår kanal
            abonner på kanalen vår | abonner på podkasten | abonner på podcasten
            abonner på vår podkast | abonner på vår podcast | abonner på min kanal | abonner på rss
            følg vår kanal | følg podkasten
            følg podcasten | følg vår podkast
            følg oss på google news | følg oss på google nyheter | følg oss på whatsapp
            følg oss på telegram | bli med i vår facebookgruppe | bli med i facebook-gruppen
            bli med i facebookgruppa
            bli medlem i vår facebookgruppe | bli medlem av facebookgruppen
            bli med i vår telegram-gruppe | vår youtube-kanal | youtube-kanalen vår
            vår youtubekanal | vår whatsapp-kanal | der du hører podkast | der du hører podcast
            der du finner podkaster | der du finner podcaster | der du vanligvis hører podkast
            hør podkasten på | hør podcasten på | i din podkastspiller | i din podcast-app
            på spotify eller apple podcast | på spotify apple podcast | på itunes acast
            har du nyhetstips | har du et nyhetstips | har du tips til | har du tips om
            har du tips eller innspill | har du innspill til denne saken | har du et tips
            har du eit tips | har du eit tips til oss
            har du noe på hjertet | tips redaksjonen | tips oss på | tips oss om | tips oss her
            tips til redaksjonen | send tips til | send oss tips
            send oss et tips | kontakt redaksjonen på | vi vil gjerne høre fra deg
            velg oss som foretrukket kilde | legg oss til som foretrukket kilde
            der du hører på podkast | der du hører podkaster | i din foretrukne podkast-app
            foretrukket kilde på google | legg til som foretrukket kilde
            [følg, abonner på, bli med i, bli med på] vår [whatsapp-kanal, whatsappkanal, telegram-kanal,
            telegramkanal, signal-kanal, youtube-kanal, youtubekanal, kanal på whatsapp, kanal på telegram]
            [følg, abonner på, bli med i, bli med på] [whatsapp-kanalen, whatsappkanalen, telegram-kanalen,
            telegramkanalen, signal-kanalen, youtube-kanalen, youtubekanalen, snapchat-kanalen] vår
            [bli med i, bli medlem i, bli medlem av] [facebook-gruppen, facebookgruppen, facebookgruppa,
            whatsapp-gruppen, telegram-gruppen] vår
            send [oss, oss dine, gjerne, gjerne dine] [bilder, bilder og video, bilder og videoer, video] [, til
            oss, til redaksjonen]
            [har du, har dere] [tips, et tips, spørsmål, en god historie, innspill, ris eller ros] til [oss,
            redaksjonen, saken, vår redaksjon]
        ",
        hit: "Abonner på vår YouTube-kanal",
        miss: "Ordføreren har en YouTube-kanal som nesten ingen abonnerer på.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            støtt vår journalistikk | støtt journalistikken vår | støtt oss gjennom | støtt oss via
            støtt oss med | støtt oss på patreon | støtt lokalavisa
            støtt lokalavisen | støtt lokal journalistikk | støtt den lokale journalistikken
            støtt uavhengig journalistikk | støtt fri journalistikk | støtt arbeidet vårt
            støtt vårt arbeid | støtt bloggen | vil du støtte oss | vil du støtte vårt arbeid
            ønsker du å støtte | vipps et valgfritt beløp | vipps valgfritt beløp | vipps en slant
            vipps et bidrag | vipps oss | bli fast giver | bli fast bidragsyter | bli støttemedlem
            bli støttespiller | bli medlem og støtt | bli medlem i dag | doner via | doner nå
            gaven din gjør | din gave gjør | din støtte gjør | ditt bidrag gjør | bidraget ditt gjør
            støtten din gjør | din støtte er viktig | med din støtte kan vi | hjelp oss å fortsette
            hjelp oss med å fortsette | hjelp oss å holde | god journalistikk koster
            liker du det vi gjør | liker du det du leser | likte du det du leste
            likte du denne artikkelen | liker du artikkelen | setter du pris på vårt arbeid
            setter du pris på artikkelen
            støtt [oss, oss nå, oss også] med [en gave, et bidrag, en donasjon, din gave, et valgfritt beløp, et
            fast beløp]
            støtt [vår forening, vår klubb, laget vårt, klubben vår, foreningen vår, vår sak, saken vår, vår
            redaksjon]
            støtt [oss, laget ditt, klubben din, laget, klubben] [med grasrotandelen, gjennom grasrotandelen,
            via vipps, på vipps]
        ",
        hit: "Støtt vår journalistikk med en liten gave.",
        miss: "Stiftelsen støtter unge journalister med gaver fra næringslivet.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            legg i korgen
            til kassen | til kassa | gå til kassen | gå til kassa | kasse
            handlekurv | handlekurven | din handlekurv | handlekurven din | handlekurven er tom
            din handlekurv er tom | handlekurven din er tom | handlevogn | handlevognen
            fortsett å handle | fortsett handelen | legg til i ønskeliste | legg til i ønskelisten
            ønskeliste | ønskelisten | kjøp | kjøp nå | kjøp no | kjøp her | kjøp boken | kjøp boka
            kjøp billettar | kjøp på nett | kjøp online | bestill
            bestill nå | bestill no | bestill her | bestill time | bestill bord
            book | book nå | book her | book time | book bord | book demo
            book en demo | reserver | reserver bord | lei nå | se pris | se priser | sjå pris
            se prisene | se tilbud | se tilbudet | til tilbudet | tilbud | ukens tilbud
            dagens tilbud | aktuelle tilbud | rabattkode | rabattkoder | til butikken | til butikk
            butikk | nettbutikk | nettbutikken | til nettbutikken | gå til nettbutikken | shop
            shop nå | shop her | utsolgt | utseld | på lager | ikke på lager | få igjen
            prøv gratis | test gratis | prøv nå | prøv no | kom i gang
            kom i gang nå | kom i gang gratis | start her | start nå | få tilbud | få et tilbud
            be om tilbud | be om et tilbud | be om demo | les mer og kjøp | les mer og bestill
            sammenlign priser | samanlikn prisar | last ned | last ned nå | last ned her
            last ned pdf | last ned som pdf | last ned gratis | kontakt oss for tilbud | søk nå
            søk no | søk her | meld interesse | anmeldelser | skriv en anmeldelse | skriv anmeldelse
            kundeomtaler | kundeanmeldelser | produktinformasjon | gavekort
            få på lager | snart på lager igjen | # på lager | bestillingsvare | leveringstid # dager
            leveringstid # virkedager | sendes innen # virkedager
            [gi, vipps] [en gave, et bidrag, en slant, din gave, gaven din] [, nå, her, i dag, via vipps]
            bli [fast giver, frivillig, sponsor, partner, fadder, støttemedlem, månedsgiver,
            fast støttespiller] [,
            nå, i dag, her]
            [kjøp, bestill, sikre deg] [, din, her, nå] billett
            [kjøp, bestill, sikre deg] [, dine, her, nå] billetter
            [fri, gratis] [frakt, levering, hjemlevering, retur] [, over #, over # kr, ved kjøp over #, ved kjøp
            over # kr, fra # kr]
            [legg i, legg til i, til, gå til, se, vis] [handlekurv, handlekurven, handlevogn, handlevognen]
            [midlertidig, snart] utsolgt
            se [våre, alle, ukens, dagens, aktuelle] tilbud
            [last ned, hent, installer] [appen, appen vår] [, her, nå, gratis, i app store, på google play]
            bli grasrotgiver
            [du har ingen, ingen] [varer, produkter] i [handlekurven, handlekurven din, handlevognen]
            [handlekurven din, handlekurven, din handlekurv] [inneholder ingen varer, er tom for øyeblikket, er
            for tiden tom]
            [kjøp, bestill] [billett, billetter, billettene dine, dine billetter] her
        ",
        hit: "Legg i handlekurven",
        miss: "Den som legger i handlekurven to epler, betaler mer enn på torget.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            lytt til artikkelen | lytt til saken | lytt til denne saken | lytt til teksten
            lytt til episoden | lytt til podkasten | lytt til podcasten | lytt til hele
            lytt til intervjuet | lytt her | lytt på | lytt i appen | hør saken | hør artikkelen
            hør denne saken | hør hele | hør episoden | hør intervjuet | hør innslaget
            hør programmet | høyr saka | høyr heile | høyr episoden | høyr programmet
            få saken opplest | få artikkelen lest opp | se intervjuet | se innslaget | se filmen
            se hele | se programmet | se episoden | sjå innslaget | sjå heile | sjå programmet
            se bildeserie | bla i bildeserien | se flere bilder | sjå fleire bilete | klikk her for
            klikk på bildet | klikk på biletet | klikk på lenken | klikk på lenka | klikk på play
            klikk deg videre | trykk her for | trykk på bildet | ta quizen | ta quiz | ta testen
            test deg selv i | stem i vår | hva synes du stem | hva mener du skriv
            skriv en kommentar under | skriv gjerne en kommentar | fortell oss i
        ",
        hit: "Lytt til artikkelen (5 minutter)",
        miss: "Hun fikk lytte til artikkelen i høyttaleren og nikket for hvert navn.",
    },
];
