//! Estonian phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            reklaam | reklaamid | reklaamtekst | reklaamartikkel | reklaamsisu | reklaamiteade
            sisuturundus | sisuturunduslik artikkel | toetatud sisu | partnerlussisu | partnersisu
            partneri sisu | koostööartikkel | koostöös partneriga | kommertssisu | kommertstekst
            kommertsteade | sponsoreeritud [sisu, artikkel, postitus] | sponsoreeritud | sponsorsisu
            tasuline kuulutus | tasuline sisu | tasuline teadaanne | kaubanduslik koostöö
            reklaam algab | reklaam lõpeb | reklaami lõpp | reklaam ja sisuturundus
            [sulge, peida, eemalda] [reklaam, reklaamid] | miks ma seda reklaami näen
            miks näen seda reklaami | telli [reklaam, reklaami] | reklaami tellimine | reklaami müük
            reklaamimüük | reklaamiosakond | reklaamihinnad | reklaamiinfo | reklaam meil
            reklaam lehes | reklaam veebis | reklaamvõimalused | reklaami meie juures
            reklaami meil | reklaamijale | reklaamiandjale | reklaami hinnakiri | reklaamipinnad
            kuulutuste vastuvõtt | kuulutuse tellimine | meie partnerid | koostööpartnerid
            meie koostööpartnerid | meie toetajad | meie sponsorid
            sisaldab [reklaami, tootepaigutust, reklaamlinke, partnerlinke, sponsorlinke,
            reklaamlinki]
            postitus sisaldab [reklaami, reklaamlinke, partnerlinke] | kingitud toode
            saadud kingituseks
        ",
        hit: "Sisuturundus",
        miss: "Reklaam bussipeatuse seinal oli pleekinud ja kellelegi see enam korda ei läinud.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            [artikkel, lugu, tekst, uudis] jätkub pärast [reklaami, videot, pilti, fotot, galeriid]
            [artikkel, lugu] jätkub peale [reklaami, pilti, videot]
            [artikkel, lugu, tekst] jätkub [reklaami, pildi, foto, video] all
            [artikkel, lugu] jätkub [reklaami, pildi] järel
            [artikkel, lugu, tekst, uudis] jätkub allpool | [loe, lugege] edasi pärast reklaami
            jätka lugemist pärast reklaami
            [keri, kerige] [alla, allapoole] et [edasi lugeda, lugemist jätkata]
            video algab pärast reklaami | saade algab pärast reklaami | jätkub pärast reklaamipausi
        ",
        hit: "Artikkel jätkub pärast reklaami",
        miss: "Rada jätkub pärast silda ja pöörab siis raba poole.",
    },
];
