//! Hungarian phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            hirdetés | reklám | hirdetések | fizetett hirdetés | fizetett tartalom
            fizetett politikai hirdetés | szponzorált | szponzorált tartalom | támogatott tartalom
            támogatói tartalom | promóció | promóciós tartalom | promóciós cikk | pr-cikk
            reklámcikk | x hirdetés | partnertartalom | partner tartalom | hirdetés vége
            a hirdetés után folytatódik | médiaajánlat | hirdetőinknek | hirdessen nálunk
            hirdess nálunk | hirdetésfeladás | hirdetési ajánlat | reklám eltávolítása | partnereink
            partnerünk | támogatóink | ajánlott hirdetések | társadalmi célú hirdetés
            társadalmi célú reklám | társadalmi hirdetés
        ",
        hit: "Hirdetés",
        miss: "Hirdetés útján kerestek új kántort a falu elöljárói.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            a cikk a hirdetés után folytatódik | a cikk folytatódik a hirdetés
            cikkünk a hirdetés után folytatódik | cikkünk folytatódik a hirdetés
            a hirdetés után folytatjuk | a hirdetés után folytatódik a cikk
            a cikk folytatása a hirdetés | a cikk a videó után folytatódik
            a cikk a galéria után folytatódik | a cikk a kép alatt folytatódik
            a cikk lejjebb folytatódik | a cikk alább folytatódik
            a cikk az ajánló után folytatódik | görgess tovább a cikkhez | görgessen tovább
            a videó a hirdetés után
            a cikk a hirdetés alatt folytatódik | a tartalom a hirdetés után folytatódik
            a videó a hirdetés után indul | görgessen tovább az olvasáshoz
            görgess tovább a folytatáshoz
        ",
        hit: "A cikk a hirdetés után folytatódik!",
        miss: "A túra a pihenő után folytatódik a gerincen.",
    },
];
