//! Links to other articles. Arrows, bars and brackets say that a line is a link, whatever the
//! words say.

use crate::label::Label;
use crate::rules::{Needs, Rule, Test};

/// What stands before the title of another article, with a bar or a colon between them.
macro_rules! read_also {
    () => {
        "also read|read also|read more|must read|related|see also|\
         you (?:may|might) also like|(?:à |a )?(?:lire|voir) aussi|lees ook|leggi anche|\
         (?:ti )?potrebbe interessar(?:e|ti)|le[ae] también|ver más|\
         (?:te|le) (?:puede|podría) interesar|quizás (?:te|le) interese|\
         (?:leia|veja) (?:também|mais)|citește și|\
         lesen sie auch|mehr zum thema|läs (?:också|även|mer)|les (?:også|mer)|læs (?:også|mere)|lue myös|\
         (?:czytaj|zobacz) (?:też|także|również)|čtěte (?:také|též)|přečtěte si (?:také|též)|\
         olvassa el ezt is|ezt is olvassa el|(?:ayrıca|bunu da|bu haberi de) okuyun|ilgili haber|olvasta már|baca juga|(?:đọc|xem) thêm|\
         читайте также|читайте також|διαβάστε (?:επίσης|ακόμα|ακόμη)|\
         اقرأ أيضا|اقرأ أيضاً|بیشتر بخوانید|קראו גם|(?:यह|ये) भी पढ़ें|อ่านเพิ่มเติม|\
         (?:あわせて|合わせて|併せて)読みたい|関連記事|相关阅读|延伸阅读|延伸閱讀|관련 ?기사"
    };
}

/// The patterns of [`Label::Related`].
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "related.arrow-end",
        label: Label::Related,
        test: Test::Regex(
            Needs::Symbol,
            "^[^.!?«»›→<>=0-9][^.!?«»›→<>=]+ ?(?:»|›|→|>>|►|▶|⟶|➔|➜)$",
        ),
        max_words: 16,
        points: -180,
        why: "ends with an arrow, as links do",
        hits: &["All about the bridge →", "More from the north »", "See the whole list >>"],
        misses: &["« Je ne sais pas »", "The answer is in the arrow.", "x >> y"],
    },
    Rule {
        id: "related.arrow-start",
        label: Label::Related,
        test: Test::Regex(Needs::Symbol, "^(?:»|›|→|►|▶|▸|➤) ?[^«»›<>.!?]*[^«»›<>.!?:;,]$"),
        max_words: 20,
        points: -120,
        why: "starts with an arrow, as links do",
        hits: &["► How the bridge was built", "» Old posts", "→ Our guide to the north"],
        misses: &["» Das war nicht gut «, sagte sie", "▶ Turn the wheel to the left.", "→"],
    },
    Rule {
        id: "related.teaser-bracket",
        label: Label::Related,
        test: Test::Regex(
            Needs::Bracket,
            r"^.+ ?[\[(](?:…|\.\.\.|&hellip;|mehr|more|read more|continue reading|weiterlesen|weiter|suite|lire la suite|leer más|seguir leyendo|leggi tutto|continua|читать далее|далее)(?:…|\.\.\.)?[\])] ?[»›→]?$",
        ),
        max_words: 90,
        points: -200,
        why: "breaks off with a link to the rest",
        hits: &[
            "The bridge will open in spring, the mayor said on Monday, and […]",
            "The council met for the third time (more…)",
        ],
        misses: &["He took all of it (more or less).", "The witness said: […] and then left."],
    },
    Rule {
        id: "related.teaser-ellipsis",
        label: Label::Related,
        test: Test::Regex(
            Needs::Symbol,
            "^[^…]+… ?(?:read more|more|continue reading|mehr|weiterlesen|lire la suite|leer más|leggi tutto|läs mer|lees verder|czytaj (?:dalej|więcej)|devamı|читать далее|selengkapnya) ?[»›→]?$",
        ),
        max_words: 90,
        points: -300,
        why: "breaks off with a link to the rest",
        hits: &[
            "The bridge will open in spring, the mayor said… Read more",
            "Der Rat tagte zum dritten Mal … mehr »",
        ],
        misses: &["There is… more to say", "He wanted more…"],
    },
    Rule {
        id: "related.key-bar",
        label: Label::Related,
        test: Test::Regex(
            Needs::Symbol,
            concat!(
                "^(?:",
                read_also!(),
                "|read|watch|explained|in pics|in pictures|don.?t miss|fact check) (?:[|>»→] ?[^|>]+|[–—] ?[^|>]*[^|>.])$",
            ),
        ),
        max_words: 30,
        points: -300,
        why: "is \"read\" or \"watch\", a bar and the title of another article",
        hits: &[
            "ALSO READ | How the bridge was built",
            "Watch > The old town from above",
            "RELATED – Ten ways to the north",
        ],
        misses: &[
            "Read|write access",
            "Watch – but do not touch – was the rule in her house.",
            "Opinion",
        ],
    },
    Rule {
        id: "related.key-colon",
        label: Label::Related,
        test: Test::Regex(
            Needs::Colon,
            concat!(
                "^(?:",
                read_also!(),
                "|read next|see more|watch|listen|auch interessant|related (?:article|stor)(?:s|y|ies)?) ?[:：] ?[^.:：。]+[^.:：。,;]$",
            ),
        ),
        max_words: 24,
        points: -300,
        why: "is \"read more\", a colon and the title of another article",
        hits: &[
            "Read more: How the bridge was built",
            "ALSO READ: Is this the end of the ferries?",
            "Lesen Sie auch: Zehn Wege in den Norden",
            "Ayrıca okuyun: Rıhtımda yeni bir fener",
            "Přečtěte si také: Most se otevře na jaře",
            "اقرأ أيضا: افتتاح الجسر الجديد في الربيع",
            "あわせて読みたい：北の港へ向かう十の道",
            "관련 기사: 다리는 어떻게 지어졌나",
        ],
        misses: &[
            "Watch: the hand moves first, and then the eye.",
            "Read more slowly: it helps",
            "Related:",
        ],
    },
    Rule {
        id: "related.bracket",
        label: Label::Related,
        test: Test::Regex(
            Needs::Bracket,
            r"^[(\[](?:also )?(?:read|see|watch|related|lesen sie|lire|lea)(?: more| also| next| this| auch| aussi| también| full story)? ?[:|–—].+[)\]]\.?$",
        ),
        max_words: 40,
        points: -350,
        why: "refers the reader to another article, in brackets",
        hits: &["(Read more: How the bridge was built)", "[ALSO READ | Ten ways to the north]"],
        misses: &["(Read aloud: the poem gains.) It does.", "(see also the map)"],
    },
    Rule {
        id: "related.more-in",
        label: Label::Related,
        test: Test::Regex(
            Needs::Symbol,
            "^(?:more|read more|see more|mehr|see all|view all|all|alle|toutes|ver|voir)[^.!?>»›→]{1,60}(?:»|›|→|>)$",
        ),
        max_words: 10,
        points: -200,
        why: "leads to a section of the site",
        hits: &["More World news >", "View all stories →"],
        misses: &["More > less", "All of it → nothing at all."],
    },
];
