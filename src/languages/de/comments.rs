//! German phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            kommentare | kommentar | kommentare # | # kommentar | # kommentare
            # kommentare anzeigen | # kommentare lesen | # antworten | keine kommentare
            noch keine kommentare | noch keine kommentare vorhanden | bisher keine kommentare
            keine kommentare vorhanden | keine kommentare möglich | kommentare deaktiviert
            kommentare sind deaktiviert | kommentare geschlossen | kommentare sind geschlossen
            kommentarfunktion geschlossen | kommentarfunktion deaktiviert | kommentare anzeigen
            alle kommentare | alle kommentare anzeigen | alle kommentare lesen
            alle # kommentare anzeigen | weitere kommentare | weitere kommentare laden
            mehr kommentare | mehr kommentare laden | kommentare laden | kommentare ausblenden
            kommentare lesen | kommentare öffnen | zu den kommentaren | zum kommentarbereich
            zur diskussion | neueste kommentare | neue kommentare | letzte kommentare
            ältere kommentare | neuere kommentare | leserkommentare | leserbriefe
            leserbrief schreiben | leserbrief verfassen | kommentieren | jetzt kommentieren
            artikel kommentieren | beitrag kommentieren | diesen artikel kommentieren
            hier kommentieren | kommentar schreiben | kommentar verfassen | kommentar hinzufügen
            kommentar abgeben | kommentar absenden | kommentar abschicken | kommentar hinterlassen
            kommentar senden | kommentar veröffentlichen | kommentar posten | neuer kommentar
            neuen kommentar schreiben | neuen kommentar hinzufügen | neuen kommentar verfassen
            einen kommentar schreiben | einen kommentar hinterlassen | einen kommentar verfassen
            ersten kommentar schreiben | jetzt kommentar schreiben | schreibe einen kommentar
            schreib einen kommentar | schreiben sie einen kommentar
            schreiben sie den ersten kommentar | schreibe den ersten kommentar
            schreiben sie als erster einen kommentar | hinterlasse einen kommentar
            hinterlasse eine antwort | hinterlassen sie einen kommentar
            hinterlassen sie eine antwort | verfassen sie einen kommentar
            sei der erste der kommentiert | seien sie der erste der kommentiert | sei der erste
            ihr kommentar | dein kommentar | ihr kommentar zum thema | ihre meinung | deine meinung
            ihre meinung zum artikel | ihre meinung zählt | ihre meinung ist gefragt
            was meinen sie | was meinst du | was denken sie | was denkst du | was sagst du dazu
            diskutieren sie mit | diskutiere mit | diskutieren sie über diesen artikel
            jetzt mitdiskutieren | mitdiskutieren | mitreden | debatte | diskussion starten
            diskussion zu diesem artikel | an der diskussion teilnehmen | antwort schreiben
            antwort verfassen | antwort hinterlassen | antwort abbrechen | antworten abbrechen
            abbrechen | eine antwort schreiben | schreibe eine antwort | eine antwort
            auf diesen beitrag antworten | bitte melden sie sich an um zu kommentieren
            anmelden um zu kommentieren | zum kommentieren anmelden | anmelden und mitdiskutieren
            forum zu diesem artikel | posten | netiquette | unsere netiquette | kommentarregeln
            zu unserer netiquette | trackbacks und pingbacks
        ",
        hit: "Schreibe einen Kommentar",
        miss: "Er schreibe einen Kommentar nie am selben Tag, sagte der Chefredakteur.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            e-mail-adresse wird nicht veröffentlicht | ihre e-mail-adresse wird nicht veröffentlicht
            deine e-mail-adresse wird nicht veröffentlicht | e-mail wird nicht veröffentlicht
            wird nicht veröffentlicht oder weitergegeben | erforderliche felder sind mit
            erforderliche felder sind markiert | pflichtfelder sind mit | felder sind pflichtfelder
            mit markierte felder | mit gekennzeichnete felder
            meinen namen meine e-mail-adresse und meine website
            name e-mail-adresse und website in diesem browser | in diesem browser speichern bis ich
            für die nächste kommentierung speichern | du musst angemeldet sein um
            sie müssen angemeldet sein um | sie müssen sich anmelden um
            sie müssen eingeloggt sein um | du musst eingeloggt sein um
            um einen kommentar zu schreiben | um einen kommentar zu verfassen
            um kommentieren zu können | um kommentare zu schreiben
            um diesen artikel kommentieren zu können | bitte melden sie sich an um
            bitte loggen sie sich ein um | bitte einloggen um | anmelden um zu kommentieren
            zum kommentieren bitte | kommentare sind geschlossen | die kommentare sind geschlossen
            kommentarfunktion ist geschlossen | kommentarfunktion ist deaktiviert
            kommentarfunktion zu diesem artikel | kommentarfunktion wurde geschlossen
            die kommentarfunktion ist | kommentarbereich ist geschlossen | das kommentieren ist
            diskussion ist geschlossen | diskussion wurde geschlossen
            zu diesem artikel können keine kommentare | kommentare werden moderiert
            kommentare werden erst nach | kommentar wartet auf freischaltung
            kommentar wird nach prüfung | kommentare geben ausschließlich die meinung
            die redaktion behält sich vor | wir behalten uns vor kommentare
            beachten sie unsere netiquette | beachten sie die netiquette
            beachten sie unsere kommentarregeln | beachte unsere netiquette | beachte die netiquette
            regeln für kommentare | benachrichtige mich über nachfolgende kommentare
            benachrichtigung über weitere kommentare | benachrichtige mich über neue beiträge
            benachrichtige mich bei neuen kommentaren | über neue kommentare per e-mail
            verwendet akismet um spam zu reduzieren | wie deine kommentardaten verarbeitet werden
            mehr darüber wie deine kommentardaten | zeichen übrig | verbleibende zeichen
            kommentar melden | diesen kommentar melden | beitrag melden
            dieser kommentar wurde entfernt | dieser kommentar wurde gelöscht
            kommentar wurde gesperrt | in den kommentaren unten | schreibt es in die kommentare
            schreib es in die kommentare | schreiben sie es uns in die kommentare
            kommentare und pings sind derzeit geschlossen | alle antworten zu diesem eintrag durch
            sich an unsere netiquette | an die netiquette halten
        ",
        hit: "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
        miss: "Die Adresse des Heims wird vorerst nicht veröffentlicht, sagte die Stadt.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            antworten | antwort | auf kommentar antworten | antworten anzeigen
            # antworten anzeigen | antworten ausblenden | weitere antworten | melden
            kommentar melden | beitrag melden | missbrauch melden | als spam melden | zitieren
            löschen | gefällt mir nicht | zustimmen | ablehnen | hilfreich
            nicht hilfreich | permalink zum kommentar | link zum kommentar | älteste
            älteste zuerst | neueste | neueste zuerst | neuste zuerst | beliebteste
            beliebteste zuerst | beste zuerst | beste bewertung | am besten bewertet | sortieren
            sortieren nach | sortierung | gast | anonym | anonymer benutzer | nutzer | benutzer
            website | name | name erforderlich | nutzer blockieren | profil ansehen
            moderiert | antwort auf
        ",
        hit: "Antworten",
        miss: "Antworten auf ihre Briefe bekam sie nie.",
    },
    Phrases {
        rule: "comments.says",
        texts: "sagt | sagte am | schreibt | schrieb | schrieb am | kommentierte | hat geschrieben",
        hit: "margarete_t sagt:",
        miss: "Sie sagt wenig und schreibt noch weniger.",
    },
];
