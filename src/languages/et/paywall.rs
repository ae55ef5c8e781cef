//! Estonian phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            [edasi lugemiseks, artikli lugemiseks] [telli, tellige, logi sisse, osta, registreeru]
            lugemise jätkamiseks [telli, logi sisse]
            [artikkel, lugu, sisu] on [ainult tellijale, ainult tellijatele, vaid tellijatele,
            mõeldud tellijatele]
            [oled, olete] juba [tellija, digitellija] [logi, logige] sisse
            [kas oled, kas olete] juba tellija | [on sul, on teil] juba [konto, tellimus]
            [telli, tellige] ja [loe edasi, lugege edasi, loe piiramatult]
            [logi sisse, logige sisse, registreeru] ja [loe edasi, lugege edasi]
            [telli, tellige, osta] [digipakett, digileht, digitellimus, digiligipääs]
            [proovi, loe] [# kuud, # päeva, # nädalat, kuu aega] tasuta
            telli esimene kuu [vaid #, hinnaga #] | esimene kuu [vaid, ainult] # eurot
            esimesed # kuud [vaid, ainult] # eurot | esimene kuu tasuta
            [piiramatu, piiranguteta] [ligipääs, juurdepääs] [kõigile, kõikidele, artiklitele]
            [saad, saate] piiramatu [ligipääsu, juurdepääsu] | [loe, lugege] piiramatult
            tellijana [saad lugeda, saate lugeda, loed, loete] | loe kõiki tasulisi artikleid
            tellimuse [saad, saate, saab] igal ajal [tühistada, lõpetada]
            tellimusest [saad, saate] igal ajal loobuda
            [sul, teil] on [alles, jäänud] # tasuta artiklit
            [oled, olete] [lugenud, kasutanud] ära kõik tasuta artiklid
            oled lugenud kõik tasuta artiklid | tasuta artiklite limiit | tasuta artiklid on otsas
            see on tasuline artikkel | see on digitellija lugu
            [artiklist, loost] on [lugemata, veel lugeda] #
            ligipääsuks [vormista, osta, telli] tellimus | loe kogu lugu [digilehest, paberlehest]
            [vormista, vormistage] [tellimus, digitellimus, püsitellimus]
            tellimus pikeneb automaatselt
        ",
        hit: "Oled juba tellija? Logi sisse",
        miss: "Lehte tellis maja, kus elas veel ainult kaks vanainimest.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            telli | tellige | tellijale | tellijatele | ainult tellijale | ainult tellijatele
            vaid tellijale | digitellijale | digitellijatele | ainult digitellijale | püsitellijale
            tellija eelis | tellija eelised | tellija soodustused | tellimine | tellimused
            tellimus | lehe tellimine | ajalehe tellimine | digitellimus | püsitellimus | digipakett
            halda tellimust | halda tellimusi | tühista tellimus | pikenda tellimust
            hinnad ja paketid | vali pakett | vali tellimus | vaata pakette | premium | tasuline
            tasuline artikkel | tasuline lugu | tasumüür | ainult liikmetele | liikmetele
            hakka liikmeks | hakka tellijaks | saa tellijaks | astu liikmeks
            [telli, tellige] [leht, ajaleht, ajakiri, digileht, digipakett, digitellimus]
            telli [leht, ajaleht, digileht] [kohe, siit] | osta [digipakett, digitellimus, digileht]
            [telli, tellige] kohe | telli siit | telli juba täna | kingi [tellimus, ajakiri]
            telli [aastatellimus, kuutellimus] | osta [artikkel, see artikkel] | loe tasuta
            proovi [tasuta, kohe, digilehte, # päeva tasuta, kuu aega tasuta] | tasuta prooviperiood
            salvesta | salvesta [artikkel, lugu, hilisemaks] | salvestatud | loe hiljem
            lisa lugemisnimekirja | lisa järjehoidjatesse | lugemisnimekiri
            kingi [artikkel, lugu] [, sõbrale] | jaga tellijana | toeta meid | toeta | anneta
            kohustusteta | ilma kohustusteta | tühista igal ajal | loobu igal ajal
            mul on juba tellimus | olen juba tellija | oled juba tellija
        ",
        hit: "Telli ajaleht",
        miss: "Telli ajaleht oleks tema arvates pidanud rohkem kui neli lehekülge olema.",
    },
];
