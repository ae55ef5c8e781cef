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
            az ön e-mail címe | az e-mail címed | add meg az e-mail címed | adja meg e-mail címét
            adja meg az e-mail címét | írd be az e-mail címed | írja be az e-mail címét | email cím
            köszönjük a feliratkozást | köszönjük hogy feliratkozott | sikeres feliratkozás
            feliratkozom a hírlevélre | feliratkozás a hírlevélre | iratkozz fel hírlevelünkre
            iratkozzon fel hírlevelünkre | teljes név | vezetéknév | keresztnév | hírlevelünk
        ",
        hit: "Hírlevél",
        miss: "Hírlevél formájában, kézzel sokszorosítva terjedt a költő utolsó verse.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            töltse le alkalmazásunkat | töltsd le az alkalmazásunkat | töltsd le alkalmazásunkat
            töltse le az alkalmazást | töltsd le az alkalmazást | töltse le applikációnkat
            töltsd le az applikációnkat | töltsd le az appunkat | töltse le mobilalkalmazásunkat
            töltsd le mobilappunkat | letölthető a google play | letölthető az app store
            szerezd meg a google playen | szerezd meg google play | olvasd az appban
            megnyitás az alkalmazásban | telepítse alkalmazásunkat | ingyenes mobilalkalmazásunk
            mobilos alkalmazásunk
            töltsd le az appot | töltsd le applikációnkat | kapcsolja be az értesítéseket
            kapcsold be az értesítéseket
        ",
        hit: "Töltse le alkalmazásunkat, és értesüljön elsőként!",
        miss: "Az alkalmazást, amely a gombákat ismeri fel, tízezren töltötték le.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            kövess minket a google hírekben | kövessen minket a google hírekben
            kövesse a google hírekben | követem a google hírekben | kövess minket google hírek
            iratkozz fel youtube-csatornánkra | iratkozz fel a youtube-csatornánkra
            iratkozzon fel youtube-csatornánkra | iratkozz fel a csatornánkra
            iratkozz fel csatornánkra | iratkozzon fel csatornánkra
            csatlakozz telegram-csatornánkhoz | csatlakozz a telegram csatornánkhoz
            csatlakozz viber-csatornánkhoz | csatlakozz whatsapp-csatornánkhoz
            csatlakozz facebook-csoportunkhoz | csatlakozz a csoportunkhoz
            csatlakozzon facebook-csoportunkhoz | csatlakozzon viber-közösségünkhöz
            csatlakozz a viber-közösségünkhöz | kövess minket telegramon | youtube-csatornánkat itt
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
        ",
        hit: "Kosárba teszem",
        miss: "Kosárba teszem a diót, mondta, és már indult is a padlásra.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            hallgassa meg a cikket | hallgasd meg a cikket | hallgassa meg podcastunkat
            hallgasd meg a podcastunkat | hallgasd meg podcastunkat | hallgassa meg az adást
            hallgasd meg az adást | hallgassa meg a teljes | hallgasd meg a teljes
            hallgasd meg a beszélgetést | hallgassa meg a beszélgetést | nézd meg a videónkat
            nézd meg videónkat | nézd meg a videót | nézze meg a videót | nézze élőben | nézd élőben
            kattintson ide | kattints ide | ide kattintva | kattintson a képre | kattints a képre
            a cikk meghallgatása | nézze meg videóriportunkat
        ",
        hit: "Hallgasd meg a teljes adást itt",
        miss: "Az ünnepségen a beszélgetést hangszórón át is meg lehetett hallgatni.",
    },
];
