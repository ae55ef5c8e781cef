//! Icelandic phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            óheimilt að afrita | allur réttur áskilinn | öll réttindi áskilin
            öll réttindi frátekin | allur réttur er áskilinn | öll réttindi eru áskilin
            höfundarréttur © | varið höfundarrétti | verndað af höfundalögum | varið af höfundalögum
            höfundarréttarvarið efni | öll afritun bönnuð | afritun er óheimil | afritun er bönnuð
            afritun óheimil | eftirprentun bönnuð | endurbirting er óheimil | endurbirting óheimil
            öll eftirprentun | heimilt er að vitna | sé heimilda getið | ef heimildar er getið
            sé heimildar getið | geta skal heimildar | sé getið heimilda
            vinsamlegast getið heimilda | knúið af wordpress | keyrt á wordpress | vefurinn keyrir á
            vefhönnun og forritun | vefur hannaður af | vefsíðugerð: | hönnun og forritun
            vefur eftir: | fjölmiðlanefnd skráning | skráður fjölmiðill hjá fjölmiðlanefnd
            samkvæmt siðareglum blaðamannafélags
            [efni, efni vefsins] [er varið, er verndað]
            [óheimilt er, óheimilt er með öllu] að [afrita, birta]
            [án skriflegs leyfis, án leyfis] [útgefanda, ritstjóra er]
            [útgefandi og ábyrgðarmaður, ábyrgðarmaður er, kt #-#, kennitala #-#, vsk nr #,
            vsk-númer #, vsknr #, vsknúmer #]
            [fylgir, starfar eftir, fer eftir] siðareglum blaðamannafélags
        ",
        hit: "© 2021 Ramsvíkurtíðindi. Allur réttur áskilinn.",
        miss: "Erfingjarnir áskildu sér allan rétt til laganna.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            notkun vafrakaka | við notum fótspor | notkun fótspora | notkun okkar á fótsporum
            vafrakökur og svipuð tækni | vafrakökur og sambærilega tækni | vafrakökur eru
            vefkökur eru | vefkökur fótspor | vafrakökur cookies | stillingar fyrir vafrakökur
            stillingar á vafrakökum | stillingar vafrakaka | stillingar á vefkökum
            stefna um vafrakökur | stefnu okkar um vafrakökur | vafrakökustefna | vafrakökustefnu
            vefkökustefna | vefkökustefnu | kökustefna | með áframhaldandi notkun
            persónuvernd þín skiptir | friðhelgi þín skiptir | okkur er annt um friðhelgi
            okkur er annt um persónuvernd | við virðum friðhelgi | við virðum persónuvernd
            persónuverndarstefnu okkar | stefnu okkar um persónuvernd | lesa meira um vafrakökur
            nánar um vafrakökur | nánar um vefkökur | upplýsingar um vafrakökur
            lesa persónuverndarstefnu | þú hefur ekki samþykkt vafrakökur | breyta samþykki þínu
            draga samþykki þitt til baka | afturkalla samþykki
            [við notum, við nýtum] [vafrakökur, vefkökur]
            [notkun á, notkun okkar á] [vafrakökum, vefkökum]
            [samþykkja, samþykki] [vafrakökur, vefkökur]
            [nauðsynlegar, tölfræðilegar] [vafrakökur, vefkökur]
            [með því að, með því að halda áfram að] [nota vefinn, nota vefsíðuna] [samþykkir,
            samþykkirðu]
            með því að [smella á, ýta á] [samþykkja, samþykki] [samþykkir, samþykkirðu]
            [við og samstarfsaðilar okkar, við og okkar samstarfsaðilar] [notum, geymum]
            [til að bæta, til þess að bæta] [upplifun þína, upplifun af vefnum]
            [til að greina umferð, til að mæla umferð] [á vefnum, um vefinn]
        ",
        hit: "Við notum vafrakökur til að bæta upplifun þína.",
        miss: "Bakaríið notar deigið í kökurnar innan sólarhrings.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            persónuvernd | persónuverndarstefna | persónuverndarstefna og skilmálar
            persónuvernd og vafrakökur | persónuvernd og vefkökur | persónuvernd og skilmálar
            meðferð persónuupplýsinga | vinnsla persónuupplýsinga | persónuupplýsingar | gagnavernd
            persónuverndaryfirlýsing | vafrakökur | vefkökur | fótspor | um vafrakökur | um vefkökur
            um fótspor | stefna um vafrakökur | vafrakökustefna | vefkökustefna
            vafrakökustillingar | stillingar fyrir vafrakökur | stillingar á vafrakökum
            notkun á vafrakökum | notkun á vefkökum | notkun vafrakaka | skilmálar
            skilmálar og persónuvernd | skilmálar og skilyrði | almennir skilmálar
            notendaskilmálar | notkunarskilmálar | viðskiptaskilmálar | áskriftarskilmálar
            kaupskilmálar | skilmálar vefverslunar | lagalegur fyrirvari | lagalegir fyrirvarar
            fyrirvari | fyrirvarar | höfundarréttur | höfundaréttur | lögfræðilegar upplýsingar
            aðgengi | aðgengisstefna | aðgengisyfirlýsing | yfirlýsing um aðgengi | siðareglur
            siðareglur blaðamanna | siðareglur ritstjórnar | ritstjórnarstefna | ritstjórnarreglur
            reglur um sjálfstæði ritstjórnar | leiðréttingar | eignarhald | eigendur
            jafnréttisstefna | fannstu villu | er villa í fréttinni | sástu villu | leiðrétta frétt
            samþykkja | samþykki | samþykkja allt | samþykkja allar | samþykkja val
            samþykkja valið | samþykkja og loka | samþykkja og halda áfram | samþykkja nauðsynlegar
            ég samþykki | ég samþykki skilmála | ég samþykki skilmálana | leyfa allt | leyfa allar
            leyfa val | hafna | hafna öllu | hafna öllum | aðeins nauðsynlegar | aðeins nauðsynlegt
            eingöngu nauðsynlegar | nauðsynlegar | persónuverndarstillingar | sérsníða
            sérstillingar | skilaréttur | skil og endurgreiðsla | afhending og skil | afhending vöru
            [tilkynna, senda] [villu, leiðréttingu]
            [samþykkja, leyfa] [vafrakökum, vefkökum]
            [vista, breyta] [stillingar, stillingum]
        ",
        hit: "Persónuverndarstefna",
        miss: "Persónuverndarstefnan hjá stofnuninni er fjörutíu síður.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            skoðanir sem hér birtast eru | skoðanir í aðsendum greinum eru
            um aðsenda grein er að ræða | aðsendar greinar eru ekki | samantekt unnin af gervigreind
            búið til með gervigreind | þýtt með aðstoð gervigreindar | með fyrirvara um villur
            með fyrirvara um prentvillur | með fyrirvara um innsláttarvillur
            nánari upplýsingar veitir | nánari upplýsingar veita | nánari upplýsingar gefur
            nánari upplýsingar gefa | frekari upplýsingar veitir | frekari upplýsingar veita
            frekari upplýsingar gefur | fréttatilkynningin í heild | fréttatilkynninguna í heild
            ábendingar um villur | varið með recaptcha | persónuverndarstefna google og
            [skoðanir, skoðanir sem koma fram] [eru höfundar, eru höfunda]
            [endurspegla ekki endilega, endurspeglar ekki endilega] [skoðanir ritstjórnar, skoðun
            ritstjórnar]
            [greinin, þessi grein] [birtist fyrst, birtist upphaflega] [í, á]
            þetta er [aðsend grein, skoðanagrein, leiðari og, pistill og endurspeglar]
            [greinin, fréttin] [er unnin, var unnin] með [aðstoð gervigreindar, hjálp gervigreindar]
            [tekur enga ábyrgð, ber enga ábyrgð] á [efni, innihaldi]
            [ekki fjárfestingarráðgjöf, er ekki ætlað sem fjárfestingarráðgjöf, ber ekki að túlka
            sem ráðgjöf, kemur ekki í stað læknisráðgjafar, kemur ekki í stað ráðgjafar, er engin
            trygging fyrir ávöxtun]
            [fyrir nánari upplýsingar, fyrir frekari upplýsingar] [hafið samband, hafðu samband]
            [ef þú sérð villu, hafir þú ábendingu] [í fréttinni, í greininni]
            [síðan er, vefurinn er] varin [með, af] recaptcha
            [við gætum fengið, við fáum] [þóknun, litla þóknun] [ef þú, þegar þú]
        ",
        hit: "Skoðanir sem hér birtast eru höfundar og endurspegla ekki afstöðu ritstjórnar.",
        miss: "Skoðun hennar birtist í yppingu axla og fundurinn hélt áfram.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            tæknileg geymsla eða aðgangur | tæknileg vistun eða aðgangur
            geyma og/eða fá aðgang að upplýsingum á tæki | vista og/eða fá aðgang að upplýsingum
            geyma eða sækja upplýsingar í vafra | geymt eða sótt upplýsingar í vafra
            vistað eða sótt upplýsingar í vafra | nauðsynlegar til þess að vefurinn virki
            nauðsynlegar til að vefsíðan virki | nauðsynlegar til þess að vefsíðan virki
            nauðsynlegar svo vefurinn virki | ekki er hægt að slökkva á þeim í kerfum
            er ekki hægt að slökkva á í kerfum | gera okkur kleift að telja heimsóknir
            allar upplýsingar sem þessar vafrakökur safna | allar upplýsingar sem þessar kökur safna
            auðkenna vafrann þinn og tækið | auðkenna vafra þinn og nettæki
            af auglýsingasamstarfsaðilum okkar í gegnum | nota nákvæmar staðsetningarupplýsingar
            nákvæm staðsetningargögn og auðkenning | búa til prófíl fyrir sérsniðnar auglýsingar
            búa til snið fyrir sérsniðnar auglýsingar | mæla árangur auglýsinga
            mæla frammistöðu auglýsinga | mæla árangur efnis | eru litlar textaskrár sem
            rannsóknir á markhópum og þróun þjónustu | sérsniðnar auglýsingar og efni mælingar
            vafrakaka sem sett er af google analytics | þessi kaka er sett af
            þessi vafrakaka er notuð til | vafrakökur sem ekki hafa verið flokkaðar
        ",
        hit: "Tæknileg geymsla eða aðgangur er nauðsynlegur fyrir þjónustuna.",
        miss: "Geymslan var tæknilega erfið og aðgangur að safninu lokaðist í maí.",
    },
];
