//! Latvian phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            publicēts: | publicēta: | publicēts # | publicēta # | publicēts šodien | publicēts vakar
            publicēšanas datums | publikācijas datums | publicēšanas laiks
            publicēšanas datums un laiks | pievienots: | pievienots # | pievienota # | ievietots:
            ievietots # | ievietota # | atjaunots: | atjaunots # | atjaunota # | atjaunināts:
            atjaunināts # | atjaunināta # | papildināts: | papildināts # | papildināts plkst
            labots: | labots # | izmainīts # | pēdējoreiz atjaunots | pēdējo reizi atjaunots
            pēdējoreiz atjaunināts | pēdējo reizi atjaunināts | pēdējoreiz labots
            pēdējo reizi labots | pēdējās izmaiņas | pēdējā atjaunošana | pēdējais atjauninājums
            izveidots # | izveidots: | iesūtīts # | raksts publicēts # | raksts publicēts:
            raksts atjaunots | raksts papildināts | ziņa publicēta | ziņa papildināta
            atjaunots pirms | atjaunināts pirms | publicēts pirms | pievienots pirms
            lapa atjaunota | lapa atjaunināta | pārskatīts # | pārpublicēts # | arhivēts #
        ",
        hit: "Publicēts: 12.03.2024., 10:15",
        miss: "Skaitlis tika publicēts tikai ziņojuma pielikumā.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            lasīšanas laiks # min | lasīšanas laiks # minūtes | lasīšanas laiks # minūte
            lasīšanas laiks # minūšu | lasīšanas laiks # m | lasīšanas laiks | lasāmlaiks # min
            lasāmlaiks # minūtes | lasīšanai # min | lasīšanai # minūtes
            lasīšanai nepieciešamas # minūtes | nepieciešamais laiks lasīšanai # min
            aptuvenais lasīšanas laiks # min | aptuvenais lasīšanas laiks # minūtes | lasi # min
            izlasi # minūtēs | izlasāms # minūtēs | izlasāms # min
            paredzamais lasīšanas laiks # min | paredzamais lasīšanas laiks # minūtes
            laiks lasīšanai # min | laiks lasīšanai # minūtes | ilgums # min | ilgums # minūtes
            # [min, minūtes, minūte, minūšu] [lasīšana, lasīšanai, lasīšanas]
        ",
        hit: "Lasīšanas laiks: 4 minūtes",
        miss: "Lasīšanas laiks pirms miega bērnam palīdz nomierināties.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            tikko | nupat | vakar | šodien | aizvakar | šorīt # # | šodien # # | vakar # #
            šodien plkst # # | vakar plkst # # | šodien pulksten # # | pirms brīža | pirms mirkļa
            pirms nedēļas | pirms stundas | pirms minūtes | pirms dienas | pirms mēneša | pirms gada
            pirms dažām minūtēm | pirms dažām stundām | pirms dažām dienām | pirms pusstundas
            pirms vairākām stundām | pirms vairākām dienām | pirms dažām sekundēm
            pirms # [minūtēm, minūtes, min, stundām, stundas, st, h, dienām, dienas, d, nedēļām,
            nedēļas, ned, mēnešiem, mēneša, mēn, gadiem, gada, sekundēm, sek]
            # [minūtes, stundas, dienas, nedēļas, h, min, st] atpakaļ
        ",
        hit: "pirms 3 stundām",
        miss: "Pirms 3 stundām uz šosejas sadūrās divas automašīnas.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # skatījumi | # skatījums | # skatījumu | skatījumi # | skatījumu skaits # | skatīts #
            skatīts # reizes | skatīts # reizi | skatīts # x | skatīta # reizes | apskatīts # reizes
            apskatīts # reizi | lasīts # | lasīts # reizes | lasīts # reizi | lasīts # x
            izlasīts # reizes | lasījumi # | # lasījumi | # lasījumu | # lasījums | # lasītāji
            # lasītāju | # apmeklējumi | # apmeklējumu | # apmeklētāju | apmeklējumi # | # vārdi
            # vārdu | # reizes skatīts | # reizes lasīts | # lejupielādes | lejupielādes #
            lejupielādēts # reizes | # noklausīšanās | klausīts # reizes | unikālie lasītāji #
            skatījumi | lasījumu skaits # | apmeklējumu skaits # | unikālie apmeklētāji #
            šodien lasīts # | šodien skatīts #
            kopā [skatīts, lasīts] # reizes
        ",
        hit: "2350 skatījumi",
        miss: "2350 skatījumi dienā lauku blogam ir negaidīti daudz.",
    },
];
