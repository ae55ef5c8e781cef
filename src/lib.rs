//! Body text from scraped articles.
//!
//! A scraped article is never only the article. Around it and between its paragraphs stand
//! menus, bylines, captions, share buttons, newsletter prompts, comment forms, cookie lines
//! and links to everything else on the site. Where the HTML is gone there is no markup left to
//! tell them apart.
//!
//! [`clean`] takes such plain text, of any language and from any extractor, and returns the
//! body text. It reads every line as evidence: what the line says (a catalogue of named
//! rules), how it looks, what stands around it. Each piece of evidence has points, the points
//! are summed, and the best sequence of body and clutter wins. [`report`] shows all of it.
//!
//! ```
//! let text = "Harbour bridge reopens - The Example Times\n\
//!             Menu\n\
//!             Sign in\n\
//!             Harbour bridge reopens\n\
//!             By Maria Example\n\
//!             The bridge over the harbour opened again on Monday after nine weeks of repairs, \
//!             the city council said in a statement. Traffic had been sent through the old \
//!             tunnel since May.\n\
//!             Drivers were relieved. \"It took me an hour to get to work,\" said Jonas Sample, \
//!             who drives a bus on the northern line and crosses the bridge eight times a day.\n\
//!             Share this article\n\
//!             Related articles\n\
//!             Tunnel to close for repairs in autumn\n\
//!             All rights reserved\n";
//! let body = bodycopy::clean(text);
//! assert!(body.starts_with("The bridge over the harbour"));
//! assert!(body.ends_with("eight times a day."));
//! ```
//!
//! # Settings
//!
//! [`Cleaner::builder`] makes a cleaner that keeps labels, knows rules of the caller's own, joins no
//! lines, looks for the phrases of some languages alone, or removes more or less. It is built once,
//! is free to clone, and serves any number of threads; [`Cleaner::clean_into`] uses one buffer for
//! many texts.
//!
//! ```
//! use bodycopy::{Cleaner, CustomRule, Label};
//!
//! let cleaner = Cleaner::builder()
//!     .keep_labels([Label::Byline, Label::Caption])
//!     .rule(CustomRule::new("site.quiz", Label::Promotion, "^Take our quiz").always())
//!     .build()?;
//! let text = "By Maria Example\n\n\
//!             The bridge over the harbour opened again on Monday after nine weeks of repairs.\n\n\
//!             Take our quiz on the bridges of the north.\n";
//! assert_eq!(
//!     cleaner.clean(text),
//!     "By Maria Example\n\n\
//!      The bridge over the harbour opened again on Monday after nine weeks of repairs."
//! );
//! # Ok::<(), bodycopy::BuildError>(())
//! ```
//!
//! # Labels and reasons
//!
//! Every line that goes bears a [`Label`]: what kind of clutter it is. [`Cleaner::verdicts`] tells
//! each line's verdict and label for hardly more than cleaning costs. [`report`] costs more than ten
//! times as much, and tells every piece of evidence besides; printed, it is a table for people.
//!
//! ```
//! use bodycopy::{Cleaner, Label, Verdict};
//!
//! let text = "Ferry timetable\n\nThe ferry runs again since Sunday, three weeks earlier than \
//!             was expected.\n\nFollow us on Facebook\n";
//! let verdicts = Cleaner::new().verdicts(text);
//! let removed = verdicts.iter().filter(|line| line.verdict == Verdict::Removed);
//! assert!(removed.clone().any(|line| line.label == Some(Label::Social)));
//!
//! let report = bodycopy::report(text);
//! assert_eq!(report.totals.removed, removed.count());
//! let last = &report.lines[4];
//! assert!(last.evidence.iter().any(|evidence| evidence.is_rule && evidence.points < 0));
//! ```
//!
//! # Features
//!
//! - `serde`, off by default: `Serialize` and `Deserialize` for [`Report`], [`LineVerdict`] and what
//!   they hold; `Serialize` alone for what describes the catalogue ([`RuleInfo`], [`LanguageInfo`]),
//!   which borrows from it.
//! - `internals` opens inner stages to the tools of the repository. It is no part of the API, and
//!   may change at any time.
//!
//! # Limits
//!
//! It judges looks, and nothing else is left in plain text. Captions and readers' comments that are
//! written like an article read like one, and may stay. On pages without an article (front pages,
//! search results, shops) what reads most like prose stays. A line is kept or removed whole. Clean
//! text may lose a short line that looks like clutter, but an article with prose never comes back
//! empty. Whoever has the HTML should give what an HTML extractor leaves of it.
//!
//! A text is one page. Of many pages joined in one text, much of the body is lost (of thirty pages a
//! quarter): split them first, and clean each by itself.
//!
//! # Untrusted input
//!
//! Texts may be hostile, broken or huge. There is no unsafe code in this crate. No text makes it
//! panic; time is linear in its length, patterns of the caller's included, for they run without
//! backtracking, and memory beyond input and output is that for a piece of half a megabyte, unless one
//! line is longer. Nothing bounds the length but 4 GB: bound what you read before you read it. The
//! output is text of the input: nothing is invented, and nothing is escaped for HTML, SQL or a
//! terminal. Custom rules are to come from people you trust, for each of them takes time on every line. `SECURITY.md` in the repository tells more, and how it was tried.
//!
//! ```
//! let cleaner = bodycopy::Cleaner::new();
//! assert!(cleaner.clean_bytes(b"caf\xE9").is_err());
//! assert_eq!(cleaner.clean_bytes_lossy(b"A caf\xE9 opens."), "A caf\u{FFFD} opens.");
//! // Markup that stands in the text comes out as it went in.
//! let body = cleaner.clean("The ferry <b>runs</b> again since Sunday, they said at the harbour.");
//! assert!(body.contains("<b>"));
//! ```
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod apart;
mod automaton;
mod builder;
mod catalogue;
mod chars;
mod classes;
mod cleaner;
mod custom;
mod decide;
mod document;
mod ends;
mod engine;
mod error;
mod evidence;
mod fold;
mod label;
mod languages;
mod lexicon;
mod lines;
mod listing;
mod matcher;
mod mend;
mod normalize;
mod notes;
mod outline;
mod paragraphs;
mod passes;
mod pattern;
mod perfect;
mod phrases;
mod pieces;
mod program;
mod read;
mod render;
mod report;
mod reserved;
mod room;
mod rules;
mod said;
mod score;
mod screen;
mod seam;
mod settle;
mod stored;
mod sure;
mod table;
mod tame;
mod torn_listing;
mod unwrap;
#[cfg(test)]
mod without;

#[cfg(feature = "internals")]
#[doc(hidden)]
pub mod internals;

pub use builder::{CleanerBuilder, CustomRule};
pub use catalogue::{languages, rules, LanguageInfo, PhraseInfo, RuleInfo, TestKind};
pub use cleaner::{Cleaner, LineVerdict};
pub use error::{BuildError, InvalidUtf8};
pub use label::{Label, UnknownLabel};
pub use render::Joint;
pub use report::{Evidence, Report, ReportLine, Totals, Verdict};
pub use unwrap::Unwrap;

/// The body text of `text`, the plain text of a scraped article.
///
/// `text` may be the dump of a whole page, what an HTML extractor left, or body text already,
/// which comes back as it was but for white space. Paragraphs come out separated by one empty
/// line, list items and lines that belong together by one line end; there is no line end at
/// the end. White space at the start of a line goes, but for what indents a line of a program's
/// listing deeper than the prose. White space within a line becomes one space, in a listing too.
/// Letters stay as they are but for Unicode's normal form NFC.
///
/// Control characters of ASCII become spaces, and U+0085 ends a line. U+0080 to U+009F stay otherwise: in a text that
/// was cp1252 and was read as Latin-1, quotation marks and dashes are such characters. U+0085 is `…` there: decode it
/// as cp1252 before.
///
/// Never fails and never panics, on texts of up to 4 GB; longer ones are not supported. Time is linear
/// in the input. So that memory is bounded, a text that is longer than any article is judged in pieces
/// of half a megabyte (see [`Cleaner::clean_into`]). The first call builds the default [`Cleaner`].
///
/// ```
/// let text = "It rained all night.  In the morning the river was over its banks,\r\n\r\n\r\n\
///             and no ferry ran.\r\n";
/// assert_eq!(
///     bodycopy::clean(text),
///     "It rained all night. In the morning the river was over its banks,\n\nand no ferry ran."
/// );
/// ```
#[must_use]
pub fn clean(text: &str) -> String {
    Cleaner::new().clean(text)
}

/// Why each line of `text` is kept or removed.
///
/// The report holds every line of the input and borrows its text; [`Report::clean_text`] is what
/// [`clean`] returns. It costs more than ten times as much as `clean`, since it names all evidence of
/// every line, and some kilobytes a line; [`Cleaner::verdicts`] tells verdicts and labels alone. Time
/// and memory are linear in the input. Never fails and never panics, on texts of up to 4 GB.
///
/// ```
/// let text = "The ferry runs again since Sunday, three weeks earlier than was expected.\n\n\
///             Follow us on Facebook\n";
/// let report = bodycopy::report(text);
/// assert_eq!(report.lines.len(), 3);
/// assert_eq!(report.lines[1].verdict, bodycopy::Verdict::Blank);
/// assert_eq!(report.lines[2].label, Some(bodycopy::Label::Social));
/// ```
#[must_use]
pub fn report(text: &str) -> Report<'_> {
    Cleaner::new().report(text)
}

/// The README's code, as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
