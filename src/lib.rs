//! Body text from scraped articles.
//!
//! A scraped article is never just the article. Menus, bylines, captions, share buttons, newsletter
//! prompts, comment forms, cookie notices and links to the rest of the site surround it and
//! interrupt its paragraphs. Once the HTML is gone, no markup is left to tell them apart.
//!
//! [`clean`] takes such plain text, in any language and from any extractor, and returns the body
//! text. It reads every line as evidence: what the line says (tested by a catalogue of named
//! rules), how it looks, and what surrounds it. Each piece of evidence has points, the points are
//! summed, and the best sequence of body and clutter wins. [`report`] shows all of it.
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
//! [`Cleaner::builder`] makes a cleaner that keeps some labels, does without some rules, applies
//! custom rules, does not join lines, searches for the phrases of some languages only, or removes
//! more or less. Build it once: cloning is free, and one cleaner serves any number of threads.
//! [`Cleaner::clean_into`] reuses one buffer for many texts.
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
//! Every removed line has a [`Label`]: the kind of clutter it is. [`Cleaner::verdicts`] returns the
//! verdict and label of each line at hardly more than the cost of cleaning. [`report`] costs more
//! than ten times as much and also returns every piece of evidence; printed, it is a human-readable
//! table.
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
//! - `serde`, off by default: `Serialize` and `Deserialize` for [`Report`], [`LineVerdict`] and the
//!   types they contain; `Serialize` only for the types that describe the catalogue ([`RuleInfo`],
//!   [`LanguageInfo`]), which borrow from it.
//! - `internals` opens inner stages to the tools of this repository. It is not part of the API and
//!   may change at any time.
//!
//! # Limits
//!
//! The crate judges by appearance, since plain text offers nothing else. Captions and readers'
//! comments that are written like an article read like one, and may be kept. On pages without an
//! article (front pages, search results, shops), whatever reads most like prose is kept. A line is
//! kept or removed whole, unless it is a whole page. Clean text may lose a short line that looks like clutter, but an article
//! with prose never comes back empty. If you have the HTML, pass the output of an HTML extractor.
//!
//! A text is one page. If many pages are joined in one text, much of the body is lost (a quarter of
//! it for thirty pages): split them first, and clean each one separately.
//!
//! # Untrusted input
//!
//! Texts may be hostile, broken or huge. There is no unsafe code in this crate, and no text makes it panic. Time is
//! linear in the length of the text, custom patterns included, because they run without backtracking. Memory beyond
//! input and output is what one piece of half a megabyte takes, unless a single line is longer. The length of a text is
//! limited only to 4 GB, so limit how much you read before you read it. The output is text of the input: nothing is
//! invented, and nothing is escaped for HTML, SQL or a terminal. Take custom rules only from people you trust, because
//! each of them costs time on every line. `SECURITY.md` in the repository gives details and says how this was tested.
//!
//! ```
//! let cleaner = bodycopy::Cleaner::new();
//! assert!(cleaner.clean_bytes(b"caf\xE9").is_err());
//! assert_eq!(cleaner.clean_bytes_lossy(b"A caf\xE9 opens."), "A caf\u{FFFD} opens.");
//! // Markup in the text is left as it is.
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
mod collapsed;
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
mod links;
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

/// Returns the body text of `text`, the plain text of a scraped article.
///
/// `text` may be the dump of a whole page, the residue of an HTML extractor, or body text already,
/// which nearly always comes back as it was, except for white space. Paragraphs are separated by one empty line;
/// list items and lines that belong together, by one line end. The output does not end with a line
/// end. White space at the start of a line is removed, except for what indents a line of a program
/// listing deeper than the prose. White space within a line becomes one space, even in a listing.
/// Letters are unchanged, apart from normalisation to Unicode NFC.
///
/// Links in Markdown stay as they are: a line is judged by their texts, without their targets. So do tags of HTML that
/// a tool left in most of the text.
///
/// Some tools collapse all white space, so that a page is a single line. Such a page is judged in pieces: it is cut
/// behind sentences, where labels meet prose, and around known phrases. What is kept of it is a single line, too.
///
/// ASCII control characters become spaces, and U+0085 ends a line. The other characters from U+0080 to U+009F are kept:
/// in cp1252 text that was read as Latin-1, they stand for quotation marks and dashes. In such text U+0085 is `…`, so
/// decode it as cp1252 first.
///
/// Never fails and never panics on texts of up to 4 GB; longer ones are not supported. Time is
/// linear in the input. To bound memory, a text that is longer than any article is judged in pieces
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

/// Reports why each line of `text` is kept or removed.
///
/// The report holds every line of the input and borrows its text; [`Report::clean_text`] returns
/// what [`clean`] returns. A report costs more than ten times as much as `clean`, because it names
/// all the evidence of every line, and takes some kilobytes per line; [`Cleaner::verdicts`] returns
/// verdicts and labels alone. Time and memory are linear in the input. Never fails and never panics
/// on texts of up to 4 GB.
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

/// Runs the README's code as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
