//! French phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            suivez-nous sur | retrouvez-nous sur | rejoignez-nous sur | suivez-moi sur
            suivez-le sur twitter | suivez-la sur twitter | retrouvez-moi sur instagram
            suivez notre page facebook | aimez notre page facebook | likez notre page facebook
            abonnez-vous à notre page facebook | suivez toute l'actualité sur les réseaux sociaux
            suivez notre actualité sur | nous suivre sur | suis-nous sur
            abonnez-vous sur instagram | retrouvez toute notre actualité sur facebook
            suivez l'actualité sur | suivez toute l'actualité sur | rejoignez-nous sur facebook
            rejoignez-nous sur instagram | retrouvez-nous sur les réseaux sociaux
            retrouvez-nous sur facebook | suivez la rédaction sur | likez notre page
            abonnez-vous à notre page
            restez [connecté, connectés, en contact] avec nous
            [suivez-nous, retrouvez-nous, rejoignez-nous] [aussi, également] sur
            suivez [nos comptes, nos réseaux, notre compte, notre page]
        ",
        hit: "Suivez-nous sur Facebook et Instagram",
        miss: "Les gendarmes l'ont suivi sur une dizaine de kilomètres.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            partager | partage | partagez | partager sur facebook
            partager sur twitter | partager sur x | partager sur linkedin | partager sur whatsapp
            partager sur bluesky | partager par mail | partager par e-mail | partager par email
            partager via | partages | partager maintenant
            partager la publication | copier le lien | copier l'url | lien copié
            le lien a été copié | copié dans le presse-papiers | imprimer
            version imprimable | envoyer | envoyer par mail
            envoyer par e-mail | envoyer par email | envoyer à un ami | courriel | e-mail
            par e-mail | par mail | tweeter | j'aime cet article | épingler | enregistrer
            sauvegarder | réagir et partager | ouvrir les options de partage | options de partage
            nous suivre | suivez-nous | suivre | réseaux sociaux | retrouvez-nous | abonnés facebook
            imprimer la recette | enregistrer la recette | partager la recette
            [enregistrer, conserver, offrir] [l'article, cet article]
            [partager, partagez] [cette page, cet article, cette actualité, ce contenu, cette vidéo, cette recette,
            la page, l'article, l'info]
            [imprimer, imprimez] [la page, cette page, l'article, cet article] | enregistrer pour plus tard | offrez [cet
            article, l'article]
            [partager, partagez] [cette offre, cette offre d'emploi, cet événement, ce produit, cette annonce, cet
            épisode, ce podcast, cette fiche]
            [partagez, partager, envoyer, envoyez] [cette page, cet article] [avec un ami, à un ami, avec vos amis,
            par mail, par e-mail]
            [partager, partagez] [la page, cette page, l'article, cet article] sur [facebook, x, twitter, whatsapp,
            telegram, linkedin]
        ",
        hit: "Partager sur Facebook",
        miss: "Elle adore partager sur Facebook les recettes de sa grand-mère.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            partager cet article | partagez cet article | partager l'article sur | partager sur
            partagez sur | partager via | partagez via | partager par | cliquez pour partager
            cliquer pour partager | cliquez pour envoyer | cliquer pour envoyer
            cliquer pour imprimer | cliquez pour imprimer | envoyer cet article | envoyer par
            copier le lien de | partagez cette information
            cet article vous a été utile | cet article vous a-t-il été utile
            cette page vous a-t-elle été utile | vous avez aimé cet article
            [cet article, ce contenu, cette recette] vous a [plu, aidé]
        ",
        hit: "Cliquez pour partager sur WhatsApp (ouvre dans une nouvelle fenêtre)",
        miss: "Les habitants peuvent aussi partager sur la plateforme leurs propres photos.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # partages | # partage | # j'aime | # abonnés | # abonné | # followers | # retweets
            # vues et partages | # réactions | # réaction | # mentions j'aime
            # personnes aiment ça | # k partages
        ",
        hit: "128 partages",
        miss: "La vidéo a dépassé les 12 000 partages en une nuit.",
    },
];
