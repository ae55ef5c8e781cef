//! Czech phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            sledujte nás na | sleduj nás na | najdete nás na | najdete nás také na | najdeš nás na
            jsme na facebooku | jsme také na | přidejte se k nám na | přidejte se k nám i na
            lajkujte nás na | dejte nám like | staňte se fanouškem na | staňte se naším fanouškem
            sledujte nás na sociálních sítích | sledujte náš facebook | sledujte náš instagram
            sledujte mě na | buďte s námi na | dejte nám lajk
            sleduj nás na sociálních sítích | staň se naším fanouškem | dej nám like | dej nám lajk
            [sledujte, sleduj] nás [i na, také na, taky na, na sociálních sítích i, na sítích]
            [najdete, najdeš] nás [i na, taky na, na sociálních sítích]
            buďte [naším fanouškem, fanouškem na facebooku]
            [dejte, dej] nám [sledování na, to se mi líbí, follow na]
        ",
        hit: "Sledujte nás na Facebooku a Instagramu",
        miss: "Závod sledovalo na sociálních sítích přes dvacet tisíc lidí.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            sdílet | sdílej | sdílejte | sdílejte článek | sdílet článek | sdílet tento článek
            sdílení | sdílet na facebooku | sdílet na facebook | sdílet na twitteru | sdílet na x
            sdílet na síti x | sdílet na linkedin | sdílet na linkedinu | sdílet na whatsapp
            sdílet e-mailem | sdílet emailem | sdílejte s přáteli | sdílejte na facebooku
            sdílet příspěvek | sdílet odkaz | kopírovat odkaz | zkopírovat odkaz | odkaz zkopírován
            odkaz byl zkopírován | zkopírováno | kopírovat url | poslat e-mailem | poslat emailem
            poslat odkaz | poslat přátelům | poslat | poslat článek | odeslat | doporučit
            doporučit článek | tisk | tisknout | vytisknout | vytisknout článek | e-mail | tweetnout
            tweet | facebook | twitter | x | messenger | whatsapp | linkedin | pinterest | instagram
            youtube | tiktok | sociální sítě | sledovat | sledujte nás | líbí se mi
            sdílet s přáteli | sdílet na síti linkedin | tisk stránky | tisk článku | tisknout článek
            verze pro tisk | verze k tisku | pro tisk | zkopírováno do schránky
            odkaz zkopírován do schránky | odkaz byl zkopírován do schránky | link zkopírován
            adresa zkopírována | url zkopírována | kopírovat adresu stránky
            sledovat na [facebooku, instagramu, x, youtube, sociálních sítích]
            [sdílet, sdílejte, sdílej] [tento příspěvek, stránku, tuto stránku, na sociálních sítích, přes
            messenger, přes whatsapp, na pinterestu, dál, s přáteli na facebooku, tento článek s přáteli]
            [poslat, odeslat] [odkaz známému, známému, odkaz e-mailem, článek e-mailem, e-mailem příteli,
            příteli, na e-mail]
            [vytisknout, tisknout] [stránku, tuto stránku, recept]
            [zkopírovat, kopírovat] [do schránky, odkaz do schránky, adresu, link, odkaz na článek]
            [adresa, url] zkopírována do schránky
        ",
        hit: "Sdílet článek",
        miss: "Sdílet článek o vlastní vesnici začali i ti, kdo se z ní dávno odstěhovali.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            sdílet na | sdílejte na | sdílejte tento | sdílejte článek | sdílet přes | sdílet pomocí
            sdílet tento | sdílet článek | sdílet odkaz | klikněte pro sdílení | kliknutím sdílejte
            pošlete článek | poslat článek | líbil se vám článek sdílejte
            sdílejte tento článek | sdílet tento článek | poslat e-mailem | poslat přes whatsapp
            tweetnout | doporučit článek
            [líbí se vám, líbil se vám, líbí se ti] [článek, tento článek, příspěvek] [sdílejte ho, sdílej
            ho, pošlete ho, ohodnoťte]
            [byl pro vás, byl pro tebe] [článek, tento článek, návod, text] [užitečný, přínosný, zajímavý]
            pomohl vám [tento článek, tento návod]
            pomohla vám [tato stránka, tato informace, tato odpověď]
            byla pro vás [tato stránka, tato informace, tato odpověď] [užitečná, přínosná]
            ohodnoťte [článek, tento článek, příspěvek, tento příspěvek, tento recept]
        ",
        hit: "Sdílet na Facebooku (otevře se v novém okně)",
        miss: "Děti si mohly fotky sdílet na školní nástěnce.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # sdílení | sdílení # | # sdílelo | # to se mi líbí | # lajků | # lajky | # sledujících
            # fanoušků | # odběratelů | # lidem se to líbí | # uživatelům se to líbí | # reakcí
            # reakce | # hvězdiček | # hlasů
        ",
        hit: "214 sdílení",
        miss: "214 sdílení za jedinou noc starostku zaskočilo.",
    },
];
