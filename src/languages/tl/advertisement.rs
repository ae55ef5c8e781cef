//! Filipino phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            patalastas | mga patalastas | bayad na patalastas | bayad na anunsyo | bayad na anunsiyo
            bayad na nilalaman
            [laktawan, isara, alisin, itago] [ang patalastas, ang mga patalastas, ang ad,
            ang ad na ito]
            [sponsored na, isponsored na, isponsor na, branded na, promosyonal na] [nilalaman,
            artikulo, post, balita]
            [may bayad na, binayarang] [nilalaman, patalastas, anunsyo, post] | mag-advertise dito
            mag-anunsyo dito | magpatalastas dito | ilagay dito ang iyong patalastas
            bakit ko nakikita ang ad na ito | bakit ko nakikita ang patalastas na ito
            mula sa aming mga sponsor | mula sa aming sponsor | hatid ng aming sponsor
            mensahe mula sa aming sponsor | mensahe mula sa sponsor | nilalaman mula sa sponsor
            nilalaman ng katuwang | ad sa ibaba | patalastas sa ibaba
        ",
        hit: "PATALASTAS",
        miss: "Patalastas lamang daw iyon, pero umiyak ang buong sinehan.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            nagpapatuloy ang [artikulo, balita, kuwento] [pagkatapos ng, matapos ang,
            sa ibaba ng] [patalastas, ad]
            [ituloy ang, magpatuloy sa] pagbabasa [pagkatapos ng, matapos ang] [patalastas, ad]
            [mag-scroll, mag-scroll pababa, mag-scroll down] [para, upang] [magpatuloy,
            ituloy ang pagbabasa, mabasa ang kabuuan]
            magbabalik ang balita matapos ang patalastas
        ",
        hit: "Nagpapatuloy ang artikulo pagkatapos ng patalastas",
        miss: "Nagpatuloy ang artista sa pagbabasa ng sulat kahit maingay ang patalastas sa labas.",
    },
];
