//! Czech phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            domů | domovská stránka | hlavní stránka | hlavní strana | titulní strana
            titulní stránka | úvod webu | menu | hlavní menu | hlavní nabídka | nabídka | hledat
            hledání | vyhledávání | vyhledat | vyhledat na webu | hledat na webu | přihlásit
            přihlásit se | přihlášení | odhlásit | odhlásit se | registrace | registrovat
            registrovat se | zaregistrovat se | můj účet | můj profil | uživatelský účet | účet
            další | předchozí | následující | další strana | další stránka
            předchozí stránka | další článek | předchozí článek | následující článek
            další příspěvek | zpět | zpátky | zpět nahoru | nahoru
            na začátek | zpět na začátek | zpět na hlavní stránku | zavřít | zavřít menu
            otevřít menu | rozbalit menu | kontakt | kontakty | o nás | o mně | o webu | o projektu
            o serveru | kdo jsme | mapa stránek | mapa webu | nápověda | pomoc | faq | časté dotazy
            časté otázky | kariéra | volná místa | archiv | archiv článků | archivy | rubriky
            rubrika | kategorie | štítky webu | rss | rss kanál | nastavení | čeština | česky
            english | strana # z # | stránka # z # | strana # | více | vše | všechny | vybrat
            filtr | filtrovat | seřadit | ok | zrušit | přejít k obsahu | přeskočit na obsah
            přejít na obsah | přejít k hlavnímu obsahu | přeskočit k obsahu | redakční kontakty
            naše weby | články | blog | blogy | fórum | tiráž | napsat redakci | pošlete nám tip
            tip na článek | užitečné odkazy | odkazy | přepnout navigaci | tmavý režim
            úvod | redakce a kontakty | sudoku | kalendář | předplatné tisku | pro média
            upravit | editovat | editovat zdroj | editovat editovat zdroj
            obsah | obsah článku
            kontaktujte redakci | kontaktovat redakci | napište redakci | napište do redakce
            kontakt na redakci | výsledky vyhledávání | výsledky hledání | zadejte hledaný výraz
            hledaný výraz | zadejte hledané slovo | co hledáte | co hledáš | napište co hledáte
            rozšířené vyhledávání | pokročilé vyhledávání | výběr jazyka | volba jazyka | zapomenuté heslo
            obnovit heslo | obnova hesla | zapamatovat si mě | zapamatovat přihlášení | zůstat přihlášen
            uživatelské jméno | uživatelské jméno nebo e-mail | následující stránka | úřední deska
            elektronická podatelna | povinně zveřejňované informace | povinné informace | mapa obce
            nové téma | odpovědět na téma | poslední příspěvek | citovat příspěvek | stránky ve výstavbě
            [vyberte, vybrat, změnit, zvolte] [jazyk, jazyk webu, jazykovou verzi]
            [vytvořit, založit] [účet, nový účet, účet zdarma]
            [zapomněli jste, zapomněl jsem, zapomněl jste, zapomněla jsem] heslo
            [přihlásit se, přihlásit, pokračovat] [přes google, přes facebook, přes seznam, pomocí google,
            pomocí facebooku, přes apple]
            [zpět na, návrat na] [úvodní stránku, úvodní stranu, titulní stranu, titulní stránku, hlavní
            stranu, homepage, začátek stránky]
            [následující, předchozí, starší] [příspěvek, zpráva, strana]
            stránka [nebyla nalezena, neexistuje]
            zpět na [přehled aktualit, přehled článků, přehled, seznam článků, výpis článků, výpis]
            témata
        ",
        hit: "Přejít k obsahu",
        miss: "Přejít k obsahu jednání chtěl předseda už po deseti minutách.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            zprávy | zpravodajství | aktuality | aktuálně | novinky | domácí | z domova | zahraničí
            zahraniční | ze světa | svět | domov | česko | politika | ekonomika | byznys | podnikání
            finance | peníze | burza | sport | fotbal | hokej | tenis | ostatní sporty | technologie
            technika | věda | věda a technika | zdraví | kultura | zábava | názory a komentáře
            komentáře a názory | lifestyle | životní styl | cestování | cestujeme | počasí | video
            videa | fotky | fotogalerie dne | podcasty | reality | inzeráty | horoskopy | horoskop
            křížovky | kvízy | hry | auto | auto moto | motorismus | recepty | filmy | film | knihy
            hudba | divadlo | žena | ženy | móda | krása | děti | vzdělávání | školství | krimi
            černá kronika | regiony | region | kraje | rozhovory | reportáže | magazín | příloha
            předplatné deníku | tv program | televize | program kin | celebrity | bydlení | hobby
            kalendář akcí | kam za kulturou | živě | online přenosy | blesková zpráva
            tipy na výlet | soutěže
            auta | zahrada | vaření | historie | filmy a seriály | počítače | mobily | práce | právo
            ekologie | příroda | rodina | vztahy | společnost
        ",
        hit: "Ekonomika",
        miss: "Ekonomika okresu stála odjakživa na sklářství.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            přejít na | přejít k | přejít do | přeskočit na | přeskočit k | nacházíte se
            nacházíte se zde | jste zde | jste tady | hledat v | vyhledat v | zpět na úvod
            zpět na hlavní | zpět na titulní | zpět na seznam | zpět na začátek | zpět do rubriky
            zpět k článku | zpět k výpisu | skok na navigaci | skok na obsah
        ",
        hit: "Nacházíte se zde: Úvod > Sport",
        miss: "Chodci teď musí přejít na protější chodník.",
    },
];
