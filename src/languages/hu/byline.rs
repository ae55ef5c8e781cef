//! Hungarian phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            írta: | szerző: | szerzők: | írta és fényképezte | szöveg: | szöveg és fotó | közzétette
            publikálta: | beküldte | beküldő | feltöltötte | készítette: | összeállította: | lejegyezte:
            szerkesztő: | tudósítónktól | munkatársunktól | saját tudósítónktól | a szerzőtől
            riporter: | az interjút készítette
            [írták, készítették, szerzőnk]:
        ",
        hit: "Szerző: Nagy Eszter",
        miss: "Évekig nem derült ki, ki volt a szerző.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            a szerzőről | a szerző | szerző | szerzők | szerzőnk | szerzőink | a cikk szerzője
            a szerzőkről | rólunk és szerzőinkről | írta | a szerkesztőség | szerkesztőség
            munkatársaink | szerkesztő | ismerje meg a szerzőt | a szerző profilja
            a bejegyzés szerzője
        ",
        hit: "A szerzőről",
        miss: "A szerzőről annyit tudni, hogy Pápán tanult.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            a szerző további cikkei | a szerző cikkei | a szerző összes | a szerző további írásai
            a szerző többi | további cikkek tőle | további cikkei | még több cikk | minden cikk tőle
            összes cikke | összes bejegyzés tőle | minden bejegyzés tőle | szerző cikkei
            szerző követése | követem a szerzőt
            a szerző profilja | a szerző adatlapja
            a szerző [további, összes, többi, legutóbbi] bejegyzései
        ",
        hit: "A szerző további cikkei",
        miss: "Csak a halála után jelentek meg a szerző további cikkei.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            újságíró | szerkesztő | főszerkesztő | főszerkesztő-helyettes | felelős szerkesztő
            vezető szerkesztő | olvasószerkesztő | rovatvezető | riporter | tudósító | fotóriporter
            hírszerkesztő | sportújságíró | publicista | kolumnista | munkatárs | külső munkatárs
            szerkesztő-riporter | lapigazgató | gyakornok | külpolitikai újságíró
            főmunkatárs
        ",
        hit: "Horváth Lilla, rovatvezető",
        miss: "Az olvasószerkesztő azon az estén sem ment haza.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            újságíró szakon végzett | újságíróként dolgozik | a lap újságírója | a lap munkatársa
            lapunk munkatársa | lapunk újságírója | lapunk főszerkesztője | szerkesztőségünk tagja
            a portál újságírója | a portál szerkesztője | a portál munkatársa
            óta dolgozik lapunknál | óta a lap munkatársa | óta tagja a szerkesztőségnek
            óta vagyok a szerkesztőség | a szerző újságíró | a szerző közgazdász
            a szerző történész | a szerző politológus | a szerző szociológus | a szerző író
            a szerző elérhetősége | írjon a szerzőnek | írj a szerzőnek
        ",
        hit: "A Pécsi Tudományegyetem kommunikáció szakán tanult, 2015 óta a lap munkatársa.",
        miss: "Tanár szakon végzett, és negyven éven át dolgozott ugyanabban az iskolában.",
    },
];
