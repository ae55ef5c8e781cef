//! Azerbaijani phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            [şəklin, fotonun, şəkil] [alt yazısı, altı yazı, təsviri, izahı]
            fotoda: | şəkildə: | videoda: | fotoda soldan | şəkildə soldan | foto süni intellekt
            şəkil süni intellekt | görüntü süni intellekt | fotosessiyadan kadr: | video:
            videodan kadr:
            [skrinşot, ekran görüntüsü, xəritə]:
            [şəklin, fotonun, şəkil] i̇zahı
            foto süni i̇ntellekt | şəkil süni i̇ntellekt | görüntü süni i̇ntellekt
        ",
        hit: "Fotoda: Köhnə dəyirman, 2019-cu il",
        miss: "Muzeydəki arxiv fotosu limanın yüz il əvvəlki halını göstərir.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            [şəkli, fotonu, xəritəni] [böyüt, böyüdün, aç, tam ölçüdə aç]
            böyütmək üçün [klikləyin, şəklin üzərinə klikləyin, toxunun, basın]
            fotoqalereya | foto qalereya | qalereya | videoqalereya | video qalereya | fotosessiya
            foto | fotolar | fotoreportaj | foto lent | videolar
            [bütün, digər] [fotolar, şəkillər, fotolara bax, şəkillərə bax]
            foto # # | # foto | # şəkil | şəkil # #
            [qalereyaya, fotolara, şəkillərə] bax
            qalereyanı aç | şəkilləri göstər
            [fotonu, şəkli, təsviri] gizlət
            tam ölçüdə bax
            [şəkli̇, xəri̇təni̇] [böyüt, böyüdün, aç, tam ölçüdə aç]
            böyütmək üçün [kli̇kləyi̇n, şəkli̇n üzəri̇nə kli̇kləyi̇n, basin]
            [vi̇deoqalereya, vi̇deo qalereya, fotosessi̇ya, vi̇deo, vi̇deolar]
            di̇gər [fotolar, şəki̇llər, fotolara bax, şəki̇llərə bax]
            bütün [şəki̇llər, şəki̇llərə bax]
            # şəki̇l | şəki̇l # # | şəki̇llərə bax | qalereyani aç | şəki̇lləri̇ göstər
            [fotonu, şəkli̇, təsvi̇ri̇] gi̇zlət
        ",
        hit: "Fotoqalereya",
        miss: "Fotoqalereya bu il qonaqlarını köhnə karvansaranın ikinci mərtəbəsində qarşılayır.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            [foto, fotolar, şəkil] [azərtac, azertac, azertag, apa, report, trend, turan, reuters,
            afp, ap, epa, sputnik, anadolu, getty images, unsplash]
            [azərtac, apa, report, trend, fakt yoxla] fotosu
            anadolu agentliyi | şəxsi arxiv | şəxsi arxivdən | ailə arxivi | ailə arxivindən
            müəllifin fotosu
            [mətbuat xidmətinin, redaksiyanın, muzeyin, qəzetin] [fotosu, arxivi]
        ",
        hit: "Yanğınsöndürənlər gecə əraziyə çatıb. Foto: AZƏRTAC",
        miss: "Foto AZƏRTAC müxbiri əraziyə çatmazdan bir saat əvvəl çəkilmişdi.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            arxiv [fotosu, şəkli, görüntüsü, kadrı, foto]
            [foto, şəkil] arxivdən
            arxivdən [foto, şəkil, kadr]
            foto arxiv
            [illüstrativ, simvolik, təsviri, təmsili] [foto, şəkil, görüntü]
            [foto, şəkil] [illüstrativdir, simvolikdir, illüstrasiyadır]
            i̇llüstrativ [foto, şəkil, görüntü]
            [foto, şəkil] [i̇llüstrativdir, i̇llüstrasiyadır]
        ",
        hit: "Arxiv fotosu: Limandakı balıqçı qayıqları",
        miss: "Muzeydə nümayiş olunan arxiv fotosu limanın yüz il əvvəlki halını göstərir.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            arxiv [fotosu, şəkli, görüntüsü, foto]
            [foto, şəkil] arxivdən
            [foto, şəkil, fotolar] arxiv
            arxivdən foto
            [illüstrativ, simvolik, təmsili] [foto, şəkil, görüntü]
            [foto, şəkil] [illüstrativdir, simvolikdir]
            i̇llüstrativ [foto, şəkil, görüntü]
        ",
        hit: "Köhnə körpü, 2019. Arxiv fotosu",
        miss: "Məhkəməyə arxiv fotosu da təqdim olunub.",
    },
];
