//! Turkish phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            tüm hakları saklıdır | her hakkı saklıdır | bütün hakları saklıdır
            tüm hakları gizlidir | telif hakkı # | telif hakları saklıdır
            kaynak gösterilmeden kullanılamaz | kaynak gösterilmeden alıntı yapılamaz
            izinsiz kullanılamaz | i̇zinsiz kullanılamaz | izin alınmadan kullanılamaz
            i̇zin alınmadan kullanılamaz | izinsiz ve kaynak gösterilmeden
            i̇zinsiz ve kaynak gösterilmeden | izin alınmadan, kaynak gösterilerek dahi
            i̇zin alınmadan, kaynak gösterilerek dahi | yazılı izin olmaksızın
            yazılı i̇zin olmaksızın | tamamen veya kısmen kullanılamaz
            kaynak gösterilerek dahi | izinsiz yayınlanamaz
            aktif link verilmeden kullanılamaz
            [izin alınmadan, izinsiz, kaynak belirtilmeden, yazılı izin alınmadan] [kopyalanamaz,
            çoğaltılamaz, yayımlanamaz, alıntı yapılamaz, kullanılması yasaktır]
            kaynak gösterilmeden [yayınlanamaz, yayımlanamaz, kopyalanamaz, çoğaltılamaz]
            [i̇zin alınmadan, i̇zinsiz] [kopyalanamaz, çoğaltılamaz, yayımlanamaz, alıntı yapılamaz,
            kullanılması yasaktır]
        ",
        hit: "© 2023 Kuzey Postası. Tüm hakları saklıdır.",
        miss: "Ressamın tablolarının bütün hakları torununa geçti.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            çerezler kullanıyoruz | çerezler kullanılmaktadır | çerezler kullanmaktayız
            çerez kullanıyoruz | çerez kullanmaktayız | çerezleri kullanıyoruz
            çerezlerden faydalanıyoruz | çerez kullanımını kabul | tüm çerezleri kabul et
            çerezleri kabul et | çerezleri reddet | çerez ayarları | çerez tercihleri
            çerez politikası | çerez politikamız | çerez politikamızı
            kişisel verilerin korunması kanunu uyarınca çerez | kvkk ve çerez
            [sitemizi kullanarak, siteyi kullanmaya devam ederek, sitemizde gezinmeye devam ederek, sitemizi
            ziyaret ederek] [çerez, çerezleri, çerezlerin, kabul]
            [zorunlu, gerekli, sadece gerekli, sadece zorunlu, isteğe bağlı, analitik] çerezleri [kabul et,
            reddet, kullan]
            çerez [tercihlerinizi, ayarlarınızı] [yönetin, değiştirin]
            [web sitemizde, internet sitemizde, sitemizde, bu sitede] [çerezler kullanılır, çerez
            kullanılmaktadır, çerezler kullanılıyor]
            [tüm çerezlere, çerezlere, zorunlu çerezlere] izin ver
            i̇steğe bağlı çerezleri [kabul et, reddet, kullan]
            i̇nternet sitemizde [çerezler kullanılır, çerez kullanılmaktadır, çerezler kullanılıyor]
        ",
        hit: "Sitemizde size daha iyi hizmet sunmak için çerezler kullanıyoruz.",
        miss: "Fırıncı, çocuklara çerezler ve sıcak simitler dağıttı.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            gizlilik politikası | gizlilik ilkeleri | gizlilik i̇lkeleri | gizlilik sözleşmesi
            gizlilik | kullanım koşulları | kullanım şartları | kullanıcı sözleşmesi
            üyelik sözleşmesi | yasal uyarı | yasal bilgiler | çerez politikası | çerez ayarları
            çerezleri yönet | kvkk | kvkk aydınlatma metni | aydınlatma metni
            kişisel verilerin korunması | veri politikası | telif hakkı | telif hakları
            sorumluluk reddi | kabul et | kabul ediyorum | tümünü kabul et | tümünü reddet | reddet
            tercihleri yönet | mesafeli satış sözleşmesi | yayın ilkeleri | yayın i̇lkeleri
            düzeltme ve cevap hakkı
            gizlilik ve çerez politikası | çerez aydınlatma metni
            hukuka aykırılık bildirimi | hata bildir
            kvkk politikası | kvkk başvuru formu | açık rıza metni | kişisel veriler | satış sözleşmesi
            kullanım sözleşmesi | ön bilgilendirme formu | ödeme seçenekleri | kargo ve teslimat
            hepsini reddet | tümüne izin ver | seçime izin ver | onayla ve kapat | tercihleri kaydet
            ayarları kaydet | tümüne i̇zin ver | seçime i̇zin ver
            [çerez, gizlilik] [bildirimi, politikamız, tercihleri, onayı, beyanı]
            [iade, değişim, iptal ve iade, iade ve değişim, teslimat ve iade, garanti ve iade,
            teslimat] [koşulları, şartları, politikası]
            [seçilenleri, hepsini, sadece gereklileri] kabul et
            [i̇ade, i̇ptal ve i̇ade, i̇ade ve değişim, teslimat ve i̇ade, garanti ve i̇ade] [koşulları,
            şartları, politikası]
        ",
        hit: "Gizlilik Politikası",
        miss: "Gizlilik politikası gereği adları açıklanmayan iki tanık dinlendi.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            yatırım danışmanlığı kapsamında değildir | yatırım tavsiyesi değildir
            yatırım tavsiyesi içermez | yatırım tavsiyesi i̇çermez | görüşler yazara aittir
            görüşler yazarlarına aittir | fikirler yazara aittir | yazarın kendi görüşleridir
            editöryel politikasını yansıtmayabilir | yayın politikasını yansıtmayabilir
            yorumların sorumluluğu yazanlara aittir | yazılardan yazarları sorumludur
            ajanslar tarafından geçilen | ajans kanallarından geldiği şekliyle
            editörlerinin hiçbir editoryal müdahalesi | editörlerinin hiçbir editöryel müdahalesi
            hukuki muhatabı haberi geçen ajans | haberlerin hukuki muhatabı
            satış ortaklığı bağlantıları | recaptcha ile korunmaktadır | recaptcha i̇le korunmaktadır
            basın ilan kurumu üzerinden yayınlanan | basın i̇lan kurumu üzerinden yayınlanan
            yazarın kişisel görüşleridir | yazarın görüşlerini yansıtır
            editöryal politikasını yansıtmayabilir | tıbbi tavsiye niteliği taşımaz
            bağlı kuruluş bağlantıları | komisyon kazanabiliriz | bu içerik yapay zeka
            yapay zeka desteğiyle hazırlanmıştır | haberde hata mı var | hata bildirin
            bu haber ajanslar tarafından | tarafından servis edilen tüm haberler
            editörlerimizin hiçbir editoryal müdahalesi olmadan | hukuki muhatabı haberi geçen
            yorumlardan yazarları sorumludur
            siz de bize haber gönderin
            ihbar hattımıza [yazın, ulaşın, gönderin]
            bize [haber, fotoğraf, video] gönderin
            [haberinizi, fotoğraflarınızı, videolarınızı] bize gönderin
            i̇hbar hattımıza [yazın, ulaşın, gönderin]
        ",
        hit: "Burada yer alan yatırım bilgi, yorum ve tavsiyeleri yatırım danışmanlığı kapsamında değildir.",
        miss: "Yatırım danışmanlığı yapan iki kardeş, bilgi ve tavsiyelerini ücretsiz paylaşıyor.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            web sitesinin çalışması için gereklidir ve | sistemlerimizde kapatılamaz
            sistemlerimizden kapatılamaz | ziyaretleri ve trafik kaynaklarını saymamıza
            bu çerezlerin topladığı tüm bilgiler
            tarayıcınızda bilgi saklayabilir veya tarayıcınızdan
            sitemiz üzerinden reklam ortaklarımız tarafından | teknik depolama veya erişim
            kesin coğrafi konum verilerini kullanma | cihaz özelliklerini aktif olarak tarama
            kişiselleştirilmiş reklam profili oluşturma | reklam performansını ölçme
            içerik performansını ölçme
            web siteleri tarafından kullanılabilen küçük metin dosyalarıdır
            hedef kitle araştırması ve hizmet geliştirme
        ",
        hit: "Teknik depolama veya erişim, hizmetin sunulması için kesinlikle gereklidir.",
        miss: "Depolama teknik bir sorun olarak kaldı, erişim de mayısta kapandı.",
    },
];
