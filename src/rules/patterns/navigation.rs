//! Navigation. A menu is a row of short names with the same mark between them; paging is a row of
//! numbers; neither needs a word of any language.

use crate::label::Label;
use crate::rules::{Needs, Rule, Test};

/// The patterns of [`Label::Navigation`].
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "navigation.crumbs-home",
        label: Label::Navigation,
        test: Test::Regex(
            Needs::Symbol,
            "^(?:home ?page|home|start ?seite|start|inicio|portada|accueil|home news|главная|головна|strona główna|etusivu|forside|hjem|hem|ana ?sayfa|beranda|início|αρχική|首页|首頁|ホーム|홈) ?[>»›/|→❯·•] ?[^.!?]+$",
        ),
        max_words: 24,
        points: -350,
        why: "is the path from the home page to this one",
        hits: &[
            "Home > World > Europe",
            "Startseite / Politik",
            "Accueil » Culture » Livres",
            "首页 > 新闻",
        ],
        misses: &["Home / away: 3/2. Odd!", "Home is where the heart is"],
    },
    Rule {
        id: "navigation.crumbs",
        label: Label::Navigation,
        test: Test::Regex(
            Needs::Symbol,
            "^(?-i:[A-Z][^>»›«‹<=/|.!?]+(?: ?[>»›] ?[^a-z>»›«‹<=/|.!?0-9 ][^>»›«‹<=/|.!?]*){2,})$",
        ),
        max_words: 20,
        points: -150,
        why: "is a path of sections with arrows between them",
        hits: &["News > World > Europe", "Shop » Shoes » Boots"],
        misses: &[
            "Open Settings > Privacy",
            "Speed > power",
            "Il dit « Oui » et « Non » puis « Adieu »",
        ],
    },
    Rule {
        id: "navigation.dot-row",
        label: Label::Navigation,
        test: Test::Regex(Needs::Symbol, "^[^•·∙.!?:0-9]+(?: [•·∙] [^•·∙.!?:0-9]+){2,}$"),
        max_words: 30,
        points: -150,
        why: "is a row of entries with dots between them",
        hits: &["Terms · Privacy · Contact", "Kino • Theater • Musik • Tanz"],
        misses: &["paral·lel", "Kino • Theater", "• Flour • Eggs • Milk"],
    },
    Rule {
        id: "navigation.arrow-back",
        label: Label::Navigation,
        test: Test::Regex(Needs::Symbol, "^(?:←|‹|⟵|<<|◄|◀|⟨|❮) ?[^«»<>.!?]*$"),
        max_words: 14,
        points: -250,
        why: "leads back: it starts with an arrow to the left",
        hits: &["← Older posts", "‹ Previous", "◀ Back to the list"],
        misses: &["← This is the wrong way!", "< 5 percent"],
    },
    Rule {
        id: "navigation.icon",
        label: Label::Navigation,
        test: Test::Regex(
            Needs::Symbol,
            concat!(r"^[☰≡✕✖×⨯⌄⌃▾▼🔍☎✉⚙🏠➕]\x{FE0F}? ?(?:", word!(), " ?){0,3}$"),
        ),
        max_words: 4,
        points: -250,
        why: "is a button that shows an icon",
        hits: &["☰ Menu", "✕ Close", "×"],
        misses: &["× 3 sets of squats", "3 × 4", "▼ 2.5%"],
    },
    Rule {
        id: "navigation.archive-month",
        label: Label::Navigation,
        test: Test::Regex(
            Needs::Bracket,
            concat!(
                "^(?:[►▼▶▸▾] ?)?(?:",
                word!(),
                " )?(?:20[0-9]{2}|",
                word!(),
                r" (?:19|20)[0-9]{2}) ?\([0-9]{1,4}\)$"
            ),
        ),
        max_words: 5,
        points: -300,
        why: "counts the posts of a month",
        hits: &["November 2024 (12)", "► 2023 (140)"],
        misses: &["Paris 1900 (summer)", "May 2024 (12 people)", "(12)"],
    },
    Rule {
        id: "navigation.archive-arrow",
        label: Label::Navigation,
        test: Test::Regex(Needs::Bracket, r"^[►▼▶▸▾] ?[^0-9(]+\([0-9]{1,5}\)$"),
        max_words: 8,
        points: -350,
        why: "counts the posts of a month or of a section",
        hits: &["► August (9)", "▼ Old town (120)"],
        misses: &["▼ Germany (down 3)", "August (9)"],
    },
    Rule {
        id: "navigation.counted",
        label: Label::Navigation,
        test: Test::Regex(
            Needs::Bracket,
            r"^[^0-9.!?():,;]+ \((?:[0-9]{1,3}|[3-9][0-9]{3}|[1-9][0-9]{4})\)$",
        ),
        max_words: 5,
        points: -80,
        why: "is an entry of a menu with the number of its articles",
        hits: &["Travel (120)", "Old town (9)"],
        misses: &["Jane Doe, teacher (42)", "The year (1984) was cold", "1. Germany (12)"],
    },
    Rule {
        id: "navigation.phone",
        label: Label::Navigation,
        test: Test::Regex(
            Needs::Digit,
            r"^(?:(?:tel(?:ephone|efon|éfono|\.)?|phone|fax|call(?: us)?|mobile?|office|hotline|main|toll[ -]free|☎|📞)[ :.]*)?(?:\+[0-9]{1,3}[ .-]?|1[ .-])?(?:\([0-9]{2,5}\) ?|[0-9]{3}[ .-])[0-9]{3,4}[ .-][0-9]{3,5}$",
        ),
        max_words: 8,
        points: -200,
        why: "is a phone number and nothing else",
        hits: &["(555) 123-4567", "Phone: 555-123-4567", "Tel: +1 555 123 4567"],
        misses: &["Call 555 people by 10 June", "1914-1918", "300 400 500 runs"],
    },
    Rule {
        id: "navigation.new-window",
        label: Label::Navigation,
        test: Test::Regex(
            Needs::Bracket,
            r"^.+[(\[](?:link |external link,? ?|this will )?(?:opens?|opening|öffnet|s.ouvre|ouvre|se abre|abre|si apre|åbner|öppnas|åpnes|avautuu|otwiera)[^()\[\]]*(?:window|tab|browser|fenster|fenêtre|onglet|ventana|pestaña|finestra|scheda|janela|aba|vindue|fönster|vindu|ikkunaan|oknie)[)\]].*$",
        ),
        max_words: 40,
        points: -350,
        why: "says that its link opens a new window",
        hits: &[
            "Example Street Map (opens in new window)",
            "Datenblatt (öffnet in neuem Fenster)",
            "Share (Opens in new tab) Facebook",
        ],
        misses: &["The shop (opens at nine) has a window.", "He opens a new window (the third)."],
    },
];
