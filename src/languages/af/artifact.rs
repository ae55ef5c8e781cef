//! Afrikaans phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            speel | speel af | speel video | speel die video | speel klank | speel oudio | speel nou
            speel weer | speel volgende | outospeel | outospeel aan | outospeel af | pouse | pouseer
            hervat | demp | ontdemp | demp klank | klank aan | klank af | stel volume | volskerm
            volle skerm | verlaat volskerm | gaan na volskerm | huidige tyd | huidige tyd # #
            oorblywende tyd | oorblywende tyd # # | tydsduur | tydsduur # # | duur # # | gelaai
            gelaai # | vordering | speelspoed | afspeelspoed | terugspeelspoed
            speel teen normale spoed | onderskrifte | onderskrifte aan | onderskrifte af
            onderskrifinstellings | klankspoor | luister | luister nou | luister hier
            luister regstreeks | luister weer | luister aanlyn | luister na die artikel
            luister na hierdie artikel | luister na hierdie berig | lees hardop
            lees artikel hardop | lees vir my voor | kyk | kyk nou | kyk hier | kyk regstreeks
            kyk weer | kyk aanlyn | kyk die video | kyk video | nou regstreeks
            regstreekse uitsending | regstreekse stroom | videospeler | videospeler laai
            videospeler word gelaai | oudiospeler | klankspeler | klankgreep | speler laai
            video laai | video word gelaai | klank laai | oudio laai
            hierdie video is nie beskikbaar nie | video nie beskikbaar nie
            video is nie beskikbaar nie | hierdie video kan nie gespeel word nie
            video kan nie gespeel word nie | hierdie is 'n modale venster | maak modale venster toe
            sluit modale venster | volgende video | vorige video | volgende snit | vorige snit
            prent-in-prent | transkripsie | wys transkripsie | versteek transkripsie
            # sekondes terug | # sekondes vorentoe | spring # sekondes terug
            spring # sekondes vorentoe
        ",
        hit: "Videospeler word gelaai",
        miss: "Die videospeler word gelaai op die ou vragmotor, saam met die res.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            aktiveer asseblief javascript aan | aktiveer asseblief javascript in jou blaaier
            hierdie e-posadres word van spambots beskerm | benodig javascript
            sonder javascript werk | javascript te aktiveer | javascript aan te skakel
            aktiveer javascript
            javascript is [afgeskakel, gedeaktiveer, nie geaktiveer nie, nie aangeskakel nie, tans
            afgeskakel, nodig om, 'n vereiste, vereis]
            javascript moet [geaktiveer, aangeskakel] wees
            [jou, u] [blaaier, webblaaier] ondersteun nie
            [jou, u, hierdie] blaaier word nie [, meer] ondersteun nie
            [jou, u] [blaaier, webblaaier] is verouderd
            [jy, u] gebruik 'n [verouderde, ou] blaaier
            gebruik [asseblief 'n ander, 'n ander, 'n nuwer, 'n moderne] blaaier
            werk [jou, u] blaaier [by, op]
            [gradeer, opgradeer] [jou, u] blaaier
            [teen spambots beskerm, beskerm teen spambots]
            bevestig dat [jy, u] [nie 'n robot is, 'n mens is]
            [ek is, ek's] nie 'n robot nie
            aktiveer koekies in [jou, u] [blaaier, webblaaier]
        ",
        hit: "Aktiveer asseblief JavaScript in jou blaaier om hierdie bladsy te sien.",
        miss: "JavaScript is in tien dae geskryf en dryf vandag die halwe web aan.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            laai | laai tans | laai nou | besig om te laai | besig om inhoud te laai | word gelaai
            word tans gelaai | inhoud laai | inhoud word gelaai | artikel laai | artikel word gelaai
            bladsy word gelaai | wag asseblief | wag asb | wag 'n oomblik | wag net 'n oomblik
            net 'n oomblik | net 'n oomblik asseblief | 'n oomblik asseblief | een oomblik asseblief
            wees asseblief geduldig | probeer weer | probeer asseblief weer | probeer later weer
            probeer asb weer | fout met laai | kon nie laai nie | nie gevind nie | geen resultate
            geen resultate gevind | geen resultate gevind nie | niks gevind nie | nie beskikbaar nie
            tans nie beskikbaar nie | inhoud onbeskikbaar | geen prent | geen foto | geen beeld
            geen prent beskikbaar | sonder titel | geen titel | ongetiteld | vou oop | vou toe
            brei uit | maak submenu oop | maak submenu toe | wys submenu | ingebedde inhoud
            eksterne inhoud | interaktiewe grafika | interaktiewe grafiek | interaktiewe kaart
            einde van artikel | einde van die artikel | einde van berig | begin van artikel
            plekhouer | prentplekhouer | ikoon | pyltjie | pyl regs | pyl links | wys besonderhede
            versteek besonderhede
            [blad, artikel, inhoud, video] nie gevind nie
            geen [artikels, berigte] gevind nie
            geen [artikels, berigte, plasings, stories] gevind
            [inhoud, hierdie inhoud, prent, foto] is nie beskikbaar nie
            [inhoud, prent, foto, beeld] nie beskikbaar nie
            bekyk op [instagram, facebook, x, twitter, youtube]
        ",
        hit: "Besig om te laai…",
        miss: "Hulle was nog besig om te laai toe die veerboot vertrek.",
    },
];
