//! Danish phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            emneord | emner: | emner i artiklen | emner i denne artikel | artiklens emner | emnetags
            emnetag | artiklen handler om | historien handler om | nøgleord | søgeord | tagget
            tagget med | tagget som | tagget under | mærkater | mærket med | etiketter | stikord
            stikord for artiklen | kategori | kategorier | kategoriseret | kategoriseret som
            kategoriseret under | kategoriseret i | arkiveret under | arkiveret i
            publiceret i kategorien | publiceret under | publiceret i | udgivet i | udgivet under
            indlagt under | postet under | lagt i kategorien | temaer i artiklen | relaterede temaer
            relaterede emner | følg emner | følg emnerne | følg emnet | følg temaet
            mere om emnerne | mere om disse emner | læs mere om emnerne | læs mere om disse emner
            læs mere om følgende emner | personer i artiklen | steder i artiklen | nævnt i artiklen
            omtalt i artiklen | virksomheder i artiklen | dette indlæg blev udgivet i
            dette indlæg blev postet i | populære emner | populære tags
        ",
    hit: "Emneord: roning, åer, Ramsvig",
    miss: "Med emneord hjælper man ingen landsby.",
}];
