//! Captions. What a picture shows reads like a sentence of the article, and tells another story than the paragraphs around it.

use super::{Rule, Test};
use crate::label::Label;

/// The rules of [`Label::Caption`] that go by phrases; their phrases stand with the
/// languages.
pub(crate) const RULES: &[Rule] = &[
    Rule {
        id: "caption.mark",
        label: Label::Caption,
        test: Test::Start,
        max_words: 70,
        points: -150,
        why: "says what kind of picture it describes",
        hits: &[
            "Pictured below: a tug pulls a barge out of the harbour of Ramsby, June 3, 2019.",
            "Photo taken",
        ],
        misses: &["Her lawyer said the file photo of the barge had been taken a year earlier."],
    },
    Rule {
        id: "caption.enlarge",
        label: Label::Caption,
        test: Test::Whole,
        max_words: 12,
        points: -200,
        why: "is a button of a picture or a gallery",
        hits: &["Image 3 of 7", "Enlarge image"],
        misses: &["Of the three, image seven of the set is by far the oldest."],
    },
    Rule {
        id: "caption.agency",
        label: Label::Caption,
        test: Test::End,
        max_words: 80,
        points: -150,
        why: "ends with the name of a picture agency",
        hits: &[
            "A tug leaves the harbour of Ramsby in June. Tom Elwood/Getty Images",
            "Ada Sample, getty",
        ],
        misses: &["Getty Images has sued the start-up for copying twelve million pictures."],
    },
    Rule {
        id: "caption.opening",
        label: Label::Caption,
        test: Test::Start,
        max_words: 70,
        points: -330,
        why: "begins as only captions do: with the word for an archive or symbolic picture",
        hits: &[
            "Archive photo: a tug pulls a barge out of the harbour of Ramsby.",
            "Handout photo of the new hall",
        ],
        misses: &["Her lawyer said the file photo of the barge had been taken a year earlier."],
    },
    Rule {
        id: "caption.closing",
        label: Label::Caption,
        test: Test::OpenEnd,
        max_words: 80,
        points: -330,
        why: "ends as only captions do: with the word for an archive or symbolic picture",
        hits: &[
            "A tug leaves the harbour of Ramsby in June. Reuters file photo",
            "The hall in winter, file photo",
        ],
        misses: &["The court was shown a blurred copy of the file photo."],
    },
];
