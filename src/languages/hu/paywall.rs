//! Hungarian phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            a cikk csak előfizetőknek | a cikk csak előfizetőink | a cikk csak előfizetéssel
            ez a cikk csak előfizetők | ez a tartalom csak előfizetők
            ez a tartalom csak előfizetőink | előfizetőink számára elérhető
            csak előfizetők olvashatják | csak előfizetőink olvashatják
            a teljes cikk elolvasásához | a cikk elolvasásához
            a cikk folytatásához | a folytatáshoz jelentkezzen be | a folytatáshoz előfizetés
            a folytatáshoz fizessen elő | fizessen elő és olvassa | fizess elő és olvasd
            fizessen elő most | fizess elő most | fizessen elő lapunkra | van már előfizetése
            van már előfizetésed | már előfizető lépjen be | már van előfizetésem | ha már előfizető
            már regisztrált jelentkezzen be | jelentkezzen be és olvassa | jelentkezz be és olvasd
            olvasson korlátlanul | olvass korlátlanul | reklámmentes olvasás
            próbálja ki # forintért | próbáld ki # forintért | előfizetési lehetőségek itt
            digitális előfizetés mellé
            a cikk csak előfizetőink számára | csak előfizetőknek
            csak előfizetőink számára elérhető | a teljes cikk előfizetők számára
            a folytatáshoz fizess elő | a folytatáshoz jelentkezz be
            már előfizető? jelentkezzen be | már előfizető vagy
            korlátlan hozzáférés [minden cikkhez, minden cikkünkhöz, cikkeinkhez, az összes cikkhez, minden
            tartalmunkhoz, az előfizetői tartalmakhoz, prémium tartalmainkhoz]
            [a cikk folytatása, a folytatás, a teljes cikk, a cikk további része, az írás
            folytatása] csak [előfizetőink, előfizetők, regisztrált olvasóink, regisztrált felhasználók,
            előfizetőinknek]
            fizessen elő [és olvasson tovább, a teljes cikkért, hogy tovább olvashassa]
            fizess elő [és olvass tovább, a teljes cikkért, hogy tovább olvashasd]
            [próbálja ki, próbáld ki] [egy hónapig ingyen, # hónapig ingyen, # napig ingyen, az első
            hónapban ingyen, előfizetésünket]
            [már előfizetőnk, ön már előfizetőnk] [jelentkezzen be, lépjen be]
            csak regisztrált felhasználók [olvashatják, számára érhető el, számára elérhető]
            [ez a cikk, ez az írás, ez az interjú, az írás] csak [előfizetőink, előfizetők] [számára,
            részére]
        ",
        hit: "Van már előfizetése? Jelentkezzen be!",
        miss: "Előfizetése még a nagyapjának is volt a megyei újságra.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            előfizetés | előfizetek | előfizetőknek | előfizetői tartalom | fizessen elő
            fizess elő | előfizetés megújítása | digitális előfizetés | előfizetéseim
            csak előfizetőknek | csak előfizetőinknek | csak tagoknak | prémium | prémium tartalom
            premium | klubtagság | legyél előfizető | legyen előfizető | legyél tag | csatlakozom
            támogatom | támogass minket | támogass | cikk mentése | mentés későbbre | elmentem
            kedvencekhez | kedvencekhez adom | könyvjelzőzöm | cikk ajándékozása
            előfizetés rendelése | előfizetés ajándékba | előfizetési csomagok | előfizetési díjak
            ingyenes regisztráció | feloldom a cikket | előfizetés már # # forinttól
            [fizessen elő, fizess elő] [lapunkra, most, online, az újságra, a digitális lapra]
            [regisztrálj, regisztráljon] [ingyen, most, ingyenesen]
            [még nincs fiókja, nincs még fiókja, nincs fiókja] [, regisztráljon, regisztráljon most, hozzon
            létre egyet]
            [még nincs fiókod, nincs még fiókod, nincs fiókod] [, regisztrálj, regisztrálj most, hozz létre
            egyet]
            [van már fiókja, már van fiókja] [, jelentkezzen be, lépjen be]
            [van már fiókod, már van fiókod] [, jelentkezz be, lépj be]
            előfizetés [már havi, havi, már] # [forinttól, forintért, ft-tól]
        ",
        hit: "Fizessen elő!",
        miss: "Fizessen elő ránk, kérte a plébános, amikor elindult az egyházi lap.",
    },
];
