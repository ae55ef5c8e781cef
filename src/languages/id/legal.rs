//! Indonesian and Malay phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            hak cipta dilindungi | semua hak dilindungi | hakcipta terpelihara
            hak cipta terpelihara | hakcipta # | semua hak terpelihara
            dilarang mengambil dan/atau menayangkan ulang | dilarang keras mengambil konten
            dilarang mengutip tanpa izin | dilarang memperbanyak seluruh atau sebagian
            dilarang menyalin tanpa izin | tanpa izin tertulis dari kantor berita
            tanpa seizin redaksi | pengindeksan otomatis untuk ai | hak cipta © #
        ",
        hit: "Hak Cipta © 2023 Kabar Pesisir. Seluruh hak cipta dilindungi undang-undang.",
        miss: "Menurut pengacara, hak cipta lagu itu jatuh kepada cucunya.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            situs ini menggunakan cookie | situs ini menggunakan cookies | kami menggunakan cookie
            kami menggunakan cookies | website ini menggunakan cookies
            laman web ini menggunakan kuki | kami menggunakan kuki | terima semua cookie
            terima semua cookies | terima semua kuki | pengaturan cookie | kebijakan cookie
            kebijakan cookies | dasar kuki | polisi kuki | dengan melanjutkan menelusuri
            dengan terus menggunakan situs ini | dengan melanjutkan penggunaan situs
            dengan terus melayari
        ",
        hit: "Situs ini menggunakan cookie untuk meningkatkan pengalaman Anda",
        miss: "Ibu-ibu di pasar itu menjual cookie singkong dalam stoples.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            kebijakan privasi | kebijakan data pribadi | privasi | syarat dan ketentuan
            syarat & ketentuan | syarat penggunaan | ketentuan penggunaan | ketentuan layanan
            syarat layanan | ketentuan & kebijakan privasi | penafian | sanggahan | kebijakan cookie
            hak cipta | pedoman pemberitaan media siber | pedoman komunitas | kode etik
            kode etik jurnalistik | kebijakan redaksi | kebijakan ai | hak jawab | terima
            terima semua | tolak | tolak semua | saya setuju | saya mengerti | kelola preferensi
            kelola cookie | dasar privasi | polisi privasi | notis privasi | terma dan syarat
            terma & syarat | terma penggunaan | syarat-syarat penggunaan | dasar kuki | hakcipta
            aksesibilitas | etika kewartawanan
        ",
        hit: "Kebijakan Privasi",
        miss: "Kebijakan privasi perusahaan itu dipersoalkan anggota dewan.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            tidak mencerminkan pandangan redaksi | tidak mewakili pandangan redaksi
            tidak mencerminkan sikap redaksi | bukan merupakan pandangan redaksi
            sepenuhnya tanggung jawab penulis | sepenuhnya menjadi tanggung jawab penulis
            tanggung jawab penulis sepenuhnya | tidak mencerminkan kebijakan redaksi
            adalah pandangan peribadi penulis | artikel ini telah tayang di
            artikel ini sudah tayang di | berita ini telah tayang di | berita ini sudah tayang di
            artikel ini pertama kali tayang | artikel ini pertama kali terbit
            konten ini diproduksi oleh | konten dari pengguna
            setiap keputusan investasi ada di tangan pembaca | bukan merupakan ajakan untuk membeli
            siaran pers ini merupakan tanggung jawab | laporkan tulisan ini kepada
            dilindungi oleh recaptcha | adalah pendapat peribadi penulis
            tidak semestinya mencerminkan pendirian | tidak semestinya mewakili pandangan
            tidak semestinya menggambarkan pendirian
            tidak mencerminkan pandangan | tidak mewakili pandangan | menjadi tanggung jawab penulis
            bukan merupakan saran investasi | bukan saran keuangan | bukan pengganti nasihat medis
            konten ini telah tayang di | artikel ini telah diterbitkan di
            artikel ini ditulis dengan bantuan | diterjemahkan dengan bantuan
            mengandung tautan afiliasi | kami mungkin menerima komisi
            menemukan kesalahan dalam artikel | laporkan kesalahan
            ini merupakan pandangan peribadi penulis
        ",
        hit:
            "Isi artikel sepenuhnya tanggung jawab penulis dan tidak mencerminkan pandangan redaksi",
        miss: "Penulis itu mengakui tanggung jawab atas artikel dan pandangan pribadinya.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            diperlukan agar situs web berfungsi dan tidak | tidak dapat dimatikan di sistem kami
            memungkinkan kami menghitung kunjungan dan sumber
            semua informasi yang dikumpulkan cookie ini
            menyimpan atau mengambil informasi di browser anda
            melalui situs kami oleh mitra periklanan kami | penyimpanan atau akses teknis
            menggunakan data geolokasi yang akurat
        ",
        hit: "Penyimpanan atau akses teknis mutlak diperlukan untuk tujuan ini.",
        miss: "Akses ke gudang itu ditutup karena masalah teknis pada bulan Mei.",
    },
];
