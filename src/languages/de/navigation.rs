//! German phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            startseite | zur startseite | zur startseite wechseln | hauptmenü | menü | hauptnavigation
            navigation ein-/ausblenden | seitenleiste | fußzeile
            fußbereich | servicemenü | suche | suche starten
            suche nach | suchen | suchen nach | suchbegriff | suchergebnisse
            suchformular | erweiterte suche | volltextsuche | anmelden | anmeldung
            abmelden und schließen | einloggen | ausloggen | registrieren | registrierung
            jetzt registrieren | kostenlos registrieren | benutzerkonto | benutzername | passwort
            angemeldet bleiben | konto
            konto erstellen | konto verwalten | profil bearbeiten | merkliste
            lesezeichen | gespeicherte artikel | benachrichtigungen | einstellungen
            profileinstellungen | weiter zur startseite | nächste | nächster
            nächster artikel | nächster beitrag | nächstes | vorherige
            vorheriger | vorheriger artikel | vorheriger beitrag | vorheriges | voriger artikel
            ältere beiträge | ältere artikel | älterer beitrag | neuere beiträge | neuere artikel
            neuerer beitrag | zurück | zurück nach oben | nach oben
            nach oben scrollen | seitenanfang | zum anfang | überspringen | beitragsnavigation
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
            veranstaltungskalender | kalender | links & partner | sprache
            deutsch | dunkelmodus | dunkler modus | heller modus | schriftgröße
            desktop-version | mobile ansicht | mobile version
            barrierefreie version | leichte sprache | gebärdensprache | schweiz
            österreich | zum login | login für abonnenten | kommentarbereich öffnen | alle rubriken
            mehr menü | filtern | zurücksetzen
            ki-zusammenfassung | artikel mit ki zusammenfassen | mit ki zusammenfassen | zum rezept
            zum rezept springen | direkt zum rezept
            quellen anzeigen | alle quellen anzeigen | artikel zitieren
            diese anzeige melden | zitiervorschlag
            namensräume | ansichten | navigationsmenü | nicht angemeldet | diskussionsseite | quelltext bearbeiten | spezialseiten | links auf diese seite | datei hochladen | permanenter link | seiteninformationen | letzte änderungen | zufälliger artikel | beitrag merken | folge teilen | nächste folge | vorige folge | vorherige folge | transkript anzeigen | box aufklappen | box zuklappen | inhaltsverzeichnis verbergen | programm ansehen | wer wir sind
            bearbeiten | ausblenden | verbergen | bearbeiten quelltext bearbeiten
            versionsgeschichte
            zur [mobilen, mobilversion, desktop-ansicht, mobilen ansicht, desktopversion, klassischen ansicht]
            auf einer seite lesen
            themen
            du hast noch kein konto | diese seite bearbeiten | route berechnen | anfahrt anzeigen
            schnellzugriff | schnelleinstieg | direktzugriff | quicklinks | direktlinks
            servicenavigation | metanavigation | unternavigation | brotkrümelnavigation | sprachauswahl
            sprachumschalter | seitennavigation | seitennummerierung | presseservice | pressestelle
            presseanfragen | pressearchiv | pressefotos | pressematerial | pressemappe | bürgerservice
            bürgerportal | ratsinformationssystem | bürgerinformationssystem | online-dienste
            was erledige ich wo | karriereportal | bewerberportal | webmail | vorlesungsverzeichnis
            händlersuche | filialfinder | filialsuche | store-finder | marktsuche | schlagwörter
            schlagworte | stichwörter | suchbegriffe | rubrik
            zum [inhalt, hauptinhalt, seiteninhalt, hauptmenü, menü, footer, seitenanfang,
            inhaltsverzeichnis] [, springen]
            zur [navigation, hauptnavigation, suche, fußzeile] [, springen]
            [springe, gehe, direkt] zum [inhalt, hauptinhalt, menü]
            [navigation, menü, hauptmenü, suche] [öffnen, schließen, schliessen, anzeigen, ausblenden,
            einblenden, umschalten, überspringen]
            inhaltsverzeichnis [anzeigen, ausblenden, einblenden]
            zurück zur [übersicht, startseite, liste, homepage, hauptseite, suche, trefferliste, ergebnisliste,
            vorherigen seite, letzten seite, themenübersicht, artikelübersicht, newsübersicht, blogübersicht,
            produktübersicht, terminübersicht, veranstaltungsübersicht, kategorie, rubrik, website, webseite,
            seite, ausgabe]
            zurück zum [anfang, seitenanfang, artikel, archiv, blog, shop, forum, menü, hauptmenü, inhalt,
            inhaltsverzeichnis, login, suchergebnis, warenkorb, magazin, newsroom, kalender, produkt, beitrag]
            zurück zu [den suchergebnissen, allen artikeln, allen beiträgen, allen meldungen, allen news,
            allen terminen]
            [anmelden, einloggen, login] [, oder] [registrieren, konto erstellen, konto anlegen]
            mit [google, facebook, apple, microsoft, e-mail, paypal] [anmelden, einloggen, registrieren,
            fortfahren]
            weiter mit [google, facebook, apple, microsoft, e-mail]
            [passwort, kennwort, zugangsdaten, benutzername] vergessen
            [passwort, kennwort] [anfordern, anzeigen, wiederholen, bestätigen]
            neues [passwort, kennwort] [anfordern, zusenden]
            benutzername oder [e-mail-adresse, e-mail]
            [e-mail, e-mail-adresse] oder [benutzername, kundennummer]
            [benutzerkonto, kundenkonto, neues konto, neuen account, jetzt konto] [erstellen, anlegen]
            [noch kein, sie haben noch kein, du hast noch kein] [benutzerkonto, kundenkonto, account]
            [noch nicht, bereits, schon] registriert [, jetzt registrieren, hier registrieren, jetzt anmelden,
            hier anmelden]
            [bereits, schon, noch nicht] [mitglied, kunde, angemeldet]
            [mein, ihr, dein] [konto, kundenkonto, benutzerkonto, profil]
            meine [bestellungen, daten, merkliste, artikel, favoriten, adressen, rechnungen, buchungen, themen,
            beiträge, downloads, kurse, lesezeichen, suchaufträge]
            [sprache, region, ausgabe, filiale] [wählen, auswählen, wechseln]
            [bitte, ] wählen sie [ihre, eine] [sprache, region, ausgabe, filiale]
            deutsch [schweiz, österreich, deutschland]
            [schrift, schriftgröße] [vergrößern, verkleinern, ändern, zurücksetzen]
            [seite, website, webseite, blog, archiv, diese website, diese seite] durchsuchen
            [suche, suchanfrage] [zurücksetzen, verfeinern, speichern]
            [filter, alle filter] [zurücksetzen, löschen, entfernen]
            [suchbegriff, suchwort, stichwort] [, hier] eingeben
            [wonach suchen sie, wonach suchst du, was suchen sie, was suchst du, wonach möchten sie suchen]
            [ihre, die] suche [ergab, lieferte] [, leider] [keine ergebnisse, keine treffer]
            [keine treffer, keine suchergebnisse, keine artikel, keine beiträge, keine produkte] gefunden
            [erste, vorherige, vorige, nächste, letzte, folgende] seite
            [seite, diese seite] auf github [bearbeiten, ansehen]
            feedback [senden, abgeben, absenden, zu dieser seite, zur seite, zu dieser seite geben,
            zu diesem artikel]
            auf [der karte, karte, google maps] [anzeigen, ansehen, öffnen]
            [stelle, job, stellenanzeige, anzeige, produkt, rezept, veranstaltung] merken
            zu allen [stellenangeboten, terminen, rubriken, ausgaben, meldungen, veranstaltungen]
            [ihr, dein] ansprechpartner
            [ihre, deine, unsere] [ansprechpartnerin, ansprechpartner]
            [kochmodus, kochansicht] [aktivieren, starten, an, aus]
            zutaten [auf die einkaufsliste, in die einkaufsliste, auf die einkaufsliste setzen]
            untermenü [schließen, schliessen, ausblenden, einblenden]
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
            sie sind hier | sie befinden sich hier | du bist hier
            weiter zum inhalt | springe zu | springen sie zum | nächster artikel
            nächster beitrag | vorheriger artikel | vorheriger beitrag | voriger artikel
            älterer beitrag | neuerer beitrag | suchergebnisse für
            startseite nachrichten | startseite lokales | startseite politik
            startseite sport | startseite region | startseite wirtschaft | home aktuelles
            home nachrichten | sie lesen gerade | sie haben noch kein konto | noch kein konto
            noch kein benutzerkonto | haben sie ihr passwort vergessen
            anmelden mit | anmelden oder | einloggen mit | willkommen zurück | mehr aus dem menü
            zum inhalt springen | zur navigation springen | zur suche springen | suche nach:
            suchen nach:
            zurück zur [übersicht, startseite, homepage, hauptseite, rubrik, kategorie, trefferliste,
            themenseite]
            zurück zum [seitenanfang, newsroom, blog, forum, archiv]
            zurück zu [allen artikeln, allen beiträgen, allen meldungen, den suchergebnissen]
            weiter zur [startseite, kasse, website, webseite, übersicht, anmeldung, homepage, hauptseite]
            springen sie [zum inhalt, zum hauptinhalt, zum menü, direkt zum, zur navigation]
            direkt zum [inhalt, hauptinhalt, seiteninhalt, seitenanfang, menü, hauptmenü, rezept, shop, login,
            download, video, artikel, footer, kontaktformular]
            direkt zur [navigation, hauptnavigation, suche, startseite, anmeldung, website, übersicht, buchung,
            fußzeile]
            durchsuchen sie [unsere, unser, die website, diese website, das archiv]
            [bereits registriert, bereits mitglied, noch nicht registriert, bereits kunde] [jetzt, hier, dann,
            anmelden]
            passwort vergessen [registrieren, anmelden, neu hier, jetzt, hier, noch kein, noch nicht,
            benutzername, klicken]
            melden sie sich [an oder, an und, jetzt an, hier an, kostenlos an]
            melden sie sich mit [ihrem konto, ihren zugangsdaten, ihrem benutzerkonto, ihrem benutzernamen,
            ihrer e-mail-adresse, google, facebook, apple]
        ",
        hit: "Sie sind hier: Startseite / Sport / Rudern",
        miss: "Jetzt, wo sie hier sind, sollen sie auch bleiben dürfen.",
    },
];
