//! Indonesian and Malay phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            baca juga | simak juga | lihat juga
            berita lain
            artikel menarik lainnya | berita sebelumnya | berita selanjutnya
            rekomendasi | rekomendasi untukmu
            rekomendasi berita | pilihan untukmu
            untuk anda | kabar terkini | kabar terbaru | kabar lainnya | pos terbaru
            pos-pos terbaru | pos terkait
            anda mungkin juga menyukai
            yang mungkin anda suka | jangan lewatkan
            jangan ketinggalan | baca selanjutnya | baca berikutnya | berita hari ini
            tonton juga | video pilihan | berita video
            lebih banyak berita | lainnya dari kanal ini | kanal terkait | artikel berkaitan
            berita berkaitan | artikel lain | artikel menarik | lihat berita lainnya
            berita lain yang menarik | artikel berkenaan | berita menarik lainnya
            rekomendasi artikel | lebih banyak artikel
            sedang hangat | cadangan untuk anda | anda mungkin berminat
            [berita, artikel, video, konten, tulisan, topik, postingan, produk] [terkait, terkini, terbaru,
            lainnya, serupa, rekomendasi, untuk anda]
            produk [pilihan, sejenis]
            [mungkin anda, anda mungkin, kamu mungkin, mungkin kamu] [suka, juga suka, tertarik, juga tertarik,
            menyukai ini]
            [rekomendasi, pilihan, disarankan, direkomendasikan] untuk [anda, kamu]
        ",
        hit: "Baca Juga:",
        miss: "Baca juga catatan kaki buku itu, pesan sang guru kepada murid-muridnya.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            terpopuler | populer
            paling populer | paling banyak dibaca | terbanyak dibaca
            banyak dibaca | paling dicari | terheboh | terhangat | berita terhangat | trending
            sedang tren | sedang trending | tren | topik hangat | isu hangat
            isu terkini | pilihan redaksi | pilihan editor | sorotan | berita utama
            headline hari ini | berita pilihan | artikel pilihan | paling dikomentari | wajib baca
            wajib dibaca | hot news | pos populer | pos-pos teratas
            terpopuler minggu ini | terpopuler hari ini | paling popular | popular minggu ini
            berita popular | pilihan pengarang | paling banyak ditonton | # terpopuler
            [berita, artikel, video, konten, tulisan, topik, postingan] [populer, terpopuler, terfavorit,
            trending, paling banyak dibaca]
            [berita, artikel] terpopuler [hari ini, minggu ini, bulan ini]
        ",
        hit: "Terpopuler",
        miss: "Terpopuler di antara warung kopi itu justru yang letaknya di ujung gang.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            berita lainnya | berita terbaru | berita lain di | baca berita lainnya | terpopuler di
            lainnya dari | lebih banyak dari kanal | terkini di | lagi berita | berita seputar
        ",
        hit: "Berita lainnya: Jawa Tengah",
        miss: "Ia lupa berita lainnya karena Jawa Tengah sudah banjir.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            baca juga | baca pula | baca berita terkait | baca selengkapnya | baca di sini
            simak juga | simak pula | simak video | simak selengkapnya | tonton juga | tonton video
            lihat juga | lihat video | lihat juga video | saksikan juga | saksikan video
            artikel terkait | berita terkait | selengkapnya baca | baca lanjut | berita berkaitan
            artikel berkaitan
            [baca, lihat, simak, tonton, terkait]:
        ",
        hit: "Baca juga: Jembatan Lama Ditutup bagi Truk hingga Maret",
        miss: "Kakek bilang, baca juga yang tersirat di antara baris.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            selengkapnya | lanjutkan membaca
            lanjut membaca | lanjutkan baca | baca selanjutnya di sini | baca artikel selengkapnya
            baca berita selengkapnya | baca artikel | lihat semuanya
            muat lagi | indeks berita | indeks | lihat indeks | semua berita
            semua artikel | semua pos | lebih banyak | lebih lanjut | lainnya | baca | baca lagi
            baca lanjut | teruskan membaca | baca seterusnya | lihat lagi
            papar lagi | papar semua | muat naik lagi | selanjutnya
            [lihat, baca, tampilkan, muat] [semua, selengkapnya, lainnya, lebih banyak, artikel lainnya, semua artikel,
            semua berita, lebih lanjut]
        ",
        hit: "Baca Selengkapnya »",
        miss: "Baca selengkapnya laporan itu dan Anda akan menemukan nama pamannya.",
    },
];
