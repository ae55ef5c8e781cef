//! Hebrew.

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

/// Hebrew.
pub(crate) const LANGUAGE: Language = Language {
    code: "he",
    name: "Hebrew",
    stop_words: "
        של את על לא זה זו זאת הוא היא הם הן אני אתה אנחנו עם אל כי גם או אם אך אבל רק כל כן יש אין
        היה הייתה היו יהיה להיות מה מי איך למה כאשר כש אשר עד בין לפני אחרי אחר אחת אחד מן כמו יותר
        פחות מאוד עוד כבר לו לה להם שלו שלה שלהם שלנו אותו אותה אותם בו בה בהם ממנו ממנה לפי נגד תחת
        מול בעד לכן אולם משום מפני כדי אף בגלל במשך לאחר כך כאן שם עכשיו תמיד ביותר וכן וגם והוא
        והיא שהוא שהיא שלא ולא אלא בעוד למרות מתוך כלפי אצל
    ",
    date_words: "
        ינואר פברואר מרץ מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר בינואר בפברואר
        במרץ במרס באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר ינו פבר אפר יונ
        יול אוג ספט אוק נוב דצמ ראשון שני שלישי רביעי חמישי שישי שבת יום ביום תשרי חשוון כסלו טבת
        אדר ניסן אייר סיוון תמוז אלול שעה בשעה בבוקר בערב לפנה״צ אחה״צ
    ",
    phrases: &[
        advertisement::PHRASES,
        artifact::PHRASES,
        byline::PHRASES,
        caption::PHRASES,
        comments::PHRASES,
        credit::PHRASES,
        legal::PHRASES,
        metadata::PHRASES,
        navigation::PHRASES,
        paywall::PHRASES,
        promotion::PHRASES,
        related::PHRASES,
        social::PHRASES,
        tags::PHRASES,
    ],
};
