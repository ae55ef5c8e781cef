//! Turkish.

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

/// Turkish.
pub(crate) const LANGUAGE: Language = Language {
    code: "tr",
    other_codes: &["tur"],
    name: "Turkish",
    stop_words: "
        ve bir bu da de ile için çok daha olarak olan o ama ki ne gibi kadar sonra en ya mi mı mu mü
        var yok her değil oldu olduğu olduğunu ise şu ben sen biz siz onlar onu ona onun bunu buna
        bunun bunlar hem veya ancak fakat çünkü eğer göre önce üzere karşı rağmen dolayı beri
        tarafından üzerinde içinde arasında altında hakkında bazı bütün tüm hiç kendi nasıl neden
        nerede hangi kim diye bile sadece yalnızca artık henüz şimdi böyle şöyle öyle olacak olması
        etti ediyor eden edildi ettiği dedi
    ",
    stop_share: 15,
    date_words: "
        ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık ocakta şubatta
        martta nisanda mayısta haziranda temmuzda ağustosta eylülde ekimde kasımda aralıkta oca şub
        mar nis may haz tem ağu eyl eki kas mayis ni̇san hazi̇ran eki̇m kasim aralik pazartesi salı
        çarşamba perşembe cuma cumartesi pazar pazartesi̇ cumartesi̇ sali pzt çar cum cmt paz saat
    ",
    phrases: lists!(),
};
