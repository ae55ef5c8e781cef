//! German phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            mehr zum thema | mehr zu diesem thema | mehr dazu | mehr zu den themen
            mehr aus diesem ressort | mehr aus dem ressort | mehr aus der region
            mehr aus der rubrik | mehr aus dieser kategorie
            mehr von uns | mehr entdecken | mehr für sie | zum thema
            auch zum thema | passend zum thema | passend dazu
            das könnte sie auch interessieren | das könnte sie interessieren
            das könnte dich auch interessieren | das könnte dich interessieren
            das könnte ihnen auch gefallen | das könnte dir auch gefallen
            könnte sie auch interessieren | dies könnte sie auch interessieren
            dies könnte ihnen auch gefallen | diese artikel könnten sie auch interessieren
            vielleicht interessiert sie auch | was sie auch interessieren könnte | auch interessant
            auch lesenswert | auch spannend | ebenfalls interessant | das interessiert andere leser
            andere leser interessierten sich auch für | leser interessierten sich auch für
            andere lasen auch | andere lesen auch | lesen sie auch | lesen sie mehr zum thema
            lesen sie weitere artikel | lies auch | lesetipps | lesetipp | leseempfehlung
            leseempfehlungen | unsere leseempfehlung | unsere empfehlungen | unsere empfehlung
            empfehlung der redaktion | empfehlungen der redaktion | empfehlungen für sie
            empfohlen für sie | für sie empfohlen
            für dich empfohlen | die redaktion empfiehlt | wir empfehlen
            weitere informationen zum thema
            weitere artikel dieses ressorts
            weiterführende artikel | weiterführende links
            weiterlesen auf dieser seite | nächster beitrag zum thema
            aktuelles aus der region | auch in dieser ausgabe | aus dem archiv
            nicht verpassen | siehe auch | dazu passend | themen des artikels | links zum thema
            links zum artikel | hintergrund zum thema | dossier zum thema | schon gelesen
            zuletzt gelesen | als nächstes lesen | nächster artikel in dieser rubrik
            noch mehr zum thema | das beste aus der region | das wichtigste des tages
            top-themen für sie
            ähnliche jobs | ähnliche stellen | ähnliche anzeigen
            ähnliche inserate | weitere jobs
            angebote in ihrer nähe | weitere rezensionen
            [ähnliche, verwandte, passende, weitere, mehr, noch mehr, aktuelle, neueste, neuste, die neuesten,
            unsere neuesten, unsere aktuellen, letzte, die letzten, andere, weitere interessante, weitere
            aktuelle, weitere spannende, empfohlene, interessante, spannende] [artikel, beiträge, blogbeiträge,
            blogartikel, meldungen, nachrichten, news, themen, videos, inhalte, berichte, rezepte, podcasts,
            folgen, episoden, interviews, ratgeber, testberichte, reportagen, kolumnen, bildergalerien,
            fotostrecken, pressemitteilungen, pressemeldungen, storys, stories, geschichten, texte]
            [weitere, mehr, ähnliche, aktuelle, alle, neue, andere] [artikel, beiträge, meldungen, nachrichten,
            news, themen, videos, inhalte, berichte, geschichten] [zum thema, zu diesem thema, aus dieser
            rubrik, aus dieser kategorie, aus diesem ressort, aus dem ressort, aus der region, für sie, für
            dich, dieses autors, dieser autorin, von diesem autor, von dieser autorin, unserer partner, die sie
            interessieren könnten, die dich interessieren könnten]
            [weitere, ähnliche, aktuelle] stellenangebote [, in ihrer nähe, in deiner nähe]
        ",
        hit: "Mehr zum Thema:",
        miss: "Mehr zum Thema Klimaschutz will die Ministerin im Herbst sagen.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            meistgelesen | meist gelesen
            meistgelesen in dieser woche | am meisten gelesen | meistgeklickt | meistgesehen
            meistgeteilt | meistdiskutiert | meistkommentiert
            beliebt
            gerade beliebt | gerade viel gelesen | gerade angesagt | viel gelesen | oft gelesen
            jetzt im trend | im trend | trending | top-themen | topthemen | top-artikel | top-news
            top-nachrichten | top-stories | topstories | top # artikel | themen des tages
            thema des tages | schlagzeilen | aktuelle schlagzeilen | highlights der woche
            redaktionstipp | redaktionstipps | tipp der redaktion | tipps der redaktion
            auswahl der redaktion | die wichtigsten nachrichten | das wichtigste in kürze von heute
            heute wichtig | heute meistgelesen | eilmeldung | eilmeldungen | breaking news
            lesenswert | unsere highlights
            [beliebte, beliebteste, die beliebtesten, unsere beliebtesten, meistgelesene, die meistgelesenen,
            unsere meistgelesenen, meistgesehene, meistgeklickte, meistkommentierte, meistgeteilte] [artikel,
            beiträge, blogbeiträge, blogartikel, meldungen, nachrichten, news, themen, videos, inhalte,
            berichte, rezepte, podcasts, folgen, episoden, interviews, ratgeber, testberichte, reportagen,
            kolumnen, bildergalerien, fotostrecken, pressemitteilungen, pressemeldungen, storys, stories,
            geschichten, texte]
        ",
        hit: "Meistgelesen",
        miss: "Die meistgelesene Autorin des Landes gibt kaum Interviews.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            mehr aus | mehr aus dem ressort | mehr aus der rubrik | mehr aus der region
            mehr zu den themen | mehr zu dem thema | mehr artikel aus | mehr artikel zu
            mehr nachrichten aus | mehr news aus | mehr meldungen aus | mehr beiträge aus
            mehr von diesem | weitere artikel aus | weitere artikel zu | weitere nachrichten aus
            weitere meldungen aus | weitere meldungen zum thema | weitere news aus
            weitere beiträge aus | weitere beiträge zu | weitere themen aus | neues aus
            neueste artikel aus | neueste nachrichten aus | aktuelle nachrichten aus
            aktuelle meldungen aus | alle artikel zu | alle artikel zum thema | alle artikel aus
            alle beiträge aus | alle nachrichten aus | alle news zu | meistgelesen in
            meistgelesene artikel in | beliebt in | top-themen in | themenseite | alles zum thema
        ",
        hit: "Mehr aus Wirtschaft",
        miss: "Die Stadt will mehr aus ihrem alten Hafen machen.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            lesen sie auch | lesen sie hier | lesen sie mehr | lesen sie dazu | lesen sie dazu auch
            lesen sie hierzu | lesen sie hierzu auch | lesen sie jetzt | lesen sie außerdem
            lesen sie auch unseren | lesen sie weiter | lies auch | lies hier | lies dazu
            lies mehr | lest auch | lest hier | auch interessant | auch lesenswert | auch spannend
            ebenfalls interessant | ebenfalls lesenswert | das könnte sie auch interessieren
            das könnte dich auch interessieren | könnte sie auch interessieren | siehe auch
            siehe dazu | sehen sie auch | sehen sie hier | sehen sie im video | mehr zum thema
            mehr dazu | mehr dazu hier | mehr dazu lesen sie | mehr dazu in unserem
            mehr zu diesem thema | mehr lesen | mehr erfahren | passend dazu | passend zum thema
            dazu passend | lesetipp | leseempfehlung | unsere leseempfehlung | hintergrund zum thema
            hier geht es zu | hier gehts zu | hier geht es zum | hier gehts zum | hier lesen sie
            hier lesen | hier erfahren sie | alle aktuellen nachrichten | zum artikel
            zum liveticker | im liveticker | video zum thema | weiterlesen | weitere artikel
            verwandtes thema | schon gelesen | jetzt lesen | das ist auch interessant
            empfohlener redaktioneller inhalt | mehr aktuelle nachrichten
            mehr:
        ",
        hit: "Lesen Sie auch: Warum das Brot im Norden teurer wird",
        miss: "Im Garten lesen sie auch im Oktober noch die Zeitung.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            weiterlesen | hier weiterlesen | jetzt weiterlesen | jetzt lesen | weiter lesen | weiter
            weiter zum artikel | weiter zum beitrag | mehr | mehr lesen | mehr erfahren
            mehr anzeigen | mehr laden | mehr infos | mehr informationen | mehr details | mehr sehen
            mehr dazu lesen
            artikel lesen
            beitrag lesen
            zum video | zum originalartikel
            zur übersicht | zur quelle | zur webseite | zur website | artikel anzeigen
            artikel öffnen | beitrag anzeigen | beitrag ansehen | alle anzeigen | alle artikel
            alle nachrichten
            alle meldungen | alle news | alle themen | alle ansehen | alles anzeigen | alle videos
            weitere anzeigen | weitere laden
            weitere informationen
            weniger anzeigen | weniger | details anzeigen | hier klicken | klicken sie hier
            klick hier | jetzt ansehen | video ansehen | ansehen | entdecken | jetzt entdecken
            ganze geschichte lesen | lesen
            [alle, weitere, mehr, ältere, neuere] [artikel, beiträge, blogbeiträge, blogartikel, meldungen,
            nachrichten, news, themen, videos, inhalte, berichte, rezepte, podcasts, folgen, episoden,
            interviews, ratgeber, testberichte, reportagen, kolumnen, bildergalerien, fotostrecken,
            pressemitteilungen, pressemeldungen, storys, stories, geschichten, texte, termine, veranstaltungen,
            ergebnisse, produkte, angebote, autoren] [anzeigen, laden, ansehen, lesen, entdecken]
            alle [beiträge, blogbeiträge, folgen, episoden, interviews, rezepte, podcasts, berichte, kolumnen,
            reportagen, testberichte, bildergalerien, fotostrecken, pressemitteilungen, termine,
            veranstaltungen, kategorien]
            [zum, zum ganzen, zum vollständigen, zum kompletten] [artikel, beitrag, blogbeitrag, bericht,
            testbericht, interview, podcast, text, porträt, dossier, liveblog, newsblog, download]
            [zur, zur ganzen, zur vollständigen] [meldung, geschichte, reportage, fotostrecke, bildergalerie,
            rezension, kolumne, pressemitteilung, studie, podcast-folge, folge, story, themenseite]
            [den ganzen, den vollständigen, den kompletten, den gesamten, ganzen, vollständigen, kompletten,
            gesamten] [artikel, beitrag, text, bericht, testbericht] [lesen, hier lesen, anzeigen, jetzt lesen]
        ",
        hit: "Weiterlesen »",
        miss: "Wer weiterlesen will, muss sich durch drei Vorworte kämpfen.",
    },
];
