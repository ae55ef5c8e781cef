//! German phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            beispielbild | bild oben | bild links | bild rechts | bild unten | bildunterschrift
            bildbeschreibung | bild # von #
            das undatierte foto | undatiertes foto | undatierte aufnahme | die undatierte aufnahme
            die luftaufnahme zeigt | luftaufnahme | auf diesem foto | auf diesem archivfoto
            auf dem undatierten | handout-foto | screenshot | screenshot aus | videostandbild
            standbild aus | grafik: | infografik | illustration: | videografik | phantombild
            v. l. n. r | von links nach rechts | im bild links | im bild von links
            video:
            [bildergalerie, fotostrecke, fotogalerie]:
            [grafik, abbildung, bilder] [oben, unten, links, rechts]:
            [von links, vorne von links, hinten von links, im bild]:
        ",
        hit: "Beispielbild Ramsby, 2019",
        miss: "Auf dem Archivbild ist der Kahn noch heil, sagte ihr Anwalt.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            bild anzeigen | bild öffnen | bild in voller größe
            vergrößern | vergrössern | großansicht | vollbild anzeigen
            vollbildansicht | in galerie öffnen | galerie | zur galerie | bildergalerie | bilderstrecke
            fotostrecke | fotogalerie | fotos ansehen | # bilder | # fotos | bild # | # von #
            bildunterschrift | bildunterschrift anzeigen
            bildunterschrift ausblenden | bildunterschrift einblenden | bildinformationen anzeigen
            video abspielen | video starten | archivbild | symbolbild | archivfoto | symbolfoto
            bilder | fotos
            [bild, foto, grafik, karte] [vergrößern, vergrössern, in groß anzeigen, in originalgröße,
            in originalgröße anzeigen, in vollbild]
            [bildergalerie, fotostrecke, bilderstrecke, galerie, fotogalerie] [öffnen, starten, ansehen,
            anzeigen, schließen]
            zum [vergrößern, vergrössern] [klicken, anklicken, bild anklicken, auf das bild klicken]
            [klicken, klicken sie] zum [vergrößern, vergrössern]
            [alle, weitere, mehr] [bilder, fotos] [, ansehen, anzeigen]
            alle # [bilder, fotos]
            [vorheriges, nächstes, voriges] [bild, foto]
            [bild, foto] # von #
        ",
        hit: "Bild vergrößern",
        miss: "Wer das Bild vergrößern lässt, erkennt am Rand eine zweite Figur.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            beispielbild | dpa tmn | dpa zentralbild | dpa picture alliance | picture alliance dpa
            picture-alliance | imago images | imago stock people | imago sportfotodienst | apa dpa
            keystone sda | ap dpa | ap photo dpa | afp dpa | epa dpa | foto privat | bild privat
            foto polizei | foto feuerwehr | foto afp | foto ap | foto dpa | foto apa | foto reuters
            foto imago | foto epa | foto keystone | bild keystone | foto pixabay | foto shutterstock
            foto getty | foto zvg | bild zvg | zvg | stock.adobe.com | adobe stock | ddp images
            ullstein bild | mauritius images | eibner | funke foto services | getty images europe
            epd bild
        ",
        hit: "Ein Schlepper verlässt den Hafen von Ramsbeck. Foto: dpa",
        miss: "Die Agentur dpa meldete den Brand um kurz nach vier Uhr.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            archivbild | archivfoto | archivaufnahme | symbolbild | symbolfoto | themenbild
            das archivbild zeigt | das archivfoto zeigt | das symbolbild zeigt
            [beispielfoto, agenturfoto, handout, pressebild]:
            das [symbolfoto, themenbild] zeigt
        ",
        hit: "Archivbild: Ein Schlepper zieht im Juni 2019 einen Kahn aus dem Hafen von Ramsbeck.",
        miss: "Auf dem Archivbild ist der Kahn noch heil, sagte ihr Anwalt.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            archivbild | archivfoto | archivaufnahme | symbolbild | symbolfoto | themenbild
            foto archiv
            [dpa, afp, apa, imago, keystone] [symbolbild, symbolfoto, archivfoto, archivbild, archiv]
        ",
        hit: "Ramsby, 2019. Archivbild",
        miss: "Die Agentur dpa meldete den Brand um kurz nach vier Uhr.",
    },
];
