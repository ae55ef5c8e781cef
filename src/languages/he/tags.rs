//! Hebrew phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            תגיות | תגיות הכתבה | תגים | תגית | תגיות קשורות | מילות מפתח | נושאים קשורים
            נושאי הכתבה | קטגוריות | פורסם בקטגוריה | תויק תחת | מתויג תחת | מתויק תחת | האשטאגים
            נושאים בכתבה | תגיות בכתבה
        ",
    hit: "תגיות: חקלאות, מים, בצורת",
    miss: "על החולצות נתפרו תגיות עם שמות הילדים.",
}];
