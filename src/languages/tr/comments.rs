//! Turkish phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            yorum yaz | yorum yazın | yorum yazin | yorum yap | yorum yapın | yorum yapin | yorumlar
            yorumunuz | yorum ekle | yorum gönder | yorumu gönder | yorumunu yaz | yorumunuzu yazın
            yorumunuzu yazin | ilk yorumu sen yap | i̇lk yorumu sen yap | ilk yorumu siz yapın
            i̇lk yorumu siz yapın | i̇lk yorumu si̇z yapin | ilk yorum yapan siz olun
            i̇lk yorum yapan siz olun | i̇lk yorum yapan si̇z olun | ilk yorum yapan sen ol
            i̇lk yorum yapan sen ol | ilk yorumu yapan siz olun | i̇lk yorumu yapan siz olun
            i̇lk yorumu yapan si̇z olun | bir yorum yaz | bi̇r yorum yaz | bir yorum yazın
            bi̇r yorum yazin | bir cevap yaz | bi̇r cevap yaz | bir cevap yazın | bi̇r cevap yazin
            bir yanıt yazın | bi̇r yanit yazin | yanıt bırakın | yanit birakin | yorum bırak
            yorum birak | yorum bırakın | yorum birakin | bir yorum bırakın | bi̇r yorum birakin
            # yorum | yorum # | yorumlar # | # yorumlar | yorum yok | henüz yorum yok
            henüz yorum yapılmamış | henüz yorum yapilmamiş | henüz hiç yorum yapılmamış
            henüz hi̇ç yorum yapilmamiş | yorumları göster | yorumlari göster | yorumları gör
            yorumlari gör | tüm yorumlar | tüm yorumları gör | tüm yorumlari gör | okur yorumları
            okur yorumlari | okuyucu yorumları | okuyucu yorumlari | kullanıcı yorumları
            kullanici yorumlari | cevabı iptal et | cevabı i̇ptal et | cevabi i̇ptal et
            yanıtı iptal et | yanıtı i̇ptal et | yaniti i̇ptal et | sen de yorum yap
            siz de yorum yapın | si̇z de yorum yapin | düşüncelerinizi paylaşın
            düşünceleri̇ni̇zi̇ paylaşin
        ",
        hit: "Yorum yazın",
        miss: "Okurlar siteye yorum yazınca yazar ikinci bir bölüm kaleme aldı.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            e-posta hesabınız yayımlanmayacak | e-posta adresiniz yayınlanmayacak
            e-posta adresiniz yayımlanmayacak | gerekli alanlar * ile | gerekli alanlar * i̇le
            zorunlu alanlar * ile | zorunlu alanlar * i̇le | gerekli alanlar işaretlenmiştir
            gerekli alanlar i̇şaretlenmiştir | daha sonraki yorumlarımda kullanılması için
            daha sonraki yorumlarımda kullanılması i̇çin | bir dahaki sefere yorum yaptığımda
            yorum yapabilmek için giriş | yorum yapabilmek i̇çin giriş | yorum yapmak için giriş yap
            yorum yapmak i̇çin giriş yap | yorum yapabilmek için üye | yorum yapabilmek i̇çin üye
            yorum yapmak için oturum açmalısınız | yorum yapmak i̇çin oturum açmalısınız
            yorum yapmak için üye | yorum yapmak i̇çin üye | yorum yazmak için giriş
            yorum yazmak i̇çin giriş | yorumlar kapalı | yorumlara kapalı | yorum yapma kapalı
            küfür, hakaret, rencide edici cümleler | yorumlarınız onaylandıktan sonra
            yorumunuz onaylandıktan sonra | yorumunuz onay bekliyor
            yeni yorumları e-posta ile bana bildir | yeni yorumları e-posta i̇le bana bildir
            beni sonraki yorumlar için e-posta ile bilgilendir
            beni sonraki yorumlar i̇çin e-posta i̇le bilgilendir
        ",
        hit: "E-posta hesabınız yayımlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir",
        miss:
            "Komisyon, başvuranların e-posta adreslerinin yayımlanmaması gerektiğine karar verdi.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            yanıtla | cevapla | cevap ver | yanıt ver | beğen | beğenme | beğendim | şikayet et
            şikâyet et | bildir | raporla | en yeni | en yeniler | en eski | en eskiler
            en beğenilenler | en çok beğenilen | önce en yeniler | sırala | yanıtları göster
            # yanıt | # cevap | alıntıla | kalıcı bağlantı | misafir
        ",
        hit: "Yanıtla",
        miss: "Bakan soruyu yanıtlamadan salondan ayrıldı.",
    },
    Phrases {
        rule: "comments.says",
        texts: "dedi ki | diyor ki | yorum yaptı | yorumunu yaptı",
        hit: "Kerem Aydın dedi ki:",
        miss: "Kerem Aydın dedi ki, bu tarladan bir daha buğday çıkmaz.",
    },
];
