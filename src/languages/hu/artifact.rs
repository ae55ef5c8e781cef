//! Hungarian phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            lejátszás | lejátszás indítása | lejátszom | szüneteltetés | megállítás | némítás
            hang be | hang ki | teljes képernyős mód | kép a képben | lejátszási sebesség | hangerő
            feliratok | aktuális idő | élő adás | meghallgatom | hallgasd | hallgassa | hallgasd meg
            meghallgatás | cikk meghallgatása | audió | nézem | nézd | lejátszó | videólejátszó
            a lejátszó betöltése | a videó betöltése | reklám átugrása | hirdetés átugrása
            ablak bezárása | ez egy modális ablak
            lejátszás újra | lejátszás elölről | videó újraindítása | újrajátszás | újra lejátszom
        ",
        hit: "Kép a képben",
        miss: "Kép a képben, tükör a tükörben: ez a kiállítás alapötlete.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            engedélyezze a javascriptet | engedélyezd a javascriptet | kapcsolja be a javascriptet
            kapcsold be a javascriptet | javascript engedélyezése | javascript szükséges
            a javascript ki van kapcsolva | a javascript nincs engedélyezve | javascript futtatása
            a böngésző nem támogatja | a böngészője nem támogatja | az ön böngészője nem támogatja
            a böngésződ nem támogatja | böngészője elavult | elavult böngészőt használ
            frissítse böngészőjét | frissítse a böngészőjét | frissítsd a böngésződet
            kapcsolja ki a reklámblokkolót | kapcsold ki a reklámblokkolót | reklámblokkolót használ
            [engedélyezze, engedélyezd] a javascript [futtatását, használatát]
        ",
        hit: "Az Ön böngészője nem támogatja a videó lejátszását.",
        miss: "A JavaScript alapjait a hetedikesek is tanulják már.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            betöltés | betöltés folyamatban | betöltés alatt | töltés | tölt | kérjük várjon
            kérem várjon | kis türelmet | egy pillanat türelmet | hiba történt | hiba
            valami hiba történt | sajnáljuk hiba történt | az oldal nem található | nincs találat
            kattints a kibontáshoz | kinyitás | kibontás | összecsukás | lenyit | becsuk
            bezárás és elrejtés | kevesebb | kevesebb mutatása | mutass kevesebbet | névtelen kép
            cím nélkül | nincs kép | a tartalom nem tölthető be | nem sikerült betölteni
            próbáld újra | próbálja újra
            a videó [nem elérhető, nem érhető el, nem játszható le, már nem elérhető]
        ",
        hit: "Betöltés folyamatban…",
        miss: "Betöltés folyamatban volt éppen, amikor a raktárban kigyulladt a targonca.",
    },
];
