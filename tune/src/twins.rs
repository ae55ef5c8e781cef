//! Blocks that say the same: which of them the annotators meant nobody can tell.
//!
//! The words of a page are lined up with those of its body text, and where a paragraph stands in the page twice and
//! in the body text once, one of the two is taken for body and the other for clutter as it comes. Whoever keeps
//! one of them is right, whichever it is.

use std::collections::HashMap;

use bodycopy::internals::BlockView;
use bodycopy_corpus::words::Vocabulary;

use crate::data::Truth;

/// The blocks that say the same and of which not all are true to the same degree, by their indices.
pub fn find(text: &str, blocks: &[BlockView], truth: &[Truth]) -> Vec<Vec<usize>> {
    let mut vocabulary = Vocabulary::new();
    let mut groups: HashMap<Vec<u32>, Vec<usize>> = HashMap::new();
    for (at, block) in blocks.iter().enumerate() {
        let mut words = Vec::new();
        for line in &block.lines {
            vocabulary.extend(&text[line.clone()], &mut words);
        }
        if !words.is_empty() {
            groups.entry(words).or_default().push(at);
        }
    }
    let differ = |group: &Vec<usize>| {
        let first = truth[group[0]].matched;
        group.iter().any(|&at| truth[at].matched != first)
    };
    let mut twins: Vec<_> = groups.into_values().filter(differ).collect();
    twins.sort_unstable();
    twins
}

/// How many words more of the body text are kept than those that were lined up with the kept blocks.
pub fn more(twins: &[Vec<usize>], truth: &[Truth], kept: impl Fn(usize) -> bool) -> u32 {
    let of_group = |group: &Vec<usize>| {
        let mut best: Vec<u32> = group.iter().map(|&at| truth[at].matched).collect();
        best.sort_unstable_by(|a, b| b.cmp(a));
        let kept: Vec<usize> = group.iter().copied().filter(|&at| kept(at)).collect();
        let found: u32 = kept.iter().map(|&at| truth[at].matched).sum();
        best.iter().take(kept.len()).sum::<u32>() - found
    };
    twins.iter().map(of_group).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn truth(matched: u32) -> Truth {
        Truth {
            words: 3,
            matched,
            mute: false,
            is_caption: false,
        }
    }

    #[test]
    fn either_of_two_will_do() {
        let text = "The ferry stopped.\nHome\nthe ferry stopped\nNobody knows why.";
        let mut start = 0;
        let blocks: Vec<BlockView> = text
            .split('\n')
            .map(|line| {
                let range = start..start + line.len();
                start = range.end + 1;
                BlockView {
                    words: 3,
                    lines: vec![range],
                    is_symbols: false,
                }
            })
            .collect();
        let truth = [truth(0), truth(0), truth(3), truth(3)];
        let twins = find(text, &blocks, &truth);
        assert_eq!(twins, [[0, 2]]);
        assert_eq!(more(&twins, &truth, |at| at == 0), 3);
        assert_eq!(more(&twins, &truth, |at| at == 2), 0);
        assert_eq!(more(&twins, &truth, |_| true), 0);
        assert_eq!(more(&twins, &truth, |_| false), 0);
    }
}
