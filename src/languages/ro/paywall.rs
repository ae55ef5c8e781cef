//! Romanian phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            abonează-te pentru a continua
            aboneaza-te pentru a continua | abonează-te pentru acces | aboneaza-te pentru acces
            abonează-te și citește | abonează-te şi citeşte | aboneaza-te si citeste
            abonează-te de la | aboneaza-te de la | abonează-te acum și | abonează-te acum şi
            aboneaza-te acum si | abonează-te cu doar | aboneaza-te cu doar
            conținut disponibil doar abonaților | conţinut disponibil doar abonaţilor
            continut disponibil doar abonatilor
            conținut doar pentru abonați | conţinut doar pentru abonaţi
            continut doar pentru abonati
            articol disponibil doar pentru abonați | articol disponibil doar pentru abonaţi
            articol disponibil doar pentru abonati
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
            autentificați-vă pentru a citi | autentificaţi-vă pentru a citi
            autentificati-va pentru a citi | conectează-te pentru a continua
            conecteaza-te pentru a continua | loghează-te pentru a citi | logheaza-te pentru a citi
            înregistrează-te pentru a citi | inregistreaza-te pentru a citi
            înregistrează-te pentru a continua | inregistreaza-te pentru a continua
            înregistrează-te gratuit | inregistreaza-te gratuit | creează un cont gratuit
            creeaza un cont gratuit | creează-ți un cont gratuit | creează-ţi un cont gratuit
            creeaza-ti un cont gratuit | creează cont gratuit | creeaza cont gratuit
            pentru a citi mai departe abonează-te | pentru a citi mai departe aboneaza-te
            pentru a citi articolul integral | pentru a continua să citești acest articol
            pentru a continua să citeşti acest articol | pentru a continua sa citesti acest articol
            acces nelimitat la toate articolele
            acces nelimitat la tot conținutul | acces nelimitat la tot conţinutul
            acces nelimitat la tot continutul | acces nelimitat la conținutul
            acces nelimitat la conţinutul | acces nelimitat la continutul | acces nelimitat la site
            citește fără limite | citeşte fără limite | citeste fara limite
            poți anula oricând abonamentul | poţi anula oricând abonamentul
            poti anula oricand abonamentul | alege abonamentul potrivit
            vezi ofertele de abonament | citește acest articol gratuit
            citeşte acest articol gratuit | citeste acest articol gratuit | deblochează articolul
            deblocheaza articolul
            [abonează-te, aboneaza-te, abonați-vă, abonaţi-vă, abonati-va, autentifică-te, autentifica-te,
            conectează-te, conecteaza-te] pentru a [citi, continua lectura, avea acces]
            [abonează-te, aboneaza-te, abonați-vă, abonaţi-vă, abonati-va] pentru [acces nelimitat, acces complet,
            acces la toate]
            [ești deja abonat, sunteți deja abonat, ești abonat] [autentifică-te, conectează-te, loghează-te]
            [eşti deja abonat, sunteţi deja abonat, eşti abonat] [autentifică-te, conectează-te, loghează-te]
            [esti deja abonat, sunteti deja abonat, esti abonat] [autentifica-te, conecteaza-te, logheaza-te]
            [conținut, articol] [exclusiv, rezervat] [pentru abonați, abonaților]
            conţinut [exclusiv, rezervat] [pentru abonaţi, abonaţilor]
            articol [exclusiv, rezervat] [pentru abonaţi, abonaţilor]
            continut [exclusiv, rezervat] [pentru abonati, abonatilor]
            articol [exclusiv, rezervat] [pentru abonati, abonatilor]
            acest [articol, conținut] este [disponibil doar pentru, rezervat, exclusiv pentru] [abonați, abonaților]
            acest conţinut este [disponibil doar pentru, rezervat, exclusiv pentru] [abonaţi, abonaţilor]
            acest articol este [disponibil doar pentru, rezervat, exclusiv pentru] [abonaţi, abonaţilor]
            acest continut este [disponibil doar pentru, rezervat, exclusiv pentru] [abonati, abonatilor]
            acest articol este [disponibil doar pentru, rezervat, exclusiv pentru] [abonati, abonatilor]
            [ai citit, ai consumat, ai atins] [toate articolele gratuite, numărul de articole gratuite, numarul de
            articole gratuite, limita de articole]
            ai deja [un cont, cont] [autentifică-te, autentifica-te, conectează-te, conecteaza-te, loghează-te,
            logheaza-te]
            nu ai [încă un cont, inca un cont, un cont, cont] [înregistrează-te, inregistreaza-te, creează unul,
            creeaza unul]
            [abonează-te, aboneaza-te] [de la, pentru doar, cu doar] # [lei, euro]
            [renunți, poți renunța, anulezi] oricând la abonament
            [renunţi, poţi renunţa] oricând la abonament
            [renunti, poti renunta] oricand la abonament
            anulezi oricand la abonament
            [mai ai, îți mai rămân, îţi mai rămân, iti mai raman] # [articole, articol] [gratuite, gratuit]
            [activează abonamentul, activeaza abonamentul] [anual, lunar, digital, tău, tau]
            material rezervat abonaților | material rezervat abonaţilor | material rezervat abonatilor
            ești deja [membru, client] [conectează-te, autentifică-te]
            eşti deja [membru, client] [conectează-te, autentifică-te]
            esti deja [membru, client] [conecteaza-te, autentifica-te]
            abonează-te la doar # | aboneaza-te la doar #
        ",
        hit: "Ești deja abonat? Autentifică-te",
        miss: "Abonații teatrului și-au ales deja locurile.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            abonare | abonament | abonamente | abonamentele noastre
            abonamentul meu | contul meu de abonat | gestionează abonamentul
            gestioneaza abonamentul | oferte de abonament | alege un abonament
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
            sprijina-ne | donații | donaţii | donatii
            abonează-te de la # lei | aboneaza-te de la # lei | # zile gratuit
            testează # zile gratuit | testeaza # zile gratuit
            [abonează-te, abonați-vă] [, acum, aici, online, la revistă, la ziar, la ediția digitală]
            abonaţi-vă [, acum, aici, online, la revistă, la ziar, la ediţia digitală]
            abonează-te la ediţia digitală
            [aboneaza-te, abonati-va] [, acum, aici, online, la revista, la ziar, la editia digitala]
            [vezi, alege] [ofertele de abonament, abonamentele, planurile de abonament, abonamentul tău, abonamentul
            tau]
            abonament [digital, lunar, anual, premium, print]
            [donează, doneaza, donați, donaţi, donati] [, acum, aici, online]
        ",
        hit: "Abonează-te",
        miss: "Se abonează tot mai puțini oameni la ziarele tipărite.",
    },
];
