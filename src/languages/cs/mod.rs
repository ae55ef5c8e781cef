//! Czech.

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

/// Czech.
pub(crate) const LANGUAGE: Language = Language {
    code: "cs",
    other_codes: &["ces", "cze"],
    name: "Czech",
    stop_words: "
        a v na se že je to s z do i o k za by ale jsem si jako jeho pro od po který která které
        kteří kterou kterých při tak jsou byl byla bylo byli už jen až nebo když také však než podle
        ve ze ke ku bude budou má mají může mohou ještě kde jak co aby protože před mezi pod nad bez
        proti kvůli přes tím tom toho této tento tato těch jej její jejich mu ji jim nás nám my vy
        oni on ona ho mě mi být není nejsou ani či proto pak zde tam tu velmi více u tedy ovšem
        zatímco pokud jestli zda letos
    ",
    stop_share: 27,
    date_words: "
        leden ledna lednu led únor února únoru úno březen března březnu bře duben dubna dubnu dub
        květen května květnu kvě červen června červnu čvn červenec července červenci čvc srpen srpna
        srpnu srp září zář říjen října říjnu říj listopad listopadu lis prosinec prosince prosinci
        pondělí po úterý út středa středu středy st čtvrtek čtvrtka čt pátek pátku pá sobota sobotu
        soboty so neděle neděli ne hod hodin hodina hodiny dopoledne odpoledne
    ",
    phrases: lists!(),
};
