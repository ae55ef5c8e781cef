//! Hungarian.

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

/// Hungarian.
pub(crate) const LANGUAGE: Language = Language {
    code: "hu",
    other_codes: &["hun"],
    name: "Hungarian",
    stop_words: "
        a az és hogy nem is egy ez meg de volt csak már még mint aki ami amely akik amelyek amit ezt
        azt ha vagy van vannak lesz lett volna sem se el ki be fel le át azonban pedig mert hiszen
        így úgy akkor amikor míg után előtt alatt között szerint miatt mellett ellen nélkül felé óta
        által ahol ott itt ehhez ahhoz erre arra ennek annak ezek azok ő ők mi ti én te nekik neki
        velük minden több kell lehet tehát viszont ugyanis illetve valamint azért ezért bár tovább
        majd most nagyon ilyen olyan saját egyik másik hanem sőt
    ",
    stop_share: 31,
    date_words: "
        január jan januári február feb febr februári március márc márciusi április ápr áprilisi
        május máj májusi június jún júniusi július júl júliusi augusztus aug augusztusi szeptember
        szept szeptemberi október okt októberi november nov novemberi december dec decemberi hétfő
        hétfőn kedd kedden szerda szerdán csütörtök csütörtökön péntek pénteken szombat szombaton
        vasárnap óra órakor perc délelőtt délután este
    ",
    phrases: lists!(),
};
