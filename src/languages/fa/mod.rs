//! Persian.

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

/// Persian.
pub(crate) const LANGUAGE: Language = Language {
    code: "fa",
    other_codes: &["fas", "per", "pes", "prs"],
    name: "Persian",
    stop_words: "
        می نمی ها های و در به از که این آن را با است برای تا بر یا هم نیز اما ولی اگر چون پس هر هیچ
        همه بود شد شده کرد کرده می‌شود می‌کند می‌کنند می‌شوند خواهد شود کند باید بین پیش بعد قبل زیر
        روی بالای دیگر یک دو سه خود وی او ما من شما تو آنها آن‌ها آنان ایشان همین همان چه چرا چگونه
        کجا کدام چند بسیار بیشتر کمتر برخی بعضی بدون درباره علیه طی هنگام وقتی زیرا بلکه مگر حتی فقط
        تنها نه هنوز اکنون حالا هستند نیست نیستند بودند شدند کردند دارد دارند داشت داشتند گفت
    ",
    stop_share: 32,
    date_words: "
        فروردین اردیبهشت خرداد تیر مرداد امرداد شهریور مهر آبان آذر دی بهمن اسفند ژانویه فوریه مارس
        آوریل آپریل مه ژوئن جون ژوئیه جولای اوت آگوست سپتامبر اکتبر نوامبر دسامبر شنبه یکشنبه
        یک‌شنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه ساعت صبح ظهر عصر بعدازظهر
    ",
    phrases: lists!(),
};
