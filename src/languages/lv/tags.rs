//! Latvian phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            tēmas: | raksta tēma: | temati: | saistītās tēmas | raksta birkas | birka: | tags:
            rubrika: | rubrikas: | kategorija: | kategorijas: | sadaļa: | sadaļas:
            ievietots sadaļā | publicēts sadaļā | publicēts rubrikā | publicēts kategorijā
            ievietots kategorijā | ievietots rubrikā | pievienots sadaļā | raksta atslēgvārdi
            raksta sadaļa | seko tēmai | seko tēmām | sekot tēmai | sekot tēmām | vairāk par tēmām
            tēmas šajā rakstā | publicēts kategorijās | tēma: | birkas: | tagi: | atslēgvārdi:
            atslēgas vārdi: | mirkļbirkas:
        ",
    hit: "Birkas: tilts, Ogre, satiksme",
    miss: "Uz kastēm trūka birkas ar derīguma termiņu.",
}];
