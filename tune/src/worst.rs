//! The documents with the worst results, and their wrong blocks.

use bodycopy::internals::{Points, ROUNDS};

use crate::data::Text;
use crate::pool::Pool;
use crate::score::Figures;
use crate::stages;

/// Prints the documents that are furthest below the best choice of blocks, with their wrong blocks,
/// judged with points from the other sites: `tables` has one table for each part.
pub fn print(
    texts: &[Text],
    tables: &[Points],
    pool: &Pool,
    mut figures: Vec<(usize, Figures)>,
    kinds: &[String],
    count: usize,
    lines: usize,
) {
    if count == 0 {
        return;
    }
    figures.retain(|(at, _)| kinds.is_empty() || kinds.contains(&texts[*at].kind));
    figures.sort_by(|a, b| (b.1.limit - b.1.f1).total_cmp(&(a.1.limit - a.1.f1)));
    for (at, figures) in figures.iter().take(count) {
        let text = &texts[*at];
        println!(
            "\n##### F1 {:.3} of {:.3}, recall {:.3}: {} {} {} {}",
            figures.f1,
            figures.limit,
            figures.recall,
            text.source,
            text.kind,
            text.language,
            text.id
        );
        if lines == 0 {
            continue;
        }
        let points = &tables[text.fold as usize];
        let mut probe = pool.borrow();
        probe.set_points(points);
        probe.restore(&text.snapshot);
        let blocks = probe.blocks();
        probe.decide();
        let all_features = probe.features_of_last();
        let mut shown = 0;
        let mut skipped = 0;
        for (at, (block, truth)) in blocks.iter().zip(&text.blocks).enumerate() {
            let decision = probe.decision(at);
            let is_body = truth.is_body();
            if decision.body == is_body {
                skipped += 1;
                continue;
            }
            if shown == lines {
                break;
            }
            shown += 1;
            if skipped > 0 {
                println!("      … {skipped} right");
                skipped = 0;
            }
            let line = &text.text[block.lines[0].start..block.lines[block.lines.len() - 1].end];
            let line: String = line
                .trim()
                .chars()
                .map(|c| if c == '\n' { '⏎' } else { c })
                .take(110)
                .collect();
            println!(
                "{} {:>5} {:>5} {:>3}w {line}",
                if is_body { "LOST" } else { "KEPT" },
                decision.points_first,
                decision.points,
                truth.words
            );
            let mut features = all_features[at].clone();
            let points = |feature: u16| points.of(feature)[ROUNDS - 1];
            features.sort_by_key(|&f| -i32::from(points(f)).abs());
            let named: Vec<String> = features
                .iter()
                .take(5)
                .map(|&f| format!("{} {}", pool.name(stages::index(f).into()), points(f)))
                .collect();
            println!("                    {}", named.join("  "));
        }
    }
}
