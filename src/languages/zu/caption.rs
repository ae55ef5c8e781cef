//! Zulu and Xhosa phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            [isithombe, izithombe] [esithathwe, ezithathwe] [ngu, yi]
            isithombe esithathwe ekhasini | incazelo yesithombe | amazwi angezansi kwesithombe
            amazwi esithombe | umbhalo ongezansi kwesithombe | esithombeni: | ezithombeni:
            esithombeni esingenhla | esithombeni esingezansi | kwesokunxele esithombeni
            kwesokudla esithombeni | umfanekiso othathwe ngu | incazelo yomfanekiso
            kulo mfanekiso: | emfanekisweni: | isithombe esingezansi sikhombisa
            isithombe esingenhla sikhombisa
            isithombe [esithathwe kuvidiyo, esicashunwe kuvidiyo, esivela kuvidiyo]
            umfanekiso [othathwe kwividiyo, ocatshulwe kwividiyo]
        ",
        hit: "Esithombeni: abafundi basebenza engadini yesikole.",
        miss: "Umbukiso ukhombisa isithombe esithathwe ngu Jabulani ngaphambi kwempi.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            igalari | igalari yezithombe | izithombe | bona izithombe | buka izithombe
            bona isithombe | buka isithombe | khulisa isithombe | vula isithombe
            chofoza ukuze ukhulise | cindezela ukuze ukhulise isithombe | khulisa
            isithombe # kwezi # | isithombe # kwezingu # | # izithombe | isithombe #
            umbhalo wesithombe | fihla incazelo | [izithombe, igalari] #
            [bona, buka, dlula ku] [zonke izithombe, igalari, igalari yezithombe]
            [vula, dlala, buka] [ividiyo yethu, igalari yethu] | incazelo | umugqa wezithombe
            [esidlule, esilandelayo] isithombe | buka ngosayizi ophelele | igalari yemifanekiso
            umfanekiso # kwi # | # imifanekiso | khulisa umfanekiso | bukela imifanekiso
            imifanekiso | cofa ukuze ukhulise
            [jonga, vula] [iifoto, igalari yeefoto, umfanekiso, imifanekiso] | iifoto | iifoto #
            jonga igalari
        ",
        hit: "Buka izithombe",
        miss: "Buka izithombe ezilengiswe odongeni, bezifihle ngeminyaka.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            [isithombe, izithombe, umfanekiso, ifoto] [reuters, afp, ap, getty images, gallo
            images, backpagepix, ana, african news agency, gcis, sapa, sanews]
            [isithombe, izithombe, ifoto, umfanekiso] [facebook, instagram, x, twitter, youtube,
            unsplash, pexels, shutterstock, freepik, screenshot]
            isithombe sithunyelwe | izithombe zithunyelwe | isithombe sinikeziwe
            izithombe zinikeziwe | umfanekiso unikeziwe | iifoto zikwinqolobane
            umfanekiso uthunyelwe
        ",
        hit: "Abafundi bakha indlu ngamakhadibhodi. Isithombe: Gallo Images",
        miss: "Isithombe sikaGallo Images sithengiswe emakethe ngezigidi ezimbili.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            isithombe senqolobane | isithombe sasenqolobaneni | isithombe esivela enqolobaneni
            isithombe esigciniwe | isithombe sokubonisa | izithombe zenqolobane
            isithombe sokukhombisa | umfanekiso ogciniweyo | umfanekiso wokubonisa
            ifoto egciniweyo | isithombe sefayela | ifoto yenqolobane | umfanekiso wenqolobane
            inqolobane:
        ",
        hit: "Isithombe esigciniwe: imvula eThekwini",
        miss: "Ummeli wabonisa isithombe esigciniwe enkantolo, wathi kade ebalimele.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            isithombe esigciniwe | isithombe sasenqolobaneni | isithombe senqolobane
            isithombe sokubonisa | isithombe sokukhombisa | izithombe zenqolobane
            isithombe sefayela | umfanekiso ogciniweyo | ifoto egciniweyo | umfanekiso wokubonisa
        ",
        hit: "Imvula eThekwini, 2019. Isithombe esigciniwe",
        miss: "Inkantolo yaboniswa ikhophi engacacile yesithombe esigciniwe.",
    },
];
