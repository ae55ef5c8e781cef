//! Czech phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            reklama | reklamy | inzerce | inzerát | komerční sdělení | komerční obsah
            komerční článek | komerční prezentace | placená inzerce | placený obsah | pr článek
            pr text | sponzorováno | sponzorovaný obsah | sponzorovaný článek | partnerský obsah
            obsah partnera | ve spolupráci s partnerem | advertorial | placená spolupráce
            reklamní sdělení | reklama konec | konec reklamy | vypnout reklamu | inzerujte u nás
            inzerovat | ceník inzerce | pro inzerenty | reklama na webu | partneři | partneři webu
            hlavní partneři | generální partner
            ceník reklamy | ceník inzerce na webu | reklama u nás | možnosti inzerce | podmínky reklamy
        ",
        hit: "Reklama",
        miss: "Reklama na fasádě visela podle památkářů neoprávněně.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            článek pokračuje pod reklamou | text pokračuje pod reklamou
            článek pokračuje pod videem | článek pokračuje pod galerií
            článek pokračuje pod fotogalerií | pokračování článku pod reklamou
            pokračování pod reklamou | pokračování textu pod reklamou
            pokračování pod videoreklamou | pokračování textu pod videem | rozhovor pokračuje pod
            pokračování článku pod | text pokračuje pod | článek pokračuje níže
            příběh pokračuje pod | reklama pokračujte ve čtení | obsah pokračuje pod reklamou
            článek pokračuje za reklamou | video začne po reklamě | reklama skončí za
            pokračujte posunutím dolů
        ",
        hit: "Článek pokračuje pod reklamou",
        miss: "Stezka pokračuje pod železničním mostem až k soutoku.",
    },
];
