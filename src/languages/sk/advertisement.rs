//! Slovak phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            reklama | reklamy | inzercia | inzerát | advertoriál | advertorial | sponzorované
            promo článok | sponzorované partnerom | partneri | partneri webu | partneri portálu
            hlavní partneri | hlavný partner | generálny partner | generálni partneri
            mediálni partneri | mediálny partner | reklama koniec | koniec reklamy | koniec inzercie
            tu je priestor pre vašu reklamu | vaša reklama tu | priestor pre vašu reklamu
            miesto pre vašu reklamu | cenník pr článkov | pre inzerentov | pre zadávateľov reklamy
            prečo vidím túto reklamu | nahlásiť reklamu
            [komerčný, reklamný, sponzorovaný, partnerský, platený, propagačný] [článok, obsah,
            text, príspevok]
            [komerčná, reklamná, platená, pr] [správa, prezentácia, inzercia, spolupráca]
            [komerčné, reklamné, platené] [oznámenie, oznamy, partnerstvo]
            [pr, promo] [text, príspevok, obsah]
            pr článok | pr články | pr správy | komerčné články | komerčné správy
            obsah [partnera, inzerenta, reklamného partnera, nášho partnera]
            [v spolupráci s, vzniklo v spolupráci s] [partnerom, reklamným partnerom]
            [vypnúť, skryť, zavrieť, zatvoriť, odstrániť] [reklamu, reklamy]
            [čítať, čítajte, web] bez reklám
            [inzerujte, inzerovať, reklama, inzercia, inzerujte aj] [u nás, na našom webe, na našej
            stránke]
            [inzerovať, inzerujte] [, na webe, na portáli, v novinách, v časopise]
            [reklama, inzercia] [na webe, na portáli, na stránke, na internete, v novinách, v
            časopise]
            [cenník, ceny, možnosti, objednávka, formáty] [reklamy, inzercie, inzercie na webe,
            reklamy na webe]
        ",
        hit: "Komerčná správa",
        miss: "Reklama na fasáde visela podľa pamiatkarov bez povolenia.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            [článok, text, rozhovor, príbeh, obsah, reportáž, recept] pokračuje pod [reklamou,
            inzerciou, videoreklamou, videom, galériou, fotogalériou, fotografiou, obrázkom,
            anketou]
            [článok, text, rozhovor, príbeh, obsah, reportáž] pokračuje [nižšie, za reklamou, po
            reklame, na ďalšej strane]
            pokračovanie [článku, textu, rozhovoru, príbehu] [nižšie pod reklamou, pod reklamou, pod
            inzerciou, pod videom, pod galériou, pod fotogalériou, pod fotografiou]
            pokračovanie pod [reklamou, inzerciou, videom, galériou, videoreklamou]
            [video, prehrávanie] [začne, sa spustí] [po reklame, za # sekúnd]
            reklama [končí o, skončí o, skončí za]
            [pokračujte, posuňte sa] [v čítaní pod reklamou, nižšie a čítajte ďalej, nadol a čítajte
            ďalej]
            [článok, text, príspevok] [je, bol] [súčasťou reklamnej kampane, súčasťou platenej
            spolupráce, zverejnený ako inzercia]
        ",
        hit: "Článok pokračuje pod videoreklamou",
        miss: "Chodník pokračuje pod železničným mostom až k sútoku.",
    },
];
