//! Slovak phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            čítajte aj | čítajte tiež | čítajte ďalej aj | čítajte viac | prečítajte si aj
            prečítajte si tiež | prečítajte si | prečítajte si viac | prečítaj si aj
            prečítaj si tiež | pozrite si aj | pozrite si tiež | pozri aj | pozri tiež | pozrite aj
            pozrite tiež | mohlo by sa vám páčiť | mohlo by sa ti páčiť | odporúčame
            odporúčame tiež | odporúčame aj | odporúčame prečítať | odporúčame vám | odporúčané
            odporúčané pre vás | odporúčané čítanie | neprehliadnite | neprehliadni
            nenechajte si ujsť | neušlo vám | ušlo vám | čo vám mohlo ujsť | súvisiace
            súvisiaci článok | súvisiaci obsah | súvisí s témou | súvisiace linky | súvisiace odkazy
            súvisiace dokumenty | k téme | viac k téme | viac o téme | viac na túto tému
            na rovnakú tému | na túto tému | k rovnakej téme | na podobnú tému | z rovnakej témy
            z rovnakej rubriky | z rovnakej kategórie | vybrali sme pre vás | vyberáme pre vás
            vybrané pre vás | pre vás | aktuálne články | najnovšie | najnovšie z webu
            z našich webov | z našej siete | z iných webov | naši partneri píšu
            z partnerských webov | partnerské weby | ďalšie čítanie | ďalšie z webu
            ďalšie z rubriky | ďalšie z kategórie | ďalšie v rubrike | viac z rubriky
            viac z kategórie | viac z témy | viac z regiónu | viac z webu | ďalšie k téme
            písali sme | už sme písali | o téme sme písali | predchádzajúci a nasledujúci článok
            navigácia v článkoch | navigácia článkami | podobné | ďalšie diely
            ďalšie časti seriálu | zo seriálu
            [mohlo by vás, mohlo by ťa, mohlo by vás tiež, mohlo by vás aj, mohlo by vás ešte, možno
            vás bude, môže vás, môže vás tiež, môže vás aj, možno ťa bude, bude vás, tiež by vás
            mohlo, čo by vás mohlo] zaujímať
            [mohlo by vás, mohlo by ťa] [zaujať, ešte zaujať]
            [možno vás, možno ťa, určite vás] zaujme
            [súvisiace, podobné, ďalšie, najnovšie, posledné, odporúčané, predchádzajúce, ostatné,
            naše najnovšie, staršie súvisiace, zaujímavé] [články, správy, príspevky, témy, videá,
            recepty, rozhovory, reportáže, komentáre, recenzie, texty, galérie, podcasty, blogy,
            aktuality, podujatia, tlačové správy]
            [čítajte, prečítajte si, pozrite si] [aj naše ďalšie články, ďalšie články, naše ďalšie
            články, podobné články, ďalšie články na tému, súvisiace články]
            [ďalšie, ostatné, súvisiace, všetky] [články tohto autora, články k téme, články na túto
            tému, články z rubriky, články zo seriálu, články v rubrike, články z kategórie, správy
            z regiónu, správy z rubriky]
            [podobné, súvisiace, odporúčané, naposledy prezerané, ďalšie, naposledy navštívené,
            najpredávanejšie] produkty
            [zákazníci kúpili, zákazníci si kúpili, ostatní kúpili, zákazníci nakúpili] [tiež, aj]
        ",
        hit: "Mohlo by vás zaujímať",
        miss: "Mohlo by vás zaujímať, že najstaršia lipa v okrese pamätá napoleonské vojny.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            najčítanejšie | najobľúbenejšie | populárne | obľúbené | najdiskutovanejšie
            najkomentovanejšie | najsledovanejšie | najzdieľanejšie | najlajkovanejšie
            najlepšie hodnotené články | práve čítané | práve sa číta | práve čítate
            hýbe internetom | trendy | trendy dňa | trendujúce | tip redakcie | tipy redakcie
            výber redakcie | výber editora | redakcia odporúča | editor odporúča | odporúča redakcia
            horúce témy | aktuálne témy | témy dňa | téma dňa | hlavné správy | hlavné udalosti
            top články | top správy | top téma | top témy | top # | správy dňa | správa dňa
            najnovšie a najčítanejšie | čo čítajú ostatní | čo čítajú iní | čo práve čítajú ostatní
            ostatní čítajú | ostatní práve čítajú | čitateľov zaujíma | čitateľov zaujalo
            čo vás najviac zaujalo | foto dňa | video dňa | citát dňa
            [najčítanejšie, najdiskutovanejšie, najsledovanejšie, najzdieľanejšie,
            najkomentovanejšie, najobľúbenejšie] [dnes, za # hodín, za # dní, za # dni, za týždeň,
            za mesiac, za deň, tento týždeň, tento mesiac, týždňa, dňa, # h, # hod, za posledných #
            hodín, za posledné # hodiny, v rubrike, na webe, včera, za # h]
            [populárne, obľúbené, najobľúbenejšie, najčítanejšie, najsledovanejšie,
            najdiskutovanejšie, najpopulárnejšie, najhľadanejšie] [články, správy, príspevky, témy,
            videá, recepty, rubriky, blogy, podcasty, články týždňa, články dňa, články mesiaca,
            články za týždeň, články za # hodín]
        ",
        hit: "Najčítanejšie",
        miss: "Najčítanejšie slovenské autorky majú podľa knihovníkov čosi spoločné.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            [viac, ďalšie, najnovšie, ostatné, najčítanejšie] z [rubriky, kategórie, sekcie,
            regiónu, témy, domova, blogu, seriálu, portálu]
            [ďalšie, najnovšie, ostatné, súvisiace, najčítanejšie, všetky] články [z rubriky, z
            kategórie, v rubrike, v kategórii, zo sekcie, zo seriálu, k téme, na tému, na túto tému,
            o téme, z témy, z regiónu]
            [ďalšie, najnovšie, ostatné, všetky] správy [z rubriky, z regiónu, z kategórie, z mesta,
            k téme, z domova, zo sveta, zo športu, z okresu]
            viac [o téme, k téme, na tému, na túto tému, článkov z rubriky, článkov o, článkov na
            tému, správ z regiónu, správ z, správ zo, zo sveta, zo športu]
            [odporúčame z, odporúčame zo, najnovšie v rubrike, najnovšie na, ďalšie v rubrike,
            ďalšie v kategórii, novinky z rubriky]
        ",
        hit: "Viac z rubriky Domáce",
        miss: "O rozšírení nemocnice chceli poslanci vedieť viac.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            [čítajte, čítaj, prečítajte si, prečítaj si, pozrite si, pozri si, pozrite, sledujte,
            vypočujte si] [aj:, tiež:, ďalej:, viac:, tu:, aj na:]
            [čítajte, prečítajte si, prečítaj si, čítaj] [tiež, viac]
            čítajte aj | prečítajte si aj | prečítaj si aj | čítajte k téme | čítajte rozhovor
            čítajte celý rozhovor | čítajte viac o | viac čítajte | viac čítajte tu
            viac sa dočítate | viac sa dozviete | viac si prečítajte | viac si prečítate
            viac informácií nájdete tu | viac informácií nájdete v článku | viac info tu
            viac informácií tu | viac nájdete tu | podrobnosti čítajte | písali sme:
            písali sme o tom | o téme sme písali | o téme sme už písali | už sme písali
            už skôr sme písali | súvisiaci článok | súvisiace články | súvisiaca téma | súvisiace:
            mohlo by vás zaujímať: | mohlo by vás tiež zaujímať: | môže vás zaujímať:
            neprehliadnite: | neprehliadnite tiež: | neprehliadnite aj: | odporúčame:
            odporúčame aj: | nenechajte si ujsť: | čítajte: | viac: | viac k téme: | viac o téme:
            viac tu: | k téme: | pozri aj | pozri tiež | pozrite aj | pozrite tiež
            [prečítajte si, prečítaj si] [celý rozhovor, náš článok, náš rozhovor, náš komentár, k
            téme, predchádzajúci diel, predošlý diel, aj rozhovor, aj komentár, našu recenziu, našu
            reportáž, naše odporúčania, ďalšie články]
            [mohlo by vás zaujať, mohlo by ťa zaujímať, tiež by vás mohlo zaujímať, tip na čítanie,
            tip na článok, ďalšie čítanie, najnovší vývoj, aktuálne k téme, pôvodný článok, pôvodná
            správa]:
        ",
        hit: "Čítajte aj: Oprava mosta sa pretiahne do jari",
        miss: "Kto má rád detektívky, prečíta si tiež staršie diely.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            čítať | čítať ďalej | čítať viac | čítať celé | čítajte ďalej | čítajte celý článok
            čítaj viac | čítaj ďalej | celý článok | celý článok tu | celý text | celý text tu
            pokračovať v čítaní | pokračovať | pokračovanie | pokračovanie článku | viac informácií
            viac info | viac tu | viac podrobností | viac detailov | zistiť viac | zisti viac
            dozvedieť sa viac | dozviete sa viac | zobraziť viac | zobraziť ďalšie | zobraziť všetko
            zobraziť všetky | zobraziť celý článok | zobraziť článok | zobraziť detail | detail
            detail článku | ukázať viac | ukázať všetko | načítať ďalšie | načítať viac
            ďalšie články tu | rozbaliť článok | otvoriť článok | prejsť na článok | dočítať článok
            viac článkov | viac správ | viac z témy a rubriky
            [čítať, prečítať, prečítať si, dočítať, zobraziť] [celú správu, celý rozhovor, celý
            príspevok, zvyšok článku, celý text, celú reportáž, celú recenziu, recept, celý recept,
            správu, článok celý]
            [čítať, prečítať, prečítať si, prečítajte si] [článok, celý článok, celé znenie]
            [všetky, staršie, novšie] [články, príspevky, správy, aktuality, novinky, recepty,
            podcasty, videá, témy, blogy, oznamy, podujatia]
            [zobraziť, čítať, načítať, ukázať, prejsť na] [všetky články, všetky správy, všetky
            príspevky, všetky aktuality, ďalšie články, ďalšie správy, ďalšie príspevky, staršie
            články]
            [zobraziť, načítať, ukázať, pozrieť] [všetky videá, všetky recepty, všetky produkty,
            všetky podujatia, všetky výsledky, ďalšie videá, ďalšie recepty, ďalšie výsledky, ďalšie
            produkty]
            [zobraziť, čítať, načítať] viac [článkov, správ, príspevkov, videí, receptov, výsledkov]
        ",
        hit: "Čítať ďalej »",
        miss: "Čítať ďalej než po prvú stranu sa nikomu z poroty nechcelo.",
    },
];
