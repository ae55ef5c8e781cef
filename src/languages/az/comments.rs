//! Azerbaijani phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            [şərh, rəy, şərhini, rəyini, fikrini, fikrinizi, rəyinizi] [yaz, yazın, bildir,
            bildirin]
            [şərh, rəy] [əlavə et, əlavə edin, göndər]
            şərhi göndər
            [şərhlər, rəylər, şərh, rəy] [#, ]
            # [şərh, rəy]
            şərhlər [yoxdur, bağlıdır, bağlanıb]
            [hələ, hələlik] [şərh yoxdur, rəy yoxdur, heç bir şərh yoxdur, şərh yazılmayıb]
            ilk [şərhi, rəyi] [sən yaz, siz yazın, yazın]
            [ilk şərh yazan, ilk rəy bildirən] siz olun
            [bu xəbərə, bu yazıya, xəbərə, məqaləyə] [şərh yaz, şərh yazın, rəy bildir]
            [bütün, digər, əvvəlki, son] [şərhlər, rəylər, şərhlərə bax]
            daha çox şərh
            [oxucu, istifadəçi, müştəri] [şərhləri, rəyləri]
            oxucuların [şərhləri, rəyləri]
            [şərhləri, rəyləri] [göstər, gizlət, oxu]
            facebook şərhləri | şərhlərə keç
            [siz nə düşünürsünüz, sən nə düşünürsən, bəs siz nə düşünürsünüz, sizin fikriniz]
            cavab yaz | cavab yazın | cavabı ləğv et | ləğv et | cavab yazmaqdan imtina
            [fikrinizi, təəssüratınızı, təcrübənizi] [bizimlə bölüşün, şərhlərdə yazın, bizə yazın]
            [şərh, rəy] əlavə edi̇n
            şərhi̇ göndər
            şərhlər [bağlidir, bağlanib]
            hələli̇k [şərh yoxdur, rəy yoxdur, heç bi̇r şərh yoxdur, şərh yazilmayib]
            hələ [heç bi̇r şərh yoxdur, şərh yazilmayib]
            i̇lk [şərhi, rəyi] [sən yaz, siz yazın, yazın]
            i̇lk [şərhi̇, rəyi̇] [sən yaz, si̇z yazin, yazin]
            [i̇lk şərh yazan, i̇lk rəy bildirən] siz olun
            [i̇lk şərh yazan, i̇lk rəy bi̇ldi̇rən] si̇z olun
            bu yaziya [şərh yaz, şərh yazin, rəy bi̇ldi̇r]
            [bu xəbərə, xəbərə, məqaləyə] [şərh yazin, rəy bi̇ldi̇r]
            [di̇gər, əvvəlki̇] [şərhlər, rəylər, şərhlərə bax]
            i̇stifadəçi [şərhləri, rəyləri]
            [i̇sti̇fadəçi̇, müştəri̇] [şərhləri̇, rəyləri̇]
            oxucu [şərhləri̇, rəyləri̇]
            oxucularin [şərhləri̇, rəyləri̇]
            [şərhləri̇, rəyləri̇] [göstər, gi̇zlət, oxu]
            facebook şərhləri̇
            [si̇z nə düşünürsünüz, bəs si̇z nə düşünürsünüz, si̇zi̇n fi̇kri̇ni̇z]
            cavab yazin | cavabi ləğv et | cavab yazmaqdan i̇mtina | cavab yazmaqdan i̇mti̇na
            [fi̇kri̇ni̇zi̇, təəssüratinizi, təcrübəni̇zi̇] [bi̇zi̇mlə bölüşün, şərhlərdə yazin,
            bi̇zə yazin]
        ",
        hit: "Şərh yazın",
        miss: "Oxucular sayta şərh yazanda müəllif ikinci hissəni də qələmə aldı.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            [e-poçt ünvanınız, elektron poçt ünvanınız, e-mail ünvanınız, email ünvanınız] [dərc
            edilməyəcək, dərc edilməyəcəkdir, dərc olunmayacaq, göstərilməyəcək, yayımlanmayacaq]
            [gərəkli, tələb olunan, vacib] [sahələr, xanalar] [* ilə, ulduzla]
            növbəti dəfə şərh yazdığım zaman | növbəti şərhlərim üçün adımı
            adımı e-poçtumu və veb saytımı bu brauzerdə
            [şərh yazmaq, rəy bildirmək, rəy yazmaq, cavab yazmaq] üçün [daxil olun, daxil
            olmalısınız, qeydiyyatdan keçin, sayta daxil olun, hesabınıza daxil olun, qeydiyyatdan
            keçməlisiniz]
            [şərhiniz, rəyiniz] [yoxlanıldıqdan sonra, təsdiqləndikdən sonra, təsdiq gözləyir]
            söyüş və təhqir olan [şərhlər, rəylər]
            təhqir xarakterli [şərhlər, rəylər] [dərc olunmur, silinəcək]
            [şərhlərə görə, rəylərə görə] redaksiya məsuliyyət daşımır
            yeni şərhlər barədə mənə | # simvol qalıb | bu xəbər üçün şərhlər bağlıdır
            bu yazıya şərh yazmaq mümkün deyil
        ",
        hit: "Sizin e-poçt ünvanınız dərc edilməyəcək. Gərəkli sahələr * ilə işarələnmişdir",
        miss:
            "Komissiya müraciət edənlərin elektron poçt ünvanlarının dərc olunmamasını qərara aldı.",
    },
    Phrases {
        rule: "comments.notice",
        texts: "
            [şərhlərdə, rəylərdə] [səslənən, yer alan, yazılan] fikirlər [müəlliflərinə, oxuculara,
            istifadəçilərə] aiddir
            [şərhlər, rəylər] [redaksiyanın mövqeyini, saytın mövqeyini] əks etdirmir
            [şərhlərin, rəylərin] məzmununa görə [redaksiya, sayt] məsuliyyət daşımır
        ",
        hit: "Şərhlərdə yazılan fikirlər oxuculara aiddir.",
        miss: "Şərhlərin məzmunu redaksiyanı təəccübləndirdi.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            cavabla | cavab ver | cavab verin | cavab yazmaq | bəyən | bəyənmə | bəyəndim
            bəyənmədim | şikayət et | şikayət edin
            [ən yeni, ən köhnə, ən yenilər, ən köhnələr, əvvəlcə yenilər, əvvəlcə köhnələr, ən çox
            bəyənilən, ən populyar şərhlər, ən çox bəyənilənlər]
            [cavabları, # cavabı] [göstər, gizlət]
            # cavab | sitat gətir | daimi link | qonaq | anonim | redaktə et
            [şərhi, bu şərhi, istifadəçini] [bildir, şikayət et, sil, blokla]
            sırala | çeşidlə | cavab göndər
            i̇stifadəçini [bildir, şikayət et, sil, blokla]
        ",
        hit: "Cavabla",
        miss: "Nazir sualı cavablandırmadan zaldan çıxdı.",
    },
    Phrases {
        rule: "comments.says",
        texts: "
            dedi ki | deyir ki | şərh yazdı | şərh yazıb | şərh yazır | rəy bildirdi
        ",
        hit: "Kamran Əliyev dedi ki:",
        miss: "Kamran dedi ki, bu torpaqdan bir də buğda çıxmaz.",
    },
];
