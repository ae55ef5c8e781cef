//! Albanian phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            foto: | video: | në foto | në fotografi | në imazh | në fotot | pamje nga | pamje ajrore
            pamje e përgjithshme | imazh nga | fotografi e bërë nga | fotografia e bërë nga
            foto e marrë nga | fotografi e marrë nga | pamje e marrë nga | pamje të marra nga
            screenshot nga | kapje ekrani | kapje nga video | kornizë nga video | infografikë:
            harta: | foto më sipër | foto më poshtë | majtas në foto | djathtas në foto
        ",
        hit: "Në foto: kryetari i komunës gjatë hapjes së urës.",
        miss: "Albumi përmban një fotografi të stacionit të vjetër.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            zmadho | zmadho foton | zmadho imazhin | zmadho fotografinë | zmadhoje | zmadhoni foton
            kliko për ta zmadhuar | kliko për të zmadhuar | klikoni për ta zmadhuar
            klikoni për të zmadhuar | kliko mbi foton për ta zmadhuar
            klikoni mbi foton për ta zmadhuar | prek për ta zmadhuar | shiko galerinë
            shihni galerinë | shiko foto galerinë | shiko fotogalerinë | galeri | galeria
            galeri fotografish | foto galeri | fotogaleri | fotogaleria | galeria e fotove
            galeria e fotografive | galeri me foto | galeri video | video galeri | shiko fotot
            shihni fotot | shiko fotografitë | shiko të gjitha fotot | shihni të gjitha fotot
            të gjitha fotot | të gjitha fotografitë | # foto | # fotografi | # imazhe
            # foto të tjera | imazhi # nga # | foto # nga # | fotoja # nga # | fotografia # nga #
            # nga # foto | foto e mëparshme | fotoja e mëparshme | fotoja tjetër | foto tjetër
            fotografia tjetër | fotografia e mëparshme | imazhi tjetër | imazhi i mëparshëm
            hap galerinë | hape galerinë | mbyll galerinë | mbylle galerinë | kthehu te galeria
            përshkrimi i fotos | foto dhe video | shiko foto dhe video | shiko videon dhe fotot
        ",
        hit: "Zmadho foton",
        miss: "Mikroskopi e zmadhon imazhin dyqind herë.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            foto ata | ata foto | foto atsh | foto kosovapress | kosovapress foto | foto ap
            foto epa | foto getty images | foto anadolu | foto xinhua | via reuters | foto dpa
            foto ansa | foto mia | foto arkiv | foto arkivi | foto nga arkivi | foto arkivi personal
            foto nga arkivi personal | foto nga arkivi familjar | foto facebook | foto instagram
            foto nga facebook | foto nga instagram | foto nga rrjetet sociale | foto rrjete sociale
            foto screenshot | foto pixabay | foto pexels | foto unsplash | foto freepik
            foto shutterstock | foto policia e shtetit | foto policia e kosovës | foto fshf
            foto ffk | foto ksf | foto bashkia | foto komuna | foto kryeministria
            foto me mirësjellje | reuters foto
            [foto, fotot]: [reuters, afp]
        ",
        hit: "Ministrja në dalje nga mbledhja e qeverisë. Foto: ATSH",
        miss: "Agjencia ATSH dërgoi një reporter në vendin e aksidentit.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            foto arkiv | foto arkivi | foto nga arkivi | foto nga arkiva | fotografi arkivi
            fotografi nga arkivi | fotografi nga arkiva | fotografi e arkivit | pamje arkivi
            pamje nga arkivi | pamje arkive | imazh arkivi | imazh nga arkivi | foto ilustruese
            foto ilustrim | foto ilustrative | foto sa për ilustrim | fotografi ilustruese
            fotografi ilustrative | fotografi sa për ilustrim | imazh ilustrues | imazh ilustrativ
            imazh sa për ilustrim | pamje ilustruese | pamje ilustrative | ilustrim:
            fotoja është ilustruese | fotografia është ilustruese | foto simbolike | imazh simbolik
            foto e arkivit | foto për ilustrim | imazh për ilustrim
        ",
        hit: "Foto arkiv: ura e vjetër mbi lumë, 2019",
        miss: "Albumi përmban një foto të stacionit të vjetër.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            foto arkiv | foto arkivi | foto nga arkivi | foto nga arkiva | foto e arkivit
            fotografi arkivi | pamje arkivi | pamje nga arkivi | foto ilustruese | foto ilustrim
            foto ilustrative | foto sa për ilustrim | fotografi ilustruese | fotografi ilustrative
            imazh ilustrues | imazh ilustrativ | imazh arkivi | sa për ilustrim | pamje ilustruese
            foto simbolike | foto për ilustrim
        ",
        hit: "Ura e vjetër mbi lumë, 2019. Foto arkiv",
        miss: "Gjykatës iu tregua një kopje e zbehtë e foto arkivit të qytetit.",
    },
];
