//! Turkish phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            bültenimize abone ol | bültenimize abone olun | bültenimize abone olarak
            bültenimize kaydolun | bültenimize kaydol | bültenimize kayıt olun
            bültenimize üye olun | e-bültenimize | e-bülten aboneliği | e-bültene abone ol
            e-bültene abone olun | haber bültenimize | ücretsiz bültenimize | bültene abone ol
            bültene kaydol | bültenlerimize abone ol | bültenlerimize abone olun
            haberler e-posta kutunuza | haberler e-posta kutuna | e-posta kutunuza gelsin
            gelen kutunuza gelsin | gelen kutuna gelsin | her sabah e-posta kutunuzda
            en son haberleri e-postayla | haberleri e-posta ile alın | haberleri e-posta i̇le alın
            e-posta listemize katılın | e-posta listemize kaydolun
            e-posta bültenimize | tarafıma ticari elektronik ileti
            [haftalık, günlük] [bültenimize, e-bültenimize] [abone olun, abone ol, kaydolun, kaydol]
            [bültenimize, haber bültenimize] [üye ol, katılın, kayıt ol]
            e-bültene [kaydol, kaydolun, kayıt olun, üye olun]
            [günün, haftanın] [öne çıkan haberleri, önemli haberleri, en önemli haberleri, özeti] [e-posta
            kutunuzda, e-posta kutunda, e-postanızda, gelen kutunuzda]
            [gelişmelerden, yeniliklerden, kampanyalardan, haberlerden,
            duyurulardan] haberdar olmak için [kaydolun, abone olun, e-posta, bültenimize, üye olun]
            [istediğiniz zaman, dilediğiniz zaman, istediğin zaman] [abonelikten, bültenden, e-posta
            listesinden] [çıkabilirsiniz, ayrılabilirsiniz, çıkabilirsin]
            [kaydolarak, abone olarak, üye olarak] [gizlilik politikamızı, gizlilik politikasını, kullanım
            koşullarını, kullanım koşullarımızı, aydınlatma metnini]
            ticari elektronik ileti [almak istiyorum, gönderilmesini kabul, gönderilmesine onay]
            [i̇stediğiniz zaman, i̇stediğin zaman] [abonelikten, bültenden, e-posta
            listesinden] [çıkabilirsiniz, ayrılabilirsiniz, çıkabilirsin]
        ",
        hit: "Günün önemli haberleri için bültenimize abone olun!",
        miss: "Derneğin bülteni ilk kez 1974 yılında abonelere ulaştı.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            e-bülten | bülten | bültenler | bülten aboneliği | bülten üyeliği | e-bülten üyeliği
            e-posta adresiniz | e-posta adresinizi girin | e-posta adresinizi yazın | e-posta adresi
            e-posta | mail adresiniz | kaydol | adınız | adınız soyadınız | ad soyad
            abone olduğunuz için teşekkür ederiz | abone olduğunuz i̇çin teşekkür ederiz
            aboneliğiniz için teşekkür ederiz | aboneliğiniz i̇çin teşekkür ederiz
            kaydınız alınmıştır | ücretsiz kaydol | e-posta ile abone ol | e-posta i̇le abone ol
            e-posta adresin | e-mail adresiniz | e-posta listemize katıl | abone olduğunuz için teşekkürler
            kaydınız için teşekkürler | kaydınız başarıyla alındı | aboneliğiniz başlatıldı
            abone olduğunuz i̇çin teşekkürler | kaydınız i̇çin teşekkürler
            mail adresinizi [girin, yazın]
            e-posta adresini [gir, yaz]
            [güncel kalın, bizden haberdar olun, haberdar olun, gelişmeleri kaçırmayın, hiçbir haberi
            kaçırmayın, fırsatları kaçırmayın]
            [bültene, e-bültene, bültenimize, e-bültenimize, e-posta listesine] [kaydolun, kayıt ol, abone
            ol, üye ol]
            abonelikten [çık, ayrıl]
            [ilk siz, ilk sen, herkesten önce siz] [haberdar olun, haberdar ol, öğrenin]
            [i̇lk siz, i̇lk sen] [haberdar olun, haberdar ol, öğrenin]
        ",
        hit: "E-posta adresinizi girin",
        miss: "E-posta adresinizi girin ve kargonuzun durumunu takip edin diyen sahte iletiler çoğaldı.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            uygulamamızı indirin | uygulamamızı i̇ndirin | uygulamamızı indir | uygulamamızı i̇ndir
            uygulamamızı ücretsiz indirin | uygulamamızı ücretsiz i̇ndirin
            ücretsiz uygulamamızı
            anlık bildirimler için
            uygulamamız ile haberlere
            [mobil uygulamamızı, ücretsiz uygulamamızı, yeni uygulamamızı, telefon uygulamamızı] [indirin,
            indir, ücretsiz indirin, hemen indirin, hemen indir, yükleyin, deneyin, telefonunuza indirin]
            mobil uygulamalarımızı [indirin, indir, hemen indirin]
            uygulamamızı [hemen indirin, yükleyin, telefonunuza indirin]
            son dakika bildirimlerini almak [ister misiniz, ister misin]
            [gelişmeleri, haberleri, son dakika gelişmelerini] [anında öğrenin, ilk siz öğrenin, ilk sen
            öğren]
        ",
        hit: "Son dakika gelişmeleri için mobil uygulamamızı indirin.",
        miss: "Belediye, mobil uygulamayı ilk ay kırk bin kişinin indirdiğini açıkladı.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            whatsapp kanalımıza | whatsapp kanalımızı | telegram kanalımıza | telegram kanalımızı
            telegram kanalımızdan | telegram grubumuza | whatsapp grubumuza | youtube kanalımıza
            youtube kanalımızı | google haberler'de takip | google news'te takip
            google haberler'de abone | google news'ten takip | google news'e abone ol
            bizi google haberler'de
            tüm podcast platformlarında | sevdiğiniz podcast platformunda
            tercih edilen kaynak olarak ekle | whatsapp kanalımıza katıl
            [bip, nsosyal, discord] [kanalımıza, grubumuza, topluluğumuza] [katılın, katıl, abone olun,
            abone ol, üye olun]
            bizi [whatsapp'ta takip, whatsapp'tan takip, telegram'da takip, telegram'dan takip, google
            news'te takip, google haberler'de takip, youtube'da takip]
            [whatsapp, telegram, youtube] [kanalımızı takip edin, kanalımızı takip et, kanalını takip edin]
            bizi [tercih edilen kaynak, tercihli kaynak, öncelikli kaynak] olarak
        ",
        hit: "Haberleri ilk siz öğrenin: WhatsApp kanalımıza katılın",
        miss: "Köy gençleri WhatsApp kanalı kurarak yangın nöbeti tutuyor.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            bağımsız gazeteciliğe destek ol | bağımsız gazeteciliğe destek olun
            bağımsız gazeteciliği destekle | bağımsız gazeteciliği destekleyin
            gazeteciliğimize destek olun | gazeteciliğimizi destekleyin | okur desteğiyle ayakta
            okurlarımızın desteğiyle | okurlarının desteğiyle yayın | bize destek olmak için
            bize destek olmak i̇çin | siz de destek olun
            gazeteciliğe destek olun
            destekçimiz olun | okurlarının desteğiyle ayakta | aylık destekçi olun
            [patreon'dan, patreon üzerinden, bağış yaparak, abone olarak] [destek olun, destek ol, bize
            destek olun, destek olabilirsiniz, bizi destekleyin]
            [bize, yayınlarımıza, çalışmalarımıza, derneğimize, vakfımıza, bağımsız medyaya, bağımsız
            habere, bağımsız yayıncılığa] [destek olun, destek verin, bağış yapın]
            [bizi, çalışmalarımızı, yayınlarımızı, bağımsız medyayı, bağımsız haberciliği,
            derneğimizi] destekleyin
        ",
        hit: "Bağımsız gazeteciliğe destek olun, bize katılın.",
        miss: "Vakıf, bağımsız gazeteciler için bir destek fonu kurulduğunu duyurdu.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            sepete ekle | sepete ekleyin | hemen al | hemen satın al | satın al | şimdi satın al
            şimdi al | alışverişe başla | siparişi tamamla | hemen başla | ücretsiz dene
            ücretsiz deneyin | teklif al | teklif alın | fiyat teklifi al | demo talep et
            rezervasyon yap | rezervasyon yapın | hemen başvur | bilet al | daha fazla bilgi
            daha fazla bilgi edinin | bilgi al | kampanyaları gör | mağazaya git
            whatsapp ihbar hattı | uygulamayı indir | uygulamayı indirin | uygulamayı hemen indirin
            mobil uygulamayı indir | mobil uygulamalarımız | google play'den alın | bildirimleri aç
            bildirimleri açın | bildirimlere izin ver | bildirimlere izin verin | alışverişe devam et
            alışverişi tamamla | ödemeye geç | sepete git | sepetim | sepeti onayla | sepetiniz boş
            sepetinizde ürün bulunmamaktadır | bilet satın al | biletini hemen al | biletini al
            bilet almak için tıklayın | online bilet | yer ayırt | masa ayırt | hemen rezervasyon yap
            hemen kaydol | bağış yap | bağış yapın | hemen bağış yap | online bağış | bağışçı ol | destek ol
            uygulamada devam et | whatsapp i̇hbar hattı | uygulamayı i̇ndir | uygulamayı i̇ndirin
            uygulamayı hemen i̇ndirin | mobil uygulamayı i̇ndir | bildirimlere i̇zin ver
            bildirimlere i̇zin verin | i̇stek listesine ekle | bilet almak i̇çin tıklayın
            [app store'dan, google play'den, appgallery'den] [indirin, indir, edinin]
            [gelince, stoğa girince, stoklara gelince, fiyatı düşünce, ürün gelince] haber ver
            [# tl ve üzeri, # # tl ve üzeri, # tl üzeri, # tl üstü, # # tl üzeri] [ücretsiz kargo, kargo
            bedava, kargo ücretsiz]
            [kargo bedava, ücretsiz kargo, aynı gün kargo, hızlı teslimat, stokta yok, stokta var, son #
            ürün]
            [takvime, google takvime, takvimime, favorilerime, karşılaştırmaya, alışveriş listeme, istek
            listesine, beğendiklerime] ekle
            [randevu, online randevu] [al, alın, oluştur]
            [ürünü, ürünleri, tüm ürünleri, kampanyayı, detayları] incele
            uygulamada [aç, oku, görüntüle]
            [app store'dan, google play'den, appgallery'den] [i̇ndirin, i̇ndir]
            [ürünü, ürünleri, tüm ürünleri, kampanyayı, detayları] i̇ncele
        ",
        hit: "Sepete ekle",
        miss: "Müşteri, sepete eklediği üç kitabın parasını ödemeden çıktı.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            haberi dinle | haberi dinleyin | haberi dinlemek için | haberi dinlemek i̇çin
            bu haberi dinle | bu haberi dinleyin | bu yazıyı dinle | bu yazıyı dinleyin
            yazıyı dinlemek için | yazıyı dinlemek i̇çin | sesli dinle | sesli dinleyin
            podcast'i dinle | podcast'i dinleyin | podcast'imizi dinleyin | videoyu izle
            videoyu i̇zle | videoyu izleyin | videoyu i̇zleyin | yayını izlemek için tıklayın
            yayını i̇zlemek i̇çin tıklayın | canlı izlemek için tıklayın | canlı i̇zlemek i̇çin tıklayın
            programı izlemek için tıklayın
            [bu içeriği, makaleyi, bu makaleyi, bu bölümü, son bölümü, podcast yayınımızı] [dinle, dinleyin]
        ",
        hit: "Haberi dinlemek için tıklayın",
        miss: "Radyosunu açan çiftçi, haberi dinlemek için tarladan eve koştu.",
    },
];
