//! Icelandic.

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

/// Icelandic.
pub(crate) const LANGUAGE: Language = Language {
    code: "is",
    other_codes: &["isl", "ice"],
    name: "Icelandic",
    stop_words: "
        og í að á er sem til það um við en af með var ekki fyrir hann hún því þá eru þess þetta sé
        hafa hefur hafði höfðu hafi ég frá þau þeir þær eftir eða þar upp svo inn út þegar verið
        verður varð verða vera voru væri úr yfir þeim þessu þessi þessa þessum henni honum hans
        hennar þeirra þeirri þann sá sú okkar okkur mér mig mín þú þér þig hvað hver hvort hvar
        hvernig nú hér niður milli undir án hjá þó ef bara líka mun myndi má getur geta gæti skal
        vegna síðan meðan nema heldur bæði enginn einn ein eitt allir allt alla sig sér sinn sína
        sínum né hana enda þótt þangað fram aftur nokkur
    ",
    stop_share: 42,
    date_words: "
        janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember jan feb
        mar apr jún júl ágú sep sept okt nóv des mánudagur mánudag mánudagi mánudags mánudaginn
        mánudagurinn þriðjudagur þriðjudag þriðjudagi þriðjudags þriðjudaginn þriðjudagurinn
        miðvikudagur miðvikudag miðvikudagi miðvikudags miðvikudaginn miðvikudagurinn fimmtudagur
        fimmtudag fimmtudagi fimmtudags fimmtudaginn fimmtudagurinn föstudagur föstudag föstudagi
        föstudags föstudaginn föstudagurinn laugardagur laugardag laugardagi laugardags laugardaginn
        laugardagurinn sunnudagur sunnudag sunnudagi sunnudags sunnudaginn sunnudagurinn mán þri
        mið fim fös lau sun kl klukkan þann
    ",
    phrases: lists!(),
};
