//! What a character is to a line.
//!
//! Capital, end mark, quotation mark, separator: the shape of a line is counted in classes of
//! characters, and the classes must hold in every script. ASCII goes through a table; the rest
//! through ranges of Unicode, with the standard library's own tables for letters.

/// The class of a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Class {
    /// A small letter.
    Lower,
    /// A capital letter.
    Upper,
    /// A letter of a script without capitals, or a mark that belongs to a letter.
    Caseless,
    /// A letter of a script that is written without spaces: Han and kana.
    Ideograph,
    /// A letter of Thai, Lao, Khmer or Burmese, which are written without spaces too.
    Unspaced,
    /// A decimal digit of any script.
    Digit,
    /// White space of any width, and ASCII control characters.
    Space,
    /// The end of a sentence.
    End,
    /// A comma or semicolon.
    Comma,
    /// A colon.
    Colon,
    /// A quotation mark that opens or closes.
    Quote,
    /// An apostrophe or a single closing quotation mark: inside a word it belongs to the word.
    Apostrophe,
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
    /// A hyphen: inside a word it belongs to the word.
    Hyphen,
    /// A dash.
    Dash,
    /// A separator of entries: bar, bullet, arrow, slash.
    Separator,
    /// Any other symbol.
    Symbol,
    /// Nothing visible: byte order mark, zero-width space, soft hyphen, non-ASCII control
    /// characters.
    Invisible,
}

impl Class {
    /// All classes by number, padded to a power of two.
    #[allow(dead_code, reason = "the build script counts the other way")]
    pub(crate) const ALL: [Class; 32] = {
        let mut all = [Symbol; 32];
        let known = [
            Lower, Upper, Caseless, Ideograph, Unspaced, Digit, Space, End, Comma, Colon, Quote,
            Apostrophe, Open, Close, Hyphen, Dash, Separator, Symbol, Invisible,
        ];
        let mut at = 0;
        while at < known.len() {
            all[known[at] as usize] = known[at];
            at += 1;
        }
        all
    };
}

use Class::{
    Apostrophe, Caseless, Close, Colon, Comma, Dash, Digit, End, Hyphen, Ideograph, Invisible,
    Lower, Open, Quote, Separator, Space, Symbol, Unspaced, Upper,
};

/// The classes of ASCII.
pub(crate) static ASCII: [Class; 128] = ascii_table();

const fn ascii_table() -> [Class; 128] {
    let mut table = [Symbol; 128];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = match byte as u8 {
            0..=b' ' | 127 => Space,
            b'a'..=b'z' => Lower,
            b'A'..=b'Z' => Upper,
            b'0'..=b'9' => Digit,
            b'.' | b'!' | b'?' => End,
            b',' | b';' => Comma,
            b':' => Colon,
            b'"' => Quote,
            b'\'' | b'`' => Apostrophe,
            b'(' | b'[' | b'{' => Open,
            b')' | b']' | b'}' => Close,
            b'-' => Hyphen,
            b'|' | b'/' | b'\\' | b'>' | b'<' => Separator,
            _ => Symbol,
        };
        byte += 1;
    }
    table
}

/// Whether `c` is an invisible character that no author and no typesetter put there.
pub(crate) fn is_dropped(c: char) -> bool {
    matches!(c, '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}

/// The class of a non-ASCII character (and of an ASCII one, more slowly than by [`ASCII`]).
pub(crate) fn class(c: char) -> Class {
    if c.is_ascii() {
        return ASCII[c as usize];
    }
    match c {
        '\u{85}'
        | '\u{A0}'
        | '\u{1680}'
        | '\u{2000}'..='\u{200A}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{202F}'
        | '\u{205F}'
        | '\u{3000}' => Space,
        '\u{80}'..='\u{9F}' | '\u{AD}' | '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' => {
            Invisible
        }
        '\u{200C}' | '\u{200D}' => Caseless,
        '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => Invisible,
        '…' | '。' | '．' | '！' | '？' | '｡' | '؟' | '۔' | '।' | '॥' | '։' | '።' | '‼' | '⁇'
        | '⁈' | '⁉' | '‥' | '︒' | '។' | '။' => End,
        '、' | '，' | '､' | '،' | '؛' | '；' | '՝' => Comma,
        '：' | '﹕' => Colon,
        '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' | '『' | '』' | '〝' | '〞' | '〟'
        | '＂' | '‹' | '›' | '‘' | '‚' | '‛' | '《' | '》' | '〈' | '〉' | '״' => {
            Quote
        }
        '’' | 'ʼ' | '＇' | '׳' => Apostrophe,
        '（' | '［' | '｛' | '【' | '〔' | '〖' => Open,
        '）' | '］' | '｝' | '】' | '〕' | '〗' => Close,
        '‐' | '‑' | '־' => Hyphen,
        '–' | '—' | '―' | '−' | '〜' | '～' => Dash,
        '•'
        | '·'
        | '●'
        | '▪'
        | '■'
        | '◆'
        | '○'
        | '◦'
        | '‣'
        | '►'
        | '▶'
        | '▸'
        | '▼'
        | '▾'
        | '→'
        | '←'
        | '↓'
        | '↑'
        | '｜'
        | '／'
        | '＞'
        | '❯'
        | '❮'
        | '⟩'
        | '│'
        | '¦'
        | '\u{2190}'..='\u{21FF}'
        | '\u{25A0}'..='\u{25FF}' => Separator,
        '\u{2E80}'..='\u{2FDF}'
        | '\u{3005}'..='\u{3007}'
        | '\u{3041}'..='\u{30FF}'
        | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FF66}'..='\u{FF9F}'
        | '\u{20000}'..='\u{3FFFF}' => Ideograph,
        '\u{E50}'..='\u{E59}'
        | '\u{ED0}'..='\u{ED9}'
        | '\u{1040}'..='\u{1049}'
        | '\u{17E0}'..='\u{17E9}' => Digit,
        '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' => Unspaced,
        '\u{300}'..='\u{36F}' => Caseless,
        c if c.is_lowercase() => Lower,
        c if c.is_uppercase() => Upper,
        c if c.is_numeric() => Digit,
        c if c.is_alphabetic() => Caseless,
        // Vowel signs, points and accents of the scripts between Cyrillic and Vedic.
        '\u{483}'..='\u{1CFF}' | '\u{20D0}'..='\u{20FF}' => Caseless,
        _ => Symbol,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_has_its_classes() {
        for (text, expected) in [
            ("aßж", Lower),
            ("AÄЖ", Upper),
            ("אع한अ", Caseless),
            ("漢かカ", Ideograph),
            ("ไ", Unspaced),
            ("7٧७７", Digit),
            (".。؟।…", End),
            (",、،", Comma),
            ("“«「", Quote),
            ("|•→", Separator),
            ("\u{FEFF}\u{200B}", Invisible),
            (" \t\u{A0}\u{3000}", Space),
            ("☎😀€", Symbol),
        ] {
            for c in text.chars() {
                assert_eq!(class(c), expected, "{c:?}");
            }
        }
    }
}
