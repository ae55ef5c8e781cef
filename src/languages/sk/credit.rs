//! Slovak phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            foto: | foto tasr | foto sita | foto čtk | foto ap | foto reuters | foto archív
            foto autor | foto autorka | foto redakcia | foto na úvod | foto getty
            foto shutterstock | foto pixabay | foto unsplash | foto pexels | foto freepik
            foto profimedia | foto facebook | foto instagram | foto polícia | foto hazz
            [autor, autorka, autori, zdroj] [fotografie, fotografií, foto, fotky, fotiek, snímky,
            snímok, obrázka, obrázkov, videa, ilustrácie, vizualizácie]
            zdroj [titulnej fotografie, úvodnej fotografie, náhľadovej fotografie, titulného
            obrázka, náhľadového obrázka, grafiky]
            [úvodné, titulné, náhľadové] foto
            [úvodná, titulná, náhľadová] [fotografia, snímka, fotka]
            [fotografia, fotografie, fotograf, fotografka, fotky, snímka, snímky, ilustrácia,
            ilustrácie, ilustrátor, ilustrátorka, obrázok, obrázky, koláž, kresba, infografika,
            karikatúra, video a foto, foto a video, reprofoto]:
            [foto, fotografie, ilustrácie] a text:
        ",
        hit: "Foto: Peter Malina",
        miss: "Listina mala vlastnoručný podpis, no autora fotografie nikto neuviedol.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            zdroj: | zdroje: | zdroj tasr | zdroj sita | zdroj čtk | zdroj informácií:
            zdroje informácií: | zdroj článku: | zdroj správy: | s využitím tasr
            s využitím agentúr | s použitím materiálov | s príspevkom agentúr
            z angličtiny preložil | z angličtiny preložila | z češtiny preložil
            z češtiny preložila | z nemčiny preložil | z nemčiny preložila | redakčne upravené
            redakčne krátené | skrátené redakciou | prevzaté z | prevzaté: | prebraté z
            prevzaté zo | spracované podľa | autor prekladu | jazyková korektúra
            [na článku, na texte, na reportáži, na príprave článku, na rozhovore] [spolupracoval,
            spolupracovala, spolupracovali, sa podieľal, sa podieľala, sa podieľali]
            [text, texty, redaktor, redaktorka, editor, editorka, šéfredaktor, šéfredaktorka,
            preklad, preložil, preložila, prekladateľ, prekladateľka, korektúra, korektúry, jazyková
            úprava, editoval, editovala, zalomil, zodpovedný redaktor, zodpovedná redaktorka,
            spolupráca]:
        ",
        hit: "Zdroj: TASR, Polícia SR",
        miss: "Rozhovor, ktorý z nemčiny preložila dcéra, vyšiel po rokoch knižne.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            [prispel, prispela, prispeli] k [tomuto článku, tejto správe, tomuto textu, tejto
            reportáži, príprave článku, príprave tohto článku]
            [spolupracoval, spolupracovala, spolupracovali] na [tomto článku, tomto texte, tejto
            reportáži, príprave článku, príprave tejto správy]
            [sa podieľal, sa podieľala, sa podieľali] na [tomto článku, tomto texte, tejto
            reportáži, príprave článku]
        ",
        hit: "Anna Vrbová z Košíc prispela k tomuto článku.",
        miss: "K článku o povodni prispela aj miestna kronikárka.",
    },
];
