//! Slovak phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            všetky práva vyhradené | všetky práva sú vyhradené | autorské práva sú vyhradené
            copyright # | autorské práva vykonáva | autorské práva sú vyhradené a vykonáva ich
            vyhradzujeme si právo udeľovať súhlas | vyhradzuje si právo udeľovať súhlas
            na rozmnožovanie šírenie a na verejný prenos | rozmnožovanie šírenie a verejný prenos
            udeľovať súhlas na rozmnožovanie
            súhlasu [tasr, sita] porušením autorského zákona
            v zmysle autorského zákona vyhradené
            [publikovanie, kopírovanie, preberanie, zverejňovanie] [alebo ďalšie šírenie, a ďalšie
            šírenie, alebo šírenie] [správ, obsahu, fotografií, článkov, textov, správ a fotografií]
            [kopírovanie, preberanie, šírenie, akékoľvek použitie, akékoľvek šírenie] [obsahu,
            textov a fotografií, článkov, obsahu stránky, obsahu stránok, textov] [bez súhlasu
            redakcie, bez súhlasu vydavateľa, len so súhlasom, je možné len so súhlasom, je
            zakázané, je povolené len]
            bez [súhlasu, písomného súhlasu, predchádzajúceho súhlasu, predchádzajúceho písomného
            súhlasu, výslovného súhlasu] [redakcie, vydavateľa, prevádzkovateľa, autora,
            vydavateľstva, tasr, sita, agentúry] [zakázané, je zakázané, nie je dovolené, porušením]
            [prevádzkovateľom, vydavateľom] [portálu, webu, servera, stránok, tohto webu] je
            [obsahuje, použité boli] materiály [tasr, sita, čtk, agentúry]
            správy a fotografie zo zdrojov tasr
        ",
        hit: "© 2024 Liptovské ozveny, s. r. o. Všetky práva vyhradené.",
        miss: "Práva na vydanie denníka si rodina vyhradila hneď po vojne.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            [používame, používa, používajú, využívame, využíva, využívajú] [cookies, súbory cookie,
            súbory cookies, technológie ako súbory cookie, cookies a podobné technológie, takzvané
            cookies]
            [nastavenie, nastavenia, zásady, použitie, zásady používania, pravidlá používania,
            používanie, správa, informácie o používaní] [cookies, súborov cookie, súborov cookies]
            [súhlasím s používaním, súhlas s používaním, súhlas s, súhlasíte s používaním, súhlasíte
            s ukladaním] [cookies, súborov cookie, súborov cookies]
            [povoliť, prijať, odmietnuť, akceptovať] [cookies, všetky cookies, všetky súbory cookie,
            nevyhnutné cookies, len nevyhnutné cookies, iba nevyhnutné cookies, voliteľné cookies]
            [používaním, prehliadaním, návštevou] [tejto stránky, týchto stránok, tohto webu, webu,
            našich stránok, našej stránky, našich služieb, stránky] [súhlasíte, vyjadrujete súhlas,
            s tým súhlasíte]
            [pokračovaním v prehliadaní, ďalším prehliadaním, ďalším používaním stránky] [súhlasíte,
            vyjadrujete súhlas, stránky súhlasíte, webu súhlasíte]
            [cookies nám, súbory cookie nám] [pomáhajú, umožňujú, slúžia]
            [prispôsobenie, personalizáciu] [obsahu a reklám, obsahu a reklamy, reklám a obsahu]
            [spravovať, upraviť, zmeniť, odvolať] [súhlas s cookies, predvoľby súkromia, nastavenia
            súhlasu]
            súhlasím so spracovaním osobných údajov | súhlasím so spracúvaním osobných údajov
            tieto súbory cookie | cookies sú malé textové súbory | súbory cookie sú malé
            údaje ako sú súbory cookie
            my a naši partneri [ukladáme, používame, spracúvame, uchovávame]
        ",
        hit: "Tento web používa cookies. Používaním webu súhlasíte s ich ukladaním.",
        miss: "Súd riešil, či súhlas s ukladaním súborov musí byť výslovný.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            osobné údaje | súkromie | vaše súkromie | ochrana dát | autorské práva | copyright
            právne informácie | právne upozornenie | právne oznámenie | právne vyhlásenie
            vyhlásenie o prístupnosti | prístupnosť | gdpr | cookies | cookie lišta | súbory cookie
            súhlasím | nesúhlasím s cookies | súhlasím a pokračovať | súhlasím so všetkým
            súhlasiť a pokračovať | súhlasiť a zavrieť | pokračovať bez súhlasu | prijať
            prijať všetko | prijať všetky | akceptovať | akceptovať všetko | odmietnuť
            odmietnuť všetko | odmietnuť všetky | povoliť všetko | povoliť všetky | povoliť vybrané
            povoliť výber | prijať nevyhnutné | prijať vybrané | len nevyhnutné | iba nevyhnutné
            uložiť nastavenia | uložiť výber | potvrdiť výber | potvrdiť moje voľby | odvolať súhlas
            etický kódex | redakčný kódex | kódex novinára | impressum | tiráž a kontakty
            vydavateľ | prevádzkovateľ | prevádzkovateľ webu | správca obsahu
            technický prevádzkovateľ | prehlásenie o prístupnosti | pravidlá webu | pravidlá portálu
            reklamačný poriadok | reklamačné podmienky | reklamácie | reklamácia
            reklamácie a vrátenie tovaru | vrátenie tovaru | výmena a vrátenie tovaru
            odstúpenie od zmluvy | formulár na odstúpenie od zmluvy | doprava a platba
            doprava a spôsob platby | spôsoby platby | možnosti platby | spôsob dopravy | vop
            podmienky inzercie | podmienky súťaže | štatút súťaže | podmienky predplatného
            oznamovanie protispoločenskej činnosti
            [ochrana, zásady ochrany, pravidlá ochrany, podmienky ochrany, informácie o ochrane,
            vyhlásenie o ochrane] [osobných údajov, súkromia, údajov, osobných údajov gdpr]
            [spracovanie, spracúvanie, informácie o spracovaní, informácie o spracúvaní, zásady
            spracovania, zásady spracúvania, podmienky spracovania] osobných údajov
            podmienky [používania, použitia, užívania, poskytovania služieb, používania webu,
            používania stránky, používania portálu]
            [všeobecné, obchodné, zmluvné, všeobecné obchodné, všeobecné zmluvné] podmienky
            [nastavenie, nastavenia, zmeniť nastavenie, viac o] [súkromia, súhlasu, ochrany
            súkromia]
            [uložiť, zmeniť, upraviť, podrobné] nastavenia [cookies, súborov cookie, súkromia]
        ",
        hit: "Ochrana osobných údajov",
        miss: "Ochrana osobných údajov patrila k témam, ktoré úrad podcenil.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            [názory autora, názory autorov, názory autorky, názor autora, názory blogerov] [sa
            nemusia zhodovať, sa nemusí zhodovať, nemusia vyjadrovať, nemusia byť totožné, sa
            nemusia stotožňovať, nemusia korešpondovať, nevyjadrujú názor]
            [nemusí vyjadrovať, nevyjadruje, nemusia vyjadrovať, nevyjadrujú] [názor redakcie,
            názory redakcie, stanovisko redakcie, postoj redakcie]
            [vyjadruje, predstavuje] [osobný názor autora, osobné názory autora, výlučne názor
            autora, osobný názor autorky]
            [redakcia, prevádzkovateľ, vydavateľ] [nezodpovedá za obsah, nenesie zodpovednosť za,
            neručí za obsah, nezodpovedá za]
            [článok, text, príspevok, stránka, web, recenzia] [obsahuje, môže obsahovať] [affiliate
            odkazy, affiliate linky, provízne odkazy, partnerské odkazy, reklamné odkazy]
            [článok, text, tento článok, tento text] [vznikol v spolupráci s, pôvodne vyšiel, vyšiel
            so súhlasom, vyšiel pôvodne v, pripravila redakcia v spolupráci s, bol preložený
            pomocou, vznikol s pomocou umelej inteligencie]
            nenahrádza [odbornú lekársku, lekársku pomoc, radu lekára, konzultáciu s lekárom,
            vyšetrenie u lekára, odborné poradenstvo]
            [nejde o, nepredstavuje, nie je] [investičné odporúčanie, investičným odporúčaním,
            investičné poradenstvo, investičným poradenstvom]
            [slúži len, slúžia len, slúži iba, má len, majú len] [na informačné účely, na
            informatívne účely, informatívny charakter, informačný charakter]
            [chránená, chránený, chránené] [službou recaptcha, systémom recaptcha, nástrojom
            recaptcha]
            [našli ste, všimli ste si] [v článku chybu, chybu v článku, v texte chybu, chybu v
            texte, preklep v článku, chybu napíšte nám]
            [máte tip, máte zaujímavý tip, viete o niečom zaujímavom, máte pre nás tip, chcete nás
            na niečo upozorniť, máte pripomienku k článku] [napíšte nám, dajte nám vedieť, pošlite
            nám, ozvite sa nám, napíšte]
            [máte tip, máte pre nás tip, máte zaujímavý tip] [na článok, na tému, na reportáž]
            [stali ste sa svedkami, boli ste svedkami] [zaujímavej udalosti, niečoho zaujímavého,
            nehody napíšte nám, udalosti napíšte nám, nehody pošlite nám]
            [pošlite nám, posielajte nám, zašlite nám] [svoje fotky, vaše fotky, fotky, svoje
            fotografie, fotografie a videá, svoj tip, tip na, svoj príbeh]
            [napíšte nám, píšte nám, ozvite sa nám] na [adresu redakcie, adresu redakcia, e-mail
            redakcie, mail redakcie]
            ako affiliate partneri získavame | z nákupu môžeme získať províziu
            môžeme získať províziu | preložené pomocou umelej inteligencie
            za použitie odkazov dostávame províziu | ďakujeme za upozornenie na chybu
            nahláste nám ju
        ",
        hit: "Názory autora sa nemusia zhodovať s názorom redakcie.",
        miss: "Názory starousadlíkov sa s názormi chalupárov zhodujú len málokedy.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            technické uloženie alebo prístup | technické ukladanie alebo prístup
            sa nedajú v našich systémoch vypnúť | nie je možné ich v našich systémoch vypnúť
            potrebné na fungovanie webovej stránky a nemožno ich
            umožňujú nám počítať návštevy a zdroje návštevnosti
            všetky informácie ktoré tieto súbory cookie zhromažďujú
            v reakcii na vami vykonané akcie | pri návšteve akejkoľvek webovej stránky
            ukladať alebo získavať informácie z vášho prehliadača
            ukladať alebo načítať informácie vo vašom prehliadači
            nastavené prostredníctvom našej stránky našimi reklamnými partnermi
            nesúhlas alebo odvolanie súhlasu môže nepriaznivo ovplyvniť
            nevyhnutne potrebný na legitímny účel | používanie presných údajov o geografickej polohe
            aktívne skenovanie charakteristík zariadenia
            aktívne zisťovanie charakteristík zariadenia na identifikáciu
            použitie obmedzených údajov na výber reklamy
            vytváranie profilov na personalizovanú reklamu
            používanie profilov na výber personalizovanej reklamy | meranie výkonnosti reklamy
            meranie výkonnosti obsahu | ukladanie informácií na zariadení a prístup k nim
            prieskum publika a vývoj služieb | prístup k informáciám uloženým v zariadení
            na poskytovanie tých najlepších skúseností používame
            údaje ako správanie pri prehliadaní alebo jedinečné
            namietať proti spracúvaniu na základe oprávneného záujmu | zoznam partnerov dodávateľov
        ",
        hit: "Technické uloženie alebo prístup je nevyhnutne potrebný na legitímny účel.",
        miss: "Prístup k technickým plánom mosta úrad v máji uzavrel.",
    },
];
