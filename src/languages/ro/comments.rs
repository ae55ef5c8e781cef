//! Romanian phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            lasă un comentariu | lasa un comentariu | lasă un răspuns | lasa un raspuns
            lasă comentariul tău | lasa comentariul tau | lasă-ne un comentariu
            lasa-ne un comentariu | lasă un mesaj | lasa un mesaj | lăsați un comentariu
            lăsaţi un comentariu | lasati un comentariu | lăsați un răspuns | lăsaţi un răspuns
            lasati un raspuns | adaugă un comentariu | adauga un comentariu | adaugă comentariu
            adauga comentariu | adaugă comentariul tău | adauga comentariul tau
            adăugați un comentariu | adăugaţi un comentariu | adaugati un comentariu
            adaugă un comentariu nou | adauga un comentariu nou | scrie un comentariu
            scrie comentariul tău | scrie comentariul tau | scrie un comentariu nou
            scrieți un comentariu | scrieţi un comentariu | scrieti un comentariu
            postează un comentariu | posteaza un comentariu | postează comentariul
            posteaza comentariul | postează comentariu | posteaza comentariu | publică comentariul
            publica comentariul | publică un comentariu | publica un comentariu
            trimite comentariul | trimite comentariu | comentează | comenteaza | comentează acum
            comenteaza acum | comentează articolul | comenteaza articolul | comentează această știre
            comentează această ştire | comenteaza aceasta stire | comentați | comentaţi | comentati
            comentarii | comentariu | comentariile | comentariile cititorilor | comentariul tău
            comentariul tau | # comentarii | # comentariu | # de comentarii | comentarii #
            un comentariu | niciun comentariu | nici un comentariu | fără comentarii
            fara comentarii | nu există comentarii | nu exista comentarii | nu sunt comentarii
            încă nu există comentarii | inca nu exista comentarii | vezi comentarii
            vezi comentariile | vezi toate comentariile | vezi # comentarii | citește comentariile
            citeşte comentariile | citeste comentariile | citește și comentariile
            citeşte şi comentariile | citeste si comentariile | arată comentariile
            arata comentariile | afișează comentariile | afişează comentariile
            afiseaza comentariile | afișează toate comentariile | afişează toate comentariile
            afiseaza toate comentariile | ascunde comentariile | încarcă mai multe comentarii
            incarca mai multe comentarii | mai multe comentarii | toate comentariile
            fii primul care comentează | fii primul care comenteaza
            fii primul care lasă un comentariu | fii primul care lasa un comentariu
            fii primul care își spune părerea | fii primul care îşi spune părerea
            fii primul care isi spune parerea | fiți primul care comentează
            fiţi primul care comentează | fiti primul care comenteaza | alătură-te conversației
            alătură-te conversaţiei | alatura-te conversatiei | alătură-te discuției
            alătură-te discuţiei | alatura-te discutiei | participă la discuție
            participă la discuţie | participa la discutie | intră în discuție | intră în discuţie
            intra in discutie | spune-ți părerea | spune-ţi părerea | spune-ti parerea
            spuneți-vă părerea | spuneţi-vă părerea | spuneti-va parerea | spune-ne părerea ta
            spune-ne parerea ta | părerea ta | parerea ta | părerea ta contează
            parerea ta conteaza | exprimă-ți opinia | exprimă-ţi opinia | exprima-ti opinia
            care este părerea ta? | care este parerea ta? | tu ce părere ai? | tu ce parere ai?
            ce părere ai? | ce parere ai? | anulează răspunsul | anuleaza raspunsul
            lasă un răspuns anulează răspunsul | lasa un raspuns anuleaza raspunsul
            lasă un comentariu anulează răspunsul | lasa un comentariu anuleaza raspunsul
            renunță la răspuns | renunţă la răspuns | renunta la raspuns | ultimele comentarii
            comentarii recente | cele mai noi comentarii | comentarii închise | comentarii inchise
            comentarii dezactivate | comentarii facebook | reguli de comentare
            regulamentul comentariilor | caractere rămase | caractere ramase
        ",
        hit: "Lasă un răspuns",
        miss: "Medicul a refuzat să lase un răspuns în scris despre starea pacientului.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            adresa ta de email nu va fi publicată | adresa ta de email nu va fi publicata
            adresa ta de e-mail nu va fi publicată | adresa ta de e-mail nu va fi publicata
            adresa de email nu va fi publicată | adresa de email nu va fi publicata
            adresa de e-mail nu va fi publicată | adresa de e-mail nu va fi publicata
            adresa dumneavoastră de email nu va fi publicată
            adresa dumneavoastra de email nu va fi publicata | emailul tău nu va fi publicat
            emailul tau nu va fi publicat | câmpurile obligatorii sunt marcate
            campurile obligatorii sunt marcate | câmpurile necesare sunt marcate
            campurile necesare sunt marcate | câmpurile marcate cu | campurile marcate cu
            salvează-mi numele, emailul și site-ul web | salvează-mi numele, emailul şi site-ul web
            salveaza-mi numele, emailul si site-ul web | salvează-mi numele, adresa de email
            salveaza-mi numele, adresa de email | salvează numele meu, emailul
            salveaza numele meu, emailul
            în acest navigator pentru data viitoare când o să comentez
            in acest navigator pentru data viitoare cand o sa comentez
            în acest browser pentru data viitoare când comentez
            in acest browser pentru data viitoare cand comentez
            trebuie să fii autentificat pentru a publica un comentariu
            trebuie sa fii autentificat pentru a publica un comentariu
            trebuie să fii autentificat pentru a comenta
            trebuie sa fii autentificat pentru a comenta | trebuie să fii autentificat pentru a
            trebuie sa fii autentificat pentru a | trebuie să fiți autentificat pentru a
            trebuie să fiţi autentificat pentru a | trebuie sa fiti autentificat pentru a
            trebuie să te autentifici pentru a comenta | trebuie sa te autentifici pentru a comenta
            trebuie să fii logat pentru a | trebuie sa fii logat pentru a
            autentifică-te pentru a comenta | autentifica-te pentru a comenta
            loghează-te pentru a comenta | logheaza-te pentru a comenta
            conectează-te pentru a comenta | conecteaza-te pentru a comenta
            comentariile sunt închise | comentariile sunt inchise | comentariile sunt dezactivate
            comentariile sunt moderate | comentariile nu sunt permise | notifică-mă prin email
            notifica-ma prin email | notifică-mă despre comentarii | notifica-ma despre comentarii
            notifică-mă despre noi comentarii | notifica-ma despre noi comentarii
            anunță-mă prin email | anunţă-mă prin email | anunta-ma prin email
            acest site folosește akismet | acest site foloseşte akismet
            acest site foloseste akismet | acest site utilizează akismet
            acest site utilizeaza akismet | pentru a reduce spamul
            află cum sunt procesate datele comentariilor tale
            afla cum sunt procesate datele comentariilor tale | responsabilitatea pentru comentarii
            comentariile reprezintă opiniile | comentariile reprezinta opiniile
            își rezervă dreptul de a șterge comentariile
            îşi rezervă dreptul de a şterge comentariile
            isi rezerva dreptul de a sterge comentariile | își rezervă dreptul de a nu publica
            îşi rezervă dreptul de a nu publica | isi rezerva dreptul de a nu publica
            raportează comentariu | raporteaza comentariu
        ",
        hit: "Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu *",
        miss: "Adresa martorei nu va fi publicată, a hotărât judecătoarea.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            răspunde | raspunde | răspunde la comentariu | raspunde la comentariu | răspuns
            raspuns | răspunsuri | raspunsuri | # răspunsuri | # raspunsuri | # răspuns | # raspuns
            vezi răspunsurile | vezi raspunsurile | arată răspunsurile | arata raspunsurile
            ascunde răspunsurile | ascunde raspunsurile | raportează | raporteaza | raportează abuz
            raporteaza abuz | semnalează | semnaleaza | semnalează un abuz | semnaleaza un abuz
            îmi place | imi place | nu-mi place | nu îmi mai place | nu imi mai place | apreciez
            editează | editeaza | modifica | șterge | şterge | sterge
            legătură permanentă | legatura permanenta | permalink | citează | citeaza | citat
            sortează după | sorteaza dupa | ordonează după | ordoneaza dupa | cele mai vechi
            cele mai noi primele | cele mai apreciate comentarii | cele mai votate
            cele mai relevante | votează | voteaza | în așteptarea moderării
            în aşteptarea moderării | in asteptarea moderarii | utilizator anonim
        ",
        hit: "Răspunde",
        miss: "Primarul nu a vrut să răspundă.",
    },
    Phrases {
        rule: "comments.says",
        texts: "spune",
        hit: "Luminița Barbu spune:",
        miss: "Asta spune toată lumea în sat.",
    },
];
