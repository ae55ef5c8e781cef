//! Azerbaijani phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            müəllif: | müəlliflər: | yazar: | yazdı: | yazıb: | qələmə aldı: | hazırladı:
            hazırlayan: | hazırlayıb: | hazırladılar: | söhbətləşdi: | söhbəti apardı:
            müsahibəni apardı: | müsahibə apardı: | söhbəti yazdı: | tərtib etdi: | tərtib edən:
            [mətnin, yazının, məqalənin, xəbərin, materialın, reportajın] [müəllifi, müəllifləri]:
            [yazını, materialı, xəbəri, müsahibəni, reportajı, məqaləni] [hazırladı, hazırlayıb,
            hazırlayan, yazdı]:
            [idman, iqtisadiyyat, siyasət, xarici xəbərlər, mədəniyyət] [şöbəsi, redaksiyası]:
            bizim müxbirimiz: | xüsusi müxbirimiz: | redaksiya heyəti:
            [i̇dman, i̇qtisadiyyat] [şöbəsi, redaksiyası]:
        ",
        hit: "Müəllif: Nigar Səfərli",
        miss: "Romanın müəllifi Nigar Səfərli mükafatı anasına həsr etdi.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            müəllif haqqında | müəlliflər haqqında | müəllif | müəlliflər | müəllifin bioqrafiyası
            yazar haqqında | yazar | yazarlar | yazarlarımız | köşə yazarları | müəlliflərimiz
            redaktor | redaktorlar | müəllif barədə | jurnalist haqqında | bloq müəllifi
            redaksiya haqqında | məqalənin müəllifi | yazının müəllifi | xəbərin müəllifi
        ",
        hit: "Müəllif haqqında",
        miss: "Müəllif haqqında bilinənlər bir neçə məktubdan ibarətdir.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            [müəllifin, yazarın, jurnalistin] [digər, bütün, son] [yazıları, məqalələri, xəbərləri,
            materialları]
            bu müəllifin [digər, bütün] [yazıları, məqalələri]
            [müəllifin, yazarın] [profili, profilinə bax, səhifəsinə keç, arxivi]
            müəllifi izlə | müəllifi izləyin | müəllifi i̇zlə | müəllifi i̇zləyin
        ",
        hit: "Müəllifin digər yazıları",
        miss: "Bu kitab müəllifin digər yazıları qədər maraq doğurmadı.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            [xüsusi, parlament, hərbi, bölgə, idman, iqtisadiyyat] [müxbir, müxbiri, müxbirimiz]
            siyasi [icmalçı, şərhçi]
            idman şərhçisi | baş redaktor | baş redaktorun müavini | məsul katib
            buraxılış redaktoru | şöbə redaktoru | şöbə müdiri | köşə yazarı
            [idman, xəbər, sayt, mədəniyyət, iqtisadiyyat, veb] redaktoru
            fotomüxbir | foto müxbir | fotojurnalist | müstəqil jurnalist | frilanser jurnalist
            qonaq yazar | xəbərlər redaktoru
            [şəki, gəncə, bakı, naxçıvan, lənkəran, quba] müxbiri
            [i̇dman, i̇qtisadiyyat] [müxbir, müxbiri, müxbirimiz]
            i̇dman şərhçisi
            [i̇dman, i̇qtisadiyyat] redaktoru
        ",
        hit: "Aytən Qasımlı, iqtisadiyyat müxbiri",
        miss: "İclasda iştirak edən iqtisadiyyat müxbiri Aytən Qasımlı sualı iki dəfə verdi.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            [müxbiri, müxbir, redaktoru, redaktor] [kimi fəaliyyət göstərir, kimi çalışır,
            vəzifəsində çalışır]
            [saytımızın, qəzetimizin, jurnalımızın, redaksiyamızın] [müxbiridir, yazarıdır,
            redaktorudur, əməkdaşıdır]
            jurnalistika fakültəsini bitirib | jurnalistika ixtisası üzrə bakalavr
            [müəlliflə, redaktorla] əlaqə saxlaya bilərsiniz
            bizim üçün [idmandan, siyasətdən, iqtisadiyyatdan, mədəniyyətdən, texnologiyadan] yazır
        ",
        hit: "Aytən Qasımlı 2012-ci ildən qəzetimizin müxbiridir və kənd təsərrüfatından yazır.",
        miss: "Əmisi iyirmi il bir qəzetdə mürəttib işlədi, sonra kəndə qayıtdı.",
    },
];
