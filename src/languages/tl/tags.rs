//! Filipino phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
        [mga tag, mga paksa, mga kaugnay na paksa, kaugnay na paksa, mga keyword, mga susing salita,
        susing-salita, mga kaugnay na tag, mga hashtag, mga tema, nakatala sa, naka-tag,
        naka-tag sa, nakapaloob sa, kategorya, mga kategorya, sa mga paksang,
        mga tag sa balitang ito]:
        mga kaugnay na paksa | mga tag | mga kaugnay na tag | naka-tag sa | naka-tag bilang
        naka-file sa ilalim ng | nai-post sa kategoryang | ipinost sa kategoryang | na-tag bilang
        mga susing salita | mga keyword ng balita
    ",
    hit: "Mga tag: pagsasaka, patubig, tagtuyot",
    miss: "Nalimutan niya ang mga tag ng damit na ibinilin ng sastre.",
}];
