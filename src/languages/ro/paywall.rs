//! Romanian phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            abonează-te pentru a citi | aboneaza-te pentru a citi | abonează-te pentru a continua
            aboneaza-te pentru a continua | abonează-te pentru acces | aboneaza-te pentru acces
            abonează-te și citește | abonează-te şi citeşte | aboneaza-te si citeste
            abonează-te de la | aboneaza-te de la | abonează-te acum și | abonează-te acum şi
            aboneaza-te acum si | abonează-te cu doar | aboneaza-te cu doar
            abonați-vă pentru a citi | abonaţi-vă pentru a citi | abonati-va pentru a citi
            conținut exclusiv pentru abonați | conţinut exclusiv pentru abonaţi
            continut exclusiv pentru abonati | conținut exclusiv abonaților
            conţinut exclusiv abonaţilor | continut exclusiv abonatilor
            conținut disponibil doar abonaților | conţinut disponibil doar abonaţilor
            continut disponibil doar abonatilor | conținut rezervat abonaților
            conţinut rezervat abonaţilor | continut rezervat abonatilor
            conținut doar pentru abonați | conţinut doar pentru abonaţi
            continut doar pentru abonati | articol exclusiv pentru abonați
            articol exclusiv pentru abonaţi | articol exclusiv pentru abonati
            articol disponibil doar pentru abonați | articol disponibil doar pentru abonaţi
            articol disponibil doar pentru abonati | articol rezervat abonaților
            articol rezervat abonaţilor | articol rezervat abonatilor
            acest articol este disponibil doar | acest articol este destinat abonaților
            acest articol este destinat abonaţilor | acest articol este destinat abonatilor
            acest articol este exclusiv pentru | acest conținut este disponibil doar
            acest conţinut este disponibil doar | acest continut este disponibil doar
            acest conținut este exclusiv pentru | acest conţinut este exclusiv pentru
            acest continut este exclusiv pentru | ești deja abonat | eşti deja abonat
            esti deja abonat | sunteți deja abonat | sunteţi deja abonat | sunteti deja abonat
            ești deja abonată | eşti deja abonată | esti deja abonata | ai deja abonament
            ai deja cont? autentifică-te | ai deja cont? autentifica-te
            ai deja un cont? autentifică-te | ai deja un cont? autentifica-te
            ai deja cont? intră în cont | ai deja cont? intra in cont
            ai deja un cont? conectează-te | ai deja un cont? conecteaza-te
            autentifică-te pentru a continua | autentifica-te pentru a continua
            autentifică-te pentru a citi | autentifica-te pentru a citi
            autentificați-vă pentru a citi | autentificaţi-vă pentru a citi
            autentificati-va pentru a citi | conectează-te pentru a continua
            conecteaza-te pentru a continua | conectează-te pentru a citi
            conecteaza-te pentru a citi | loghează-te pentru a citi | logheaza-te pentru a citi
            înregistrează-te pentru a citi | inregistreaza-te pentru a citi
            înregistrează-te pentru a continua | inregistreaza-te pentru a continua
            înregistrează-te gratuit | inregistreaza-te gratuit | creează un cont gratuit
            creeaza un cont gratuit | creează-ți un cont gratuit | creează-ţi un cont gratuit
            creeaza-ti un cont gratuit | creează cont gratuit | creeaza cont gratuit
            pentru a citi mai departe abonează-te | pentru a citi mai departe aboneaza-te
            pentru a citi articolul integral | pentru a continua să citești acest articol
            pentru a continua să citeşti acest articol | pentru a continua sa citesti acest articol
            ai atins limita de articole | ai citit toate articolele gratuite
            mai ai # articole gratuite | acces nelimitat la toate articolele
            acces nelimitat la tot conținutul | acces nelimitat la tot conţinutul
            acces nelimitat la tot continutul | acces nelimitat la conținutul
            acces nelimitat la conţinutul | acces nelimitat la continutul | acces nelimitat la site
            citește fără limite | citeşte fără limite | citeste fara limite
            poți anula oricând abonamentul | poţi anula oricând abonamentul
            poti anula oricand abonamentul | alege abonamentul | alege abonamentul potrivit
            vezi ofertele de abonament | citește acest articol gratuit
            citeşte acest articol gratuit | citeste acest articol gratuit | deblochează articolul
            deblocheaza articolul
        ",
        hit: "Ești deja abonat? Autentifică-te",
        miss: "Abonații teatrului și-au ales deja locurile.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            abonează-te | aboneaza-te | abonează-te acum | aboneaza-te acum | abonați-vă
            abonaţi-vă | abonati-va | abonare | abonament | abonamente | abonamentele noastre
            abonamentul meu | contul meu de abonat | gestionează abonamentul
            gestioneaza abonamentul | vezi abonamentele | oferte de abonament | alege un abonament
            pentru abonați | pentru abonaţi | pentru abonati | exclusiv abonați | exclusiv abonaţi
            exclusiv abonati | exclusiv pentru abonați | exclusiv pentru abonaţi
            exclusiv pentru abonati | conținut pentru abonați | conţinut pentru abonaţi
            continut pentru abonati | conținut exclusiv | conţinut exclusiv | continut exclusiv
            conținut premium | conţinut premium | continut premium | articol premium | premium
            articol pentru abonați | articol pentru abonaţi | articol pentru abonati | devino abonat
            devino membru | zona abonaților | zona abonaţilor | zona abonatilor
            beneficii pentru abonați | beneficii pentru abonaţi | beneficii pentru abonati
            oferă un abonament | ofera un abonament | abonament cadou | oferă articolul
            ofera articolul | citește mai târziu | citeşte mai târziu | citeste mai tarziu
            salvează pentru mai târziu | salveaza pentru mai tarziu | adaugă la favorite
            adauga la favorite | articole salvate | articolele mele salvate | susține-ne
            susţine-ne | sustine-ne | susțineți-ne | susţineţi-ne | sustineti-ne | sprijină-ne
            sprijina-ne | donează | doneaza | donații | donaţii | donatii | donează aici
            doneaza aici | abonează-te de la # lei | aboneaza-te de la # lei | # zile gratuit
            testează # zile gratuit | testeaza # zile gratuit
        ",
        hit: "Abonează-te",
        miss: "Se abonează tot mai puțini oameni la ziarele tipărite.",
    },
];
