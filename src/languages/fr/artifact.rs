//! French phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            lecture | lire | écouter | écouter l'article | regarder | pause | muet | couper le son
            activer le son | plein écran | quitter le plein écran | mode plein écran
            chargement du lecteur | chargement de la vidéo | lecteur vidéo | lecteur audio
            vitesse de lecture | temps actuel | sous-titres | qualité | lancer la vidéo
            lire la vidéo suivante | revoir | fermer le lecteur | image dans l'image
            vidéo suivante | prochaine vidéo | ceci est une fenêtre modale | audio | à écouter
            écouter le podcast | voir la vidéo | regarder la vidéo | réessayer
            lire l'extrait | retour en direct | passer l'intro | volume | avance rapide
            lecture automatique | désactiver la lecture automatique | activer les sous-titres
            désactiver les sous-titres | partager la vidéo | durée # | durée totale | temps restant
            revenir au direct | écouter en direct | voir le direct | arrêter la lecture
            reprendre la lecture | lecteur non disponible
            [cette, la] vidéo n'est [pas, plus] disponible
            [voir, afficher, masquer, lire] la transcription
        ",
        hit: "Lecteur vidéo",
        miss: "Un lecteur vidéo projette les témoignages des anciens ouvriers.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            activez javascript | activer javascript | veuillez activer javascript
            javascript est désactivé | javascript doit être activé | nécessite javascript
            votre navigateur ne supporte pas | votre navigateur ne prend pas en charge
            votre navigateur n'est pas compatible | votre navigateur est obsolète
            votre navigateur n'est plus supporté | mettez à jour votre navigateur
            veuillez mettre à jour votre navigateur
            veuillez désactiver votre bloqueur de publicité | désactivez votre bloqueur de publicité
            désactiver votre bloqueur | pour voir cette vidéo, acceptez | pour afficher ce contenu
            ce contenu est bloqué | ce contenu n'est pas disponible
            javascript est requis | javascript semble désactivé | ce site nécessite javascript
            votre navigateur n'est plus pris en charge
            pour une meilleure expérience, mettez à jour votre navigateur
            un bloqueur de publicité a été détecté | vous utilisez un bloqueur de publicité
            un bloqueur de publicités est actif | votre navigateur n'accepte pas les cookies
            contenu embarqué non disponible | pour consulter ce contenu, acceptez
            [devez, veuillez, il faut] activer le javascript | protégée contre les robots spammeurs
        ",
        hit: "Veuillez activer JavaScript pour afficher cette page.",
        miss: "Il enseigne JavaScript et Python à des lycéens volontaires.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            chargement | chargement en cours | en cours de chargement | en chargement
            veuillez patienter | patientez | image | image indisponible | image manquante
            sans titre | une erreur est survenue | une erreur s'est produite | erreur
            erreur de chargement | réduire | développer | déplier | replier | voir moins
            afficher moins | lire moins | déployer | cliquer pour afficher | cliquez pour afficher
            contenu indisponible | vidéo indisponible | non disponible | aucun résultat
            aucun résultat trouvé | actualiser | actualiser la page
            page introuvable | page non trouvée
            la page [demandée, que vous cherchez, que vous recherchez] [n'existe pas, n'existe plus, est
            introuvable]
        ",
        hit: "Chargement en cours…",
        miss: "Le chargement du navire a duré trois jours.",
    },
];
