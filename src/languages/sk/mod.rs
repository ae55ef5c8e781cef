//! Slovak.

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

/// Slovak.
pub(crate) const LANGUAGE: Language = Language {
    code: "sk",
    other_codes: &["slk", "slo"],
    name: "Slovak",
    stop_words: "
        a v na sa že je to s z do i o k za by ale som si ako jeho pre od po ktorý ktorá ktoré ktorí
        ktorú ktorých ktorým pri tak sú bol bola bolo boli už len iba alebo keď aj však než podľa vo
        zo ku so bude budú má majú mal môže môžu ešte kde čo aby pretože lebo pred medzi pod nad bez
        proti cez tým tom toho tej ten tá tento táto tieto ich jej mu ju im nás nám my vy oni on ona
        ho mi byť nie nebol ani či preto potom tu tam veľmi viac u teda ak kým no hoci sme ste jeden
        nich svoj svoje svoju
    ",
    stop_share: 33,
    date_words: "
        január januára januári jan február februára februári feb marec marca marci mar apríl apríla
        apríli apr máj mája máji jún júna júni júl júla júli august augusta auguste aug september
        septembra septembri sep sept október októbra októbri okt november novembra novembri nov
        december decembra decembri dec pondelok pondelka pondelku po utorok utorka utorku ut streda
        stredy stredu st štvrtok štvrtka štvrtku št piatok piatka piatku pi pia sobota soboty sobotu
        so nedeľa nedele nedeľu ne hod hodín hodina hodiny dopoludnia predpoludním popoludní ráno
        večer
    ",
    phrases: lists!(),
};
