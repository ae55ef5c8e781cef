//! Azerbaijani phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            reklam | reklamlar | reklam yeri | reklam bloku | sponsorlu məzmun | sponsor məzmunu
            sponsorlu | reklam materialı | reklam məqaləsi | advertorial | elan | pullu elan
            sponsorlu material
            [tərəfdaş, partnyor] [materialı, xəbərləri, məzmunu, materialları]
            [tərəfdaşlarımızdan, partnyorlardan, tərəfdaş saytlardan] [, xəbərlər]
            reklamı [bağla, keç, gizlət, ötür]
            reklam hüququ ilə | reklam hüquqları əsasında | reklam hüququnda | bu bir reklamdır
            [saytda, bizdə, burada] [reklam, reklam yerləşdir, reklam yerləşdirin]
            reklam [yerləşdir, yerləşdirin, vermək üçün, vermək üçün klikləyin, üçün müraciət, üçün
            əlaqə]
            [sizin reklamınız burada, burada sizin reklamınız ola bilər, reklamınız burada ola
            bilər]
            reklamsız oxu | reklamsız oxuyun | niyə bu reklamı görürəm | reklam yeri̇
            reklam materi̇ali | reklam məqaləsi̇ | advertori̇al | sponsorlu materi̇al
            [tərəfdaş, partnyor] [materi̇ali, xəbərləri̇, materi̇allari]
            tərəfdaşlarimizdan [, xəbərlər]
            reklami [bağla, keç, gi̇zlət, ötür]
            reklam hüququ i̇lə | reklam hüquqlari əsasinda | bu bi̇r reklamdir
            bi̇zdə [reklam, reklam yerləşdi̇r, reklam yerləşdi̇ri̇n]
            [saytda, burada] [reklam yerləşdi̇r, reklam yerləşdi̇ri̇n]
            reklam [yerləşdi̇r, yerləşdi̇ri̇n, vermək üçün kli̇kləyi̇n, üçün müraci̇ət]
            [si̇zi̇n reklaminiz burada, burada si̇zi̇n reklaminiz ola bi̇lər, reklaminiz burada ola
            bi̇lər]
            reklamsiz oxu | reklamsiz oxuyun | ni̇yə bu reklami görürəm
        ",
        hit: "REKLAM",
        miss: "Reklam büdcəsi bu il yarıya qədər azalıb.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            [xəbərin, yazının, məqalənin] [davamı, ardı] [reklamın altında, reklamdan aşağıda,
            aşağıda]
            davamı reklamdan sonra | ardı reklamdan sonra | reklamdan sonra oxumağa davam
            reklam # saniyə sonra [bağlanacaq, bitəcək, keçə bilərsiniz]
            [video, videoçarx] reklamdan sonra [başlayacaq, davam edəcək]
            [material, məqalə, yazı] reklam [xarakterlidir, hüquqları əsasında, hüququ ilə
            yayımlanır, hüququ ilə dərc olunur]
            reklamları görmək istəmirəm | reklamı bağlamaq üçün | reklamsız oxumaq üçün
        ",
        hit: "Xəbərin davamı reklamdan sonra",
        miss: "Afişada reklamın altında kiçik hərflərlə bir qeyd də vardı.",
    },
];
