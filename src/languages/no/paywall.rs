//! Norwegian phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            allerede abonnent | er du allerede abonnent | er du abonnent | er du abonnent logg inn
            allereie abonnent | er du allereie abonnent | er du allerede kunde
            er du allerede medlem | har du allerede abonnement | har du allereie abonnement
            allerede kunde logg inn | allerede medlem logg inn | bli abonnent for å
            bli abonnent i dag | bli abonnent og les | bli digital abonnent | bli abonnent nå
            abonner for å lese | abonner for å få | abonner for å fortsette | abonner nå og få
            abonner for kun | kjøp abonnement | kjøp tilgang til | kjøp tilgang og les
            få ubegrenset tilgang | full digital tilgang | tilgang til alle artikler
            tilgang til alle saker | tilgang til alle plussartikler | tilgang til alt innhold
            tilgang til alle plussaker | for å lese videre | for å lese denne saken
            for å lese saken | for å lese artikkelen | for å lese vidare | for å lese heile saka
            for å fortsette å lese | vil du lese videre | vil du lese hele | vil du lese resten
            vil du lese saken | vil du lese mer | ønsker du å lese videre | ønsker du å lese hele
            les videre med | les videre ved å | les videre for | les hele saken med
            les hele artikkelen med | les denne saken gratis | les saken gratis | les saken for
            les alle saker | les alle artikler | lås opp saken | lås opp artikkelen | lås opp alle
            lås opp alt | logg inn for å lese | logg inn for å fortsette | logg inn for å se
            logg inn for å få tilgang | logg inn og les | logg inn eller opprett
            logg inn eller kjøp | logg inn eller bli | opprett gratis bruker
            opprett en gratis bruker | opprett gratis konto | opprett en gratis konto
            opprett en konto for å | opprett bruker for å | registrer deg gratis
            registrer deg for å lese | denne saken er for abonnenter
            denne artikkelen er for abonnenter | denne saken er kun for
            denne artikkelen er kun for | denne saken er forbeholdt | denne artikkelen er forbeholdt
            denne artikkelen er låst | denne saken er låst
            saken er forbeholdt | artikkelen er forbeholdt | artikkelen er kun for
            forbeholdt våre abonnenter | forbeholdt abonnenter | dette er en plussartikkel
            dette er en plussak | dette er en abonnementssak | dette innholdet er kun for
            bare for abonnenter | kun for abonnenter | eksklusivt for abonnenter | du har lest # av
            du har # gratis artikler | gratis artikler igjen | du har nådd grensen | prøv # uke
            prøv # uker | prøv # måned | prøv # måneder | prøv en måned | prøv avisen
            prøv digitalt | prøv oss gratis | # uker for # kr | # uker for kun | # måneder for # kr
            # måned for # kr | første måned gratis | første måned kun | første måned for
            # kr første måned | # kr den første måneden | deretter ordinær pris | deretter løpende
            så # kr per måned | avslutt når du vil | avslutt når som helst
            avslutt når du måtte ønske | tilbudet gjelder nye | gjelder kun nye abonnenter
            full tilgang til alt innhold | full tilgang til alle saker
            full tilgang til alle artikler | ubegrenset tilgang til alt
            ubegrenset tilgang til alle | ubegrensa tilgang til alt | deretter # kr per
            deretter # kr pr | deretter kr # per | deretter # kr/mnd | deretter kun # kr
            for å lese hele saken | for å lese hele artikkelen | for å lese resten av saken
            for å lese resten av artikkelen
            [les hele saken, les hele artikkelen, les videre, les alt, få tilgang, få tilgang til hele saken, få
            tilgang til alt] [for, fra] [#, kun #, bare #, en krone]
            [logg inn, opprett en konto, bli abonnent, bli medlem, kjøp abonnement,
            kjøp tilgang] for å lese [videre,
            saken, hele saken, artikkelen, mer, flere saker]
            [saken, denne saken, artikkelen, denne artikkelen, innholdet, dette innholdet] er [kun, bare,
            eksklusivt, forbeholdt] for [abonnenter, medlemmer, våre abonnenter]
            [prøv, prøv nå, prøv oss] [gratis i #, gratis i en måned, en måned for,
            to måneder for, # dager for]
            [prøv, test] [pluss, premium] gratis [, i # dager, i en måned, i # måneder]
            [avslutt, stopp, si opp] abonnementet når [du vil, som helst]
        ",
        hit: "Allerede abonnent? Logg inn her.",
        miss: "Nesten hver abonnent hadde allerede sagt opp da prisen steg.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            abonner | abonner nå | abonner no | abonner her | abonner i dag | abonnement
            abonnementer | abonnent | abonnenter | abonnentar | abonnementsvilkår
            abonnement fra # kr | bli abonnent | bli abonnent nå | bli kunde | bli medlem | medlem
            medlemskap | medlemmer | medlemsfordeler | fordeler | abonnentfordeler | for abonnenter
            for abonnentar | for medlemmer | kun for abonnenter | berre for abonnentar
            bare for abonnenter | eksklusivt for abonnenter | eksklusiv | eksklusivt
            kun for medlemmer | kjøp abonnement | kjøp tilgang | kjøp enkeltartikkel | kjøp løssalg
            kjøp avisen | få tilgang | få tilgang nå | mitt abonnement | abonnementet ditt
            administrer abonnement | mine abonnement | start abonnement | avslutt abonnement
            si opp abonnement | digitalt abonnement | se abonnement | se abonnementer
            se tilbud for abonnement | gaveabonnement | gi bort et abonnement | prøveabonnement
            prøv en måned | prøv # uker | prøv avisen gratis | premium | premiumsak | pluss
            plussartikkel | pluss-artikkel | pluss-sak | plussak | abonnementssak | låst artikkel
            låst sak | lås opp | lås opp saken | lås opp artikkelen | lagre | lagre sak
            lagre saken | lagre artikkel | lagre artikkelen | lagre til senere | les senere
            lesliste | leseliste | min leseliste
            gi bort saken | gi bort artikkelen | del saken gratis | gratis å lese | åpen for alle
            åpen sak | åpen artikkel | allerede abonnent | allerede abonnent logg inn
            er du allerede abonnent | er du abonnent | er du abonnent logg inn
            prøv gratis i # dager | prøv # dager gratis | prøv gratis i en måned
            [ingen, uten] [binding, bindingstid, oppsigelsestid]
            [se, vis] [våre abonnement, våre abonnementer, alle abonnement, abonnementer og priser, våre tilbud
            på abonnement]
            [lagre i, legg til i] [leseliste, leselisten, leselista, min leseliste, favoritter, mine favoritter]
        ",
        hit: "Abonner nå",
        miss: "Den som vil abonnere nå, får første nummer i mars.",
    },
];
