//! Turkish phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            fotoğraf altı | resim açıklaması | fotoğraf açıklaması | görsel açıklaması
            fotoğraf yazısı | görsel yapay zeka
            [video, vi̇deo]:
        ",
        hit: "Fotoğraf altı Ramsby, 2019",
        miss: "Müzede sergilenen arşiv fotoğrafı, limanın yüz yıl önceki halini gösteriyor.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            fotoğrafı büyüt | resmi büyüt | görseli büyüt | büyütmek için tıklayın
            büyütmek i̇çin tıklayın | fotoğraf galerisi | foto galeri | fotogaleri | galeri
            galeriyi görüntüle | galeriye git | video galeri | videoyu oynat | tam ekran görüntüle
            tam ekran gör | fotoğraf # / # | # fotoğraf | fotoğraf açıklaması | resim # / #
            görseli gizle | açıklamayı gizle | tüm fotoğrafları gör
            fotoğrafları gör | diğer fotoğraflar | galeriyi aç | galeriyi gör
            [fotoğraf galerisi, foto galeri, galeri, video galeri, fotoğraflar] için [tıklayın, tıklayınız]
            [fotoğraf galerisi, foto galeri, galeri, video galeri, fotoğraflar] i̇çin [tıklayın, tıklayınız]
        ",
        hit: "Fotoğraf galerisi",
        miss: "Fotoğraf galerisi bu yıl ziyaretçilerini tarihi hanın üst katında ağırlıyor.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            fotoğraf aa | foto aa | fotoğraf dha | foto dha | fotoğraf iha | fotoğraf i̇ha
            foto iha | foto i̇ha | fotoğraf anka | fotoğraf depo photos | fotoğraf reuters
            fotoğraf afp | (aa/dha) | anadolu ajansı | anadolu agency | kişisel arşiv
        ",
        hit: "Yangın söndürme ekipleri dün gece bölgeye ulaştı. Fotoğraf: AA",
        miss: "Fotoğraf, AA muhabirinin bölgeye ulaşmasından bir saat önce çekilmişti.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            arşiv fotoğrafı | arşiv görüntüsü | temsili fotoğraf | temsili görsel | temsilî fotoğraf
            arşivden bir fotoğraf | fotoğraf temsilidir | görsel temsilidir
        ",
        hit: "Arşiv fotoğrafı: Limandaki balıkçı tekneleri",
        miss: "Müzede sergilenen arşiv fotoğrafı, limanın yüz yıl önceki halini gösteriyor.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            fotoğraf arşiv | foto arşiv | arşiv fotoğraf | arşiv fotoğrafı | temsili fotoğraf
            temsili görsel
        ",
        hit: "Ramsby, 2019. Fotoğraf arşiv",
        miss: "Fotoğraf, AA muhabirinin bölgeye ulaşmasından bir saat önce çekilmişti.",
    },
];
