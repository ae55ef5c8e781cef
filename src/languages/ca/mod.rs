//! Catalan.

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

/// Catalan.
pub(crate) const LANGUAGE: Language = Language {
    code: "ca",
    other_codes: &["cat"],
    name: "Catalan",
    stop_words: "
        el la els les un una uns unes d'un d'una al als del dels pel pels a de en per amb 
        sobre entre fins des contra durant segons sota i o ni que què qui quin quina quins
        quines on quan com perquè però sinó encara mentre si no també tampoc ja només doncs es
        se em et ens us ho n'hi me te lo seu seva seus seves nostre aquest aquesta aquests
        aquestes d'aquest d'aquesta això allò jo tu ell ella ells elles és són era eren ser està
        ha han s'ha s'han havia haver va van vaig té tenen molt més menys tan tot tota tots
        totes altre altres cada així després abans
    ",
    stop_share: 48,
    date_words: "
        gener gen febrer febr feb març abril abr d'abril maig juny juliol jul agost ag ago d'agost
        setembre set sept octubre oct d'octubre novembre nov desembre des dilluns dl dimarts dt
        dimecres dc dijous dj divendres dv dissabte ds diumenge dg hores hora h min ahir avui
    ",
    phrases: lists!(),
};
