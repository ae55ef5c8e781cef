//! A text without capitals.
//!
//! Some corpora are in lower case. There, a small letter at the start of a line does not show that the line continues a
//! sentence, and the lack of capitals does not show that it is prose. So such a text is treated like one in a script
//! that has no capitals.

use crate::document::Document;
use crate::lines::{Shape, Start};

/// One in so many lines with words must begin with a small letter; otherwise the script itself may have no capitals.
const LOWER_OF: usize = 2;

/// Treats the text, each of whose lines is one block so far, as one without capitals if it is one; `looks` gives the
/// points of a shape and its cues.
pub(crate) fn mark(document: &mut Document, looks: impl Fn(&Shape, &[u16]) -> i64) {
    let Document {
        blocks,
        shapes,
        looks: points,
        cues,
        ..
    } = document;
    // Nearly every text has a capital in its first lines.
    if shapes.iter().any(|shape| shape.caps > 0) {
        return;
    }
    let with_words = blocks.iter().filter(|block| block.shape.has_words());
    let lower = blocks
        .iter()
        .filter(|block| block.shape.start == Start::Lower);
    if lower.count() * LOWER_OF < with_words.count() {
        return;
    }
    for ((block, shape), points) in blocks.iter_mut().zip(shapes).zip(points) {
        if shape.start == Start::Lower {
            shape.start = Start::Caseless;
            block.shape.start = Start::Caseless;
            *points = looks(shape, &cues[block.cues()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Engine, Scratch};
    use crate::score::Points;

    /// How the lines of a text start.
    fn starts(text: &str) -> Vec<Start> {
        let mut scratch = Scratch::default();
        Engine::new(Points::tuned()).read(text, &mut scratch);
        scratch.document.put_together();
        let blocks = scratch.document.blocks.iter();
        blocks.map(|block| block.shape.start).collect()
    }

    #[test]
    fn without_capitals_small_letters_are_like_those_of_a_script_without() {
        let lines = "home\n24 hours\nthe ferry runs again since sunday, they say\n";
        let caseless = Start::Caseless;
        assert_eq!(starts(lines), [caseless, Start::Digit, caseless]);
        let one_capital = lines.replace("sunday", "Sunday");
        assert_eq!(
            starts(&one_capital),
            [Start::Lower, Start::Digit, Start::Lower]
        );
        let script = "首页\n新闻\niphone\n";
        assert_eq!(starts(script), [caseless, caseless, Start::Lower]);
    }
}
