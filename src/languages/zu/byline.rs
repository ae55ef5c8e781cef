//! Zulu and Xhosa phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            ibhalwe ngu | ibhalwe yi | lubhalwe ngu | lubhalwe yi | kubhala intatheli yethu
            kubhala umbhali wethu | kubhala intatheli | ngu mbhali wethu | ngumbhali wethu
            yintatheli yethu | yizintatheli zethu | ngabasebenzi bethu | ngabahleli bethu
            ngu intatheli | ithunyelwe yintatheli | ngu: | kubhala:
            [umbhali, ababhali, umqambi, umlobi]: | umbhali wethu wase | intatheli yethu yase
            [ibhalwe, lubhalwe, ihlanganiswe, ibikwe, libhalwe] [yintatheli yethu, ngumbhali
            wethu, ngabahleli bethu, yithimba lethu]
            ibhalwe ngumlobi | libhalwe ngu | liqulunqwe ngu | ibhalwe ngumfundi | ngumlobi wethu
        ",
        hit: "Ibhalwe ngu Thobeka Mhlongo",
        miss: "Incwadi ibhalwe ngu Thobeka Mhlongo ngaphambi kokuba ashone.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            mayelana nombhali | ngombhali | umbhali | umbhali wethu | ababhali bethu | ababhali
            iphrofayela yombhali | umlando wombhali
            [mayelana nentatheli, ngentatheli, intatheli yethu, umlobi, abalobi, umlobi wethu,
            abanikeli, umnikeli wethu]
            abasebenzi bethu | malunga nombhali | ngombhali we nqaku | ababhali beli nqaku
            iphepha lombhali | umbhali weli nqaku | umbhali walolu daba
        ",
        hit: "Mayelana nombhali",
        miss: "Mayelana nombhali wencwadi, akekho owaziyo ukuthi washonaphi.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            [okunye, konke] okubhalwe ngu
            [ezinye izindaba, izindaba, bona zonke izindaba, zonke izindaba] ezibhalwe ngu
            [funda, bona] [okunye okubhalwe ngu, ezinye izindaba ezibhalwe ngu, okunye ngalo
            mbhali, ezinye izindaba zalo mbhali]
            zonke izindaba zalo mbhali | ezinye izindaba zalo mbhali | okunye kwalo mbhali
            landela lo mbhali | bona zonke izindaba zombhali | [onke, amanye] amanqaku abhalwe ngu
            amanye amanqaku alo mbhali | bona onke amanqaku [ka, angu, alo mbhali]
            ngakumbi ngalo mbhali | funda ngakumbi ngombhali
        ",
        hit: "Ezinye izindaba zalo mbhali",
        miss: "Babhala kaningi kanti ezinye izindaba zalo mbhali aziwa emhlabeni wonke.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            intatheli yethu | umbhali wethu | umhleli omkhulu | intatheli enkulu | iphini lomhleli
            isekela lomhleli | umlobi wekholamu | intatheli ezimele
            intatheli [yezindaba, yezemidlalo, yezomnotho, yezepolitiki, yezempilo, yezemfundo,
            yezobuchwepheshe, yezokungcebeleka, yezenkantolo, yezokuphepha]
            umhleli [wezindaba, wezemidlalo, wezomnotho, wezepolitiki, wezempilo, wezemfundo,
            wezobuchwepheshe, wezokungcebeleka, wephephandaba]
            umthwebuli wezithombe | intatheli yeendaba | umhleli oyintloko | umhleli weendaba
            umbhali wekholamu | intatheli [yezoqoqosho, yezopolitiko, yezolonwabo]
            umhleli [wezoqoqosho, wezopolitiko, wezolonwabo] | umbhali wephephandaba
        ",
        hit: "Thobeka Mhlongo, intatheli yezemidlalo",
        miss: "Intatheli yezemidlalo uThobeka Mhlongo yabuza umbuzo wokuqala.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            uyintatheli [ezimele, yezindaba, yezemidlalo, yezomnotho, yezepolitiki, yethu]
            ungumbhali [ozimele, wekholamu] | ungumhleli [wezindaba, wezemidlalo, wethu]
            ungumlobi wekholamu | ubhalela leli phephandaba | usebenzela leli phephandaba
            [ungatholakala, angatholakala, ungathintwa, angathintwa, uyatholakala] ku [email,
            imeyili]
            ungamthinta ku imeyili | mlandele ku [x, twitter, instagram, facebook]
            ungamthola ku twitter | ungamlandela ku [twitter, x, instagram, facebook]
            ubhala [ngezindaba zezemidlalo, ngezomnotho, ngezepolitiki, ngezemfundo,
            ngezempilo] kuleli phephandaba
            ngumbhali wekholamu | ngumhleli weli phephandaba | yintatheli ezimeleyo
            ngumbhali ozimeleyo | ufumaneka ku imeyile | unokufumaneka ku imeyile
            ungaqhagamshelana naye ku imeyile | mlandele kwi [instagram, facebook, twitter, x]
        ",
        hit: "UThobeka Mhlongo uyintatheli ezimele ehlala eMgungundlovu.",
        miss: "Intatheli ezimele yaboshwa ngoLwesihlanu yadedelwa ngakusasa.",
    },
];
