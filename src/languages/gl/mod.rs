//! Galician.

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

/// Galician.
pub(crate) const LANGUAGE: Language = Language {
    code: "gl",
    other_codes: &["glg"],
    name: "Galician",
    stop_words: "
        de que en a as do no da das se nos ou mais un co me te non si son ten entre
        o os e é unha unhas dun dunha dunhas duns dos ao aos á ás na nas nunha nuns nunhas polo pola
        polos polas con coa coas cos cun cunha sen baixo sobre ata desde dende cara para por tras
        ante segundo durante onde cando como porque pois pero senón nin tamén xa aínda máis menos
        moito moita moitos moitas pouco tan tanto así só sempre nunca agora entón despois antes
        mentres quen cal cales cuxo el ela eles elas nós lle lles lo seu súa seus súas meu miña teu
        túa noso nosa este esta estes estas isto ese esa eses esas iso aquel aquela deste desta
        destes destas neste nesta dese desa foi foron era eran ser sido está están estaba estaban
        hai había houbo teñen tiña ter vai pode poden debe todo toda todos todas cada outro outra
        outros outras mesmo algo alguén ninguén algún algunha
    ",
    stop_share: 45,
    date_words: "
        xaneiro xan febreiro feb marzo abril abr maio xuño xuñ xullo xul agosto setembro outubro
        novembro nov decembro dec luns martes mércores mér xoves xov venres sábado sáb domingo feira
        terza cuarta quinta sexta horas hora h ás min onte hoxe
    ",
    phrases: lists!(),
};
