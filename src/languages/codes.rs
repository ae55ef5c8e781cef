//! Languages by the names that others give them.
//!
//! Callers get a language from a detector, a locale or the head of a page, and each of these uses
//! another code: `nb`, `nor` or `nn_NO.UTF-8` for what is `no` here. All of them are accepted.

use super::{Language, ALL};

/// The language that a tag or a locale begins with: `en`, `ENG`, `en-US`, `en_GB.UTF-8`.
pub(crate) fn find(tag: &str) -> Option<&'static Language> {
    // A locale names its character set and a variant after these.
    let tag = tag.split(['.', '@']).next()?;
    let mut parts = tag.split(['-', '_']);
    let code = parts.next()?;
    let is_tag = parts.all(|part| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    let is_meant = |known: &str| known.eq_ignore_ascii_case(code);
    let mut languages = ALL.iter().copied().filter(|_| is_tag);
    languages.find(|language| {
        is_meant(language.code) || language.other_codes.iter().any(|known| is_meant(known))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn found(tag: &str) -> Option<&'static str> {
        find(tag).map(|language| language.code)
    }

    #[test]
    fn every_language_has_other_codes_and_no_code_is_of_two() {
        let mut seen: BTreeSet<_> = ALL.iter().map(|language| language.code).collect();
        for language in ALL {
            let Language {
                code, other_codes, ..
            } = language;
            assert_eq!(other_codes[0].len(), 3, "{code}");
            for other in *other_codes {
                assert!(seen.insert(other), "{other}");
                assert_eq!(found(other), Some(*code), "{other}");
            }
        }
    }

    #[test]
    fn tags_and_locales_begin_with_the_language() {
        let cases = [
            (
                "en en-US en_GB.UTF-8 EN-us eng ENG eng_Latn en-Latn-GB-oed en_US@posix",
                "en",
            ),
            ("de ger deu_DE.iso885915@euro de-CH-1996", "de"),
            ("nb nb_NO.utf8 nn-NO no nor", "no"),
            ("ms ms_MY zsm_Latn in in_ID id", "id"),
            ("iw iw-IL he_IL", "he"),
            ("zh zh-Hant zh_TW.Big5 zh-Hans-CN cmn zho_Hant", "zh"),
            ("pt-BR por", "pt"),
        ];
        for (tags, code) in cases {
            for tag in tags.split(' ') {
                assert_eq!(found(tag), Some(code), "{tag}");
            }
        }
    }

    #[test]
    fn what_is_no_tag_is_no_language() {
        for tag in [
            "",
            " ",
            "english",
            "e",
            "tlh",
            "C.UTF-8",
            "POSIX",
            "-en",
            ".en",
            "en-",
            "en de",
            "en,de",
            "en--US",
            "en-verylongone",
            "en_ÜS",
        ] {
            assert_eq!(found(tag), None, "{tag}");
        }
    }
}
