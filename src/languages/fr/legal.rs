//! French phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            tous droits réservés | tous droits de reproduction réservés
            tous droits de reproduction et de représentation réservés
            droits de reproduction réservés | toute reproduction interdite
            toute reproduction est interdite | reproduction interdite
            toute reproduction, même partielle | reproduction totale ou partielle
            sans autorisation préalable écrite | © # tous droits | site édité par la société
            propulsé par wordpress | fièrement propulsé par | commission paritaire
            tous droits de diffusion réservés | reproduction et diffusion interdites
            reproduction interdite sans autorisation | toute reproduction ou diffusion interdite
            sans l'accord écrit de l'éditeur | droits de propriété intellectuelle réservés
            site protégé par le droit d'auteur | dépêches, photos et vidéos protégées
            numéro de commission paritaire | site édité par
        ",
        hit: "© 2024 Le Courrier du Ponant – Tous droits réservés",
        miss: "Le conseil a voté la loi sur les droits réservés aux riverains.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            nous utilisons des cookies | nous utilisons les cookies | utilise des cookies
            utilisons des cookies | utilisation de cookies | utilisation des cookies
            l'utilisation de cookies | accepter les cookies | accepter tous les cookies
            accepter et fermer | gérer les cookies | gestion des cookies
            gérer mes cookies | paramétrer les cookies | paramétrer mes cookies
            paramètres des cookies | préférences de cookies | préférences en matière de cookies
            politique de cookies | politique des cookies | politique relative aux cookies
            politique en matière de cookies | continuer sans accepter
            en poursuivant votre navigation | en continuant votre navigation
            en continuant à naviguer | nos partenaires stockent et/ou accèdent
            retirer votre consentement à tout moment | gérer vos préférences | gérer mes préférences
            personnaliser mes choix | traceurs et cookies | cookies et autres traceurs
        ",
        hit: "Nous utilisons des cookies pour améliorer votre expérience. Accepter et fermer",
        miss: "Les cookies au beurre salé ont fait la renommée de la boulangerie.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            mentions légales | politique de confidentialité | politique de protection des données
            protection des données | protection des données personnelles | confidentialité
            conditions d'utilisation | conditions générales d'utilisation | conditions générales
            conditions générales de vente | cgu | cgv | cgu et cgv | cookies
            crédits et mentions légales | accessibilité | accessibilité : non conforme
            accessibilité : partiellement conforme | accepter | refuser | j'accepte | je refuse
            accepter et continuer | préférences cookies | paramètres de confidentialité
            droits de reproduction | charte de confidentialité | charte des données personnelles
            charte d'utilisation | avertissement légal | signaler un contenu illicite
            signaler une erreur | signaler une faute | copyright | informations légales
            conditions de vente | politique de cookies | gestion des cookies
            règlement général sur la protection des données | tout accepter | tout refuser
            déclaration d'accessibilité | charte éthique | charte de déontologie | vie privée
            données personnelles | mes choix | consentement | préférences de confidentialité
            politique de vie privée | continuer sans accepter | paramétrer | personnaliser
            en savoir plus et configurer
            contact presse | contacts presse | contacts médias | contact médias | relations presse
            [vous avez repéré, vous avez trouvé, vous constatez, vous avez vu] une [erreur, faute] [, signalez-la,
            signalez-la nous, écrivez-nous]
            [refuser, accepter, gérer, paramétrer] les cookies
            [vos, mes] [préférences, choix] [de confidentialité, en matière de cookies, de cookies]
            [paramètres, préférences, réglages, gestion] de [confidentialité et cookies, la confidentialité,
            confidentialité et de cookies]
        ",
        hit: "Mentions légales",
        miss: "Les mentions légales doivent figurer au dos de l'emballage.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            les opinions exprimées dans | les propos exprimés n'engagent que
            n'engagent que leur auteur | n'engage que son auteur | n'engagent que leurs auteurs
            n'engage que la responsabilité de | cet article a été publié initialement
            cet article a été initialement publié | cet article a d'abord été publié
            cet article est republié à partir de | cet article est republié sous licence
            lire l'article original | traduit de l'anglais par nos soins
            nous pouvons percevoir une commission | nous pouvons toucher une commission
            liens affiliés | lien affilié | liens d'affiliation | cet article contient des liens
            ce contenu a été produit par | article produit en partenariat avec
            la rédaction n'a pas participé | n'a pas participé à la réalisation de cet article
            communiqué de presse diffusé par | protégé par recaptcha
            ce site est protégé par recaptcha | à titre informatif uniquement
            ne constitue pas un conseil en investissement | ne remplace pas un avis médical
            conformément à la loi informatique et libertés
            l'abus d'alcool est dangereux pour la santé | signaler une erreur dans cet article
            une erreur dans l'article | ne reflètent pas nécessairement l'opinion
            ne reflètent pas nécessairement celles | ne reflètent pas nécessairement la position
            ne reflètent pas nécessairement le point de vue
            ce texte est une tribune | cette tribune n'engage que | les opinions exprimées ici
            ce contenu a été traduit automatiquement | traduit automatiquement de l'anglais
            article traduit par intelligence artificielle
            rédigé avec l'aide de l'intelligence artificielle
            avec l'aide d'une intelligence artificielle | les prix indiqués sont susceptibles
            prix susceptibles d'évoluer | les informations contenues dans cet article ne
            jouer comporte des risques | vendue sans garantie éditoriale
            pour toute demande de rectification
            consultez la version source sur businesswire
            le texte du communiqué issu d'une traduction
            ce texte a été généré par | cet article a été traduit automatiquement
        ",
        hit: "Les opinions exprimées dans cette tribune n'engagent que leur auteur.",
        miss: "Les opinions exprimées lors de la réunion étaient très partagées.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            nécessaires au fonctionnement du site web et | ne peuvent pas être désactivés dans nos
            nous permettent de déterminer le nombre de
            les informations collectées par ces cookies sont | en réponse à des actions que vous
            mis en place au sein de notre | stocker ou récupérer des informations sur votre
            identifient de manière unique votre navigateur | le stockage ou l'accès technique
            stocker et/ou accéder à des informations sur
            utiliser des données limitées pour sélectionner
            créer des profils pour la publicité personnalisée
            utiliser des données de géolocalisation précises
            analyser activement les caractéristiques de l'appareil
            analyser activement les caractéristiques du terminal
            mesurer la performance des publicités | mesurer la performance des contenus
            sont de petits fichiers textes qui peuvent | rendre un site web utilisable en activant
            comprendre les publics par le biais de | pour afficher ce contenu vous devez accepter
            études d'audience et développement de services
        ",
        hit: "Le stockage ou l’accès technique est strictement nécessaire à la finalité d’intérêt légitime.",
        miss: "Le stockage des données et leur accès restent réglés par une loi de 1978.",
    },
];
