//! Latvian phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            seko mums facebook | seko mums instagram | seko mums twitter | seko mums tiktok
            seko mums x | seko mums linkedin | seko mums sociālajos | sekojiet mums facebook
            sekojiet mums instagram | sekojiet mums twitter | sekojiet mums tiktok | sekojiet mums x
            sekojiet mums linkedin | sekojiet mums arī | sekojiet mums sociālajos
            seko mūsu jaunumiem | sekojiet mūsu jaunumiem | seko mūsu lapai | sekojiet mūsu lapai
            seko mūsu facebook | sekojiet mūsu facebook | seko mūsu instagram
            sekojiet mūsu instagram | sekojiet portālam | meklē mūs facebook
            meklējiet mūs facebook | atrodi mūs facebook | atrodi mūs sociālajos
            atradīsi mūs facebook | atradīsiet mūs facebook | mēs esam facebook | esam arī facebook
            esam arī instagram | pievienojies mums facebook | pievienojies mums instagram
            pievienojies mums sociālajos | pievienojieties mums facebook
            pievienojieties mums instagram | pievienojieties mums sociālajos
            pievienojies mums draugiem | seko mums draugiem | spied patīk mūsu | spiediet patīk mūsu
            nospied patīk mūsu | kļūsti par mūsu sekotāju | kļūstiet par mūsu sekotāju
            kļūsti par fanu | seko man instagram | seko man facebook | seko manam blogam
            seko bloga jaunumiem | sekojiet mums un | tiekamies instagram | tiekamies facebook
            [seko, sekojiet] [mums, mūsu lapai, mūsu kontam] [feisbukā, instagramā, tviterī,
            soctīklos]
            [seko, sekojiet] [līdzi jaunākajām ziņām, līdzi jaunumiem] [facebook, instagram,
            sociālajos tīklos]
        ",
        hit: "Seko mums Facebook un Instagram",
        miss: "Sacensībām sociālajos tīklos sekoja vairāk nekā divdesmit tūkstoši.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            dalīties | dalies | dalieties | padalies | padalieties | kopīgot | kopīgo | kopīgojiet
            ieteikt | iesaki | iesakiet | iesaki draugiem | ieteikt draugiem | iesaki draugam
            ieteikt draugam | iesaki citiem | ieteikt rakstu | iesaki rakstu | dalīties ar draugiem
            dalies ar draugiem | dalieties ar draugiem | padalies ar draugiem | dalies ar citiem
            dalīties ar citiem | dalīties ar šo | dalīties sociālajos tīklos
            dalies sociālajos tīklos | dalieties sociālajos tīklos | kopīgot sociālajos tīklos
            kopīgot rakstu | kopīgot šo | kopīgot saiti | kopēt saiti | kopēt adresi | kopēt
            kopēt raksta saiti | saite nokopēta | saite ir nokopēta | saite kopēta | nokopēts
            nokopēta | kopēt url | pārsūtīt | pārsūtīt draugam | sūtīt draugam | nosūtīt draugam
            nosūti draugam | sūtīt e-pastā | nosūtīt e-pastā | sūtīt pa e-pastu | nosūtīt pa e-pastu
            nosūtīt saiti | nosūtīt | sūtīt | drukāt | izdrukāt | drukāt rakstu | izdrukāt rakstu
            drukas versija | drukāt lapu | izdrukāt lapu | drukāt recepti | izdrukāt recepti
            drukai | versija drukāšanai | e-pastā | tvītot | tvīto | ietvītot | facebook | twitter
            whatsapp | messenger | linkedin | draugiem lv | draugiem | pinterest | instagram
            youtube | tiktok | telegram | threads | bluesky | sociālie tīkli | sekot | seko
            sekot mums | seko mums | sekojiet mums | seko mums sociālajos tīklos
            mēs sociālajos tīklos | sociālajos tīklos | man patīk | patīk šis raksts | patika raksts
            patika raksts dalies | publicēt facebook | ieteikt facebook | saglabāt saiti
            tagad dalies
            [dalīties, dalies, kopīgot] [facebook, twitter, x, whatsapp, messenger, linkedin,
            draugiem lv, e-pastā, platformā x, vietnē facebook]
            [dalīties, dalies, dalieties, padalies] [ar rakstu, ar šo rakstu, ar šo ziņu, ar šo
            ierakstu, ar recepti]
            [sekot, seko, sekojiet] [facebook, instagram, twitter, x, youtube, sociālajos tīklos]
        ",
        hit: "Dalīties ar šo rakstu",
        miss: "Dalīties ar šo rakstu sāka arī tie, kas no pagasta sen prom.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            dalīties facebook | dalies facebook | dalieties facebook | dalīties twitter
            dalies twitter | dalīties whatsapp | dalies whatsapp | dalīties vietnē
            dalīties platformā | dalīties tīklā | kopīgot vietnē | kopīgot facebook
            kopīgot platformā | kopīgot tīklā | kopīgot ar | kopīgot pakalpojumā
            dalies ar šo rakstu | dalieties ar šo rakstu | dalies ar šo ziņu | dalieties ar šo ziņu
            dalies ar rakstu | dalieties ar rakstu | padalies ar šo | padalieties ar šo
            patika raksts | patika šis raksts | patika šī recepte | vai tev patika | vai jums patika
            ja tev patika dalies | ja patika dalies | ja jums patika dalieties
            noklikšķini lai kopīgotu | noklikšķiniet lai kopīgotu | klikšķini lai kopīgotu
            klikšķiniet lai kopīgotu | spied lai dalītos | spiediet lai dalītos | spied lai kopīgotu
            noklikšķiniet lai dalītos | noklikšķini lai dalītos | noklikšķiniet lai nosūtītu
            noklikšķini lai nosūtītu | noklikšķiniet lai drukātu | noklikšķini lai drukātu
            nosūtīt saiti | nosūti rakstu | nosūtīt rakstu | ieteikt facebook | iesaki rakstu
            iesaki šo rakstu | novērtē rakstu | novērtē šo rakstu | novērtējiet rakstu
            novērtējiet šo rakstu | novērtē šo recepti | novērtējiet šo recepti
            vai šis raksts bija | vai šī informācija bija | vai raksts bija noderīgs
            vai raksts tev bija | vai raksts jums bija | vai šī lapa bija noderīga
            vai šī informācija noderēja | vai šis raksts tev | vai šis raksts jums
            kā vērtē šo rakstu | kā vērtējat šo rakstu
        ",
        hit: "Dalīties Facebook (atveras jaunā logā)",
        miss: "Bērni varēja dalīties ar bildēm skolas stendā.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # dalījās | dalījās # | # dalījumi | # dalīšanās | # dalīšanās reizes | # kopīgojumi
            # kopīgojums | # kopīgojumu | # kopīgošanas reizes | # patīk | patīk #
            # cilvēkiem patīk | # lietotājiem patīk | # cilvēkiem šis patīk | # sekotāji
            # sekotājs | # sekotāju | sekotāji # | # abonenti | # abonents | # abonentu | # fani
            # reakcijas | # reakcija | # reakciju | # vērtējumi | # vērtējums | # vērtējumu
            # zvaigznes | # zvaigzne | # ieteikumi | # ieteica | ieteica # | # dalījās ar šo
            # atzīmēja ar patīk | # cilvēki ieteica | # lietotāji iesaka
        ",
        hit: "214 kopīgojumi",
        miss: "214 kopīgojumi vienā naktī priekšsēdētāju pārsteidza.",
    },
];
