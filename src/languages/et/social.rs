//! Estonian phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            [jälgi, jälgige] meid [facebookis, instagramis, twitteris, x-is, linkedinis, tiktokis,
            youtube'is, sotsiaalmeedias]
            [jälgi, jälgige] meid ka
            [leiad, leiate] meid [facebookist, instagramist, sotsiaalmeediast, youtube'ist]
            [jälgi, jälgige] meie [facebooki lehte, instagrami kontot, sotsiaalmeedia kanaleid]
            jälgi mind [instagramis, facebookis, tiktokis] | jälgi blogi [facebookis, instagramis]
            hakka meie facebooki [fänniks, jälgijaks] | hakka meie fänniks facebookis
            [laigi, laikige] [meie facebooki lehte, meid facebookis]
            oleme [ka facebookis, facebookis ja instagramis, ka instagramis]
            jälgi ajakirjanikku [twitteris, facebookis, x-is]
            jälgi uudiseid [facebookis, instagramis]
        ",
        hit: "Jälgi meid Facebookis ja Instagramis",
        miss: "Võistlusi saab nüüd jälgida ka Facebookis, teatas klubi.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            jaga | jagage | jaga artiklit | jaga seda artiklit | jaga lugu | jaga seda lugu
            jaga uudist | jaga seda | jaga postitust | jaga seda postitust | jaga lehte
            jaga seda lehte | jaga retsepti | jaga teistega | jaga videot | jaga sotsiaalmeedias
            prindi | prindi artikkel | prindi leht | prindi lugu | prindi retsept | trüki
            prindi välja | kopeeri | kopeeri link | kopeeritud | link kopeeritud
            link on kopeeritud | link kopeeritud lõikelauale | kopeeri link lõikelauale | saada
            saada link | saada e-postiga | saada meiliga | saada e-kirjaga | saada meilile
            saada artikkel e-postiga | saada sõnumiga | säutsu | tviidi | laigi | soovita
            soovita lugu | jälgi | jälgi meid | jälgige meid | jälgin | sotsiaalmeedia
            sotsiaalmeedias | facebook | twitter | x | messenger | whatsapp | linkedin | pinterest
            instagram | youtube | tiktok | threads | bluesky | telegram | viber | avaneb uues aknas
            avaneb uuel vahelehel | link avaneb uues aknas | link avaneb uuel vahelehel | välislink
            jaga [facebookis, twitteris, x-is, linkedinis, whatsappis, telegramis, messengeris,
            viberis, blueskys, e-postiga, meiliga, sõbraga, sõpradega]
            jaga artiklit [facebookis, sõpradega] | [saada, soovita, räägi] [sõbrale, sõpradele]
            saada [artikkel, link, lugu] sõbrale
        ",
        hit: "Jaga artiklit",
        miss: "Jaga artiklit kaheks, soovitas toimetaja noorele praktikandile.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            jaga [artiklit, lugu, seda lugu, uudist, postitust, sotsiaalmeedias, lehte, seda lehte,
            retsepti, sõpradega, e-postiga]:
            jaga [facebookis, twitteris, linkedinis, whatsappis, x-is, telegramis, messengeris, seda
            artiklit, seda postitust]
            [klõpsa, klõpsake] [jagamiseks, et jagada, printimiseks] | jaga:
            jaga artiklit sotsiaalmeedias
            [kas leidsid, leidsid] [artiklist, tekstist, siit] [vea, kirjavea]
            märkasid [artiklis, tekstis] [viga, kirjaviga]
            kas [see leht, see artikkel, artikkel, info, see info] oli [kasulik, abiks, sulle
            kasulik]
            [kas leidsid, kas leidsite] [vajaliku, vastuse, mida otsisid, mida otsisite]
            hinda [artiklit, seda artiklit, seda retsepti]
            kas sulle meeldis see [artikkel, lugu, retsept, postitus] | saada link
        ",
        hit: "Jaga Facebookis (avaneb uues aknas)",
        miss: "Pilte võisid õpilased jagada klassi seinal.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # [jagamist, jagamine, laiki, meeldimist, meeldimine, jälgijat, tellijat, reaktsiooni,
            häält, soovitust, hinnangut, fänni, säutsu, postitust]
            [jagamisi, jagatud, laike, meeldimisi, jälgijaid, reaktsioone, hääli, hinnanguid,
            jagamised] #
            # inimesele meeldib | # inimesele meeldib see | meeldib # inimesele | # inimest jälgib
        ",
        hit: "128 jagamist",
        miss: "Linnapea kirjutis sai ühe ööga 128 jagamist.",
    },
];
