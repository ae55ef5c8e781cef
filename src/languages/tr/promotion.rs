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
            abone olduğunuz için teşekkürler | abone olduğunuz i̇çin teşekkürler
            abone olduğunuz için teşekkür ederiz | abone olduğunuz i̇çin teşekkür ederiz
            aboneliğiniz için teşekkür ederiz | aboneliğiniz i̇çin teşekkür ederiz
            kaydınız alınmıştır | ücretsiz kaydol | e-posta ile abone ol | e-posta i̇le abone ol
        ",
        hit: "E-posta adresinizi girin",
        miss: "E-posta adresinizi girin ve kargonuzun durumunu takip edin diyen sahte iletiler çoğaldı.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            uygulamamızı indirin | uygulamamızı i̇ndirin | uygulamamızı indir | uygulamamızı i̇ndir
            uygulamayı indir | uygulamayı i̇ndir | uygulamayı hemen indirin
            uygulamayı hemen i̇ndirin | mobil uygulamamızı | mobil uygulamalarımızı
            app store'dan indirin | app store'dan i̇ndirin | app store'dan indir
            app store'dan i̇ndir | google play'den indirin | google play'den i̇ndirin
            google play'den indir | google play'den i̇ndir | google play'den alın
            uygulamamızı ücretsiz indirin | uygulamamızı ücretsiz i̇ndirin
            mobil uygulamamızı indirin | uygulamayı indirin | ücretsiz uygulamamızı
            bildirimleri açın | bildirimlere izin verin | anlık bildirimler için
            uygulamamız ile haberlere
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
            bizi google haberler'de | whatsapp ihbar hattı | whatsapp i̇hbar hattı
            tüm podcast platformlarında | sevdiğiniz podcast platformunda
            tercih edilen kaynak olarak ekle | whatsapp kanalımıza katıl
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
            bize destek olmak i̇çin | siz de destek olun | patreon'dan destek
            patreon üzerinden destek
            gazeteciliğe destek olun | bağımsız gazeteciliğe destek | bağış yaparak destek
            destekçimiz olun | okurlarının desteğiyle ayakta | aylık destekçi olun
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
        ",
        hit: "Haberi dinlemek için tıklayın",
        miss: "Radyosunu açan çiftçi, haberi dinlemek için tarladan eve koştu.",
    },
];
