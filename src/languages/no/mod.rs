//! Norwegian.

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

/// Norwegian.
pub(crate) const LANGUAGE: Language = Language {
    code: "no",
    other_codes: &["nor", "nb", "nob", "nn", "nno"],
    name: "Norwegian",
    stop_words: "
        og i jeg det at en et den til er som på de med han av ikke der så var meg seg men ett har om
        vi min mitt ha hadde hun nå over da ved fra du ut sin dem oss opp man kan hans hvor eller
        hva skal selv sjøl her alle vil bli ble blitt kunne inn når være kom noen noe ville dere
        deres kun ja etter ned skulle denne for deg si sine sitt mot å hvorfor dette disse uten
        hvordan ingen din ditt blir samme hvilken hvilke sånn mellom vår hver hvem hvis både bare
        enn fordi før mange også slik vært mer ein eit eg ikkje dei frå då ho kva korleis kvar kven
        noko nokon vart vore blei verte vere seie meir berre
    ",
    stop_share: 41,
    date_words: "
        januar februar mars april mai juni juli august september oktober november desember jan feb
        mar apr jun jul aug sep sept okt nov des mandag tirsdag onsdag torsdag fredag lørdag søndag
        måndag tysdag laurdag sundag mandagen tirsdagen onsdagen torsdagen fredagen lørdagen
        søndagen man tir tirs ons tor tors fre lør søn tys lau kl klokka klokken
    ",
    phrases: lists!(),
};
