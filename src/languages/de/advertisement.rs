//! German phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            anzeige | anzeigen | anzeige schließen | anzeige # | anzeigensonderveröffentlichung
            anzeige ausblenden | anzeige melden | anzeigen melden | werbung | werbung schließen
            werbung ausblenden | werbung in eigener sache | in eigener sache
            werbeanzeige | werbeblock | werbeinhalt | werbepause | werbung deaktivieren
            werbung abschalten | werbefrei lesen | werbung anzeige | inserat | inserate | inserieren
            online werben | werben | werben auf | werben bei uns | gesponsert | gesponserte inhalte
            gesponserter inhalt | gesponserter beitrag | gesponsert von | sponsored post anzeige
            bezahlte anzeige | bezahlter inhalt | bezahlter beitrag | bezahlte partnerschaft
            bezahlte werbung | promotion anzeige | partnerinhalt | partnerinhalte | partner-inhalt
            partnerangebot | partnerangebote | angebote unserer partner | ein angebot von
            präsentiert von | in kooperation mit | in zusammenarbeit mit | mit unterstützung von
            unsere partner | unser partner | sonderveröffentlichung | verlagsangebot
            verlagssonderveröffentlichung | dauerwerbesendung | enthält werbung | werbelinks
            mit dem * markierte links | affiliate-link | publireportage | advertorial anzeige
            jetzt werbefrei lesen | artikel wird nach der werbung fortgesetzt
            weiterlesen nach der werbung | weiterlesen nach der anzeige
            [nach anzeige, nach der anzeige, nach werbung, nach der werbung] weiterlesen | [anzeige, werbung] überspringen
            [anzeige, kleinanzeige, traueranzeige, inserat] [aufgeben, online aufgeben]
            werben [auf dieser seite, auf unserer seite, auf unserer website, mit uns, im magazin, sie bei uns,
            sie hier]
        ",
        hit: "ANZEIGE",
        miss: "Die Anzeige lief zwei Wochen, ehe sich jemand beschwerte.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            weiterlesen nach der anzeige | weiterlesen nach der werbung | weiter nach der anzeige
            weiter nach der werbung | nach der anzeige gehts weiter
            nach der anzeige geht es weiter | der artikel geht nach der
            artikel wird nach der anzeige | der text wird nach der werbung fortgesetzt
            lesen sie nach der anzeige | lesen sie nach der werbung weiter | unterhalb der anzeige
            anzeige scrollen sie weiter | scrollen sie weiter | scrollen um weiterzulesen
            weiter scrollen um | hier werben | werbung in eigener sache | wird geladen werbung
            diese anzeige wird nicht | werbeblocker deaktivieren
            bitte deaktivieren sie ihren adblocker | deaktivieren sie ihren werbeblocker
            sie nutzen einen adblocker | sie verwenden einen werbeblocker | adblocker erkannt
            bitte schalten sie ihren adblocker aus | nahezu werbefrei | ohne werbung lesen
            ohne werbung und tracking | ohne werbetracking | werbefrei für nur
            dieser beitrag enthält werbung | dieser artikel enthält werbung
            enthält affiliate-links | gesponserter inhalt von | werbung wegen markennennung
            bezahlter inhalt von | redaktion war an der erstellung nicht beteiligt
            artikel wird nach anzeige fortgesetzt | artikel wird nach der anzeige fortgesetzt
            [der artikel, der beitrag] wird nach der [werbung, anzeige] fortgesetzt
        ",
        hit: "Weiterlesen nach der Anzeige",
        miss: "Nach der Anzeige ließ die Polizei das Haus durchsuchen.",
    },
];
