//! Czech phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            přihlaste se k odběru | přihlaste se k odběru newsletteru
            přihlaste se k newsletteru
            přihlaste se do našeho newsletteru | přihlašte se k odběru | přihlaste se k odebírání
            odebírejte náš newsletter | odebírejte newsletter | odebírejte novinky
            chci odebírat newsletter | chci odebírat novinky
            zaregistrujte se k odběru | přímo do vaší e-mailové schránky | přímo do vašeho e-mailu
            rovnou do vašeho e-mailu | do vaší e-mailové schránky | novinky do e-mailu
            novinky e-mailem | novinky na e-mail | zprávy do e-mailu | zprávy přímo do mailu
            dostávejte novinky | dostávejte nejnovější zprávy | dostávejte upozornění
            souhlasím se zasíláním
            odběr můžete kdykoli zrušit | odhlásit se můžete kdykoli | kdykoliv se můžete odhlásit
            posílat novinky e-mailem
            [odebírejte, odebírej, získejte, objednejte si] náš [newsletter zdarma, bezplatný newsletter,
            týdenní newsletter, denní newsletter, zpravodaj]
            odebírej [náš newsletter, newsletter, novinky]
            [přihlas se, zapište se, zapiš se] k odběru [newsletteru, našeho newsletteru, novinek, našich
            novinek, zpravodaje, našeho zpravodaje]
            [přihlaste se, přihlas se] k našemu [newsletteru, zpravodaji]
            [přehled zpráv, zprávy, nejdůležitější zprávy, novinky, to nejlepší] [přímo, rovnou] do [vaší,
            tvé] schránky
            [přímo, rovnou] do [vašeho mailu, vašeho inboxu, vaší mailové schránky, tvého e-mailu, tvého
            mailu]
            [nechte si posílat, nechte si zasílat, chci dostávat] [nejdůležitější zprávy, novinky, naše
            novinky, novinky e-mailem, přehled zpráv, pravidelné novinky, newsletter]
            z odběru se [můžete, lze] [kdykoli, kdykoliv] odhlásit
            [odesláním, odesláním formuláře, přihlášením k odběru, zadáním e-mailu, vložením e-mailu,
            registrací] [souhlasíte se zpracováním osobních údajů, souhlasím se zpracováním osobních údajů,
            souhlasíte s podmínkami, souhlasíte se zásadami]
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
            odebírat newsletter | přihlásit se k odběru novinek | zasílání novinek | zasílání newsletteru
            nic vám neunikne | ať vám nic neunikne | ať vám nic neuteče | zůstaňte v obraze | buďte v obraze
            zůstaňte v kontaktu | přidejte se k našim odběratelům
            [zadejte, vložte, vyplňte] [vaši e-mailovou adresu, svoji e-mailovou adresu, e-mailovou adresu,
            svůj email, váš email, svůj mail]
            [přihlásit se, přihlaste se] [k newsletteru, k odběru newsletteru, k odběru newsletteru zdarma]
            [odhlásit, zrušit] [odběr, odběr novinek, odběr newsletteru]
            [získejte, získávejte, dostávejte] [novinky jako první, novinky do e-mailu, novinky na e-mail]
        ",
        hit: "Zadejte svůj e-mail",
        miss: "Zadejte svůj e-mail až tehdy, když stránku dobře znáte, radí policie.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            stáhněte si naši aplikaci | stáhněte si naši mobilní aplikaci
            stáhněte si mobilní aplikaci | nainstalujte si aplikaci
            nainstalujte si naši aplikaci | vyzkoušejte naši aplikaci | stahujte na google play
            stáhněte z google play
            nyní na google play | čtěte v aplikaci | sledujte nás v aplikaci
            [stáhněte si, stáhni si, nainstalujte si] [mobilní aplikaci zdarma, bezplatnou aplikaci, naši
            novou aplikaci, naši bezplatnou aplikaci]
            stáhni si naši [aplikaci, mobilní aplikaci]
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
            [sledujte, sleduj] nás na [whatsappu, youtube, discordu, tiktoku]
            [odebírej náš kanál, sleduj náš kanál, sleduj nás na telegramu, odebírejte nás v aplikaci]
            [přidejte se, přidej se, připojte se, připoj se] [k nám na telegramu, k nám na whatsapp, k nám
            na discordu, do naší komunity, k naší komunitě, do naší facebookové skupiny]
            [přidej se do naší skupiny, přidej se k nám na facebooku]
            nastavte si nás [jako preferovaný zdroj, mezi preferované zdroje, jako oblíbený zdroj]
        ",
        hit: "Odebírejte náš kanál a nenechte si ujít další díl",
        miss: "Kanál, který lodníci vyhloubili roku 1907, dnes slouží hlavně výletním lodím.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            podpořte nás | podpořte naši práci | podpořte naši redakci
            podpořte nezávislou žurnalistiku | podpořte nezávislou novinařinu
            podpořte svobodnou žurnalistiku | podpořte náš web | přispějte nám
            přispějte na náš provoz | pošlete nám dar | zaslat dar na účet
            díky podpoře čtenářů | díky příspěvkům čtenářů | bez podpory čtenářů
            staňte se naším podporovatelem | staňte se podporovatelem | staňte se předplatitelem
            staňte se členem klubu | podpořte nás na darujme | číslo účtu pro dary
            líbil se vám článek | líbí se vám náš obsah | pomozte nám psát | kupte nám kávu
            podpořte nezávislá média | darujte nám | podporovat nás můžete
            jsme závislí na podpoře čtenářů
            staň se naším podporovatelem
            [podpořte, podpoř] [nezávislou redakci, naši tvorbu, náš podcast, náš blog, náš projekt, naši
            činnost, naše médium, lokální žurnalistiku, náš spolek]
            podpoř [nás, naši práci, naši redakci, nezávislou žurnalistiku, náš web]
            [darujte, přispějte] na [provoz webu, provoz, chod webu, chod redakce, naši činnost, naši práci]
            [staňte se, staň se] [naším dárcem, naším patronem, členem našeho klubu]
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
            stáhnout aplikaci zdarma | otevřít v aplikaci | mobilní aplikace ke stažení
            stáhnout z app store | pokračovat v nákupu | zpět do obchodu | zpět k nákupu
            pokračovat do košíku | přejít do košíku | přejít k pokladně | k pokladně | hlídací pes
            upozornit na dostupnost | doprava zdarma při nákupu nad # kč | objednat se online
            objednejte se online | objednat se | přidat na seznam přání | uložit do kalendáře | není skladem
            momentálně nedostupné | vyprodáno online | zapněte si notifikace | zapnout notifikace
            povolit notifikace
            [stáhnout, stáhněte si, stáhni si] aplikaci
            [ke stažení, k dispozici, stáhnout] [na google play, v google play, v app store, na app store, z
            google play]
            [hlídat, ohlídat] [dostupnost, cenu]
            [doprava, doručení, poštovné] zdarma [nad, od] [# kč, # #]
            skladem [více než # ks, > # ks, u dodavatele, # ks, na prodejně]
            [rezervovat, zarezervovat] [stůl, termín, vstupenky, ubytování, pokoj, místo, online]
            přidat do [kalendáře, kalendáře google, porovnání, seznamu přání]
            [koupit, kupte si, kup si] [lístek, vstupenku, vstupenky online, lístky online, vstupenku
            online]
            zobrazit [produkt, detail produktu, celou nabídku]
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
            [poslechněte si, poslechni si, pusťte si] [celý díl, celou epizodu, tuto epizodu, náš podcast,
            nejnovější epizodu, článek v audioverzi]
        ",
        hit: "Poslechněte si celý rozhovor v podcastu Ranní linka",
        miss: "Večer si hosté poslechli rozhovor dvou pamětníků.",
    },
];
