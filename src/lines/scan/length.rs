//! How long a line is: in words, as English would have them.
//!
//! A button has two words, a headline ten, a paragraph forty: in English. Turkish, Finnish and Korean say in seven
//! words what takes English ten; Vietnamese, which writes every syllable separately, takes thirteen; Chinese, Japanese
//! and Thai put no spaces between words at all. So in some languages short sentences look like headlines, and in others
//! headlines look like sentences. One set of points can weigh lines of all languages only if their sizes mean the same.
//! Therefore written text counts for as many words as English would need for it. For English itself nothing changes
//! except where its words are long.
//!
//! The weights are set by hand, from the rates that translators use. On sites that nothing was tuned on, with points
//! that were tuned on words as they are written, they raised F1 by .0044 on page dumps of Fundus, and on those of the
//! project's own pages by .045 in Korean, .023 in Turkish, .021 in Vietnamese, .009 in Chinese and .005 in Finnish.
//! Japanese gained .04 on three pages of Fundus and lost .008 on the project's; five sixteenths of a word for a letter
//! of kana, instead of a quarter, did the opposite.

use crate::chars::Class;

/// Number of parts per word, in which letters of scripts without spaces are counted.
const PARTS: u32 = 8;
/// Parts of a Chinese character: eight characters make five words.
const IDEOGRAPH: u32 = 5;
/// Parts of a letter of kana, or of Thai and related scripts: four letters make a word.
const UNSPACED: u32 = 2;
/// Number of Hangul syllables per word.
const SYLLABLES: u32 = 2;
/// A line is Vietnamese if more than one in this many of its words has a letter with both a tone mark and another mark.
const WORDS_FOR_A_TONE: u32 = 6;
/// English needs one word less for this many words of Vietnamese.
const SYLLABIC: u32 = 4;
/// Minimum number of visible characters that count as a word in longer lines.
const CHARACTERS: u32 = 6;
/// Minimum number of words in such a line: in a shorter one, a single name would make the difference.
const FEWEST_WORDS: u32 = 6;

/// What is counted separately among the words of a line.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Syllables {
    /// Syllables of Hangul.
    pub hangul: u32,
    /// Words with a letter that is typical of Vietnamese.
    pub toned: u32,
}

/// How many eighths of a word a letter of a script without spaces counts for.
pub(super) fn parts_of_letter(c: char, class: Class) -> u32 {
    match class {
        Class::Ideograph if !is_kana(c) => IDEOGRAPH,
        _ => UNSPACED,
    }
}

/// How many words this number of parts makes.
pub(super) fn words_of_parts(parts: u32) -> u32 {
    parts.div_ceil(PARTS)
}

/// The length of a line in words, as English would have them, if `written` words are written with `characters` visible
/// characters.
pub(super) fn length(written: u32, characters: u32, syllables: Syllables) -> u32 {
    if syllables.toned.saturating_mul(WORDS_FOR_A_TONE) > written {
        written - written / SYLLABIC
    } else if syllables.hangul > 0 {
        written.max(syllables.hangul / SYLLABLES)
    } else if written >= FEWEST_WORDS {
        written.max(characters / CHARACTERS)
    } else {
        written
    }
}

/// Whether a letter is a syllable of Hangul.
pub(super) fn is_hangul(c: char) -> bool {
    ('가'..='힣').contains(&c)
}

/// Whether a letter has a tone mark in addition to that of its vowel: hardly any language but Vietnamese has such
/// letters.
pub(super) fn is_toned(c: char) -> bool {
    ('\u{1ea0}'..='\u{1eff}').contains(&c)
}

fn is_kana(c: char) -> bool {
    ('\u{3040}'..='\u{30ff}').contains(&c)
}

#[cfg(test)]
mod tests {
    use crate::fold::Fold;
    use crate::lexicon::Lexicon;
    use crate::lines::scan::scan;
    use crate::lines::Shape;

    fn shape(line: &str) -> Shape {
        let mut fold = Fold::default();
        scan(line, 0..line.len(), Lexicon::empty(), &mut fold, &mut ()).0
    }

    #[test]
    fn a_sentence_has_about_as_many_words_in_every_language() {
        for sentence in [
            "The council wants to open the old bridge over the river to cyclists again by autumn.",
            "Der Stadtrat will die alte Brücke über den Fluss bis zum Herbst wieder für Radfahrer öffnen.",
            "Kaupunginvaltuusto haluaa avata vanhan joen ylittävän sillan uudelleen pyöräilijöille syksyyn mennessä.",
            "Belediye meclisi nehrin üzerindeki eski köprüyü sonbahara kadar bisikletlilere yeniden açmak istiyor.",
            "Hội đồng thành phố muốn mở lại cây cầu cũ bắc qua sông cho người đi xe đạp trước mùa thu.",
            "시의회는 강을 가로지르는 오래된 다리를 가을까지 자전거 이용자들에게 다시 개방하기를 원하고 있다.",
            "市议会想在秋天之前让骑自行车的人重新使用那座跨河的老桥。",
            "市議会は川にかかる古い橋を秋までに再び自転車に開放したいと考えており、準備を進めている。",
        ] {
            let words = shape(sentence).words;
            assert!((14..=21).contains(&words), "{words}: {sentence}");
        }
    }

    #[test]
    fn a_few_long_words_are_no_sentence() {
        assert_eq!(
            shape("Telecommunications Infrastructure Administration").words,
            3
        );
        assert_eq!(
            shape("Datenschutzerklärung und Nutzungsbedingungen").words,
            3
        );
        assert_eq!(shape("개인정보처리방침").words, 4);
        assert_eq!(shape("회원가입").words, 2);
        assert_eq!(shape("3만원 '할인'이벤트").words, 3);
        assert_eq!(shape("Đăng nhập").words, 2);
    }

    #[test]
    fn words_are_counted_as_they_are_written_beside() {
        for (line, tokens) in [
            ("시의회는 다리를 개방하기를 원하고 있다.", 5),
            ("Hội đồng thành phố muốn mở lại cây cầu cũ.", 10),
            ("The old bridge is open again.", 6),
        ] {
            assert_eq!(shape(line).tokens, tokens, "{line}");
        }
    }
}
