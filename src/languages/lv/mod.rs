//! Latvian.

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

/// Latvian.
pub(crate) const LANGUAGE: Language = Language {
    code: "lv",
    other_codes: &["lav"],
    name: "Latvian",
    stop_words: "
        un ir ka no ar par uz kas arī lai vai kā pēc tas to tā ja tad jo gan vēl jau nav
        bija būs viņš viņa viņi viņu viņam mēs mums mūsu es man tu tev jūs jums šis šī šo šie šīs
        šajā tās tiem tajā tam kad kur kura kuras kuru kurā kuri kurš līdz pirms bez starp
        zem virs pret caur dēļ pa kopš tikai ļoti vairāk savu savas sava savā savus tiek tika
        būtu var varētu nevar tomēr taču nekā kaut turklāt savukārt jeb ne viss visi visu
        visas cik tik tāpēc gandrīz katrs katru pats sev bijis bijusi esam esmu nebija vien
    ",
    stop_share: 27,
    date_words: "
        janvāris janvāra janvārī janvārim janv jan februāris februāra februārī februārim febr feb
        marts marta martā martam aprīlis aprīļa aprīlī aprīlim apr maijs maija maijā maijam jūnijs
        jūnija jūnijā jūnijam jūn jūlijs jūlija jūlijā jūlijam jūl augusts augusta augustā augustam
        aug septembris septembra septembrī septembrim sept sep oktobris oktobra oktobrī oktobrim
        okt novembris novembra novembrī novembrim nov decembris decembra decembrī decembrim dec
        pirmdiena pirmdien pirmdienas pirmdienā otrdiena otrdien otrdienas otrdienā trešdiena
        trešdien trešdienas trešdienā ceturtdiena ceturtdien ceturtdienas ceturtdienā piektdiena
        piektdien piektdienas piektdienā sestdiena sestdien sestdienas sestdienā svētdiena svētdien
        svētdienas svētdienā gads gada gadā plkst pulksten stunda stundas šodien vakar
    ",
    phrases: lists!(),
};
