//! German phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            folgen sie uns auf | folgen sie uns bei | folgen sie uns hier
            folgen sie uns in den sozialen | folgen sie uns schon | folge uns auf | folge uns bei
            folgen sie der autorin auf | folgen sie dem autor auf | folgen sie ihm auf twitter
            folgen sie ihr auf twitter | besuchen sie uns auf facebook | besuchen sie uns auf
            besucht uns auf facebook | besuchen sie unsere facebook-seite | unsere facebook-seite
            unserer facebook-seite | unseren instagram-kanal | unserem instagram-kanal
            sie finden uns auf facebook | ihr findet uns auf
            werden sie fan auf facebook | werde fan auf facebook | gefällt mir auf facebook
            unsere social-media-kanäle
            unsere kanäle in den sozialen | uns in den sozialen netzwerken
            uns auch in den sozialen medien | facebook twitter whatsapp e-mail
            facebook x whatsapp e-mail
            bei facebook folgen
            [finden sie, finde, findet, besuche] uns auf [facebook, instagram, youtube, linkedin]
            [sie finden uns, ihr findet uns, du findest uns] auch [auf, bei, in den sozialen]
            [wir sind auch, du findest uns] auf [facebook, instagram, youtube, linkedin]
            [vernetzen sie sich, vernetze dich, vernetzt euch, verbinden sie sich, verbinde dich,
            verbindet euch] mit uns
            [folge uns, folgt uns] [in den sozialen, auf social media]
            [folgt uns, folge mir, folgt mir] auf [facebook, instagram, twitter, x, youtube, linkedin, tiktok,
            pinterest, mastodon, bluesky, threads, spotify]
            folgt uns bei [facebook, instagram, twitter, linkedin]
            [folge, folgen sie] uns [auch, gerne] [auf, bei]
            folgt uns [auch, gerne] auf [facebook, instagram, youtube]
            [liken sie, like, liket] uns [auf, bei] facebook
            auf [facebook, instagram, twitter, x, linkedin, youtube, tiktok, xing, pinterest, mastodon, bluesky,
            threads] folgen
        ",
        hit: "Folgen Sie uns auf Facebook und Instagram",
        miss: "Mehrere Reporter folgten dem Minister zu Fuß bis vor das Haus.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            teilen | inhalt teilen | story teilen | video teilen
            link teilen | jetzt teilen | bitte teilen | teilen mit | teilen auf | teilen über
            teilen via | teilen per | teile das | teile dies mit | weitersagen
            weiterempfehlen | weiterleiten | empfehlen
            per mail | per e-mail | e-mail senden | artikel per mail senden
            versenden | senden | twittern | tweeten | drucken | ausdrucken | druckansicht | druckversion
            in die zwischenablage kopieren | kopieren
            kopiert | kurzlink | kurz-link | merken | einbetten | gefällt mir | folgen sie uns
            folge uns | folgt uns | folgen sie uns auf | folge uns auf | folge uns auf social media
            soziale netzwerke | soziale medien | social media | facebook-messenger
            zurück zum teilen | rezept speichern
            per [whatsapp, e-mail, mail, messenger, telegram, threema, signal, sms, facebook] [versenden,
            senden, verschicken, weiterleiten]
            gefällt mir nicht mehr
            [artikel, beitrag, seite, rezept] zu [favoriten, den favoriten, meinen favoriten] hinzufügen
            [auf, bei, über] [facebook, twitter, x, whatsapp, linkedin, xing, pinterest, telegram, bluesky,
            threads, mastodon] teilen
            per [messenger, whatsapp, threema, signal] teilen
            [per, via] [e-mail, mail, sms] teilen
            teilen [bei, über] [facebook, whatsapp, linkedin]
            [artikel, beitrag, seite, meldung, pressemitteilung, rezept, veranstaltung] [teilen, drucken,
            weiterempfehlen, versenden, per e-mail versenden, per e-mail senden]
            [artikel, beitrag, seite] empfehlen
            [stellenanzeige, stelle, job] [drucken, weiterempfehlen, per e-mail versenden]
            [diesen artikel, diesen beitrag, diese seite, diese meldung, dieses rezept] [teilen, drucken,
            weiterempfehlen, versenden, per e-mail versenden]
            [link, url, permalink, kurzlink] [kopieren, kopiert, wurde kopiert, in die zwischenablage kopieren,
            in die zwischenablage kopiert, wurde in die zwischenablage kopiert]
            [teile, teilt, teilen sie] [diesen artikel, diesen beitrag, diese seite, dieses rezept] [,
            mit freunden]
            empfehlen sie [diesen artikel, diesen beitrag, diese seite] weiter
            [, externer link, link] öffnet [, sich] [in neuem, in einem neuen] [fenster, tab]
            wird in [neuem, einem neuen] [fenster, tab] geöffnet
            [dir, ihnen] gefällt das
            wir [auf social media, auf facebook, auf instagram, auf youtube, auf linkedin,
            in den sozialen medien, in den sozialen netzwerken]
            unsere [social-media-kanäle, kanäle, social-media-profile, sozialen medien, sozialen netzwerke,
            sozialen kanäle]
            [als lesezeichen, als favorit, in den favoriten] speichern
            zu [den favoriten, meinen favoriten, favoriten] hinzufügen
            [rezept, beitrag, seite, dieses rezept, diesen beitrag, diesen artikel, diese seite] bewerten
            [diese seite, artikel, beitrag, rezept] als pdf [speichern, herunterladen, öffnen, drucken]
        ",
        hit: "Artikel teilen",
        miss: "Wer den Artikel teilen will, findet ihn morgen auf der Tafel am Rathaus.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            teilen auf | teilen via | teilen per | diesen artikel teilen
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
            hat [der artikel, dieser artikel, diese seite, diese antwort] [ihre, deine] frage beantwortet
            [teilen sie, teile, teilt] [diesen artikel, diesen beitrag, diese seite, dieses rezept,
            dieses video, den artikel, den beitrag, diese geschichte]
            war [dieser inhalt, diese information, diese antwort, diese anleitung, der beitrag] hilfreich
            war [dieser artikel, dieser beitrag, diese seite, der artikel] [nützlich, interessant]
            waren [diese informationen, die informationen, diese angaben] [hilfreich, für sie hilfreich,
            nützlich]
            [fanden sie, fandest du, finden sie] [diesen artikel, diesen beitrag, diese seite] hilfreich
            [hat ihnen, hat dir] [dieser artikel, dieser beitrag, diese seite, diese antwort] [geholfen,
            weitergeholfen]
            haben [ihnen, dir] [diese, die] informationen [geholfen, weitergeholfen]
            konnten wir [ihnen, dir] [helfen, weiterhelfen]
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
            # [kundenbewertungen, leserbewertungen, nutzerbewertungen, rezensionen, kundenrezensionen,
            produktbewertungen, reaktionen, likes, shares, reposts, downloads, abonnentinnen und abonnenten]
            [durchschnittliche bewertung, durchschnittsbewertung] [, #, # #, # von #, # # von #]
        ",
        hit: "204 mal geteilt",
        miss: "Das Bild wurde 204 Mal geteilt, ehe es jemand prüfte.",
    },
];
