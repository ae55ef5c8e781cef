//! Swahili phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            [acha, toa, andika, weka, ongeza, tuma] [maoni, maoni yako] | [toa, andika] maoni hapa
            chapisha maoni | changia maoni | [acha, andika, weka] [ujumbe, ujumbe wako, jibu]
            [ona, tazama, soma, onyesha] maoni [, yote, zaidi] | ficha maoni | funga maoni
            pakia maoni zaidi | maoni | maoni yako | maoni yenu
            maoni ya [wasomaji, watumiaji, wateja, hivi karibuni] | maoni # | # maoni | maoni yote
            maoni mapya | maoni # # | # # maoni
            [hakuna, bado hakuna] [maoni, maoni yoyote, maoni bado] | hakuna maoni kwa sasa
            hakuna maoni yaliyotolewa | [kuwa, uwe] wa kwanza [kutoa, kuandika, kuacha] maoni
            kuwa wa kwanza kuchangia | [ghairi, futa, sitisha] jibu | acha jibu ghairi jibu
            [je, ] una maoni gani | je unasemaje | wewe unasemaje | je wewe unasemaje
            unasemaje kuhusu hili | nini maoni yako | maoni yako ni yapi
            una maoni gani kuhusu [habari hii, hili, makala hii]
            [je, ] nini maoni yako kuhusu [hili, habari hii, makala hii, suala hili]
            [jiunge na, shiriki, shiriki katika, changia] [mjadala, mazungumzo]
            changia mada | changia hoja
            [ingia, jisajili] [kutoa, ili kutoa, ili kuandika] [maoni, maoni yako]
            [kanuni, sheria] za [maoni, kutoa maoni] | jumla ya maoni | maoni ya facebook
            mwongozo wa maoni | [andika, toa] tathmini yako | tathmini ya wateja
            tathmini za wateja
        ",
        hit: "Toa maoni yako",
        miss: "Toa maoni yako mbele ya baraza, mzee alimwambia, kisha uketi.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            [anwani, anuani] yako ya barua pepe [haitachapishwa, haitaonyeshwa, haitaoneshwa,
            haitawekwa wazi]
            barua pepe yako [haitachapishwa, haitaonyeshwa, haitaoneshwa, haitawekwa wazi]
            sehemu [za lazima, zinazohitajika] [zimewekwa alama, zimewekewa alama, zina alama]
            sehemu [zenye alama, zilizowekwa alama] ni za lazima
            hifadhi jina langu [, na] barua pepe | hifadhi jina barua pepe na tovuti
            nitakapotoa maoni
            [lazima uwe umeingia, unahitaji kuingia, lazima uingie] [kutoa, ili kutoa] maoni
            tafadhali [ingia, jisajili] [kutoa, ili kutoa] maoni | maoni yamefungwa
            sehemu ya maoni imefungwa | maoni yamezimwa
            maoni yako [yanasubiri kuidhinishwa, yanasubiri uhakiki, yatachapishwa baada ya,
            yataonekana baada ya]
            [nijulishe, nitaarifu] [kuhusu maoni mapya, maoni mapya, kwa barua pepe maoni mapya]
            unatoa maoni [ukitumia, kwa kutumia] akaunti yako
        ",
        hit: "Barua pepe yako haitachapishwa. Sehemu za lazima zimewekwa alama *",
        miss: "Kamati iliahidi kwamba anwani ya mtoa taarifa haitachapishwa popote.",
    },
    Phrases {
        rule: "comments.notice",
        texts: "
            maoni [yanayotolewa, yaliyotolewa] [hapa, hapa chini, na wasomaji] [ni ya,
            hayawakilishi]
            maoni ya wasomaji [hayawakilishi, hayaakisi]
            [hatuwajibiki, hatutawajibika] [kwa, na] maoni [ya wasomaji, yanayotolewa, yaliyotolewa,
            ya watumiaji]
            tafadhali [toa maoni, andika maoni, changia] kwa [lugha ya staha, heshima]
            tafadhali [tumia, zingatia] lugha ya staha
            [tunahifadhi, tuna] haki ya [kufuta, kuondoa] maoni
            maoni yenye [matusi, lugha ya matusi, lugha chafu] [yatafutwa, hayatachapishwa]
            maoni yote [hupitiwa, hukaguliwa] kabla ya
        ",
        hit: "Maoni yanayotolewa hapa ni ya wasomaji wenyewe.",
        miss: "Wasomaji wa maktaba hiyo walitoa maoni yao hapa mwaka jana.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            jibu | # majibu | majibu # | jibu maoni | jibu maoni haya | jibu ujumbe huu | penda
            napenda | sipendi | nimependa | hariri maoni | futa maoni | nukuu maoni | nukuu ujumbe
            mgeni | bila jina | asiyejulikana
            [ripoti, ripotia] [, maoni, maoni haya, ujumbe, chapisho]
            [onyesha, ficha, tazama, ona] majibu [, yote, zaidi, #] | kiungo cha kudumu
            kiunganishi cha kudumu | [mapya, ya zamani, bora] kwanza
            [panga, pangilia] kwa [, tarehe, mapya, umaarufu, muda]
            maoni [mapya zaidi, bora zaidi, ya zamani zaidi, yaliyopendwa zaidi]
            mwandishi wa chapisho | mwanachama mpya | mwanachama tangu #
        ",
        hit: "Jibu",
        miss: "Jibu lake lilifika kwa basi la mwisho kabla ya sikukuu.",
    },
    Phrases {
        rule: "comments.says",
        texts: "
            anasema | ameandika | ametoa maoni | amejibu | anaandika | alitoa maoni
        ",
        hit: "Baraka Mwakyusa anasema:",
        miss: "Baraka Mwakyusa anasema kwamba shamba lake haliuzwi.",
    },
];
