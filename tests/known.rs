//! Lines that rules know, in clean text and in other text.

use bodycopy::{clean, Cleaner, Label};

const ABOVE: &str = "The bridge over the harbour opened again on Monday after nine weeks of repairs, the \
    council said.\nTraffic had been sent through the old tunnel on the northern shore since the month of May, \
    and on most weekdays the queue reached as far as the stadium.";

const BELOW: &str = "Drivers were relieved, and so were the people who live above the tunnel. It took me an \
    hour to get to work, said Jonas Sample, who drives a bus.\nHe now hopes that the tunnel will stay open too, \
    because the trams could use it in the winter, when the bridge is often closed for wind.\nThe council will \
    decide about that in the spring, when it knows what the repairs have cost.";

const READ_ON: &str = "Read more: Why the tunnel was closed for so long";

const AROUND: &str = "By Maria Example\nPublished on 3 March 2024\nLeave a comment";

/// These paragraphs make the text long, and the author of a long text may well refer readers to another article.
const FURTHER: &str = "Repairs had begun in the last week of February, when divers found that two of the piers had moved by the \
    width of a hand.\nThe piers stand on oak that was driven into the mud more than a century ago.\nNobody had looked at it \
    since the war, the engineer who led the work said, and nobody had thought that it would have to be.\nHer crew set steel \
    beside the oak and filled what was hollow with concrete.\nIt rained on most of the days, and twice the river stood so high \
    that the barges had to be taken away.\nShops on the eastern bank lost a third of their trade.\nThe baker at the foot of the \
    bridge closed in March and opened again on Sunday evening, with a queue to the corner.\nFerries that had been brought back \
    for the time will run until the end of the month.\nThen they go to the lake, where they came from.";

fn apart(lines: &str) -> String {
    lines.replace('\n', "\n\n")
}

/// The line is the only evidence against the text being clean: annotators left such lines in long clean texts.
#[test]
fn a_lone_line_that_names_another_article_stays() {
    let text = format!("{ABOVE}\n{READ_ON}\n{BELOW}\n{FURTHER}");
    assert_eq!(clean(&text), apart(&text));
}

/// But they left none in texts of up to twelve lines.
#[test]
fn in_a_brief_text_it_goes() {
    let text = format!("{ABOVE}\n{READ_ON}\n{BELOW}");
    assert_eq!(clean(&text), apart(&format!("{ABOVE}\n{BELOW}")));
}

#[test]
fn where_something_else_goes_it_goes() {
    let text = format!("{ABOVE}\n{READ_ON}\n{BELOW}\n{AROUND}");
    assert_eq!(clean(&text), apart(&format!("{ABOVE}\n{BELOW}")));
    let cleaner = Cleaner::builder().keep_labels([Label::Related]).build();
    let kept = cleaner.expect("good settings").clean(&text);
    assert!(kept.contains(READ_ON), "{kept}");
}
