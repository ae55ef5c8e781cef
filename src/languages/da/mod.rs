//! Danish.

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

/// Danish.
pub(crate) const LANGUAGE: Language = Language {
    code: "da",
    other_codes: &["dan"],
    name: "Danish",
    stop_words: "
        og i at det er en til på som med for de ikke den han af har der et jeg var vi sig men om
        havde hun man kan fra også skal ved efter vil mod blev over eller hvor når bliver så ud ind
        op ned end nu da være blive været blevet hans hendes deres dem os du min mit mine din dit
        dine sin sit sine vores jeres dette denne disse alle noget nogle nogen ingen intet hvad hvem
        hvilken hvilke hvordan hvorfor hvis fordi mens siden inden under mellem gennem uden før hos
        må måtte kunne skulle ville få får fik både hver enten selv kun bare meget mere anden andet
        andre derfor dog jo
    ",
    stop_share: 45,
    date_words: "
        januar februar marts april maj juni juli august september oktober november december jan feb
        mar apr jun jul aug sep sept okt nov dec mandag tirsdag onsdag torsdag fredag lørdag søndag
        mandagen tirsdagen onsdagen torsdagen fredagen lørdagen søndagen mandags tirsdags onsdags
        torsdags fredags lørdags søndags man tir tirs ons tor tors fre lør søn kl klokken
    ",
    phrases: lists!(),
};
