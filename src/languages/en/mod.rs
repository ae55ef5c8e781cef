//! English.

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

/// English.
pub(crate) const LANGUAGE: Language = Language {
    code: "en",
    other_codes: &["eng"],
    name: "English",
    stop_words: "
        the a an and or but nor of to in on at by for from with without about into onto over under
        between among through during before after since until against while because although though
        if unless as than then so that this these those which who whom whose what when where why how
        i you he she it we they me him her us them my your his its our their is are was were be been
        being am has have had having do does did will would shall should can could may might must
        not no only also even just still yet both either neither each every some any such there here
    ",
    stop_share: 43,
    date_words: "
        january february march april may june july august september october november december jan
        feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday
        saturday sunday mon tue tues wed weds thu thur thurs fri sat sun am pm oclock noon midnight
        gmt utc bst est edt cst cdt mst mdt pst pdt et pt ist aest
    ",
    phrases: lists!(),
};
