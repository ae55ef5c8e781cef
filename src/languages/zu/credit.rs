//! Zulu and Xhosa phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            [isithombe, izithombe, ividiyo, umdwebo, imidwebo] [ngu, yi]
            [isithombe, izithombe, umdwebo, imidwebo, umfanekiso, imifanekiso, ifoto, iifoto,
            umthwebuli, umthwebuli wezithombe, umdwebi, umfoti, infografiki]:
            isithombe [sithathwe, esinikezwe, esithunyelwe, sinikezwe, sithunyelwe] [ngu, yi]
            izithombe [zithathwe, zinikezwe, zithunyelwe] [ngu, yi] | umthombo wesithombe
            amalungelo esithombe | ifoto ngu | umfanekiso ngu | imifanekiso ngu | iifoto ngu
            umnikazi wesithombe
            [isithombe, izithombe, ifoto, umfanekiso] [gallo images, getty images, reuters, afp,
            backpagepix]
            isithombe sinikeziwe | izithombe zinikeziwe
        ",
        hit: "Isithombe: Jabulani Dube",
        miss: "Zonke izithombe zikaJabulani zalahleka ngesikhathi sezikhukhula.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            [umthombo, imithombo, umhleli, abahleli, umhumushi, umhleli wezindaba, umbhali
            nomhleli, ukuhumusha, isithombe nombhalo, izithombe nombhalo]:
            [ihlelwe, luhlelwe, ihunyushwe, luhunyushwe] [ngu, yi, ngabahleli bethu, yithimba
            lethu]
            umbiko ovela ku [reuters, afp, ana, gcis, sapa, african news agency, ap, sanews]
            ibikwe yintatheli yethu yase | umbiko owengeziwe ngu
            [ingxelo yongezelelweyo, umhleli nomguquleli, inguqulelo, umguquleli]:
            ihlelwe ngumhleli | iguqulelwe ngu | iguqulwe ngu
            [ingxelo, iingxelo] ivela [kwi reuters, kwi afp, kwi ana, kwi ap]
            ingxelo yongezelelweyo ngu
        ",
        hit: "Umhleli: Nomvula Khanyile",
        miss: "Umhleli wamaphephandaba ufunda izincwadi eziningi ekhaya.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            [ufake isandla, bafake isandla, usize, basize, ubambe iqhaza,
            babambe iqhaza] [ekubhalweni kwalolu daba, ekubhalweni kwale ndaba, ekubhalweni kwalo
            mbiko, ekuhlanganisweni kwalo mbiko]
            [uncedise, bancedise, uthathe inxaxheba, bathathe inxaxheba] [ekubhalweni kweli nqaku,
            ekubhalweni kwale ngxelo, ekuqulunqweni kweli nqaku]
        ",
        hit: "Nomvula Khanyile ufake isandla ekubhalweni kwalolu daba.",
        miss: "Isikole safaka isandla emphakathini, kusho uthisha omkhulu.",
    },
];
