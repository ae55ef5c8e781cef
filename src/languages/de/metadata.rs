//! German phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            veröffentlicht am | veröffentlicht von | veröffentlicht um
            veröffentlicht in | veröffentlichungsdatum | erstveröffentlichung
            erstmals veröffentlicht | erstmals erschienen | publiziert am
            erschienen am | erschienen in | erschienen: | erstellt am | erstellt: | eingestellt am
            geschrieben am | verfasst am | gepostet am | aktualisiert am
            aktualisiert um | zuletzt aktualisiert | zuletzt aktualisiert am
            zuletzt geändert | zuletzt geändert am | zuletzt bearbeitet | letzte aktualisierung
            letzte änderung | letzte bearbeitung | diese seite wurde zuletzt
            geändert am | update: | stand # # # | stand # # | online seit | online gestellt
            vom # # # | geschätzte lesezeit | artikel vom | meldung vom
            artikel-nr | artikelnummer | dieser artikel erschien | dieser artikel ist erschienen
            dieser artikel wurde am | dieser beitrag wurde am | dieser text erschien
            dieser eintrag wurde veröffentlicht | dieser beitrag stammt vom | druckausgabe vom
            aus der ausgabe vom | ausgabe vom | sendung vom | ausgestrahlt am
            [erschienen, erstellt, update] #
            update vom
            [veröffentlicht, aktualisiert, publiziert, geändert, datum, aktualisierung, letztes update,
            letzte aktualisierung, stand, lesezeit, lesedauer, erstellt am, online seit, erstveröffentlichung,
            zuletzt überprüft, zuletzt geprüft, eingestellt, gepostet, gesendet]:
            [veröffentlicht, aktualisiert, publiziert, geändert, datum, aktualisierung, letztes update,
            eingestellt, gepostet, lesezeit, lesedauer] #
            [veröffentlicht, aktualisiert] [montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag]
            [lesezeit, lesedauer] [ca, etwa, circa, rund]
            [letztes update, letzte aktualisierung, letzte änderung, aktualisierung] [am, vom]
            stand [januar, februar, märz, april, mai, juni, juli, august, september, oktober, november,
            dezember] #
            [diese seite, dieser artikel, dieser beitrag] wurde zuletzt [aktualisiert, geändert, bearbeitet]
            zuletzt [geprüft, überprüft, bearbeitet] [am, um, von]
        ",
        hit: "Veröffentlicht am 14. Mai 2021, 9.30 Uhr",
        miss: "Die Zahlen wurden am Dienstag veröffentlicht und mittags aktualisiert.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            lesezeit | lesezeit # min | lesezeit # minuten | lesezeit # minute | lesedauer # min
            lesedauer # minuten | # minute lesezeit | # min lesen | # minuten lesen
            in # minuten gelesen | # minuten | # minute
            audio # minuten | dauer # min | dauer # minuten
            lesezeit unter # minute
            [geschätzte, voraussichtliche, ungefähre] lesezeit # [min, minuten]
            [lesezeit, lesedauer] [ca, etwa, rund, circa] # [min, minuten]
            [, ca] # [min, minuten] [lesezeit, lesedauer]
            # [min, minuten] [hören, zu lesen]
            [hörzeit, hördauer, laufzeit, podcast] # [min, minuten]
        ",
        hit: "Lesezeit: 4 Minuten",
        miss: "Die Lesezeit von 4 Minuten reichte dem Richter nicht.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            vor # sekunden | vor # minute | vor # minuten | vor # min | vor # stunde | vor # stunden
            vor # std | vor # h | vor # tag | vor # tagen | vor # woche | vor # wochen | vor # monat
            vor # monaten | vor # jahr | vor # jahren
            gerade eben | soeben | heute | heute # | heute # # | gestern | gestern # # | vorgestern
            [aktualisiert, veröffentlicht, zuletzt aktualisiert] vor # [minuten, stunde, stunden, tag, tagen,
            wochen]
            vor # [stunden, minuten, tagen] [aktualisiert, veröffentlicht]
            vor [einer minute, einer stunde, einem tag, einer woche, einem monat, einem jahr, ein paar minuten,
            ein paar stunden, wenigen minuten, wenigen stunden, einigen minuten]
            [heute, gestern] [um # # uhr, # # uhr, um # uhr]
        ",
        hit: "vor 3 Stunden",
        miss: "Vor 3 Stunden lag der Pegel noch unter der Marke.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # leser | # wörter | # zeichen | # besucher | # treffer | # ergebnisse | # artikel
            # beiträge | aufrufe | wörter #
            # [aufrufe, ansichten, zugriffe, klicks, seitenaufrufe, mal gelesen, mal angesehen, mal aufgerufen,
            views]
            [aufrufe, ansichten, zugriffe, klicks, gelesen, angesehen] #
            # [suchergebnisse, treffer gefunden, ergebnisse gefunden, artikel gefunden, produkte,
            stellenangebote, jobs gefunden]
            [zeige, ergebnisse, treffer, artikel, produkte] # bis # von #
        ",
        hit: "408 Aufrufe",
        miss: "Das Video kam am ersten Tag auf 408 Aufrufe und dann auf keinen mehr.",
    },
];
