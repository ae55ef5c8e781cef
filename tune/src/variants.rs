//! The same texts as other tools would have written them.
//!
//! Whether there are empty lines between the paragraphs is up to the tool that wrote the text. In the
//! corpus it says far too much: clean text has one after every paragraph and no page has. Points
//! that were tuned on it alone took `place.gaps` for the mark of clean text. Where clean text came
//! without empty lines, one WCXB text of ten lost a line, and where pages had one after every line,
//! their F1 was .916 instead of .934. So each page and each clean text is there a second time,
//! the other way round.

use crate::data::Regime;

/// A way of writing a text.
pub struct Variant {
    /// What it adds to the name of the kind.
    pub suffix: &'static str,
    /// What its texts weigh against those of the corpus.
    pub weight: f32,
    write: fn(&str) -> String,
}

/// An empty line after every line.
const GAPS: Variant = Variant {
    suffix: "-gaps",
    weight: 0.5,
    write: |text| lines(text).join("\n\n"),
};

/// No empty line.
const LINES: Variant = Variant {
    suffix: "-lines",
    weight: 0.4,
    write: |text| lines(text).join("\n"),
};

impl Variant {
    /// The variant in which the texts of a kind are there, too.
    pub fn of(kind: &str, regime: Regime) -> Option<&'static Self> {
        match regime {
            Regime::Clean => Some(&LINES),
            // One kind of the four is enough to say that such pages exist.
            Regime::Dump if kind == "wet" => Some(&GAPS),
            _ => None,
        }
    }

    /// The variant that a kind is named after.
    pub fn named(kind: &str) -> Option<&'static Self> {
        [&GAPS, &LINES]
            .into_iter()
            .find(|variant| kind.ends_with(variant.suffix))
    }

    /// The text in this variant.
    pub fn write(&self, text: &str) -> String {
        (self.write)(text)
    }
}

/// The lines that are not empty.
fn lines(text: &str) -> Vec<&str> {
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_lines_come_and_go() {
        let text = "One\n \nTwo\nThree\n";
        assert_eq!(GAPS.write(text), "One\n\nTwo\n\nThree");
        assert_eq!(LINES.write(text), "One\nTwo\nThree");
    }

    #[test]
    fn a_kind_is_known_by_its_name() {
        for (kind, regime) in [("wet", Regime::Dump), ("gold", Regime::Clean)] {
            let variant = Variant::of(kind, regime).expect("a variant");
            let name = format!("{kind}{}", variant.suffix);
            assert_eq!(
                Variant::named(&name).map(|v| v.suffix),
                Some(variant.suffix)
            );
            assert!(Variant::named(kind).is_none());
        }
        assert!(Variant::of("bs4", Regime::Dump).is_none());
    }
}
