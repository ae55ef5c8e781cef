//! The ids in a report that do not belong to rules.

/// The id of the effect of the caller's threshold, in a report.
pub(crate) const THRESHOLD: &str = "threshold";
/// The id of the points that every line gets where confidence in the body was low.
pub(crate) const DOUBT: &str = "text.doubt";
/// The id of the points for a place below the header of the list that closes the article.
pub(crate) const CLOSING: &str = "place.closing";
/// The id of the points for standing among the kept lines alone, for a line removed when these were judged again.
pub(crate) const AGAIN: &str = "text.again";
/// The id of the points for repeating text from further above.
pub(crate) const COPY: &str = "text.copy";

/// The id of what decides against the points of a line: what surrounds it. It counts no points.
pub(crate) const NEIGHBOURS: &str = "text.neighbours";

/// The ids of evidence that is neither a rule nor a quantity in its range.
pub(crate) const RESERVED: [&str; 6] = [THRESHOLD, DOUBT, CLOSING, AGAIN, COPY, NEIGHBOURS];

/// Whether an id in a report can belong to evidence that is not a rule. All quantities have ranges,
/// `shape.length=…`, and all cues are words, `word=…`.
pub(crate) fn is_reserved(id: &str) -> bool {
    id.contains('=') || RESERVED.contains(&id)
}
