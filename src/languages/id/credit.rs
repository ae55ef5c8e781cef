//! Indonesian and Malay phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            foto oleh | foto-foto oleh | foto dok | foto: istimewa | foto: ist | foto: shutterstock
            foto: getty | sumber foto | kredit foto | kredit gambar | gambar oleh | gambar ihsan
            gambar: bernama | ilustrasi oleh
            [foto, foto-foto, gambar, fotografer, ilustrasi, ilustrator, infografis]:
            [foto dan teks, foto dan naskah]:
        ",
        hit: "Foto oleh Agus Wirawan",
        miss: "Semua foto oleh Agus Wirawan hilang saat banjir.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            laporan wartawan | laporan reporter | laporan kontributor | penulis dan editor
            diterjemahkan oleh | disunting oleh | dengan laporan tambahan | laporan tambahan oleh
            dilaporkan oleh | sumber antara | sumber: kompas | sumber: tribun | sumber: detik
            sumber: bernama | laporan oleh | editor dan penulis | pewarta dan editor
            reporter dan editor
            [sumber, editor, penyunting, penerjemah, teks, naskah, kontributor, pemimpin redaksi, penanggung jawab, teks dan
            foto, naskah dan foto]:
        ",
        hit: "Laporan wartawan: Sri Lestari, Semarang",
        miss: "Polisi memakai laporan wartawan Sri Lestari sebagai bukti.",
    },
];
