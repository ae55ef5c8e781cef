//! Norwegian phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            stikkord | stikkord for saken | stikkord for artikkelen | emneord | emneknagger
            emneknaggar | emner: | emner i saken | emner i artikkelen | emne i saka | tagger | taggar
            tagget | tagget med | tagget som | tagga | tagga med | nøkkelord | merkelapper
            merkelappar | merket med | merka med | merket som | kategori | kategorier | kategoriar
            kategorisert | kategorisert som | kategorisert under | kategorisert i
            kategorisert i kategorien | arkivert under | arkivert i | publisert i kategorien
            publisert under | publisert i | plassert under | lagret under | postet under
            lagt i kategorien | tema i saken | tema i artikkelen | temaer i saken
            temaer i artikkelen | relaterte temaer | relaterte emner | følg emner | følg temaer
            følg tema | følg emnet | følg temaet | mer om temaene | mer om disse temaene
            mer om emnene | les mer om emnene | les mer om disse temaene | les meir om emna
            saken handler om | artikkelen handler om | saka handlar om | personer i saken
            steder i saken | stader i saka | nevnt i saken | omtalt i saken
            dette innlegget ble publisert i | dette innlegget ble postet i | populære emner
            populære stikkord
        ",
    hit: "Stikkord: roing, elver, Ramsvik",
    miss: "Med stikkord hjelper man ingen bygd.",
}];
