//! Persian phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
            برچسب‌ها | برچسبها | برچسب‌های خبر | کلیدواژه‌ها | کلید واژه‌ها | کلیدواژه
            واژه‌های کلیدی | کلمات کلیدی | تگ‌ها | موضوعات مرتبط
            [برچسب, تگ, دسته‌بندی]:
        ",
    hit: "برچسب‌ها: کشاورزی، آب، بارندگی",
    miss: "روی شیشه‌ها برچسب‌هایی با تاریخ تولید دیده می‌شد.",
}];
