//! French phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            publié le | publié il y a | publié aujourd'hui | publié hier | posté le
            mis en ligne le | mis à jour le | mis à jour à | mis à jour il y a | mise à jour le
            mise à jour à | mis à jour | modifié le | modifié à | dernière mise à jour
            dernière modification | dernière actualisation | actualisé le | date de publication
            date de mise à jour | date de parution | parution le | article publié le
            article mis à jour le | article paru le | première publication | publié à #
            [publié, mise à jour, modifié, actualisé]:
        ",
        hit: "Publié le 12 mars 2024 à 18h05, mis à jour le 13 mars à 9h12",
        miss: "L'arrêté, publié le 12 mars, entrera en vigueur cet été.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            temps de lecture | temps de lecture # min | temps de lecture # mn
            temps de lecture # minutes | temps de lecture # minute
            temps de lecture estimé # minutes | temps de lecture estimé # min
            durée de lecture # minutes | durée de lecture # min | lecture # min | lecture # minutes
            lecture # mn | # min de lecture | # mn de lecture | # minutes de lecture
            # minute de lecture | # minutes de lecture environ | lecture en # min | lu en # min
            écoute # min | # min à lire | # mins | # min d'écoute | lecture rapide | # min
        ",
        hit: "Temps de lecture : 4 min",
        miss: "Le temps de lecture moyen a reculé de douze minutes en dix ans.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            il y a # heures | il y a # heure | il y a # h | il y a # minutes | il y a # minute
            il y a # min | il y a # jours | il y a # jour | il y a # semaines | il y a # semaine
            il y a # mois | il y a # ans | il y a # an | il y a une heure | il y a un jour
            il y a un mois | il y a quelques minutes | il y a quelques heures | hier | hier à # #
            hier à #h# | aujourd'hui à # # | aujourd'hui à #h# | à l'instant | avant-hier
        ",
        hit: "Il y a 3 heures",
        miss: "Il y a 3 heures à peine, la place était encore vide.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # vues | # vue | # lectures | # lecture | # mots | # visites | lu # fois | vu # fois
            nombre de vues | nombre de vues # | vues # | # lecteurs | # affichages | # consultations
            # # vues | # # lectures
            lectures # | nombre de lectures | nombre de mots # | # téléchargements
        ",
        hit: "1 245 vues",
        miss: "La vidéo a recueilli 1 245 vues en une semaine.",
    },
];
