//! Swahili phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            picha kwa [hisani, msaada, idhini] ya | chanzo cha picha | chanzo picha
            chanzo cha [video, mchoro, ramani, grafiki]
            picha [, zote] na [mpigapicha, mpiga picha, mwandishi, wapigapicha] [wetu, maalumu]
            [picha, picha zote, picha na, mpigapicha, mpiga picha, wapigapicha, mchoro, mchoro na,
            michoro, grafiki, grafiki na, katuni na, video na, picha na video, picha na maelezo,
            maandishi na picha, haki miliki ya picha]:
            picha [na, kutoka] [reuters, afp, getty images, xinhua, ap, epa, maktaba yetu,
            mtandaoni]
            picha zote na | picha [imepigwa, zimepigwa] na | picha zote kwa hisani ya
            mchoro kwa hisani ya | video kwa hisani ya | hakimiliki ya picha | haki miliki ya picha
        ",
        hit: "Picha kwa hisani ya Juma Mkwawa",
        miss: "Picha na video zilizosambaa mitandaoni zinaonyesha maji yakiingia madukani.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            [imehaririwa, imetafsiriwa, imefasiriwa] na | [ripoti, taarifa] ya ziada na
            [habari, makala] hii [imeandikwa, imeandaliwa, imehaririwa, imetafsiriwa,
            imetayarishwa] na
            makala haya [yameandikwa, yameandaliwa, yamehaririwa, yametafsiriwa, yametayarishwa] na
            [mhariri, wahariri, mtafsiri, mfasiri, watafsiri, chanzo, vyanzo, chanzo cha habari,
            vyanzo vya habari, mtayarishaji, mchangiaji, wachangiaji, mwandishi na mhariri,
            mwandishi na mpigapicha, mwandishi na mfasiri, maandishi, mhariri mkuu,
            mhariri msimamizi]:
            imetafsiriwa kutoka kiingereza na
            [chanzo, vyanzo] [reuters, afp, ap, dpa, xinhua, kna, mashirika]
            kwa msaada wa mashirika ya habari
        ",
        hit: "Imetafsiriwa na Neema Mushi na kuhaririwa na Juma Mkwawa",
        miss: "Riwaya yake imetafsiriwa mara mbili, na mhariri wake hakulipwa.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            [amechangia, wamechangia, walichangia] [, katika, kuandaa] [ripoti, habari, makala] hii
            [amechangia, wamechangia] [, katika] makala haya
        ",
        hit: "Neema Mushi aliyeko Moshi amechangia ripoti hii.",
        miss: "Hakuna anayejua nani aliyechangia ripoti hii ya kengele zilizozama.",
    },
];
