//! Romanian phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            publicat pe | publicat la # | publicat la data | publicat la data de | publicat #
            publicat luni | publicat marți | publicat marţi | publicat marti | publicat miercuri
            publicat joi | publicat vineri | publicat sâmbătă | publicat sambata | publicat duminică
            publicat duminica | publicat acum | publicat astăzi | publicat astazi | publicat azi
            publicată pe | publicata pe | data publicării | data publicarii | data publicare
            data actualizării | data actualizarii | dată publicare | data de publicare
            actualizat pe | actualizat la | actualizat în | actualizat in | actualizat #
            actualizat acum | actualizat | ultima actualizare | ultima modificare
            ultima actualizare pe | modificat la | modificat pe | modificat în data de
            modificat in data de | postat pe | postat la | postat în data de | postat in data de
            postat # | postat acum | adăugat pe | adaugat pe | scris la data | articol publicat
            articol actualizat | publicat în # # | publicat in # # | publicat în data de
            publicat in data de
            [publicat, postat]:
        ",
        hit: "Publicat pe 12 martie 2024, ora 18:05",
        miss: "Ordinul, publicat pe 12 martie, îi obligă pe toți locuitorii.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            timp de citire | timp de citire # min | timp de citire # minute | timp de citire # minut
            timp citire # minute | timp estimat de citire # minute | timp estimat de citire # min
            timp de lectură # minute | timp de lectura # minute | timp de lectură # min
            timp de lectura # min | timp de lectură # minut | timp de lectura # minut
            timp estimat de lectură # minute | timp estimat de lectura # minute
            durată de citire # minute | durata de citire # minute | durata citirii # minute
            # min de citit | # minute de citit | # minut de citit | # minute de citire
            # min de citire | # min citire | # minute lectură | # minute lectura | # min de lectură
            # min de lectura | # minute de lectură | # minute de lectura | # minute pentru citire
            se citește în # minute | se citeşte în # minute | se citeste in # minute
            lectură de # minute | lectura de # minute | citești în # minute | citeşti în # minute
            citesti in # minute | # de minute de citit | # min ascultare | ascultă # min
            asculta # min
        ",
        hit: "Timp de citire: 4 minute",
        miss: "Timpul de citire a scăzut cu douăsprezece minute în zece ani.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            acum # ore | acum # oră | acum # ora | acum # de ore | acum # h | acum # minute
            acum # de minute | acum # minut | acum # min | acum # zile | acum # zi | acum # de zile
            acum # săptămâni | acum # saptamani | acum # săptămână | acum # saptamana | acum # luni
            acum # lună | acum # luna | acum # ani | acum # an | acum # de ani | acum o oră
            acum o ora | acum o zi | acum un minut | acum o săptămână | acum o saptamana
            acum o lună | acum o luna | acum un an | acum câteva minute | acum cateva minute
            acum câteva ore | acum cateva ore | în urmă cu # ore | in urma cu # ore
            în urmă cu # minute | in urma cu # minute | în urmă cu # zile | in urma cu # zile
            în urmă cu o oră | in urma cu o ora | ieri | ieri # # | ieri la # # | ieri ora # #
            azi # # | azi la # # | azi ora # # | astăzi # # | astazi # # | astăzi la # #
            astazi la # # | alaltăieri | alaltaieri | chiar acum | adineauri | # ore în urmă
            # ore in urma | # zile în urmă | # zile in urma
        ",
        hit: "Acum 3 ore",
        miss: "Acum 3 ore piața era încă goală.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # vizualizări | # vizualizari | # vizualizare | # de vizualizări | # de vizualizari
            # afișări | # afişări | # afisari | # de afișări | # de afişări | # de afisari
            # accesări | # accesari | # citiri | # de citiri | # cuvinte | # de cuvinte | # vizite
            # de vizite | # cititori | vizualizări # | vizualizari # | afișări # | afişări #
            afisari # | citit de # ori | vizualizat de # ori | văzut de # ori | vazut de # ori
            # # vizualizări | # # vizualizari | # # de vizualizări | # # de vizualizari | # views
            număr de vizualizări | numar de vizualizari
        ",
        hit: "1.245 de vizualizări",
        miss: "Filmul a trecut de 1.245 de vizualizări în prima oră.",
    },
];
