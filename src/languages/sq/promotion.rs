//! Albanian phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            abonimi në newsletter | regjistrimi në newsletter | mos humb asnjë lajm regjistrohu
            lajmet e ditës në emailin | çdo mëngjes në emailin | çdo javë në emailin tuaj
            çdo javë në emailin tënd | shkruaj adresën tënde email që të ndjekësh këtë blog
            jepni adresën tuaj email që të ndiqni këtë blog
            do të merrni njoftime me email për postime të reja
            [abonohu, abonohuni] në [newsletter, newsletterin]
            merr [lajmet, lajmet kryesore] [në email, me email]
            merr [newsletterin, newsletter-in] [tonë, e përditshëm]
            [direkt, drejtpërdrejt] në [emailin tuaj, emailin tënd]
            shkruaj [emailin, adresën e emailit] [për t'u abonuar, për t'u regjistruar]
            [newsletteri, newsletter-i] ynë [javor, ditor]
            [mund të çabonohesh, mund të çabonoheni] [në çdo kohë, në çdo moment]
            [duke u abonuar, duke u regjistruar] [pranon, pranoni]
            bashkohu me # [abonentë, lexues, abonues]
            bashkohuni me # [abonentë, lexues, abonues]
            dua të [abonohem në newsletter, marr newsletterin, marr lajmet me email]
            [abonohu, abonohuni] për të marrë [lajmet, njoftime]
        ",
        hit: "Abonohuni në newsletterin tonë dhe mos humbisni asnjë lajm nga lugina.",
        miss: "Shoqata u dërgon bletarëve një buletin një herë në muaj.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            newsletter | newsletteri | newsletter-i | newsletters | newsletteri ynë | buletini
            buletini ynë | buletini i lajmeve | buletini javor | adresa email | adresa e emailit
            adresa e e-mailit | adresa juaj email | adresa juaj e emailit | adresa jote email
            adresa jote e emailit | emaili juaj | emaili yt | email-i juaj | email-i yt
            e-maili juaj | e-maili yt | shkruaj emailin | shkruani emailin | shkruani emailin tuaj
            shkruaj emailin tënd | vendos emailin | vendosni emailin | vendosni emailin tuaj
            vendos emailin tënd | shkruaj adresën e emailit | shkruani adresën tuaj të emailit
            emri juaj | emri yt | emri dhe mbiemri | emër mbiemër | emri | mbiemri | email *
            emaili * | uebsajti | faqja e internetit | dua të abonohem | abonom | regjistrohu tani
            regjistrohuni tani | regjistrohu këtu | regjistrohuni këtu | faleminderit për abonimin
            faleminderit që u abonuat | faleminderit që u abonove | faleminderit për regjistrimin
            faleminderit për interesimin | abonimi u krye me sukses | abonimi u konfirmua
            abonimi juaj u konfirmua | u abonuat me sukses | u abonove me sukses
            regjistrimi u krye me sukses | mesazhi juaj u dërgua | mesazhi u dërgua me sukses
            mesazhi juaj u dërgua me sukses | qëndro i informuar | qëndroni të informuar
            qëndro në kontakt | qëndroni në kontakt | ji i informuar | jini të informuar
            ji i pari që merr vesh | mos humb asnjë lajm | mos humbni asnjë lajm
            mos humbisni asnjë lajm | mos humbisni asgjë | mos e humb asnjë lajm | mos humb asgjë
            merr njoftime | merrni njoftime | aktivizo njoftimet | aktivizoni njoftimet
            lejo njoftimet | lejoni njoftimet | jo tani | jo faleminderit | më vonë
            pranoj politikën e privatësisë | pranoj kushtet e përdorimit | pranoj termat dhe kushtet
            jam dakord me politikën e privatësisë | jam dakord me kushtet e përdorimit
            kam lexuar dhe pranoj politikën e privatësisë
            kam lexuar dhe pranoj kushtet e përdorimit | pajtohem me kushtet e përdorimit | pa spam
            nuk dërgojmë spam | nuk dërgojmë mesazhe të padëshiruara | fushë e detyrueshme
            fushat e detyrueshme | kjo fushë është e detyrueshme | dërgo kërkesën
            regjistrohu për newsletter | regjistrohuni për newsletter
            [dua, dëshiroj] të marr [newsletterin, lajme me email]
            qëndro [i përditësuar, të përditësuar] me [lajmet e fundit, lajmet më të reja]
        ",
        hit: "Adresa juaj email",
        miss: "Adresa juaj email nuk mjafton si provë, i shpjegoi nëpunësi.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            tani në google play | tani në app store | merre në google play | merre në app store
            aplikacioni ynë për android dhe ios | aplikacioni ynë për ios dhe android
            lexo lajmet në aplikacionin tonë | lexoni lajmet në aplikacionin tonë
            lexoje në aplikacion | hape në aplikacion | hap në aplikacion
            ndiq lajmet në aplikacion | aktivizo njoftimet dhe mos humb
            aktivizoni njoftimet dhe mos humbisni | aktivizo njoftimet që të mos humbasësh
            [shkarko, shkarkoni] [aplikacionin tonë, app-in tonë]
            shkarko [nga, në] [app store, google play]
            [shkarko, shkarkoni] aplikacionin [për android, për iphone]
            e disponueshme [në, për] [app store, google play]
        ",
        hit: "Shkarko aplikacionin tonë falas për iPhone dhe Android",
        miss: "Aplikacionin e bashkisë e kanë shkarkuar nëntë mijë banorë.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            bashkohu në kanalin tonë | bashkohu në grupin tonë | bashkohu në komunitetin tonë
            bashkohuni në kanalin tonë | bashkohuni në grupin tonë | bashkohuni në komunitetin tonë
            dëgjojeni podcastin tonë | na shkruani në whatsapp | na shkruani në viber
            na kontaktoni në whatsapp | për informacione të tjera na ndiqni
            bëhu pjesë e komunitetit tonë | bëhuni pjesë e komunitetit tonë
            [na ndiq, na ndiqni] [në, edhe në] [google news, whatsapp]
            [abonohu, abonohuni, ndiq] [në kanalin tonë, kanalin tonë, në kanalin e youtube]
            kanali ynë [në, zyrtar në, i] [whatsapp, telegram, viber]
            [ndiq, ndiqni] [lajmet tona, lajmet e fundit] në [google news, whatsapp]
            [na shto, na shtoni, shtona] si [burim të preferuar, burim i preferuar, burimin tuaj të preferuar]
            [dëgjo, dëgjoni] [podcastin tonë, podkastin tonë] [në, edhe në]
            [na dërgo, na dërgoni, dërgona] [një lajm, lajmin tuaj, lajmin tënd]
            [ke, keni] [një informacion, një informatë] [na shkruaj, na shkruani]
            [ke, keni] [pyetje, nevojë për ndihmë] [na shkruaj, na shkruani]
        ",
        hit: "Bashkohuni në kanalin tonë në WhatsApp për lajmet më të reja",
        miss: "Vullnetarët hapën një kanal në WhatsApp për banorët.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            kemi nevojë për mbështetjen tuaj | kemi nevojë për ndihmën tuaj
            nëse e vlerësoni punën tonë | nëse e vlerëson punën tonë | financuar nga lexuesit
            financohemi nga lexuesit | na qeras me një kafe | na qerasni me një kafe
            bli një kafe për ne | dhuroni tani përmes | dhuro tani përmes
            portali ynë është falas dhe do të mbetet | ndihmoni që gazetaria e pavarur
            [mbështet, mbështetni] [gazetarinë e pavarur, gazetarinë cilësore]
            [na mbështet, na mbështetni] [me një dhurim, me një donacion]
            bëj një [dhurim, donacion] [sot, tani]
            [bëhu, bëhuni] [mbështetës i yni, mbështetësi ynë]
            dhurimi [juaj, yt] [na ndihmon, ka rëndësi]
            me [mbështetjen, mbështetjes] [e lexuesve tanë, së lexuesve tanë]
            [nëse të pëlqen, nëse ju pëlqen] [puna jonë, ajo që bëjmë]
        ",
        hit: "Nëse mundeni, mbështetni gazetarinë e pavarur me një kontribut mujor.",
        miss: "Dhurimet ndihmuan tridhjetë familje të mbetura pa shtëpi.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            bli | blini | blije | porosit | porosite | porositni | rezervo | rezervoni
            shiko ofertën | shihni ofertën | shiko ofertat | shihni ofertat | të gjitha ofertat
            shiko çmimin | shihni çmimin | shiko çmimet | shiko produktin | shihni produktin
            përfito tani | përfitoni tani | përfito nga oferta | përfitoni nga oferta
            bileta online | bileta | biletat | kërko ofertë | kërko një ofertë | kërkoni ofertë
            kërkoni një ofertë | kërko demo | lini një takim | lër një takim | cakto një takim
            caktoni një takim | rezervo takim | rezervo një takim | apliko | apliko tani
            aplikoni tani | apliko këtu | aplikoni këtu | apliko online | aplikoni online
            provo tani | provoje tani | provojeni tani | provë falas | periudhë prove falas
            fillo tani | filloni tani | fillo falas | dyqan | dyqani | dyqani online | dyqani ynë
            dyqan online | shporta | shporta ime | shporta juaj | shporta e blerjes
            shporta e blerjeve | shporta është bosh | shporta juaj është bosh
            shporta jote është bosh | më të shiturat | më të shitura | produktet më të shitura
            në stok | jashtë stokut | s'ka në stok | nuk ka në stok | e shitur | i shitur
            kod zbritje | kodi i zbritjes | kupon zbritje | kuponë | kuponat | ofertat | oferta
            ofertat e ditës | ofertat e javës | oferta e ditës | zbritje | ulje çmimesh
            na telefono | na telefononi | na telefono tani | na telefononi tani | telefono tani
            telefononi tani | transport falas | dërgesë falas | dërgesa falas | transporti falas
            dërgesë e shpejtë | vazhdo blerjet | vazhdoni blerjet | vazhdo me blerjet
            kthehu te dyqani | përfundo porosinë | përfundo blerjen | përfundoni porosinë
            dërgo porosinë | kryej porosinë | kryej pagesën | vazhdo te pagesa | vazhdo te arka
            sasia | listë dëshirash | lista e dëshirave | krahaso | krahaso produktet
            produkte të shikuara së fundi | regjistrohu në event | regjistrohuni në event
            [bli, blije] [tani, këtu]
            [shto, shtoje] në [shportë, shportën e blerjeve]
            [shto, shtoje] te [dëshirat, lista e dëshirave]
        ",
        hit: "Shto në shportë",
        miss: "Shumë vetë heqin dorë pasi shtojnë në shportë produktin e tretë.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            kliko këtu për | klikoni këtu për | videon mund ta shihni | videon e gjeni
            shikojeni videon | ja videoja | ja edhe videoja | videoja më poshtë
            shiko më poshtë videon | shihni më poshtë videon | ndiqeni live
            [dëgjo, dëgjoni] [artikullin, këtë artikull]
            [shiko, shihni] [videon, video]
            kliko në [link, linkun] për [të, ta]
            këtu mund ta [shihni, shikoni] [videon, intervistën]
        ",
        hit: "Dëgjo këtë artikull (5 min)",
        miss: "Kush e dëgjon podcastin sheh në hartë edhe itinerarin.",
    },
];
