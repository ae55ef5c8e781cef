//! Turkish phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            fotoğraf kaynağı | fotoğraf kredisi | görsel kaynak | görsel kaynağı | kapak fotoğrafı
            kapak görseli | kapak görseli kaynak | illüstrasyon: | i̇llüstrasyon: | fotoğrafı çeken
            görsel telif | foto kaynak | fotoğraf kaynak
            [fotoğraf, fotoğraflar, foto, görsel, görseller, resim, resi̇m, çizim, çi̇zi̇m, infografik]:
        ",
        hit: "Fotoğraf kaynağı: Selin Karaca",
        miss: "Bu fotoğrafın kaynağı Selin Karaca adlı bir öğretmendi.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            haberi hazırlayan | haber kamera | haberde katkıda bulunan | habere katkıda bulunanlar
            kaynak aa | kaynak dha | kaynak iha | kaynak i̇ha | kaynak anadolu ajansı | haber kaynağı
            çeviren: | ingilizceden çeviren | i̇ngilizceden çeviren | yayına hazırlayan
            [haber, kaynak, kaynaklar, editör, edi̇tör, editörler, çeviri, çevi̇ri̇, çevi̇ren, çevirmen, muhabir, muhabi̇r,
            röportaj, metin, derleme]:
            [haber ve fotoğraf, haber ve fotoğraflar, haber fotoğraf, haber foto, yazı ve fotoğraf, yazı ve fotoğraflar,
            yazı fotoğraf]:
            [genel yayın yönetmeni, yazı işleri müdürü, sorumlu yazı işleri müdürü]:
        ",
        hit: "Haber-Kamera: Deniz Koral",
        miss: "Gelen haber Deniz Koral ve ekibini sevince boğdu.",
    },
];
