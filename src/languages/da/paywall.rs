//! Danish phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            allerede abonnent | er du allerede abonnent | er du abonnent | er du abonnent log ind
            er du allerede kunde | er du allerede medlem | har du allerede et abonnement
            har du allerede abonnement | allerede kunde log ind | allerede medlem log ind
            bliv abonnent for at | bliv abonnent i dag | bliv abonnent og læs | bliv abonnent og få
            bliv digital abonnent | bliv abonnent nu | bliv plusabonnent | bliv plus-abonnent
            bliv medlem for at læse | abonner for at læse | abonner for at få
            abonner for at fortsætte | abonner nu og få | køb abonnement | køb et abonnement
            køb adgang | køb adgang og læs | køb artiklen | få adgang til alt indhold
            få adgang til alle artikler | få adgang til hele artiklen | få adgang til artiklen
            få adgang til denne artikel | få ubegrænset adgang | fuld digital adgang
            fuld adgang til alle artikler | fuld adgang til alt indhold
            fri adgang til alle artikler | fri adgang til alt indhold | adgang til alle artikler
            adgang til alt indhold | adgang til alle låste | alle låste artikler
            ubegrænset adgang til alt | ubegrænset adgang til alle | ubegrænset digital adgang
            for at læse videre | for at læse hele artiklen | for at læse artiklen
            for at læse denne artikel | for at fortsætte læsningen | for at læse med
            for at låse op for artiklen | vil du læse videre | vil du læse hele | vil du læse resten
            vil du læse artiklen | vil du læse mere | ønsker du at læse videre
            ønsker du at læse hele | læs videre med | læs videre ved at | læs videre for kun
            læs videre gratis | læs hele artiklen med | læs artiklen gratis | læs artiklen nu
            læs artiklen for | læs gratis i | læs alle artikler | lås op for artiklen
            lås op for alle | lås op for alt | lås artiklen op | lås artiklen op og læs
            log ind for at læse | log ind for at fortsætte | log ind for at se
            log ind for at få adgang | log ind og læs | log ind eller opret | log ind eller køb
            log ind eller bliv | opret en gratis bruger | opret gratis bruger | opret dig gratis
            opret en gratis konto | opret en gratis profil | opret en profil for at
            opret en konto for at | registrer dig gratis | registrer dig for at læse
            denne artikel er for abonnenter | denne artikel er kun for | denne artikel er forbeholdt
            denne artikel er låst | denne artikel kræver abonnement
            artiklen er kun for | artiklen er forbeholdt | artiklen er låst
            artiklen kræver abonnement | forbeholdt vores abonnenter | forbeholdt abonnenter
            dette er en plusartikel | dette er en plus-artikel | dette indhold er kun for
            dette indhold kræver | kun for abonnenter | eksklusivt for abonnenter
            eksklusiv for abonnenter | du har læst # af | du har # gratis artikler
            gratis artikler tilbage | du har nået grænsen | du har brugt dine gratis
            prøv # dage gratis | prøv # måned | prøv # måneder | prøv # uger | prøv en måned
            prøv avisen | prøv gratis i # dage | prøv digitalt | prøv nu for kun | prøv for # kr
            # uger for # kr | # måneder for # kr | # måned for # kr | første måned gratis
            den første måned gratis | første måned for | første måned kun | # kr den første måned
            # kr for den første måned | derefter # kr pr | herefter kun # kr | herefter normalpris
            herefter fortsætter abonnementet | opsig når du vil | opsig når som helst
            opsiges når som helst | afmeld når du vil | du kan opsige når som helst
            tilbuddet gælder kun nye | gælder kun nye abonnenter | gælder kun nye kunder
            del artiklen gratis med | herefter # kr pr | herefter # kr/md
            for at læse resten af artiklen | for at læse hele historien
            [læs hele artiklen, læs videre, læs alt, få adgang, få adgang til alt] [for, fra] [#, kun #, blot #,
            en krone]
            [log ind, opret en profil, bliv abonnent, bliv medlem, køb abonnement,
            køb adgang] for at læse [videre,
            artiklen, hele artiklen, mere, flere artikler]
            [artiklen, denne artikel, indholdet, dette indhold, denne historie] er [kun, udelukkende,
            eksklusivt, forbeholdt] for [abonnenter, medlemmer, vores abonnenter]
            [prøv, prøv nu, prøv avisen] [gratis i #, gratis i en måned, en måned for,
            to måneder for, # dage for, # uger for]
            [prøv, test] [plus, premium] gratis [, i # dage, i en måned, i # måneder]
            [opsig, stop, afmeld] abonnementet [når du vil, når som helst]
        ",
        hit: "Allerede abonnent? Log ind her.",
        miss: "Næsten hver abonnent havde allerede sagt op, da prisen steg.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            abonner | abonnér | abonner nu | abonnér nu | abonner her | abonner i dag | abonnement
            abonnementer | abonnementsvilkår | abonnementstilbud | abonnementsfordele | abonnent
            abonnenter | abonnentservice | abonnentfordele | bliv abonnent | bliv abonnent nu
            bliv abonnent her | bliv kunde | bliv medlem | bliv plus-abonnent | medlem | medlemskab
            medlemmer | medlemsfordele | fordele | for abonnenter | for medlemmer
            kun for abonnenter | eksklusivt for abonnenter | eksklusiv | eksklusivt
            kun for medlemmer | køb abonnement | køb et abonnement | køb adgang | køb artikel
            køb løssalg | køb avis | køb avisen | få adgang | få adgang nu | få abonnement
            mit abonnement | dit abonnement | administrer abonnement | administrér abonnement
            mine abonnementer | start abonnement | opsig abonnement | digitalt abonnement
            se abonnementer | se abonnementer og priser | se vores abonnementer | gaveabonnement
            giv et abonnement | giv et gaveabonnement | prøveabonnement | prøv en måned
            prøv en måned gratis | prøv # uger | prøv avisen | prøv avisen gratis | premium
            premiumartikel | premium artikel | plus | plusartikel | plus-artikel | pro
            låst artikel | låst indhold | lås op | lås artiklen op | gem | gem artikel
            gem artiklen | gem til senere | læs senere | læseliste | min læseliste
            giv artiklen væk | forær artiklen væk | forær artikel
            del artiklen gratis | gratis at læse | gratis artikel | åben for alle | åben artikel
            allerede abonnent | allerede abonnent log ind | er du allerede abonnent | er du abonnent
            er du abonnent log ind | allerede abonnent log ind her
            prøv gratis i # dage | prøv # dage gratis | prøv gratis i en måned
            [ingen, uden] [binding, bindingsperiode, opsigelse]
            [gem i, tilføj til, gem på] [læseliste, læselisten, min læseliste, favoritter, mine favoritter]
        ",
        hit: "Bliv abonnent",
        miss: "Den, der vil være abonnent, får det første nummer i marts.",
    },
];
