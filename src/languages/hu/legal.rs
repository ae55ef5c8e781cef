//! Hungarian phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            minden jog fenntartva | valamennyi jog fenntartva | copyright # | szerzői jogok #
            szerzői jogi védelem alatt | szerzői jogvédelem alatt áll
            kizárólag a kiadó engedélyével | a kiadó írásbeli engedélye nélkül
            a szerkesztőség írásbeli engedélye | a kiadó előzetes írásbeli | utánközlése tilos
            másodközlése tilos | az oldalon megjelenő tartalmak felhasználása
            tartalmának felhasználása csak | átvétele csak a forrás megjelölésével
            jogtulajdonos előzetes írásbeli | a szövegek és képek felhasználása
            a szerzői jogok fenntartva | utánközlés csak | utánközlése csak a kiadó engedélyével
            másolása és terjesztése tilos | csak a kiadó írásbeli engedélyével
            [a cikkek, a tartalmak, az írások, a fotók] [másolása terjesztése, átvétele, felhasználása,
            utánközlése] [csak a kiadó engedélyével, kizárólag a kiadó engedélyével, csak a szerkesztőség
            engedélyével]
        ",
        hit: "© 2024 Mecsekaljai Hírlap. Minden jog fenntartva.",
        miss: "A kiadás jogát a család a háború után is fenntartotta magának.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            sütiket használ | sütiket használunk | cookie-kat használ | cookie-kat használunk
            cookie-t használ | cookiekat használ | cookiekat használunk | sütik kezelése
            süti beállítások | süti szabályzat | cookie beállítások | cookie szabályzat
            cookie tájékoztató | az összes süti elfogadása | minden süti elfogadása
            összes elfogadása | elfogadom a sütiket | elfogadom az összeset
            a weboldal használatával | az oldal használatával elfogadja | az oldal használatával ön
            a böngészés folytatásával | a jobb felhasználói élmény érdekében
            felhasználói élmény javítása érdekében | a honlap további használatához a sütik
            sütik használatát el kell fogadni | hozzájárulását bármikor visszavonhatja
            partnereink adatokat tárolunk | engedélyezem a sütiket | hozzájárulások kezelése
            az adatkezelési tájékoztatót megismertem | adatkezelési tájékoztatót elfogadom
            [csak a szükséges, a szükséges, a feltétlenül szükséges, a kiválasztott] [sütik,
            cookie-k] [elfogadása, engedélyezése]
            [csak a szükséges, a szükséges] [sütiket, cookie-kat] [fogadom el, engedélyezem, elfogadom]
            [weboldalunk, honlapunk, oldalunk, a weboldal, a honlap, ez a weboldal, ez az oldal,
            webáruházunk] [sütiket alkalmaz, cookie-kat alkalmaz, sütiket és hasonló, használ sütiket]
            [az oldal, a weboldal, a honlap, oldalunk] [használatával ön elfogadja, böngészésével elfogadja,
            további használatával elfogadja]
            [minden, az összes] [cookie elfogadása, süti elutasítása, cookie elutasítása]
            elfogadom [az összes, a szükséges, minden] [sütit, cookie-t]
        ",
        hit: "Weboldalunk sütiket használ a jobb működés érdekében.",
        miss: "A karácsonyi sütiket a nyugdíjasok sütötték, és az óvodásoknak osztották szét.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            adatvédelem | adatvédelmi nyilatkozat | adatvédelmi tájékoztató | adatvédelmi szabályzat
            adatvédelmi irányelvek | adatkezelés | adatkezelési tájékoztató
            adatkezelési szabályzat | felhasználási feltételek
            felhasználási feltételek és adatvédelem | általános szerződési feltételek | ászf
            szerződési feltételek | szerzői jogok | szerzői jogi nyilatkozat | jogi nyilatkozat
            jogi információk | jogi közlemény | jogi tudnivalók | impresszum | felelősségkizárás
            akadálymentesség | akadálymentesítési nyilatkozat | akadálymentesítés | cookie
            cookie-k | süti tájékoztató | elfogadom | elutasítom | elutasítás | összes elutasítása
            mindet elfogadom | mindet elutasítom | elfogadom és továbblépek | copyright
            etikai kódex | moderálási elvek | moderációs alapelvek | játékszabályzat
            közérdekű adatok | hozzájárulok | nem fogadom el | beleegyezem | gdpr
            tartalomfelhasználás | szerkesztőségi alapelvek
            sütik beállításai | sütibeállítások | sütitájékoztató | süti-beállítások módosítása
            elállási nyilatkozat | elállási jog | szállítás és fizetés | panaszkezelés | közadatkereső
            üvegzseb | panaszkezelési szabályzat
            [süti, cookie] [kezelési tájékoztató, politika, beállítások kezelése]
            [vásárlási, szállítási, fizetési] [feltételek, információk]
            [beállítások mentése, csak a szükségesek, csak a szükségeset fogadom el, kiválasztottak
            elfogadása, hozzájárulás visszavonása, mindent elfogadok, mindent elutasítok]
        ",
        hit: "Adatvédelmi tájékoztató",
        miss: "Adatvédelmi tájékoztató nélkül a kérdőívet sem lehetett kitölteni.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            nem feltétlenül tükrözi a szerkesztőség | nem feltétlenül tükrözik a szerkesztőség
            nem feltétlenül egyeznek | nem feltétlenül egyezik a szerkesztőség
            a szerző véleményét tükrözi | a szerző véleményét tükrözik | a szerző magánvéleménye
            a cikkben megfogalmazott vélemények | szerkesztőségünk nem vállal felelősséget
            a szerkesztőség nem vállal felelősséget
            ez a cikk eredetileg | a cikk eredetileg a | az írás eredetileg
            a cikk megjelenését támogatta | a cikk elkészültét támogatta
            nem minősül befektetési tanácsadásnak | nem minősül befektetési tanácsnak
            nem helyettesíti a szakorvosi | nem helyettesítik az orvosi
            kizárólag tájékoztató jellegű | recaptcha védi | a recaptcha által védett
            hibát talált a cikkben | hibát talált jelezze | találtál egy hibát | hibát találtál
            van egy jó sztorid | küldje el nekünk fotóit | küldd el nekünk a fotóidat
            ha tetszett a cikk
            nem minősül befektetési ajánlásnak | nem helyettesíti az orvosi | a cikk támogatója a
            affiliate linkeket tartalmaz | partnerlinkeket tartalmaz | hibát találtál a cikkben
            mesterséges intelligencia segítségével készült | szponzorált tartalom, amely
            van egy [jó témája, jó sztorija, jó ötlete] [írjon nekünk, írja meg nekünk, ossza meg velünk]
            van egy [jó témád, jó ötleted] [írj nekünk, írd meg nekünk, oszd meg velünk]
            [küldje be, küldje el] [fotóit, képeit, fényképeit, videóit] [szerkesztőségünknek,
            szerkesztőségünkbe, nekünk]
            [küldd be, küldd el] [fotóidat, képeidet, videóidat] [szerkesztőségünknek, szerkesztőségünkbe,
            nekünk]
        ",
        hit: "A cikkben megfogalmazott vélemények a szerző véleményét tükrözik.",
        miss: "A szerző véleményét a bírók is osztották, a darab mégsem kapott díjat.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            szükségesek a weboldal működéséhez és | nem kapcsolhatók ki a rendszereinkben
            lehetővé teszik számunkra a látogatások számlálását
            az ezen cookie-k által gyűjtött összes információ
            információkat tárolhat vagy kérhet le a böngészőjéből
            reklámpartnereink állíthatják be oldalunkon keresztül
            a technikai tárolás vagy hozzáférés | pontos geolokációs adatok használata
            az eszköz jellemzőinek aktív vizsgálata | korlátozott adatok felhasználása a hirdetések
            hirdetési teljesítmény mérése | tartalomteljesítmény mérése
            kis szövegfájlok amelyeket a weboldalak | közönségkutatás és szolgáltatásfejlesztés
        ",
        hit: "A technikai tárolás vagy hozzáférés feltétlenül szükséges a jogos célhoz.",
        miss: "A tárolás technikai gondjai miatt a hozzáférés tavasszal megszűnt.",
    },
];
