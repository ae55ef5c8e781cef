//! Latvian phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            piesakies jaunumiem | piesakieties jaunumiem | pieraksties jaunumiem
            pierakstieties jaunumiem | piesakies mūsu jaunumiem | piesakieties mūsu jaunumiem
            pieraksties mūsu jaunumiem | piesakies jaunumu | piesakieties jaunumu
            pieraksties jaunumu | pierakstieties jaunumu | abonē jaunumus | abonējiet jaunumus
            abonē mūsu jaunumus | abonējiet mūsu jaunumus | saņemiet jaunumus | saņem mūsu jaunumus
            saņemiet mūsu jaunumus | vēlos saņemt jaunumus | vēlos saņemt jaunumu
            vēlies saņemt jaunumus | vēlaties saņemt jaunumus | gribu saņemt jaunumus
            piekrītu saņemt jaunumus | piekrītu saņemt komerciālus | piekrītu saņemt informāciju
            piekrītu saņemt e-pastā | jaunumi e-pastā | jaunumus e-pastā | jaunumus savā e-pastā
            ziņas savā e-pastā | ziņas tavā e-pastā | ziņas jūsu e-pastā | tieši savā e-pastā
            tieši tavā e-pastā | tieši jūsu e-pastā | svarīgākās ziņas e-pastā
            nedēļas svarīgākās ziņas e-pastā | dienas ziņas e-pastā | jaunāko rakstu apkopojumu
            nepalaid garām jaunāko | nepalaidiet garām jaunāko | no jaunumiem vari atteikties
            no jaunumiem varat atteikties | atteikties no jaunumiem | atteikties no e-pasta vēstulēm
            atrakstīties vari jebkurā | atrakstīties varat jebkurā | atrakstīties jebkurā brīdī
            atteikties vari jebkurā laikā | atteikties varat jebkurā laikā | atsūtīsim jaunumus
            sūtīsim jaunumus | nosūtīsim jaunumus | mēs nesūtām surogātpastu | nesūtīsim mēstules
            mēs nesūtām mēstules | iknedēļas jaunumu | nedēļas jaunumu apskat
            ielūkojies savā e-pastā un apstiprini | uz norādīto e-pastu nosūtīta
            apstiprini savu e-pastu
            [piesakies, piesakieties, pieraksties, pierakstieties] [vēstkopai, mūsu vēstkopai,
            vēstkopas saņemšanai]
            [saņemiet, vēlos saņemt] [svarīgākās ziņas, aktuālākās ziņas, jaunākās ziņas, jaunākos
            rakstus, vēstkopu] e-pastā
            [abonē, abonējiet] [mūsu vēstkopu, vēstkopu, bezmaksas vēstkopu, mūsu ziņu vēstuli, mūsu
            e-pasta vēstuli]
            [piesakoties, pierakstoties] [tu piekrīti, jūs piekrītat] [privātuma politikai,
            noteikumiem]
        ",
        hit: "Piesakies jaunumiem un nepalaid garām neko svarīgu",
        miss: "Uz lekciju varēja pieteikties arī tie, kuri skolā vairs nemācās.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            vēstkopa | vēstkopas | ziņu izlase e-pastā | jaunumu vēstule | jaunumu vēstules
            jaunumu saņemšana | jaunumi e-pastā | ziņas e-pastā | e-pasta adrese | e-pasts
            tavs e-pasts | jūsu e-pasts | tava e-pasta adrese | jūsu e-pasta adrese | vārds uzvārds
            vārds un uzvārds | pieteikties | piesakies | piesakieties | pierakstīties jaunumiem
            pieteikties jaunumiem | piesakies jaunumiem | abonēt jaunumus | pieraksties
            pierakstieties | pieraksties jaunumiem | saņemt jaunumus | saņem jaunumus
            vēlos saņemt jaunumus | saņemt paziņojumus | atteikties no paziņojumiem | atrakstīties
            atrakstīties no jaunumiem | paldies par pieteikšanos | paldies par pieteikumu
            paldies par reģistrēšanos | paldies tu esi pieteicies | tavs pieteikums ir saņemts
            jūsu pieteikums ir saņemts | pieteikums saņemts | pieteikums nosūtīts | nepalaid garām
            nepalaidiet garām | nepalaid neko garām | nepalaidiet neko garām
            nepalaid garām svarīgāko | esi informēts | esiet informēti | esi lietas kursā
            uzzini pirmais | uzziniet pirmie | uzzini jaunumus pirmais | esi pirmais kas uzzina
            paliec ar mums | palieciet ar mums | pievienojies lasītājiem | sekot jaunumiem
            seko jaunumiem | sekojiet jaunumiem
            [ievadi, ievadiet] [savu e-pastu, savu e-pasta adresi, e-pasta adresi, savu vārdu]
            [abonēt, saņemt] [vēstkopu, mūsu vēstkopu, jaunumus e-pastā, ziņas e-pastā]
        ",
        hit: "Ievadi savu e-pastu",
        miss: "Ievadi savu e-pastu tikai tad, ja lapu labi pazīsti, iesaka policija.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            lejupielādē mūsu lietotni | lejupielādējiet mūsu lietotni | lejupielādē mūsu mobilo
            lejupielādējiet mūsu mobilo | lejupielādē mūsu aplikāciju
            lejupielādējiet mūsu aplikāciju | lejuplādē mūsu lietotni | lejuplādē mūsu aplikāciju
            lejuplādējiet mūsu lietotni | lejuplādējiet mūsu aplikāciju | instalē mūsu lietotni
            instalējiet mūsu lietotni | instalē mūsu aplikāciju | instalējiet mūsu aplikāciju
            izmēģini mūsu lietotni | izmēģini mūsu aplikāciju | izmēģiniet mūsu lietotni
            izmantojiet mūsu lietotni | lasi mūs lietotnē | lasi ērtāk lietotnē
            lasiet mūs lietotnē | lejupielādējiet no google play | mūsu lietotne pieejama
            mūsu aplikācija pieejama | mūsu mobilā lietotne | mūsu mobilā aplikācija
            mūsu mobilo lietotni
            [lejupielādējiet, lejuplādējiet, instalējiet] [portāla lietotni, bezmaksas lietotni]
        ",
        hit: "Lejupielādē mūsu lietotni Android un iOS ierīcēm",
        miss: "Sēņotāju lietotni nedēļas laikā lejupielādēja divpadsmit tūkstoši.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            pievienojies mūsu whatsapp | pievienojieties mūsu whatsapp | pievienojies mūsu telegram
            pievienojieties mūsu telegram | pievienojies mūsu kanālam | pievienojieties mūsu kanālam
            pievienojieties mūsu grupai | pievienojies mūsu facebook grupai
            pievienojieties mūsu facebook grupai | pievienojieties mūsu kopienai
            pievienojies mums telegram | pievienojies mums whatsapp | pievienojieties mums telegram
            pievienojieties mums whatsapp | abonē mūsu kanālu | abonējiet mūsu kanālu
            abonē mūsu youtube | abonējiet mūsu youtube | abonē mūs youtube | seko mūsu kanālam
            sekojiet mūsu kanālam | seko mūsu whatsapp | sekojiet mūsu whatsapp
            mūsu youtube kanāls | mūsu youtube kanālā | mūsu youtube kanālu | mūsu whatsapp kanāls
            mūsu whatsapp kanālā | mūsu telegram kanāls | mūsu telegram kanālā
            mūsu telegram kanālu | seko mums google ziņās | sekojiet mums google ziņās
            seko mums google news | sekojiet mums google news | pievieno mūs google
            pievienojiet mūs google | iestati mūs kā vēlamo avotu | izvēlies mūs kā vēlamo avotu
            kā vēlamo avotu google | kā ieteicamo avotu google | klausies mūs spotify
            klausieties mūs spotify | meklē mūs spotify | meklējiet mūs spotify
            raidierakstu klausies | raidierakstu klausieties | podkāstu klausies
            podkāstu klausieties | visās populārākajās podkāstu | visās populārākajās raidierakstu
            [seko, sekojiet] [mums whatsapp, mums youtube, mums threads, mums telegram]
        ",
        hit: "Abonē mūsu kanālu un nepalaid garām nākamo sēriju",
        miss: "Kanāls, ko plostnieki izraka 1907. gadā, kalpo izklaides kuģīšiem.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            atbalsti mūsu darbu | atbalstiet mūsu darbu | atbalsti mūsu redakciju
            atbalstiet mūsu redakciju | atbalsti neatkarīgu žurnālistiku
            atbalstiet neatkarīgu žurnālistiku | atbalsti neatkarīgo žurnālistiku
            atbalstiet neatkarīgo žurnālistiku | atbalsti pētniecisko žurnālistiku
            atbalstiet pētniecisko žurnālistiku | atbalsti kvalitatīvu žurnālistiku
            atbalstiet kvalitatīvu žurnālistiku | atbalsti žurnālistiku | atbalstiet žurnālistiku
            atbalsti vietējo žurnālistiku | atbalstiet vietējo žurnālistiku | atbalsti portālu
            atbalstiet portālu | atbalsti mūs ar ziedojumu | atbalstiet mūs ar ziedojumu
            atbalsti mūs patreon | atbalsti mūs | atbalstiet mūs | ziedojiet mūsu
            ziedojiet redakcijai | ziedojums mūsu redakcijai | ar lasītāju atbalstu
            pateicoties lasītāju ziedojumiem | pateicoties lasītāju atbalstam
            bez lasītāju atbalsta | kļūsti par mūsu atbalstītāju | kļūstiet par mūsu atbalstītāju
            kļūsti par mūsu atbalstītājiem | kļūsti par patronu | kļūsti par mūsu patronu
            kļūsti par mūsu biedru | kļūsti par mūsu ziedotāju | konts ziedojumiem | ziedojumu konts
            rekvizīti ziedojumiem | ja tev patika šis raksts atbalsti
            ja jums patika šis raksts atbalstiet | patika raksts atbalsti | palīdzi mums turpināt
            palīdziet mums turpināt | uzsauc mums kafiju | uzsauciet mums kafiju | uzsauc kafiju
            katrs ziedojums palīdz mums | tavs ziedojums palīdz | jūsu ziedojums palīdz
            tavs atbalsts ļauj mums | jūsu atbalsts ļauj mums
            [atbalsti, atbalstiet] [mūsu blogu, mūsu portālu, mūsu podkāstu, mūsu raidierakstu, mūsu
            komandu, mūsu žurnālistus, mūsu projektu, mūsu biedrību, vietējo laikrakstu, neatkarīgu
            mediju, neatkarīgus medijus]
            [ziedo, ziedojiet] [žurnālistikai, portālam, neatkarīgai žurnālistikai, mūsu darbam,
            portāla uzturēšanai]
        ",
        hit: "Patika raksts? Atbalsti neatkarīgu žurnālistiku.",
        miss: "Mērs vēlas palīdzēt biedrībām, kas kopj avotus un akas.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            pirkt | pirkt tagad | pērc tagad | iegādāties | iegādāties tagad | pirkt biļeti
            pirkt biļetes | iegādāties biļetes | iegādāties biļeti | ielikt grozā | likt grozā
            pievienot grozam | ievietot grozā | pievienot pirkumu grozam | grozs | iepirkumu grozs
            pirkumu grozs | mans grozs | tavs grozs | tavs grozs ir tukšs | jūsu grozs ir tukšs
            grozs ir tukšs | noformēt pasūtījumu | noformēt pirkumu | uz kasi | turpināt iepirkties
            atpakaļ uz veikalu | pasūtīt | pasūti tagad | pasūtīt tagad | pasūtīt tiešsaistē
            rezervēt | rezervēt tagad | rezervē tagad | rezervēt galdiņu | rezervēt numuru
            pieteikt vizīti | pierakstīties vizītei | pieteikties vizītei | skatīt piedāvājumu
            skatīt piedāvājumus | skatīt cenu | piedāvājumi | īpašie piedāvājumi
            akcijas un atlaides | interneta veikals | e-veikals | mūsu veikals | pieejams veikalā
            drīzumā pieejams | paziņot kad pieejams | bezmaksas piegāde | piegāde bez maksas
            pievienot vēlmju sarakstam | vēlmju saraksts | pievienot salīdzināšanai | salīdzināt
            preces apraksts | līdzīgas preces | ieteiktās preces | uzzini vairāk | uzzināt vairāk
            uzziniet vairāk | atvērt lietotnē | lejupielādēt lietotni | lejupielādē lietotni
            lejupielādēt aplikāciju | lejupielādēt | lejupielādē | lejupielādēt pdf
            pievienot kalendāram | saglabāt kalendārā | ieslēgt paziņojumus | atļaut paziņojumus
            ieslēdz paziņojumus | izslēgt paziņojumus | pieteikties konsultācijai
            ievietot sludinājumu | iesniegt sludinājumu | pievienot sludinājumu
            [pirkt, pasūtīt, iegādāties] [internetā, grāmatu, žurnālu, dāvanu karti]
            [lejupielādēt, lejupielādē, pieejams, pieejama] [google play, app store, no google play,
            no app store, app store veikalā]
            [piegāde, bezmaksas piegāde] [pasūtījumiem virs # eur, pirkumiem virs # €, no # eiro,
            virs # eur]
            [skatīt, apskatīt] [preci, produktu, visas preces, katalogu]
        ",
        hit: "Ielikt grozā",
        miss: "Ielikt grozā vērts arī dažas mežrozīšu ogas.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            klausies rakstu | klausieties rakstu | klausies šo rakstu | klausieties šo rakstu
            noklausies rakstu | noklausieties rakstu | klausies podkāstu | klausieties podkāstu
            klausies raidierakstu | klausieties raidierakstu | klausies interviju
            klausieties interviju | klausies pilnu | klausieties pilnu | klausies sarunu
            klausieties sarunu | noklausies sarunu | noklausieties sarunu | noklausies interviju
            noklausieties interviju | klausies ierakstu | klausieties ierakstu
            pilnu sarunu klausies | pilnu sarunu klausieties | pilnu interviju klausies
            pilnu interviju klausieties | visu sarunu klausies | pilnu sarunu skaties
            pilnu interviju skaties | pilnu raidījumu skaties | pilnu raidījumu klausies
            visu raidījumu skaties | raidījuma ierakstu skaties | raidījuma ierakstu klausies
            sarunas ierakstu | skaties video | skatieties video | skaties sižetu | skatieties sižetu
            noskaties video | noskatieties video | skaties tiešraidi | skatieties tiešraidi
            skaties raidījumu | skatieties raidījumu | tiešraidi skaties | tiešraidi skatieties
            spied šeit | spiediet šeit | klikšķini šeit | noklikšķini šeit | noklikšķiniet šeit
            plašāk klausies | plašāk skaties | plašāk sižetā | plašāk ierakstā
            plašāk raidījuma ierakstā | video skaties | video skatieties | ierakstu klausies
            ierakstu skaties | klausies jaunāko sēriju | klausies raksta audioversiju
            klausieties raksta audioversiju
        ",
        hit: "Klausies pilnu sarunu raidierakstā „Rīta vilnis”",
        miss: "Vakarā viesi noklausījās divu aculiecinieku sarunu.",
    },
];
