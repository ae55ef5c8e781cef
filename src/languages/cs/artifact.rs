//! Czech phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            přehrát | přehrát znovu | přehrávání | pozastavit | pauza | zastavit | ztlumit
            zapnout zvuk | vypnout zvuk | celá obrazovka | obraz v obraze | rychlost přehrávání
            titulky | aktuální čas | délka videa | živé vysílání | poslechnout | poslechnout si
            poslouchat | audio | sledovat živě | přehrát audio | přeskočit reklamu | video se načítá
            přehrávač | přehrávač videa | přehrávač se načítá | zavřít okno | toto je modální okno
        ",
        hit: "Obraz v obraze",
        miss: "Obraz v obraze objevil restaurátor až pod rentgenem.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            zapněte javascript | zapněte si javascript | povolte javascript | povolte si javascript
            zapnutý javascript | povolený javascript | máte vypnutý javascript
            javascript je vypnutý | javascript je zakázán | vyžaduje javascript
            nutné povolit javascript | váš prohlížeč nepodporuje | prohlížeč nepodporuje přehrávání
            aktualizujte svůj prohlížeč | aktualizujte prohlížeč | používáte zastaralý prohlížeč
            váš prohlížeč je zastaralý | používáte adblock | vypněte adblock
            máte zapnuté blokování reklam
        ",
        hit: "Váš prohlížeč nepodporuje přehrávání videa.",
        miss: "Základy JavaScriptu se děti učí už v osmé třídě.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            načítání | načítám | načítá se | nahrávám | načítám data | čekejte prosím
            prosím čekejte | prosím vyčkejte | vyčkejte prosím | došlo k chybě | něco se pokazilo
            nastala chyba | chyba # | stránka nenalezena | obrázek | bez názvu | bez popisku
            obsah se nepodařilo načíst | nepodařilo se načíst | zkuste to znovu | rozbalit
            rozbalit vše | sbalit | skrýt | zobrazit méně | méně | kliknutím rozbalíte
            žádné výsledky
            video [není dostupné, není k dispozici, nelze přehrát, se nepodařilo načíst, se nepodařilo
            přehrát]
        ",
        hit: "Načítání…",
        miss: "Načítání starých map do počítače trvalo celou zimu.",
    },
];
