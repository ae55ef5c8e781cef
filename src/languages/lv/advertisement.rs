//! Latvian phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            reklāma | reklāmas | reklāmraksts | reklāmas raksts | reklāmas informācija | sludinājums
            sponsorēts | sponsorēta informācija | apmaksāta informācija | apmaksāta publikācija
            apmaksāta reklāma | apmaksāts sludinājums | satura mārketings | komercraksts
            komercinformācija | advertorial | politiskā reklāma | apmaksāta politiskā reklāma
            apmaksāta priekšvēlēšanu aģitācija | reklāmas beigas | reklāma beidzas | aizvērt reklāmu
            izslēgt reklāmu | paslēpt reklāmu | reklāmdevējiem | reklāmas devējiem | reklāma portālā
            reklāma pie mums | reklāmas iespējas | reklāmas izcenojumi | reklāmas cenas
            reklāmas cenrādis | reklāmas nodaļa | ievietot reklāmu | pasūtīt reklāmu
            reklamējies pie mums | reklamējieties pie mums | mūsu partneri | sadarbības partneri
            portāla partneri | projekta partneri | informatīvie atbalstītāji | mūsu atbalstītāji
            publicitātes raksts | reklamēts raksts
            [sponsorēts, apmaksāts, partnera, partneru, sadarbības] [saturs, raksts, materiāls]
            raksts tapis sadarbībā ar [partneri, reklāmdevēju]
            reklāma [laikrakstā, avīzē, žurnālā, mājaslapā]
        ",
        hit: "Reklāma",
        miss: "Reklāma uz ēkas fasādes bija izvietota bez saskaņojuma.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            raksts turpinās pēc reklāmas | teksts turpinās pēc reklāmas | turpinājums pēc reklāmas
            turpinājums zem reklāmas | turpini lasīt pēc reklāmas | turpiniet lasīt pēc reklāmas
            turpinājums sekos pēc reklāmas | saturs turpināsies pēc reklāmas
            video sāksies pēc reklāmas | reklāma beigsies pēc | varēsi izlaist reklāmu pēc
            raksta turpinājums zem | raksta turpinājumu lasi zem | raksta turpinājums pēc
            intervijas turpinājums zem | turpini ritināt lai lasītu
            ritini uz leju lai turpinātu lasīt | ritiniet uz leju lai turpinātu lasīt
            [raksts, teksts] turpinās [zem reklāmas, zem video, zem galerijas, zem attēla]
            lai turpinātu lasīt [ritini, ritiniet] [uz leju, tālāk]
        ",
        hit: "Raksts turpinās pēc reklāmas",
        miss: "Taka turpinās zem dzelzceļa tilta līdz pat upes grīvai.",
    },
];
