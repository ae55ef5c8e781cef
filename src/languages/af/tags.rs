//! Afrikaans phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            sleutelwoorde | trefwoorde | gemerk | geplaas in kategorie
            lees meer oor hierdie onderwerpe | lees meer oor die volgende onderwerpe
            meer oor hierdie onderwerpe
            [sleutelwoorde, sleutelwoord, trefwoorde, trefwoord, soekwoorde, merkers, merkers by
            hierdie artikel, etikette, onderwerpe, onderwerp, kategorie, kategorieë, rubriek, tema,
            temas, onderwerpe in hierdie artikel, in hierdie artikel, in hierdie storie, in hierdie
            berig, mense, plekke]:
            [geplaas, gepubliseer, gepos, geliasseer, gestoor, ingedeel, gekategoriseer] onder
            verwante [onderwerpe, sleutelwoorde, etikette, merkers]
            onderwerpe in hierdie [artikel, berig, storie]
            volg hierdie [onderwerp, onderwerpe]
            genoem in hierdie [artikel, berig, storie]
            hierdie [artikel, berig] is [gemerk, geplaas in, geplaas onder]
        ",
    hit: "Sleutelwoorde: roei, riviere, Ramsberg",
    miss: "Met sleutelwoorde alleen is die dorp nie gehelp nie.",
}];
