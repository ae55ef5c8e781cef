//! Albanian phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            koment | komente | komentet | komento | komentoni | komento tani | komento këtu
            komento ketu | # komente | # koment | # komentet | komente # | komentet # | një koment
            nje koment | asnjë koment | asnje koment | pa komente | ende pa komente
            komentet e lexuesve | komentet tuaja | komenti juaj | komenti yt | koment i ri
            të gjitha komentet | më shumë komente | ngarko më shumë komente | shfaq më shumë komente
            komentet e fundit | komente të fundit | komentet më të reja | komente të mbyllura
            komentet janë mbyllur | komentet facebook | komente në facebook | rregullat e komentimit
            rregullat për komente | rregullorja e komenteve | karaktere të mbetura
            # karaktere të mbetura | bashkohu në bisedë | bashkohuni në bisedë
            bashkohu në diskutim | bashkohuni në diskutim | merr pjesë në diskutim
            merrni pjesë në diskutim | thuaj mendimin tënd | thoni mendimin tuaj
            shpreh mendimin tënd | shprehni mendimin tuaj | mendimi juaj | mendimi yt
            çfarë mendoni | çfarë mendon | cfare mendon | çfarë mendoni ju | çfarë mendon ti
            si mendoni ju | si mendoni | cili është mendimi juaj | cili është mendimi yt
            anulo përgjigjen | anuloje përgjigjen | anulo | lini një përgjigje anuloni përgjigjen
            lini një përgjigje anulo përgjigjen | lër një përgjigje anulo përgjigjen
            lini një koment anuloni përgjigjen | # përgjigje te | dërgo komentin | dërgoni komentin
            posto komentin | postoni komentin | publiko komentin | posto koment | dërgo koment
            dergo koment | dërgoje komentin | lini nje koment
            [lër, lini] [një koment, komentin tuaj]
            ler [nje koment, komentin tuaj]
            [lër, lini] [një përgjigje, një vlerësim]
            ler [nje pergjigje, nje vleresim]
            lini [nje pergjigje, nje vleresim]
            [shiko, shihni] [komentet, të gjitha komentet]
            [shiko, shihni] te gjitha komentet
            [bëhu, bëhuni] i pari [që komenton, që komentoni]
            [behu, behuni] i pari [qe komenton, qe komentoni]
            nuk ka [komente, ende komente, asnjë koment, komente ende, ende asnjë koment]
            nuk ka [asnje koment, ende asnje koment]
            [vlerëso, vlerësoni] [këtë artikull, artikullin]
            [vlereso, vleresoni] [kete artikull, artikullin]
        ",
        hit: "Lini një përgjigje",
        miss: "Ai nuk la asnjë përgjigje, vetëm gjurmë balte te pragu.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            adresa juaj email s'do të bëhet publike | fushat e domosdoshme janë shënuar
            fushat e detyrueshme janë shënuar | fushat e kërkuara janë shënuar
            fushat e detyrueshme janë të shënuara | fushat e nevojshme janë të shënuara
            fushat e domosdoshme shënohen | fushat e shënuara me | ruaje emrin tim | ruaj emrin tim
            ruaj në këtë shfletues emrin tim | ruaje në këtë shfletues
            për herën tjetër që komentoj | për herën tjetër që do të komentoj
            herën tjetër kur të komentoj | për komentin tim të ardhshëm
            duhet të bëni hyrjen që të mund të | duhet të keni bërë hyrjen që të
            duhet të hysh që të komentosh | ky sajt përdor akismet | kjo faqe përdor akismet
            për të pakësuar mesazhet e padëshiruara | mësoni se si përpunohen të dhënat e komenteve
            mësoni se si përpunohen të dhënat tuaja të komentit
            si përpunohen të dhënat e komenteve tuaja | rezervon të drejtën të mos publikojë komente
            rezervon të drejtën të fshijë komente | rezervon të drejtën e fshirjes së komenteve
            rezervon të drejtën për të fshirë komente | komentet me përmbajtje fyese
            komentet që përmbajnë fyerje | komentet fyese nuk do të publikohen
            përgjegjësia për komentet bie mbi | redaksia nuk mban përgjegjësi për komentet
            raporto komentin | raportoni komentin
            adresa [email, e-mail] nuk do të [publikohet, bëhet publike]
            emaili [juaj, yt] nuk do të [publikohet, bëhet publik]
            [duhet të jesh, duhet të jeni] [i kyçur, të kyçur] për të
            [hyr, hyni] [për të komentuar, për të lënë koment]
            komentet [janë të mbyllura, janë çaktivizuar, janë të çaktivizuara, moderohen, nuk lejohen]
            [njoftomë, më njofto] [me email, përmes emailit]
            [komentet, opinionet e komentuesve] [shprehin opinionin e, shprehin mendimin e]
            [ju lutemi shkruani, ju lutem shkruani] [komentin tuaj, emrin tuaj këtu]
            keni vendosur një adresë [emaili, email] të [gabuar, pavlefshme]
            na shkruaj [mendimin tuaj, mendimin tënd] [në komente, në komentet]
            [nuk ka komente, ende pa komente] [bëhu i pari, bëhuni i pari]
        ",
        hit: "Adresa juaj email nuk do të publikohet. Fushat e domosdoshme janë shënuar me *",
        miss: "Adresa e dëshmitares nuk do të publikohet, vendosi gjyqtarja.",
    },
    Phrases {
        rule: "comments.notice",
        texts: "
            komentet më poshtë nuk janë moderuar | komentet e mëposhtme nuk janë moderuar
            komentet më poshtë janë të lexuesve | komentet e mëposhtme janë të lexuesve
            komentet e mëposhtme nuk përfaqësojnë | komentet më poshtë nuk përfaqësojnë
            komentet e mëposhtme shprehin mendimet e lexuesve
            redaksia nuk përgjigjet për komentet e lexuesve
        ",
        hit: "Komentet e mëposhtme nuk janë moderuar.",
        miss: "Komentet e mëposhtme në hartë janë zbehur nga dielli.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            përgjigju | pergjigju | përgjigjuni | pergjigjuni | përgjigje | pergjigje | përgjigjet
            pergjigjet | # përgjigje | # pergjigje | shiko përgjigjet | shiko pergjigjet
            shihni përgjigjet | shihni pergjigjet | shfaq përgjigjet | shfaq pergjigjet
            fshih përgjigjet | fshih pergjigjet | shiko # përgjigje | shiko # pergjigje
            shfaq # përgjigje | shfaq # pergjigje | raporto | raportoje | raporto abuzim
            raporto abuzimin | sinjalizo | më pëlqen | me pelqen | pëlqe | pelqe | pëlqeje | pelqeje
            nuk më pëlqen | nuk me pelqen | s'më pëlqen | s'me pelqen | ndrysho | fshije | fshi
            fshij | redakto | lidhje e përhershme | lidhje e perhershme | permalink | cito | citoje
            citim | rendit sipas | radhit sipas | rendit | më të vjetrat | me te vjetrat
            më të rejat | me te rejat | më të vlerësuarat | me te vleresuarat | komentet më të mira
            komentet me te mira | më relevantet | me relevantet | voto | voto pro
            në pritje të moderimit | në pritje të miratimit | komenti juaj pret miratimin
            komenti juaj është në pritje të moderimit | përdorues anonim | perdorues anonim | anonim
            mysafir | vizitor | bllokoje përdoruesin | bllokoje perdoruesin | blloko përdoruesin
            blloko perdoruesin
            [raporto, raportoje] [komentin, këtë koment]
            [përgjigju, përgjigjuni] [komentit, këtij komenti]
            [rendit, radhit] sipas [më të rejave, më të vjetrave]
        ",
        hit: "Përgjigju",
        miss: "Kryetari nuk deshi të përgjigjej për shkak të hetimit.",
    },
    Phrases {
        rule: "comments.says",
        texts: "
            thotë | shkroi | shkruan | komentoi | tha më | thotë më
        ",
        hit: "margarita_t thotë:",
        miss: "Kështu thotë i gjithë fshati.",
    },
];
