//! German phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            sie sind bereits abonnent | sie sind bereits abonnentin | bereits abonnent
            schon abonnent | sie haben bereits ein abo | sie haben bereits ein abonnement
            sie haben schon ein abo | haben sie bereits ein abo | du hast bereits ein abo
            du hast schon ein abo | bereits registriert hier anmelden | noch kein abo
            noch kein abonnent | jetzt abo abschließen | jetzt abo sichern | jetzt digital-abo
            abo abschließen und | mit digital-abo | mit dem digital-abo | digitalabo testen
            digital-abo abschließen | abo-angebote | zu den abo-angeboten
            unsere abo-angebote | abo-modelle | jetzt abonnieren und | jetzt weiterlesen mit
            weiterlesen mit | um diesen artikel zu lesen | um diesen artikel weiterlesen
            um den vollständigen artikel | um alle artikel lesen zu können
            um diesen inhalt zu sehen | diesen artikel weiterlesen | diesen artikel lesen sie
            den vollständigen artikel lesen sie | den ganzen artikel lesen sie
            lesen sie diesen artikel mit | dieser artikel ist exklusiv | dieser artikel ist nur für
            dieser artikel ist kostenpflichtig | dieser artikel ist abonnenten vorbehalten
            dieser inhalt ist nur für | dieser inhalt ist exklusiv | dieser beitrag ist nur für
            exklusiv für abonnenten | exklusiv für abonnentinnen | nur für abonnenten
            nur für mitglieder | für abonnenten kostenlos | melden sie sich an um
            melden sie sich an und lesen | bitte loggen sie sich ein
            registrieren sie sich kostenlos | registrieren sie sich jetzt
            jetzt kostenlos registrieren | kostenlos registrieren und | einloggen und weiterlesen
            anmelden und weiterlesen | sie haben # artikel | noch # artikel kostenlos
            kostenlose artikel in diesem monat | zugriff auf alle artikel | zugang zu allen artikeln
            zugriff auf alle inhalte | zugang zu allen inhalten | unbegrenzter zugang zu allen
            unbegrenzten zugang zu allen | alle artikel lesen | alle inhalte lesen | # wochen gratis
            # wochen testen | # monat gratis | # monat testen | # monat kostenlos | # monate testen
            # tage kostenlos testen | einen monat kostenlos | einen monat gratis
            einen monat testen | danach # monat | testen sie jetzt
            jetzt kostenlos testen | für nur # im monat | pro monat kündbar
            als abonnent lesen sie | freischalten und weiterlesen
            jetzt freischalten | artikel freischalten | werden sie abonnent
            [erster, der erste, ersten, den ersten] monat [kostenlos, gratis]
            [sind sie, bist du, du bist] [bereits, schon] [abonnent, abonnentin, digitalabonnent]
            sie sind schon [abonnent, abonnentin]
            um [diesen beitrag, den artikel, den ganzen artikel] [zu lesen, lesen zu können] [benötigen sie,
            brauchen sie, müssen sie]
            [um weiterzulesen, um weiterlesen zu können, zum weiterlesen] [benötigen sie, benötigst du,
            melden sie, melde dich, registrieren sie, bitte]
            [anmelden, registrieren, einloggen, abonnieren, melde dich an] um [weiterzulesen,
            weiterlesen zu können, den artikel zu lesen]
            [haben ihr, hast dein] [freikontingent, artikelkontingent, monatliches kontingent] [aufgebraucht,
            ausgeschöpft]
            [dieser beitrag, dieser text, der artikel] ist [exklusiv für, nur für] abonnenten
            jetzt # [wochen, tage, monate] [kostenlos, gratis, für nur #, testen]
            lesen sie alle [artikel, inhalte, beiträge, texte, plus-artikel, ausgaben]
            [jetzt, zum, kostenloses, unser, mit dem, mit einem] [probeabo, probe-abo]
            [monat, euro, testen, #] [jederzeit, monatlich] kündbar
            [digital-abo, digitalabo] [bestellen, sichern]
            [alle artikel, alle inhalte] [unbegrenzt, unbeschränkt, sofort] lesen
            jetzt # [wochen, monate, tage] für # euro
        ",
        hit: "Sie sind bereits Abonnent? Hier einloggen.",
        miss: "Fast jeder Abonnent hatte gekündigt, als der Preis stieg.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            jetzt abonnieren | abo | abos | abonnement | abonnements
            abo kündigen | abo verschenken | abo-angebote
            mein abo | meine abos | zum abo | zu den abos | digital-abo | digitalabo | print-abo
            probeabo | geschenkabo | studentenabo | jetzt abo sichern
            jetzt abonnieren und weiterlesen | abonnieren | abonniert | abonnenten | abonnent werden
            für abonnenten | nur für abonnenten | exklusiv für abonnenten | exklusiv | plus-artikel
            premium | premium-artikel | premium-inhalt | mitglied werden | jetzt mitglied werden
            mitgliedschaft | mitglieder | nur für mitglieder | mitgliederbereich | artikel merken
            artikel speichern | speichern | später lesen | leseliste
            auf die merkliste | artikel verschenken
            artikel freischalten | freischalten | kostenpflichtig | kostenfrei | gratis lesen
            einzelartikel kaufen | tagespass | weiterlesen mit abo | schon abonnent
            bereits abonnent
            [auf die merkliste, auf meine merkliste, zur leseliste, auf die leseliste] [setzen, hinzufügen]
            sie haben noch [keinen zugang, kein abo, kein abonnement, kein konto]
            zu meinen artikeln hinzufügen | auf meine merkliste
            [monatlich, jederzeit, flexibel, täglich, wöchentlich] kündbar
            [abo, abonnement, digital-abo, digitalabo, probeabo] [testen, bestellen, abschließen, verwalten,
            verlängern]
            [alle, unsere] [abos, abo-angebote, abonnements, abo-modelle, abo-angebote im überblick]
            zu unseren [abos, abo-angeboten]
            [jetzt, hier] [abo bestellen, abo abschließen, probeabo bestellen, digital-abo testen,
            e-paper testen, e-paper lesen]
            zum [e-paper, digitalabo, digital-abo, probeabo, abo-shop, aboshop, aktuellen e-paper,
            heutigen e-paper]
            zur [aktuellen, heutigen, digitalen] ausgabe
            [nur für, exklusiv für] [registrierte nutzer, plus-abonnenten, digitalabonnenten,
            abonnentinnen und abonnenten]
            artikel [auf die, zur, auf meine] [merkliste, leseliste] [, hinzufügen, setzen]
            [zur merkliste, zu meiner merkliste, zu meiner leseliste] hinzufügen
            artikel [jetzt freischalten, einzeln kaufen]
            [bereits, schon] abonnent [hier anmelden, jetzt anmelden, anmelden, einloggen, hier einloggen]
        ",
        hit: "Jetzt abonnieren",
        miss: "Wer die Reihe jetzt abonnieren will, muss bis März warten.",
    },
];
