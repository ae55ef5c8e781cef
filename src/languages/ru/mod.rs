//! Russian.

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

/// Russian.
pub(crate) const LANGUAGE: Language = Language {
    code: "ru",
    name: "Russian",
    stop_words: "
        и в во не на я он она они оно мы вы с со что как это а по но из у за от о об к ко для до так
        же то все всё его её ее их ему ей им бы был была было были есть если или при уже только ещё
        еще когда где чтобы который которая которое которые которых которой которому также после
        перед между через без под над более можно нет да ли лишь может будет будут этого этом этот
        эта эти тот той том тем там здесь потому поэтому однако нас нам вас вам себя свой своей
        своих кто чем ни раз сам
    ",
    date_words: "
        январь января январе янв февраль февраля феврале фев март марта марте мар апрель апреля
        апреле апр май мая мае июнь июня июне июн июль июля июле июл август августа августе авг
        сентябрь сентября сентябре сен сент октябрь октября октябре окт ноябрь ноября ноябре ноя
        нояб декабрь декабря декабре дек понедельник понедельника пн вторник вторника вт среда среду
        среды ср четверг четверга чт пятница пятницу пятницы пт суббота субботу субботы сб
        воскресенье воскресенья вс мск часов часа утра вечера
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
