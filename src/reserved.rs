//! The ids in a report that are no rule's.

/// The id of what the caller asked for, in a report.
pub(crate) const THRESHOLD: &str = "threshold";
/// The id of what every line gets where the body was hardly believed in.
pub(crate) const DOUBT: &str = "text.doubt";
/// The id of what it counts to stand below the header of the list that closes the article.
pub(crate) const CLOSING: &str = "place.closing";
/// The id of what it counts to stand among the kept lines alone, for a line that went when they were judged again.
pub(crate) const AGAIN: &str = "text.again";
/// The id of what it counts to repeat what stands above.
pub(crate) const COPY: &str = "text.copy";

/// The ids of evidence that is neither a rule nor a quantity in its range.
pub(crate) const RESERVED: [&str; 5] = [THRESHOLD, DOUBT, CLOSING, AGAIN, COPY];

/// Whether an id in a report can be that of evidence which is no rule. All quantities stand in
/// ranges, `shape.length=…`, and all cues are words, `word=…`.
pub(crate) fn is_reserved(id: &str) -> bool {
    id.contains('=') || RESERVED.contains(&id)
}
