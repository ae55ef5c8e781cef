//! Spanish phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            imágenes de archivo | fotografía cedida | foto cedida | imagen cedida | en la imagen,
            en la foto | en la fotografía | foto: | fotografía: | vídeo: | imagen: | pie de foto
            recreación de | infografía: | captura de pantalla | captura de video | fotograma de
            fotograma del | vista aérea de | vista general de
            video:
        ",
        hit: "En la imagen, el alcalde de Valdesoto durante la inauguración.",
        miss: "El libro incluye una fotografía de archivo de la vieja estación.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            ampliar imagen | ampliar foto | ampliar la imagen | haz clic para ampliar
            haz clic para ampliar la imagen | haga clic para ampliar | clic para ampliar
            pulsa para ampliar | ver imagen ampliada | ver galería | ver galeria | ver la galería
            galería | galería de fotos | galería de imágenes | galería de imagenes | fotogalería
            fotogaleria | ver fotos | ver todas las fotos | ver más fotos | # fotos | # imágenes
            imagen # de # | foto # de # | imagen # / # | diapositiva # de # | ver vídeo completo
            reproducir vídeo | reproducir video | ver fotogalería | imagen siguiente
            imagen anterior | foto siguiente | foto anterior | mostrar pie de foto
            ocultar pie de foto | pie de foto | leyenda | pantalla completa de la imagen
            abrir galería | cerrar galería | todas las fotos | las fotos | en imágenes
            volver a la galería
        ",
        hit: "Ampliar imagen",
        miss: "El equipo logró ampliar la imagen hasta distinguir la matrícula.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            foto efe | (efe) efe | foto europa press | archivo particular | foto archivo particular
            foto reuters | foto afp | foto ap | via afp | vía reuters | vía getty images
            foto cedida | imagen cedida | cedida por la familia | foto cortesía | cortesía del club
            agencia uno | foto télam | foto telam | foto na | foto twitter | foto instagram
            foto facebook | cuartoscuro | colprensa | foto gtres | gtres | gtresonline | foto pexels
            foto unsplash | foto freepik | adobe stock | aton chile | fotografía cedida
        ",
        hit: "Ramsby 2019, foto efe",
        miss: "En Efe trabajó veinte años como fotógrafo de guerra.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            foto de archivo | fotografía de archivo | imagen de archivo | foto referencial
            imagen referencial | foto ilustrativa | imagen ilustrativa | en la foto de archivo
        ",
        hit: "Foto de archivo: Ramsby, 2019",
        miss: "El libro incluye una fotografía de archivo de la vieja estación.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            efe/archivo | europa press - archivo | foto archivo | foto de archivo
            imagen de archivo | foto referencial | foto ilustrativa | imagen ilustrativa
        ",
        hit: "El presidente, a su llegada al Congreso. EFE/Archivo",
        miss: "En Efe trabajó veinte años como fotógrafo de guerra.",
    },
];
