//! Slovene phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            objavljeno dne | objavljen dne | objava dne | datum objave | datum in čas objave
            čas objave | datum nastanka | datum zadnje spremembe | datum zadnje posodobitve
            datum vnosa | zadnja sprememba: | zadnja sprememba # | zadnja posodobitev
            nazadnje posodobljeno | zadnjič posodobljeno | nazadnje spremenjeno
            zadnjič spremenjeno | zadnji popravek: | članek je bil objavljen dne | članek objavljen
            prispevek objavljen | prvič objavljeno | prvotno objavljeno | osveženo: | osveženo #
            ustvarjeno # | ustvarjeno: | dodano # | dodano: | vneseno # | napisano # | popravljeno #
            spremenjeno # | spremenjeno: | dopolnjeno: | dopolnjeno # | posodobitev: | posodobitev #
            objava: | objava #
            [objavljeno, posodobljeno] [#, danes, včeraj, ob #]
            [objavljeno, posodobljeno, zadnja objava]:
            objavljeno [ponedeljek, torek, sreda, četrtek, petek, sobota, nedelja]
            posodobljeno [ponedeljek, torek, sreda, četrtek, petek, sobota, nedelja]
        ",
        hit: "Objavljeno: 12. 3. 2024, 10.15",
        miss: "Število je bilo objavljeno šele v prilogi poročila.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            branje # minut | branje # min | predviden čas branja # minut
            predviden čas branja # min | ocenjen čas branja # min | čas branja pod minuto
            manj kot minuta branja | kratko branje | dolgo branje | minuta branja
            čas poslušanja # min | čas poslušanja # minut | # min poslušanja | # minut poslušanja
            dolžina # minut | bralni čas # min | bralni čas # minut | # min čas branja
            # min za branje
            čas branja [, približno, okoli, cca] # [min, minut, minute, minuti, minuta, minuto, m]
            # [min, minut, minute, minuti, minuta] branja
            [preberete, preberi, preberite, prebereš, prebrano] v # [minutah, min, minuti]
        ",
        hit: "Čas branja: 4 min",
        miss: "Čas branja: 4 minute pred spanjem po njenem zadoščajo, da otrok zaspi.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            pred uro | pred minuto | pred eno uro | pred eno minuto | pred enim dnevom
            pred enim tednom | pred tednom dni | pred nekaj minutami | pred nekaj urami
            pred nekaj trenutki | pred nekaj sekundami | pred nekaj dnevi | pred trenutkom
            pred dvema dnevoma | pred dvema urama | pred dvema tednoma | pravkar
            pravkar objavljeno | ravnokar | včeraj | predvčerajšnjim | danes zjutraj | včeraj zvečer
            pred # [urami, urama, uro, h, ur, min, minutami, minutama, minuto, sekundami, s, dnevi,
            dnevoma, dnem, dni, tedni, tednoma, tednom, meseci, mesecema, mesecem, leti, letoma,
            letom]
            [danes, včeraj, predvčerajšnjim] [# #, ob # #, #, ob #]
        ",
        hit: "pred 3 urami",
        miss: "Pred 3 urami sta na avtocesti trčila dva avtomobila.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # ogledov | # ogled | # ogleda | # ogledi | # ogledi skupaj | ogledov # | ogledi #
            št ogledov # | število ogledov # | skupaj ogledov # | prebrano # | prebrano # krat
            # krat prebrano | prebrano # x | prebrano #x | # branj | branj # | # bralcev | # besed
            št besed # | # znakov | # obiskov | obiskov # | število obiskov # | # obiskovalcev
            # prenosov | število prenosov # | # prikazov | prikazano # krat | ogledano # krat
            # predvajanj | # poslušanj | # klikov | št branj # | število branj #
            število prikazov #
        ",
        hit: "2350 ogledov",
        miss: "2350 ogledov posnetka je zadoščalo, da je vajenec zaslovel po vsej dolini.",
    },
];
