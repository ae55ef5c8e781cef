//! Chinese, simplified and traditional.

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

/// Chinese.
pub(crate) const LANGUAGE: Language = Language {
    code: "zh",
    other_codes: &["zho", "chi", "cmn"],
    name: "Chinese",
    stop_words: "",
    stop_share: 0,
    date_words: "
        年 月 日 号 號 时 時 分 秒 点 點 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天
        周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日 一月 二月 三月 四月
        五月 六月 七月 八月 九月 十月 十一月 十二月 上午 下午 凌晨 早上 中午 晚上 今天 昨天 今日
        昨日 一 二 三 四 五 六 民國
    ",
    phrases: lists!(),
};
