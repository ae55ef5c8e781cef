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
            csak regisztrált felhasználók | a teljes cikk elolvasásához | a cikk elolvasásához
            a cikk folytatásához | a folytatáshoz jelentkezzen be | a folytatáshoz előfizetés
            a folytatáshoz fizessen elő | fizessen elő és olvassa | fizess elő és olvasd
            fizessen elő most | fizess elő most | fizessen elő lapunkra | van már előfizetése
            van már előfizetésed | már előfizető lépjen be | már van előfizetésem | ha már előfizető
            már regisztrált jelentkezzen be | jelentkezzen be és olvassa | jelentkezz be és olvasd
            korlátlan hozzáférés | olvasson korlátlanul | olvass korlátlanul | reklámmentes olvasás
            próbálja ki # forintért | próbáld ki # forintért | előfizetési lehetőségek itt
            digitális előfizetés mellé
            a cikk csak előfizetőink számára | csak előfizetőknek
            csak előfizetőink számára elérhető | a teljes cikk előfizetők számára
            a folytatáshoz fizess elő | a folytatáshoz jelentkezz be
            már előfizető? jelentkezzen be | már előfizető vagy
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
        ",
        hit: "Fizessen elő!",
        miss: "Fizessen elő ránk, kérte a plébános, amikor elindult az egyházi lap.",
    },
];
