//! Zulu and Xhosa phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            [bhalisa, ngena, ngena ngemvume, bhalisela] [ukuze ufunde, ukuze uqhubeke ufunde,
            ukuze uqhubeke nokufunda]
            lolu daba [lungolwababhalisile, lwababhalisile kuphela]
            le ndaba [ingeyababhalisile, yababhalisile kuphela] | okwababhalisile kuphela
            usufinyelele [umkhawulo wezindaba, inani lezindaba zamahhala] | usubhalisile ngena
            usubhalisile ngena lapha | awunayo i akhawunti bhalisa
            [usunayo, unayo] i akhawunti ngena
            [thola, uthola] ukufinyelela [okungenamkhawulo, okugcwele] [ezindabeni zethu, kuzo
            zonke izindaba]
            funda lolu daba ngokubhalisa | bhalisa mahhala ukuze ufunde
            funda zonke izindaba zethu ngokubhalisa | qhubeka ufunde ngokubhalisa
            [bhalisa, ngena, bhalisela] ukuqhubeka nokufunda | eli nqaku lelababhalisileyo kuphela
            le ndaba yeyababhalisileyo kuphela | sele ubhalisile ngena
        ",
        hit: "Bhalisa ukuze uqhubeke nokufunda lolu daba",
        miss: "Abantu babhalisa bonke emini kodwa abafunda kabanzi babuya bodwa.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            ubhaliso | ababhalisile | ababhalisile kuphela | umbhalisi
            [iba, yiba] [ngumbhalisi, yilungu, ngumxhasi] | joyina | joyina manje | sijoyine
            okwamalungu kuphela | okwababhalisile | gcina udaba | gcina indaba | londoloza
            londoloza lolu daba | ezilondoloziwe | faka ohlwini lokufunda
            funda ngokuhamba kwesikhathi | ubulungu bami
            khetha [iphakheji, uhlelo, ubhaliso] [, lwakho]
            [ubhaliso lwami, qala ubhaliso, vuselela ubhaliso] [, manje] | zama mahhala
            [zama, qala] mahhala manje | zama mahhala izinsuku #
            [bhalisela, bhalisa] [leli phephandaba, iphephandaba lethu, iphephandaba, i pdf yethu]
            indaba yababhalisile | iba lilungu | yiba lilungu | okwababhalisileyo
            ababhalisileyo kuphela | bhalisela iphephandaba lethu ngoku | gcina inqaku
            qala ngoku simahla | zama simahla
        ",
        hit: "Yiba yilungu",
        miss: "Yiba yilungu leqembu uma uthanda ukusebenza ensimini, bamtshela kanjalo.",
    },
];
