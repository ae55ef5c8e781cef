//! Hindi phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            टैग | टैग्स | कीवर्ड | कीवर्ड्स | संबंधित विषय | संबंधित टॉपिक | संबंधित टॉपिक्स
            इस खबर के टैग | टॉपिक्स | इस आर्टिकल में टैग
            [श्रेणी]:
        ",
    hit: "टैग्स: खेती, सिंचाई, मानसून",
    miss: "कपड़ों पर लगे टैग्स देखकर ग्राहक चौंक गए।",
}];
