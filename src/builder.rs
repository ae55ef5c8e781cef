//! The settings of a cleaner; all of them are optional.

mod custom_rule;

use std::collections::BTreeSet;

use crate::cleaner::Cleaner;
use crate::engine::Engine;
use crate::error::BuildError;
use crate::label::Label;
use crate::languages::{self, codes, Language};
use crate::rules;
use crate::score::Points;
use crate::unwrap::Unwrap;
use custom_rule::compile_all;
pub use custom_rule::CustomRule;

/// Limit of the threshold in either direction, beyond the points that the catalogue, looks and
/// places can add up to.
const MOST_THRESHOLD: i32 = 100_000;

/// Builds a [`Cleaner`] with custom settings.
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
    without: Vec<String>,
    threshold: i32,
    unwrap: Unwrap,
    languages: Option<Vec<String>>,
}

impl CleanerBuilder {
    /// Keeps lines with this label.
    pub fn keep(mut self, label: Label) -> Self {
        if !self.keep.contains(&label) {
            self.keep.push(label);
        }
        self
    }

    /// Keeps lines with any of these labels, in addition to those that are kept already.
    ///
    /// ```
    /// use bodycopy::{Cleaner, Label};
    ///
    /// // What the newsroom wrote around the body; then everything except advertisements.
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

    /// Removes lines with this label, which is the default for all labels: undoes
    /// [`keep`](Self::keep).
    pub fn remove(mut self, label: Label) -> Self {
        self.keep.retain(|&kept| kept != label);
        self
    }

    /// Adds a custom rule.
    pub fn rule(mut self, rule: CustomRule) -> Self {
        self.rules.push(rule);
        self
    }

    /// Adds several custom rules: see [`rule`](Self::rule).
    ///
    /// ```
    /// use bodycopy::{Cleaner, CustomRule, Label};
    ///
    /// // Rows as they may come from a file: an id and a pattern.
    /// let rows = [("site.bus", "^Bus news"), ("site.ferry", "^Ferry news")];
    /// let rules = rows.map(|(id, pattern)| CustomRule::new(id, Label::Navigation, pattern).always());
    /// let cleaner = Cleaner::builder().rules(rules).build()?;
    /// assert_eq!(cleaner.clean("Bus news\n\nThe bus runs again."), "The bus runs again.");
    /// # Ok::<(), bodycopy::BuildError>(())
    /// ```
    pub fn rules(self, rules: impl IntoIterator<Item = CustomRule>) -> Self {
        rules.into_iter().fold(self, Self::rule)
    }

    /// Does without a rule of the catalogue, as if it did not exist: it counts neither against the lines that it hits
    /// nor against those around them. A line that looks like clutter, or that another rule hits, may still be removed.
    ///
    /// The report names the rules that hit a line; [`rules`](crate::rules()) lists all of them.
    ///
    /// ```
    /// use bodycopy::Cleaner;
    ///
    /// let line = "(Reporting by Ada Sample)";
    /// assert_eq!(bodycopy::clean(line), "");
    /// let report = bodycopy::report(line);
    /// let rules = report.lines[0].evidence.iter().filter(|evidence| evidence.is_rule);
    /// let ids: Vec<_> = rules.map(|rule| rule.id.to_string()).collect();
    /// let cleaner = ids.into_iter().fold(Cleaner::builder(), |builder, id| builder.without_rule(id));
    /// assert_eq!(cleaner.build()?.clean(line), line);
    /// # Ok::<(), bodycopy::BuildError>(())
    /// ```
    pub fn without_rule(mut self, id: impl Into<String>) -> Self {
        self.without.push(id.into());
        self
    }

    /// Sets the threshold, the dial between precision and recall: how many points of evidence body
    /// text must have. A hundred points are a factor of e in the odds.
    ///
    /// The default is 0. At 100, a line must be e times as likely to be body text as clutter: more is removed, and what
    /// is kept is purer. At −100, a line is removed only if it is e times as likely to be clutter: more is kept. Values
    /// are clamped to ±100000. At −1000, lines that the rules know best, such as a copyright notice, are still removed;
    /// the lowest value, −100000, keeps everything visible, except what [`always`](CustomRule::always) rules remove and
    /// lines against which custom rules count even more. Up to 1000, a text of which 0 keeps something, and in which
    /// any line has ten words or more, keeps at least its surest line, whatever its points. Above 1000, next to nothing
    /// is kept.
    ///
    /// The threshold moves only the mark that the final points must reach: a higher threshold never keeps a line that a
    /// lower one removes. Lines that 0 keeps for a reason other than their points are not removed at the slightest
    /// change: separators, brackets of a program and subheadings are kept as long as the lines next to them, and what
    /// the safety net kept is kept up to 100. On 200 page dumps of the development corpus, the first fifty of each
    /// source, precision and recall of words are .93 and .99 at −100, .95 and .98 at 0, .96 and .98 at 50, .96 and .97
    /// at 100, .98 and .94 at 200.
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

    /// Sets whether the lines of hard-wrapped paragraphs are joined; [`Unwrap::Auto`] by default.
    pub fn unwrap(mut self, unwrap: Unwrap) -> Self {
        self.unwrap = unwrap;
        self
    }

    /// Searches for the phrases, function words and date words of these languages only, given by
    /// the codes that [`languages`](crate::languages()) lists. Patterns, shapes and cues apply to
    /// all languages and are not affected.
    ///
    /// Tags and locales, as language detectors and operating systems report them, are accepted too.
    /// Case does not matter, nor does anything after the language: `en`, `EN`, `en-US` and
    /// `en_GB.UTF-8` are English, `zh-Hant-TW` is Chinese. Three-letter codes (`eng`; `deu` and
    /// `ger`), outdated codes (`iw` for `he`, `in` for `id`) and the codes of almost identical
    /// written languages are accepted as well: `nb` and `nn` are `no`, `ms` (Malay) is `id`.
    ///
    /// An empty list selects no language at all: no phrases are searched for, and lines are judged
    /// by patterns, shape, place and cues alone. A second call replaces the first. Texts in other
    /// languages are judged like those in languages that are not listed: short lines in rows are
    /// taken for menus.
    ///
    /// There is no need to choose: cleaning with all languages at once, the default, takes no
    /// longer than with one, and no choice makes building faster (see [`build`](Self::build)).
    /// Choose languages only to make sure that no phrase of another language is found.
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

    /// Builds the cleaner. Build it once, not for each text, and clone it.
    ///
    /// Without a choice of languages, this takes a few milliseconds, plus the time to compile the
    /// pattern of each custom rule. The phrases of chosen languages are folded and indexed here,
    /// whereas those of all languages are indexed when the crate is built: measured with
    /// optimisation, one language took 65 ms, two took 95 ms, and 29 by name took three
    /// quarters of a second.
    ///
    /// # Errors
    ///
    /// Returns an error if a pattern does not compile, an id is empty, reserved or taken, points
    /// are out of range, there are more than 10 000 rules, or a language or a rule to do without is
    /// unknown.
    pub fn build(self) -> Result<Cleaner, BuildError> {
        let languages: Option<Vec<_>> = self
            .languages
            .map(|tags| tags.iter().map(|tag| language(tag)).collect())
            .transpose()?;
        let codes = languages
            .as_ref()
            .map(|languages| languages.iter().map(|language| language.code).collect());
        let custom = compile_all(self.rules)?;
        let number = |id: String| rules::number(&id).ok_or(BuildError::UnknownRule { id });
        let numbers = self.without.into_iter().map(number);
        let without = numbers.collect::<Result<BTreeSet<_>, _>>()?;
        let points = Points::tuned();
        let mut engine = match languages {
            None => Engine::new(points),
            Some(languages) => Engine::of_languages(points, &languages),
        };
        engine.custom = custom;
        engine.without = without.into_iter().collect();
        engine.lift = -self.threshold;
        engine.unwrap = self.unwrap;
        Ok(Cleaner::with(engine, self.keep, codes))
    }
}

/// Returns the language that a tag begins with.
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
        // As if every rule matched, and every quantity were in the range with the fewest points.
        let rules: i32 = of_rules.iter().map(|points| last(points).min(0)).sum();
        let quantities: i32 = families::OFFSETS
            .windows(2)
            .map(|range| &of_families[range[0].into()..range[1].into()])
            .filter_map(|ranges| ranges.iter().map(last).min())
            .sum();
        let cue = cues.iter().map(|cue| cue.iter().map(last).sum::<i32>());
        let cues = cue.min().unwrap_or(0) * MOST_CUES as i32;
        // Each correction of a decision counts at most once.
        let mended = closing::POINTS_SURE + counters::POINTS + copies::POINTS;
        let least = rules + quantities + cues + mended;
        assert!((-MOST_THRESHOLD..-2000).contains(&least), "{least}");
    }
}
