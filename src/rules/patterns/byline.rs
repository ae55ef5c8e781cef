//! Bylines. A byline is a name and little else, and names are in no list of phrases; but their
//! shape is known: a few capitalised words after "by", beside a date, an agency or a handle.

use crate::label::Label;
use crate::rules::{Needs, Rule, Test};

/// The patterns of [`Label::Byline`].
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "byline.by-name",
        label: Label::Byline,
        test: Test::Regex(
            Needs::Nothing,
            concat!(
                r"^(?:(?-i:By|BY|Von|VON|Par|PAR|Por|POR|Di|DI|Door|DOOR|Av|AV|Af|AF|Text|Texte|Texto|Testo|Tekst|Текст):? |(?-i:Текст и фото|Редактор|Подготовила?|Text und Fotos?|Text och (?:bild|foto)|Text & foto|Tekst og foto|Tekst en (?:foto|beeld)|Tekst i zdjęcia|كتب|كتبت|كتبه|بقلم|إعداد|تحرير|الكاتب|الكاتبة) ?[:–-] ?)",
                name!(),
                "(?:(?:,| and| und| et| y| e| och| og| &) ",
                name!(),
                "){0,3}$"
            ),
        ),
        max_words: 16,
        points: -250,
        why: "is a name after \"by\" and nothing else",
        hits: &[
            "By Jane Doe",
            "BY JOHN Q. PUBLIC",
            "Von Erika van der Mustermann und Max Muster",
            "Par Jeanne Dupont",
            "Текст: Иван Примеров",
            "كتب: أحمد علي",
        ],
        misses: &[
            "By Monday",
            "By Air and Sea",
            "By the time Jane Doe arrived",
            "Von nun an geht es bergab",
            "Por eso Juan Pérez dimitió",
            "كتب رواية جديدة",
        ],
    },
    Rule {
        id: "byline.by-name-row",
        label: Label::Byline,
        test: Test::Regex(
            Needs::Symbol,
            concat!(
                "^(?:by|von|par|por|di|door|av|af|text|texte|texto):? ",
                name!(),
                "(?:(?:,| and| und| et| y| e| och| og| &) ",
                name!(),
                "){0,2},? ?[|•·/–—@] ?."
            ),
        ),
        max_words: 22,
        points: -250,
        why: "is a name after \"by\", a separator and more of the byline",
        hits: &[
            "By Jane Doe | Published 10:12 a.m.",
            "By JOHN SMITH • Senior Reporter",
            "Por María de la Cruz / Madrid",
        ],
        misses: &[
            "By Monday | Tuesday at the latest",
            "By the summer of that year — the worst on record — the lake was dry",
        ],
    },
    Rule {
        id: "byline.by-name-date",
        label: Label::Byline,
        test: Test::Regex(
            Needs::Digit,
            concat!(
                "^(?:(?:posted|written|submitted) )?(?:by|von|par|por|di|door|av|af):? (?:",
                name!(),
                r"|[^ ]+),? ?(?:on |[|•·/–—-] )?",
                date!(),
                "(?:",
                separator!(),
                time!(),
                ")?(?:[ ,|•·/–—-][^.!?]*)?$"
            ),
        ),
        max_words: 18,
        points: -150,
        why: "is \"by\" and a name, with the date of the article behind it",
        hits: &[
            "By Jane Doe, Nov 21, 2026",
            "by admin | March 3, 2024 | 10:12 am",
            "Von Max Mustermann, 3. März 2024 um 10:12",
        ],
        misses: &[
            "By the end of 2024, prices had fallen.",
            "By 5 June 2025 the team had grown to fifty.",
            "By March 3, 2024, the team had fifty people.",
        ],
    },
    Rule {
        id: "byline.name-date",
        label: Label::Byline,
        test: Test::Regex(
            Needs::Digit,
            concat!("^", name!(), separator!(), "(?:on )?", date!(), "(?:", separator!(), time!(), ")?(?: ?[|•·].*)?$"),
        ),
        max_words: 14,
        points: -200,
        why: "is a name followed by a date",
        hits: &[
            "Jane Doe, Nov 21, 2026",
            "Jane Q. Doe | 21 November 2026 | 4 min",
            "Max Mustermann 21.11.2026",
        ],
        misses: &[
            "Jane Doe was born on May 5, 2001",
            "Monday, May 5, 2025",
            "Boston, May 5 — The council voted on Monday",
        ],
    },
    Rule {
        id: "byline.name-agency",
        label: Label::Byline,
        test: Test::Regex(
            Needs::Nothing,
            concat!(
                "^(?:by )?",
                name!(),
                ",?(?: and ",
                name!(),
                ",?)?(?:(?: ?[|/•·–—]| for| of)? (?:the )?(?:associated press|ap|reuters|afp|agence france-presse|bloomberg news|dpa|efe|xinhua|pti|canadian press|press association|upi)",
                // It is a family name, too.
                "|(?:,| ?[|/•·–—]| for| of) bloomberg)$"
            ),
        ),
        max_words: 14,
        points: -250,
        why: "is a name and the agency that it writes for",
        hits: &["Jane Doe, Associated Press", "JANE DOE and JOHN SMITH Associated Press", "John Smith | Reuters"],
        misses: &[
            "The New York office of Reuters",
            "The figures come from Bloomberg",
            "New York Mayor Michael Bloomberg",
            "WASHINGTON (AP) — Jane Doe won the race.",
        ],
    },
    Rule {
        id: "byline.bio-sentence",
        label: Label::Byline,
        test: Test::Regex(
            Needs::Nothing,
            concat!(
                "^",
                name!(),
                " is (?:an?|the|our) (?:[^ ,.!?:;]+,? ){0,6}(?:writer|reporter|journalist|columnist|correspondent|editor|contributor|blogger|producer)",
                r"(?:,? (?:at|for|with|based|covering|on|and|in|who|from|whose) .*|\.)$"
            ),
        ),
        max_words: 60,
        points: -200,
        why: "says who the author is",
        hits: &[
            "Jane Doe is a senior political reporter for The Example.",
            "John Q. Smith is an award-winning science journalist based in Oslo.",
            "Jane Doe is our health editor.",
        ],
        misses: &[
            "Jane Doe is a baker with two shops in town.",
            "Jane Doe is the first writer to win the prize twice, and she is not pleased.",
            "The report is a warning to every editor in town.",
            "She is a reporter for a local paper.",
        ],
    },
    Rule {
        id: "byline.handle",
        label: Label::Byline,
        test: Test::Regex(
            Needs::Symbol,
            concat!("^(?:", name!(), r" ?[|,•·-]? ?)?\(?@[a-z0-9_.]{2,30}\)?$"),
        ),
        max_words: 8,
        points: -200,
        why: "is the handle of an account, with or without the name",
        hits: &["@jane_doe", "Jane Doe (@janedoe)", "Jane Doe | @janedoe"],
        misses: &[
            "@janedoe you were right about the bridge",
            "He posts as @janedoe on three networks.",
            "— Jane Doe (@janedoe) said so",
        ],
    },
    Rule {
        id: "byline.mail",
        label: Label::Byline,
        test: Test::Regex(
            Needs::Symbol,
            concat!(
                r"^(?:(?:by|contact|reach|e-?mail|mail|write to|write|kontakt|correo|courriel)[^@.!?]*[: ] ?|",
                name!(),
                r",? ?[|(•·:]? ?)?[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+){1,3}[).]?$"
            ),
        ),
        max_words: 16,
        points: -200,
        why: "is an e-mail address, with or without a name",
        hits: &[
            "jane.doe@example.com",
            "E-mail: newsroom@example.co.uk",
            "Contact Jane Doe at jane@example.com.",
            "Jane Doe jane@example.org",
        ],
        misses: &[
            "The letter was sent from jane@example.com at noon.",
            "Why did jane@example.com never answer?",
        ],
    },
    Rule {
        id: "byline.posted",
        label: Label::Byline,
        test: Test::Regex(
            Needs::Colon,
            concat!("^[^»:.!?]{1,40} ?» ?(?:", word!(), r"[.,]{0,2} )?", date!(), r",? ", time!(), "$"),
        ),
        max_words: 14,
        points: -300,
        why: "is the header of a forum post: name, arrow, date and time",
        hits: &[
            "by margaret_t » Tue Mar 12, 2024 5:21 pm",
            "von Seilmacher » 12. März 2024, 17:21",
            "Post by jdoe » 12 Mar 2024, 17:21",
        ],
        misses: &["Home » News » 12 March 2024", "North » South: 17:21 on 12 March 2024"],
    },
];
