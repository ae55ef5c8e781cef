//! Filipino phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            [sundan, i-follow, hanapin, bisitahin] kami sa [facebook, twitter, x, instagram,
            youtube, tiktok, social media, aming social media]
            [i-like, sundan, i-follow, i-like at i-follow] ang aming [facebook page, page, facebook,
            twitter, instagram, tiktok, social media accounts]
            [sundan, i-follow] ako sa [facebook, twitter, instagram, x] | i-like kami sa facebook
            kumonekta sa amin sa | manatiling konektado sa amin
            makipag-ugnayan sa amin sa facebook | sumubaybay sa aming facebook page
        ",
        hit: "Sundan kami sa Facebook at Instagram",
        miss: "Utos ng pulis, sundan ang kami sa unahan hanggang sa kanto.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            [ibahagi, i-share] [, ito, mo ito, ang artikulo, ang artikulong ito, ang balita,
            ang balitang ito, ang post na ito, ang kuwentong ito, ang pahinang ito, sa iba,
            sa mga kaibigan, sa social media, ngayon]
            ipamahagi | ipamahagi ito | ikalat ito
            [ibahagi, i-share, ibahagi ito] sa [facebook, twitter, x, whatsapp, telegram, viber,
            messenger, email]
            i-tweet | i-pin | ipadala sa kaibigan | i-email | i-email ito | i-email sa kaibigan
            i-print | i-print ito | i-print ang pahina | ilimbag | ilimbag ang pahina | kopyahin
            kopyahin ang [link, url, address] | nakopya ang link | nakopya na ang link | nakopya na
            i-copy ang link | mga pagbabahagi | pagbabahagi | magbahagi
            idagdag sa [mga paborito, paborito, mga bookmark]
            nakatulong ba ang [artikulong ito, pahinang ito, impormasyong ito]
            nakatulong ba ito sa iyo | nakatulong ba ito | magugustuhan mo ba ito
        ",
        hit: "Ibahagi ang artikulong ito",
        miss: "Ibahagi ang artikulong ito sa klase bago kayo magdebate, utos ng guro.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            [ibahagi, i-share] [ang artikulong ito, ang balitang ito, ang post na ito,
            ang kuwentong ito, ito sa, ang pahinang ito]
            [i-click, pindutin] [para, upang] [ibahagi, i-share, mag-share, ipadala, i-email,
            i-print]
            [ibahagi sa, i-share sa] [facebook, twitter, x, whatsapp, viber, email, messenger]
            nakatulong ba ang [artikulong ito, pahinang ito, impormasyong ito] sa iyo
            ano ang naramdaman mo sa | ano ang reaksiyon mo sa
            i-rate ang [artikulong ito, balitang ito, resiping ito]
            bigyan ng rating ang [artikulong ito, resiping ito]
        ",
        hit: "Ibahagi ang artikulong ito: Facebook X Viber",
        miss: "Bilin ng patnugot, ibahagi ang artikulong ito pagkalipas ng alas-sais.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # [pagbabahagi, na pagbabahagi, nagbahagi, ang nagbahagi, nag-share, ang nag-share,
            beses ibinahagi, beses na ibinahagi, tagasunod, na tagasunod, mga tagasunod,
            tagasubaybay, na tagasubaybay, ang may gusto nito, nag-like, ang nag-like, nakagusto,
            naka-subscribe, reaksiyon, na reaksiyon, reaksyon, na reaksyon]
            # [libong, libo, milyong] [tagasunod, tagasubaybay] | ibinahagi nang # beses
            mga tagasunod # | gusto ito ng # tao | # tao ang may gusto nito
            # katao ang nag-like nito
        ",
        hit: "245 pagbabahagi",
        miss: "Umabot sa 245 pagbabahagi ang video sa loob ng isang minuto.",
    },
];
