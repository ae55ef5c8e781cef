//! Turkish phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            ana sayfa | anasayfa | menü | menüyü aç | menüyü kapat | ara | arama | arama yap
            sitede ara | si̇tede ara | haber ara | giriş yap | gi̇ri̇ş yap | giriş | gi̇ri̇ş | üye ol
            üye girişi | üye gi̇ri̇şi̇ | üyelik | üyeli̇k | kayıt ol | kayit ol | oturum aç | çıkış yap
            çikiş yap | oturumu kapat | şifremi unuttum | şi̇fremi̇ unuttum | beni hatırla
            beni̇ hatirla | profilim | profi̇li̇m | hesabım | hesabim | sonraki | sonraki̇ | önceki
            önceki̇ | ileri | i̇leri | i̇leri̇ | geri | geri̇ | geri dön | geri̇ dön | sonraki yazı
            sonraki̇ yazi | önceki yazı | önceki̇ yazi | önceki haber | önceki̇ haber | sonraki sayfa
            sonraki̇ sayfa | önceki sayfa | önceki̇ sayfa | yukarı çık | yukari çik | başa dön
            sayfa başına dön | sayfa başina dön | kapat | iletişim | i̇letişim | i̇leti̇şi̇m
            bize ulaşın | bi̇ze ulaşin | bize yazın | bi̇ze yazin | hakkımızda | hakkimizda | hakkında
            hakkinda | künye | reklam ver | kurumsal | yardım | yardim | sıkça sorulan sorular
            sikça sorulan sorular | sss | kariyer | kari̇yer | site haritası | si̇te hari̇tasi | arşiv
            arşi̇v | haber arşivi | haber arşi̇vi̇ | rss | ayarlar | kategoriler | kategori̇ler
            tüm kategoriler | tüm kategori̇ler | sosyal medya | türkçe | sayfa # / # | # . sayfa
            içeriğe geç | i̇çeriğe geç | i̇çeri̇ğe geç | mobil uygulamalar | mobi̇l uygulamalar
            gece modu | karanlık mod | karanlik mod | bildirimler | bi̇ldi̇ri̇mler | favorilerim
            favori̇leri̇m | son dakika | son daki̇ka | canlı yayın | canli yayin | canlı tv | canli tv
            tüm manşetler | gizle | gi̇zle | göster | tümü
            ana sayfaya dön | anasayfaya dön | çıkış | üye kaydı | reklam ve iletişim | yukarı
            yapay zeka özeti | yapay zeka ile özetle | tarife git | tarife geç
            bu cevap faydalı oldu mu | bu yazıya tepkini ver | sayfaya bağlantılar | son değişiklikler | rastgele madde
            düzenle | kaynağı değiştir | değiştir kaynağı değiştir | değiştir
            içindekiler
            kullanıcı adı | kullanıcı adı veya e-posta | kullanıcı girişi | beni hatırla üye ol
            haberlere geri dön | aradığınız sayfa bulunamadı | sayfa başına git | sayfanın başına dön
            haber gönder | haber ihbar | bize haber gönder | bize mesaj gönder | editöre mesaj gönder
            e-belediye | kurumsal kimlik | online işlemler | yeni konu aç | konuya cevap yaz | son mesaj
            sitemiz yapım aşamasındadır | tüm haberlere dön | haber i̇hbar | online i̇şlemler
            google i̇le gi̇ri̇ş yap | google i̇le gi̇ri̇ş | facebook i̇le gi̇ri̇ş yap
            facebook i̇le gi̇ri̇ş | apple i̇le gi̇ri̇ş yap | apple i̇le gi̇ri̇ş | e-devlet i̇le gi̇ri̇ş yap
            e-devlet i̇le gi̇ri̇ş | yeni̇ hesap oluştur | kullanici adi | kullanici adi veya e-posta
            kullanici gi̇ri̇şi̇ | beni̇ hatirla üye ol | haberlere geri̇ dön | aradiğiniz sayfa bulunamadi
            sayfa başina gi̇t | sayfanin başina dön | bi̇ze haber gönder | bi̇ze mesaj gönder
            edi̇töre mesaj gönder | e-beledi̇ye | kurumsal ki̇mli̇k | onli̇ne i̇şlemler | yeni̇ konu aç
            si̇temi̇z yapim aşamasindadir | yazi li̇stesi̇ne dön
            [arama sonuçları, aranacak kelime, aradığınız kelime, aranacak kelimeyi yazın, ne aramıştınız,
            ne aradınız, gelişmiş arama, detaylı arama, aramaya başla, haberlerde ara]
            [dil seçin, dil seçimi, dil değiştir, dil seçiniz, dili değiştir, sayfa dili]
            [şifrenizi mi unuttunuz, şifreni mi unuttun, parolanızı mı unuttunuz, parolamı unuttum, şifre
            sıfırla, şifre yenile]
            [google, facebook, apple, e-devlet] ile [giriş yap, devam et, kaydol, giriş, bağlan]
            [yüksek kontrast, yazı boyutu, yazı boyutunu büyüt, yazı boyutunu küçült, erişilebilirlik]
            [yeni hesap, hesap] oluştur
            [ana sayfaya, anasayfaya] [git, geri dön]
            [haber, duyuru, yazı] listesine dön
            [google, facebook, apple, e-devlet] i̇le [giriş yap, devam et, kaydol, giriş, bağlan]
            [arama sonuçlari, aranacak keli̇me, aradiğiniz keli̇me, aranacak keli̇meyi̇ yazin, ne
            aramiştiniz, ne aradiniz, geli̇şmi̇ş arama, detayli arama]
            [di̇l seçi̇n, di̇l seçi̇mi̇, di̇l deği̇şti̇r, di̇l seçi̇ni̇z, di̇li̇ deği̇şti̇r, sayfa di̇li̇]
            [şi̇freni̇zi̇ mi̇ unuttunuz, şi̇freni̇ mi̇ unuttun, parolanizi mi unuttunuz, parolami unuttum,
            şi̇fre sifirla, şi̇fre yeni̇le]
            [yazi boyutu, yazi boyutunu büyüt, yazi boyutunu küçült, eri̇şi̇lebi̇li̇rli̇k]
            [ana sayfaya, anasayfaya] [gi̇t, geri̇ dön]
            [haber, duyuru] li̇stesi̇ne dön
        ",
        hit: "Ana Sayfa",
        miss: "Ana sayfa tasarımı yıllar sonra ilk kez değişti.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            gündem | siyaset | si̇yaset | ekonomi | ekonomi̇ | dünya | spor | futbol | basketbol
            magazin | magazi̇n | kültür | kültür sanat | sanat | sağlık | sağlik | eğitim | eği̇ti̇m
            teknoloji | teknoloji̇ | bilim | bi̇li̇m | bilim ve teknoloji | bi̇li̇m ve teknoloji̇ | yaşam
            yaşam tarzı | yaşam tarzi | otomobil | otomobi̇l | otomotiv | otomoti̇v | astroloji
            astroloji̇ | burçlar | hava durumu | namaz vakitleri | namaz vaki̇tleri̇
            nöbetçi eczaneler | nöbetçi̇ eczaneler | puan durumu | fikstür | fi̇kstür | canlı skor
            canli skor | döviz kurları | dövi̇z kurlari | döviz | dövi̇z | borsa | altın fiyatları
            altin fi̇yatlari | kripto para | kri̇pto para | yerel haberler | yerel | asayiş | asayi̇ş
            türkiye | türki̇ye | web tv | podcast | podcastler | köşe yazıları | köşe yazilari
            seyahat | gezi | gezi̇ | turizm | turi̇zm | gastronomi | gastronomi̇ | yemek tarifleri
            yemek tari̇fleri̇ | emlak | iş ilanları | i̇ş ilanları | i̇ş i̇lanları | i̇ş i̇lanlari
            resmi ilanlar | resmi i̇lanlar | resmi̇ i̇lanlar | seri ilanlar | seri i̇lanlar
            seri̇ i̇lanlar | biyografi | bi̇yografi̇ | röportajlar | bulmaca | e-gazete | vefat ilanları
            vefat i̇lanları | vefat i̇lanlari | tv rehberi | tv rehberi̇ | yayın akışı | yayin akişi
            trafik durumu | trafi̇k durumu | çevre | kadın | kadin | moda
        ",
        hit: "Gündem",
        miss: "Gündem maddelerinin başında su kesintileri vardı.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            içeriğe atla | i̇çeriğe atla | içeriğe geç | i̇çeriğe geç | ana içeriğe atla
            ana i̇çeriğe atla | ana içeriğe geç | ana i̇çeriğe geç | menüye geç | ana sayfaya dön
            anasayfaya dön | ana sayfaya git | haberlere dön | listeye dön | buradasınız
            şu an buradasınız | yukarı git | yorumlara git
        ",
        hit: "İçeriğe atla",
        miss: "Okurlar kitabın sıkıcı bölümlerini içeriğe atlayarak geçiyor.",
    },
];
