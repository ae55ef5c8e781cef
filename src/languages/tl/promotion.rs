//! Filipino phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            [mag-subscribe, mag-sign up, magpatala] sa [aming, ating] [newsletter,
            libreng newsletter, lingguhang newsletter, mailing list]
            [ang aming, sa aming] [newsletter, lingguhang newsletter, libreng newsletter]
            newsletter namin
            makatanggap ng [pinakabagong balita, mga balita, mga update] [sa iyong,
            diretso sa iyong] [email, inbox]
            [diretso, direkta, deretso] sa [iyong, inyong] [inbox, email]
            ilagay ang iyong email [para, upang] [makatanggap, tumanggap, mag-subscribe]
            huwag palampasin ang mga balita | huwag magpahuli sa balita
            [maaari, puwede] [kang, kayong] mag-unsubscribe [anumang oras, kahit kailan]
            mag-unsubscribe anumang oras | ihahatid sa iyong inbox
        ",
        hit: "Mag-subscribe sa aming newsletter at huwag magpahuli sa balita.",
        miss: "Inililimbag ng samahan ang newsletter na ipinamimigay sa aklatan.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            [iyong, inyong, ang iyong, ang inyong] [email, email address, pangalan] | buong pangalan
            apelyido | unang pangalan | numero ng telepono | numero ng cellphone
            [ilagay, i-type, ibigay] ang [email, email address, iyong email, iyong email address,
            inyong email address, iyong pangalan]
            [mag-subscribe, magpatala] [sa newsletter, gamit ang email, sa pamamagitan ng email,
            nang libre]
            mga newsletter | libreng newsletter | lingguhang newsletter | araw-araw na newsletter
            salamat sa [pag-subscribe, pag-sign up, iyong pag-subscribe, pagsali]
            maraming salamat sa pag-subscribe | isumite | ipadala
            sumasang-ayon ako na makatanggap ng email | tumanggap ng mga email
            [i-on, buksan, payagan] [ang notipikasyon, ang mga notipikasyon, mga notipikasyon,
            ang mga abiso]
        ",
        hit: "Ilagay ang iyong email address",
        miss: "Ilagay ang iyong email address sa likod ng kard at iabot sa guro.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            [i-download, i-install, i-download na] ang [app, aming app, libreng app,
            aming libreng app, app namin, aming mobile app]
            [i-download sa, kunin sa, makukuha sa, available sa, available na sa] [google play,
            app store, play store, apple app store]
            mas [maganda, mabilis, madali] [sa app, sa aming app, gamit ang app]
            [basahin, buksan] sa [aming app, aming mobile app] | available na sa android at ios
            para sa android at ios i-download | i-scan ang qr code para i-download
        ",
        hit: "I-download ang aming app sa Google Play at App Store",
        miss: "Ayon sa ahensiya, karamihan ng magsasaka ay may app na ng lagay ng panahon.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            [sumali, sumali na, mag-join] sa aming [telegram, viber, whatsapp, facebook] [channel,
            group, community]
            [sundan, i-follow, sumali sa] ang aming [telegram channel, viber channel,
            whatsapp channel, youtube channel]
            [mag-subscribe, mag-subscribe na] sa [aming, ating] [youtube channel, youtube, channel,
            podcast, viber community]
            [sundan, i-follow] [kami sa, ang aming] [google news, viber, telegram, whatsapp,
            spotify]
            aming [telegram channel, viber community, viber channel, whatsapp channel,
            youtube channel]
            [i-text, tawagan, kontakin, i-message] kami sa [viber, whatsapp, messenger, telegram]
            mag-message sa amin sa [viber, whatsapp, messenger, facebook, telegram]
        ",
        hit: "Sumali sa aming Viber community para sa pinakabagong balita",
        miss: "Gumawa ang mga kabataan ng Viber group upang bantayan ang taas ng ilog.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            [suportahan, tulungan, tangkilikin] ang [aming pamamahayag,
            aming gawain bilang mamamahayag, malayang pamamahayag, independiyenteng pamamahayag,
            independent na pamamahayag, aming pagbabalita, aming newsroom,
            de-kalidad na pamamahayag]
            [magbigay ng donasyon sa, mag-donate sa] [amin, aming newsroom, aming pahayagan]
            [ang iyong, ang inyong] [donasyon, suporta] ay [makatutulong, makakatulong] sa amin
            [kung nakatulong, kung nagustuhan mo] ang [artikulong ito, aming gawain] mag-donate
            maging tagasuporta ng aming | maging bahagi ng aming komunidad
            tulungan kaming ipagpatuloy ang | tulungan kaming magpatuloy sa pagbabalita
        ",
        hit: "Suportahan ang malayang pamamahayag sa pamamagitan ng iyong donasyon.",
        miss: "Matagal nang sumusuporta ang pundasyon sa malayang mamamahayag ng Visayas.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            [bilhin, umorder, mag-order, mamili, bumili] [na, ngayon, dito, na ngayon]
            idagdag sa [cart, basket, wishlist] | ilagay sa cart | i-checkout | mag-checkout
            tingnan ang cart | cart ko
            [tingnan, alamin, i-check] ang [presyo, mga presyo, mga alok, promo, mga promo,
            mga produkto, produkto]
            [alamin, matuto] [nang higit pa, ang higit pa, ang iba pa, ang detalye, ang mga detalye]
            magsimula na | magsimula ngayon | simulan na | subukan na | subukan ngayon
            [mag-book, magpareserba, magrehistro, mag-register] [na, ngayon, dito, na ngayon]
            bumili ng tiket | kumuha ng tiket | wala nang stock | ubos na ang stock | may stock pa
            libreng shipping | libreng delivery | humingi ng quotation
            [mag-donate, magbigay, tumulong, sumuporta] [na, ngayon, dito, na ngayon]
            magbigay ng donasyon | suportahan kami | suportahan ang pahayagan | tulungan kami
            [buksan, basahin, tingnan, ituloy] sa app | higit pang detalye
            para sa iba pang impormasyon | karagdagang impormasyon
        ",
        hit: "Bilhin na",
        miss: "Bilhin na natin ang palay bago tumaas ang presyo, sabi ng negosyante.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            [pakinggan, panoorin, tunghayan] ang [artikulong ito, balitang ito, audio, podcast,
            aming podcast, audio ng artikulo, buong video, buong panayam, buong episode,
            video sa ibaba, ulat sa ibaba]
            makinig sa [artikulong ito, aming podcast, podcast, buong panayam]
            mapapanood ang buong | mapapakinggan ang podcast
            [i-click, pindutin] [dito, ang link, ang video] [para, upang]
            [i-click, pindutin] [dito, ito] | para sa iba pang [balita, update]
            bisitahin ang aming [website, facebook page, pahina, youtube channel] | tumutok sa aming
        ",
        hit: "Pakinggan ang artikulong ito",
        miss: "Gusto niyang pakinggan ang artikulong ito habang nagluluto.",
    },
];
