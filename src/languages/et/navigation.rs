//! Estonian phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            avaleht | avalehele | esileht | esilehele | esikülg | menüü | peamenüü | põhimenüü
            otsi | otsing | otsi saidilt | otsi lehelt | otsi siit | otsi portaalist
            otsi arhiivist | otsi veebilehelt | otsi artikleid | mida otsid | mida sa otsid
            mida otsite | sisesta otsisõna | otsisõna | täpsem otsing | otsingu tulemused
            otsingutulemused
            [sisene, logi sisse, logi välja, logige sisse, logi sisse või registreeru]
            sisselogimine | sisenemine | registreeru | registreeruge | registreeri kasutajaks
            registreerimine | loo konto | loo kasutaja | minu konto | minu andmed | minu leht
            minu profiil | kasutajakonto | kasutajanimi | parool | salasõna | unustasid parooli
            unustasin parooli | jäta mind meelde | jää sisselogituks | taasta parool | muuda parooli
            minu tellimused | minu lood | minu lemmikud | teavitused
            [järgmine, eelmine] [, lehekülg, leht, artikkel, uudis, lugu, postitus] | tagasi
            tagasi üles | üles | lehe algusesse
            tagasi [avalehele, esilehele, algusesse, lehe algusesse, nimekirja, uudiste juurde,
            eelmisele lehele]
            mine [avalehele, esilehele, üles]
            [mine, liigu, liigu edasi, hüppa] [sisu juurde, põhisisu juurde, navigatsiooni juurde]
            [ava, sulge, näita] [menüü, peamenüü, otsing] | sulge | liigu sisuni | liigu põhisisuni
            otse sisu juurde | kontakt | kontaktid | kontaktandmed | kontaktinfo | toimetus
            toimetuse kontaktid | toimetuse kontakt | toimetus ja kontaktid | võta ühendust
            võtke ühendust | võta meiega ühendust | võtke meiega ühendust | kirjuta meile
            kirjutage meile | meist | meie kohta | firmast | ettevõttest | portaalist | lehest
            ajalehest | kes me oleme | meie meeskond | meie lugu | sisukaart | lehe kaart
            saidikaart | abi | klienditugi | klienditeenindus | kasutajatugi | kkk
            korduma kippuvad küsimused | korduvad küsimused | tööpakkumised | vabad töökohad
            tule meile tööle | tule tööle | arhiiv | uudiste arhiiv | lehe arhiiv | ajalehe arhiiv
            arhiivid | rubriigid | kategooriad | rubriik | kategooria | teemad | kõik teemad
            sildid | rss | rss-voog | seaded | sätted | eesti keeles | in english | english
            по-русски | на русском | русский | vene keeles | vali keel | muuda keelt | keelevalik
            lehekülg # | lk # | lehekülg # # | veel | rohkem | kõik | tühista | puhasta | tühjenda
            filtreeri | filtrid | tume režiim | hele režiim | öörežiim | tume teema | hele teema
            artiklid | blogi | blogid | foorum | tagasiside | anna tagasisidet | andke tagasisidet
            saada tagasisidet | saada tagasiside | anna vihje | saada vihje | vihjeliin
            vihje toimetusele | paberleht | digileht | e-leht | e-ajaleht | loe digilehte
            loe paberlehte | ajakirjad | ajalehed | meie väljaanded | teised väljaanded
            kasulikud lingid | lingid | jälgi [teemat, teemasid] | lisa lemmikutesse
            salvesta lemmikutesse | sisukord | muuda | muuda vikiteksti | muuda lähteteksti
            tehisaru kokkuvõte | tehisintellekti kokkuvõte | mine retsepti juurde
            hüppa retsepti juurde | lahtiolekuajad | lahtioleku ajad | vaata lahtiolekuaegu
            täna avatud | praegu avatud | praegu suletud | täna suletud | vaata kaardil
            näita kaardil | kuidas meid leida | asukoht kaardil | pressile | meediale | pressikeskus
            pressiteated | meediainfo | täname tagasiside eest | aitäh tagasiside eest
            kas see leht oli kasulik | kas leidsid vajaliku info | teksti suurus | kõrge kontrast
            suurenda teksti | vähenda teksti | prindivaade | prindiversioon | mobiilivaade
            tavavaade | täisversioon | mobiiliversioon | loobu | kinnita | jätka | saada ära
            esita küsimus | küsi nõu
        ",
        hit: "Liigu edasi põhisisu juurde",
        miss: "Mine sisu juurde alles siis, kui kaaned on uuritud, soovitab raamatuköitja.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            uudised | eesti | eesti uudised | välisuudised | välismaa | maailm | eesti ja maailm
            kodumaa | kohalikud uudised | kohalik elu | siseuudised | maakond | maakonna uudised
            vald | linnauudised | poliitika | majandus | majandusuudised | äri | äriuudised
            ettevõtlus | raha ja äri | raha | börs | sport | spordiuudised | muud spordialad
            jalgpall | korvpall | võrkpall | suusatamine | tennis | mootorisport | kergejõustik
            jäähoki | talisport | autosport | motosport | e-sport | tehnika | tehnoloogia
            tehnika ja teadus | digi | teadus | teadus ja tehnoloogia | tervis | tervis ja heaolu
            heaolu | kultuur | kultuuriuudised | meelelahutus | seltskond | staarid | kuulsused
            elustiil | arvamus | arvamused | arvamuslood | juhtkiri | juhtkirjad | kolumn | kolumnid
            lugeja kiri | lugejakirjad | lugejate kirjad | repliik | kommentaar ja arvamus | essee
            esseed | karikatuurid | karikatuur | intervjuud | persoonilood | persoon | reportaažid
            uurivad lood | pikad lood | reisimine | reisid | reis | reisiuudised | puhkus ja reis
            ilm | ilmateade | ilmaennustus | videod | video | video ja foto | fotod ja video
            podcastid | podcast | taskuhäälingud | taskuhääling | saated | otsesaade | otseülekanne
            otseülekanded | raadio | televisioon | telekava | tv-kava | tööpakkumine | töökuulutused
            kinnisvara | kuulutuste rubriik | surmakuulutused | leinakuulutused | kaastundeavaldused
            horoskoop | horoskoobid | päevahoroskoop | nädalahoroskoop | ristsõnad | ristsõna
            sudoku | mängud | viktoriin | viktoriinid | autod | auto | autouudised | liiklus | kodu
            kodu ja aed | kodu ja sisustus | aed | aiandus | ehitus | sisustus | toit ja jook
            retseptid | toidu- ja joogiuudised | kokandus | filmid | filmiuudised | kino | raamatud
            kirjandus | muusika | teater | kunst | loodus | keskkond | keskkond ja kliima
            lemmikloomad | naised | naistele | mehed | mood ja ilu | ilu | ilu ja mood | stiil
            pere ja lapsed | lapsed | beebi ja pere | suhted ja seks | haridus | kool ja haridus
            krimi | kriminaal | krimiuudised | õnnetused | krimi ja õnnetused | õigus | maaelu
            põllumajandus | metsandus | kalandus | merendus | energeetika | riigikaitse
            sõda ukrainas | nädalavahetus | nädalalõpp | erilehed | lisalehed | sündmused
            sündmuste kalender | üritused | ürituste kalender | kultuurikava | kinokava | kalender
            kuulutused ja teated | teadaanded | ametlikud teadaanded | valimised | valimised #
            kirbuturg | lastele | noored | noortele | lõuna-eesti | põhja-eesti | ida-viru
            lääne-eesti | tallinn | tartu | tartu uudised | tallinna uudised | pärnu uudised
            saaremaa uudised | otseblogi | nõuanded | kasulik teada | tarbija | tarbija24 | huumor
            naljad | galeriid | meediakajastus | kirik | usuelu | eesti elu
        ",
        hit: "Arvamus",
        miss: "Majandus kasvas aasta alguses aeglasemalt, kui pank oli oodanud.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            [liigu, liigu edasi, hüppa, mine] [sisu juurde, põhisisu juurde]
            tagasi [avalehele, esilehele, nimekirja, uudiste juurde, uudistesse, arhiivi]
            oled siin: | asud siin | oled siin avaleht | asukoht avaleht | sinu asukoht:
            jäta navigatsioon vahele | jäta menüü vahele | otsi saidilt | otsi lehelt
            otsi veebilehelt | [unustasid, unustasite] [parooli, salasõna, oma parooli]
            [pole, ei ole] [veel kontot, kontot, kasutajat, veel kasutaja]
            [sul pole, teil pole, sul ei ole] veel kontot
        ",
        hit: "Oled siin: Avaleht / Sport",
        miss: "Mängijad said lõpuks liikuda riietusruumide poole.",
    },
];
