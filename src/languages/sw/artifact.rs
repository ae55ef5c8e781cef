//! Swahili phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            cheza | cheza sasa | cheza tena | cheza video | cheza sauti | cheza yote | sitisha
            sitisha video | simamisha | nyamazisha | ondoa unyamazishaji | washa sauti | zima sauti
            rejesha sauti | ongeza sauti | punguza sauti | skrini [nzima, kamili] | kioo kizima
            toka kwenye skrini [nzima, kamili] | funga skrini nzima
            [kicheza, kichezaji cha] [video, sauti] | muda wa sasa | muda uliobaki | muda uliosalia
            muda wote | kasi ya [kucheza, uchezaji, video] | ubora wa [video, sauti]
            picha ndani ya picha | manukuu | maandishi ya video | washa manukuu | zima manukuu
            sikiliza | sikiliza sasa | sikiliza hapa | tazama | tazama sasa | tazama video
            tazama hapa | rudia video | mbashara | moja kwa moja | sikiliza moja kwa moja
            tazama moja kwa moja | mubashara | tazama mubashara
            [video, sauti] [haipatikani, hii haipatikani, haiwezi kuchezwa, inapakia,
            imeshindwa kupakia]
            hakuna chanzo cha media kinachopatikana kwa sasa | nakili msimbo wa kupachika
            pachika video | ruka sekunde # | rudi nyuma sekunde # | sogeza mbele sekunde #
        ",
        hit: "Skrini nzima",
        miss: "Skrini nzima ilikuwa na vumbi wakati fundi alipofika.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            [washa, wezesha, ruhusu] javascript | javascript [imezimwa, haijawashwa, haifanyi kazi]
            unahitaji javascript | [kuwasha, kuwezesha] javascript | tovuti hii inahitaji javascript
            kivinjari [chako, hiki, unachotumia] [hakiauni, hakitumii, hakikubali, hakiungi mkono,
            hakiwezi kucheza]
            kivinjari chako [kimepitwa na wakati, ni cha zamani, hakifai]
            sasisha kivinjari chako | tumia kivinjari [kipya, kingine] ili
        ",
        hit: "Tafadhali washa JavaScript kwenye kivinjari chako",
        miss: "Wanafunzi walijifunza JavaScript na kutengeneza kivinjari kidogo cha darasa.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            inapakia | inapakiwa | inapakia zaidi | inapakia maudhui | inapakia habari
            inapakia makala | inapakia maoni | [tafadhali, ] subiri [, kidogo, kwa muda]
            tunapakia habari | tunapakia ukurasa | hitilafu imetokea | [kosa, tatizo] limetokea
            kuna [hitilafu, tatizo]
            samahani, [kuna tatizo, hitilafu imetokea, ukurasa haupatikani, ukurasa haukupatikana,
            kosa limetokea]
            [jaribu, tafadhali jaribu] tena [, baadaye, baada ya muda] | kuna tatizo, jaribu tena
            ukurasa [haupatikani, haukupatikana, haujapatikana, huu haupatikani, huu haupo,
            unaotafuta haupo, unaoutafuta haupo, unaotafuta haupatikani, unaoutafuta haupatikani]
            hakuna [matokeo, matokeo yaliyopatikana, kilichopatikana, maudhui, habari, machapisho]
            hakuna matokeo yanayolingana na utafutaji wako | imeshindwa kupakia | haikuweza kupakia
            pakia upya ukurasa | [onyesha, onesha] kidogo | ficha | panua | kunja | bila kichwa
            haina kichwa | picha haipatikani | hakuna picha | kielelezo hakionekani
            maudhui haya hayapatikani | maudhui haya hayapatikani kwa sasa
        ",
        hit: "Inapakia…",
        miss: "Meli inapakia korosho bandarini tangu jana asubuhi.",
    },
];
