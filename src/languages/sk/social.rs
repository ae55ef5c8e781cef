//! Slovak phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            [sledujte, sleduj, nasledujte] nás [na, aj na, tiež na, i na]
            [sledujte, sleduj] [náš facebook, náš instagram, náš profil na, našu stránku na, našu
            facebookovú stránku, naše sociálne siete, ma na, nás cez facebook, nás prostredníctvom]
            [nájdete, nájdeš] [nás na, nás aj na, nás tiež na, ma na, ma aj na, nás na sociálnych
            sieťach]
            [sme aj na, sme tiež na] [facebooku, instagrame, sociálnych sieťach, twitteri, tiktoku,
            youtube, sieti x]
            [pridajte sa, pridaj sa, pripojte sa] k nám [na, aj na]
            [dajte nám, dajte našej stránke, daj nám] [like, lajk, páči sa mi to, follow, sledovanie
            na]
            [staňte sa, staň sa, buďte, buď] [naším fanúšikom, našimi fanúšikmi, fanúšikom na
            facebooku, fanúšikom našej stránky]
            [buďte s nami, spojte sa s nami, zostaňte s nami] [na, aj na, v spojení na]
            lajkujte nás na | lajkujte našu stránku | lajknite našu stránku | lajknite nás na
            páči sa mi to na facebooku
        ",
        hit: "Sledujte nás na Facebooku a Instagrame",
        miss: "Preteky sledovalo na sociálnych sieťach vyše dvadsaťtisíc ľudí.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            zdieľať | zdieľaj | zdieľajte | zdieľanie | zdielať | zdielaj | zdieľané | zdieľania
            odkaz skopírovaný | odkaz bol skopírovaný | odkaz bol skopírovaný do schránky
            link bol skopírovaný | skopírované | skopírované do schránky | adresa bola skopírovaná
            poslať | poslať ďalej | odoslať | odporučiť | odporučiť článok | odporučiť priateľovi
            odporučte článok | tlač | tlačiť | tlačiť článok | tlačiť stránku | vytlačiť
            tlač stránky | tlač článku | verzia pre tlač | verzia na tlač | na tlač | e-mail | email
            tweetnúť | tweet | tweetnuť | facebook | twitter | x | messenger | whatsapp | linkedin
            pinterest | instagram | youtube | tiktok | telegram | viber | threads | bluesky
            sociálne siete | sledovať | sledujte nás | sleduj nás | páči sa mi | páči sa mi to
            páči sa vám článok | páčil sa vám článok | páčil sa ti článok
            sledovať na [facebooku, instagrame, x, youtube, sociálnych sieťach, twitteri, google
            news]
            [zdieľať, zdieľajte, zdieľaj] [článok, tento článok, príspevok, tento príspevok,
            stránku, túto stránku, odkaz, recept, na sociálnych sieťach, s priateľmi, ďalej, tento
            článok s priateľmi, správu, podujatie]
            [zdieľať, zdieľajte, zdieľaj, zdielať] [na facebooku, na facebook, na twitteri, na x, na
            sieti x, na linkedin, na linkedine, na whatsappe, na whatsapp, cez whatsapp, cez
            messenger, na pinterest, na pintereste, e-mailom, emailom, cez e-mail, cez facebook, na
            telegrame, na viber]
            [poslať, pošlite, odoslať, pošli] [e-mailom, emailom, odkaz, článok, článok e-mailom,
            odkaz e-mailom, mailom, priateľovi, priateľom, známemu, kamarátovi, článok priateľovi]
            [vytlačiť, vytlačte si] [článok, stránku, túto stránku, recept]
            [kopírovať, skopírovať] [odkaz, link, url, adresu, do schránky, odkaz do schránky, odkaz
            na článok, adresu stránky]
        ",
        hit: "Zdieľať článok",
        miss: "Zdieľať článok o vlastnej dedine začali aj tí, čo sa z nej dávno odsťahovali.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            [zdieľať, zdieľajte, zdieľaj, zdielať] [na, cez, pomocou, tento, článok, odkaz, túto]
            [kliknite pre, klikni pre] zdieľanie
            kliknite a zdieľajte
            kliknutím [zdieľajte, zdieľate]
            [pošlite, pošli] [článok, odkaz na článok, tento článok]
            [poslať, odoslať] [článok, odkaz, e-mailom, emailom, cez whatsapp, cez messenger, tento
            článok]
            [páči sa vám, páčil sa vám, páči sa ti, páčil sa ti, zaujal vás] [článok, tento článok,
            príspevok, tento príspevok, recept] [zdieľajte ho, zdieľaj ho, pošlite ho, ohodnoťte,
            podeľte sa, zdieľajte, dajte nám]
            [bol pre vás, bol pre teba] [článok, tento článok, návod, text, tento návod] [užitočný,
            prínosný, zaujímavý, nápomocný]
            [pomohol vám, pomohol ti] [tento článok, tento návod, náš článok]
            [bola, je] [táto informácia, táto stránka, táto odpoveď] pre vás užitočná
            pomohla vám [táto informácia, táto stránka, táto odpoveď]
            boli pre vás [tieto informácie, informácie na tejto stránke] užitočné
            [našli ste na stránke, našli ste na tejto stránke] [chybu, čo ste hľadali]
            [ohodnoťte, ohodnoť] [článok, tento článok, príspevok, tento príspevok, tento recept,
            recept]
            hodnotenie [článku, receptu, príspevku]
            tweetnúť | odporučiť článok | zdieľajte s priateľmi
        ",
        hit: "Zdieľať na Facebooku (otvorí sa v novom okne)",
        miss: "Deti si mohli fotky zdieľať na školskej nástenke.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # [zdieľaní, zdieľania, zdieľanie, lajkov, lajky, lajk, sledovateľov, sledujúcich,
            fanúšikov, odberateľov, reakcií, reakcie, reakcia, hlasov, hlasy, hviezdičiek,
            hviezdičky, páči sa mi to, hodnotení používateľov]
            [zdieľaní, zdieľania, zdieľané, páči sa mi to, lajkov] #
            [zdieľalo, páči sa to] # [ľudí, ľuďom, používateľov, používateľom]
            # [ľuďom, používateľom, ľudia] sa to páči
        ",
        hit: "214 zdieľaní",
        miss: "214 zdieľaní za jedinú noc starostku zaskočilo.",
    },
];
