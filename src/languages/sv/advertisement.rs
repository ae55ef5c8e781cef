//! Swedish phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            annons | annonser från | annonsera | annonsera hos oss | annonsera här
            annonsera i tidningen | annonsera på sajten | annonslänk | annonslänkar | annonsinnehåll
            annonssamarbete | annons från | annons fortsätt läs | annons stäng | stäng annons
            dölj annons | dölj annonser | hoppa över annons | ta bort annonser | anmäl annons
            rapportera annons | om annonser | reklam | reklaminnehåll | reklamlänk | reklamlänkar
            reklampaus | innehåller reklam | innehåller reklamlänkar | innehåller annonslänkar
            i samarbete med | i betalt samarbete med | betalt samarbete | kommersiellt samarbete
            annonssamarbete med | sponsrat | sponsrad | sponsrat innehåll | sponsrat inlägg
            sponsrad artikel | sponsrad av | sponsrat av | sponsrade länkar | sponsorer | sponsor
            betalt innehåll | betalt inlägg | betald artikel | partnerinnehåll
            innehåll från partner | från våra partners | våra partners | samarbetspartners
            brand studio innehåll | presenteras av | annonsörsinnehåll | innehåll från annonsör
            detta är en annons | det här är en annons | hela denna sida är en annons | annonsbilaga
            advertorial annons | artikeln fortsätter efter annonsen
            artikeln fortsätter under annonsen | fortsätter efter annonsen
            läs vidare efter annonsen
        ",
        hit: "ANNONS",
        miss: "Annonsen gick i två veckor innan någon klagade.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            artikeln fortsätter efter annonsen | artikeln fortsätter under
            artikeln fortsätter efter | artikeln fortsätter nedan | artikeln fortsätter nedanför
            texten fortsätter under | texten fortsätter efter | inlägget fortsätter efter
            fortsätter efter annonsen | fortsätter under annonsen | fortsätter efter reklamen
            fortsätter under bilden | läs vidare under annonsen | läs vidare efter annonsen
            läs vidare nedanför | fortsätt läsa under | fortsätt läsa nedan | fortsätt läsa efter
            scrolla ner för att | scrolla vidare | scrolla för att | annons fortsätt
            stäng av din annonsblockerare | stäng av adblock | stänga av din annonsblockerare
            du använder en annonsblockerare | du har en annonsblockerare | använder adblock
            slipp annonser | annonsfri upplevelse | läs utan annonser | detta är en annons från
            det här är en annons från | innehållet är skapat av annonsören
            inlägget är ett samarbete | inlägget innehåller annonslänkar
            inlägget innehåller reklam | inlägget innehåller reklamlänkar
            artikeln innehåller annonslänkar | artikeln innehåller reklamlänkar
            detta inlägg innehåller annonslänkar | innehåller affiliatelänkar
            artikeln är ett betalt | annonsera på denna | vill du annonsera | vill ni annonsera
        ",
        hit: "Artikeln fortsätter efter annonsen",
        miss: "Efter annonsen i tidningen hörde elva vittnen av sig.",
    },
];
