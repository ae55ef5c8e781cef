//! Makes room for what is read.
//!
//! A buffer that grows by doubling holds its contents twice for a moment, and much of it may never
//! be filled. So each buffer gets as much room as the rest of the text is likely to need, and so
//! does the body text of a text in pieces.

use crate::document::{Document, MOST_CUES};

/// Minimum number of entries for which a buffer has room.
const FIRST_ROOM: usize = 64;

/// Makes room for what is left of a piece of this many bytes, after `done` of `all` bytes of the
/// text. If the body text is full, it gets room for as much as the rest will leave if it continues
/// like this.
pub(crate) fn make_room_for_body(body: &mut String, piece: usize, done: usize, all: usize) {
    if done == 0 || body.capacity() - body.len() >= piece {
        return;
    }
    let rest = all - done;
    let likely = body.len() as u128 * rest as u128 / done as u128;
    let likely = (likely + likely / 16).min(rest as u128) as usize;
    body.reserve_exact(likely.max(piece));
}

impl Document {
    /// Makes room for a line of this many bytes, after `done` of `all` bytes of the text. A buffer
    /// that is full gets room for as much as the rest of the text will bring if it continues like
    /// this.
    #[inline]
    pub(crate) fn make_room(&mut self, line: usize, done: usize, all: usize) {
        fn fits<T>(buffer: &Vec<T>, wanted: usize) -> bool {
            buffer.capacity() - buffer.len() >= wanted
        }
        // A letter that is a word by itself, or a pair of letters, takes three bytes.
        let (content, cues, hits) = (line / 3 + 1, MOST_CUES.min(line / 2 + 1), 8);
        let is_there = fits(&self.lines, 1)
            && fits(&self.content, content)
            && fits(&self.cues, cues)
            && fits(&self.hits, hits);
        if !is_there {
            self.make_more_room([content, cues, hits], done, all);
        }
    }

    /// The same where some buffer is full, which is rare.
    #[cold]
    fn make_more_room(&mut self, [content, cues, hits]: [usize; 3], done: usize, all: usize) {
        fn room<T>(buffer: &mut Vec<T>, wanted: usize, done: usize, all: usize) {
            let len = buffer.len();
            if buffer.capacity() - len >= wanted {
                return;
            }
            let least = len + wanted.max(len / 8).max(FIRST_ROOM);
            let whole = len as u128 * all as u128 / done.max(1) as u128;
            // Not all text continues as it began.
            let whole = (whole + whole / 16).min(4 * len as u128) as usize;
            buffer.reserve_exact(whole.max(least) - len);
        }
        // A line is a block while the text is being read.
        if self.lines.len() == self.lines.capacity() {
            room(&mut self.lines, 1, done, all);
            self.expect(self.lines.capacity());
        }
        room(&mut self.content, content, done, all);
        room(&mut self.cues, cues, done, all);
        room(&mut self.hits, hits, done, all);
    }

    /// Makes room for this many lines, each of which is a block.
    pub(crate) fn expect(&mut self, lines: usize) {
        fn expect<T>(buffer: &mut Vec<T>, len: usize) {
            buffer.reserve_exact(len.saturating_sub(buffer.len()));
        }
        expect(&mut self.lines, lines);
        expect(&mut self.blocks, lines);
        expect(&mut self.keys, lines);
        expect(&mut self.looks, lines);
        expect(&mut self.shapes, lines);
    }
}
