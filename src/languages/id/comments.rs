//! Indonesian and Malay phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            tinggalkan balasan | berikan komentar
            berikan komentarmu
            tulis komentarmu | kirimkan komentar
            posting komentar | tambah komentar
            komentar | komentar anda | komentar pembaca | # komentar | komentar #
            tidak ada komentar | belum ada komentar | tak ada komentar
            jadilah yang pertama berkomentar | jadilah yang pertama memberi komentar
            jadilah yang pertama memberikan komentar | jadi yang pertama berkomentar
            jadilah komentator pertama
            batalkan balasan | apa pendapat anda | bagaimana pendapat anda
            apa komentar anda | ikut berdiskusi | bergabung dalam diskusi | gabung diskusi
            tinggalkan komen | tinggalkan jawapan | tinggalkan ulasan | komen | komen anda | # komen
            # ulasan | tiada komen | tulis komen | hantar komen | lihat komen | beri komen anda
            sertai perbincangan | jadi yang pertama memberi komen | batal balasan | ulasan pembaca
            [login, log in, masuk] untuk [berkomentar, memberi komentar, memberikan komentar, menulis komentar]
            [beri, tulis, kirim, lihat, tambah, baca] [ulasan, review, ulasan produk, semua ulasan,
            ulasan lainnya] | [ulasan, review] [pelanggan, pembeli, produk, pengguna] [, #]
            [tulis, tinggalkan, kirim, tambahkan, beri, lihat, baca, tampilkan] [komentar, komentar anda, komentar kamu,
            semua komentar, komentar lainnya, tanggapan]
        ",
        hit: "Tinggalkan Balasan",
        miss: "Tinggalkan balasan di kotak pos, katanya, lalu ia pergi tanpa menoleh.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            alamat email anda tidak akan dipublikasikan
            alamat e-mail anda tidak akan dipublikasikan | email anda tidak akan dipublikasikan
            alamat surel anda tidak akan dipublikasikan | ruas yang wajib ditandai
            bidang yang wajib diisi ditandai | kolom yang wajib diisi ditandai
            wajib diisi ditandai * | simpan nama, email, dan situs web saya
            untuk komentar saya berikutnya
            anda harus masuk log untuk mengirim
            login untuk memberi komentar | login untuk mengirim komentar
            silahkan login untuk berkomentar
            masuk untuk berkomentar | komentar ditutup
            komentar dinonaktifkan | beritahu saya akan tindak lanjut komentar
            beritahu saya tentang komentar | isi komentar menjadi tanggung jawab
            komentar sepenuhnya menjadi tanggung jawab | komentar anda menunggu moderasi
            alamat emel anda tidak akan disiarkan | alamat e-mel anda tidak akan diterbitkan
            medan diperlukan ditanda | medan yang diperlukan ditanda | log masuk untuk komen
            komen ditutup | simpan nama, emel dan laman web saya
            silakan [login, log in, masuk, login terlebih dahulu, masuk terlebih dahulu] untuk [berkomentar,
            memberikan komentar, menulis komentar, mengirim komentar]
            [anda, kamu] harus [login, log in, masuk] untuk [berkomentar, memberikan komentar, mengirim komentar,
            menulis komentar]
        ",
        hit: "Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *",
        miss: "Panitia menjamin alamat para pelapor tidak dipublikasikan kepada siapa pun.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            balas | balasan | # balasan | jawab | tanggapi | suka | tidak suka | sukai | laporkan
            lapor | edit komentar | hapus | hapus komentar | kutip | terbaru
            terlama | paling baru | paling lama | urutkan | urutkan berdasarkan | urut berdasarkan
            lihat balasan | tampilkan balasan | sembunyikan balasan | tautan permanen | anonim
            tamu | terkini dahulu | terdahulu dahulu | susun ikut
            pautan kekal
            [urutkan, urut, urutkan berdasarkan, urutkan dari] [terbaru, terlama, terpopuler,
            paling relevan] | laporkan [komentar, komentar ini, penyalahgunaan, ulasan, postingan]
        ",
        hit: "Balas",
        miss: "Balas dendam bukan jalan keluar, ujar ketua adat.",
    },
    Phrases {
        rule: "comments.says",
        texts: "berkata | menulis komentar",
        hit: "Rudi Hartanto berkata:",
        miss: "Rudi Hartanto berkata bahwa sawahnya tidak akan dijual.",
    },
];
