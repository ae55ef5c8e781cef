//! Swahili phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            [imechapishwa, imesasishwa] [januari, februari, machi, aprili, mei, juni, julai, agosti,
            septemba, oktoba, novemba, desemba, disemba, jumatatu, jumanne, jumatano, alhamisi,
            ijumaa, jumamosi, jumapili, #, tarehe, mnamo, saa, leo, jana]
            [ilichapishwa, ilisasishwa, imeboreshwa, imewekwa, imepakiwa] [#, tarehe, mnamo]
            [imechapishwa, ilichapishwa, iliyochapishwa, imesasishwa, ilisasishwa, imehuishwa,
            imewekwa, imepakiwa, imehaririwa, imeboreshwa, tarehe ya kuchapishwa,
            tarehe ya chapisho, muda wa kuchapishwa]:
            tarehe [ya kuchapishwa, ya kuchapisha, ya kusasishwa, iliyochapishwa]
            [ilisasishwa, imesasishwa, kusasishwa, imehaririwa, ilihuishwa] mara ya mwisho
            mara ya mwisho [kusasishwa, kuhaririwa, ilisasishwa, imesasishwa]
            sasisho la mwisho | imetolewa tarehe # | habari hii imesasishwa
        ",
        hit: "Imechapishwa: 14 Machi 2023, saa 3:41 asubuhi",
        miss: "Kitabu chake kimechapishwa 14 Machi, siku moja baada ya kifo chake.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            muda wa [kusoma, usomaji, kusikiliza] [, dakika #, ni dakika #, takriban dakika #]
            wakati wa kusoma dakika # | dakika # [, za, ya, kwa] [kusoma, usomaji, kusikiliza]
            # [dakika, dk, min] [, za] kusoma
            [usomaji wa, kusoma kwa, soma kwa, inasomwa kwa, husomwa kwa, unasoma kwa] dakika #
            [soma, kusoma, sikiliza, usomaji] dakika # | makadirio ya muda wa kusoma dakika #
            chini ya dakika # za kusoma
        ",
        hit: "Muda wa kusoma: dakika 4",
        miss: "Muda wa kusoma dakika 4 ulimtosha kukariri shairi lote.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            [sekunde, dakika, saa, siku, wiki] [#, chache] zilizopita
            [dakika, saa, siku, wiki] [#, moja] iliyopita
            [saa, siku, wiki] [mbili, tatu, kadhaa] zilizopita | dakika kadhaa zilizopita
            # [sekunde, dakika, saa, siku, wiki] zilizopita | [masaa, majuma] # yaliyopita
            # masaa yaliyopita | [miezi, miaka] [#, miwili, mitatu, kadhaa] iliyopita
            mwezi [#, mmoja] uliopita | mwaka [#, mmoja] uliopita | # [miezi, miaka] iliyopita
            saa # lililopita | juma # lililopita | hivi punde | sasa hivi | muda mfupi uliopita
            muda uliopita | [dakika, saa, siku, wiki] # nyuma
            [leo, jana] [# #, saa #, saa # #, saa # # asubuhi, saa # # mchana, saa # # jioni,
            saa # # usiku]
        ",
        hit: "Saa 3 zilizopita",
        miss: "Saa 3 zilizopita mto ulikuwa bado chini ya alama ya pili.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            [imesomwa, imetazamwa, imeonekana, imesikilizwa] mara [#, # #]
            [#, # #] [watazamaji, wasomaji, mitazamo, walioona, waliosoma, waliotazama, maneno]
            [watazamaji, wasomaji, mitazamo, walioona, waliosoma] [#, # #]
            mara [#, # #] [imesomwa, imetazamwa] | idadi ya [watazamaji, wasomaji] [#, # #]
            [imetazamwa, imesomwa] na watu [#, # #]
            watu [#, # #] [wamesoma, wametazama, wanasoma sasa]
        ",
        hit: "Imesomwa mara 1,245",
        miss: "Shairi lake limesomwa mara 1,245 jukwaani, kutoka Lamu hadi Mtwara.",
    },
];
