//! Czech phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            přihlaste se k odběru | přihlaste se k odběru newsletteru
            přihlásit se k odběru novinek | přihlaste se k newsletteru
            přihlaste se do našeho newsletteru | přihlašte se k odběru | přihlaste se k odebírání
            odebírejte náš newsletter | odebírejte newsletter | odebírejte novinky
            odebírat newsletter | chci odebírat newsletter | chci odebírat novinky
            zaregistrujte se k odběru | přímo do vaší e-mailové schránky | přímo do vašeho e-mailu
            rovnou do vašeho e-mailu | do vaší e-mailové schránky | novinky do e-mailu
            novinky e-mailem | novinky na e-mail | zprávy do e-mailu | zprávy přímo do mailu
            dostávejte novinky | dostávejte nejnovější zprávy | dostávejte upozornění
            zasílání novinek | zasílání newsletteru | souhlasím se zasíláním
            odběr můžete kdykoli zrušit | odhlásit se můžete kdykoli | kdykoliv se můžete odhlásit
            posílat novinky e-mailem
        ",
        hit: "Přihlaste se k odběru newsletteru a nic vám neuteče",
        miss: "Na přednášku se mohli přihlásit i lidé, kteří už školu dávno nenavštěvují.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            newsletter | newslettery | odběr novinek | odebírat | odebírat novinky | chci odebírat
            přihlásit k odběru | přihlásit se k odběru | odběr newsletteru | váš e-mail | váš email
            váš e-mail pro zasílání novinek | vaše e-mailová adresa | e-mailová adresa
            zadejte e-mail | zadejte svůj e-mail | zadejte váš e-mail
            zadejte svou e-mailovou adresu | vložte svůj e-mail | děkujeme za přihlášení
            děkujeme za přihlášení k odběru | děkujeme za registraci | novinky e-mailem
            novinky na e-mail | přihlásit odběr | vaše jméno | jméno a příjmení
        ",
        hit: "Zadejte svůj e-mail",
        miss: "Zadejte svůj e-mail až tehdy, když stránku dobře znáte, radí policie.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            stáhněte si aplikaci | stáhněte si naši aplikaci | stáhněte si naši mobilní aplikaci
            stáhněte si mobilní aplikaci | stáhnout aplikaci | nainstalujte si aplikaci
            nainstalujte si naši aplikaci | vyzkoušejte naši aplikaci | stahujte na google play
            stáhnout z app store | stáhnout na google play | stáhněte z google play
            nyní na google play | čtěte v aplikaci | otevřít v aplikaci | sledujte nás v aplikaci
            mobilní aplikace ke stažení
            zapněte si notifikace
        ",
        hit: "Stáhněte si naši aplikaci pro Android a iOS",
        miss: "Aplikaci pro houbaře si za týden stáhlo dvanáct tisíc lidí.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            sledujte nás na google zprávách | sledujte nás v google zprávách
            sledujte nás na google news | přidejte si nás | přidejte nás v google
            přidejte si nás na seznam | odebírejte náš kanál | odebírejte náš youtube
            odebírejte nás na youtube | přihlaste se k odběru kanálu | náš kanál na youtube
            náš youtube kanál | náš kanál na whatsappu | připojte se k našemu kanálu
            připojte se k nám na whatsappu | sledujte náš kanál | sledujte náš whatsapp kanál
            přidejte se do naší skupiny | přidejte se k nám na facebooku | přidejte si do oblíbených
            přidejte si na titulku | sledujte nás na telegramu | přidat na seznam cz
            ve všech podcastových aplikacích | ve vaší oblíbené podcastové aplikaci
        ",
        hit: "Odebírejte náš kanál a nenechte si ujít další díl",
        miss: "Kanál, který lodníci vyhloubili roku 1907, dnes slouží hlavně výletním lodím.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            podpořte nás | podpořte naši práci | podpořte naši redakci
            podpořte nezávislou žurnalistiku | podpořte nezávislou novinařinu
            podpořte svobodnou žurnalistiku | podpořte náš web | podpořit redakci | přispějte nám
            přispějte na náš provoz | přispět na provoz | pošlete nám dar | zaslat dar na účet
            díky podpoře čtenářů | díky příspěvkům čtenářů | bez podpory čtenářů
            staňte se naším podporovatelem | staňte se podporovatelem | staňte se předplatitelem
            staňte se členem klubu | podpořte nás na darujme | číslo účtu pro dary
            líbil se vám článek | líbí se vám náš obsah | pomozte nám psát | kupte nám kávu
            podpořte nezávislá média | darujte nám | podporovat nás můžete
            jsme závislí na podpoře čtenářů
        ",
        hit: "Líbil se vám článek? Podpořte nezávislou žurnalistiku.",
        miss: "Starosta chce podpořit spolky, které se starají o studánky.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            do košíku | přidat do košíku | vložit do košíku | koupit | koupit nyní | koupit online
            objednat | objednat nyní | objednejte | objednat předplatné | koupit lístky
            koupit vstupenky | rezervovat | rezervujte nyní | zarezervovat | zobrazit nabídku
            zjistit cenu | zjistěte více | vyzkoušet zdarma | vyzkoušejte zdarma | kontaktujte nás
            nezávazná poptávka | poptat | e-shop | eshop | košík | nákupní košík | obchod
            akce a slevy | slevy | detail produktu | skladem | začít | zobrazit ceny
        ",
        hit: "Přidat do košíku",
        miss: "Přidat do košíku můžete i pár šípků, které po mrazu zesládnou.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            poslechněte si článek | poslechněte si tento článek | poslechněte si celý
            poslechněte si podcast | poslechněte si rozhovor | poslechněte si nový díl
            poslouchejte podcast | poslouchejte nás | přehrát článek | pusťte si článek
            pusťte si podcast | pusťte si video | podívejte se na video | podívejte se na reportáž
            podívejte se na záznam | sledujte video | sledujte živě | klikněte zde | klikněte sem
            celý rozhovor si poslechněte | celý pořad si poslechněte
        ",
        hit: "Poslechněte si celý rozhovor v podcastu Ranní linka",
        miss: "Večer si hosté poslechli rozhovor dvou pamětníků.",
    },
];
