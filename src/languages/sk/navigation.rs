//! Slovak phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            domov | hlavná stránka | hlavná strana | domovská stránka | titulná stránka
            titulná strana | titulka | úvod | úvodná stránka | úvodná strana | menu | hlavné menu
            hlavná ponuka | hlavná navigácia | navigácia | ponuka | hľadať | hľadanie | vyhľadávanie
            vyhľadať | vyhľadajte | prihlásiť | prihlásiť sa | prihlásenie | prihláste sa
            prihlás sa | odhlásiť | odhlásiť sa | odhlásenie | registrácia | registrovať
            registrovať sa | registrujte sa | zaregistrovať | zaregistrovať sa | zaregistrujte sa
            prihlásenie registrácia | môj účet | môj profil | používateľský účet | používateľ | účet
            profil | ďalej | ďalšia | ďalší | ďalšie | predchádzajúca | predchádzajúci
            predchádzajúce | predošlý | predošlá | nasledujúca | nasledujúci | nasledujúce | naspäť
            späť | späť hore | späť nahor | hore | nahor | na začiatok | na začiatok stránky
            zavrieť | zatvoriť | zavrieť menu | zatvoriť menu | otvoriť menu | rozbaliť menu
            zobraziť menu | skryť menu | kontakt | kontakty | kontaktný formulár | kontaktné údaje
            o nás | o mne | o webe | o projekte | o portáli | o stránke | o blogu | kto sme
            mapa stránky | mapa stránok | mapa webu | pomoc | pomocník | faq | časté otázky
            často kladené otázky | najčastejšie otázky | kariéra | voľné pracovné miesta
            voľné miesta | pracujte u nás | archív | archív článkov | archív správ | archív vydaní
            archív čísel | archívy | rubriky | rubrika | kategórie | kategória | sekcie | témy | rss
            rss kanál | rss kanály | nastavenia | nastavenie | slovenčina | slovensky | english
            anglická verzia | slovenská verzia | strana # z # | stránka # z # | strana # zo #
            stránka # zo # | strana # | stránka # | viac | všetko | všetky | vybrať | filter
            filtrovať | filtre | zrušiť filter | zoradiť | triediť | ok | zrušiť | odoslať formulár
            naše weby | naše stránky | naše projekty | naše služby | naše tituly | články | blog
            blogy | blogeri | fórum | tiráž | redakčné kontakty | redakcia a kontakty
            tip na článok | poslať tip | pošlite nám tip | pošlite tip | pošli tip | užitočné odkazy
            rýchle odkazy | dôležité odkazy | odkazy | linky | prepnúť navigáciu | prepnúť menu
            tmavý režim | svetlý režim | tmavý motív | veľkosť písma | zmenšiť písmo | zväčšiť písmo
            verzia pre slabozrakých | verzia pre mobil | klasická verzia | mobilná verzia
            pre médiá | pre novinárov | tlačové centrum | na stiahnutie | sudoku | krížovka
            kalendár | kalendárium | meniny | meniny dnes | kurzový lístok | tv program na dnes
            upraviť | editovať | upraviť upraviť zdroj | obsah | obsah článku | v tomto článku
            v článku nájdete | kontaktujte redakciu | kontaktovať redakciu | napíšte redakcii
            napíšte do redakcie | kontakt na redakciu | výsledky vyhľadávania | výsledky hľadania
            zadajte hľadaný výraz | hľadaný výraz | čo hľadáte | čo hľadáš | napíšte čo hľadáte
            zadajte čo hľadáte | rozšírené vyhľadávanie | pokročilé vyhľadávanie | výber jazyka
            zabudnuté heslo | obnoviť heslo | obnova hesla | zabudli ste heslo | zabudol som heslo
            zabudli ste svoje heslo | zapamätať si ma | zapamätať prihlásenie | zostať prihlásený
            prihlasovacie meno | používateľské meno | používateľské meno alebo e-mail
            úradná tabuľa | elektronická úradná tabuľa | elektronická podateľňa
            povinné zverejňovanie | povinne zverejňované informácie | zverejňovanie
            zmluvy faktúry objednávky | zmluvy a faktúry | obecné zastupiteľstvo
            mestské zastupiteľstvo | obecný úrad | mestský úrad | mapa obce | mapa mesta
            stránkové hodiny | úradné hodiny | nová téma | odpovedať na tému | posledný príspevok
            citovať príspevok | stránka vo výstavbe | stránka neexistuje | referencie | cenník
            galéria fotografií | vitajte | vitajte na našej stránke
            [hľadať, vyhľadať, vyhľadávanie, hľadanie] [na webe, na stránke, v článkoch, na portáli,
            v archíve, v obchode]
            [preskočiť, prejsť] [na obsah, na hlavný obsah, na navigáciu, na menu, na hlavné menu,
            na hlavnú navigáciu, na vyhľadávanie, na pätičku, k obsahu, k hlavnému obsahu]
            [späť na, návrat na] [úvod, hlavnú stránku, hlavnú stranu, úvodnú stránku, titulnú
            stránku, titulku, domovskú stránku, začiatok, začiatok stránky, homepage, zoznam, zoznam
            článkov, prehľad, výpis, výpis článkov, aktuality, článok, správy]
            [ďalší, predchádzajúci, nasledujúci, predošlý, starší, novší] [článok, príspevok, blog,
            diel]
            [ďalšia, predchádzajúca, nasledujúca, predošlá] [strana, stránka, správa, téma,
            aktualita]
            [vyberte, vybrať, zmeniť, zvoľte] [jazyk, jazyk stránky, jazykovú verziu, región, mesto]
            [vytvoriť, založiť, vytvorte si, založte si] [účet, nový účet, účet zadarmo, konto]
            [prihlásiť sa, prihlásiť, pokračovať, registrovať sa] [cez google, cez facebook, cez
            apple, pomocou facebooku, pomocou google, e-mailom]
        ",
        hit: "Prejsť na obsah",
        miss: "Prejsť na obsah rokovania chcel predseda už po desiatich minútach.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            správy | spravodajstvo | aktuality | aktuálne | novinky | domáce | domáce správy
            z domova | slovensko | zo slovenska | zahraničie | zahraničné | zahraničné správy
            zo zahraničia | zo sveta | svet | česko | politika | ekonomika | ekonomika a biznis
            biznis | podnikanie | financie | peniaze | osobné financie | burza | trhy | firmy a trhy
            šport | futbal | hokej | tenis | ostatné športy | iné športy | technológie | technika
            tech | veda | veda a technika | veda a technológie | veda a výskum | zdravie | kultúra
            kultúra a spoločnosť | zábava | šoubiznis | showbiznis | prominenti | celebrity
            koktail | kokteil | bulvár | názory a komentáre | komentáre a názory
            komentáre a analýzy | lifestyle | životný štýl | cestovanie | počasie | video | videá
            fotky dňa | podcasty | podcast | reality | realitné správy | inzeráty | horoskopy
            horoskop | krížovky | kvízy | kvíz | hry | auto | autá | auto moto | automoto | recepty
            varenie | filmy | film | knihy | hudba | divadlo | film a televízia | filmy a seriály
            seriály | žena | ženy | móda | krása | krása a móda | deti | vzdelávanie | školstvo
            krimi | čierna kronika | z krimi | regióny | región | z regiónov | správy z regiónov
            naše regióny | regionálne správy | rozhovory | reportáže | magazín | príloha | prílohy
            víkend | víkendové čítanie | tv program | televízny program | televízia | program kín
            bývanie | dom a záhrada | záhrada | hobby | hobby a voľný čas | voľný čas
            kalendár podujatí | podujatia | kam vyraziť | kam za kultúrou | naživo | online prenosy
            živé prenosy | minúta po minúte | bleskové správy | tipy na výlet | výlety | súťaže
            história | počítače | mobily | práca | práca a kariéra | právo | príroda | ekológia
            životné prostredie | rodina | vzťahy | spoločnosť | cirkev a viera | náboženstvo | agro
            poľnohospodárstvo | nehnuteľnosti | východné slovensko | západné slovensko
            stredné slovensko | obce a mestá | blahoželania a spomienky | domáci miláčikovia
            dopravné správy | dopravný servis
        ",
        hit: "Ekonomika",
        miss: "Ekonomika okresu stála odjakživa na sklárstve.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            nachádzate sa tu | nachádzate sa: | nachádzate sa v sekcii | nachádzate sa na stránke
            ste tu: | ste tu domov | ste tu úvod | práve ste tu | tu sa nachádzate
            kde sa nachádzate | dnes má meniny | dnes majú meniny | meniny má | meniny majú
            zajtra má meniny | meniny dnes: | dnes oslavuje meniny
            dnes je [pondelok, utorok, streda, štvrtok, piatok, sobota, nedeľa] #
            [preskočiť, prejsť, prejdite, skočiť, skok] na [obsah, hlavný obsah, navigáciu, menu,
            hlavné menu, vyhľadávanie, pätičku, domovskú stránku, titulnú stránku, hlavnú stránku,
            úvodnú stránku, titulku, diskusiu, začiatok stránky, koniec stránky, článok]
            [preskočiť, prejsť] [k obsahu, k hlavnému obsahu, k článku, k diskusii, do diskusie, do
            galérie, do obchodu, do košíka]
            späť [na úvod, na hlavnú, na titulnú, na titulku, na zoznam, na začiatok, do rubriky, k
            článku, na článok, na výpis, na prehľad, na domovskú, na úvodnú, do obchodu, do
            kategórie, na správy]
            hľadať [na stránke, v článkoch, v archíve, v obchode, na portáli, v diskusii]
        ",
        hit: "Nachádzate sa tu: Úvod > Šport",
        miss: "Chodci teraz musia prejsť na protiľahlý chodník.",
    },
];
