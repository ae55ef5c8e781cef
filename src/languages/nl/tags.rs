//! Dutch phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            trefwoorden | trefwoord | getagd | getagd met | getagged | getagd onder
            tags bij dit artikel | onderwerpen | onderwerpen in dit artikel
            onderwerpen bij dit artikel | gerelateerde onderwerpen | gerelateerde tags | thema's
            categorie | categorieën | gecategoriseerd | gecategoriseerd als | gearchiveerd onder
            geplaatst onder | opgeslagen onder | gepubliceerd onder | rubriek | rubrieken
            sleutelwoorden | zoekwoorden | steekwoorden | labels bij dit artikel
            meer over deze onderwerpen | lees meer over deze onderwerpen | volg deze onderwerpen
            volg dit onderwerp | genoemd in dit artikel | personen in dit artikel
            dit bericht is getagd | dit bericht werd geplaatst in | dit bericht is geplaatst in
            bekijk meer over deze onderwerpen
        ",
    hit: "Trefwoorden: roeien, rivieren, Ramsberg",
    miss: "Met trefwoorden alleen is het dorp niet geholpen.",
}];
