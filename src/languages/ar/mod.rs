//! Arabic.

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

/// Arabic.
pub(crate) const LANGUAGE: Language = Language {
    code: "ar",
    name: "Arabic",
    stop_words: "
        في من على إلى الى عن مع هذا هذه ذلك تلك التي الذي الذين أن ان إن كان كانت لا ما لم لن قد لقد
        هو هي هم هما نحن أنا أنت كل بعض أي غير بين بعد قبل عند حتى أو او ثم لكن ولكن كما حيث منذ
        خلال حول ضد دون تحت فوق أمام إذا اذا لو أيضا عندما بينما لأن لدى لها له لهم به بها فيه فيها
        منه منها عليه عليها عنه عنها إليه إليها وهو وهي وقد ولا وما وفي ومن وعلى وإلى وكان وكانت الا
        إلا ليس ليست يكون تكون سوف هناك هنا مثل نحو بأن وأن فإن
    ",
    date_words: "
        يناير فبراير مارس أبريل ابريل إبريل مايو يونيو يونيه يوليو يوليه أغسطس اغسطس سبتمبر أكتوبر
        اكتوبر نوفمبر ديسمبر كانون شباط آذار اذار نيسان أيار ايار حزيران تموز أيلول ايلول تشرين
        جانفي فيفري أفريل جويلية غشت شتنبر نونبر دجنبر رجب شعبان رمضان شوال جمادى الأحد الاحد
        الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت صباحا مساء ظهرا الساعة بتوقيت
        غرينتش جرينتش
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
