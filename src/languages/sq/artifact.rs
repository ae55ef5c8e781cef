//! Albanian phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            luaj | luaje | luaj videon | luaj audion | luaje videon | riluaj | shiko tani
            shikoje tani | dëgjo tani | dëgjoje tani | ndalo videon | pauzë | ndalo | pauzo | pa zë
            me zë | hiq zërin | ndiz zërin | aktivizo zërin | fik zërin | çaktivizo zërin
            mbyll zërin | ekran i plotë | ekrani i plotë | hap në ekran të plotë
            dil nga ekrani i plotë | zmadho ekranin | videoja po ngarkohet | po ngarkohet videoja
            luajtësi i videos | video player | luajtësi audio | shpejtësia e luajtjes
            shpejtësia e riprodhimit | titra | titrat | cilësia e videos | videoja tjetër
            videoja e radhës | video tjetër | videoja e mëparshme | kjo është një dritare modale
            dritare modale | koha aktuale | koha e mbetur | kohëzgjatja | fotografi në fotografi
            provo përsëri | provo sërish | riprovo | provoni përsëri | shikoje në youtube
            shiko në youtube | hape në youtube | shiko drejtpërdrejt | ndiqe live | shikoje live
            video live | transmetim i drejtpërdrejtë
            videoja nuk [është, është më] [e disponueshme, në dispozicion]
            [shfaq, fshih, shiko] transkriptin
        ",
        hit: "Ekran i plotë",
        miss: "Finalen e pamë në ekran të plotë, te telefoni i vëllait tim.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            aktivizo javascript | aktivizoni javascript | kërkon javascript | kërkohet javascript
            ju nevojitet javascript | të nevojitet javascript | keni nevojë për javascript
            po përdorni një shfletues të vjetër | po përdor një shfletues të vjetër
            shfletuesi yt nuk është i përputhshëm
            [javascript, javascript-i] [është i çaktivizuar, është çaktivizuar]
            shfletuesi [juaj, yt] nuk [e mbështet, mbështet]
            shfletuesi [juaj, yt] është i [vjetër, vjetruar]
            [përditëso, përditësoni] [shfletuesin, browserin]
            [çaktivizo, çaktivizoni] [ad blocker, adblock]
            [po përdorni, po përdor] një [ad blocker, adblock]
            [kjo përmbajtje, kjo video] nuk është [e disponueshme, në dispozicion]
            [për të parë këtë përmbajtje, për ta parë këtë përmbajtje, për ta parë këtë video]
        ",
        hit: "Ju lutemi aktivizoni JavaScript për të parë komentet.",
        miss: "Ajo u mëson JavaScript dhe Python pensionistëve të lagjes.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            po ngarkohet | po ngarkohen | duke u ngarkuar | duke ngarkuar | ngarkohet | ngarkim
            ngarkimi në proces | po hapet | ju lutem prisni | ju lutemi prisni | të lutem prit
            prisni | prisni pak | prit pak | një moment | një moment ju lutem | një çast
            duke pritur | po përpunohet | ndodhi një gabim | pati një gabim | diçka shkoi keq
            diçka shkoi gabim | gabim | gabim gjatë ngarkimit | përmbajtja nuk është e disponueshme
            përmbajtje e padisponueshme | nuk është në dispozicion | e padisponueshme | zgjero
            zgjeroje | palos | fshih | fshihe | trego më pak | shfaq më pak | shiko më pak
            lexo më pak | më pak | kliko për të zgjeruar | kliko për ta hapur | asnjë rezultat
            asnjë rezultat i gjetur | nuk ka rezultate | nuk u gjet asnjë rezultat
            nuk u gjetën rezultate | rifresko | rifresko faqen | ringarko faqen | ringarko
            faqja nuk u gjet | faqja nuk ekziston | nuk u gjet | imazhi nuk është i disponueshëm
            pa imazh | pa titull | na vjen keq, kjo faqe nuk ekziston
            na vjen keq, faqja nuk u gjet | oops, kjo faqe nuk gjendet
            faqja që [kërkoni, po kërkoni] nuk [ekziston, u gjet]
        ",
        hit: "Po ngarkohet…",
        miss: "Anija po ngarkohet natën, nën dritën e prozhektorëve të portit.",
    },
];
