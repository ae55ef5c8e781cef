//! German phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            melden sie sich kostenlos an
            für unseren newsletter an | für newsletter anmelden
            jetzt zum newsletter anmelden
            jetzt für den newsletter anmelden | zur newsletter-anmeldung | newsletter abonnieren
            newsletter jetzt abonnieren | jetzt newsletter abonnieren
            unseren newsletter abonnieren | newsletter bestellen | newsletter kostenlos abonnieren
            kostenlosen newsletter | unseren kostenlosen newsletter | unser kostenloser newsletter
            unserem kostenlosen newsletter
            abonnieren sie unsere newsletter
            mit unserem newsletter | in unserem newsletter | unser newsletter informiert
            den newsletter erhalten | möchte ich den newsletter
            newsletter per e-mail | per newsletter informiert | direkt in ihr postfach
            direkt in dein postfach | direkt ins postfach | in ihr e-mail-postfach
            in dein e-mail-postfach | täglich in ihr postfach | kostenlos in ihr postfach
            per e-mail in ihr postfach | jeden morgen in ihr postfach | direkt in ihren posteingang
            direkt in deinen posteingang | jederzeit wieder abbestellen | jederzeit abbestellen
            jederzeit abmelden | jederzeit wieder abmelden | abmeldung ist jederzeit möglich
            abmeldung jederzeit möglich | jederzeit über den abmeldelink
            tragen sie ihre e-mail-adresse ein | trage deine e-mail-adresse ein
            geben sie ihre e-mail-adresse ein | gib deine e-mail-adresse ein
            benachrichtigungen über neue beiträge per e-mail | über neue beiträge informiert
            über neue artikel informiert | vielen dank für ihre anmeldung
            danke für deine anmeldung | sie erhalten in kürze eine e-mail
            bitte bestätigen sie ihre anmeldung
            keine nachricht mehr verpassen | push-nachrichten aktivieren
            das wichtigste des tages per e-mail | die wichtigsten nachrichten des tages direkt
            die wichtigsten nachrichten direkt
            job-alert abonnieren | jobalarm aktivieren
            [abonnieren sie, abonniere, abonniert, bestellen sie, bestelle] [jetzt, hier, gleich, ] [unseren,
            den, meinen] [, kostenlosen, täglichen, wöchentlichen] newsletter
            [für den, für unseren, zum, zu unserem, beim] [, kostenlosen, täglichen, wöchentlichen] newsletter [anmelden,
            jetzt anmelden, hier anmelden, registrieren]
            [melden sie sich, melde dich, meldet euch] [jetzt, hier, ] [für den, für unseren, zum, zu unserem] [,
            kostenlosen] newsletter an
            [abonniere, abonnieren sie] [unseren, diesen, meinen] blog
            [keinen beitrag, keinen artikel, keine ausgabe] mehr [verpassen, zu verpassen]
            [ja ich möchte, ich möchte] [den, ihren, euren, regelmäßig den] [newsletter, kostenlosen newsletter]
            [jeden freitag, jede woche, jeden sonntag, einmal pro woche] [per mail, per e-mail,
            direkt in ihr postfach]
            [bestätige, bestätigen sie] [, noch] [deine anmeldung, ihre anmeldung, deine e-mail-adresse,
            ihre e-mail-adresse]
        ",
        hit: "Melden Sie sich jetzt für unseren Newsletter an und verpassen Sie nichts mehr.",
        miss: "Der Verein verschickt seit Jahren einen Newsletter an seine Mitglieder.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            newsletter | newsletter anmelden | newsletter-anmeldung | newsletter abonnieren
            newsletter bestellen | newsletter-archiv | unser newsletter | unsere newsletter
            alle newsletter | zum newsletter | zur newsletter-anmeldung | e-mail | e-mail-adresse
            ihre e-mail | ihre e-mail-adresse | deine e-mail-adresse | deine e-mail
            e-mail-adresse eingeben | e-mail-adresse bestätigen | e-mail eingeben
            anmelden und abonnieren | jetzt anmelden | jetzt eintragen | hier anmelden
            eintragen | absenden | abschicken | vorname | nachname | vor- und nachname | abmelden
            abbestellen | vielen dank für ihre anmeldung | danke für deine anmeldung
            nichts mehr verpassen | nichts verpassen | keine news mehr verpassen
            auf dem laufenden bleiben | immer informiert | pflichtfeld | nein danke | jetzt nicht
            später erinnern | benachrichtigungen aktivieren | benachrichtigungen erlauben
            push-nachrichten | push-mitteilungen | push aktivieren
            [bitte geben sie, bitte gib, geben sie bitte] [eine gültige, ihre, deine] e-mail-adresse ein
            vom newsletter abmelden | newsletter abbestellen | ich bin kein roboter
            bitte füllen sie alle pflichtfelder aus | bitte wählen | bitte auswählen
            [newsletter, newsletter-abo, newsletter-einstellungen] verwalten
            [newsletter-übersicht, zur newsletter-übersicht, newsletter an- und abmelden]
            [push-benachrichtigungen, push-nachrichten, push-mitteilungen] [aktivieren, einschalten, erlauben,
            zulassen, abonnieren]
            [vorname, nachname, e-mail-adresse, telefonnummer, anrede] [pflichtfeld, erforderlich, optional]
            [kostenlos, jetzt kostenlos, hier kostenlos] [anmelden, abonnieren]
            [bleiben sie, bleib, bleibt] [auf dem laufenden, informiert, immer informiert,
            auf dem neuesten stand]
            [kanal, blog, feed] abonnieren
        ",
        hit: "Ihre E-Mail-Adresse",
        miss: "Ihre E-Mail-Adresse hatte die Rentnerin auf einen Zettel geschrieben.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            laden sie sich unsere app | laden sie die app herunter | laden sie hier die app
            hol dir die app | unsere kostenlose app | unsere app herunterladen
            jetzt app herunterladen | app herunterladen | app jetzt herunterladen | app downloaden
            app kostenlos herunterladen | jetzt app laden | zum app-download | in der app öffnen
            in der app lesen | in app öffnen | mit unserer app | in unserer app | unsere news-app
            unsere nachrichten-app | im app store laden | laden im app store | jetzt bei google play
            jetzt im google play store | für ios und android laden | verfügbar im app store
            qr-code scannen und app
            zum app store
            jetzt [die, unsere] [, kostenlose] app [installieren, herunterladen, laden, holen]
            [laden sie, lade, lade dir, holen sie sich, hol dir, installieren sie, installiere] [,
            jetzt] unsere [, kostenlose] app
            unsere app für [ios, android, iphone, smartphone, iphone und android, ios und android, smartphones]
            [laden sie, lade] die app kostenlos
        ",
        hit: "Laden Sie jetzt unsere App herunter.",
        miss: "Mehr als eine Million Fahrer haben die App geladen, teilte die Firma mit.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            abonnieren sie unseren whatsapp-kanal | abonniere unseren whatsapp-kanal
            abonniert unseren whatsapp-kanal | folgen sie unserem whatsapp-kanal
            folgen sie unserem kanal | folge unserem whatsapp-kanal | folgt unserem whatsapp-kanal
            folgen sie uns auf whatsapp | folge uns auf whatsapp | hier unserem whatsapp-kanal
            zum whatsapp-kanal | auf unserem whatsapp-kanal
            in unserem whatsapp-kanal | per whatsapp auf dem laufenden | news per whatsapp
            nachrichten direkt auf whatsapp | abonnieren sie unseren telegram-kanal
            abonniere unseren telegram-kanal | folgen sie uns auf telegram | folge uns auf telegram
            abonnieren sie unseren youtube-kanal
            abonniere unseren youtube-kanal | abonniert unseren youtube-kanal
            abonniere unseren kanal | abonnieren sie unseren kanal | abonniere jetzt unseren kanal
            auf unserem youtube-kanal | abonnieren sie unseren podcast
            abonniere unseren podcast | abonnieren sie den podcast | unseren rss-feed abonnieren
            folgen sie uns auf google news | folge uns auf google news | bei google news folgen
            bei google als bevorzugte quelle | als bevorzugte quelle bei google
            überall wo es podcasts gibt | bei spotify apple podcasts | auf spotify apple podcasts
            schicken sie uns ihre fotos | schreiben sie uns eine e-mail an
            haben sie hinweise für uns | hinweise an die redaktion | haben sie einen tipp für uns
            haben sie fragen oder anregungen
            als bevorzugte quelle auf google hinzufügen | bevorzugte quelle bei google
            als bevorzugte quelle | folgt uns auf google news
            [tritt, treten sie] [unserer telegram-gruppe, unserem telegram-kanal, unserer whatsapp-gruppe,
            unserem whatsapp-kanal, unserer facebook-gruppe] bei
            [unser, unserem, unseren] [whatsapp, telegram, youtube, signal, threads]-kanal
            [alle news, aktuelle news, unsere news] [, jetzt auch, direkt] [auf, per] whatsapp
        ",
        hit: "Abonnieren Sie unseren WhatsApp-Kanal",
        miss: "Der Bürgermeister hat einen WhatsApp-Kanal, den kaum jemand abonniert.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            unterstützen sie unsere arbeit | unterstützen sie unseren journalismus
            unterstützen sie unabhängigen journalismus | unterstützen sie uns mit
            unterstützen sie uns jetzt | unterstützen sie unser projekt
            unterstützen sie diese seite | unterstütze unsere arbeit
            unterstütze unabhängigen journalismus | unterstützt unsere arbeit | jetzt spenden
            spenden sie jetzt | spende jetzt | mit ihrer spende | mit deiner spende
            ihre spende hilft | deine spende hilft | ihre unterstützung hilft uns
            bitte unterstützen sie | bitte unterstütze | freiwillig unterstützen
            werden sie mitglied | werde mitglied | werden sie fördermitglied | werde fördermitglied
            werden sie unterstützer | werde unterstützer | werden sie teil unserer community
            unabhängiger journalismus kostet | unabhängiger journalismus braucht
            guter journalismus kostet geld | qualitätsjournalismus kostet | unser journalismus lebt
            finanziert durch unsere leser | von leserinnen und lesern finanziert | ohne paywall
            per paypal spenden | via paypal spenden | kauf mir einen kaffee
            wenn ihnen dieser artikel gefallen hat | wenn dir dieser artikel gefallen hat
            hat ihnen dieser artikel gefallen | hat dir der artikel gefallen
            dieser artikel hat ihnen gefallen
            [unterstütze, unterstützen sie, unterstützt] uns [auf, bei, über] [steady, patreon, paypal]
            [werde, werden sie, werdet] jetzt [mitglied, fördermitglied, unterstützer, unterstützerin,
            teil unserer community]
        ",
        hit: "Unterstützen Sie unsere Arbeit mit einer kleinen Spende!",
        miss: "Die Stiftung unterstützt junge Journalisten mit Spenden aus der Wirtschaft.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            zum warenkorb | warenkorb | warenkorb anzeigen
            ihr warenkorb | ihr warenkorb ist leer | warenkorb # | zur kasse
            zur wunschliste hinzufügen | auf die wunschliste | auf den merkzettel | zum merkzettel
            merkzettel | wunschliste | jetzt kaufen | kaufen | online kaufen | hier kaufen
            bei amazon kaufen | bei amazon ansehen | jetzt bei amazon | jetzt bestellen | bestellen
            online bestellen | hier bestellen | jetzt vorbestellen | jetzt buchen | buchen
            online buchen | termin buchen | termin vereinbaren | jetzt reservieren
            jetzt sichern | jetzt testen | kostenlos testen
            gratis testen | jetzt kostenlos testen | jetzt starten | jetzt mitmachen
            jetzt teilnehmen | jetzt informieren | jetzt bewerben | jetzt anfragen
            jetzt vergleichen | jetzt shoppen | angebot anfordern | unverbindlich anfragen
            kostenloses angebot anfordern | angebot ansehen | zum angebot | zu den angeboten
            angebote | angebot des tages | aktuelle angebote | sonderangebote | deals | zum deal
            zum shop | zum produkt | zum online-shop | shop | onlineshop | online-shop | gutscheine
            rabattcodes | gutscheincode | produktvergleich | preisvergleich | ausverkauft
            nicht vorrätig | auf lager | in kürze verfügbar | versandkostenfrei
            zzgl. versandkosten | demo anfordern
            beratung anfordern | kontakt aufnehmen | herunterladen | download | pdf herunterladen
            als pdf herunterladen | broschüre herunterladen | kundenbewertungen
            bewertung schreiben
            in den kalender eintragen | zum kalender hinzufügen
            probeheft anfordern | jetzt preis prüfen | zum besten preis | preise vergleichen | unser testsieger
            kunden kauften auch | kunden haben sich ebenfalls angesehen | wird oft zusammen gekauft
            häufig zusammen gekauft | zuletzt angesehen | ähnliche produkte | größentabelle
            größenberater | produktdetails | artikelbeschreibung | versandkostenfreie lieferung
            kostenloser versand | spendenkonto | spendenformular | zum spendenformular | jetzt helfen
            trinkgeld geben
            gutscheincode [eingeben, einlösen]
            haben sie fragen zu diesem [produkt, artikel]
            in den [warenkorb, einkaufswagen, einkaufskorb] [, legen, gelegt]
            [menge, anzahl] [erhöhen, verringern, reduzieren]
            zuletzt angesehene [artikel, produkte]
            [ticket, tickets, karten, eintrittskarten] [kaufen, buchen, sichern, online kaufen]
            [jetzt, hier] [platz sichern, ticket sichern, tickets sichern, tickets kaufen, online buchen,
            online bewerben, online bestellen, termin buchen, termin vereinbaren]
            [termin, veranstaltung] in [, den] kalender [übernehmen, speichern, eintragen]
            zur [anmeldung, online-anmeldung, buchung, online-buchung, online-bewerbung, reservierung,
            bestellung, ticketbestellung]
            verfügbarkeit in [der, ihrer] filiale [, prüfen]
            lieferzeit [, ca] [# tage, # werktage, # # werktage, # bis # werktage]
            inkl [mwst, gesetzl mwst, gesetzlicher mwst, # mwst] [, zzgl versand, zzgl versandkosten]
            [nicht mehr, derzeit nicht, momentan nicht, sofort] [lieferbar, verfügbar]
            [jetzt online, online] spenden
        ",
        hit: "In den Warenkorb",
        miss: "Wer nur zwei Äpfel in den Warenkorb legt, zahlt mehr als auf dem Markt.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            diesen artikel anhören | artikel anhören | artikel vorlesen | artikel vorlesen lassen
            hören sie diesen artikel | hören sie den artikel | hören sie hier
            hören sie den podcast | hören sie unseren podcast | hören sie auch | hören sie rein
            hör dir | hier anhören | hier reinhören | jetzt anhören | jetzt reinhören
            den podcast hören | podcast hören | zum podcast | podcast anhören | den artikel anhören
            diesen text anhören | text anhören | diesen beitrag anhören | beitrag anhören
            sehen sie hier das video | sehen sie das video | schauen sie das video
            das video ansehen | video ansehen | im video sehen sie | klicken sie hier um
            klicken sie hier für | klicken sie auf das bild | klicken sie sich durch
            klick dich durch | hier klicken um | hier klicken für | zur bildergalerie
            zur fotostrecke | zur bilderstrecke | zum quiz | machen sie den test
            machen sie mit bei | stimmen sie ab | diskutieren sie mit | was meinen sie diskutieren
            schreiben sie uns ihre meinung | sagen sie uns ihre meinung
            haben sie einen hinweis für uns | haben sie hinweise für uns
            [podcast abonnieren, diesen podcast abonnieren, unseren podcast abonnieren]
        ",
        hit: "Diesen Artikel anhören (5 Minuten)",
        miss: "Sie ließ sich diesen Artikel anhören und nickte bei jedem Namen.",
    },
];
