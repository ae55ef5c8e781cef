//! Italian.

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

/// Italian.
pub(crate) const LANGUAGE: Language = Language {
    code: "it",
    other_codes: &["ita"],
    name: "Italian",
    stop_words: "
        il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle
        da dal dalla dai dalle in nel nello nella nei negli nelle con su sul sulla sui sulle per tra
        fra e ed o ma se che chi cui come quando dove perché anche non più meno molto già ancora poi
        così mentre dopo prima senza contro secondo verso durante io lui lei noi loro mi ti si ci vi
        suo sua suoi sue questo questa questi queste quello quella è sono era erano stato stata
        essere ha hanno aveva avere può deve ogni
    ",
    stop_share: 40,
    date_words: "
        gennaio gen febbraio feb marzo mar aprile apr maggio mag giugno giu luglio lug agosto ago
        settembre set sett ottobre ott novembre nov dicembre dic lunedì lun martedì martedi
        mercoledì mercoledi mer giovedì giovedi gio venerdì venerdi ven sabato sab domenica dom
        lunedi ore ora h ieri
    ",
    phrases: lists!(),
};
