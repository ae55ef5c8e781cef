//! Croatian, Bosnian and Serbian phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            tagovi | ključne reči | povezane teme | teme u ovom tekstu | objavljeno u rubrici
            tagovano kao | rubrika vesti | tagovi članka | heštegovi | tags | ključne riječi
            više o temama | više o temi: | teme članka | teme u ovom članku | oznake članka
            ključni pojmovi | ključni pojmovi: | spomenute teme | u članku se spominje | тагови
            кључне речи | повезане теме | теме у овом тексту | објављено у рубрици | таговано као
            рубрика вести | тагови чланка | хештегови
            [oznake, tagovi, teme, ključne reči, rubrika, rubrike, kategorija, kategorije, tagovano,
            označeno]:
            [ključne riječi, tag, hashtagovi, označeno s, označeno sa, objavljeno u, tagirano,
            spremljeno pod, spremljeno u]:
            [ознаке, тагови, теме, кључне речи, рубрика, рубрике, категорија, категорије, таговано,
            означено]:
    ",
    hit: "Ključne riječi: most, Pisak, promet",
    miss: "Na kutijama nije bilo oznaka s rokom trajanja.",
}];
