//! Czech phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            komentáře | komentář | komentáře # | # komentářů | # komentáře | # komentář
            komentářů # | žádné komentáře | žádný komentář | zatím žádné komentáře | přidat komentář
            přidejte komentář | přidat nový komentář | přidat příspěvek | přidat názor
            přidejte názor | přidat svůj názor | napsat komentář | napište komentář
            vložit komentář | okomentovat | okomentujte | zanechat komentář | zanechte komentář
            zanechat odpověď | napsat příspěvek | zobrazit komentáře | zobrazit diskuzi
            zobrazit diskusi | zobrazit všechny komentáře | všechny komentáře | skrýt komentáře
            vstoupit do diskuze | vstoupit do diskuse | vstup do diskuze | přejít do diskuze
            diskuze | diskuse | diskuze # | diskuse # | diskuze k článku | diskuse k článku
            diskutovat | zapojte se do diskuze | zapojte se do diskuse | zahájit diskuzi
            zahajte diskuzi | názory čtenářů | názory | názory # | # názorů | # příspěvků
            příspěvky v diskuzi | buďte první kdo okomentuje | buďte první kdo přidá komentář
            vložte první komentář | zrušit odpověď na komentář | zrušit odpověď | odeslat komentář
            váš komentář | váš názor | text komentáře | napsat recenzi
            napište nám co si o tom myslíte | přidat recenzi | vložit recenzi | napište recenzi
            vložte komentář | vložte svůj komentář | buď první kdo okomentuje | buď první kdo přidá komentář
            zatím nikdo nekomentoval | zatím bez komentářů | zatím bez komentáře | zatím žádná hodnocení
            zatím žádné příspěvky | otevřít diskusi | otevřít diskuzi | přejít do diskuse
            přejít ke komentářům | zahajte diskusi | zahájit diskusi | zatím žádné příspěvky buďte první
            zatím žádné komentáře buďte první | zobrazit komentáře # | zobrazit další komentáře #
            ohodnotit produkt | přidat hodnocení produktu
            [co si o tom myslíte, a co si o tom myslíte, co na to říkáte] vy
            co si o tom myslíte [napište nám, napište to do komentářů, napište do diskuse]
            [zobrazit, načíst, ukázat] [další komentáře, starší komentáře, více komentářů, celou diskusi,
            celou diskuzi]
            [přidat, přidejte, napsat, napište, vložit] [hodnocení, první komentář, svůj komentář, svou
            recenzi]
            [buďte, buď] první kdo [napíše komentář, vloží komentář, napíše příspěvek, se vyjádří]
            [vstoupit do, přejít do] [diskuse #, diskuze #, diskuse k článku, diskuze k článku]
            zapoj se do [diskuse, diskuze]
            # [příspěvky, příspěvek, hodnocení, recenzí, recenze]
            [recenze, hodnocení] [zákazníků, produktu, uživatelů]
            napište [svůj názor, váš názor, nám svůj názor]
        ",
        hit: "Přidat komentář",
        miss: "Přidat komentář k rozsudku soudce odmítl a novináře poslal za mluvčím.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            vaše e-mailová adresa nebude zveřejněna | váš e-mail nebude zveřejněn
            e-mail nebude zveřejněn | vyžadované informace jsou označeny
            povinná pole jsou označena | povinné položky jsou označeny | uložit do prohlížeče jméno
            uložit jméno e-mail a webovou stránku | pro přidání komentáře se musíte
            pro přidávání komentářů se musíte | pro vložení komentáře se | pro komentování se musíte
            komentovat mohou jen přihlášení | komentovat mohou pouze přihlášení
            přihlaste se a diskutujte | přihlaste se a komentujte | přihlaste se pro přidání
            diskuze byla uzavřena | diskuse byla uzavřena | diskuze je uzavřena
            diskuse je uzavřena | komentáře jsou uzavřeny | komentáře jsou vypnuty
            komentáře nejsou povoleny | upozornit na nové komentáře | upozornit na nové příspěvky
            informovat mě o nových komentářích | provozovatel nenese odpovědnost za příspěvky
            redakce si vyhrazuje právo příspěvky | do diskuze mohou přispívat | pravidla diskuze
            pravidla diskuse | kodex diskutujících | diskuze neobsahuje žádné příspěvky
            tato stránka používá akismet
            [pro vložení, pro přidání, k přidání, k vložení, pro psaní] [komentáře, příspěvku] [je nutné se
            přihlásit, je třeba se přihlásit, se přihlaste, musíte být přihlášeni]
            za [obsah příspěvků, příspěvky, obsah komentářů] [v diskusi, v diskuzi, čtenářů] [redakce
            neodpovídá, provozovatel neodpovídá, neneseme odpovědnost]
        ",
        hit: "Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *",
        miss: "Adresa chráněného svědka nebude nikdy zveřejněna, slíbil soudce.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            odpovědět | reagovat | odpovědi | # odpovědí | # odpovědi | # odpověď
            zobrazit odpovědi | skrýt odpovědi | zobrazit vlákno | celé vlákno | nahlásit
            nahlásit příspěvek | nahlásit komentář | závadný příspěvek | smazat | citovat
            souhlasím | nesouhlasím | líbí | nelíbí | souhlas | nesouhlas | nejstarší | nejlepší
            nejnovější příspěvky v diskuzi | od nejnovějších | od nejstarších | řadit podle
            seřadit podle | řazení | trvalý odkaz | odkaz na příspěvek | host | nepřihlášený
            moderátor
            nahlásit [nevhodný obsah, nevhodný příspěvek, nevhodný komentář, závadný obsah, uživatele]
            [zobrazit, skrýt] [další odpovědi, # odpovědí, # odpovědi]
        ",
        hit: "Odpovědět",
        miss: "Odpovědět na tu otázku nedokázal ani ředitel hvězdárny.",
    },
    Phrases {
        rule: "comments.says",
        texts: "napsal | napsala | napsal a | píše | okomentoval | okomentovala | komentoval",
        hit: "Karel Vrba napsal:",
        miss: "Karel Vrba napsal o rybnících tři knihy.",
    },
];
