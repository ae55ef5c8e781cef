//! Indonesian and Malay phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            berlangganan untuk membaca | berlangganan untuk melanjutkan | langganan untuk membaca
            langganan untuk lanjut membaca | login untuk membaca
            masuk untuk membaca | masuk atau daftar untuk membaca
            akses tanpa batas ke | akses penuh ke semua artikel | nikmati akses tanpa batas
            daftar gratis untuk membaca | buat akun gratis | langgan untuk membaca
            langgan sekarang untuk | telah melanggan? log masuk | log masuk untuk membaca
            kandungan ini untuk pelanggan | untuk pelanggan premium sahaja | sudah punya akun? masuk
            sudah memiliki akun? masuk | sudah berlangganan? masuk | belum punya akun? daftar
            hanya untuk pelanggan berbayar
            konten khusus untuk pelanggan
            lanjutkan membaca dengan berlangganan | anda telah mencapai batas artikel
            langgan untuk terus membaca | log masuk untuk terus membaca
            [belum, tidak] punya akun [daftar, daftar sekarang, daftar di sini, buat akun] | sudah [punya akun,
            berlangganan, menjadi pelanggan, jadi pelanggan, terdaftar] [masuk, masuk di sini, login, login di sini,
            silakan masuk]
            [berlangganan, langganan, login, masuk, daftar] untuk [membaca selengkapnya, melanjutkan membaca,
            baca selengkapnya, membaca artikel ini, membaca artikel lengkap]
            [artikel, konten, berita, tulisan] ini [khusus, hanya untuk, khusus untuk] [pelanggan, member, anggota,
            pelanggan premium]
        ",
        hit: "Berlangganan untuk membaca artikel selengkapnya",
        miss: "Dulu orang berlangganan koran hanya untuk membaca teka-teki silang.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            berlangganan | langganan | jadi anggota
            jadilah anggota | gabung | gabung sekarang | bergabung | bergabung sekarang
            konten premium | artikel premium | langganan saya | simpan artikel | simpan berita
            simpan | baca nanti | simpan untuk nanti | langgan | langgan sekarang | melanggan
            jadi ahli | sertai kami | eksklusif pelanggan | paket langganan | tambah ke bookmark
            mulai berlangganan | khusus pelanggan | hanya untuk pelanggan | premium
            uji coba gratis | pilih paket | kelola langganan | akun premium | khusus anggota
            hanya untuk pelanggan premium | kandungan premium
            coba gratis [# hari, #hari, # bulan, selama # hari, sekarang] | [langganan, berlangganan] [sekarang, premium,
            gratis, mulai rp #]
        ",
        hit: "Berlangganan",
        miss: "Berlangganan majalah bekas ternyata lebih murah.",
    },
];
