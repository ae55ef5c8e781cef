//! What separates two kept lines if no empty line shows what is a paragraph.

use bodycopy::clean;

#[test]
fn verse_without_empty_lines_keeps_its_lines() {
    let stanza = "The river rose in early May\n\
        and took the garden wall away,\n\
        the ducks came in, the cat went out,\n\
        and father stood and looked about.";
    let other = "The mayor came in rubber boots\n\
        and spoke of sandbags and disputes;\n\
        my mother gave him bread and tea\n\
        and asked him where the bags might be.";
    assert_eq!(clean(stanza), stanza);
    // A stanza that ends like a sentence is a paragraph.
    let both = format!("{stanza}\n\n{other}");
    assert_eq!(clean(&format!("{stanza}\n{other}")), both);
    assert_eq!(clean(&both), both);
}

#[test]
fn items_without_marks_follow_each_other() {
    let paragraph = "The soup needs an hour on a low fire, and a lid that does not quite close. \
        Stir it now and then, and take it off when the beans are soft.";
    let items = "white beans\n\
        two carrots\n\
        a stick of celery\n\
        half a lemon";
    let text = format!("{paragraph}\n{items}\n{paragraph}");
    let apart = format!("{paragraph}\n\n{items}\n\n{paragraph}");
    assert_eq!(clean(&text), apart);
    assert_eq!(clean(&apart), apart);
}

#[test]
fn paragraphs_stand_apart() {
    let one = "The council voted on Monday to close the old bridge for two years.";
    let two = "Residents of the eastern bank said that nobody had asked them about it.";
    let three = "A new bridge will cost 12 million, of which the county pays a third.";
    assert_eq!(
        clean(&format!("{one}\n{two}\n{three}")),
        format!("{one}\n\n{two}\n\n{three}")
    );
}

#[test]
fn two_commas_open_a_quotation() {
    let paragraphs = [
        "De brug over het kanaal blijft tot de zomer dicht, zegt de gemeente. Het hout is op drie plaatsen gescheurd.",
        ",,We hebben het pas maandag gezien'', vertelt de brugwachter. ,,Toen was het al te laat.''",
        "Fietsers moeten ruim vier kilometer omrijden. De school heeft haar lessen een kwartier later laten beginnen.",
        ",,Niemand heeft ons iets gevraagd'', zegt een bakker aan de overkant. ,,De klanten blijven weg.''",
        "De gemeente denkt dat het herstel een half miljoen kost. In juni beslist de raad over een nieuwe brug.",
    ];
    let body = paragraphs.join("\n\n");
    assert_eq!(clean(&paragraphs.join("\n")), body);
    let page = paragraphs.join("\nAdvertentie\n");
    assert_eq!(clean(&page), body);
}

#[test]
fn a_name_may_begin_with_a_full_stop() {
    for start in [".NET", "...or", ".500"] {
        let text = format!(
            "The timetable of the ferry was written by hand until the\n\
             harbour office bought a program for it, in the spring of\n\
             the year before last. The program asked for a version of\n\
             {start} that none of its machines had ever heard of. So the\n\
             office bought new machines, and the islanders waited for\n\
             the boat as they had always done, with a look at the sky.\n"
        );
        let cleaned = clean(&text);
        assert!(cleaned.contains(&format!("of {start} that")), "{cleaned}");
    }
}

#[test]
fn a_mark_of_japanese_has_its_own_white_space() {
    let wrapped = "古い橋は安全ではないとして、市は三月から通行を止めると\n\
        発表した。工事には二年かかり、そのあいだ住民は川上の橋、\n\
        「新しい橋」と呼ばれる橋を渡ることになる。市長によると、\n\
        費用は十二億円で、三分の一は県が負担するという。渡し船を\n\
        出してほしいという声もあるが、市は難しいとしている。\n";
    let cleaned = clean(wrapped);
    assert!(!cleaned.contains(' '), "{cleaned}");
}
