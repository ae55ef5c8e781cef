//! Swedish phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            publicerad | publicerat | publicerad den | publicerad av redaktionen | publicerades den
            publiceringsdatum | publicerad kl | först publicerad | ursprungligen publicerad
            uppdaterad | uppdaterat | uppdaterad den | uppdaterad kl | senast uppdaterad
            senast uppdaterat | senast ändrad | senast ändrat | senast redigerad | senast granskad
            senaste uppdatering | ändrad den | skapad den | skrivet den | skriven den | inlagd:
            inlagd den | postad | postad den | postat | postat den | postat i | datum
            detta inlägg publicerades | det här inlägget postades | denna artikel publicerades
            den här artikeln publicerades | artikeln publicerades | artikeln är publicerad
            sidan uppdaterades | sidan senast uppdaterad | texten publicerades | lästid
            beräknad lästid | uppskattad lästid | artikeln är äldre än
        ",
        hit: "Publicerad 14 maj 2021 kl. 09.30",
        miss: "Siffrorna har publicerats i tisdags och uppdaterats vid tolv.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            lästid | lästid # min | lästid # minuter | lästid # minut | lästid cirka # minuter
            lästid ca # min | lästid ca # minuter | lästid ungefär # minuter | beräknad lästid # min
            beräknad lästid # minuter | uppskattad lästid # minuter | # min lästid
            # minuter lästid | # minuts läsning | # minuters läsning | # min läsning | # min läsa
            # min att läsa | # minuter att läsa | tar # minuter att läsa | # minuter | # minut
            läs på # min | läses på # minuter | # min lyssning | lyssningstid # min | speltid # min
            längd # min | längd # minuter
        ",
        hit: "Lästid: 4 min",
        miss: "En lästid på 4 minuter räckte inte för domaren.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            för # sekunder sedan | för # minut sedan | för # minuter sedan | för # min sedan
            för # timme sedan | för # timmar sedan | för # tim sedan | för # dag sedan
            för # dagar sedan | för # vecka sedan | för # veckor sedan | för # månad sedan
            för # månader sedan | för # år sedan | för en timme sedan | för en dag sedan
            för en vecka sedan | för en månad sedan | för ett år sedan | för en minut sedan
            för några minuter sedan | # sekunder sedan | # minut sedan | # minuter sedan
            # min sedan | # timme sedan | # timmar sedan | # tim sedan | # h sedan | # dag sedan
            # dagar sedan | # d sedan | # vecka sedan | # veckor sedan | # v sedan | # månad sedan
            # månader sedan | # mån sedan | # år sedan | nyss | idag | i dag | idag # | i dag #
            idag kl # # | i dag kl # # | igår | i går | igår # | i går # | igår kl # #
            i går kl # # | i förrgår | publicerad idag | publicerad igår | publicerad i dag
            publicerad i går | publicerad för # timmar sedan | uppdaterad för # timmar sedan
            uppdaterad för # minuter sedan
        ",
        hit: "för 3 timmar sedan",
        miss: "För 3 timmar sedan låg älven ännu under märket.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # visningar | # visning | # sidvisningar | # läsningar | # läsare | # tecken | # ord
            # besökare | # klick | # träffar | # artiklar | # inlägg | # nyheter | # resultat
            visningar # | lästa # | läst # gånger | visad # gånger | visningar | antal visningar #
            ord #
        ",
        hit: "408 visningar",
        miss: "Klippet stannade på 408 visningar innan klubben tog bort det.",
    },
];
