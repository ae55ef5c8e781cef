//! Texts in which no word is known.
//!
//! There are thousands of languages, and `bodycopy` knows phrases in a few dozen. How it does in the others cannot be
//! measured on annotated pages, because there are none. But if the letters of a page are exchanged for others, no word
//! of it is in any language, and everything else is as it was.

/// Exchanges the letters from A to Z for others: vowels for vowels, consonants for consonants, and capitals for
/// capitals. All other characters stay as they are.
///
/// ```
/// let line = bodycopy_corpus::exchange_letters("Leave a reply: 3 comments");
/// assert_eq!(line, "Coupo u sotca: 3 qezzoxnm");
/// ```
#[must_use]
pub fn exchange_letters(text: &str) -> String {
    text.chars().map(exchange).collect()
}

fn exchange(letter: char) -> char {
    let lower = letter.to_ascii_lowercase();
    let new = [
        ("aeiouy", "uoyeia"),
        ("bcdfghjklmnpqrstvwxz", "gqwvkjhdczxtlsmnpfrb"),
    ]
    .into_iter()
    .find_map(|(letters, others)| {
        let at = letters.find(lower)?;
        others[at..].chars().next()
    });
    match new {
        Some(new) if letter.is_ascii_uppercase() => new.to_ascii_uppercase(),
        Some(new) => new,
        None => letter,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_letter_becomes_another_one() {
        let letters: String = ('a'..='z').collect();
        let new = exchange_letters(&letters);
        assert_eq!(new.chars().collect::<BTreeSet<_>>().len(), 26);
        assert!(letters
            .chars()
            .zip(new.chars())
            .all(|(old, new)| old != new));
        assert_eq!(
            exchange_letters(&letters.to_uppercase()),
            new.to_uppercase()
        );
    }

    #[test]
    fn everything_else_stays() {
        let other = "12:30 · Ä ß Я 水 “–” \n\t©";
        assert_eq!(exchange_letters(other), other);
    }
}
