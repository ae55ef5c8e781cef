//! Polish phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            autor: | autorka: | autorzy: | autor tekstu | autor artykułu | autor wpisu | napisane przez
            opublikowane przez | dodane przez | opublikował: | opublikowała: | opr | oprac | opracował
            opracowała | opracowanie: | rozmawiał | rozmawiała | rozmawiali | korespondencja z
            wpis autora | tekst i zdjęcia | tekst i foto | tekst i fot
            [przygotował, przygotowała]:
        ",
        hit: "Autor: Jan Kowalczyk",
        miss: "Nikt nie wiedział, kim był autor listu.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            o autorze | o autorce | o autorach | autor | autorka | autorzy | autor artykułu
            autor tekstu | autor wpisu | napisane przez | redakcja | redaktor | poznaj autora
            dziennikarz | zespół redakcyjny | kontakt z autorem | napisz do autora | o redakcji
        ",
        hit: "O autorze",
        miss: "O autorze tej powieści wiadomo niewiele.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            więcej od | zobacz wszystkie artykuły | zobacz wszystkie wpisy
            zobacz więcej artykułów autora | zobacz wszystkie posty | wszystkie artykuły autora
            wszystkie wpisy autora | wszystkie teksty autora | inne teksty autora
            inne artykuły autora | więcej tekstów autora | więcej artykułów autora
            więcej tego autora | pozostałe artykuły autora | wpisy autora | artykuły autora
            obserwuj autora | zobacz profil autora
            [zobacz, pokaż] [pozostałe, inne] [wpisy, artykuły, teksty] autora
            [zobacz, pokaż] więcej [wpisów, tekstów] autora
        ",
        hit: "Zobacz wszystkie artykuły: Anna Maj",
        miss: "Chcę zobaczyć wszystkie artykuły z tej serii.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            dziennikarz | dziennikarka | redaktor naczelny | redaktor naczelna | redaktorka naczelna
            zastępca redaktora naczelnego | redaktor | redaktorka | redaktor prowadzący
            sekretarz redakcji | reporter | reporterka | korespondent | korespondentka | publicysta
            publicystka | felietonista | felietonistka | fotoreporter | fotoreporterka
            dziennikarz sportowy | dziennikarka sportowa | wydawca | redaktor wydania
            redaktor portalu
            redaktorka prowadząca | dziennikarz śledczy | wydawczyni
        ",
        hit: "Magda Lis, starsza redaktorka",
        miss: "Jego redaktorka odeszła z wydawnictwa w maju.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            absolwent dziennikarstwa | absolwentka dziennikarstwa | dziennikarz portalu
            dziennikarka portalu | dziennikarz działu | dziennikarka działu | redaktor portalu
            redaktorka portalu | redaktor działu | redaktorka działu | prywatnie miłośnik
            prywatnie miłośniczka | prywatnie fan | prywatnie mama | prywatnie tata
            prywatnie pasjonat | związany z redakcją od | związana z redakcją od | w redakcji od #
            napisz do autora | napisz do autorki | skontaktuj się z autorem | w zawodzie od #
            pasjonat podróży | z dziennikarstwem związany | z dziennikarstwem związana
            pisze o gospodarce | pisze o kulturze | redaktor serwisu | redaktorka serwisu
        ",
        hit: "Absolwentka dziennikarstwa UW, w redakcji od 2016 roku.",
        miss: "Po studiach dziennikarskich wyjechała do Gdańska i tam założyła wydawnictwo.",
    },
];
