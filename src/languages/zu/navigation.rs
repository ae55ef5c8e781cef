//! Zulu and Xhosa phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            ikhaya | ekhaya | ikhasi lokuqala | ikhasi eliyinhloko | ikhasi elikhulu
            ikhasi lasekhaya | imenyu | imenyu enkulu | vula imenyu | vala imenyu | vula | vala
            vala leli bhokisi | sesha | cinga | usesho | ukusesha | sesha lapha | thungatha
            [sesha, cinga, thungatha] [izindaba, udaba, kule webhusayithi, kuleli khasi, kule
            sayithi, ngamagama]
            faka igama ofuna ukulisesha | ngena | phuma | bhalisa | ngena ngemvume
            ngena noma bhalisa | ngena bhalisa | bhalisa manje | dala i akhawunti
            vula i akhawunti | i akhawunti yami | iphrofayela yami | iphrofayela
            [ukhohlwe, ulibele] [iphasiwedi, iphasiwedi yakho, igama lokungena] | iphasiwedi
            igama lomsebenzisi | ngikhumbule | hlala ungenile | iphasiwedi entsha
            setha kabusha iphasiwedi | okulandelayo | okwedlule | okudlule | elandelayo | edlule
            emuva | phambili | buyela emuva | buyela phezulu | phezulu | iya phezulu
            phezulu ekhasini | udaba [olulandelayo, olwedlule, oludlule]
            indaba [elandelayo, eyedlule, edlule] | ikhasi [elilandelayo, eledlule, elidlule]
            amakhasi alandelayo | ikhasi # | ikhasi # kwama # | ikhasi # ku # | khansela | qhubeka
            thumela manje | qinisekisa | kulungile | mayelana nathi | ngathi | sithinte
            xhumana nathi | thintana nathi | thinta umhleli | imininingwane yokuxhumana
            amathuba omsebenzi | imisebenzi | sebenza nathi | khangisa | ukukhangisa nathi
            faka isikhangiso | abahleli | ithimba lethu | abasebenzi | usizo | isikhungo sosizo
            imibuzo evame ukubuzwa | imibuzo ebuzwa njalo | ibalazwe lesayithi | imephu yesayithi
            ingobo yomlando | inqolobane | izilungiselelo | izinhlobo | izigaba | zonke izigaba
            izihloko | zonke izihloko | ulimi | khetha ulimi | shintsha ulimi | isizulu | isixhosa
            izaziso | imodi emnyama | imodi ekhanyayo | izinkundla zokuxhumana
            amanye amaphephandaba | iphephandaba le pdf | iphephandaba lanamuhla
            iphephandaba lamaphepha | bukhoma | umsakazo | umabonakude | izinhlelo
            uhlelo lomsakazo | uhlelo lukamabonakude | hlela | okuqukethwe | ikhalenda | imicimbi
            thenga iphephandaba | izihloko ezidumile
            [ngena, qhubeka, bhalisa] [nge, ngo] [google, facebook, apple, imeyili]
            ngena nge-akhawunti | isihlungi | iphepha lasekhaya | iphepha lokuqala | phendla
            khangela | khangela apha
            [khangela, phendla] [iindaba, amanqaku, kule webhusayithi, ngegama] | bhalisela
            yenza i akhawunti | i akhawunti yam | ulibele iphaswedi | iphaswedi | elilandelayo
            elidlulileyo | edlulileyo | inqaku elilandelayo | inqaku elidlulileyo
            iphepha elilandelayo | iphepha elidlulileyo | buyela emva | buyela phezulu ephepheni
            phezulu kwephepha | rhoxisa | malunga nathi | ngokubhekiselele kuthi
            qhagamshelana nathi | nxibelelana nathi | imisebenzi yethu | uncedo
            imibuzo ebuzwa rhoqo | imaphu yesiza | uluhlu | iindidi | ulwimi | khetha ulwimi
            iseto | izaziso zeendaba | iziganeko | iinkqubo | iphephandaba | bonke abahleli
            iintengiso apha
        ",
        hit: "Ikhaya",
        miss: "Ikhaya lakhe lihlala ligcwele izihambi ngeSonto.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            izindaba | izindaba zanamuhla | izindaba zakamuva | izindaba ezisematheni
            izindaba zasekhaya | izindaba zezwe | izindaba zomhlaba | izindaba zakwazulu natal
            izindaba zesifundazwe | ezasekhaya | ezesifundazwe | ezezwe | ezikazwelonke | ezamazwe
            ezamazwe ngamazwe | ezomhlaba | ezase afrika | ezemidlalo | ezokungcebeleka
            ezokuzijabulisa | ezobuciko | ezobuciko namasiko | ezomculo | amasiko | amasiko nolimi
            ezomnotho | ezebhizinisi | ibhizinisi | ezepolitiki | ezombusazwe | ipolitiki
            ukhetho | ezokhetho | ezempilo | impilo | ezemfundo | imfundo | ezokuphepha
            ezobugebengu | ezobulungiswa | ezinkantolo | ezezimoto | ezobuchwepheshe
            ubuchwepheshe | ezokuvakasha | ezokudla | ezolimo | ezentsha | intsha | ezabesifazane
            ezothando | ezobudlelwano | ezemvelo | ezempucuko | ezomphakathi | ezomndeni | ezezulu
            isimo sezulu | ezemvunulo | ezefashini | ezocwaningo | ezamasiko | ezabadala
            ezezingane | ezomqashi | imibono nezincwadi | izincwadi ezivela kubafundi
            izincwadi kumhleli | umhlathi womhleli | umhleli wethu | ikhasi lomhleli
            amazwi abafundi | umbono womhleli | ikholamu | amakholamu | izingxoxo | izinkulumo
            amavidiyo | izinhlelo zomsakazo | iziqophwa | ezebhola | ibhola likanobhutshuzwayo
            ibhola | ikhilikithi | iragbhi | ezomdlalo kanobhutshuzwayo | ezomjaho
            ezombango wesikhashana | isibhakela | amakhilikithi | umbhoxo | inetibholi
            ezasendulo | ezikabhutshuzwayo | imikhosi | inkolo | ezenkolo | amahubo
            izinganekwane | ezabahwebi | imicikilisho | izaga nezisho | amagama aphambili
            impikiswano | ingxenye yezwe | iindaba | iindaba zasekhaya | iindaba zehlabathi
            iindaba zezwe | iindaba zamva nje | ihlabathi | ezolonwabo | ezoqoqosho | ezopolitiko
            ezoshishino | ushishino | ezempucuko yemveli | ezemveli | iimbono | imozulu
            ezobugcisa | iimbalelwano | ubomi | amaqela | ibhola ekhatywayo | umbhoxo webhola
            ezemibuzo | ezeenkonzo zoluntu | ezasemaphandleni | ezolutsha | ezabantwana
            ezobuchule | ezendalo | ezokhenketho | ezolimo nendalo
        ",
        hit: "Ezemidlalo",
        miss: "Ezemidlalo zizoqala emini kusasa, kusho uthisha omkhulu.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            yeqela kokuqukethwe | yeqela kwimenyu | dlulela kokuqukethwe | yeqa uye kokuqukethwe
            iya kokuqukethwe | ulapha:
            [buyela, buyela emuva] [ekhasini lokuqala, ezindabeni, kwezemidlalo, ohlwini
            lwezindaba, phezulu ekhasini]
            tsibela kumxholo | [dlulela, yiya] kumxholo | ulapha ngoku:
            buyela [kwiphepha lokuqala, kwiindaba, kuluhlu lweendaba]
        ",
        hit: "Yeqela kokuqukethwe okukhulu",
        miss: "Abalwi baya ekhaya bengenazikhali, kwaphela kanjalo impi.",
    },
];
