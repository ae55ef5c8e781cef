//! German phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            veröffentlicht | veröffentlicht am | veröffentlicht von | veröffentlicht um
            veröffentlicht in | veröffentlichungsdatum | erstveröffentlichung
            erstmals veröffentlicht | erstmals erschienen | publiziert | publiziert am
            erschienen am | erschienen in | erschienen: | erstellt am | erstellt: | eingestellt am
            geschrieben am | verfasst am | gepostet am | datum | aktualisiert | aktualisiert am
            aktualisiert um | aktualisierung | zuletzt aktualisiert | zuletzt aktualisiert am
            zuletzt geändert | zuletzt geändert am | zuletzt bearbeitet | letzte aktualisierung
            letzte änderung | letztes update | letzte bearbeitung | diese seite wurde zuletzt
            geändert am | update: | stand # # # | stand # # | online seit | online gestellt
            vom # # # | lesezeit | geschätzte lesezeit | lesedauer | artikel vom | meldung vom
            artikel-nr | artikelnummer | dieser artikel erschien | dieser artikel ist erschienen
            dieser artikel wurde am | dieser beitrag wurde am | dieser text erschien
            dieser eintrag wurde veröffentlicht | dieser beitrag stammt vom | druckausgabe vom
            aus der ausgabe vom | ausgabe vom | sendung vom | ausgestrahlt am
            [erschienen, erstellt, update] #
            update vom
        ",
        hit: "Veröffentlicht am 14. Mai 2021, 9.30 Uhr",
        miss: "Die Zahlen wurden am Dienstag veröffentlicht und mittags aktualisiert.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            lesezeit | lesezeit # min | lesezeit # minuten | lesezeit # minute | lesezeit ca # min
            lesezeit ca # minuten | lesezeit etwa # minuten | lesezeit rund # minuten
            geschätzte lesezeit # minuten | geschätzte lesezeit # min
            voraussichtliche lesezeit # minuten | ungefähre lesezeit # minuten | lesedauer # min
            lesedauer # minuten | lesedauer ca # minuten | # min lesezeit | # minuten lesezeit
            # minute lesezeit | # min lesedauer | # minuten lesedauer | ca # min lesezeit
            ca # minuten lesezeit | # min lesen | # minuten lesen | # minuten zu lesen
            in # minuten gelesen | # minuten | # minute | hörzeit # minuten | # min hören
            audio # minuten | dauer # min | dauer # minuten
        ",
        hit: "Lesezeit: 4 Minuten",
        miss: "Die Lesezeit von 4 Minuten reichte dem Richter nicht.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            vor # sekunden | vor # minute | vor # minuten | vor # min | vor # stunde | vor # stunden
            vor # std | vor # h | vor # tag | vor # tagen | vor # woche | vor # wochen | vor # monat
            vor # monaten | vor # jahr | vor # jahren | vor einer stunde | vor einem tag
            vor einer woche | vor einem monat | vor einem jahr | vor wenigen minuten
            vor einigen minuten | gerade eben | soeben | heute | heute # | heute # # | heute # # uhr
            heute um # # uhr | gestern | gestern # # | gestern # # uhr | gestern um # # uhr
            vorgestern | veröffentlicht vor # stunden | veröffentlicht vor # tagen
            aktualisiert vor # stunden | aktualisiert vor # minuten
        ",
        hit: "vor 3 Stunden",
        miss: "Vor 3 Stunden lag der Pegel noch unter der Marke.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # aufrufe | # mal gelesen | # mal angesehen | # ansichten | # zugriffe | # klicks
            # leser | # wörter | # zeichen | # besucher | # treffer | # ergebnisse | # artikel
            # beiträge | aufrufe # | ansichten # | gelesen # | zugriffe # | aufrufe | wörter #
        ",
        hit: "408 Aufrufe",
        miss: "Das Video kam am ersten Tag auf 408 Aufrufe und dann auf keinen mehr.",
    },
];
