//! Czech phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            všechna práva vyhrazena | všechna práva vyhrazená | copyright #
            autorská práva vykonává | publikování nebo šíření obsahu
            publikování či jakékoliv jiné formy | jakékoliv užití obsahu | jakékoli užití obsahu
            bez písemného souhlasu redakce | bez písemného souhlasu vydavatele
            bez předchozího souhlasu je zakázáno | bez souhlasu redakce | šíření obsahu je zakázáno
            převzetí šíření či další zpřístupňování | použití materiálů čtk | obsahuje materiál čtk
            výslovně vyhrazuje právo | přebírání obsahu | kopírování obsahu
            veškerá práva vyhrazena | publikování nebo další šíření
            bez předchozího písemného souhlasu | je zakázáno bez souhlasu | vydavatelem serveru je
            provozovatelem serveru je
            bez [souhlasu, písemného souhlasu, předchozího souhlasu] [vydavatele, provozovatele, autora,
            redakce] [je zakázáno, zakázáno]
        ",
        hit: "© 2024 Jihočeské ozvěny, s. r. o. Všechna práva vyhrazena.",
        miss: "Práva na vydání deníku si rodina vyhradila hned po válce.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            používáme cookies | používáme soubory cookie | používáme soubory cookies
            používá cookies | používá soubory cookie | používá soubory cookies
            využívá soubory cookie | využívá cookies | využíváme cookies | využíváme soubory cookie
            využíváme soubory cookies | nastavení cookies | nastavení souborů cookie
            zásady cookies | zásady používání cookies | zásady používání souborů cookie
            souhlasím s používáním cookies | souhlas s používáním cookies | souhlas s cookies
            povolit všechny cookies | povolit cookies | přijmout všechny cookies | přijmout cookies
            odmítnout cookies | používáním tohoto webu souhlasíte | používáním webu souhlasíte
            pokračováním v prohlížení | procházením webu souhlasíte | personalizaci obsahu a reklam
            tyto soubory cookie | spravovat souhlas | spravovat předvolby
            souhlasím se zpracováním osobních údajů
            [tyto stránky, naše stránky, naše webové stránky] [používají, využívají] [cookies, soubory
            cookie, soubory cookies, k poskytování služeb cookies]
            [používáním těchto stránek, používáním našeho webu, používáním našich stránek, prohlížením webu,
            pobytem na webu] [souhlasíte, vyjadřujete souhlas]
            [přijmout, povolit, odmítnout, použít] [pouze nezbytné cookies, jen nezbytné cookies, nezbytné
            cookies, volitelné cookies, všechny soubory cookie]
            [přijmout, povolit] [pouze nezbytné, jen nezbytné]
            cookies nám [pomáhají, umožňují]
            souhlasím se všemi [cookies, soubory cookie]
        ",
        hit: "Tento web používá cookies. Používáním webu souhlasíte s jejich ukládáním.",
        miss: "Soud řešil, zda souhlas s ukládáním souborů musí být výslovný.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            ochrana osobních údajů | zásady ochrany osobních údajů | ochrana soukromí
            zásady ochrany soukromí | ochrana údajů | osobní údaje | soukromí | nastavení soukromí
            podmínky užití | podmínky užívání | podmínky používání | podmínky použití
            všeobecné podmínky | obchodní podmínky | všeobecné obchodní podmínky | smluvní podmínky
            právní informace | právní ujednání | autorská práva | copyright
            prohlášení o přístupnosti | přístupnost | gdpr | cookies | cookie lišta
            souhlasím a pokračovat | přijmout | přijmout vše | odmítnout | odmítnout vše
            povolit vše | etický kodex | podmínky inzerce | reklamační řád | impressum
            provozovatel | vydavatel | nesouhlasím s cookies | zpracování osobních údajů
            informace o zpracování osobních údajů | pravidla webu | pravidla serveru
            reklamace a vrácení zboží | vrácení zboží | odstoupení od smlouvy | doprava a platba
            způsoby platby | reklamace | povolit vybrané | povolit výběr | přijmout nezbytné
            odvolat souhlas | jen nezbytné | pouze nezbytné | ochrana dat
            [uložit, změnit, upravit, podrobné] [nastavení cookies, nastavení souborů cookie, předvolby
            soukromí]
            zásady [zpracování osobních údajů, práce s osobními údaji, používání cookie, ochrany dat]
        ",
        hit: "Ochrana osobních údajů",
        miss: "Ochrana osobních údajů patřila k tématům, která úřad podcenil.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            názory autora se nemusí shodovat | názory autorů se nemusí shodovat
            nemusí vyjadřovat názor redakce | nevyjadřuje názor redakce
            vyjadřuje osobní názor autora | nemusí se shodovat s názorem redakce
            redakce nenese odpovědnost | redakce neodpovídá za obsah | provozovatel neodpovídá za
            článek obsahuje affiliate | obsahuje provizní odkazy
            článek vznikl ve spolupráci | text vznikl ve spolupráci s | článek původně vyšel
            text původně vyšel | článek vyšel se souhlasem | nenahrazuje lékařskou péči
            nejedná se o investiční doporučení | nepředstavuje investiční doporučení
            slouží pouze k informačním účelům | chráněna službou recaptcha
            chráněn službou recaptcha | našli jste v článku chybu | našli jste chybu
            máte tip na článek | pošlete nám fotky
            napište nám na adresu redakce
            názory autora se nemusí | článek obsahuje affiliate odkazy | můžeme získat provizi
            nenahrazuje radu lékaře | vznikl ve spolupráci s partnerem
            přeloženo pomocí umělé inteligence | text vytvořila umělá inteligence
            obsahovat affiliate odkazy | převzato ze serveru
            [máte zajímavý tip, máte tip, víte o něčem zajímavém, máte pro nás tip] [napište nám, dejte nám
            vědět, pošlete nám ho, ozvěte se nám]
            [pošlete nám, posílejte nám, zašlete nám] [své fotky, vaše fotky, svoje fotky, své fotografie,
            vaše fotografie, fotografie a videa]
            [text, web, stránka, příspěvek] obsahuje affiliate odkazy
            byli jste svědky [něčeho zajímavého, zajímavé události, nehody napište nám, události napište
            nám]
        ",
        hit: "Názory autora se nemusí shodovat s názorem redakce.",
        miss: "Názory starousedlíků se s názory chalupářů shodují jen málokdy.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            nezbytné k tomu aby web fungoval a | nelze je v našich systémech vypnout
            pomáhají sledovat počet návštěvníků a také z
            všechny informace které tyto soubory shromažďují | v reakci na vámi provedené akce
            ukládat nebo načítat informace ve vašem prohlížeči
            prostřednictvím našich stránek našimi reklamními partnery
            technické uložení nebo přístup | používání přesných údajů o zeměpisné poloze
            aktivní vyhledávání identifikačních údajů v rámci vlastností
            použití omezených údajů pro výběr reklamy
            vytváření profilů pro personalizovanou reklamu | měření výkonu reklam
            měření výkonu obsahu | jsou malé textové soubory které mohou být
            výzkum publika a rozvoj služeb
        ",
        hit: "Technické uložení nebo přístup je nezbytně nutný pro legitimní účel.",
        miss: "Přístup k technickým plánům mostu úřad v květnu uzavřel.",
    },
];
