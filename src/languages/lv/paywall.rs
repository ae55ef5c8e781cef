//! Latvian phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            lai izlasītu visu rakstu | lai izlasītu pilnu rakstu | lai lasītu pilnu rakstu
            lai lasītu visu rakstu | lai piekļūtu pilnam | lai atslēgtu rakstu | vēlies lasīt tālāk
            vēlaties lasīt tālāk | gribi lasīt tālāk | vēlies izlasīt visu | vēlaties izlasīt visu
            turpini lasīt ar abonementu | turpiniet lasīt ar abonementu
            šis saturs ir pieejams tikai | pilns raksts pieejams | pilnu rakstu lasi
            pilnu rakstu lasiet | visu rakstu lasi | visu rakstu lasiet | pilnu interviju lasi
            pilnu interviju lasiet | raksta turpinājums pieejams | raksta turpinājums tikai
            tikai mūsu abonentiem | tikai reģistrētiem lietotājiem | pieejams abonentiem
            pieejams tikai abonentiem | maksas saturs abonentiem | ekskluzīvi abonentiem
            jau esi abonents | jau esat abonents | esi abonents | esat abonents | ja esi abonents
            ja esat abonents | vēl neesi abonents | vēl neesat abonents | neesi abonents
            neesat abonents | jau abonējat | jums jau ir abonements | tev jau ir abonements
            ir abonements ielogojies | ir abonements pieslēdzies | kļūsti par abonentu
            kļūstiet par abonentu | kļūsti par mūsu abonentu | kļūstiet par mūsu abonentu
            abonē un lasi | abonējiet un lasiet | abonējiet jau | iegādājies abonementu
            iegādājieties abonementu | noformē abonementu | noformējiet abonementu
            izvēlies abonementu | izvēlieties abonementu | iegūsti pieeju | iegūstiet pieeju
            iegūsti neierobežotu | iegūstiet neierobežotu | neierobežotu piekļuvi visiem
            izmēģini abonementu | izmēģiniet abonementu | izmēģini bez maksas
            izmēģiniet bez maksas | abonementu vari pārtraukt | abonementu varat pārtraukt
            esi izlasījis visus bezmaksas | esat izlasījis visus bezmaksas | atlikuši # raksti
            atlicis # bezmaksas | jums atlikuši # | lasi bez reklāmām
            lasiet bez reklāmām | portālu bez reklāmām
            [ielogojies, ielogojieties, pieslēdzies, reģistrējies] [un lasi, lai lasītu]
            [šis raksts, raksta turpinājums, šis saturs] [ir paredzēts, paredzēts] tikai abonentiem
            [atslēdz, atslēdziet, atver, atveriet] [šo rakstu ar, pilnu rakstu, visu rakstu]
            [pirmais mēnesis, pirmo mēnesi] [tikai par #, par # eiro]
            [abonējiet, abonēt] [par # eiro, tikai par #, sākot no #]
            [raksts, saturs, pilns raksts] [pieejams, ir pieejams] tikai [abonentiem, mūsu
            abonentiem, reģistrētiem lietotājiem]
            lai turpinātu lasīt [rakstu, šo rakstu, abonē, abonējiet, ielogojies, ielogojieties,
            pieslēdzies, reģistrējies, reģistrējieties, kļūsti par, kļūstiet par]
        ",
        hit: "Jau esi abonents? Ielogojies",
        miss: "Abonementu uz visu sezonu nopirka četri simti skatītāju.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            abonēt | abonē | abonējiet | abonēšana | abonements | abonementi | mans abonements
            abonē tagad | abonēt tagad | abonē šeit | abonēt šeit | abonē žurnālu | abonēt žurnālu
            abonē laikrakstu | abonēt laikrakstu | abonē avīzi | abonēt avīzi | abonē portālu
            abonēt portālu | abonēt digitāli | digitālais abonements | digitālā abonēšana
            abonēšanas iespējas | abonēšanas cenas | abonēšanas cenrādis | abonementa veidi
            pirkt abonementu | nopirkt abonementu | iegādāties abonementu | atjaunot abonementu
            pagarināt abonementu | dāvināt abonementu | uzdāvini abonementu | aktivizēt abonementu
            abonentiem | tikai abonentiem | abonenta raksts | abonentu raksts | abonentu saturs
            maksas saturs | maksas raksts | premium | premium saturs | ekskluzīvi abonentiem
            abonentu klubs | lasītāju klubs | atslēgt rakstu | dāvināt rakstu | uzdāvini rakstu
            saglabāt | saglabāt rakstu | saglabāt vēlākam | saglabāt uz vēlāku | lasīt vēlāk
            saglabā vēlākam | pievienot izlasei | pievienot favorītiem | pievienot grāmatzīmēm
            mana izlase | saglabātie raksti | atbalstīt | atbalsti | atbalsti mūs | atbalstiet mūs
            atbalstīt redakciju | ziedot | ziedo | ziedojiet | ziedot tagad | kļūsti par biedru
            kļūt par biedru | kļūsti par abonentu | kļūt par abonentu | kļūstiet par abonentu
            kļūsti par atbalstītāju | kļūt par atbalstītāju | izmēģini bez maksas
            izmēģināt bez maksas | izmēģini mēnesi bez maksas | gada abonements | mēneša abonements
            vienas dienas piekļuve | nav konta | nav konta reģistrējies | vēl nav konta
            vēl neesi reģistrējies | vēl neesat reģistrējies
            [jau esi, jau esat] [reģistrējies, abonents]
            [tev, jums] [jau ir konts, vēl nav konta, jau ir abonements]
        ",
        hit: "Abonē tagad",
        miss: "Abonē tagad tikai retais, sūdzas laikraksta izdevējs.",
    },
];
