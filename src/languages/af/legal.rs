//! Afrikaans phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            aangedryf deur wordpress | ondersteun deur wordpress | alle regte voorbehou
            alle regte word voorbehou | alle regte is voorbehou | alle kopieregte voorbehou
            kopiereg © | onder 'n creative commons | btw-nommer | 'n afdeling van media24
            lid van die persraad | geregistreerde nie-winsgewende maatskappy
            niks [van, uit] hierdie [webwerf, publikasie] mag
            mag nie [gereproduseer, herpubliseer, gekopieer] word [sonder, nie]
            sonder [die, vooraf] [skriftelike toestemming, skriftelike verlof, toestemming van die
            uitgewer]
            sonder [skriftelike toestemming, toestemming van die uitgewer, toestemming van die
            redaksie]
            [webwerf, werf] [ontwerp, ontwikkel, gebou] deur
            [webontwerp, webwerfontwerp, webontwikkeling, ontwerp en ontwikkeling] deur
        ",
        hit: "© 2021 Ramsbergse Koerant. Alle regte voorbehou.",
        miss: "Die erfgename het al die regte op die liedjies behou.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            ons gebruik koekies | ons maak gebruik van koekies | die gebruik van koekies
            die gebruik van cookies | stem jy in tot die gebruik | stem jy in tot ons
            stem u in tot die gebruik | stem u in tot ons | ons privaatheidsbeleid
            ons privaatheidbeleid | ons privaatheidsverklaring | ons privaatheidskennisgewing
            gepersonaliseerde inhoud en advertensies | gepersonaliseerde advertensies
            bemarkingskoekies | advertensiekoekies | bestuur toestemming | privaatheidsinstellings
            inligting op 'n toestel | beskerming van persoonlike inligting popia
            [ons, hierdie webwerf] en ons vennote [gebruik, stoor]
            [gebruik, gebruik van] [webkoekies, koekies om, koekies en]
            gebruik ons [koekies, webkoekies, cookies]
            koekies en [soortgelyke, ander] [tegnologie, tegnologieë]
            aanvaar [, alle] [koekies, webkoekies]
            [koekiebeleid, koekie-beleid, webkoekiebeleid, koekie-instellings, koekie-voorkeure,
            koekievoorkeure, koekie-kennisgewing, koekiekennisgewing, webkoekie-instellings,
            koekieverklaring]
            [noodsaaklike, funksionele, analitiese] [koekies, webkoekies]
            deur hierdie webwerf te gebruik [stem, aanvaar] [jy, u]
            as [jy, u] [voortgaan om hierdie webwerf, voortgaan om hierdie werf]
            sal ons aanvaar dat [jy, u] daarmee tevrede
            [aanvaar ons, neem ons aan] dat [jy, u] daarmee
            trek [jou, u] toestemming terug
            [verpersoonlikte, persoonlike] advertensies en inhoud
            die beste [ervaring, gebruikerservaring] op ons webwerf
            die beste moontlike [ervaring, gebruikerservaring] op ons
            om hierdie inhoud te [sien, wys, vertoon] moet
            [jou, u] data word verwerk
        ",
        hit: "Ons gebruik koekies om ons webwerf te verbeter.",
        miss: "Die bakker gebruik die koekiedeeg net een dag lank.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            popia | popi | popi-wet | paia | paia-handleiding | popia-beleid | popi-beleid
            paia en popia | popia & paia | aanvaar | aanvaar alles | aanvaar almal
            aanvaar alle koekies | aanvaar koekies | aanvaar en gaan voort | aanvaar en sluit
            aanvaar en maak toe | ek aanvaar | ek stem in | ja ek aanvaar | weier | weier alles
            weier almal | weier alle koekies | verwerp | verwerp alles | verwerp almal
            verwerp alle koekies | net noodsaaklik | laat alles toe | laat alle koekies toe
            laat keuse toe | noodsaaklik | funksioneel | statistiek | bemarking
            wettige kennisgewing | regskennisgewing | regsinligting | vrywaring | vrywaringsklousule
            vrywaring en privaatheid | kopiereg | kopiereg en vrywaring | kopiereg & vrywaring
            toeganklikheid | toeganklikheidsverklaring | kolofon | gedragskode | etiese kode
            perskode | redaksionele kode | redaksionele beleid | redaksiebeleid | klagtes
            klagteprosedure | hoe om te kla | persraad | persombudsman | ombudsman | die persraad
            regstellings | regstellings en verskonings | rapporteer 'n fout | meld 'n fout
            meld fout | fout gesien | fout opgemerk | terugbetalings | terugbetalingsbeleid
            terugstuurbeleid | afleweringsbeleid | aflewering en terugsendings | retoerbeleid
            [bepalings, terme, voorwaardes, gebruiksvoorwaardes, diensvoorwaardes,
            gebruikersvoorwaardes, gebruiksbepalings, lidmaatskapvoorwaardes, kompetisiereëls,
            wedstrydreëls, intekenvoorwaardes]
            [bepalings, terme] [en, &] voorwaardes
            algemene [voorwaardes, bepalings]
            [privaatheid, privaatheidsbeleid, privaatheidbeleid, privaatheidsverklaring,
            privaatheidskennisgewing, privaatheidsinstellings, privaatheidsvoorkeure,
            privaatheidsentrum]
            [privaatheids- en koekiebeleid, privaatheid en koekiebeleid]
            [koekies, webkoekies, koekiebeleid, koekie-beleid, webkoekiebeleid, koekie-instellings,
            koekievoorkeure, koekieverklaring, koekiekennisgewing]
            [net, slegs] noodsaaklike koekies
            [net, slegs] die noodsaaklike
        ",
        hit: "Bepalings en voorwaardes",
        miss: "Die bepalings en voorwaardes van die lening is nooit voorgelees nie.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            menings hierin uitgespreek | die sienings hierin uitgespreek | vir navrae kontak
            vir mediavrae kontak
            verdien ons 'n klein kommissie | ontvang ons 'n klein kommissie
            geen regte kan aan hierdie | foute en weglatings uitgesluit
            pryse en beskikbaarheid kan | media-navrae | medianavrae | mediakontak | perskontak
            deur recaptcha beskerm | beskerm deur recaptcha
            privaatheidsbeleid en diensvoorwaardes van google | onderskryf die perskode
            onderskryf die suid-afrikaanse perskode
            is onderworpe aan die perskode
            is nie noodwendig [dié van, die van, die mening van, die menings van]
            [weerspieël, verteenwoordig] nie noodwendig [die mening, die menings]
            menings [wat in hierdie, in hierdie] [artikel, rubriek, meningstuk]
            [menings, sienings] uitgespreek is dié van
            hierdie artikel [het oorspronklik, het eerste] [verskyn, in]
            [hierdie, dit] is 'n [meningstuk, meningsartikel, ingesonde]
            hierdie artikel is [oorspronklik, eerste] [gepubliseer, geplaas]
            hierdie [artikel, berig] is [outomaties, met behulp van ki, deur ki]
            [outomaties, masjien] vertaal en
            met behulp van ki [vertaal, saamgestel, opgesom, geskryf]
            hierdie artikel [bevat, kan] [affiliaatskakels, affiliate]
            verdien ons [moontlik, dalk] 'n [klein, kommissie]
            sonder enige ekstra koste vir [jou, u]
            nie [aanspreeklik, verantwoordelik] vir die inhoud van
            pryse [kan verander, onderhewig aan]
            nota aan [die redakteur, redakteurs, redaksie, die media, media]
        ",
        hit: "Die menings in hierdie rubriek is nie noodwendig dié van die redaksie nie.",
        miss: "Die redaksie het nie laat blyk wat hulle van die skrywer dink nie.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            kan nie in ons stelsels afgeskakel word nie | toesteleienskappe aktief
            klein tekslêers wat deur webwerwe | alle inligting wat hierdie koekies
            die tegniese [berging, bewaring, stoor] of toegang
            [streng, absoluut] noodsaaklik vir die [legitieme, wettige] doel
            is nodig vir die webwerf om [te funksioneer, te werk]
            in reaksie op [aksies, handelinge] wat [deur jou, deur u, jy]
            kan dit inligting op [jou, u] [blaaier, webblaaier] stoor
            stoor of haal inligting [op, van] [jou, u] blaaier
            inligting op 'n toestel [stoor, te stoor]
            [gebruik, die gebruik van] presiese [geoliggingdata, liggingdata]
            om [advertensieprestasie, inhoudprestasie, advertensie- en inhoudprestasie] te meet
            klein tekslêers wat op [jou, u] [toestel, rekenaar]
            [gehoornavorsing, gehoorinsigte] en [produkontwikkeling, diensontwikkeling]
            identifiseer [jou, u] blaaier en toestel uniek
        ",
        hit: "Die tegniese berging of toegang is streng noodsaaklik vir die legitieme doel.",
        miss: "Die opgaar van die water was tegnies moeilik, sê die ingenieur.",
    },
];
