//! Czech phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            foto | fotografie od | autor fotografie | autor fotografií | autor fota | autor foto
            autor snímku | autorka fotografie | autor videa | zdroj foto | zdroj fota
            zdroj fotografie | zdroj obrázku | zdroj obrázků | zdroj videa | zdroj snímku
            zdroj úvodní fotografie | úvodní foto | titulní foto | ilustrace od
            [fotografie, fotograf, fotografka, fotky, snímek, snímky, ilustrace, ilustrátor, ilustrátorka, obrázek, obrázky,
            koláž, kresba, infografika]:
            [foto, fotografie, ilustrace] a text:
        ",
        hit: "Foto: Petr Malina",
        miss: "Listina měla vlastnoruční podpis, ale autora fotografie nikdo neuvedl.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            zdroj: | zdroje čtk | zdroj informací | s využitím čtk | s přispěním čtk | přeložil
            přeložila | překlad z | z angličtiny přeložil | z angličtiny přeložila
            redakčně upraveno | převzato z | převzato | redakčně kráceno | na článku spolupracoval
            na článku spolupracovala | na textu spolupracovali | editoval | editovala | editor textu
            jazyková korektura
            [text, texty, zdroje, redaktor, redaktorka, editor, editorka, šéfredaktor, šéfredaktorka]:
            [překlad, překladatel, překladatelka, korektura, korektury]:
        ",
        hit: "Zdroj: ČTK, Policie ČR",
        miss: "Rozhovor, který z němčiny přeložila dcera, vyšel po letech knižně.",
    },
];
