//! German phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            startseite | zur startseite | zur startseite wechseln | hauptmenü | menü | menü öffnen
            menü schließen | menü schliessen | menü anzeigen | menü einblenden | menü ausblenden
            hauptnavigation | navigation öffnen | navigation schließen | navigation überspringen
            navigation ein-/ausblenden | navigation umschalten | seitenleiste | fußzeile
            fußbereich | servicemenü | suche | suche öffnen | suche schließen | suche starten
            suche nach | suchen | suchen nach | suchbegriff | suchbegriff eingeben | suchergebnisse
            suchformular | erweiterte suche | volltextsuche | website durchsuchen
            diese website durchsuchen | anmelden | anmelden registrieren | anmeldung
            abmelden und schließen | einloggen | ausloggen | registrieren | registrierung
            jetzt registrieren | kostenlos registrieren | benutzerkonto | benutzername | passwort
            passwort vergessen | angemeldet bleiben | mein konto | mein profil | meine daten | konto
            konto erstellen | konto verwalten | profil bearbeiten | merkliste | meine merkliste
            lesezeichen | gespeicherte artikel | meine artikel | benachrichtigungen | einstellungen
            profileinstellungen | weiter zur startseite | nächste | nächste seite | nächster
            nächster artikel | nächster beitrag | nächstes | vorherige | vorherige seite
            vorheriger | vorheriger artikel | vorheriger beitrag | vorheriges | voriger artikel
            ältere beiträge | ältere artikel | älterer beitrag | neuere beiträge | neuere artikel
            neuerer beitrag | zurück | zurück nach oben | zurück zum anfang | zurück zur startseite
            zurück zur übersicht | zurück zum artikel | zurück zum seitenanfang | nach oben
            nach oben scrollen | zum seitenanfang | seitenanfang | zum anfang | zum inhalt
            zum inhalt springen | zum hauptinhalt | zum hauptinhalt springen
            zum seiteninhalt springen | zum menü | zur navigation | zur navigation springen
            zur suche | zur suche springen | zur hauptnavigation | zur fußzeile | zum footer
            direkt zum inhalt | springe zum inhalt | überspringen | beitragsnavigation
            beitrags-navigation | artikel-navigation | brotkrumen | sie sind hier
            sie befinden sich hier | du bist hier | schließen | schliessen | öffnen | verstanden
            alles klar | kontakt | kontakt & service | kontaktformular | kontakt und anfahrt
            anfahrt | über uns | über diese seite | über das projekt | wir über uns | das sind wir
            unternehmen | das unternehmen | unser team | redaktion kontaktieren | hilfe
            hilfe & kontakt | hilfe und kontakt | häufige fragen | fragen und antworten zur seite
            service | services | kundenservice | kundencenter | leserservice | abo-service
            aboservice | serviceportal | presse | pressebereich | mediadaten | karriere
            jobs & karriere | stellenangebote | offene stellen | mitarbeiten | mitmachen
            inhaltsverzeichnis | inhalt | inhalt dieser seite | auf dieser seite | in diesem artikel
            übersicht | archiv | artikelarchiv | zeitungsarchiv | kategorien | kategorie | rubriken
            ressorts | alle ressorts | themen von a bis z | themen a-z | seite # | seite # von #
            seite drucken und teilen | rss-feed abonnieren | rss-feeds | blogs | forum | gästebuch
            veranstaltungskalender | kalender | links & partner | sprache | sprache wählen
            sprache auswählen | deutsch | dunkelmodus | dunkler modus | heller modus | schriftgröße
            schriftgröße ändern | desktop-version | mobile ansicht | mobile version
            barrierefreie version | leichte sprache | gebärdensprache | ausgabe wählen | schweiz
            österreich | zum login | login für abonnenten | kommentarbereich öffnen | alle rubriken
            mehr menü | filtern | filter zurücksetzen | zurücksetzen
            ki-zusammenfassung | artikel mit ki zusammenfassen | mit ki zusammenfassen | zum rezept
            zum rezept springen | direkt zum rezept | feedback geben | feedback senden
            quellen anzeigen | alle quellen anzeigen | artikel zitieren | auf karte anzeigen
            route planen
            diese anzeige melden | job merken | zitiervorschlag
            namensräume | ansichten | navigationsmenü | benutzerkonto erstellen | nicht angemeldet | diskussionsseite | quelltext bearbeiten | spezialseiten | links auf diese seite | datei hochladen | permanenter link | seiteninformationen | letzte änderungen | zufälliger artikel | beitrag merken | folge teilen | nächste folge | vorige folge | vorherige folge | transkript anzeigen | box aufklappen | box zuklappen | inhaltsverzeichnis verbergen | programm ansehen | wer wir sind
            bearbeiten | ausblenden | verbergen | bearbeiten quelltext bearbeiten
            versionsgeschichte
            zur [mobilen, mobilversion, desktop-ansicht, mobilen ansicht, desktopversion, klassischen ansicht]
            auf einer seite lesen
            themen
        ",
        hit: "Zum Inhalt springen",
        miss: "Ungeduldige können gleich zum Inhalt springen und das Vorwort auslassen.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            nachrichten | news & nachrichten | politik | innenpolitik | außenpolitik | inland
            ausland | deutschland | international | europa | welt | weltgeschehen | aus aller welt
            vermischtes | panorama | gesellschaft | lokales | lokal | lokalnachrichten | regional
            regionales | region | regionen | stadt & land | landkreis | kreis | kommunales | berlin
            hamburg | münchen | köln | bayern | hessen | sachsen | nrw | nordrhein-westfalen
            niedersachsen | baden-württemberg | wirtschaft | wirtschaft & finanzen | finanzen
            börse | börsenkurse | geld | geld & recht | unternehmen & märkte | märkte | verbraucher
            ratgeber | immobilien | bauen & wohnen | haus & garten | auto & verkehr
            auto & mobilität | mobilität | verkehr | motor | sport | lokalsport | regionalsport
            sport regional | fußball | fussball | bundesliga | #. bundesliga | handball | eishockey
            tennis | wintersport | sportarten | sportmix | ergebnisse & tabellen | liveticker
            live-ticker | ticker | digital | digitales | netzwelt | technik | technologie | computer
            internet | wissen | wissenschaft | natur & umwelt | klima | klima & umwelt | umwelt
            energie & klima | gesundheit | gesundheit & fitness | bildung | hochschule | beruf
            beruf & karriere | karriere & beruf | kultur | feuilleton | musik | kino | film
            film & tv | literatur | theater | bühne | medien | fernsehen | tv-programm | tv & medien
            unterhaltung | promis | stars | stars & leute | leute | boulevard | meinung | meinungen
            kommentare & kolumnen | leitartikel | kolumnen | kolumne | gastkommentare | debatten
            leserforum | interviews | reportagen | hintergründe | specials | themen-specials
            dossiers | serien | lifestyle | mode | stil | genuss | essen & trinken | rezepte
            kochen | kulinarik | reisen | reise | urlaub | freizeit | ausflugstipps
            veranstaltungen | termine | was ist los | familie & kinder | liebe & partnerschaft
            haustiere | wetter | wetterbericht | regionalwetter | verkehrslage | blaulicht
            polizei & feuerwehr | polizeimeldungen | justiz | kriminalität | religion & kirche
            geschichte & kultur | videos | bilder & videos | mediathek | livestream | podcasts
            bildergalerien | fotostrecken | karikaturen | rätsel | kreuzworträtsel | quiz & rätsel
            horoskop | horoskope | lotto | gewinnspiele | gewinnspiel | e-paper lesen | epaper
            zeitung | digitale zeitung | magazin | sonderthemen | beilagen | anzeigenmarkt
            stellenmarkt | jobs | jobbörse | immobilienmarkt | kleinanzeigen | traueranzeigen
            trauer | trauerportal | familienanzeigen | amtliche bekanntmachungen | abo-shop
            leserreisen | prospekte | allgemein | sonstiges | verschiedenes | unkategorisiert
            aktuell | aktuelles
        ",
        hit: "Essen & Trinken",
        miss: "Für Essen und Trinken gab die Familie ein Drittel ihres Geldes aus.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            sie sind hier | sie befinden sich hier | du bist hier | zurück zur | zurück zum
            zurück zu | weiter zum inhalt | weiter zur | springe zu | springen sie zum | direkt zum
            direkt zur | zum inhalt | zur navigation | zur suche | nächster artikel
            nächster beitrag | vorheriger artikel | vorheriger beitrag | voriger artikel
            älterer beitrag | neuerer beitrag | suche nach | suchen nach | suchergebnisse für
            durchsuchen sie | startseite nachrichten | startseite lokales | startseite politik
            startseite sport | startseite region | startseite wirtschaft | home aktuelles
            home nachrichten | sie lesen gerade | sie haben noch kein konto | noch kein konto
            noch nicht registriert | noch kein benutzerkonto | bereits registriert
            bereits mitglied | haben sie ihr passwort vergessen | passwort vergessen
            melden sie sich an | melden sie sich mit | anmelden mit | anmelden oder | einloggen mit
            willkommen zurück | wählen sie ihre | wählen sie eine | mehr aus dem menü
        ",
        hit: "Sie sind hier: Startseite / Sport / Rudern",
        miss: "Jetzt, wo sie hier sind, sollen sie auch bleiben dürfen.",
    },
];
