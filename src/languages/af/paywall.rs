//! Afrikaans phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            word 'n intekenaar | word nou 'n intekenaar | teken in om voort te gaan
            teken in om hierdie artikel | meld aan om voort te gaan | meld aan om hierdie artikel
            hierdie artikel is net vir lede | hierdie artikel is net beskikbaar vir intekenaars
            hierdie artikel is net beskikbaar vir lede | om hierdie artikel te lees teken
            om hierdie artikel te lees registreer | om die hele artikel te lees teken
            om die hele artikel te lees registreer | om verder te lees | jy lees tans 'n gratis
            u lees tans 'n gratis | eerste maand gratis | eerste maand is gratis
            eerste maand verniet | kry onbeperkte toegang tot | geniet onbeperkte toegang tot
            kry volle toegang tot | lees gratis verder | proeftydperk van # | vir net r # per maand
            vir slegs r # per maand | vanaf r # per maand | intekenaars kan aanmeld
            [reeds, klaar, al] 'n [intekenaar, lid]
            reeds [ingeteken, geregistreer] [meld, teken]
            nog nie 'n [intekenaar, lid] nie
            [teken, skryf] nou in [en lees, en kry, vir onbeperkte]
            teken in en [lees, kry toegang, geniet]
            kies [jou, 'n] [intekenpakket, intekenopsies]
            met 'n digitale [intekening, subskripsie]
            toegang tot [al ons, alle] [artikels, inhoud, premium]
            [net, slegs, eksklusief] vir intekenaars
            [hierdie, dit] is 'n premium artikel
            lees [hierdie artikel, verder] gratis
            skep 'n gratis [rekening, profiel]
            skep jou gratis [rekening, profiel]
            registreer gratis [en, om, by]
            gratis artikels [oor, per maand, vir hierdie maand, hierdie maand]
            kanselleer [enige tyd, te eniger tyd, wanneer jy wil, wanneer ook al]
            [kies, kry] 'n digitale intekening
            [ondersteun, koop] 'n digitale intekening
        ",
        hit: "Reeds 'n intekenaar? Meld hier aan.",
        miss: "Byna elke intekenaar het al gekanselleer toe die prys styg.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            teken nou in | teken hier in | teken vandag in | skryf nou in | subskribeer
            subskribeer nou | intekening | intekeninge | intekenaar | intekenaars | intekenare
            word intekenaar | word 'n intekenaar | word nou 'n intekenaar | word lid | word 'n lid
            word nou lid | word nou 'n lid | sluit aan | sluit nou aan | sluit nou by ons aan
            lidmaatskap | my intekening | my intekeninge | my lidmaatskap | digitale intekening
            digitale intekeninge | geskenkintekening | gee 'n intekening present
            gee 'n intekening as geskenk | intekenaanbod | intekenaanbiedinge | intekenpakkette
            intekenopsies | vir intekenaars | vir intekenare | vir lede | intekenaarvoordele
            intekenaarsvoordele | ledevoordele | eksklusief | premium | premium artikel
            premiuminhoud | slegs lede | lees later | leeslys | my leeslys | gestoor
            gee as geskenk | gee hierdie artikel present | gratis artikel | gratis om te lees
            lees gratis | ontsluit | ontsluit artikel | ontsluit hierdie artikel
            gesluit vir intekenaars
            bestuur [, jou] [intekening, lidmaatskap]
            [net, slegs, eksklusief] vir [intekenaars, lede]
        ",
        hit: "Teken nou in",
        miss: "Wie teken nou in op 'n koerant wat nie meer afgelewer word nie, vra hy.",
    },
];
