//! French phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            mots-clés | mot-clé | mots-clefs | étiquettes | étiqueté | étiquetté | tags | thèmes
            thématiques | thèmes associés | sujets associés | sujets liés | sur les mêmes thèmes
            classé sous | posté dans | catégories | rubriques | lieux associés
            personnalités associées | en savoir plus sur ces thèmes
            retrouvez nos articles sur les thèmes
            libellés
            [sujets, catégorie, rubrique, tag]:
        ",
    hit: "Mots-clés : Finistère, pêche, environnement",
    miss: "Les mots-clés saisis par les internautes trahissent leur inquiétude.",
}];
