//! Romanian phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            redă | reda | redare | redă audio | reda audio | redare audio | redă video | reda video
            ascultă | asculta | ascultă acum | asculta acum | ascultă audio | asculta audio
            vezi acum | vizionează | vizioneaza | vizionează acum | vizioneaza acum | privește
            priveşte | priveste | pauză | pauza | pune pauză | pune pauza | întrerupe | intrerupe
            fără sunet | fara sunet | oprește sunetul | opreşte sunetul | opreste sunetul
            pornește sunetul | porneşte sunetul | porneste sunetul | activează sunetul
            activeaza sunetul | dezactivează sunetul | dezactiveaza sunetul | ecran complet
            pe tot ecranul | ecran întreg | ecran intreg | ieși din ecran complet
            ieşi din ecran complet | iesi din ecran complet | se încarcă videoclipul
            se incarca videoclipul | se încarcă playerul | se incarca playerul | player video
            player audio | viteză de redare | viteza de redare | subtitrări | subtitrari
            subtitrare | calitate video | următorul videoclip | urmatorul videoclip
            următorul video | urmatorul video | videoclipul următor | videoclipul urmator | revezi
            reia | aceasta este o fereastră modală | aceasta este o fereastra modala
            fereastră modală | fereastra modala | video indisponibil | videoclip indisponibil
            audio | audio indisponibil | timp curent | timp rămas
            timp ramas | durată totală | durata totala | reîncearcă | reincearca | încearcă din nou
            incearca din nou | vezi pe youtube | urmărește live | urmăreşte live | urmareste live
            urmărește în direct | urmăreşte în direct | urmareste in direct | imagine în imagine
            imagine in imagine
            [videoclipul, acest videoclip, materialul video] nu [este, mai este] disponibil
            [vezi, arată, arata, ascunde] transcrierea
        ",
        hit: "Ecran complet",
        miss: "Am văzut finala pe ecran complet, pe telefonul fratelui meu.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            activează javascript | activeaza javascript | activați javascript | activaţi javascript
            activati javascript | activarea javascript | vă rugăm să activați javascript
            vă rugăm să activaţi javascript | va rugam sa activati javascript
            te rugăm să activezi javascript | te rugam sa activezi javascript
            javascript este dezactivat | javascript dezactivat | javascript nu este activat
            javascript trebuie activat | necesită javascript | necesita javascript
            ai nevoie de javascript | aveți nevoie de javascript | aveţi nevoie de javascript
            aveti nevoie de javascript | browserul tău nu suportă | browserul tau nu suporta
            browserul tău nu acceptă | browserul tau nu accepta | browserul dvs. nu suportă
            browserul dvs. nu suporta | browserul dumneavoastră nu suportă
            browserul dumneavoastra nu suporta | browser-ul tău nu suportă
            browser-ul tau nu suporta | browserul tău nu este compatibil
            browserul tau nu este compatibil | folosești un browser vechi
            foloseşti un browser vechi | folosesti un browser vechi | browserul tău este învechit
            browserul tau este invechit | actualizează browserul | actualizeaza browserul
            actualizați browserul | actualizaţi browserul | actualizati browserul
            actualizează-ți browserul | actualizează-ţi browserul | actualizeaza-ti browserul
            dezactivează ad blocker | dezactiveaza ad blocker | dezactivează adblock
            dezactiveaza adblock | dezactivează adblocker | dezactiveaza adblocker
            dezactivați adblock | dezactivaţi adblock | dezactivati adblock
            dezactivează blocarea reclamelor | dezactiveaza blocarea reclamelor
            folosești un ad blocker | foloseşti un ad blocker | folosesti un ad blocker
            acest conținut nu este disponibil | acest conţinut nu este disponibil
            acest continut nu este disponibil | acest videoclip nu este disponibil
            pentru a vedea acest conținut | pentru a vedea acest conţinut
            pentru a vedea acest continut
        ",
        hit: "Vă rugăm să activați JavaScript pentru a vedea comentariile.",
        miss: "Predă JavaScript și Python unor pensionari din cartier.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            se încarcă | se incarca | se încarcă conținutul | se încarcă conţinutul
            se incarca continutul | se încarcă, vă rugăm așteptați | se încarcă, vă rugăm aşteptaţi
            se incarca, va rugam asteptati | încărcare | incarcare | încărcare în curs
            incarcare in curs | în curs de încărcare | in curs de incarcare | vă rugăm așteptați
            vă rugăm aşteptaţi | va rugam asteptati | vă rugăm să așteptați | vă rugăm să aşteptaţi
            va rugam sa asteptati | te rugăm să aștepți | te rugăm să aştepţi | te rugam sa astepti
            te rugăm așteaptă | te rugăm aşteaptă | te rugam asteapta | așteptați | aşteptaţi
            asteptati | așteaptă | aşteaptă | asteapta | un moment | un moment, vă rugăm
            un moment, va rugam | imagine | imagine indisponibilă | imagine indisponibila
            fără imagine | fara imagine | fără titlu | fara titlu | a apărut o eroare
            a aparut o eroare | a intervenit o eroare | eroare | eroare la încărcare
            eroare la incarcare | ceva nu a mers bine | conținut indisponibil
            conţinut indisponibil | continut indisponibil | conținutul nu este disponibil
            conţinutul nu este disponibil | continutul nu este disponibil | indisponibil | extinde
            restrânge | restrange | ascunde | arată mai puțin | arată mai puţin | arata mai putin
            arată mai puține | arată mai puţine | arata mai putine | afișează mai puțin
            afişează mai puţin | afiseaza mai putin | vezi mai puțin | vezi mai puţin
            vezi mai putin | citește mai puțin | citeşte mai puţin | citeste mai putin
            click pentru a extinde | click pentru a deschide | niciun rezultat
            niciun rezultat găsit | niciun rezultat gasit | nu există rezultate
            nu exista rezultate | nu s-au găsit rezultate | nu s-au gasit rezultate | reîncarcă
            reincarca | reîncarcă pagina | reincarca pagina | actualizează pagina
            actualizeaza pagina | pagina nu a fost găsită | pagina nu a fost gasita
            pagina [căutată, pe care o cauți] nu [există, a fost găsită]
            pagina pe care o cauţi nu [există, a fost găsită]
            pagina [cautata, pe care o cauti] nu [exista, a fost gasita]
        ",
        hit: "Se încarcă…",
        miss: "Vaporul se încarcă noaptea, la lumina reflectoarelor.",
    },
];
