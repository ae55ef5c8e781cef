//! French phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            photo illustration | vue d'artiste | vidéo. | légende de la photo | photo transmise
            photo fournie | portrait d'archives | infographie. | capture d'écran
            [vidéo, infographie]:
        ",
        hit: "Photo illustration Ramsby, 2019",
        miss: "Le musée conserve une photo d'archives de la première locomotive.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            agrandir l'image | agrandir la photo | agrandir | cliquez pour agrandir
            cliquer pour agrandir | cliquez sur l'image pour l'agrandir
            afficher l'image en plein écran | ouvrir l'image en plein écran | image # sur #
            image #/# | photo # sur # | voir la galerie | voir le diaporama | lancer le diaporama
            diaporama | galerie photo | galerie photos | galerie d'images | toutes les photos
            voir toutes les photos | voir les photos | # photos | légende | masquer la légende
            afficher la légende | légende image | fermer le diaporama | lire la vidéo
            plein écran sur l'image | en images | diapositive # sur # | image précédente
            image suivante | photo précédente | photo suivante | photos et vidéos | zoomer
        ",
        hit: "Agrandir l'image",
        miss: "Un microscope permet d'agrandir l'image deux cents fois.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            photo afp | photos afp | crédit afp | / afp | via afp | photo reuters | droits réservés
            photo dr | crédit dr | photo transmise | photo fournie | keystone-ats | photo keystone
            belga image | photo belga | photopqr | max ppp | maxppp | abacapress | hans lucas
            sipa press | photo sipa | sipa usa | icon sport | bestimage | gamma-rapho | agence kmsp
            crédit photo adobe stock | adobe stock | divergence images | photo la presse canadienne
        ",
        hit: "Le ministre à sa sortie du conseil, mercredi. © Photo AFP",
        miss: "Sur l'AFP, la photo du ministre a fait le tour du monde.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            photo d'archives | photo d'archive | photo d'illustration | image d'illustration
            photo prétexte | photo archives | photo illustrative | image d'archives
            image d'archive
        ",
        hit: "Photo d'archives : le viaduc de Saint-Aubert, en 2019.",
        miss: "Le musée conserve une photo d'archives de la première locomotive.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            archives afp | photo d'archives | photo d'illustration | photo archives
            image d'archives | photo archives presse
        ",
        hit: "Ramsby, 2019. Archives afp",
        miss: "Sur l'AFP, la photo du ministre a fait le tour du monde.",
    },
];
