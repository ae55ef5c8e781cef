//! Estonian phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            kommentaarid | kommentaar | # kommentaari | # kommentaar | kommentaarid #
            kommentaare # | kommentaare pole | kommentaare ei ole | kommentaarid puuduvad
            pole kommentaare | kommentaare veel ei ole | kommentaare veel pole | kommenteeri
            kommenteerige | kommenteerimine | lugejate kommentaarid | lugejate arvamused
            kommentaarium | avalda arvamust | avalda oma arvamus | avalda arvamus | ütle oma arvamus
            ütle sõna sekka
            [lisa, jäta, kirjuta, postita] [kommentaar, oma kommentaar, uus kommentaar]
            [lisage, jätke, kirjutage] [kommentaar, oma kommentaar] | jäta vastus | lisa vastus
            tühista vastus | tühista vastamine | tühista kommentaar | sinu kommentaar
            teie kommentaar | sinu arvamus
            [näita, vaata, loe] [kommentaare, kõiki kommentaare, rohkem kommentaare, # kommentaari]
            [ava, peida, kuva] kommentaarid | näita [varasemaid, uuemaid, vanemaid] kommentaare
            laadi rohkem kommentaare | [uuemad, vanemad, viimased, populaarsemad] kommentaarid
            kommenteeri [seda artiklit, seda lugu, artiklit, lugu, uudist, postitust]
            [ole, olge] esimene [kommenteerija, kes kommenteerib] | kirjuta esimene kommentaar
            [logi sisse, registreeru, logige sisse] [ja kommenteeri, kommenteerimiseks, et
            kommenteerida]
            [liitu, liituge] [aruteluga, vestlusega] | [osale, osalege] arutelus
            [alusta, ava] arutelu | [kommenteerimine, arutelu] on [suletud, lõppenud]
            kommenteerimine suletud | kommentaarid on suletud | mine kommentaaride juurde
            kommenteeri anonüümselt | kommenteeri facebookis | # uut kommentaari
        ",
        hit: "Lisa kommentaar",
        miss: "Lisa kommentaar iga rea juurde, õpetas vana programmeerija alati.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            [sinu, teie] [e-postiaadressi, e-posti aadressi, e-maili] ei avaldata
            e-posti aadressi ei avaldata | meiliaadressi ei avaldata
            [nõutavad, kohustuslikud] väljad [on tähistatud, tähistatud, on märgitud]
            [tärniga, tärnikesega] tähistatud väljad on kohustuslikud
            salvesta minu nimi [e-posti, e-post, meiliaadress]
            sellesse [veebilehitsejasse, brauserisse] järgmiste kommentaaride jaoks
            [kommenteerimiseks, vastamiseks, kommentaari lisamiseks] [pead sisse logima, logi sisse,
            logige sisse, peate sisse logima]
            [pead, peate] [sisse logima, olema sisse logitud] et kommenteerida
            teavita mind [uutest, järgnevatest] [kommentaaridest, postitustest]
            [soovin, tahan] teavitusi uutest kommentaaridest | kasutab akismetit
            sinu kommentaari andmeid töödeldakse
            kommentaarid ilmuvad pärast [ülevaatamist, modereerimist, kinnitamist]
            kommentaar ootab [modereerimist, ülevaatamist, kinnitamist]
            [loe, vaata, järgi] [kommenteerimisreegleid, kommenteerimise reegleid]
            kommenteerides nõustud | kommentaari lisades nõustud | kommentaari postitades nõustud
            tähemärke on järele jäänud # | selle artikli kommenteerimine on
        ",
        hit: "Sinu e-postiaadressi ei avaldata. Nõutavad väljad on tähistatud *-ga",
        miss: "Tunnistajate nimesid ja aadresse palvest hoolimata ei avaldata.",
    },
    Phrases {
        rule: "comments.notice",
        texts: "
            kommentaarid ei [kajasta, väljenda] toimetuse [seisukohti, arvamust, seisukohta]
            toimetus ei vastuta [kommentaaride, lugejate kommentaaride]
            kommentaaride [sisu eest, eest] vastutab | kommentaare ei modereerita
            kommentaare ei eelmodereerita
            toimetus jätab endale õiguse [kommentaare, kommentaar, sobimatuid kommentaare,
            ebasobivaid kommentaare]
            kommentaarid on [lugejate arvamused, lugejate lisatud, kasutajate lisatud]
            [toimetus, portaal, väljaanne] ei võta vastutust kommentaaride
            [palume, palun] kommenteerida viisakalt
            [solvavad, ebaviisakad, ebasobivad, laimavad] kommentaarid [kustutatakse, eemaldatakse]
        ",
        hit: "Kommentaarid ei kajasta toimetuse seisukohti.",
        miss: "Toimetus ei vastutanud selle eest, mida lugejad kirjades arvasid.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            vasta | vastake | # vastust | # vastus | vasta kommentaarile
            vasta sellele kommentaarile | [näita, vaata, peida] [vastuseid, # vastust]
            näita [kõiki, rohkem] vastuseid
            teata [rikkumisest, väärkasutusest, ebasobivast sisust, sobimatust kommentaarist,
            ebasobivast kommentaarist]
            teavita ebasobivast kommentaarist | märgi [sobimatuks, ebasobivaks, rämpspostiks]
            teata moderaatorile | teata toimetusele | raporteeri | teavita toimetust | kustuta
            kustuta kommentaar | muuda kommentaari | tsiteeri | meeldib | ei meeldi | poolt #
            vastu # | meeldib # | ei meeldi #
            [uuemad, vanemad, uusimad, vanimad, parimad, populaarsemad] [ees, enne]
            [sorteeri, järjesta] [, aja järgi, populaarsuse järgi] | sorteeri uuemad ees | vanimad
            anonüümne | anonüümne kasutaja | anonüümne kommentaar | külaline | moderaator
            kommentaar [kustutatud, eemaldatud, on kustutatud, on eemaldatud]
            kommentaar on toimetuse poolt eemaldatud | toimetus on kommentaari eemaldanud | püsilink
            kommentaari link | peida lõim | näita lõime | blokeeri kasutaja
        ",
        hit: "Teata sobimatust kommentaarist",
        miss: "Vasta ausalt, palus prokurör tunnistajal veel kord.",
    },
    Phrases {
        rule: "comments.says",
        texts: "
            ütleb: | ütles: | kirjutas: | kirjutab: | kommenteeris: | kommenteerib:
            vastas kommentaarile | kirjutas kommentaaris
        ",
        hit: "Aino Põld ütleb:",
        miss: "Aino Põld ütleb vähe ja kirjutab veel vähem.",
    },
];
