//! Swahili phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            mwanzo | nyumbani | ukurasa [wa mwanzo, mkuu, wa nyumbani, wa mbele, wa kwanza] | menyu
            menyu kuu | menyu ya [tovuti, mtumiaji] | orodha kuu
            [fungua, funga, onyesha, onesha, ficha] menyu | [fungua, funga] utafutaji | tafuta
            tafuta [hapa, habari, makala, kwenye tovuti, katika tovuti, mada, bidhaa, video, neno,
            zaidi, blogu hii, katika blogu hii]
            utafutaji | utafutaji [wa kina, wa juu] | matokeo ya utafutaji | futa utafutaji
            andika [neno la, maneno ya] kutafuta | unatafuta nini | je unatafuta nini
            andika neno unalotafuta | ingia | ingia hapa | ingia kwenye akaunti
            ingia kwenye akaunti yako | ingia / jisajili | ingia au jisajili | ondoka | toka
            toka kwenye akaunti | jisajili | jisajili hapa | jisajili bure | jiandikishe
            jiandikishe hapa | sajili akaunti
            [fungua, tengeneza, unda] akaunti [, mpya, yako, bure]
            [akaunti, orodha, maktaba, mipangilio] yangu | wasifu wangu | habari zangu | akaunti
            akaunti yako
            umesahau [nenosiri, neno la siri, nywila, nenosiri lako, nywila yako]
            nimesahau nenosiri | [weka upya, badilisha] nenosiri | nenosiri | neno la siri | nywila
            jina la mtumiaji | nikumbuke | jina la mtumiaji au barua pepe
            [ingia, endelea, jisajili] [kwa, kupitia] [google, facebook, apple]
            ingia kwa [barua pepe, namba ya simu] | inayofuata | iliyotangulia | ifuatayo | ijayo
            endelea | nyuma | mbele | iliyotangulia inayofuata
            rudi [juu, mwanzo, nyuma, nyumbani, ukurasa wa mwanzo, kwenye ukurasa wa mwanzo]
            rejea [juu, mwanzo] | nenda [juu, nyumbani, mwanzo]
            rudi [juu ya ukurasa, mwanzo wa ukurasa, kwenye habari]
            [makala, habari, stori] [iliyotangulia, iliyopita, inayofuata, ijayo]
            chapisho [lililotangulia, lililopita, linalofuata, lijalo]
            machapisho [ya zamani, ya zamani zaidi, mapya zaidi] | makala za zamani
            ukurasa [unaofuata, uliotangulia, uliopita, ujao, wa mwisho, #, # kati ya #, # wa #]
            [# #, # # #] [inayofuata, ijayo, mbele] | funga | funga dirisha | funga hii | ghairi
            sawa | ndiyo hapana | tuma | wasilisha | wasiliana nasi | tuwasiliane | tupigie
            tuandikie | tutumie ujumbe | anwani zetu | mawasiliano | mawasiliano yetu
            wasiliana na [mhariri, wahariri, sisi] | ofisi zetu | fomu ya mawasiliano | kuhusu sisi
            kutuhusu | kutuhusu sisi
            kuhusu [tovuti, tovuti hii, blogu hii, kampuni, gazeti, gazeti hili, mradi huu]
            sisi ni nani | tunachofanya | timu yetu | historia yetu | dira yetu | dhamira yetu
            huduma zetu | bidhaa zetu | kazi zetu | wadau wetu | washirika wetu
            bodi ya [wahariri, uhariri] | chumba cha habari | wahariri wetu | tangaza nasi
            tangaza [kwetu, biashara yako, nasi hapa, kwenye tovuti]
            [bei za, viwango vya] matangazo | matangazo na bei | [kituo cha, ukurasa wa] msaada
            pata msaada | huduma kwa [wateja, mteja]
            maswali [yanayoulizwa, yaulizwayo] [mara kwa mara, sana] | maswali ya mara kwa mara
            [nafasi za, fursa za] [kazi, ajira] | fanya kazi nasi | kazi na ajira | ramani ya tovuti
            ramani ya tovuti hii | kumbukumbu za [habari, blogu] | hifadhi ya [habari, blogu]
            maktaba ya [habari, makala] | mipangilio | mipangilio ya [akaunti, arifa, lugha]
            kategoria | kategoria zote | makundi ya habari | [chagua, badilisha, badili] lugha
            chagua [lugha yako, eneo, toleo, nchi] | chagua [kategoria, mwezi, kundi]
            lugha nyingine | arifa | arifa zangu | hali ya [giza, usiku, mwanga]
            ukubwa wa maandishi | mandhari ya giza | mtandao wetu | tovuti zetu
            tovuti [washirika, rafiki] | magazeti yetu | machapisho yetu
            ratiba ya [vipindi, matangazo] | vipindi | vipindi vyote | vipindi vya redio
            vipindi vya televisheni
            matangazo ya [moja kwa moja, mbashara, jioni, asubuhi, mchana]
            redio mbashara | tv mbashara | runinga mbashara | mada zote | lebo zote | habari zote
            sehemu zote | makala zote | vipengele vyote | video zote | yote | zote | tufuate
            tufuatilie | mitandao ya kijamii | mitandao yetu ya kijamii | mitandao yetu
            jiunge nasi mitandaoni | yaliyomo | jedwali la yaliyomo | katika makala hii
            kwenye makala hii | kwenye ukurasa huu | katika ukurasa huu
            [tuma, tutumie] [habari, makala, taarifa, habari yako] | andika kwa ajili yetu
            kuwa mwandishi wetu | viungo muhimu | viungo vya haraka | kurasa muhimu
            toleo [la simu, la kompyuta, la kuchapishwa, la leo, kamili] | tovuti kamili | hariri
            hariri chanzo | hariri ukurasa | tazama chanzo | tazama historia
            mabadiliko ya karibuni | kalenda ya matukio | nembo ya tovuti | jumbe zangu | chuja kwa
            chuja | ondoa vichujio | [onyesha, onesha] vichujio | upande wa pembeni | urambazaji
            urambazaji wa machapisho | inaendeshwa na blogger | karibu mgeni | karibu tena
            chagua zote | jiunge | jiunge nasi | [je, ] ukurasa huu [umekusaidia, ulikusaidia]
            soma kwa kiingereza | kwa kiingereza | toleo la kiingereza
        ",
        hit: "Ukurasa wa mwanzo",
        miss: "Ukurasa wa mwanzo wa daftari hilo ulikuwa umechanika.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            habari
            habari za [kitaifa, kimataifa, ndani, mikoani, kaunti, michezo, siasa, biashara,
            burudani, afya, uchumi, dunia, afrika, afrika mashariki, mahakamani, bungeni, kilimo,
            elimu, teknolojia, watu mashuhuri, mastaa]
            kitaifa | kimataifa | taifa | mikoani | mikoa | kaunti | magatuzi | mitaani | afrika
            afrika mashariki | afrika ya mashariki | dunia | ulimwengu | ulimwenguni
            mashariki ya kati | ughaibuni | pwani na visiwani | bara na visiwani | siasa
            siasa na [uchumi, jamii, utawala] | bungeni | uchaguzi mkuu | uchaguzi #
            uchaguzi mkuu # | uchumi | uchumi na [biashara, fedha, maendeleo] | biashara
            biashara na [uchumi, fedha, uwekezaji, teknolojia] | fedha
            fedha na [uchumi, uwekezaji] | masoko | soko la hisa | uwekezaji | ujasiriamali
            kilimo biashara | kilimo | kilimo na [mifugo, ufugaji] | ufugaji | uvuvi na mifugo
            nishati na madini | michezo | michezo na burudani | michezo kimataifa | michezo mingine
            soka | soka la [bongo, ulaya, afrika, wanawake] | kandanda | dimba | spoti | ligi kuu
            ligi kuu bara | ligi kuu ya england | ligi ya mabingwa | kombe la dunia
            ligi ya mabingwa [afrika, ulaya] | masumbwi | ndondi | riadha | raga
            mpira wa [kikapu, miguu, wavu, pete] | voliboli | netiboli | tenisi | matokeo na ratiba
            ratiba na matokeo | msimamo wa ligi | ratiba ya mechi | tetesi za usajili | burudani
            burudani na [michezo, sanaa, utamaduni] | muziki | bongo fleva | taarabu | filamu
            bongo movie | tamthilia | sanaa | sanaa na [utamaduni, burudani] | utamaduni
            utamaduni na sanaa | fasihi | lugha na fasihi | mastaa | watu mashuhuri | udaku
            mitindo | mitindo na urembo | urembo | maisha na [afya, mahusiano, jamii]
            mtindo wa maisha | mitindo ya maisha | mahusiano | mapenzi
            mapenzi na [ndoa, mahusiano] | ndoa na [familia, malezi] | familia | familia na malezi
            malezi | wanawake | wanawake na watoto | watoto | vijana
            kona ya [vijana, watoto, wanawake, afya, msomaji, sheria] | jamii | afya
            afya na [lishe, maisha, jamii, urembo, mazingira] | afya ya jamii | afya ya akili | siha
            lishe | tiba asili | elimu | elimu na [jamii, ajira] | elimu ya juu | vyuo vikuu
            matokeo ya mitihani | sayansi | teknolojia | sayansi na [teknolojia, mazingira, afya]
            teknolojia na [sayansi, mawasiliano] | tehama | mazingira
            mazingira na [tabianchi, utalii] | mabadiliko ya tabianchi | tabianchi | mitandaoni
            magari | mapishi | mapishi na lishe | chakula na mapishi | utalii
            utalii na [utamaduni, safari, mazingira] | safari na utalii | usafiri
            usafiri na uchukuzi | hali ya hewa | utabiri wa hali ya hewa | nyota | nyota zako
            utabiri wa nyota | dini | dini na [jamii, imani, maadili] | mawaidha | neno la leo
            makala | makala ya wiki
            makala [maalumu, maalum, za kina, za afya, za siasa, za michezo, za biashara, na maoni,
            na uchambuzi]
            maoni na [uchambuzi, makala, tahariri] | tahariri | safu | safu na maoni | uchambuzi
            uchambuzi wa [siasa, habari, michezo] | barua za wasomaji | barua kwa mhariri
            maoni ya mhariri | katuni | katuni ya leo | mahojiano | mahojiano maalumu
            ripoti maalumu | ripoti maalum | makala na simulizi | simulizi na makala
            hadithi na simulizi | hadithi fupi | mashairi | ushairi | riwaya | simulizi
            chemsha bongo | vichekesho | mafumbo | uhakiki wa [ukweli, habari, taarifa] | uhakiki
            kweli au uongo | habari potofu | picha | video | sauti | picha na video | video na picha
            podikasti | habari kwa ufupi | dunia kwa picha | magazeti | magazeti ya leo
            kurasa za mbele za magazeti | yaliyomo magazetini | majarida | gazeti la leo
            nakala ya leo | toleo la mtandaoni | gazeti mtandao | ajira | ajira na zabuni | zabuni
            matangazo ya [kazi, ajira, vifo, zabuni, serikali] | matangazo madogo | tanzia
            taarifa za msiba | uhalifu | uhalifu na mahakama | mahakamani | sheria na haki
            haki za binadamu | usalama na ulinzi | ulinzi na usalama | matukio | mengineyo
            bila kundi | mchanganyiko | hapa na pale | watu na matukio | ajabu na kweli
        ",
        hit: "Biashara na Uchumi",
        miss: "Biashara na uchumi wa kijiji hicho hutegemea karafuu.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            ruka [hadi, kwenda] [maudhui, yaliyomo, maelezo, menyu, urambazaji, utafutaji]
            ruka kwenda kwenye [maudhui, menyu]
            ruka [sehemu inayofuata, urambazaji, iliyosomwa zaidi, zinazosomwa zaidi]
            nenda [kwenye, moja kwa moja kwenye] [maudhui, yaliyomo, sehemu ya maoni]
            [uko hapa, upo hapa, sehemu uliyopo, ulipo sasa, unasoma sasa, unatazama sasa]:
            sasa unasoma
            [rudi, rejea] kwenye [ukurasa wa mwanzo, ukurasa mkuu, habari zote, makala zote]
            mwisho wa [iliyosomwa zaidi, zinazosomwa zaidi, maudhui ya facebook, maudhui ya youtube,
            maudhui ya x, maudhui ya instagram, ujumbe wa twitter, ujumbe wa x, ujumbe wa instagram,
            ujumbe wa facebook]
        ",
        hit: "Ruka hadi maudhui",
        miss: "Mwalimu alimwambia, ruka hadi maudhui ya sura ya pili.",
    },
];
