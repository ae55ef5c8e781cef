//! Slovak phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            prehrať | prehrať znova | prehrať znovu | prehrávanie | pozastaviť | pauza | stlmiť
            stíšiť | stlmiť zvuk | zapnúť zvuk | vypnúť zvuk | celá obrazovka
            režim celej obrazovky | ukončiť celú obrazovku | obraz v obraze | titulky
            titulky vypnuté | aktuálny čas | zostávajúci čas | dĺžka videa | dĺžka trvania
            živé vysielanie | vypočuť | vypočuť si | počúvať | audio | preskočiť reklamu
            preskočiť úvod | prehrávač | zavrieť okno | zatvoriť okno | zatvoriť modálne okno
            toto je modálne okno | nastavenie titulkov | ďalšie video | predchádzajúce video
            posunúť o # sekúnd | posunúť dozadu | posunúť dopredu
            [sledovať, prehrať, počúvať, pozerať] [naživo, audio, podcast, epizódu]
            [prehrávač, video, audio, videoprehrávač] sa [načítava, načítavajú]
            prehrávač [videa, audia, videí]
            rýchlosť [prehrávania, čítania]
            [vypočuť si, vypočuť, počúvať, prehrať] [článok, tento článok, audioverziu, audio
            verziu, zvukovú verziu]
        ",
        hit: "Obraz v obraze",
        miss: "Obraz v obraze objavil reštaurátor až pod röntgenom.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            [zapnite, zapnite si, povoľte, povoľte si, aktivujte, aktivujte si] [javascript, java
            script, podporu javascriptu, javascript vo svojom prehliadači]
            [je potrebné, je nutné, musíte, treba, prosíme] [povoliť javascript, zapnúť javascript,
            mať zapnutý javascript, mať povolený javascript]
            [zapnutý, povolený, vypnutý, zakázaný] javascript
            javascript je [vypnutý, zakázaný, nevyhnutný, potrebný na zobrazenie, vo vašom
            prehliadači vypnutý]
            [vyžaduje, nepodporuje] [javascript, zapnutý javascript]
            [váš, tvoj] prehliadač [nepodporuje, je zastaraný, nie je podporovaný, je neaktuálny,
            neumožňuje prehrať]
            prehliadač nepodporuje [prehrávanie, vkladané rámce, iframe, html]
            [aktualizujte, aktualizujte si] [prehliadač, svoj prehliadač, svoj internetový
            prehliadač, webový prehliadač]
            používate [zastaraný prehliadač, starú verziu prehliadača, nepodporovaný prehliadač,
            adblock, blokovanie reklám, blokovač reklám]
            [vypnite, vypnite si, vypnite prosím] [adblock, blokovanie reklám, blokovač reklám,
            blokátor reklám]
            máte [zapnutý adblock, zapnuté blokovanie reklám, zapnutý blokovač reklám, vypnutý
            javascript, vypnuté cookies]
            táto e-mailová adresa je chránená pred | musíte mať povolený javascript aby ste ju
        ",
        hit: "Váš prehliadač nepodporuje prehrávanie videa.",
        miss: "Základy JavaScriptu sa deti učia už v ôsmej triede.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            načítava sa | načítavam | načítavanie | načítanie | načítava sa obsah | načítavam dáta
            načítavam ďalšie | nahráva sa | nahrávam | čakajte prosím | prosím čakajte
            počkajte prosím | prosím počkajte | chvíľu strpenia | chvíľu strpenia prosím
            moment prosím | vyskytla sa chyba | nastala chyba | došlo k chybe | niečo sa pokazilo
            ups niečo sa pokazilo | chyba # | chyba pri načítaní | stránka sa nenašla
            stránka nebola nájdená | stránku sa nepodarilo nájsť | obrázok | bez názvu | bez popisu
            bez popisku | obsah sa nepodarilo načítať | nepodarilo sa načítať
            nepodarilo sa načítať obsah | skúste to znova | skúste to znovu | skúste to neskôr
            skúste to znova neskôr | skúsiť znova | rozbaliť | rozbaliť všetko | zbaliť
            zbaliť všetko | skryť | zobraziť menej | menej | kliknutím rozbalíte | žiadne výsledky
            neboli nájdené žiadne výsledky | nenašli sa žiadne výsledky | žiadne výsledky hľadania
            nič sa nenašlo | obnoviť stránku | znova načítať | znova načítať stránku
            späť hore načítavam
            [načítava sa, načítavam] [galéria, video, anketa, diskusia, mapa, graf, článok, stránka]
            video [nie je dostupné, nie je k dispozícii, sa nedá prehrať, nemožno prehrať, sa
            nepodarilo načítať, sa nepodarilo prehrať, nie je možné prehrať]
            [obsah, článok, obrázok, galéria] [nie je dostupný, nie je k dispozícii, sa nepodarilo
            zobraziť, už nie je dostupný]
        ",
        hit: "Načítava sa…",
        miss: "Načítavanie starých máp do počítača trvalo celú zimu.",
    },
];
