//! German.

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

/// German.
pub(crate) const LANGUAGE: Language = Language {
    code: "de",
    other_codes: &["deu", "ger"],
    name: "German",
    stop_words: "
        der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch
        dass weil wenn als wie ob obwohl während bis seit nach vor von vom zu zum zur in im an am
        auf aus bei beim mit ohne für gegen durch um über unter zwischen neben hinter ich du er sie
        es wir ihr man sich mich mir dich dir uns euch ihm ihn ihnen sein seine seinen seiner ihre
        ihren ihrer ihrem mein unser dieser diese dieses diesem jeder jede kein keine nicht auch nur
        noch schon so sehr dann da hier dort was wer welche ist sind war waren bin bist wird werden
        wurde wurden hat haben hatte hatten kann können konnte muss müssen soll sollen will wollen
        darf mehr
    ",
    stop_share: 40,
    date_words: "
        januar jänner februar feber märz april mai juni juli august september oktober november
        dezember jan jän feb mär mrz apr jun jul aug sep sept okt nov dez montag dienstag mittwoch
        donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so uhr mez mesz
    ",
    phrases: lists!(),
};
