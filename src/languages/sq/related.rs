//! Albanian phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            lexo edhe | lexoni edhe | lexo gjithashtu | lexoni gjithashtu | shiko edhe | shihni edhe
            shikoni edhe | shih edhe | lexo më shumë për temën | lexo më shumë rreth temës
            më shumë për këtë temë | më shumë për temën | me shume per temen
            më shumë rreth kësaj teme | për të njëjtën temë | per te njejten teme
            në të njëjtën temë | ne te njejten teme | rreth së njëjtës temë | në lidhje me këtë
            ne lidhje me kete | të ngjashme | te ngjashme | të lidhura | te lidhura
            të ngjashme me këtë | te ngjashme me kete | artikull i rekomanduar | rekomandojmë
            rekomandojme | ju rekomandojmë | ju rekomandojme | të rekomandojmë | te rekomandojme
            rekomanduar | të rekomanduara | te rekomanduara | të rekomanduara për ju
            rekomanduar për ju | rekomanduar per ju | rekomanduar për ty | rekomanduar per ty
            rekomandimet tona | rekomandime | rekomandime për ju | rekomandime per ju
            rekomandimi i redaksisë | mund t'ju interesojë | mund t'ju interesoje
            mund t'ju interesojë edhe | mund të të interesojë | mund të të interesojë edhe
            mund t'ju interesojnë | mund t'ju interesojnë edhe | mund të të interesojnë
            ndoshta ju intereson | ndoshta ju interesojnë | ndoshta të intereson
            ndoshta te intereson | mund t'ju pëlqejë | mund t'ju pelqeje | mund t'ju pëlqejë edhe
            mund t'ju pëlqejnë | mund t'ju pelqejne | mund t'ju pëlqejnë edhe | mund të të pëlqejë
            mund te te pelqeje | mund të të pëlqejë edhe | mund të të pëlqejnë | mund te te pelqejne
            mund të të pëlqejnë edhe | ju mund të pëlqeni | ju mund te pelqeni
            mund të pëlqeni edhe | mund te pelqeni edhe | ju gjithashtu mund të pëlqeni
            ju mund të jeni të interesuar | mund të jeni të interesuar për | s'duhet humbur
            mos e humb | mos e humbni | mos e humbisni | mos i humb | mos i humbni | mos i humbisni
            mos humbisni | mos humb | nga e njëjta kategori | nga kjo kategori
            nga e njëjta rubrikë | nga e njejta rubrike | nga kjo rubrikë | nga kjo rubrike
            në këtë rubrikë | ne kete rubrike | nga i njëjti seksion | nga i njejti seksion
            më shumë nga kjo kategori | më shumë nga e njëjta kategori | më shumë nga kjo rubrikë
            më shumë nga ky seksion | më shumë nga ne | me shume nga ne | lajme nga partnerët tanë
            nga partnerët tanë | nga partneret tane | partnerët tanë rekomandojnë | nga rrjeti
            të fundit | te fundit | të fundit nga rubrika | të rejat | te rejat | te rejat e fundit
            titujt e fundit | titujt kryesorë | titujt kryesore | titujt e ditës | titujt e dites
            lajmet e ditës | lajmet e dites | lajmet kryesore | lajmi kryesor | lajmi i ditës
            lajmi i dites | lajmet më të reja | lajmet me te reja | kryesoret | në fokus | ne fokus
            në qendër të vëmendjes | ngjarja e ditës | ngjarja e dites | zgjedhur për ju
            zgjedhur per ju | zgjedhur për ty | zgjedhur per ty | të zgjedhura për ju
            te zgjedhura per ju | zgjedhja e redaksisë | zgjedhja e redaksise | të tjera | te tjera
            të tjera nga kjo kategori | klientët blenë edhe | klientet blene edhe
            klientët blejnë edhe | klientet blejne edhe | lexuesit lexuan edhe
            të tjerët po lexojnë | te tjeret po lexojne | çfarë po lexojnë të tjerët
            lexuesit e tjerë lexojnë
            [artikuj, shkrime] të [ngjashme, ngjashëm]
            [artikujt, shkrimet] e [ngjashme, ngjashëm]
            [artikuj, shkrime] [nga e njëjta kategori, nga e njëjta temë]
            më shumë [artikuj, lajme, shkrime, postime, video]
        ",
        hit: "Lexo edhe:",
        miss: "Kush lexon edhe shtypin e huaj e kupton më lehtë mosmarrëveshjen.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            më të lexuarat | me te lexuarat | më të lexuara | me te lexuara | më të klikuarat
            me te klikuarat | më të klikuara | me te klikuara | më të shikuarat | me te shikuarat
            më të shikuara | me te shikuara | më të ndjekurat | me te ndjekurat | më të komentuarat
            me te komentuarat | më të komentuara | me te komentuara | më të shpërndarat
            me te shperndarat | më të shpërndara | me te shperndara | më të njohurat
            me te njohurat | më të pëlqyerat | me te pelqyerat | më të kërkuarat | me te kerkuarat
            më të popullarizuarat | të preferuarat e lexuesve | popullore | të popullarizuara
            te popullarizuara | në trend | ne trend | trendi | trending | trending tani
            tani në trend | tani ne trend | çfarë po lexohet | cfare po lexohet | po lexohen tani
            zgjedhja e redaktorit | zgjedhjet e redaktorit | përzgjedhja e redaksisë
            përzgjedhja e redaktorit | top lajme | top lajmet | top # lajmet | top artikuj
            lajmet e javës | lajmet e javes | temat e ditës | temat e dites | temat e javës
            temat e javes | tema e ditës | tema e dites | temat më të diskutuara
            më të rëndësishmet | me te rendesishmet | më të mirat e javës | me te mirat e javes
            më e lexuara | me e lexuara
            [lajmet, artikujt] më të [lexuara, lexuar]
            [lajmet, artikujt] me te [lexuara, lexuar]
            më të [lexuarat, klikuarat] [sot, e ditës]
            me te [lexuarat, klikuarat] [sot, e dites]
            [artikuj, postime] [popullore, të popullarizuara]
            [artikuj, postime] te popullarizuara
        ",
        hit: "Më të lexuarat",
        miss: "Romanet e saj policeske janë më të lexuarat në bibliotekë.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            më shumë lajme nga | më shumë lajme për | më shumë artikuj nga | më shumë artikuj për
            më shumë shkrime nga | më shumë rreth | lajme të tjera nga | lajme të tjera për
            artikuj të tjerë nga | artikuj të tjerë për | shkrime të tjera nga | të tjera nga
            lajmet e fundit nga | lajmet e fundit për | lajmet më të reja nga | të gjitha lajmet nga
            të gjitha lajmet për | të gjithë artikujt për | të gjitha shkrimet për
            më të lexuarat nga | më të lexuarat në | lexo më shumë nga | lexo më shumë për
            lexoni më shumë nga | lexoni më shumë për | lexo më shumë rreth | shiko më shumë nga
            shihni më shumë nga | të fundit nga | më shumë nga rubrika | më shumë nga kategoria
            rekomandime nga
        ",
        hit: "Më shumë lajme nga Prizreni",
        miss: "Nga fronti vinin më shumë letra për të vdekur sesa për fitore.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            lexo edhe | lexoni edhe | lexo gjithashtu | lexoni gjithashtu | lexo këtu | lexo ketu
            lexoni këtu | lexoni ketu | lexo më shumë | lexo me shume | lexoni më shumë
            lexoni me shume | lexo më tej | lexo me tej | lexoni më tej | lexoni me tej
            lexo artikullin | lexoni artikullin | lexo të plotë | lexo te plote | lexo të plotën
            lexo te ploten | lexo më tepër | lexo me teper | lexoni më tepër | lexoni me teper
            lexo në | lexo ne | lexoni intervistën e plotë | lexo intervistën e plotë | lexo lajmin
            lexoni lajmin | shiko edhe | shikoni edhe | shihni edhe | shih edhe | shiko më shumë
            shiko me shume | shihni më shumë | shihni me shume | shihni këtu | shihni ketu
            shiko këtu | shiko ketu | dëgjo edhe | degjo edhe | dëgjoni edhe | degjoni edhe
            ndiq edhe | ndiqni edhe | më shumë detaje këtu | me shume detaje ketu | detajet këtu
            detajet ketu | më shumë këtu | me shume ketu | për më shumë lexo | per me shume lexo
            për më shumë lexoni | per me shume lexoni | për më shumë kliko | per me shume kliko
            për më shumë klikoni | per me shume klikoni | mëso më shumë | meso me shume
            mësoni më shumë | mesoni me shume | zbulo më shumë | zbulo me shume | zbuloni më shumë
            zbuloni me shume | mund t'ju interesojë | mund t'ju interesoje | mund të të interesojë
            mund t'ju interesojnë | mund të lexoni edhe | mund te lexoni edhe | mund të lexosh edhe
            mund te lexosh edhe | artikull i rekomanduar | rekomandimi i redaksisë | të ngjashme:
            te ngjashme: | lajme të ngjashme | lajme te ngjashme | artikuj të ngjashëm
            artikuj te ngjashem | lidhur me këtë: | lidhur me kete: | e lidhur: | të lidhura:
            te lidhura: | në lidhje: | ne lidhje:
            [lexo, lexoni, shiko, shihni, shih]:
        ",
        hit: "Lexo edhe: Ura e Luginës hapet para Pashkëve",
        miss: "Në ditar lexohet edhe lodhja e atyre që mbetën në shtëpi.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            lexo më shumë | lexo me shume | lexoni më shumë | lexoni me shume | lexo më tej
            lexo me tej | lexoni më tej | lexoni me tej | lexo të plotë | lexo te plote
            lexo të plotën | lexo te ploten | lexoje të plotë | lexoje te plote | lexojeni të plotë
            lexojeni te plote | lexo artikullin | lexoni artikullin | lexo artikullin e plotë
            lexoni artikullin e plotë | lexo të gjithë artikullin | lexo lajmin
            lexo lajmin e plotë | lexo lajmin e plote | lexoni lajmin e plotë | lexo më tepër
            lexo me teper | lexo vazhdimin | lexoni vazhdimin | vazhdo leximin | vazhdoni leximin
            vazhdo të lexosh | vazhdo te lexosh | vazhdoni të lexoni | vazhdoni te lexoni | vazhdimi
            lexo | lexoni | lexoje | lexojeni | shiko më shumë | shiko me shume | shihni më shumë
            shihni me shume | shikoni më shumë | shikoni me shume | shiko të gjitha
            shiko te gjitha | shihni të gjitha | shihni te gjitha | shikoni të gjitha
            shikoni te gjitha | shiko të gjithë | shiko te gjithe | shiko të gjitha lajmet
            shihni të gjitha lajmet | shiko të gjithë artikujt | të gjitha lajmet | te gjitha lajmet
            të gjithë artikujt | te gjithe artikujt | shiko detajet | shihni detajet
            shiko artikullin | hap artikullin | hape artikullin | më shumë | me shume
            më shumë detaje | me shume detaje | më shumë informacion | me shume informacion
            më shumë informacione | më shumë informata | me shume informata | me shume lajme
            detaje | detajet | mëso më shumë | meso me shume | mësoni më shumë | mesoni me shume
            zbulo më shumë | zbulo me shume | zbuloni më shumë | zbuloni me shume | ngarko më shumë
            ngarko me shume | ngarkoni më shumë | ngarkoni me shume | ngarko më shumë lajme
            ngarko më shumë artikuj | shfaq më shumë | shfaq me shume | shfaqni më shumë
            shfaqni me shume | shfaq të gjitha | shfaq te gjitha | trego më shumë | trego me shume
            trego të gjitha | trego te gjitha | lexo përgjigjet | lexo pergjigjet | më tepër
            me teper | më tej | me tej
            [shiko, shihni] të gjitha [recetat, videot]
            [shiko, shihni] [programin e plotë, të gjithë programin]
        ",
        hit: "Vazhdo leximin →",
        miss: "Fëmijët donin të vazhdonin leximin deri në mesnatë.",
    },
];
