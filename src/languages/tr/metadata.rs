//! Turkish phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            yayınlanma tarihi | yayınlanma # | yayımlanma tarihi | yayın tarihi | yayınlandı #
            güncelleme # | yayınlanma | güncelleme tarihi | güncellenme tarihi | güncellenme #
            güncellendi # | son güncelleme | son güncellenme | son güncelleme tarihi | giriş tarihi
            giriş # | oluşturulma tarihi | oluşturma tarihi | eklenme tarihi | eklenme #
            ilk yayın tarihi | i̇lk yayın tarihi | haber giriş tarihi | haber giriş #
            haberin tarihi
            [yayınlandı, yayımlandı, güncelleme, güncellendi, güncellenme]:
        ",
        hit: "Yayınlanma Tarihi: 14 Mart 2023 09:41",
        miss: "Raporun yayınlanma tarihi seçimlerden sonraya kaldı.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            okuma süresi # dakika | okuma süresi # dk | ortalama okuma süresi # dakika
            tahmini okuma süresi # dakika | # dakika okuma süresi | # dk okuma süresi
            # dakikalık okuma | # dk okuma | # dk'da okunur | # dakikada okunur | # dakika okuma
            # dk dinleme | # dk | okuma süresi
            okunma süresi # dk | okunma süresi # dakika | tahmini okuma süresi # dk
            ortalama okuma süresi # dk | dinleme süresi # dk
        ",
        hit: "Okuma süresi: 4 dakika",
        miss: "Kitabın okuma süresi ortalama dört akşam olarak hesaplandı.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            # saat önce | # dakika önce | # dk önce | # gün önce | # hafta önce | # ay önce
            # yıl önce | # saniye önce | az önce | şimdi | dün | bugün | bir saat önce
            bir gün önce | bugün # # | dün # # | # sa önce
        ",
        hit: "3 saat önce",
        miss: "Depremden 3 saat önce kuşların sustuğunu söylüyorlar.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # okunma | # kez okundu | # defa okundu | # görüntülenme | # görüntüleme
            # kez görüntülendi | # izlenme | # i̇zlenme | # kez izlendi | # kez i̇zlendi | # kelime
            okunma # | görüntülenme # | # # okunma | # # görüntülenme | okunma sayısı #
            # # kez okundu
        ",
        hit: "1.245 okunma",
        miss: "Yazının 1.245 okunma alması yazarını bile şaşırttı.",
    },
];
