//! Swahili phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            [tufuate, tufuatilie, ungana nasi] [kwenye, kupitia, katika] [facebook, instagram,
            twitter, x, tiktok, mitandao ya kijamii, mitandao yetu, kurasa zetu]
            [fuata, like, tembelea] [kurasa zetu za, ukurasa wetu wa, akaunti zetu za]
            [nifuate, mfuate] kwenye [facebook, instagram, twitter, x, tiktok]
            [tufuate, tufuatilie] [mitandaoni, pia mitandaoni] | follow ukurasa wetu
            like na follow | [ku like, kulike] ukurasa wetu
        ",
        hit: "Tufuate kwenye Facebook na Instagram",
        miss: "Polisi walituambia, tufuate kwenye barabara ya kulia hadi kituoni.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            [shiriki, sambaza, share] [, hii, habari, habari hii, makala, makala hii, makala haya,
            taarifa hii, ukurasa huu, chapisho hili, video hii]
            shirikisha | shirikisha [wengine, marafiki] | shiriki na [wengine, marafiki]
            [shiriki, sambaza, share] [kwenye, kupitia] [facebook, twitter, x, whatsapp, telegram,
            barua pepe]
            tuma kwa [whatsapp, barua pepe, email, rafiki] | nakili [kiungo, link, kiunganishi, url]
            copy link | kiungo kimenakiliwa | imenakiliwa
            [chapisha, chapa, printi] [ukurasa, ukurasa huu] | pakua pdf | hifadhi kama pdf
            hifadhi ukurasa | chapisha | [chapa, printi] [makala, makala hii, habari hii] | printi
            sambaza kwa marafiki | sambaza kiungo
            [washirikishe, wajulishe] [wenzako, wengine, marafiki zako, rafiki zako]
            mshirikishe mwenzako | [chagua, chaguo za, njia za] [kushiriki, kusambaza]
            funga dirisha la kushiriki | kushiriki
        ",
        hit: "Sambaza habari hii",
        miss: "Sambaza habari hii kwa wazazi wote, mwalimu mkuu aliwaagiza viranja.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            [bofya, bonyeza] [ili, ] [kushiriki, kusambaza] [kwenye, kupitia]
            [bofya, bonyeza] [ili, ] [kuchapisha, kutuma] [hii, kiungo]
            [shiriki, sambaza, share] [habari hii, makala hii, makala haya, hii, kwenye, kupitia]:
            [shiriki, sambaza] kwenye [facebook, twitter, x, whatsapp, telegram]
            [je, ] [makala, habari] hii [imekusaidia, ilikusaidia]
            je umependa [makala hii, habari hii, makala haya] | shiriki na [marafiki, wengine]:
        ",
        hit: "Bofya ili kushiriki kwenye Facebook (Inafunguka kwenye dirisha jipya)",
        miss: "Wavuvi walikubali kushiriki kwenye zoezi la kusafisha ufukwe.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            [#, # #] [wamependa, wanapenda, wamesambaza, wameshiriki, wafuasi, wanachama,
            wanaofuatilia, imeshirikiwa, wafuatiliaji, waliojiunga, mara imesambazwa]
            [wafuasi, wafuatiliaji, wanachama, wamependa, wameshiriki] [#, # #]
            [imeshirikiwa, imesambazwa, imependwa] mara [#, # #]
            watu [#, # #] [wamependa, wanapenda hii, wamependa hii, wameshiriki, wamesambaza]
            wafuasi [elfu, milioni] # | [kushiriki, kusambazwa] [#, # #]
        ",
        hit: "245 wamependa",
        miss: "Watu 245 wamependa wimbo huo ndani ya dakika moja.",
    },
];
