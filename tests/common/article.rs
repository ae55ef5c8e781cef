//! A short page, and a custom rule.

use bodycopy::{CustomRule, Label};

/// A page with a headline, a byline and two paragraphs.
pub const ARTICLE: &str = "Harbour bridge reopens\n\nBy Maria Example\n\n\
    The bridge over the harbour opened again on Monday after nine weeks of repairs, the city \
    council said in a statement. Traffic had been sent through the old tunnel since May.\n\n\
    Drivers were relieved. \"It took me an hour to get to work,\" said Jonas Sample, who drives a \
    bus on the northern line and crosses the bridge eight times a day.\n\n\
    Share this article\n\nLeave a Reply\n";

/// A custom rule with the label promotion.
pub fn rule(id: &str, pattern: &str) -> CustomRule {
    CustomRule::new(id, Label::Promotion, pattern)
}
