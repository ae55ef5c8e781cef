//! Afrikaans phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            foto bo | foto onder | foto links | foto regs | foto hierbo | fotobyskrif | byskrif
            fotoreeks | foto-galery | van links voor | van links agter | vlnr | v.l.n.r
            van regs is | hier is van links | op die foto is van links | op die foto van links
            op hierdie foto | in hierdie foto | foto geneem | die foto is geneem
            'n kunstenaar se voorstelling van | kunstenaarsindruk | 'n kunstenaarsindruk van
            infografika
            foto by hierdie [artikel, berig, storie]
            [lugfoto, skermskoot, skermgreep, skermfoto]
            'n [lugfoto, skermskoot, skermgreep, ongedateerde foto, skermfoto] van
            [van, voor van] links [na, is, af]
        ",
        hit: "Foto by hierdie artikel: die hawe van Ramsberg, 2019",
        miss: "Op die argieffoto was die vragskuit nog heel, sê haar advokaat.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            vergroot | maak galery oop | bekyk foto's | bekyk al die foto's | bekyk alle foto's
            sien al die foto's | sien alle foto's | sien meer foto's | bekyk meer foto's
            bekyk die foto's | bekyk volgrootte | sien volle grootte | bekyk in volskerm | # foto
            # foto's | foto # van # | foto # | # van # | prent # van # | prent # | # prente
            beeld # van # | fotogalery | fotogaleriet | galery | fotoalbum | fotoreeks | foto-essay
            foto's en video's | beeldegalery | prentegalery | kykgalery | meer foto's
            al die foto's | alle foto's | vorige foto | volgende foto | vorige prent
            volgende prent | vorige beeld | volgende beeld | byskrif | wys byskrif
            versteek byskrif | begin skyfievertoning | skyfievertoning | kyk die foto's
            kyk video's | argieffoto | argiefbeeld | lêerfoto | foto ter illustrasie | illustrasie
            illustrasiefoto
            klik [om te vergroot, vir groter, vir 'n groter prent, vir 'n groter weergawe, op die
            foto om te vergroot, op die prent om te vergroot, op foto om te vergroot, hier om te
            vergroot]
            vergroot [prent, foto, die prent, die foto]
            [bekyk, sien] [prent, foto, galery]
            # van # [foto's, prente, beelde]
        ",
        hit: "Klik om te vergroot",
        miss: "Wie op die beeld klik om te vergroot, sien 'n tweede figuur.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            gallo images | foto24 | backpagepix | sapa-afp | nampa-afp | nampa-reuters | sapa-ap
            foto's is verskaf | foto's verskaf deur | foto is verskaf | verskafte foto
            deur die familie verskaf | foto gebruik met toestemming | met toestemming gebruik
            foto [reuters, afp, ap, epa, epa-efe, getty, getty images, gallo images, sapa, nampa,
            ana, istock, shutterstock, unsplash, pixabay, pexels, freepik, adobe stock, wikimedia
            commons, google maps, google earth, backpagepix, foto24, anp, xinhua, verskaf,
            facebook, instagram, youtube]
            [foto, foto's] [aangebied, ingestuur, privaat]
        ",
        hit: "'n Sleepboot verlaat die hawe van Ramsberg. Foto: Gallo Images",
        miss: "Die nuusagentskap Nampa het die brand kort ná vier aangemeld.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            [argieffoto, argiefbeeld, argiefbeelde, lêerfoto, illustrasiefoto]
            'n [argieffoto, argiefbeeld, lêerfoto] van
            [foto, prent] [ter illustrasie, net ter illustrasie, slegs ter illustrasie]
            op hierdie [argieffoto, argiefbeeld, lêerfoto]
            hierdie [argieffoto, lêerfoto]
            [foto, beeld] uit die argief
        ",
        hit: "Argieffoto: 'n sleepboot trek in Junie 2019 'n skuit uit die hawe van Ramsberg.",
        miss: "Op die argieffoto was die skuit nog heel, sê haar advokaat.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            net ter illustrasie | slegs ter illustrasie
            [argieffoto, argiefbeeld, lêerfoto, illustrasiefoto]
            [foto, prent] [argief, uit die argief, ter illustrasie]
        ",
        hit: "Ramsberg, 2019. Argieffoto",
        miss: "Die hof het 'n dowwe kopie van die argieffoto gesien.",
    },
];
