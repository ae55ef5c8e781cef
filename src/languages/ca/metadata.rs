//! Catalan phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            actualitzat | publicat i actualitzat | primera publicació | data #
            [publicat, publicada, actualitzat, actualitzada, modificat, modificada] [el, a les, a
            la, fa, avui, ahir, #, dilluns, dimarts, dimecres, dijous, divendres, dissabte,
            diumenge]
            [publicat, actualitzat, modificat, revisat] per [última, darrera] vegada
            [publicació, actualització, modificació]:
            [publicat, publicada, actualitzat, actualitzada]:
            [última, darrera] [actualització, modificació, edició, revisió]
            data de [publicació, actualització, creació, modificació, la notícia, revisió, l'última
            actualització]
            [publicat, creat, penjat, escrit, editat, desat] el #
            [notícia, entrada, article] [publicada el, publicat el, actualitzada el, actualitzat el]
        ",
        hit: "Publicat el 12 de març de 2024 a les 18.05",
        miss: "El ban, publicat el 12 de març, obliga tots els veïns.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            temps de lectura | temps estimat de lectura | temps aproximat de lectura
            minuts de lectura # | escoltar # min | escolta # min
            [temps de lectura, temps de lectura aproximat, temps de lectura estimat, temps estimat
            de lectura, temps aproximat de lectura, lectura, durada, temps d'escolta] # [min, mins,
            minut, minuts]
            [lectura de, es llegeix en, llegeix-ho en, llegir en, es llig en] # [min, minut, minuts]
            # [min, mins, minut, minuts] [de lectura, lectura, per llegir, d'escolta, llegint]
        ",
        hit: "Temps de lectura: 4 min",
        miss: "El temps de lectura mitjà va caure dotze minuts en deu anys.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            ahir | avui | abans-d'ahir | ara mateix | ara fa un moment
            fa # [hores, hora, h, minuts, minut, min, segons, dies, dia, setmanes, setmana, mesos,
            mes, anys, any]
            fa [una hora, un dia, una setmana, un mes, un any, un minut, un moment, uns minuts, unes
            hores, uns instants, pocs minuts, poca estona]
            fa més [d'un any, d'un mes, d'una setmana] | # [hores, dies, mesos, anys] enrere
            [ahir, avui] [a les # #, # #, a les #, # h]
        ",
        hit: "Fa 3 hores",
        miss: "Fa 3 hores la plaça encara era buida.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # [visites, visita, visualitzacions, visualització, lectures, lectura, paraules,
            reproduccions, vistes, lectors, descàrregues]
            [vist, llegit, reproduït] # [vegades, cops]
            [visites, visualitzacions, lectures, reproduccions, paraules] #
            # # [visites, visualitzacions, lectures, reproduccions]
            [nombre, total] de [visites, visualitzacions, lectures]
        ",
        hit: "1.245 visites",
        miss: "El vídeo va superar les 1.245 visites en la primera hora.",
    },
];
