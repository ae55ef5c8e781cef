//! Filipino phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            i-play | i-pause | i-mute | i-unmute | i-replay | ihinto | patahimikin
            ibalik ang tunog | buong screen | i-fullscreen | mag-fullscreen | lumabas sa full screen
            umalis sa full screen | kasalukuyang oras | natitirang oras | bilis ng pag-play
            bilis ng playback | kalidad ng video | mga subtitle | walang subtitle
            larawan sa loob ng larawan | i-on ang tunog | i-off ang tunog | lakasan ang tunog
            hinaan ang tunog | tagal ng video | naka-mute | simulan ang video
            [pakinggan, panoorin, i-play, i-replay] ang [video, audio] | panoorin ngayon
            pakinggan ngayon | panoorin muli
            [hindi ma-play, hindi available, nilo-load] ang [video, audio, video na ito]
            [hindi available, hindi magagamit, wala na] ang [video, clip] na ito sa iyong lugar
            susunod na video | nakaraang video
        ",
        hit: "Buong screen",
        miss: "Buong screen ang inokupa ng mukha ng kandidata sa plasa.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            [paganahin, paki-enable, i-enable, buksan, i-on, pakibuksan] ang javascript
            [kailangan ng, nangangailangan ng] javascript
            [naka-disable, nakapatay, hindi naka-enable, naka-off, hindi gumagana] ang javascript
            [hindi suportado ng, hindi sinusuportahan ng] [iyong, inyong] browser
            [i-update, paki-update, palitan, pakipalitan] ang [iyong, inyong] browser
            hindi na sinusuportahan ang iyong browser | hindi suportado ang iyong browser
            hindi suportado ang inyong browser | gumamit ng mas bagong browser
        ",
        hit: "Paganahin ang JavaScript sa iyong browser para makita ang pahinang ito.",
        miss: "Nag-aral ng JavaScript ang mga bata at gumawa ng sarili nilang browser.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            naglo-load | nagloload | nilo-load | kinakarga | nilo-load ang pahina
            kinakarga ang pahina | sandali lang | sandali lang po | mangyaring maghintay
            maghintay lamang | maghintay po lamang | pakihintay | pakihintay lang po
            maghintay sandali | may naganap na error | nagkaroon ng error | may nangyaring error
            may nangyaring mali | nagkaproblema | may problema sa pag-load | subukang muli
            subukan muli | pakisubukang muli | ulitin | walang nahanap | walang nakitang resulta
            walang resulta | walang natagpuang resulta | walang nahanap na resulta | hindi mahanap
            hindi makita ang pahina | hindi nahanap ang pahina | hindi matagpuan ang pahina
            wala ang pahinang hinahanap mo | hindi matagpuan ang pahinang hinahanap mo
            hindi makita ang hinahanap mong pahina | ipakita ang mas kaunti | mas kaunti | itago
            ipakita | palawakin | paliitin | walang pamagat | naglo-load pa
            nilo-load ang [mga komento, nilalaman, iba pang balita, larawan, mapa, iba pa]
            mag-load muli | i-reload ang pahina | i-refresh ang pahina | wala nang iba pang balita
            wala nang maipapakita
        ",
        hit: "Naglo-load...",
        miss: "Sandali lang ang hinintay ng mga pasahero bago dumating ang bangka.",
    },
];
