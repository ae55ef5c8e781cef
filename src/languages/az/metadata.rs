//! Azerbaijani phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            [dərc tarixi, dərc olunma tarixi, dərc edilmə tarixi, yayım tarixi, yayımlanma tarixi,
            dərc olunub, dərc edilib, yayımlanıb, yerləşdirilib, əlavə olunub, əlavə edilib,
            yenilənib, yeniləndi, son yenilənmə, son yeniləmə, yenilənmə tarixi, dəyişdirilib, son
            dəyişiklik, yaradılıb, nəşr olunub, nəşr tarixi, yayınlanıb, xəbərin tarixi, dərc vaxtı,
            yayım vaxtı]:
            [dərc tarixi, dərc olunma tarixi, dərc olunub, yayımlanıb, yerləşdirilib, əlavə olunub,
            yenilənib, yeniləndi, son yenilənmə, yayımlanma tarixi, nəşr olunub, nəşr tarixi,
            yayınlanıb] #
            son yenilənmə tarixi | xəbərin dərc tarixi | ilk dərc tarixi | i̇lk dərc tarixi
        ",
        hit: "Dərc tarixi: 14 mart 2023, 09:41",
        miss: "Hesabatın dərc tarixi seçkilərdən sonraya qaldı.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            [oxuma, oxunma, təxmini oxuma] [müddəti, vaxtı] [# dəqiqə, # dəq, ]
            # [dəqiqə, dəq] [oxuma, oxunma, oxu]
            # dəqiqəlik [oxu, oxunuş]
            # dəqiqəyə oxunur
            # [dəqiqə, dəq] [oxuma, oxunma, oxu] [vaxtı, müddəti]
            # dəq
        ",
        hit: "Oxuma müddəti: 4 dəqiqə",
        miss: "Kitabın oxuma müddəti orta hesabla dörd axşam oldu.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            # [saat, dəqiqə, dəq, gün, həftə, ay, il, saniyə] [əvvəl, öncə]
            indicə | bu gün | dünən | bayaq | az əvvəl | az öncə
            [bu gün, dünən] [# #, saat # #]
            [bir, təxminən bir] [saat, gün, həftə, ay, il, dəqiqə] [əvvəl, öncə]
            indi
            # i̇l [əvvəl, öncə]
            i̇ndicə
            [bir, təxminən bir] i̇l [əvvəl, öncə]
            i̇ndi
        ",
        hit: "3 saat əvvəl",
        miss: "Zəlzələdən 3 saat əvvəl quşların susduğunu deyirlər.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            [#, # #] [baxış, oxunuş, oxunma, dəfə baxılıb, dəfə oxunub, baxılıb, oxunub, dəfə
            izlənilib]
            [baxış, oxunuş, oxunma, baxılıb, oxunub, oxundu, baxış sayı, oxunma sayı, baxışların
            sayı, baxışlar, izlənmə] [#, # #]
            # söz | oxunma sayı | baxış sayı | baxışların sayı
            [#, # #] dəfə i̇zlənilib
            i̇zlənmə [#, # #]
        ",
        hit: "1 245 baxış",
        miss: "Yazının 1245 baxış toplaması müəllifin özünü də təəccübləndirdi.",
    },
];
