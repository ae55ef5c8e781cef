//! Romanian phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            lasă-ne un comentariu | lasa-ne un comentariu | lasă un mesaj | lasa un mesaj
            lăsați un răspuns | lăsaţi un răspuns | lasati un raspuns | adaugă comentariu
            adauga comentariu | postează comentariul
            posteaza comentariul | postează comentariu | posteaza comentariu | publică comentariul
            publica comentariul
            trimite comentariul | trimite comentariu | comentează | comenteaza | comentează acum
            comenteaza acum | comentează articolul | comenteaza articolul | comentează această știre
            comentează această ştire | comenteaza aceasta stire | comentați | comentaţi | comentati
            comentarii | comentariu | comentariile | comentariile cititorilor | comentariul tău
            comentariul tau | # comentarii | # comentariu | # de comentarii | comentarii #
            un comentariu | niciun comentariu | nici un comentariu | fără comentarii
            fara comentarii | vezi # comentarii | citește și comentariile
            citeşte şi comentariile | citeste si comentariile | încarcă mai multe comentarii
            incarca mai multe comentarii | mai multe comentarii | toate comentariile
            fiți primul care comentează
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
            [lasă, lasa, lăsați, lăsaţi, lasati, scrie, scrieți, scrieţi, scrieti, adaugă, adauga, adăugați,
            adăugaţi, adaugati, postează, posteaza, publică, publica, trimite] un [comentariu, comentariu nou]
            [lasă, scrie, adaugă, postează, publică, trimite] [comentariul tău, aici comentariul tău]
            [lasa, adauga, posteaza, publica] [comentariul tau, aici comentariul tau]
            [scrie, trimite] [comentariul tau, aici comentariul tau]
            [lasă, scrie, adaugă] [o recenzie, o părere, un răspuns, o evaluare]
            [lasa, adauga] [o recenzie, o parere, un raspuns, o evaluare]
            scrie [o parere, un raspuns]
            [vezi, citește, citeşte, citeste, arată, arata, afișează, afişează, afiseaza, ascunde] [comentarii,
            comentariile, toate comentariile]
            fii primul care [comentează, comenteaza, lasă un comentariu, lasa un comentariu, scrie un comentariu,
            adaugă un comentariu, adauga un comentariu, lasă o recenzie, lasa o recenzie, își spune părerea, îşi
            spune părerea, isi spune parerea]
            [nu există, nu exista, încă nu există, inca nu exista, nu sunt, nu sunt încă, nu sunt inca] comentarii [,
            la acest articol]
            [evaluează, evalueaza, votează, voteaza] [acest articol, articolul, această pagină, aceasta pagina,
            acest produs]
            [acordă o notă, acorda o nota] [articolului, acestui articol]
            [care este părerea ta, care este parerea ta, ce părere aveți, ce părere aveţi, ce parere aveti, voi ce
            credeți, voi ce credeţi, voi ce credeti, care e părerea ta, care e parerea ta]
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
            trebuie să fii autentificat pentru a
            trebuie sa fii autentificat pentru a | trebuie să fiți autentificat pentru a
            trebuie să fiţi autentificat pentru a | trebuie sa fiti autentificat pentru a
            trebuie să fii logat pentru a | trebuie sa fii logat pentru a
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
            [autentifică-te, autentifica-te, conectează-te, conecteaza-te, loghează-te, logheaza-te, trebuie să fii
            autentificat, trebuie sa fii autentificat, trebuie să te autentifici, trebuie sa te autentifici] pentru a [comenta,
            lăsa un comentariu, lasa un comentariu, publica un comentariu]
            [responsabilitatea, răspunderea, raspunderea] pentru comentarii [revine, aparține, aparţine, apartine]
            comentariile [aparțin, aparţin, apartin, reprezintă opinia, reprezinta opinia] [autorilor, cititorilor,
            exclusiv autorilor]
            [vă rugăm să introduceți, vă rugăm să introduceţi, va rugam sa introduceti] [comentariul, numele,
            adresa] dvs
            [introduceți aici, introduceţi aici, introduceti aici] [numele, adresa, comentariul] dvs
            ați introdus o adresă de email [incorectă, invalidă]
            aţi introdus o adresă de email [incorectă, invalidă]
            ati introdus o adresa de email [incorecta, invalida]
            [scrie-ne, lasă-ne, trimite-ne] [părerea ta, opinia ta] în comentarii
            lasa-ne [parerea ta, opinia ta] in comentarii
            [scrie-ne, trimite-ne] parerea ta in comentarii
            [scrie-ne, trimite-ne] opinia ta in comentarii
            [nu sunt comentarii, nu există comentarii, niciun comentariu] [încă, ] [fii primul, lasă primul]
            nu exista comentarii [inca, ] [fii primul, lasa primul]
            [nu sunt comentarii, niciun comentariu] inca [fii primul, lasa primul]
            [nu sunt comentarii, niciun comentariu]  lasa primul
            [trebuie să te autentifici, autentifică-te, conectează-te] pentru a răspunde
            [trebuie sa te autentifici, autentifica-te, conecteaza-te] pentru a raspunde
        ",
        hit: "Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu *",
        miss: "Adresa martorei nu va fi publicată, a hotărât judecătoarea.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            răspunde | raspunde | răspuns
            raspuns | răspunsuri | raspunsuri | # răspunsuri | # raspunsuri | # răspuns | # raspuns
            vezi răspunsurile | vezi raspunsurile | arată răspunsurile | arata raspunsurile
            ascunde răspunsurile | ascunde raspunsurile | raportează | raporteaza
            semnalează | semnaleaza | semnalează un abuz | semnaleaza un abuz
            îmi place | imi place | nu-mi place | nu îmi mai place | nu imi mai place | apreciez
            editează | editeaza | modifica | șterge | şterge | sterge
            legătură permanentă | legatura permanenta | permalink | citează | citeaza | citat
            sortează după | sorteaza dupa | ordonează după | ordoneaza dupa | cele mai vechi
            cele mai noi primele | cele mai apreciate comentarii | cele mai votate
            cele mai relevante | votează | voteaza | în așteptarea moderării
            în aşteptarea moderării | in asteptarea moderarii | utilizator anonim
            [raportează, raporteaza] [comentariul, abuz, un abuz, acest comentariu, mesajul]
            [răspunde, raspunde] [la comentariu, la acest comentariu, cu citat]
            sortează după [cele mai noi, dată, relevanță]
            sortează după relevanţă
            sorteaza dupa [cele mai noi, data, relevanta]
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
