//! Romanian phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            abonează-te la newsletterul nostru
            aboneaza-te la newsletterul nostru | abonează-te la newsletter-ul nostru
            aboneaza-te la newsletter-ul nostru | abonați-vă la newsletterul nostru
            abonaţi-vă la newsletterul nostru | abonati-va la newsletterul nostru
            abonați-vă la newsletter-ul nostru | abonaţi-vă la newsletter-ul nostru
            abonati-va la newsletter-ul nostru | abonare la newsletter | mă abonez la newsletter
            ma abonez la newsletter | primește newsletterul | primeşte newsletterul
            primeste newsletterul | primește newsletter-ul | primeşte newsletter-ul
            primeste newsletter-ul | primește cele mai importante știri
            primeşte cele mai importante ştiri | primeste cele mai importante stiri
            primește cele mai noi știri | primeşte cele mai noi ştiri | primeste cele mai noi stiri
            primește ultimele știri | primeşte ultimele ştiri | primeste ultimele stiri
            primești pe email | primeşti pe email | primesti pe email | primești zilnic pe email
            primeşti zilnic pe email | primesti zilnic pe email | primești cele mai importante știri
            primeşti cele mai importante ştiri | primesti cele mai importante stiri
            primești cele mai noi articole | primeşti cele mai noi articole
            primesti cele mai noi articole | primește notificări prin email
            primeşte notificări prin email | primeste notificari prin email | direct în inbox
            direct in inbox | direct în inboxul tău | direct in inboxul tau | în inboxul tău
            in inboxul tau | în inbox-ul tău | in inbox-ul tau | direct în căsuța ta de email
            direct în căsuţa ta de email | direct in casuta ta de email | în căsuța ta de e-mail
            în căsuţa ta de e-mail | in casuta ta de e-mail
            introdu adresa ta de email pentru a te abona | introdu adresa de email pentru a te abona
            newsletterul nostru săptămânal | newsletterul nostru saptamanal
            newsletterul nostru zilnic
            [abonează-te, aboneaza-te, abonați-vă, abonaţi-vă, abonati-va, înscrie-te, inscrie-te, înscrieți-vă,
            înscrieţi-vă, inscrieti-va] [la newsletter, la newsletterul, la newsletter-ul, la newsletterele noastre,
            gratuit la newsletter, acum la newsletter]
            primește [știrile, noutățile] direct pe [email, e-mail]
            primeşte [ştirile, noutăţile] direct pe [email, e-mail]
            primeste [stirile, noutatile] direct pe [email, e-mail]
            primești [știrile, noutățile] [pe email, pe e-mail, direct pe email]
            primeşti [ştirile, noutăţile] [pe email, pe e-mail, direct pe email]
            primesti [stirile, noutatile] [pe email, pe e-mail, direct pe email]
            primește cele mai [noi, recente] [articole, noutăți]
            primeşte cele mai [noi, recente] [articole, noutăţi]
            primeste cele mai [noi, recente] [articole, noutati]
            primiți cele mai noi știri | primiţi cele mai noi ştiri | primiti cele mai noi stiri
            [te poți, vă puteți] dezabona [în orice moment, oricând]
            [te poţi, vă puteţi] dezabona [în orice moment, oricând]
            [te poti, va puteti] dezabona [in orice moment, oricand]
            [prin abonare, prin înscriere, abonându-te, înscriindu-te] [ești de acord, accepți]
            [prin abonare, prin înscriere, abonându-te, înscriindu-te] [eşti de acord, accepţi]
            [prin inscriere, abonandu-te, inscriindu-te] [esti de acord, accepti]
            prin abonare [esti de acord, accepti]
            [articole, știri, ştiri, stiri, noutăți, noutăţi, noutati] pe [adresa ta de email, adresa ta de e-mail,
            emailul tău, emailul tau]
            alătură-te [celor, celorlalți] # [de, ] [abonați, cititori]
            alătură-te celorlalţi # [de, ] [abonaţi, cititori]
            alătură-te celor # [de, ] abonaţi
            alatura-te [celor, celorlalti] # [de, ] [abonati, cititori]
            [vreau, doresc] [să mă abonez la, sa ma abonez la] [newsletter, newsletterul]
            [înscrie-te, inscrie-te, abonează-te, aboneaza-te, abonați-vă, abonaţi-vă, abonati-va] pentru a primi
        ",
        hit: "Abonează-te la newsletterul nostru și primești zilnic pe email știrile din Bacău.",
        miss: "Asociația trimite apicultorilor un newsletter o dată pe lună.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            newsletter | newsletters | newsletterul nostru | newsletterele noastre
            newsletter zilnic | abonare newsletter | abonare la newsletter | adresa ta de email
            adresa ta de e-mail | adresa de email | adresa de e-mail | adresă de email
            adresă email | adresa email | adresa dvs. de email | adresa dumneavoastră de email
            adresa dumneavoastra de email | emailul tău | emailul tau | email-ul tău | email-ul tau
            e-mailul tău | e-mailul tau
            introdu emailul | introdu e-mailul tău | introdu e-mailul tau
            numele tău | numele tau | nume și prenume | nume şi prenume | nume si prenume
            mă abonez | ma abonez | mă înscriu | ma inscriu | înscrie-te | inscrie-te
            înscrie-te acum | inscrie-te acum | înscrie-te gratuit | inscrie-te gratuit
            abonează-mă | aboneaza-ma | vreau să primesc newsletter | vreau sa primesc newsletter
            vreau să mă abonez | vreau sa ma abonez | mulțumim pentru abonare
            mulţumim pentru abonare | multumim pentru abonare | mulțumim pentru înscriere
            mulţumim pentru înscriere | multumim pentru inscriere
            abonarea a fost realizată cu succes | abonarea a fost realizata cu succes
            fii la curent | fii la curent cu noutățile | fii la curent cu noutăţile
            fii la curent cu noutatile | rămâi la curent | ramai la curent | rămâi informat
            ramai informat | fii mereu la curent | nu rata nicio știre | nu rata nicio ştire
            nu rata nicio stire | primește notificări | primeşte notificări | primeste notificari
            activează notificările | activeaza notificarile | activați notificările
            activaţi notificările | activati notificarile
            sunt de acord cu politica de confidențialitate
            sunt de acord cu politica de confidenţialitate
            sunt de acord cu politica de confidentialitate | am citit și sunt de acord cu
            am citit şi sunt de acord cu | am citit si sunt de acord cu
            sunt de acord cu prelucrarea datelor personale | sunt de acord cu termenii și condițiile
            sunt de acord cu termenii şi condiţiile | sunt de acord cu termenii si conditiile
            [introdu, scrie, introduceți, introduceţi, introduceti] [adresa ta, adresa] de [email, e-mail]
            [vreau, doresc] să [primesc newsletterul, primesc noutăți, primesc oferte, mă abonez la newsletter]
            [vreau, doresc] să primesc noutăţi
            [vreau, doresc] sa [primesc newsletterul, primesc noutati, primesc oferte, ma abonez la newsletter]
            [am citit și accept, am citit și sunt de acord cu, accept] [termenii și condițiile, politica de
            confidențialitate]
            [am citit şi accept, am citit şi sunt de acord cu] [termenii şi condiţiile, politica de
            confidenţialitate]
            accept [termenii şi condiţiile, politica de confidenţialitate]
            [am citit si accept, am citit si sunt de acord cu] [termenii si conditiile, politica de
            confidentialitate]
            accept [termenii si conditiile, politica de confidentialitate]
            [fii, rămâi, rămâneți] la curent [cu ultimele noutăți, cu ultimele știri, cu cele mai noi știri, cu
            noutățile noastre]
            rămâneţi la curent [cu ultimele noutăţi, cu ultimele ştiri, cu cele mai noi ştiri, cu noutăţile noastre]
            [fii, rămâi] la curent [cu ultimele noutăţi, cu ultimele ştiri, cu cele mai noi ştiri, cu noutăţile
            noastre]
            [ramai, ramaneti] la curent [cu ultimele noutati, cu ultimele stiri, cu cele mai noi stiri, cu noutatile
            noastre]
            fii la curent [cu ultimele noutati, cu ultimele stiri, cu cele mai noi stiri, cu noutatile noastre]
            nu [rata, ratați, rataţi, ratati, pierde] [nimic, nicio noutate, niciun articol, ultimele noutăți,
            ultimele noutăţi, ultimele noutati, cele mai noi articole]
            [nu trimitem, fără, fara, zero] spam
            [te-ai abonat, v-ați abonat, v-aţi abonat, v-ati abonat] cu succes
            [mesajul, mesajul tău, mesajul tau, mesajul dvs] a fost trimis cu succes
            abonarea [ta, ] [a fost confirmată, a fost confirmata]
            [primește notificări, primeşte notificări, primeste notificari] [despre cele mai noi articole, despre
            articolele noi, pe email]
            [câmp obligatoriu, camp obligatoriu, câmpuri obligatorii, campuri obligatorii, acest câmp este
            obligatoriu, acest camp este obligatoriu]
            trimite [mesajul, cererea, solicitarea]
        ",
        hit: "Adresa ta de email",
        miss: "Adresa ta de email nu ajunge ca dovadă, i-a explicat funcționarul.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            descarcă gratuit aplicația | descarcă gratuit aplicaţia | descarca gratuit aplicatia
            descărcați aplicația | descărcaţi aplicaţia | descarcati aplicatia
            instalează aplicația gratuită
            instalează aplicaţia gratuită | instaleaza aplicatia gratuita | disponibilă în app store
            disponibila in app store | disponibil în app store | disponibil in app store
            disponibil pe app store | disponibilă pe google play | disponibila pe google play
            disponibil pe google play | acum pe google play | descarcă din app store
            descarca din app store | descarcă de pe google play | descarca de pe google play
            ia aplicația | ia aplicaţia | ia aplicatia | urmărește știrile în aplicația
            urmăreşte ştirile în aplicaţia | urmareste stirile in aplicatia
            aplicația noastră pentru android și ios | aplicaţia noastră pentru android şi ios
            aplicatia noastra pentru android si ios
            [descarcă, descărcați, instalează, descoperă] [aplicația noastră, aplicația noastră mobilă, aplicația
            mobilă gratuit]
            descărcaţi [aplicaţia noastră, aplicaţia noastră mobilă, aplicaţia mobilă gratuit]
            [descarcă, instalează, descoperă] [aplicaţia noastră, aplicaţia noastră mobilă, aplicaţia mobilă
            gratuit]
            [descarca, descarcati, instaleaza, descopera] [aplicatia noastra, aplicatia noastra mobila, aplicatia
            mobila gratuit]
            descarcă [acum, gratuit] aplicația noastră
            descarcă [acum, gratuit] aplicaţia noastră
            descarca [acum, gratuit] aplicatia noastra
            [activează, activați] notificările [și nu rata, ca să nu ratezi]
            activaţi notificările [şi nu rata, ca să nu ratezi]
            activează notificările şi nu rata
            [activeaza, activati] notificarile [si nu rata, ca sa nu ratezi]
        ",
        hit: "Descarcă aplicația noastră și ești mereu la curent cu știrile",
        miss: "Aplicația primăriei a fost descărcată de nouă mii de locuitori.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            urmărește-ne pe google news | urmăreşte-ne pe google news | urmareste-ne pe google news
            urmăriți-ne pe google news | urmăriţi-ne pe google news | urmariti-ne pe google news
            urmărește știrile noastre pe google news | urmăreşte ştirile noastre pe google news
            urmareste stirile noastre pe google news | urmărește cele mai noi știri pe google news
            urmăreşte cele mai noi ştiri pe google news
            urmareste cele mai noi stiri pe google news | urmărește ultimele știri pe google news
            urmăreşte ultimele ştiri pe google news | urmareste ultimele stiri pe google news
            ne găsești pe google news | ne găseşti pe google news | ne gasesti pe google news
            și pe google news | şi pe google news | si pe google news | abonează-te pe google news
            aboneaza-te pe google news | urmărește-ne pe whatsapp | urmăreşte-ne pe whatsapp
            urmareste-ne pe whatsapp | urmăriți-ne pe whatsapp | urmăriţi-ne pe whatsapp
            urmariti-ne pe whatsapp | urmărește canalul nostru de whatsapp
            urmăreşte canalul nostru de whatsapp | urmareste canalul nostru de whatsapp
            urmărește canalul de whatsapp | urmăreşte canalul de whatsapp
            urmareste canalul de whatsapp | intră pe canalul nostru de whatsapp
            intra pe canalul nostru de whatsapp | intră pe canalul de whatsapp
            intra pe canalul de whatsapp | intră în canalul de whatsapp
            intra in canalul de whatsapp | alătură-te canalului nostru
            alatura-te canalului nostru | alătură-te grupului nostru | alatura-te grupului nostru
            alătură-te comunității noastre | alătură-te comunităţii noastre
            alatura-te comunitatii noastre | intră în grupul nostru de whatsapp
            intra in grupul nostru de whatsapp
            abonați-vă la canalul nostru | abonaţi-vă la canalul nostru
            abonati-va la canalul nostru | abonează-te la canalul nostru
            aboneaza-te la canalul nostru | ascultă podcastul nostru pe spotify
            asculta podcastul nostru pe spotify
            canalul nostru [de, oficial de, pe] [whatsapp, telegram, youtube]
            [abonează-te, aboneaza-te, abonați-vă, abonaţi-vă, abonati-va] la canalul [de, nostru de, nostru pe] [whatsapp,
            telegram, youtube]
            [intră, intrați] [în, pe] grupul nostru de [telegram, facebook]
            intraţi [în, pe] grupul nostru de [telegram, facebook]
            [intra, intrati] [in, pe] grupul nostru de [telegram, facebook]
            [urmărește-ne, urmăriți-ne, ne găsești] și pe [google news, whatsapp, telegram]
            [urmăreşte-ne, urmăriţi-ne, ne găseşti] şi pe [google news, whatsapp, telegram]
            [urmareste-ne, urmariti-ne, ne gasesti] si pe [google news, whatsapp, telegram]
            [adaugă-ne, adauga-ne, setează-ne, seteaza-ne, alege-ne] [ca sursă preferată, ca sursa preferata]
            [ascultă, urmărește] podcastul nostru [pe, și pe]
            urmăreşte podcastul nostru [pe, şi pe]
            ascultă podcastul nostru şi pe
            [asculta, urmareste] podcastul nostru [pe, si pe]
            [trimite-ne, trimiteți-ne, trimiteţi-ne, trimiteti-ne] [o știre, o ştire, o stire, povestea ta,
            fotografiile tale, o sesizare, pozele tale]
            ai [o informație, o informaţie, o informatie, o știre, o ştire, o stire, un pont, o poveste] [scrie-ne,
            trimite-ne]
            [ai întrebări, ai o întrebare, ai nevoie de ajutor] [scrie-ne, sună-ne, contactează-ne]
            [ai intrebari, ai o intrebare] [scrie-ne, suna-ne, contacteaza-ne]
            ai nevoie de ajutor [suna-ne, contacteaza-ne]
        ",
        hit: "Urmărește-ne pe Google News și pe canalul nostru de WhatsApp",
        miss: "Voluntarii au făcut un canal de WhatsApp pentru localnici.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            susține jurnalismul independent | susţine jurnalismul independent
            sustine jurnalismul independent | susțineți jurnalismul independent
            susţineţi jurnalismul independent | sustineti jurnalismul independent
            sprijină jurnalismul independent | sprijina jurnalismul independent
            susține presa independentă | susţine presa independentă | sustine presa independenta
            sprijină presa independentă | sprijina presa independenta
            susține jurnalismul de calitate | susţine jurnalismul de calitate
            sustine jurnalismul de calitate | susține munca noastră | susţine munca noastră
            sustine munca noastra | susține proiectul nostru | susţine proiectul nostru
            sustine proiectul nostru | sprijină munca noastră | sprijina munca noastra
            sprijină-ne cu | sprijina-ne cu | susține-ne cu | susţine-ne cu | sustine-ne cu
            fă o donație | fă o donaţie | fa o donatie | faceți o donație | faceţi o donaţie
            faceti o donatie | redirecționează # % | redirecţionează # % | redirectioneaza # %
            redirecționează 3,5% din impozit | redirecţionează 3,5% din impozit
            redirectioneaza 3,5% din impozit | cu ajutorul cititorilor noștri
            cu ajutorul cititorilor noştri | cu ajutorul cititorilor nostri
            cu sprijinul cititorilor noștri | cu sprijinul cititorilor noştri
            cu sprijinul cititorilor nostri | finanțat de cititori | finanţat de cititori
            finantat de cititori | finanțată de cititori | finanţată de cititori
            finantata de cititori | datorită donațiilor cititorilor
            datorită donaţiilor cititorilor | datorita donatiilor cititorilor | donația ta ne ajută
            donaţia ta ne ajută | donatia ta ne ajuta | contribuția ta contează
            contribuţia ta contează | contributia ta conteaza | ajută-ne să rămânem independenți
            ajută-ne să rămânem independenţi | ajuta-ne sa ramanem independenti
            ajută-ne să continuăm | ajuta-ne sa continuam | avem nevoie de sprijinul tău
            avem nevoie de sprijinul tau | avem nevoie de ajutorul tău | avem nevoie de ajutorul tau
            devino susținător | devino susţinător | devino sustinator | devino donator lunar
            fii susținător | fii susţinător | fii sustinator | dacă îți place ce facem
            dacă îţi place ce facem | daca iti place ce facem | dacă vă place ce facem
            daca va place ce facem | dacă apreciezi munca noastră | daca apreciezi munca noastra
            oferă-ne o cafea | ofera-ne o cafea | donează acum pe | doneaza acum pe
            redirecționează 3,5% din impozitul | redirecţionează 3,5% din impozitul
            redirectioneaza 3,5% din impozitul
            [susține, susțineți, sprijină] [redacția noastră, jurnalismul nostru]
            [susţine, susţineţi] [redacţia noastră, jurnalismul nostru]
            sprijină redacţia noastră
            [sustine, sustineti, sprijina] [redactia noastra, jurnalismul nostru]
            [susțineți, susţineţi, sustineti] [munca noastră, munca noastra, proiectul nostru]
            [susțineți, sprijiniți] [presa independentă, presa liberă, jurnalismul local, jurnalismul de calitate]
            [susţineţi, sprijiniţi] [presa independentă, presa liberă, jurnalismul local, jurnalismul de calitate]
            [sustineti, sprijiniti] [presa independenta, presa libera, jurnalismul local, jurnalismul de calitate]
            [susține-ne, sprijină-ne, ajută-ne] [cu o donație, printr-o donație, prin, pe patreon]
            susţine-ne [cu o donaţie, printr-o donaţie, prin, pe patreon]
            [sprijină-ne, ajută-ne] [cu o donaţie, printr-o donaţie]
            [sustine-ne, sprijina-ne, ajuta-ne] [cu o donatie, printr-o donatie, prin, pe patreon]
            [redirecționează, redirecţionează, redirectioneaza, redirecționați, redirecţionaţi, redirectionati,
            direcționează, direcţionează, directioneaza] [# % din impozitul, # # % din impozitul]
            devino [membru susținător, membru susţinător, membru sustinator, susținător lunar, susţinător lunar,
            sustinator lunar, susținătorul nostru, susţinătorul nostru, sustinatorul nostru]
            [ajută-ne să, ajuta-ne sa] [creștem, creştem, crestem, mergem mai departe]
            susțineți [asociația noastră, fundația noastră, misiunea noastră]
            susţineţi [asociaţia noastră, fundaţia noastră, misiunea noastră]
            sustineti [asociatia noastra, fundatia noastra, misiunea noastra]
        ",
        hit: "Avem nevoie de sprijinul tău: fă o donație și susține presa independentă.",
        miss: "Donațiile au sprijinit treizeci de familii rămase fără casă.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            vezi oferta | vezi ofertele | vezi prețul | vezi preţul | vezi pretul
            vezi produsul | profită acum | profita acum | profită de ofertă | profita de oferta
            rezervă-ți locul | rezervă-ţi locul | rezerva-ti locul | bilete online | cere ofertă
            cere oferta | solicită ofertă | solicita oferta
            solicită demo | solicita demo | programează-te
            programeaza-te | programează o consultație | programează o consultaţie
            programeaza o consultatie | fă o programare | fa o programare | încearcă gratuit
            incearca gratuit | încearcă acum | incearca acum | testează gratuit | testeaza gratuit
            perioadă de probă gratuită | perioada de proba gratuita | începe acum | incepe acum
            începe gratuit | incepe gratuit | magazin | magazin online | magazinul nostru | coș
            coş | cos | coșul meu | coşul meu | cosul meu | coș de cumpărături | coş de cumpărături
            cos de cumparaturi | cele mai vândute | cele mai vandute | în stoc
            in stoc | indisponibil în stoc | indisponibil in stoc | cod de reducere
            coduri de reducere | cupoane | oferte | ofertele zilei | contactează-ne acum
            contacteaza-ne acum | sună acum | suna acum
            [cumpără, cumpara, comandă, comanda, rezervă, rezerva] [, acum, aici, online, direct]
            adaugă în [coș, coșul de cumpărături, coșul meu, lista de dorințe, wishlist, calendar]
            adaugă în [coş, coşul de cumpărături, coşul meu, lista de dorinţe]
            adauga in [cos, cosul de cumparaturi, cosul meu, lista de dorinte, wishlist, calendar]
            adaugă la [lista de dorințe, comparare, coș]
            adaugă la [lista de dorinţe, coş]
            adauga la [lista de dorinte, comparare, cos]
            [adaugă produsul în coș, adaugă produsul în coş, adauga produsul in cos, vezi coșul, vezi coşul, vezi
            cosul, mergi la coș, mergi la coş, mergi la cos, înapoi la magazin, inapoi la magazin]
            coșul [tău, dvs, de cumpărături] [este, e] gol
            coşul [tău, dvs, de cumpărături] [este, e] gol
            cosul [tau, dvs, de cumparaturi] [este, e] gol
            [continuă, continua, înapoi la, inapoi la] [cumpărăturile, cumparaturile]
            înapoi la cumpărături | inapoi la cumparaturi
            [finalizează, finalizeaza, finalizați, finalizaţi, finalizati, trimite, plasează, plaseaza] comanda
            [livrare, transport] [gratuită, gratuita, gratuit, rapidă, rapida, gratuită de la # lei, gratuita de la
            # lei, gratuit peste # lei]
            [produs, stoc] [indisponibil, disponibil, epuizat, limitat]
            [cere, solicită, cereți, solicitați] o ofertă [, personalizată]
            [cereţi, solicitaţi] o ofertă [, personalizată]
            [solicita, cereti, solicitati] o oferta [, personalizata]
            cere o oferta [, personalizata]
            [programează, programeaza] [o vizită, o vizita, o întâlnire, o intalnire, un demo]
            [rezervă, rezerva] [o masă, o masa, un loc]
            [programează-te, programeaza-te] [acum, online]
            [cumpără, cumpara, rezervă, rezerva] [bilete, biletul, un bilet, bilete online]
            bilete disponibile [, pe, la]
            [înscrie-te, inscrie-te, înregistrează-te, inregistreaza-te] la eveniment
            vezi [toate, ] ofertele [noastre, zilei]
        ",
        hit: "Adaugă în coș",
        miss: "Mulți renunță după ce adaugă în coș al treilea produs.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            ascultă articolul | asculta articolul
            ascultați articolul | ascultaţi articolul | ascultati articolul | ascultă știrea
            ascultă ştirea | asculta stirea | ascultă podcastul | asculta podcastul
            ascultă podcast-ul | asculta podcast-ul | ascultați podcastul | ascultaţi podcastul
            ascultati podcastul | ascultă episodul | asculta episodul | ascultă interviul
            asculta interviul | ascultă aici | asculta aici | ascultă integral | asculta integral
            vezi video | vezi aici video | vezi videoclipul | vezi imaginile | vezi galeria
            vezi filmul | urmărește video | urmăreşte video | urmareste video | urmăriți video
            urmăriţi video | urmariti video | urmărește emisiunea | urmăreşte emisiunea
            urmareste emisiunea | urmărește live | urmăreşte live | urmareste live
            vizionează video | vizioneaza video | uită-te la video | uita-te la video
            click aici pentru | click aici ca să | click aici ca sa | clic aici pentru
            dați click aici | daţi click aici | dati click aici | dă click aici | da click aici
            dă click pentru | da click pentru | apasă aici pentru | apasa aici pentru
            apăsați aici pentru | apăsaţi aici pentru | apasati aici pentru | accesează aici
            acceseaza aici | accesați aici | accesaţi aici | accesati aici
            [ascultă, ascultați] [acest articol, acest episod, această știre, varianta audio]
            ascultaţi [acest articol, acest episod, această ştire, varianta audio]
            ascultă această ştire
            [asculta, ascultati] [acest articol, acest episod, aceasta stire, varianta audio]
            [urmărește, urmăreşte, urmareste, urmăriți, urmăriţi, urmariti, vizionează, vizioneaza] [videoclipul,
            emisiunea integrală, emisiunea integrala, trailerul]
        ",
        hit: "Ascultă acest articol (5 min)",
        miss: "Cine ascultă podcastul vede pe hartă și traseul.",
    },
];
