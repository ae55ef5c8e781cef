//! Filipino (Tagalog).

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

/// Filipino (Tagalog).
pub(crate) const LANGUAGE: Language = Language {
    code: "tl",
    other_codes: &["tgl", "fil"],
    name: "Filipino",
    stop_words: "
        ang ng mga sa ay na nang kay kina sina ito iyon iyan yung iyong inyong ako ka ko 
        siya niya sila nila kami namin tayo natin kayo ninyo kanya kanila akin atin amin kanyang
        kaniyang kanilang aming ating aking nito niyon dito rito doon roon diyan hindi wala walang
        mayroon mayroong meron kung kapag pag dahil kaya upang habang ngunit subalit
        samantala kundi kahit bagaman ayon mula hanggang bago matapos pagkatapos noong noon ngayon
        nitong din rin lamang pa ba naman muna nga daw isang isa bawat lahat ilang ilan maraming
        marami ibang iba pang pati maging tulad gaya tungkol hinggil ukol bilang laban saan paano
        bakit kailan dapat maaari maaaring puwede puwedeng kailangan kailangang huwag ganito ganoon
        kanino
    ",
    stop_share: 49,
    date_words: "
        enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre
        septiyembre nobiyembre disiyembre peb hul okt nob dis lunes martes miyerkules huwebes
        biyernes sabado linggo miy huw biy sab ika ng noong nitong umaga tanghali hapon gabi
    ",
    phrases: lists!(),
};
