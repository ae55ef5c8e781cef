//! Estonian phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            kõik õigused kaitstud | kõik õigused on kaitstud | kõik õigused reserveeritud
            kõik autoriõigused | autoriõigus # | autoriõigused # | copyright #
            autoriõigused on kaitstud | autoriõigus on kaitstud
            autoriõigustega kaitstud [materjal, sisu] | autoriõigused kuuluvad portaalile
            [kopeerimine, levitamine, kasutamine] ilma [kirjaliku loata, autori loata, toimetuse
            loata, väljaandja loata]
            kopeerimine keelatud
            [materjalide, sisu, artiklite] [kopeerimine, kasutamine, levitamine,
            taasavaldamine] ilma
            ilma [väljaandja, toimetuse, autori] kirjaliku [loata, nõusolekuta]
            tsiteerimisel on viide kohustuslik
            [taasavaldamisel, kasutamisel, tsiteerimisel] palume viidata | loata kopeerimine
            loata kasutamine keelatud | väljaandja ajaleht #
            lähtub eesti ajakirjanduseetika koodeksist
            [järgib, täidab] [eesti ajakirjanduseetika, ajakirjanduseetika] koodeksit
            allub pressinõukogule | pressinõukogu liige
        ",
        hit: "© 2024 Lääneranna Teataja OÜ. Kõik õigused kaitstud.",
        miss: "Kalapüügi õigused jättis suguvõsa pärast müüki endale.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            [leht, veebileht, sait, portaal, koduleht, e-pood, veebipood] kasutab küpsiseid
            see veebileht kasutab parema kasutuskogemuse pakkumiseks küpsiseid
            kasutame [veebilehel, oma veebilehel, sel veebilehel, sellel veebilehel, lehel, saidil,
            portaalis, kodulehel] küpsiseid
            [me, meie] kasutame küpsiseid
            kasutame küpsiseid [et, ja sarnaseid, selleks, veebilehe, kasutuskogemuse]
            kasutab küpsiseid [et, ja sarnaseid tehnoloogiaid, teie, sinu]
            sellel [lehel, veebilehel, saidil] kasutatakse küpsiseid
            küpsiste [kasutamisega, kasutamise, salvestamisega, seadeid, eelistusi]
            [nõustun, nõustud, nõustute] [küpsistega, kõigi küpsistega] | nõustu kõigi küpsistega
            [luba, luban, aktsepteeri] kõik küpsised | ainult vajalikud küpsised
            ainult hädavajalikud küpsised | hädavajalikud küpsised | vajalikud küpsised
            [statistilised, analüütilised, funktsionaalsed] küpsised
            lehe kasutamist jätkates [nõustud, nõustute]
            jätkates [lehe, veebilehe] [kasutamist, sirvimist]
            meie ja meie partnerid [kasutame, kasutavad, salvestame, töötleme]
            [sinu, teie] privaatsus on meile [oluline, tähtis] | hoolime [sinu, teie] privaatsusest
            [väärtustame, austame] [sinu, teie] privaatsust | isikupärastatud reklaamide kuvamiseks
            [muuda, halda] [küpsiste seadeid, küpsiseid, küpsiste sätteid]
        ",
        hit: "See veebileht kasutab küpsiseid, et pakkuda paremat kasutuskogemust.",
        miss: "Tordi põhjaks kasutab ta purustatud küpsiseid ja võid.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            [privaatsus, küpsise, andmekaitse][poliitika, tingimused, põhimõtted] | privaatsus
            privaatsusteade | privaatsus- ja küpsisepoliitika | privaatsus ja küpsised
            privaatsus ja tingimused | andmekaitse
            [kasutus, müügi, tellimis, teenuse, lepingu, ostu, tagastus, tarne,
            kommenteerimis]tingimused
            teenuse kasutustingimused | portaali kasutustingimused | veebilehe kasutustingimused
            üldtingimused | kasutajatingimused | kasutusreeglid | kasutajaleping
            müügitingimused ja tagastamine | kasutustingimused ja privaatsus
            kasutustingimused ja privaatsuspoliitika | privaatsusseaded | privaatsussätted
            küpsiseseaded | [küpsiste, privaatsuse] [seaded, sätted, eelistused, haldamine]
            [muuda, halda] [küpsiste seadeid, nõusolekut, privaatsusseadeid, küpsiste sätteid]
            küpsiste kasutamine | küpsiste kasutamise tingimused | küpsiste kasutustingimused
            küpsised ja privaatsus | küpsiste poliitika | isikuandmete töötlemine
            isikuandmete töötlemise [põhimõtted, tingimused, kord] | isikuandmete kaitse
            isikuandmete kaitse [põhimõtted, tingimused, üldmäärus] | andmekaitseteade | gdpr
            autoriõigus | autoriõigused | autoriõigused ja kasutustingimused | vastutusest loobumine
            õiguslik teave | juriidiline teave | juriidiline info | ligipääsetavus
            ligipääsetavuse teatis | ligipääsetavuse avaldus | juurdepääsetavus
            juurdepääsetavuse teatis | nõustun | ei nõustu | nõustun kõigiga | nõustu kõigiga
            keeldu | keeldun | keeldu kõigist | luba kõik | luba valitud | luba valik
            ainult vajalikud | salvesta valik | salvesta [valikud, eelistused, minu valikud, seaded]
            kohanda seadeid | kohanda valikuid | ainult hädavajalikud | saan aru | sain aru
            selge sain aru | pressinõukogu | ajakirjanduseetika koodeks | eetikakoodeks
            toimetuse põhimõtted | [kommenteerimise, foorumi, kampaania] reeglid
            kommenteerimisreeglid | kommentaariumi reeglid | tehisintellekti kasutamise põhimõtted
            tehisaru kasutamine toimetuses | veaparandused | reklaamitingimused
        ",
        hit: "Isikuandmete töötlemise põhimõtted",
        miss: "Kasutustingimused puudusid, mistõttu amet katkestas küsitluse.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            [artiklis, arvamusloos, kolumnis] [väljendatud, esitatud] [seisukohad,
            arvamused] on autori
            [arvamused, seisukohad] on [autori omad, autori isiklikud]
            [kajastab, väljendab] [üksnes, ainult, vaid] autori [seisukohti, arvamust]
            [kajastab, väljendab] autori isiklikke seisukohti
            ei [pruugi kattuda, kattu, pruugi ühtida] toimetuse [seisukohtadega, seisukohaga,
            arvamusega, omadega]
            ei pruugi [kajastada, väljendada] toimetuse [seisukohti, seisukohta]
            toimetus jätab endale õiguse [kirju, kaastöid, lugusid, artikleid, saadetud kirju]
            toimetus ei vastuta [reklaamide, kuulutuste] sisu eest
            toimetusel on õigus [kirju, kaastöid] | kaastöid ei tagastata | käsikirju ei tagastata
            [see artikkel, see lugu, artikkel] [ilmus, avaldati] [esmakordselt, algselt]
            [artikkel, lugu, sisu] on [valminud, loodud] koostöös partneriga
            [artikkel, postitus] [sisaldab, võib sisaldada] [reklaamlinke, partnerlinke]
            kui [märkasid, leidsid] [artiklis vea, vea, artiklist vea]
            märkasid [viga, artiklis viga] [anna, teata] | leidsid vea [anna, teata, kirjuta]
            [anna, andke] [meile, toimetusele] veast teada | teata veast [toimetusele, meile]
            ei ole [investeerimisnõu, investeerimissoovitus, investeerimisnõuanne, käsitletav
            investeerimisnõuna]
            ei asenda [arsti konsultatsiooni, arsti nõu, arsti visiiti]
            [tegemist on, tegu on] ravimiga enne tarvitamist
            enne tarvitamist lugege tähelepanelikult | kaebuste püsimise korral
            [artikkel, lugu, kokkuvõte] on [koostatud, loodud] [tehisintellekti, tehisaru] abil
            lehte kaitseb recaptcha | kaitstud recaptchaga
        ",
        hit: "Arvamusloos väljendatud seisukohad on autori omad ega pruugi kattuda toimetuse seisukohtadega.",
        miss: "Naabrite arvamused on harva ühesugused, ütles autori isa.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            on veebilehe toimimiseks hädavajalikud ja neid ei saa
            neid ei saa meie süsteemides välja lülitada
            võimaldavad meil loendada külastusi ja liikluse allikaid
            kogu teave mida need küpsised koguvad
            salvestada või hankida teavet [teie, sinu] brauserist
            salvestada või lugeda teavet [teie, sinu] seadmest
            meie reklaamipartnerid võivad neid küpsiseid
            need küpsised [võivad olla, on] seatud meie | tehniline salvestamine või juurdepääs
            tehniline salvestus või juurdepääs | täpsete geograafilise asukoha andmete kasutamine
            täpsete asukohaandmete kasutamine | seadme omaduste aktiivne skaneerimine
            piiratud andmete kasutamine reklaamide valimiseks | reklaamide tulemuslikkuse mõõtmine
            sisu tulemuslikkuse mõõtmine | on väikesed tekstifailid mida veebilehed
            sihtrühma uuringud ja teenuste arendamine | teabe säilitamine seadmes ja või juurdepääs
            teabe salvestamine seadmesse ja või | isikupärastatud reklaam ja sisu reklaamide ja sisu
            profiilide loomine isikupärastatud
            teatud hankijad võivad töödelda [teie, sinu] isikuandmeid
            küpsised mis on vajalikud veebilehe | õigustatud huvi alusel vaata meie partnerite
        ",
        hit: "Tehniline salvestamine või juurdepääs on vajalik üksnes statistika jaoks.",
        miss: "Salvestamine oli tehniliselt keeruline ja juurdepääs arhiivile suleti mais.",
    },
];
