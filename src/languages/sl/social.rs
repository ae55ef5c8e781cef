//! Slovene phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            pridružite se nam na facebooku | pridružite se nam na instagramu
            pridruži se nam na facebooku | pridruži se nam na instagramu | pridružite se nam tudi na
            všečkajte našo stran | všečkajte našo facebook stran | všečkaj našo stran
            všečkaj našo facebook stran | postanite naš oboževalec | postanite naš sledilec
            postanite naš prijatelj na | postani naš sledilec | smo tudi na facebooku
            smo tudi na instagramu | smo tudi na tiktoku | sledite mi na | spremljajte me na
            sledi mi na | obiščite nas na facebooku | bodite z nami na facebooku
            ostanite z nami tudi na | označite nas na instagramu | označite nas na objavi
            podelite svoje fotografije s ključnikom | spremljajte naše družbeno omrežje
            [sledite, sledi] nam [na, tudi na, še na, prek, lahko na, lahko tudi na, in bodite,
            in ostanite]
            [spremljajte, spremljaj] nas [na, tudi na, še na, prek]
            [najdete, najdeš] nas [na, tudi na] [facebooku, instagramu, twitterju, x, linkedinu,
            youtubu, tiktoku, družbenih omrežjih, družabnih omrežjih]
            [všečkajte, všečkaj] nas [na, tudi na, in]
            [spremljajte, spremljaj, obiščite] [naš facebook, naš instagram, našo facebook stran,
            naš facebook profil, naš instagram profil, naš twitter, naše profile na,
            naša družbena omrežja, naš tiktok]
        ",
        hit: "Spremljajte nas na Facebooku in Instagramu",
        miss: "Tekmo je na družbenih omrežjih spremljalo več kot dvajset tisoč ljudi.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            deli | delite | delite naprej | deljenje | deli s svetom | skupna raba
            daj v skupno rabo | delite z nami | delite s prijatelji in znanci | kopiraj povezavo
            kopirajte povezavo | kopiraj url | kopiraj naslov | kopiraj | kopirano
            kopirano v odložišče | povezava kopirana | povezava je kopirana
            povezava je bila kopirana | povezava kopirana v odložišče
            povezava je kopirana v odložišče | povezava je bila kopirana v odložišče | pošlji
            pošlji naprej | pošlji prijatelju | pošljite prijatelju | pošlji po e-pošti
            pošljite po e-pošti | pošlji po mailu | pošlji po elektronski pošti | pošlji e-sporočilo
            pošlji povezavo | pošlji članek | natisni | natisnite | natisni stran | natisni članek
            natisni recept | natisnite članek | natisnite recept | natisni novico | tiskaj
            tiskanje | izpis | izpiši | verzija za tisk | različica za tisk | za tisk
            tiskalniku prijazna različica | pdf | shrani kot pdf | priporoči | priporoči članek
            priporočite | priporoči prijatelju | tvitni | tvitaj | tvitnite | tweet | facebook
            twitter | x | messenger | whatsapp | viber | telegram | linkedin | pinterest | instagram
            youtube | tiktok | threads | bluesky | reddit | družbena omrežja | družabna omrežja
            družbeni mediji | sledi | sledi nam | sledite nam | sledite | slediš | spremljaj
            spremljajte | spremljaj nas | spremljajte nas | všeč mi je | všeč | všečkaj | všečkajte
            všečkaj nas | všečkajte nas | e-pošta | mail | email | oddaj | oceni | ocenite
            ocenite nas
            [deli, delite, podeli] [članek, ta članek, novico, to novico, objavo, prispevek, zgodbo,
            to zgodbo, stran, povezavo, recept, dogodek, vsebino, s prijatelji, z drugimi,
            na facebooku, na facebook, na twitterju, na x, na omrežju x, na linkedinu, na whatsappu,
            na viberju, na družbenih omrežjih, na družabnih omrežjih, na messengerju, na pinterestu,
            na telegramu, po e-pošti, prek e-pošte]
        ",
        hit: "Deli članek",
        miss: "Deli članek o domači vasi vsak dan kdo, ki se je iz nje že davno odselil.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            deli: | delite: | delite ga s prijatelji | delite jo s prijatelji | povabite prijatelje
            pošljite članek | pošlji članek | tvitni | tvitaj | vam je članek všeč
            vam je bil članek všeč | ti je članek všeč | ti je bil članek všeč
            vam je bil prispevek všeč | vam je novica všeč | vam je recept všeč | všeč mi je #
            je stran koristna | vam je bila stran v pomoč | vam je članek pomagal
            ste našli kar ste iskali | ste našli iskano | ste našli informacije ki
            vam je bila ta stran v pomoč
            [deli, delite] [na facebooku, na facebook, na twitterju, na x, na omrežju x,
            na linkedinu, na whatsappu, na viberju, na družbenih omrežjih, na družabnih omrežjih,
            na telegramu, na pinterestu, prek, po e-pošti, s prijatelji, ta članek, to novico,
            ta prispevek, to zgodbo, članek, novico, objavo, to objavo, to stran, ta recept]
            [kliknite, kliknite tukaj, klikni] za [deljenje, delitev, deljenje na,
            pošiljanje povezave]
            kliknite [če želite deliti, da delite, da natisnete, če želite natisniti]
            pošlji [prijatelju, po e-pošti, prek e-pošte, prek whatsappa, prek viberja]
            [je bil, se vam zdi, se ti zdi] [članek, ta članek, prispevek, ta prispevek,
            ta vsebina] [koristen, uporaben, zanimiv, koristna, uporabna]
            [ocenite, oceni] [članek, ta članek, prispevek, novico, recept, ta recept, to novico]
            [je bila, se vam zdi] [vsebina, stran, ta stran, informacija] [koristna, uporabna,
            zanimiva]
        ",
        hit: "Delite na Facebooku (odpre se v novem oknu)",
        miss: "Otroci so si lahko fotografije delili na šolski oglasni deski.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # delitev | # delitve | # deljenj | # deljenje | delitve # | delitev # | deljeno # krat
            # krat deljeno | # všečkov | # všečki | # všeček | # všečka | # všečke | všečki #
            # všeč | # sledilcev | # sledilci | # sledilca | sledilci # | # oboževalcev
            # oboževalci | # naročnikov | # naročniki | # glasov | # glasa | # glas | # glasovi
            # reakcij | # reakcije | # reakcija | # zvezdic | # zvezdice | # ljudem je to všeč
            # ljudem je všeč | # osebam je to všeč | # oseb je všečkalo | # tvitov | # objav
            # članov skupine
        ",
        hit: "214 delitev",
        miss: "214 delitev v eni sami noči je županjo presenetilo.",
    },
];
