//! Romanian phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            toate drepturile rezervate | toate drepturile sunt rezervate | drepturi rezervate ©
            drepturi de autor © | interzisă reproducerea
            interzisa reproducerea | reproducerea totală sau parțială
            reproducerea totală sau parţială | reproducerea totala sau partiala
            reproducerea integrală sau parțială | reproducerea integrală sau parţială
            reproducerea integrala sau partiala | preluarea fără acordul | preluarea fara acordul
            preluarea fără permisiunea | preluarea fara permisiunea | copierea, reproducerea
            poate fi preluat doar în limita a | poate fi preluat doar in limita a
            pot fi preluate doar în limita a | pot fi preluate doar in limita a
            pot fi preluate de alte publicații | pot fi preluate de alte publicaţii
            pot fi preluate de alte publicatii | în limita a # de caractere
            in limita a # de caractere | în limita a # de semne | in limita a # de semne
            cu citarea sursei și | cu citarea sursei şi | cu citarea sursei si
            cu menționarea sursei și | cu menţionarea sursei şi | cu mentionarea sursei si
            și cu link activ | şi cu link activ | si cu link activ | și cu link către
            şi cu link către | si cu link catre | realizat cu wordpress
            propulsat cu mândrie de wordpress | propulsat cu mandrie de wordpress
            nr. ord. reg. com
            [este interzisă, este interzisa] [reproducerea, copierea, preluarea, republicarea]
        ",
        hit: "© 2024 Gazeta de Valea Ulmului. Toate drepturile rezervate.",
        miss: "Drepturile de pescuit rezervate localnicilor se scot la licitație.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            folosim cookie-uri | folosim cookies | folosim cookie | utilizăm cookie-uri
            utilizam cookie-uri | utilizăm cookies | utilizam cookies | folosește cookie-uri
            foloseşte cookie-uri | foloseste cookie-uri | folosește cookies | foloseşte cookies
            foloseste cookies | folosește cookie | foloseşte cookie | foloseste cookie
            utilizează cookie-uri | utilizeaza cookie-uri | utilizează cookies | utilizeaza cookies
            utilizează cookie | utilizeaza cookie | utilizarea cookie-urilor | utilizarea cookies
            utilizarea modulelor cookie | folosirea cookie-urilor | folosirea cookies
            acceptă cookie-urile | accepta cookie-urile | acceptă cookies | accepta cookies
            acceptă toate cookie-urile | accepta toate cookie-urile | accept cookies
            refuză cookie-urile | refuza cookie-urile | respinge cookie-urile | setări cookie
            setari cookie | setări cookies | setari cookies | setările cookie | setarile cookie
            setările de cookie | setarile de cookie | gestionează cookie-urile
            gestioneaza cookie-urile | gestionează opțiunile | gestionează opţiunile
            gestioneaza optiunile | gestionează consimțământul | gestionează consimţământul
            gestioneaza consimtamantul | gestionați consimțământul | gestionaţi consimţământul
            gestionati consimtamantul | administrează consimțământul | administrează consimţământul
            administreaza consimtamantul | modifică setările cookie | modifica setarile cookie
            preferințe cookie | preferinţe cookie | preferinte cookie | preferințe cookies
            preferinţe cookies | preferinte cookies | politica de cookie | politica de cookies
            politica cookie | politica cookies | politica privind cookie
            politica de utilizare a cookie | politica de utilizare cookie
            politica privind modulele cookie | continuând să navighezi | continuand sa navighezi
            continuând să navigați | continuând să navigaţi | continuand sa navigati
            continuând să utilizați acest site | continuând să utilizaţi acest site
            continuand sa utilizati acest site | stocăm și/sau accesăm informații
            stocăm şi/sau accesăm informaţii | stocam si/sau accesam informatii
            stochează și/sau accesează informații | stochează şi/sau accesează informaţii
            stocheaza si/sau acceseaza informatii | retragerea consimțământului tău
            retragerea consimţământului tău | retragerea consimtamantului tau | accept și continui
            accept şi continui | accept si continui | noi și partenerii noștri stocăm
            noi şi partenerii noştri stocăm | noi si partenerii nostri stocam
            continuarea navigării pe site | continuarea navigarii pe site
            continuarea navigării pe acest site | continuarea navigarii pe acest site
            [folosim, utilizăm, utilizam] [module cookie, fișiere cookie, fişiere cookie, fisiere cookie, fișiere de
            tip cookie, fişiere de tip cookie, fisiere de tip cookie, cookie-uri proprii]
            [folosește, utilizează] [module cookie, fișiere cookie, fișiere de tip cookie]
            foloseşte [module cookie, fişiere cookie, fişiere de tip cookie]
            utilizează [fişiere cookie, fişiere de tip cookie]
            [foloseste, utilizeaza] [module cookie, fisiere cookie, fisiere de tip cookie]
            [utilizarea, folosirea] [fișierelor, fişierelor, fisierelor] [cookie, de tip cookie]
            [accept, acceptă, accepta, refuz] toate [modulele cookie, cookies]
            [setări, setari, preferințe, preferinţe, preferinte, setările, setarile] cookie-uri
            politica [privind, pentru] [cookie-urile, fișierele cookie, fişierele cookie, fisierele cookie]
            gestionează [preferințele, setările] [privind cookie-urile, de cookies]
            gestionează preferinţele [privind cookie-urile, de cookies]
            gestioneaza [preferintele, setarile] [privind cookie-urile, de cookies]
        ",
        hit: "Folosim cookie-uri pentru a-ți oferi o experiență mai bună. Acceptă toate",
        miss: "Fursecurile, niște cookie cu nucă, s-au terminat în prima oră.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            politica de confidențialitate | politica de confidenţialitate
            politică de confidențialitate | politică de confidenţialitate | confidențialitate
            confidenţialitate | confidentialitate | politica de confidentialitate
            protecția datelor | protecţia datelor | protectia datelor | protecția datelor personale
            protecţia datelor personale | protectia datelor personale
            protecția datelor cu caracter personal | protecţia datelor cu caracter personal
            protectia datelor cu caracter personal | prelucrarea datelor personale
            prelucrarea datelor cu caracter personal | date cu caracter personal | gdpr
            termeni și condiții | termeni şi condiţii | termeni si conditii | termeni
            termeni de utilizare | termenii de utilizare | condiții de utilizare
            condiţii de utilizare | conditii de utilizare | condiții | condiţii | conditii
            termeni și condiții de utilizare | termeni şi condiţii de utilizare
            termeni si conditii de utilizare | politica de cookies | politica de cookie
            politica cookie | politica cookies | politica de utilizare cookie-uri | cookie-uri
            cookies | setări cookie | setari cookie | setări cookies | setari cookies
            setări confidențialitate | setări confidenţialitate | setari confidentialitate
            setări de confidențialitate | setări de confidenţialitate | setari de confidentialitate
            gestionează consimțământul | gestionează consimţământul | gestioneaza consimtamantul
            gestionează cookie-urile | gestioneaza cookie-urile | modifică setările cookie-urilor
            modifica setarile cookie-urilor | preferințe cookie | preferinţe cookie
            preferinte cookie | mențiuni legale | menţiuni legale | mentiuni legale | notă legală
            nota legala | aviz legal | informații legale | informaţii legale | informatii legale
            declinarea responsabilității | declinarea responsabilităţii
            declinarea responsabilitatii | drepturi de autor | copyright | accesibilitate | accept
            acceptă | accepta | acceptă tot | accepta tot | acceptă toate | accepta toate
            accept toate | refuz | refuză | refuza | respinge | respinge tot | respinge toate
            vezi preferințele | vezi preferinţele | vezi preferintele | salvează preferințele
            salvează preferinţele | salveaza preferintele | personalizează | personalizeaza | anpc
            anpc - sal | soluționarea online a litigiilor | soluţionarea online a litigiilor
            solutionarea online a litigiilor | cod de conduită | cod de conduita
            raportează o eroare | raporteaza o eroare | semnalează o eroare | semnaleaza o eroare
            raportează o greșeală | raportează o greşeală | raporteaza o greseala
            politica de publicare
            politica de [confidențialitate și cookies, confidenţialitate şi cookies, confidentialitate si cookies,
            prelucrare a datelor, retur, livrare, protecție a datelor, protecţie a datelor, protectie a datelor,
            cookie-uri]
            [nota, notă] de informare [, privind protecția datelor, privind protecţia datelor, privind protectia
            datelor, privind prelucrarea datelor, gdpr]
            declarație [de accesibilitate, privind accesibilitatea, de confidențialitate]
            declaraţie [de accesibilitate, privind accesibilitatea, de confidenţialitate]
            declaratie [de accesibilitate, privind accesibilitatea, de confidentialitate]
            [refuz, refuză, refuza, resping] [tot, toate]
            modifică [setările, preferințele]
            modifică preferinţele
            modifica [setarile, preferintele]
            ai [găsit, observat] o [greșeală, eroare] [, scrie-ne, în text]
            ai [găsit, observat] o greşeală [, scrie-ne, în text]
            ai gasit o [greseala, eroare] [, scrie-ne, in text]
            ai observat o greseala [, scrie-ne, in text]
            ai observat o eroare in text
            [setări, setari] [cookie-uri, de cookies, de confidențialitate și cookies, de confidenţialitate şi
            cookies, de confidentialitate si cookies]
            [setările, preferințele] [tale, dvs] de confidențialitate
            preferinţele [tale, dvs] de confidenţialitate
            setările [tale, dvs] de confidenţialitate
            [setarile, preferintele] [tale, dvs] de confidentialitate
            [soluționarea, soluționare] alternativă a litigiilor
            [soluţionarea, soluţionare] alternativă a litigiilor
            [solutionarea, solutionare] alternativa a litigiilor
            setări de confidențialitate și cookie-uri | setări de confidenţialitate şi cookie-uri
            setari de confidentialitate si cookie-uri | setări privind confidențialitatea
            setări privind confidenţialitatea | setari privind confidentialitatea
        ",
        hit: "Politica de confidențialitate",
        miss: "Politica de confidențialitate a clinicii avea patruzeci de pagini.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            opiniile exprimate în acest articol | opiniile exprimate in acest articol
            opiniile exprimate în acest text | opiniile exprimate in acest text
            opiniile exprimate în acest material | opiniile exprimate in acest material
            opiniile exprimate aparțin | opiniile exprimate aparţin | opiniile exprimate apartin
            opiniile exprimate de autori | opiniile exprimate pe acest blog
            opiniile publicate în această rubrică | opiniile publicate in aceasta rubrica
            nu reflectă neapărat opinia | nu reflecta neaparat opinia | nu reflectă neapărat poziția
            nu reflectă neapărat poziţia | nu reflecta neaparat pozitia
            nu reflectă neapărat punctul de vedere | nu reflecta neaparat punctul de vedere
            nu reprezintă neapărat opinia | nu reprezinta neaparat opinia
            nu reprezintă neapărat poziția | nu reprezintă neapărat poziţia
            nu reprezinta neaparat pozitia | aparțin în totalitate autorului
            aparţin în totalitate autorului | apartin in totalitate autorului
            responsabilitatea aparține autorului | responsabilitatea aparţine autorului
            responsabilitatea apartine autorului | responsabilitatea pentru conținutul acestui
            responsabilitatea pentru conţinutul acestui
            responsabilitatea pentru continutul acestui
            nu își asumă responsabilitatea pentru conținutul
            nu îşi asumă responsabilitatea pentru conţinutul
            nu isi asuma responsabilitatea pentru continutul
            nu își asumă răspunderea pentru opiniile | nu îşi asumă răspunderea pentru opiniile
            nu isi asuma raspunderea pentru opiniile | acest articol a fost publicat inițial
            acest articol a fost publicat iniţial | acest articol a fost publicat initial
            acest articol a fost publicat pentru prima dată
            acest articol a fost publicat pentru prima data | articol publicat inițial
            articol publicat iniţial | articol publicat initial | articolul original poate fi citit
            citește articolul original | citeşte articolul original | citeste articolul original
            articol preluat de pe | text preluat de pe | preluat cu acordul
            republicat cu permisiunea | putem primi un comision | am putea primi un comision
            linkuri de afiliere | link-uri de afiliere | linkuri afiliate | link afiliat
            acest articol conține linkuri | acest articol conţine linkuri
            acest articol contine linkuri | acest articol a fost realizat de
            acest articol a fost realizat cu sprijinul | acest material a fost realizat de
            acest conținut a fost produs de | acest conţinut a fost produs de
            acest continut a fost produs de | text generat cu ajutorul | protejat de recaptcha
            acest site este protejat de recaptcha | comunicat de presă transmis de
            comunicat de presa transmis de | nu constituie consultanță financiară
            nu constituie consultanţă financiară | nu constituie consultanta financiara
            nu constituie o recomandare de investiții | nu constituie o recomandare de investiţii
            nu constituie o recomandare de investitii | nu reprezintă o recomandare de investiții
            nu reprezintă o recomandare de investiţii | nu reprezinta o recomandare de investitii
            nu reprezintă un sfat medical | nu reprezinta un sfat medical
            nu înlocuiește consultul medical | nu înlocuieşte consultul medical
            nu inlocuieste consultul medical | nu înlocuiește sfatul medicului
            nu înlocuieşte sfatul medicului | nu inlocuieste sfatul medicului
            nu substituie consultul medical | au caracter informativ și nu
            au caracter informativ şi nu | au caracter informativ si nu
            are caracter informativ și nu | are caracter informativ şi nu
            are caracter informativ si nu | are caracter pur informativ
            dacă ați observat o greșeală în text | dacă aţi observat o greşeală în text
            daca ati observat o greseala in text | dacă ai observat o greșeală
            dacă ai observat o greşeală | daca ai observat o greseala
        ",
        hit: "Opiniile exprimate în acest articol aparțin autorului.",
        miss: "Opiniile localnicilor despre lucrare sunt împărțite.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            necesare pentru funcționarea site-ului și nu
            nu pot fi dezactivate în sistemele noastre | ne permit să contorizăm vizitele și sursele
            toate informațiile colectate de aceste cookie-uri
            ca răspuns la acțiunile efectuate de dvs | stoca sau prelua informații din browserul dvs
            prin intermediul site-ului nostru de către partenerii | stocarea tehnică sau accesul
            utilizarea datelor precise de geolocalizare
            scanarea activă a caracteristicilor dispozitivului
            utilizarea datelor limitate pentru a selecta
            crearea profilurilor pentru publicitate personalizată
            măsurarea performanței reclamelor | măsurarea performanței conținutului
            sunt fișiere text de mici dimensiuni care
            studii de audiență și dezvoltarea serviciilor
        ",
        hit: "Stocarea tehnică sau accesul este strict necesară în scopul legitim.",
        miss: "Stocarea apei a rămas o problemă tehnică, iar accesul la dig e închis.",
    },
];
