//! Slovak phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            vyvesené: | zvesené: | vyvesené dňa | zvesené dňa | zverejnené od #
            posledná aktualizácia | poslednýkrát aktualizované | naposledy aktualizované
            naposledy upravené | posledná zmena: | posledná úprava: | posledná úprava stránky
            posledná zmena # | článok zo dňa | článok bol publikovaný | článok bol aktualizovaný
            článok bol zverejnený | aktualizácia # | aktualizácia dňa | dnes # # | včera # #
            [publikované, zverejnené, uverejnené, vydané, pridané, vložené, vytvorené,
            aktualizované, upravené, zmenené] [#, dňa, dnes o #, včera o #, dnes #, včera #, pred #
            hodinami, pred # minútami]
            [publikované, zverejnené, uverejnené, vydané, pridané, vložené, vytvorené,
            aktualizované, upravené, aktualizácia, publikácia, dátum publikovania, posledná
            aktualizácia obsahu]:
            dátum [vydania, publikovania, zverejnenia, publikácie, uverejnenia, vytvorenia,
            aktualizácie, vloženia, vyvesenia, zvesenia, pridania, poslednej aktualizácie]
        ",
        hit: "Publikované: 12. 3. 2024, 10:15",
        miss: "Číslo bolo publikované až v prílohe správy.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            [čas čítania, doba čítania, dĺžka čítania, odhadovaný čas čítania, čítanie na, čas na
            prečítanie, prečítate za, prečítate do, čas na čítanie, článok na] # [min, minút,
            minúty, minútu, minúta]
            # [min, minút, minúty, minúta, minútové, minútu] [čítania, čítanie, počúvania, na
            prečítanie, na čítanie]
            [číta sa, čítate, dĺžka audia, dĺžka, trvanie, vypočujete si za] # [minút, minúty,
            minútu, min]
        ",
        hit: "Čítanie na 4 minúty",
        miss: "Čítanie na 4 minúty pred spaním vraj deťom pomáha zaspať.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            pred # [hodinami, hodinou, h, hod, minútami, minútou, min, sekundami, sekundou, s,
            dňami, dňom, d, týždňami, týždňom, mesiacmi, mesiacom, rokmi, rokom]
            pred [hodinou, minútou, chvíľou, týždňom, mesiacom, rokom, niekoľkými hodinami,
            niekoľkými minútami, niekoľkými dňami, pár minútami, pár hodinami, pár dňami, okamihom,
            dňom]
            [dnes, včera, predvčerom] [# #, o # #, o #]
            včera | predvčerom | práve teraz | práve | pred polhodinou
        ",
        hit: "pred 3 hodinami",
        miss: "Pred 3 hodinami sa na diaľnici zrazili dve autá.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # [zobrazení, zobrazenia, zobrazenie, pozretí, pozretie, pozretia, prečítaní,
            prečítania, prečítanie, vzhliadnutí, videní, čitateľov, slov, návštev, návštevníkov,
            stiahnutí, prehratí, vypočutí]
            # # [zobrazení, pozretí, prečítaní, čitateľov, vzhliadnutí]
            [zobrazené, prečítané, videné, pozreté, stiahnuté, čítané] [#, # x, #x, # krát]
            [zobrazení, zobrazenia, počet zobrazení, počet prečítaní, počet pozretí, počet návštev,
            videní, prečítaní] #
        ",
        hit: "2350 zobrazení",
        miss: "2350 zobrazení videu stačilo, aby sa tovariš preslávil po celom kraji.",
    },
];
