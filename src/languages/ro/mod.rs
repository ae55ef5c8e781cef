//! Romanian.

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

/// Romanian.
pub(crate) const LANGUAGE: Language = Language {
    code: "ro",
    other_codes: &["ron", "rum", "mo", "mol"],
    name: "Romanian",
    stop_words: "
        și sau dar iar ci nici că să dacă deși când cum unde care cine ce cât cui al ai ale lui ei
        lor un o unui unei niște în din de la pe cu fără pentru prin până peste sub spre către între
        după înainte despre ca mai foarte nu tot doar chiar încă deja eu tu el ea noi voi ele îi îl
        le se își îmi mă te ne vă acest această acești aceste acel acea aceasta acesta astfel este
        sunt era erau fi fost am are au avea va vor ar poate trebuie fiind atunci acum aici acolo
        fiecare toate toți şi deşi nişte îşi aceşti toţi
    ",
    stop_share: 39,
    date_words: "
        ianuarie ian februarie feb martie mar aprilie apr mai iunie iun iulie iul august aug
        septembrie sept sep octombrie oct noiembrie noi nov decembrie dec luni lun marți miercuri
        mie joi vineri vin sâmbătă sâm sambata duminică dum ora ieri marţi marti sam duminica
    ",
    phrases: lists!(),
};
