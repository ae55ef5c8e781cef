//! Croatian, Bosnian and Serbian phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            pronađite nas na | pronađi nas na | lajkujte nas na | lajkujte našu stranicu
            lajkuj našu stranicu | lajkuj nas na | budite sa nama na | pratite naše objave na
            pratite me na | zapratite me na | pratite nas na društvenim mrežama
            budite u toku na fejsbuku | pronađite nas i na | lajkajte nas na | lajkaj nas na
            lajkajte našu stranicu | lajkaj našu stranicu | budite s nama na
            pridružite nam se na facebooku | pridruži nam se na
            pridružite nam se na društvenim mrežama | sviđa vam se naša stranica
            tu smo i na facebooku | pratite rad portala na | pratite nas na društvenim mrežama i
            postanite naš pratitelj | postanite naš fan | пронађите нас на | пронађи нас на
            лајкујте нас на | лајкујте нашу страницу | лајкуј нашу страницу | лајкуј нас на
            будите са нама на | пратите наше објаве на | пратите ме на | запратите ме на
            пратите нас на друштвеним мрежама | будите у току на фејсбуку
            [pratite, prati, zapratite, zaprati] [nas na, nas i na, nas takođe na, nas putem, naš
            fejsbuk, naš instagram, naš fejsbuk profil, našu fejsbuk stranicu, našu stranicu na]
            [pratite, prati, zapratite, zaprati] [nas također na, nas preko, naš facebook, našu
            facebook stranicu, naš facebook profil, naš instagram profil, naš tiktok, našu stranicu
            na facebooku, me i na]
            [пратите, прати, запратите, запрати] [нас на, нас и на, нас такође на, нас путем, наш
            фејсбук, наш инстаграм, наш фејсбук профил, нашу фејсбук страницу, нашу страницу на]
        ",
        hit: "Pratite nas na Facebooku i Instagramu",
        miss: "Utrku je na društvenim mrežama pratilo više od dvadeset tisuća ljudi.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            ispiši recept | spremi na pinterest | ispis stranice | ispis članka | link kopiran
            link je kopiran | kopirano | pošalji | pošalji prijatelju | pošalji imejlom
            pošalji na imejl | pošalji link | pošaljite prijatelju | preporuči
            preporuči prijatelju | štampaj | odštampaj | odštampajte | štampaj članak
            štampaj stranicu | verzija za štampu | štampa | fejsbuk | tviter | instagram | vajber
            jutjub | društvene mreže | prati | pratite nas | prati nas | zaprati | zaprati nas
            lajkuj | sviđa mi se | podeljeno | poveznica kopirana | poveznica je kopirana
            link kopiran u međuspremnik | kopirano u međuspremnik | pošalji e-mailom
            pošalji mailom | pošalji na e-mail | pošalji na mail | pošalji emailom
            pošalji poveznicu | pošalji e-poštom | pošalji članak | ispiši | ispis | ispiši stranicu
            ispiši članak | isprintaj | printaj | print | verzija za ispis | isprintaj recept
            dijeli | dijeljenje | podjeli | podijeljeno | pošalji na whatsapp | facebook | twitter
            viber | whatsapp | telegram | linkedin | messenger | pinterest | youtube | tiktok | x
            tweet | tvitaj | tweetaj | lajkaj | pošalji viberom | pošalji na viber | podeli na x
            podeli na whatsapp | podeli na linkedin | линк копиран | линк је копиран | копирано
            пошаљи | пошаљи пријатељу | пошаљи имејлом | пошаљи на имејл | пошаљи линк
            пошаљите пријатељу | препоручи | препоручи пријатељу | штампај | одштампај | одштампајте
            штампај чланак | штампај страницу | верзија за штампу | штампа | фејсбук | твитер
            инстаграм | вајбер | јутјуб | друштвене мреже | прати | пратите нас | прати нас
            запрати | запрати нас | лајкуј | свиђа ми се | подељено
            [podeli, podelite] [, članak, tekst, vest, ovaj članak, ovaj tekst, ovu vest, link, na
            fejsbuku, na tviteru, na vajberu, na društvenim mrežama, sa prijateljima, na facebook,
            na twitter, na viber, preko vibera, objavu, recept, stranicu]
            [kopiraj, kopirajte] [link, adresu, link članka]
            [podijeli, podijelite] [, članak, tekst, vijest, ovaj članak, ovaj tekst, ovu vijest,
            link, na facebooku, na facebook, na twitteru, na twitter, na x, na viberu, na viber, na
            whatsapp, na whatsappu, na linkedin, na linkedinu, na društvenim mrežama, s
            prijateljima, sa prijateljima, putem e-maila, e-mailom, objavu, recept, stranicu,
            poveznicu, ovu priču, priču, dalje]
            [kopiraj, kopirajte] [poveznicu, link na članak, poveznicu na članak, url]
            [подели, поделите] [, чланак, текст, вест, овај чланак, овај текст, ову вест, линк, на
            фејсбуку, на твитеру, на вајберу, на друштвеним мрежама, са пријатељима, на facebook, на
            twitter, на вибер, преко вибера, објаву, рецепт, страницу]
            [копирај, копирајте] [линк, адресу, линк чланка]
        ",
        hit: "Podijeli članak",
        miss: "Podijeli članak s razredom, pa ga onda spali, pisalo je na papiriću.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            pošalji članak | pošaljite članak | dopao vam se tekst | svideo vam se tekst
            da li vam se svideo tekst | sviđa vam se članak | sviđa ti se članak
            svidio vam se članak | svidio ti se članak | svidio vam se tekst | je li vam ovaj članak
            je li ti ovaj članak | пошаљи чланак | пошаљите чланак | допао вам се текст
            свидео вам се текст | да ли вам се свидео текст
            [podeli, podelite] na [fejsbuku, tviteru, vajberu, društvenim mrežama, linkedin, x,
            facebook, twitter, viber, whatsapp, telegram]
            [podeli, podelite] [putem, preko, ovaj članak, ovaj tekst, članak, tekst, vest, ovu
            vest]
            [kliknite, klikni] [da podelite, da biste podelili, za deljenje, za slanje linka, da
            biste odštampali, za štampanje]
            [oceni, ocenite] [članak, tekst, recept, ovaj članak, ovaj tekst]
            da li vam je [članak, tekst, ovaj članak, ovaj tekst, ova stranica] [koristan, bio
            koristan, koristio, korisna]
            [podijeli, podijelite] na [facebooku, twitteru, viberu, whatsappu, linkedinu, društvenim
            mrežama, facebook, twitter, x, viber, whatsapp, linkedin, pinterest, telegram, reddit,
            mreži x]
            [podijeli, podijelite] [putem, preko, ovaj članak, ovaj tekst, članak, tekst, vijest,
            ovu vijest, ovu objavu, objavu]
            [kliknite, klikni] [za dijeljenje, kako biste podijelili, da biste podijelili, da
            podijelite, za ispis, za ispisivanje, za slanje poveznice]
            [ocijeni, ocijenite] [članak, tekst, recept, ovaj članak, ovaj recept]
            je li [ovaj članak bio, ova stranica bila, ovaj tekst bio, članak bio, ova informacija
            bila] [koristan, korisna, vam koristan]
            [подели, поделите] на [фејсбуку, твитеру, вајберу, друштвеним мрежама, linkedin, x,
            facebook, twitter, вибер, whatsapp, телеграм]
            [подели, поделите] [путем, преко, овај чланак, овај текст, чланак, текст, вест, ову
            вест]
            [кликните, кликни] [да поделите, да бисте поделили, за дељење, за слање линка, да бисте
            одштампали, за штампање]
            [оцени, оцените] [чланак, текст, рецепт, овај чланак, овај текст]
            да ли вам је [чланак, текст, овај чланак, овај текст, ова страница] [користан, био
            користан, користио, корисна]
        ",
        hit: "Podijeli na Facebooku (Otvara se u novom prozoru)",
        miss: "Djeca su slike mogla podijeliti na školskoj ploči.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # deljenja | deljenja # | # podela | # lajkova | # lajka | # lajk | # pratilaca
            # reakcija | # reakcije | # glasova | # glasa | # preporuka | podeljeno # puta
            # ljudi ovo voli | # osoba prati | # fanova | # zvezdica | # sviđanja | sviđanja #
            # dijeljenja | dijeljenja # | # podjela | # podijelilo | # šerova | # lajkova i
            # pratitelja | # pretplatnika na kanalu | # sviđa mi se | podijeljeno # puta
            # zvjezdica | # osoba voli ovo | # ljudi se sviđa | # oznaka sviđa mi se | # дељења
            дељења # | # подела | # лајкова | # лајка | # лајк | # пратилаца | # реакција
            # реакције | # гласова | # гласа | # препорука | подељено # пута | # људи ово воли
            # особа прати | # фанова | # звездица | # свиђања | свиђања #
        ",
        hit: "214 dijeljenja",
        miss: "214 dijeljenja u jednoj noći iznenadilo je načelnicu.",
    },
];
