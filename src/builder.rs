//! The settings of a cleaner, for those who want any.

mod custom_rule;

use crate::cleaner::Cleaner;
use crate::engine::Engine;
use crate::error::BuildError;
use crate::label::Label;
use crate::languages::{self, codes, Language};
use crate::score::Points;
use crate::unwrap::Unwrap;
use custom_rule::compile_all;
pub use custom_rule::CustomRule;

/// The dial goes so far either way: further than all that the catalogue, looks and places can count.
const MOST_THRESHOLD: i32 = 100_000;

/// Builds a [`Cleaner`] with settings of its own.
///
/// ```
/// use bodycopy::{Cleaner, CustomRule, Label};
///
/// let cleaner = Cleaner::builder()
///     .keep(Label::Headline)
///     .rule(CustomRule::new("site.banner", Label::Promotion, "^Summer fair: ").always())
///     .build()?;
/// let text = std::fs::read_to_string("examples/article.txt")?;
/// let headline = "Keeper leaves last lighthouse";
/// assert!(cleaner.clean(&text).starts_with(headline));
/// assert!(!bodycopy::clean(&text).contains(headline));
/// let banner = "Summer fair: all tickets half price.";
/// assert_eq!(cleaner.clean(banner), "");
/// assert_eq!(bodycopy::clean(banner), banner);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct CleanerBuilder {
    keep: Vec<Label>,
    rules: Vec<CustomRule>,
    threshold: i32,
    unwrap: Unwrap,
    languages: Option<Vec<String>>,
}

impl CleanerBuilder {
    /// Keeps lines of this label.
    pub fn keep(mut self, label: Label) -> Self {
        if !self.keep.contains(&label) {
            self.keep.push(label);
        }
        self
    }

    /// Keeps lines of each of these labels, besides those that are kept already.
    ///
    /// ```
    /// use bodycopy::{Cleaner, Label};
    ///
    /// // What the newsroom wrote around the body; then everything, but for advertisements.
    /// let cleaner = Cleaner::builder()
    ///     .keep_labels([Label::Headline, Label::Byline, Label::Caption, Label::Credit])
    ///     .build()?;
    /// assert_eq!(cleaner.clean("By Maria Example"), "By Maria Example");
    /// assert_eq!(bodycopy::clean("By Maria Example"), "");
    /// let most = Cleaner::builder().keep_labels(Label::ALL).remove(Label::Advertisement).build()?;
    /// assert_eq!(most.clean("Share this article\n\nAdvertisement"), "Share this article");
    /// # Ok::<(), bodycopy::BuildError>(())
    /// ```
    pub fn keep_labels(self, labels: impl IntoIterator<Item = Label>) -> Self {
        labels.into_iter().fold(self, Self::keep)
    }

    /// Removes lines of this label, as is the default for all: undoes [`keep`](Self::keep).
    pub fn remove(mut self, label: Label) -> Self {
        self.keep.retain(|&kept| kept != label);
        self
    }

    /// Adds a rule.
    pub fn rule(mut self, rule: CustomRule) -> Self {
        self.rules.push(rule);
        self
    }

    /// Adds all of these rules: see [`rule`](Self::rule).
    ///
    /// ```
    /// use bodycopy::{Cleaner, CustomRule, Label};
    ///
    /// // As they may come from a file: an id and a pattern.
    /// let rows = [("site.bus", "^Bus news"), ("site.ferry", "^Ferry news")];
    /// let rules = rows.map(|(id, pattern)| CustomRule::new(id, Label::Navigation, pattern).always());
    /// let cleaner = Cleaner::builder().rules(rules).build()?;
    /// assert_eq!(cleaner.clean("Bus news\n\nThe bus runs again."), "The bus runs again.");
    /// # Ok::<(), bodycopy::BuildError>(())
    /// ```
    pub fn rules(self, rules: impl IntoIterator<Item = CustomRule>) -> Self {
        rules.into_iter().fold(self, Self::rule)
    }

    /// The dial between precision and recall: how many points of evidence body text must have.
    /// A hundred points are a factor of e in the odds.
    ///
    /// 0 is the default. With 100 a line must be e times as likely to be body text as clutter:
    /// more goes, and what stays is purer. With −100 a line goes only if it is e times as
    /// likely to be clutter: more stays. Values are clamped to ±100000. At −1000 what rules know best,
    /// such as a copyright notice, still goes; the lowest value, −100000, keeps all that is
    /// visible, but for what [`always`](CustomRule::always) rules remove and what rules of the caller's
    /// own count for even more. Up to 1000 a text of which 0 keeps some, and in which any line has ten words or
    /// more, keeps at least its surest line, whatever its points. Above 1000 next to nothing is kept.
    ///
    /// The dial moves the mark that the last points must reach and nothing else: a higher threshold
    /// never keeps a line that a lower one removes. What 0 keeps for another reason than its points does not go
    /// at the first touch: separators, brackets of a program and subheadings stay as long as the lines
    /// beside them, and what the safety net kept stays up to 100. On 200 page dumps of the development
    /// corpus, the first fifty of each source, precision and recall of words are .93 and .99 at −100, .95 and .98 at 0,
    /// .96 and .98 at 50, .96 and .97 at 100, .98 and .94 at 200.
    ///
    /// ```
    /// let text = "Menu\n\nThe ferry runs again since Sunday, three weeks earlier than expected.\n";
    /// let all = bodycopy::Cleaner::builder().threshold(-10_000).build()?;
    /// assert!(all.clean(text).starts_with("Menu"));
    /// assert!(bodycopy::clean(text).starts_with("The ferry"));
    /// let surest = bodycopy::Cleaner::builder().threshold(1000).build()?;
    /// assert!(surest.clean(text).starts_with("The ferry"));
    /// # Ok::<(), bodycopy::BuildError>(())
    /// ```
    pub fn threshold(mut self, points: i32) -> Self {
        self.threshold = points.clamp(-MOST_THRESHOLD, MOST_THRESHOLD);
        self
    }

    /// Whether hard-wrapped paragraphs are made whole; [`Unwrap::Auto`] by default.
    pub fn unwrap(mut self, unwrap: Unwrap) -> Self {
        self.unwrap = unwrap;
        self
    }

    /// Looks for the phrases, function words and date words of these languages alone, by their
    /// codes as [`languages`](crate::languages()) lists them. Patterns, shapes and cues hold in
    /// all languages and stay.
    ///
    /// Tags and locales, as detectors and systems give them, are taken as well. Capitals do not
    /// matter, and what may follow the language does not either: `en`, `EN`, `en-US` and
    /// `en_GB.UTF-8` are English, `zh-Hant-TW` is Chinese. So are codes of three letters (`eng`; `deu`
    /// and `ger`), outdated ones (`iw` for `he`, `in` for `id`) and those of what is written almost
    /// alike: `nb` and `nn` are `no`, `ms` (Malay) is `id`.
    ///
    /// The empty list is no language at all: no phrase is looked for, and lines are judged by
    /// patterns, shape and place alone. A second call takes the place of the first.
    ///
    /// There is no need to choose: to clean with all languages at once, the default, costs as much as
    /// with one, and no choice is built faster (see [`build`](Self::build)). It is for those who want
    /// to be sure that no phrase of another language is found.
    ///
    /// ```
    /// let cleaner = bodycopy::Cleaner::builder().languages(["en_US.UTF-8", "deu"]).build()?;
    /// assert_eq!(cleaner.clean("Die Fähre fährt wieder."), "Die Fähre fährt wieder.");
    /// assert!(bodycopy::Cleaner::builder().languages(["tlh"]).build().is_err());
    ///
    /// let has_rules = |codes: &[&str]| {
    ///     let cleaner = bodycopy::Cleaner::builder().languages(codes.iter().copied()).build()?;
    ///     let line = &cleaner.report("Leave a reply").lines[0];
    ///     Ok::<_, bodycopy::BuildError>(line.evidence.iter().any(|evidence| evidence.is_rule))
    /// };
    /// assert!(has_rules(&["en"])?);
    /// assert!(!has_rules(&[])?);
    /// # Ok::<(), bodycopy::BuildError>(())
    /// ```
    pub fn languages<C: Into<String>>(mut self, codes: impl IntoIterator<Item = C>) -> Self {
        self.languages = Some(codes.into_iter().map(Into::into).collect());
        self
    }

    /// Compiles the cleaner. Build it once, not for each text, and clone it.
    ///
    /// Without a choice of languages it takes a millisecond or two, and for each rule of the caller's
    /// what its pattern takes to compile. The phrases of chosen languages are folded and indexed
    /// here, while those of all are when the crate is built: measured with optimisation, one language
    /// took 65 ms, two 95 ms, all 29 by their names three quarters of a second.
    ///
    /// # Errors
    ///
    /// If a pattern does not compile, an id is empty, reserved or taken, points are out of range,
    /// there are more than 10 000 rules, or a language is unknown.
    pub fn build(self) -> Result<Cleaner, BuildError> {
        let languages: Option<Vec<_>> = self
            .languages
            .map(|tags| tags.iter().map(|tag| language(tag)).collect())
            .transpose()?;
        let codes = languages
            .as_ref()
            .map(|languages| languages.iter().map(|language| language.code).collect());
        let custom = compile_all(self.rules)?;
        let points = Points::tuned();
        let mut engine = match languages {
            None => Engine::new(points),
            Some(languages) => Engine::of_languages(points, &languages),
        };
        engine.custom = custom;
        engine.lift = -self.threshold;
        engine.unwrap = self.unwrap;
        Ok(Cleaner::with(engine, self.keep, codes))
    }
}

/// The language that a tag begins with.
fn language(tag: &str) -> Result<&'static Language, BuildError> {
    codes::find(tag).ok_or_else(|| {
        let known: Vec<_> = languages::ALL
            .iter()
            .map(|language| language.code)
            .collect();
        BuildError::UnknownLanguage {
            code: tag.to_owned(),
            known: known.join(", "),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decide::{closing, copies, counters};
    use crate::document::MOST_CUES;
    use crate::evidence::families;
    use crate::score::ROUNDS;

    #[test]
    fn no_line_has_so_few_points_that_the_lowest_threshold_removes_it() {
        let Points { features, cues, .. } = Points::tuned();
        let last = |points: &[i16; ROUNDS]| i32::from(points[ROUNDS - 1]);
        let (of_families, of_rules) = features.split_at(families::COUNT.into());
        // As if each rule hit, and each quantity were where it counts least.
        let rules: i32 = of_rules.iter().map(|points| last(points).min(0)).sum();
        let quantities: i32 = families::OFFSETS
            .windows(2)
            .map(|range| &of_families[range[0].into()..range[1].into()])
            .filter_map(|ranges| ranges.iter().map(last).min())
            .sum();
        let cue = cues.iter().map(|cue| cue.iter().map(last).sum::<i32>());
        let cues = cue.min().unwrap_or(0) * MOST_CUES as i32;
        // What mends a decision counts once at most.
        let mended = closing::POINTS_SURE + counters::POINTS + copies::POINTS;
        let least = rules + quantities + cues + mended;
        assert!((-MOST_THRESHOLD..-2000).contains(&least), "{least}");
    }
}
