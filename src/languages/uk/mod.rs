//! Ukrainian.

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

/// Ukrainian.
pub(crate) const LANGUAGE: Language = Language {
    code: "uk",
    name: "Ukrainian",
    stop_words: "
        і й та в у на не що з із зі до за це як але а про для по від його її їх він вона вони воно
        ми ви я ти ж же чи якщо або був була було були є бути буде будуть вже лише тільки ще коли де
        щоб який яка яке які якого яких якій яким також після перед між через без під над більше
        можна немає так те той тому того цього цьому цей ця ці цих тут там проте однак нас нам вас
        вам себе свій своїх хто чим ні якби адже аби бо зокрема саме може усе все всі при
    ",
    date_words: "
        січень січня січні січ лютий лютого лютому лют березень березня березні бер квітень квітня
        квітні квіт травень травня травні трав червень червня червні черв липень липня липні лип
        серпень серпня серпні серп вересень вересня вересні вер жовтень жовтня жовтні жовт листопад
        листопада листопаді лист грудень грудня грудні груд понеділок понеділка пн вівторок вівторка
        вт середа середу середи ср четвер четверга чт п'ятниця п'ятницю п'ятниці пятниця пятницю
        пятниці пт субота суботу суботи сб неділя неділю неділі нд годині година ранку вечора
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
