//! French phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            accueil | retour à l'accueil | retour accueil | page d'accueil | menu | menu principal
            le menu | ouvrir le menu | fermer le menu | afficher le menu | recherche | rechercher
            rechercher sur le site | recherche avancée | chercher | lancer la recherche | connexion
            se connecter | me connecter | déconnexion | se déconnecter | s'identifier
            identifiez-vous | connectez-vous | mon compte | mon espace | mon profil
            mon espace abonné | s'inscrire | inscription | créer un compte | je me connecte
            je crée mon compte | mot de passe oublié | suivant | suivante | précédent | précédente
            page suivante | page précédente | article suivant | article précédent
            l'article précédent | l'article suivant | articles suivants | retour | retour en haut
            retour en haut de page | haut de page | retour haut de page | aller au contenu
            aller au contenu principal | passer au contenu | accéder au contenu | fermer
            fermer la fenêtre | contact | contacts | nous contacter | contactez-nous
            contacter la rédaction | écrivez-nous | qui sommes-nous | à propos | a propos
            à propos de nous | notre équipe | l'équipe | nos équipes | aide | centre d'aide
            aide et contact | foire aux questions | questions fréquentes | plan du site | archives
            nos archives | rubriques | rubrique | catégories | catégorie | toutes les rubriques
            toutes les catégories | flux rss | recrutement | nous rejoindre | nos offres d'emploi
            partenaires | nos partenaires | nos sites | nos services | services | liens utiles
            paramètres | réglages | langue | langues | français | anglais | page # sur # | plus
            tout | tous | toutes | valider | ok | annuler | continuer | le journal | journal du jour
            le journal du jour | lire le journal | notre journal | kiosque | édition abonnés
            éditions | choisir mon édition | ma ville | ma commune | mes favoris | favoris
            navigation | navigation principale | direct | en direct | en continu | le direct
            fil d'ariane | vous êtes ici | publicité et partenariats | annonceurs
            régie publicitaire | changer d'édition | agenda | annuaire | petites annonces
            annonces légales | espace presse | politique éditoriale | charte éditoriale | filtrer
            réinitialiser | trier | voir mon compte | étiquettes | mots-clés | thèmes
            aller à l'accueil | retour à la liste | remonter | ouvrir la recherche
            fermer la recherche | mes newsletters | tous les numéros | nos autres sites
            résumé par ia | résumer avec lia | résumé de lia | aller à la recette
            ajouter à vos favoris
            citer cet article | voir les sources | voir sur la carte | voir la carte
            voir la bande-annonce | signaler cette annonce | réutiliser ce contenu
            ajouter à vos sélections
            pages liées | téléverser un fichier | pages spéciales | informations sur la page | citer cette page | épisode suivant | épisode précédent | lire le poème entier | points de vente | liens amis
            modifier | masquer | modifier le code | modifier modifier le code | modifier wikicode
            modifier modifier wikicode | voir l'historique
            sommaire | table des matières | dans cet article | au sommaire
            [vous avez déjà, pas encore de, déjà un, pas de] compte | vous avez déjà un compte | [rester, restez] connecté
            [que recherchez-vous, que cherchez-vous, que souhaitez-vous rechercher] | résultats de [recherche, votre
            recherche]
            [choisir, choisissez, changer, sélectionner] [la, votre] langue
            [télécharger, voir, ouvrir, consulter] [, le, en] pdf | annoncez [sur notre site, chez nous, ici]
            [agrandir, réduire, augmenter] [le texte, la police, la taille du texte] | taille du texte | contraste élevé
            rechercher [un article, un produit, une actualité, dans les archives]
        ",
        hit: "Accueil",
        miss: "L'accueil est ouvert tous les matins.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            actualité | actualités | actu | actus | monde | international | france | europe
            afrique | asie | politique | économie | éco | entreprises | société | faits divers
            justice | sport | sports | football | foot | rugby | cyclisme | tennis | culture
            cinéma | musique | livres | théâtre | séries | télévision | télé | médias | sciences
            science | santé | environnement | planète | climat | éducation | campus | technologie
            technologies | high-tech | tech | numérique | automobile | auto | immobilier | emploi
            bourse | finance | conso | consommation | vie pratique | voyage | voyages | tourisme
            gastronomie | cuisine | recettes | mode | beauté | people | style | lifestyle
            bien-être | loisirs | sorties | météo | la météo | horoscope | jeux | mots croisés
            mots fléchés | sudoku | programme tv | programmes tv | vidéos | vidéo | photos
            podcasts | podcast | débats | opinions | opinion | idées | tribunes | éditorial | éditos
            chroniques | enquêtes | reportages | dossiers | grands formats | infographies | régions
            région | nos régions | ma région | départements | communes | locales | avis de décès
            obsèques | nécrologie | insolite | royauté | histoire du jour | le mag | magazine
            hors-séries | événements | fact-checking | vrai ou faux | résultats sportifs
            classements
        ",
        hit: "Faits divers",
        miss: "Les faits divers occupent une place croissante dans les journaux.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            aller au contenu | aller à la navigation | aller à la recherche | aller au menu
            aller au pied de page | aller directement au contenu | passer au contenu
            passer à la navigation | passer directement au contenu | accéder au contenu
            accéder au menu | accéder à la recherche | retour à l'accueil | retour à la liste
            retour au sommaire | retour au menu | retour en haut | retourner à l'accueil
            vous êtes ici | rechercher sur | rechercher dans le site | résultats de recherche pour
            revenir à l'accueil | revenir en haut
        ",
        hit: "Vous êtes ici : Accueil > Actualités > Morlaix",
        miss: "Pour aller au contenu de cette réforme, il faut relire l'article 4.",
    },
];
