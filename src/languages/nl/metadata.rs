//! Dutch phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            gepubliceerd | gepubliceerd op | gepubliceerd om | gepubliceerd in
            gepubliceerd door de redactie | publicatiedatum | datum publicatie | eerst gepubliceerd
            oorspronkelijk gepubliceerd | oorspronkelijk verschenen | verschenen op | geplaatst
            geplaatst op | geplaatst in | gepost op | gepost in | geschreven op | aangemaakt op
            toegevoegd op | datum | bijgewerkt | bijgewerkt op | bijgewerkt om | bijgewerkt tot
            laatst bijgewerkt | laatst bijgewerkt op | laatst gewijzigd | laatst gewijzigd op
            laatste update | laatste wijziging | laatst aangepast | aangepast op | gewijzigd op
            geüpdatet op | geüpdatet | geactualiseerd | update om | leestijd | geschatte leestijd
            dit artikel is gepubliceerd op | dit artikel verscheen op | dit artikel verscheen eerder
            dit artikel is eerder verschenen | dit artikel is verschenen in
            dit artikel werd gepubliceerd | dit bericht werd geplaatst | dit bericht is geplaatst
            dit bericht is gepost | dit bericht is laatst | uit de krant van | uitgezonden op
        ",
        hit: "Gepubliceerd op 14 mei 2021, 09:30",
        miss: "De cijfers werden dinsdag gepubliceerd en om twaalf uur bijgewerkt.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            leestijd | leestijd # min | leestijd # minuten | leestijd # minuut
            leestijd ongeveer # minuten | leestijd circa # minuten | leestijd ca # minuten
            geschatte leestijd # min | geschatte leestijd # minuten | gemiddelde leestijd # minuten
            # min leestijd | # minuten leestijd | # minuut leestijd | # min leestijd over
            # min lezen | # minuten lezen | # min te lezen | # minuten te lezen | # minuut lezen
            # minuten | # minuut | in # minuten gelezen | lezen # min | # min luisteren
            # minuten luisteren | luistertijd # min | luistertijd # minuten | duur # minuten
            duur # min | # min kijken
        ",
        hit: "Leestijd: 4 minuten",
        miss: "De leestijd van 4 minuten was de rechter te kort.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            # seconden geleden | # minuut geleden | # minuten geleden | # min geleden
            # uur geleden | # uren geleden | # u geleden | # dag geleden | # dagen geleden
            # d geleden | # week geleden | # weken geleden | # maand geleden | # maanden geleden
            # mnd geleden | # jaar geleden | # jaren geleden | een uur geleden | een dag geleden
            een week geleden | een maand geleden | een jaar geleden | een minuut geleden
            een paar minuten geleden | ongeveer # uur geleden | zojuist | net | zonet | vandaag
            vandaag # | vandaag # # | vandaag om # # | vandaag om # # uur | vandaag # # uur
            gisteren | gisteren # # | gisteren om # # | gisteren om # # uur | gisteren # # uur
            eergisteren | vandaag #u# | gisteren #u# | gepubliceerd # uur geleden
            gepubliceerd # dagen geleden | bijgewerkt # uur geleden | bijgewerkt # minuten geleden
        ",
        hit: "3 uur geleden",
        miss: "Drie uur geleden stond het water nog onder het merk.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # keer gelezen | # x gelezen | # keer bekeken | # x bekeken | # maal bekeken
            # weergaven | # weergave | # bezoekers | # lezers | # kliks | # woorden | # tekens
            # resultaten | # artikelen | # berichten | gelezen # | weergaven # | bekeken #
            weergaven | aantal woorden # | aantal keer bekeken #
        ",
        hit: "408 keer gelezen",
        miss: "De brief werd die week 408 keer gelezen en één keer beantwoord.",
    },
];
