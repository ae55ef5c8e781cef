//! French phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            abonnez-vous à notre newsletter | abonnez-vous à la newsletter
            abonnez-vous à nos newsletters | inscrivez-vous à notre newsletter
            inscrivez-vous à la newsletter | inscrivez-vous à nos newsletters
            inscrivez-vous gratuitement à la newsletter
            inscrivez-vous gratuitement à notre newsletter | s'inscrire à la newsletter
            s'abonner à la newsletter | s'inscrire à notre newsletter | inscription à la newsletter
            recevez notre newsletter | recevez la newsletter | recevez nos newsletters
            recevez gratuitement notre newsletter | recevoir la newsletter
            recevoir notre newsletter | abonne-toi à la newsletter | inscris-toi à la newsletter
            abonnez-vous à notre infolettre | inscrivez-vous à notre infolettre
            inscrivez-vous à l'infolettre | recevez notre infolettre | notre lettre d'information
            notre newsletter quotidienne | notre newsletter hebdomadaire | dans votre boîte mail
            dans votre boite mail | dans votre boîte de réception | directement dans votre boîte
            recevez chaque matin l'essentiel | recevez chaque semaine le meilleur
            recevez chaque jour l'essentiel | recevez le meilleur de l'actualité
            recevez toute l'actualité | recevez nos derniers articles | recevez nos alertes
            pour recevoir nos actualités | abonnez-vous à ce blog par e-mail
            saisissez votre adresse e-mail pour vous abonner | lien de désinscription
            vous pouvez vous désinscrire à tout moment | vous désabonner à tout moment
            recevez chaque matin | recevez chaque semaine | recevez chaque jour
            [recevez, recevoir] [nos, toutes nos] [actualités, actus, offres, nouveautés] [par e-mail, par mail, par
            email, dans votre boîte]
            je m'inscris à la [newsletter, lettre d'information, newsletter hebdomadaire]
            rejoignez [nos, les] # [abonnés, lecteurs, abonnées]
            je [souhaite, veux, désire] recevoir [la, votre] newsletter
            [inscrivez-vous, abonnez-vous] pour recevoir
        ",
        hit: "Inscrivez-vous à notre newsletter pour recevoir chaque matin l'essentiel de l'actualité.",
        miss: "L'association envoie une newsletter trimestrielle à ses 400 adhérents.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            newsletter | newsletters | la newsletter | les newsletters | nos newsletters
            notre newsletter | infolettre | infolettres | nos infolettres | lettre d'information
            lettres d'information | votre e-mail | votre email | votre adresse e-mail
            votre adresse email | votre adresse mail | adresse e-mail | adresse email | adresse mail
            adresse courriel | votre courriel | je m'inscris
            je m'abonne à la newsletter | s'inscrire gratuitement | inscrivez-vous
            inscription newsletter | inscription réussie | merci pour votre inscription
            merci de votre inscription | votre inscription a bien été prise en compte
            restez informé | restez informés | restez au courant | ne manquez rien
            ne ratez rien de l'actu | alertes e-mail | gérer mes newsletters
            inscription à notre newsletter | veuillez saisir une adresse e-mail valide
            [saisissez, entrez, indiquez, renseignez, tapez] votre [adresse électronique, adresse e-mail, adresse
            mail, adresse email, e-mail, email, mail]
            [pas de, zéro, aucun] spam [, promis] | [nous n'envoyons, nous n'envoyons jamais] de spam
            champ obligatoire | champs obligatoires | ce champ est [obligatoire, requis] | envoyer [le message, mon
            message, ma demande]
        ",
        hit: "Votre adresse e-mail",
        miss: "Votre adresse e-mail suffit désormais pour voter, selon la mairie.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            téléchargez notre application | téléchargez l'application | télécharger l'application
            télécharger notre application | téléchargez gratuitement l'application
            téléchargez l'appli | télécharger l'appli
            disponible sur l'app store | disponible sur google play | disponible sur app store
            télécharger dans l'app store | télécharger sur google play
            retrouvez-nous sur notre application | suivez l'actualité sur notre application
            nos applications mobiles
            retrouvez-nous sur l'application | recevez les alertes sur votre mobile
            activez les notifications
            [activer, recevoir] les [notifications, alertes]
            [installez, téléchargez, découvrez] notre [appli, app]
            [essayez, installez, découvrez] notre application
        ",
        hit: "Téléchargez notre application pour ne rien manquer de l'actualité locale.",
        miss: "L'application a été téléchargée 40 000 fois depuis son lancement.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            abonnez-vous à notre chaîne whatsapp | suivez-nous sur whatsapp
            abonnez-vous à notre canal telegram
            rejoignez-nous sur telegram | suivez-nous sur google news
            suivez-nous sur google actualités | suivre sur google actualités
            suivez toute l'actualité sur google news | ajoutez-nous à vos favoris google
            ajoutez-nous comme source préférée | abonnez-vous à notre chaîne youtube
            abonnez-vous à notre chaine youtube | abonnez-vous à la chaîne youtube
            rejoignez la chaîne whatsapp | abonnez-vous à notre podcast | abonnez-vous au podcast
            recevez nos informations sur whatsapp | toute l'actualité sur notre chaîne whatsapp
            rejoignez-nous sur whatsapp | ajoutez-nous à vos sources préférées
            retrouvez-nous sur telegram
            sur toutes les plateformes d'écoute | partout où vous écoutez vos podcasts
            sur votre plateforme d'écoute préférée | sur votre plateforme de podcast préférée
            ajouter comme source préférée | source préférée sur google
            [rejoins, rejoignez, suivez, suis] [notre chaîne, notre canal, notre groupe] [whatsapp, telegram,
            facebook, youtube]
            recevez [l'actualité, l'actu, l'info, nos infos, nos articles] [sur whatsapp, sur telegram, par
            whatsapp]
            envoyez-nous vos [photos, vidéos, témoignages, infos]
            [une info, une information, un témoignage, une histoire] à [nous transmettre, nous raconter, nous
            signaler, nous confier]
            [besoin d'aide, une question, des questions, besoin d'un conseil] [contactez-nous, appelez-nous,
            écrivez-nous]
        ",
        hit: "Rejoignez notre chaîne WhatsApp pour suivre les infos du Finistère",
        miss: "La chaîne WhatsApp du club compte déjà 3 000 abonnés.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            soutenez notre journalisme | soutenez le journalisme indépendant
            soutenez une presse indépendante | soutenez la presse indépendante
            soutenir une presse libre | soutenez notre travail
            soutenez-nous à partir de | soutenez un média indépendant
            soutenir notre média | faites un don | faire un don à | je fais un don
            grâce au soutien de nos lecteurs | grâce aux dons de nos lecteurs
            notre média est financé par ses lecteurs | financé par les dons de ses lecteurs
            votre don nous permet | aidez-nous à rester indépendants | aidez-nous à continuer
            nous avons besoin de votre soutien | contribuez à notre indépendance
            votre soutien est essentiel | sans publicité ni actionnaire | offrez-nous un café
            soutenez notre [association, rédaction, action, média, projet]
        ",
        hit: "Soutenez notre journalisme : faites un don, même modeste.",
        miss: "Une collecte de dons a permis de soutenir la famille sinistrée.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            acheter | acheter maintenant | j'achète | commander
            commander maintenant | je commande | voir l'offre | voir les offres | voir le prix
            j'en profite | profiter de l'offre | profitez-en | découvrir l'offre
            découvrir nos offres | réserver | réserver maintenant | je réserve
            demandez une démo | demander une démo | essai gratuit
            essayer gratuitement | commencer | commencer maintenant | je découvre | boutique
            notre boutique | la boutique | mon panier | panier | votre panier est vide | ma commande
            prendre rendez-vous | billetterie | codes promo | code promo
            voir le produit | en rupture de stock | en stock
            ajouter au calendrier | ajouter à mon agenda
            [ajouter, ajoutez] [au panier, à la liste d'envies, à ma liste d'envies, à la liste de souhaits, aux
            envies]
            [continuer, poursuivre] [mes achats, vos achats] | [voir le panier, voir mon panier, valider ma
            commande, passer commande, passer la commande]
            [livraison, retours, expédition] [offerte, gratuite, gratuits, offerts, offerte dès # €]
            [demander, demandez, obtenir] [un devis, votre devis, mon devis] [, gratuit, en ligne, gratuitement]
            [acheter, achetez, réserver, réservez] [des billets, un billet, vos billets, mes billets, vos places,
            votre place, ma place, des places]
            [réservez, réserver] [votre table, une table, votre séjour, votre visite, mon créneau]
        ",
        hit: "Ajouter au panier",
        miss:
            "Certains clients préfèrent ajouter au panier des produits qu'ils n'achèteront jamais.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            écoutez cet article | écouter cet article | écouter l'article | écoutez l'article
            écoutez le podcast | écouter le podcast | écoutez notre podcast | écouter notre podcast
            écoutez l'épisode | écouter l'épisode | écouter en podcast | écoutez l'émission
            réécoutez l'émission | réécouter l'émission | regardez la vidéo | regarder la vidéo
            voir la vidéo | visionnez la vidéo | revoir la vidéo | découvrez notre podcast
            découvrez la vidéo | découvrez notre vidéo | cliquez ici pour | cliquez ici afin de
            cliquer ici pour | cliquez sur l'image pour | cliquez pour | retrouvez le podcast
        ",
        hit: "Écouter cet article (4 min)",
        miss: "Le public a pu écouter le podcast en avant-première au festival.",
    },
];
