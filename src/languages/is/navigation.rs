//! Icelandic phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            heim | forsíða | forsíðan | til baka á forsíðu | upphafssíða | aðalsíða | aðalvalmynd
            valmynd | valmyndin | leiðarkerfi | aðalleiðarkerfi | hliðarvalmynd | undirvalmynd
            síðufótur | síðuhaus | hliðarstika | leit | leita | leita hér | leitið | leita á vef
            leita á vefnum | leita á síðunni | leita að | leitarorð | leitarniðurstöður
            niðurstöður leitar | leitargluggi | ítarleit | ítarlegri leit | leit á vefnum
            leita í fréttum | hvers leitar þú | hverju ertu að leita að | sláðu inn leitarorð
            sláið inn leitarorð | hreinsa leit | skrá inn | skrá sig inn | skráðu þig inn | skrá út
            skrá sig út | innskráning áskrifenda | innskráning nýskráning
            innskráning með rafrænum skilríkjum | stofna aðgang | nýr notandi | mínar síður
            mitt svæði | minn aðgangur | minn reikningur | notendanafn | lykilorð | gleymt lykilorð
            gleymdirðu lykilorðinu | muna eftir mér | stillingar | tilkynningar | bókamerki
            bæta við bókamerki | vistað efni | lesið síðar | næsta | næsti | næstu | fyrri | fyrra
            næsta síða | fyrri síða | næsta frétt | fyrri frétt | næsta grein | fyrri grein
            næsta færsla | fyrri færsla | næsti pistill | fyrri pistill | eldri | nýrri
            eldri færslur | nýrri færslur | eldri fréttir | nýrri fréttir | eldri greinar
            eldri pistlar | fletta | til baka | tilbaka | fara til baka | aftur efst | aftur upp
            fara efst | upp | efst | efst á síðu | aftur til baka | fara efst á síðuna
            sleppa leiðarkerfi | sleppa valmynd | brauðmolar | þú ert hér | þú ert staddur hér
            loka | loka glugga | loka þessum glugga | opna | opna í nýjum glugga | ok | allt í lagi
            ég skil | hafa samband | hafðu samband | hafið samband | hafa samband við okkur
            hafðu samband við okkur | samband | hafa samband við ritstjórn | senda fyrirspurn
            sendu okkur línu | senda ábendingu | sendu okkur ábendingu | senda fréttaskot
            fréttaskot | sendu fréttaskot | sendu okkur fréttaskot | ábendingar | ábending
            senda inn frétt | senda inn efni | senda frétt | um okkur | um vefinn | um vef
            um blaðið | um miðilinn | um síðuna | um bloggið | um félagið | um fyrirtækið
            um stofnunina | hver erum við | starfsfólk | starfsmenn | starfsfólk ritstjórnar
            teymið okkar | stjórn og starfsfólk | skipurit | fyrirtækið | stofnunin | þjónusta
            þjónustan okkar | þjónustuver | hjálp | aðstoð | hjálp og aðstoð | algengar spurningar
            spurt og svarað um áskrift | spurningar og svör um áskrift | fyrir fjölmiðla
            fjölmiðlar | fréttatilkynningar | laus störf | störf í boði | sækja um starf
            vinna hjá okkur | efnisyfirlit | yfirlit | á þessari síðu | í þessari grein
            í þessari frétt | efni síðunnar | safn | greinasafn | fréttasafn | blaðasafn
            eldri tölublöð | nýjasta tölublaðið | flokkar | flokkur | efnisflokkar | allir flokkar
            málaflokkar | a-ö | síða # | síða # af # | síða | vefkort | veftré | kort af vefnum
            rss-veita | rss veitur | hlekkir | tenglar | gagnlegir tenglar | gagnlegir hlekkir
            flýtileiðir | viðburðadagatal | viðburðir | allir viðburðir | dagatal | á döfinni
            blogg | spjallborð | gestabók | umræður | tungumál | veldu tungumál | íslenska | enska
            auðlesið efni | vefþula | dökkt þema | ljóst þema | næturhamur | leturstærð
            stærra letur | minna letur | breyta leturstærð | prentútgáfa | veldu flokk | veldu mánuð
            veldu sveitarfélag | sía | síur | hreinsa síur | sýna síur | flokka | fleiri möguleikar
            fleiri valmöguleikar | breyta | fela | samantekt gervigreindar | fara í uppskrift
            beint í uppskriftina | hoppa í uppskrift | lokað í dag | opnunartími | opnunartímar
            afgreiðslutími | sjá opnunartíma | leiðarlýsing | sjá leið
            [opna, loka] [valmynd, valmyndinni]
            [fara, fara beint] [í efni, í aðalefni]
            [innskráning, nýskráning, útskráning, innskrá, nýskrá, útskrá]
            [mínar, vistaðar] [fréttir, greinar]
            til baka í [fréttir, yfirlit, lista, greinar, fréttalista, uppskriftir, leit,
            vefverslun, efst]
            [opið, opið núna] [til #, til kl #]
            [sjá á, skoða á] [korti, kortinu]
        ",
        hit: "Fara í efni",
        miss: "Sá óþolinmóði getur farið beint í efni á síðu níu.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            fréttir | frétt | allar fréttir | helstu fréttir | innlent | erlent | innlendar fréttir
            erlendar fréttir | fréttir dagsins | fréttayfirlit | fréttaveita | almennar fréttir
            staðbundnar fréttir | bæjarfréttir | úr héraði | landsbyggðin | ísland | norðurlönd
            evrópa | höfuðborgarsvæðið | reykjavík | hafnarfjörður | akureyri | selfoss
            reykjanesbær | suðurland | norðurland | austurland | vesturland | vestfirðir | suðurnes
            stjórnmál | pólitík | alþingi og stjórnmál | kosningar | sveitarstjórnir
            sveitarstjórnarmál | dómsmál | lögreglumál | sjávarútvegur | landbúnaður | ferðaþjónusta
            iðnaður | samgöngur | umferð | færð og veður | veður og færð | eldgos | jarðskjálftar
            viðskipti | viðskiptafréttir | efnahagsmál | atvinnulíf | fjármál | kauphöllin
            hlutabréf | gengi gjaldmiðla | neytendur | neytendamál | fjármál heimilanna
            húsnæðismál | fasteignir | heimili og hönnun | hús og garður | hönnun | bílar
            bílar og akstur | tækni | tækni og vísindi | vísindi | tölvur og tækni | tölvuleikir
            rafíþróttir | umhverfismál | loftslagsmál | heilbrigðismál | heilsa
            heilsa og lífsstíll | heilsa og vellíðan | líkamsrækt | andleg heilsa | menntamál
            skólamál | atvinna | atvinnuauglýsingar | störf | íþróttir | allar íþróttir | sport
            fótbolti | íslenski boltinn | enski boltinn | meistaradeildin | meistaradeild evrópu
            besta deildin | besta deild karla | besta deild kvenna | handbolti | olís-deildin
            olís deild karla | olís deild kvenna | körfubolti | bónus-deildin | nba
            frjálsar íþróttir | frjálsar | sund | golf | fimleikar | formúla # | hestar
            hestamennska | blak | skíði | íshokkí | hjólreiðar | crossfit | vetraríþróttir
            aðrar íþróttir | landsliðið | ólympíuleikar | stöðutöflur | úrslit og staða
            beinar lýsingar | leikir dagsins | veiði | skotveiði | menning | menning og listir
            listir og menning | listir | lífið | líf og list | lífsstíll | lífstíll | dægurmál
            afþreying | fræga fólkið | kóngafólk | fólk | mannlífið | tíska | tíska og hönnun
            tíska og útlit | útlit | förðun | fegurð | samskipti | sambönd | fjölskyldan
            fjölskyldan og börn | börn og uppeldi | börn og fjölskyldan | foreldrar | kvikmyndir
            bíó | bíó og sjónvarp | sjónvarp | sjónvarpsdagskrá | dagskrá | dagskráin
            sjónvarp og útvarp | útvarp | útvarpið | tónlist | leikhús | leiklist | myndlist
            bókmenntir | bækur | matur | matur og drykkur | matur & drykkur | matur og vín
            uppskriftir | veitingahús | veitingastaðir | ferðalög | ferðir | útivist
            útivist og ferðalög | dýr | gæludýr | skoðun | skoðanir | álit | pistlar | pistill
            leiðarar | leiðari | aðsent | aðsent efni | aðsendar greinar | aðsend grein | greinar
            umræðan | bakþankar | bréf til blaðsins | lesendabréf | fréttaskýring | fréttaskýringar
            úttekt | úttektir | viðtal | viðtöl | helgarviðtalið | viðtalið | gagnrýni | dómar
            bókadómar | kvikmyndagagnrýni | minningargreinar | minningar | minningarorð | andlát
            andlátstilkynningar | dánartilkynningar | afmæli | tímamót | dagbók | í dag á árum áður
            skopmynd | skopmynd dagsins | teiknimyndasögur | helgin | helgarblaðið | tímarit
            tímaritið | sérblöð | sérblað | blaðið í dag | blað dagsins | lesa blaðið
            lesa blað dagsins | fletta blaðinu | rafblað | rafrænt blað | myndbönd | myndskeið
            myndband | vefsjónvarp | hlaðvarp | hlaðvörp | hlaðvarpið | hlaðvarpsþættir | þættir
            allir þættir | beint | í beinni útsendingu | beint streymi | streymi | veður | veðrið
            veðurspá | veðurspáin | veðurhorfur | krossgáta | krossgátur | krossgátan | sudoku
            þrautir og leikir | spurningaleikur | fréttagetraun | kviss | getraun | leikir
            stjörnuspá | stjörnuspáin | stjörnuspá dagsins | lottó | spurt og svarað
            smáauglýsingar | til sölu | uppboð | trúmál | kirkjan | félagsstarf | ýmislegt
            annað efni | óflokkað | fróðleikur | þjóðmál | samfélag | news in english | polski
        ",
        hit: "Matur og drykkur",
        miss: "Matur og drykkur tóku til sín þriðjung af tekjum heimilisins.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            þú ert hér: | þú ert staddur hér: | staðsetning: forsíða | leita að:
            leitarniðurstöður fyrir | niðurstöður fyrir leit | leitarniðurstöður: | þú leitaðir að
            þú ert að lesa: | þú ert að skoða: | gleymdirðu lykilorðinu | gleymt lykilorð
            innskráning með | velkomin aftur | ekki með aðgang | fletta í gegnum
            fletta blaðinu frá
            þú ert hér [forsíða, heim, fréttir]
            [fara, fara beint] [í efni, í aðalefni]
            til baka [á forsíðu, í fréttir, í yfirlit, í lista, efst, á lista, í greinasafn, á
            fréttalista]
            [forsíða, heim] [fréttir, innlent]
            [fyrri, næsta] [færsla:, frétt:]
            [næsti, fyrri] pistill:
            [næsti, fyrri] þáttur:
            ertu [með aðgang, ekki með aðgang, nú þegar með aðgang, nýr notandi, búin að gleyma
            lykilorði, búinn að gleyma lykilorði]
            skráðu þig inn [með, hér, eða]
        ",
        hit: "Þú ert hér: Forsíða / Íþróttir / Róður",
        miss: "Fyrst þú ert hér skaltu staldra við, sagði hún.",
    },
];
