//! The cues and the content words of the line at hand.
//!
//! Every other word of a text is a cue or a content word, and nobody could guess which: a loop that
//! asks of each word whether there is anything to write down guesses wrong at every second one, and
//! a wrong guess costs as much as the rest of the word. So something is written down for every word,
//! and only how many there are tells what counts; the next word takes the place of what does not.

use crate::document::MOST_CUES;
use crate::lines::scan::Finds;

/// What the line at hand was found to hold.
#[derive(Debug)]
pub(crate) struct Notes {
    /// For each cue plus one the number of the last line that has it; 0 stands for no cue, and every
    /// line has that.
    noted: Vec<u8>,
    /// The number of the line that is read.
    noting: u8,
    /// Its cues, up to [`MOST_CUES`]; what is found is written behind the last.
    cues: [u16; 2 * MOST_CUES],
    cue_count: usize,
    /// Its content words that are not in the document yet.
    content: [u32; SOME_WORDS],
    word_count: usize,
}

/// So many content words are written to the document in one go.
const SOME_WORDS: usize = 64;

impl Default for Notes {
    fn default() -> Self {
        Notes {
            noted: vec![0],
            noting: 0,
            cues: [0; 2 * MOST_CUES],
            cue_count: 0,
            content: [0; SOME_WORDS],
            word_count: 0,
        }
    }
}

impl Notes {
    /// Begins a line: nothing was noted in it yet.
    pub(crate) fn begin_line(&mut self) {
        self.noting = self.noting.wrapping_add(1);
        if self.noting == 0 {
            self.noted.fill(0);
            self.noting = 1;
        }
        self.noted[0] = self.noting;
        self.cue_count = 0;
        self.word_count = 0;
    }
}

/// Writes down the words of a line.
pub(crate) struct Noting<'d> {
    pub notes: &'d mut Notes,
    pub content: &'d mut Vec<u32>,
}

impl Noting<'_> {
    /// The line is over: its cues, and the words that were not written down yet.
    pub(crate) fn finish(self, cues: &mut Vec<u16>) {
        let Notes {
            content,
            word_count,
            cues: found,
            cue_count,
            ..
        } = self.notes;
        self.content.extend_from_slice(&content[..*word_count]);
        cues.extend_from_slice(&found[..*cue_count]);
    }
}

impl Finds for Noting<'_> {
    #[inline(always)]
    fn content(&mut self, word: u32, is_content: bool) {
        let Notes {
            content,
            word_count,
            ..
        } = &mut *self.notes;
        content[*word_count % SOME_WORDS] = word;
        *word_count += usize::from(is_content);
        if *word_count == SOME_WORDS {
            self.content.extend_from_slice(content);
            *word_count = 0;
        }
    }

    #[inline(always)]
    fn cue(&mut self, cue: u16, is_first: bool) {
        let Notes {
            noted,
            noting,
            cues,
            cue_count,
            ..
        } = &mut *self.notes;
        let Some(last) = noted.get_mut(usize::from(cue)) else {
            noted.resize(usize::from(cue) + 1, 0);
            return self.cue_again(cue, is_first);
        };
        let is_new = *last != *noting;
        *last = *noting;
        // The count is never that high: no branch.
        cues[*cue_count % (2 * MOST_CUES)] = cue.wrapping_sub(1) << 1 | u16::from(is_first);
        *cue_count = (*cue_count + usize::from(is_new)).min(MOST_CUES);
    }
}

impl Noting<'_> {
    /// A cue for which there was no room yet.
    #[cold]
    fn cue_again(&mut self, cue: u16, is_first: bool) {
        self.cue(cue, is_first);
    }
}
