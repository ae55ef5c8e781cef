//! Filipino phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            isinulat ni | isinulat nina | sinulat ni | sinulat nina | ulat ni | ulat nina
            nilathala ni | ipinost ni | ipinost ng | pinost ni | akda ni | mula sa panulat ni
            panulat ni | teksto ni | teksto nina | teksto at larawan ni | kolum ni | artikulo ni
            artikulo nina | salin ni | ulat mula kay | ulat at larawan ni
            [may-akda, manunulat, sumulat, mamamahayag, ni, nina, isinulat, awtor, akda]:
        ",
        hit: "Isinulat ni Liwayway Magsino",
        miss: "Ang liham ay isinulat ni Liwayway Magsino habang nasa bilangguan.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            tungkol sa may-akda | tungkol sa mga may-akda | tungkol sa manunulat
            tungkol sa mga manunulat | tungkol sa sumulat | tungkol sa awtor | hinggil sa may-akda
            ukol sa may-akda | profile ng may-akda | profile ng manunulat | kilalanin ang may-akda
            kilalanin ang manunulat | kilalanin ang sumulat | ang may-akda | ang manunulat
            ang mga may-akda | ang mga manunulat | talambuhay ng may-akda | impormasyon ng may-akda
            sino ang sumulat | tungkol sa kolumnista | aming mga manunulat | tungkol sa mamamahayag
        ",
        hit: "Tungkol sa May-akda",
        miss: "Tungkol sa may-akda ng sulat ang unang tanong ng hukom sa saksi.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            [iba pang, higit pang] [artikulo, balita, post, akda] [ni, nina, ng may-akda]
            tingnan ang [lahat ng, iba pang] [post, artikulo] [ni, ng may-akda]
            [tingnan, makita] ang profile [ni, ng may-akda, ng manunulat] | lahat ng post ni
            lahat ng artikulo ni | [sundan, i-follow] [ang may-akda, ang manunulat, ang awtor]
            i-email ang may-akda | higit pa mula kay | iba pa mula kay
        ",
        hit: "Iba pang artikulo ni Liwayway Magsino",
        miss: "Hiniling ng korte ang iba pang artikulo ni Magsino bilang ebidensiya.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            punong patnugot | tagapamahalang patnugot | katuwang na patnugot | patnugot ng balita
            patnugot sa isports | patnugot sa palakasan | patnugot ng lathalain | editor ng balita
            punong editor | senior na mamamahayag | beteranong mamamahayag | malayang mamamahayag
            malayang manunulat | manunulat na freelance | freelance na manunulat
            freelance na mamamahayag | kontribyutor | regular na kontribyutor | kolumnista
            tagapag-ulat | tagapagbalita | kasaping manunulat | istap na manunulat
            manunulat ng lathalain | manunulat sa isports | manunulat sa palakasan | koresponsal
            korespondente | lokal na korespondente | litratista ng balita | kawani ng patnugutan
            mamamahayag pangkampus | tagapag-ambag | tagasalin at editor | manunulat at editor
            patnugot at manunulat
        ",
        hit: "Liwayway Magsino, punong patnugot",
        miss: "Ang punong patnugot na si Liwayway Magsino ang unang nagtanong.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            ay isang [malayang, freelance na, beteranong, senior na] [mamamahayag, manunulat,
            peryodista, kolumnista, reporter]
            ay isang [mamamahayag, manunulat, peryodista, reporter] [sa pahayagang, ng pahayagang,
            na nakabase sa, na nagsusulat tungkol sa, na nagsusulat ukol sa]
            ay [regular na kolumnista, kolumnista ng, kontribyutor sa, regular na kontribyutor,
            nagsusulat para sa seksiyong, nagsusulat para sa seksyong]
            nagsusulat siya [tungkol sa, ukol sa, hinggil sa] [politika, pulitika, isports, kultura,
            kalusugan, edukasyon, pagkain]
            ang may-akda ay [isang guro, isang propesor, nagtuturo, kasalukuyang, mag-aaral,
            isang mananaliksik]
            ang sumulat ay [isang guro, isang propesor, nagtuturo, mag-aaral]
            maaaring mag-email sa may-akda | maaaring i-email ang may-akda
            maaari siyang [i-email sa, makontak sa, sulatan sa, padalhan ng email sa]
            para sa reaksiyon mag-email sa | para sa mga reaksiyon mag-email sa
            para sa reaksyon mag-email sa | para sa komento at suhestiyon mag-email
            para sa komento at reaksiyon mag-text
        ",
        hit: "Si Liwayway Magsino ay isang malayang mamamahayag na nakatira sa Lucena.",
        miss: "Mamamahayag ang ate niya at malayang guro naman ang kuya sa sayawan.",
    },
];
