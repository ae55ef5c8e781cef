//! French phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            abonnez-vous pour lire la suite | abonnez-vous pour continuer
            abonnez-vous pour lire cet article | abonnez-vous pour accéder
            abonnez-vous à partir de | abonnez-vous dès # | pour lire la suite, abonnez-vous
            pour lire la suite de cet article | pour accéder à la suite de cet article
            la suite est réservée aux abonnés | la suite est réservée à nos abonnés
            cet article est réservé aux abonnés | cet article est réservé à nos abonnés
            article réservé aux abonnés | article réservé à nos abonnés
            contenu réservé aux abonnés | contenu réservé à nos abonnés | réservé à nos abonnés
            il vous reste # % de cet article à lire | déjà abonné | déjà abonnée
            vous êtes déjà abonné | connectez-vous pour lire | connectez-vous pour accéder
            connectez-vous pour continuer | identifiez-vous pour lire | créez un compte gratuit
            créez votre compte gratuitement | créer un compte gratuitement
            inscrivez-vous gratuitement pour lire | inscrivez-vous pour lire
            inscrivez-vous pour continuer | accédez à tous nos articles
            accédez à tous nos contenus | accédez à l'intégralité de nos contenus
            accès à tous les contenus | profitez d'un accès illimité | lisez cet article en illimité
            lecture illimitée | # € le premier mois | découvrez nos offres d'abonnement
            voir nos offres d'abonnement
            profitez de # articles gratuits | cet article vous est offert
            pour soutenir une rédaction indépendante, abonnez-vous | accès illimité à tous nos
            accès illimité à nos contenus | accès illimité au site | déjà un compte ? connectez-vous
            déjà un compte ? se connecter
            [vous avez, vous avez déjà] atteint [la limite d'articles, la limite de lecture, votre limite
            d'articles, votre quota d'articles, le nombre maximum d'articles]
            [pas encore de compte, vous n'avez pas de compte, pas encore inscrit, pas encore abonné] [inscrivez-vous,
            créez, créer un compte, abonnez-vous, je m'inscris]
            [vous avez déjà un compte, déjà un compte, déjà inscrit] [connectez-vous, identifiez-vous, se connecter,
            je me connecte]
            il vous reste # [article gratuit, articles gratuits, articles à lire] | profitez de [l'abonnement, votre
            abonnement] [annuel, mensuel, numérique]
            débloquez [l'article, cet article, la suite]
            déjà [membre, client, adhérent] [connectez-vous, identifiez-vous] | abonnez-vous [à, dès, pour] # [€,
            euros]
        ",
        hit: "Déjà abonné ? Connectez-vous",
        miss: "Les abonnés du théâtre ont déjà réservé la moitié des places.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            abonnez-vous | s'abonner | je m'abonne | m'abonner | abonné | abonnés | abonnement
            abonnements | nos abonnements | mon abonnement | gérer mon abonnement
            offres d'abonnement | nos offres d'abonnement | nos offres
            voir les offres d'abonnement | découvrir les offres d'abonnement | réservé aux abonnés
            pour les abonnés | article abonné | article abonnés | article premium
            article réservé aux abonnés | article payant | contenu abonné | contenu premium
            premium | exclusif abonnés | espace abonné | espace abonnés | devenir abonné
            devenir membre | devenez membre | abonnez-vous maintenant | abonnez-vous dès maintenant
            s'abonner maintenant | s'abonner pour # € | s'abonner à partir de # €
            abonnez-vous à partir de # € | offrir un abonnement | offrir un article | je me réabonne
            sauvegarder l'article | lire plus tard | ajouter à mes favoris | ajouter aux favoris
            ajouter à ma liste | nous soutenir | soutenez-nous | essai gratuit de # jours
            faire un don | je fais un don | je soutiens
        ",
        hit: "Je m'abonne",
        miss: "Je m'abonne chaque année au théâtre de la ville.",
    },
];
