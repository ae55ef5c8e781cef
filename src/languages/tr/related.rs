//! Turkish phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            i̇lgili haberler | i̇lgi̇li̇ haberler | i̇lgili haber
            i̇lgi̇li̇ haber | i̇lgili içerikler | i̇lgili i̇çerikler
            i̇lgi̇li̇ i̇çeri̇kler
            i̇lgili yazılar | i̇lgi̇li̇ yazilar
            i̇lgili makaleler
            i̇lgi̇li̇ makaleler | benzer yazilar
            benzer i̇çerikler | benzer i̇çeri̇kler | bunlar da ilginizi çekebilir
            bunlar da i̇lginizi çekebilir | bunlar da i̇lgi̇ni̇zi̇ çekebi̇li̇r
            bunlar ilginizi çekebilir
            bunlar i̇lginizi çekebilir | bunlar i̇lgi̇ni̇zi̇ çekebi̇li̇r
            bu haberler ilginizi çekebilir
            bu haberler i̇lginizi çekebilir | bu haberler i̇lgi̇ni̇zi̇ çekebi̇li̇r
            bu haberler de ilginizi çekebilir | bu haberler de i̇lginizi çekebilir
            bu haberler de i̇lgi̇ni̇zi̇ çekebi̇li̇r | ilginizi çekebilir | i̇lginizi çekebilir
            i̇lgi̇ni̇zi̇ çekebi̇li̇r | ilginizi çekebilecek haberler
            i̇lginizi çekebilecek haberler
            i̇lgi̇ni̇zi̇ çekebi̇lecek haberler | ilginizi çekebilecek yazılar
            i̇lginizi çekebilecek yazılar | i̇lgi̇ni̇zi̇ çekebi̇lecek yazilar
            ilginizi çekebilecek içerikler | i̇lginizi çekebilecek içerikler
            i̇lginizi çekebilecek i̇çerikler | i̇lgi̇ni̇zi̇ çekebi̇lecek i̇çeri̇kler
            ilginizi çekebilecek diğer haberler | i̇lginizi çekebilecek diğer haberler
            i̇lgi̇ni̇zi̇ çekebi̇lecek di̇ğer haberler | di̇ğer haberler
            di̇ğer yazilar | diğer i̇çerikler | di̇ğer i̇çeri̇kler
            son dakika haberleri | son daki̇ka haberleri̇
            son yazilar | son eklenenler | son eklenen haberler | güncel haberler | sıradaki haber
            siradaki̇ haber | sonraki haber | sonraki̇ haber
            öneri̇len haberler
            önerilen i̇çerikler | öneri̇len i̇çeri̇kler
            öneri̇len yazilar | sizin için önerilenler | sizin i̇çin önerilenler
            si̇zi̇n i̇çi̇n öneri̇lenler | sizin için seçtiklerimiz | sizin i̇çin seçtiklerimiz
            si̇zi̇n i̇çi̇n seçti̇kleri̇mi̇z | sizin için seçilenler | sizin i̇çin seçilenler
            si̇zi̇n i̇çi̇n seçi̇lenler | bunları da okuyun | bunlari da okuyun | bunu da okuyun
            bunları da beğenebilirsiniz | bunlari da beğenebi̇li̇rsi̇ni̇z
            bunları da sevebilirsiniz
            bunlari da sevebi̇li̇rsi̇ni̇z | bunlara da göz atın | bunlara da göz atin
            konuyla ilgili haberler | konuyla i̇lgili haberler | konuyla i̇lgi̇li̇ haberler
            konuyla ilgili diğer haberler | konuyla i̇lgili diğer haberler
            konuyla i̇lgi̇li̇ di̇ğer haberler | bu konudaki diğer haberler
            bu konudaki̇ di̇ğer haberler
            aynı kategoriden | ayni kategori̇den | aynı kategoriden haberler
            ayni kategori̇den haberler | bu kategorideki diğer haberler
            bu kategori̇deki̇ di̇ğer haberler | günün haberleri | günün haberleri̇
            diğer gelişmeler | di̇ğer geli̇şmeler | ayrıca okuyun | ayrica okuyun
            okumadan geçmeyin
            okumadan geçmeyi̇n
            benzer ilanlar
            benzer sorular
            [ilgili, benzer, diğer, son, en son, önerilen, en yeni, daha fazla] [haberler, haber, yazılar,
            yazı, makaleler, içerikler, videolar, konular, tarifler, röportajlar, bölümler, gönderiler,
            galeriler]
            bu ürünü alanlar bunları da aldı | birlikte alınan ürünler | bu i̇çeriklere de göz atın
            bu i̇çerikler de i̇lginizi çekebilir | bu ürünü alanlar bunlari da aldi
            bi̇rli̇kte alinan ürünler
            [bu haberlere de, şunlara da, bu yazılara da, bu içeriklere de] göz atın
            [bu yazılar da, bu içerikler de, şunlar da, bu videolar da, bu konular da] ilginizi çekebilir
            [bunları da, bu haberleri de] [oku, okuyabilirsiniz, okumak isteyebilirsiniz]
            [benzer, ilgili, önerilen, son baktığınız, son görüntülenen, son incelediğiniz] ürünler
            [bu yazılar da, şunlar da, bu videolar da, bu konular da] i̇lginizi çekebilir
            [bunları da, bu haberleri de] okumak i̇steyebilirsiniz
            [i̇lgili, son i̇ncelediğiniz] ürünler
            [bu yazilara da, bu i̇çeri̇klere de] göz atin
            [bu haberlere de, şunlara da] göz atin
            [bu yazilar da, bu i̇çeri̇kler de, bu vi̇deolar da] i̇lgi̇ni̇zi̇ çekebi̇li̇r
            [şunlar da, bu konular da] i̇lgi̇ni̇zi̇ çekebi̇li̇r
            [bunlari da, bu haberleri̇ de] [oku, okuyabi̇li̇rsi̇ni̇z, okumak i̇steyebi̇li̇rsi̇ni̇z]
            [i̇lgi̇li̇, öneri̇len, son baktiğiniz, son i̇nceledi̇ği̇ni̇z] ürünler
        ",
        hit: "Bunlar da ilginizi çekebilir",
        miss: "Bunlar da ilginizi çekebilir diyen satıcı, tezgâhın altından iki halı daha çıkardı.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            en çok okunanlar | en çok okunan | çok okunanlar
            popüler yazilar
            popüler i̇çerikler | popüler i̇çeri̇kler | en çok yorumlananlar
            en çok paylaşılanlar | en çok paylaşilanlar | en çok tıklananlar | en çok tiklananlar
            en çok izlenenler | en çok i̇zlenenler | haftanın en çok okunanları
            haftanin en çok okunanlari | günün en çok okunanları | günün en çok okunanlari
            bugün en çok okunanlar | trend haberler | trendler | öne çıkanlar | öne çikanlar
            öne çikan haberler | öne çikan yazilar
            editörün seçtikleri | edi̇törün seçti̇kleri̇ | editörün seçimi | edi̇törün seçi̇mi̇
            editörün seçimleri | edi̇törün seçi̇mleri̇ | günün manşetleri | günün manşetleri̇
            manşetler | mutlaka okuyun | kaçırmayın | kaçirmayin | gözden kaçmasın | gözden kaçmasin
            [popüler, en popüler, en çok okunan, en çok izlenen, en çok paylaşılan, çok okunan, öne çıkan, en
            çok yorumlanan] [haberler, yazılar, makaleler, içerikler, videolar, konular, tarifler, gönderiler]
            ayın en çok okunanları | şu an okunanlar | en son okunanlar | ayin en çok okunanlari
            [haftanın, günün, ayın, bugünün] en çok okunan [haberleri, yazıları, içerikleri]
            [haftanın, ayın, bugünün] en çok [izlenenleri, yorumlananları]
            en çok okunanlar [bugün, bu hafta, bu ay, son # saat]
            [diğer okurlar, okurlar, herkes] bunları [okudu, okuyor]
            [haftanın, günün, ayın, bugünün] en çok okunan i̇çerikleri
            [haftanın, ayın, bugünün] en çok i̇zlenenleri
            [haftanin, ayin] en çok okunan [haberleri̇, yazilari, i̇çeri̇kleri̇]
            [günün, bugünün] en çok okunan [haberleri̇, yazilari, i̇çeri̇kleri̇]
            [haftanin, ayin] en çok [i̇zlenenleri̇, yorumlananlari]
            bugünün en çok [i̇zlenenleri̇, yorumlananlari]
            di̇ğer okurlar bunlari [okudu, okuyor]
            [okurlar, herkes] bunlari [okudu, okuyor]
        ",
        hit: "EN ÇOK OKUNANLAR",
        miss: "Kütüphanede en çok okunanlar arasında polisiye romanlar başı çekiyor.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            bu kategorideki | bu bölümdeki diğer | bu kategoriden | kategorinin diğer haberleri
            konuyla ilgili diğer | konuyla i̇lgili diğer | sıradaki haber | bir sonraki haber
            en son haberler | ilgili içerikler | i̇lgili içerikler | i̇lgili i̇çerikler
            benzer haberler | günün öne çıkan haberleri | en çok okunan haberler
            haftanın öne çıkan haberleri
        ",
        hit: "Bu kategorideki son haberler",
        miss: "Jüri üyeleri, bu kategorideki son adayın performansını ayakta alkışladı.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            bunu da okuyun | bunu da oku | bunları da okuyun | bunlari da okuyun | ayrıca okuyun
            ayrica okuyun | ayrıca oku | ayrica oku | ayrıca bakınız | ayrica bakiniz | ayrıca bkz
            ayrica bkz | okumadan geçme | okumadan geçmeyin | okumadan geçmeyi̇n | ilgili haber
            i̇lgili haber | i̇lgi̇li̇ haber | ilgili haberler | i̇lgili haberler
            i̇lgi̇li̇ haberler
            ilgili yazı | i̇lgili yazı | i̇lgi̇li̇ yazi | ilgili video | i̇lgili video
            ilginizi çekebilir | i̇lginizi çekebilir | i̇lgi̇ni̇zi̇ çekebi̇li̇r
            bunlar da ilginizi çekebilir | bunlar da i̇lginizi çekebilir
            bunlar da i̇lgi̇ni̇zi̇ çekebi̇li̇r | tıklayın | tiklayin | haberin ayrıntıları için
            haberin ayrıntıları i̇çin | haberi̇n ayrintilari i̇çi̇n | haberin detayları için
            haberin detayları i̇çin | haberi̇n detaylari i̇çi̇n | ayrıntılar için tıklayın
            ayrıntılar i̇çin tıklayın | ayrintilar i̇çi̇n tiklayin | detaylar için tıklayın
            detaylar i̇çin tıklayın | detaylar i̇çi̇n tiklayin | videoyu izlemek için tıklayın
            videoyu i̇zlemek i̇çin tıklayın | izlemek için tıklayın | i̇zlemek için tıklayın
            i̇zlemek i̇çin tıklayın | i̇zlemek i̇çi̇n tiklayin | okumak için tıklayın
            okumak i̇çin tıklayın | okumak i̇çi̇n tiklayin | haberi okumak için
            haberi okumak i̇çin
            haberi̇ okumak i̇çi̇n | önerilen haber | öneri̇len haber | gözden kaçmasın
            gözden kaçmasin
            bu haberlere de göz atın | bu habere de göz atın
            [bu haberi de, bu yazıyı da] [oku, okuyun, okuyabilirsiniz]
            [okuyun, okuyunuz, izleyin]:
        ",
        hit: "Bunu da okuyun: Köprü trafiği iki gün kapalı kalacak",
        miss: "Öğretmen, öğrencilere \"Bunu da okuyun\" diyerek ince bir şiir kitabı uzattı.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            devamını oku | devamini oku | devamını okuyun | devamini okuyun | devamı | devami
            devamı için | devamı i̇çin | devami i̇çi̇n | haberin devamı | haberi̇n devami
            yazının devamı | yazinin devami | devamı için tıklayın | devamı i̇çin tıklayın
            devami i̇çi̇n tiklayin | haberin devamı için tıklayın | haberin devamı i̇çin tıklayın
            haberi̇n devami i̇çi̇n tiklayin | devamını görüntüle | devamini görüntüle
            devamını göster
            devamini göster | okumaya devam et | okumaya devam edin | okumaya devam edi̇n
            tamamını oku | tamamini oku | tamamını gör | tamamini gör | tümünü gör | tümünü göster
            tümünü görüntüle | hepsini gör | hepsi̇ni̇ gör | tüm haberler | tüm yazılar
            tüm yazilar
            tüm haberleri̇ gör | daha fazla | daha fazla göster
            daha fazla yükle | daha fazlasını oku | daha fazlasini oku
            daha fazlası | daha fazlasi | daha fazla oku | haberi oku | haberi̇ oku | haberin tamamı
            haberi̇n tamami | haberin detayları | haberi̇n detaylari | haber detayı | haber detayi
            detaylı bilgi | detayli bi̇lgi̇ | detaylı bilgi için tıklayınız
            detaylı bilgi i̇çin tıklayınız | detayli bi̇lgi̇ i̇çi̇n tiklayiniz
            di̇ğer haberleri̇ göster
            haberin devamı için tıklayınız
            [tüm, diğer, daha fazla] [haberleri, haber, yazıları, makaleleri, içerikleri, içerik, videoları,
            video, konuları, tarifleri, sonuçları, ürünleri] [gör, göster, oku, izle, görüntüle, yükle]
            daha fazla yazı göster | daha fazla ürün göster | daha fazla sonuç göster
            daha fazla fotoğraf göster | daha fazla tarif göster | daha fazla gönderi göster
            [haberin, yazının, röportajın, makalenin] [tamamını, devamını] [oku, okuyun, gör]
            [haberin tamamı, yazının tamamı, yazının devamı, tamamı, video] için [tıklayın, tıklayınız]
            [haberin tamamı, yazının tamamı, yazının devamı, tamamı, video] i̇çin [tıklayın, tıklayınız]
        ",
        hit: "Devamını oku »",
        miss: "Devamını okumak isteyenler dergiyi bayilerde bulabilecek.",
    },
];
