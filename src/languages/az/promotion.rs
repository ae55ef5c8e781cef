//! Azerbaijani phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            [bülletenimizə, xəbər bülletenimizə, həftəlik bülletenimizə, gündəlik bülletenimizə,
            poçt siyahımıza, e-bülletenimizə] [abunə olun, abunə ol, abunə olmaqla, yazılın,
            qoşulun]
            [xəbərlərimizə, yeniliklərimizə] abunə [olun, ol]
            [xəbərləri, yenilikləri, günün əsas xəbərlərini] [e-poçtunuza, e-poçtla, elektron
            poçtla] [alın, göndərək, göndəririk]
            [istənilən vaxt, istədiyiniz vaxt] [abunəlikdən, bülletendən] [çıxa bilərsiniz, imtina
            edə bilərsiniz]
            [yeniliklərdən, xəbərlərdən, kampaniyalardan] xəbərdar olmaq üçün [abunə olun,
            qeydiyyatdan keçin, e-poçt]
            abunə olmaqla [məxfilik siyasəti, istifadə şərtləri, siz]
            [i̇stənilən vaxt, i̇stədiyiniz vaxt] [abunəlikdən, bülletendən] [çıxa bilərsiniz, imtina
            edə bilərsiniz]
        ",
        hit: "Günün əsas xəbərləri üçün bülletenimizə abunə olun!",
        miss: "Cəmiyyətin bülleteni ilk dəfə 1974-cü ildə abunəçilərə çatdırılıb.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            e-bülleten | bülleten | bülletenlər | xəbər bülleteni | xəbər bülletenləri
            poçt siyahısı | e-poçt abunəliyi
            [e-poçt, e-mail, elektron poçt] [ünvanı, ünvanınız, ünvanınızı daxil edin, ünvanınızı
            yazın]
            e-poçt | elektron poçt
            [e-poçtunuz, e-poçtunuzu daxil edin, e-poçtunuzu yazın, adınız, adınız soyadınız, ad
            soyad, ad və soyad, adınız və soyadınız, mobil nömrəniz]
            [abunəliyiniz, abunə olduğunuz, qeydiyyatınız] üçün [təşəkkür edirik, təşəkkürlər]
            abunəlikdən çıx | abunəlikdən imtina | abunəliyiniz təsdiqləndi
            [bülletenə, xəbərlərə, yeniliklərə] [abunə ol, abunə olun]
            xəbərdar ol | xəbərdar olun
            [yenilikləri, xəbərləri] qaçırmayın
            [ilk siz, ilk sən, birinci siz, hamıdan əvvəl] [xəbər tutun, xəbər tut, oxuyun, öyrənin,
            bilin]
            abunəlikdən i̇mtina
            [i̇lk siz, i̇lk sən] [xəbər tutun, xəbər tut, oxuyun, öyrənin, bilin]
        ",
        hit: "E-poçt ünvanınızı daxil edin",
        miss: "E-poçt ünvanınızı daxil edin deyən saxta məktubların sayı artıb.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            [tətbiqimizi, mobil tətbiqimizi, pulsuz tətbiqimizi, mobil əlavəmizi] [yükləyin, yüklə,
            pulsuz yükləyin, endirin, telefonunuza yükləyin, telefonunuza endirin]
            [xəbərləri, son xəbərləri] [tətbiqimizdən, mobil tətbiqimizdən] [izləyin, oxuyun]
            [app store və google play-dən, google play və app store-dan] [yükləyin, endirin]
            bildirişlərə icazə verməklə
        ",
        hit: "Son xəbərlər üçün mobil tətbiqimizi yükləyin.",
        miss: "Nazirlik bildirib ki, mobil tətbiqi ilk ayda qırx min nəfər yükləyib.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            [whatsapp, telegram, youtube, tiktok] kanalımıza [abunə olun, abunə ol, qoşulun, qoşul]
            [whatsapp, telegram] qrupumuza [qoşulun, üzv olun]
            [whatsapp, telegram, youtube] kanalımızı [izləyin, izlə]
            [whatsapp, telegram] kanalımızdan [izləyin, oxuyun]
            [whatsapp, telegram, youtube] kanalına [abunə olun, qoşulun]
            [google news-da, google xəbərlərdə] [izləyin, izlə, abunə olun, bizi izləyin]
            bizi [telegram-da, telegramda, whatsapp-da, whatsappda, youtube-da, youtubeda, google
            news-da] [izləyin, izlə, oxuyun]
            xəbərləri [telegram-da, whatsapp-da, telegramda, whatsappda] [oxuyun, izləyin]
            [youtube, telegram] səhifəmizə [abunə olun, daxil olun]
            seçilmiş mənbə kimi əlavə et
            [podkastımızı, podkastlarımızı] [spotify-da, bütün platformalarda, youtube-da] dinləyin
        ",
        hit: "Xəbərləri ilk siz öyrənin: WhatsApp kanalımıza qoşulun",
        miss: "Kənd gəncləri WhatsApp kanalı yaradıb yanğın növbəsi çəkirlər.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            [müstəqil, azad] [jurnalistikaya, mediaya] [dəstək olun, dəstək ol, dəstək verin]
            [müstəqil, azad] [jurnalistikanı, medianı] dəstəkləyin
            [layihəmizi, redaksiyamızı, jurnalistlərimizi] dəstəkləyin
            [saytımıza, redaksiyamıza, layihəmizə, fondumuza] [dəstək olun, dəstək verin, ianə edin]
            [oxucularımızın, oxucuların] [dəstəyi ilə yaşayır, ianələri ilə, dəstəyi ilə fəaliyyət]
            patreon-da [dəstək, dəstəkləyin, bizə]
        ",
        hit: "Müstəqil jurnalistikaya dəstək olun!",
        miss: "Fond müstəqil jurnalistlər üçün dəstək proqramı yaratdığını elan edib.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            səbətə [əlavə et, əlavə edin, at, atın, keç, bax]
            [indi, onlayn] [al, alın, sifariş et, sifariş edin]
            sifariş et | sifariş edin | sifariş ver | satın al | səbət | səbətim
            səbətiniz boşdur | səbət boşdur | alış-verişə davam et | alış-verişə başla
            ödənişə keç | sifarişi tamamla | sifarişi rəsmiləşdir
            [bilet, biletini, bileti, biletlər] [al, alın, əldə et, əldə edin]
            onlayn bilet
            [masa, otaq, yer] [sifariş et, rezerv et, bron et]
            rezervasiya et | bron et
            [pulsuz çatdırılma, sürətli çatdırılma, stokda var, stokda yoxdur, mövcuddur, mövcud
            deyil, satışda yoxdur, hissəli ödəniş, faizsiz kredit, taksit, # ay faizsiz, endirim # ,
            # endirim, müqayisə et, istək siyahısına əlavə et, bəyəndiklərimə əlavə et]
            [müraciət et, müraciət edin, indi müraciət et, qiymət soruş, təklif al, ətraflı məlumat
            al, demo istə, onlayn növbə, növbə al, qəbula yazıl, qəbula yazılın]
            [app store-dan, google play-dən, appgallery-dən] [yüklə, yükləyin, endir, endirin]
            tətbiqi [yüklə, yükləyin, endir, endirin, aç]
            [bildirişlərə icazə ver, bildirişləri aç, bildirişlərə abunə ol]
            [tətbiqdə aç, tətbiqdə oxu, mağazaya keç, məhsula bax, bütün məhsullar, təqvimə əlavə
            et, ianə et, ianə edin, yardım et, dəstək ol, dəstək olun, bizə dəstək ol]
            i̇ndi [al, alın, sifariş et, sifariş edin]
            i̇stək siyahısına əlavə et
            [i̇ndi müraciət et, demo i̇stə]
            bildirişlərə i̇cazə ver
            [i̇anə et, i̇anə edin]
        ",
        hit: "Səbətə əlavə et",
        miss: "Müştəri səbətə əlavə etdiyi üç kitabın pulunu ödəmədən çıxıb.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            [xəbəri, məqaləni, bu xəbəri, bu məqaləni, yazını, bu yazını, podkastı, bu
            buraxılışı] [dinlə, dinləyin, səsli dinlə]
            [videoya, videonu, canlı yayıma] [baxmaq, izləmək] üçün [klikləyin, linkə keçin]
            videoya baxın: | videonu izləyin: | ətraflı videoda
            [xəbəri, yazını, məqaləni] dinləmək üçün klikləyin
            [videoya, videonu, canlı yayıma] i̇zləmək üçün [klikləyin, linkə keçin]
            videonu i̇zləyin:
        ",
        hit: "Xəbəri dinləyin",
        miss: "Radionu açan çoban xəbəri dinləmək üçün qoyunları qoyub evə qaçdı.",
    },
];
