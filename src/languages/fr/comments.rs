//! French phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            laisser un commentaire | laissez un commentaire | laissez votre commentaire
            laisser votre commentaire | laisser une réponse | laissez une réponse
            ajouter un commentaire | ajoutez un commentaire | écrire un commentaire
            poster un commentaire | postez un commentaire | publier un commentaire
            publier le commentaire | publiez un commentaire | envoyer un commentaire
            déposer un commentaire | rédiger un commentaire | commenter | commenter cet article
            commentez cet article | commenter l'article | commentaires | commentaire
            les commentaires | vos commentaires | commentaires des lecteurs | # commentaires
            # commentaire | commentaires (#) | commentaire (#) | aucun commentaire
            pas de commentaire | pas encore de commentaire | pas de commentaires
            il n'y a pas encore de commentaires | voir les commentaires | voir tous les commentaires
            lire les commentaires | afficher les commentaires | afficher tous les commentaires
            afficher plus de commentaires | masquer les commentaires | soyez le premier à commenter
            soyez le premier à commenter cet article | soyez le premier à réagir
            soyez la première personne à commenter | réagir | réagissez | réagir à cet article
            réagissez à cet article | vos réactions | # réactions à cet article | donnez votre avis
            donner mon avis | votre avis | votre commentaire | participez à la discussion
            participer à la conversation | rejoindre la conversation | rejoignez la conversation
            annuler la réponse | poser une question | votre nom | tous les commentaires
            derniers commentaires | commentaires récents | une réaction ?
            laisser un commentaire annuler la réponse | espace commentaires
            les commentaires sont fermés | qu'en pensez-vous ? dites-le en commentaire
            [notez, noter, évaluez] [cet article, cette page, ce contenu, cette recette, ce produit]
            [lire, voir] [les, tous les] commentaires des [lecteurs, internautes, abonnés] [, #]
            aucun commentaire pour [le moment, l'instant]
            [rédiger, déposer] [un, votre, mon] avis
        ",
        hit: "Laisser un commentaire",
        miss: "Beaucoup hésitent à laisser un commentaire sur le site de l'hôtel.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            votre adresse e-mail ne sera pas publiée | votre adresse email ne sera pas publiée
            votre adresse de messagerie ne sera pas publiée
            les champs obligatoires sont indiqués avec | les champs obligatoires sont marqués
            les champs marqués d'un astérisque | enregistrer mon nom, mon e-mail et mon site
            enregistrer mon nom, e-mail et site web dans le navigateur
            dans le navigateur pour mon prochain commentaire
            vous devez être connecté pour publier un commentaire
            vous devez être connecté pour commenter
            vous devez être connecté pour laisser un commentaire
            vous devez vous connecter pour publier un commentaire | connectez-vous pour commenter
            connectez-vous pour laisser un commentaire | connectez-vous pour réagir
            les commentaires sont désactivés
            les commentaires sont désormais fermés | les commentaires sont clos
            les commentaires sont fermés pour | prévenez-moi de tous les nouveaux commentaires
            prévenez-moi de tous les nouveaux articles
            avertissez-moi par e-mail des nouveaux commentaires | me notifier des commentaires
            les commentaires sont modérés | charte de modération | règles de modération
            ce site utilise akismet | utilisé pour réduire les indésirables
            comment les données de vos commentaires sont | signaler un commentaire abusif
            réservés aux abonnés pour commenter | vous pouvez suivre les réponses à cet article
            vous pouvez suivre les réponses à cette entrée
            les commentaires et les pings sont actuellement fermés
            dites-le en commentaire | dites-le nous en commentaire | n’hésitez pas à laisser un commentaire | n'hésitez pas à laisser un commentaire
            pour [commenter, réagir, laisser un commentaire] [connectez-vous, vous devez être connecté, vous
            devez vous connecter, inscrivez-vous]
            [aucun commentaire, pas de commentaire, pas encore de commentaire] [pour le moment, pour l'instant, ] soyez le premier
            [inscrivez-vous, identifiez-vous] pour [commenter, laisser un commentaire, réagir]
            [vous devez vous connecter, vous devez être connecté, connectez-vous] pour répondre
        ",
        hit:
            "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
        miss: "L'adresse des victimes ne sera pas publiée, a précisé le parquet.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            répondre | réponse | réponses | # réponses | # réponse | voir les réponses | signaler
            signaler un abus | signaler ce commentaire | signaler un contenu | j'aime
            je n'aime plus | je n'aime pas | supprimer | permalien | citer | trier par
            les plus récents | les plus anciens | plus récents | plus anciens | les mieux notés
            les plus pertinents | voir plus de commentaires | afficher les réponses
            utile | recommander | modéré | lien permanent | en attente de modération
        ",
        hit: "Répondre",
        miss: "Il n'a pas souhaité répondre à nos questions.",
    },
    Phrases {
        rule: "comments.says",
        texts: "a écrit | dit | a commenté",
        hit: "Marc29 a dit :",
        miss: "Elle a dit non.",
    },
];
