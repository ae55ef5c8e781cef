//! Swahili.

mod advertisement;
mod artifact;
mod byline;
mod caption;
mod comments;
mod credit;
mod legal;
mod metadata;
mod navigation;
mod paywall;
mod promotion;
mod related;
mod social;
mod tags;

use super::Language;

/// Swahili.
pub(crate) const LANGUAGE: Language = Language {
    code: "sw",
    other_codes: &["swa", "swh"],
    name: "Swahili",
    stop_words: "
        na ya wa kwa ni katika la za cha vya wala au lakini kama ili kwamba kuwa hii huu hiyo huo
        hili hilo hizi hizo haya hayo hao hawa huyu huyo hiki hicho hivi hivyo ambao ambayo ambaye
        ambalo ambazo ambacho yake zake yao wao zao yetu wetu zetu letu yangu wangu zangu
        langu yako wako zako pia tu sana zaidi bila baada kabla hadi mpaka tangu kutoka kati juu
        chini ndani nje kuhusu kupitia pamoja wakati ambapo kwenye kila baadhi wote yote zote mimi
        wewe yeye sisi si siyo sio alikuwa ilikuwa walikuwa bado tayari kisha ndiyo ndio ndipo kwani
        hata ingawa huku pa hapa hapo huko ana wana ina kwake wenye yenye
    ",
    stop_share: 30,
    date_words: "
        januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba disemba
        jan feb mac apr jun jul ago sep sept okt nov des dis jumatatu jumanne jumatano alhamisi
        ijumaa jumamosi jumapili alh ijm saa tarehe mwezi mwaka asubuhi mchana jioni usiku alfajiri
        adhuhuri alasiri 
    ",
    phrases: lists!(),
};
