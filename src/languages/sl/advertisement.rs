//! Slovene phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            oglas | oglasi | oglaševanje | oglas # | advertorial | promo | promocija | pr
            sponzorirano | konec oglasa | zapri oglas | skrij oglas | odstrani oglas
            odstrani oglase | brez oglasov | oglasni prostor | za oglaševalce | oglaševalci
            cenik oglaševanja | oglaševalski cenik | cenik oglasov | oglasni cenik
            pogoji oglaševanja | oglasno trženje | trženje oglasnega prostora
            trženje in oglaševanje | oglaševanje in trženje | oglasni marketing | partnerji
            naši partnerji | partnerji portala | partnerji kluba | pokrovitelji | naši pokrovitelji
            sponzorji | naši sponzorji | glavni pokrovitelj | glavni sponzor | generalni pokrovitelj
            generalni sponzor | medijski pokrovitelj | medijski pokrovitelji | zlati pokrovitelj
            zlati sponzor | naročnik objave | naročnik vsebine | naročnik oglasa
            naročnik sporočila | v sodelovanju s partnerjem | v sodelovanju z naročnikom
            vsebino omogoča | objavo omogoča | plačano sodelovanje | komercialno sodelovanje
            oglasna priloga | komercialna priloga | prispevek partnerja | partnerska zgodba
            [promocijsko, naročeno, plačano, sponzorirano, komercialno, oglasno, pr] [sporočilo,
            besedilo]
            [promocijska, naročena, plačana, sponzorirana, komercialna, oglasna, partnerska,
            pr] [vsebina, objava]
            [promocijski, naročeni, plačani, sponzorirani, komercialni, oglasni, partnerski,
            pr] [članek, prispevek, članki, prispevki]
            [promocijske, naročene, plačane, sponzorirane, oglasne, partnerske] [vsebine, objave]
            vsebina [partnerja, naročnika, oglaševalca]
            oglašujte [pri nas, na portalu, na naši strani, na našem portalu, z nami]
            oglaševanje [na portalu, na spletu, na strani, v reviji, na radiu, pri nas]
        ",
        hit: "Promocijsko sporočilo",
        miss: "Promocijsko sporočilo je po mnenju sodišča zavajalo starejše kupce.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            nadaljujte z branjem pod oglasom | nadaljuj z branjem pod oglasom
            zgodba se nadaljuje po oglasnem sporočilu | video se bo začel po oglasu
            video se začne po oglasu | oglas se bo končal čez | oglas se konča čez
            oglas se zaključi čez | oglas lahko preskočite čez
            pomaknite se navzdol za nadaljevanje | za nadaljevanje članka se pomaknite
            za nadaljevanje se pomaknite navzdol
            [članek, besedilo, prispevek, zgodba, novica, vsebina, intervju, pogovor, recept,
            kolumna] se nadaljuje [pod oglasom, pod oglasi, za oglasom, po oglasu, pod videom,
            pod posnetkom, pod videoposnetkom, pod galerijo, pod fotogalerijo, pod fotografijo,
            pod sliko, pod objavo, spodaj]
            nadaljevanje [, članka, besedila, prispevka, zgodbe, intervjuja, novice] [pod oglasom,
            pod oglasi, pod videom, pod posnetkom, pod galerijo, pod fotogalerijo, pod fotografijo,
            pod sliko]
        ",
        hit: "Članek se nadaljuje pod oglasom",
        miss: "Pot se nadaljuje pod železniškim mostom in nato ob potoku.",
    },
];
