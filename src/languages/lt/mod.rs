//! Lithuanian.

mod advertisement;
mod artifact;
mod byline;
mod caption;
mod comments;
mod credit;
mod legal;
mod metadata;
mod navigation;
mod paywall;
mod promotion;
mod related;
mod social;
mod tags;

use super::Language;

/// Lithuanian.
pub(crate) const LANGUAGE: Language = Language {
    code: "lt",
    other_codes: &["lit"],
    name: "Lithuanian",
    stop_words: "
        ir į iš su kad o ar tai yra buvo nuo iki po per prie už be apie dėl pagal tarp pas ant
        virš prieš kaip kai kur kas ką kuris kuri kurie kurios kurį kurią kurių kuriuos kuriame jis
        ji jie jos jo jų jį ją jai jiems aš mes jūs man mums mūsų jums savo sau tas ta 
        to tą tuo šis ši šie šios šio šį šią šių tik dar jau taip ne nėra būtų būti gali
        turi reikia nors nes jei jeigu arba todėl tačiau labai daugiau čia ten dabar tada
        vis visi visų toks tokia kiek kodėl nei juk niekas nieko niekada kol
    ",
    stop_share: 26,
    date_words: "
        sausis sausio sausį saus vasaris vasario vasarį vas kovas kovo kovą kov balandis balandžio
        balandį bal gegužė gegužės gegužę geg birželis birželio birželį birž liepa liepos liepą liep
        rugpjūtis rugpjūčio rugpjūtį rugp rugsėjis rugsėjo rugsėjį rugs spalis spalio spalį spal
        lapkritis lapkričio lapkritį lapkr gruodis gruodžio gruodį gruod pirmadienis pirmadienio
        pirmadienį pirm antradienis antradienio antradienį antr trečiadienis trečiadienio
        trečiadienį treč ketvirtadienis ketvirtadienio ketvirtadienį ketv penktadienis penktadienio
        penktadienį penkt šeštadienis šeštadienio šeštadienį šešt sekmadienis sekmadienio sekmadienį
        sekm mėn diena dieną dienos val valanda valandą valandos min metų metais
    ",
    phrases: lists!(),
};
