//! French phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            à lire aussi | a lire aussi | lire aussi | lire également | à lire également | à lire
            a lire | à voir aussi | voir aussi | à découvrir aussi | sur le même sujet
            sur le même thème | dans la même rubrique | dans la même catégorie
            nos articles recommandés | vous aimerez aussi | vous aimerez peut-être
            vous pourriez aussi aimer | vous pourriez aimer | ça pourrait vous intéresser
            cela pourrait vous intéresser | cela peut vous intéresser
            ces articles pourraient vous intéresser | ceci pourrait vous intéresser
            pour aller plus loin sur le sujet | en lien avec cet article | en relation
            sur le même dossier | notre dossier | à suivre aussi | à lire ensuite
            lire la suite sur le sujet | recommandé pour vous | recommandés pour vous
            notre sélection d'articles | notre sélection | l'actualité en continu
            l'actu en continu | dernières minutes | le fil info | fil info
            plus d'articles | plus d'actualités | à lire dans ce dossier | à lire sur le même sujet
            lire plus d'articles | contenu associé
            en savoir plus sur le sujet | dans l'actualité | à la une | aussi à la une
            voir plus d'articles | la rédaction vous recommande | la rédaction vous conseille
            nos lecteurs ont aussi lu | les internautes ont aussi lu
            les lecteurs ont aussi consulté | lisez aussi | lisez également
            à ne pas rater | à découvrir également | les articles à la une
            ailleurs sur le site | vous pourriez être intéressé par
            pour en savoir plus | sur ce thème | toute l'actu
            nos suggestions | nos recommandations | sélectionné pour vous | sélectionnés pour vous
            annonces similaires | offres similaires
            nos abonnés lisent aussi | le plus commenté | autres récits
            [derniers, nos derniers, les derniers, plus de, d'autres, autres, nos autres, les autres] [articles,
            billets, sujets, reportages, dossiers, épisodes, podcasts, portraits, communiqués, contenus, posts]
            [dernières, nos dernières, les dernières, autres, nos autres, les autres, plus de, d'autres] [actualités,
            actus, infos, news, nouvelles, vidéos, recettes, interviews, chroniques, publications, brèves]
            [articles, contenus, sujets, billets, dossiers, podcasts, produits] [similaires, liés, connexes,
            associés, récents, recommandés, suggérés, précédents, en relation, sur le même sujet, sur le même
            thème, de cet auteur, du même auteur, de la même rubrique, qui pourraient vous intéresser, pour
            vous]
            [actualités, actus, vidéos, recettes, publications, nouvelles, interviews, news] [similaires,
            liées, connexes, associées, récentes, recommandées, suggérées, précédentes, en relation, sur le
            même sujet, sur le même thème, du même auteur, qui pourraient vous intéresser, pour vous]
            [nos dossiers, contenus sélectionnés pour vous, articles sélectionnés pour vous, sélection de la
            rédaction pour vous]
            d'autres articles [de cette rubrique, de la rubrique, du même auteur, sur ce sujet]
        ",
        hit: "À lire aussi :",
        miss: "Ce roman est à lire aussi pour la justesse de ses dialogues.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            les plus lus | le plus lu | les plus populaires | les plus vus | les plus consultés
            les plus partagés | les plus commentés | l'article le plus lu
            les + lus | top articles | le top de la semaine | tendances
            les tendances du moment | en ce moment | en vogue | populaire en ce moment | populaires
            le choix de la rédaction | les choix de la rédaction | coups de cœur de la rédaction
            sélection de la rédaction | l'essentiel de l'actualité | dernières vidéos les plus vues
            plus lus | plus populaires | les plus récents et les plus lus
            tendances du moment | ce que les autres lisent
            [, les, nos] [articles, sujets, billets, contenus, dossiers, podcasts] [les plus lus, les plus vus,
            les plus populaires, les plus consultés, les plus partagés, les plus commentés, populaires,
            tendance]
            [, les, nos] [actualités, actus, vidéos, recettes, infos, publications] [les plus lues, les plus
            vues, les plus populaires, les plus consultées, les plus partagées, les plus commentées,
            populaires, tendance]
            les plus [vus, lus, partagés, commentés] [aujourd'hui, du jour, de la semaine, du mois]
        ",
        hit: "Les plus lus",
        miss: "Ses romans policiers figurent parmi les plus lus du pays.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            plus d'articles sur | plus d'articles dans | plus d'actualités sur | plus d'infos sur
            toute l'actualité | toute l'actu | toutes les actualités | toutes les actus
            tous les articles sur | tous les articles de la rubrique | tous nos articles sur
            nos articles sur | les derniers articles sur | les dernières actualités de
            les plus lus dans | à lire aussi dans | retrouvez tous nos articles
            retrouvez toute l'actualité | en savoir plus sur | plus sur ce sujet | notre dossier sur
            dans la rubrique | l'actualité en direct de
        ",
        hit: "Plus d'articles sur Bretagne",
        miss: "La médiathèque propose désormais plus d'articles sur l'histoire de la ville.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            à lire aussi | a lire aussi | lire aussi | lisez aussi | à lire également
            lire également | lisez également | à relire | à lire sur | à voir aussi | voir aussi
            à écouter aussi | à découvrir aussi | lire notre article | lire notre enquête
            lire notre analyse | lire notre reportage | lire notre critique | lire notre entretien
            lire l'article | lire le reportage | lire l'entretien | lire l'enquête | lire l'analyse
            lire la critique | lire la tribune | lire le décryptage | lire le portrait
            relire notre | retrouvez notre article | notre article | notre dossier complet
            sur le même sujet | article lié | article réservé à nos abonnés lire aussi
            article réservé à nos abonnés | voir notre dossier | pour aller plus loin lire
            dans la même rubrique
            [lire, voir, relire]:
        ",
        hit: "Lire aussi : À Quimper, la halle couverte rouvre après deux ans de travaux",
        miss: "On peut lire aussi dans ce vote une forme de lassitude.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            lire la suite | lire la suite de l'article | lire l'article
            lire cet article | lire plus | en savoir plus | en savoir +
            voir plus | voir tout | tout voir | tout afficher | afficher plus | afficher la suite
            charger plus | toutes les actualités
            tous les articles | toute l'actualité | voir la suite | suite | la suite
            continuer la lecture | poursuivre la lecture | découvrir l'article | consulter l'article
            lire maintenant | plus d'infos | plus d'informations
            + d'infos | voir davantage | tout lire | voir l'article | voir le dossier | découvrir
            [voir, afficher, lire, découvrir, consulter, charger] [tous les, tous nos, d'autres, les
            autres, nos autres] [articles, billets, sujets, reportages, dossiers, épisodes, podcasts, avis,
            produits, événements, résultats]
            [voir, afficher, lire, découvrir, consulter] [toutes les, toutes nos, d'autres, les
            autres, nos autres] [actualités, actus, infos, vidéos, recettes, publications, offres, réponses]
            [afficher, découvrir, charger] plus d'[articles, épisodes, événements, actualités, actus,
            infos, offres]
            [lire, voir, consulter, découvrir] [l'article, le reportage, le dossier, l'interview, la recette,
            l'étude, le communiqué, le portrait, la critique, le test, la vidéo, la fiche] [complet, complète,
            en entier, en intégralité]
            voir [tout le programme, le programme complet, tout l'agenda, toute la programmation]
        ",
        hit: "Lire la suite…",
        miss: "Il faut lire la suite de cette saga pour comprendre le personnage.",
    },
];
