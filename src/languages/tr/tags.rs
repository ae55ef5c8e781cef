//! Turkish phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            etiketler | eti̇ketler | etiket: | eti̇ket: | ilgili etiketler | i̇lgili etiketler
            i̇lgi̇li̇ eti̇ketler | ilgili konular | i̇lgili konular | i̇lgi̇li̇ konular | anahtar kelimeler
            anahtar keli̇meler | haber etiketleri | haber eti̇ketleri̇ | kategoriler | kategori̇ler
            bu haberin etiketleri | bu haberi̇n eti̇ketleri̇
            [konular, kategori]:
        ",
    hit: "Etiketler: deprem, Bursa, kentsel dönüşüm",
    miss: "Ürünlerin üzerindeki etiketler değişince kasada tartışma çıktı.",
}];
