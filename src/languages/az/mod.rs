//! Azerbaijani.

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

/// Azerbaijani.
pub(crate) const LANGUAGE: Language = Language {
    code: "az",
    other_codes: &["aze", "azj"],
    name: "Azerbaijani",
    stop_words: "
        və bir bu da də ilə üçün çox daha olaraq olan o amma lakin ancaq ki nə kimi qədər sonra ən
        ya yaxud isə hər var yox yoxdur deyil idi olub olduğu olduğunu olmaq mən sən biz siz onlar
        onu ona onun bunu buna bunun bunlar bizim mənim həm həmin həmçinin əgər çünki görə əvvəl
        qarşı baxmayaraq bəri tərəfindən üzrə üzərində içində arasında altında yanında haqqında
        barədə bəzi bütün heç öz özü necə niyə harada hansı kim deyə belə elə yalnız təkcə artıq
        hələ indi bəlkə hətta olacaq olur oldu olunur edib edir edən etdi etmək edilib edilir
        dedi deyir deyib bildirib bəs axı zaman olsa
    ",
    stop_share: 25,
    date_words: "
        yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr yanvarda
        fevralda martda apreldə mayda iyunda iyulda avqustda sentyabrda oktyabrda noyabrda dekabrda
        yanvarın fevralın martın aprelin mayın iyunun iyulun avqustun sentyabrın oktyabrın noyabrın
        dekabrın yan fev mar apr iyn iyl avq sen okt noy dek i̇yun i̇yul
        i̇yunda i̇yulda i̇yunun
        i̇yulun i̇yn i̇yl bazar ertəsi ertəsi̇ çərşənbə axşamı axşami
        cümə şənbə saat ildə ilin cı ci
        cu cü
    ",
    phrases: lists!(),
};
