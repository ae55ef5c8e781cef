//! French phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            photo par | photo de une | photo de couverture | photo d'ouverture | photos par
            crédit photo | crédits photo | crédits photos | crédit photos | crédit image
            crédits image | crédits images | crédit illustration | crédit vidéo | crédits vidéo
            crédit visuel | visuel d'illustration | source photo | source de l'image | source image
            photo fournie par | photo gracieuseté | gracieuseté de | image à la une
            illustration par | infographie par | photographies par | photographie par
            légende et crédit
            [photo, photos, image, images, visuel, visuels, illustration, illustrations, dessin, dessins, photomontage]:
            [photographe, photographes, photographie, photographies, illustrateur, illustratrice, crédit, crédits]:
        ",
        hit: "Crédit photo : Louane Tréhin",
        miss: "Sans crédit photo, l'image ne pouvait pas être publiée.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            avec afp | avec reuters | avec l'afp | avec agences | avec agence | avec les agences
            source afp | source reuters | sources afp | par notre correspondant
            de notre correspondant | de notre correspondante | de notre envoyé spécial
            de notre envoyée spéciale | de nos envoyés spéciaux | propos recueillis par
            recueilli par | recueillis par | texte et photos | texte et photo | reportage de
            traduit par | traduit de l'anglais par | rédaction avec
            [texte, textes, rédaction, rédacteur, rédactrice, rédacteurs, rédacteur en chef, rédactrice en chef]:
            [traduction, traducteur, traductrice, relecture, reportage, source]:
            [texte et illustrations, texte et images, textes et photos, photos et texte, photos et textes]:
            [directeur, directrice, responsable] de la publication:
        ",
        hit: "Propos recueillis par Solène Kerbrat",
        miss: "Les propos ont été recueillis par la police le lendemain.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            a contribué à cet article | ont contribué à cet article | a contribué à ce reportage
            ont contribué à ce reportage | a participé à la rédaction de cet article
        ",
        hit: "Anne Dol a contribué à cet article.",
        miss: "Le vent a contribué à cet article de foi : ici, rien ne pousse.",
    },
];
