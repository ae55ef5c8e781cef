//! Legal notices. The copyright mark with a year, licences, and the numbers under which companies
//! and sites are registered.

use crate::label::Label;
use crate::rules::{Needs, Rule, Test};

/// The patterns of [`Label::Legal`].
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "legal.copyright-year",
        label: Label::Legal,
        test: Test::Regex(
            Needs::Digit,
            concat!(
                r"^(?:all (?:content|rights reserved|images|text)[.,]? )?",
                r"(?:(?:(?:copyright|content)?[ :]*(?:©|&copy;|℗|(?-i:\(C\)))|(?:copyright|content)[ :]*\(c\)) ?(?:copyright )?[^.!?0-9]*",
                // A small letter in brackets is that of an item, but before a year.
                r"|\(c\) ?(?:copyright )?)",
                r"(?:19|20)[0-9]{2}(?:[^0-9].*)?$",
            ),
        ),
        max_words: 60,
        points: -450,
        why: "claims the copyright, with a year",
        hits: &[
            "© 2026 Example Media",
            "Copyright (c) 2019-2026 Jane Doe",
            "(c) 2019 Jane Doe",
            "© Example Media 2026. All rights reserved.",
        ],
        misses: &[
            "(c) 20 grams of salt",
            "(c) any order made under the Housing Act 1988;",
            "Copyright in 2026",
        ],
    },
    Rule {
        id: "legal.name-copyright",
        label: Label::Legal,
        test: Test::Regex(
            Needs::Digit,
            r"^[^©(.!?]+[ .,|–—-](?:copyright )?(?:©|\(c\)) ?(?:copyright )?(?:by )?[^.!?0-9]*(?:19|20)[0-9]{2}(?:[^0-9].*)?$",
        ),
        max_words: 60,
        points: -400,
        why: "names who holds the copyright, with a year",
        hits: &["Example Media © 2026", "Example Media Ltd | Copyright © 2019-2026"],
        misses: &["The sign (seen since 2006) is blue", "It costs © nothing"],
    },
    Rule {
        id: "legal.copyright-holder",
        label: Label::Legal,
        test: Test::Regex(
            Needs::Nothing,
            r"^(?:copyrights? ?(?:©|ⓒ|\(c\)|&copy;)|저작권자 ?(?:©|ⓒ|\(c\))|ⓒ) ?(?:by )?[^.!?:0-9]{2,80}\.?$",
        ),
        max_words: 20,
        points: -350,
        why: "claims the copyright, without a year",
        hits: &[
            "Copyright © Westmere Gazette",
            "Copyright (C) Example Inc.",
            "저작권자 ⓒ 예시통신",
            "ⓒ 예시일보, 무단 전재 및 재배포 금지",
        ],
        misses: &[
            "Copyright is a right of authors",
            "Copyright (c): what it means",
            "Copyright © is dead! Or is it?",
        ],
    },
    Rule {
        id: "legal.register",
        label: Label::Legal,
        test: Test::Regex(
            Needs::Digit,
            r"^(?:(?:[a-z]+ ){1,4}(?:is )?registered (?:in (?:england|scotland|ireland|the uk)|charity)[^.0-9]*|registered (?:in|number|office|company|charity)[^.0-9]*|company (?:no|number|registration(?: no| number)?)|vat (?:no|number|reg\p{L}*|id)|ust-?id\p{L}*(?:-?nr)?|hrb|abn|issn(?: online)?|p\. ?iva|partita iva|siret|nif|cnpj|inn|инн|огрн|свидетельство[^0-9]*)[ .:№#-]{1,4}(?:n[o°º]\.? ?)?[a-z]{0,3} ?[0-9]{3,}[0-9 ./-]*",
        ),
        max_words: 60,
        points: -350,
        why: "gives the registration number of a company or a site",
        hits: &[
            "Example Media Ltd is registered in England No. 1234567",
            "ISSN 1234-5678",
            "P.IVA 01234567890",
            "USt-IdNr.: DE123456789",
        ],
        misses: &["The company registered 1234 cars.", "ABN 5 is closed"],
    },
    Rule {
        id: "legal.site-register",
        label: Label::Legal,
        test: Test::Regex(
            Needs::Digit,
            "^[^ -~]*(?: [^ -~]+)?(?:icp ?[备備证證]|公网安备|公安备|增值电信|信息服务许可证|经营许可证|互联网新闻)[^0-9]*[0-9]",
        ),
        max_words: 30,
        points: -450,
        why: "is the registration of a Chinese site",
        hits: &["京ICP备12345678号-1", "京公网安备 11010502030123号"],
        misses: &["ICP 2024 opened in Rome", "北京2024年的新闻"],
    },
    Rule {
        id: "legal.age-mark",
        label: Label::Legal,
        test: Test::Regex(Needs::Symbol, r"^[(\[]?(?:0|6|12|16|18) ?\+[)\]]?$"),
        max_words: 1,
        points: -200,
        why: "says the minimum age of readers, as sites in Russia must",
        hits: &["18+", "(12+)"],
        misses: &["20+", "18+ only", "18 + 2"],
    },
    Rule {
        id: "legal.license",
        label: Label::Legal,
        test: Test::Regex(
            Needs::Digit,
            r"^(?:(?:licen[cs]ed?|this|text|content|unless|published|available|shared)[^0-9]* )?\(?(?:cc[ -]by(?:-(?:nc|sa|nd))*|creative commons[^0-9]*)[ -][1-4]\.0",
        ),
        max_words: 50,
        points: -300,
        why: "names the licence of the text or of the picture",
        hits: &[
            "CC BY-SA 4.0",
            "This work is under a Creative Commons Attribution 4.0 International licence.",
        ],
        misses: &["The 4.0 version is out", "Creative work is common"],
    },
    Rule {
        id: "legal.cookie-name",
        label: Label::Legal,
        test: Test::Regex(
            Needs::Symbol,
            "^(?:_gat?|_gid|_fbp|_gcl_au|__utm[a-z]|__cf_bm|__hs[a-z]*|_hj|_pk|__gads|_ym|_clck|_uetsid|viewed_cookie)(?:_[a-z0-9_-]+|[a-z]?[0-9]*)?(?: .*)?$",
        ),
        max_words: 60,
        points: -450,
        why: "names a cookie and what it does",
        hits: &["_ga 2 years The _ga cookie counts visitors", "__utma", "_fbp 3 months"],
        misses: &["_gap_ years", "ga_lore"],
    },
    Rule {
        id: "legal.by-clicking",
        label: Label::Legal,
        test: Test::Regex(
            Needs::Nothing,
            r"^(?:by (?:pressing|clicking|submitting|signing|checking|providing|entering|subscribing|registering|joining|creating|downloading) .*[ ,”’](?:you|i)(?: [a-z]+)? (?:agree|consent|authorize|acknowledge|accept|confirm) |(?:mit (?:dem klick|klick|meiner anmeldung|der anmeldung|deiner anmeldung|ihrer anmeldung|der registrierung|ihrer registrierung|dem absenden|dem abonnieren)|en (?:cliquant|vous inscrivant|m.inscrivant|vous abonnant|soumettant|validant))[ ,].*(?:stimm|einverstanden|akzeptier|acceptez|accepte|consens))",
        ),
        max_words: 120,
        points: -600,
        why: "says what readers agree to by clicking",
        hits: &[
            "By clicking Sign up, you agree to our Terms and to hear from us.",
            "By submitting this form I consent to calls and texts from Example Homes.",
            "Mit der Anmeldung zum Newsletter stimme ich der Verwendung meiner Daten zu.",
            "En vous inscrivant, vous acceptez de recevoir nos offres.",
        ],
        misses: &[
            "By clicking through the maps, you see how the river moved.",
            "By joining the strike, they agreed to lose a month of pay.",
            "Mit der Anmeldung des Patents begann der Streit.",
        ],
    },
];
