//! Finnish.

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

/// Finnish.
pub(crate) const LANGUAGE: Language = Language {
    code: "fi",
    other_codes: &["fin"],
    name: "Finnish",
    stop_words: "
        ja on ei että se hän oli ovat olivat mutta myös kun kuin jos joka jotka jonka jossa josta
        joita jolla sen sitä siitä sille siellä tämä tämän tätä tässä tästä nämä näitä näiden ne
        niitä niiden niin nyt vain vielä jo sekä tai eli vaan koska sillä kuten mukaan kanssa ennen
        jälkeen aikana ilman kautta välillä vastaan varten yli alle noin hänen heidän he me te minä
        sinä mitä mikä missä kuka miten miksi ole olla ollut olisi voi voivat pitää saa sai tulee
        joten vaikka hyvin enemmän kaikki muun muassa eivät en emme eikä sitten lisäksi kuitenkin
    ",
    stop_share: 21,
    date_words: "
        tammikuu tammikuuta tammikuun tammi helmikuu helmikuuta helmikuun helmi maaliskuu
        maaliskuuta maaliskuun maalis huhtikuu huhtikuuta huhtikuun huhti toukokuu toukokuuta
        toukokuun touko kesäkuu kesäkuuta kesäkuun kesä heinäkuu heinäkuuta heinäkuun heinä elokuu
        elokuuta elokuun elo syyskuu syyskuuta syyskuun syys lokakuu lokakuuta lokakuun loka
        marraskuu marraskuuta marraskuun marras joulukuu joulukuuta joulukuun joulu maanantai
        maanantaina maanantain ma tiistai tiistaina ti keskiviikko keskiviikkona ke torstai
        torstaina to perjantai perjantaina pe lauantai lauantaina la sunnuntai sunnuntaina su klo
        kello tänään eilen
    ",
    phrases: lists!(),
};
