//! Turkish phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            devamını okumak için abone | devamını okumak i̇çin abone | devamını okumak için giriş
            devamını okumak i̇çin giriş | devamını okumak için üye | devamını okumak i̇çin üye
            okumaya devam etmek için abone | okumaya devam etmek i̇çin abone
            okumaya devam etmek için giriş | okumaya devam etmek i̇çin giriş
            okumaya devam etmek için üye | okumaya devam etmek i̇çin üye | zaten abone misiniz
            zaten üye misiniz | hesabınız var mı giriş | abone değil misiniz
            bu içerik abonelere özel | bu i̇çerik abonelere özel | bu içerik abonelerimize özel
            bu i̇çerik abonelerimize özel | bu yazı abonelere özel | bu haber abonelere özel
            sadece abonelere özel | sınırsız erişim için | sınırsız erişim i̇çin
            ücretsiz üye olun ve | dijital aboneliğinizi | ücretsiz haber hakkınız
            devamını okumak için giriş yapın | devamını okumak için abone olun
            bu içerik abonelere özeldir | bu yazı abonelere özeldir | abonelere özel içerik
            sadece aboneler okuyabilir | yalnızca aboneler için | üye misiniz? giriş yapın
            abone misiniz? giriş yapın | hesabınız var mı? giriş yapın | hesabınız yok mu? üye olun
            ücretsiz üye olun | ücretsiz kayıt olun ve | sınırsız erişim için abone
            tüm içeriklere sınırsız erişim
        ",
        hit: "Bu haberin devamını okumak için abone olun.",
        miss: "Dergiyi okumak için köyden kasabaya yürüyen bir öğretmendi.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            abone ol | abone olun | hemen abone ol | şimdi abone ol | şi̇mdi̇ abone ol | abonelik
            aboneli̇k | aboneliği başlat | aboneli̇ği̇ başlat | premium | premi̇um | premium üyelik
            premi̇um üyeli̇k | abonelere özel | üyelere özel | aboneliğim | aboneli̇ği̇m
            dijital abonelik | di̇ji̇tal aboneli̇k | abone girişi | abone gi̇ri̇şi̇ | abonelik paketleri
            aboneli̇k paketleri̇ | haberi kaydet | haberi̇ kaydet | okuma listesine ekle
            okuma li̇stesi̇ne ekle | daha sonra oku | sonra oku
            sadece abonelere | üye olun | premium içerik | ücretsiz üye ol | e-gazete abonelik
            abonelik seçenekleri | favorilere ekle | listeme ekle
        ",
        hit: "Abone Ol",
        miss: "Abone olan okurlara her ay bir kitap armağan ediliyor.",
    },
];
