//! Artifacts: what machines left behind. Markup, script and style sheets, templates that were never
//! filled, clocks of players, rules drawn with signs. Articles about code hold code, so only what
//! nobody would print counts much.

use crate::label::Label;
use crate::rules::{Needs, Rule, Test};

/// The patterns of [`Label::Artifact`].
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "artifact.symbols",
        label: Label::Artifact,
        test: Test::Regex(
            Needs::Symbol,
            "^[-. ]*[*_=~#+•·|^▪■●◆○□►▼▲◄–—⋅✦※][-*_=~#+•·|^▪■●◆○□►▼▲◄–—⋅✦※. ]+$",
        ),
        max_words: 2,
        points: -150,
        why: "is a row of signs and nothing else",
        hits: &["* * *", "— — —", "| | |"],
        misses: &["★★★★☆", "— Yes."],
    },
    Rule {
        id: "artifact.brackets",
        label: Label::Artifact,
        test: Test::Regex(Needs::Bracket, r"^[(\[{（【][ ,:;|/–—-]*[)\]}）】][.,;:]?$"),
        max_words: 1,
        points: -250,
        why: "is an empty pair of brackets",
        hits: &["()", "[ ]", "{ - }"],
        misses: &["(a)", "[...]"],
    },
    Rule {
        id: "artifact.image",
        label: Label::Artifact,
        // Lines are judged without the targets of their links and without tags: nothing but brackets may be left.
        test: Test::Regex(
            Needs::Bracket,
            r"^(?:(?:!\[[^\[\]]*\]|\[\])(?:\([^()\s]*\))? ?)+$",
        ),
        max_words: 60,
        points: -170,
        why: "is an image in Markdown, or a link or tags without a text",
        hits: &[
            "![A ferry in the harbour](https://example.com/ferry.jpg)",
            "![A ferry]",
            "![](logo.svg) ![](menu.svg)",
            "[](https://example.com/)",
            "[]",
        ],
        misses: &[
            "![sic] was the word.",
            "[A ferry](https://example.com/ferry)",
            "The ferry ![](ferry.svg) runs again.",
        ],
    },
    Rule {
        id: "artifact.template",
        label: Label::Artifact,
        test: Test::Regex(
            Needs::Bracket,
            r"^(?:\{\{[^{}]+\}\}|\[\[[a-z_.:-]+\]\]|\$\{[a-z_.]+\}|\{[a-z_]+[._][a-z_.]+\})[ |:,.-]*(?:\{\{.*)?$",
        ),
        max_words: 12,
        points: -300,
        why: "is a placeholder of a template that was never filled",
        hits: &["{{ article.title }}", "[[author_name]]"],
        misses: &["{a, b}", "[[1]]", "In a template, {{ name }} prints the name."],
    },
    Rule {
        id: "artifact.tag",
        label: Label::Artifact,
        test: Test::Regex(
            Needs::Symbol,
            "^<(?:img|iframe|div|span|a|svg|path|video|figure|picture|source|input|button)(?: [a-z-]+=|>? ?</)",
        ),
        max_words: 60,
        points: -200,
        why: "starts with a tag of the markup",
        hits: &[
            "<div class=\"teaser\">",
            "<img src=\"a.jpg\" />",
            "<iframe src='https://example.com'>",
        ],
        misses: &["<5 percent", "<a few lines", "The <div> tag holds a block."],
    },
    Rule {
        id: "artifact.shortcode",
        label: Label::Artifact,
        test: Test::Regex(
            Needs::Bracket,
            r"^\[/?(?:[a-z]+(?:_[a-z]+)+|/[a-z]{2,20}|gallery|embed|caption|video|audio|playlist|youtube|contact-form-7|vc_row)(?: [^\]]*=.*)?\]",
        ),
        max_words: 40,
        points: -350,
        why: "is a short code of the site's software",
        hits: &["[vc_row]", "[gallery ids=\"1,2\"]", "[/caption]"],
        misses: &["[the] bridge", "[sic]", "[video games] are"],
    },
    Rule {
        id: "artifact.script-call",
        label: Label::Artifact,
        test: Test::Regex(
            Needs::Bracket,
            r"^(?:\(?!?function ?\(|\(function|jquery\(|\$\(document|googletag\.[a-z.]+\(|gtag\(|fbq\(|ga\([^ a-z]|_gaq\.push\(|datalayer\.push\(|\(adsbygoogle|window\.[a-z_.]+\(|document\.[a-z_.]+\(|settimeout\(|\}\)\(|new image\(|if ?\(typeof)[^({\[]*",
        ),
        max_words: 60,
        points: -200,
        why: "is a call of a script",
        hits: &[
            "(function() {",
            "googletag.cmd.push(function() {",
            "document.write('<a>')",
            "jQuery(document).ready(function($) {",
        ],
        misses: &["The function (of the heart)", "document (the old one)"],
    },
    Rule {
        id: "artifact.page-code",
        label: Label::Artifact,
        test: Test::PageCode,
        max_words: 0,
        points: -170,
        why: "is part of a script, a style sheet or data of the page, or of a list of its links",
        hits: &[
            "window.dataLayer = window.dataLayer || [];",
            "body { margin: 0; font-family: Arial, sans-serif; }",
            "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"The bridge\"}",
            "<script>(adsbygoogle = window.adsbygoogle || []).push({});</script>",
        ],
        misses: &["The window (document it!) was closed.", "f(x) = {x: x > 0}"],
    },
    Rule {
        id: "artifact.markdown-link",
        label: Label::Artifact,
        test: Test::Regex(
            Needs::Bracket,
            r"^(?:[*+•-] )?(?:!?\[[^\]]*\]\((?:https?:|/|#|\)|javascript:|mailto:)[^)]*\)?\)?|!\[[^\]]*\]\([^)]*\)|\[ ?!\[[^\]]*\]\([^)]*\)[^\]]{0,80}\]\([^)]*\))[ |,]*(?:!?\[[^\]]*\]\([^)]*\)[ |,]*)*$",
        ),
        max_words: 40,
        points: -200,
        why: "is a link or a picture in markup, and nothing else",
        hits: &["![](https://example.com/a.jpg)", "[Home](/) | [World](/world)", "* [](#)", "![a bridge](a.jpg)", "[![Logo](/logo.svg)](/)"],
        misses: &["[1] (the first)", "See [the map](https://example.com) for more."],
    },
    Rule {
        id: "artifact.mail-shield",
        label: Label::Artifact,
        test: Test::Regex(Needs::Bracket, r"^[^\[]{0,40}\[email[\s\x{A0}]protected\][.;,)]?$"),
        max_words: 10,
        points: -250,
        why: "hides an address from robots",
        hits: &["[email protected]", "Write to [email protected]"],
        misses: &["[email] protected", "The [email was protected] by law"],
    },
    Rule {
        id: "artifact.player-clock",
        label: Label::Artifact,
        test: Test::Regex(
            Needs::Digit,
            r"^(?:%? ?buffered ?|play ?|mute ?|live ?|seek to live|[▶►⏵]\x{FE0F}? ?)?(?:0{1,2}:00(?::00)?(?: ?[/|–-] ?-?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})? ?/ ?-?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)(?: ?[0-9.]+x)?$",
        ),
        max_words: 6,
        points: -250,
        why: "is the clock of a player",
        hits: &["00:00 / 03:21", "0:00", "1:23 / 4:56"],
        misses: &["14:35 The minister arrives", "09:00 – 17:00", "3:45"],
    },
];
