//! Galician phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            [foto, fotografía, imaxe, vídeo, infografía, na foto, na imaxe, ilustración, gráfico]:
            foto de [arquivo, familia, recurso] | fotografía de arquivo
            [imaxe, imaxes] de [arquivo, recurso] | pé de foto
            na [imaxe, foto] [de arquivo, superior, inferior]
            [á esquerda, á dereita], na [imaxe, foto] | vista [aérea, xeral] [de, do]
            captura [de pantalla, do vídeo] [de, do, da] | fotograma [de, do, da]
            un momento da [presentación, rolda de prensa, sinatura] | un momento do acto
        ",
        hit: "Na imaxe de arquivo, o porto de Val Fondo durante a descarga.",
        miss: "O seu avogado dixo que a foto de arquivo era dun ano antes.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            [ampliar, agrandar] [imaxe, a imaxe, foto]
            preme [na imaxe, na foto] para [ampliar, ampliala]
            [ver, abrir, pechar, volver á, ir á] galería
            ver [, a] [galería de fotos, galería de imaxes]
            [galería, álbum] de [fotos, imaxes, fotografías] | fotogalería | ver máis fotos
            ver todas as fotos | todas as fotos | ver # fotos | # fotos | # imaxes | # fotografías
            [imaxe, foto, fotografía, diapositiva] # de #
            [imaxe, foto, fotografía] [anterior, seguinte] | # de # fotos | foto # | imaxe #
            pé de foto | [ocultar, mostrar] [pé de foto, o pé de foto, lenda]
            ver a pantalla completa | ver en tamaño completo
            imaxe [ampliada, a tamaño completo, en alta resolución]
            [descargar, descarga] en alta resolución
        ",
        hit: "Ampliar imaxe",
        miss: "O laboratorio conseguiu ampliar a imaxe ata ler a matrícula.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            [foto, fotografía] [cedida, efe, europa press]
            [fotos, imaxes] [cedidas, efe, europa press] | europa press/arquivo
            europa press/xunta | arquivo/efe | axencia efe | vía europa press | vía efe
            vía reuters | xunta de galicia/europa press
            [concello, deputación, cedida, arquivo, xunta, rtvg, csag]/europa press
            captura da tvg | captura de youtube | captura de twitter | captura de instagram
            captura de facebook | foto cedida polo concello
        ",
        hit: "O presidente á chegada ao Parlamento. Foto: Europa Press",
        miss: "A foto provocou protestas no pleno do concello.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            [foto, imaxe] [ilustrativa, meramente ilustrativa, con fins ilustrativos]
            [imaxe, foto, fotografía] de arquivo: | [imaxe, foto] de recurso:
        ",
        hit: "Imaxe de arquivo: un remolcador no porto de Val Fondo",
        miss: "O libro trae unha foto de arquivo da antiga estación.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            [imaxe, foto, fotografía] de [arquivo, recurso]
            [imaxe, foto] [ilustrativa, meramente ilustrativa, simbólica]
            nunha [imaxe, foto, fotografía] de [arquivo, recurso] | en imaxe de arquivo
            en foto de arquivo | arquivo efe | arquivo europa press | foto arquivo
            imaxe de arquivo do concello
        ",
        hit: "O porto de Val Fondo, nunha imaxe de arquivo",
        miss: "A difusión da foto provocou protestas no concello.",
    },
];
