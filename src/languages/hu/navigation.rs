//! Hungarian phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            főoldal | kezdőlap | kezdőoldal | nyitólap | címlap | címoldal | menü | főmenü | keresés
            kereső | keresés a lapon | keresés az oldalon | bejelentkezés | belépés | belépek
            bejelentkezem | kijelentkezés | kilépés | regisztráció | regisztrálok | regisztrálj
            fiókom | saját fiók | profilom | profil | elfelejtett jelszó | elfelejtetted a jelszavad
            következő | előző | következő oldal | előző oldal | következő cikk | előző cikk
            következő bejegyzés | előző bejegyzés | vissza | vissza a tetejére | vissza az elejére
            ugrás a tetejére | oldal tetejére | az oldal tetejére | fel a tetejére
            vissza a főoldalra | vissza a címlapra | vissza a kezdőlapra | bezárás | bezár | bezárom
            kapcsolat | kapcsolatok | elérhetőség | elérhetőségek | elérhetőségeink | rólunk
            magunkról | rólam | kik vagyunk | bemutatkozás | impresszum és kapcsolat | oldaltérkép
            honlaptérkép | súgó | segítség | gyik | gyakori kérdések | gyakran ismételt kérdések
            karrier | állások | állásajánlataink | archívum | archívumok | archív cikkek
            kategóriák | kategória | rovatok | rovataink | rss | rss feed | beállítások | magyar
            english | # # oldal | # oldal | oldal # | több | mind | összes rovat | ok | rendben
            mégse | mégsem | szűrés | szűrő | rendezés szerint | ugrás a tartalomra
            ugrás a tartalomhoz | kihagyás | tovább a tartalomra | tovább a tartalomhoz
            menü megnyitása | menü bezárása | menü megnyitása bezárása | cikkek | blog | blogok
            fórum | küldjön hírt | küldj hírt | írjon nekünk | írj nekünk | lapjaink | oldalaink
            linkek | hasznos linkek | meta | alapfunkciók | sötét mód | nyelvváltás
            keresés indítása | hirdetési lehetőségek | továbbiak | még több | lap tetejére
            keresztrejtvény | állásajánlatok
            szerkesztés | forrásszöveg szerkesztése | szerkesztés forrásszöveg szerkesztése
            tartalom | tartalomjegyzék
            szerkesztőségünk | a szerkesztőség tagjai | szerkesztőségi kapcsolat | írj a szerkesztőségnek
            írjon a szerkesztőségnek | nyelvválasztás | nyelvválasztó | válasszon nyelvet
            nyelv kiválasztása | nyelv módosítása | elfelejtette a jelszavát | elfelejtette jelszavát
            elfelejtettem a jelszavam | jelszóemlékeztető | új jelszó kérése | betűméret növelése
            betűméret csökkentése | vissza a nyitólapra | vissza a kezdőoldalra | vissza a hírekhez
            vissza a listához | elfelejtett jelszó új jelszó | e-ügyintézés | elektronikus ügyintézés
            közérdekű információk | új téma | utolsó hozzászólás | az oldal fejlesztés alatt
            [írja be a keresett kifejezést, keresett kifejezés, keresési eredmények, keresési találatok,
            keresés eredménye, részletes keresés, összetett keresés, mit keres, mit keresel, keresőszó]
            [belépés, bejelentkezés, folytatás] [google-fiókkal, facebook-fiókkal, facebookkal, google-lel,
            apple-fiókkal]
            [emlékezz rám, maradjak bejelentkezve, maradj bejelentkezve, bejelentkezve maradok,
            felhasználónév, felhasználónév vagy e-mail cím]
            [akadálymentes, nagy kontrasztú, mobil] [változat, verzió, nézet]
            [ugrás, vissza] az oldal [tetejére, elejére]
            elfelejtettem [a jelszavamat, jelszavam, jelszavamat]
            vissza a [hírek listájához, hírekhez és közleményekhez, cikkek listájához, bejegyzésekhez]
            témák
        ",
        hit: "Ugrás a tartalomra",
        miss: "Ugrás a tartalomra, mondta az előadó, és tíz diát átlépett.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            hírek | hírfolyam | aktuális | aktuálisaink | belföld | itthon | külföld | világ
            nagyvilág | közélet | politika | belpolitika | külpolitika | gazdaság | üzlet | pénz
            pénzügy | vállalkozás | tőzsde | sport | foci | labdarúgás | kézilabda | vízilabda
            technika | tech | tudomány | tudomány-technika | egészség | életmód | kultúra | kult
            szórakozás | bulvár | sztárok | sztárvilág | vélemények és elemzések
            vélemény és elemzés | publicisztika | lifestyle | utazás | turizmus | időjárás | videó
            videók | képek és videók | galériák | podcast | podcastok | állás | ingatlan
            ingatlanok | apróhirdetés | apróhirdetések | gyászhír | gyászjelentések
            gyászközlemények | horoszkóp | rejtvény | rejtvények | kvíz | kvízek | autó | autó-motor
            gasztro | receptek | film | filmek | könyv | könyvek | zene | színház | nők | divat
            szépség | oktatás | kék hírek | kékfény | bűnügy | baleset-bűnügy | régió | megyei hírek
            helyi hírek | helyi közélet | magazin | hétvége | interjú | interjúk | riport | riportok
            programajánló | tv-műsor | tévéműsor | moziműsor | zöld | otthon | ezotéria
            élő közvetítés | percről percre | nyereményjáték | e-újság | digitális lap | lapszemle
            mozaik
        ",
        hit: "Gazdaság",
        miss: "Gazdaság nélkül nem maradhat fenn a tanya, vallja a család.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            tovább a tartalomra | tovább a cikkhez | tovább az oldalra | jelenlegi hely | ön itt áll
            ön itt van | itt vagy | itt jár most | jelenleg itt van | keresés a következőre
            keresés erre | ugrás a tartalomra | ugrás a keresőhöz | ugrás a fő | ugrás a menühöz
            ugrás az oldal | vissza a főoldalra | vissza a címlapra | vissza a rovathoz
            vissza a tetejére | vissza az oldal | vissza az előző
            ugrás a fő tartalomra | ugrás a tartalomhoz | ugrás a lábléchez | tovább a tartalomhoz
            kilépés a tartalomba
        ",
        hit: "Jelenlegi hely: Címlap / Sport",
        miss: "A játékosoknak már a sípszó előtt vissza kellett menniük.",
    },
];
