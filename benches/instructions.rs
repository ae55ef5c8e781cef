//! Instructions per byte of input as counted by callgrind, one number per regime.
//!
//! Seconds depend on the machine and on what else it does; instructions hardly do, so two versions
//! can be compared to within a percent. `benches/instructions.sh` runs this program under
//! callgrind, twice for each regime: with a few rounds and with more. The difference is the cost of
//! the rounds, without the start of the program and the compilation of the patterns.
//!
//! When run by `cargo bench`, it only prints a note about this.

#[path = "common/texts.rs"]
mod texts;

use std::hint::black_box;

use bodycopy::Cleaner;
use texts::cases::Regime;

/// Size of the text of a regime in bytes.
const SIZE: usize = 300 << 10;

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let (regime, rounds, languages) = match args.as_slice() {
        [_, regime, rounds] => (regime, rounds, None),
        [_, regime, rounds, languages] => (regime, rounds, Some(languages)),
        _ => {
            println!("to count instructions: benches/instructions.sh");
            return;
        }
    };
    let (Some(regime), Ok(rounds)) = (
        Regime::ALL
            .into_iter()
            .find(|known| known.as_str() == regime),
        rounds.parse::<u32>(),
    ) else {
        println!("to count instructions: benches/instructions.sh");
        return;
    };
    let documents = texts::documents(&["en", "de", "fr", "es", "ru"], regime, SIZE);
    let cleaner = match languages {
        None => Cleaner::new(),
        Some(codes) => Cleaner::builder()
            .languages(codes.split(','))
            .build()
            .expect("the languages are known"),
    };
    let mut out = String::new();
    for _ in 0..rounds {
        for document in &documents {
            cleaner.clean_into(black_box(&document.input), &mut out);
            black_box(&out);
        }
    }
    println!("{}", texts::bytes(&documents));
}
