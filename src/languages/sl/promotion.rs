//! Slovene phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            obveščajte me o novostih | prejemajte novice na e-pošto | prejemajte najnovejše novice
            prejemajte sveže novice | želim prejemati novice | želim prejemati obvestila
            želim prejemati novičnik | želim biti obveščen o | želim biti obveščena o
            soglašam s prejemanjem | strinjam se s prejemanjem | novice na vaš e-naslov
            novice na vaš elektronski naslov | najboljše zgodbe tedna v
            izbor najboljših člankov na | od prejemanja e-novic | odjavite se lahko kadar koli
            odjavite se lahko kadarkoli | odjaviš se lahko kadar koli | kadar koli se lahko odjavite
            kadarkoli se lahko odjavite | odjava je mogoča kadar koli | odjava je možna kadar koli
            odjava je mogoča kadarkoli | odjava je možna kadarkoli | z vnosom e-naslova
            z vpisom e-naslova | brez vsiljene pošte | novičnik lahko kadar koli odjavite
            naš novičnik prejema | berite naš novičnik | prejmite naš novičnik
            [prijavite se na, prijavi se na, naročite se na, naroči se na, prijavite se k, naročite,
            naroči, prejemajte, prejemaj, prijava na] [, naše, brezplačne, naše brezplačne,
            tedenske, dnevne] [e-novice, enovice, elektronske novice, mesečne novice]
            [prijavite se na, prijavi se na, naročite se na, naroči se na, naročite, naroči,
            prejemajte, prijava na] [, naš, brezplačni, naš brezplačni, tedenski, naš tedenski,
            dnevni] [novičnik, e-novičnik, newsletter, e-bilten]
            [prijavite se na, prijavi se na, naročite se na, naroči se na] [naša obvestila,
            brezplačna obvestila, potisna obvestila, spletna obvestila, naše novice,
            prejemanje novic, prejemanje obvestil]
            [naravnost, neposredno, direktno] [v vaš, v svoj, v tvoj] [nabiralnik, e-nabiralnik,
            e-poštni nabiralnik, elektronski nabiralnik, e-predal, e-poštni predal,
            elektronski predal, mail]
            [naravnost, neposredno, direktno] [na vaš, na svoj, na tvoj] [e-naslov, e-poštni naslov,
            elektronski naslov, mail]
            želim prejemati [e-novice, vaše novice, vaš novičnik, brezplačne e-novice,
            tedenske novice, obvestila o novostih]
            od [e-novic, novičnika, prejemanja, prejemanja obvestil] se lahko [kadar koli,
            kadarkoli, vedno] odjavite
            [s prijavo na e-novice, s prijavo na novičnik, z oddajo e-naslova, s klikom na gumb,
            z naročilom na e-novice] [se strinjate, soglašate, potrjujete, se strinjam, soglašam]
        ",
        hit: "Prijavite se na naše e-novice in ne zamudite ničesar",
        miss: "Na predavanje so se lahko prijavili tudi tisti, ki šole že dolgo ne obiskujejo.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            e-novice | enovice | elektronske novice | novičnik | e-novičnik | newsletter
            newsletterji | naši novičniki | tedenski novičnik | dnevni novičnik
            brezplačni novičnik | arhiv e-novic | e-naslov | e-poštni naslov | elektronski naslov
            elektronska pošta | vaš e-naslov | vaš e-poštni naslov | vaš elektronski naslov
            vaš email | vaš e-mail | tvoj e-naslov | tvoj e-poštni naslov | email naslov
            vaš email naslov | vaše ime | vaše ime in priimek | ime in priimek | tvoje ime
            prijavi me | naroči me | prijavite me | hvala za prijavo | hvala za vašo prijavo
            hvala za naročilo | uspešno ste se prijavili | uspešno ste se naročili | prijava uspešna
            prijava je uspela | preverite svoj e-poštni nabiralnik | odjava od e-novic
            odjava od novičnika | odjava od prejemanja | želim se odjaviti | ostanite obveščeni
            ostani obveščen | bodite obveščeni | bodi obveščen | bodite na tekočem | bodi na tekočem
            ostanite na tekočem | ostani na tekočem | bodite v stiku | ostanite v stiku
            ostanimo v stiku | ne zamudite nobene novice | ne zamudi nobene novice | nič ne zamudite
            naj vam nič ne uide | ne zamudite ničesar | bodite na tekočem z dogajanjem
            ostanite na tekočem z dogajanjem | ostanite na tekočem z najnovejšimi novicami
            [vpiši, vpišite, vnesi, vnesite] [e-naslov, e-poštni naslov, elektronski naslov,
            svoj e-naslov, vaš e-naslov, svoj e-poštni naslov, svoj elektronski naslov,
            vaš elektronski naslov, e-mail, email, svoj email]
            [prijava, naročilo, naročite se, naroči se] na [e-novice, novičnik, obvestila,
            newsletter, brezplačne e-novice]
        ",
        hit: "Vpišite svoj e-naslov",
        miss: "Vpišite svoj e-naslov šele, ko stran dobro poznate, svetuje policija.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            odprite v naši aplikaciji | odpri v naši aplikaciji | berite nas v aplikaciji
            berite v naši aplikaciji | spremljajte nas v aplikaciji
            spremljajte nas prek aplikacije | prenesite iz google play | prenesite iz app store
            prenesite jo v app store | prenesite na google play | še boljša izkušnja v aplikaciji
            hitreje v naši aplikaciji | beri v naši aplikaciji | vse novice v naši aplikaciji
            novice vedno pri roki | skenirajte kodo in prenesite
            [prenesite, prenesi, prenesite si, naložite, naloži, naložite si, naloži si, namestite,
            namesti, namestite si, preizkusite, uporabljajte] našo [aplikacijo, mobilno aplikacijo,
            brezplačno aplikacijo, brezplačno mobilno aplikacijo, novo aplikacijo,
            novo mobilno aplikacijo]
            [prenesite, prenesi, naložite si, namestite si] aplikacijo [našega portala, portala,
            našega časnika, revije]
        ",
        hit: "Prenesite našo mobilno aplikacijo za Android in iOS",
        miss: "Aplikacijo za gobarje si je v enem tednu naložilo dvanajst tisoč ljudi.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            dodajte nas med prednostne vire | dodajte nas med priljubljene
            dodaj nas med priljubljene vire | dodajte nas na google
            nastavite nas kot prednostni vir | nastavite nas kot priljubljeni vir
            izberite nas kot prednostni vir | kot prednostni vir na googlu | naš kanal na youtubu
            naš youtube kanal | naš kanal na viberju | naš viber kanal | naš whatsapp kanal
            naš kanal na whatsappu | naš telegram kanal | na vseh podkast platformah
            na vseh večjih podkast platformah | v vseh podkast aplikacijah
            v vaši najljubši podkast aplikaciji | v svoji najljubši podkast aplikaciji
            povsod kjer poslušate podkaste | kjerkoli poslušate podkaste
            naročite se na naš podkast | naroči se na naš podkast | naročite se na podkast
            poslušajte nas na spotifyju | poslušajte nas na spotify
            poslušajte nas na apple podcasts | prek rss vira | nastavite obvestila in bodite
            vklopite obvestila in bodite | novice zdaj tudi na viberju
            [sledite nam na, sledi nam na, spremljajte nas na, spremljaj nas na] [telegramu,
            whatsappu, viberju, google novicah, google news, youtubu, youtube, discordu, tiktoku,
            threads, spotifyju, twitchu]
            [naročite se na, naroči se na, spremljajte, spremljaj, obiščite] [naš kanal,
            naš youtube kanal, naš whatsapp kanal, naš viber kanal, naš telegram kanal]
            [pridružite se, pridruži se] [nam na viberju, nam na whatsappu, nam na telegramu,
            nam na discordu, naši skupini, naši viber skupini, naši facebook skupini,
            naši whatsapp skupini, naši skupnosti, našemu kanalu, našemu viber kanalu,
            našemu whatsapp kanalu, naši skupini na facebooku]
        ",
        hit: "Naročite se na naš kanal in ne zamudite nove epizode",
        miss: "Kanal, ki so ga brodarji izkopali leta 1907, danes služi izletniškim ladjam.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            podprite nas | podpri nas in | z vašo podporo lahko | z vašo podporo bomo
            brez podpore bralcev | brez podpore naših bralcev | zahvaljujoč podpori bralcev
            hvala za vašo podporo | vaša podpora nam omogoča | vaša donacija nam omogoča
            častite nas s kavo | povabite nas na kavo | častite nas kavo | kupite nam kavo
            pomagajte nam ustvarjati | pomagajte nam pri ustvarjanju | omogočite nam neodvisno
            če cenite naše delo | če vam je všeč naše delo | cenite naše delo
            vam je všeč naše delo | za naše delo potrebujemo vašo | obstajamo zaradi bralcev
            odvisni smo od podpore bralcev | pošljite sms donacijo
            [podprite, podpri] [naše delo, naše ustvarjanje, neodvisno novinarstvo,
            naše novinarstvo, preiskovalno novinarstvo, svobodno novinarstvo,
            kakovostno novinarstvo, lokalno novinarstvo, naše uredništvo, naš portal, naš medij,
            naš podkast, naš blog, neodvisne medije, naše društvo, naš projekt, našo oddajo]
            [donirajte, doniraj, darujte, prispevajte, nakažite] [za naše delo,
            za delovanje portala, za neodvisno novinarstvo, za naše uredništvo,
            za delovanje društva, za naš portal, nam]
            [namenite, nameni, podarite, podari] nam [del dohodnine, del svoje dohodnine,
            # odstotek dohodnine, # % dohodnine, svoj odstotek dohodnine, odstotek dohodnine]
            [postanite, postani] [naš podpornik, naša podpornica, podpornik portala, naš donator,
            naš mesečni donator, naš mecen, del naše zgodbe, član našega kluba]
            [vam je članek všeč, vam je bil članek všeč, vam je prispevek všeč,
            vam je bila zgodba všeč] podprite
        ",
        hit: "Vam je bil članek všeč? Podprite neodvisno novinarstvo.",
        miss: "Župan želi podpreti društva, ki skrbijo za studence.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            v košarico | dodaj v košarico | dodajte v košarico | dodano v košarico | v voziček
            kupi | kupi zdaj | kupite | kupite zdaj | kupi na spletu | kupi karte | kupite karte
            nakup kart | nakup vstopnic | spletni nakup | nakup na spletu | kupi knjigo
            kupi izdelek | rezerviraj | rezervirajte | rezerviraj zdaj | rezervirajte zdaj
            rezervacija | naroči zdaj | naročite zdaj | naroči na spletu | naroči izdelek
            preveri ponudbo | preverite ponudbo | poglej ponudbo | oglejte si ponudbo | v ponudbo
            preveri ceno | preverite ceno | primerjaj cene | preizkusi brezplačno
            preizkusite brezplačno | povpraševanje | pošlji povpraševanje | pošljite povpraševanje
            zahtevaj ponudbo | zahtevajte ponudbo | brezplačna ponudba | spletna trgovina
            e-trgovina | trgovina | košarica | nakupovalna košarica | vaša košarica
            vaša košarica je prazna | košarica je prazna | akcijska ponudba | akcije in popusti
            popusti | razprodaja | kuponi in popusti | promocijska koda | na zalogi | ni na zalogi
            trenutno ni na zalogi | razprodano | dobavljivo takoj | podrobnosti izdelka
            opis izdelka | poglej izdelek | oglej si izdelek | prikaži izdelek | več o izdelku
            vsi izdelki | nadaljuj nakup | nadaljuj z nakupom | nadaljujte z nakupovanjem
            nadaljuj z nakupovanjem | na blagajno | zaključi nakup | oddaj naročilo
            brezplačna dostava | brezplačna poštnina | seznam želja | dodaj na seznam želja
            dodaj med želje | dodaj v primerjavo | primerjaj | obvesti me ko bo na zalogi
            dodaj v koledar | dodaj v moj koledar | dodaj v google koledar | shrani v koledar
            izvozi v koledar | vklopi obvestila | vklopite obvestila | omogoči obvestila
            dovoli obvestila | odpri v aplikaciji | na voljo v app store | na voljo na google play
            prenesi z google play | prenesi v app store | prenesi na google play | začni zdaj
            začnite zdaj | izračunaj | izračunaj informativno ponudbo | sestavi ponudbo
            razpoložljivost | preveri razpoložljivost | redna cena | akcijska cena | cena z ddv
            letak | katalog | aktualni letak | prelistaj katalog | prelistaj letak
            [prenesi, prenesite, naloži, namesti] [aplikacijo, si aplikacijo]
            [kupi, kupite, rezerviraj, rezervirajte] [vstopnico, vstopnice, vstopnice na spletu,
            svojo vstopnico]
            [rezerviraj, rezervirajte] [mizo, termin, sobo, svoj termin, prenočišče, mesto,
            svoje mesto]
            brezplačna [dostava, poštnina] [nad, za nakupe nad, pri nakupu nad] [# eur, # €,
            # evrov]
        ",
        hit: "Dodaj v košarico",
        miss: "Dodaj v košarico tudi pest šipka, ki se po slani omehča.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            celotnemu pogovoru prisluhnite | celotnemu intervjuju prisluhnite
            celoten pogovor si oglejte | celoten pogovor si lahko ogledate
            celoten pogovor lahko poslušate | celoten intervju si oglejte
            celotno oddajo si oglejte | celotno oddajo si lahko ogledate
            oddajo si lahko ogledate tukaj | posnetek si oglejte | posnetek si lahko ogledate
            pogovoru lahko prisluhnete | kliknite tukaj | klikni tukaj | kliknite tu | več v videu
            več v posnetku | več v spodnjem posnetku | več v videoprispevku | več v prispevku
            preverite v videu | več si oglejte v | prispevek poslušajte | zvočni posnetek prispevka
            [poslušajte, poslušaj] [članek, ta članek, podkast, naš podkast, celoten pogovor,
            celoten intervju, novo epizodo, zadnjo epizodo, celotno epizodo, prispevek,
            zvočni zapis]
            [prisluhnite, prisluhni] [podkastu, našemu podkastu, pogovoru, celotnemu pogovoru,
            intervjuju, novi epizodi, zadnji epizodi, celotni epizodi, prispevku, posnetku, članku]
            [oglejte si, oglej si, poglejte si, poglejte, poglej] [video, posnetek, videoposnetek,
            celoten posnetek, spodnji posnetek, celotno oddajo, prispevek, videoprispevek,
            celoten pogovor, fotogalerijo, fotoreportažo]
        ",
        hit: "Prisluhnite celotnemu pogovoru v podkastu Jutranja kava",
        miss: "Zvečer so gostje prisluhnili pogovoru dveh domačinov.",
    },
];
