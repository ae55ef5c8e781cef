//! Catalan phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            a la imatge, | en la imatge | a la imatge superior | en la imatge superior
            a la foto superior | en la fotografia | a la fotografia de dalt | a la foto de dalt
            imatges d'arxiu | fotografies d'arxiu | foto cedida | fotografia cedida | imatge cedida
            imatge de la | imatge del | imatge dels | imatge de les | imatge d'una | imatge d'un
            una imatge d'arxiu | imatge aèria | imatge actual de | imatge virtual | recreació de
            recreació virtual | render de | captura de pantalla | fotograma de | fotograma del
            fotograma de la | vista aèria | vista general | vista parcial de | pla general de la
            pla general del | pla general de les | pla general dels | pla general d'un
            pla general d'una | pla general on es veu | pla general amb | d'esquerra a dreta
            drets, d'esquerra a dreta
            [foto, imatge, imatges, vídeo, mapa, peu de foto]:
            [pla mitjà, pla mig, pla curt, pla obert, pla conjunt, pla sencer, pla tancat, pla
            detall, pla americà, pla picat, pla contrapicat] [de, de la, del, de les, dels, d'un,
            d'una, on es veu]
        ",
        hit: "En la imatge, l'alcaldessa de Vallfosca durant la inauguració.",
        miss: "El llibre inclou una fotografia d'arxiu de la vella estació.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            ampliar imatge | ampliar foto | amplia imatge | galeria | fotogaleria | galeria de fotos
            galeria d'imatges | galeria fotogràfica | galeria de fotografies | recull d'imatges
            recull de fotos | àlbum de fotos | # fotos | # imatges | # fotografies | totes les fotos
            totes les imatges | més fotos | peu de foto | en imatges | les imatges | les fotos
            el vídeo | veure el vídeo complet | torna a la galeria | imatge a mida completa
            descarrega la imatge | descarrega imatge
            [amplia, ampliar, amplieu, engrandeix] [la imatge, la foto, la fotografia, el mapa, el
            gràfic]
            [fes clic, feu clic, clica, cliqueu, clic, prem, premeu] per ampliar [, la imatge, la
            foto, -la]
            [fes clic, feu clic, clica, cliqueu] a la imatge per ampliar-la
            [veure, mostra, obre, obrir, tanca, tancar, mira, vegeu] [galeria, la galeria, la
            galeria de fotos, la galeria d'imatges, les fotos, totes les fotos, totes les imatges,
            la fotogaleria]
            [imatge, foto, fotografia, diapositiva] # [de, /] #
            [imatge, foto, fotografia, diapositiva] [següent, anterior] | [següent, pròxima] imatge
            [mostra, amaga, mostrar, amagar] [el peu de foto, peu de foto, la llegenda]
        ",
        hit: "Amplia la imatge",
        miss: "L'equip va aconseguir ampliar la imatge fins a distingir la matrícula.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            foto acn | fotos acn | acn barcelona | acn girona | acn lleida | acn tarragona
            acn / arxiu | acn / cedida | foto efe | foto europa press | foto reuters | foto afp
            foto ap | via reuters | via europa press | via getty images | foto getty | adobe stock
            foto pixabay | foto unsplash | foto pexels | foto freepik | foto shutterstock
            foto istock | cedida per la família | foto ajuntament | foto twitter | foto instagram
            foto facebook | foto bombers | foto bombers de la generalitat | foto mossos d'esquadra
            foto generalitat
            [foto, imatge, fotografia] [cedida, cedida pel club, cedida per l'entitat, cortesia]
        ",
        hit: "El retaule, un cop restaurat. Foto: ACN",
        miss: "A l'ACN va treballar vint anys com a fotògraf de successos.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            imatge il·lustrativa | foto il·lustrativa | imatge de recurs | foto de recurs
            fotografia de recurs | imatge d'arxiu on | imatge simbòlica | imatge orientativa
            en una imatge d'arxiu | en una foto d'arxiu
            [foto, fotografia, imatge, vídeo] d'arxiu
        ",
        hit: "Imatge d'arxiu: la platja de Cala Morell, el 2019",
        miss: "El llibre inclou una fotografia d'arxiu de la vella estació.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            arxiu acn | arxiu efe | en una imatge d'arxiu | en una foto d'arxiu
            en una fotografia d'arxiu | en imatge d'arxiu | imatges d'arxiu
            [foto, fotografia, imatge] [d'arxiu, arxiu, de recurs, il·lustrativa]
            [acn, efe, europa press, reuters, afp, redacció] / arxiu
        ",
        hit: "La consellera, a l'arribada al Parlament. ACN/Arxiu",
        miss: "A l'ACN va treballar vint anys com a fotògraf d'arxiu i de successos.",
    },
];
