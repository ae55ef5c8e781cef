//! A table of states without redundancy.
//!
//! The states of a pattern are sets of places, and many sets give the same answers whatever
//! follows: a single class of letters has dozens of places for the bytes of its characters. And a
//! distinction between two bytes that matters somewhere in the pattern often makes no difference in
//! the table. A table that is an eighth as large stays in the cache, and has room for states that
//! were left out before.

use std::collections::{HashMap, VecDeque};

use crate::automaton::{NO, START, UNKNOWN, YES};

/// For each state, the next state by column; the first states are those of [`crate::automaton`].
pub(crate) struct States {
    pub rows: Vec<u16>,
    pub columns: usize,
}

impl States {
    fn row(&self, state: usize) -> &[u16] {
        &self.rows[state * self.columns..][..self.columns]
    }

    fn len(&self) -> usize {
        self.rows.len() / self.columns
    }

    /// The same table with equal columns merged, except for the last one, which stays separate.
    /// Also returns the new column of each old one.
    pub(crate) fn merge_columns(&self) -> (States, Vec<u8>) {
        let mut known: HashMap<Vec<u16>, u8> = HashMap::new();
        let mut kept = Vec::new();
        let last = self.columns - 1;
        let mut column_of = Vec::new();
        for at in 0..last {
            let column = (0..self.len()).map(|state| self.row(state)[at]).collect();
            column_of.push(*known.entry(column).or_insert_with(|| {
                kept.push(at);
                (kept.len() - 1) as u8
            }));
        }
        column_of.push(kept.len() as u8);
        kept.push(last);
        let rows =
            (0..self.len()).flat_map(|state| kept.iter().map(move |&at| self.row(state)[at]));
        let merged = States {
            rows: rows.collect(),
            columns: kept.len(),
        };
        (merged, column_of)
    }

    /// The same table with equivalent states merged (Moore, 1956), and with at most `most` states:
    /// first those that are reached by ASCII columns, for which `is_ascii` is true, then as many of
    /// the others as fit.
    pub(crate) fn merge_states(&self, most: usize, is_ascii: impl Fn(usize) -> bool) -> States {
        let fixed = [NO, YES, UNKNOWN].map(usize::from);
        let group = |state: usize| {
            if fixed.contains(&state) {
                state
            } else {
                START.into()
            }
        };
        let mut groups: Vec<u16> = (0..self.len()).map(|state| group(state) as u16).collect();
        let mut count = 0;
        loop {
            let mut known: HashMap<Vec<u16>, u16> = HashMap::new();
            let finer: Vec<u16> = (0..self.len())
                .map(|state| {
                    let next = self
                        .row(state)
                        .iter()
                        .map(|&next| groups[usize::from(next)]);
                    let looks = std::iter::once(groups[state]).chain(next).collect();
                    let more = known.len() as u16;
                    *known.entry(looks).or_insert(more)
                })
                .collect();
            let is_done = known.len() == count;
            count = known.len();
            groups = finer;
            if is_done {
                break;
            }
        }
        // One state for each group, in the order in which they are reached.
        let mut numbers: HashMap<u16, u16> = HashMap::new();
        let mut waiting = [VecDeque::from([usize::from(START)]), VecDeque::new()];
        // These keep their places whatever they lead to.
        let mut order = fixed.to_vec();
        order.push(START.into());
        for &state in &order {
            numbers.entry(groups[state]).or_insert(state as u16);
        }
        while let Some(state) = waiting[0].pop_front().or_else(|| waiting[1].pop_front()) {
            for (column, &next) in self.row(state).iter().enumerate() {
                let next = usize::from(next);
                if order.len() < most && !numbers.contains_key(&groups[next]) {
                    numbers.insert(groups[next], order.len() as u16);
                    order.push(next);
                    waiting[usize::from(!is_ascii(column))].push_back(next);
                }
            }
        }
        let number = |next: &u16| {
            let known = numbers.get(&groups[usize::from(*next)]);
            known.copied().unwrap_or(UNKNOWN.into())
        };
        States {
            rows: order
                .iter()
                .flat_map(|&state| self.row(state).iter().map(number))
                .collect(),
            columns: self.columns,
        }
    }
}
