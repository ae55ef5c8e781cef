//! Azerbaijani phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            bizi [facebook-da, facebookda, twitter-də, instagram-da, instagramda, x-də, tiktok-da,
            tiktokda, linkedin-də, sosial şəbəkələrdə, sosial mediada, facebook-dan,
            instagram-dan] [izləyin, izlə, tapın, bəyənin]
            [facebook, instagram, tiktok, sosial media] [səhifəmizi, hesabımızı] [bəyənin, izləyin,
            izlə]
            [facebook, instagram, tiktok, sosial media] səhifəmizə [qoşulun, abunə olun, keçin]
            [instagram-da, facebook-da, tiktok-da] bizi [izləyin, izlə]
            [xəbərlərimizi, yeniliklərimizi] sosial şəbəkələrdə izləyin
            i̇nstagram [səhifəmizi, hesabımızı] [bəyənin, izləyin, izlə]
            i̇nstagram səhifəmizə [qoşulun, abunə olun, keçin]
            i̇nstagram-da bizi [izləyin, izlə]
        ",
        hit: "Bizi Instagram-da izləyin",
        miss: "Polis bizi izləyin deyib sürücünü yolun kənarına yönəltdi.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            paylaş | paylaşın | bölüş | bölüşün | paylaşım | linki kopyala | linki köçür
            keçidi kopyala | kopyala | kopyalandı | link kopyalandı | keçid kopyalandı
            linki kopyalayın | ünvanı kopyala
            [xəbəri, bu xəbəri, yazını, bu yazını, məqaləni, bu məqaləni, səhifəni, videonu,
            resepti] [paylaş, paylaşın, bölüş, bölüşün]
            [facebook-da, facebookda, twitter-də, x-də, whatsapp-da, whatsappda, telegram-da,
            linkedin-də, sosial şəbəkələrdə, dostlarla, dostlarınla, dostlarınızla] [paylaş,
            paylaşın]
            [whatsapp, telegram, e-poçt] ilə [göndər, paylaş]
            [dostuna, dostunuza, e-poçtla] [göndər, göndərin]
            çap et | çap edin | çap | çap üçün | çap versiyası
            [səhifəni, xəbəri, resepti, məqaləni] [çap et, yadda saxla, saxla]
            göndər | izlə | bizi izlə | bizi izləyin | izləyin | saxla | bəyən və paylaş
            pdf yüklə | bizi sosial şəbəkələrdə izləyin | sosial şəbəkələrdə biz | paylaşin
            paylaşim | li̇nki̇ kopyala | li̇nki̇ köçür | keçi̇di̇ kopyala | kopyalandi
            li̇nk kopyalandi | keçi̇d kopyalandi | li̇nki̇ kopyalayin | ünvani kopyala
            [whatsapp, telegram, e-poçt] i̇lə [göndər, paylaş]
            [dostuna, dostunuza, e-poçtla] göndəri̇n
            çap edi̇n | çap versi̇yasi
            [səhi̇fəni̇, xəbəri̇, resepti̇, məqaləni̇] [çap et, yadda saxla, saxla]
            i̇zlə | bizi i̇zlə | bi̇zi̇ i̇zlə | bizi i̇zləyin | bi̇zi̇ i̇zləyi̇n | i̇zləyin
            i̇zləyi̇n | bizi sosial şəbəkələrdə i̇zləyin | bi̇zi̇ sosi̇al şəbəkələrdə i̇zləyi̇n
            sosi̇al şəbəkələrdə bi̇z
        ",
        hit: "Facebook-da paylaş",
        miss: "Fotonu əvvəlcə Facebook-da paylaşan sakinlər sonra polisə zəng vurublar.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            [bu xəbəri, bu yazını, bu məqaləni, xəbəri, məqaləni] [paylaş, paylaşın, bölüşün]:
            paylaşmaq üçün klikləyin
            [facebook-da, twitter-də, whatsapp-da, telegram-da] paylaşmaq üçün klikləyin
            [paylaş, paylaşın, bölüş, bölüşün]:
            paylaş [facebook, twitter, whatsapp, telegram, linkedin]
            çap etmək üçün klikləyin | dostunuza e-poçtla göndərmək üçün
            sosial şəbəkələrdə [paylaş, paylaşın, bölüşün]:
            [bu məqalə, bu yazı, bu məlumat] [faydalı oldumu, sizə faydalı oldu, sizə faydalı
            oldumu]
            [məqaləni, yazını, resepti] qiymətləndirin:
        ",
        hit: "Bu xəbəri paylaş: Facebook Twitter WhatsApp",
        miss: "Qonşular bu xəbəri paylaşmaqla məhəllədəki hamını xəbərdar etdilər.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # [paylaşım, bəyəni, bəyənmə, izləyici, abunəçi, nəfər bəyənib, dəfə paylaşılıb,
            reaksiya, paylaşma, min izləyici, min abunəçi, k paylaşım]
            [bəyəni, paylaşım, izləyici, abunəçi, bəyənmə] #
            # [i̇zləyici, min i̇zləyici]
            i̇zləyici #
        ",
        hit: "148 paylaşım",
        miss: "Yazı bir gecədə 148 paylaşım toplayanda rayonda hamı bundan danışırdı.",
    },
];
