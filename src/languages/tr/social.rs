//! Turkish phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            bizi takip et | bizi takip edin sosyal | bizi twitter'da takip | bizi x'te takip
            bizi facebook'ta takip | bizi instagram'da takip
            bizi i̇nstagram'da takip
            bizi sosyal medyada takip | sosyal medyada takip edin | sosyal medya hesaplarımızı takip
            sosyal medya hesaplarımızdan | sosyal medyada bizi takip | beni twitter'da takip
            beni instagram'da takip | beni i̇nstagram'da takip | twitter'da takip et
            facebook'ta beğen | instagram'da takip et
            i̇nstagram'da takip et | bizi linkedin'de takip
            google newste takip et | google newste bizi takip
            bizi [facebook'ta, twitter'da, youtube'da, linkedin'de, tiktok'ta, pinterest'te, facebook'tan,
            twitter'dan, instagram'dan] [takip edin, takip et, beğenin, takip edebilirsiniz]
            [instagram'da, twitter'da, facebook'ta, x'te, youtube'da, tiktok'ta, linkedin'de] bizi [takip
            et, takip edin, takip etmeyi, bulun]
            [facebook, instagram, x, twitter, tiktok] [sayfamızı, hesabımızı] [beğenin, beğen, takip edin,
            takip et]
            sosyal medya [hesaplarımızı, sayfalarımızı, adreslerimizi] [takip edin, takip et, beğenin]
            sosyal medyada [bizi takip edin, bizimle kalın, bize katılın]
            i̇nstagram'da bizi [takip et, takip edin, takip etmeyi, bulun]
            i̇nstagram [sayfamızı, hesabımızı] [beğenin, beğen, takip edin, takip et]
        ",
        hit: "Bizi Twitter'da takip edin",
        miss: "Polis, bizi takip edin diyerek sürücüyü emniyet şeridine yönlendirdi.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            paylaş | paylaşın | paylaşin | tweetle | tweet at | haberi paylaş | haberi̇ paylaş
            haberi paylaşın | haberi̇ paylaşin | bu haberi paylaş | bu haberi̇ paylaş
            bu haberi paylaşın | bu haberi̇ paylaşin | yazıyı paylaş | yaziyi paylaş
            bu yazıyı paylaş | bu yaziyi paylaş | bu yazıyı paylaşın | bu yaziyi paylaşin
            bu içeriği paylaş | bu i̇çeriği paylaş | bu i̇çeri̇ği̇ paylaş | facebook'ta paylaş
            facebook'ta paylaşın | facebook'ta paylaşin | twitter'da paylaş | x'te paylaş
            x'de paylaş | whatsapp'ta paylaş | whatsapp'tan paylaş | whatsapp ile paylaş
            whatsapp i̇le paylaş | whatsapp'tan gönder | telegram'da paylaş | linkedin'de paylaş
            pinterest'te paylaş | e-posta ile paylaş | e-posta i̇le paylaş | e-posta ile gönder
            e-posta i̇le gönder | e-posta gönder | mail at | mai̇l at | arkadaşına gönder
            arkadaşina gönder | arkadaşınla paylaş | arkadaşinla paylaş | linki kopyala
            li̇nki̇ kopyala | bağlantıyı kopyala | bağlantiyi kopyala | bağlantı kopyalandı
            bağlanti kopyalandi | link kopyalandı | li̇nk kopyalandi | url'yi kopyala
            url'yi̇ kopyala | kopyalandı | kopyalandi | yazdır | yazdir
            sayfayi yazdir | gönder | beğen ve paylaş | paylaşım | paylaşim
            kaydet | takip et | tarifi yazdır | tarifi kaydet | bizi takip et
            bizi takip edin
            içeriği paylaş | sayfayı paylaş | makaleyi paylaş | panoya kopyalandı | panoya kopyala
            bağlantıyı panoya kopyala | adresi kopyala | arkadaşınıza gönderin | arkadaşınıza gönder
            arkadaşına öner | paylaşım seçenekleri | yazdırılabilir sürüm | i̇çeriği paylaş
            [arkadaşlarınla, arkadaşlarınızla, arkadaşınızla, sevdiklerinizle, sevdiklerinle, sosyal
            medyada] [paylaş, paylaşın]
            [telegram'da, linkedin'de, twitter'da, x'te, whatsapp'ta, pinterest'te, messenger'da,
            bluesky'da, threads'te] paylaşın
            [messenger'da, bluesky'da, threads'te, flipboard'da, nsosyal'de] paylaş
            [haberi, yazıyı, sayfayı, makaleyi, bu sayfayı] [yazdır, arkadaşına gönder, e-posta ile gönder]
            [bağlantı, link] panoya kopyalandı
            [bu yazıyı, bu haberi, haberi] [whatsapp'ta, facebook'ta, x'te, sosyal medyada] [paylaş,
            paylaşın]
            [haberi, yazıyı, sayfayı, makaleyi, bu sayfayı] e-posta i̇le gönder
        ",
        hit: "Facebook'ta Paylaş",
        miss: "Fotoğrafı önce Facebook'ta paylaşan köylüler, sonra jandarmayı aradı.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            bu haberi paylaş | bu yazıyı paylaş | bu içeriği paylaş | bu i̇çeriği paylaş
            haberi paylaş | paylaşmak için tıklayın | paylaşmak i̇çin tıklayın
            facebook üzerinde paylaşmak için tıklayın | facebook üzerinde paylaşmak i̇çin tıklayın
            twitter üzerinde paylaşmak için tıklayın | twitter üzerinde paylaşmak i̇çin tıklayın
            whatsapp'ta paylaşmak için tıklayın | whatsapp'ta paylaşmak i̇çin tıklayın
            arkadaşınızla e-posta üzerinden paylaşmak için
            arkadaşınızla e-posta üzerinden paylaşmak i̇çin | yazdırmak için tıklayın
            yazdırmak i̇çin tıklayın | sosyal medyada paylaş | facebook'ta paylaş | twitter'da paylaş
            bu içerik faydalı mıydı
            [bu yazıyı, bu haberi, bu içeriği, bu makaleyi, haberi, yazıyı, tarifi, bu tarifi] [puanlayın,
            puanla, oylayın, oyla, değerlendirin]
            [bu içerik, bu yazı, bu makale, bu bilgi, bu sayfa, bu haber, bu yanıt, bu rehber] [faydalı oldu
            mu, yararlı oldu mu, işinize yaradı mı, yardımcı oldu mu, yararlı mıydı]
            bu içerik size [faydalı, yardımcı] oldu mu
        ",
        hit: "Bu haberi paylaş: Facebook Twitter WhatsApp",
        miss: "Komşular bu haberi paylaşarak mahalledeki herkesi uyardı.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # paylaşım | # beğeni | # takipçi | # retweet | # beğenme | # kişi beğendi | # abone
            # b paylaşım | # bin takipçi
            # beğendi | # kez paylaşıldı | beğeni # | paylaşım # | takipçi # | # tepki
        ",
        hit: "148 paylaşım",
        miss: "Gönderi bir gecede 148 paylaşım alınca ilçede konuşulmaya başlandı.",
    },
];
