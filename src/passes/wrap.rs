//! Whether a text is hard-wrapped, and at which width.
//!
//! Nothing in a text says so; it has to be inferred from the lengths of its lines. The width is the one at which most
//! line breaks were necessary, because the first word of the next line would not have fitted. It is not simply the
//! length of the longest line, for the site puts lines of its own around a wrapped text, and a single long notice would
//! hide the width. A wide line that is a paragraph of its own and is known to a rule says nothing about the others,
//! unless there are many such lines. This does not apply to wide paragraphs that no rule knows: next to them, a table
//! padded to one width would look like wrapped text.

use unicode_normalization::UnicodeNormalization;

use crate::document::{Block, Form, Line, Outline};
use crate::lines::{End, Start};
use crate::normalize;
use crate::passes::fragments::Single;
use crate::passes::items::begins;

/// Minimum width of wrapped text, in columns.
const MIN_WIDTH: usize = 40;
/// The same in a script without spaces, in which many lines of a list have the same number of letters.
const MIN_UNSPACED: usize = 72;
/// Maximum width of wrapped text, in columns.
const MAX_WIDTH: usize = 130;
/// Minimum number of broken lines in wrapped text.
const MIN_BREAKS: usize = 4;
/// At most one in this many lines may be wider than the rest: what a site puts around a wrapped text is not wrapped
/// with it.
const ONE_WIDER_OF: usize = 8;
/// At most one in this many lines may be a wider one that is known to be a notice.
const ONE_NOTICE_OF: usize = 4;
/// Columns of slack that typesetters leave.
const SLACK: usize = 2;
/// A line nearly reaches the width if it is shorter by at most one part in this many of the width.
const SHORTER: usize = 4;
/// The same for a line that is wider than the width.
const WIDER: usize = 8;
/// Minimum number of words, with function words among them, in a line that nearly reaches the width and has no mark at
/// its end, so that its sentence continues. A comma does not count: lines of lists end with one, too.
const LEAST_OPEN: u16 = 8;
/// Maximum number of words in a wrapped line with a link in it, which may be wider than all others.
const MOST_LINKED: u16 = 20;
/// Columns of what stays together at a break in a script without spaces: a letter and the mark behind it.
const UNSPACED_WORD: usize = 4;

/// The width at which the lines of a text are broken, if they are.
///
/// In wrapped text nearly every break inside a paragraph is a wrap; in other text hardly any is.
pub(crate) fn wrap_width(single: Single<'_>) -> Option<usize> {
    let Single {
        text,
        lines,
        blocks,
        ..
    } = single;
    let most_wider = lines.len() / ONE_WIDER_OF;
    // The target of a link cannot be wrapped.
    let is_linked = |block: &Block| block.shape.has_links() && block.shape.words <= MOST_LINKED;
    let mut linked = 0;
    let most_notices = lines.len() / ONE_NOTICE_OF;
    // Per number of columns: all lines, and those followed by a break.
    let mut all = [0_usize; MAX_WIDTH + 1];
    let mut broken = [0_usize; MAX_WIDTH + 1];
    // Those followed by a break at which a sentence ends.
    let mut ended = [0_usize; MAX_WIDTH + 1];
    // Per width: how many breaks become wraps at this width, and how many were wraps up to the one before.
    let mut from = [0_usize; MAX_WIDTH + 2];
    let mut until = [0_usize; MAX_WIDTH + 2];
    let (mut wider, mut notices, mut breaks) = (0, 0, 0);
    let mut before = None;
    for (at, (line, block)) in lines.iter().zip(blocks).enumerate() {
        if let Some((used, end)) = before.filter(|_| !line.gap && !begins(single, at)) {
            breaks += 1;
            if used <= MAX_WIDTH {
                broken[used] += 1;
                ended[used] += usize::from(end == End::Sentence);
            }
            // At no width is a break behind a shorter line a wrap.
            if (MIN_WIDTH / 2..=MAX_WIDTH).contains(&used) {
                let (least, most) = wraps_at(used, first_word(text, line, &block.shape));
                from[least] += 1;
                until[most.min(MAX_WIDTH) + 1] += 1;
            }
        }
        // No character of the supported languages takes more than nine bytes.
        let used = if line.range().len() > 9 * MAX_WIDTH {
            usize::MAX
        } else {
            columns(text, line)
        };
        before = (block.shape.words >= 3).then_some((used, block.shape.end));
        if is_linked(block) {
            linked += 1;
        } else if used <= MAX_WIDTH {
            all[used] += 1;
        } else if stands_apart(lines, at) && single.is_known(block) {
            notices += 1;
        } else {
            wider += 1;
        }
        if wider > most_wider || notices > most_notices {
            return None;
        }
    }
    // The width with most wraps, among those that some lines reach and few exceed.
    let unspaced = blocks.iter().filter(|block| block.shape.is_unspaced());
    let least = match unspaced.count() * 2 > blocks.len() {
        true => MIN_UNSPACED,
        false => MIN_WIDTH,
    };
    let mut narrower: usize = all[..least].iter().sum();
    let mut wraps: usize = from[..least].iter().sum();
    wraps -= until[..least].iter().sum::<usize>();
    let mut best = (MIN_BREAKS - 1, 0);
    for width in least..=MAX_WIDTH {
        narrower += all[width];
        wraps += from[width];
        wraps -= until[width];
        let is_reached = all[width] > 0 && lines.len() - notices - linked - narrower <= most_wider;
        if is_reached && wraps > best.0 {
            best = (wraps, width);
        }
    }
    let (wraps, width) = best;
    // Lines of less than half the width end paragraphs or are in lists.
    let half = width.div_ceil(2);
    let short: usize = broken[..half].iter().sum();
    let is_wrapped = wraps * 10 >= (breaks - short) * 6 && wraps * 10 >= breaks * 4;
    // The width ignores sentences: if most lines end with one, they are paragraphs of similar length.
    let long: usize = broken[half..].iter().sum();
    let whole: usize = ended[half..].iter().sum();
    let is_wrapped = is_wrapped && whole * 2 <= long;
    (width > 0 && is_wrapped).then_some(width)
}

/// Whether line `at` is a paragraph of its own, or is among others that are too long for a wrapped line.
fn stands_apart(lines: &[Line], at: usize) -> bool {
    let is_long = |line: &Line| line.range().len() > MAX_WIDTH;
    (at == 0 || lines[at].gap || is_long(&lines[at - 1]))
        && lines
            .get(at + 1)
            .is_none_or(|next| next.gap || is_long(next))
}

fn columns(text: &str, line: &Line) -> usize {
    let slice = &text[line.range()];
    match line.form {
        Form::Decomposed => characters(slice),
        Form::Normal | Form::Untidy => starts(slice.as_bytes()),
    }
}

/// Number of columns of a text in NFC, counted by the first bytes of its characters. Chinese, Japanese and Korean ones,
/// and the marks that go with them, are two columns wide: from U+3000 on. Lines are short, and for these the standard
/// library's method of counting, which is made for long texts, is slower.
fn starts(bytes: &[u8]) -> usize {
    let width = |byte: &u8| u8::from(*byte as i8 >= -0x40) + u8::from(*byte >= 0xe3);
    let of = |few: &[u8]| few.iter().map(width).fold(0, u8::wrapping_add);
    bytes.chunks(128).map(|few| usize::from(of(few))).sum()
}

/// Number of columns of a text that may not be in NFC: separate accents take none.
fn characters(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else if normalize::is_nfc(text) {
        starts(text.as_bytes())
    } else {
        text.nfc().map(|c| 1 + usize::from(c >= '\u{3000}')).sum()
    }
}

/// Columns of the first word of a line. Scripts without spaces break nearly anywhere.
fn first_word(text: &str, line: &Line, shape: &Outline) -> usize {
    let slice = &text[line.range()];
    let word = match ascii_word(slice.as_bytes()) {
        Some(columns) => columns,
        None => slice
            .trim_start()
            .split(char::is_whitespace)
            .next()
            .map_or(0, |word| match line.form {
                Form::Decomposed => characters(word),
                Form::Normal | Form::Untidy => starts(word.as_bytes()),
            }),
    };
    if shape.is_unspaced() {
        word.min(UNSPACED_WORD)
    } else {
        word
    }
}

/// Bytes of the first word, if the line begins with it and it is ASCII.
fn ascii_word(bytes: &[u8]) -> Option<usize> {
    let end = bytes.iter().position(|byte| !byte.is_ascii_graphic());
    match end {
        Some(0) => None,
        Some(at) => (bytes[at] == b' ').then_some(at),
        None => Some(bytes.len()),
    }
}

/// The least and the greatest width at which a line of `used` columns is broken before a word of `word` columns because
/// the word would not have fitted.
fn wraps_at(used: usize, word: usize) -> (usize, usize) {
    let full = used.saturating_add(word).saturating_add(SLACK);
    (used, full.min(used.saturating_mul(2)))
}

/// Whether the break before line `at`, which is not the first, is a wrap at this width. Text set in a proportional font
/// has no fixed number of columns; there the sentence of a line that nearly reaches the width continues.
pub(crate) fn is_wrap(single: Single<'_>, at: usize, width: usize) -> bool {
    let Single {
        text,
        lines,
        blocks,
        ..
    } = single;
    let (before, own) = (&blocks[at - 1].shape, &blocks[at].shape);
    let used = columns(text, &lines[at - 1]);
    let (least, most) = wraps_at(used, first_word(text, &lines[at], own));
    let is_open = before.words >= LEAST_OPEN && before.has_stops() && before.end == End::Open;
    let goes_on = own.start == Start::Lower || before.hangs() || own.end == End::Sentence;
    (least..=most).contains(&width)
        || is_open && goes_on && (width - width / SHORTER..=width + width / WIDER).contains(&used)
}

#[cfg(test)]
mod tests {
    use super::{wrap_width, Single};
    use crate::engine::{Engine, Scratch};
    use crate::score::Points;
    use crate::unwrap::Unwrap;

    /// How many lines each block of the text has.
    fn blocks(text: &str) -> Vec<u32> {
        let mut scratch = Scratch::default();
        Engine::new(Points::tuned()).read(text, &mut scratch);
        scratch.document.put_together();
        let blocks = &scratch.document.blocks;
        blocks.iter().map(|block| block.lines).collect()
    }

    /// The width of a text none of whose lines were joined.
    fn width(text: &str) -> Option<usize> {
        let mut engine = Engine::new(Points::tuned());
        engine.unwrap = Unwrap::Never;
        let mut scratch = Scratch::default();
        engine.read(text, &mut scratch);
        let document = &mut scratch.document;
        document.put_together();
        assert_eq!(document.blocks.len(), document.lines.len());
        let single = Single {
            text,
            lines: &document.lines,
            blocks: &document.blocks,
            hits: &document.hits,
        };
        wrap_width(single)
    }

    const WRAPPED: &str = "The ferry that links the two halves of the town stopped at noon,\n\
        and nobody at the landing could say when it would run again. A\n\
        notice on the gate spoke of a cracked shaft and of parts that had\n\
        to come from abroad. By evening somebody had written underneath\n\
        it in pencil that the same parts had come from abroad last year,\n\
        and the year before that.\n";

    #[test]
    fn a_wider_line_does_not_hide_the_width() {
        assert_eq!(blocks(WRAPPED), [6]);
        let notice = "Who walks through the gate does so at a risk of their own, said a board \
                      that the harbour office had put up there long before the shaft cracked.\n";
        let twice = format!("{WRAPPED}\n{WRAPPED}");
        assert_eq!(blocks(&format!("{twice}\n{notice}")), [6, 6, 1]);
        assert_eq!(blocks(&format!("{notice}{twice}")), [1, 6, 6]);
        // If many lines are wider, the text is not wrapped.
        assert_eq!(width(&format!("{}{WRAPPED}", notice.repeat(3))), None);
    }

    #[test]
    fn wide_notices_say_nothing_unless_they_are_many() {
        let notice = "Sign up for our newsletter and get the stories that matter to the people of \
                      the harbour in your inbox every morning, before the first of the boats leaves \
                      the town.\n";
        let second = WRAPPED.lines().skip(1).collect::<Vec<_>>().join("\n");
        let between = format!("{WRAPPED}\n{notice}\n{notice}\n{second}\n");
        assert_eq!(blocks(&between), [6, 1, 1, 5]);
        // Without the empty lines around them, the same lines may be part of the text.
        assert_eq!(width(&between.replace("\n\n", "\n")), None);
        let page = format!("{WRAPPED}\n{}", format!("{notice}\n").repeat(3));
        assert_eq!(width(&page), None);
        // A line that no rule knows may be part of the text.
        let unknown = "The keeper said ".repeat(10);
        assert_eq!(width(&between.replace(notice.trim_end(), &unknown)), None);
    }

    #[test]
    fn sentences_of_like_length_are_paragraphs() {
        let paragraphs = "The mill by the river has turned again since Easter Monday.\n\
            Its new wheel was built by a class of the school at Ramsby.\n\
            The first flour went to the baker who had paid for an axle.\n\
            He baked forty loaves and gave them away before it was ten.\n\
            On Sundays the sluice stays shut, for the sake of the eels.\n\
            Old Tom, who used to run it, comes to listen every morning.\n";
        assert_eq!(width(paragraphs), None);
        // The same breaks in the middle of sentences are wraps.
        assert_eq!(width(&paragraphs.replace(".\n", "\n")), Some(58));
    }

    #[test]
    fn letters_may_be_of_different_widths() {
        // The fourth line would have had room for the next word, and the fifth is wider than the rest.
        let uneven = WRAPPED
            .replace("come from abroad. By evening", "come from afar. By dusk")
            .replace("it in pencil that the", "it in pencil, small, that the")
            .replace("last year,", "last year");
        assert_eq!(blocks(&format!("{WRAPPED}\n{uneven}")), [6, 6]);
        // A line that ends with a mark ends a paragraph, and so does one far from the width.
        let ended = uneven.replace("somebody had written underneath", "somebody had come by.");
        assert_eq!(blocks(&format!("{WRAPPED}\n{ended}")), [6, 4, 2]);
    }

    #[test]
    fn a_line_that_begins_with_a_time_begins_something_in_a_list_of_times() {
        let listing = "9.15 Stary dom – serial obyczajowy, odc. 112, powtórka z piątku\n\
                       10.05 Jak to działa? – magazyn popularnonaukowy, dziś o mostach\n\
                       11.00 Transmisja mszy świętej z kościoła pod wezwaniem świętego\n\
                       Mikołaja\n\
                       12.10 Wiadomości, a po nich prognoza pogody i przegląd prasy na\n\
                       13:05–14:00 Nad rzeką – film przyrodniczy o ptakach, które każdej\n\
                       wiosny wracają na te same łąki\n";
        assert_eq!(blocks(&format!("{WRAPPED}\n{listing}")), [6, 1, 1, 2, 1, 2]);
        // A single time in the middle of a paragraph.
        let text = WRAPPED.replace("and nobody at", "12.30 nobody at");
        assert_eq!(blocks(&text), [6]);
    }

    #[test]
    fn an_indented_line_begins_a_paragraph() {
        let indented = "    The parts came by the last boat of the month, in a crate that\n\
            nobody had asked for, and were carried up the hill to the office\n\
            of the harbour, where the crate was opened at once and put away.\n\
            \u{20}   It held a lamp and a letter, and in the letter the yard told\n\
            of a shaft that would be sent within the year, or in that after\n\
            that, if anybody still wanted to have it by then.\n";
        assert_eq!(blocks(&format!("{WRAPPED}{indented}")), [6, 3, 3]);
    }

    #[test]
    fn a_paragraph_is_not_cut_where_a_rule_hits_one_of_its_lines() {
        let text = format!("{WRAPPED}\n{WRAPPED}")
            .replace("and the year before that.", "Photo: Jane Doe.");
        assert_eq!(blocks(&text), [6, 6]);
        assert_eq!(blocks(&text.replace("Photo", "\nPhoto")), [5, 1, 5, 1]);
    }

    #[test]
    fn what_is_no_paragraph_is_not_joined() {
        let titles = "The ferry stops at noon again\n\
                      A shaft that came from very far abroad\n\
                      Why nobody asks the harbour master any more\n\
                      Pencils, and what is written with them in town\n\
                      The year before the year before last\n\
                      A gate with a notice, and a notice with a gate\n";
        assert_eq!(blocks(titles), [1; 6]);
        let items = "1. The ferry stops at noon on all days of the week but Sunday\n\
                     2. The landing on the northern side is closed until the spring\n\
                     3. The pencil at the gate is the property of the harbour office\n\
                     4. The parts that came from abroad are kept dry and under lock\n\
                     5. The shaft is not to be touched by anyone who has not asked\n\
                     6. The notice is to be read aloud to those who cannot read it\n";
        assert_eq!(blocks(items), [1; 6]);
        // In a script without spaces, two of its letters are as wide as four others: wrapped at 76 columns.
        let wrapped =
            "橋が2026年に再び開いた朝に、人々は川岸に集まり旗を振って、亡き人の名を呼んだ\n\
            という話を、市場の店主たちは、夜明け前から荷を運びながら30回も聞かされてい\n\
            たのだが、港の事務所には誰もおらず、海図と鉛筆だけが机の上に残されていた。そ\n\
            れを見つけたのは、北の灯台から来た若い番人であり、彼女はそれを町の人々に見\n\
            せて回ったという。\n";
        assert_eq!(blocks(wrapped), [5]);
        // A list of lines of one length.
        let lines = "橋が再び開いた朝に人々は川岸に集まり旗を振った\n".repeat(2)
            + &"市場の店主たちは夜明け前から荷を運んでいた\n".repeat(3)
            + "港の事務所には誰もいなかったという話である\n";
        assert_eq!(blocks(&lines), [1; 6]);
    }
}
