//! Whether the sentences of a text stand in pieces, and which lines are pieces of one sentence.
//!
//! A dump that breaks the line at every inline element leaves a sentence in pieces around each link:
//!
//! ```text
//! The shaft of the ferry is
//! made abroad
//! , and a new one takes half a year.
//! ```
//!
//! A piece looks like clutter. But lines that look like pieces stand in every text: the items of a list, verse,
//! programs. So a text must first show that it is broken like this, by a few pieces that can be nothing else:
//! a line that begins with the comma of the line before, or a small letter where a line too long for verse
//! broke off. Then lines are joined for less.

use crate::chars::{self, Class};
use crate::document::{Block, Line, Outline};
use crate::lines::{End, Lead, Start};
use crate::unwrap::Unwrap;

/// A line of so many words or more is no line of verse and seldom an item of a list.
const LONG: u16 = 14;
/// A line with fewer may be the text of a link.
const INLAY: u16 = 12;
/// One line of so many must be a piece.
const ONE_OF: usize = 200;

/// A text whose lines are one block each so far.
#[derive(Clone, Copy)]
pub(crate) struct Single<'t> {
    pub text: &'t str,
    pub lines: &'t [Line],
    pub blocks: &'t [Block],
}

impl Single<'_> {
    /// Whether sentences of the text stand in pieces. Closing brackets alone tell nothing, for queries and
    /// calls of a program have lines that begin so. Where wrapped lines are to stay, a long line that breaks
    /// off may be wrapped, and tells nothing either.
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

    /// Whether line `at` goes on with what line `at - 1` began, in a text whose sentences stand in pieces.
    /// `joined` says the same of the line before.
    pub(crate) fn goes_on(&self, at: usize, joined: bool) -> bool {
        let (own, before) = (&self.blocks[at].shape, &self.blocks[at - 1].shape);
        // A mark between two links has no words, but is a piece.
        if !before.has_words() && !joined {
            return false;
        }
        // The lines of a program are no pieces, even beside sentences that are.
        if own.is_code() || before.is_code() {
            return false;
        }
        self.continues(at, joined)
            || (opens(before, joined)
                && is_inlay(own)
                && at + 1 < self.blocks.len()
                && self.is_plain(at + 1)
                && self.continues(at + 1, true))
    }

    /// Line `at` is the rest of a sentence that the line before began.
    fn continues(&self, at: usize, joined: bool) -> bool {
        let (own, before) = (&self.blocks[at].shape, &self.blocks[at - 1].shape);
        let open = matches!(before.end, End::Open | End::Comma | End::Symbol);
        match own.start {
            Start::Continuation => true,
            Start::Lower => {
                open && (joined || before.words >= 4 || own.words >= 4 || before.hangs())
            }
            // What a name stands for, or who somebody is.
            Start::Bracket if joined && open && own.words >= 4 => true,
            Start::Caseless if open && self.begins_with_particle(at) => true,
            // A comma that stands alone between two links.
            _ if !before.has_words() => before.end == End::Comma,
            _ => before.end == End::Comma && before.words >= 2 && own.words >= 2,
        }
    }

    /// Whether line `at` goes on with a sentence that broke off before it, directly or around the text of a
    /// link, and has a line that is long.
    fn is_torn(&self, at: usize) -> bool {
        let shape = |at: usize| &self.blocks[at].shape;
        if at == 0 || !self.is_plain(at) {
            return false;
        }
        let goes_on = match shape(at).start {
            Start::Lower => shape(at).words >= 3,
            Start::Caseless => self.begins_with_particle(at),
            _ => false,
        };
        if !goes_on {
            return false;
        }
        let breaks_off = |from: usize| {
            opens(shape(from), false)
                && !shape(from).is_code()
                && (shape(from).words >= LONG || shape(at).words >= LONG)
        };
        breaks_off(at - 1)
            || (at >= 2 && self.is_plain(at - 1) && is_inlay(shape(at - 1)) && breaks_off(at - 2))
    }

    /// Whether line `at` may belong to the line before.
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

    /// Whether line `at` begins with a particle of Japanese, which belongs to the word before: one of kana that
    /// no other kana of its kind follows ("は13日"; "はい" is a word).
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

/// Whether a line can only be a piece of a sentence. The listing of a program has lines of nothing
/// but closing brackets and the marks after them.
fn is_marked(shape: &Outline) -> bool {
    shape.start == Start::Continuation
        && shape.lead == Lead::None
        && !shape.is_code()
        && (shape.has_words() || shape.is_sign() && shape.end != End::Open)
}

/// A sentence that has begun and is not over.
fn opens(before: &Outline, joined: bool) -> bool {
    matches!(before.end, End::Open | End::Comma)
        && (joined || (before.words >= 3 && before.has_stops()))
}

/// A few words that may stand in the middle of a sentence: the text of a link.
fn is_inlay(shape: &Outline) -> bool {
    (1..=INLAY).contains(&shape.words) && matches!(shape.end, End::Open | End::Comma)
}
