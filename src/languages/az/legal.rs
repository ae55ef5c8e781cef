//! Azerbaijani phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            bütün [hüquqlar, hüquqları, müəllif hüquqları, hüquqlarımız] [qorunur, qorunub,
            qorunmuşdur]
            müəllif hüquqları [qorunur, qorunub, #, qorunmuşdur]
            [saytdakı, saytda dərc olunan, saytda yerləşdirilən] [materiallardan, xəbərlərdən,
            yazılardan] istifadə
            [saytın, portalın, agentliyin] materiallarından istifadə [zamanı, edərkən, etdikdə]
            [materiallardan, xəbərlərdən, məlumatlardan] istifadə [zamanı, edərkən,
            etdikdə] [istinad, sayta istinad, hiperlink]
            [istinad, istinad etmək, hiperlinklə istinad, aktiv link, aktiv keçid] [mütləqdir,
            vacibdir, zəruridir]
            [müvafiq keçidin, hiperlinkin, aktiv linkin] qoyulması [mütləqdir, vacibdir]
            [yazılı icazə olmadan, redaksiyanın icazəsi olmadan, istinad edilmədən, mənbə
            göstərilmədən] [istifadə qadağandır, istifadə etmək qadağandır]
            [icazəsiz istifadə, icazəsiz istifadəsi, icazəsiz surətinin çıxarılması] qadağandır
            [saytın hazırlanması, saytı hazırladı]:
            saytın dizaynı və hazırlanması
            [i̇stinad, i̇stinad etmək] [mütləqdir, vacibdir, zəruridir]
            i̇stinad edilmədən [istifadə qadağandır, istifadə etmək qadağandır]
            [i̇cazəsiz istifadə, i̇cazəsiz istifadəsi, i̇cazəsiz surətinin çıxarılması] qadağandır
        ",
        hit: "© 2023 Şimal Poçtu. Bütün hüquqlar qorunur.",
        miss: "Rəssamın tablolarının bütün hüquqları nəvəsinə keçdi.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            [kukilərdən, kuki fayllarından, çərəzlərdən, cookie fayllarından, cookie-lərdən,
            cookies-dən] [istifadə edirik, istifadə edir, istifadə olunur, istifadə edilir]
            [kukilərin, çərəzlərin, kuki fayllarının, cookie-lərin, cookie
            fayllarının] [istifadəsinə razılıq, istifadəsi ilə razılaşırsınız, istifadəsini qəbul]
            [bütün, yalnız zəruri] [kukiləri, çərəzləri, kuki fayllarını] [qəbul et, qəbul edin]
            [kukiləri, çərəzləri] [idarə et, tənzimlə, rədd et, qəbul et]
            [kuki, çərəz, cookie] [siyasəti, siyasətimiz, siyasətimizi, parametrləri, ayarları]
            [saytdan istifadəyə davam etməklə, saytdan istifadə etməklə] [siz, kukilərdən,
            razılaşırsınız]
        ",
        hit: "Saytımızda sizə daha yaxşı xidmət göstərmək üçün kukilərdən istifadə edirik.",
        miss: "Nənə uşaqlara çərəzlər və isti fəsəlilər payladı.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            [məxfilik, gizlilik, konfidensiallıq, kuki, çərəz] [siyasəti, şərtləri, bildirişi,
            qaydaları, siyasətimiz, parametrləri]
            [istifadə, istifadəçi, saytdan istifadə, çatdırılma, geri qaytarma, qaytarma, ödəniş,
            satış] [şərtləri, qaydaları]
            [istifadəçi, üzvlük, satış, oferta] [razılaşması, müqaviləsi]
            məxfilik | gizlilik | şərtlər və qaydalar | qaydalar və şərtlər | müəllif hüquqları
            müəllif hüququ | hüquqi məlumat | hüquqi bildiriş | məsuliyyətdən imtina
            ictimai oferta
            [qəbul et, qəbul edirəm, razıyam, hamısını qəbul et, hamısını rədd et, rədd et, imtina
            et, parametrləri idarə et, razılaşıram, anladım, başa düşdüm, seçimi yadda saxla,
            ayarları saxla]
            [çatdırılma və ödəniş, ödəniş və çatdırılma, ödəniş üsulları, zəmanət və qaytarma, fərdi
            məlumatların qorunması, şəxsi məlumatların qorunması, fərdi məlumatlar, redaksiya
            siyasəti, etik kodeks, redaksiya qaydaları, saytın qaydaları, səhv bildir]
            [i̇stifadə, i̇stifadəçi, saytdan i̇stifadə] [şərtləri, qaydaları]
            i̇stifadəçi [razılaşması, müqaviləsi]
            məsuliyyətdən i̇mtina | i̇ctimai oferta
            [i̇mtina et, parametrləri i̇darə et]
        ",
        hit: "Məxfilik siyasəti",
        miss: "Məxfilik siyasəti səbəbindən adları açıqlanmayan iki şahid dinlənildi.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            redaksiyanın [mövqeyi, fikri] [müəllifin, müəlliflərin] [mövqeyi, fikri] ilə
            [müəllifin, müəlliflərin, yazarın] [mövqeyi, fikri, fikirləri] redaksiyanın [mövqeyi,
            mövqeyini]
            [yazıdakı, məqalədəki] fikirlər [müəllifə aiddir, müəllifin şəxsi mövqeyidir]
            [yazıdakı, məqalədəki] fikirlərə görə [müəllif, redaksiya]
            [reklamların, elanların, reklam materiallarının] [məzmununa, mətninə] görə [redaksiya,
            sayt] məsuliyyət daşımır
            [investisiya, tibbi, hüquqi, maliyyə] [tövsiyəsi deyil, məsləhəti deyil, tövsiyəsi hesab
            olunmur]
            [mətndə, xəbərdə] [səhv, orfoqrafik səhv] [gördünüzsə, tapmısınızsa, var]
            səhvi seçib ctrl
            [mətndə səhv, səhv] [tapdınız, gördünüz]
            recaptcha ilə qorunur
            [xəbərinizi, fotolarınızı, videolarınızı] bizə göndərin
            bizə [xəbər, foto, video] göndərin
            süni intellektin köməyi ilə hazırlanıb
            medianın inkişafı agentliyinin [maliyyə dəstəyi ilə, dəstəyi ilə hazırlanıb]
            yazı müsabiqəyə təqdim olunur
            i̇nvestisiya [tövsiyəsi deyil, məsləhəti deyil, tövsiyəsi hesab olunmur]
        ",
        hit: "Redaksiyanın mövqeyi müəllifin mövqeyi ilə üst-üstə düşməyə bilər.",
        miss: "İnvestisiya məsləhəti verən iki qardaş biliklərini pulsuz bölüşür.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            veb-saytın işləməsi üçün zəruridir və | sistemlərimizdə söndürülə bilməz
            bu kukilərin topladığı bütün məlumatlar | ziyarətləri və trafik mənbələrini saymağa
            brauzerinizdə məlumat saxlaya və ya | texniki saxlama və ya giriş
            dəqiq coğrafi yer məlumatlarından istifadə | cihazın xüsusiyyətlərini aktiv skan
            fərdiləşdirilmiş reklam və məzmun | cihazda məlumatın saxlanması və ya ona giriş
            reklamın effektivliyinin ölçülməsi | auditoriya tədqiqatı və xidmətlərin inkişafı
            [saytın düzgün işləməsi üçün, əsas funksiyalar üçün] [zəruri olan, lazım olan] [kukilər,
            kuki faylları, çərəzlər]
        ",
        hit: "Texniki saxlama və ya giriş xidmətin göstərilməsi üçün mütləq zəruridir.",
        miss: "Saxlama texniki problem olaraq qaldı, giriş də mayda bağlandı.",
    },
];
