//! Swedish.

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

/// Swedish.
pub(crate) const LANGUAGE: Language = Language {
    code: "sv",
    other_codes: &["swe"],
    name: "Swedish",
    stop_words: "
        och att det i en ett som på är av för med den till de inte om har han hon var men jag sig
        från vi så kan när år än nu då eller där efter under vid utan mot mellan hos över genom
        innan sedan medan eftersom därför också även bara mycket mer skulle ska vill måste får fick
        blev bli blir hade varit vara finns man sin sitt sina hans hennes deras dess dem oss ni du
        mig dig honom henne vår vårt våra denna detta dessa alla några någon något ingen inget vad
        vem vilken vilket vilka hur varför här ut upp in ner
    ",
    stop_share: 41,
    date_words: "
        januari februari mars april maj juni juli augusti september oktober november december jan
        feb mar apr jun jul aug sep sept okt nov dec måndag tisdag onsdag torsdag fredag lördag
        söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen mån tis ons tors tor
        fre lör sön kl klockan
    ",
    phrases: lists!(),
};
