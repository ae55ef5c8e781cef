//! Turkish phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            reklam | reklamlar | reklam alani | advertorial | advertori̇al | sponsorlu
            sponsorlu içerik | sponsorlu i̇çerik | sponsorlu i̇çeri̇k | sponsorlu bağlantılar
            sponsorlu bağlantilar | ilan | i̇lan | reklamı kapat | reklami kapat | reklamı geç
            reklami geç
            reklam vermek i̇çi̇n tiklayin | reklamsız oku | reklamsiz oku | tanıtım | tanitim
            tanıtım içeriği | tanıtım i̇çeriği | tanitim i̇çeri̇ği̇ | tanıtım yazısı | tanitim yazisi
            bu bir ilandır | bu bir i̇landır | bu bi̇r i̇landir | bu bir reklamdır | bu bi̇r reklamdir
            siz de reklam verin | sitemize reklam verin | reklam vermek i̇çin tıklayın
            reklam [verin, alanı, vermek için tıklayın, rezervasyon]
        ",
        hit: "REKLAM",
        miss: "Reklam bütçesi bu yıl yarı yarıya azaldı.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            haberin devamı reklamın altında | haberin devamı reklamın altındadır
            reklamdan sonra devam | reklamın ardından devam | haber reklamdan sonra
            yazının devamı reklamın altında | devamı aşağıda reklam | bu içerik reklam içermektedir
            bu i̇çerik reklam i̇çermektedir | reklamları görmek istemiyorum
            reklamları görmek i̇stemiyorum
            haberin devamı aşağıda | haberin devamı reklamdan sonra | yazının devamı reklamdan sonra
            reklamdan sonra devam ediyor | içerik reklamdan sonra devam
            reklam # saniye sonra kapanacak | video reklamdan sonra başlayacak
            reklamı kapatmak için
        ",
        hit: "Haberin devamı reklamın altındadır",
        miss: "Afişin üstündeki reklamın altında küçük bir not vardı.",
    },
];
