//! Hungarian phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            közzétéve | publikálva | publikálás # | publikálás dátuma | megjelent #
            megjelenés dátuma | megjelenés # | létrehozva | feltöltve # | frissítve | frissült #
            frissítés # | utolsó frissítés | utoljára frissítve | legutóbb frissítve
            utolsó módosítás | módosítva | módosítás dátuma | dátum # | beküldve
            a cikk megjelenésének | eredeti megjelenés
            [publikálás, frissítés]:
        ",
        hit: "Közzétéve: 2024. március 12. 10:15",
        miss: "A pályázati kiírás csak tegnap lett közzétéve.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            # perc olvasás | # perces olvasás | # perc olvasási idő | olvasási idő # perc
            olvasási idő kb # perc | becsült olvasási idő # perc | olvasási idő kevesebb mint # perc
            kb # perc olvasás | olvasás # perc | a cikk elolvasása # perc | # perc alatt elolvasható
            # perc alatt elolvasod | olvasási időtartam # perc | # perc hallgatás
            # perces olvasmány | elolvasás # perc | # p olvasás | hallgatási idő # perc
        ",
        hit: "Olvasási idő: 4 perc",
        miss: "Az olvasási idő: 4 perc felirat a könyvtár falán a várakozók türelmét dicsérte.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            # órája | # perce | # napja | # hete | # hónapja | # órával ezelőtt | # perccel ezelőtt
            # nappal ezelőtt | # héttel ezelőtt | # hónappal ezelőtt | egy órája | egy napja
            egy hete | egy hónapja | egy órával ezelőtt | egy nappal ezelőtt | néhány perce
            néhány órája | tegnap | tegnap # # | ma # # | épp most | tegnapelőtt
            kevesebb mint egy órája | percekkel ezelőtt
        ",
        hit: "3 órája",
        miss: "3 órája tart a keresés a tónál, mondta a mentésvezető.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # megtekintés | megtekintések # | megtekintés # | # megtekintések
            megtekintések száma # | # olvasás | olvasva # | olvasások # | olvasások száma # | # szó
            # karakter | # olvasó | # letöltés | # nézettség
            megtekintve # | olvasottság #
        ",
        hit: "1204 megtekintés",
        miss: "Az 1204 megtekintés láttán a kántor maga is meglepődött.",
    },
];
