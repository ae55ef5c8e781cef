//! Metadata. Dates, ids and states come in any language and in every notation, so a list of
//! phrases never ends; but the notation itself, alone on its line, says what the line is.

use crate::label::Label;
use crate::rules::{Needs, Rule, Test};

/// The day of the week in brackets, if it stands there.
macro_rules! day {
    () => {
        "(?: ?[(（][^ )）]{1,4}[)）])?"
    };
}

/// The time of day as East Asia writes it.
macro_rules! clock {
    () => {
        " ?(?:午前|午後|上午|下午|凌晨|晚上|오전|오후)? ?[0-9]{1,2} ?(?:[:：][0-9]{2}(?:[:：][0-9]{2})?|[時时点點시] ?(?:[0-9]{1,2} ?[分분])?)"
    };
}

/// The patterns of [`Label::Metadata`].
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "metadata.date-iso",
        label: Label::Metadata,
        test: Test::Regex(
            Needs::Digit,
            concat!(
                r"^(?:19|20)[0-9]{2}(?:\. ",
                word!(),
                r" [0-9]{1,2}\.?|[-/][0-9]{1,2}[-/][0-9]{1,2}(?:[t ,|-]{1,3}[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?(?: ?(?:z|[ap]\.?m\.?|[a-z]{3,4}|(?:utc|gmt)?[+-][0-9]{1,2}(?::?[0-9]{2})?))?)?)$"
            ),
        ),
        max_words: 10,
        points: -150,
        why: "is a date, year first, and nothing else",
        hits: &[
            "2026-11-21",
            "2026-11-21T10:33:00+01:00",
            "2026/11/21 10:33 GMT",
            "2026. november 21.",
        ],
        misses: &[
            "2026-11-21: The court adjourns",
            "2025/26 season",
            "2019-20 3-1 4-0",
        ],
    },
    Rule {
        id: "metadata.date-numeric",
        label: Label::Metadata,
        test: Test::Regex(
            Needs::Digit,
            concat!(
                r"^(?:[0-9]{1,2}[:.][0-9]{2},? (?:[|•·–—-] )?)?(?:",
                word!(),
                r"[.,]{0,2} )?[0-9]{1,2}(?:\. ?[0-9]{1,2}\. ?|/[0-9]{1,2}/|-[0-9]{1,2}-)(?:20)?[0-9]{2}(?:",
                separator!(),
                time!(),
                ")?$"
            ),
        ),
        max_words: 12,
        points: -120,
        why: "is a date in figures and nothing else",
        hits: &[
            "12.03.2021",
            "3/12/2021 10:33 AM",
            "Mo, 12.03.2021, 10:33 Uhr",
            "Mon 12/03/21",
            "12:40 15.03.2024",
        ],
        misses: &[
            "12.03.2021 war ein Montag",
            "3/12 cup sugar",
            "Version 1.12.2021 fixes it",
            "10-12 19-21",
        ],
    },
    Rule {
        id: "metadata.date",
        label: Label::Metadata,
        test: Test::Regex(
            Needs::Digit,
            concat!(
                r"^[(\[]?",
                date!(),
                "(?:",
                separator!(),
                time!(),
                r")?[)\]]?$"
            ),
        ),
        max_words: 14,
        points: -150,
        why: "is a date and nothing else",
        hits: &[
            "21 Nov 2026, 14:05",
            "Donnerstag, 5. Juni 2025 um 10:33 Uhr",
            "5 de junio de 2025",
            "5 oktober 2025",
            "Monday, November 21, 2026",
            "Nov. 21, 2026 | 10:12 a.m. ET",
            "March 3, 2024 at 9:15 pm",
        ],
        misses: &[
            "November 21, 1806",
            "March 3, 2024: The first test",
            "21 people were hurt in 2024",
            "The vote on March 3, 2024",
            "On 5 June 2025 the bridge opened.",
        ],
    },
    Rule {
        id: "metadata.date-east-asia",
        label: Label::Metadata,
        test: Test::Regex(
            Needs::Digit,
            concat!(
                r"^(?:[^\x00-@。？！]{1,8} ?[:：|]? ?)?(?:(?:19|20)[0-9]{2} ?(?:年 ?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日?|년 ?[0-9]{1,2} ?월 ?[0-9]{1,2} ?일?|[./] ?[0-9]{1,2}[./] ?[0-9]{1,2}\.?)",
                day!(),
                "(?:",
                clock!(),
                ")?) ?(?:配信|更新|公開|掲載|発行|发布|發布|发表|更新于|付)?$"
            ),
        ),
        max_words: 14,
        points: -150,
        why: "is a date as East Asia writes it, after a key at most",
        hits: &[
            "2026年11月21日",
            "発行日：2026年11月21日 10:33",
            "입력 2026. 11. 21. 10:33",
            "2026년 11월 21일",
            "2026年11月21日午前7時45分",
            "2026년 11월 21일 14시 22분",
        ],
        misses: &[
            "2026年11月21日、橋が開通した。",
            "2026年11月21日是星期六",
            "2026. 11. 21. 서울에서 열린 회의",
        ],
    },
    Rule {
        id: "metadata.date-east-asia-short",
        label: Label::Metadata,
        test: Test::Regex(
            Needs::Digit,
            concat!(
                r"^(?:[0-9]{1,2} ?月 ?[0-9]{1,2} ?日|[0-9]{1,2} ?월 ?[0-9]{1,2} ?일|[0-9]{1,2}/[0-9]{1,2})",
                day!(),
                clock!(),
                " ?(?:配信|更新|公開|掲載|発行|发布|發布|发表|更新于|付)?$"
            ),
        ),
        max_words: 14,
        points: -150,
        why: "is a date without a year as East Asia writes it, with the time of day",
        hits: &["11/21(土) 7:45配信", "11月21日 09:15"],
        misses: &["11月21日", "11月21日 9:15に開門した"],
    },
    Rule {
        id: "metadata.date-thai",
        label: Label::Metadata,
        test: Test::Regex(
            Needs::Digit,
            "^(?:[\u{E00}-\u{E7F}]{2,16} ?(?:ที่ ?)?[:：]? ?)?[0-9]{1,2} [\u{E00}-\u{E7F}.]{4,12} (?:พ\\.ศ\\. ?)?2[05][0-9]{2}(?: ?[,|-]? ?(?:เวลา ?)?[0-9]{1,2}[:.][0-9]{2}(?: ?น\\.?)?)?$",
        ),
        max_words: 14,
        points: -150,
        why: "is a date as Thai writes it, after a key at most",
        hits: &["3 พฤษภาคม 2567", "3 พ.ค. 2567 10:33 น.", "วันศุกร์ที่ 3 พฤษภาคม 2567"],
        misses: &["สะพานเปิดเมื่อ 3 พฤษภาคม 2567 หลังซ่อมนานสองปี", "3 พฤษภาคม"],
    },
    Rule {
        id: "metadata.date-arabic-digits",
        label: Label::Metadata,
        test: Test::Regex(
            Needs::Digit,
            r"^(?:[^\x00-\x7F؟٠-٩۰-۹]{2,16} ?[:،|]? ?){0,3}(?:[٠-٩۰-۹]{4}[/-][٠-٩۰-۹]{1,2}[/-][٠-٩۰-۹]{1,2}|[٠-٩۰-۹]{1,2}[/-][٠-٩۰-۹]{1,2}[/-][٠-٩۰-۹]{4}|[٠-٩۰-۹]{1,2} [^\x00-\x7F؟٠-٩۰-۹]{2,12}(?: [^\x00-\x7F؟٠-٩۰-۹]{2,8})?[،,]? (?:٢٠[٠-٩۰-۹][٠-٩۰-۹]|۲۰[٠-٩۰-۹][٠-٩۰-۹]|۱۴[٠-٩۰-۹][٠-٩۰-۹]|١٤[٠-٩۰-۹][٠-٩۰-۹]|۱۳[٠-٩۰-۹][٠-٩۰-۹]))(?: ?[،,|–-]? ?[٠-٩۰-۹]{1,2}:[٠-٩۰-۹]{2}(?::[٠-٩۰-۹]{2})?)?$",
        ),
        max_words: 12,
        points: -150,
        why: "is a date in the digits of Arabic or Persian, after a key at most",
        hits: &["٢٠٢٤/٠٥/٠٣", "الجمعة ٣ مايو ٢٠٢٤", "جمعه ۱۴ اردیبهشت ۱۴۰۳", "۱۴۰۳/۰۲/۱۴ - ۱۰:۳۳", "تاریخ انتشار: ۱۴۰۳/۰۲/۱۴"],
        misses: &["۱۴۰۳/۰۲/۱۴ روز بازگشایی پل بود", "۱۲ قایق ۱۴", "١/٢"],
    },
    Rule {
        id: "metadata.key-date",
        label: Label::Metadata,
        test: Test::Regex(
            Needs::Digit,
            concat!(
                r"^[\[(]?(?:(?:first|last|originally|article|story|page|this (?:article|post|page|story) was|was) ){0,3}(?:published|updated?|posted|modified|created|edited|uploaded|submitted|stand|aktualisiert|veröffentlicht|erstellt|publi[eé]e?|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|opublikowano|опубликовано|обновлено|опубліковано|оновлено|نشر في|نُشر في|نشر بتاريخ|تاريخ النشر|آخر تحديث|تم التحديث) ?[:：]? (?:(?:on|at|le|am|el|em|il|op) )?(?:",
                date!(),
                "|",
                word!(),
                r" 20[0-9]{2}|[0-9]{1,2}\.? ",
                word!(),
                "|",
                word!(),
                r"\.? [0-9]{1,2})?(?:",
                separator!(),
                time!(),
                r")?(?:[ ,|•·–—-][^.!?]*)?[\])]?$"
            ),
        ),
        max_words: 16,
        points: -200,
        why: "says when the article was published or changed",
        hits: &[
            "UPDATED 10:12 a.m. ET",
            "Last modified on March 3, 2024",
            "Published: 21 Nov 2026, 14:05 GMT",
            "Stand: 12.03.2021, 10:33 Uhr",
        ],
        misses: &[
            "Published in the spring, the novel sold well.",
            "Updated rules apply to all schools.",
            "Standard rates for 2026",
        ],
    },
    Rule {
        id: "metadata.key-date-time",
        label: Label::Metadata,
        test: Test::Regex(
            Needs::Colon,
            concat!(
                "^",
                word!(),
                "(?: ",
                word!(),
                "){0,2} ?[:：|] ?",
                date!(),
                separator!(),
                time!(),
                "$"
            ),
        ),
        max_words: 14,
        points: -200,
        why: "is a key with a date and the time of day",
        hits: &[
            "Créé le : 05/06/2024 à 10:33",
            "Onlinezetting: 5 juni 2024, 10:33",
            "Data: 2024-06-05 10:33:00",
        ],
        misses: &[
            "Kick-off: 20:45, referee to be named",
            "Released: June 5, 2024",
            "Final score: 10:33 after two hours",
        ],
    },
    Rule {
        id: "metadata.date-row",
        label: Label::Metadata,
        test: Test::Regex(
            Needs::Digit,
            concat!(
                r"^[^.!?0-9|•·]+[|•·] ?(?:",
                word!(),
                ":? )?",
                date!(),
                "(?:[ ,|•·–—-].*)?$"
            ),
        ),
        max_words: 24,
        points: -200,
        why: "is a row with a separator and a date in it",
        hits: &[
            "Politics | Nov 21, 2026 | 4 min",
            "Jane Doe · 5 June 2025",
            "Updated • 12.03.2021, 10:33",
        ],
        misses: &[
            "Germany | 3:1 | 2021",
            "The law · in force since 2021 · has changed little",
        ],
    },
    Rule {
        id: "metadata.key-state",
        label: Label::Metadata,
        test: Test::Regex(
            Needs::Colon,
            r"^(?:user|article|content|access|post|page|subscriber|subscription|member(?:ship)?|account|log-?in|visitor|campaign|paywall|story|document|node|site|template|layout)[ _]?(?:status|type|id|access|level|state|category|section|tier|format|mode|class|group|slug|template|language|version|number|no)\.? ?:(?: ?[^ .,:;!?]+){0,3}$",
        ),
        max_words: 7,
        points: -350,
        why: "is a state of the site's software: a key and its value",
        hits: &[
            "User Status:",
            "Campaign ID: 46",
            "Article type: metered",
            "content_tier: free",
        ],
        misses: &[
            "Ingredients:",
            "Rating: 4/5",
            "User: How do I open it?",
            "Page: the actor who never rested",
            "Blood type: A positive",
        ],
    },
    Rule {
        id: "metadata.key-id",
        label: Label::Metadata,
        test: Test::Regex(
            Needs::Digit,
            r"^(?:[a-z]+[ -]){0,2}(?:id|sku|guid|uuid|asin|mpn|ref(?:erence)? (?:no\.?|number)|artikelnr\.?|art\.-nr\.?) ?[:#]{1,2} ?[a-z]{0,6}[-_/]?[0-9][a-z0-9_/-]*$",
        ),
        max_words: 12,
        points: -250,
        why: "is an identifier of the site's software or of its shop",
        hits: &[
            "Story ID: 123456",
            "SKU: AB-1234",
            "Reference number: 2024/17",
            "Post id: 9f3c-11",
        ],
        misses: &[
            "Voter ID: 5 things to know",
            "Covid: 19 dead",
            "The SKU of the part is 1234.",
        ],
    },
    Rule {
        id: "metadata.reading-row",
        label: Label::Metadata,
        test: Test::Regex(
            Needs::Digit,
            r"^[^.!?0-9]*(?:[0-9]+[^.!?0-9]+)*[0-9]{1,2}[ -]?min(?:ut[eio][ns]?)?s?\.? ?(?:read|lesezeit|lesedauer|de lectura|de lecture|di lettura|de leitura|leestijd|lästid|lesetid|czytania|okuma)\)?(?: ?[|•·].*)?$",
        ),
        max_words: 24,
        points: -250,
        why: "ends with the reading time",
        hits: &[
            "Nov 21, 2026 · 4 min read",
            "Jane Doe | 3 minutes read",
            "Wissen – 5 Minuten Lesezeit",
        ],
        misses: &[
            "It took 5 minutes to read.",
            "A 4 minute read-aloud",
            "Add the rice and cook for 4 min",
        ],
    },
    Rule {
        id: "metadata.ago-row",
        label: Label::Metadata,
        test: Test::Regex(
            Needs::Digit,
            concat!(
                r"^(?:(?:[^.!?0-9]+[ |•·–—,(-])?[0-9]{1,3} ?(?:secs?|seconds?|min(?:ute)?s?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|y|yrs?|years?)\.? ago",
                // A battery may last 12h.
                r"|(?:[^.!?0-9]+[|•·–—(] ?)?(?-i:[1-9][0-9]?[hd]))\)?(?: ?[|•·–—-].*)?$",
            ),
        ),
        max_words: 9,
        points: -150,
        why: "says how long ago it was posted",
        hits: &[
            "Jane Doe • 3 hours ago",
            "article 4 days ago",
            "Updated 12h ago",
            "3d ago | World",
            "5h",
            "Jane Doe · 5h",
        ],
        misses: &[
            "Ten years ago",
            "It happened about 4 days ago.",
            "Serves 4 | 20 minutes in the oven",
            "350W",
            "10 mins",
            "Battery life: 12h",
        ],
    },
    Rule {
        id: "metadata.views-row",
        label: Label::Metadata,
        test: Test::Regex(
            Needs::Digit,
            r"^[0-9][0-9.,]* ?[km]? ?(?:views?|reads|hits|plays|vues|visitas|aufrufe|просмотр(?:а|ов)?|次)(?: ?[|•·].*)?$",
        ),
        max_words: 12,
        points: -200,
        why: "counts the readers of the page",
        hits: &["1.2K views", "12,345 Views • 3 shares"],
        misses: &[
            "3 views of the new bridge",
            "The clip had 12,345 views.",
            "2 reads on one book",
        ],
    },
    Rule {
        id: "metadata.file",
        label: Label::Metadata,
        test: Test::Regex(
            Needs::Bracket,
            r"^[^.!?()\[\]]+(?:\.[a-z0-9]{2,4})? ?[(\[](?:[a-z]{2,5}[,;:]? )?[0-9]+(?:[.,][0-9]+)? ?[kmg]i?b[)\]](?: [^.!?]{1,40})?$",
        ),
        max_words: 16,
        points: -150,
        why: "names a file and its size",
        hits: &[
            "bridge.jpg (88.1 KiB) Viewed 611 times",
            "Download the minutes (PDF, 1.2 MB)",
            "Annual report [340 kB]",
        ],
        misses: &["The film (2 hours) is long.", "It had 64 MB of memory (twice as much as before)."],
    },
];
