//! Threads of comments that are longer than the article, below a line that counts them.

use bodycopy::clean;

const ARTICLE: &str = "The old lighthouse on the northern cape will be opened to visitors in June, the harbour office said \
    on Tuesday. It has stood empty since its last keeper left, forty years ago, and the stairs had to be made anew.\n\n\
    Twelve people at a time may climb it, on fine days only, because the railing around the lamp is as low as it was \
    built. Whoever wants to go has to ask for a place a week before, and children have to stay below.";

const THREAD: &str = "My grandfather was the last but one keeper of that lamp, and he would have laughed at anybody who paid \
    to climb those stairs, which he did four times in a night for eleven years.\n\nI wonder who is going to mind the \
    place in the winter. The road out to the cape is closed from November on, and the wind took the roof of the shed in \
    the year that I lived there with my sister.\n\nThey should have asked the people of the village first, because we \
    are the ones who will have the buses in front of the house all summer long, and nobody will sell us a place to \
    park.\n\nWe were there last week and it was lovely. Take a coat with you, and something to eat, since there is nothing \
    to be had for miles around but the water from the pump behind the chapel.\n\nDoes anybody know whether dogs are let \
    in? Ours is old and does not like to be left alone in the car for more than half an hour at a time.";

#[test]
fn below_a_heading_that_counts_comments_nothing_stays() {
    for heading in [
        "124 Reader Comments",
        "There are 13 comments",
        "5 comments so far:",
        "5 thoughts on “The old lighthouse opens”",
        "### 5 thoughts on \"The old lighthouse opens\"",
        "Es gibt 5 Kommentare",
        "The comments below have not been moderated.",
    ] {
        let text = format!("{ARTICLE}\n\n{heading}\n\n{THREAD}\n");
        assert_eq!(clean(&text), ARTICLE, "{heading}");
    }
}

#[test]
fn above_the_article_it_may_be_a_button() {
    for heading in ["5 Comments", "There are 5 comments", "Comments"] {
        let text = format!("{heading}\n\n{ARTICLE}\n\n{THREAD}\n");
        assert!(
            clean(&text).ends_with(&format!("{ARTICLE}\n\n{}", THREAD.trim_end())),
            "{heading}"
        );
    }
}

#[test]
fn below_a_bare_heading_no_more_than_the_article_may_stand() {
    let short = THREAD.split("\n\n").next().expect("a comment");
    let interrupted = ARTICLE.replace("\n\n", "\n\nAdvertisement\n\n");
    let text = format!("{interrupted}\n\nComments\n\n{short}\n");
    assert_eq!(clean(&text), ARTICLE);
    let long = format!("{ARTICLE}\n\nComments\n\n{THREAD}\n");
    assert!(
        clean(&long).contains(short),
        "a table of contents may name them"
    );
}

#[test]
fn where_nothing_else_goes_a_short_thread_stays() {
    let short = THREAD.split("\n\n").next().expect("a comment");
    let text = format!("{ARTICLE}\n\n2 comments on “The old lighthouse opens”\n\n{short}\n");
    assert!(clean(&text).ends_with(short));
}
