//! Indonesian and Malay phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            putar | jeda | bisukan | bunyikan | matikan suara | suarakan | layar penuh
            keluar dari layar penuh | pemutar video | waktu saat ini | waktu tersisa
            kecepatan putar | kecepatan pemutaran | gambar dalam gambar | dengarkan | dengar
            tonton | tonton sekarang | simak video | mainkan | henti seketika | skrin penuh | senyap
            kualitas video | teks terjemahan | sari kata | putar ulang | langsung | durasi
            [video, audio] [tidak dapat diputar, gagal dimuat, tidak tersedia, sedang dimuat, ini tidak tersedia,
            ini tidak dapat diputar]
        ",
        hit: "Layar penuh",
        miss: "Layar penuh debu itu akhirnya diturunkan dari tiang.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            aktifkan javascript | harap aktifkan javascript | javascript dinonaktifkan
            javascript tidak aktif | browser anda tidak mendukung | peramban anda tidak mendukung
            browser kamu tidak mendukung | browser anda tidak support | perbarui browser anda
            perbarui peramban anda | dayakan javascript | sila aktifkan javascript
            pelayar anda tidak menyokong | penyemak imbas anda tidak menyokong
        ",
        hit: "Aktifkan JavaScript di peramban Anda",
        miss: "Murid kelas enam belajar JavaScript dan membuat peramban mainan.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            memuat | sedang memuat | sedang dimuat | memuat konten | memuatkan | sedang memuatkan
            mohon tunggu | harap tunggu | harap tunggu sebentar | tunggu sebentar | silakan tunggu
            sila tunggu | sila tunggu sebentar | terjadi kesalahan | ada kesalahan | ralat
            tidak ditemukan | tidak ada hasil | tiada hasil
            tampilkan lebih sedikit | lebih sedikit | sembunyikan | tampilkan | perluas | ciutkan
            gambar | tanpa judul | tiada tajuk | coba lagi | terjadi kesalahan, coba lagi
            halaman [tidak ditemukan, yang anda cari tidak ditemukan, tidak tersedia, yang anda cari tidak tersedia]
        ",
        hit: "Sedang memuat...",
        miss: "Truk yang sedang memuat pasir terguling di tikungan.",
    },
];
