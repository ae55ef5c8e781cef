//! German phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            schlagwörter | schlagworte | schlagwort | stichworte | stichwörter | themen:
            themen in diesem artikel | themen zu diesem artikel | themen dieses artikels
            themen des artikels | artikel-themen | verwandte themen | thema folgen
            tags zum artikel | verschlagwortet | verschlagwortet mit | verschlagwortet unter
            getaggt mit | getaggt | abgelegt unter | abgelegt in | kategorie | kategorien
            kategorisiert | kategorisiert in | gespeichert unter | eingeordnet unter
            veröffentlicht unter | rubrik | rubriken | erwähnte personen
            personen in diesem artikel | orte in diesem artikel | unternehmen in diesem artikel
            schlüsselwörter | suchbegriffe | beliebte themen | artikel zu diesen themen
            dieser eintrag wurde unter
        ",
    hit: "Schlagwörter: Rudern, Flüsse, Ramsbeck",
    miss: "Mit Schlagwörtern allein ist dem Ort nicht geholfen.",
}];
