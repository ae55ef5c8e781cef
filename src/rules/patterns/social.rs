//! Sharing. Rows of networks, counters with K and M, and handles are the same on all sites.

use crate::label::Label;
use crate::rules::{Needs, Rule, Test};

/// The patterns of [`Label::Social`].
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "social.networks",
        label: Label::Social,
        test: Test::Regex(
            Needs::Nothing,
            "^(?:(?:share|follow|teilen|compartir|partager|condividi)(?: us| this| article| story)?(?: on| via| auf| en| sur| su)?:? )?(?:facebook|fb|twitter|x|linkedin|whatsapp|telegram|pinterest|reddit|instagram|youtube|tiktok|e-?mail|print|copy link|mastodon|bluesky|threads|tumblr|flipboard|messenger|xing|viber|line|vk|weibo|rss|snapchat|pocket|sms|link|share|tweet)(?:(?:[ ,|/·•&]+)(?:facebook|fb|twitter|x|linkedin|whatsapp|telegram|pinterest|reddit|instagram|youtube|tiktok|e-?mail|print|copy link|mastodon|bluesky|threads|tumblr|flipboard|messenger|xing|viber|line|vk|weibo|rss|snapchat|pocket|sms|link|share|tweet)){1,12}(?: (?:more|icon|logo))?$",
        ),
        max_words: 20,
        points: -350,
        why: "is a row of networks",
        hits: &[
            "Facebook Twitter LinkedIn Email",
            "Share on X | Facebook | WhatsApp",
            "Facebook · Instagram · YouTube",
        ],
        misses: &["Facebook and its critics", "Email is dead", "X marks the spot"],
    },
    Rule {
        id: "social.counts",
        label: Label::Social,
        test: Test::Regex(
            Needs::Digit,
            r"^[0-9][0-9.,]* ?[km]? ?(?:shares?|likes?|followers?|fans?|subscribers?|retweets?|reactions?|claps?|upvotes?|abonnés?|abonnenten|seguidores|follower|partages?|подписчик\p{L}*|(?:(?:[0-9]+ )?(?:gold|silver|bronze) badges? ?){1,3})(?: (?:like|follow|subscribe))?$",
        ),
        max_words: 12,
        points: -300,
        why: "counts shares or followers",
        hits: &["1.2K Shares", "12,345 Followers", "340 Fans Like", "1,234 1 gold badge 3 silver badges 12 bronze badges"],
        misses: &["12 fans were hurt", "Shares fell by 12%", "12 shares of Example"],
    },
    Rule {
        id: "social.count-k",
        label: Label::Social,
        test: Test::Regex(Needs::Digit, "^[0-9]{1,3}[.,][0-9] ?[km]$"),
        max_words: 2,
        points: -80,
        why: "is a counter, shortened",
        hits: &["1.2K", "34,5k"],
        misses: &["10K", "$1.2M", "1.2 km"],
    },
    Rule {
        id: "social.follow-handle",
        label: Label::Social,
        test: Test::Regex(
            Needs::Symbol,
            r"^(?:you can |please )?(?:follow|folgen sie|suivez|síguela|síguelo|tweet) [^@.!?]+@[a-z0-9_.]+[.)]?(?: and [^@]*@[a-z0-9_.]+\.?)?$",
        ),
        max_words: 20,
        points: -350,
        why: "asks to follow an account",
        hits: &["Follow Jane Doe on X: @janedoe", "Follow her on Twitter @janedoe."],
        misses: &["Follow the road to @janedoe, she wrote.", "They follow @janedoe"],
    },
    Rule {
        id: "social.post-shared",
        label: Label::Social,
        test: Test::Regex(
            Needs::Bracket,
            "^(?:a post shared by|un post condiviso da|ein beitrag geteilt von|une publication partagée par|una publicación compartida (?:de|por)|uma publicação (?:com)?partilhada por|ett inlägg delat av|een bericht gedeeld door|публикация от) .*[(（]@",
        ),
        max_words: 20,
        points: -350,
        why: "is the frame of an embedded post",
        hits: &[
            "A post shared by Jane Doe (@janedoe)",
            "Ein Beitrag geteilt von Jane (@jane) am 5. Juni",
        ],
        misses: &["A post shared by thousands (and more)", "Publication (@home)"],
    },
    Rule {
        id: "social.post-signature",
        label: Label::Social,
        test: Test::Regex(
            Needs::Symbol,
            concat!(r"^[—–-]{1,2} ?[^@]+\(@[a-z0-9_]+\),? ", date!(), "$"),
        ),
        max_words: 16,
        points: -100,
        why: "signs an embedded post",
        hits: &["— Jane Doe (@janedoe) March 3, 2024", "— Example Office (@example) 5 June 2025"],
        misses: &["— Jane Doe (@janedoe) said so in 2024", "Jane Doe (@janedoe)"],
    },
    Rule {
        id: "social.follow-on",
        label: Label::Social,
        test: Test::Regex(
            Needs::Nothing,
            r"^(?:please )?(?:(?:follow|find|visit|folgen sie|folge|suivez|sigue a|siga|segui|volg|følg|följ) [^.!?:;,]{2,40}|like (?:us|(?:our|my) [^.!?:;,]{2,40})) (?:on|auf|sur|en|su|no|op|på) (?:twitter|x|instagram|facebook|linkedin|threads|bluesky|mastodon|tiktok|youtube|telegram|whatsapp|reddit|pinterest|google news)(?:[ ,/(][^.!?:]{0,80})?\.?$",
        ),
        max_words: 24,
        points: -300,
        why: "asks to follow somebody on a network",
        hits: &[
            "Follow Jane Doe on Twitter",
            "Find the Valley Post on Facebook, Instagram and TikTok.",
            "Suivez le Courrier sur Facebook",
            "Like us on Facebook",
        ],
        misses: &[
            "Follow the river on foot, she said on Facebook.",
            "Like most of its rivals on YouTube, the channel lives on advertising.",
            "Find out who shared it on Facebook: a guide",
        ],
    },
];
