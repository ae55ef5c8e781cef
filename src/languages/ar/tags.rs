//! Arabic phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            كلمات مفتاحية | الكلمات المفتاحية | كلمات دلالية | الكلمات الدلالية | كلمات البحث
            الوسوم | وسوم | التاغات | تاغات | مواضيع ذات علاقة
            الكلمات الدالة | كلمات دالة
        ",
    hit: "كلمات مفتاحية: الزراعة، الري، الأمطار",
    miss: "ترك المحقق في دفتره كلمات مفتاحية لا يفهمها سواه.",
}];
