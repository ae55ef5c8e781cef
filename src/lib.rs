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
mod normalize;
mod notes;
mod outline;
mod passes;
mod perfect;
mod phrases;
mod read;
mod render;
mod report;
mod rules;
mod score;
mod screen;
mod settle;
mod stored;
mod table;
#[cfg(test)]
mod without;

#[cfg(feature = "internals")]
#[doc(hidden)]
pub mod internals;

pub use builder::{CleanerBuilder, CustomRule, Unwrap};
pub use catalogue::{languages, LanguageInfo, PhraseInfo, RuleInfo, TestKind};
pub use cleaner::{Cleaner, LineVerdict};
pub use error::{BuildError, InvalidUtf8};
pub use label::{Label, UnknownLabel};
pub use render::Joint;
pub use report::{Evidence, Report, ReportLine, Totals, Verdict};

/// The body text of `text`, the plain text of a scraped article.
///
/// `text` may be the dump of a whole page, what an HTML extractor left, or body text already,
/// which comes back as it was but for white space. Paragraphs come out separated by one empty
/// line, list items and lines that belong together by one line end; there is no line end at
/// the end. White space at the start of a line goes, but for what indents a line of a program's
/// listing deeper than the prose. Letters stay as they are but for Unicode's normal form NFC.
///
/// Never fails and never panics, on texts of up to 4 GB; longer ones are not supported. Time and
/// memory are linear in the input. The first call builds the default [`Cleaner`].
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
/// [`clean`] returns. It costs more than `clean`, since it names all evidence of every line; time and
/// memory are linear in the input. Never fails and never panics, on texts of up to 4 GB.
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
