//! Dutch phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            foto bij dit artikel | foto boven | foto links | foto rechts | stockfoto | themafoto
            sfeerfoto | luchtfoto | luchtfoto van | infographic | schermafbeelding | screenshot
            still uit | fotobijschrift | bijschrift | fotoserie | bekijk foto's | een luchtfoto van
            een ongedateerde foto | van links naar rechts | vlnr | v.l.n.r | op deze foto
            op de foto van links | video bij | play video | portretfoto | artist impression
            artist's impression van
            video:
        ",
        hit: "Foto bij dit artikel Ramsby, 2019",
        miss: "Op de archieffoto was de bak nog heel, zei haar advocaat.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            klik om te vergroten | klik voor vergroting | klik op de foto om te vergroten
            klik op de afbeelding om te vergroten | klik op de foto voor een vergroting | vergroot
            vergroot afbeelding | vergroot foto | afbeelding vergroten | foto vergroten
            vergroot deze foto | bekijk afbeelding | bekijk foto | bekijk foto's
            bekijk alle foto's | bekijk de foto's | bekijk fotoserie | bekijk galerij
            bekijk grotere afbeelding | bekijk in volledig scherm | bekijk volledige grootte
            open afbeelding | open galerij | open fotogalerij | foto's | # foto | # foto's
            foto # van # | foto # | # van # | afbeelding # van # | afbeelding # | # afbeeldingen
            fotoalbum | fotogalerij | fotoserie | fotoreportage | galerij | beeldgalerij
            meer foto's | alle foto's | vorige foto | volgende foto | vorige afbeelding
            volgende afbeelding | bijschrift | toon bijschrift | verberg bijschrift | speel video af
            video afspelen | bekijk video's | slideshow starten | archieffoto | archiefbeeld
            foto ter illustratie | illustratie
            # van # [foto's, afbeeldingen, beelden]
        ",
        hit: "Klik om te vergroten",
        miss: "Wie op het beeld klikt om te vergroten, ziet een tweede figuur.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            foto anp | beeld anp | anp foto | foto epa | foto afp | foto ap | foto reuters
            beeld reuters | beeld afp | beeld epa | beeld ap | beeld getty | beeld getty images
            beeld shutterstock | beeld colourbox | foto getty | foto belga | beeld belga
            belga image | belgaimage | belga photo | foto pixabay | foto shutterstock
            foto unsplash | foto adobestock | anp hollandse hoogte | foto novum | pro shots
            foto aangeleverd | aangeleverde foto | foto eigen beeld | eigen foto | eigen beeld
            ter illustratie | stockfoto | stockbeeld | foto gemeente | foto politie | foto brandweer
            foto redactie | foto ingezonden | ingezonden foto | persfoto | foto rv | foto privé
            privéfoto | privébeeld | foto screenshot | foto google maps | orange pictures
            vidiphoto | ginopress | photo news | isopix | foto facebook | foto twitter
        ",
        hit: "Een sleepboot verlaat de haven van Ramsberg. Foto: ANP",
        miss: "Het persbureau ANP meldde de brand kort na vieren.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            archieffoto | archiefbeeld | archiefbeelden van | foto ter illustratie
            beeld ter illustratie | afbeelding ter illustratie | illustratiefoto
            een archieffoto van | op deze archieffoto
        ",
        hit: "Archieffoto: een sleepboot trekt in juni 2019 een bak uit de haven van Ramsberg.",
        miss: "Op de archieffoto was de bak nog heel, zei haar advocaat.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            archieffoto | archiefbeeld | foto archief | anp archief | anp archieffoto
            foto ter illustratie | beeld ter illustratie
        ",
        hit: "Ramsby, 2019. Archieffoto",
        miss: "Het persbureau ANP meldde de brand kort na vieren.",
    },
];
