//! Albanian phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            na ndiq ne | na ndiqni ne | na ndiq edhe ne | na ndiqni edhe ne | na gjeni edhe ne
            na gjeni edhe në | mund të na ndjekësh në | mund të na ndjekësh edhe në
            ndiq faqen tonë | ndiqni faqen tonë | pëlqe faqen tonë | jemi edhe në instagram
            jemi edhe në facebook | jemi edhe në tiktok | jemi edhe ne tiktok
            ndiqeni portalin tonë në | ndiqe portalin tonë në
            [na ndiq, na ndiqni, ndiqna, ndiqnani] [në, edhe në]
            [më ndiq, më ndiqni] [në, edhe në] [facebook, instagram]
            [bëj, bëni] [like, pëlqim] [faqes tonë, faqes sonë]
            [bashkohu, bashkohuni] [me ne në, me komunitetin tonë në]
            [qëndro i lidhur, qëndroni të lidhur, qëndro në kontakt, qëndroni në kontakt, lidhu,
            lidhuni] me ne
        ",
        hit: "Na ndiqni në Instagram dhe Facebook",
        miss: "Qentë i ndoqën nëpër shtegun drejt stanit.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            shpërndaj | shperndaj | shpërndani | shperndani | shpërndaje | shperndaje | shpërndajeni
            shperndajeni | shpërndarje | shperndarje | shpërndarjet | shperndarjet
            ndaj me të tjerët | ndaje | ndajeni | share | share në facebook | dërgo një mikut
            dërgoja një miku | dërgojani një miku | dërgo artikullin | e-mail | posta elektronike
            kopjo linkun | kopjo lidhjen | kopjo link | kopjo adresën | kopjo url | kopjoni linkun
            kopjoni lidhjen | kopjoje linkun | linku u kopjua | lidhja u kopjua | u kopjua
            u kopjua në clipboard | printo | printoje | printoni | printojeni | printo artikullin
            printo këtë artikull | shtyp artikullin | shtype | shtypeni | versioni për printim
            tweet | tweeto | retweet | na ndiq | na ndiqni | ndiqna | ndiq | ndiqni | ndiqe
            ndiqeni | rrjetet sociale | rrjete sociale | mediat sociale | media sociale | ruaj
            ruaje | ruaje artikullin | ruaj artikullin | ruaje këtë artikull | na gjeni në
            na gjeni ne | na gjeni edhe në | na gjeni në facebook | në facebook | ne facebook
            në twitter | ne twitter | në whatsapp | ne whatsapp | like | pëlqe dhe shpërnda
            pëlqe dhe shpërndaj | bëje like | beje like | bëje share | beje share | dhuro artikullin
            dhuroje këtë artikull | qr kodi | të pëlqeu artikulli | ju pëlqeu artikulli | të pëlqeu
            te pelqeu | ju pëlqeu | ju pelqeu | ju pëlqeu ky artikull | të pëlqeu ky artikull
            opsione shpërndarjeje | mundësi shpërndarjeje
            [shpërndaj, shpërndaje, shpërndajeni] [në facebook, në twitter, në x, në whatsapp, në viber, në
            linkedin, në telegram, me email, me miqtë]
            [shperndaj, shperndaje, shperndajeni] [ne facebook, ne twitter, ne x, ne whatsapp, ne viber, ne
            linkedin, ne telegram, me email, me miqte]
            [dërgo, dërgoje] [me email, në whatsapp, në viber, në messenger]
            [dergo, dergoje] [me email, ne whatsapp, ne viber, ne messenger]
            [shpërndaj, shpërndani, shpërndaje, ndaj, ndani] [këtë artikull, artikullin, lajmin, këtë lajm,
            faqen]
            [shperndaj, shperndani, shperndaje] [kete artikull, artikullin, lajmin, kete lajm, faqen]
            [ndaj, ndani] [kete artikull, kete lajm]
        ",
        hit: "Shpërndaje në Facebook",
        miss: "Gjyshja mësoi t'i shpërndajë në Facebook fotot e festës.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            kliko për ta shpërndarë | kliko për ta ndarë | kliko që ta shpërndani
            kliko që ta shtypni | kliko për ta shtypur | kliko për ta printuar
            kliko për të shpërndarë | kliko që ta dërgoni | klikoni për ta shpërndarë
            klikoni për ta ndarë | klikoni që ta shpërndani | klikoni që ta shtypni
            klikoni për ta shtypur | klikoni për ta printuar | klikoni për të shpërndarë
            klikoni që ta dërgoni | klikojeni për ta shpërndarë | klikojeni për ta ndarë
            klikojeni që ta shpërndani | klikojeni që ta shtypni | klikojeni për ta shtypur
            klikojeni për ta printuar | klikojeni për të shpërndarë | klikojeni që ta dërgoni
            klikoni që t'ia dërgoni një miku me email | dërgoja këtë artikull | dërgo këtë artikull
            dërgoni këtë artikull
            [shpërndaj, shpërndaje, shpërndani, shpërndajeni] [në facebook, në twitter, në x, në whatsapp, me
            email, këtë artikull, artikullin]
            [të pëlqeu, ju pëlqeu, të ka pëlqyer, ju ka pëlqyer] [ky artikull, artikulli, kjo recetë, ky
            shkrim]
            [a të ndihmoi, a ju ndihmoi, a ishte i dobishëm, a ju pëlqeu, a të pëlqeu] [ky artikull,
            artikulli, kjo përmbajtje]
        ",
        hit: "Klikoni për ta shpërndarë në Facebook (Hapet në dritare të re)",
        miss: "Vendosën ta shpërndajnë në vend ushqimin e mbetur.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # shpërndarje | # shpërndarë | # ndarje | # shares | # share | # pëlqime | # pëlqim
            # like | # likes | # ndjekës | # ndjekes | # abonentë | # abonues | # fansa | # reagime
            # reagim | # mijë ndjekës | # mijë shpërndarje | # mijë pëlqime | # herë e shpërndarë
            # followers | # fans | # anëtarë në grup | shpërndarë # herë
        ",
        hit: "342 shpërndarje",
        miss: "Faqja u rrit nga 342 në 12.000 ndjekës brenda një muaji.",
    },
];
