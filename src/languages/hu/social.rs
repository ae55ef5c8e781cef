//! Hungarian phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            kövess minket a facebookon | kövess minket facebookon | kövessen minket a facebookon
            kövess minket az instagramon | kövess minket instagramon | kövess minket a twitteren
            kövess minket itt is | kövess minket a közösségi | kövessen minket a közösségi
            kövesse oldalunkat | kövesd oldalunkat | kövesd facebook-oldalunkat
            kövesse facebook-oldalunkat | lájkolj minket | lájkold oldalunkat | lájkold facebook
            lájkolja facebook-oldalunkat | csatlakozz hozzánk a facebookon
            csatlakozz hozzánk facebookon | kövess bennünket a | kövessen bennünket a
            keress minket a facebookon | itt is megtalálsz minket | itt is elérsz minket
            megtalálsz minket a facebookon | ott vagyunk a facebookon | légy a rajongónk
            kövessen minket facebookon | kövessetek minket a közösségi | kövess minket az x-en
            csatlakozz hozzánk az instagramon | megtalál minket a facebookon
            megtalál bennünket a facebookon
            [kövess, kövessen] [minket, bennünket] [instagramon is, linkedinen, a linkedinen, pinteresten,
            közösségi oldalainkon]
            [kövessen, kövess] bennünket facebookon
            kövessen minket [instagramon, az instagramon, a twitteren, itt is]
            [lájkolja, lájkold] [facebook-oldalunkat is, az oldalunkat, oldalunkat a facebookon, a facebook
            oldalunkat]
            [csatlakozzon, csatlakozzatok] hozzánk [a facebookon, facebookon, az instagramon]
            [keressen, kövesd] minket a facebookon
        ",
        hit: "Kövess minket a Facebookon is!",
        miss: "A csapat edzéseit a Facebookon is követhetik a szurkolók.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            megosztás | megosztom | megosztás facebookon | megosztás a facebookon
            megosztás twitteren | megosztás a twitteren | megosztás x-en | megosztás linkedinen
            megosztás e-mailben | megosztás emailben | megosztás whatsappon | oszd meg | ossza meg
            oszd meg a cikket | ossza meg a cikket | oszd meg másokkal | oszd meg ismerőseiddel
            oszd meg a barátaiddal | ossza meg ismerőseivel | ossza meg másokkal is
            oszd meg ezt a cikket | cikk megosztása | a cikk megosztása | tetszik | küldés
            elküldöm | küldés e-mailben | küldés emailben | elküldöm e-mailben | küldd el
            küldd tovább | továbbküldés | továbbküldöm | ajánlom | cikk ajánlása | link másolása
            hivatkozás másolása | link vágólapra másolása | vágólapra másolva
            nyomtatás | nyomtatom | cikk nyomtatása | kinyomtatom | e-mail | email | tweet
            facebook | twitter | x | messenger | whatsapp | viber | linkedin | pinterest | tumblr
            instagram | youtube | tiktok | közösségi média | közösségi oldalaink | követés | követem
            kövess minket | kövessen minket
            ha hasznos volt, oszd meg ismerőseiddel | ha hasznos volt oszd meg
            oldal nyomtatása | nyomtatóbarát változat | nyomtatóbarát verzió | recept nyomtatása
            mentés a kedvencek közé | mentés a könyvjelzők közé | tweetelés | tweetelem | link megosztása
            oldal megosztása | hír megosztása | bejegyzés megosztása | url másolása | link kimásolása
            a cikk linkje | link a cikkhez
            küldés [ismerősnek, barátnak]
            küldje el [ismerősének, barátjának, egy barátjának]
            küldd el [ismerősödnek, egy ismerősödnek, barátodnak, egy barátodnak]
            [küldje el, küldd el] [e-mailben, emailben]
            [a link, link, a hivatkozás, hivatkozás] [a vágólapra került, vágólapra másolva, másolva,
            kimásolva, vágólapra került, a vágólapra másolva]
            nyomtatható [változat, verzió, oldal, nézet]
            [hozzáadás, hozzáadom] a kedvencekhez
            ossza meg [barátaival, ismerőseivel is, ezt az oldalt, az oldalt, a hírt, a bejegyzést, a
            facebookon]
            oszd meg [barátaiddal, ismerőseiddel is, ezt az oldalt, az oldalt, a hírt, a bejegyzést, a
            facebookon, te is]
            megosztás [messengeren, viberen, telegramon, pinteresten, redditen, a linkedinen, a pinteresten,
            közösségi oldalakon]
            [a cikk, cikk, az oldal] linkjének másolása
        ",
        hit: "Megosztás",
        miss: "Megosztás helyett inkább kinyomtatta és kitette a kocsma falára.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            megosztás a | megosztás az | megosztás facebookon | megosztás twitteren | megosztás itt
            megosztom a | oszd meg a cikket | oszd meg ezt | oszd meg velünk | oszd meg a
            ossza meg a cikket | ossza meg ezt | ossza meg velünk | kattints ide a megosztáshoz
            kattints ide a facebookon | kattintás ide | ha tetszett a cikk oszd meg
            megosztás a facebookon | oszd meg ismerőseiddel | ossza meg ismerőseivel
            cikk megosztása | cikk küldése | küldés e-mailben | küldés whatsappon
            hasznos volt [ez a cikk, a cikk, ez az oldal, ez az információ, ez a bejegyzés, ez a válasz, az
            útmutató]
            [értékelje, értékeld] [a cikket, ezt a cikket, a bejegyzést, ezt a receptet, ezt az oldalt,
            cikkünket]
            [tetszett, tetszik] [a cikk, ez a cikk, a bejegyzés, az írás] [oszd meg, ossza meg, ossza meg
            másokkal, oszd meg másokkal, értékeld, értékelje]
            [segített, segítségére volt] [a cikk, ez a cikk, ez az oldal, ez az információ]
        ",
        hit: "Megosztás a Facebookon (új ablakban nyílik meg)",
        miss: "A képeket a diákok az osztály falán oszthatták meg.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # megosztás | megosztás # | megosztások # | # megosztások | # kedvelés | # like | # lájk
            # követő | # feliratkozó | # rajongó | # embernek tetszik | # ember kedveli | # reakció
            # szavazat
        ",
        hit: "312 megosztás",
        miss: "Három nap alatt 312 megosztás gyűlt össze a bejegyzés alatt.",
    },
];
