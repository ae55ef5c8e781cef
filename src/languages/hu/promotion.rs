//! Hungarian phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            iratkozzon fel hírlevelünkre | iratkozz fel hírlevelünkre
            iratkozzon fel a hírlevelünkre | iratkozz fel a hírlevelünkre
            iratkozzon fel napi hírlevelünkre | iratkozz fel napi hírlevelünkre
            iratkozzon fel ingyenes hírlevelünkre | iratkozz fel ingyenes hírlevelünkre
            iratkozzon fel hírlevelére | iratkozz fel a hírlevélre | iratkozzon fel a hírlevélre
            feliratkozás hírlevélre | feliratkozás a hírlevélre | feliratkozás hírlevelünkre
            feliratkozom a hírlevélre | feliratkozom hírlevelére | kérje hírlevelünket
            kérd a hírlevelünket | értesüljön elsőként | értesülj elsőként
            legfrissebb híreket e-mailben | a legfontosabb híreket e-mailben
            egyenesen a postafiókjába | közvetlenül a postaládádba | egyenesen a postaládádba
            hozzájárulok hogy hírlevelet | hogy számomra hírlevelet küldjön | bármikor leiratkozhat
            bármikor leiratkozhatsz | hírlevelünkről bármikor | értesítést kérek az új
            küldjük a legfrissebb | ne maradjon le semmiről | ne maradj le semmiről
            ne maradj le egyetlen | ne maradjon le egyetlen
            kérd hírlevelünket | a legfontosabb hírek e-mailben
            iratkozzatok fel hírlevelünkre | kérem a hírlevelet
            [iratkozzon fel, iratkozz fel, iratkozzatok fel] [heti, ingyenes heti, heti ingyenes,
            reggeli] hírlevelünkre
            [iratkozzon fel, iratkozz fel] [az ingyenes hírlevelünkre, most hírlevelünkre]
            [kérem, kérje, kérd] [az ingyenes hírlevelet, a heti hírlevelet]
            [kérje, kérd] ingyenes hírlevelünket
            [kapja meg, olvassa] [a legfontosabb híreket, a legfrissebb híreket, legfrissebb cikkeinket,
            legjobb cikkeinket] [e-mailben, közvetlenül e-mailben, a postaládájában]
            [kapd meg, olvasd] [a legfontosabb híreket, a legfrissebb híreket, legfrissebb cikkeinket,
            legjobb cikkeinket] [e-mailben, közvetlenül e-mailben, a postaládádban]
            [a hét legjobb cikkei, a nap hírei, a legfontosabb hírek, a legfrissebb hírek] a [postaládádban,
            postaládájában, postafiókjában, postafiókodban]
            [ne maradj le, ne maradjon le, ne maradjatok le] [a legfrissebb hírekről, híreinkről,
            cikkeinkről, újdonságainkról, legfrissebb cikkeinkről]
            hozzájárulok hogy [részemre hírlevelet, e-mailben hírlevelet, a megadott e-mail címre
            hírlevelet]
            [elolvastam, megismertem] és elfogadom az [adatkezelési tájékoztatót, adatkezelési szabályzatot,
            adatvédelmi tájékoztatót, adatvédelmi nyilatkozatot]
            [kérje, kérd] [heti hírlevelünket, napi hírlevelünket, ingyenes heti hírlevelünket]
        ",
        hit: "Iratkozzon fel hírlevelünkre, hogy semmiről ne maradjon le!",
        miss:
            "A túrára az iskola honlapján lehetett feliratkozni, a helyek egy nap alatt elfogytak.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            hírlevél | hírlevelek | hírlevél feliratkozás | hírlevélfeliratkozás | feliratkozás
            feliratkozom | iratkozz fel | iratkozzon fel | leiratkozás | e-mail-cím | e-mail címed
            az ön e-mail címe | az e-mail címed | add meg az e-mail címed
            adja meg az e-mail címét | írd be az e-mail címed | írja be az e-mail címét | email cím
            köszönjük a feliratkozást | köszönjük hogy feliratkozott | sikeres feliratkozás
            feliratkozom a hírlevélre | feliratkozás a hírlevélre | iratkozz fel hírlevelünkre
            iratkozzon fel hírlevelünkre | teljes név | vezetéknév | keresztnév | hírlevelünk
            iratkozz fel most | iratkozzon fel most | feliratkozom hírlevélre | kérem a hírlevelet
            kérek hírlevelet | maradj velünk | e-mail cím megadása | az ön email címe | az email címed
            leiratkozás a hírlevélről | leiratkozom | telefonszám megadása
            feliratkozás [most, az ingyenes hírlevélre, heti hírlevélre]
            [írja be, adja meg] [e-mail címét, email címét, az email címét, a nevét]
            [írd be, add meg] [e-mail címed, email címed, az email címed, a neved]
            [maradjon, maradj] [képben, naprakész]
        ",
        hit: "Hírlevél",
        miss: "Hírlevél formájában, kézzel sokszorosítva terjedt a költő utolsó verse.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            töltse le alkalmazásunkat | töltsd le az alkalmazásunkat | töltsd le alkalmazásunkat
            töltse le applikációnkat
            töltsd le az applikációnkat | töltsd le az appunkat
            töltsd le mobilappunkat
            szerezd meg a google playen | szerezd meg google play | olvasd az appban
            megnyitás az alkalmazásban | telepítse alkalmazásunkat | ingyenes mobilalkalmazásunk
            töltsd le applikációnkat
            olvasson minket alkalmazásunkban
            [töltse le, töltsd le, telepítse, telepítsd, próbálja ki, próbáld ki] [az ingyenes
            alkalmazásunkat, ingyenes alkalmazásunkat, az ingyenes appunkat, ingyenes appunkat, appunkat,
            mobilalkalmazásunkat, új alkalmazásunkat, ingyenes mobilalkalmazásunkat]
            [töltse le, töltsd le] [a mobilalkalmazásunkat, a mobilappunkat, az ingyenes mobilappot]
            olvass minket [az appban, alkalmazásunkban]
            [próbálja ki, próbáld ki, ismerje meg, ismerd meg] [új appunkat, új mobilappunkat, új
            applikációnkat]
        ",
        hit: "Töltse le alkalmazásunkat, és értesüljön elsőként!",
        miss: "Az alkalmazást, amely a gombákat ismeri fel, tízezren töltötték le.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            kövess minket a google hírekben | kövessen minket a google hírekben
            kövesse a google hírekben | követem a google hírekben | kövess minket google hírek
            iratkozz fel a csatornánkra
            iratkozz fel csatornánkra | iratkozzon fel csatornánkra
            csatlakozz telegram-csatornánkhoz
            csatlakozz viber-csatornánkhoz | csatlakozz whatsapp-csatornánkhoz
            csatlakozz facebook-csoportunkhoz | csatlakozz a csoportunkhoz
            csatlakozzon facebook-csoportunkhoz | csatlakozzon viber-közösségünkhöz
            csatlakozz a viber-közösségünkhöz | kövess minket telegramon | youtube-csatornánkat itt
            [kövess, kövessen] [minket, bennünket] [whatsappon, a whatsappon, viberen, a viberen, telegramon
            is, a telegramon, a youtube-on, youtube-on, a tiktokon, tiktokon]
            [csatlakozz, csatlakozzon] [whatsapp-csoportunkhoz, viber-csoportunkhoz, telegram-csoportunkhoz,
            discord-szerverünkhöz, a whatsapp-csatornánkhoz, a viber-csatornánkhoz, a
            telegram-csatornánkhoz, a facebook-csoportunkhoz]
            [iratkozz fel, iratkozzon fel] [a youtube csatornánkra, youtube csatornánkra, podcastunkra,
            podcast-csatornánkra, a podcastunkra]
            [állíts be, állítson be, adj hozzá] minket [preferált forrásként, előnyben részesített
            forrásként, kedvenc forrásként]
        ",
        hit: "Iratkozz fel YouTube-csatornánkra!",
        miss: "A csatornára, amelyet egy pék indított, félmillióan iratkoztak fel.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            támogasd a munkánkat | támogassa a munkánkat | támogasd munkánkat | támogassa munkánkat
            támogassa lapunkat | támogasd a lapunkat | támogasd az oldalt | támogass minket
            támogasson minket | támogassa a független újságírást | támogasd a független újságírást
            támogassa szerkesztőségünket | legyél támogatónk | legyen támogatónk
            legyél a támogatónk | legyél te is előfizető | legyen a támogatónk
            csatlakozz támogatóinkhoz | adód #%-ával | adója #%-ával | ajánld fel adód
            ajánlja fel adója | az olvasók támogatásából | olvasóink támogatására
            olvasóink támogatásából | számítunk a támogatásodra | számítunk az ön támogatására
            tetszett a cikk támogass | hívj meg egy kávéra | egyszeri támogatás összege
            [támogasd, támogassa] [a szerkesztőségünket, az újságírásunkat, a független sajtót, oldalunkat,
            egyesületünket, alapítványunkat, podcastunkat]
            [ajánlja fel adója, ajánld fel adód] [#-át, # -át, # százalékát] [alapítványunknak,
            egyesületünknek, nekünk]
            adja adója [#-át, # -át, # százalékát] [alapítványunknak, egyesületünknek]
            [hívjon, hívj] meg [minket egy kávéra, bennünket egy kávéra]
            [legyen, legyél] [rendszeres támogatónk, havi támogatónk, pártoló tagunk]
        ",
        hit: "Támogassa a független újságírást adója egy százalékával!",
        miss: "A falu egy új orgonát szeretne, ezt támogatja az önkormányzat is.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            kosárba | kosárba teszem | kosárba rakom | kosár | megveszem | megrendelem | megrendelés
            vásárlás | vásárolj most | vásároljon most | rendelje meg | rendeld meg | rendelj most
            jegyvétel | lefoglalom | foglaljon most | ajánlatkérés | kérjen ajánlatot
            kérek ajánlatot | ajánlatok | próbáld ki ingyen | próbálja ki ingyen | ingyenes próba
            webáruház | webshop | bolt | akciók | kapcsolatfelvétel | vegye fel velünk a kapcsolatot
            részletek és jelentkezés | megnézem az ajánlatot | árak megtekintése
            vásárlás folytatása | tovább vásárolok | vissza a boltba | vissza a webáruházba
            tovább a kosárhoz | tovább a pénztárhoz | pénztár | asztalfoglalás | asztalt foglalok
            szobafoglalás | időpontfoglalás | időpontot foglalok | online foglalás | online időpontfoglalás
            mentés a naptárba | raktáron | # db raktáron | nincs raktáron | elfogyott | készlethiány
            utolsó darabok | alkalmazás letöltése | app letöltése | töltsd le az app store-ból
            töltsd le a google playről | kapcsolja be az értesítéseket | kapcsold be az értesítéseket
            töltse le az alkalmazást | töltsd le az alkalmazást | töltsd le az appot
            [értesítést kérek, értesítsen, értesíts] [ha újra elérhető, ha újra kapható, ha újra raktáron
            van, ha elérhető]
            ingyenes [szállítás, kiszállítás, házhozszállítás] [# ft felett, # # ft felett, # forint felett,
            # # forint felett, # # ft-tól, # ft-tól]
            [jegyvásárlás, jegyvásárlás online, jegyet veszek, jegyek, jegyet vásárolok, jegyrendelés,
            online jegyvásárlás, megveszem a jegyet]
            [hozzáadás, hozzáadom] a [naptárhoz, google naptárhoz, kívánságlistához]
            [adományozok, adományozás, adományt küldök, támogatás bankkártyával]
            [termék, termékek] [megtekintése, részletei, összehasonlítása]
            [letölthető, letöltés, letöltöm, szerezd meg] [a google playről, a google play áruházból, az app
            store-ból]
        ",
        hit: "Kosárba teszem",
        miss: "Kosárba teszem a diót, mondta, és már indult is a padlásra.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            hallgassa meg a cikket | hallgasd meg a cikket | hallgassa meg podcastunkat
            hallgasd meg podcastunkat | hallgassa meg az adást
            hallgasd meg az adást | hallgassa meg a teljes | hallgasd meg a teljes
            hallgasd meg a beszélgetést | hallgassa meg a beszélgetést | nézd meg a videónkat
            nézd meg videónkat | nézd meg a videót | nézze meg a videót | nézze élőben | nézd élőben
            kattintson ide | kattints ide | ide kattintva
            a cikk meghallgatása | nézze meg videóriportunkat
            [hallgasd meg, hallgassa meg] [a podcastot, a podcastunkat, legújabb adásunkat, a legújabb
            epizódot, az epizódot, a legfrissebb epizódot, ezt a cikket]
            [nézze meg, nézd meg] [a teljes videót, videós riportunkat, a teljes adást, az adást]
        ",
        hit: "Hallgasd meg a teljes adást itt",
        miss: "Az ünnepségen a beszélgetést hangszórón át is meg lehetett hallgatni.",
    },
];
