//! Promotion. What a shop or a channel says beside the text: links to groups, votes of customers,
//! offers.

use crate::label::Label;
use crate::rules::{Needs, Rule, Test};

/// The patterns of [`Label::Promotion`].
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "promotion.channel-link",
        label: Label::Promotion,
        test: Test::Regex(
            Needs::Symbol,
            r"^(?:[^:/.!?]+: ?|[^:/.!?]+ )?(?:https?://)?(?:www\.)?(?:t\.me|wa\.me|chat\.whatsapp\.com|whatsapp\.com/channel|linktr\.ee|apps\.apple\.com|itunes\.apple\.com|play\.google\.com/store|youtube\.com/(?:c/|@|channel/)|news\.google\.com/publications)[/@]?[^ ]*$",
        ),
        max_words: 40,
        points: -200,
        why: "links to a channel or an app",
        hits: &[
            "Join us: https://t.me/example",
            "Read us on the phone https://play.google.com/store/apps/example",
        ],
        misses: &["It was sent on play.google.com.", "The team meets on Telegram."],
    },
    Rule {
        id: "promotion.price-at",
        label: Label::Promotion,
        test: Test::Regex(
            Needs::Digit,
            "^(?:[$€£¥₹] ?[0-9][0-9.,]*|[0-9][0-9.,]* ?[€£$]) (?:at|from|bei|chez|en|@) (?-i:[A-Z])[^.!?]*$",
        ),
        max_words: 7,
        points: -200,
        why: "is a price and the name of the shop",
        hits: &["$199 at Example Store", "€49 bei Beispiel"],
        misses: &["$199 at first, then more", "$5 from each ticket goes to the school."],
    },
    Rule {
        id: "promotion.discount",
        label: Label::Promotion,
        test: Test::Regex(
            Needs::Digit,
            "^(?:save|spare|extra|ahorra|économisez|risparmia)[ :!]{1,2}(?:up to |bis zu |an extra )?(?:[$€£] ?[0-9]+|[0-9]{1,2} ?%)(?: off| rabatt| de descuento| sconto| sparen)?(?: (?:now|today|on|when|with|at|your|jetzt|auf|bei|en|sur|su)(?: [^.!?0-9]*)?)?!?$",
        ),
        max_words: 8,
        points: -120,
        why: "offers a discount",
        hits: &["Save 50%", "SAVE $50 now", "Extra 20% off your order!"],
        misses: &[
            "Save 50 trees",
            "Saved 50% of the seats",
            "Save $500 a month by cooking at home",
        ],
    },
    Rule {
        id: "promotion.newsletter-offer",
        label: Label::Promotion,
        test: Test::Regex(
            Needs::Nothing,
            r"^(?:please )?(?:sign up|subscribe|register)(?: now| today| here| free| below)? (?:to|for) [^.!?:]*newsletters?(?:[ .!,:].*)?$",
        ),
        max_words: 40,
        points: -600,
        why: "asks to sign up for a newsletter",
        hits: &[
            "Sign up for the Example Deals newsletter",
            "Subscribe to Example, a free daily newsletter on the north.",
            "Sign up now for our fortnightly e-newsletter",
        ],
        misses: &[
            "Those who sign up for a newsletter rarely read it.",
            "Register for the course. Its newsletter is free.",
        ],
    },
    Rule {
        id: "promotion.newsletter-abroad",
        label: Label::Promotion,
        test: Test::Regex(
            Needs::Nothing,
            r"^(?:abonnieren sie|abonniere|melden sie sich|melde dich|abonnez-vous|inscrivez-vous|recevez|suscr[ií]bete|suscr[ií]base|inscr[ií]bete|reg[ií]strate|recibe|iscriviti|ricevi|assine|inscreva-se|receba|meld je aan|schrijf je in|ontvang|tilmeld dig|meld deg på|anmäl dig|prenumerera|zapisz się|подпишитесь|підпишіться) [^.!?:]*(?:newsletter|infolettre|lettre d.information|bolet[ií]n|boletim|nyhedsbrev|nyhetsbrev|nieuwsbrief|рассылк|розсилк)[^.!?: ]*(?:[ .!,:].*)?$",
        ),
        max_words: 40,
        points: -400,
        why: "asks to sign up for a newsletter, in other languages",
        hits: &[
            "Melden Sie sich für den kostenlosen Newsletter des Talboten an",
            "Recevez chaque matin notre lettre d'information.",
            "Suscríbete gratis al boletín de El Ejemplo",
        ],
        misses: &[
            "Wer sich für einen Newsletter anmeldet, liest ihn selten.",
            "Recibe la carta. El boletín llegó tarde.",
        ],
    },
    Rule {
        id: "promotion.inbox",
        label: Label::Promotion,
        test: Test::Regex(
            Needs::Nothing,
            r"^(?:sign up |subscribe )?(?:here |now |today )?(?:and |to )?(?:get|receive) [^.!?]{1,80} (?:in|to|into) your (?:e-?mail )?inbox(?:[ .!,].*)?$",
        ),
        max_words: 40,
        points: -300,
        why: "offers something by e-mail",
        hits: &[
            "Get our latest articles in your inbox.",
            "Sign up to receive breaking news straight to your inbox",
        ],
        misses: &[
            "Get mail out of your inbox.",
            "Getting mail delivered to your inbox was a novelty in 1996.",
        ],
    },
    Rule {
        id: "promotion.app-name",
        label: Label::Promotion,
        test: Test::Regex(
            Needs::Nothing,
            r"^(?:download|get|install) (?:the|our) (?:[^ .!?:,]+ ){0,4}app(?: [^.!?:]{0,60})?[.!]?$",
        ),
        max_words: 16,
        points: -250,
        why: "asks to install an app",
        hits: &["Download the Valley Post app", "Get the Example News app for free"],
        misses: &["Get the app to open: a guide", "Download the appendix"],
    },
    Rule {
        id: "promotion.trial",
        label: Label::Promotion,
        test: Test::Regex(
            Needs::Nothing,
            concat!(
                r"^(?:(?:(?:try|start|get|book|request|schedule|claim)(?: it| us| your| a| my)? ",
                r"(?:demo|free (?:access|account|consultation|demo|estimate|for|month|now|plan|quote|sample|today|trial|version|[0-9]+))",
                r"|free [0-9]{1,3}[- ]day trial)(?:[ -][^.!?:]{0,60})?",
                r"|(?:try|start)(?: it| us)? free)[.!]?(?: no credit card [^.!?]*\.?)?$",
            ),
        ),
        max_words: 16,
        points: -200,
        why: "offers a trial or a demonstration",
        hits: &[
            "Start your free trial",
            "Book a demo today!",
            "Free 14-day trial. No credit card required.",
        ],
        misses: &[
            "Start a free library in your street",
            "Get free seeds from your library",
            "Get freed from the net, then swim",
        ],
    },
];
