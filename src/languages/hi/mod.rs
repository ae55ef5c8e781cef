//! Hindi.

mod advertisement;
mod artifact;
mod byline;
mod caption;
mod comments;
mod credit;
mod legal;
mod metadata;
mod navigation;
mod paywall;
mod promotion;
mod related;
mod social;
mod tags;

use super::Language;

/// Hindi.
pub(crate) const LANGUAGE: Language = Language {
    code: "hi",
    name: "Hindi",
    stop_words: "
        है हैं था थी थे हो होता होती होते का की के को में से पर ने और या भी कि जो तो ही यह वह ये वे
        इस उस इन उन इसके उसके इसकी उसकी इसका उसका इसे उसे उन्हें इन्हें उनके उनकी उनका जिस जिसके
        जिसमें जब तब अगर लेकिन मगर क्योंकि इसलिए तक साथ बाद पहले लिए द्वारा एक कुछ सभी सब कोई किसी क्या
        क्यों कैसे कहां कब कौन अपने अपनी अपना नहीं न मत रहा रही रहे गया गई गए किया करने करना कर करते
        करता करती होने हुए हुई हुआ जाता जाती जाते दिया कहा वाले वाली वाला बीच ऊपर नीचे अब यहां वहां
        बहुत फिर
    ",
    date_words: "
        जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर अक्तूबर नवंबर नवम्बर दिसंबर
        दिसम्बर फर अप्रै जुल अग सित अक्टू सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार वीरवार शुक्रवार
        शनिवार रविवार इतवार सोम मंगल बुध गुरु शुक्र शनि रवि बजे सुबह शाम दोपहर आईएसटी
    ",
    phrases: &[
        advertisement::PHRASES,
        artifact::PHRASES,
        byline::PHRASES,
        caption::PHRASES,
        comments::PHRASES,
        credit::PHRASES,
        legal::PHRASES,
        metadata::PHRASES,
        navigation::PHRASES,
        paywall::PHRASES,
        promotion::PHRASES,
        related::PHRASES,
        social::PHRASES,
        tags::PHRASES,
    ],
};
