//! French phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            écrit par | rédigé par | publié par | posté par | proposé par | par la rédaction
            par notre rédaction | par rédaction | par afp | par l'afp | par reuters | par le service
            un article de | article rédigé par | article écrit par | auteur de l'article
            auteur de cet article | par jean | par pierre | par marie | par michel | par philippe
            par alain | par nicolas | par christophe | par laurent | par stéphane | par frédéric
            par olivier | par julien | par thomas | par antoine | par alexandre | par guillaume
            par françois | par vincent | par david | par sébastien | par éric | par patrick
            par mathieu | par matthieu | par maxime | par romain | par benjamin | par clément
            par hugo | par lucas | par louis | par paul | par arnaud | par cédric | par jérôme
            par fabrice | par thierry | par bruno | par pascal | par denis | par gilles | par yann
            par anne | par isabelle | par sophie | par nathalie | par catherine | par christine
            par sandrine | par céline | par julie | par camille | par émilie | par emma | par léa
            par manon | par chloé | par pauline | par marion | par laura | par sarah | par claire
            par charlotte | par mathilde | par alice | par juliette | par louise | par lucie
            par caroline | par aurélie | par audrey | par virginie | par valérie | par véronique
            par hélène | par marine | par agnès | par élise | par jeanne | par solène | par benoît
            par quentin | par florian | par valentin | par adrien | par samuel | par simon
            [auteur, auteure, autrice, auteurs, auteur(e)]:
        ",
        hit: "Par Camille Le Goff",
        miss: "Le recueil a été traduit par Camille Le Goff en 1998.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            à propos de l'auteur | a propos de l'auteur | à propos de l'autrice
            à propos de l'auteure | à propos des auteurs | l'auteur | l'autrice | l'auteure
            les auteurs | auteur | auteure | autrice | auteurs | écrit par | rédigé par | publié par
            qui est l'auteur ? | biographie de l'auteur | nos contributeurs | contributeurs
            les contributeurs | la rédaction | rédaction | notre rédaction | les journalistes
        ",
        hit: "À propos de l'auteur",
        miss: "On sait peu de choses à propos de l'auteur de ces lettres anonymes.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            tous les articles de | tous ses articles | voir tous les articles de
            voir tous les articles par | voir tous les articles écrits par | voir les articles de
            voir tous les billets de | voir toutes les publications de | plus d'articles de
            du même auteur | de la même autrice | ses derniers articles | articles par | articles de
            suivre l'auteur | suivre cet auteur | retrouvez tous les articles de
            lire tous les articles de | voir le profil de | contacter l'auteur | publications de
        ",
        hit: "Voir tous les articles de Camille Le Goff",
        miss: "Elle découpait soigneusement tous les articles de son père.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            journaliste | grand reporter | grande reporter | rédacteur en chef | rédactrice en chef
            rédacteur en chef adjoint | rédactrice en chef adjointe | chef de rubrique
            cheffe de rubrique | chef du service politique | cheffe du service politique
            chef du service économie | journaliste indépendant | journaliste indépendante
            journaliste pigiste | pigiste | chroniqueur | chroniqueuse | éditorialiste
            correspondant | correspondante | correspondant local | envoyé spécial | envoyée spéciale
            directeur de la rédaction | directrice de la rédaction | secrétaire de rédaction
            journaliste reporter d'images | journaliste web | rédacteur web | rédactrice web
            correspondance spéciale | correspondant local de presse
        ",
        hit: "Camille Le Goff, grande reporter",
        miss: "Ancien journaliste, il tient aujourd'hui une librairie à Morlaix.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            est journaliste indépendante et | est journaliste indépendant et
            est journaliste au service | est journaliste au sein de la rédaction
            est journaliste à la rédaction | est journaliste spécialisé
            est journaliste spécialisée | est journaliste et auteur | est journaliste et autrice
            est diplômé d'une école de journalisme | est diplômée d'une école de journalisme
            est l'auteur de plusieurs ouvrages | est l'autrice de plusieurs ouvrages
            est l'auteur de plusieurs livres | a rejoint la rédaction | pour contacter l'auteur
            vous pouvez le contacter à | vous pouvez la contacter à | journaliste passionné par
            journaliste passionnée par | je suis le fondateur de ce blog
            je suis la fondatrice de ce blog | blogueuse et rédactrice | rédacteur web passionné
            rédactrice web passionnée
            est journaliste indépendante | est journaliste indépendant | est rédactrice en chef
            est rédacteur en chef | est grand reporter | est correspondante à | est correspondant à
            est chroniqueuse | est chroniqueur
        ",
        hit: "Solène Kerbrat a rejoint la rédaction en 2016, après dix ans à la radio.",
        miss: "Il voulait devenir journaliste, mais la rédaction a fermé avant son arrivée.",
    },
];
