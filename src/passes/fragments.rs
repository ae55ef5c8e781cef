//! Whether the sentences of a text are broken into pieces, and which lines are pieces of one sentence.
//!
//! A dump that breaks the line at every inline element leaves a sentence in pieces around each link:
//!
//! ```text
//! The shaft of the ferry is
//! made abroad
//! , and a new one takes half a year.
//! ```
//!
//! A piece looks like clutter. But every text has lines that look like pieces: the items of a list, verse, programs. So
//! a text must first show that it is broken in this way, by a few pieces that can be nothing else: a line that begins
//! with the comma of the line before, or with a small letter after a line too long for verse that broke off. Once that
//! is known, lines are joined on weaker evidence.

use crate::chars::{self, Class};
use crate::document::{Block, Line, Outline};
use crate::lines::{End, Lead, Start};
use crate::passes::survey::is_furniture;
use crate::rules;
use crate::unwrap::Unwrap;

/// Minimum number of words in a line that is not verse and seldom an item of a list.
const LONG: u16 = 14;
/// Maximum number of words in a line that may be the text of a link.
const INLAY: u16 = 12;
/// At least one in this many lines must be a piece.
const ONE_OF: usize = 200;

/// A text whose lines are one block each so far.
#[derive(Clone, Copy)]
pub(crate) struct Single<'t> {
    pub text: &'t str,
    pub lines: &'t [Line],
    pub blocks: &'t [Block],
    pub hits: &'t [u16],
}

impl Single<'_> {
    /// Whether sentences of the text are broken into pieces. Closing brackets alone show nothing, because queries and
    /// calls of a program have lines that begin with them. If wrapped lines are not to be joined, a long line that
    /// breaks off may be wrapped, and shows nothing either.
    pub(crate) fn is_fragmented(&self, unwrap: Unwrap) -> bool {
        let (mut marked, mut is_sure, mut torn) = (0, false, 0);
        for (at, block) in self.blocks.iter().enumerate() {
            let shape = &block.shape;
            if is_marked(shape) {
                marked += 1;
                is_sure = is_sure
                    || self
                        .first(at)
                        .is_some_and(|c| chars::class(c) != Class::Close);
            } else if unwrap == Unwrap::Auto && self.is_torn(at) {
                torn += 1;
            }
        }
        let are_enough = |pieces: usize| pieces * ONE_OF >= self.blocks.len();
        (is_sure && marked >= 2 && are_enough(marked))
            || (torn >= 2 && torn + marked >= 3 && are_enough(torn + marked))
    }

    /// Whether line `at` continues what line `at - 1` began, in a text whose sentences are broken into pieces. `joined`
    /// says the same of the line before.
    pub(crate) fn goes_on(&self, at: usize, joined: bool) -> bool {
        let (own, before) = (&self.blocks[at].shape, &self.blocks[at - 1].shape);
        // A mark between two links has no words, but is a piece.
        if !before.has_words() && !joined {
            return false;
        }
        // Lines of a program are not pieces, even next to sentences that are.
        if own.is_code() || before.is_code() {
            return false;
        }
        self.continues(at, joined)
            || (opens(before, joined)
                && (joined || before.hangs() || !self.is_furniture(at - 1))
                && is_inlay(own)
                && at + 1 < self.blocks.len()
                && self.is_plain(at + 1)
                && self.continues(at + 1, true))
    }

    /// Whether line `at` is the rest of a sentence that the line before began.
    fn continues(&self, at: usize, joined: bool) -> bool {
        let (own, before) = (&self.blocks[at].shape, &self.blocks[at - 1].shape);
        let open = matches!(before.end, End::Open | End::Comma | End::Symbol);
        match own.start {
            Start::Continuation => true,
            Start::Lower => {
                open && (joined || before.words >= 4 || own.words >= 4 || before.hangs())
            }
            // The name that ends the sentence.
            Start::Upper if joined && open && before.hangs() => {
                own.words <= 4 && own.end == End::Sentence
            }
            // The meaning of an abbreviation, or a note on who somebody is.
            Start::Bracket if joined && open && own.words >= 4 => true,
            Start::Caseless if open && self.begins_with_particle(at) => true,
            // A comma on its own line between two links.
            _ if !before.has_words() => before.end == End::Comma,
            _ => before.end == End::Comma && before.words >= 2 && own.words >= 2,
        }
    }

    /// Whether line `at` continues a sentence that broke off before it, either directly or around the text of a link.
    /// One of the lines must be long, unless line `at` begins with a particle.
    fn is_torn(&self, at: usize) -> bool {
        let shape = |at: usize| &self.blocks[at].shape;
        if at == 0 || !self.is_plain(at) {
            return false;
        }
        match shape(at).start {
            Start::Lower if shape(at).words >= 3 => {}
            Start::Caseless => {
                return shape(at - 1).end == End::Open && self.begins_with_particle(at);
            }
            _ => return false,
        }
        let breaks_off = |from: usize| {
            opens(shape(from), false)
                && !shape(from).is_code()
                && (shape(from).words >= LONG || shape(at).words >= LONG)
        };
        // Verse does not break off before a name so that a small letter follows the name.
        let before_name = |from: usize| {
            let before = shape(from);
            before.hangs()
                && before.start == Start::Upper
                && opens(before, false)
                && shape(from + 1).start == Start::Upper
        };
        breaks_off(at - 1)
            || (at >= 2
                && self.is_plain(at - 1)
                && is_inlay(shape(at - 1))
                && (breaks_off(at - 2) || before_name(at - 2)))
    }

    /// Whether line `at` is boilerplate that only a page contains.
    fn is_furniture(&self, at: usize) -> bool {
        is_furniture(&self.hits[self.blocks[at].hits.range()], rules::points())
    }

    /// Whether a rule of the catalogue hits the block.
    pub(crate) fn is_known(&self, block: &Block) -> bool {
        rules::know(&self.hits[block.hits.range()])
    }

    /// Whether line `at` may be a continuation of the line before.
    fn is_plain(&self, at: usize) -> bool {
        let shape = &self.blocks[at].shape;
        !self.lines[at].gap && shape.lead == Lead::None && !shape.is_code()
    }

    /// The first visible character of line `at`.
    fn first(&self, at: usize) -> Option<char> {
        self.text[self.lines[at].range()]
            .trim_start()
            .chars()
            .next()
    }

    /// Whether line `at` begins with a Japanese particle, which belongs to the word before: one kana that is not
    /// followed by another of the same kind ("は13日"; "はい" is a word).
    fn begins_with_particle(&self, at: usize) -> bool {
        let mut characters = self.text[self.lines[at].range()].trim_start().chars();
        let is_particle = matches!(
            characters.next(),
            Some('は' | 'が' | 'を' | 'に' | 'で' | 'と' | 'の' | 'も' | 'へ' | 'や')
        );
        is_particle
            && !characters
                .next()
                .is_some_and(|c| ('ぁ'..='ゟ').contains(&c))
    }
}

/// Whether a line can only be a piece of a sentence. Program listings have lines of nothing but closing brackets and
/// the marks after them.
fn is_marked(shape: &Outline) -> bool {
    shape.start == Start::Continuation
        && shape.lead == Lead::None
        && !shape.is_code()
        && (shape.has_words() || shape.is_sign() && shape.end != End::Open)
}

/// Whether a sentence has begun and is not complete.
fn opens(before: &Outline, joined: bool) -> bool {
    matches!(before.end, End::Open | End::Comma)
        && (joined || before.hangs() || (before.words >= 3 && before.has_stops()))
}

/// Whether it is a few words that may be in the middle of a sentence: the text of a link.
fn is_inlay(shape: &Outline) -> bool {
    (1..=INLAY).contains(&shape.words) && matches!(shape.end, End::Open | End::Comma)
}

#[cfg(test)]
mod tests {
    use crate::engine::{Engine, Scratch};
    use crate::score::Points;
    use crate::unwrap::Unwrap;

    /// How many lines each block of the text has.
    fn blocks_of(text: &str, unwrap: Unwrap) -> Vec<u32> {
        let mut scratch = Scratch::default();
        let mut engine = Engine::new(Points::tuned());
        engine.unwrap = unwrap;
        engine.read(text, &mut scratch);
        scratch.document.put_together();
        let blocks = &scratch.document.blocks;
        blocks.iter().map(|block| block.lines).collect()
    }

    fn blocks(text: &str) -> Vec<u32> {
        blocks_of(text, Unwrap::Auto)
    }

    /// Sentences that break off at links, in which no line begins with a mark.
    const TORN: &str =
        "The shaft of the ferry that links the two halves of the town is made in a yard near the\n\
        Example Delta\n\
        and nowhere else, so that a new one takes half a year to come by sea.\n\
        Until then the mayor of the town wants to have a bridge of boats, which the\n\
        harbour office\n\
        calls a danger to all who fish there by night, and she may get her way.\n\
        She has asked for a hearing, and the people who live on the far side have promised to\n\
        come in numbers.\n";

    #[test]
    fn sentences_that_break_off_at_links_are_joined() {
        assert_eq!(blocks(TORN), [3, 3, 2]);
        // Three pieces show it, two do not.
        let two: String = TORN
            .lines()
            .take(6)
            .map(|line| format!("{line}\n"))
            .collect();
        assert_eq!(blocks(&two), [1; 6]);
    }

    #[test]
    fn a_line_that_ends_with_a_function_word_opens_a_sentence() {
        // Names in the middle of sentences also show it, where no line is long.
        let text = "In the\nExample Delta\nthere is a yard for ships.\n\
            Many of the\nSample Islanders\ncome to see the boats, and some of the\nHarbour Office\n\
            have never seen one.\nThe\nFerry Museum\nopens at noon.\n";
        assert_eq!(blocks(text), [3, 5, 3]);
        let verse = "And the wind that blows over the\nhill that nobody climbs in the\n\
            winter and the gate that is on the\nother side of the road that\nnobody takes\n";
        assert_eq!(blocks(verse), [1; 5]);
    }

    #[test]
    fn a_name_may_end_a_sentence_that_stands_in_pieces() {
        let with = |lines: &str| format!("{TORN}The\nmayor\nhas asked for a hearing on\n{lines}\n");
        assert_eq!(blocks(&with("Monday.")), [3, 3, 2, 4]);
        assert_eq!(
            blocks(&with("Boats, and what becomes of them.")),
            [3, 3, 2, 3, 1]
        );
        // A line that does not begin a sentence in pieces may be a title.
        let titles = format!("{TORN}A hearing that the mayor asked for\nMonday.\n");
        assert_eq!(blocks(&titles), [3, 3, 2, 1, 1]);
    }

    #[test]
    fn what_furniture_says_is_no_beginning_of_a_sentence() {
        let with = |line: &str| format!("{TORN}{line}\nThe mayor\nhas not answered yet.\n");
        assert_eq!(
            blocks(&with("Advertisement · Scroll to continue")),
            [3, 3, 2, 1, 2]
        );
        // It does begin one if it breaks off.
        assert_eq!(blocks(&with("This was first written by")), [3, 3, 2, 3]);
    }

    #[test]
    fn a_comma_between_links_is_a_piece() {
        let text = "The show can be heard on all of these, as it always was:\n\
            Example Music\n,\nSample Podcasts\nor\nDemo Sounds\n.\n\
            Who wants it on paper may ask the\nlibrary\n, which has copies.\n";
        assert_eq!(blocks(text), [1, 6, 3]);
    }

    #[test]
    fn verse_and_lists_in_small_letters_are_not_joined() {
        let verse = "and the wind that blows over the hill\n\
            that nobody climbs in the winter\n\
            and the gate that nobody closes\n\
            where the road that nobody takes\n\
            goes down to the water and ends\n\
            and begins on the other side\n";
        assert_eq!(blocks(verse), [1; 6]);
        let list = "What the kitchen needs for the week\n\
            three bags of flour from the mill\nbutter\neggs from the neighbour on the hill\n\
            milk\nas much honey as there is\n";
        assert_eq!(blocks(list), [1; 6]);
    }

    #[test]
    fn where_wrapped_lines_are_to_stay_a_line_that_breaks_off_tells_nothing() {
        assert_eq!(blocks_of(TORN, Unwrap::Never), [1; 8]);
        let marked = TORN
            .replace("\nand nowhere", "\n, and nowhere")
            .replace("\ncalls", "\n, calls");
        assert_eq!(blocks_of(&marked, Unwrap::Never), [3, 3, 2]);
    }

    #[test]
    fn particles_of_japanese_go_on_with_the_word_before() {
        let text =
            "港の事務所\nは13日、橋が再び開いたと発表した。\n古い橋\nの工事には半年がかかった。\n\
            町の人たちは朝から川岸に集まり、\n新しい橋\nを渡った。\n";
        assert_eq!(blocks(text), [2, 2, 3]);
        // "はい" is a word, and begins a line.
        let words =
            "橋は開きましたか\nはい、開きました。\n町の人は喜んでいますか\nとても喜んでいます。\n";
        assert_eq!(blocks(words), [1; 4]);
    }
}
