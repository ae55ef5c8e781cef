//! German phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            abspielen | wiedergabe | wiedergabe starten | pausieren | pausiert | stumm
            stumm schalten | stummschalten | stummschaltung aufheben | ton an | ton aus
            ton einschalten | lautstärke | vollbild | vollbildmodus | vollbild beenden
            bild-im-bild | bild in bild | aktuelle zeit | aktuelle zeit # # | verbleibende zeit
            verbleibende zeit # # | gesamtdauer | dauer | dauer # # | geladen | geladen #
            fortschritt | wiedergabegeschwindigkeit | geschwindigkeit | untertitel | untertitel aus
            untertitel an | tonspur | audiospur | qualität | kapitel | beschreibungen
            beschreibungen aus | anhören | vorlesen | hören | jetzt hören | audio anhören
            artikel anhören | artikel hören | vorlesen lassen | transkript | video wird geladen
            video-player wird geladen | der player wird geladen | videoplayer wird geladen
            audio wird geladen | dieses video ist nicht verfügbar | video nicht verfügbar
            dies ist ein modales fenster | modalfenster schließen | dialogfenster schließen
            noch einmal abspielen | nochmal abspielen | nächstes video | livestream starten
            # sekunden zurück | # sekunden vor
            externen inhalt anzeigen | externe inhalte anzeigen | externen inhalt laden
            [inhalt, externes video, externe grafik, externe karte, eingebetteten inhalt] [laden,
            anzeigen, aktivieren, jetzt laden, jetzt anzeigen]
        ",
        hit: "Video-Player wird geladen.",
        miss: "Der Player wird geladen, verkauft und nie wieder benutzt.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            aktivieren sie javascript | aktivieren sie bitte javascript | aktiviere javascript
            bitte javascript aktivieren | javascript aktivieren | javascript ist deaktiviert
            javascript deaktiviert | javascript ist nicht aktiviert | javascript nicht aktiviert
            javascript muss aktiviert | javascript aktiviert sein | javascript wird benötigt
            javascript benötigt | aktiviertes javascript | benötigt javascript
            javascript einschalten | javascript zu aktivieren | ihr browser unterstützt
            dein browser unterstützt | ihr browser ist veraltet | dein browser ist veraltet
            ihr browser wird nicht unterstützt | browser wird nicht unterstützt | veralteten browser
            veralteter browser | browser unterstützt kein | bitte aktualisieren sie ihren browser
            aktualisieren sie ihren browser | bitte verwenden sie einen anderen browser
            verwenden sie einen aktuellen browser | in ihrem browser zu aktivieren
            diese e-mail-adresse ist vor spambots geschützt | vor spambots geschützt
            bitte bestätigen sie dass sie kein roboter | ungewöhnliche aktivitäten festgestellt
        ",
        hit: "Bitte aktivieren Sie JavaScript in Ihrem Browser.",
        miss: "JavaScript, in zehn Tagen geschrieben, treibt heute das halbe Netz an.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            lädt | wird geladen | inhalt wird geladen | daten werden geladen
            wird geladen bitte warten | laden | lade | lade inhalte | mehr wird geladen
            bitte warten | bitte warten sie | einen moment bitte | einen moment
            kommentare werden geladen | formular wird geladen | karte wird geladen
            ein fehler ist aufgetreten | es ist ein fehler aufgetreten | fehler | fehler beim laden
            seite nicht gefunden | keine ergebnisse | keine ergebnisse gefunden
            keine einträge gefunden | nichts gefunden | nicht verfügbar | inhalt nicht verfügbar
            dieser inhalt ist nicht verfügbar | bild nicht verfügbar | kein bild
            kein bild vorhanden | platzhalter | platzhalterbild | vorschaubild | symbol | bild
            ohne titel | unbenannt | erneut versuchen | erneut laden | bitte versuchen sie es erneut
            versuchen sie es später erneut | aufklappen | zuklappen | ausklappen | einklappen
            einblenden | alle ausklappen | mehr einblenden | untermenü öffnen | untermenü anzeigen
            auf instagram ansehen | eingebetteter inhalt | externe inhalte | zum vorlesen
            ende des artikels | ende der seite | interaktive grafik | interaktive karte
            widget laden
            empfohlene externe inhalte | inhalte aktivieren | externe inhalte aktivieren
            alle externen inhalte anzeigen
        ",
        hit: "Wird geladen …",
        miss: "Das Schiff wird geladen und legt noch vor Mitternacht ab.",
    },
];
