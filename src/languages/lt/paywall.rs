//! Lithuanian phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            jau turite prenumeratą | jau turi prenumeratą | išnaudojote nemokamų straipsnių
            nemokamų straipsnių limitas | iki straipsnio pabaigos liko #
            skaitykite visą straipsnį su prenumerata | prenumeratoriams straipsniai be apribojimų
            prenumeruokite vos už
            [norėdami, norint, jei norite, norite, nori, norėdamas] [skaityti toliau, skaityti visą
            straipsnį, perskaityti visą straipsnį, perskaityti visą tekstą, tęsti skaitymą, skaityti
            visą tekstą]
            [straipsnis, turinys, tekstas] [skirtas tik, skirtas, prieinamas tik, pasiekiamas tik,
            matomas tik, yra skirtas tik, yra skirtas] [prenumeratoriams, mūsų prenumeratoriams,
            registruotiems vartotojams, registruotiems skaitytojams, klubo nariams]
            [visą straipsnį, straipsnį, visą tekstą] [gali skaityti, skaityti gali, gali
            perskaityti] tik [prenumeratoriai, registruoti, mūsų prenumeratoriai]
            [esate, esi] [prenumeratorius, prenumeratorė, mūsų prenumeratorius]
            [jau prenumeruojate, jau prenumeruoji, dar neprenumeruojate, dar nesate prenumeratorius,
            nesate prenumeratorius]
            [turite, turi] [prenumeratą prisijunkite, prenumeratą prisijunk, galiojančią
            prenumeratą]
            [prenumeruokite, prenumeruok, užsiprenumeruokite, registruokitės, prisijunkite,
            užsiregistruokite] ir [skaitykite toliau, skaitykite visą straipsnį, skaitykite be
            apribojimų, skaitykite neribotai, skaitykite visus straipsnius, skaitykite daugiau,
            skaityk toliau]
            [išbandykite, išbandyk, įsigykite, įsigyk, užsisakykite, užsisakyk, rinkitės,
            pasirinkite] [prenumeratą, skaitmeninę prenumeratą, mūsų prenumeratą, metinę
            prenumeratą, mėnesio prenumeratą, premium prenumeratą]
            [gaukite, gauk, įsigykite, atrakinkite] [neribotą prieigą, prieigą prie viso turinio,
            prieigą prie visų straipsnių, pilną prieigą, visą prieigą]
            [neribota prieiga, neribotą prieigą] prie [visų straipsnių, viso turinio, turinio,
            straipsnių, mūsų turinio, premium turinio]
            [atrakinkite, atrakink] [straipsnį, šį straipsnį, visą straipsnį, turinį, visą turinį]
            [jums liko, liko, tau liko] # [nemokami straipsniai, nemokamas straipsnis, nemokamų
            straipsnių]
            [jums, tau] liko perskaityti
            [skaitykite, skaityk, naršykite] [be reklamos, be reklamų, portalą be reklamos]
            [pirmas mėnuo, pirmą mėnesį] [nemokamai, skaitykite už, už # eur, tik # eur, vos # eur,
            už # # eur, tik # # eur]
        ",
        hit: "Jau turite prenumeratą? Prisijunkite",
        miss: "Prenumeratą visam sezonui įsigijo keturi šimtai žiūrovų.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            prenumerata | prenumeratos | prenumeruoti | prenumeruokite | prenumeruok
            užsiprenumeruoti | užsiprenumeruokite | užsiprenumeruok | prenumeratoriams
            tik prenumeratoriams | tik mūsų prenumeratoriams | tik nariams | tik registruotiems
            mano prenumerata | mano prenumeratos | prenumeratos kaina | prenumeratos kainos
            prenumeratos planai | laikraščio prenumerata | žurnalo prenumerata | žurnalų prenumerata
            skaitmeninė prenumerata | prenumerata # | prenumerata # m | premium | premium turinys
            premium straipsnis | prenumeratorių turinys | straipsnis prenumeratoriams
            turinys prenumeratoriams | užrakintas straipsnis | užrakinta | atrakinti
            atrakinti straipsnį | atrakinti turinį | tapti nariu | tapkite nariu | tapk nariu
            tapti klubo nariu | tapti rėmėju | skaitytojų klubas | prenumeratorių klubas | išsaugoti
            išsaugoti straipsnį | išsaugoti vėlesniam | išsaugoti vėliau | skaityti vėliau
            perskaityti vėliau | išsaugota | įsiminti | įsiminti straipsnį
            mano išsaugoti straipsniai | išsaugoti straipsniai | paremti | paremkite | paremk
            paremti mus | paremkite mus | paremk mus | paremti redakciją | skirti paramą | aukoti
            paaukoti | aukoti dabar | paremti dabar | dovanoti straipsnį | padovanoti straipsnį
            atšaukti galite bet kada
            [užsisakyti, užsakyti, užsisakykite, pirkti, įsigyti, įsigykite, dovanoti, pratęsti,
            atnaujinti, padovanoti, padovanokite, aktyvuoti, pasirinkti, valdyti,
            išbandyti] [prenumeratą, skaitmeninę prenumeratą, laikraščio prenumeratą, žurnalo
            prenumeratą]
            [pridėti, įtraukti] [prie mėgstamiausių, į mėgstamiausius, į mėgstamus, prie mėgstamų]
            [neturite paskyros, dar neturite paskyros, neturi paskyros, dar neturi paskyros] [,
            registruokitės, užsiregistruokite, registruokis, sukurkite paskyrą, susikurkite]
            [jau turite paskyrą, turite paskyrą, jau turi paskyrą, jau esate narys, jau
            registravotės, jau esate registruotas] [, prisijunkite, prisijungti, prisijunk]
            prenumerata [nuo #, vos #, tik #, vos nuo #, nuo # #, tik # #, vos # #] [eur, eur per
            mėnesį, eur mėn, euro per mėnesį, euro]
            [skaityti, skaitykite] [su prenumerata, be reklamos, be reklamų]
            [išbandyti, išbandykite] už # eur
        ",
        hit: "Prenumeruokite",
        miss: "Prenumeruokite laikraštį dabar, balandį ragino savo gerbėjus ledo ritulio klubas.",
    },
];
