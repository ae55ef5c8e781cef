//! Zulu and Xhosa phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            isikhangiso | izikhangiso | isikhangisi | okukhangisayo | ukukhangisa
            isimemezelo esikhokhelwe | okuxhasiwe | okukhokhelwe | okuqukethwe okukhangisayo
            isikhangiso esikhokhelwe | udaba [oluxhasiwe, olukhokhelwe, oluyisikhangiso]
            umbhalo [oxhasiwe, okhokhelwe] | okuqukethwe [okuxhasiwe, okukhokhelwe]
            ividiyo exhasiwe | [indaba, ividiyo] [ekhokhelwe, exhasiwe ngabakhangisi]
            indaba exhasiwe
            [vala, susa, yeqa, fihla, bika] [isikhangiso, izikhangiso, lesi sikhangiso]
            isikhangiso siyaqala | isikhangiso siphelile | ukuphela kwesikhangiso
            kungani ngibona lesi sikhangiso
            [khangisa, faka isikhangiso] [nathi, lapha, kule webhusayithi, kuwebhusayithi yethu,
            ephephandabeni lethu]
            [abakhangisi, abaxhasi, abasizi] bethu | ngokubambisana nabakhangisi | yisikhangiso
            sekwaba yisikhangiso | intengiso | iintengiso | isibhengezo-ntengiso
            intengiso ehlawulelwayo | ixhaswe ngabathengisi | umxholo oxhasiweyo
            [inqaku, ibali] [elixhasiweyo, elihlawulelweyo] | umxholo ohlawulelweyo
            indaba [exhasiweyo, ehlawulelweyo]
            [vala, susa, tsiba, fihla] [intengiso, iintengiso, le ntengiso]
            [thengisa, bhengeza] [nathi, apha, kwiwebhusayithi yethu] | intengiso iyaqhubeka
        ",
        hit: "Isikhangiso",
        miss: "Isikhangiso sephephandaba lasekhaya sathenga usofa namashumi ayisihlanu ezinkukhu.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            [udaba luyaqhubeka, indaba iyaqhubeka, umbhalo uyaqhubeka, udaba luqhubeka, indaba
            iqhubeka, kuyaqhubeka] [ngemva, emva, ngezansi] kwesikhangiso
            [funda, qhubeka] ngezansi kwesikhangiso | qhubeka ufunde ngemva kwesikhangiso
            qhubeka ufunda ngemva kwesikhangiso
            [qhubeka, yehla] ngezansi ukuze uqhubeke nokufunda | shwiba phansi ukuze ufunde okunye
            skrolela phansi uqhubeke nokufunda | udaba luyaqhubeka ngezansi
            udaba luqhubeka ngezansi | indaba iqhubeka ngezansi
            [indaba iyaqhubeka, ibali liyaqhubeka, inqaku liyaqhubeka, inqaku liqhubeka] [emva,
            ngasezantsi] kwentengiso
            [qhubeka, funda] ufunde emva kwentengiso | skrolela ezantsi ukuze ufunde ngakumbi
            qhubekeka ufunde ngasezantsi
        ",
        hit: "Udaba luyaqhubeka ngemva kwesikhangiso",
        miss: "Umlilo waqhubeka ngezansi komgwaqo, kodwa abantu babengasekho.",
    },
];
