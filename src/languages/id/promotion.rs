//! Indonesian and Malay phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            berlangganan buletin | berlangganan newsletter | langganan buletin | newsletter kami
            buletin kami | daftarkan email anda | daftarkan email kamu | daftarkan emailmu
            dapatkan berita terbaru langsung | dapatkan berita terbaru di email
            dapatkan berita terkini melalui email | dapatkan artikel terbaru di inbox
            langsung ke inbox anda | langsung ke email anda | langsung di kotak masuk
            ke kotak masuk anda | langgan newsletter | langgan buletin | langgani surat berita
            melanggan buletin | melanggan newsletter | sertai senarai mel | terus ke peti masuk anda
            terus ke emel anda | berita terkini terus ke
            [daftar, berlangganan, ikuti, langganan] [newsletter, buletin, nawala] [kami, gratis kami, mingguan kami,
            harian kami]
            dapatkan [berita terbaru, artikel terbaru, informasi terbaru, update terbaru] [langsung di, langsung ke, di,
            lewat] [email anda, inbox anda, kotak masuk anda]
            [anda, kamu] [bisa, dapat] berhenti berlangganan [kapan saja, kapan pun, sewaktu-waktu]
        ",
        hit: "Daftarkan email Anda untuk berlangganan buletin kami.",
        miss: "Buletin warga itu pertama kali dicetak pada 1989 dengan mesin stensil.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            buletin | alamat email | alamat email anda | alamat e-mail | alamat emel
            alamat emel anda | email anda | emel anda | masukkan email
            masukkan alamat email | masukkan emel anda
            nama lengkap | nama anda | nama penuh
            daftar gratis | daftar dengan email | berlangganan via email | berlangganan lewat email
            terima kasih telah berlangganan | terima kasih sudah berlangganan
            terima kasih kerana melanggan | kirim email | nomor telepon | nomor handphone
            [dapatkan, aktifkan, izinkan] [notifikasi, pemberitahuan] [, berita terbaru, terbaru, breaking news]
            [masukkan, ketik, isi, tulis] [email, alamat email, nama, nomor hp] [anda, kamu]
            [daftar, berlangganan, langganan] [newsletter, buletin] [, gratis, kami, sekarang]
        ",
        hit: "Masukkan alamat email Anda",
        miss: "Masukkan alamat email Anda di sini, begitu bunyi jebakan penipu itu.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            unduh aplikasi | unduh aplikasinya sekarang | unduh sekarang aplikasi
            download sekarang aplikasi | download aplikasinya
            dapatkan di google play
            dapatkan di app store | unduh di google play | unduh di app store
            tersedia di google play | tersedia di app store | tersedia di play store
            lebih nyaman baca di aplikasi | lanjutkan di aplikasi | muat turun aplikasi kami
            muat turun apl kami | muat turun aplikasi berita | dapatkan aplikasi berita
            [baca, baca berita, nikmati berita] [lebih nyaman, lebih mudah, lebih cepat, tanpa iklan,
            tanpa gangguan] [di aplikasi, lewat aplikasi, dengan aplikasi]
            [unduh, download, instal, install, dapatkan] [aplikasi, app] [kami, gratis kami, sekarang, di sini,
            gratis sekarang]
        ",
        hit: "Unduh aplikasi kami di Google Play dan App Store",
        miss: "Menurut dinas, sebagian besar petani sudah mengunduh aplikasi cuaca itu.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            saluran whatsapp kami | whatsapp channel kami | channel whatsapp kami
            ikuti whatsapp channel | ikuti channel whatsapp | ikuti saluran whatsapp
            gabung whatsapp channel | grup telegram kami | kanal telegram kami
            channel telegram kami | saluran telegram kami | bergabung di grup telegram
            gabung di grup telegram | join channel telegram | instal aplikasi telegram terlebih dulu
            subscribe channel youtube | subscribe youtube channel | kanal youtube kami
            channel youtube kami | saluran youtube kami | ikuti kami di google news
            ikuti berita kami di google | ikuti update berita pilihan | sertai saluran telegram
            sertai telegram kami | ikuti telegram kami | saluran whatsapp rasmi
            ikuti kami di whatsapp | kami di google news | kami lainnya di google news
            lainnya di google news
            [gabung, bergabung, ikuti] [di, ke,] [channel, saluran, grup] [telegram, whatsapp] kami
            [hubungi, chat] kami [via, lewat, melalui, di] [whatsapp, wa, telegram]
        ",
        hit: "Ikuti saluran WhatsApp kami dan jangan lewatkan kabar terbaru",
        miss: "Pemuda desa membuat saluran WhatsApp untuk memantau tinggi air sungai.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            dukung jurnalisme independen | dukung jurnalisme kami | dukung jurnalisme berkualitas
            dukung media independen | dukung kerja jurnalistik kami | dukungan anda membantu kami
            donasi anda membantu | donasi anda akan | berdonasi untuk kami
            sokong kewartawanan bebas | sokong kewartawanan kami | sokong media bebas
            sumbangan anda membantu | jadilah bagian dari anggota
        ",
        hit: "Dukung jurnalisme independen dengan donasi Anda",
        miss: "Yayasan itu lama mendukung jurnalisme independen di luar Jawa.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            beli di sini
            masukkan keranjang | tambah ke troli
            tempah sekarang | belanja sekarang | beli belah sekarang | mulai sekarang
            mulai gratis | coba gratis | coba sekarang | cuba percuma | minta penawaran | minta demo
            hubungi sales | pelajari lebih lanjut | pelajari selengkapnya | ketahui lebih lanjut
            info lebih lanjut | informasi lebih lanjut | maklumat lanjut | daftar sekarang
            cek harga | lihat promo | lihat produk | jadwalkan demo | sebut harga
            [buka, baca, lihat, lanjutkan] di aplikasi
            [tambah, tambahkan, masukkan] ke [keranjang, keranjang belanja, wishlist, daftar keinginan, favorit saya]
            stok habis | stok tersedia | stok terbatas | gratis ongkir | [lihat, cek] keranjang
            [beli, pesan, booking] [tiket, tiket sekarang, tiket di sini, sekarang]
            [donasi, berdonasi, sumbang, dukung, bantu] [sekarang, kami, di sini, kami sekarang]
        ",
        hit: "Beli sekarang",
        miss: "Beli sekarang atau tunggu panen, itu pertanyaan para tengkulak.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            dengarkan artikel ini | dengarkan berita ini | dengarkan podcast | dengarkan siniar
            dengarkan versi audio | dengar artikel ini | dengarkan audio artikel | dengar audio siar
            dengar podcast | klik di sini | klik disini | klik untuk menonton | tonton video kami
            tonton selengkapnya | saksikan live streaming | saksikan siaran langsung
            untuk mendengarkan artikel
        ",
        hit: "Dengarkan artikel ini",
        miss: "Ia meminta sopirnya, dengarkan artikel ini sampai selesai.",
    },
];
