//! Polish.

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

/// Polish.
pub(crate) const LANGUAGE: Language = Language {
    code: "pl",
    other_codes: &["pol"],
    name: "Polish",
    stop_words: "
        i w z na do nie się że to jest za od po o jak przez dla ale a ze są był była było były może
        tylko już co czy tak ich jego jej oraz który która które którzy którego której których przy
        także jednak będzie można ma ten ta tego tej tym tych te we go mu pod nad przed między bez
        niż gdy kiedy jeszcze więc lub być został została zostały jako ponieważ bo ja my oni nas nam
        im sobie siebie gdzie tam tu bardzo nawet też aby żeby choć podczas według mnie mi nich nim
        niej u ku
    ",
    stop_share: 29,
    date_words: "
        styczeń stycznia styczniu lut luty lutego lutym marzec marca marcu kwiecień kwietnia
        kwietniu kwi maj maja maju czerwiec czerwca czerwcu cze lipiec lipca lipcu lip sierpień
        sierpnia sierpniu sie wrzesień września wrześniu wrz październik października październiku
        paź listopad listopada listopadzie lis grudzień grudnia grudniu gru sty mar poniedziałek
        poniedziałku poniedziałki pon wtorek wtorku wt środa środy środę śr czwartek czwartku czw
        piątek piątku pt sobota soboty sobotę sob niedziela niedzieli niedzielę niedz nd godz
        godzina godzinie
    ",
    phrases: lists!(),
};
