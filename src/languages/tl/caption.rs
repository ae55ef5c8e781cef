//! Filipino phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            larawan sa itaas | larawan sa ibaba | nasa larawan | nasa larawan sina
            makikita sa larawan | sa larawang ito | sa larawang kuha | sa file photo | kuha noong
            larawang kuha noong | larawan noong | deskripsiyon ng larawan | paglalarawan ng litrato
            kapsyon ng larawan | screenshot mula sa | screengrab mula sa | screen grab mula sa
            grab mula sa video | kuha mula sa video | kuha mula sa cctv | kuha mula sa drone
            larawang kuha mula sa | iginuhit na larawan ng | mapa mula sa | nasa file photo
            tampok na larawan | [larawan, litrato, nasa larawan, tampok na larawan, kuhang larawan]:
        ",
        hit: "Nasa larawan sina Kapitan Ambo at ang mga mangingisda ng Sityo Bagasbas.",
        miss: "Ipinakita niya sa korte ang larawan sa itaas ng aparador.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            [palakihin, i-zoom, tingnan, buksan] ang [larawan, mga larawan, litrato, gallery]
            i-click [ang larawan,] [para, upang] [palakihin, lumaki, mapalaki] | galeriya ng larawan
            galeriya ng mga larawan | galerya ng mga larawan | galeriya | galerya | mga larawan
            mga litrato | higit pang larawan | iba pang larawan | larawan # ng # | larawan # sa #
            litrato # ng # | # larawan | # litrato | # mga larawan | susunod na larawan
            nakaraang larawan | itago ang caption | ipakita ang caption | buong laki
            tingnan nang buo | photo gallery ng balita
        ",
        hit: "Palakihin ang larawan",
        miss: "Palakihin ang larawan ng bata at saka isabit sa sala, bilin ng lola.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            [larawan, kuha, larawan mula sa] [pna, pia, afp, reuters, ap, getty images, xinhua]
            larawan mula sa [facebook, instagram, twitter, x, tiktok, youtube, wikimedia commons,
            unsplash, pixabay, pexels]
            [screenshot, screengrab, grab] mula sa [facebook, tiktok, youtube, video] | pna photo
            pna file photo | pia photo | pool photo | ambag na larawan | kontribusyong larawan
            litratong ambag | larawan sa kagandahang-loob ng may-ari | file photo ng pna
            larawan mula sa netizen | kuha ng netizen | larawan mula sa facebook page
            larawang ambag | handout na larawan | kuha ng bayan patroller
        ",
        hit: "Baha sa Malanday noong Lunes. (Larawan mula sa Facebook)",
        miss: "Pinili ng hurado ang larawan mula sa Facebook ng isang barangay tanod.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            larawan mula sa artsibo | larawang mula sa artsibo | larawan mula sa archive
            litrato mula sa artsibo | larawang pang-artsibo | larawang arkibo | artsibong larawan
            file photo ng | file photo nina | file photo ni | larawang ilustrasyon
            ilustrasyong larawan | lumang larawan mula sa file | larawan mula sa file
            litrato mula sa file | larawang pang-ilustrasyon | representasyong larawan
        ",
        hit: "Larawan mula sa artsibo: ang lumang pantalan ng mga mangingisda",
        miss: "Itinanghal sa munisipyo ang larawan mula sa artsibo ng pamilya.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            larawan mula sa artsibo | larawan mula sa archive | larawang pang-artsibo
            larawan mula sa file | litrato mula sa file | larawang ilustrasyon | file photo lamang
            larawang pang-ilustrasyon | para sa ilustrasyon lamang
        ",
        hit: "Ang pantalan ng Dalahican noong 2019. Larawan mula sa artsibo",
        miss: "Nakita ng pulisya ang suspek sa larawan mula sa artsibo.",
    },
];
