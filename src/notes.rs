//! The cues and the content words of the current line.
//!
//! Which words of a line are cues or content words is unpredictable, and a wrong prediction costs
//! as much as the rest of the word. So something is written for every word, and only the counts say
//! what is valid; the next word overwrites what is not.

use crate::document::MOST_CUES;
use crate::fold::{Noted, MOST_NOTED};
use crate::lines::scan::Finds;

/// What was found in the current line.
#[derive(Debug)]
pub(crate) struct Notes {
    /// For each cue plus one, the number of the last line that contains it; 0 stands for the words
    /// that are not cues, which count as seen in every line.
    seen: Box<[u8; 1 << 16]>,
    /// The highest index of `seen` that was written to.
    highest: usize,
    /// The number of the current line.
    line: u8,
    /// The different cues of the line so far; new ones are written after the last.
    cues: [u16; ROOM],
    cue_count: usize,
    /// The content words that were found last.
    content: [u32; MOST_NOTED],
}

/// Room for the cues of a line, plus one for each word that is noted at once.
const ROOM: usize = (MOST_CUES + MOST_NOTED).next_power_of_two();

impl Default for Notes {
    fn default() -> Self {
        Notes {
            seen: Box::new([0; 1 << 16]),
            highest: 0,
            line: 0,
            cues: [0; ROOM],
            cue_count: 0,
            content: [0; MOST_NOTED],
        }
    }
}

impl Notes {
    /// Begins a line, in which nothing was noted yet.
    pub(crate) fn begin_line(&mut self) {
        self.line = self.line.wrapping_add(1);
        if self.line == 0 {
            self.seen[..=self.highest].fill(0);
            self.line = 1;
        }
        self.seen[0] = self.line;
        self.cue_count = 0;
    }
}

/// Records the words of a line.
pub(crate) struct Noting<'d> {
    pub notes: &'d mut Notes,
    pub content: &'d mut Vec<u32>,
    pub cues: &'d mut Vec<u16>,
}

impl Finds for Noting<'_> {
    /// Writes to the document all content words among these, and each cue once, up to [`MOST_CUES`].
    fn take(&mut self, words: &[Noted]) {
        let Notes {
            seen,
            highest,
            line,
            cues,
            cue_count,
            content,
        } = &mut *self.notes;
        let seen = &mut **seen;
        let (line, before) = (*line, *cue_count);
        let (mut count, mut content_count, mut last) = (before, 0, 0);
        for word in words {
            content[content_count % MOST_NOTED] = word.hash;
            content_count += usize::from(word.is_content());
            let cue = usize::from(word.cue());
            last = cue.max(last);
            cues[count % ROOM] = word.cue().wrapping_sub(1) << 1;
            count += usize::from(seen[cue] != line);
            seen[cue] = line;
        }
        let count = count.min(MOST_CUES);
        *cue_count = count;
        *highest = last.max(*highest);
        if words
            .first()
            .is_some_and(|word| word.is_first() && word.cue() > 0)
        {
            cues[before] |= 1;
        }
        self.content.extend_from_slice(&content[..content_count]);
        self.cues.extend_from_slice(&cues[before..count]);
    }
}
