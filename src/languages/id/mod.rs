//! Indonesian and Malay.

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

/// Indonesian and Malay.
pub(crate) const LANGUAGE: Language = Language {
    code: "id",
    // Malay, too.
    other_codes: &["ind", "in", "ms", "msa", "may", "zsm"],
    name: "Indonesian and Malay",
    stop_words: "
        yang dan di ke dari untuk dengan pada dalam ini itu adalah tidak akan telah sudah juga oleh
        sebagai atau karena kerana saat ketika agar supaya bagi para ia dia mereka kami kita saya
        aku kamu anda ada dapat bisa boleh harus mesti namun tetapi tapi seperti lebih sangat paling
        masih lagi serta antara hingga sampai setelah selepas sebelum kepada terhadap tentang
        mengenai bahwa bahawa jika kalau apabila maka lalu kemudian pun hanya saja belum bukan tanpa
        sejak secara setiap semua beberapa banyak satu dua menjadi merupakan tersebut begitu
        demikian turut beliau ialah daripada manakala sahaja
    ",
    stop_share: 24,
    date_words: "
        januari februari maret april mei juni juli agustus september oktober november desember jan
        feb mar apr jun jul agu agt ags sep sept okt nov des mac julai ogos disember dis senin
        selasa rabu kamis jumat jum'at sabtu minggu ahad isnin khamis jumaat sen kam jum sab wib
        wita wit pukul pagi petang siang malam
    ",
    phrases: lists!(),
};
