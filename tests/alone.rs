//! Weak evidence against a text is not enough: single removed lines, headers over an author's list, dates of a
//! chronicle, lines of a program, letters that were decoded wrongly.

#[path = "common/checks.rs"]
#[allow(dead_code, reason = "the properties need more")]
mod checks;
#[path = "common/reference.rs"]
#[allow(dead_code, reason = "the properties need more")]
mod reference;

use bodycopy::clean;

const ABOVE: &str = "The old mill at the lower bridge will grind flour again next year, the parish council decided \
    on Thursday. It has stood idle since the great flood, when its wheel was carried off by the ice, and nobody had \
    the money to build another.";

const BELOW: &str = "The new wheel is made of larch by two brothers who learned the trade from their grandfather. They \
    work in the yard behind the church, where everybody may watch them, and hope to be done before the first frost.";

fn with(line: &str) -> String {
    format!("{ABOVE}\n\n{line}\n\n{BELOW}")
}

/// Headings that menus also have.
#[test]
fn a_lone_line_that_menus_have_too_stays() {
    for line in ["Schedule", "Contents"] {
        let text = with(line);
        assert_eq!(clean(&text), text, "{line}");
        tells_what_it_does(&text);
    }
}

/// Lines that stay after all have the points of the decisions in the report.
fn tells_what_it_does(text: &str) {
    checks::points_are_the_sum_of_the_evidence(text);
    checks::body_is_the_kept_lines(text);
}

#[test]
fn what_nobody_writes_goes_though_it_is_alone() {
    for line in [
        "Advertisement",
        "Story continues below advertisement",
        "Sign up for our newsletter and never miss a story from the mill.",
        "Photo: Maria Example/Reuters",
        "Share this article",
    ] {
        assert_eq!(clean(&with(line)), format!("{ABOVE}\n\n{BELOW}"), "{line}");
    }
}

/// In a brief text, one rule is enough.
#[test]
fn what_a_site_asks_goes_from_a_brief_text() {
    for line in [
        "Join our Telegram channel for the latest updates",
        "Follow us on Twitter and Facebook",
        "Leave a Reply",
        "Read more: Why the mill stood still",
        "Support our journalism by making a donation today.",
        "Download our app for breaking news alerts",
        "(Reporting by Ada Example; Editing by Ben Example)",
        "This article was first published on The Valley Post.",
        "We use cookies to improve your experience.",
        "Copyright 2024 The Valley Post. All rights reserved.",
        "Enjoying this article? Subscribe to read more.",
    ] {
        let expected = format!("{ABOVE}\n\n{BELOW}");
        assert_eq!(clean(&with(line)), expected, "{line}");
        assert_eq!(
            clean(&format!("{ABOVE}\n\n{BELOW}\n\n{line}")),
            expected,
            "{line}"
        );
        tells_what_it_does(&with(line));
    }
    for (above, line, below) in [
        (
            "Le vieux moulin du pont d'en bas moudra de nouveau la farine l'an prochain, a décidé jeudi le conseil municipal.",
            "À lire aussi : Pourquoi le moulin s'est arrêté",
            "La nouvelle roue est construite en mélèze par deux frères qui ont appris le métier de leur grand-père.",
        ),
        (
            "Старая мельница у нижнего моста снова будет молоть муку в следующем году, решил в четверг сельский совет.",
            "Подпишитесь на нашу рассылку",
            "Новое колесо из лиственницы делают два брата, которые научились ремеслу у деда и работают во дворе за церковью.",
        ),
        (
            "下桥旁的老磨坊明年将重新磨面，村委会星期四决定。自从大洪水时冰块冲走了水车，它就一直停着，谁也没有钱再造一个。",
            "（责任编辑：李明）",
            "新水车由两兄弟用落叶松打造，他们的手艺是跟祖父学的。他们在教堂后面的院子里干活，人人都可以去看。",
        ),
    ] {
        let text = format!("{above}\n\n{line}\n\n{below}");
        assert_eq!(clean(&text), format!("{above}\n\n{below}"), "{line}");
    }
}

/// But what the author says stays, though it begins like a prompt.
#[test]
fn what_the_author_says_stays_in_a_brief_text() {
    for line in [
        "Learn more",
        "By Thursday evening, two hundred had signed",
        "By noon all of it had been carried to the yard behind the church.",
        "Would you have kept the old one? Tell us in the comments what you think.",
        "Reporting by the council shows that half of the street lamps are broken.",
        "With files from the parish archive she wrote its history.",
        "Source of the river",
        "Editing by hand took the monks four years",
        "Share this with your neighbours, the leaflet says",
        "Follow the path along the river to the old mill.",
        "Donations can be made to the Mill Trust, 12 High Street.",
        "All rights reserved for the miller, says the deed of 1742.",
        "Also read at the funeral was a letter from her brother",
        "Topics ranged from sluices to salmon",
        "Tags were tied to every sack.",
        "Sign up for the walk at the parish hall",
        "This story has been updated to correct the spelling of the miller's name.",
    ] {
        assert_eq!(clean(&with(line)), with(line), "{line}");
    }
}

/// By the shapes of its lines a list of addresses is a menu, but no rule hits any of them.
#[test]
fn a_list_of_addresses_stays() {
    let towns = [
        "Ramsby",
        "Upper Ramsby",
        "Skerry Point",
        "Larchfield",
        "Millbridge",
        "Eastwick",
    ];
    let people = [
        "Ada Example",
        "Ben Example, MA",
        "Cleo Example",
        "Dora Example, PhD",
        "Emil Example",
    ];
    let entry = |at: usize| {
        format!(
            "{}\n{} High Street, Suite {}\n{}\n(555) 010-01{:02}\nSpecialities: reeds, bridges, bows\nScale: $35-110 per hour",
            people[at % people.len()],
            12 * at + 7,
            100 + at,
            towns[at % towns.len()],
            at
        )
    };
    let text = (0..24).map(entry).collect::<Vec<_>>().join("\n");
    let text = format!("Makers and menders of wind instruments\n{text}");
    assert_eq!(clean(&text), text);
    tells_what_it_does(&text);
}

/// A calendar has a date above each of its entries; a site has one above the article.
#[test]
fn dates_that_part_the_text_stay() {
    let days = [
        "March 4, 2024\n\nThe brothers cut the larches behind the upper mill and brought them down to the yard with two \
            horses, because the road was still too soft for a cart.",
        "March 9, 2024\n\nThe wood was laid out to dry in the shed of the fire brigade, which had to leave its pump outside.",
        "March 15, 2024\n\nA smith from the next valley came to look at the axle and said it would hold a hundred years more.",
        "March 22, 2024\n\nThe first spokes were fitted. Three of them broke, and the brothers went back for better wood.",
        "March 28, 2024\n\nThe wheel stood, and half of the village came to see it turn by hand on the last evening.",
    ];
    let text = format!("{ABOVE}\n\n{}", days.join("\n\n"));
    assert_eq!(clean(&text), text);
    let dated = format!(
        "March 4, 2024\n\n{ABOVE}\n\n{BELOW}\n\nLeave a comment\n\nShare on Facebook\n\nAdvertisement"
    );
    assert_eq!(clean(&dated), format!("{ABOVE}\n\n{BELOW}"));
}

/// Text in cp1252 that was read as Latin-1 can be repaired only as long as its characters are kept.
#[test]
fn letters_that_were_decoded_wrongly_stay() {
    let text = format!("{ABOVE}\n\n\u{93}It\u{92}s a wheel,\u{94} said the miller \u{96} who is ninety \u{96} on Friday.");
    assert_eq!(clean(&text), text);
}

/// The mark at the start of the second line was once a quotation mark.
#[test]
fn a_question_mark_before_a_letter_goes_on_with_nothing() {
    let question =
        "Did anybody ask the miller what he thinks of the new wheel and of the people who watch?";
    let text = format!("{ABOVE}\n\n{question}\n?Yes, they asked me twice, and I told them that larch is good wood.\n\n{BELOW}");
    assert!(
        clean(&text).contains("watch?\n?Yes") || clean(&text).contains("watch?\n\n?Yes"),
        "{}",
        clean(&text)
    );
}

#[test]
fn a_listing_keeps_the_lines_that_look_like_a_menu() {
    let listing = "WITH weighed AS (\n    SELECT\n        crate_id,\n        avg(weight) AS weight\n    FROM\n        crates\n    \
        GROUP BY\n        crate_id\n)\nSELECT\n    crate_id,\n    weight\nFROM\n    weighed\nWHERE\n    weight > 20\nORDER BY\n    \
        weight DESC\nLIMIT\n    20;";
    let intro = "The query below finds the crates that the miller has to weigh again, because the mean of all scales is too \
        high. It runs on any database that knows common table expressions, and it takes less than a second.";
    let outro = "The first part weighs each crate on all scales, and the second keeps those that are too heavy. If two crates \
        have the same weight, the database may give them in any order, which does no harm here.";
    let text = format!("{intro}\n\n{listing}\n\n{outro}");
    let out = clean(&text);
    for line in listing.lines() {
        let line = line.trim();
        assert!(out.lines().any(|kept| kept.trim() == line), "{line}: {out}");
    }
    tells_what_it_does(&text);
}
