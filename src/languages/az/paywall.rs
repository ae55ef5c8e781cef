//! Azerbaijani phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            [oxumağa davam etmək, ardını oxumaq, davamını oxumaq, tam mətni oxumaq, məqaləni oxumaq,
            xəbəri oxumaq, məhdudiyyətsiz oxumaq] üçün [abunə olun, abunə ol, daxil olun,
            qeydiyyatdan keçin, hesabınıza daxil olun]
            [bu material, bu məqalə, bu yazı, məqalənin davamı, yazının davamı, tam mətn] [yalnız
            abunəçilər, abunəçilər üçün nəzərdə tutulub, yalnız qeydiyyatlı istifadəçilər]
            artıq [abunəçisiniz, abunə olmusunuz, hesabınız var]
            pulsuz məqalə limitiniz | pulsuz qeydiyyatdan keçin və
            [bütün materiallara, bütün məqalələrə, arxivə] [məhdudiyyətsiz, limitsiz] giriş
            elektron abunəliyiniz
        ",
        hit: "Məqaləni oxumaq üçün abunə olun.",
        miss: "Jurnalı oxumaq üçün kənddən rayon mərkəzinə piyada gedən müəllim idi.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            abunə ol | abunə olun | abunəlik | indi abunə ol | indi abunə olun | dərhal abunə ol
            premium | premium abunəlik | premium məzmun
            [abunəçilər üçün, yalnız abunəçilər üçün, abunəçilərə özəl, üzvlər üçün]
            elektron abunə | elektron abunəlik | onlayn abunə | qəzetə abunə | jurnala abunə
            abunə [paketləri, qiymətləri, yazıl, yazılın, şərtləri]
            abunəliyi [başlat, yenilə, uzat, ləğv et]
            üzv ol | üzv olun | üzvlük | pulsuz üzv ol
            [sonra oxu, sonra oxuyum, sonra oxumaq üçün saxla, oxu siyahısına əlavə et, seçilmişlərə
            əlavə et, seçilmişlərə at, yadda saxlanılanlar, əlfəcinlərə əlavə et]
            [hesabınız var, hesabın var, artıq hesabınız var, hesabınız yoxdur, hesabın
            yoxdur] [daxil olun, daxil ol, qeydiyyatdan keçin, qeydiyyatdan keç]
            ayda # manat | ayda # azn | aylıq # manata abunə ol | pulsuz sına | pulsuz sınayın
            abunəli̇k | i̇ndi abunə ol | i̇ndi̇ abunə ol | i̇ndi abunə olun | i̇ndi̇ abunə olun
            premium abunəli̇k
            [abunəçi̇lər üçün, yalniz abunəçi̇lər üçün, abunəçi̇lərə özəl]
            elektron abunəli̇k
            abunə [paketləri̇, qi̇ymətləri̇, yazil, yazilin, şərtləri̇]
            abunəli̇yi̇ [başlat, yeni̇lə, uzat, ləğv et]
            [oxu si̇yahisina əlavə et, seçi̇lmi̇şlərə əlavə et, seçi̇lmi̇şlərə at, yadda
            saxlanilanlar, əlfəci̇nlərə əlavə et]
            ayliq # manata abunə ol | pulsuz sina | pulsuz sinayin
        ",
        hit: "Abunə ol",
        miss: "Abunə olan oxuculara hər ay bir kitab hədiyyə edilir.",
    },
];
