//! German phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            kommentare | kommentar | kommentare # | # kommentar | # kommentare
            # kommentare anzeigen | # kommentare lesen | # antworten
            keine kommentare möglich | kommentare deaktiviert
            kommentare sind deaktiviert | kommentare geschlossen | kommentare sind geschlossen
            kommentarfunktion geschlossen | kommentarfunktion deaktiviert | alle kommentare
            weitere kommentare | mehr kommentare | zu den kommentaren | zum kommentarbereich
            zur diskussion | neue kommentare
            ältere kommentare | neuere kommentare | leserkommentare | leserbriefe
            leserbrief schreiben | leserbrief verfassen | kommentieren | jetzt kommentieren
            artikel kommentieren | beitrag kommentieren | diesen artikel kommentieren
            hier kommentieren | kommentar senden | kommentar veröffentlichen | neuer kommentar
            jetzt kommentar schreiben | schreiben sie als erster einen kommentar | sei der erste
            ihr kommentar | dein kommentar | ihr kommentar zum thema | ihre meinung zum artikel
            was meinen sie | was denken sie | was sagst du dazu
            jetzt mitdiskutieren | mitdiskutieren | mitreden | debatte | diskussion starten
            diskussion zu diesem artikel | an der diskussion teilnehmen | antwort schreiben
            antwort verfassen | antwort hinterlassen | antwort abbrechen | antworten abbrechen
            abbrechen | eine antwort schreiben | eine antwort
            bitte melden sie sich an um zu kommentieren
            forum zu diesem artikel | posten | netiquette | unsere netiquette | kommentarregeln
            zu unserer netiquette | trackbacks und pingbacks
            eine bewertung schreiben
            [schreib, schreibe, schreibt, schreiben sie, verfasse, verfassen sie, hinterlasse,
            hinterlassen sie] [einen, jetzt einen, den ersten, uns einen] kommentar
            [schreiben sie, schreibe, hinterlassen sie, hinterlasse] [eine antwort, eine bewertung,
            die erste bewertung]
            [kommentar, einen kommentar, neuen kommentar, ersten kommentar] [schreiben, verfassen, hinzufügen,
            abgeben, hinterlassen, posten]
            kommentar [absenden, abschicken]
            [alle, alle #, weitere, mehr, # weitere] kommentare [anzeigen, laden, lesen, ansehen]
            [alle #, # weitere] kommentare
            kommentare [anzeigen, lesen, ansehen, schließen] [, #]
            kommentare [öffnen, laden, ausblenden, einblenden]
            [sei, seien sie] [der erste der, die erste die] [kommentiert, diesen beitrag kommentiert,
            einen kommentar schreibt, einen kommentar hinterlässt]
            [ihre, deine, eure] meinung [, zum thema, zu diesem thema, zu diesem artikel, zählt, ist gefragt]
            wie [ist, lautet] [deine, eure] meinung [, dazu, zum thema, zu diesem thema]
            [was denkst, was meinst] du [, dazu, zu diesem thema]
            [was denkt, was meint, was sagt] ihr [, dazu]
            [diskutieren sie, diskutiere, diskutiert] [mit, jetzt mit, mit uns, mit anderen lesern,
            über diesen artikel]
            [anmelden, einloggen] [um zu kommentieren, um mitzudiskutieren, zum kommentieren, und kommentieren,
            und mitdiskutieren]
            zum [kommentieren, antworten] [, bitte] [anmelden, einloggen]
            [melde dich an, logge dich ein, loggen sie sich ein] um [zu kommentieren, zu antworten,
            mitzudiskutieren]
            [noch keine, bisher keine, bislang keine, keine] [kommentare, bewertungen, rezensionen] [,
            vorhanden]
            es gibt [noch, bisher] keine [kommentare, bewertungen]
            [neueste, neuste, die neuesten, letzte, aktuelle] [kommentare, leserkommentare, forenbeiträge,
            rezensionen]
            [neues thema, neuen beitrag, neue diskussion] [erstellen, eröffnen, starten, schreiben]
            [erster, letzter, nächster] ungelesener beitrag
            [zum letzten, zum ersten ungelesenen, zum neuesten] beitrag
            [nächstes, vorheriges, voriges] ungelesenes thema
            [dieses thema, dieser thread, thema] [wurde, ist] geschlossen
            auf [diesen beitrag, diesen kommentar, dieses thema] antworten
            [die kommentarfunktion, der kommentarbereich] [ist, wurde] [deaktiviert, geschlossen]
            [rezension, kundenrezension] [schreiben, verfassen, abgeben, hinzufügen, abschicken]
            [alle, weitere] [bewertungen, rezensionen, kundenbewertungen] [anzeigen, lesen]
            [ihre, jetzt, eine] bewertung abgeben
        ",
        hit: "Schreibe einen Kommentar",
        miss: "Er schreibe einen Kommentar nie am selben Tag, sagte der Chefredakteur.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            e-mail-adresse wird nicht veröffentlicht | e-mail wird nicht veröffentlicht
            wird nicht veröffentlicht oder weitergegeben | erforderliche felder sind mit
            erforderliche felder sind markiert | pflichtfelder sind mit | felder sind pflichtfelder
            mit markierte felder | mit gekennzeichnete felder
            meinen namen meine e-mail-adresse und meine website
            name e-mail-adresse und website in diesem browser | in diesem browser speichern bis ich
            für die nächste kommentierung speichern | du musst angemeldet sein um
            sie müssen angemeldet sein um
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
            kommentare werden erst nach
            kommentar wird nach prüfung | kommentare geben ausschließlich die meinung
            die redaktion behält sich vor | wir behalten uns vor kommentare
            regeln für kommentare | benachrichtige mich über nachfolgende kommentare
            benachrichtigung über weitere kommentare | benachrichtige mich über neue beiträge
            benachrichtige mich bei neuen kommentaren | über neue kommentare per e-mail
            verwendet akismet um spam zu reduzieren | wie deine kommentardaten verarbeitet werden
            mehr darüber wie deine kommentardaten | zeichen übrig | verbleibende zeichen
            dieser kommentar wurde entfernt | dieser kommentar wurde gelöscht
            kommentar wurde gesperrt | in den kommentaren unten
            kommentare und pings sind derzeit geschlossen | alle antworten zu diesem eintrag durch
            sich an unsere netiquette | an die netiquette halten
            [möchten sie, möchtest du, wollen sie] [diesen artikel, diesen beitrag] kommentieren
            [ihre, deine] [e-mail-adresse, e-mail, mailadresse] wird nicht [veröffentlicht, angezeigt,
            weitergegeben]
            [du musst, sie müssen] [angemeldet oder registriert, eingeloggt oder registriert] sein um
            [du musst dich, sie müssen sich] [anmelden, einloggen oder registrieren] um [zu kommentieren,
            zu antworten, hier zu antworten, einen kommentar]
            [beachten sie, beachte, beachtet] [unsere, die, bitte unsere] [netiquette, kommentarregeln]
            [schreib, schreibt, schreiben sie] [es, uns, es uns] [in die, gerne in die] kommentare
            [verrate, verratet, sag, lass, lasst, lassen sie] [es uns, es mir] in den kommentaren
            [lass, lasst, lassen sie] [uns, mir] [, gerne] einen kommentar da
            [kommentar, dein kommentar, ihr kommentar, beitrag] wartet auf [freischaltung, freigabe, moderation,
            genehmigung]
            kommentar wurde [von der redaktion, von der moderation, von einem moderator, vom autor] [entfernt,
            gelöscht, gesperrt]
        ",
        hit: "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
        miss: "Die Adresse des Heims wird vorerst nicht veröffentlicht, sagte die Stadt.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            antworten | antwort | auf kommentar antworten | weitere antworten | melden
            als spam melden | zitieren
            löschen | gefällt mir nicht | zustimmen | ablehnen | hilfreich
            nicht hilfreich | permalink zum kommentar | link zum kommentar | älteste
            neueste | beliebteste | beste bewertung | am besten bewertet | sortieren
            sortieren nach | sortierung | gast | anonym | anonymer benutzer | nutzer | benutzer
            website | name | name erforderlich | nutzer blockieren | profil ansehen
            moderiert | antwort auf
            registrierungsdatum | beigetreten am # # # | themenstarter | themenersteller | threadstarter
            threadersteller | beitragsersteller
            [nutzer, benutzer, user, kommentar, beitrag, antwort, missbrauch, verstoß, bewertung] melden
            [älteste, neueste, neuste, beliebteste, beste, relevanteste, hilfreichste] zuerst
            [sortieren, sortiert, sortierung] nach [relevanz, datum, beliebtheit, bewertung, neueste zuerst,
            älteste zuerst, beliebteste]
            [antworten, weitere antworten, # antworten, # weitere antworten, # antwort] [anzeigen, ausblenden]
            [dabei seit, registriert seit, angemeldet seit, beigetreten] [#, # # #]
            [beiträge, reaktionen, likes, erhaltene likes, danke erhalten, danksagungen] [#, # #]
            [war diese bewertung, war dieser kommentar, war diese antwort] hilfreich
            # [personen, nutzer, kunden] fanden [diese informationen, diese bewertung, diese antwort, dies,
            das] hilfreich
            # von # [personen, kunden] fanden [dies, diese bewertung] hilfreich
            [direkter link, permalink, direktlink] [zum beitrag, zu diesem beitrag, zu diesem kommentar]
            [als antwort, als lösung, alle als gelesen, alle foren als gelesen] markieren
            [beste, akzeptierte, hilfreichste] antwort
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
