//! Turkish phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            yazan: | hazırlayan: | hazırlayanlar: | haber merkezi | haberin yazarı | haberi yazan
            yazının yazarı | derleyen: | dış haberler servisi | spor servisi | ekonomi servisi
            [yazar, yazarlar, yazı, kaleme alan]:
        ",
        hit: "Yazan: Melis Erdem",
        miss: "Romanı yazan Melis Erdem, ödülü annesine adadı.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            yazar hakkında | yazarın biyografisi | yazar | yazarlar | yazarımız | yazarlarımız
            yazar bilgileri | yazarı takip et | yazan | muhabir | köşe yazarları
            yazarlar hakkında | haberin yazarı | editör | editörler | editör hakkında
            haber merkezi
        ",
        hit: "Yazar Hakkında",
        miss: "Yazar hakkında bilinenler, birkaç mektuptan ibaret.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            yazarın diğer yazıları | yazarın tüm yazıları | yazarın son yazıları
            yazarın diğer haberleri | yazarın tüm haberleri | tüm yazılarını gör | bu yazarın diğer
            yazara ait diğer | muhabirin diğer haberleri | editörün diğer haberleri
            yazarı takip et
            yazarın [profilini gör, profili, profiline git, tüm içerikleri, diğer içerikleri]
        ",
        hit: "Yazarın diğer yazıları",
        miss: "Bu kitap, yazarın diğer yazıları kadar ilgi görmedi.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            muhabiri | köşe yazarı | spor yazarı | haber müdürü | haber editörü | yazı işleri müdürü
            yazı i̇şleri müdürü | genel yayın yönetmeni | kıdemli muhabir | kıdemli editör
            serbest gazeteci | konuk yazar | içerik editörü | i̇çerik editörü | spor editörü
            sorumlu yazı işleri müdürü | ekonomi editörü | dış haberler editörü | foto muhabiri
            ankara temsilcisi | istanbul temsilcisi
        ",
        hit: "Aslı Günay, ekonomi muhabiri",
        miss: "Toplantıya katılan ekonomi muhabiri Aslı Günay soruyu iki kez sordu.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            muhabiri olarak görev yapmaktadır | muhabir olarak görev yapmaktadır
            editör olarak görev yapmaktadır | editörü olarak görev yapmaktadır
            muhabiri olarak çalışmaktadır | muhabir olarak çalışıyor | editör olarak çalışıyor
            köşe yazarlığı yapmaktadır | gazetecilik bölümünden mezun | gazetecilik bölümü mezunu
            gazeteciliğe adım attı | adresinden ulaşabilirsiniz | e-posta adresinden ulaşılabilir
            sitemizde yazıyor | serbest gazeteci olarak çalışıyor
        ",
        hit: "Aslı Günay, 2012'den bu yana gazetemizde ekonomi muhabiri olarak görev yapmaktadır.",
        miss: "Dayısı yirmi yıl boyunca bir gazetede dizgici olarak çalıştı ve sonra köyüne döndü.",
    },
];
