//! Afrikaans phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            gepubliseer : | eerste gepubliseer : | eerste gepubliseer om: | gepubliseer op
            geplaas op | opgedateer op | bygewerk op | geskep op | bygevoeg op | gewysig op
            gepos op | geskryf op | uitgesaai op | eerste gepubliseer op
            oorspronklik gepubliseer op | publikasiedatum | datum gepubliseer | datum van publikasie
            verskyningsdatum | plasingsdatum | datum: | opdatering: | leestyd | geskatte leestyd
            gemiddelde leestyd | vrygestel op | datum van vrystelling | vir onmiddellike vrystelling
            uitgereik op
            [gepubliseer, opgedateer] [om, #, maandag]
            [laas opgedateer, laas bygewerk, laaste opgedateer, laas gewysig, laaste wysiging,
            laaste opdatering]
            hierdie [artikel, berig] is [gepubliseer, laas opgedateer, laas gewysig]
        ",
        hit: "Gepubliseer op 14 Mei 2021, 09:30",
        miss: "Die syfers is Dinsdag gepubliseer en om twaalfuur bygewerk.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            geskatte leestyd # min | geskatte leestyd # minuut | geskatte leestyd # minute
            gemiddelde leestyd # min | gemiddelde leestyd # minuut | gemiddelde leestyd # minute
            # min | # minute se leeswerk | minder as # minuut | minder as 'n minuut
            [leestyd, geskatte leestyd, gemiddelde leestyd, luistertyd, kyktyd]
            [leestyd, luistertyd, kyktyd] [ongeveer, sowat, ±] # [min, minuut, minute]
            # [minuut, minute]
            lees in # [minuut, minute]
            lees # [min, minute]
            duur # [min, minute]
        ",
        hit: "Leestyd: 4 minute",
        miss: "Die leestyd van 4 minute was te kort vir die regter.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            pas | so pas | sopas | nou net | nou-nou | vandag | gister | eergister | vandag #
            gister # | gister om # uur | vandag om # uur | verlede week | verlede maand
            [, sowat, ongeveer, omtrent, gepubliseer, opgedateer, bygewerk, geplaas] # [sekonde,
            sekondes, minuut, minute, min, uur, ure, dag, dae, week, weke, maand, maande,
            jaar] gelede
            # [s, m, u, d, w] gelede
            'n [minuut, uur, dag, week, maand, jaar] gelede
            'n paar [minute, uur, dae, sekondes] gelede
            [vandag, gister] #h#
            [vandag, gister] om #h#
        ",
        hit: "3 uur gelede",
        miss: "Drie uur gelede was die water nog onder die merk.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            x # gelees
            # [keer, kere] [gelees, bekyk, besoek]
            # [besigtigings, kyke, kykers, lesers, besoekers, kliks, klieks, woorde, karakters,
            resultate, artikels, berigte, trefslae, luisteraars, aflaaie]
            [gelees, bekyk, besigtigings, kyke, trefslae, aantal woorde, aantal lesers, aantal
            kyke, woorde] #
            # x [gelees, bekyk]
        ",
        hit: "408 keer gelees",
        miss: "Die brief is daardie week 408 keer gelees en een keer beantwoord.",
    },
];
