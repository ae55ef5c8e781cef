//! Zulu and Xhosa phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            [bhalisela, bhalisa, joyina, thola] [incwadi yethu yezindaba, i newsletter yethu,
            incwadana yethu yezindaba]
            [thola, yamukela, uthole] [izindaba zakamuva, izindaba ezibalulekile, izindaba zethu,
            zonke izindaba, isifinyezo sezindaba] [nge imeyili, ku imeyili yakho, kwinbox yakho]
            ungahoxisa ukubhalisa noma nini | ngiyavuma ukuthola imeyili | ngokubhalisa uyavuma
            sizokuthumelela izindaba nge imeyili | izindaba zansuku zonke ku imeyili yakho
            bhalisela izindaba zethu zansuku zonke | usubhalisile ku newsletter yethu
            [bhalisela, bhalisa, fumana] [incwadi yethu yeendaba, ileta yethu yeendaba, i
            newsletter yethu yeendaba]
            fumana iindaba [zamva nje, ezibalulekileyo] nge imeyile
        ",
        hit: "Bhalisela i-newsletter yethu uthole izindaba zansuku zonke.",
        miss:
            "Iqembu lithumela incwadi yezindaba emalungwini kanye ngenyanga, kusho usihlalo walo.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            incwadi yezindaba | ikheli le imeyili | ikheli lakho le imeyili | i imeyili yakho
            i imeyili | igama lakho | igama nesibongo | isibongo | inombolo yocingo
            [faka, bhala] [i imeyili yakho, ikheli lakho le imeyili, igama lakho]
            bhalisa mahhala | thumela imeyili yakho | vumela izaziso
            [thola, vula] izaziso [, zezindaba, ezisheshayo] | siyabonga ngokubhalisa
            siyabonga usubhalisile | ubhaliso luphumelele | imeyili ayilungile
            faka imeyili efanele | idilesi ye imeyile | faka idilesi ye imeyile
            faka i imeyile yakho | igama lakho nefani | bhalisa simahla | enkosi ngokubhalisa
            ileta yeendaba
        ",
        hit: "Faka ikheli lakho le-imeyili",
        miss: "Bhala igama lakho ephepheni bese uwuphosa ebhokisini elimnyama.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            [landa, thwebula, layisha, dawuniloda, thola] [uhlelo lwethu lokusebenza, i app yethu]
            i app yethu itholakala | funda ku app yethu | izindaba zethu kufoni yakho
            itholakala ku google play | itholakala ku app store
            [khuphela, dawuniloda, fumana] [usetyenziso lwethu, i app yethu kwifowuni]
            khuphela i app yethu | iyafumaneka kwi google play | iyafumaneka kwi app store
        ",
        hit: "Landa i-app yethu ku-Google Play noma ku-App Store",
        miss: "Abalimi abaningi basebenzisa uhlelo lokusebenza ukubikezela imvula.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            [joyina, ngenela, landela, bhalisela] [isiteshi sethu, iqembu lethu, ichannel yethu, i
            channel yethu] [ku whatsapp, kuwhatsapp, ku telegram, ku youtube]
            joyina [isiteshi sethu se whatsapp, iqembu lethu le whatsapp, ichannel yethu ye
            whatsapp]
            [thola, bheka, funda] [izindaba zethu, izindaba zakamuva] [ku whatsapp, ku google
            news, ku telegram, ku youtube]
            isiteshi sethu se whatsapp | iqembu lethu le whatsapp | ichannel yethu ye whatsapp
            [thumela, bhala] umyalezo ku whatsapp yethu | sithumele umyalezo ku whatsapp
            sithinte ku whatsapp | landela ichannel yethu | izindaba kuwhatsapp yakho
            [joyina, landela] [isitishi sethu, ijelo lethu, iqela lethu] [kwi whatsapp, kwi
            telegram, kwi youtube]
            sifumane kwi google news | isitishi sethu se whatsapp | iqela lethu le whatsapp
        ",
        hit: "Joyina iqembu lethu ku-WhatsApp ukuze uthole izindaba zakamuva.",
        miss: "Intsha yesigodi yakha iqembu le-WhatsApp ukuze ilandele imvula.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            [xhasa, sekela] [ubuntatheli bethu, intatheli zethu, iphephandaba lethu, umsebenzi
            wethu wobuntatheli, ubuntatheli obuzimele]
            umnikelo wakho uzosisiza | umnikelo wakho usisiza
            [nikela, faka isandla] ukuze siqhubeke [nokubika, nomsebenzi wethu, nokukhipha
            izindaba]
            yiba ngumxhasi wephephandaba lethu | ubuntatheli bethu budinga uxhaso lwakho
            xhasa [ubuntatheli obuzimeleyo, iintatheli zethu] | umnikelo wakho uza kusinceda
        ",
        hit: "Xhasa ubuntatheli bethu ngomnikelo wenyanga.",
        miss: "Inhlangano yaxhasa ubuntatheli obusafufusa esifundazweni.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            [thenga, oda, bekisa] [manje, lapha, ithikithi, amathikithi, amathikithi lapha]
            faka ebhasikidini | faka enqoleni | faka ekalishi | inqola yakho | buka inqola
            thola imininingwane | thola imininingwane eyengeziwe | thola ulwazi olwengeziwe
            bona intengo | bona imikhiqizo | qala manje | qala lapha | zama manje
            thola isaphulelo | khangisa manje | isaphulelo # | uhlu lwezinto ozifisayo
            [nikela, xhasa, sekela] [manje, lapha] | iphelile esitokweni | itholakala esitokweni
            kulethwa mahhala | ungathenga lapha | thenga ngoku | thenga apha | thenga itikiti
            thenga amatikiti | oda ngoku | odola ngoku | faka kwingobozi | faka kwitroli
            fumana isaphulelo | qalisa ngoku | xhasa ngoku | nikela ngoku | bona ixabiso
        ",
        hit: "Thenga manje",
        miss: "Thenga manje noma ulinde izwe lehle, yilokho abakhuluma ngakho.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            lalela [lolu daba, le ndaba, umsindo walolu daba, ingxoxo yonke, le podcast, i podcast
            yethu]
            [buka, bukela] [le vidiyo, ividiyo yethu, ividiyo engezansi, ividiyo ephelele]
            [cofa, chofoza, cindezela] lapha [, ukuze] | lalela ingxoxo yethu
            lalela umsakazo wethu | [lalela, bukela] ingxoxo ephelele | funda i pdf yethu
            funda iphephandaba lethu lanamuhla | vakashela iwebhusayithi yethu
            mamela [eli nqaku, le ngxelo, i podcast yethu, le podcast] | cofa apha | nqakraza apha
        ",
        hit: "Lalela lolu daba",
        miss: "Umama wathi lalela lolu daba kahle ungaphazamiseki.",
    },
];
