//! The words of clutter, language by language.
//!
//! Clutter speaks every language, but it says the same few things in each: "read also", "share", "leave a comment",
//! "photo by". So a *rule* defines what is meant, and a *language* only defines how it is worded: every row names the
//! rule whose phrases it adds to. What the corpus teaches about a rule in one language then holds in all of them.
//!
//! A language is a folder here and a line in [`ALL`]. The folder contains its words (`mod.rs`) and, label by label, its
//! phrases, in files that are named like those of the rules: what `src/rules/caption.rs` means, `de/caption.rs` says in
//! German.

use std::borrow::Cow;

/// The phrases of a language, from the files in its folder: one for each label that has phrases.
macro_rules! lists {
    () => {
        &[
            advertisement::PHRASES,
            artifact::PHRASES,
            byline::PHRASES,
            caption::PHRASES,
            comments::PHRASES,
            credit::PHRASES,
            legal::PHRASES,
            metadata::PHRASES,
            navigation::PHRASES,
            paywall::PHRASES,
            promotion::PHRASES,
            related::PHRASES,
            social::PHRASES,
            tags::PHRASES,
        ]
    };
}

mod af;
mod ar;
mod az;
mod bg;
mod bn;
mod ca;
pub(crate) mod codes;
mod cs;
mod da;
mod de;
mod el;
mod en;
mod es;
mod et;
mod fa;
mod fi;
mod fr;
mod gl;
mod he;
mod hi;
mod hr;
mod hu;
mod id;
mod is;
mod it;
mod ja;
mod ka;
mod ko;
mod lt;
mod lv;
mod mk;
mod mr;
mod nl;
mod no;
mod pl;
mod pt;
mod ro;
mod ru;
mod sets;
mod sk;
mod sl;
mod sq;
mod sv;
mod sw;
mod ta;
mod th;
mod tl;
mod tr;
mod uk;
mod ur;
mod vi;
mod zh;
mod zu;

/// All languages.
pub(crate) static ALL: &[&Language] = &[
    &af::LANGUAGE,
    &ar::LANGUAGE,
    &az::LANGUAGE,
    &bg::LANGUAGE,
    &bn::LANGUAGE,
    &ca::LANGUAGE,
    &cs::LANGUAGE,
    &da::LANGUAGE,
    &de::LANGUAGE,
    &el::LANGUAGE,
    &en::LANGUAGE,
    &es::LANGUAGE,
    &et::LANGUAGE,
    &fa::LANGUAGE,
    &fi::LANGUAGE,
    &fr::LANGUAGE,
    &gl::LANGUAGE,
    &he::LANGUAGE,
    &hi::LANGUAGE,
    &hr::LANGUAGE,
    &hu::LANGUAGE,
    &id::LANGUAGE,
    &is::LANGUAGE,
    &it::LANGUAGE,
    &ja::LANGUAGE,
    &ka::LANGUAGE,
    &ko::LANGUAGE,
    &lt::LANGUAGE,
    &lv::LANGUAGE,
    &mk::LANGUAGE,
    &mr::LANGUAGE,
    &nl::LANGUAGE,
    &no::LANGUAGE,
    &pl::LANGUAGE,
    &pt::LANGUAGE,
    &ro::LANGUAGE,
    &ru::LANGUAGE,
    &sk::LANGUAGE,
    &sl::LANGUAGE,
    &sq::LANGUAGE,
    &sv::LANGUAGE,
    &sw::LANGUAGE,
    &ta::LANGUAGE,
    &th::LANGUAGE,
    &tl::LANGUAGE,
    &tr::LANGUAGE,
    &uk::LANGUAGE,
    &ur::LANGUAGE,
    &vi::LANGUAGE,
    &zh::LANGUAGE,
    &zu::LANGUAGE,
];

/// One language: its name, its function words, and its phrases for the rules.
pub(crate) struct Language {
    /// ISO 639-1 code, `zh` for both scripts of Chinese.
    pub code: &'static str,
    /// The codes that others use for it: those of three letters (ISO 639-3, and ISO 639-2 for libraries if that
    /// differs), outdated ones, and those of languages that are written so similarly that its phrases serve for them.
    pub other_codes: &'static [&'static str],
    /// Its English name.
    pub name: &'static str,
    /// Function words, in lower case, separated by white space: articles, prepositions, conjunctions, pronouns,
    /// auxiliaries. Running prose is full of them, menus are not. Empty if words are not separated by spaces.
    pub stop_words: &'static str,
    /// How many of a hundred words of running prose are among the `stop_words`, counted on the project's own pages and
    /// rounded; 0 if there are none. Languages that use endings instead of small words have few of them, and each is
    /// more significant.
    pub stop_share: u8,
    /// Names of months and days, full and abbreviated, in the forms used in dates; in lower case and separated by white
    /// space, too.
    pub date_words: &'static str,
    /// Phrases for the rules, one list for each label.
    pub phrases: &'static [&'static [Phrases]],
}

impl Language {
    /// Its phrases for each rule.
    pub(crate) fn phrases(&self) -> impl Iterator<Item = &'static Phrases> {
        self.phrases.iter().copied().flatten()
    }
}

/// How one language words one rule.
pub(crate) struct Phrases {
    /// The id of a rule of the catalogue that takes phrases.
    pub rule: &'static str,
    /// The phrases, separated by `|` or line ends. Case, punctuation and apostrophes do not matter, `#` is any number,
    /// and `[a, b] [c, d]` is every [combination](sets). Of the punctuation, a colon at the
    /// end matters: the line must have one there.
    pub texts: &'static str,
    /// A line that the rule must hit because of them.
    pub hit: &'static str,
    /// A similar line of body text, which it must not hit.
    pub miss: &'static str,
}

impl Phrases {
    /// The phrases, one by one.
    pub(crate) fn texts(&self) -> impl Iterator<Item = Cow<'static, str>> {
        sets::phrases(self.texts)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::ALL;

    #[test]
    fn sets_of_words_are_closed_and_hold_none() {
        for phrases in ALL.iter().flat_map(|language| language.phrases()) {
            let mut is_open = false;
            for c in phrases.texts.chars().filter(|c| matches!(c, '[' | ']')) {
                assert_ne!(is_open, c == '[', "{}: {c}", phrases.rule);
                is_open = c == '[';
            }
            assert!(!is_open, "{}", phrases.rule);
        }
    }

    #[test]
    fn no_phrase_stands_twice_in_a_row() {
        let mut twice = Vec::new();
        for language in ALL {
            for phrases in language.phrases() {
                let mut seen = BTreeSet::new();
                let again = phrases.texts().filter(|text| !seen.insert(text.clone()));
                twice.extend(
                    again.map(|text| format!("{} {}: {text}", language.code, phrases.rule)),
                );
            }
        }
        assert!(
            twice.is_empty(),
            "{} of them:\n{}",
            twice.len(),
            twice.join("\n")
        );
    }

    #[test]
    fn a_list_of_phrases_is_of_one_label_and_the_only_one_of_it() {
        for language in ALL {
            let mut seen = BTreeSet::new();
            for list in language.phrases {
                let labels: BTreeSet<_> = list
                    .iter()
                    .map(|phrases| phrases.rule.split('.').next())
                    .collect();
                assert_eq!(labels.len(), 1, "{}: {labels:?}", language.code);
                assert!(seen.is_disjoint(&labels), "{}: {labels:?}", language.code);
                seen.extend(labels);
            }
        }
    }
}
