//! Azerbaijani phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            [oxşar, bənzər, əlaqəli, digər, son, ən son, yeni] [xəbərlər, xəbər, yazılar, məqalələr,
            materiallar]
            [tövsiyə olunan, seçilmiş] [xəbərlər, yazılar]
            [oxşar, digər, son] [videolar, mövzular]
            [oxşar, digər, son] [reseptlər, müsahibələr, məhsullar, elanlar]
            əlaqədar xəbərlər | son əlavələr | son əlavə olunanlar
            [bunlar da, bu xəbərlər də, bu yazılar da] [sizi maraqlandıra bilər, maraqlı ola bilər,
            marağınızı çəkə bilər]
            [sizə, sizin üçün] maraqlı ola bilər
            sizi maraqlandıra bilər | maraqlı ola bilər | maraqlı xəbərlər
            sizin üçün [seçdik, seçdiklərimiz, seçilmişlər, tövsiyələr]
            [sizə, oxumağa] tövsiyə edirik
            tövsiyə edirik
            [bunları da, bunu da, bu xəbəri də] [oxu, oxuyun]
            həmçinin oxuyun | həmçinin bax | həmçinin baxın | buna da bax | bunlara da bax
            [mövzu, bu mövzu, bölmə, kateqoriya] üzrə [xəbərlər, digər xəbərlər, son xəbərlər,
            materiallar]
            [mövzuya, bölməyə, kateqoriyaya] aid [xəbərlər, digər xəbərlər, yazılar]
            [bu mövzuda, bu bölmədə, bu kateqoriyada] [digər xəbərlər, son xəbərlər]
            [bu bölmədən, bu kateqoriyadan] [xəbərlər, digər xəbərlər]
            [bölmənin, günün] [xəbərləri, digər xəbərləri, son xəbərləri, əsas xəbərləri]
            növbəti xəbərlər | gündəmdə olanlar
            [tövsi̇yə olunan, seçi̇lmi̇ş] [xəbərlər, yazilar]
            di̇gər [vi̇deolar, mövzular]
            [oxşar, son] vi̇deolar
            di̇gər [reseptlər, müsahi̇bələr, məhsullar, elanlar]
            [oxşar, son] müsahi̇bələr
            bu yazilar da [si̇zi̇ maraqlandira bi̇lər, maraqli ola bi̇lər, marağinizi çəkə bi̇lər]
            [bunlar da, bu xəbərlər də] [si̇zi̇ maraqlandira bi̇lər, maraqli ola bi̇lər, marağinizi
            çəkə bi̇lər]
            [si̇zə, si̇zi̇n üçün] maraqli ola bi̇lər
            si̇zi̇ maraqlandira bi̇lər | maraqli ola bi̇lər | maraqli xəbərlər
            si̇zi̇n üçün [seçdi̇k, seçdi̇kləri̇mi̇z, seçi̇lmi̇şlər, tövsi̇yələr]
            [si̇zə, oxumağa] tövsi̇yə edi̇ri̇k
            tövsi̇yə edi̇ri̇k
            [bunlari da, bu xəbəri̇ də] [oxu, oxuyun]
            həmçi̇ni̇n oxuyun | həmçi̇ni̇n bax | həmçi̇ni̇n baxin
            [mövzuya, bölməyə, kateqori̇yaya] ai̇d [xəbərlər, di̇gər xəbərlər, yazilar]
            bu kateqori̇yada [di̇gər xəbərlər, son xəbərlər]
            [bu mövzuda, bu bölmədə] di̇gər xəbərlər
            bu kateqori̇yadan [xəbərlər, di̇gər xəbərlər]
            bu bölmədən di̇gər xəbərlər
            bölməni̇n [xəbərləri̇, di̇gər xəbərləri̇, son xəbərləri̇, əsas xəbərləri̇]
            günün [xəbərləri̇, di̇gər xəbərləri̇, son xəbərləri̇, əsas xəbərləri̇]
            növbəti̇ xəbərlər
        ",
        hit: "Oxşar xəbərlər",
        miss: "Oxşar xəbərlər qonşu kəndlərdən də gəlməyə başlamışdı.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            [ən çox, çox] [oxunan, oxunanlar, baxılan, baxılanlar, izlənən, izlənənlər,
            paylaşılanlar]
            ən çox [oxunan, baxılan, izlənilən, paylaşılan] [xəbərlər, yazılar, məqalələr, videolar]
            ən çox [şərh olunanlar, müzakirə olunanlar, axtarılanlar, satılanlar]
            populyar [xəbərlər, yazılar, məqalələr, mövzular, videolar, reseptlər, ]
            [günün, həftənin, ayın] [ən çox oxunanları, ən çox oxunan xəbərləri, populyar xəbərləri]
            [redaktorun, redaksiyanın] [seçimi, seçdikləri]
            bizim seçim | seçdiklərimiz | top xəbərlər | top # | trendlər | trend xəbərlər
            manşetlər | önə çıxanlar | öndə gedən xəbərlər | diqqətdən qaçmasın | qaçırmayın
            əsas xəbərlər | vacib xəbərlər | günün mövzusu
            ən çox oxunanlar [bu gün, bu həftə, bu ay, # saat]
            [ən çox, çox] [i̇zlənən, i̇zlənənlər]
            ən çox baxilan | ən çox baxilanlar | ən çox paylaşilanlar | çox baxilan
            çox baxilanlar | çox paylaşilanlar
            ən çox i̇zlənilən [xəbərlər, yazılar, məqalələr, videolar]
            ən çox [müzaki̇rə olunanlar, axtarilanlar, satilanlar]
            populyar [yazilar, vi̇deolar]
            [həftəni̇n, ayin] [ən çox oxunanlari, ən çox oxunan xəbərləri̇, populyar xəbərləri̇]
            günün [ən çox oxunanlari, ən çox oxunan xəbərləri̇, populyar xəbərləri̇]
            redaksi̇yanin [seçi̇mi̇, seçdi̇kləri̇]
            redaktorun [seçi̇mi̇, seçdi̇kləri̇]
            bi̇zi̇m seçi̇m | seçdi̇kləri̇mi̇z | önə çixanlar | di̇qqətdən qaçmasin | qaçirmayin
            vaci̇b xəbərlər
        ",
        hit: "ƏN ÇOX OXUNANLAR",
        miss: "Kitabxanada ən çox oxunanlar arasında detektiv romanlar birincidir.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            [bu kateqoriyadan, bu bölmədən, bu rubrikadan, bölmədəki, rubrikadakı] [digər, son,
            yeni]
            mövzu ilə bağlı digər | mövzuya aid digər | bölmənin digər
            [sonrakı, növbəti, əvvəlki] xəbər:
            [günün, həftənin] ən çox oxunan
            ən çox oxunan xəbərlər | oxşar xəbərlər: | son xəbərlər:
            [digər xəbərlər, daha çox xəbər]:
            sizin üçün seçdik: | mövzu i̇lə bağlı digər
        ",
        hit: "Bu bölmədən digər xəbərlər",
        miss: "Şagirdlərin hamısı bu bölmədən digər otağa keçdi.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            [bu xəbəri də, bu yazını da] [oxuyun, oxu]:
            həmçinin oxu:
            həmçinin [bax, baxın, oxuyun]
            bunu da oxuyun | bunları da oxuyun | bunu da oxu
            [mövzu ilə bağlı, mövzuya dair, əlaqəli xəbər, əlaqəli yazı, əlaqəli mövzu, oxşar xəbər,
            oxşar yazı, mövzu üzrə, bu mövzuda, daha əvvəl yazmışdıq, oxuyun, oxu, izləyin, baxın]:
            [xəbərin, hadisənin, mövzunun] [təfərrüatı, detalları] üçün klikləyin
            ətraflı [burada, oxuyun, bu linkdə, məlumat üçün klikləyin, məlumat üçün keçid]
            [sizə də, sizə, bu da sizə] maraqlı ola bilər
            bu da maraqlıdır: | maraqlıdır:
            [oxumaq, ətraflı oxumaq, tam oxumaq, baxmaq] üçün [klikləyin, linkə keçin, bura
            klikləyin]
            [yazının, müsahibənin, məqalənin] [birinci, ilk, əvvəlki] hissəsini [burada, buradan, bu
            linkdən]
            [mövzu i̇lə bağlı, i̇zləyin]:
            [yazının, müsahibənin, məqalənin] i̇lk hissəsini [burada, buradan, bu linkdən]
        ",
        hit: "Həmçinin oxuyun: Körpü iki gün bağlı qalacaq",
        miss: "Müəllim şagirdlərə \"Bunu da oxuyun\" deyib nazik bir şeir kitabı uzatdı.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            [ardını, davamını, ardını burada, tam, tam mətni, hamısını, daha çox, ətraflı, daha
            ətraflı, xəbəri, məqaləni, yazını] [oxu, oxuyun]
            [ardı, davamı, ətraflı, daha ətraflı, daha çox, ardı var, davamı var, tam mətn, hamısına
            bax, hamısına baxın, hamısını göstər, daha çox göstər, daha çox yüklə, daha çox xəbər]
            ətraflı [burada, üçün klikləyin, bax, məlumat]
            daha ətraflı məlumat | oxumağa davam et | oxumağa davam edin
            bütün [xəbərlərə bax, xəbərləri göstər, yazılara bax, videolara bax, reseptlərə bax]
            bütün xəbərlər | bütün yazılar | bütün məqalələr
            [xəbərin, yazının, məqalənin] [ardı, davamı, tam mətni]
            [xəbərin davamı, davamı, ardı, tam mətn] üçün [klikləyin, keçid edin]
            [xəbərə, mənbəyə, sayta, yazıya] [bax, keç, keçid]
            yenə göstər | daha # xəbər | lentə keç
            [ardi, davami, ətrafli, daha ətrafli, ardi var, davami var, hamisina bax, hamisina
            baxin, hamisini göstər]
            ətrafli [burada, üçün kli̇kləyi̇n, bax, məlumat]
            daha ətrafli məlumat | oxumağa davam edi̇n
            bütün [xəbərləri̇ göstər, yazilara bax, vi̇deolara bax]
            bütün yazilar
            [xəbəri̇n, yazinin, məqaləni̇n] [ardi, davami, tam mətni̇]
            [xəbəri̇n davami, davami, ardi] üçün [kli̇kləyi̇n, keçi̇d edi̇n]
            tam mətn üçün [kli̇kləyi̇n, keçi̇d edi̇n]
            yaziya [bax, keç, keçi̇d]
            [xəbərə, mənbəyə, sayta] keçi̇d
        ",
        hit: "Ardını oxu »",
        miss: "Ardını oxumaq istəyənlər jurnalı köşklərdən ala biləcəklər.",
    },
];
