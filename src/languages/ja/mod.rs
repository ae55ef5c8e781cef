//! Japanese.

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

/// Japanese.
pub(crate) const LANGUAGE: Language = Language {
    code: "ja",
    other_codes: &["jpn"],
    name: "Japanese",
    stop_words: "",
    stop_share: 0,
    date_words: "
        年 月 日 時 分 秒 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜
        土曜 日曜 火 水 木 金 土 祝 午前 午後 正午 昨日 本日 令和 平成 昭和
    ",
    phrases: lists!(),
};
