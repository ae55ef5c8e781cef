//! German phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            folgen sie uns auf | folgen sie uns bei | folgen sie uns hier
            folgen sie uns in den sozialen | folgen sie uns schon | folge uns auf | folge uns bei
            folgt uns auf | folgt uns bei | folge mir auf | folgt mir auf | folgen sie mir auf
            folgen sie der autorin auf | folgen sie dem autor auf | folgen sie ihm auf twitter
            folgen sie ihr auf twitter | auf facebook folgen | auf twitter folgen
            auf instagram folgen | auf linkedin folgen | bei facebook folgen
            besuchen sie uns auf facebook | besuchen sie uns auf | besuche uns auf facebook
            besucht uns auf facebook | besuchen sie unsere facebook-seite | unsere facebook-seite
            unserer facebook-seite | unseren instagram-kanal | unserem instagram-kanal
            finden sie uns auf facebook | findet uns auf facebook | finde uns auf facebook
            sie finden uns auf facebook | sie finden uns auch auf | ihr findet uns auf
            liken sie uns auf facebook | like uns auf facebook | liket uns auf facebook
            werden sie fan auf facebook | werde fan auf facebook | gefällt mir auf facebook
            vernetzen sie sich mit uns | verbinden sie sich mit uns | unsere social-media-kanäle
            unsere kanäle in den sozialen | uns in den sozialen netzwerken
            uns auch in den sozialen medien | facebook twitter whatsapp e-mail
            facebook x whatsapp e-mail
        ",
        hit: "Folgen Sie uns auf Facebook und Instagram",
        miss: "Mehrere Reporter folgten dem Minister zu Fuß bis vor das Haus.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            teilen | artikel teilen | diesen artikel teilen | beitrag teilen | diesen beitrag teilen
            seite teilen | diese seite teilen | inhalt teilen | story teilen | video teilen
            link teilen | jetzt teilen | bitte teilen | teilen mit | teilen auf | teilen über
            teilen via | teilen per | teile diesen beitrag | teile diesen artikel | teile das
            teile dies mit | teilen sie diesen artikel | teilen sie diesen beitrag | weitersagen
            weiterempfehlen | weiterleiten | empfehlen | artikel empfehlen | auf facebook teilen
            auf twitter teilen | auf x teilen | auf whatsapp teilen | auf linkedin teilen
            auf xing teilen | auf pinterest teilen | auf telegram teilen | auf bluesky teilen
            bei facebook teilen | bei twitter teilen | bei x teilen | bei whatsapp teilen
            bei linkedin teilen | bei xing teilen | bei pinterest teilen | über whatsapp teilen
            über facebook teilen | per whatsapp teilen | per e-mail teilen | per mail teilen
            per mail | per e-mail | e-mail senden | artikel versenden | artikel per mail senden
            artikel weiterempfehlen | versenden | senden | twittern | tweeten | drucken
            artikel drucken | seite drucken | ausdrucken | druckansicht | druckversion
            link kopieren | link kopiert | url kopieren | in die zwischenablage kopieren | kopieren
            kopiert | kurzlink | kurz-link | merken | einbetten | gefällt mir | folgen sie uns
            folge uns | folgt uns | folgen sie uns auf | folge uns auf | folge uns auf social media
            soziale netzwerke | soziale medien | social media | facebook-messenger
            öffnet in neuem tab | wird in neuem fenster geöffnet | zurück zum teilen
            rezept drucken | rezept speichern | rezept teilen
            per [whatsapp, e-mail, mail, messenger, telegram, threema, signal, sms, facebook] [versenden,
            senden, verschicken, weiterleiten]
        ",
        hit: "Artikel teilen",
        miss: "Wer den Artikel teilen will, findet ihn morgen auf der Tafel am Rathaus.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            teilen auf | teilen via | teilen per | teilen sie diesen | teilen sie den artikel
            teile diesen | teile diese | teilt diesen | diesen artikel teilen
            diesen beitrag teilen | artikel teilen auf | beitrag teilen auf | artikel per
            auf facebook teilen | auf twitter teilen | auf x teilen | auf whatsapp teilen
            klick um auf | klick um über | klick um dies | klicken um auf | klicken um über
            klicken um einem freund | klicken zum ausdrucken | klicke um | zum ausdrucken
            zum teilen | war dieser artikel hilfreich | war dieser beitrag hilfreich
            war der artikel hilfreich | war diese seite hilfreich
            wie hat ihnen der artikel gefallen | wie hilfreich war dieser | bewerten sie diesen
            bewerte diesen | artikel bewerten | hat dir dieser beitrag gefallen
            hat ihnen der beitrag gefallen | gefällt dir dieser | link in die zwischenablage
            fanden sie den artikel hilfreich | fandest du den artikel hilfreich
            wie fanden sie den artikel | hast du dieses rezept ausprobiert
            hat ihnen der artikel gefallen | hat ihnen dieser artikel gefallen | hat dir der artikel gefallen | hat dir dieser artikel gefallen
            wie [fanden, finden, hat ihnen, hat dir] [sie, ] [dieser artikel, diesen artikel, diesen beitrag,
            dieser beitrag] [, gefallen]
        ",
        hit: "Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)",
        miss: "Die Bauern teilen auf dem Hof auch die Maschinen.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # mal geteilt | # teilungen | # geteilt | geteilt # | # gefällt mir
            # gefällt mir angaben | # abonnenten | # follower | # fans | # bewertungen | # bewertung
            # stimmen | # stimme | # mitglieder | # personen gefällt das | teilen #
        ",
        hit: "204 mal geteilt",
        miss: "Das Bild wurde 204 Mal geteilt, ehe es jemand prüfte.",
    },
];
