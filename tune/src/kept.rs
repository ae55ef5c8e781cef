//! The points of a cross-validation, in a file.
//!
//! Tuning the points of all parts takes a quarter of an hour, deciding with them half a minute. To measure a change to
//! a decision that no fit sees, only the second is needed: so the points are stored once and read as often as needed.
//!
//! A line has the part, the name of a feature and its points in each decision. Features are identified by name, so that
//! rules may be added or removed in between: a new rule has the points of its row, and one that no longer exists is
//! skipped.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::Write as _;
use std::path::Path;

use anyhow::{bail, ensure, Context, Result};
use bodycopy::internals::{self, Points, ROUNDS};

use crate::pool::Pool;

/// The name in the row of the costs of a change, in place of a feature's name.
const SWITCH: &str = "switch";

/// Writes the points of each part into `file`, which may have been created before they were known.
pub fn write(file: &mut File, tables: &[Points], pool: &Pool) -> Result<()> {
    let mut out = String::new();
    for (part, points) in tables.iter().enumerate() {
        let mut line = |name: &str, points: &dyn Fn(usize) -> i32| {
            let _ = write!(out, "{part}\t{name}");
            for round in 0..ROUNDS {
                let _ = write!(out, "\t{}", points(round));
            }
            out.push('\n');
        };
        line(SWITCH, &|round| points.switch[round]);
        let cues = points.cues.iter().flatten();
        for (feature, own) in points.features.iter().chain(cues).enumerate() {
            line(&pool.name(feature), &|round| own[round].into());
        }
    }
    file.write_all(out.as_bytes())
        .context("cannot write the points")
}

/// Reads what [`write()`] wrote, for this number of parts.
pub fn read(path: &Path, parts: u32, pool: &Pool) -> Result<Vec<Points>> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    parse(&text, parts, pool).with_context(|| format!("{}", path.display()))
}

fn parse(text: &str, parts: u32, pool: &Pool) -> Result<Vec<Points>> {
    let features = internals::feature_count();
    let names: HashMap<String, usize> =
        (0..pool.features()).map(|at| (pool.name(at), at)).collect();
    let mut tables = vec![untuned(pool); parts as usize];
    let mut found = vec![false; parts as usize];
    for (number, line) in text.lines().enumerate() {
        let at = || format!("line {}", number + 1);
        let mut fields = line.split('\t');
        let (Some(part), Some(name)) = (fields.next(), fields.next()) else {
            bail!("{}: no part and no name", at());
        };
        let part: usize = part.parse().with_context(at)?;
        ensure!(part < tables.len(), "{}: part {part} of {parts}", at());
        found[part] = true;
        let points: Vec<i32> = fields
            .map(|field| field.parse().with_context(at))
            .collect::<Result<_>>()?;
        let points: [i32; ROUNDS] = points
            .try_into()
            .map_err(|points: Vec<_>| anyhow::anyhow!("{}: {} points", at(), points.len()))?;
        if name == SWITCH {
            tables[part].switch = points;
            continue;
        }
        let Some(&feature) = names.get(name) else {
            continue;
        };
        let mut own = [0_i16; ROUNDS];
        for (own, points) in own.iter_mut().zip(points) {
            *own = points.try_into().with_context(at)?;
        }
        match feature.checked_sub(features) {
            None => tables[part].features[feature] = own,
            Some(cue) => tables[part].cues[cue / 2][cue % 2] = own,
        }
    }
    ensure!(found.iter().all(|&found| found), "not all of {parts} parts");
    Ok(tables)
}

/// The points of the rules' rows, and no others.
fn untuned(pool: &Pool) -> Points {
    let rules = internals::rule_points();
    let mut features = vec![[0; ROUNDS]; internals::feature_count()];
    let base = features.len() - rules.len();
    for (points, (_, own)) in features[base..].iter_mut().zip(rules) {
        *points = [own; ROUNDS];
    }
    Points {
        features,
        cues: vec![[[0; ROUNDS]; 2]; pool.cues().len()],
        switch: [0; ROUNDS],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_come_back_by_their_names() {
        let pool = Pool::new(vec!["newsletter".to_owned(), "goose".to_owned()]);
        let mut points = untuned(&pool);
        points.switch = [50; ROUNDS];
        points.features[3] = [-7; ROUNDS];
        points.cues[1][1] = [250; ROUNDS];
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("points");
        let mut file = File::create(&path).unwrap();
        write(&mut file, &[untuned(&pool), points.clone()], &pool).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();

        // The cues are in another order, and one rule is new.
        let pool = Pool::new(vec!["goose".to_owned(), "heron".to_owned()]);
        let (rule, own) = *internals::rule_points().last().unwrap();
        let text: String = text
            .lines()
            .filter(|line| !line.contains(rule))
            .map(|line| format!("{line}\n"))
            .collect();
        let tables = parse(&text, 2, &pool).unwrap();
        assert_eq!(tables[0].features[3], [0; ROUNDS]);
        assert_eq!(tables[1].features[3], [-7; ROUNDS]);
        assert_eq!(tables[1].features.last(), Some(&[own; ROUNDS]));
        assert_eq!(tables[1].cues[0], [[0; ROUNDS], [250; ROUNDS]]);
        assert_eq!(tables[1].switch, [50; ROUNDS]);
        let told = |text: &str| parse(text, 1, &pool).map(|_| ()).unwrap_err().to_string();
        assert!(told("").contains("not all"));
        assert!(told("0\tgoose\t1").contains("line 1: 1 points"));
        assert!(told("9\tgoose\t1").contains("line 1: part 9"));
        let many = format!("0\tword=goose{}", "\t99999".repeat(ROUNDS));
        assert!(told(&many).contains("line 1"));
    }
}
