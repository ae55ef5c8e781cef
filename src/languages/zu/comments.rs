//! Zulu and Xhosa phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            [shiya, beka, faka, bhala, thumela, yengeza] [umbono, umbono wakho, imibono yakho]
            [phawula, hlomla, phendula] | [phawula, hlomla] [ngezansi, lapha, kulolu daba]
            imibono | imibono yenu | imibono yabafundi | # imibono | imibono # | umbono #
            # umbono | umbono ongu # | ayikho imibono | ayikabi bikho imibono
            [yiba, iba] ngowokuqala [ukuphawula, ukubeka umbono, ukushiya umbono, ukuhlomla]
            ngowokuqala ukuphawula
            [uthini umbono wakho, uthini wena, ucabangani, nithini nina] [, ngalolu daba,
            ngalokhu]
            [joyina, ngenela] [ingxoxo, inkulumo] | ukuphawula | izimpendulo zabafundi
            khansela impendulo
            [ngena, bhalisa, ngena ngemvume] ukuze [uphawule, ubeke umbono, ushiye umbono]
            abafundi bathi | [bona, bonisa, veza, fihla, funda] imibono | bona yonke imibono
            shiya impendulo | shiya impendulo khansela impendulo | imibono ivaliwe
            bhala isibuyekezo | [bona, bhala, funda] [izibuyekezo, isibuyekezo] zabathengi
            [shiya, bhala, vakalisa, thumela, yongeza] [uluvo, uluvo lwakho, izimvo zakho]
            izimvo | # izimvo | izimvo # | uluvo # | akukho zimvo | azikho izimvo
            iba ngowokuqala [ukushiya uluvo, ukuvakalisa uluvo, ukubhala uluvo]
            [joyina, zibandakanye] kwingxoxo | luthini uluvo lwakho | ucinga ntoni
            rhoxisa impendulo | izimvo zabafundi | bona izimvo
            [ngena, bhalisa] ukuze [uvakalise uluvo, ushiye uluvo]
        ",
        hit: "Shiya umbono",
        miss: "Shiya umbono wakho ekhaya uma uza emhlanganweni, kusho umholi womphakathi.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            ikheli lakho le imeyili [ngeke lishicilelwe, ngeke livezwe]
            i imeyili yakho ngeke [ishicilelwe, ivezwe]
            [izindawo, izikhala] [ezidingekayo, ezidingekile] [zimakwe, zimakiwe, zibonisiwe]
            izindawo ezinophawu ziyadingeka | gcina igama lami ne imeyili | londoloza igama lami
            igama lami nge imeyili yami kule bhrawuza | kule bhrawuza ngokuzayo uma ngiphawula
            [kumele, kufanele, kudingeka] [ungene, ungene ngemvume, ubhalise] [ukuze uphawule,
            ukuze ubeke umbono, ukuze ushiye umbono]
            [imibono, ukuphawula] [ivaliwe, kuvaliwe] kulolu daba | imibono ivaliwe kule ndaba
            umbono wakho [ulinde ukuvunywa, ulindele ukuhlolwa, uzovela uma usuvunyiwe]
            ngazise [nge imeyili uma kunemibono emisha, ngemibono emisha, uma kunempendulo]
            sicela usebenzise ulimi oluhloniphekile emibonweni
            ucelwa ukuba ubhalise ukuze uphawule | sicela ungene ukuze [uphawule, ubeke umbono]
            idilesi yakho ye imeyile [ayizukupapashwa, ayiyi kupapashwa]
            iindawo ezifunekayo [ziphawulwe, zimakishwe] | gcina igama lam kunye ne imeyile
            [kufuneka, kunyanzelekile] [ungene, ubhalise] ukuze [uvakalise uluvo, ushiye uluvo]
            izimvo zivaliwe kweli nqaku | uluvo lwakho lulindele ukuvunywa
        ",
        hit: "Ikheli lakho le-imeyili ngeke lishicilelwe. Izindawo ezidingekayo zimakwe *",
        miss: "Umkhandlu uthi ikheli lenkundla ngeke lishicilelwe okwamanje.",
    },
    Phrases {
        rule: "comments.notice",
        texts: "
            [imibono yabafundi, imibono evezwe ngabafundi] [ayimeleli, ayivezi] [umbono wethu,
            imibono yethu, leli phephandaba]
            imibono yabafundi [ingeyabo, akuyona imibono yethu]
            imibono engezansi [ayihlolwanga, ayiqashwanga] | sinelungelo lokususa imibono
            asivumi imibono enenhlamba | imibono enenhlamba izosuswa
            izimvo zabafundi [aziyiyo imbono yethu, azimeleli uluvo lwethu, zezabo]
            izimvo ezingezantsi [azihlolwanga, azikhange zihlolwe] | asamkeli izimvo ezinezithuko
            sinelungelo lokucima izimvo
        ",
        hit: "Imibono yabafundi ingeyabo futhi akuyona eyephephandaba.",
        miss: "Imibono yezakhamuzi yaqoqwa ngoLwesine ehholo lomphakathi.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            phendula lo mbono | impendulo | izimpendulo | # izimpendulo | impendulo # | phendula #
            angithandi | ngiyathanda | bika | [bika, hlela, susa, caphuna] [umbono, lo mbono]
            bika ukuhlukumeza | okusha kuqala | okudala kuqala | hlunga
            [hlela, hlela ngokuthi] [okusha, okudala, okudumile]
            [bona, fihla, bonisa, veza] [izimpendulo, impendulo, izimpendulo ezengeziwe]
            isixhumanisi somphelo | isivakashi | [bika, cima, hlela] [uluvo, olu luvo]
            phendula olu luvo | iimpendulo | # iimpendulo | bona iimpendulo | ezintsha kuqala
            ezindala kuqala
        ",
        hit: "Phendula lo mbono",
        miss: "Phendula lo mbono wesikhulu ngamaqiniso, kubhala intatheli.",
    },
    Phrases {
        rule: "comments.says",
        texts: "
            uthi | ubhale | uthe wabhala | ephawula uthi | ubhala uthi | uphendule | uphawule
            ubhalile | ubhalele wathi | uvakalise uluvo | uphawula uthi | ubhala kwakhe uthi
        ",
        hit: "Sipho Zondi uthi:",
        miss: "Sipho Zondi uthi ngeke ahambe emhlanganweni namuhla.",
    },
];
