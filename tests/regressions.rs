//! Texts that were once handled wrongly, each with a description of the error.
//!
//! A failure of `properties.rs` is shrunk by hand and added here under a name of its own.

#[path = "common/checks.rs"]
mod checks;
#[path = "common/reference.rs"]
mod reference;

use bodycopy::{Cleaner, CustomRule, Label};
use unicode_normalization::UnicodeNormalization;

/// Everything that must hold for every text.
fn check(text: &str) {
    checks::report_rebuilds_the_input(text);
    checks::body_is_the_kept_lines(text);
    checks::points_are_the_sum_of_the_evidence(text);
    checks::a_higher_threshold_never_keeps_more(text);
    checks::a_sentence_leaves_something(text);
    checks::verdicts_are_those_of_the_report(text);
    checks::every_way_gives_the_same(text);
    checks::forcing_rules_win(text);
    for which in 0..8 {
        checks::any_forcing_rules_win(text, which);
        checks::fewer_languages_are_enough(text, which);
    }
    checks::threads_do_not_matter(&[text.to_owned(), String::new()]);
    for label in Label::ALL {
        checks::a_kept_label_keeps_its_lines(text, label);
    }
    checks::line_ends_do_not_matter(text);
    checks::normal_forms_do_not_matter(text);
    checks::bytes_are_read_as_utf8(text.as_bytes());
}

/// Eight more lines below a whole page, after an empty line, cost a subheading in the middle of its article.
#[test]
fn clutter_below_a_page_does_not_cost_a_subheading() {
    let page = include_str!("cases/ja/page-dump/input.txt").trim_end();
    let menu = [
        "Menu", "Home", "Sign in", "World", "Sports", "Share", "Weather", "Login",
    ];
    let text = format!("{page}\n\n{}\n", menu.join("\n"));
    let heading = "雪を冷房に、温泉を暖房に";
    let found = |text: &str| {
        let report = bodycopy::report(text);
        let mut lines = report.lines.iter();
        let line = lines.find(|line| text[line.span.clone()] == *heading);
        line.map(|line| (line.verdict, line.points))
    };
    assert!(found(page).is_some());
    assert_eq!(found(&text), found(page));
    check(&text);
}

/// A voiced sound mark at the start of a wrapped line was glued to the letter before, which is not NFC; so was an
/// accent that a word joiner separated from its letter.
#[test]
fn what_is_put_together_is_in_nfc() {
    let line = "橋が再び開いた朝に人々は川岸に集まり旗を振って市場の店主たちは夜明け前から荷を運んでいたか\n";
    let marked = format!("\u{3099}{line}");
    let end = "港の事務所には誰もいなかったという話である。\n";
    let wrapped = [line, &marked, &marked, line, &marked, line, end].concat();
    assert!(wrapped.nfc().eq(wrapped.chars()));
    check(&wrapped);
    let body = bodycopy::clean(&wrapped);
    assert!(body.contains("たか \u{3099}橋"), "{body}");
    let apart = "The cafe\u{2060}\u{301} at the harbour is open again, and so is the ferry that goes there.";
    check(apart);
    assert_eq!(
        bodycopy::clean(apart),
        apart.replace("e\u{2060}\u{301}", "é")
    );
}

#[test]
fn texts_with_next_to_nothing_in_them() {
    for text in [
        "",
        "\n",
        "\r\r\n\n",
        " ",
        "\0",
        "\u{FEFF}",
        "\u{AD}\n\u{200B}",
        "a",
        "漢",
        "-\n-",
        "'\n'",
        "…\n...",
    ] {
        check(text);
    }
}

/// Such a line used to be read as it was if it was in NFC, and without these characters otherwise.
#[test]
fn lines_with_characters_that_are_dropped() {
    for text in [
        "?\u{FEFF}a\u{C0}\n:b",
        "• 항\u{FEFF}구의 다리는 9주간의 수리 끝에 열렸다",
        "[\u{2060}12]\u{C0} la carte",
    ] {
        check(text);
    }
}

#[test]
fn numbers_that_fold_into_one_another() {
    for text in ["1 2", "a1 2-3 4", "1-2\n3- 4", "7 ٧ ७", "1漢2漢3", "-1- 2"] {
        check(text);
    }
}

#[test]
fn lines_longer_than_the_fold() {
    for unit in ["漢", "ก", "a", "ß ", "7 ", "é-", "“漢a”", "\u{1E9E}"] {
        for length in [255, 256, 511, 513, 4095, 4096, 4097, 9000] {
            let line = unit.repeat(length / unit.len() + 1);
            checks::body_is_the_kept_lines(&line);
            checks::normal_forms_do_not_matter(&line);
        }
    }
}

/// All lines of `text`, joined.
fn unwrapped(text: &str) -> String {
    let everything = Cleaner::builder().threshold(i32::MIN).build();
    everything.expect("no rules").clean(text)
}

/// `columns`, now in src/passes/wrap.rs, counted the characters of the raw line, so that accents made a
/// decomposed line wider than the others and no break was a wrap.
#[test]
fn wrapped_lines_are_as_wide_in_any_normal_form() {
    let text = "Après neuf semaines de travaux, le pont a rouvert, a déclaré l’élue où elle\n\
                habite. In 2021 the town paid much more than planned for the well-known\n\
                building. The bridge over the harbour opened again on Monday after nine\n\
                weeks of repairs, the city council said in a statement. The bridge over the\n\
                harbour opened again on Monday after nine weeks of repairs, the city council\n\
                said in a statement. Nobody knows why.";
    let decomposed: String = text.nfd().collect();
    assert_eq!(unwrapped(text).lines().count(), 1);
    assert_eq!(unwrapped(&decomposed), unwrapped(text));
}

/// `inside` in src/render.rs looked at the raw line: the character before the hyphen was not a letter but an accent.
#[test]
fn hyphens_glue_in_any_normal_form() {
    let text = "The bridge over the harbour opened again on Monday morning\n\
                after nine weeks of repairs, the city council said in a\n\
                statement. Traffic had been sent through the old touché-\n\
                pas tunnel since the month of May, and on most of the days\n\
                the queue had reached as far as the stadium in the north\n\
                and the weekdays were worse than anyone had expected.\n";
    let decomposed: String = text.nfd().collect();
    assert!(unwrapped(text).contains("touché-pas"));
    assert_eq!(unwrapped(&decomposed), unwrapped(text));
}

/// Thai writes no end marks, so no line counts as prose, and the safety net searches for prose: the tests of
/// `src/decide/safety.rs` make the decisions reject such a line.
#[test]
fn an_article_without_end_marks_never_comes_back_empty() {
    let thai = "เสียงนกหวีดยาวหนึ่งครั้งดังข้ามลำน้ำสักเมื่อบ่ายวันเสาร์ ฝีพาย 110 คนจากเรือสองลำ\
                จ้วงพายพร้อมกัน คนดูริมตลิ่งหลายพันคนส่งเสียงเชียร์ แต่สายตาของคนเฒ่าคนแก่จำนวนไม่น้อย\
                กลับจับอยู่ที่ผู้เป่านกหวีด เพราะตลอด 140 ปีของการแข่งขัน ไม่เคยมีผู้หญิงยืนอยู่ตรงนั้นมาก่อน";
    assert_eq!(bodycopy::clean(thai), thai);
    let page = format!("Menu\nHome\nShare\n{thai}\nShare\nCookie settings\n");
    assert!(bodycopy::clean(&page).contains(thai));
}

/// `Kind::of`, now in src/outline.rs, doubled a 16-bit count: a panic in debug builds, and in release builds a line
/// that counted as unfinished.
#[test]
fn a_long_line_without_end_marks_is_counted() {
    let thai = "สะพานข้ามท่าเรือเปิดอีกครั้งในวันจันทร์หลังจากซ่อมแซมเก้าสัปดาห์";
    for letters in [32_767, 32_768, 40_000, 70_000] {
        let line: String = thai.chars().cycle().take(letters).collect();
        checks::body_is_the_kept_lines(&line);
        assert_eq!(bodycopy::clean(&line), line);
    }
}

/// The kept lines are judged again as one text. There a paragraph is one line, and a rule for the start of one of its
/// lines does not hit it.
#[test]
fn an_order_for_a_line_of_a_paragraph_holds_when_it_is_judged_again() {
    let text = "The bridge over the harbour opened again on Monday morning\n\
                after nine weeks of repairs, the city council said in a\n\
                statement. Traffic had been sent through the old tunnel on\n\
                the northern shore since the month of May, and on most of\n\
                the weekdays the queue had reached as far as the stadium.\n\n\
                Drivers were relieved. It took me an hour to get to work,\n\
                said Jonas Sample, who drives a bus on the northern line\n\
                and crosses the bridge eight times a day. He now hopes that\n\
                the tunnel will stay open too, because the trams could use\n\
                it in the winter, when the bridge is often closed for wind.\n";
    let rule = |id, pattern| CustomRule::new(id, Label::Related, pattern);
    let cleaner = Cleaner::builder()
        .rule(rule("test.start", "^statement").never())
        .rule(rule("test.drivers", "Drivers").never())
        .rule(rule("test.over-the-break", "morning after").always())
        .threshold(10_000)
        .build()
        .expect("good rules");
    let body = cleaner.clean(text);
    assert!(body.starts_with("The bridge over"), "{body}");
    assert_eq!(body, cleaner.report(text).clean_text());
}

/// Anything wider than a wrapped text hid its width, so a long notice below an article made each of its lines a piece
/// of a sentence, and some were lost.
#[test]
fn a_wide_notice_does_not_unmake_the_paragraphs_above_it() {
    let paragraph = "The bridge over the harbour opened again on Monday after nine\n\
                     weeks of repairs, the city council said in a statement. Nobody\n\
                     had thought that it would be ready before the summer, and the\n\
                     ferry had been hired until the end of June.\n\n";
    let notice = "Enter your address below to receive the letter that our newsroom sends \
                  to its readers every Friday at noon, and nothing else.\n";
    let text = paragraph.repeat(3) + notice;
    assert_eq!(
        unwrapped(&text)
            .lines()
            .filter(|line| !line.is_empty())
            .count(),
        4
    );
}

/// In a short text nearly all lines are body, and the position of such a line spoke for it.
#[test]
fn a_formula_goes_from_a_text_of_three_paragraphs() {
    let paragraphs = [
        "The bridge over the harbour opened again on Monday after nine weeks of repairs, the city \
         council said in a statement. Traffic had been sent through the old tunnel since May.",
        "Drivers were relieved. \"It took me an hour to get to work,\" said Jonas Sample, who drives \
         a bus on the northern line and crosses the bridge eight times a day.",
        "The ferries will go back to their old times at the end of the month.",
    ];
    for formula in [
        "Advertisement",
        "Share this article",
        "Related articles",
        "Read more",
        "Anzeige",
        "Publicité",
    ] {
        let text = format!(
            "{}\n\n{formula}\n\n{}\n\n{}",
            paragraphs[0], paragraphs[1], paragraphs[2]
        );
        check(&text);
        assert_eq!(bodycopy::clean(&text), paragraphs.join("\n\n"), "{formula}");
    }
}

/// Titles under a header are short lines among paragraphs, and these were kept, including the header.
#[test]
fn the_list_under_the_last_header_goes() {
    let body = "The bridge over the harbour opened again on Monday after nine weeks of repairs, the \
                city council said in a statement. Traffic had been sent through the old tunnel \
                since May, and the tailbacks reached the airport on most mornings.\n\n\
                Drivers were relieved. \"It took me an hour to get to work,\" said Jonas Sample, who \
                drives a bus on the northern line and crosses the bridge eight times a day.\n\n\
                The ferries that had been hired for the summer will go back to the islands at the \
                end of the month, and their crews with them, the council said on Tuesday evening.";
    let titles = "Ferry crews ask for a longer season\n\nTunnel to close for two nights\n\n\
                  What the new bridge toll will cost you";
    for (header, label) in [
        ("Related News", Label::Related),
        ("Leave A Reply", Label::Comments),
        ("Follow us", Label::Social),
        ("İlgili Haberler", Label::Related),
    ] {
        let text = format!("{body}\n\n{header}\n\n{titles}");
        check(&text);
        let report = bodycopy::report(&text);
        assert_eq!(report.clean_text(), body, "{header}");
        let title = report.lines.last().expect("the text has lines");
        assert_eq!(title.label, Some(label), "{header}");
    }
}

/// A custom rule against a short line below the last paragraph was taken for the header of a list, and the lines below
/// it were removed with it.
#[test]
fn a_rule_of_the_callers_takes_its_own_line_alone() {
    let paragraph = "The bridge over the harbour opened again on Monday after nine weeks of \
                     repairs, the city council said in a statement. Traffic had been sent through \
                     the old tunnel since May, and the tailbacks reached the airport.\n\n";
    let text = format!(
        "{paragraph}{paragraph}Harbour prize\n\nThe ferries go back to the islands.\n\n\
         Their crews go with them on Tuesday.\n"
    );
    let cleaner = Cleaner::builder()
        .rule(CustomRule::new(
            "test.prize",
            Label::Promotion,
            "^Harbour prize$",
        ))
        .build()
        .expect("a good rule");
    let without = bodycopy::clean(&text);
    assert!(without.contains("Their crews"), "{without}");
    for line in cleaner.report(&text).lines {
        assert!(line.evidence.iter().all(|e| e.id != "place.closing"));
    }
    assert!(cleaner.clean(&text).contains("Their crews"));
}

/// Lines that begin with a closing bracket were taken for pieces of sentences, and listings were joined into single
/// lines, in clean text too. Lines that end with an opening bracket were not recognised as lines of a program, and lost
/// their indentation.
#[test]
fn the_listing_of_a_program_keeps_its_lines() {
    let listings = [
        "fn open(path: &str) -> Option<Lamp> {\n    let lamp = find(path)?;\n    if lamp.is_out() {\n        \
         return None;\n    }\n    Some(lamp)\n}",
        "lamps.forEach(function (lamp) {\n  if (lamp.ok) {\n    lamp.light().then(function () {\n      \
         console.log(lamp.name);\n    });\n  } else {\n    console.log(\"out\");\n  }\n}, 10);",
        "lamps = sorted(\n    find_all(\n        coast=\"north\",\n        lit=True,\n    ),\n    \
         key=by_name,\n)\nfor lamp in lamps:\n    print(lamp)",
        "with dark as (\n  select lamp, lit\n  from lamps\n), old as (\n  select lamp\n  from repairs\n) \
         select *\nfrom dark\njoin old using (lamp);",
        "print(\n    load(\n        name,\n        other,\n    )\n)",
        "harbours\n    .iter()\n    .filter(|harbour| harbour.is_open)\n    .map(name_of)\n    .collect()",
        "{\n  \"lamps\": [\n    {\n      \"name\": \"Skerry Point\",\n      \"lit\": true\n    },\n    \
         {\n      \"name\": \"Old Quay\"\n    }\n  ]\n}",
    ];
    for listing in listings {
        let text = format!(
            "The lamps of the coast are looked after from an office since last year, and the program \
             that lights them is on the net for everyone to read.\n\nThis is the part that people \
             ask about most, since it decides what happens to a lamp that is out:\n\n{listing}\n\n\
             It looks simple, but three people have worked on it for a winter, and each of them was \
             woken at night at least once."
        );
        check(&text);
        let body = bodycopy::clean(&text);
        let lines = |text: &str| -> Vec<String> {
            let lines = text.lines().map(str::trim_end);
            lines
                .filter(|line| !line.is_empty())
                .map(str::to_owned)
                .collect()
        };
        assert_eq!(lines(&body), lines(&text), "{listing}");
    }
}

/// The search for formulas at the ends of a text (`src/decide/certain.rs`) took signs that the decisions had kept for
/// formulas.
#[test]
fn a_separator_at_the_end_is_no_formula() {
    let text =
        "The ferry that links the two halves of the town stopped at noon, and nobody could say \
                when it would run.\n\n\
                A notice on the gate spoke of a cracked shaft and of parts that had to come from \
                abroad this year.\n\n* * *";
    assert_eq!(bodycopy::clean(text), text);
}

/// "…" before a question was taken for the end of the previous sentence, so the text was taken for one whose sentences
/// are broken into pieces, and lines of its lists that begin with a small letter were joined.
#[test]
fn an_ellipsis_begins_a_line() {
    let lines = [
        "The stew feeds six and keeps for three days in a cold larder.",
        "5 cups water",
        "a handful of kale, torn",
        "Can I …",
        "...use quick barley? Yes, halve the water and cook it for twelve minutes.",
        "...freeze it? Up to three months. Thin it with water when you reheat it.",
    ];
    let text = lines.join("\n");
    check(&text);
    let joints = ["\n\n", "\n", "\n", "\n\n", "\n\n", ""];
    let apart: String = lines
        .iter()
        .zip(joints)
        .flat_map(|(line, joint)| [*line, joint])
        .collect();
    assert_eq!(bodycopy::clean(&text), apart);
}

/// Because of the hour, "Published on … at …" above an article was taken for the stamp of a comment, and the lines
/// below for a thread.
#[test]
fn a_date_with_its_key_is_no_stamp_of_a_comment() {
    for (byline, date) in [
        ("Par Hélène Exemple", "Publié le 9 octobre 2018 à 10h15"),
        ("By Maria Example", "Published on 3 March 2024 at 9:15 pm"),
    ] {
        let text = format!(
            "{byline}\n{date}\nThe bridge opened again on Monday, the council said, after nine weeks \
             of repairs.\nTraffic had been sent through the old tunnel since May.\n"
        );
        check(&text);
        let report = bodycopy::report(&text);
        assert_eq!(report.lines[1].label, Some(Label::Metadata), "{date}");
    }
}

/// The last check for certain clutter counted blocks, not words: a sentence of a consent tool next to a single formula
/// was not taken for the topic, and nothing was left of the text.
#[test]
fn a_sentence_that_rules_know_stays_beside_a_formula() {
    let sentence = "When you visit a site, it may store information on your browser, mostly in the form of cookies.";
    for formula in ["Advertisement", "Share", "Newsletter", "Print"] {
        let text = format!("{sentence}\n{formula}\n");
        assert_eq!(bodycopy::clean(&text).trim_end(), sentence, "{formula}");
    }
}

/// The label of a custom rule was evidence about the lines below, as if it were the header of a list.
#[test]
fn the_label_of_a_rule_of_the_callers_says_nothing_of_its_neighbours() {
    let text = "The bridge over the harbour opened again on Monday after nine weeks of repairs, the city council \
                said in a statement.\n\nNumbers of the year\n\nNine weeks\n\nTwo tunnels\n\nTraffic had been \
                sent through the old tunnel since May, and the tailbacks reached the airport.\n";
    let rule = CustomRule::new("test.numbers", Label::Related, "^Numbers of the year$").points(0);
    let cleaner = Cleaner::builder().rule(rule).build().expect("a good rule");
    // That a rule hits the line counts as evidence; its label does not.
    let told = |report: bodycopy::Report| -> Vec<String> {
        let lines = report.lines.into_iter();
        let evidence = lines.flat_map(|line| line.evidence);
        let ids = evidence.map(|evidence| evidence.id.into_owned());
        let families = [
            "rules.header=",
            "rules.before=",
            "rules.after=",
            "rules.said=",
        ];
        ids.filter(|id| families.iter().any(|family| id.starts_with(family)))
            .collect()
    };
    assert_eq!(told(cleaner.report(text)), told(bodycopy::report(text)));
    let rule = CustomRule::new("test.numbers", Label::Related, "^Numbers of the year$").always();
    let cleaner = Cleaner::builder().rule(rule).build().expect("a good rule");
    let report = cleaner.report(text);
    let removed = report.lines.iter().filter(|line| line.label.is_some());
    let removed: Vec<_> = removed
        .map(|line| (&text[line.span.clone()], line.label))
        .collect();
    assert_eq!(removed, [("Numbers of the year", Some(Label::Related))]);
}
