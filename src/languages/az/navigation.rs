//! Azerbaijani phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            ana səhifə | əsas səhifə | baş səhifə | menyu | axtar | axtarış | axtarış et
            saytda axtar | saytda axtarış | xəbər axtar | daxil ol | daxil olun | giriş | giriş et
            qeydiyyat | qeydiyyatdan keç | qeydiyyatdan keçin | çıxış | hesabım | profilim
            şəxsi kabinet
            [şifrəni, şifrənizi, parolu] unutmusunuz
            şifrəmi unutdum | məni xatırla | yadda saxla | növbəti | əvvəlki | irəli | geri
            geriyə | geri qayıt | geri dön
            [növbəti, əvvəlki] [səhifə, xəbər, yazı, məqalə, material]
            yuxarı | yuxarı qalx | yuxarıya | əvvələ qayıt | bağla | əlaqə | bizimlə əlaqə
            əlaqə saxla | əlaqə vasitələri | bizə yazın | bizə yaz | haqqımızda | biz kimik
            layihə haqqında | sayt haqqında | şirkət haqqında | redaksiya | komandamız
            əməkdaşlıq | tərəfdaşlar | vakansiyalar | karyera | arxiv | xəbər arxivi | rss
            saytın xəritəsi | sayt xəritəsi | kömək | dəstək | tez-tez verilən suallar
            suallar və cavablar | ayarlar | parametrlər | kateqoriyalar | bölmələr | rubrikalar
            bütün bölmələr | bütün kateqoriyalar | sosial şəbəkələr | sosial media | azərbaycanca
            azərbaycan dili
            [mobil, tam, masaüstü, köhnə, çap] versiya
            mobil tətbiq | mobil tətbiqlər | gecə rejimi | qaranlıq rejim | işıqlı rejim
            bildirişlər | seçilmişlər | canlı yayım | canlı efir | canlı tv | onlayn tv
            xəbər lenti | bütün lent | lent | göstər | gizlət | hamısı | səhifə # # | səhifə #
            [menyunu, axtarışı, pəncərəni] [aç, bağla]
            [dil seçin, dili seçin, dil seçimi, dilin seçilməsi, dili dəyiş]
            [ana, əsas] səhifəyə [qayıt, keç, get]
            məzmuna keç | məzmuna keçin | əsas məzmuna keç
            [xəbər, açar söz, axtarılan söz, nə axtarırsınız, axtarış sözünü daxil edin, açar sözü
            yazın, axtarışın nəticələri, axtarış nəticələri, ətraflı axtarış, geniş axtarış]
            [google, facebook, apple, asan imza, mygov] ilə [daxil ol, giriş]
            istifadəçi adı | istifadəçi girişi | yeni hesab yarat | hesab yarat | hesabınız yoxdur
            şifrə | şifrəni bərpa et
            [elektron xidmətlər, e-xidmətlər, onlayn müraciət, vətəndaşların qəbulu, elektron
            müraciət, qaynar xətt, faydalı linklər, faydalı keçidlər, rəhbərlik, xəbərlər, elanlar
            və bildirişlər, mətbuat xidməti]
            [zəif görənlər üçün, şrifti böyüt, şrifti kiçilt, şriftin ölçüsü, yüksək kontrast,
            əlçatanlıq]
            bizə xəbər göndər | xəbər göndər | xəbər göndərin | sual ver | sual verin | mövzular
            mündəricat | son say | bütün saylar | abunə və reklam | səhifənin əvvəlinə qayıt
            bütün xəbərlərə qayıt | siyahıya qayıt | xəbərlərə qayıt | ana səhi̇fə | əsas səhi̇fə
            baş səhi̇fə | axtariş | axtariş et | saytda axtariş | daxi̇l ol | daxi̇l olun
            gi̇ri̇ş | gi̇ri̇ş et | qeydi̇yyat | qeydi̇yyatdan keç | qeydi̇yyatdan keçi̇n | çixiş
            hesabim | profi̇li̇m | şəxsi̇ kabi̇net
            [şi̇frəni̇, şi̇frəni̇zi̇] unutmusunuz
            şi̇frəmi̇ unutdum | məni̇ xatirla | növbəti̇ | əvvəlki̇ | i̇rəli | i̇rəli̇ | geri̇
            geri̇yə | geri̇ qayit | geri̇ dön | yuxari | yuxari qalx | yuxariya | əvvələ qayit
            bi̇zi̇mlə əlaqə | əlaqə vasi̇tələri̇ | bi̇zə yazin | bi̇zə yaz | haqqimizda
            bi̇z ki̇mi̇k | layi̇hə haqqinda | sayt haqqinda | şi̇rkət haqqinda | redaksi̇ya
            komandamiz | əməkdaşliq | vakansi̇yalar | arxi̇v | xəbər arxi̇vi̇ | saytin xəri̇təsi̇
            sayt xəri̇təsi̇ | tez-tez veri̇lən suallar | kateqori̇yalar | rubri̇kalar
            bütün kateqori̇yalar | sosi̇al şəbəkələr | sosi̇al medi̇a | azərbaycan di̇li̇
            [mobi̇l, tam, masaüstü, köhnə, çap] versi̇ya
            mobi̇l tətbi̇q | mobi̇l tətbi̇qlər | gecə reji̇mi̇ | qaranliq reji̇m | i̇şıqlı rejim
            i̇şiqli reji̇m | bi̇ldi̇ri̇şlər | seçi̇lmi̇şlər | canli yayim | canli efi̇r | canli tv
            xəbər lenti̇ | gi̇zlət | hamisi | səhi̇fə # # | səhi̇fə #
            [axtarişi, pəncərəni̇] [aç, bağla]
            [di̇l seçi̇n, di̇li̇ seçi̇n, di̇l seçi̇mi̇, di̇li̇n seçi̇lməsi̇, di̇li̇ dəyi̇ş]
            [ana, əsas] səhi̇fəyə [qayit, keç, get]
            məzmuna keçi̇n
            [google, facebook, apple, asan i̇mza, mygov] i̇lə [daxil ol, giriş]
            i̇stifadəçi adı | i̇sti̇fadəçi̇ adi | i̇stifadəçi girişi | i̇sti̇fadəçi̇ gi̇ri̇şi̇
            yeni̇ hesab yarat | hesabiniz yoxdur | şi̇frə | şi̇frəni̇ bərpa et
            [zəi̇f görənlər üçün, şri̇fti̇ böyüt, şri̇fti̇ ki̇çi̇lt, şri̇fti̇n ölçüsü, əlçatanliq]
            bi̇zə xəbər göndər | xəbər göndəri̇n | sual veri̇n | mündəri̇cat
            səhi̇fəni̇n əvvəli̇nə qayit | bütün xəbərlərə qayit | si̇yahiya qayit
            xəbərlərə qayit
        ",
        hit: "Əsas səhifə",
        miss: "Əsas səhifə uzun illərdən sonra ilk dəfə dəyişib.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            siyasət | iqtisadiyyat | cəmiyyət | dünya | idman | mədəniyyət | sosial | hadisə
            hadisələr | kriminal | təhsil | səhiyyə | sağlamlıq | elm | texnologiya
            texnologiyalar | ikt | elm və texnologiya | elm və təhsil | maqazin | şou-biznes
            şoubiznes | ölkə | region | regionlar | bölgə | bölgələr | bölgə xəbərləri
            regionlardan xəbərlər | qarabağ | müsahibə | müsahibələr | köşə | köşə yazıları
            analitika | gündəm | aktual | manşet | energetika | enerji | maliyyə | biznes | bank
            sığorta | daşınmaz əmlak | futbol | şahmat | güləş | basketbol | voleybol | boks
            milli komanda | çempionlar liqası | premyer liqa | turnir cədvəli | canlı nəticələr
            oyun təqvimi | hava | hava proqnozu | valyuta | valyuta məzənnələri | məzənnə
            məzənnələr | namaz vaxtları | turizm | səyahət | avto | avtomobil | kulinariya
            reseptlər | mətbəx | qadın | ailə | din | astrologiya | bürclər | qoroskop
            ulduz falı | maraqlı | ədəbiyyat | incəsənət | kino | teatr | musiqi | kitab | hərb
            hərbi | ordu | diaspor | milli məclis | parlament | rəsmi | rəsmi xəbərlər
            rəsmi xronika | hüquq | ekologiya | kənd təsərrüfatı | aqrar | nəqliyyat
            infrastruktur | layihələr | xüsusi layihələr | podkast | podkastlar | bloq | bloqlar
            media xəbərləri | türk dünyası | cənubi qafqaz | digər idman növləri | dünya futbolu
            azərbaycan futbolu | həyat tərzi | dəb | moda | gözəllik | psixologiya | tariximiz
            şəhər | bakı | gəncə | naxçıvan
            [ölkə, dünya, idman, mədəniyyət, iqtisadiyyat, siyasət] xəbərləri
            elanlar | iş elanları | vəfat | başsağlığı | təbriklər | tv proqramı | verilişlər
            proqramlar | cədvəl | əyləncə | si̇yasət | i̇qtisadiyyat | i̇qti̇sadi̇yyat | cəmi̇yyət
            i̇dman | mədəni̇yyət | sosi̇al | hadi̇sə | hadi̇sələr | kri̇mi̇nal | təhsi̇l
            səhi̇yyə | sağlamliq | texnologi̇ya | texnologi̇yalar | i̇kt | elm və texnologi̇ya
            elm və təhsi̇l | maqazi̇n | şou-bi̇znes | şoubi̇znes | regi̇on | regi̇onlar
            bölgə xəbərləri̇ | regi̇onlardan xəbərlər | müsahi̇bə | müsahi̇bələr | köşə yazilari
            anali̇ti̇ka | energeti̇ka | enerji̇ | mali̇yyə | bi̇znes | siğorta | daşinmaz əmlak
            mi̇lli̇ komanda | çempi̇onlar li̇qasi | premyer li̇qa | turni̇r cədvəli̇
            canli nəti̇cələr | oyun təqvi̇mi̇ | valyuta məzənnələri̇ | namaz vaxtlari | turi̇zm
            avtomobi̇l | kuli̇nari̇ya | qadin | ai̇lə | di̇n | astrologi̇ya | ulduz fali | maraqli
            ədəbi̇yyat | i̇ncəsənət | ki̇no | musi̇qi̇ | ki̇tab | hərbi̇ | di̇aspor
            mi̇lli̇ məcli̇s | rəsmi̇ | rəsmi̇ xəbərlər | rəsmi̇ xroni̇ka | ekologi̇ya
            kənd təsərrüfati | nəqli̇yyat | i̇nfrastruktur | layi̇hələr | xüsusi̇ layi̇hələr
            medi̇a xəbərləri̇ | türk dünyasi | cənubi̇ qafqaz | digər i̇dman növləri
            di̇gər i̇dman növləri̇ | həyat tərzi̇ | gözəlli̇k | psi̇xologi̇ya | tari̇xi̇mi̇z
            baki | naxçivan
            [i̇dman, i̇qtisadiyyat] xəbərləri
            [ölkə, dünya, i̇dman, mədəni̇yyət, i̇qti̇sadi̇yyat, si̇yasət] xəbərləri̇
            i̇ş elanları | i̇ş elanlari | başsağliği | təbri̇klər | tv proqrami | veri̇li̇şlər
        ",
        hit: "İqtisadiyyat",
        miss: "İqtisadiyyat naziri rayona səfəri zamanı üç zavoda baş çəkdi.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            [məzmuna, əsas məzmuna, mətnə, axtarışa] [keç, keçin, keçid]
            [ana, əsas, baş] səhifəyə [qayıt, keç, get, qayıdın]
            siz buradasınız | buradasınız | hazırda buradasınız
            [menyuya, naviqasiyaya, şərhlərə, xəbərlərə, siyahıya] [keç, qayıt]
            yuxarı qalx
            [səhifənin əvvəlinə, yuxarıya] qayıt
            olduğunuz səhifə
        ",
        hit: "Məzmuna keç",
        miss: "Müəllim dərsin məzmununa keçməzdən əvvəl pəncərəni açdı.",
    },
];
