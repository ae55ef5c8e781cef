//! German phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            themen: | themen dieses artikels | themen des artikels | artikel-themen | thema folgen
            tags zum artikel | verschlagwortet | verschlagwortet mit | verschlagwortet unter
            getaggt mit | getaggt | abgelegt in | kategorisiert | kategorisiert in | gespeichert unter
            veröffentlicht unter | erwähnte personen | unternehmen in diesem artikel
            artikel zu diesen themen
            dieser eintrag wurde unter
            [schlagwörter, schlagworte, schlagwort, stichworte, stichwörter, kategorie, kategorien, rubrik,
            rubriken, schlüsselwörter, suchbegriffe, beliebte themen, verwandte themen, ressort]:
            [themen, schlagwörter, personen, orte] [zu, in] [diesem artikel, diesem beitrag]
            [themen, schlagwörter, schlagworte] [des beitrags, der meldung, dieses beitrags]
            [abgelegt, kategorisiert, eingeordnet, einsortiert] unter
            [dieser beitrag wurde unter, dieser artikel wurde unter, dieser beitrag ist unter,
            dieser beitrag wurde in]
        ",
    hit: "Schlagwörter: Rudern, Flüsse, Ramsbeck",
    miss: "Mit Schlagwörtern allein ist dem Ort nicht geholfen.",
}];
