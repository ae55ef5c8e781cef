//! Dutch.

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

/// Dutch.
pub(crate) const LANGUAGE: Language = Language {
    code: "nl",
    other_codes: &["nld", "dut"],
    name: "Dutch",
    stop_words: "
        de het een en of maar want dus omdat doordat hoewel terwijl toen als dat die dit deze wie
        wat waar welke hoe wanneer waarom van in op aan bij met voor naar uit door over onder tussen
        tegen tot tijdens sinds zonder om te na achter binnen buiten volgens ik je jij u hij zij ze
        we wij jullie hem haar hun hen mij me ons onze mijn jouw uw zijn zich men er hier daar niet
        geen ook nog al wel dan nu zo heel is was waren ben bent wordt worden werd werden heeft
        hebben had hadden kan kunnen kon moet moeten moest mag wil zal zullen zou zouden
    ",
    stop_share: 44,
    date_words: "
        januari februari maart april mei juni juli augustus september oktober november december jan
        feb mrt apr jun jul aug sep sept okt nov dec maandag dinsdag woensdag donderdag vrijdag
        zaterdag zondag ma di wo do vr za zo uur
    ",
    phrases: lists!(),
};
