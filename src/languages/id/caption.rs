//! Indonesian and Malay phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            keterangan foto | keterangan gambar | sumber gambar | foto dokumentasi | dok foto
            gambar hiasan | gambar fail | foto fail | gambar arkib | tangkapan layar dari
            tangkapan layar video | kapsyen foto | foto tangkapan layar | foto handout
            video:
        ",
        hit: "Keterangan foto Ramsby, 2019",
        miss: "Pameran itu memajang foto arsip dermaga nelayan lama.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            galeri foto | galeri | perbesar | perbesar gambar | perbesar foto
            klik untuk memperbesar | lihat foto | lihat galeri | lihat semua foto | lihat gambar
            lihat ukuran penuh | keterangan gambar | keterangan foto | sembunyikan keterangan
            foto # dari # | gambar # dari # | # foto | # gambar | putar video | tonton video
            galeri gambar | klik untuk besarkan | besarkan gambar | mainkan video | foto-foto
            foto lainnya
        ",
        hit: "Galeri Foto",
        miss: "Galeri foto di lantai dua gedung tua itu dibuka kembali untuk umum.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            antara foto | antara/ho | foto: antara | foto: ist | foto: istimewa | dok istimewa
            dok pribadi | dok. pri | foto: dok | foto dok pribadi | foto: shutterstock | foto: afp
            foto: reuters | foto: ap | foto: getty | foto bernama | gambar bernama | gambar fail
            foto fail | gambar hiasan | foto ihsan pembaca | gambar ihsan facebook
            tangkapan layar youtube | tangkapan layar instagram | (foto: freepik)
        ",
        hit: "Warga menyeberangi jalan yang terendam banjir. (Antara Foto)",
        miss: "Juri menilai pilihan Antara Foto terlalu berat untuk pemula.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            foto arsip | foto ilustrasi | ilustrasi foto | ilustrasi gambar | gambar ilustrasi
            arsip foto
        ",
        hit: "Foto arsip: dermaga nelayan lama",
        miss: "Pameran itu memajang foto arsip dermaga nelayan lama.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            foto arsip | foto ilustrasi
        ",
        hit: "Ramsby, 2019. Foto arsip",
        miss: "Juri menilai pilihan Antara Foto terlalu berat untuk pemula.",
    },
];
