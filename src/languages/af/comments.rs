//! Afrikaans phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            kommentaar | kommentare | # kommentare | # kommentaar | kommentaar # | kommentare #
            een kommentaar | geen kommentare | geen kommentare nie | nog geen kommentaar
            nog geen kommentaar nie | nog geen kommentare | nog geen kommentare nie | reaksies
            # reaksies | # reaksie | geen reaksies | nog geen reaksies | nog geen reaksies nie
            een reaksie | # antwoorde op | lesers se kommentaar | leserskommentaar | wat sê lesers
            gebruikerskommentaar | laat 'n boodskap kanselleer antwoord | kanselleer antwoord
            kanselleer | stuur kommentaar | plaas kommentaar kanselleer | spring na kommentaar
            sê jou sê | gesels saam met ons | begin die gesprek | laat weet ons wat jy dink | briewe
            lesersbriewe | stuur 'n brief | stuur jou brief | kommentaarbeleid | kommentaarreëls
            reëls vir kommentaar | huisreëls | reageer | reageer nou | reageer hier
            [daar is, daar is nog] geen [kommentaar, kommentare, reaksies] nie
            [alle, meer] [kommentaar, kommentare, reaksies]
            lewer [, jou] kommentaar [, hieronder, nou]
            skryf [, jou] kommentaar [, hier]
            laat [, jou, u] kommentaar [, agter]
            voeg [, jou, u, 'n] kommentaar by
            laat 'n [boodskap, antwoord] [, agter]
            skryf 'n [boodskap, antwoord]
            [lewer, laat] [kommentaar, 'n antwoord] kanselleer antwoord
            kanselleer [kommentaar, reaksie]
            sien [, die] [kommentaar, kommentare]
            gaan na [kommentaar, kommentare, die kommentaar]
            wees die eerste [om kommentaar te lewer, een om kommentaar te lewer, wat kommentaar
            lewer, om te reageer, met kommentaar, om 'n kommentaar te lewer]
            wat is [jou, u, jul] mening
            [jou, u] mening
            [praat, gesels] saam
            [neem deel aan, sluit aan by] die gesprek
            reageer op hierdie [artikel, berig, storie, plasing]
        ",
        hit: "Lewer kommentaar",
        miss: "Die minister wou nie kommentaar lewer oor die kommentaar van sy kollegas nie.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            in hierdie blaaier vir die volgende keer | vir die volgende keer wat ek kommentaar lewer
            vir die volgende keer as ek kommentaar lewer | vir wanneer ek weer kommentaar lewer
            kommentare is gesluit | kommentaar word nie meer aanvaar | kommentaar wat haatspraak
            leer hoe jou kommentaar | in die kommentaar hieronder | in die kommentare hieronder
            in die kommentaarafdeling hieronder | rapporteer hierdie kommentaar
            kommentaar met facebook
            e-posadres [sal, word] nie [gepubliseer, gepubliseer word] nie
            [verpligte, vereiste] velde [word met, is met]
            [verpligte, vereiste] velde is gemerk met
            stoor my naam [e-pos, e-posadres] en [webwerf, werf]
            jy moet [aangemeld, ingeteken] wees om [kommentaar, 'n kommentaar]
            jy moet [aanmeld, inteken] om [kommentaar, te reageer]
            [meld aan, teken in] om [kommentaar te lewer, 'n kommentaar te lewer, kommentaar te
            plaas]
            kommentaar op hierdie [artikel, berig] is [gesluit, afgeskakel]
            kommentaar is [gesluit, nie meer moontlik, afgeskakel]
            [kommentaar, kommentare] word [gemodereer, vooraf gemodereer, eers goedgekeur]
            jou kommentaar wag [op, vir] [moderering, goedkeuring]
            [jou, u] kommentaar sal [eers, ná]
            stel my per e-pos [in kennis, weet] van [nuwe kommentaar, nuwe plasings]
            [laat weet my, stel my in kennis] van [nuwe kommentaar, nuwe plasings]
            gebruik akismet om [spam, gemorspos, strooipos]
            hoe [jou, u] kommentaardata
            hierdie kommentaar is [verwyder, geskrap, uitgevee]
        ",
        hit: "Jou e-posadres sal nie gepubliseer word nie. Verpligte velde word met * aangedui",
        miss: "Die adres van die skuiling sal voorlopig nie bekend gemaak word nie, sê die raad.",
    },
    Phrases {
        rule: "comments.notice",
        texts: "
            die redaksie is nie verantwoordelik vir kommentaar
            ons behou ons die reg voor om kommentaar | ons behou die reg voor om kommentaar
            [kommentaar, kommentare] hieronder [is nie, word nie, verteenwoordig nie]
            menings in die [kommentaar, kommentare] is [die van, nie noodwendig]
            [kommentaar, kommentare] is dié van [lesers, die lesers]
            kommentaar [verteenwoordig, weerspieël] nie [noodwendig, die mening]
            ons is nie verantwoordelik vir [kommentaar, die kommentaar]
        ",
        hit: "Die kommentare hieronder is nie gemodereer nie.",
        miss: "Die kommentaar onder die kaart het met die jare verbleik.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            antwoord | antwoorde | beantwoord | # antwoord | # antwoorde | antwoord op
            antwoord op hierdie kommentaar | in antwoord op | reageer op hierdie kommentaar
            merk as onvanpas | haal aan | wysig | redigeer | skrap | vee uit | verwyder | versteek
            blokkeer | blokkeer gebruiker | stem saam | stem nie saam nie | ek stem saam | hou van
            hou nie van nie | hou van dit | nuttig | oudste | sorteer | rangskik | sorteer volgens
            rangskik volgens | anoniem | anonieme gebruiker | gebruiker | naam
            naam verplicht | naam verplig | webwerf | webtuiste | webblad | jou naam | u naam
            jou kommentaar | jou boodskap | u boodskap | # sterre | geverifieerde gebruiker
            topbydraer
            [sien, bekyk] [antwoorde, # antwoorde, # antwoord]
            rapporteer [, kommentaar, misbruik, hierdie kommentaar, hierdie plasing, onvanpaste
            kommentaar]
            [nuutste, oudste] [eerste, eers, boaan]
            [oudste, beste, gewildste] [kommentaar, kommentare]
            sorteer [volgens, op] [nuutste, oudste]
        ",
        hit: "Antwoord",
        miss: "Antwoord het sy nooit gekry nie, al het sy drie briewe gestuur.",
    },
    Phrases {
        rule: "comments.says",
        texts: "
            sê | skryf | skryf op | sê op | het geskryf | het gesê op | het geskryf op
            het geantwoord
        ",
        hit: "margriet_t sê:",
        miss: "Sy sê min en skryf nog minder.",
    },
];
