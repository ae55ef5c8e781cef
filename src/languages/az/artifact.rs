//! Azerbaijani phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            oxut | oynat | pauza | dayandır | səsi aç | səsi bağla | səssiz | tam ekran
            tam ekrandan çıx | video pleyer | pleyer yüklənir | videopleyer yüklənir
            oxutma sürəti | altyazılar | subtitrlər | qalan vaxt | cari vaxt | şəkil içində şəkil
            videonu oynat | videoya bax | videonu izlə | videoya baxın | dinlə | canlı izlə
            canlı izləyin | təkrar oynat | yenidən oynat | növbəti video | əvvəlki video
            avtomatik oynatma | səs səviyyəsi | audionu dinlə | audio versiya | səsli versiya
            şəkil i̇çində şəkil | videonu i̇zlə | canlı i̇zlə | canlı i̇zləyin
        ",
        hit: "Səsi bağla",
        miss: "Səsi bağlayan tamaşaçılar yalnız görüntüyə baxdılar.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            javascript [deaktivdir, söndürülüb, dəstəklənmir, bağlıdır, aktiv deyil, tələb olunur]
            javascript-i [aktivləşdirin, aktiv edin, yandırın, aktivləşdirmək lazımdır, işə salın]
            javascripti [aktivləşdirin, aktiv edin, yandırın, işə salın]
            [brauzeriniz] [javascript-i dəstəkləmir, bu videonu dəstəkləmir, video elementini
            dəstəkləmir, köhnəlib, html5 dəstəkləmir, videonu dəstəkləmir]
            brauzerinizi [yeniləyin, yeniləyin və ya]
            [brauzerinizdə, brauzerdə] javascript
        ",
        hit: "Zəhmət olmasa, brauzerinizdə JavaScript-i aktivləşdirin.",
        miss: "Kursun ilk həftəsində şagirdlər JavaScript ilə kiçik bir oyun yazdılar.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            yüklənir | gözləyin | zəhmət olmasa gözləyin | xahiş olunur gözləyin | səhv baş verdi
            xəta baş verdi
            [səhifə, nəticə, məlumat, axtardığınız səhifə] [tapılmadı, tapılmayıb]
            heç nə tapılmadı | heç bir nəticə tapılmadı | nəticə yoxdur | məlumat yoxdur
            xəbər yoxdur
            [genişləndir, daralt, kiçilt, az göstər, daha az, daha az göstər, adsız, başlıqsız,
            şəkil yoxdur]
            [video, məzmun, bu video] [əlçatan deyil, mövcud deyil, yüklənmədi, açılmır]
            yenidən cəhd edin | yenidən cəhd et | səhifəni yeniləyin
            daha sonra yenidən cəhd edin | şəkil yüklənir
        ",
        hit: "Yüklənir...",
        miss: "Gecə boyu limanda yük maşınlarına buğda yüklənir.",
    },
];
