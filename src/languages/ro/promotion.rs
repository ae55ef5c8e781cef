//! Romanian phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            abonează-te la newsletter | aboneaza-te la newsletter | abonează-te la newsletterul
            aboneaza-te la newsletterul | abonează-te la newsletter-ul
            aboneaza-te la newsletter-ul | abonează-te la newsletterul nostru
            aboneaza-te la newsletterul nostru | abonează-te la newsletter-ul nostru
            aboneaza-te la newsletter-ul nostru | abonați-vă la newsletter
            abonaţi-vă la newsletter | abonati-va la newsletter | abonați-vă la newsletterul nostru
            abonaţi-vă la newsletterul nostru | abonati-va la newsletterul nostru
            abonați-vă la newsletter-ul nostru | abonaţi-vă la newsletter-ul nostru
            abonati-va la newsletter-ul nostru | abonare la newsletter | înscrie-te la newsletter
            inscrie-te la newsletter | înscrie-te la newsletterul | inscrie-te la newsletterul
            înscrie-te la newsletter-ul | inscrie-te la newsletter-ul | înscrieți-vă la newsletter
            înscrieţi-vă la newsletter | inscrieti-va la newsletter | mă abonez la newsletter
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
            te poți dezabona oricând | te poţi dezabona oricând | te poti dezabona oricand
            vă puteți dezabona oricând | vă puteţi dezabona oricând | va puteti dezabona oricand
            newsletterul nostru săptămânal | newsletterul nostru saptamanal
            newsletterul nostru zilnic
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
            e-mailul tău | e-mailul tau | introdu adresa de email | introdu adresa ta de email
            introduceți adresa de email | introduceţi adresa de email | introduceti adresa de email
            introdu emailul | introdu e-mailul tău | introdu e-mailul tau | scrie adresa ta de email
            numele tău | numele tau | nume și prenume | nume şi prenume | nume si prenume
            mă abonez | ma abonez | mă înscriu | ma inscriu | înscrie-te | inscrie-te
            înscrie-te acum | inscrie-te acum | înscrie-te gratuit | inscrie-te gratuit
            abonează-mă | aboneaza-ma | vreau să primesc newsletter | vreau sa primesc newsletter
            vreau să mă abonez | vreau sa ma abonez | mulțumim pentru abonare
            mulţumim pentru abonare | multumim pentru abonare | mulțumim pentru înscriere
            mulţumim pentru înscriere | multumim pentru inscriere | te-ai abonat cu succes
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
        ",
        hit: "Adresa ta de email",
        miss: "Adresa ta de email nu ajunge ca dovadă, i-a explicat funcționarul.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            descarcă aplicația noastră | descarcă aplicaţia noastră | descarca aplicatia noastra
            descarcă gratuit aplicația | descarcă gratuit aplicaţia | descarca gratuit aplicatia
            descărcați aplicația noastră | descărcaţi aplicaţia noastră
            descarcati aplicatia noastra | descărcați aplicația | descărcaţi aplicaţia
            descarcati aplicatia | instalează aplicația noastră | instalează aplicaţia noastră
            instaleaza aplicatia noastra | instalează aplicația gratuită
            instalează aplicaţia gratuită | instaleaza aplicatia gratuita | disponibilă în app store
            disponibila in app store | disponibil în app store | disponibil in app store
            disponibil pe app store | disponibilă pe google play | disponibila pe google play
            disponibil pe google play | acum pe google play | descarcă din app store
            descarca din app store | descarcă de pe google play | descarca de pe google play
            ia aplicația | ia aplicaţia | ia aplicatia | urmărește știrile în aplicația
            urmăreşte ştirile în aplicaţia | urmareste stirile in aplicatia
            aplicația noastră pentru android și ios | aplicaţia noastră pentru android şi ios
            aplicatia noastra pentru android si ios
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
            intra in canalul de whatsapp | abonează-te la canalul de whatsapp
            aboneaza-te la canalul de whatsapp | abonează-te la canalul nostru de whatsapp
            aboneaza-te la canalul nostru de whatsapp | abonează-te la canalul nostru de telegram
            aboneaza-te la canalul nostru de telegram | abonează-te la canalul de telegram
            aboneaza-te la canalul de telegram | alătură-te canalului nostru
            alatura-te canalului nostru | alătură-te grupului nostru | alatura-te grupului nostru
            alătură-te comunității noastre | alătură-te comunităţii noastre
            alatura-te comunitatii noastre | intră în grupul nostru de whatsapp
            intra in grupul nostru de whatsapp | intră în grupul nostru de facebook
            intra in grupul nostru de facebook | canalul nostru de whatsapp
            canalul nostru de telegram | canalul nostru de youtube
            abonează-te la canalul nostru de youtube | aboneaza-te la canalul nostru de youtube
            abonează-te la canalul de youtube | aboneaza-te la canalul de youtube
            abonați-vă la canalul nostru | abonaţi-vă la canalul nostru
            abonati-va la canalul nostru | abonează-te la canalul nostru
            aboneaza-te la canalul nostru | adaugă-ne ca sursă preferată
            adauga-ne ca sursa preferata | setează-ne ca sursă preferată
            seteaza-ne ca sursa preferata | ascultă podcastul nostru pe spotify
            asculta podcastul nostru pe spotify
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
            susține-ne printr-o donație | susţine-ne printr-o donaţie | sustine-ne printr-o donatie
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
        ",
        hit: "Avem nevoie de sprijinul tău: fă o donație și susține presa independentă.",
        miss: "Donațiile au sprijinit treizeci de familii rămase fără casă.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            adaugă în coș | adaugă în coş | adauga in cos | adaugă în coșul de cumpărături
            adaugă în coşul de cumpărături | adauga in cosul de cumparaturi | cumpără | cumpara
            cumpără acum | cumpara acum | cumpără aici | cumpara aici | cumpără online
            cumpara online | comandă | comanda | comandă acum | comanda acum | comandă online
            comanda online | vezi oferta | vezi ofertele | vezi prețul | vezi preţul | vezi pretul
            vezi produsul | profită acum | profita acum | profită de ofertă | profita de oferta
            rezervă | rezerva | rezervă acum | rezerva acum | rezervă-ți locul | rezervă-ţi locul
            rezerva-ti locul | cumpără bilete | cumpara bilete | bilete online | cere ofertă
            cere oferta | cere o ofertă | cere o oferta | solicită ofertă | solicita oferta
            solicită o ofertă | solicita o oferta | solicită demo | solicita demo | programează-te
            programeaza-te | programează o consultație | programează o consultaţie
            programeaza o consultatie | fă o programare | fa o programare | încearcă gratuit
            incearca gratuit | încearcă acum | incearca acum | testează gratuit | testeaza gratuit
            perioadă de probă gratuită | perioada de proba gratuita | începe acum | incepe acum
            începe gratuit | incepe gratuit | magazin | magazin online | magazinul nostru | coș
            coş | cos | coșul meu | coşul meu | cosul meu | coș de cumpărături | coş de cumpărături
            cos de cumparaturi | coșul tău este gol | coşul tău este gol | cosul tau este gol
            finalizează comanda | finalizeaza comanda | livrare gratuită | livrare gratuita
            transport gratuit | cele mai vândute | cele mai vandute | stoc epuizat | în stoc
            in stoc | indisponibil în stoc | indisponibil in stoc | cod de reducere
            coduri de reducere | cupoane | oferte | ofertele zilei | contactează-ne acum
            contacteaza-ne acum | sună acum | suna acum
        ",
        hit: "Adaugă în coș",
        miss: "Mulți renunță după ce adaugă în coș al treilea produs.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            ascultă acest articol | asculta acest articol | ascultă articolul | asculta articolul
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
        ",
        hit: "Ascultă acest articol (5 min)",
        miss: "Cine ascultă podcastul vede pe hartă și traseul.",
    },
];
