//! Slovak phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            komentáre | komentár | žiadne komentáre | žiadny komentár | zatiaľ žiadne komentáre
            zatiaľ bez komentárov | zatiaľ nikto nekomentoval | zatiaľ žiadne príspevky
            zatiaľ žiadne hodnotenia | zatiaľ žiadne recenzie | zatiaľ tu nie sú žiadne komentáre
            zatiaľ žiadne komentáre buďte prvý | komentujte | komentovať | okomentovať
            okomentovať článok | okomentujte | okomentujte článok | zanechať odpoveď
            zanechajte odpoveď | napísať odpoveď | diskusia | diskusie | diskusia k článku
            diskusia čitateľov | diskutovať | diskutujte | diskusia je prázdna | názory čitateľov
            názory | názory # | # názorov | # názory | # príspevkov | # príspevky | # príspevok
            príspevky v diskusii | váš komentár | tvoj komentár | váš názor | tvoj názor
            text komentára | text príspevku | zrušiť odpoveď | zrušiť odpoveď na komentár
            odoslať komentár | odoslať príspevok | uverejniť komentár | uverejniť príspevok
            zverejniť komentár | publikovať komentár | odoslať hodnotenie | ohodnotiť produkt
            a čo si o tom myslíte vy | čo si o tom myslíte vy | aký je váš názor na túto tému
            čo na to hovoríte vy | povedzte nám svoj názor | napíšte nám čo si o tom myslíte
            napíšte nám svoj názor | podeľte sa o svoj názor | podeľte sa s nami o svoj názor
            vyjadrite svoj názor | povedzte svoj názor | pravidlá diskusie | kódex diskutujúcich
            [komentáre, komentárov, diskusia, diskusia k článku, príspevky, zobraziť komentáre,
            zobraziť diskusiu, vstúpiť do diskusie, zobraziť ďalšie komentáre] #
            # [komentárov, komentáre, komentár, reakcií v diskusii, príspevkov v diskusii, príspevky
            v diskusii, hodnotení, recenzií, recenzie, recenzia]
            [pridať, pridajte, napísať, napíšte, napíš, pridaj, vložiť, vložte, zanechať,
            zanechajte] [komentár, nový komentár, prvý komentár, svoj komentár, príspevok, svoj
            názor, hodnotenie, recenziu]
            [zobraziť, skryť, načítať, čítať, ukázať] [komentáre, diskusiu, všetky komentáre, celú
            diskusiu, ďalšie komentáre, staršie komentáre, viac komentárov, príspevky v diskusii]
            [vstúpiť do, vstúpte do, prejsť do, vstup do, zapojte sa do, zapoj sa do, zapojiť sa
            do] [diskusie, diskusie k článku]
            [otvoriť, začať, začnite, založiť, spustiť] diskusiu
            [pridajte sa, pridaj sa, pripojte sa] k diskusii
            prejsť [na komentáre, ku komentárom, na diskusiu]
            [buďte prvý, buďte prvá, buď prvý, buď prvá] [kto pridá komentár, kto napíše komentár,
            kto okomentuje článok, kto okomentuje tento článok, kto sa vyjadrí, kto pridá príspevok,
            kto napíše recenziu, a pridajte komentár, a napíšte komentár]
            všetky komentáre k článku | komentáre k článku
            [hodnotenie, hodnotenia, recenzie] [zákazníkov, produktu, používateľov, čitateľov]
        ",
        hit: "Pridať komentár",
        miss: "Pridať komentár k rozsudku sudca odmietol a novinárov poslal za hovorkyňou.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            [vaša e-mailová adresa, vaša emailová adresa, váš e-mail, váš email, e-mailová adresa,
            tvoja e-mailová adresa] nebude [zverejnená, zverejnený, publikovaná, publikovaný,
            zobrazená, zobrazený]
            [povinné, vyžadované] [polia sú označené, položky sú označené, údaje sú označené, polia
            sú vyznačené]
            [uložiť, ulož, uložte] [moje meno e-mail, moje meno email, meno e-mail, moje meno a
            e-mail] [a webovú stránku, a webstránku, v tomto prehliadači, webovú stránku v tomto]
            [pre pridanie, na pridanie, na pridávanie, pre pridávanie, pre vloženie, na vloženie, na
            písanie] [komentára, komentárov, príspevku, príspevkov, komentáru] [sa musíte, sa
            prosím, je potrebné, je nutné, sa prihláste, musíte byť, sa musíš]
            [komentovať, diskutovať, prispievať] [môžu len, môžu iba] [prihlásení, registrovaní,
            predplatitelia]
            [prihláste sa a, zaregistrujte sa a, ak sa chcete zapojiť do] [komentujte, diskutujte,
            diskusie sa, zapojte sa do diskusie]
            [ak chcete, pokiaľ chcete] [pridať komentár, komentovať článok, komentovať, diskutovať,
            pridať príspevok] [musíte sa, prihláste sa, musíte byť, zaregistrujte sa]
            diskusia [je uzavretá, je uzamknutá, je vypnutá, neobsahuje žiadne príspevky, k článku
            je vypnutá, k článku je uzavretá, k článku bola uzavretá, k článku bola ukončená, k
            tomuto článku je uzavretá, k tomuto článku je vypnutá, k tomuto článku bola ukončená]
            [komentáre sú, komentovanie je] [uzavreté, vypnuté, zakázané, zatvorené]
            [upozorniť ma na, informovať ma o, upozorňovať na, posielať mi] [nové komentáre, nových
            komentároch, nové príspevky, nových príspevkoch, ďalšie komentáre]
            [táto stránka, tento web, táto webová stránka] používa akismet
            za [obsah príspevkov, príspevky, obsah komentárov, komentáre, obsah
            diskusie] [čitateľov, v diskusii, diskutujúcich, používateľov, ] [redakcia nezodpovedá,
            prevádzkovateľ nezodpovedá, nezodpovedáme, nenesieme zodpovednosť, neručíme]
            redakcia si vyhradzuje právo [príspevky, komentáre, odstrániť, vymazať, zmazať, mazať,
            neuverejniť]
            vyhradzujeme si právo [odstrániť komentáre, mazať príspevky, vymazať komentáre, mazať
            komentáre, odstrániť príspevky]
            [pridaním, odoslaním] [komentára, príspevku] [súhlasíte, vyjadrujete súhlas, beriete na
            vedomie]
            do diskusie môžu prispievať | pravidlá diskusie nájdete | dodržiavajte pravidlá diskusie
            správajte sa slušne a diskutujte | zistite ako sa spracúvajú údaje z vašich komentárov
            ďalšie informácie o tom ako sa spracúvajú údaje z komentárov
        ",
        hit: "Vaša e-mailová adresa nebude zverejnená. Vyžadované polia sú označené *",
        miss: "Adresa chráneného svedka nebude nikdy zverejnená, sľúbil sudca.",
    },
    Phrases {
        rule: "comments.notice",
        texts: "
            za obsah [komentárov, diskusných príspevkov, diskusie] [zodpovedajú ich autori,
            zodpovedá autor, zodpovedajú diskutujúci, zodpovedajú autori]
            [príspevky v diskusii, komentáre v diskusii, názory v diskusii, diskusné príspevky,
            komentáre čitateľov] [nevyjadrujú názor redakcie, sú názormi čitateľov, nie sú názorom
            redakcie, vyjadrujú názory ich autorov, nemusia vyjadrovať názor redakcie, nie sú
            moderované]
            komentáre pod článkom [vyjadrujú názory, nevyjadrujú názor, sú názormi, nie sú
            moderované, píšu čitatelia]
            [upozorňujeme že, upozornenie] [komentáre vyjadrujú, diskusné príspevky
            vyjadrujú] názory [čitateľov, ich autorov, diskutujúcich]
        ",
        hit: "Príspevky v diskusii nevyjadrujú názor redakcie.",
        miss: "Príspevky v zborníku hovoria o starých remeslách v horných dedinách.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            odpovedať | odpovedz | reagovať | reaguj | odpovede | reakcie | zobraziť vlákno
            celé vlákno | nahlásiť | nahlásené | nahlásiť zneužitie | zmazať | vymazať | citovať
            súhlasím s príspevkom | nesúhlasím | nepáči sa mi | súhlas | nesúhlas | najstaršie
            najlepšie | najlepšie hodnotené | najlepšie komentáre | od najnovších | od najstarších
            od najlepších | podľa času | podľa obľúbenosti | podľa hodnotenia | zoradiť podľa
            zoradiť od najnovších | zoradiť od najstarších | triediť podľa | triedenie
            trvalý odkaz | odkaz na príspevok | permanentný odkaz | hosť | neprihlásený
            neregistrovaný | anonym | anonymný | moderátor | upravené | upravený komentár
            tento komentár bol odstránený | komentár bol odstránený | komentár bol zmazaný
            príspevok bol odstránený | príspevok bol zmazaný administrátorom
            # [odpovedí, odpovede, odpoveď]
            [nahlásiť, nahlás] [príspevok, komentár, nevhodný príspevok, nevhodný komentár, nevhodný
            obsah, závadný obsah, používateľa, diskusný príspevok]
            [zobraziť, skryť] [odpovede, ďalšie odpovede, # odpovedí, # odpovede, všetky odpovede,
            reakcie]
            [odpovedať, reagovať] na [komentár, príspevok, tento komentár, tento príspevok]
        ",
        hit: "Odpovedať",
        miss: "Odpovedať na tú otázku nevedel ani riaditeľ hvezdárne.",
    },
    Phrases {
        rule: "comments.says",
        texts: "
            napísal | napísala | napísal a | napísal dňa | píše | okomentoval | okomentovala
            komentoval | komentovala | pridal komentár | pridala komentár | odpovedal na komentár
            reagoval na príspevok | reagovala na príspevok
        ",
        hit: "Karol Vrba napísal:",
        miss: "Karol Vrba napísal o rybníkoch tri knihy.",
    },
];
