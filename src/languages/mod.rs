//! The words of clutter, language by language.
//!
//! Clutter speaks every language, but it says the same few things in each: "read also",
//! "share", "leave a comment", "photo by". So a *rule* says what is meant, and a *language*
//! only says how it is put there: every row names the rule whose phrases it adds to. What the
//! corpus teaches about a rule in one language then holds in all of them.
//!
//! A language is one file in this folder and one line in [`ALL`].

mod ar;
mod cs;
mod da;
mod de;
mod el;
mod en;
mod es;
mod fa;
mod fi;
mod fr;
mod he;
mod hi;
mod hu;
mod id;
mod it;
mod ja;
mod ko;
mod nl;
mod no;
mod pl;
mod pt;
mod ro;
mod ru;
mod sv;
mod th;
mod tr;
mod uk;
mod vi;
mod zh;

/// All languages.
pub(crate) static ALL: &[&Language] = &[
    &ar::LANGUAGE,
    &cs::LANGUAGE,
    &da::LANGUAGE,
    &de::LANGUAGE,
    &el::LANGUAGE,
    &en::LANGUAGE,
    &es::LANGUAGE,
    &fa::LANGUAGE,
    &fi::LANGUAGE,
    &fr::LANGUAGE,
    &he::LANGUAGE,
    &hi::LANGUAGE,
    &hu::LANGUAGE,
    &id::LANGUAGE,
    &it::LANGUAGE,
    &ja::LANGUAGE,
    &ko::LANGUAGE,
    &nl::LANGUAGE,
    &no::LANGUAGE,
    &pl::LANGUAGE,
    &pt::LANGUAGE,
    &ro::LANGUAGE,
    &ru::LANGUAGE,
    &sv::LANGUAGE,
    &th::LANGUAGE,
    &tr::LANGUAGE,
    &uk::LANGUAGE,
    &vi::LANGUAGE,
    &zh::LANGUAGE,
];

/// One language: its name, its function words, and its phrases for the rules.
pub(crate) struct Language {
    /// ISO 639-1 code, `zh` for both scripts of Chinese.
    pub code: &'static str,
    /// Its English name.
    pub name: &'static str,
    /// Function words, lower case, separated by spaces: articles, prepositions, conjunctions,
    /// pronouns, auxiliaries. Running prose is full of them, menus are not. Empty where words
    /// are not separated by spaces.
    pub stop_words: &'static str,
    /// Names of months and days, full and short, in the forms used in dates.
    pub date_words: &'static str,
    /// Phrases for the rules.
    pub phrases: &'static [Phrases],
}

/// How one language puts one rule.
pub(crate) struct Phrases {
    /// The id of a rule of the catalogue that takes phrases.
    pub rule: &'static str,
    /// The phrases. Case, punctuation and apostrophes do not matter, `#` is any number.
    pub texts: &'static [&'static str],
    /// A line that the rule must hit because of them.
    pub hit: &'static str,
    /// A line of body text that looks alike, which it must not hit.
    pub miss: &'static str,
}
