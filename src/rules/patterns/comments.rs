//! Readers' comments. Software counts them, stamps them and puts a form with starred fields
//! below.

use crate::label::Label;
use crate::rules::{Needs, Rule, Test};

/// A number of comments.
macro_rules! counted {
    () => {
        r"[0-9][0-9.,]* (?:comments?|responses?|thoughts|kommentare?|commentaires?|comentarios?|comentários?|commenti|комментари\p{L}+|reacties|kommentarer|komentarz\p{L}*)"
    };
}

/// The patterns of [`Label::Comments`].
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "comments.count",
        label: Label::Comments,
        test: Test::Regex(
            Needs::Digit,
            r"^(?:(?:view|show|load|see|read|all|show all|view all) ?)?\(?(?:comments?|replies|responses?|kommentare?|commentaires?|comentarios?|comentários?|commenti|комментари[ийя]|reacties|kommentarer|komentarze|yorum(?:lar)?|评论|評論|댓글|コメント) ?[(\[:：]? ?[0-9][0-9.,]* ?[)\]]?$",
        ),
        max_words: 6,
        points: -300,
        why: "counts the comments",
        hits: &["Comments (12)", "View replies: 3", "评论 12"],
        misses: &[
            "Comments on 12 poems",
            "Comment 12 says that the bridge is old.",
        ],
    },
    Rule {
        id: "comments.count-more",
        label: Label::Comments,
        test: Test::Regex(
            Needs::Digit,
            r"^(?:(?:view|show|load|see|read|all|show all|view all|join) )?\(?[0-9][0-9.,]*\)? (?:more |new |other |older |previous |weitere )?(?:comments?|repl(?:y|ies)|responses?|kommentare?|antworten|commentaires?|réponses?|comentarios?|respuestas?)(?:\.\.\.|…)?(?: ?[|•·–—,-] ?[^.!?]*)?$",
        ),
        max_words: 10,
        points: -300,
        why: "counts the comments and offers more",
        hits: &[
            "View 3 more replies",
            "12 Comments | Leave one",
            "8 more comments...",
        ],
        misses: &[
            "12 comments on a new law were heard.",
            "Two replies",
            "3 responses to stress",
        ],
    },
    Rule {
        id: "comments.counter",
        label: Label::Comments,
        test: Test::Regex(
            Needs::Digit,
            concat!(
                r"^(?:#+ +)?(?:(?:there (?:are|is)|es gibt|bisher|il y a|hay|há|ci sono|er zijn|det finns|der er) (?:currently |now |already |bereits |déjà |ya |già |al )?",
                counted!(),
                r"(?: so far| below| (?:to|on|for) this [a-z]+)?[.:]?|",
                r"[0-9][0-9.,]* (?:reader|user|visitor|leser|user-)(?:s|s['’]|['’]s|-)? ?(?:comments?|responses?|kommentare?)|",
                counted!(),
                r"(?: so far| (?:to|on|for) this [a-z]+)?:|",
                counted!(),
                r" so far\.?|",
                r"(?:留言列表|评论列表|評論列表|コメント一覧|댓글 목록) ?[(（]?[0-9.,]+ ?[)）]?)$"
            ),
        ),
        max_words: 9,
        points: -350,
        why: "is the heading of a thread, and counts its comments",
        hits: &[
            "There are 13 comments",
            "124 Reader Comments",
            "10 comments:",
            "3 comments so far",
        ],
        misses: &[
            "There are 13 comments in the margin of the map.",
            "10 comments: a bridge too far",
            "124 Comments",
        ],
    },
    Rule {
        id: "comments.heading",
        label: Label::Comments,
        test: Test::Regex(
            Needs::Nothing,
            r"^(?:#+ +)?(?:(?:reader|user|visitor)s?['’]? )?(?:comments|kommentare|commentaires|comentarios|comentários|commenti|комментарии|коментарі|reacties|kommentarer|kommentit|komentarze|komentáře|comentarii|σχόλια|yorumlar|hozzászólások|bình luận|コメント|댓글|评论|評論|留言|التعليقات|تعليقات|टिप्पणियाँ|ความคิดเห็น)$",
        ),
        max_words: 3,
        points: -200,
        why: "is the heading of a thread, or a button that leads there",
        hits: &["Comments", "Reader comments", "## Kommentare"],
        misses: &["Comments?", "Comments on the draft", "Comment"],
    },
    Rule {
        id: "comments.responses-to",
        label: Label::Comments,
        test: Test::Regex(
            Needs::Digit,
            r#"^(?:#+ +)?[0-9]{1,5} (?:responses?|thoughts|comments?|replies|commentaires?|comentarios?|respuestas?|kommentare?|antworten|gedanken|réponses?|réflexions?|pensieri|komentarze?y?|мысл\p{L}|комментари\p{L}+) (?:to|on|for|sur|en|zu|à|a|auf|su|do|к|на) ?[“"«„‘].*"#,
        ),
        max_words: 40,
        points: -350,
        why: "counts the answers to the article",
        hits: &[
            "12 Responses to “The old bridge”",
            "3 Gedanken zu „Die alte Brücke“",
            "5 thoughts on \"The old bridge\"",
        ],
        misses: &[
            "12 responses to the survey",
            "3 replies on the matter: \"no\" twice",
        ],
    },
    Rule {
        id: "comments.stamp",
        label: Label::Comments,
        test: Test::Regex(
            Needs::Digit,
            concat!(
                "^(?:[^.!?0-9]+[ ,|•·–—-] ?)?(?:on )?",
                date!(),
                r",? (?:at|um|à|a las|às|alle|om|klo|kl\.|o|в|於) ?[0-9]{1,2}[:.h][0-9]{2} ?(?:[ap]\.?m\.?|uhr)?:?(?: ?(?:says?:?|wrote:?|said:?|reply|permalink|\(?edit\)?|#|log in to reply))?$"
            ),
        ),
        max_words: 16,
        // Less than a key with a date: "Published on 3 March at 9:15" stands over the article.
        points: -190,
        why: "is the stamp of a comment: a date \"at\" a time",
        hits: &[
            "March 3, 2024 at 9:15 pm",
            "Jane Doe on 5 June 2025 at 10:33",
            "5. Juni 2025 um 10:33 Uhr",
        ],
        misses: &[
            "On March 3, 2024 at 9:15 pm the lights went out.",
            "The match on 5 June 2025",
        ],
    },
    Rule {
        id: "comments.star-field",
        label: Label::Comments,
        test: Test::Regex(
            Needs::Symbol,
            r"^(?:your |ihre? |votre |tu |su )?(?:first |last |full |sur|user)?(?:e-?mail(?: address|-adresse)?|name|names?|vorname|nachname|comments?|kommentar|message|nachricht|website|phone(?: number)?|telephone|subject|company|password|captcha|country|nom|prénom|commentaire|nombre|correo(?: electrónico)?|comentario|nome|commento|imię|komentarz|имя|комментарий|country|city|job title|zip code|state|address) ?:? ?\* ?:?$",
        ),
        max_words: 6,
        points: -350,
        why: "is a required field of a form",
        hits: &["Name *", "Your e-mail address*", "Commentaire *"],
        misses: &["Name the star *", "* Name changed", "Price*"],
    },
    Rule {
        id: "comments.required-field",
        label: Label::Comments,
        test: Test::Regex(
            Needs::Bracket,
            r"^(?:your )?(?:e-?mail(?: address)?|name|first name|last name|comment|message|website|phone(?: number)?|subject|company|url|nom|nombre|correo|имя|почта)s?:? ?\((?:required|optional|hidden|erforderlich|will not|not published|never made public|address never|obligatoire|requerido|obligatorio|обязательно)[^)]*\)$",
        ),
        max_words: 8,
        points: -350,
        why: "is a field of a form and whether it is required",
        hits: &[
            "Name (required)",
            "Email (Address never made public)",
            "E-mail (will not be published)",
        ],
        misses: &["Message (in a bottle)", "Name (given)", "Name"],
    },
    Rule {
        id: "comments.subject",
        label: Label::Comments,
        test: Test::Regex(Needs::Colon, r"^(?:re|aw|odp|rép): ?[^ ].*$"),
        max_words: 20,
        points: -120,
        why: "is the subject of an answer",
        hits: &["Re: Who mends the old bridge?", "AW: Zaun zum Nachbarn"],
        misses: &[
            "Red: the bridge",
            "Re-reading the minutes: a bridge too far",
        ],
    },
];
