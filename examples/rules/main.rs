//! Prints the catalogue of rules: `cargo run --release --example rules`.

mod markdown;
#[path = "../common/terminal.rs"]
mod terminal;
mod text;

use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::Context as _;
use bodycopy::{Label, LanguageInfo, RuleInfo, TestKind};
use clap::Parser;

/// Prints the rules that recognise clutter, or the languages whose phrases they know.
///
/// Points below 0 speak for clutter, and a hundred of them divide the odds of body text by e.
#[derive(Parser)]
#[command(name = "rules")]
struct Args {
    /// Only the rules of this label; may be repeated.
    #[arg(long, value_name = "LABEL", conflicts_with = "languages")]
    label: Vec<Label>,
    /// Prints the languages instead of the rules.
    #[arg(long)]
    languages: bool,
    /// Prints a section of Markdown for the documentation.
    #[arg(long)]
    markdown: bool,
}

/// Rules of one label.
struct Group {
    label: Label,
    rules: Vec<RuleInfo>,
}

fn main() -> ExitCode {
    terminal::exit(run(&Args::parse()))
}

fn run(args: &Args) -> anyhow::Result<ExitCode> {
    let page = if args.languages {
        let languages: Vec<LanguageInfo> = bodycopy::languages().collect();
        let fillable = rules_with_phrases();
        if args.markdown {
            markdown::languages(&languages, fillable)
        } else {
            text::languages(&languages, fillable)
        }
    } else {
        let groups = groups(&args.label);
        if args.markdown {
            markdown::rules(&groups)
        } else {
            text::rules(&groups)
        }
    };
    let mut out = io::stdout().lock();
    out.write_all(page.as_bytes())
        .and_then(|()| out.flush())
        .context("cannot write")?;
    Ok(ExitCode::SUCCESS)
}

/// The rules by label, in the order of the catalogue; no labels means all labels.
fn groups(labels: &[Label]) -> Vec<Group> {
    let rules: Vec<RuleInfo> = bodycopy::rules().collect();
    let wanted = |label: &Label| labels.is_empty() || labels.contains(label);
    let groups = Label::ALL.into_iter().filter(wanted).map(|label| Group {
        label,
        rules: (rules.iter())
            .filter(|rule| rule.label == label)
            .cloned()
            .collect(),
    });
    // Headlines, for example, are found by their position, not by rules.
    groups.filter(|group| !group.rules.is_empty()).collect()
}

/// How many rules take phrases.
fn rules_with_phrases() -> usize {
    bodycopy::rules()
        .filter(|rule| {
            !matches!(
                rule.test,
                TestKind::Pattern | TestKind::Dates | TestKind::PageCode
            )
        })
        .count()
}

/// How many phrases a language has, and for how many rules.
fn coverage(language: &LanguageInfo) -> (usize, usize) {
    let phrases = language.phrases.iter().map(|rule| rule.texts.len()).sum();
    let mut rules: Vec<&str> = language.phrases.iter().map(|rule| rule.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    (phrases, rules.len())
}
