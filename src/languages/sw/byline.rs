//! Swahili phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            [imeandikwa, imeandaliwa, imetayarishwa, imechapishwa, imetumwa, imewekwa, imepakiwa,
            imeripotiwa] na
            [na, ] [mwandishi, waandishi] [wetu, maalumu, maalum] | na mwandishi wa habari
            na mwandishi wa mtandao | na mashirika ya habari | na mashirika
            na [wahariri, mhariri, dawati la michezo, dawati la habari, dawati la mtandao,
            timu ya habari, timu ya wahariri]
            [makala, habari, uchambuzi, simulizi] na [mwandishi, waandishi] wetu
            [waandishi, ameandika, wameandika, imeandikwa na, mwandishi wa habari hii,
            mwandishi wa makala]:
            na mwanahabari wetu | mwanahabari wetu | na mpekuzi wetu | na ripota wetu
        ",
        hit: "Imeandikwa na Neema Mushi",
        miss: "Barua hiyo ilikuwa imeandikwa na Neema Mushi akiwa gerezani.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            [kuhusu, kumhusu] mwandishi | kuhusu [waandishi, mwandishi huyu, mwandishi wa makala]
            kuwahusu waandishi | wasifu wa mwandishi | maelezo ya mwandishi | taarifa za mwandishi
            maelezo kuhusu mwandishi | mwandishi | waandishi | waandishi wetu | mwandishi wa makala
            mwandishi wa makala hii | mwandishi wa makala haya | mwandishi wa habari hii
            wasifu wa waandishi | mfahamu mwandishi | mjue mwandishi | mwandishi ni nani
            wachangiaji | wachangiaji wetu
        ",
        hit: "Kuhusu mwandishi",
        miss: "Kuhusu mwandishi wa barua hiyo, polisi hawajui lolote bado.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            [makala, habari] [zaidi, nyingine] [za, kutoka kwa] mwandishi
            makala [mengine, yote] ya mwandishi | makala zote za mwandishi
            machapisho [mengine, yote] ya mwandishi
            [tazama, ona, soma] [makala, habari, stori] zote za mwandishi
            [tazama, ona, soma] [machapisho, makala] yote [ya, yaliyoandikwa na]
            [mfuate, fuata, mfuatilie, fuatilia] mwandishi [, huyu] | tazama wasifu wa mwandishi
            zaidi kutoka kwa mwandishi
        ",
        hit: "Makala zaidi za mwandishi huyu",
        miss: "Gazeti lilikataa kuchapisha makala zaidi za mwandishi huyo.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            [mwandishi, mwanahabari] [mwandamizi, maalumu, maalum, wa kujitegemea]
            [mwandishi, mwanahabari] wa habari [mwandamizi, wa kujitegemea, za michezo, za siasa,
            za uchumi, za biashara, za afya, za burudani, za mahakamani, za bunge, za kimataifa,
            za uchunguzi, za mazingira]
            mhariri [mkuu, mtendaji, msimamizi, mwandamizi, wa habari, wa michezo, wa makala,
            wa mtandao, wa siasa, wa biashara, wa burudani, msaidizi]
            naibu mhariri mkuu | mhariri mkuu msaidizi
            mkuu wa dawati la [habari, michezo, siasa, biashara, makala] | mwandishi wetu
            mwandishi wa makala | mpigapicha wetu | mpiga picha wetu | mwandishi wa safu hii
            mwandishi wa mtandao | dawati la [michezo, habari, mtandao, uchunguzi, burudani]
        ",
        hit: "Neema Mushi, mwandishi mwandamizi",
        miss: "Mwandishi mwandamizi Neema Mushi ndiye aliyeuliza swali la kwanza.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            ni [mwandishi, mwandishi wa habari, mwanahabari] [wa kujitegemea, mwandamizi wa,
            anayeandikia, anayeripotia]
            mwandishi wa [makala hii, makala haya, safu hii, uchambuzi huu] [ni, anapatikana]
            mwandishi ni [mhadhiri, mchambuzi, mtafiti, mwanasheria, wakili, mhariri, mtaalamu,
            mshauri]
            [anapatikana, wanapatikana, ninapatikana] [kwa, kupitia] [barua pepe, simu namba,
            simu nambari]
            [wasiliana na, unaweza kuwasiliana na] mwandishi [kupitia, kwa, wa makala]
            mtumie mwandishi barua pepe
        ",
        hit: "Neema Mushi ni mwandishi wa habari wa kujitegemea anayeishi Moshi.",
        miss: "Dada yake ni mwandishi na kaka yake ni mwalimu wa kujitolea.",
    },
];
