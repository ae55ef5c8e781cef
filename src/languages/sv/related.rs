//! Swedish phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            läs också | läs även | läs mer om ämnet | läs mer på samma tema | läs mer här på sajten
            läs mer från oss | läs fler artiklar | läs fler nyheter | läs nästa | läs vidare här
            mer läsning | mer att läsa | mer om detta | mer i ämnet | mer inom ämnet
            mer från avdelningen | mer från kategorin | mer från samma kategori
            mer från startsidan | mer från förstasidan | mer från oss | mer från författaren
            mer nyheter | mer för dig
            fler artiklar i ämnet | fler artiklar från
            fler artiklar i serien | fler delar i serien | fler delar | fler stories
            fler liknande artiklar | relaterat
            relaterade länkar | relaterade ämnen | relaterat innehåll
            relaterat material | relaterade produkter | relaterad artikel | relaterad läsning
            rekommenderat | rekommenderad läsning
            rekommendationer för dig | vi rekommenderar | vi tipsar om | redaktionen tipsar
            redaktionen rekommenderar | lästips | boktips från redaktionen | du kanske också gillar
            du kanske också är intresserad av | du kanske även gillar | du kanske gillar
            du kanske också vill läsa | du kanske är intresserad av | du kanske missade
            det här kanske också intresserar dig | kanske intresserar dig | kan också intressera dig
            intressant för dig | utvalda artiklar
            tidigare artiklar i ämnet | tidigare publicerat
            senaste nytt | senaste nyheterna | senaste artiklarna
            senaste inläggen | senast publicerat
            senast publicerade | senaste från | det senaste från | nyaste artiklarna
            just nu på sajten | just nu i nyheterna | hett just nu | dagens nyheter i korthet
            se också | se även | se mer | missa inte | missa inte det här | upptäck mer
            utforska mer | bakgrund och mer läsning | ur arkivet | från arkivet
            länkar till artiklar | artikelserien | i samma serie | till toppen av nyheterna
            nästa artikel i serien | mest intressant för dig
            fler recept du kanske gillar
            [relaterade, liknande, fler, flera, andra, senaste, de senaste, våra senaste, rekommenderade,
            tidigare, nya] [artiklar, nyheter, inlägg, blogginlägg, berättelser, reportage, recept, intervjuer,
            avsnitt, videor, klipp, krönikor, recensioner, pressmeddelanden, poddar]
            [fler, andra, relaterade] [artiklar, nyheter, inlägg] [om ämnet, om detta ämne, i samma ämne, i
            samma kategori, av samma författare, av författaren, för dig, från oss]
            [mer, fler artiklar, fler texter, fler inlägg] [från, av] [samma, denna] [skribent, reporter]
            [rekommenderas, rekommenderat, utvalt, lästips, artiklar, nyheter] för dig
            [andra, andra läsare, våra läsare] [läser, läste, har läst] [, också, även]
            [det här, detta, det här kan, detta kan] [kanske, ] [intresserar, intressera] dig [, också, även]
        ",
        hit: "Läs också:",
        miss: "Den som vill kan läs också-rutan till trots hoppa över resten.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            mest läst senaste veckan
            mest delade
            mest kommenterade | mest populärt | mest populära
            populärast | populärast just nu | populärast idag
            populära ämnen | de mest lästa
            trendande | trender just nu | topplistan | toppnyheter | toppnyheterna | toppnytt
            dagens toppnyheter | viktigaste nyheterna | viktigaste nyheterna just nu
            dagens viktigaste nyheter | veckans mest lästa | veckans bästa läsning
            redaktionens val | redaktionens favoriter | redaktörens val | utvalt
            utvalt av redaktionen | i fokus just nu | hetast just nu | snackisar | snackisar just nu
            i blickfånget | nyhetstoppen | topp # läst
            [populära, populäraste, de populäraste, mest populära, mest lästa, mest delade, mest sedda, mest
            kommenterade] [artiklar, artiklarna, nyheter, nyheterna, inlägg, inläggen, recept, recepten,
            videor, klipp]
            [mest läst, mest lästa, mest sett, mest sedda, mest delat, mest kommenterat, populärt, trendar] [,
            just nu, i dag, idag, denna vecka, den här veckan, senaste dygnet, på sajten]
        ",
        hit: "Mest läst",
        miss: "Det var den mest lästa romanen den vintern.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            mer från ekonomi | mer från sport | mer från kultur | mer från nyheter
            mer från utrikes | mer från inrikes | mer från politik | mer från avdelningen
            mer från nöje | mer från startsidan | mer om ämnet | mer nyheter från
            fler nyheter från | fler nyheter om | fler artiklar från | fler artiklar om
            fler artiklar i | läs mer om | läs fler artiklar om | läs fler artiklar från
            läs mer från | läs allt om | läs alla artiklar om | alla artiklar om | allt om ämnet
            senaste nytt från | senaste nytt om | senaste nyheterna från | senaste från
            senaste nyheterna inom | senaste artiklarna från | senaste inom | mest läst i
            mest läst på | mest läst inom | populärt i | populärt inom | utvalt från | hitta mer om
        ",
        hit: "Mer från Ekonomi",
        miss: "Kommunen vill se mer från ekonomi och teknik i skolan.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            läs också | läs även | läs mer | läs mer här | läs mer på | läs hela | läs vidare
            läs resten | läs artikeln | läs reportaget | läs intervjun | läs recensionen
            läs också om | se också | se även | se videon | se klippet | se tv | lyssna också
            lyssna även | mer läsning | mer i ämnet | tidigare artikel | tidigare artiklar
            relaterat: | relaterad artikel | relaterade artiklar | missa inte | rekommenderad läsning
            lästips | bakgrund läs mer | fler nyheter | följ utvecklingen här
            följ vår liverapportering | följ rapporteringen | här kan du läsa mer | här kan du läsa
            här hittar du mer | här läser du mer | fakta läs mer | du kanske också gillar
            [läs, se, lyssna]:
        ",
        hit: "Läs också: Därför blir brödet dyrare i norr",
        miss: "Hemma brukar vi läs också-knappen till trots gå vidare.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            läs mer | läs mer här | läs hela
            läs artikeln | läs artikel | läs inlägget | läs vidare | läs vidare på | läs mindre
            läs nu | läs allt | läs originalartikeln | fortsätt läsa | fortsätt läs
            fortsätt till artikeln | fortsätt | fortsätt att läsa | till artikeln
            till hela artikeln | till originalartikeln | till källan | till webbplatsen
            gå till artikeln | gå till artikel | gå vidare | öppna artikeln | mer | mer information
            mer info | se fler | se alla
            se allt | se mindre | se hela listan | visa | visa mer | visa fler
            visa alla
            visa allt | visa mindre
            visa färre | visa artikel | visa inlägg | visa detaljer
            ladda fler | ladda mer
            hämta fler | alla artiklar | alla inlägg | alla nyheter | alla videor | klicka här
            klicka här för att läsa mer | klicka här för mer | klicka för att läsa mer | upptäck
            se videon | se klippet | titta nu | hela artikeln | hela listan | hela texten
            [visa, se, ladda, hämta] [alla, fler, alla våra, fler av våra] [artiklar, nyheter, inlägg,
            blogginlägg, berättelser, reportage, recept, intervjuer, avsnitt, videor, klipp, krönikor,
            recensioner, resultat, evenemang]
            [läs, se, visa] [hela artikeln, hela inlägget, hela nyheten, hela texten, hela intervjun, hela
            receptet, hela rapporten, hela avsnittet] [, här]
        ",
        hit: "Läs mer »",
        miss: "Läs mer än rubriken innan du ringer, bad redaktören.",
    },
];
