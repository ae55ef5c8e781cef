//! Portuguese.

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

/// Portuguese.
pub(crate) const LANGUAGE: Language = Language {
    code: "pt",
    other_codes: &["por"],
    name: "Portuguese",
    stop_words: "
        o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às por pelo pela pelos
        pelas com sem sob sobre entre até desde para e ou mas que quem qual quais cujo onde quando
        como porque se não nem também já ainda mais menos muito eu ele ela eles elas nós você vocês
        lhe me te seu sua seus suas meu minha este esta isto esse essa isso aquele aquela é são era
        eram foi foram ser sido está estão estava há tem têm tinha ter vai pode deve todo toda todos
        cada outro outra depois antes
    ",
    stop_share: 41,
    date_words: "
        janeiro jan fevereiro fev março marco mar abril abr maio mai junho jun julho jul agosto ago
        setembro set outubro out novembro nov dezembro dez segunda segunda-feira seg terça
        terça-feira ter quarta quarta-feira qua quinta quinta-feira qui sexta sexta-feira sex sábado
        sabado sáb sab domingo dom feira horas hora h hs às min ontem
    ",
    phrases: lists!(),
};
