//! Czech phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            na snímku | na fotografii | na fotografiích | na snímcích | video k článku
            galerie k článku | na snímku zleva
            video:
        ",
        hit: "Na snímku: prasklá zeď sýpky v Drahonicích",
        miss: "Historik poznal na snímku starou rychtu.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            zvětšit | zvětšit obrázek | zvětšit fotografii | zvětšit foto | kliknutím zvětšíte
            fotogalerie | fotogalerie # | galerie | galerie # | zobrazit galerii | otevřít galerii
            vstoupit do galerie | spustit fotogalerii | prohlédnout galerii | celá galerie
            přejít do galerie | zobrazit fotogalerii | # fotografií | # fotografie | # fotek
            # fotky | # obrázků | další fotografie | další fotky | další fotky v galerii
            foto # z # | fotografie # z # | snímek # z # | # z # fotografií | předchozí fotografie
            následující fotografie | přehrát video | spustit video | na celou obrazovku
            zavřít galerii | zobrazit fotky | foto | video a foto | foto # #
            další fotografie v galerii | další snímky v galerii
            [všechny, zobrazit další, zobrazit všechny] [fotografie, fotky]
        ",
        hit: "Zobrazit galerii",
        miss: "Zobrazit galerii na mapě se podařilo až po opravě adresy.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            foto čtk | zdroj čtk | archiv autora | archiv redakce | soukromý archiv | rodinný archiv
            osobní archiv | mafra | foto mafra | foto deník | foto hzs | foto pčr | foto policie čr
            profimedia | volné dílo | se souhlasem autora | foto pixabay | foto wikimedia commons
            zdroj facebook | zdroj pixabay | zdroj shutterstock | foto se svolením | repro foto
            foto čtenář | herminapress | isifa | foto pro deník | adobe stock
        ",
        hit: "Ramsby 2019, foto čtk",
        miss: "Ilustrační foto, které web použil, ukazovalo úplně jiné město.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            ilustrační foto | ilustrační snímek | ilustrační fotografie | ilustrační obrázek
            archivní foto | archivní snímek | archivní fotografie | foto ilustrační
        ",
        hit: "Ilustrační foto: Ramsby, 2019",
        miss: "Historik poznal na snímku starou rychtu.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            ilustrační foto | ilustrační snímek | ilustrační fotografie | archivní foto
            archivní snímek | foto archiv
        ",
        hit: "Hasiči při zásahu v Bělé. Ilustrační foto",
        miss: "Ilustrační foto, které web použil, ukazovalo úplně jiné město.",
    },
];
