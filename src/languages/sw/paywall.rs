//! Swahili phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            [jisajili, jiunge, ingia, lipia, jiandikishe] [ili kuendelea, kuendelea,
            ili uendelee] kusoma
            [jisajili, ingia, lipia] [ili kusoma, kusoma] [makala, habari, zaidi]
            [makala, habari] hii ni [kwa, kwa ajili ya] [wanachama, waliojisajili] [pekee, tu]
            [makala, maudhui] haya ni kwa [wanachama, waliojisajili, wasomaji waliojisajili] [pekee,
            tu]
            [umejisajili, umeshajisajili, una akaunti, wewe ni mwanachama] ingia
            [huna, bado huna] akaunti [jisajili, jiunge, fungua akaunti]
            umefikia kikomo cha makala | umemaliza idadi ya makala | umemaliza makala za bure
            [umebakiwa na, umesalia na, umebakisha] makala # [za bure, za bila malipo]
            pata [ufikiaji usio na kikomo, ufikiaji kamili, makala zote bila kikomo]
            ili kuendelea kusoma [habari hii, makala hii, makala haya]
            endelea kusoma kwa kujisajili | chagua kifurushi [kinachokufaa, cha usajili]
        ",
        hit: "Jisajili ili kuendelea kusoma makala hii",
        miss: "Zamani watu walijisajili maktaba ili kusoma mafumbo tu.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            [jisajili, jiunge, jiandikishe] [sasa, leo, bila malipo, sasa hivi]
            [kwa, ya] [wanachama, waliojisajili, wasomaji waliojisajili] [tu, pekee]
            wanachama tu | wanachama pekee | [kuwa, uwe] [mwanachama, mwanachama wetu, msomaji wetu]
            uanachama | usajili wangu | dhibiti usajili | hifadhi | hifadhi makala | hifadhi habari
            soma baadaye | hifadhi kwa baadaye | hifadhi usome baadaye | habari za kulipia
            makala ya kulipia | makala za kulipia
            [chagua, tazama, ona] [kifurushi, vifurushi, mpango] | vifurushi vyetu
            [jaribu bure, jaribu bila malipo] [, kwa siku #, siku #, kwa mwezi #]
            anza kujaribu bure | fungua makala hii | fungua makala kamili | lipia makala hii
            lipia kusoma | nunua gazeti la leo | nunua nakala
        ",
        hit: "Jisajili sasa",
        miss: "Jisajili sasa au usubiri muhula ujao, wazazi waliambiwa shuleni.",
    },
];
