//! Hungarian phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            kapcsolódó cikk
            kapcsolódó tartalom | kapcsolódó bejegyzések
            kapcsolódó | olvasd el ezt is | olvassa el ezt is
            ezt is olvassa el | ezt is olvasd el | olvasta már | olvastad már | ezt olvasta már
            ezeket is olvasd el | ezek is érdekelhetik | ez is érdekelheti | ezek is érdekelhetnek
            ez is érdekelhet | önt is érdekelheti | érdekelhet még | érdekelheti még
            ez is érdekes lehet | ajánlott cikk | ajánlott bejegyzések
            ajánlott | ajánljuk | ajánljuk még | ajánljuk a témában | ajánló
            cikkajánló | önnek ajánljuk | neked ajánljuk | mások ezt is olvasták
            további cikkek a témában
            további cikkek a rovatból | a rovat további cikkei | a témában | a témához
            a témáról bővebben | bővebben a témáról | legfrissebb
            legújabb | legutóbbi bejegyzések | legfrissebb bejegyzések | friss bejegyzések
            utolsó bejegyzések | hasonló bejegyzések | korábban írtuk
            korábbi cikkeink a témában | ne maradj le | ne hagyja ki
            nézze meg ezt is | nézd meg ezt is | lásd még | partnereink hírei
            friss kérdések
            [kapcsolódó, hasonló, további, legfrissebb, legújabb, ajánlott, korábbi, egyéb, friss] [cikkek,
            cikkeink, hírek, híreink, írások, írásaink, témák, videók, receptek, interjúk, epizódok, tartalmak,
            anyagok, termékek]
            ezek is tetszhetnek | ez a cikk is érdekelheti | legutóbb megtekintett termékek
            mások ezt is megvették | mások ezeket is megnézték | ehhez ajánljuk
            [olvassa el, olvasd el] [korábbi cikkünket is, többi cikkünket is, további cikkeinket is,
            kapcsolódó cikkeinket, ezeket is]
            ez is [tetszhet, érdekelhet téged]
            ezek a cikkek is [érdekelhetik, érdekelhetnek]
            [olvassa el, olvasd el] [a többi cikkünket is, többi írásunkat is, a témában írt cikkeinket,
            további írásainkat is]
        ",
        hit: "Kapcsolódó cikkek",
        miss: "Kapcsolódó cikkek egész sorát írta a jogász a szakmai lapokba.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            legolvasottabb | legolvasottabbak
            legnépszerűbb | legnépszerűbbek | népszerű
            most ezt olvassák | ezt olvassák most | olvasottsági toplista
            legtöbbet kommentelt | legtöbbet megosztott | legnézettebb
            legkeresettebb | top cikkek | top hírek | top # | a nap hírei | a nap híre
            a hét cikkei | a nap témája | napi top | kiemelt hírek | kiemelt cikkek | kiemelt
            kiemelt témák | vezető hírek | szerkesztő ajánlata | a szerkesztő ajánlata
            a szerkesztőség ajánlata | szerkesztőségünk ajánlja | szerkesztői ajánló | felkapott
            felkapott témák | forró témák | pörgő témák | ezekről beszél mindenki
            [népszerű, legnépszerűbb, legolvasottabb, legnézettebb, legtöbbet olvasott] [cikkek, cikkeink,
            hírek, bejegyzések, írások, témák, videók, receptek]
            legolvasottabb cikkeink ma | olvasóink ezt olvassák | ezt olvassák mások
            [a hét, a nap, a hónap] [legolvasottabb cikkei, legolvasottabbjai, legnépszerűbb cikkei,
            legolvasottabb hírei]
            [legolvasottabb, legolvasottabbak, legnépszerűbb] [a héten, ma, ezen a héten, ebben a hónapban,
            az elmúlt # napban]
            mások ezt [olvassák, olvassák most, nézik]
        ",
        hit: "Legolvasottabb",
        miss: "Legolvasottabb regénye, a Nádas, három kiadást ért meg.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            több cikk | további cikkek a | további cikkek az | további hírek a | további hírek az
            még több | továbbiak a | legfrissebb cikkek a | legfrissebb hírek a
            legfrissebb hírek az | friss hírek a | a rovat legfrissebb | a rovatból
            legolvasottabb a | legolvasottabbak a | népszerű a | kapcsolódó cikkek a
            legutóbbi cikkek a | cikkek a témában
        ",
        hit: "További cikkek a Gazdaság rovatból",
        miss: "A szerkesztő remélte, hogy lesznek további cikkek a tárcából.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            olvasd el ezt is | olvassa el ezt is | ezt is olvassa el | ezt is olvasd el
            olvassa tovább | kapcsolódó cikk | kapcsolódó cikkek | kapcsolódó cikkünk
            korábban itt írtunk | korábbi cikkünk | korábbi cikkünk itt | erről itt írtunk
            erről bővebben itt | bővebben itt | bővebben erről | részletek itt | a részletek itt
            további részletek itt | lásd még | nézze meg ezt is | nézd meg ezt is | ajánljuk még
            ajánlott cikk | ajánlott olvasmány | ez is érdekelheti | ez is érdekelhet
            a témában korábban | nézze meg videónkat
            olvasta már
            [olvassa el, olvasd el] [korábbi cikkünket, kapcsolódó cikkünket, interjúnkat, előző cikkünket,
            cikkünket, a teljes cikket, a teljes interjút, még]
            [ne hagyja ki, ne hagyd ki] [ezt a cikket, ezt sem, ezt se, ezeket]
            [kapcsolódó, bővebben]:
        ",
        hit: "Olvassa el ezt is: Csúszik a hídfelújítás",
        miss: "A tanárnő azt kérte, hogy aki teheti, olvassa el a folytatást is.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            tovább | tovább olvasom | tovább a cikkhez | tovább a cikkre | tovább a teljes cikkhez
            olvasson tovább | olvass tovább | olvasás folytatása | a cikk folytatása | folytatás
            folytatom | teljes cikk | a teljes cikk | a teljes cikk itt | elolvasom
            elolvasom a cikket | cikk elolvasása | megnézem | részletesen | bővebben
            bővebb információ | összes | összes megtekintése | összes cikk | összes hír
            az összes cikk | az összes megjelenítése | mutasd mind | mutass többet
            mutass többet belőle | több mutatása | több hír | további bejegyzések
            korábbi bejegyzések | régebbi bejegyzések | régebbi cikkek | újabb bejegyzések
            több betöltése | továbbiak betöltése | további cikkek betöltése
            további hírek betöltése | tudj meg többet | tudjon meg többet | kattints a részletekért
            kattintson a részletekért
            több [cikk, hír, bejegyzés, írás, kép, termék, találat] [betöltése, megjelenítése, megtekintése]
            összes [hírünk, cikkünk, írásunk, termékünk] megtekintése
            további [bejegyzések, termékek, találatok, képek, írások, videók] [betöltése, megjelenítése,
            megtekintése]
            [elolvasom, megnézem] [a teljes cikket, az egész cikket, a teljes interjút, a folytatást, a
            videót]
        ",
        hit: "Tovább olvasom »",
        miss: "Tovább olvasom a leveleit, amíg csak világos van, írta a naplójába.",
    },
];
