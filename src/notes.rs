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
    /// For each cue the number of the last line that has it.
    noted: Vec<u8>,
    /// The number of the line that is read.
    noting: u8,
    /// How many different cues the line has so far.
    cue_count: usize,
    /// Cues and content words that are not in the document yet; what is found is written behind the
    /// last.
    cues: [u16; SOME],
    found: usize,
    content: [u32; SOME],
    words: usize,
}

/// So many are written to the document in one go.
const SOME: usize = 64;

impl Default for Notes {
    fn default() -> Self {
        Notes {
            noted: Vec::new(),
            noting: 0,
            cue_count: 0,
            cues: [0; SOME],
            found: 0,
            content: [0; SOME],
            words: 0,
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
        self.cue_count = 0;
        self.found = 0;
        self.words = 0;
    }
}

/// Writes down the words of a line.
pub(crate) struct Noting<'d> {
    pub notes: &'d mut Notes,
    pub content: &'d mut Vec<u32>,
    pub cues: &'d mut Vec<u16>,
}

impl Noting<'_> {
    /// Writes what was found to the document: all words, and each cue once, up to [`MOST_CUES`].
    pub(crate) fn flush(&mut self) {
        let Notes {
            noted,
            noting,
            cue_count,
            cues,
            found,
            content,
            words,
        } = &mut *self.notes;
        self.content.extend_from_slice(&content[..*words]);
        *words = 0;
        for &cue in &cues[..*found] {
            let at = usize::from(cue >> 1);
            if at >= noted.len() {
                noted.resize(at + 1, 0);
            }
            if noted[at] != *noting && *cue_count < MOST_CUES {
                noted[at] = *noting;
                self.cues.push(cue);
                *cue_count += 1;
            }
        }
        *found = 0;
    }
}

impl Finds for Noting<'_> {
    #[inline(always)]
    fn content(&mut self, word: u32, is_content: bool) {
        let Notes { content, words, .. } = &mut *self.notes;
        content[*words % SOME] = word;
        *words += usize::from(is_content);
        if *words == SOME {
            self.flush();
        }
    }

    #[inline(always)]
    fn cue(&mut self, cue: u16, is_first: bool) {
        let Notes { cues, found, .. } = &mut *self.notes;
        cues[*found % SOME] = cue.wrapping_sub(1) << 1 | u16::from(is_first);
        *found += usize::from(cue != 0);
        if *found == SOME {
            self.flush();
        }
    }
}
