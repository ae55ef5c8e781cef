//! Bytes to the settings of a cleaner.

use arbitrary::{Arbitrary, Result, Unstructured};
use bodycopy::{BuildError, Cleaner, CustomRule, Label, Unwrap};
use regex::Regex;

/// A rule of the caller's.
#[derive(Debug)]
pub struct Rule {
    pub id: u8,
    pub label: Label,
    pub pattern: String,
    pub points: i32,
    pub always: bool,
    pub never: bool,
}

/// Everything that a builder can be told, and a text.
#[derive(Debug)]
pub struct Settings {
    pub keep: Vec<Label>,
    pub remove: Option<Label>,
    pub threshold: i32,
    pub wrapped: bool,
    pub languages: Vec<&'static str>,
    pub rules: Vec<Rule>,
}

/// Phrases of few languages: building a cleaner takes long enough without.
const LANGUAGES: [&str; 4] = ["th", "ja", "vi", "no such language"];

fn label(u: &mut Unstructured<'_>) -> Result<Label> {
    Ok(Label::ALL[usize::from(u8::arbitrary(u)?) % Label::ALL.len()])
}

impl<'a> Arbitrary<'a> for Settings {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        let flags = u8::arbitrary(u)?;
        let keep = (0..flags & 3).map(|_| label(u)).collect::<Result<_>>()?;
        let languages = LANGUAGES[..LANGUAGES.len() - 1]
            .iter()
            .enumerate()
            .filter(|(bit, _)| flags >> (5 + bit) & 1 == 1)
            .map(|(_, &code)| code);
        let mut settings = Settings {
            keep,
            remove: None,
            threshold: i32::from(i16::arbitrary(u)?),
            wrapped: flags & 4 == 0,
            languages: languages.collect(),
            rules: Vec::new(),
        };
        if flags & 8 != 0 {
            settings.remove = Some(label(u)?);
            settings.threshold = i32::arbitrary(u)?;
        }
        if flags == 0xFF {
            settings.languages.push(LANGUAGES[3]);
        }
        for _ in 0..u8::arbitrary(u)? % 5 {
            let kind = u8::arbitrary(u)?;
            let length = usize::from(u8::arbitrary(u)?).min(u.len());
            settings.rules.push(Rule {
                id: if kind & 0x80 == 0 {
                    settings.rules.len() as u8
                } else {
                    kind & 1
                },
                label: label(u)?,
                points: if kind & 4 == 0 {
                    i32::from(i16::arbitrary(u)?)
                } else {
                    i32::arbitrary(u)?
                },
                always: kind & 1 == 1,
                never: kind & 2 == 2,
                pattern: String::from_utf8_lossy(u.bytes(length.min(u.len()))?).into_owned(),
            });
        }
        Ok(settings)
    }
}

impl Settings {
    /// The cleaner with these settings.
    pub fn build(&self) -> std::result::Result<Cleaner, BuildError> {
        let mut builder = Cleaner::builder()
            .threshold(self.threshold)
            .languages(self.languages.iter().copied())
            .unwrap(if self.wrapped {
                Unwrap::Auto
            } else {
                Unwrap::Never
            });
        for &label in &self.keep {
            builder = builder.keep(label);
        }
        if let Some(label) = self.remove {
            builder = builder.remove(label);
        }
        for rule in &self.rules {
            let id = format!("fuzz.{}", rule.id);
            let mut custom = CustomRule::new(id, rule.label, &rule.pattern).points(rule.points);
            if rule.always {
                custom = custom.always();
            }
            // The later of the two orders holds.
            if rule.never {
                custom = custom.never();
            }
            builder = builder.rule(custom);
        }
        builder.build()
    }

    /// The patterns of the rules that order one thing or the other.
    pub fn patterns(&self, of: impl Fn(&Rule) -> bool) -> Vec<Regex> {
        let rules = self.rules.iter().filter(|rule| of(rule));
        rules
            .map(|rule| Regex::new(&rule.pattern).expect("the cleaner took it"))
            .collect()
    }
}
