//! Afrikaans phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            ontvang ons nuusbrief | ontvang die nuusbrief | ontvang die gratis nuusbrief
            per e-pos van nuwe plasings | nuwe plasings per e-pos
            teken in vir [ons, die] [nuusbrief, nuusbriewe]
            in [jou, u] [inboks, posbus]
            [teken in, skryf in] [en ontvang, en kry, en bly]
            ons gratis [nuusbrief, nuusbriewe]
            jy kan [enige tyd, te eniger tyd] [uitteken, onttrek]
            [teken, meld] enige tyd [uit, af]
            vul [jou, u] [e-posadres, e-pos] in
            laat [jou, u] [e-posadres, e-pos]
            gee [jou, u] e-posadres
            ons stuur [nie, nooit] [spam, gemorspos, strooipos]
            dankie dat [jy, u] [ingeteken, ingeskryf]
            dankie vir [jou, u] [registrasie, intekening]
            bevestig [jou, u] [e-posadres, intekening]
            bly op [die, ] hoogte met ons
            stuur vir my [die, julle] nuusbrief
        ",
        hit: "Teken in vir ons nuusbrief en moet niks uit die streek misloop nie.",
        miss: "Die vereniging stuur twee keer per jaar 'n nuusbrief aan sy lede.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            nuusbrief | nuusbriewe | ons nuusbrief | ons nuusbriewe | gratis nuusbrief
            daaglikse nuusbrief | weeklikse nuusbrief | alle nuusbriewe | kry ons nuusbrief
            nuusbrief inskrywing | nuusbriefinskrywing | e-pos | e-posadres | e-pos adres
            e-posadres verplig | tik jou e-posadres | skryf in | skryf my in | skryf hier in
            teken my in | ek wil inteken | ek wil inskryf | uitteken | teken uit van nuusbrief
            voornaam | van | naam en van | volle naam | voornaam en van | selfoonnommer | selnommer
            stuur | dien in | verpligte veld | verpligte velde | hierdie veld is verpligtend
            hierdie veld word vereis | dankie vir jou inskrywing | dankie dat jy ingeteken het
            dankie jy is ingeteken | mis niks | nee dankie | nie nou nie | miskien later | later
            dalk later | aktiveer kennisgewings | skakel kennisgewings aan | laat kennisgewings toe
            stootkennisgewings | nuuskennisgewings | kry kennisgewings
            teken in [vir, op] [nuusbrief, die nuusbrief]
            [jou, u] [e-pos, e-posadres, e-posadres hier]
            vul [jou, u] [e-posadres, e-pos] in
            bly [op hoogte, ingelig] [, met ons nuusbrief]
            [moet niks, moenie iets] [mis, misloop] nie
            ja [ek wil, teken my] [die nuusbrief ontvang, in]
        ",
        hit: "Jou e-posadres",
        miss: "Jou e-posadres op so 'n lys sit, is maklik, maar om dit af te kry nie.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            kry dit op google play | skandeer die qr-kode | beter in die toep
            laai ons [, gratis] [toep, app]
            laai die [toep, app] [af, nou]
            aflaai [in, by] [die app store, google play]
            beskikbaar [op, in] [die app store, google play, die play store]
            lees [dit, verder] in [die toep, die app, ons toep]
            maak oop in [die toep, die app, toep]
            ons toep is [nou beskikbaar, beskikbaar] [op, vir]
            [toep, app] vir [iphone, android, jou foon]
        ",
        hit: "Laai ons toep af vir iPhone en Android",
        miss: "Meer as 'n miljoen bestuurders het die toep afgelaai, sê die maatskappy.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            op jou potgooiplatform | voorkeurbron op google | laat weet ons by
            jou gunsteling-potgooiplatform
            [volg, sluit aan by] ons [whatsappgroep, telegramgroep, facebookgroep]
            ons [whatsapp-kanaal, whatsappkanaal, telegramkanaal, youtube-kanaal, youtubekanaal]
            volg ons [op, via] [whatsapp, telegram]
            kry nuus [op, via] [whatsapp, telegram]
            stuur 'n whatsapp [aan, na] [ons, die redaksie]
            whatsapp die redaksie
            stuur jou [storie, nuus, wenk, brief] aan ons
            stuur jou [foto's, video's, foto's en video's, nuuswenke] [aan, na, vir] ons
            whatsapp jou nuus [na, aan] [ons, #]
            [luister na, teken in op, skryf in op, volg] ons potgooi
            [luister op, luister na dit op, beskikbaar op] [spotify, apple podcasts]
            waar jy ook al na [potgooie, jou potgooie, podsendings]
            voeg ons by as [voorkeurbron, 'n voorkeurbron]
            [waar, waar ook al] jy [na, jou] potgooie luister
        ",
        hit: "Volg ons WhatsApp-kanaal",
        miss: "Die burgemeester het 'n WhatsApp-kanaal wat byna niemand lees nie.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            maak nou 'n skenking | maak nou 'n donasie | ons het geen betaalmuur | sonder 'n betaalmuur
            [ondersteun, steun] [ons joernalistiek, ons werk, onafhanklike joernalistiek]
            [ondersteun, steun] ons met ['n, jou, u] maandelikse
            [help ons, help ons asseblief] om [onafhanklike, gratis, aan te hou]
            skenk [nou, maandeliks, aan ons]
            [lewer, gee] nou 'n bydrae
            met [jou, u] steun kan ons
            [jou, u] steun [help ons, stel ons, maak dit]
            word [, nou] 'n [ondersteuner, vriend] van ons
            onafhanklike joernalistiek [kos, is nie gratis]
            ons is afhanklik van [skenkings, donasies, lesers, ons lesers, die steun, bydraes]
            koop vir ons 'n [koffie, koppie koffie]
            [as jy, indien u] [hierdie artikel waardeer, ons werk waardeer, van ons werk hou]
            [hou jy, hou u] van [wat ons doen, ons werk, wat jy lees]
        ",
        hit: "Ondersteun ons joernalistiek met 'n klein bydrae.",
        miss: "Die stigting steun jong joernaliste met geld van maatskappye.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            betaal | betaal nou | gaan betaal | voltooi bestelling | gaan voort met inkopies
            hou aan koop | wenslys | my wenslys | voeg by wenslys | kaartjies | kaartjies beskikbaar
            koop hierdie boek | koop die boek | koop die boek hier | koop dit hier
            maak 'n afspraak | maak 'n bespreking | vra 'n kwotasie | vra 'n kwotasie aan
            kry 'n kwotasie | gratis kwotasie | vra 'n demonstrasie aan | probeer nou
            probeer gratis | probeer dit nou | probeer dit gratis | begin nou | begin hier
            begin vandag | kom ons begin | winkel | aanlyn winkel | aanlynwinkel | e-winkel
            ons winkel | na die winkel | gaan na winkel | gaan na die winkel | besoek ons winkel
            besoek ons aanlyn winkel | besoek winkel | doen inkopies | sien aanbieding
            sien aanbiedinge | sien prys | sien pryse | bekyk produk | bekyk aanbieding
            vergelyk pryse | spesiale aanbod | spesiale aanbiedinge | aanbiedinge | winskopies
            afslag | afslagkode | koepon | koepons | uitverkoop | in voorraad | nie in voorraad nie
            uit voorraad | beperkte voorraad | net # oor | nog # oor | aflewering landwyd
            neem deel | neem nou deel | skryf nou in en wen | skryf in en wen
            staan 'n kans om te wen | wen | wen nou | kontak ons nou | kontak ons vandag | bel ons
            bel ons nou | bel nou | skryf 'n resensie | kliënteresensies | beoordelings
            resensies # | voeg by kalender | voeg by dagboek | voeg by google-kalender | skenk
            skenk nou | skenk hier | doneer | doneer nou | doneer hier | maak 'n skenking
            maak 'n donasie | gee 'n skenking | ondersteun ons | steun ons
            [mandjie, inkopiemandjie, winkelmandjie]
            voeg by [, jou] [mandjie, inkopiemandjie]
            jou [mandjie, inkopiemandjie] is [, tans] leeg
            gratis aflewering [, bo r #, vir bestellings bo r #, landwyd]
            [aflaai, aflaaie, laai af as pdf, laai af]
            [doen, doen nou, doen hier] aansoek
            [doen, doen nou] aanlyn aansoek
        ",
        hit: "Voeg by mandjie",
        miss: "Wie twee appels in die mandjie sit, betaal meer as op die mark.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            kyk hieronder | kyk: | luister: | kyk die video | kyk die volledige | neem deel aan ons
            stem in ons meningspeiling | gee jou mening | gesels saam | lewer kommentaar hieronder
            luister [, ook] na [hierdie artikel, die artikel, hierdie berig]
            luister hieronder [na, :]
            [kyk, kyk gerus] na die [video, onderhoud, foto's hieronder]
            bekyk die [video, foto's, fotogalery, galery]
            sien die [video, foto's, fotogalery, galery] hieronder
            klik [hier om, hier vir, op die foto, op hierdie skakel, op die skakel, hier en, op die
            prent, gerus hier]
            besoek ons [webwerf, webblad, winkel, facebook]
            doen die [vasvra, vraelys, toets]
            stem [hier, nou, saam in ons]
            laat weet ons [wat, of, gerus, hieronder]
            het jy 'n [wenk, nuuswenk, storie]
            stuur jou [wenk, wenke] [aan, na]
            stuur [vir ons jou, gerus jou]
        ",
        hit: "Luister na hierdie artikel (5 minute)",
        miss: "Wie na sulke plekke luister, kry selde dank daarvoor.",
    },
];
