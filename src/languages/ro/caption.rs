//! Romanian phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            foto: | imagini de arhivă | imagini de arhiva | imagine generică | imagine generica
            în imagine | in imagine | în fotografie | in fotografie | în foto | in foto
            captură video | captura video | captură foto | captura foto | captură din | captura din
            infografic: | vedere aeriană | vedere aeriana | vedere de ansamblu
            fotografie realizată de | fotografie realizata de
            video:
        ",
        hit: "În imagine, primarul din Valea Ulmului la inaugurare.",
        miss: "Albumul cuprinde o fotografie de arhivă a gării vechi.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            mărește imaginea | măreşte imaginea | mareste imaginea | mărește fotografia
            măreşte fotografia | mareste fotografia | mărește | măreşte | mareste
            click pentru mărire | click pentru marire | click pentru a mări | click pentru a mari
            clic pentru a mări imaginea | clic pentru a mari imaginea
            click pe imagine pentru a mări | click pe imagine pentru a mari | apasă pentru a mări
            apasa pentru a mari | apasă pe imagine pentru a mări | apasa pe imagine pentru a mari
            vezi imaginea mărită | vezi imaginea marita | vezi galeria foto | vezi galerie foto
            vezi galeria | galerie | galerie foto | galerie de imagini | galerie foto-video
            galerie video | foto galerie | fotogalerie | vezi foto | vezi fotografiile
            vezi toate fotografiile | vezi toate pozele | toate fotografiile | # foto | # fotografii
            # imagini | # poze | imagine # din # | imaginea # din # | foto # din #
            fotografia # din # | imaginea anterioară | imaginea anterioara | imaginea următoare
            imaginea urmatoare | fotografia anterioară | fotografia anterioara
            fotografia următoare | fotografia urmatoare | slide # din # | deschide galeria
            închide galeria | inchide galeria | legendă foto | legenda foto | descrierea imaginii
            redă videoclipul | reda videoclipul | înapoi la galerie | inapoi la galerie
        ",
        hit: "Mărește imaginea",
        miss: "Microscopul mărește imaginea de două sute de ori.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            foto agerpres | agerpres foto | foto mediafax | mediafax foto | foto inquam
            inquam photos | foto profimedia | profimedia | profimedia images | foto hepta
            foto hotnews | foto arhiva personală | foto arhiva personala | foto arhivă personală
            foto reuters | foto afp | foto ap | via reuters | via afp | foto epa | foto facebook
            foto instagram | foto captură video | foto captura video | captură video | captura video
            captură youtube | captura youtube | captură facebook | captura facebook | captură foto
            captura foto | foto pixabay | foto pexels | foto unsplash | foto freepik | adobe stock
            foto isu | foto ipj | foto igsu | foto poliția română | foto poliţia română
            foto politia romana | foto dreamstime | dreamstime | foto frf | foto sportpictures
            gsp foto | foto prosport | foto libertatea | foto gsp | xinhua foto
        ",
        hit: "Ministrul, la ieșirea din ședința de guvern. Foto: Agerpres",
        miss: "Agerpres a trimis un reporter foto la locul accidentului.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            foto arhivă | foto arhiva | fotografie de arhivă | fotografie de arhiva
            fotografie din arhivă | fotografie din arhiva | imagine de arhivă | imagine de arhiva
            imagine din arhivă | imagine din arhiva | foto ilustrativ | imagine ilustrativă
            imagine ilustrativa | fotografie ilustrativă | fotografie ilustrativa
            imagine cu caracter ilustrativ | foto cu caracter ilustrativ | foto din arhiva
        ",
        hit: "Foto arhivă: Ramsby, 2019",
        miss: "Albumul cuprinde o fotografie de arhivă a gării vechi.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            foto arhivă | foto arhiva | foto cu caracter ilustrativ | imagine cu caracter ilustrativ
            foto ilustrativ
        ",
        hit: "Ramsby, 2019. Foto arhivă",
        miss: "Agerpres a trimis un reporter foto la locul accidentului.",
    },
];
