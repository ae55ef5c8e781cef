//! Swahili phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            [habari, makala, stori, video, mada] [zinazohusiana, zinazofanana, nyingine, zaidi,
            mpya]
            [habari, makala] [inayohusiana, za hivi karibuni, zilizopendekezwa]
            taarifa [zinazohusiana, nyingine, zaidi]
            [makala, maudhui] [yanayohusiana, yanayofanana, mengine, yaliyopendekezwa]
            machapisho [yanayohusiana, mengine, mapya]
            bidhaa [zinazohusiana, zinazofanana, nyingine] | inayohusiana | zinazohusiana
            yanayohusiana | zinazofanana | [soma, tazama, angalia, ona, sikiliza] pia
            [soma, tazama] [na hizi, na hii, hizi pia]
            [unaweza pia, huenda pia] [kusoma, kupenda, ukapenda, kutazama]
            pia unaweza kusoma | huenda [ukapenda, zikakuvutia] [, hizi, hizi pia]
            huenda ukavutiwa na hizi | unaweza [kupenda, kusoma] hizi | utapenda kusoma hizi
            [zilizopendekezwa, yaliyopendekezwa, mapendekezo] [, kwa ajili yako, kwako]
            tunakupendekezea | kwa ajili yako | chaguo lako | zilizochaguliwa kwa ajili yako
            chaguo kwa ajili yako | habari zilizochaguliwa | usikose | usipitwe | usikose hizi
            usipitwe na hizi | usikose kusoma
            habari za [hivi punde, punde, karibuni, sasa, leo, hivi sasa, siku, dakika za mwisho,
            wiki]
            zaidi kutoka [sehemu hii, ukurasa huu, kategoria hii] | nyingine katika sehemu hii
            zaidi kuhusu [mada hii, habari hii, makala hii, suala hili, hili]
            video za [karibuni, leo, kusisimua] | video zetu | habari zetu | makala zetu
            video iliyopendekezwa | habari motomoto | habari mpya zaidi | taarifa mpya | mpya zaidi
            mpya leo | zilizo mpya | ya hivi karibuni | za hivi karibuni
            machapisho ya hivi karibuni | sikiliza na hii | maudhui kutoka kwa washirika
            kutoka kwa [washirika, wadhamini] [, wetu] | endelea na hizi
            endelea kusoma habari nyingine | soma [nyingine, habari nyingine, makala nyingine]
        ",
        hit: "Habari zinazohusiana",
        miss: "Habari zinazohusiana na mgodi huo zilifika ofisini usiku.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            [zinazosomwa, iliyosomwa, zilizosomwa, inayosomwa, yanayosomwa, yaliyosomwa,
            zinazotazamwa, iliyotazamwa, zilizotazamwa, zinazosikilizwa, zinazopendwa, zinazovuma,
            zinazozungumziwa] zaidi
            zinazosomwa sana | zinazovuma | iliyosomwa sana
            [habari, makala, stori] [zinazosomwa, zilizosomwa, zinazovuma] zaidi
            video zinazotazamwa [zaidi, sana] | habari [maarufu, kubwa, kuu, moto, muhimu, bora]
            [makala, video, stori] [maarufu, kuu, bora]
            [habari, makala] [maarufu, kubwa] [leo, za leo, za wiki, wiki hii]
            habari kuu [leo, za leo, za wiki]
            [maarufu, maarufu zaidi, maarufu sasa, maarufu leo, maarufu wiki hii, zinazovuma sasa,
            yanayovuma, inayovuma, gumzo mitandaoni, gumzo la leo, gumzo la wiki, zinazotamba,
            zilizotamba, kali za leo, kali za wiki]
            [chaguo la, uteuzi wa] [mhariri, wahariri, wasomaji] | machapisho maarufu
            machapisho bora | [vichwa vya, dondoo za] [habari, habari leo, habari za leo]
            lazima usome | ya kusomwa leo | kumi bora
            # [bora, zinazosomwa zaidi, zilizosomwa zaidi]
            [zilizosomwa, zinazosomwa] zaidi [leo, wiki hii, mwezi huu, sasa]
            iliyosomwa zaidi [leo, wiki hii] | mada moto | mada maarufu | lebo maarufu
            mada zinazovuma
        ",
        hit: "Zinazosomwa zaidi",
        miss: "Zinazosomwa zaidi maktabani ni riwaya za kipelelezi, alisema mkutubi.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            [habari, makala, stori, video] zaidi [kutoka, katika, kuhusu]:
            [habari, makala, stori] [nyingine, mpya] [kutoka, katika]:
            [zaidi, nyingine] [kutoka, katika] [sehemu ya, kategoria ya, mada ya]
            [zaidi kuhusu, zaidi kutoka, zaidi katika, mengi zaidi kuhusu]:
            [zinazosomwa, zilizosomwa] zaidi [katika, kwenye]
            habari za hivi punde [katika, kutoka]: | soma habari zaidi [za, kutoka]
            [zaidi kuhusu mada, fahamu zaidi kuhusu mada]
        ",
        hit: "Habari zaidi kutoka: Kanda ya Ziwa",
        miss: "Mpiga mbizi alitaka habari zaidi kutoka Kanda ya Ziwa.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            [soma, tazama, angalia, ona, sikiliza, itazame, isome] pia
            pia [soma, tazama, angalia, sikiliza]
            [soma, tazama] [na hii, hii pia, na hizi, hizi pia] | soma zaidi hapa
            soma [zaidi, habari zaidi, makala zaidi, habari kamili, makala kamili,
            habari inayohusiana, makala inayohusiana, kuhusu hili, taarifa kamili, habari nyingine,
            hapa, simulizi kamili]
            [soma, tazama, isome, sikiliza, unaweza kusoma, unaweza pia kusoma, unaweza kutazama,
            unaweza pia kutazama, pia unaweza kusoma, inahusiana, inayohusiana, zinazohusiana,
            habari nyingine, makala nyingine]:
            [habari, makala, taarifa, stori] [zinazohusiana, inayohusiana]:
            makala yanayohusiana: | tazama video hii
            [kwa habari zaidi, kwa maelezo zaidi, habari zaidi] soma
            [usikose kusoma, usikose kutazama, huenda ukapenda kusoma, ungependa pia kusoma]:
        ",
        hit: "Soma pia: Daraja la Zamani Lafungwa kwa Malori hadi Machi",
        miss: "Babu husema, soma pia kile kilicho katikati ya mistari.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            [soma, ona, tazama, onyesha, onesha, pakia, angalia] [zaidi, yote, zote]
            [soma, ona, tazama, pakia] [habari zaidi, makala zaidi, habari zote, makala zote]
            soma [makala, habari, habari kamili, makala yote, habari yote, habari hii,
            taarifa kamili, stori, ripoti kamili, simulizi kamili]
            endelea kusoma [habari, makala, habari hii, makala hii] | soma makala kamili
            soma makala hii | soma hapa | tazama machapisho yote | endelea kusoma
            endelea kusoma [zaidi, hapa] | soma | soma zaidi kuhusu [hili, habari hii] | bofya hapa
            bonyeza hapa
            [bofya, bonyeza] [hapa, ] [kusoma, kusoma zaidi, kutazama, kuendelea kusoma]
            zaidi | nyingine zaidi | inaendelea | itaendelea | inaendelea ukurasa wa #
            orodha kamili
        ",
        hit: "Soma zaidi »",
        miss: "Soma zaidi ya vitabu viwili kwa mwezi, mwalimu aliwashauri.",
    },
];
