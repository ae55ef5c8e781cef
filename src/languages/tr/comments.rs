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
            yorumları gizle | yorumları oku | yorumlara git | ilk yorum yapan olun | değerlendirme yap
            yorum yapın puan verin | yorumlar kapatıldı | bu yazı yoruma kapalı | tüm yorumları gör #
            tüm yorumlar # | i̇lk yorum yapan olun | yorumlari gi̇zle | yorumlari oku | yorumlara gi̇t
            i̇lk yorumu si̇z yazin | i̇lk değerlendi̇rmeyi̇ sen yaz | i̇lk değerlendi̇rmeyi̇ si̇z yazin
            i̇lk değerlendi̇rmeyi̇ yaz | değerlendi̇rme yap | yorum yapin puan veri̇n | yorumlar kapatildi
            bu yazi yoruma kapali | tüm yorumlari gör #
            [bu habere, bu yazıya, bu içeriğe] [henüz yorum yapılmamış, henüz yorum yapılmamıştır, henüz
            yorum yapılmadı, yorum yap, yorum yazın]
            [diğer, önceki] yorumları [göster, yükle, oku, görüntüle]
            daha fazla yorum [göster, yükle, oku]
            tüm yorumları [göster, oku, görüntüle]
            [son, en yeni, okur, öne çıkan, popüler] yorumlar
            [düşüncelerinizi, görüşlerinizi, fikrinizi, yorumlarınızı, deneyimlerinizi] [bizimle paylaşın,
            yorumlarda paylaşın, yorum olarak yazın, bize yazın]
            [siz ne düşünüyorsunuz, sen ne düşünüyorsun] [yorumlarda paylaşın, yorumlara yazın, yorumlarda
            belirtin, yorumlarda buluşalım]
            sen de [düşünceni yaz, fikrini paylaş, yorum yaz]
            siz de [düşüncelerinizi, yorumunuzu] yazın
            [ilk yorumu, ilk değerlendirmeyi] [sen yaz, siz yazın, yaz]
            # [değerlendirme, yanıt göster]
            [müşteri, ürün, ziyaretçi] [yorumları, değerlendirmeleri]
            ürünü [değerlendir, değerlendirin, puanla, yorumla]
            bu i̇çeriğe [henüz yorum yapılmamış, henüz yorum yapılmamıştır, henüz yorum yapılmadı, yorum
            yap, yorum yazın]
            [i̇lk yorumu, i̇lk değerlendirmeyi] [sen yaz, siz yazın, yaz]
            [bu yaziya, bu i̇çeri̇ğe] [henüz yorum yapilmamiş, henüz yorum yapilmamiştir, henüz yorum
            yapilmadi, yorum yap, yorum yazin]
            bu habere [henüz yorum yapilmamiş, henüz yorum yapilmamiştir, henüz yorum yapilmadi, yorum
            yazin]
            [di̇ğer, önceki̇] yorumlari [göster, yükle, oku, görüntüle]
            tüm yorumlari [göster, oku, görüntüle]
            [en yeni̇, öne çikan] yorumlar
            [düşünceleri̇ni̇zi̇, görüşleri̇ni̇zi̇, fi̇kri̇ni̇zi̇, yorumlarinizi,
            deneyi̇mleri̇ni̇zi̇] [bi̇zi̇mle paylaşin, yorumlarda paylaşin, yorum olarak yazin, bi̇ze yazin]
            si̇z ne düşünüyorsunuz [yorumlarda paylaşin, yorumlara yazin, yorumlarda beli̇rti̇n, yorumlarda
            buluşalim]
            sen ne düşünüyorsun [yorumlarda paylaşin, yorumlara yazin, yorumlarda beli̇rti̇n, yorumlarda
            buluşalim]
            sen de [düşünceni̇ yaz, fi̇kri̇ni̇ paylaş]
            si̇z de [düşünceleri̇ni̇zi̇, yorumunuzu] yazin
            # [değerlendi̇rme, yanit göster]
            [müşteri̇, zi̇yaretçi̇] [yorumlari, değerlendi̇rmeleri̇]
            ürün [yorumlari, değerlendi̇rmeleri̇]
            ürünü [değerlendi̇r, değerlendi̇ri̇n]
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
            küfür hakaret bahis içeren
            yorum [yapmak için, yazmak için, yapabilmek için, yazabilmek için, göndermek için] [giriş
            yapmalısınız, giriş yapmanız, üye girişi, üye olmalısınız, oturum açın, oturum açmanız, kayıt
            olun, lütfen giriş]
            yeni [yorumları, yazıları] [bana e-posta ile bildir, e-posta ile bildir, bana bildir]
            [yorumlardan, yapılan yorumlardan, yazılan yorumlardan] [yorum sahipleri sorumludur, yorumu
            yapanlar sorumludur, yorumcular sorumludur, yorum yazarları sorumludur]
            [küfür hakaret, hakaret küfür, argo küfür hakaret] içeren yorumlar [onaylanmamaktadır,
            yayınlanmaz, onaylanmaz, yayımlanmaz]
            [büyük harflerle yazılmış, tamamı büyük harfle yazılan, türkçe karakter kullanılmayan] yorumlar
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
            # yanıtı göster | yanıtları gizle | diğer yanıtlar
            [yorumu, bu yorumu, kullanıcıyı, içeriği, mesajı] [bildir, şikayet et, şikâyet et]
            i̇çeriği [bildir, şikayet et, şikâyet et]
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
