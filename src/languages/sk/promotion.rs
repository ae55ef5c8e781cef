//! Slovak phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            [prihláste sa, prihlás sa, zaregistrujte sa, zapíšte sa] [na odber, na
            odoberanie] [newslettera, newsletteru, nášho newslettera, noviniek, našich noviniek,
            denného prehľadu, našich správ, článkov]
            [prihláste sa, prihlás sa] do [newslettera, nášho newslettera, newsletteru, nášho
            newsletteru]
            [odoberajte, odoberaj, objednajte si, získajte] [náš newsletter, newsletter, novinky,
            náš bezplatný newsletter, náš týždenný newsletter, náš denný newsletter, ranný
            newsletter, náš spravodaj, naše novinky]
            [chcem odoberať, chcem dostávať, želám si dostávať, mám záujem o] [newsletter, novinky,
            novinky e-mailom, novinky na e-mail, novinky emailom, správy e-mailom, pravidelné
            novinky, informácie o novinkách]
            [dostávajte, dostávaj, nechajte si posielať] [novinky, najnovšie správy, najdôležitejšie
            správy, upozornenia, prehľad správ, naše novinky, to najlepšie]
            [priamo, rovno] [do vašej e-mailovej schránky, do vášho e-mailu, do vášho emailu, do
            vašej schránky, na váš e-mail, na váš email, do vášho mailu, na tvoj e-mail, do tvojej
            schránky]
            [prehľad správ, najdôležitejšie správy, novinky, výber článkov, súhrn dňa, výber toho
            najlepšieho] [do e-mailu, do mailu, do emailu, na e-mail, do vašej schránky, do vášho
            e-mailu]
            [odber, odoberanie, newsletter, odber noviniek] [môžete kedykoľvek zrušiť, je možné
            kedykoľvek zrušiť, môžeš kedykoľvek zrušiť]
            [z odberu, z odoberania noviniek] sa [môžete kedykoľvek, môžete, dá kedykoľvek,
            kedykoľvek] odhlásiť
            odhlásiť sa [môžete kedykoľvek, môžeš kedykoľvek, dá kedykoľvek]
            [odoslaním, odoslaním formulára, prihlásením na odber, zadaním e-mailu, vložením
            e-mailu, registráciou, prihlásením sa] [súhlasíte so spracovaním, súhlasíte so
            spracúvaním, súhlasím so spracovaním, súhlasíte s podmienkami, súhlasíte so zasielaním]
            [súhlasím so zasielaním, súhlas so zasielaním, súhlasím s odberom, súhlasím s
            posielaním] [newslettera, noviniek, marketingových informácií, reklamných správ,
            obchodných oznámení]
            nezmeškajte [žiadnu novinku, žiadny článok, naše novinky]
        ",
        hit: "Prihláste sa na odber newslettera a nič vám neujde",
        miss: "Na prednášku sa mohli prihlásiť aj ľudia, ktorí do školy už dávno nechodia.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            newsletter | newslettre | newslettery | odber noviniek | odber newslettera | odoberať
            odoberajte | odoberať novinky | odoberať newsletter | odoberať správy | chcem odoberať
            chcem newsletter | prihlásiť na odber | prihlásiť odber | zasielanie noviniek
            zasielanie newslettera | meno | meno a priezvisko | vaše meno | vaše meno a priezvisko
            krstné meno | priezvisko | e-mailová adresa | emailová adresa | ďakujeme za prihlásenie
            ďakujeme za registráciu | ďakujeme za prihlásenie na odber | ďakujeme za váš záujem
            nič vám neujde | aby vám nič neušlo | nech vám nič neujde | nech ti nič neujde
            už vám nič neujde | buďte v obraze | zostaňte v obraze | zostaňte v kontakte
            buďte v kontakte | nezmeškajte novinky | nezmeškajte ďalšie články | buďte informovaní
            buďte informovaní ako prví | pridajte sa k našim odberateľom | tento údaj je povinný
            povinné pole | povinný údaj | správy e-mailom | novinky e-mailom | novinky emailom
            novinky na e-mail
            [váš, vaša, tvoj] [e-mail, email, mail, e-mail pre zasielanie noviniek]
            [vaša, tvoja] [e-mailová adresa, emailová adresa, mailová adresa]
            [zadajte, vložte, vyplňte, napíšte, zadaj, sem napíšte] [e-mail, svoj e-mail, váš
            e-mail, svoj email, váš email, e-mailovú adresu, svoju e-mailovú adresu, vašu e-mailovú
            adresu, svoj mail, tvoj e-mail]
            [prihlásiť sa, prihláste sa, prihlásenie] [na newsletter, k newsletteru, na odber, na
            odber noviniek, na odber newslettera, do newslettera, k odberu]
            [odhlásiť, zrušiť, odhlásiť sa z] [odber, odber noviniek, odber newslettera, odberu,
            odberu noviniek]
            [získajte, získavajte, dostávajte] [novinky ako prví, novinky do e-mailu, novinky na
            e-mail]
        ",
        hit: "Zadajte svoj e-mail",
        miss: "Zadajte svoj e-mail až vtedy, keď stránku dobre poznáte, radí polícia.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            [stiahnite si, stiahni si, nainštalujte si, nainštaluj si, vyskúšajte, vyskúšaj,
            inštalujte] [našu aplikáciu, našu mobilnú aplikáciu, našu novú aplikáciu, našu bezplatnú
            aplikáciu, bezplatnú aplikáciu, mobilnú aplikáciu zadarmo, aplikáciu zadarmo, novú
            mobilnú aplikáciu]
            [sťahujte, stiahnite si, teraz, už aj, dostupné] [na google play, z google play, v
            google play, v app store, na app store, v obchode google play, cez google play]
            [čítajte nás, sledujte nás, nájdete nás, máme, čítajte správy] [v aplikácii, aj v
            aplikácii, v mobilnej aplikácii, aj v mobilnej aplikácii, v našej aplikácii]
            [stiahnite si mobilnú aplikáciu, stiahni si mobilnú aplikáciu, majte nás vždy po ruke,
            aplikácia pre android a ios, aplikácia na stiahnutie]
        ",
        hit: "Stiahnite si našu aplikáciu pre Android a iOS",
        miss: "Aplikáciu pre hubárov si za týždeň stiahlo dvanásťtisíc ľudí.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            [sledujte, sleduj] nás [na google news, na google správach, v google news, na whatsappe,
            na telegrame, na youtube, na tiktoku, na discorde, na spotify, v službe google news, cez
            google správy, na messengeri]
            [odoberajte, odoberaj] [náš kanál, náš youtube kanál, náš whatsapp kanál, náš podcast,
            nás na youtube, nás na google news, naše videá, nás na spotify]
            [prihláste sa, prihlás sa] na odber [nášho kanála, nášho youtube kanála, kanála na
            youtube, podcastu, nášho podcastu, našich videí]
            [pridajte sa, pridaj sa, pripojte sa, pripoj sa] [k nám na whatsappe, k nám na
            telegrame, k nám na facebooku, k nám na discorde, do našej skupiny, do našej komunity, k
            našej komunite, k nášmu kanálu, do našej facebookovej skupiny, do skupiny na facebooku]
            [náš kanál na, náš profil na, náš účet na] [youtube, whatsappe, telegrame, spotify,
            tiktoku]
            [sledujte, sleduj] [náš kanál, náš youtube kanál, náš whatsapp kanál, náš telegram]
            [nastavte si nás, pridajte si nás] [ako preferovaný zdroj, medzi preferované zdroje,
            medzi obľúbené, do obľúbených, na google, v google, do záložiek]
            [počúvajte nás, podcast nájdete, nájdete nás, odoberajte ho, vypočujte si nás] [v
            aplikáciách apple podcasts, v apple podcasts, na spotify, vo všetkých podcastových
            aplikáciách, vo svojej obľúbenej aplikácii, vo vašej obľúbenej podcastovej aplikácii]
            vo všetkých podcastových aplikáciách | v obľúbenej podcastovej aplikácii
            zapnite si upozornenia na nové | kliknite na zvonček
        ",
        hit: "Odoberajte náš kanál a nenechajte si ujsť ďalší diel",
        miss: "Kanál, ktorý plavci vyhĺbili roku 1907, dnes slúži hlavne výletným lodiam.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            [podporte, podpor] [nás, našu prácu, našu redakciu, náš web, náš projekt, náš blog, náš
            podcast, našu činnosť, našu tvorbu, naše médium, náš portál, nezávislú žurnalistiku,
            slobodnú žurnalistiku, nezávislé médiá, nezávislú novinárčinu, nezávislé spravodajstvo,
            kvalitnú žurnalistiku, lokálnu žurnalistiku, občianske združenie]
            [prispejte, prispej, darujte, daruj] [nám, na prevádzku, na chod redakcie, na našu
            činnosť, na našu prácu, na chod webu, na prevádzku webu, na fungovanie portálu]
            [darujte, venujte, poukážte] [nám # z dane, nám # z daní, nám # zo svojich daní, nám
            svoje # z dane]
            [staňte sa, staň sa] [naším podporovateľom, podporovateľom, naším darcom, členom nášho
            klubu, pravidelným darcom, naším patrónom, naším predplatiteľom]
            [vďaka podpore čitateľov, vďaka vašej podpore môžeme, vďaka príspevkom čitateľov, bez
            podpory čitateľov, bez vašej podpory, sme závislí od podpory čitateľov, aj vďaka vám
            môžeme]
            [páčil sa vám, páči sa vám] [článok podporte, tento článok podporte, náš obsah podporte,
            naša práca podporte, to čo robíme podporte, čo robíme podporte]
            [podporiť nás môžete, podporiť nás môžeš, finančne nás môžete podporiť, našu redakciu
            môžete podporiť] [na účet, na účte, na číslo účtu, cez, prostredníctvom, na čísle účtu,
            aj jednorazovo]
            pozvite nás na kávu | kúpte nám kávu | pomôžte nám písať | pomôžte nám tvoriť
        ",
        hit: "Páčil sa vám článok? Podporte nezávislú žurnalistiku.",
        miss: "Starosta chce podporiť spolky, ktoré sa starajú o studničky.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            do košíka | kúpiť | kúpiť teraz | kúpiť online | kúpte si | kúpte teraz | objednať
            objednať teraz | objednať online | objednajte | objednajte si | objednajte teraz
            rezervovať | rezervovať teraz | zarezervovať | rezervujte teraz | rezervácia online
            zobraziť ponuku | zobraziť ceny | zistiť cenu | zistite viac | vyskúšať zadarmo
            vyskúšajte zadarmo | vyskúšať | kontaktujte nás | kontaktovať nás | nezáväzný dopyt
            nezáväzná objednávka | cenová ponuka | vyžiadať ponuku | e-shop | eshop | košík
            nákupný košík | obchod | internetový obchod | akcie a zľavy | zľavy | výpredaj
            zľavové kupóny | zľavové kódy | detail produktu | skladom | na sklade | nie je skladom
            vypredané | momentálne nedostupné | momentálne vypredané | dočasne nedostupné | začať
            otvoriť v aplikácii | pokračovať v nákupe | späť do obchodu | späť k nákupu
            prejsť do pokladne | pokladňa | do pokladne | strážny pes | strážiť cenu
            strážiť dostupnosť | upozorniť na dostupnosť | doprava zdarma | doprava zadarmo
            doručenie zdarma | poštovné zdarma | objednať sa online | objednajte sa online
            objednať sa | zapnúť notifikácie | povoliť notifikácie | zapnite si notifikácie
            povoliť upozornenia | zapnúť upozornenia | váš košík je prázdny | košík je prázdny
            ceny sú uvedené s dph | cena s dph | bez dph
            [pridať, vložiť, pridajte, vložte] [do košíka, do nákupného košíka]
            [pridať, uložiť] [do kalendára, do google kalendára, na zoznam želaní, do porovnania, do
            zoznamu želaní, k obľúbeným, do wishlistu]
            [pokračovať, prejsť, zobraziť] [do košíka, k pokladni, do obchodu, na e-shop]
            [stiahnuť, stiahnite si, stiahni si, otvoriť] [aplikáciu, mobilnú aplikáciu]
            [na stiahnutie, stiahnuť, k dispozícii, získajte] [na google play, v google play, v app
            store, z google play, cez app store]
            [doprava, doručenie, poštovné] [zdarma, zadarmo] [nad, od, pri nákupe nad] # [, eur]
            skladom [# ks, viac ako # ks, u dodávateľa, na predajni, v e-shope, ihneď k odberu]
            [rezervovať, zarezervovať, rezervovať si] [stôl, termín, vstupenky, ubytovanie, izbu,
            miesto, pobyt, lístky]
            [kúpiť, kúpte si, kúp si, objednať] [lístok, lístky, vstupenku, vstupenky, vstupenky
            online, lístky online, knihu, časopis]
            zobraziť [produkt, produkty, detail produktu, celú ponuku, celý sortiment]
        ",
        hit: "Pridať do košíka",
        miss: "Pridať do košíka môžete aj zopár šípok, ktoré po mraze zosladnú.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            [vypočujte si, vypočuj si, pustite si, pusti si, počúvajte, počúvaj] [článok, tento
            článok, podcast, náš podcast, rozhovor, celý rozhovor, celý podcast, celú epizódu, celý
            diel, nový diel, najnovší diel, najnovšiu epizódu, audioverziu, audio verziu, túto
            epizódu, článok v audioverzii, reláciu, celú reláciu]
            [pozrite si, pozri si, pozrite] [video, celé video, celý rozhovor, reportáž, záznam,
            videoreportáž, fotogalériu, galériu, celú galériu, fotky z, fotografie z, celú reláciu,
            záznam z]
            [sledujte, sleduj] [video, naživo, živý prenos, live, online prenos, priamy prenos,
            záznam]
            [kliknite, klikni] [sem, tu, pre viac informácií]
            [celý rozhovor, celú reláciu, celý podcast, viac v podcaste] [si vypočujte, si môžete
            vypočuť, si pozrite, nájdete vo videu, nájdete v podcaste]
            počúvajte nás | viac vo videu | video nájdete | rozhovor si môžete vypočuť
            podcast si môžete vypočuť
        ",
        hit: "Vypočujte si celý rozhovor v podcaste Ranná linka",
        miss: "Večer si hostia vypočuli rozhovor dvoch pamätníkov.",
    },
];
