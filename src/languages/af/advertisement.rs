//! Afrikaans phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            advertensie | advertensies | advertensie # | advertensiespasie | reklame | reklames
            adverteer | advertorial | betaalde advertensie | geborg | geborg deur | promosie-inhoud
            handelsinhoud | kommersiële inhoud | vennootinhoud | vennoot-inhoud
            inhoud van ons vennote | ons vennote | ons borge | ons adverteerders
            van ons adverteerders | aangebied deur | aangebied deur ons vennoot
            moontlik gemaak deur | in samewerking met | in vennootskap met | advertensievry
            sonder advertensies
            maak [, die] advertensie [, toe]
            slaan [, die, hierdie] advertensie oor
            rapporteer [, die] [advertensie, advertensies]
            adverteer [by ons, saam met ons, met ons, op hierdie webwerf, op ons webwerf, op
            hierdie webblad]
            [geborgde, betaalde] [inhoud, artikel, artikels]
            [hoekom, waarom] [, sien ek] hierdie advertensie
            lees [sonder advertensies, advertensievry]
            artikel gaan voort [ná, na] [advertensie, die advertensie]
            lees verder [ná, na, onder] [advertensie, die advertensie]
        ",
        hit: "Advertensie",
        miss: "Die advertensie het twee weke geloop voordat iemand gekla het.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            lees hieronder verder | lees sonder advertensies | bevat affiliaatskakels
            bevat geaffilieerde skakels | geskep in samewerking met ons borg
            artikel gaan voort [ná, na] [advertensie, die advertensie]
            artikel gaan [hieronder, onderaan] [voort, verder]
            [artikel, berig] word [hieronder, onderaan] voortgesit
            lees verder [ná, na] [advertensie, die advertensie, die video]
            [rol, blaai] af om verder te lees
            [rol, blaai] af vir meer
            skakel [jou, u] [advertensieblokkeerder, advertensie-blokkeerder] af
            [jy, u] gebruik 'n [advertensieblokkeerder, advertensie-blokkeerder, adblocker]
            ons sien [jy, u] 'n [advertensieblokkeerder, adblocker]
            advertensieblokkeerder [bespeur, opgespoor]
            [jou, u] advertensie hier
            [wil jy, wil u] [by ons, saam met ons] adverteer
            adverteer [op hierdie webwerf, op ons webwerf, op hierdie platform]
            hierdie is 'n [geborgde, betaalde] [artikel, berig]
            hierdie [artikel, inhoud] [is, word] geborg deur
            hierdie [artikel, plasing] bevat [geborgde, betaalde]
        ",
        hit: "Artikel gaan voort ná advertensie",
        miss: "Ná die advertensie in die koerant het elf getuies na vore gekom.",
    },
];
