//! Indonesian and Malay phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            diterbitkan # | diterbitkan pada | diterbitkan senin | dipublikasi # | tanggal publikasi
            tanggal terbit | terbit # | dipos pada | diposting pada | diposting # | ditulis pada #
            diperbarui | diperbaharui | terakhir diperbarui | terakhir diperbaharui
            pembaruan terakhir | update terakhir | terakhir dikemas kini | dikemas kini
            dikemaskini | disiarkan pada | diterbit pada | tarikh siaran | tarikh terbit
            diunggah pada | dibuat pada | tayang # | dipublikasikan # | dipublikasikan pada
            rilis #
            [terbit, tayang, diterbitkan, dipublikasikan]:
        ",
        hit: "Diterbitkan: 14 Maret 2023, 09:41 WIB",
        miss: "Kumpulan puisinya baru diterbitkan 14 Maret, sehari setelah ia wafat.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            waktu baca # menit | waktu baca | waktu membaca # menit | perkiraan waktu baca # menit
            estimasi waktu baca # menit | lama membaca # menit | lama baca # menit | # menit membaca
            # menit baca | # menit waktu baca | # menit untuk membaca | baca # menit
            durasi baca # menit | durasi membaca # menit | # mnt baca | # menit | # minit bacaan
            # minit baca | masa membaca # minit | masa bacaan # minit | # minit
            estimasi baca # menit | dibaca dalam # menit | tempoh membaca # minit
        ",
        hit: "Waktu baca: 4 menit",
        miss: "Waktu baca 4 menit dipakainya untuk menghafal seluruh sajak.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            # jam yang lalu | # jam lalu | # menit yang lalu | # menit lalu | # detik yang lalu
            # detik lalu | # hari yang lalu | # hari lalu | # minggu yang lalu | # minggu lalu
            # bulan yang lalu | # bulan lalu | # tahun yang lalu | # tahun lalu | sejam yang lalu
            sehari yang lalu | kemarin | hari ini | baru saja | beberapa saat lalu
            beberapa menit lalu | beberapa jam lalu | semalam | sebentar tadi | # minit lalu
            # minit yang lalu | # jam lepas | # hari lepas | kemarin # # | hari ini # #
            hari ini, # # wib | kemarin, # # wib
        ",
        hit: "3 jam yang lalu",
        miss: "3 jam yang lalu jalan ini masih bisa dilewati truk.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # kali dibaca | # kali dilihat | # kali ditonton | # x dibaca | dibaca # | dibaca # kali
            dilihat # kali | telah dibaca # kali | # dilihat | # dibaca | # tayangan | # pembaca
            # kata | # penayangan | # x ditonton | # tontonan | # kunjungan | # # kali dibaca
            # # kali dilihat | # # views
        ",
        hit: "1.245 kali dibaca",
        miss: "Puisinya 1.245 kali dibaca di panggung, dari Aceh sampai Papua.",
    },
];
