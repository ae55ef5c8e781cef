//! Indonesian and Malay phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            ditulis oleh | diposting oleh | dipublikasikan oleh | diterbitkan oleh | dikirim oleh
            disusun oleh | diunggah oleh | tim redaksi | tim liputan | dihantar oleh
            disediakan oleh | teks oleh | oleh redaksi | oleh tim | oleh wartawan
            [penulis, oleh, pewarta]:
        ",
        hit: "Ditulis oleh Sri Lestari",
        miss: "Surat itu ditulis oleh Sri Lestari dari penjara.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            tentang penulis | profil penulis | penulis | para penulis | penulis kami | tim penulis
            tentang pengarang | kontributor | reporter | mengenai penulis | mengenai pengarang
            biodata penulis | biografi penulis | ditulis oleh
        ",
        hit: "Tentang Penulis",
        miss: "Tentang penulis surat itu, polisi belum tahu apa-apa.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            artikel lain dari penulis | artikel lainnya dari penulis | tulisan lain dari
            tulisan lainnya dari | tulisan lain oleh | artikel lain oleh | artikel lain dari
            lihat semua pos oleh | lihat semua tulisan | lihat semua artikel | lihat semua pos milik
            semua tulisan oleh | semua artikel oleh | lihat profil penulis | lihat pos lain dari
            ikuti penulis | lagi oleh penulis | artikel lain oleh penulis
        ",
        hit: "Artikel lain dari penulis ini",
        miss: "Majalah itu menolak artikel lain dari penulis yang sama.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            wartawan ekonomi | wartawan olahraga | wartawan senior | jurnalis lepas
            jurnalis senior | wartawan lepas | kontributor lepas | reporter ekonomi
            pemimpin redaksi | redaktur pelaksana | redaktur senior | wakil pemimpin redaksi
            staf redaksi | kolumnis | ketua pengarang | pengarang berita | koresponden
            penulis lepas | tim redaksi
            editor senior | kontributor daerah | fotografer berita | pengarang kanan
            wartawan kanan
        ",
        hit: "Sri Lestari, wartawan ekonomi",
        miss: "Wartawan ekonomi Sri Lestari mengajukan pertanyaan pertama.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            adalah jurnalis lepas | adalah wartawan lepas | adalah penulis lepas
            adalah wartawan senior | adalah jurnalis senior | adalah reporter di
            bergabung sebagai reporter | bergabung dengan redaksi | menjadi jurnalis sejak tahun
            menjadi wartawan sejak tahun | dapat dihubungi melalui email
            dapat dihubungi melalui surel | bisa dihubungi melalui email | lulusan jurnalistik
            penulis adalah mahasiswa | penulis adalah dosen | penulis adalah peneliti
            penulis adalah pengamat | penulis adalah alumnus | penulis ialah pensyarah
            penulis ialah seorang | merupakan pensyarah di
        ",
        hit: "Sri Lestari adalah jurnalis lepas yang tinggal di Semarang.",
        miss: "Adiknya jurnalis dan kakaknya guru lepas di sebuah sanggar.",
    },
];
