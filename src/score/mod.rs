//! Points: what each piece of evidence is worth.
//!
//! A hundred points multiply the odds of being body text by e; positive points speak for body
//! text, negative ones for clutter. The table is tuned on an annotated corpus by a command of
//! this repository and stands in [`table`]; a rule that the corpus does not know keeps the
//! points of its row in the catalogue.

pub(crate) mod table;

use crate::evidence::{self, families};
use crate::rules;

/// How often the text is decided about: first by its blocks alone, then with what the decision
/// before says of the text.
pub const ROUNDS: usize = 3;

/// The points of every feature, and the costs of the decision.
#[derive(Clone, Debug)]
pub struct Points {
    /// Points by feature, for each decision.
    pub features: Vec<[i16; ROUNDS]>,
    /// Cost of a change between body and clutter, in each decision.
    pub switch: [i32; ROUNDS],
}

impl Points {
    /// The tuned table.
    pub fn tuned() -> Self {
        let mut features = vec![[0; ROUNDS]; evidence::count()];
        for (family, columns) in table::FAMILIES {
            let Some(at) = families::FAMILIES
                .iter()
                .position(|known| known.id == *family)
            else {
                continue;
            };
            let range = usize::from(families::OFFSETS[at])..usize::from(families::OFFSETS[at + 1]);
            for (at, points) in features[range].iter_mut().enumerate() {
                *points = columns.map(|column| column.get(at).copied().unwrap_or(0));
            }
        }
        for (at, rule) in rules::catalogue().iter().enumerate() {
            let tuned = table::RULES.iter().find(|(id, _)| *id == rule.id);
            features[usize::from(families::COUNT) + at] =
                tuned.map_or([rule.points; ROUNDS], |(_, points)| *points);
        }
        Points {
            features,
            switch: table::SWITCH,
        }
    }
}
