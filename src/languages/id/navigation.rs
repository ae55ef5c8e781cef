//! Indonesian and Malay phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            beranda | halaman utama | halaman depan | laman utama | laman depan | menu utama
            buka menu | tutup menu | cari | pencarian | pencarian lanjutan | carian
            masuk | masuk / daftar | keluar | daftar | log masuk | log keluar
            daftar masuk | daftar akun | buat akun | akun saya | akaun saya | profil saya
            lupa kata laluan | kata sandi | kata laluan
            nama pengguna | ingat saya | berikutnya | sebelumnya | lanjut | kembali
            ke atas | artikel berikutnya | artikel sebelumnya
            artikel selanjutnya | pos sebelumnya | pos berikutnya | pos selanjutnya
            pos-pos lebih lama | pos lebih lama | pos lebih baru | posting lama | posting lebih baru
            posting lama beranda | halaman sebelumnya | halaman selanjutnya | halaman berikutnya
            halaman seterusnya | seterusnya | sebelum | tutup | batal | hubungi kami | kontak
            kontak kami | tentang kami | mengenai kami | perihal kami | tentang | redaksi
            dewan redaksi | susunan redaksi | sidang redaksi | sidang pengarang | info iklan
            pasang iklan | beriklan | iklan dengan kami | iklankan bersama kami | pengiklanan
            bantuan | pusat bantuan | tanya jawab | soalan lazim | karier | karir | lowongan
            kerjaya | peta situs | peta laman | arsip | arkib | pengaturan | tetapan | kategori
            kategori berita | bahasa | bahasa indonesia | bahasa melayu | halaman # dari #
            halaman # | laman # | oke | setuju | notifikasi | pemberitahuan | mode gelap | mod gelap
            pedoman media siber | pedoman siber | jaringan | jaringan kami | network kami
            jadwal tv | jadual tv | siaran langsung | tv streaming | live streaming | berita foto
            berita tv | jelajah | jelajahi | fokus | topik | topik pilihan | tag populer
            langkau ke kandungan | lompat ke konten | semua | ikuti kami | ikuti kami di
            media sosial | kirim tulisan
            sunting | sunting sumber | sunting sunting sumber
            daftar isi
            [masuk, login, log in, lanjutkan] dengan [google, facebook, apple, email, nomor hp, akun google]
            daftar dengan [google, facebook, apple]
            [masukkan, ketik] [kata kunci, kata pencarian] [, pencarian] | cari [artikel, produk, berita, topik,
            di situs ini, di sini]
            pilih bahasa | ganti bahasa | ubah bahasa | [lupa, reset] [kata sandi, password] [, anda]
            [kembali, kembali lagi] ke [atas, beranda, halaman utama, halaman sebelumnya, daftar, halaman depan,
            daftar artikel]
            [# #, # # #] [berikutnya, selanjutnya, next] | [sebelumnya, prev] [# #, # # #] [berikutnya, selanjutnya]
        ",
        hit: "Beranda",
        miss: "Beranda rumah itu penuh karung gabah.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            berita | nasional | internasional | dunia | regional | daerah | nusantara | megapolitan
            metropolitan | jabodetabek | peristiwa | politik | pemilu | hukum | hukum & kriminal
            hukum dan kriminal | kriminal | ekonomi | ekonomi bisnis | bisnis | ekbis | keuangan
            finansial | pasar modal | bursa | umkm | properti | olahraga | sepak bola | sepakbola
            bola | bulu tangkis | bulutangkis | otomotif | teknologi | tekno | sains
            sains & teknologi | sains dan teknologi | kesehatan | pendidikan | edukasi | gaya hidup
            hiburan | selebritas | selebriti | selebritis | seleb | musik | film | budaya
            seni dan budaya | seni budaya | sosial budaya | kuliner | resep | wisata | perjalanan
            pariwisata | opini | kolom | tajuk | tajuk rencana | suara pembaca | surat pembaca
            wawancara | cek fakta | cekfakta | infografis | grafis | foto | siniar | cuaca
            prakiraan cuaca | zodiak | ramalan zodiak | ramalan bintang | horoskop | jadwal sholat
            jadwal shalat | religi | khazanah | islami | humaniora | lingkungan | gaya | mode
            wanita | keluarga | anak | remaja | lowongan kerja | iklan baris | tokoh | komunitas
            warganet | viral | unik | ragam | antarabangsa | luar negara | dalam negeri | setempat
            mahkamah | jenayah | sukan | bola sepak | badminton | perniagaan | niaga | pelaburan
            kesihatan | pelancongan | teknologi & sains | pendapat | pandangan | rencana
            rencana utama | agama | wilayah | waktu solat
        ",
        hit: "Olahraga",
        miss: "Olahraga pagi di alun-alun diikuti ratusan lansia.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            langsung ke konten | langsung ke isi | langsung ke konten utama | lompat ke konten
            lompat ke konten utama | lompat ke isi | loncat ke konten | lewati ke konten
            lewatkan ke konten | skip ke konten | kembali ke beranda | kembali ke halaman utama
            kembali ke halaman depan | langkau ke kandungan | langkau ke kandungan utama
            anda berada di sini | anda di sini | kamu di sini | anda sedang berada di
            kembali ke laman utama
        ",
        hit: "Langsung ke konten",
        miss: "Rombongan datang langsung ke konten kreator itu tanpa janji.",
    },
];
