//! German phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            alle rechte vorbehalten | alle rechte liegen bei
            alle inhalte urheberrechtlich geschützt | sind urheberrechtlich geschützt
            nachdruck verboten | nachdruck auch auszugsweise
            vervielfältigung nur mit | vervielfältigung und verbreitung | weiterverbreitung nur mit
            weiterverwendung nur mit | verwendung nur mit genehmigung
            nur mit ausdrücklicher genehmigung | nur mit schriftlicher genehmigung
            ohne vorherige schriftliche zustimmung | ohne ausdrückliche genehmigung
            jegliche verwendung der inhalte | unter verwendung von material der
            copyright liegt bei | das copyright liegt | copyright bei | ein projekt der redaktion
            verantwortlich für den inhalt | inhaltlich verantwortlich | verantwortlich im sinne des
            herausgeber und verlag | mit stolz präsentiert von wordpress | präsentiert von wordpress
            website erstellt von | webdesign von | erstellt mit wordpress | umsatzsteuer-id
            umsatzsteuer-identifikationsnummer | amtsgericht hrb | handelsregister hrb
            lizenziert unter cc | unter creative commons lizenz | steht unter einer creative commons
            dpa-infocom | dieser text stammt von der dpa
            [nachdruck, vervielfältigung, veröffentlichung] [, auch auszugsweise] nur mit [genehmigung,
            ausdrücklicher genehmigung, schriftlicher genehmigung, zustimmung]
            [texte und bilder, alle texte, alle inhalte, alle bilder] unterliegen dem urheberrecht
            [webdesign, technische umsetzung, konzept und umsetzung, design und umsetzung,
            design und programmierung]:
        ",
        hit: "© 2021 Ramsbecker Bote. Alle Rechte vorbehalten.",
        miss: "Die Erben behielten sich alle Rechte an den Liedern vor.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            wir verwenden cookies | wir nutzen cookies | wir setzen cookies ein
            wir benutzen cookies
            wir verwenden technologien wie cookies | wir und unsere # partner
            verwenden wir cookies | nutzen wir cookies | setzen wir cookies | setzt cookies ein
            verwendet cookies | nutzt cookies | benutzt cookies | diese website verwendet
            diese webseite verwendet | diese seite verwendet cookies | diese website nutzt
            diese webseite nutzt | unsere website verwendet | unsere webseite verwendet
            unsere website nutzt | dieses angebot nutzt cookies | wir und unsere partner verwenden
            wir und unsere partner speichern | wir und unsere partner verarbeiten
            wir und unsere partner nutzen | verwendung von cookies | nutzung von cookies
            cookies und ähnliche | cookies und andere technologien | cookies und vergleichbare
            cookies und tracking | cookies akzeptieren | cookies zulassen | cookies ablehnen
            cookies erlauben | cookies verwalten | cookies deaktivieren | alle cookies akzeptieren
            alle cookies zulassen | alle cookies ablehnen | nur notwendige cookies
            notwendige cookies | technisch notwendige cookies | funktionale cookies
            essenzielle cookies | marketing-cookies | cookie-einstellungen | cookie-richtlinie
            cookie-hinweis | cookie-banner | cookie-zustimmung | cookie-erklärung
            cookies auf ihrem gerät | informationen auf einem gerät | auf ihrem endgerät
            informationen auf ihrem gerät speichern | wenn sie weiter auf dieser seite
            wenn sie diese website weiter nutzen | wenn du diese website weiterhin nutzt
            wenn sie unsere seite weiter nutzen | durch die nutzung unserer website
            mit der nutzung unserer | mit der nutzung dieser website | mit der weiteren nutzung
            indem sie weitersurfen | stimmen sie der verwendung | stimmst du der verwendung
            erklären sie sich damit einverstanden | ihre einwilligung jederzeit
            einwilligung jederzeit widerrufen | privacy-einstellungen | unserer datenschutzerklärung
            unsere datenschutzerklärung | zur datenschutzerklärung
            ihre privatsphäre ist uns wichtig | wir respektieren ihre privatsphäre
            wir schätzen ihre privatsphäre
            personalisierte anzeigen und inhalte | personalisierte werbung und inhalte
            externer inhalt | an dieser stelle finden sie
            externe inhalte anzeigen | ich bin damit einverstanden dass mir externe
            personenbezogene daten an drittplattformen | wir benötigen ihre zustimmung
            wir brauchen ihre zustimmung | um diesen inhalt anzuzeigen
            [dieser shop, dieser online-shop, unsere seite, unser online-shop] [verwendet, nutzt,
            benutzt] cookies
            wir [verwenden, nutzen] [auf unserer website, auf unserer webseite, auf unserer seite,
            auf dieser website, auf dieser seite, nur technisch notwendige] cookies
            [mit der nutzung, durch die nutzung] [dieser seite, dieser webseite]
            [mehr dazu, weitere informationen, mehr informationen, details, infos] [, finden sie,
            findest du] in der datenschutzerklärung
            zum schutz [ihrer, deiner] [daten, persönlichen daten] [ist die verbindung, wurde die verbindung,
            wird dieser inhalt]
            mit dem [laden, abspielen] [des videos, der karte, des inhalts, des beitrags] [akzeptieren sie,
            akzeptierst du, stimmen sie]
            [akzeptiere, akzeptieren sie] die [datenschutzerklärung, datenschutzbestimmungen] [von, und, des]
            ich habe die [datenschutzerklärung, datenschutzbestimmungen, datenschutzhinweise, agb] gelesen
            [hinweise, informationen] zum datenschutz finden sie
            [ihr, dein] nutzererlebnis [zu verbessern, zu optimieren, auf unserer]
        ",
        hit: "Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten.",
        miss: "Die Bäckerei verwendet den Teig der Cookies nach einem Tag nicht mehr.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            impressum
            impressum datenschutz agb | datenschutz | datenschutzerklärung | datenschutzhinweise
            datenschutzhinweis | datenschutzbestimmungen | datenschutzeinstellungen
            datenschutzrichtlinie | datenschutz-einstellungen | datenschutz & cookies | privatsphäre
            privatsphäre-einstellungen | privacy center öffnen | utiq verwalten | tracking | agb
            agb & datenschutz | agbs | allgemeine geschäftsbedingungen | nutzungsbedingungen
            nutzungsbestimmungen | nutzungsbasierte onlinewerbung | nutzungsrechte
            teilnahmebedingungen | widerrufsrecht | widerruf | widerrufsbelehrung
            abo kündigen online | kündigungsbutton
            haftungsausschluss | rechtliche hinweise | rechtlicher hinweis | rechtliches
            rechtshinweise | urheberrecht | copyright-hinweis | jugendschutz | barrierefreiheit
            erklärung zur barrierefreiheit | versandkosten | zahlungsarten
            lieferbedingungen | cookies verwalten | cookie-einstellungen | cookie-richtlinie
            cookie-manager | cookies & tracking | akzeptieren | einverstanden | ich stimme zu
            ich akzeptiere | einstellungen verwalten | einstellungen anpassen | notwendig | essenziell
            präferenzen | mehr optionen | transparenzhinweis | redaktionsstatut
            redaktionelle richtlinien | korrekturen | fehler im text | nutzungsrechte erwerben | lizenzen
            rechte am artikel erwerben | meldestelle | hinweisgebersystem | lieferkettengesetz
            gender-hinweis
            [fehler gefunden, fehler entdeckt] [jetzt melden, hier melden, schreiben sie uns, schreib uns]
            auswahl erlauben | vertrag widerrufen | barrierefreiheitserklärung
            [impressum, kontakt, datenschutz] [, und] [impressum, datenschutz, agb, datenschutzerklärung,
            haftungsausschluss]
            [cookie-einstellungen, einwilligungen, einwilligung, zustimmung] [verwalten, ändern, anpassen,
            öffnen, bearbeiten, widerrufen]
            [privatsphäre-einstellungen, datenschutzeinstellungen] [öffnen, verwalten]
            [alle, alles, alle cookies] [akzeptieren, zulassen, erlauben, ablehnen]
            [nur notwendige, nur erforderliche, nur essenzielle, ausgewählte] [, cookies] [akzeptieren,
            zulassen, erlauben]
            nur [erforderliche, technisch notwendige, notwendige, essenzielle] [, cookies]
            [auswahl, einstellungen, meine auswahl] [speichern, bestätigen, akzeptieren]
            [akzeptieren, alle akzeptieren, zustimmen, ablehnen] und [weiter, schließen, fortfahren]
            [weiter, fortfahren] ohne [zustimmung, einwilligung, zu akzeptieren, zustimmen, werbung]
            [vertrag, verträge, abo, abonnement, mitgliedschaft] [hier, jetzt] [kündigen, widerrufen]
            [barriere, barrieren, digitale barriere, digitale barrieren] melden
            [versand, lieferung, zahlung] und [versand, zahlung, lieferung, rücksendung, rückgabe]
            [zahlungsmöglichkeiten, zahlungsbedingungen, versandbedingungen, zahlungs- und versandbedingungen,
            versand- und zahlungsbedingungen, liefer- und zahlungsbedingungen, versandinformationen,
            rückgabebedingungen, widerrufsformular, muster-widerrufsformular, hinweise zur batterieentsorgung,
            online-streitbeilegung, alternative streitbeilegung]
            [informationen zum datenschutz, hinweise zum datenschutz, hinweise zur datenverarbeitung,
            datenschutzinformation, datenschutzinformationen, informationspflichten nach dsgvo,
            nutzungshinweise, haftungshinweis, haftungshinweise, disclaimer, hinweisgeberschutz,
            hinweisgeberportal, netzwerkdurchsetzungsgesetz, cookie-hinweise, cookie-hinweis,
            cookie-richtlinien]
            [fehler, tippfehler, rechtschreibfehler] [gefunden, entdeckt, melden]
            fehler im [text, artikel, beitrag] melden
            [cookie-details, cookie-informationen, individuelle einstellungen] anzeigen
            individuelle [einstellungen, datenschutzeinstellungen, cookie-einstellungen]
            [partner, anbieter] anzeigen
            liste der [partner, anbieter, cookies]
        ",
        hit: "Datenschutzerklärung",
        miss: "Die Datenschutzerklärung des Amtes umfasst vierzig Seiten.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            geben nicht unbedingt die meinung der redaktion | gibt nicht unbedingt die meinung
            nicht zwingend die meinung der redaktion | nicht notwendigerweise die meinung
            spiegelt nicht unbedingt die meinung | gibt die meinung des autors wieder
            gibt die meinung der autorin wieder | namentlich gekennzeichnete beiträge
            dieser artikel erschien zuerst | dieser artikel ist zuerst erschienen
            dieser artikel wurde zuerst | dieser artikel wurde ursprünglich
            dieser beitrag erschien zuerst | dieser beitrag ist zuerst | dieser text erschien zuerst
            dieser text ist zuerst | der beitrag erschien zuerst auf | erschien zuerst auf
            dieser inhalt wurde von | wurde automatisiert erstellt | wurde maschinell erstellt
            dieser artikel wurde mit ki | mit hilfe künstlicher intelligenz erstellt
            mit ki-unterstützung erstellt | von der redaktion nicht bearbeitet
            wurde von unserer redaktion nicht | wurde nicht von der redaktion
            direkt aus dem dpa-newskanal | dpa-newskanal | automatisch aus dem dpa
            für den inhalt externer | für den inhalt ist der | haben keinen einfluss auf die inhalte
            keine haftung für die inhalte externer | übernehmen keine haftung | keine gewähr für
            ohne gewähr | alle angaben ohne gewähr | affiliate-links | sogenannte affiliate-links
            ein affiliate-link | so genannte provisions-links | sogenannte provisionslinks
            erhalten wir eine provision | erhalte ich eine provision | bekommen wir eine provision
            erhalten wir vom anbieter eine provision
            für sie entstehen keine mehrkosten | ohne mehrkosten für sie
            als amazon-partner verdiene | als amazon-partner verdienen
            verdienen wir an qualifizierten | mit einem stern gekennzeichnete
            mit einem einkaufswagen-symbol | mit sternchen gekennzeichnete
            preis kann jetzt höher sein | keine anlageberatung | stellt keine anlageberatung dar
            keine rechtsberatung dar | ersetzt keine ärztliche beratung
            ersetzt nicht den arztbesuch | ersetzen nicht den besuch beim arzt
            kein ersatz für professionelle beratung | dient nur der information | original-content
            übermittelt durch news aktuell | pressekontakt | rückfragen bitte an | rückfragehinweis
            medieninhaber herausgeber | haben sie einen fehler entdeckt
            aus gründen der besseren lesbarkeit | wird auf die gleichzeitige verwendung
            durch recaptcha geschützt | datenschutzbestimmungen und nutzungsbedingungen von google
            realtime-kurse | kurse # minuten verzögert
            rückfragen & kontakt | ots-originaltext presseaussendung
            unter ausschliesslicher inhaltlicher verantwortung
            unter ausschließlicher inhaltlicher verantwortung
            geben nicht die meinung der redaktion wieder
            dieser text wurde mit ki | dieser artikel wurde automatisch übersetzt
            einen arztbesuch nicht ersetzen | darf nicht zur selbstdiagnose | ersetzt keinen arztbesuch
            dieser [text, artikel, beitrag] wurde [mit hilfe, mithilfe] [künstlicher intelligenz, von ki, einer
            ki, von künstlicher intelligenz]
            wir erhalten eine [provision, kleine provision, vergütung, kommission]
            preise [inkl, inklusive, verstehen sich inkl] [mwst, der gesetzlichen mwst, gesetzlicher mwst,
            der gesetzlichen mehrwertsteuer]
            für den inhalt [verlinkter, der verlinkten]
            wenn sie über [diesen link, diese links, einen dieser links] [einkaufen, etwas kaufen, bestellen]
            wenn du über [diesen link, diese links, einen dieser links] [einkaufst, etwas kaufst, bestellst]
            [erhalten wir, bekommen wir, erhalte ich, bekomme ich] eine [kleine provision, geringe provision,
            kleine vergütung]
            [kontakt für presseanfragen, kontakt für medienanfragen, kontakt für journalisten,
            presseanfragen an, medienkontakt, ansprechpartner für medien]:
        ",
        hit: "Namentlich gekennzeichnete Beiträge geben nicht unbedingt die Meinung der Redaktion wieder.",
        miss: "Die Redaktion gab seine Meinung mit einem Achselzucken wieder.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            zum funktionieren der website erforderlich
            können in ihren systemen nicht deaktiviert werden
            für die funktion der website erforderlich
            ermöglichen es uns besuche und verkehrsquellen zu
            alle von diesen cookies erfassten informationen
            nur als reaktion auf von ihnen getätigte | eine personalisierte anzeige von inhalten
            von unseren werbepartnern über unsere website gesetzt
            informationen über ihren browser abrufen oder speichern
            eindeutigen identifizierung ihres browsers und internetgeräts
            die technische speicherung oder der zugriff | technische speicherung oder der zugang
            cookies sind kleine textdateien die von webseiten
            helfen dabei eine webseite nutzbar zu machen | um besuchern auf webseiten zu folgen
            genaue standortdaten verwenden
            endgeräteeigenschaften zur identifikation aktiv abfragen
            endgeräteeigenschaften aktiv zur identifikation abfragen
            speichern von oder zugriff auf informationen | verwendung reduzierter daten zur auswahl
            erstellung von profilen für personalisierte werbung | messung der werbeleistung
            messung der performance von inhalten | analyse von zielgruppen durch statistiken
            damit einverstanden dass mir inhalte | bin damit einverstanden dass mir externer inhalt
            werden personenbezogene daten an drittanbieter
            mit einem klick anzeigen lassen und wieder | inhalte mit einem klick anzeigen lassen
            umfrage jetzt laden | umfragen immer laden
        ",
        hit: "Diese Cookies sind zum Funktionieren der Website erforderlich und immer aktiv.",
        miss: "Die Speicherung war technisch nötig, und der Zugriff blieb verboten, sagte die Ministerin.",
    },
];
