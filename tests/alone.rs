//! Little that speaks against a text is not enough: what goes alone, headers over an author's list, dates of a chronicle,
//! lines of a program, letters that were decoded wrongly.

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

/// Headings that menus have too.
#[test]
fn a_lone_line_that_menus_have_too_stays() {
    for line in ["Schedule", "Contents"] {
        let text = with(line);
        assert_eq!(clean(&text), text, "{line}");
        tells_what_it_does(&text);
    }
}

/// The report says of lines that stay after all what the decisions counted.
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

/// In a brief text, what a rule knows is enough.
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
    for line in [
        "Learn more",
        "By noon all of it had been carried to the yard behind the church.",
        "Would you have kept the old one? Tell us in the comments what you think.",
    ] {
        assert_eq!(clean(&with(line)), with(line), "{line}");
    }
}

/// To the shapes of its lines a list of addresses is a menu, but no rule speaks of any of them.
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

/// What was cp1252 and was read as Latin-1 can be mended only while its letters are there.
#[test]
fn letters_that_were_decoded_wrongly_stay() {
    let text = format!("{ABOVE}\n\n\u{93}It\u{92}s a wheel,\u{94} said the miller \u{96} who is ninety \u{96} on Friday.");
    assert_eq!(clean(&text), text);
}

/// The mark that begins the second line was a quotation mark once.
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
