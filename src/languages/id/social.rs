//! Indonesian and Malay phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            ikuti kami di facebook | ikuti kami di twitter | ikuti kami di x
            ikuti kami di instagram | ikuti kami di youtube | ikuti kami di tiktok
            ikuti kami di media sosial | ikuti kami di sosial media | ikuti kami juga di
            ikuti media sosial kami | ikuti sosial media kami | ikuti akun media sosial
            ikuti akun instagram kami | ikuti akun twitter kami | follow kami di
            follow instagram kami | follow akun instagram | follow facebook kami
            sukai kami di facebook | like fanpage kami | like facebook kami
            temukan kami di facebook | temukan kami di media sosial | ikuti saya di twitter
            ikuti saya di instagram | ikut kami di facebook | ikuti kami melalui facebook
            ikuti laman facebook kami | laman facebook kami | suka laman facebook
            ikuti kami di laman facebook
        ",
        hit: "Ikuti kami di Facebook dan Instagram",
        miss: "Polisi berpesan, ikuti kami di jalur kanan sampai pos berikutnya.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            bagikan | bagikan ini
            bagikan tulisan ini | bagikan ke
            bagikan melalui email | bagikan ke teman | sebarkan | sebarkan ini
            sebarkan berita ini | share artikel | share artikel ini | share ke facebook
            share ke twitter | berbagi | berbagi artikel | berbagi ke facebook | berbagi ke twitter
            kirim | kirim ke email | kirim ke teman | kirim lewat email | kirimkan ini lewat email
            salin
            tersalin | cetak | cetak halaman | kongsi
            kongsi artikel | kongsi artikel ini | kongsi berita ini | kongsikan
            kongsikan artikel ini | kongsi di facebook | kongsi di twitter | kongsi di whatsapp
            kongsi melalui emel | hantar emel | salin pautan | pautan disalin | emel | perbesar teks
            surel
            bagikan [ke, di, lewat, via] [facebook, twitter, x, whatsapp, telegram, line, email, instagram, threads]
            [salin, copy] [link, tautan, url, alamat] [, artikel, berita] | [link, tautan, url] [berhasil, telah,
            sudah] [disalin, dicopy] | [link, tautan] disalin
            [cetak, bagikan, laporkan] [halaman ini, artikel, artikel ini, berita, berita ini] | simpan [halaman ini,
            artikel ini, berita ini]
            [tambahkan, simpan] ke [favorit, bookmark, daftar bacaan, koleksi]
        ",
        hit: "Bagikan ke Facebook",
        miss: "Bagikan ke Facebook dulu, baru lapor ke kantor desa, begitu kebiasaan warga.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            bagikan artikel ini | bagikan berita ini | bagikan tulisan ini | bagikan halaman ini
            bagikan ke facebook | bagikan ke twitter | bagikan ke whatsapp | klik untuk berbagi
            klik untuk membagikan | klik untuk mencetak | klik untuk mengirimkan
            klik untuk berbagi di | klik untuk mengirim tautan | kongsi artikel ini
            kongsikan artikel ini | klik untuk kongsi | share artikel ini | berbagi ke twitter
            berbagi ke facebook | sebarkan artikel ini
            [apakah, apa] [artikel, halaman, informasi, berita, ulasan] ini [membantu, bermanfaat, berguna,
            membantu anda, bermanfaat bagi anda]
        ",
        hit: "Bagikan artikel ini: Facebook X WhatsApp",
        miss: "Editor berpesan, bagikan artikel ini setelah pukul enam.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # suka | # dibagikan | # kali dibagikan | # pengikut | # ribu pengikut | # berbagi
            # shares | # perkongsian | # kongsi | # orang menyukai ini | # pelanggan | # subscriber
            # rb pengikut | # jt pengikut
            suka # | disukai # orang
        ",
        hit: "245 suka",
        miss: "Sebanyak 245 suka diberikan warganet dalam semenit.",
    },
];
