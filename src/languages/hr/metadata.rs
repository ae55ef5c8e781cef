//! Croatian, Bosnian and Serbian phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            objavljeno # | objavljeno dana | objavljeno pre # | ažurirano # | poslednja izmena #
            poslednje ažuriranje # | poslednji put ažurirano | poslednji put izmenjeno
            datum objave # | datum objavljivanja # | postavljeno # | kreirano # | objavljeno danas
            ažurirano danas | datum # # # | vest objavljena | tekst objavljen # | članak objavljen #
            objavljeno prije # | objavljeno u # | objavljeno dana # | izmijenjeno # | dopunjeno #
            zadnja izmjena # | posljednja izmjena # | posljednje izmjene | zadnje izmjene
            zadnje ažuriranje # | posljednje ažuriranje # | zadnje ažurirano
            posljednji put ažurirano | zadnji put ažurirano | objavljeno jučer | vijest objavljena #
            članak je objavljen # | objavio dana | ažurirano prije # | osvježeno # | објављено #
            објављено дана | објављено пре # | ажурирано # | последња измена #
            последње ажурирање # | последњи пут ажурирано | последњи пут измењено | датум објаве #
            датум објављивања # | постављено # | креирано # | објављено данас | ажурирано данас
            датум # # # | вест објављена | текст објављен # | чланак објављен #
            [objavljeno, postavljeno, ažurirano, izmenjeno, kreirano, datum objave, datum
            objavljivanja, vreme objave, poslednja izmena, poslednje ažuriranje]:
            [dopunjeno, izmijenjeno, zadnja izmjena, posljednja izmjena, zadnje ažuriranje,
            posljednje ažuriranje, vrijeme objave, zadnji put ažurirano, autor i datum]:
            [објављено, постављено, ажурирано, измењено, креирано, датум објаве, датум објављивања,
            време објаве, последња измена, последње ажурирање]:
        ",
        hit: "Objavljeno: 12. 3. 2024. u 10:15",
        miss: "Popis je objavljen tek u prilogu izvještaja.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            # min slušanja | vreme čitanja manje od minut | procenjeno vreme čitanja # min
            procenjeno vreme čitanja # minuta | čitanje traje # minuta | # minutu za čitanje
            # minutu čitanja | # m čitanja | # sekundi čitanja | vrijeme čitanja manje od minute
            vrijeme čitanja manje od # minute | # мин слушања | време читања мање од минут
            процењено време читања # мин | процењено време читања # минута | читање траје # минута
            # [min, minuta, minut, minuti, minute] [čitanja, za čitanje]
            vreme čitanja [, oko, cca] # [min, minuta, minut, minuti, minute]
            [čita se, za čitanje, pročitaćete za, trajanje čitanja, čitanje] # [min, minuta, minut,
            minuti, minute]
            vrijeme čitanja [, oko, cca, je] # [min, minuta, minut, minute, minutu]
            [vrijeme za čitanje, potrebno vrijeme čitanja, procijenjeno vrijeme čitanja, trajanje
            čitanja oko, pročitajte za, pročitat ćete za, čitanje oko] # [min, minuta, minute,
            minutu]
            # [мин, минута, минут, минути, минуте] [читања, за читање]
            време читања [, око, цца] # [мин, минута, минут, минути, минуте]
            [чита се, за читање, прочитаћете за, трајање читања, читање] # [мин, минута, минут,
            минути, минуте]
        ",
        hit: "Vrijeme čitanja: 4 min",
        miss: "Za 4 minute čitanja dnevno djeca dobivaju naljepnicu.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            upravo sada | malopre | danas # # | danas u # # | danas u # h | juče | juče # #
            juče u # # | juče u # h | maloprije | upravo objavljeno | jučer | jučer # #
            jučer u # # | jučer u # h | prekjučer | prekjuče | danas # h | управо сада | малопре
            данас # # | данас у # # | данас у # х | јуче | јуче # # | јуче у # # | јуче у # х
            pre # [sata, sati, sat, h, minuta, minut, minuta ili manje, min, dana, dan, nedelje,
            nedelja, meseca, meseci, mesec, godine, godina, sekundi, časova, časa]
            pre [sat vremena, nekoliko sati, nekoliko minuta, nekoliko dana, mesec dana, godinu
            dana, nedelju dana, sat, minut]
            prije # [sata, sati, sat, h, minuta, minut, minute, minutu, min, dana, dan, tjedna,
            tjedan, tjedana, sedmice, sedmica, mjeseca, mjeseci, mjesec, godine, godina, godinu,
            sekundi, sekunde, d]
            prije [sat vremena, nekoliko sati, nekoliko minuta, nekoliko dana, mjesec dana, godinu
            dana, tjedan dana, sedmicu dana, sat, minutu, minut, manje od minute, manje od sata]
            prije više od [mjesec dana, godinu dana, # dana, # mjeseci, # godina]
            пре # [сата, сати, сат, х, минута, минут, минута или мање, мин, дана, дан, недеље,
            недеља, месеца, месеци, месец, године, година, секунди, часова, часа]
            пре [сат времена, неколико сати, неколико минута, неколико дана, месец дана, годину
            дана, недељу дана, сат, минут]
        ",
        hit: "prije 3 sata",
        miss: "Prije 3 sata na autocesti su se sudarila dva automobila.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            pregleda # # | broj pregleda # # | broj prikaza # # | # pregleda | pregleda #
            # prikaza | # čitanja | broj pregleda # | broj čitanja # | pročitano # puta
            pregledano # puta | # reči | # preuzimanja | # čitalaca | pogledano # puta | # pregled
            broj prikaza # | čitanja # | # poseta | broj poseta # | # riječi | # čitatelja
            # posjeta | pogleda # | # pogleda | # gledanja | pročitano # | pregledi # | prikaza #
            # tisuća pregleda | # hiljada pregleda | # k pregleda | broj posjeta # | otvoreno # puta
            preuzeto # puta | прегледа # # | број прегледа # # | број приказа # # | # прегледа
            прегледа # | # приказа | # читања | број прегледа # | број читања # | прочитано # пута
            прегледано # пута | # речи | # преузимања | # читалаца | погледано # пута | # преглед
            број приказа # | читања # | # посета | број посета #
            # # [pregleda, prikaza, čitanja]
            # # [прегледа, приказа, читања]
        ",
        hit: "2350 pregleda",
        miss: "Video je za dan skupio 2350 pregleda i posvađao selo.",
    },
];
