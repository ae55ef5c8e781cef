//! The inputs: what the open web holds, and what somebody would send on purpose.

/// One row of the table.
pub struct Input {
    pub name: &'static str,
    /// Makes so many bytes, or a few more.
    pub make: fn(usize) -> Vec<u8>,
    /// How many times as long as an article of that size it may take.
    pub factor: u32,
}

const fn input(name: &'static str, make: fn(usize) -> Vec<u8>) -> Input {
    Input {
        name,
        make,
        factor: 8,
    }
}

const fn slow(name: &'static str, factor: u32, make: fn(usize) -> Vec<u8>) -> Input {
    Input {
        factor,
        ..input(name, make)
    }
}

/// Three lines with paragraphs enough to be an article, and to be a copy of one.
const SECTION: &str = "The ferry between the two islands runs twice a day from April on, the county council said on \
    Monday, after a winter with a single crossing, and nobody was sorry that it was over at last.\nIt had been cut in the \
    autumn, when the older of the two boats failed its inspection, and those who live on the far island had to stay there \
    or to wait for a friend with a boat.\nThe shop had lost a third of its trade, and its owner had thought of closing it.\n";

/// `unit` so many times that it is `size` bytes long.
fn times(unit: impl AsRef<[u8]>, size: usize) -> Vec<u8> {
    let unit = unit.as_ref();
    unit.repeat(size.div_ceil(unit.len()))
}

/// What `unit` makes of 0, 1, 2, …, until it is `size` bytes.
fn counted(size: usize, unit: impl Fn(usize) -> String) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(size + 200);
    for at in 0.. {
        if bytes.len() >= size {
            break;
        }
        bytes.extend_from_slice(unit(at).as_bytes());
    }
    bytes
}

/// `head`, then `middle` until only `tail` is missing.
fn between(head: &str, middle: &str, tail: &str, size: usize) -> Vec<u8> {
    let middle = times(middle, size.saturating_sub(head.len() + tail.len()));
    [head.as_bytes(), &middle, tail.as_bytes()].concat()
}

/// A number as a word of letters, different for each.
pub fn word(mut number: usize) -> String {
    let mut word = String::from("w");
    loop {
        word.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
        if number == 0 {
            return word;
        }
    }
}

/// Words of eight letters whose hashes (`src/fold/hash.rs`) all want the same few slots of a table of words, to
/// the size at which a text is cut into pieces.
fn words_of_one_slot(size: usize) -> Vec<u8> {
    const K: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut words = String::new();
    for number in 0_u64.. {
        if words.len() >= size.min(512 << 10) {
            break;
        }
        let letters = number.wrapping_mul(K).to_be_bytes();
        let letters = letters.map(|byte| b'a' + byte % 26);
        let slot = u64::from_le_bytes(letters).wrapping_mul(K) >> 32;
        if slot & 0x7_FFFF < 1 << 9 {
            words.extend(letters.map(char::from));
            words.push(' ');
        }
    }
    times(words, size)
}

/// What every time is measured against: an article.
pub fn article(size: usize) -> Vec<u8> {
    counted(size, |at| {
        format!(
            "In the {at}th week of the repairs the council met again, and most of its members \
             said that the bridge over the {} would not be ready before the summer. Nobody was \
             surprised.\n\n",
            word(at)
        )
    })
}

/// Lines that a rule hits, but for their last character.
fn near_matches() -> Vec<String> {
    let hits = bodycopy::rules().flat_map(|rule| rule.hits.iter().copied());
    let phrases = bodycopy::languages().flat_map(|language| language.phrases);
    let phrases = phrases.map(|phrases| phrases.hit);
    hits.chain(phrases).map(all_but_the_last).collect()
}

pub fn all_but_the_last(line: &str) -> String {
    let end = line.char_indices().next_back().map_or(0, |(at, _)| at);
    line[..end].to_owned()
}

fn cycle(lines: &[String], end: &str, size: usize) -> Vec<u8> {
    counted(size, |at| lines[at % lines.len()].clone() + end)
}

const WHITE_SPACE: &str = "\t\n\u{B}\u{C}\r \u{85}\u{A0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\
    \u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200A}\u{2028}\u{2029}\u{202F}\u{205F}\u{3000}";

const HTML: &str = "<div class=\"c-7 is-open\" data-x='{\"a\":1}'><p>The bridge <a href=\"/b?c=d&amp;e\">\
    opened</a> again.</p>\n<script>var a=1;</script><!-- x --><img src=\"a.jpg\" alt=\"\"/></div>\n";

const JSON: &str =
    "{\"id\":17,\"title\":\"The bridge\",\"tags\":[\"a\",\"b\"],\"open\":true,\"url\":\
    \"https:\\/\\/example.com\\/a\",\"body\":\"It opened again.\"},";

const CSV: &str = "17,2024-03-12,\"Bridge, harbour\",3.5,open,,https://example.com/a?b=c\r\n";

const SCRIPT: &str =
    "!function(e,t){var n=e[t]||{};n.a=function(r){return r>>>0&&(r^=r<<13)};for(var i=0;\
    i<n.length;i++)n[i]();}(window,\"q\");";

/// The table.
pub const INPUTS: &[Input] = &[
    input("one giant line of prose", |size| {
        times("and the river rose again over the old bridge, ", size)
    }),
    input("one giant word", |size| times("bridge", size)),
    slow("words that want the same slots", 20, words_of_one_slot),
    input("numbers with a letter between", |size| times("5x5 ", size)),
    input("a giant token, then numbers", |size| {
        let half = size / 2;
        [times("a", half), b"1".to_vec(), times(" 2", half)].concat()
    }),
    input("only newlines", |size| times("\n", size)),
    input("only separators", |size| times("|•→/ - ", size)),
    slow("only lines of separators", 60, |size| times("*\n", size)),
    input("combining marks on one letter", |size| {
        between("e", "\u{301}", "", size)
    }),
    input("combining marks in no order", |size| {
        between("e", "\u{301}\u{323}\u{5B0}\u{302}\u{316}", "", size)
    }),
    input("decomposed letters", |size| {
        times("e\u{301}a\u{308}\u{1100}\u{1161}\u{11A8} ", size)
    }),
    input("zero-width and bidirectional controls", |size| {
        times(
            "a\u{200B}\u{202E}b\u{2066}\u{200D}\u{200F}\u{2069}\u{202C} ",
            size,
        )
    }),
    input("zero-width spaces alone", |size| times("\u{200B}", size)),
    input("NUL and C1 controls", |size| {
        times("\0\u{1}\u{80}a\u{9F}\u{7F}\u{90}", size)
    }),
    input("NUL alone", |size| times("\0", size)),
    input("every Unicode white space", |size| times(WHITE_SPACE, size)),
    input("every Unicode white space, with words", |size| {
        times(format!("{WHITE_SPACE}word"), size)
    }),
    input("lone surrogates' UTF-8", |size| {
        times(b"a\xED\xA0\x80\xED\xBF\xBF ", size)
    }),
    slow("overlong forms", 24, |size| {
        times(b"\xC0\xAF\xE0\x80\xAF\xF0\x80\x80\xAF\n", size)
    }),
    input("bytes that are no UTF-8", |size| {
        times(b"\xFF\xFE\x80", size)
    }),
    slow("near-matches of every rule, a line each", 16, |size| {
        cycle(&near_matches(), "\n", size)
    }),
    input("near-matches of every rule, in one line", |size| {
        cycle(&near_matches(), " ", size)
    }),
    input("nested brackets", |size| {
        let half = size / 2;
        [times("([{", half), times("}])", half)].concat()
    }),
    input("nested quotation marks", |size| times("“«„'\"`", size)),
    slow("one phrase repeated", 24, |size| times("Read more\n", size)),
    slow("one advertisement repeated", 24, |size| {
        between(
            "The ferry to the island runs again since Sunday, three weeks earlier than expected.\n",
            "Advertisement\n",
            "",
            size,
        )
    }),
    slow("different headers", 16, |size| {
        counted(size, |at| format!("Related articles: {}\n", word(at)))
    }),
    input("right to left", |size| {
        times(
            "أعيد فتح الجسر فوق الميناء يوم الاثنين. הגשר מעל הנמל נפתח.\n",
            size,
        )
    }),
    input("right to left and left to right", |size| {
        times("הגשר the bridge 17 فتح again\n", size)
    }),
    input("mathematical and full-width letters", |size| {
        times("𝐓𝐡𝐞 𝒃𝒓𝒊𝒅𝒈𝒆 ｏｐｅｎｅｄ ａｇａｉｎ．\n", size)
    }),
    input("emoji", |size| {
        times("😀👩\u{200D}👩\u{200D}👧🇪🇺👍🏽❤\u{FE0F}", size)
    }),
    slow("emoji, a line each", 24, |size| times("😀\n", size)),
    slow("every line end by turns", 24, |size| {
        times(
            "word\rword\nword\r\nword\u{85}word\u{2028}word\u{2029}word\u{B}word\u{C}",
            size,
        )
    }),
    input("all upper case", |size| {
        times(
            "THE BRIDGE OVER THE HARBOUR OPENED AGAIN ON MONDAY, THE CITY SAID.\n",
            size,
        )
    }),
    input("a line of base64", |size| {
        counted(size, |at| {
            format!("{:016x}QmFzZTY0+/x", at.wrapping_mul(0x9E37_79B9_7F4A_7C15))
        })
    }),
    input("HTML", |size| times(HTML, size)),
    input("HTML in one line", |size| {
        times(HTML.replace('\n', ""), size)
    }),
    input("links in Markdown", |size| {
        times(
            "* [News](https://example.com/news?a=(b)) ![A ferry](ferry.jpg)\n",
            size,
        )
    }),
    input("links in Markdown that do not end", |size| {
        times("[a](b/ \"](c/((", size)
    }),
    slow("links in Markdown over several lines", 24, |size| {
        times(
            "[\n![](a.webp)\n### News\n](https://example.com/a-\nb \"c\nd\")\n",
            size,
        )
    }),
    slow("brackets, a line each", 60, |size| times("[\n](\n", size)),
    input("attributes that do not end", |size| {
        times("[a]{.b c=\"{d} ](e/){f=\"", size)
    }),
    slow("divisions of a page", 24, |size| {
        times("::: {.a}\n[b](c/){.d}\n:::\n", size)
    }),
    slow("a list of addresses", 16, |size| {
        let list = counted(size, |at| format!("{}. https://example.com/\n", at + 1));
        [b"[1]One [2]two [3]three.\n".to_vec(), list].concat()
    }),
    input("tags", |size| times("<b>a</b> <i class=\"b\">", size)),
    slow("tags, a line each", 24, |size| times("<p>\n", size)),
    input("tags that do not end", |size| times("<a href=\"x", size)),
    input("tags whose quotations do not end", |size| {
        times("<p class=\"a> ", size)
    }),
    input("comments that do not end", |size| times("<!-- a - ", size)),
    input("a link in HTML that does not end", |size| {
        let link = b"<a href=\"/a\">".to_vec();
        [link, times("<i>a</i> ", size)].concat()
    }),
    input("a page on one line, again and again", |size| {
        times(
            "Home News The bridge is closed. Privacy policy Terms of use ",
            size,
        )
    }),
    input("JSON", |size| between("[", JSON, "{}]", size)),
    input("JSON, a line each", |size| times(format!("{JSON}\n"), size)),
    input("CSV", |size| times(CSV, size)),
    input("minified JavaScript", |size| times(SCRIPT, size)),
    input("one paragraph, hard-wrapped", |size| {
        times(
            "and the river rose again over the old bridge in the north of the\n",
            size,
        )
    }),
    slow("one paragraph of furniture, hard-wrapped", 16, |size| {
        times(
            "Read more: the river rose over the old bridge in the north of the\n",
            size,
        )
    }),
    slow("one sentence in pieces", 24, |size| {
        times("the bridge\n, and\n", size)
    }),
    slow("dates, a line each", 24, |size| {
        times("12 March 2024, 09:15\n", size)
    }),
    input("Thai", |size| times("สะพานข้ามท่าเรือเปิดอีกครั้งในวันจันทร์", size)),
    input("Chinese", |size| {
        times("停业十四个月之后建于年的南桥菜市场昨天重新开门", size)
    }),
    slow("code of the page below an article", 24, |size| {
        between(SECTION, "gtag('js', {});\n", "", size)
    }),
    slow("comments in it that never end", 24, |size| {
        between(SECTION, "/* a\n", "", size)
    }),
    slow("tags in it", 24, |size| {
        between(SECTION, "<script>\n", "", size)
    }),
    input("copies of a section", |size| {
        between("Share this article\n", SECTION, "", size)
    }),
    slow("headings of threads", 16, |size| {
        between(
            SECTION,
            "124 Reader Comments\nI was there, too.\n",
            "",
            size,
        )
    }),
    input("dates and torn listings", |size| {
        between(
            SECTION,
            "March 4, 2024\n);\nSELECT\ntotal = 0\nThe ferry runs at nine in the morning, and at six.\n",
            "",
            size,
        )
    }),
    slow("a letter a line", 60, |size| times("a\n", size)),
];
