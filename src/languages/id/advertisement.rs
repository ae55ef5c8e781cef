//! Indonesian and Malay phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            iklan | advertensi | konten bersponsor | konten sponsor | konten berbayar | disponsori
            disponsori oleh | artikel bersponsor | artikel berbayar | pariwara | iklan berbayar
            kandungan berbayar | kandungan tajaan | tajaan | ditaja | hapus iklan | tutup iklan
            lewati iklan | bebas iklan | pasang iklan di sini | konten promosi
        ",
        hit: "IKLAN",
        miss: "Iklan rokok di pinggir lapangan itu dicopot pekan lalu.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            gulir untuk melanjutkan | gulir untuk lanjut membaca | scroll untuk melanjutkan membaca
            scroll ke bawah untuk lanjut | scroll to continue with content
            scroll untuk lanjut membaca | scroll untuk membaca
            lanjut baca setelah iklan | berita ini berlanjut setelah
            artikel diteruskan selepas iklan | berita bersambung selepas iklan
            geser untuk lanjut membaca
            ini adalah konten kerja sama | gulir ke bawah untuk lanjut membaca
            gulir ke bawah untuk melanjutkan | tatal ke bawah untuk terus membaca
            [lanjutkan membaca, lanjut membaca, artikel berlanjut, berita berlanjut, konten berlanjut] [di bawah,
            setelah] iklan
        ",
        hit: "Gulir ke bawah untuk lanjut membaca",
        miss: "Petugas menggulir peta ke bawah untuk menunjukkan lokasi sumur.",
    },
];
