//! Zulu and Xhosa phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            [wonke amalungelo, onke amalungelo, amalungelo onke] [agodliwe, agciniwe, avikelwe,
            agciniweyo]
            amalungelo okushicilela [#, agodliwe, agciniwe] | ilungelo lokushicilela #
            amalungelo obunikazi #
            [akuvunyelwe, asikho imvume] [ukukopisha, ukukopa, ukusakaza, ukushicilela kabusha,
            ukusebenzisa] [lokhu okuqukethwe, lezi zindaba, lolu daba, okuqukethwe kwaleli
            phephandaba]
            ukushicilela kabusha ngaphandle kwemvume akuvunyelwe
            ukukopisha ngaphandle kwemvume akuvunyelwe
            [ayivumelekanga, akuvumelekanga] [ukukopa, ukupapasha kwakhona, ukusasaza] [la
            manqaku, oku kuqulathwe, eli nqaku]
        ",
        hit: "© 2023 IZindaba ZaseNanda. Wonke amalungelo agodliwe.",
        miss: "Indodana yathi amalungelo omculo kayise agodliwe ngummeli.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            [le webhusayithi, le sayithi] isebenzisa [amakhukhi, i cookies, ama cookies]
            leli khasi lisebenzisa [amakhukhi, i cookies, ama cookies]
            [sisebenzisa, siyasebenzisa] [amakhukhi ukuze, i cookies, ama cookies]
            [yamukela, vuma, nqaba] [wonke amakhukhi, amakhukhi onke, amakhukhi, ama cookies]
            izilungiselelo zamakhukhi | inqubomgomo yamakhukhi
            [ngokuqhubeka usebenzisa, ngokuqhubeka nokusebenzisa, uma uqhubeka usebenzisa] [le
            webhusayithi, le sayithi]
            uyavuma ukusetshenziswa kwamakhukhi | sisebenzisa iikhukhi
            [le webhusayithi, eli khasi] isebenzisa iikhukhi | yamkela iikhukhi
            yamkela zonke iikhukhi | ngokuqhubeka usebenzisa eli phepha | useto lweekhukhi
        ",
        hit: "Le webhusayithi isebenzisa amakhukhi ukuthuthukisa ukusebenza kwayo.",
        miss: "Umfana wabhaka amakhukhi kabhontshisi wawathengisa esikoleni.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            inqubomgomo [yobumfihlo, yemfihlo, yamakhukhi, yokuhlela, yemibono]
            isaziso [sobumfihlo, samakhukhi] | isitatimende sobumfihlo | ubumfihlo | imigomo
            imigomo nemibandela | imigomo nemibandela yokusetshenziswa
            [imigomo, imibandela, imithetho] [yokusebenzisa, yokusetshenziswa, yesevisi,
            yokuphawula]
            ukuzihlangula | ukufinyeleleka | ikhodi yokuziphatha | yamukela | vuma | nqaba
            yamukela konke | vumela konke | nqaba konke | ngiyavuma | ngiyaqonda
            izilungiselelo zobumfihlo | lawula izintandokazi | phatha amakhukhi | lawula amakhukhi
            umgaqo nkqubo [wabucala, wemfihlo, wabahleli, weekhukhi] | imiqathango
            imigaqo nemiqathango | imiqathango yokusetyenziswa | imiqathango yenkonzo
            isaziso [sabucala, semfihlo] | ubumfihlo bakho | imithetho yezimvo | yamkela
            yamkela zonke | ndiyavuma | lawula iikhukhi | umgaqo wokuziphatha
            amalungelo okushicilela | isexwayiso ngezomthetho | izaziso zomthetho
            faka isikhalazo | izikhalazo ngokuhlela | izikhalazo zabafundi | ilungelo lokuphendula
            ukulungiswa kwamaphutha | inqubo yezikhalazo | umthetho we paia | incwajana ye paia
        ",
        hit: "Inqubomgomo yobumfihlo",
        miss: "Inqubomgomo yobumfihlo yenkampani yaphikiswa ngamalungu omkhandlu.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            [imibono evezwe lapha, imibono ekulolu daba, imibono yombhali,
            imibono yababhali] [ayimeleli, ayivezi, akuyona] [imibono yaleli phephandaba, imibono
            yethu, imibono yabahleli, eyaleli phephandaba]
            imibono evezwe [kulolu daba, kule ndaba, lapha] [ingeyombhali, ngeyombhali,
            ingeyombhali kuphela]
            lolu daba luqale ukushicilelwa [ku, kuqala ku, ephephandabeni]
            okuqukethwe kunikezwe [ngabaxhasi, ngabakhangisi] | kuvikelwe yi recaptcha
            [lolu daba luhunyushwe, lolu daba luhlelwe, le ndaba ihunyushwe] [ngosizo lwe ai,
            ngobuhlakani bokwenziwa, ngekhompyutha]
            [singathola, singase sithole] [ikhomishini, inkokhiso] uma uthenga
            [uthole, ubone, ubonile] iphutha kulolu daba | sicela usazise ngephutha
            [izimvo, iimbono] [ezivakaliswe kweli nqaku, ezivakaliswe apha] [zezombhali, azizizo
            ezethu]
            [ezi zimvo, ezi mbono] [zezombhali, azizizo ezethu] | akuwona ngumbono wephephandaba
        ",
        hit: "Imibono evezwe lapha ingeyombhali futhi ayivezi imibono yethu.",
        miss: "Umbhali wathi imibono yakhe ayihambisani neyomholi wesizwe.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            amakhukhi [adingekayo, abalulekile] [ukuze iwebhusayithi isebenze, ukuze isayithi
            lisebenze, avumela ukusebenza]
            isitoreji noma ukufinyelela kobuchwepheshe
            amakhukhi [okuhlaziya, ezibalo, ezikhangiso] [asisiza, asetshenziswa, asivumela
            ukuthi]
            sigcina noma sithola imininingwane ocingweni lwakho
            thina nabalingani bethu [sigcina, sisebenzisa]
            [ulwazi olugcinwe, imininingwane egcinwe, idatha egcinwe] [kudivayisi yakho,
            kubhrawuza yakho] ngamakhukhi
            iikhukhi ezifunekayo ukuze le webhusayithi isebenze
            sigcina okanye sifikelela kulwazi kwisixhobo sakho
        ",
        hit: "Amakhukhi adingekayo ukuze iwebhusayithi isebenze awadingi imvume yakho.",
        miss: "Ukufinyelela emafemini asemthethweni kudinga imvume kahulumeni.",
    },
];
