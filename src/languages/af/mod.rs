//! Afrikaans.

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

/// Afrikaans.
pub(crate) const LANGUAGE: Language = Language {
    code: "af",
    other_codes: &["afr"],
    name: "Afrikaans",
    stop_words: "
        die 'n en of maar want dus dat omdat sodat terwyl as wanneer waar wie wat watter hoe
        hoekom waarom in op aan by met vir na ná uit deur oor onder tussen tot tydens sedert
        sonder om te van voor agter binne buite volgens rondom ek jy jou u hy hom sy haar dit ons
        julle hulle hul my iemand niemand iets niks almal hier daar nie geen ook nog al nou
        dan so baie meer is was wees het had kan kon moet moes mag wil wou sal sou hierdie
        daardie dié een ander elke eie selfs dalk reeds weer steeds egter hoewel alhoewel indien
        asof dis waarin waarop daarvan daarmee daarom hiervan af
    ",
    stop_share: 49,
    date_words: "
        januarie februarie maart april mei junie julie augustus september oktober november
        desember jan feb febr mrt apr jun jul aug sep sept okt nov des maandag dinsdag woensdag
        donderdag vrydag saterdag sondag ma di wo do vr sa so maa din woe vry sat uur 
        nm
    ",
    phrases: lists!(),
};
