//! Turkish phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            oynat | oynat/duraklat | duraklat | durdur | sesi aç | sesi kapat | sessiz | tam ekran
            tam ekrandan çık | video oynatıcı | video oynatıcı yükleniyor | oynatma hızı
            resim içinde resim | resim i̇çinde resim | geçerli süre | kalan süre | altyazılar
            altyazı | dinle | izle | i̇zle | videoyu izle | videoyu i̇zle | haberi dinle | canlı izle
            canlı i̇zle | tekrar oynat | yüklendi
        ",
        hit: "Sesi kapat",
        miss: "Sesi kapatan izleyiciler yalnız görüntüyü seyretti.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            javascript'i etkinleştirin | javascript'i etkinleştir | javascript devre dışı
            javascript kapalı | javascript desteklenmiyor | javascript'i desteklemiyor
            tarayıcınız desteklemiyor | tarayıcınız bu videoyu desteklemiyor
            tarayıcınız video etiketini desteklemiyor | tarayıcınız html5
            tarayıcınız iframe desteklemiyor | tarayıcınız i̇frame desteklemiyor
            tarayıcınızı güncelleyin
            javascript'i [etkinleştirmeniz, açmanız, aktif etmeniz, aktif hale getirmeniz] [gerekir,
            gerekiyor, gerekmektedir, gerekli]
        ",
        hit: "Lütfen tarayıcınızda JavaScript'i etkinleştirin.",
        miss: "Kursun ilk haftasında öğrenciler JavaScript ile bir tarayıcı oyunu yazdı.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            yükleniyor | lütfen bekleyin | lütfen bekleyiniz | bir hata oluştu | hata oluştu
            içerik yüklenemedi | i̇çerik yüklenemedi | içerik yüklenemiyor | i̇çerik yüklenemiyor
            genişlet | daralt | daha az göster | daha az | görsel | resim | başlıksız | adsız
            sayfa bulunamadı | sonuç bulunamadı | genişletmek için tıklayın
            genişletmek i̇çin tıklayın
            [video, bu video] [kullanılamıyor, oynatılamıyor, artık mevcut değil, mevcut değil]
        ",
        hit: "Yükleniyor...",
        miss: "Kamyonlar gece boyunca limanda yükleniyor.",
    },
];
