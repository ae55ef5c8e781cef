//! Swahili phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            maelezo ya [picha, video, sauti] | maelezo kuhusu picha | maelezo picha
            pichani [ni, juu, chini, kulia, kushoto, kati, katikati]
            [pichani, picha juu, picha chini, video, picha ya juu]:
            picha hii [iliyopigwa, iliyotolewa, iliyosambazwa]
            picha hizi [zilizopigwa, zilizotolewa] | picha iliyopigwa
            picha ya [pamoja ya, skrini ya, setilaiti ya, droni ya]
            picha ya [skrini, setilaiti, droni]: | picha ya pamoja kati ya
            picha ya skrini kutoka kwenye | muonekano wa picha
        ",
        hit: "Maelezo ya picha, Boti ikiondoka bandari ya Kilindoni mwezi Juni",
        miss: "Kijana huyo alitoa maelezo ya picha ile mahakamani kwa saa nzima.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            picha # kati ya # | picha # ya # | picha #/# | picha #
            [kuza, panua] [picha, picha hii] | kuza | [funga, ficha] picha
            [bofya, gusa, bonyeza] [kukuza, ili kukuza] picha
            [tazama, ona] [picha, picha zote, picha zaidi]
            [matunzio ya, albamu ya, galeri ya, mkusanyiko wa] picha | picha zaidi | picha nyingine
            habari kwa picha | habari katika picha | picha za siku | picha ya siku | picha za wiki
            picha ya wiki | matukio katika picha | matukio kwa picha | maelezo ya picha
            pakua picha | [onyesha, onesha, ficha] maelezo [, ya picha]
            picha [iliyotangulia, inayofuata, ijayo]
        ",
        hit: "Picha 3 kati ya 7",
        miss: "Picha saba kati ya tatu mia ziliuzwa siku ya kwanza.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            [picha, picha na] [reuters, afp, ap, getty, getty images, epa, xinhua, dpa, anadolu,
            shutterstock, unsplash, pexels, freepik, pixabay, canva, kna, kenya news agency, ikulu,
            maktaba, mpigapicha wetu, mpiga picha wetu, mwandishi wetu]
            picha [ya maktaba, mtandao, ya mtandao, kutoka mtandaoni, hisani, kwa hisani]
            picha kwa hisani ya [mtandao, facebook, instagram, x, youtube, mhusika, familia, klabu,
            wizara, polisi, bunge, ikulu]
            [chanzo, chanzo cha picha] [reuters, afp, getty, getty images, xinhua]
            [picha na, picha] idara ya habari maelezo | picha na ofisi ya waziri mkuu
        ",
        hit: "Wakazi wakivuka barabara iliyofurika maji mjini Morogoro. (Picha: AFP)",
        miss: "Picha za AFP zilionekana nzito mno kwa waamuzi wa shindano hilo.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            picha [ya, kutoka] maktaba | video ya maktaba | picha maktaba
            picha ya [mfano, ishara, faili] | mchoro wa mfano | picha ya matumizi ya kielelezo
            picha kwa hisani ya maktaba
        ",
        hit: "Picha ya maktaba: boti ikiondoka bandari ya Kilindoni",
        miss: "Wakili alisema picha ya maktaba ilipigwa mwaka mmoja kabla.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            picha [ya, kutoka] maktaba | picha ya [kumbukumbu, mfano, ishara, faili]
            picha kwa hisani | picha maktaba | picha hisani
            picha kwa hisani ya [mtandao, mhusika, maktaba] | picha za maktaba
        ",
        hit: "Boti ikiondoka bandari ya Kilindoni. Picha ya maktaba",
        miss: "Mahakama ilionyeshwa nakala hafifu ya picha ya maktaba.",
    },
];
