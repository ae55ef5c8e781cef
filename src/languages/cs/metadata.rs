//! Czech phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            publikováno: | zveřejněno: | vydáno # | vydáno dne | přidáno # | aktualizováno:
            aktualizace # | aktualizováno dne | poslední aktualizace | naposledy aktualizováno
            naposledy upraveno | poslední úprava | upraveno # | datum # | datum vydání
            datum publikace | datum zveřejnění | publikoval dne | dnes # # | včera # #
            článek ze dne | článek byl publikován | vytvořeno # | vloženo # | změněno #
            [publikováno, zveřejněno] [#, dne, dnes, včera]
            aktualizováno [#, dnes, včera]
            [aktualizace, publikace, přidáno, vloženo]:
        ",
        hit: "Publikováno: 12. 3. 2024, 10:15",
        miss: "Číslo bylo publikováno až v příloze zprávy.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            # min čtení | # minut čtení | # minuty čtení | # minuta čtení | čtení na # min
            čtení na # minut | čtení na # minuty | čtení na # minutu | doba čtení # min
            doba čtení # minut | doba čtení # minuty | délka čtení # min | čas čtení # min
            čas čtení # minut | čas ke čtení # min | odhad čtení # min | přečtete za # min
            přečtete za # minut | přečtete za # minuty | přečtete do # minut | čte se # minut
            # min poslechu
            odhadovaná doba čtení # min | délka # minut
        ",
        hit: "Čtení na 4 minuty",
        miss: "Čtení na 4 minuty před spaním prý dětem pomáhá usnout.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            před # hodinami | před # hodinou | před hodinou | před # h | před # hod
            před # minutami | před # minutou | před # min | před minutou | před # dny | před # dnem
            před # týdny | před týdnem | před # měsíci | před měsícem | před chvílí | právě teď
            včera | včera # # | dnes # # | dnes v # # | včera v # # | před několika hodinami
            před několika minutami | předevčírem
        ",
        hit: "před 3 hodinami",
        miss: "Před 3 hodinami se na dálnici srazila dvě auta.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # zobrazení | zobrazení # | # zhlédnutí | zhlédnutí # | # přečtení | přečteno # x
            přečteno # | počet přečtení # | počet zobrazení # | přečteno # krát | # čtenářů | # slov
            # shlédnutí | # návštěv
            zobrazeno # krát | # stažení
            zobrazeno # x | zobrazeno #x | zobrazeno # | přečteno #x | zhlédnuto # x
        ",
        hit: "2350 zobrazení",
        miss: "2350 zobrazení videu stačilo, aby se tovaryš proslavil po celém kraji.",
    },
];
