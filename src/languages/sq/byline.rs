//! Albanian phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            shkruar nga | shkruan: | nga redaksia | nga gazetari | nga gazetarja
            nga korrespondenti | nga korrespondentja | postuar nga | publikuar nga | botuar nga
            përgatiti: | përgatitur nga | përgatitur prej | përgatitën: | shkroi: | raportoi:
            raporton nga | reportazh nga | reportazhi nga | intervistoi: | intervista nga
            intervistuar nga | tekst nga | teksti nga | artikull nga | analizë nga | opinion nga
            përktheu: | përktheu dhe përshtati | përshtati: | redaktoi: | redaktuar nga
            i dërguari ynë | e dërguara jonë | i dërguari special | nga admin | nga kosovapress
            nga stafi i | nga desku i | nga zyra e shtypit | shtuar nga | dërguar nga | nga agim
            nga agron | nga alban | nga altin | nga andi | nga arben | nga ardian | nga armand
            nga artan | nga astrit | nga avni | nga besnik | nga blerim | nga bujar | nga dritan
            nga driton | nga enver | nga erion | nga ermal | nga fatmir | nga fatos | nga gazmend
            nga genc | nga ilir | nga kastriot | nga lulzim | nga naim | nga petrit | nga ramadan
            nga rexhep | nga sokol | nga shpend | nga skënder | nga valon | nga visar | nga xhevdet
            nga albana | nga anila | nga arta | nga blerina | nga brunilda | nga dorina | nga edlira
            nga elira | nga elona | nga entela | nga ermira | nga esmeralda | nga fatime
            nga jehona | nga jonida | nga ilirjana | nga klodiana | nga lindita | nga luljeta
            nga majlinda | nga mimoza | nga mirela | nga rudina | nga shqipe | nga teuta
            nga vjollca
            [autor, autori, autorja, autore, autorët]:
        ",
        hit: "Shkruar nga Teuta Krasniqi",
        miss: "Letra e shkruar nga Teuta Krasniqi nuk mbërriti kurrë.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            rreth autorit | rreth autores | rreth autorëve | për autorin | për autoren | për autorët
            mbi autorin | mbi autoren | mbi autorët | autori | autorja | autorët | autor | autorë
            autori i artikullit | autori i shkrimit | kush është autori | kush jam unë | rreth meje
            për mua | profili i autorit | biografia e autorit | shkruar nga | publikuar nga
            postuar nga | stafi i redaksisë | redaktori | redaktorët | kontribues | kontribuesit
            bashkëpunëtorët | bashkëpunëtorët tanë | autorët tanë | kush shkruan
        ",
        hit: "Rreth autorit",
        miss: "Pak dihet rreth autorit të këtyre letrave të vjetra.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            të gjithë artikujt nga | të gjithë artikujt e | artikuj të tjerë të autorit
            nga i njëjti autor | nga e njëjta autore | artikujt e autorit | shkrimet e autorit
            postimet e autorit
            të gjitha [artikujt, shkrimet] [nga, e autorit]
            më shumë [artikuj, shkrime] nga [autori, autorja]
            më shumë nga [autori, autorja, i njëjti autor, e njëjta autore, ky autor]
            [shkrime, postime] të tjera [të autorit, të autores]
            shiko të gjitha [artikujt, shkrimet] [nga, e]
            [shiko, shihni] [profilin e autorit, profilin e autores]
            [ndiq, ndiqe] [autorin, autoren]
            [shkruaji, shkruajini] [autorit, autores]
        ",
        hit: "Më shumë artikuj nga autorja Teuta Krasniqi",
        miss: "Ruante në një kuti të gjitha letrat nga vëllai i saj.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            gazetar | gazetare | gazetari | gazetarja | gazetar i lirë | gazetare e lirë
            gazetar i pavarur | gazetare e pavarur | gazetar sportiv | gazetare sportive
            gazetar investigativ | gazetare investigative | gazetar hulumtues | gazetare hulumtuese
            redaktor | redaktore | kryeredaktor | kryeredaktore | kryeredaktori | kryeredaktorja
            zëvendëskryeredaktor | zëvendëskryeredaktore | redaktor përgjegjës
            redaktore përgjegjëse | redaktor sportiv | redaktor ekonomie | redaktor i lajmeve
            redaktore e lajmeve | drejtor botues | drejtor redaksie | korrespondent | korrespondente
            korrespondenti ynë | korrespondentja jonë | i dërguari special | e dërguara speciale
            reporter | reportere | fotoreporter | fotoreportere | fotogazetar | analist politik
            analiste politike | komentator politik | opinionist | opinioniste | publicist
            publiciste | editorialist | editorialiste | kolumnist | kolumniste
            bashkëpunëtor i jashtëm | bashkëpunëtore e jashtme | redaktor web | redaktor online
            praktikant në redaksi | sekretar i redaksisë
        ",
        hit: "Teuta Krasniqi, kryeredaktore",
        miss: "Gazetarja priste para gjykatës që nga mëngjesi.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            është diplomuar për gazetari | është diplomuar në gazetari | i diplomuar për gazetari
            e diplomuar për gazetari | i diplomuar në gazetari | e diplomuar në gazetari
            ka studiuar gazetari | ka kryer studimet për gazetari | ka mbaruar studimet për gazetari
            ka përvojë # vjeçare në gazetari | me përvojë # vjeçare në gazetari
            me një përvojë # vjeçare në gazetari | ka përvojë mbi # vjet në gazetari
            merret me gazetari që nga | punon si gazetar në | punon si gazetare në
            punon si redaktore në | punon si redaktor në | ka punuar si gazetar në
            ka punuar si gazetare në | iu bashkua redaksisë | i është bashkuar redaksisë
            është pjesë e redaksisë | është pjesë e ekipit të redaksisë | është anëtar i redaksisë
            është anëtare e redaksisë | është autor i disa librave | është autore e disa librave
            është autor i librave | është autore e librave | mund ta kontaktoni në adresën
            mund të kontaktohet në adresën | mund t'i shkruani në | e pasionuar pas shkrimit dhe
            i pasionuar pas shkrimit dhe | e apasionuar pas gazetarisë | i apasionuar pas gazetarisë
            mbulon temat e | mbulon kryesisht tema nga | shkruan rregullisht për portalin
            është [gazetar, gazetare] [në gazetën, në portalin]
            është [gazetar, gazetare] dhe [shkrimtar, shkrimtare]
            është [gazetar, gazetare] [i lirë që, e lirë që]
            është [kryeredaktor, kryeredaktore] [i, e]
            është [themelues, themeluese] dhe [redaktor, redaktore]
        ",
        hit: "Teuta Krasniqi është gazetare në portalin tonë dhe merret me arsimin.",
        miss: "Donte të studionte gazetari, por hapi një furrë buke.",
    },
];
