//! Swahili phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            tangazo | matangazo | tangazo la kulipia | matangazo ya kulipia
            kwa hisani ya wadhamini | [tangazo, matangazo] ya [kibiashara, biashara]
            tangazo la [kibiashara, biashara, mdhamini]
            [habari, makala, taarifa] [iliyofadhiliwa, iliyodhaminiwa, inayofadhiliwa,
            inayodhaminiwa, iliyolipiwa]
            [maudhui, makala] [yaliyofadhiliwa, yaliyodhaminiwa, yanayofadhiliwa, yanayodhaminiwa,
            yaliyolipiwa]
            maudhui ya [kibiashara, mdhamini, wadhamini, washirika, kulipia, matangazo]
            [funga, ruka, ficha, ondoa] [tangazo, matangazo, tangazo hili]
            [weka, tangaza, lipia] tangazo lako hapa | tangaza hapa | tangaza biashara yako hapa
            nafasi ya [tangazo, matangazo] | nafasi hii ni ya [tangazo, matangazo]
            tangazo [litaisha, linaisha] baada ya sekunde #
            unaweza kuruka tangazo baada ya sekunde # | kwa nini naona tangazo hili
            kuhusu tangazo hili | ripoti tangazo hili | imedhaminiwa | imefadhiliwa
            sehemu ya matangazo | mwisho wa tangazo | toleo maalumu la matangazo
        ",
        hit: "TANGAZO",
        miss: "Tangazo la kazi hiyo lilibandikwa mlangoni kwa wiki mbili.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            [makala, habari, taarifa, stori] inaendelea [chini ya, baada ya] [tangazo, matangazo]
            [makala, maudhui] yanaendelea [chini ya, baada ya] [tangazo, matangazo]
            endelea kusoma [chini ya, baada ya] [tangazo, matangazo]
            [sogeza, shuka, telezesha] chini [kuendelea, ili kuendelea, uendelee] kusoma
            [makala, habari, taarifa] hii [imefadhiliwa, imedhaminiwa, imelipiwa] na
            [makala, maudhui] haya [yamefadhiliwa, yamedhaminiwa, yamelipiwa] na
            [makala, maudhui] haya yametayarishwa kwa ushirikiano na mdhamini
            tangazo hili linasaidia kugharamia | matangazo hutusaidia kugharamia
        ",
        hit: "Makala inaendelea chini ya tangazo",
        miss: "Kazi ya kubandika inaendelea, na tangazo la zamani limeachwa chini ya daraja.",
    },
];
