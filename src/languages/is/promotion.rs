//! Icelandic phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            í pósthólfið á hverjum | í pósthólfið þitt | í innhólfið á hverjum | í innhólfið þitt
            á hverjum morgni í tölvupósti | afskráðu þig hvenær sem er | afskráning hvenær sem er
            afskrá mig af póstlista | afskráning af póstlista | afskrá af póstlista
            takk fyrir skráninguna | skráning þín hefur verið staðfest | staðfestu skráninguna
            staðfestu netfangið | vinsamlegast staðfestu netfang | við sendum ekki ruslpóst
            við sendum aldrei ruslpóst | við deilum ekki netfangi | fréttabréf í tölvupósti
            á póstlistanum okkar | í fréttabréfinu okkar | í fréttabréfi okkar
            fréttabréfið okkar og
            [skráðu þig á, skráið ykkur á, skráðu þig í] [póstlista, póstlistann, fréttabréf,
            fréttabréfið]
            [skráðu þig fyrir, gerstu áskrifandi að] [fréttabréfi, fréttabréfinu]
            [fáðu, fá] [nýjustu fréttir, nýjustu fréttirnar] [beint í, sendar]
            beint í [pósthólfið, innhólfið, tölvupóstinn, tölvupósthólfið]
            [sláðu inn, skráðu] [netfang, netfangið]
            [þú getur, hægt er að] [afskráð þig, afskrá sig]
            [takk fyrir að skrá, þakka þér fyrir að skrá, þökkum þér fyrir að skrá] þig
            [með því að skrá þig, með skráningu] [samþykkir, samþykkirðu]
            ekki missa af [neinu skráðu, neinni frétt, fréttum, nýjustu, helstu, bestu]
            fylgstu með [blogginu, síðunni] [í tölvupósti, með tölvupósti]
        ",
        hit: "Skráðu þig á póstlistann og fáðu bestu fréttirnar.",
        miss: "Félagið sendir félagsmönnum fréttabréf tvisvar á ári.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            fréttabréf | fréttabréfið | fréttabréfin | fréttabréf okkar | póstlisti | póstlistinn
            póstlistar | póstlistinn okkar | öll fréttabréf | skráning | skráning á póstlista
            póstlistaskráning | skráning á fréttabréf | skrá mig | skrá mig á póstlista
            skrá mig á póstlistann | skráðu mig | skráðu þig | skrá | skráðu þig hér
            skráðu þig núna | skrá á póstlista | netfang | netfangið | netfang þitt | netfangið þitt
            þitt netfang | tölvupóstur | tölvupóstfang | tölvupósturinn þinn | póstfang
            netfang nauðsynlegt | eftirnafn | fornafn og eftirnafn | fullt nafn | nafnið þitt
            nafn og netfang | nafn og símanúmer | símanúmer | símanúmerið þitt | afskrá | afskrá mig
            afskráning | skrá mig af póstlista | afskrá netfang | takk fyrir að skrá þig
            takk fyrir skráninguna | skráning tókst | skráning móttekin | senda inn
            senda skráningu | staðfesta skráningu | kveikja á tilkynningum | slökkva á tilkynningum
            kannski seinna | ekki núna | nei takk | já takk | láta mig vita | láttu mig vita
            [skráðu þig á, skráið ykkur á] [póstlistann, póstlista]
            [sláðu inn, skráðu] [netfang, netfangið þitt]
            [nauðsynlegt, nauðsynlegur reitur, verður að fylla út, skyldureitur, þennan reit þarf að
            fylla út, þessi reitur er nauðsynlegur, stjörnumerktir reitir eru nauðsynlegir]
            [fylgstu með, fylgist með, ekki missa af neinu, ekki missa af fréttum, vertu með á
            nótunum, vertu með, vertu fyrst með fréttirnar, vertu fyrstur með fréttirnar, fáðu
            fréttirnar fyrst, fylgstu með fréttum]
            [kveikja á, slökkva á, fá, virkja, leyfa, stilla] tilkynningar
        ",
        hit: "Netfangið þitt",
        miss: "Netfangið þitt endar fyrr á lista en þig grunar.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            appið okkar fyrir iphone | appið er fáanlegt | fáðu fréttirnar í símann
            app fyrir iphone og android | appið fyrir iphone og android
            [sæktu, sækja] [appið okkar, nýja appið]
            [fáðu, sæktu] [, það] [í app store, á app store]
            [opna, opnaðu, lesa, lestu, lestu áfram, halda áfram, hlusta, hlustaðu, horfðu] í appinu
            [fáðu, fá] [tilkynningar, fréttir] [í appinu, í appið]
        ",
        hit: "Sæktu appið okkar fyrir iPhone og Android",
        miss: "Yfir milljón ökumenn hefur sótt appið, segir í svari fyrirtækisins.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            hlaðvarpinu okkar á | í spilaranum hér | í spilaranum fyrir neðan
            í spilaranum að neðan | hvar sem þú hlustar á hlaðvörp | þar sem þú hlustar á hlaðvörp
            þar sem þú nálgast hlaðvörp | hafðu samband við ritstjórn | hafið samband við ritstjórn
            hafa samband við ritstjórn í | fullum trúnaði er heitið | fullum trúnaði heitið
            fyllsta trúnaðar er gætt | skoða youtube-rás | youtube-rásin okkar
            facebook-hópurinn okkar | bættu okkur við sem | valin fréttaveita á google
            [fylgdu, fylgstu með] [rásinni okkar, youtube-rásinni]
            [hlustaðu, hlusta] á [þáttinn, hlaðvarpið] [á spotify, í spilaranum]
            [á öllum, á öllum helstu] [hlaðvarpsveitum, streymisveitum og hlaðvarps]
            [vertu með í, gakktu í] facebook-hópinn
            [ertu með, hefur þú] [ábendingu, fréttaskot]
            [sendu, sendið] [okkur ábendingu, okkur fréttaskot]
        ",
        hit: "Fylgdu hlaðvarpinu okkar á Spotify",
        miss: "Bæjarstjórinn er með hlaðvarp sem nær enginn hlustar á.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            styrktu óháða blaðamennsku | styrktu blaðamennsku | styrktu útgáfuna
            viltu styrkja okkur | þú getur styrkt okkur | með þínum stuðningi getum
            með þinni hjálp getum | hjálpaðu okkur að halda | hjálpið okkur að halda
            leggðu okkur lið | leggðu söfnuninni lið | leggðu þitt af mörkum
            frjáls framlög á reikning | leggja má inn á reikning | styrktarreikningur:
            reikningsnúmer: | óháð blaðamennska kostar | vönduð blaðamennska kostar
            góð blaðamennska kostar | kunnir þú að meta | ef þú kannt að meta það sem
            líkar þér það sem þú lest
            [styrktu, styrkið] [okkur, starfið okkar]
            [gerstu, vertu] [styrktaraðili, mánaðarlegur styrktaraðili]
            [þinn stuðningur, stuðningur þinn] [skiptir, gerir]
            styrkja okkur [á patreon, á karolina fund, í gegnum, hér]
        ",
        hit: "Styrktu okkur með mánaðarlegu framlagi.",
        miss: "Sjóðurinn styrkir unga blaðamenn með framlögum frá fyrirtækjum.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            karfa | karfan | innkaupakarfa | innkaupakarfan | karfan mín | karfan er tóm
            karfan þín er tóm | engar vörur í körfu | engar vörur í körfunni | skoða körfu
            sjá körfu | fara í körfu | ganga frá kaupum | ganga frá pöntun | ganga frá greiðslu
            greiða | greiða núna | versla áfram | versla | versla núna | kaupa | kaupa núna
            kaupa hér | kauptu | kauptu núna | kaupa á netinu | panta | pantaðu hér | panta tíma
            pantaðu tíma | panta borð | bóka borð | bókaðu borð | bóka | bóka núna | bókaðu
            bókaðu hér | bóka tíma | bókaðu tíma | bóka fund | miðasala | miðasala hér
            miðasala hafin | uppselt | væntanlegt | á lager | til á lager | ekki á lager | # á lager
            tilboð | tilboð vikunnar | tilboð dagsins | útsala | afsláttarkóði | afsláttarkóðar
            gjafabréf | gjafakort | kaupa gjafabréf | vefverslun | netverslun | verslun
            í vefverslun | fara í vefverslun | verslanir | allar verslanir | óskalisti
            bæta á óskalista | setja á óskalista | frí heimsending | ókeypis heimsending
            frí sending | ókeypis sending | frí heimsending yfir # kr | frír sendingarkostnaður
            afhendingartími # dagar | afhending # virkir dagar | sækja pdf | sækja hér | hlaða niður
            hlaða niður pdf | niðurhal | sækja | sækja um | sækja um hér | sæktu um | byrjaðu núna
            prófa frítt | prófaðu frítt | prófa ókeypis | prófaðu ókeypis | fá tilboð | fáðu tilboð
            óska eftir tilboði | vörulýsing | umsagnir | umsagnir viðskiptavina | skrifa umsögn
            gefa einkunn | gefa framlag | greiða framlag | leggja okkur lið | styrkja um # kr
            [setja, bæta] í [körfu, körfuna]
            [kaupa, kauptu] [miða, miða hér]
            [sjá, skoða] [verð, verðið]
            [styrkja, styrkja okkur] [, núna]
            [gerast, gerstu] [sjálfboðaliði, bakhjarl] [, núna]
        ",
        hit: "Setja í körfu",
        miss: "Sá sem setur tvö epli í körfu borgar meira en á torginu.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            hér fyrir neðan má sjá | hér að neðan má sjá | hér fyrir neðan má horfa
            hér fyrir neðan má hlusta | hér að neðan má hlusta | hér má horfa | hér má hlusta
            hér má lesa | taktu prófið | taktu könnunina | taktu þátt í könnun
            taktu þátt í leiknum | taktu þátt í getrauninni | prófaðu þekkingu þína | prófaðu þig í
            svaraðu könnun | kjóstu í könnun | skráðu þig til leiks hér | fylgstu með í beinni
            [hlusta, hlustaðu] [á greinina, á fréttina]
            [horfa, horfðu] á [viðtalið, þáttinn]
            [sjá má, sjáðu] [viðtalið í heild, myndbandið hér]
            [viðtalið, þáttinn] má [sjá í heild, sjá hér]
            [smelltu, smellið] [hér til, hér fyrir]
        ",
        hit: "Hlusta á greinina (6 mínútur)",
        miss: "Hún fékk að hlusta á greinina lesna upphátt og kinkaði kolli við hvert nafn.",
    },
];
