//! Finnish phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            julkaistu | julkaistu ensimmäisen kerran | julkaisupäivä | julkaisuaika | päivitetty
            viimeksi päivitetty | viimeisin päivitys | viimeksi muokattu | muokattu # | päivämäärä #
            luotu # | lisätty # | kirjoitettu # | lähetetty # | uutinen julkaistu
            artikkeli julkaistu | juttu julkaistu | juttua päivitetty | otsikkoa muokattu
        ",
        hit: "Julkaistu 12.3.2024 klo 10.15",
        miss: "Luku on julkaistu vasta raportin liitteessä.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            # min lukuaika | lukuaika # min | lukuaika # minuuttia | lukuaika noin # min
            lukuaika noin # minuuttia | arvioitu lukuaika # min | arvioitu lukuaika # minuuttia
            # minuutin lukuaika | # minuutin luku | # min lukea | # minuutin lukeminen
            lukemisaika # min | lukemiseen menee # min | luet tämän # minuutissa | # min lukemista
            kesto # min kuunneltuna | kuuntelun kesto # min
            lukuaika n # min | # minuuttia lukuaika | kuunteluaika # min | kesto # min
        ",
        hit: "Lukuaika 4 min",
        miss: "Lukuaika 4 min oli hänestä pilkkaa, sillä runoa pitää lukea viikko.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            # tuntia sitten | # tunti sitten | tunti sitten | # h sitten | # t sitten
            # minuuttia sitten | # minuutti sitten | minuutti sitten | # min sitten
            # päivää sitten | # päivä sitten | päivä sitten | # pv sitten | # vrk sitten
            # viikkoa sitten | viikko sitten | # kuukautta sitten | kuukausi sitten | # kk sitten
            eilen | eilen # # | eilen klo # # | tänään # # | tänään klo # # | hetki sitten | äsken
            toissapäivänä | muutama tunti sitten | muutama minuutti sitten | äskettäin
        ",
        hit: "3 tuntia sitten",
        miss: "Vielä 3 tuntia sitten järvellä oli täysin tyyntä.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # katselua | # katselukertaa | katselukertoja # | katseluita # | # näyttökertaa
            näyttökertoja # | # lukukertaa | lukukertoja # | luettu # kertaa | katsottu # kertaa
            # lukijaa | # sanaa | # merkkiä | # kuuntelua
            katselukerrat # | # latausta
        ",
        hit: "1204 katselukertaa",
        miss: "Video keräsi 1204 katselukertaa ennen kuin se poistettiin.",
    },
];
