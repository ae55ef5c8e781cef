//! German phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            abspielen | wiedergabe | pausieren | pausiert | stumm
            stumm schalten | stummschalten | stummschaltung aufheben
            lautstärke | vollbild | vollbildmodus
            bild-im-bild | bild in bild | aktuelle zeit | aktuelle zeit # # | verbleibende zeit
            verbleibende zeit # # | gesamtdauer | dauer | dauer # # | geladen | geladen #
            fortschritt | wiedergabegeschwindigkeit | geschwindigkeit | untertitel
            tonspur | audiospur | qualität | kapitel | beschreibungen
            beschreibungen aus | anhören | vorlesen | hören | jetzt hören
            artikel anhören | artikel hören | vorlesen lassen | transkript
            video-player wird geladen | videoplayer wird geladen | video nicht verfügbar
            dies ist ein modales fenster | modalfenster schließen | dialogfenster schließen
            noch einmal abspielen | nochmal abspielen | nächstes video
            # sekunden zurück | # sekunden vor
            externen inhalt anzeigen | externe inhalte anzeigen | externen inhalt laden
            [inhalt, externes video, externe grafik, externe karte, eingebetteten inhalt] [laden,
            anzeigen, aktivieren, jetzt laden, jetzt anzeigen]
            vollbild beenden | vorspulen | zurückspulen | wiedergabeliste | warteschlange
            [audio, podcast, folge, episode] [abspielen, anhören, herunterladen, jetzt anhören]
            [diesen artikel, beitrag, diesen beitrag] [anhören, vorlesen lassen]
            ton [einschalten, ausschalten, an, aus]
            untertitel [an, aus, einschalten, ausschalten, anzeigen]
            [wiedergabe, livestream] [starten, stoppen, anhalten, fortsetzen]
            [das video, dieses video] [konnte nicht geladen werden, kann nicht abgespielt werden,
            konnte nicht abgespielt werden, ist nicht mehr verfügbar, ist derzeit nicht verfügbar]
            [das video, video, audio, player, der player, livestream] wird geladen
            auf [spotify, apple podcasts, youtube, deezer] [hören, anhören, ansehen]
            [video, inhalt] von [youtube, vimeo, spotify, instagram] [laden, anzeigen]
            [diese audioversion, die audioversion] wurde [künstlich erzeugt, künstlich generiert,
            automatisch erzeugt]
        ",
        hit: "Video-Player wird geladen.",
        miss: "Der Player wird geladen, verkauft und nie wieder benutzt.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            aktivieren sie javascript | aktiviere javascript
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
            dein browser wird nicht unterstützt | bitte bestätige dass du kein roboter
            bestätigen sie dass sie ein mensch
            [aktivieren sie, aktiviere, aktiviert, bitte aktivieren sie] [bitte, in ihrem browser,
            in deinem browser, hierfür] javascript
            javascript [ist, wurde] [in ihrem browser, in deinem browser] [deaktiviert, nicht aktiviert,
            ausgeschaltet]
            [sie verwenden, sie nutzen] einen nicht unterstützten browser
            [nutzen sie, verwenden sie, benutzen sie, verwende, nutze] einen [anderen, modernen] browser
            [dein browser, ihr browser] [ist nicht aktuell, wird nicht mehr unterstützt]
        ",
        hit: "Bitte aktivieren Sie JavaScript in Ihrem Browser.",
        miss: "JavaScript, in zehn Tagen geschrieben, treibt heute das halbe Netz an.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            lädt | wird geladen | inhalt wird geladen | daten werden geladen
            wird geladen bitte warten | laden | lade | lade inhalte | mehr wird geladen
            bitte warten | bitte warten sie
            kommentare werden geladen | formular wird geladen | karte wird geladen
            fehler | fehler beim laden | keine ergebnisse | keine ergebnisse gefunden
            keine einträge gefunden | nichts gefunden | nicht verfügbar | inhalt nicht verfügbar
            dieser inhalt ist nicht verfügbar | bild nicht verfügbar | kein bild
            kein bild vorhanden | platzhalter | platzhalterbild | vorschaubild | symbol | bild
            ohne titel | unbenannt | erneut versuchen | erneut laden
            aufklappen | zuklappen | ausklappen | einklappen
            einblenden | mehr einblenden | untermenü öffnen | untermenü anzeigen
            auf instagram ansehen | eingebetteter inhalt | externe inhalte | zum vorlesen
            ende des artikels | ende der seite | interaktive grafik | interaktive karte
            widget laden
            empfohlene externe inhalte | inhalte aktivieren | externe inhalte aktivieren
            alle externen inhalte anzeigen
            details ausblenden | details einblenden
            [es ist ein, leider ist ein] [, technischer, unbekannter, unerwarteter] fehler aufgetreten
            ein [, technischer, unbekannter, unerwarteter] fehler ist aufgetreten
            [es ist ein fehler aufgetreten, ein fehler ist aufgetreten,
            etwas ist schiefgelaufen] bitte [versuchen sie, versuche] es [erneut, später erneut,
            später noch einmal]
            [bitte versuchen sie es, bitte versuche es, versuchen sie es, versuche es] [erneut, später erneut,
            noch einmal, später noch einmal, später nochmal]
            [da ist etwas schiefgelaufen, etwas ist schiefgelaufen, hoppla da ist etwas schiefgelaufen,
            hier ist etwas schiefgelaufen]
            [seite, artikel, stellenanzeige] [nicht gefunden, nicht mehr verfügbar]
            [die seite, diese seite, die angeforderte seite, die gesuchte seite] [wurde nicht gefunden,
            konnte nicht gefunden werden, existiert nicht mehr]
            [inhalte, weitere inhalte, weitere artikel, ergebnisse, suchergebnisse, bilder] werden geladen
            [einen moment, einen augenblick, bitte einen moment, bitte einen augenblick] [, bitte, geduld]
            [alle, mehr, text] [aufklappen, zuklappen, ausklappen, einklappen]
            diesen inhalt [laden, anzeigen]
            externe inhalte [immer anzeigen, laden, erlauben, zulassen]
        ",
        hit: "Wird geladen …",
        miss: "Das Schiff wird geladen und legt noch vor Mitternacht ab.",
    },
];
