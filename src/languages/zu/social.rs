//! Zulu and Xhosa phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            [silandele, silandeleni, uzosithola, sithande, sijoyine, sibheke] [ku facebook, ku
            twitter, ku x, ku instagram, ku youtube, ku tiktok, ku whatsapp, kuzinkundla
            zokuxhumana, ezinkundleni zokuxhumana, ku linkedin]
            silandele [ekhasini lethu, kumakhasi ethu, kuwo wonke amakhasi]
            ikhasi lethu lika facebook | ikhasi lethu le facebook | ikhasi lethu ku facebook
            thanda ikhasi lethu | like ikhasi lethu
            [silandele, sifumane, sithande] [kwi facebook, kwi twitter, kwi x, kwi instagram, kwi
            youtube, kwi tiktok, kumakhasi onxibelelwano, kumakhasi onxibelelwano entlalo]
            iphepha lethu lika facebook | iphepha lethu kwi facebook
        ",
        hit: "Silandele ku-Facebook nase-Instagram",
        miss: "Umfana wathi sabalandela sabayeka lapha emasangweni.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            yabelana [ngalolu daba, ngale ndaba, ngalo mbhalo, ngakho] [, nabangani, nabangane,
            nabanye]
            [dlulisa, sabalalisa, thumela] [lolu daba, le ndaba] | yabelana | sabalalisa
            dlulisela | yabelana nabanye | yabelana nabangani | yabelana ngalokhu
            yabelana ku [facebook, twitter, x, whatsapp, telegram, linkedin, imeyili, instagram,
            email]
            thumela | thumela kumngane | thumela nge imeyili | thumela ku imeyili | phrinta
            nyathelisa | kopisha | kopisha isixhumanisi
            [kopisha, thola, gcina] [isixhumanisi salolu daba, ilinki] | isixhumanisi sikopishiwe
            ikopishiwe | phrinta lolu daba | gcina leli khasi | thumela kumngani | nge imeyili
            ngo whatsapp
            [yabelana, wabelane] [ngeli nqaku, ngale ndaba kunye nabanye, ngeli bali] | sasaza
            sasaza eli nqaku | yabelana kwi [facebook, twitter, x, whatsapp, telegram, imeyile]
            thumela nge imeyile | printa | kopa ilinki | kopa ikhonkco | ikhonkco likotshiwe
        ",
        hit: "Yabelana ngalolu daba",
        miss: "Yabelana ngalolu daba nomama wakho ngaphambi kokuba alale, kusho udokotela.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            [sabalalisa, thumela] lolu daba [ku, nge]
            yabelana ku [facebook, twitter, x, whatsapp, telegram, linkedin]
            [chofoza, cindezela, cofa] ukuze [wabelane, uphrinte, uthumele nge imeyili]
            yabelana ngalolu daba | yabelana ngale ndaba | yabelana ngalo mbhalo
            yabelana ngeli nqaku | dlulisa lolu daba | cofa ukuze usasaze | wabelane kwi facebook
            [ingabe, ngabe] [lolu daba lukusizile, le ndaba ikusizile, lolu daba luwusizo]
            eli nqaku likuncedile
        ",
        hit: "Yabelana ngalolu daba: Facebook X WhatsApp",
        miss: "Umhleli wathi yabelana ngalolu daba ngemva kwehora lesithupha.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # [abalandeli, abalandelayo, ukwabelana, abathandayo, abathandile, ababhalisile]
            #k abalandeli | # abantu [abathandile, bathandile, bathanda lokhu] | abalandeli #
            yabelwe izikhathi # | [yabelwe, kwabelwe] ka # | # ukuthandwa | ukwabelana #
        ",
        hit: "245 abalandeli",
        miss: "Babukwe abalandeli abangu-245 emahoreni ambalwa.",
    },
];
