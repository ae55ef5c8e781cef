//! Swahili phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            [jisajili, jiandikishe] [kupokea, kupata, ili kupata] [jarida letu, habari zetu,
            taarifa zetu, habari mpya, makala zetu]
            [jisajili, jiunge, jiandikishe] [na, kwenye] [jarida letu, orodha yetu]
            [pokea, pata] [habari, makala, habari mpya, habari zetu] [kwa, kupitia,
            kwenye] barua pepe
            moja kwa moja [kwenye, katika, kupitia] [barua pepe yako, kikasha chako, inbox yako]
            unaweza kujiondoa [wakati wowote, muda wowote]
            [weka, andika] barua pepe yako [kupokea, ili kupokea]
            jarida letu la [barua pepe, kila wiki, kila siku, kila mwezi]
            hatutatuma barua taka | asante kwa kujiandikisha | umefanikiwa kujiandikisha
            usipitwe na habari | usikose habari zetu | angalia kikasha chako ili kuthibitisha
            kwa kujisajili unakubali
        ",
        hit: "Jiandikishe kupokea jarida letu kila Jumatatu asubuhi.",
        miss: "Jarida la kijiji lilichapwa kwa mara ya kwanza mwaka 1989.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            [weka, andika, ingiza] [, anwani ya] barua pepe [, yako, yako hapa]
            [weka, andika, ingiza] [jina lako, jina kamili, namba yako ya simu]
            jina | jina lako | jina kamili | jina la kwanza | jina la ukoo | jina la mwisho | tovuti
            barua pepe | barua pepe yako | anwani ya barua pepe | anuani ya barua pepe
            anwani yako ya barua pepe | baruapepe | [namba, nambari] [ya, yako ya] simu
            jarida letu | jarida la [barua pepe, habari, wiki, kila wiki]
            [jiandikishe, jisajili, jiunge] [na jarida, na jarida letu, kwenye jarida letu,
            kwa barua pepe]
            [pata, pokea, washa, ruhusu] [arifa, arifa za habari]
            pata [habari mpya, habari za hivi punde, habari kwa barua pepe]
            jiondoe | jiondoe kwenye orodha | nimekubali masharti | ninakubali kupokea barua pepe
            thibitisha barua pepe
        ",
        hit: "Andika barua pepe yako",
        miss: "Andika barua pepe yako hapa, ndivyo tapeli alivyomwelekeza.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            [pakua, sakinisha, pata] [programu, app, aplikesheni] [yetu, mpya yetu]
            download app yetu | install app yetu
            [pata, pakua] [kwenye, katika, kupitia] [google play, app store, play store]
            [soma, fungua] [kwenye, kupitia] [programu, app, aplikesheni] yetu
            [soma habari, pata habari] [kwa urahisi, kwa haraka] [kwenye, kupitia] programu
            programu yetu ya [simu, android, iphone]
        ",
        hit: "Pakua programu yetu kwenye Google Play na App Store",
        miss: "Idara ilisema wakulima wengi wamepakua programu ya hali ya hewa.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            [jiunge na, fuata, fuatilia] [chaneli yetu, channel yetu, kundi letu, akaunti yetu]
            [chaneli, channel] yetu ya [whatsapp, telegram, youtube] | jiunge kwenye kundi letu
            [jiunge, ungana] nasi [kwenye, kupitia, katika] [whatsapp, telegram]
            [tufuate, tufuatilie] [kwenye, kupitia, katika] [whatsapp, telegram, google news,
            youtube]
            [subscribe, jiandikishe kwenye, jisajili kwenye] [chaneli, channel] yetu
            subscribe youtube yetu | usisahau ku subscribe | bonyeza alama ya kengele
            gusa alama ya kengele
            [tuandikie, tutumie] [ujumbe, habari, ] [kwa, kupitia] whatsapp
            tupate kwenye [google news, whatsapp, telegram, youtube]
        ",
        hit: "Jiunge na chaneli yetu ya WhatsApp upate habari kila saa",
        miss: "Vijana wa kijiji walianzisha kundi la WhatsApp kufuatilia kina cha mto.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            [changia, unga mkono, tusaidie kuendeleza] [uandishi huru, uandishi wa habari huru,
            uandishi wetu, kazi yetu, vyombo huru vya habari, gazeti letu, tovuti yetu]
            mchango wako [utatusaidia, hutusaidia, unatusaidia, unatuwezesha]
            unaweza [, pia] kutuchangia [kwa, kupitia] | tuma mchango wako
            toa mchango wako [hapa, leo, sasa] | tunategemea michango ya wasomaji
            kwa msaada wa wasomaji kama wewe
        ",
        hit: "Changia uandishi huru kwa kutoa mchango wako kila mwezi",
        miss: "Taasisi hiyo imefadhili uandishi huru nje ya jiji kwa miaka mingi.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            [nunua, agiza, weka oda, kata tiketi, nunua tiketi] [sasa, hapa]
            lipia sasa | [nunua, kata] tiketi | [nunua, agiza] kitabu [, hapa, sasa]
            hifadhi nafasi yako | lipia sasa hivi
            [weka, ongeza] [kwenye, katika] [kikapu, kapu, orodha ya matamanio]
            [tazama, ona] [kikapu, bei, bidhaa, ofa] | kikapu changu | kikapu chako | kikapu ni tupu
            imeisha | zimeisha | haipo dukani | ipo dukani | zimebaki chache | duka letu
            duka la mtandaoni | duka mtandaoni | endelea kununua | bei maalumu | ofa maalumu
            ofa ya leo | ofa za leo | [changia, toa mchango, tuchangie] [, sasa, hapa] | anza bure
            anza sasa | jaribu sasa | omba [bei, nukuu ya bei] | pata ofa hii
            [jifunze, fahamu, pata maelezo, pata taarifa] zaidi | maelezo zaidi | wasiliana na mauzo
            usafirishaji bure | malipo salama
        ",
        hit: "Nunua sasa",
        miss: "Nunua sasa au subiri mavuno, hilo ndilo swali la madalali.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            sikiliza [makala hii, habari hii, makala haya, ripoti hii, podikasti, podcast,
            podikasti yetu, taarifa hii, matangazo yetu]
            [sikiliza, tazama] [mahojiano kamili, mahojiano haya, kipindi hiki, kipindi kizima]
            [bofya, bonyeza, gusa] [hapa, kiungo hiki, link hii, kiunganishi hiki]
            [sikiliza sauti, tazama video] [hapa, kamili] | sikiliza kwa sauti
            sikiliza toleo la sauti | [tazama, sikiliza] [mbashara, moja kwa moja, mubashara]
            kusikiliza makala hii bonyeza | [kusoma, kwa] habari zaidi [bofya, bonyeza, tembelea]
        ",
        hit: "Sikiliza makala hii (dakika 6)",
        miss: "Bibi alipenda kuomba, sikiliza makala hii kwanza ndipo ulale.",
    },
];
