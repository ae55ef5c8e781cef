//! French phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            publicité | publicités | pub | annonce | annonces | annonce publicitaire
            annonces google | sponsorisé | sponsorisée | sponsorisés | contenu sponsorisé
            contenus sponsorisés | article sponsorisé | post sponsorisé | liens sponsorisés
            lien sponsorisé | en partenariat avec | contenu partenaire | contenu de partenaire
            contenus partenaires | partenaire | contenu de marque | publi-rédactionnel
            publirédactionnel | publireportage | communiqué | contenu proposé par
            fermer la publicité | masquer la publicité | passer la publicité | espace publicitaire
            message publicitaire | publicité, votre contenu continue ci-dessous
            contenu publicitaire | votre publicité ici | supprimer les publicités
            collaboration commerciale | article en partenariat
        ",
        hit: "Publicité",
        miss: "La publicité finance une bonne partie du festival.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            suite après la publicité
            suite de l'article après la publicité | la suite de l'article après la publicité
            votre contenu continue ci-dessous | l'article continue après la publicité
            l'article continue ci-dessous | la suite de l'article ci-dessous
            la suite de cet article après
            publicité - continuez ci-dessous | publicité - faites défiler pour continuer
            faites défiler pour continuer | cette publicité se fermera
            contenu proposé par nos partenaires | ceci est un contenu sponsorisé
            votre vidéo commence dans | la vidéo démarrera après la publicité
            signaler cette publicité | cet emplacement publicitaire
            la vidéo reprend après la publicité | publicité - la suite ci-dessous
            le contenu se poursuit après la publicité | faites défiler pour lire la suite
            publicité. faites défiler | vous pouvez fermer cette publicité dans
            cette annonce se ferme dans | pourquoi voyez-vous cette publicité
            l’article se poursuit sous la publicité | l'article se poursuit sous la publicité | l’article continue après la publicité
            la suite de l’article après cette publicité | la suite de l'article après cette publicité | après cette publicité
            [la suite, la suite de votre contenu, la suite de votre article, l'article se poursuit, votre
            contenu se poursuit] après [cette annonce, cette publicité, la publicité]
        ",
        hit: "La suite après la publicité",
        miss: "La suite du match, après la pause, fut nettement plus équilibrée.",
    },
];
