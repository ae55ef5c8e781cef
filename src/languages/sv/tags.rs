//! Swedish phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            etiketter | taggar | taggad | taggat | taggad med | taggat med | taggad som | ämnen:
            ämnen i artikeln | ämnen i den här artikeln | ämnen som berörs | artikelns ämnen
            relaterade ämnen | följ ämnen i artikeln | följ ämnet | följ ämnen och skribenter
            nyckelord | ämnesord | märkt med | kategori | kategorier | kategoriserat | kategoriserad
            kategoriserat som | kategoriserad i | kategoriserat i | arkiverad under
            publicerat i kategorin | publicerad under | publicerat under | sparad under
            postad under | postat under | postat i kategorin | mer om ämnena | mer om dessa ämnen
            läs mer om ämnena | läs mer om dessa ämnen | personer i artikeln | platser i artikeln
            nämns i artikeln | det här inlägget postades i | detta inlägg taggades | populära taggar
        ",
    hit: "Etiketter: rodd, älvar, Ramsvik",
    miss: "Med etiketter hjälper man ingen by.",
}];
