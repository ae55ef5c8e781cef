//! Icelandic phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            fylgdu okkur líka á | fylgdu okkur einnig á | fylgist einnig með okkur á
            vertu vinur okkar á | facebook twitter tölvupóstur | facebook instagram youtube tiktok
            [fylgdu okkur, fylgið okkur, fylgist með okkur, fylgstu með okkur, fylgja okkur, finndu
            okkur, finnið okkur, líkaðu við okkur] á
            [fylgdu, fylgstu með] [mér á, henni á]
            [við erum á, við erum líka á, við erum einnig á, þú finnur okkur á, þú finnur okkur líka
            á, þú getur fylgst með okkur á, þú finnur mig á, hægt er að fylgjast með okkur á]
            [facebook-síða okkar, facebook-síðan okkar, facebooksíðan okkar, instagram síðan okkar]
            [smelltu, settu] [læk á síðuna, like á síðuna]
            [líkaðu við, lækaðu] facebook-síðuna
        ",
        hit: "Fylgdu okkur á Facebook og Instagram",
        miss: "Fréttamennirnir fylgdu ráðherranum fótgangandi alla leið heim.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            deila á linkedin | deila í gegnum messenger | senda með tölvupósti | deila pistli
            deila uppskrift | prenta uppskrift | prenta síðu | deila | deildu | deilið | deila þessu
            deildu þessu | deila með | deila á | deila núna | deila í tölvupósti
            deila með vinum þínum | deila áfram | deila hér | deildu með vinum þínum | deilt
            senda í tölvupósti | senda tölvupóst | senda vini | senda áfram | senda sms
            senda hlekk í tölvupósti | segja vini frá | segðu vini frá | tísta | prenta | prenta út
            prentvæn útgáfa | prentvænt | prentvæn síða | afrita | afrita slóð á frétt | afritað
            hlekkur afritaður | slóð afrituð | tengill afritaður | slóðin hefur verið afrituð
            hlekkurinn hefur verið afritaður | afritað á klemmuspjald | fella inn | líka við
            líkar við | líkar þetta | mér líkar þetta | líkar við þetta | læka | læk | mæla með
            fylgja | fylgdu | fylgja okkur | fylgdu okkur | fylgið okkur | fylgstu með okkur
            fylgist með okkur | fylgja mér | fylgdu mér | fylgdu okkur á | finndu okkur á
            fylgstu með okkur á | fylgist með okkur á | samfélagsmiðlar | samfélagsmiðlarnir okkar
            á samfélagsmiðlum | opnast í nýjum glugga | opnast í nýjum flipa | opnar í nýjum glugga
            vista á pinterest | vista uppskrift | prenta uppskriftina út
            [deila, deildu, deilið] [grein, frétt]
            [deila, deildu, deilið, senda] [greininni, greinina]
            [deila, deildu] [, frétt] [á, með] [facebook, twitter]
            [fylgdu, fylgstu með] [okkur, okkur hér] á [facebook, instagram]
        ",
        hit: "Deila grein",
        miss: "Deila um lóðina hefur staðið í átta ár.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            deila: | deildu: | deila með: | senda á: | fylgdu okkur: | fylgstu með okkur:
            finndu okkur: | var efnið á síðunni | er eitthvað að á síðunni
            er efni síðunnar ábótavant
            [smelltu, smellið] til að [deila, prenta]
            [deila, deildu] [á facebook, á twitter]
            afrita [slóð, slóðina, hlekk, tengil]
            prenta [þessa, út]
            [fannstu, sástu] villu [í fréttinni, í greininni]
            [tilkynna, tilkynntu] villu í [frétt, fréttinni]
            var [efnið gagnlegt, efnið hjálplegt, síðan gagnleg, þessi síða gagnleg, þessi síða
            hjálpleg, greinin gagnleg, þessi grein gagnleg, svarið gagnlegt, þetta gagnlegt, þetta
            hjálplegt, þetta efni gagnlegt, þetta efni hjálplegt, síðan hjálpleg]
            [fannstu, fannst þú] [það sem þú, svarið sem þú]
            hvað fannst þér um [greinina, fréttina, efnið, síðuna]
            líkaði þér [greinin, færslan, uppskriftin]
        ",
        hit: "Smelltu til að deila á Facebook (Opnast í nýjum glugga)",
        miss: "Bændurnir eru vanir að smella til að deila á Facebook þegar slætti lýkur.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            deilt # sinnum | hefur verið deilt # sinnum | # manns hafa deilt þessu
            # bloggarar líkar þetta | # bloggurum líkar þetta | líkar þetta hleð | # af # stjörnum
            # stjörnur af #
            # [deilingar, deiling, deilt, hafa deilt, hafa deilt þessu, hefur deilt, líkar, líkar
            þetta, læk, fylgjendur, fylgjandi, fylgja, meðlimir, atkvæði, einkunnir, umsagnir,
            umsögn, viðbrögð, meðmæli]
            [deilingar, læk, fylgjendur, umsagnir, fjöldi deilinga, líkar þetta] #
            [þér, þér og] # [líkar þetta, öðrum líkar þetta]
        ",
        hit: "204 deilingar",
        miss: "Eftir 204 deilingar fór einhver að kanna hvort myndin væri ekta.",
    },
];
