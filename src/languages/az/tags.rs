//! Azerbaijani phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            [etiketlər, etiket, teqlər, teq, taqlar, taq, tağlar, tağ, açar sözlər, mövzular,
            heşteqlər, heşteq, rubrika, kateqoriya, kateqoriyalar, bölmə, rubrikalar, xəbərin
            etiketləri]:
            etiketlər | teqlər | taqlar | açar sözlər
            [xəbərin, yazının, məqalənin] [etiketləri, teqləri, açar sözləri]
            əlaqəli mövzular | əlaqəli etiketlər | oxşar etiketlər | eti̇ketlər
            [xəbəri̇n, yazinin, məqaləni̇n] [eti̇ketləri̇, teqləri̇, açar sözləri̇]
            əlaqəli̇ mövzular | əlaqəli̇ eti̇ketlər | oxşar eti̇ketlər
        ",
    hit: "Açar sözlər: zəlzələ, Şamaxı, tikinti",
    miss: "Məhsulların üzərindəki etiketlər dəyişəndə kassada mübahisə düşdü.",
}];
