//! Afrikaans phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            deur | geskryf deur | geplaas deur | gepubliseer deur | gepos deur | saamgestel deur
            opgestel deur | ingestuur deur | bygevoeg deur | gelaai deur | opgelaai deur
            gasblog deur | gasrubriek deur | meningstuk deur | meningsartikel deur | soos vertel aan
            [skrywer, skrywers, outeur, outeurs, joernalis, gasskrywer, gasblogger, blogger]:
            van ons [verslaggewer, verslaggewers, korrespondent, redaksie, redakteur, medewerker]
            ons [verslaggewer, verslaggewers, korrespondent]
            woorde [en, &] [foto's, foto, beelde]
            [woorde, berig, artikel, blog, rubriek, resensie, resep, onderhoud, stilering,
            produksie] deur
            'n [artikel, rubriek, resensie, blog, gasblog, meningstuk, berig, gedig] deur
            [rubriek, gasrubriek] van
        ",
        hit: "Deur Hanna Roos en Piet Maas",
        miss: "Die saal is deur twee broers en die gemeente betaal.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            oor my | meer oor my | wie is ek | outeur | outeurs | skrywer | skrywers | die outeur
            die skrywer | die skrywers | ons skrywers | ons span skrywers | geskryf deur
            geplaas deur | outeursinligting | skrywersprofiel | outeursprofiel | bekyk profiel
            sien profiel | bekyk volledige profiel | sien volledige profiel | redaksie
            die redaksie | ons redaksie | redaksiespan | nuusredaksie | nuusspan | redakteur
            hoofredakteur | assistentredakteur | nuusredakteur | verslaggewer | korrespondent
            joernalis | vryskutjoernalis | vryskutskrywer | rubriekskrywer | rubriekskryfster
            gasskrywer | gasskryfster | gasblogger | gasrubriekskrywer | ontmoet die skrywer
            ontmoet die outeur | ontmoet die span | bydraer | bydraers | medewerker
            [oor, meer oor] [die outeur, die outeurs, die skrywer]
        ",
        hit: "Oor die skrywer",
        miss: "Oor die skrywer van die oudste brief is byna niks bekend nie.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            meer deur | lees meer van hierdie skrywer | stuur e-pos aan die skrywer
            [sien, bekyk, lees] [alle, meer] [artikels, berigte] [deur, van]
            [alle, meer, ander] [artikels, berigte] [deur, van hierdie]
            meer van hierdie [skrywer, outeur, joernalis, rubriekskrywer]
            volg [die, hierdie] [skrywer, outeur, joernalis]
            kontak [die, hierdie] [skrywer, outeur, joernalis]
            [e-pos, stuur 'n e-pos aan] die [skrywer, outeur, joernalis]
        ",
        hit: "Bekyk alle artikels deur Hanna Roos",
        miss: "Die regter wou van albei al die berigte van daardie nag sien.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            korrespondent | sportkorrespondent | vryskutjoernalis | ondersoekende joernalis
            ondersoekjoernalis | senior joernalis | multimediajoernalis | datajoernalis
            videojoernalis | gasskrywer | gasskryfster | gasrubriekskrywer | rubriekskrywer
            rubriekskryfster | politieke kommentator | politieke ontleder vir | rugbyskrywer
            krieketskrywer | sportskrywer | rolprentresensent | filmresensent | boekresensent
            resensent | redaksiespan | nuusredaksie | nuusspan | nuuskantoor | vryskutfotograaf
            hooffotograaf
            [redakteur, nuusredakteur, hoofredakteur, assistentredakteur, adjunkredakteur,
            sportredakteur, sakeredakteur, kunsredakteur, kosredakteur, moderedakteur,
            streekredakteur, aanlyn redakteur, aanlynredakteur, digitale redakteur, politieke
            redakteur, besturende redakteur, subredakteur, teksredakteur, vermaakredakteur,
            landbouredakteur, nagredakteur, boekeredakteur, skoonheidsredakteur]
            [verslaggewer, verslaggewers, nuusverslaggewer, sportverslaggewer, hofverslaggewer,
            misdaadverslaggewer, sakeverslaggewer, streekverslaggewer, landbouverslaggewer,
            gesondheidsverslaggewer, onderwysverslaggewer, kunsverslaggewer, vermaakverslaggewer,
            tegnologieverslaggewer, senior verslaggewer, junior verslaggewer, politieke
            verslaggewer, parlementêre verslaggewer]
        ",
        hit: "Hanna Roos, politieke redakteur",
        miss: "Die redakteur van die koerant het hom nooit ontmoet nie.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            is 'n vryskut | is 'n vryskutjoernalis | is 'n vryskutskrywer | is 'n gasskrywer
            is 'n gasrubriekskrywer | is 'n gasblogger | is 'n rubriekskrywer by
            is 'n rubriekskrywer vir | is die outeur van | is per e-pos bereikbaar
            kan per e-pos bereik word
            is 'n [joernalis, verslaggewer] [by, vir]
            is 'n [joernalis en skrywer, skrywer en joernalis, skrywer en blogger, joernalis en
            vertaler, skrywer en redakteur, joernalis en rubriekskrywer]
            is [redakteur, hoofredakteur, nuusredakteur] [van, by]
            is die [redakteur, hoofredakteur, nuusredakteur] [van, by]
            is die skrywer van [onder meer, onder andere]
            is 'n gereelde [bydraer, medewerker, rubriekskrywer]
            is 'n vaste [medewerker, rubriekskrywer]
            werk as [vryskutjoernalis, vryskutskrywer, 'n vryskutjoernalis, 'n vryskutskrywer]
            werk sedert # [by, as joernalis, as verslaggewer]
            skryf [vir ons oor, gereeld oor, gereeld vir, veral oor, graag oor, weekliks oor, 'n
            weeklikse rubriek, elke week 'n rubriek, oor politiek en, oor kos en, oor sport en]
            het joernalistiek [studeer, aan die universiteit]
            [bereik haar, bereik hom, kontak haar] [by, op]
        ",
        hit: "Hanna Roos is 'n vryskutjoernalis wat oor riviere skryf.",
        miss: "Die vryskutjoernalis is Vrydag ná 'n week in die selle vrygelaat.",
    },
];
