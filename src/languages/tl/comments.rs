//! Filipino phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            [mag-iwan, magbigay, maglagay, magsulat] ng [komento, iyong komento, puna, tugon,
            reaksiyon]
            [isulat, ilagay, i-post, ipadala] ang [iyong, inyong] [komento, reaksiyon, opinyon]
            mag-komento | magkomento | magkomento rito | i-post ang komento | ipadala ang komento
            isumite ang komento | komento | mga komento | # komento | # na komento | # mga komento
            komento # | mga komento # | isang komento | mga reaksiyon | walang komento
            wala pang komento | walang mga komento | walang puna | komento ng mambabasa
            komento ng mga mambabasa
            [maging, ikaw ang, ikaw na ang] unang [magkomento, magbigay ng komento,
            mag-iwan ng komento, maglagay ng komento, mag-komento]
            ano ang masasabi mo | ano ang masasabi ninyo | ano'ng masasabi mo | ano ang opinyon mo
            ano ang iyong opinyon | ano sa palagay mo | ano sa palagay ninyo | ano ang tingin mo
            sumali sa talakayan | sumali sa usapan | makisali sa usapan | makilahok sa talakayan
            kanselahin ang sagot | kanselahin ang tugon | kanselahin ang pagtugon
            mag-iwan ng sagot kanselahin ang sagot
            [mag-log in, mag-login] [para, upang] [magkomento, makapagkomento, mag-komento]
            [tingnan, ipakita, basahin, itago, i-load] [ang, ang lahat ng, ang iba pang,
            ang mga] komento
            [magsulat ng, basahin ang mga, tingnan ang mga] [review, rebyu] | mga review ng customer
            mga rebyu ng mambabasa
        ",
        hit: "Mag-iwan ng komento",
        miss: "Mag-iwan ng komento ang pakiusap ng guro, ngunit walang kumibo.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            [ang iyong, ang inyong] [email, email address] ay hindi [ilalathala, ipa-publish,
            ipapakita]
            hindi [ilalathala, ipa-publish, ipapakita, mailalathala] ang [iyong, inyong] [email,
            email address]
            [minarkahan, may marka, namarkahan] ang mga kinakailangang [field, patlang]
            ang mga kinakailangang field ay | kinakailangang punan ang mga may
            ang mga field na may * ay | ang mga patlang na may * ay kailangan
            may markang * ang mga kinakailangang
            i-save ang [aking, iyong] pangalan email at website
            i-save ang aking pangalan sa browser na ito | para sa susunod na pagkomento ko
            para sa susunod kong komento | para sa susunod na komento ko
            [kailangan mong, kailangang] [mag-log in, mag-login] [para, upang] [magkomento,
            makapagkomento, mag-iwan ng komento]
            sarado na ang [mga komento, komento, pagkokomento] | sarado ang mga komento
            naka-off ang mga komento | hindi pinapagana ang komento
            [abisuhan, padalhan] ako [ng mga bagong komento, ng bagong komento,
            sa pamamagitan ng email]
            naghihintay ng pagsusuri ang iyong komento
            [naghihintay ng, hinihintay ang] moderasyon ang iyong komento
            ang iyong komento ay naghihintay | hindi tatanggapin ang mga komentong
            sa pag-post ng komento sumasang-ayon ka | panatilihing magalang ang mga komento
            iwasan ang pagmumura sa mga komento | gumagamit ang site na ito ng akismet
        ",
        hit: "Hindi ilalathala ang iyong email address.",
        miss: "Tiniyak ng munisipyo na hindi ilalathala ang tirahan ng mga nagreklamo.",
    },
    Phrases {
        rule: "comments.notice",
        texts: "
            ang mga komento sa ibaba ay [hindi, sariling, pananaw, opinyon, mula sa, galing sa]
            ang mga komento ay [sariling opinyon, sariling pananaw, opinyon lamang, pananaw lamang,
            hindi kumakatawan, hindi sumasalamin]
            hindi pananagutan ng [pahayagan, patnugutan, website, site] ang mga komento
            walang pananagutan ang [pahayagan, patnugutan, website, site] sa mga komento
            may karapatan [ang patnugutan, kaming, ang moderator] na [magbura,
            magtanggal] ng mga komento
            [buburahin, tatanggalin, aalisin] ang mga komentong | hindi na-moderate ang mga komento
            basahin ang aming patakaran sa komento | basahin ang patakaran sa pagkokomento
            pananaw ng mambabasa ang mga komento
        ",
        hit: "Ang mga komento sa ibaba ay sariling pananaw ng mga mambabasa.",
        miss: "Ang mga komento sa gilid ng mapa ay kumupas na sa tagal.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            sagutin | tumugon | tugunan | mag-reply | i-reply | sumagot | # sagot | # na sagot
            # tugon | mga tugon | mga sagot
            [tingnan, ipakita, itago] ang [mga sagot, mga tugon, # sagot, # tugon] | i-like
            i-unlike | i-edit | i-edit ang komento | burahin | burahin ang komento
            tanggalin ang komento | i-quote
            [i-report, iulat, isumbong] [ang komento, ang komentong ito, ang post, ito] | iulat
            i-report | isumbong | i-flag
            [pinakabago, pinakaluma, pinakabago muna, pinakaluma muna, pinakamaraming like]
            [ayusin, pagbukud-bukurin, i-sort] ayon sa
            [ayusin, i-sort] ayon sa [pinakabago, pinakaluma, pinakasikat] | permanenteng link
            bisita | panauhin | hindi nagpakilala | hindi kilala | nasa itaas na komento | mambabasa
            na-edit | (na-edit) tugon
        ",
        hit: "Sagutin",
        miss: "Sagutin muna ang tanong ng hukom bago ka umupo, sabi ng abogado.",
    },
    Phrases {
        rule: "comments.says",
        texts: "
            ay nagsabi | nagsabi | ay nagsabing | ay sumulat | nagkomento | ay nagkomento
            ay nagsabi noong
        ",
        hit: "Mang Kardo ay nagsabi:",
        miss: "Si Mang Kardo ay nagsabi na hindi niya ipagbibili ang kalabaw.",
    },
];
