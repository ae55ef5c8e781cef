//! Estonian phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            esita | mängi | esita uuesti | mängi uuesti | paus | peata | vaigista | vaigista heli
            täisekraan | täisekraanil | täisekraanirežiim | välju täisekraanilt | pilt pildis
            video kvaliteet | taasesituskiirus | esituskiirus | mängimiskiirus | subtiitrid
            subtiitrid välja lülitatud | helitugevus | praegune aeg | järelejäänud aeg | jäänud aeg
            kuula | vaata | kuula kohe | vaata kohe | vaata nüüd | kuula nüüd | audio | videopleier
            meediamängija | helimängija | videomängija | video laadib | videopleier laadib
            pleier laadib | jäta reklaam vahele | jäta vahele | see on modaalaken | sulge aken
            sulge modaalaken | otsevoog | voogedastus | lülita heli [sisse, välja] | heli sisse
            heli välja | heli väljas | [esita, mängi, käivita, peata] video | esita heli
            alusta [taasesitust, esitamist] | peata esitamine | keri [edasi, tagasi]
            keri # sekundit [edasi, tagasi] | [järgmine, eelmine] [video, klipp, episood, saade]
        ",
        hit: "Pilt pildis",
        miss: "Pilt pildis on vana kunstniku nipp, selgitab giid.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            [luba, lubage, aktiveerige] [, palun, brauseris, oma brauseris] javascript
            javascript on [keelatud, välja lülitatud, blokeeritud] | javascript ei ole lubatud
            javascript pole lubatud | javascript peab olema [lubatud, sisse lülitatud]
            [lülita, lülitage] javascript sisse | [leht, veebileht, sait] [nõuab, vajab] javascripti
            toimimiseks on vaja javascripti | kasutamiseks on vaja javascripti
            [sinu, teie] [brauser, veebilehitseja, seade] ei toeta
            [sinu, teie] [brauser, veebilehitseja] on [aegunud, vananenud]
            [kasutad, kasutate] [aegunud, vananenud] [brauserit, veebilehitsejat]
            palun [uuenda, uuendage] oma [brauserit, veebilehitsejat]
            [lülita, lülitage] reklaamiblokeerija välja
            [lülita, lülitage] palun reklaamiblokeerija välja
            [kasutad, kasutate] reklaamiblokeerijat | reklaamiblokeerija on sisse lülitatud
            tuvastasime reklaamiblokeerija | brauser ei toeta [video, heli] esitamist
        ",
        hit: "Sinu brauser ei toeta videote esitamist.",
        miss: "JavaScripti õpetatakse koolis juba seitsmendas klassis.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            laeb | laen | laadib | laadin | andmete laadimine | sisu laadimine | lehe laadimine
            laen sisu | laen andmeid | palun oota | palun oodake | oota | oodake | oota hetk
            oodake hetk | üks hetk | üks hetk palun | hetk palun | palun oota hetk
            palun oodake hetk | viga | viga # | veateade | veakood # | tekkis viga | ilmnes viga
            esines viga | tehniline viga | [, ups, vabandust, kahjuks] midagi läks [valesti, viltu]
            [tekkis viga, midagi läks valesti] [proovi uuesti, palun proovi uuesti, proovi hiljem
            uuesti]
            proovi uuesti | proovige uuesti | proovi hiljem uuesti | palun proovi uuesti
            laadi uuesti
            [lehte, lehekülge, artiklit, tulemusi, otsingutulemusi, vasteid] ei leitud
            lehekülge ei leidu | otsing ei andnud tulemusi
            [sisu, videot, pilti, lehte] ei õnnestunud laadida | sisu laadimine ebaõnnestus
            [sisu, video, leht] [ei ole, pole] saadaval | pilt puudub | foto puudub
            pealkiri puudub | pealkirjata | pildita | pole saadaval | ei ole saadaval | näita vähem
            kuva vähem | ahenda | laienda | ava | peida | näita täpsemalt | sisu puudub
            sulge teade
        ",
        hit: "Laadin…",
        miss: "Laadin kõigepealt paadi ja siis sõidame saarele, otsustas isa.",
    },
];
