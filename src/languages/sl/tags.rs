//! Slovene phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            oznake: | značke: | tagi | teme: | tema članka | teme članka | teme prispevka
            ključne besede | kategorija: | kategorije: | rubrika: | rubrike: | hashtagi | ključniki:
            objavljeno v kategoriji | objavljeno v rubriki | objavljeno pod | razvrščeno v
            uvrščeno v kategorijo | več o temah | povezane teme | sorodne teme | sledi temam
            spremljaj teme | spremljajte temo | v članku omenjeni | omenjeno v članku | gesla članka
            označeno kot: | podobne oznake | povezane oznake | oznake članka | oznake prispevka
            osebe v članku | lokacije v članku
        ",
    hit: "Oznake: most, Krško, promet",
    miss: "Na škatlah so manjkale oznake z rokom uporabe.",
}];
