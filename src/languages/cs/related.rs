//! Czech phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            čtěte také | čtěte též | čtěte dále | čtěte více | přečtěte si také | přečtěte si i
            přečtěte si dále | mohlo by vás zajímat | mohlo by vás také zajímat
            mohlo by se vám líbit | mohlo by vám uniknout | mohly by vás zajímat | může vás zajímat
            také by vás mohlo zajímat | mohlo by tě zajímat
            související článek
            související obsah | související | souvisí s tématem
            další články z rubriky | další články autora | další články v rubrice
            další z rubriky | další z webu | další k tématu | více k tématu
            k tématu | ke stejnému tématu | na stejné téma | na toto téma | doporučujeme
            doporučené | doporučujeme také | doporučujeme přečíst
            vybrali jsme pro vás | vybíráme pro vás
            aktuální články | nejnovější | viz také | viz též | nepřehlédněte | nenechte si ujít
            neuniklo vám | další čtení | z našich webů | ze sítě
            [související, podobné, další, nejnovější, poslední, doporučené, předchozí, ostatní, naše
            nejnovější] [články, zprávy, příspěvky, témata, videa, recepty, rozhovory, reportáže, díly,
            komentáře, recenze, texty, galerie]
            možná vás zaujme | možná vás bude zajímat
            [mohlo by vás, mohlo by tě, mohly by vás] [ještě zajímat, taky zajímat, také bavit]
            [čtěte, přečtěte si] [i naše další články, další články na téma, další články, naše další
            články, podobné články]
            [další, ostatní, související] [články tohoto autora, články ke stejnému tématu, články na toto
            téma, články ze seriálu, díly seriálu]
            [podobné, související, doporučené, naposledy prohlížené, další, naposledy navštívené] produkty
            [zákazníci koupili, zákazníci nakoupili, ostatní koupili] [také, i]
        ",
        hit: "Mohlo by vás zajímat",
        miss: "Mohlo by vás zajímat, že nejstarší lípa v okrese pamatuje třicetiletou válku.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            nejčtenější | nejčtenější za týden
            nejčtenější dnes | nejčtenější za # hodin | nejčtenější za # dní | nejčtenější v rubrice
            nejoblíbenější | populární
            nejdiskutovanější | nejkomentovanější | nejsledovanější
            nejsdílenější | nejlépe hodnocené | právě čtené | právě se čte | právě hýbe
            tip redakce | tipy redakce | výběr redakce | redakce doporučuje | z domova nejčtenější
            žhavá témata | aktuální témata | hlavní zprávy | hlavní události | top články | téma dne
            zprávy dne | nejnovější a nejčtenější | trendy dne
            [populární, oblíbené, nejoblíbenější, nejčtenější, nejsledovanější, nejdiskutovanější,
            nejpopulárnější] [články, zprávy, příspěvky, témata, videa, recepty, rubriky]
            ostatní čtou | čtenáře zajímá | ostatní právě čtou
            nejčtenější [články týdne, články dne, články měsíce, tento týden, tento měsíc, za měsíc, zprávy
            dne, zprávy týdne, za posledních # dní]
            co čtou [ostatní, jiní, čtenáři]
        ",
        hit: "Nejčtenější",
        miss: "Nejčtenější českou autorkou zůstává podle knihovníků už třetí rok Jana Holá.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            více o | více z rubriky | více z | více na téma | další z rubriky
            další články z | další články v | další články v rubrice | další zprávy z | nejnovější z
            nejnovější v rubrice | nejčtenější v | nejčtenější z | nejčtenější články z
            další v rubrice | související články z | populární v | ostatní články z | doporučujeme z
        ",
        hit: "Více z rubriky Domácí",
        miss: "O rozšíření nemocnice chtěli zastupitelé vědět více.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            čtěte také | čtěte též | čtěte dále | čtěte více | čtěte i | čtěte rozhovor
            přečtěte si také | přečtěte si i | přečtěte si více
            podívejte se také | podívejte se i | mohlo by vás zajímat | související článek
            související články | viz též | viz také | sledujte také | poslechněte si také
            více čtěte | více čtěte zde | více se dozvíte | více informací najdete | psali jsme
            o tématu jsme psali | doporučujeme také | nenechte si ujít | více zde
            nepřehlédněte také
            [přečtěte si, přečti si] [rovněž, celý rozhovor, náš článek, náš rozhovor, k tématu, předchozí
            díl]
            přečti si [také, i, více]
            [čtěte, více, sledujte, související]:
        ",
        hit: "Čtěte také: Oprava mostu se protáhne do jara",
        miss: "Kdo má rád detektivky, přečte si také starší díly.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            číst dál | číst dále | číst více | čtěte celý článek | číst celý článek | celý článek
            celý článek zde | celý text | pokračovat ve čtení | pokračování | pokračování článku
            pokračovat | přečíst článek | přečíst více | přečíst celé | více informací | více zde
            zobrazit více | zobrazit další | zobrazit vše | zobrazit všechny | zobrazit celý článek
            ukázat více | ukázat vše | načíst další | načíst více
            další články zde | všechny články | všechny příspěvky | všechny zprávy | starší články
            starší příspěvky | novější příspěvky | zjistit více | dozvědět se více | rozbalit článek
            přejít na článek | otevřít článek
            [zobrazit, číst, načíst, ukázat, prohlédnout] [všechny, další, více] [články, článků, zprávy,
            zpráv, příspěvky, videa, videí, recepty, receptů, rozhovory, produkty, výsledky, akce]
            dočíst článek
            [číst, přečíst, dočíst] [celou zprávu, celý rozhovor, celý příspěvek, zbytek článku, celý text]
            [zobrazit, načíst] [starší články, další zprávy z rubriky, více výsledků, více fotografií]
        ",
        hit: "Číst dál »",
        miss: "Číst dál než po první stránku se nikomu z poroty nechtělo.",
    },
];
