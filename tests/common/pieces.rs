//! Pieces that test texts are made of, for the property tests and the fuzz targets.

use std::sync::LazyLock;

/// Body text in many scripts.
pub const SENTENCES: &[&str] = &[
    "The bridge over the harbour opened again on Monday after nine weeks of repairs, the city council said in a statement.",
    "\"It took me an hour to get to work,\" said Jonas Sample, who drives a bus through the tunnel.",
    "Nobody knows why.",
    "In 2021 the town paid $3.5 million, or 12% more than planned, for the well-known building (built in 1908).",
    "Die Brücke über den Fluß wurde am Montag wieder geöffnet, wie die Stadt mitteilte.",
    "Après neuf semaines de travaux, le pont a rouvert « enfin », a déclaré l’élue où elle habite.",
    "Мост через гавань снова открыт после девяти недель ремонта, сообщил в понедельник городской совет.",
    "Река поднялась за ночь на два метра, и жителям пришлось покинуть дома.",
    "أعيد فتح الجسر فوق الميناء يوم الاثنين بعد تسعة أسابيع من الإصلاحات، حسبما قال مجلس المدينة.",
    "הגשר מעל הנמל נפתח מחדש ביום שני לאחר תשעה שבועות של תיקונים.",
    "پل بندر پس از نه هفته تعمیر دوشنبه دوباره باز شد و مردم می\u{200C}گویند خوشحال هستند.",
    "橋は九週間の修理を経て月曜日に再び開通したと市議会が発表した。",
    "駅前の商店街では、朝から多くの人が「やっと終わった」と話していた。",
    "停业十四个月之后，建于1987年的南桥菜市场昨天重新开门。",
    "항구의 다리는 9주간의 수리 끝에 월요일에 다시 열렸다고 시의회가 밝혔다.",
    "สะพานข้ามท่าเรือเปิดอีกครั้งในวันจันทร์หลังจากซ่อมแซมเก้าสัปดาห์",
    "नौ सप्ताह की मरम्मत के बाद पुल सोमवार को फिर से खोल दिया गया।",
    "Cầu cảng đã mở cửa trở lại vào thứ Hai sau chín tuần sửa chữa, hội đồng thành phố cho biết.",
];

/// Lines that are found around it.
pub const MENU: &[&str] = &[
    "Menu",
    "Home",
    "Sign in",
    "World",
    "Sports",
    "Share",
    "SearchMenu",
    "Share on Facebook",
    "Read more",
    "Related articles",
    "Leave a Reply",
    "3 Comments",
    "By Maria Example",
    "12 March 2024, 08:45",
    "Home > News > Local",
    "[Read more](https://www.example.com/more?from=menu)",
    "* [Sport](/sport \"Sport\") | [World](/world)",
    "[![Example Times](logo.svg)](/)",
    "![A ferry](ferry_(1).jpg)",
    "Photo: Jonas Sample/Example Press",
    "© 2024 Example Times. All rights reserved.",
    "Startseite",
    "Меню",
    "Поделиться",
    "首页",
    "分享到：",
    "関連記事",
    "القائمة",
    "#harbour #bridge",
    "@example",
    "www.example.com",
    "*****",
    "| | |",
    "→",
    "[caption id=\"x\"]",
    "{{ title }}",
];

/// Lines with nothing visible.
pub const BLANKS: &[&str] = &[
    "",
    "",
    "",
    " ",
    "\t",
    "\u{A0}",
    "\u{FEFF}",
    "\u{AD}\u{200B}",
];

/// Prefixes of lines.
pub const LEADS: &[&str] = &[
    "* ", "- ", "• ", "1. ", "3) ", "# ", "> ", "— ", "    ", "\u{3000}",
];

/// Characters that have broken one program or another.
pub const ODD: &[&str] = &[
    "](",
    "[a](b/",
    "[\u{200B}](#a)",
    "![",
    "\0",
    "\u{1}",
    "\u{7}",
    "\u{7F}",
    "\u{9F}",
    "\u{A0}",
    "\u{AD}",
    "\u{200B}",
    "\u{200C}",
    "\u{200D}",
    "\u{200F}",
    "\u{202E}",
    "\u{2066}",
    "\u{3000}",
    "\u{FEFF}",
    "\u{FFFD}",
    "\u{301}",
    "\u{308}",
    "\u{5B0}",
    "\u{64B}",
    "\u{93C}",
    "\u{E31}",
    "\u{3099}",
    "\u{1100}",
    "\u{1161}",
    "\u{212B}",
    "\u{1E9E}",
    "\u{130}",
    "ﬁ",
    "ǅ",
    "😀",
    "👩\u{200D}👩\u{200D}👧",
    "🇪🇺",
    "\u{10FFFF}",
    "e\u{301}",
    "'",
    "’",
    "-",
    "‐",
    "...",
    "…",
    ".",
    ",",
    "(",
    ")",
    "7",
    "٧",
    "½",
    "Ⅷ",
    "a",
    "Z",
    "漢",
    "\u{2F800}",
    " ",
    "  ",
    "\t",
];

/// The example lines of the rules and the languages.
pub static HITS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let rules = bodycopy::rules().flat_map(|rule| {
        let lines = rule.hits.iter().chain(rule.misses);
        lines.map(|line| (*line).to_owned()).collect::<Vec<_>>()
    });
    let phrases = bodycopy::languages().flat_map(|language| {
        let lines = language.phrases.into_iter();
        lines.flat_map(|phrases| [phrases.hit.to_owned(), phrases.miss.to_owned()])
    });
    rules.chain(phrases).collect()
});
