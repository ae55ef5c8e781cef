//! The catalogue without any one of its rules.
//!
//! The catalogue grows and shrinks, and nothing may depend on one rule being there: without it, no
//! text may cause a panic, and the paragraphs below its lines must be kept.

use crate::decide::labels;
use crate::document::Document;
use crate::engine::{Engine, Scratch};
use crate::score::Points;
use crate::{languages, rules};

/// What is decided about `text`.
fn decide(engine: &Engine, text: &str, scratch: &mut Scratch) -> Vec<bool> {
    engine.read(text, scratch);
    // The features are needed, as for a report.
    scratch.document.is_asked = true;
    engine.judge(&mut scratch.document, &mut scratch.work);
    engine.settle(text, scratch, &mut String::new());
    let Scratch { document, work, .. } = &mut *scratch;
    let features = engine.features(document, work);
    let blocks = 0..scratch.document.blocks.len();
    assert_eq!(features.len(), blocks.len());
    for at in blocks.clone() {
        let _ = labels::label(&scratch.document, at);
    }
    blocks.map(|at| scratch.document.blocks[at].body).collect()
}

#[test]
fn no_rule_is_needed() {
    let mut engine = Engine::of_languages(Points::tuned(), &[]);
    let mut scratch = Scratch::default();
    let prose = "The bridge over the harbour opened again on Monday after nine weeks of repairs, \
                 the city council said in a statement.";
    let more =
        "Buses that had to take the long way round by the old lock run as they did before, and \
                fares stay as they are until the end of the year.";
    let everything: Vec<&str> = rules::catalogue()
        .iter()
        .flat_map(|rule| rule.hits.iter().copied())
        .collect();
    let everything = format!("{}\n\n{prose}\n", everything.join("\n"));
    for (at, rule) in rules::catalogue().iter().enumerate() {
        let page = format!("{}\n\n{prose}\n\n{more}\n", rule.hits.join("\n"));
        for without in [vec![], vec![at as u16]] {
            engine.without = without;
            let body = decide(&engine, &page, &mut scratch);
            let is_kept = body.ends_with(&[true, true]);
            assert!(is_kept, "{} takes a paragraph along: {body:?}", rule.id);
        }
        decide(&engine, &everything, &mut scratch);
        decide(&engine, &rule.misses.join("\n"), &mut scratch);
    }
}

#[test]
fn no_language_is_needed() {
    for language in languages::ALL {
        let engine = Engine::of_languages(Points::tuned(), &[language]);
        let mut scratch = Scratch::default();
        let holds = |rule: &str, hits: &[u16]| {
            hits.iter()
                .filter_map(|&hit| rules::catalogue().get(usize::from(hit)))
                .any(|known| known.id == rule)
        };
        let foreign = languages::ALL[0].phrases().map(|phrases| (phrases, false));
        let own = language.phrases().map(|phrases| (phrases, true));
        for (phrases, is_known) in own.chain(foreign) {
            let text = format!("{}\n{}\n", phrases.hit, phrases.miss);
            let body = decide(&engine, &text, &mut scratch);
            let Document { blocks, hits, .. } = &scratch.document;
            let lines: u32 = blocks.iter().map(|block| block.lines).sum();
            assert_eq!((lines, blocks.len()), (2, body.len()), "{text}");
            let of_first = &hits[blocks[0].hits.range()];
            assert!(
                !is_known || holds(phrases.rule, of_first),
                "{} is no rule of {}: {text}",
                phrases.rule,
                language.code
            );
        }
    }
}
