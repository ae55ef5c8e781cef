//! French.

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

/// French.
pub(crate) const LANGUAGE: Language = Language {
    code: "fr",
    other_codes: &["fra", "fre"],
    name: "French",
    stop_words: "
        le la les un une des du de au aux et ou où mais donc or ni car que qui quoi dont ce cet
        cette ces celui celle ceux je tu il elle on nous vous ils elles se me te lui leur leurs y en
        mon ma mes son sa ses notre nos votre vos à dans par pour sur sous avec sans chez vers entre
        contre depuis pendant avant après selon lors comme si ne pas plus moins très aussi est sont
        était étaient été être a ont avait avaient avoir sera seront fait peut doit même tout tous
        toute quand alors ainsi encore déjà
    ",
    stop_share: 42,
    date_words: "
        janvier janv jan février fevrier févr fev fév mars avril avr mai juin juillet juil août aout
        septembre sept octobre oct novembre nov décembre decembre déc dec lundi lun mardi mar
        mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim heures heure h min hier
    ",
    phrases: lists!(),
};
