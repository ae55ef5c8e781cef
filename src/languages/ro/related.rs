//! Romanian phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            citește și | citeşte şi | citeste si | citiți și | citiţi şi | cititi si
            citește mai mult despre | citeşte mai mult despre | citeste mai mult despre
            citește în continuare și | citeşte în continuare şi | citeste in continuare si | vezi și
            vezi şi | vedeți și | vedeţi şi | vedeti si | vezi si | mai citește | mai citeşte
            mai citeste | de citit | citește pe aceeași temă | citeşte pe aceeaşi temă
            citeste pe aceeasi tema | pe aceeași temă | pe aceeaşi temă | pe aceeasi tema
            pe același subiect | pe acelaşi subiect | pe acelasi subiect
            articole asemanatoare | articole asociate | articol recomandat
            articole pe aceeaşi temă | articole pe aceeasi tema | articole noi | cele mai recente
            ultimele ştiri | ultimele noutăți | ultimele noutăţi
            ultimele noutati | cele mai noi ştiri | cele mai recente ştiri
            ştiri similare | ştiri recomandate | ştiri pe aceeaşi temă
            stiri pe aceeasi tema | ştiri asemănătoare | stiri asemanatoare
            ştiri recente | știrile zilei | ştirile zilei
            stirile zilei | știrile momentului | ştirile momentului | stirile momentului
            ultima oră | ultima ora | alte ştiri
            alte articole interesante | alte articole din aceeași categorie
            alte articole din aceeaşi categorie | alte articole din aceeasi categorie
            mai multe ştiri | mai multe din aceeași secțiune | mai multe din aceeaşi secţiune
            mai multe din aceeasi sectiune | mai multe despre acest subiect | recomandările noastre
            recomandarile noastre | recomandările redacției | recomandările redacţiei
            recomandarile redactiei | recomandarea zilei | recomandat | recomandate
            recomandat pentru tine | recomandate pentru tine | recomandări pentru tine
            recomandari pentru tine | îți recomandăm | îţi recomandăm | iti recomandam
            vă recomandăm | va recomandam | iți recomandăm și | iţi recomandăm şi
            iti recomandam si | îți recomandăm și | îţi recomandăm şi | vă mai recomandăm
            va mai recomandam | te-ar putea interesa | te-ar mai putea interesa
            te-ar mai putea interesa și | te-ar mai putea interesa şi | te-ar mai putea interesa si
            te-ar interesa și | te-ar interesa şi | te-ar interesa si | v-ar putea interesa
            s-ar putea să te intereseze | s-ar putea sa te intereseze | s-ar putea să vă placă
            s-ar putea sa va placa | s-ar putea să-ți placă și | s-ar putea să-ţi placă şi
            s-ar putea sa-ti placa si | ți-ar putea plăcea și | ţi-ar putea plăcea şi
            ti-ar putea placea si | ți-ar putea plăcea | ţi-ar putea plăcea | ti-ar putea placea
            poate te interesează | poate te intereseaza | poate vă interesează
            poate va intereseaza | postari similare
            postari recente | postari asemanatoare | conținut similar
            conţinut similar | continut similar
            din aceeași categorie | din aceeaşi categorie | din aceeasi categorie
            din aceeași secțiune | din aceeaşi secţiune | din aceeasi sectiune | nu rata | nu ratați
            nu rataţi | nu ratati | partenerii noștri recomandă | partenerii noştri recomandă
            partenerii nostri recomanda | știri de la partenerii noștri
            ştiri de la partenerii noştri | stiri de la partenerii nostri | cele mai noi
            noutăți din aceeași rubrică | noutăţi din aceeaşi rubrică | noutati din aceeasi rubrica
            parteneri media
            [articole, știri, stiri, materiale, subiecte, postări, produse, videoclipuri, rețete] [similare,
            asemănătoare, conexe, recomandate, recente, înrudite, pe aceeași temă, din aceeași categorie, de
            același autor]
            [ultimele, cele mai noi, cele mai recente, alte, mai multe] [articole, știri, stiri, postări,
            materiale, subiecte, rețete, interviuri, videoclipuri, episoade]
            mai multe [de la același autor, de la acelaşi autor, de la acelasi autor, din aceeași categorie, din
            aceeaşi categorie, din aceeasi categorie, din această categorie, din aceasta categorie, din această
            secțiune, din această secţiune, din aceasta sectiune]
            [alte articole, alte știri] [de același autor, din această categorie, din aceeași secțiune]
            alte ştiri [de acelaşi autor, din această categorie, din aceeaşi secţiune]
            alte articole [de acelaşi autor, din aceeaşi secţiune]
            alte stiri [de acelasi autor, din aceasta categorie, din aceeasi sectiune]
            alte articole [de acelasi autor, din aceasta categorie, din aceeasi sectiune]
            [s-ar putea, ar putea] să [îți placă, te intereseze, vă placă, vă intereseze] și
            [s-ar putea, ar putea] să îţi placă şi
            [s-ar putea, ar putea] să [te intereseze, vă placă, vă intereseze] şi
            [s-ar putea, ar putea] sa [iti placa, te intereseze, va placa, va intereseze] si
            [poate te, poate vă, te-ar putea, v-ar putea] [interesează, interesa] și
            [poate te, poate vă, te-ar putea, v-ar putea] [interesează, interesa] şi
            poate va [intereseaza, interesa] si
            [poate te, te-ar putea, v-ar putea] intereseaza si
            [poate te, te-ar putea, v-ar putea] interesa si
            [articole, știri] [de aceeași categorie, din aceeași rubrică, din aceeași secțiune]
            ştiri [de aceeaşi categorie, din aceeaşi rubrică, din aceeaşi secţiune]
            articole [de aceeaşi categorie, din aceeaşi rubrică, din aceeaşi secţiune]
            stiri [de aceeasi categorie, din aceeasi rubrica, din aceeasi sectiune]
            articole [de aceeasi categorie, din aceeasi rubrica, din aceeasi sectiune]
            vezi articolele din aceeași [categorie, rubrică, secțiune]
            vezi articolele din aceeaşi [categorie, rubrică, secţiune]
            vezi articolele din aceeasi [categorie, rubrica, sectiune]
            clienții cumpără și | clienţii cumpără şi | clientii cumpara si
        ",
        hit: "Citește și:",
        miss: "Cine citește și presa străină înțelege mai ușor disputa.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            cele mai citite | cele mai citite ştiri
            cele mai citite din ultima săptămână | cele mai citite din ultima saptamana | top citite
            cele mai populare | cele mai populare ştiri
            cele mai vizualizate | cele mai văzute | cele mai vazute | cele mai vizionate
            cele mai comentate | cele mai distribuite | cele mai accesate | cele mai apreciate
            în trend | in trend | în trending | in trending | trending | trending acum | populare
            popular | populare acum | alegerea redacției | alegerea redacţiei | alegerea redactiei
            alegerea editorului | selecția editorului | selecţia editorului | selectia editorului
            selecția redacției | selecţia redacţiei | selectia redactiei | recomandarea redacției
            recomandarea redacţiei | recomandarea redactiei | recomandarea editorilor | top știri
            top ştiri | top stiri | top articole | știrile săptămânii | ştirile săptămânii
            stirile saptamanii | cele mai importante știri ale zilei
            cele mai importante ştiri ale zilei | cele mai importante stiri ale zilei
            subiectele zilei | subiectele momentului
            cele mai [citite, populare, vizualizate, comentate, distribuite] [articole, știri, stiri, postări,
            materiale, rețete]
            [articole, știri, stiri, postări] populare
            cele mai [citite, accesate, comentate] [azi, astăzi, astazi, ale zilei, ale săptămânii, ale saptamanii]
        ",
        hit: "Cele mai citite",
        miss: "Romanele ei polițiste sunt cele mai citite din bibliotecă.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            mai multe știri din | mai multe ştiri din | mai multe stiri din | mai multe știri despre
            mai multe ştiri despre | mai multe stiri despre | mai multe articole din
            mai multe articole despre | alte știri din | alte ştiri din | alte stiri din
            alte articole din | alte știri despre | alte ştiri despre | alte stiri despre
            ultimele știri din | ultimele ştiri din | ultimele stiri din | ultimele știri despre
            ultimele ştiri despre | ultimele stiri despre | cele mai noi știri din
            cele mai noi ştiri din | cele mai noi stiri din | toate știrile din | toate ştirile din
            toate stirile din | toate știrile despre | toate ştirile despre | toate stirile despre
            toate articolele despre | toate articolele din | cele mai citite din
            citește mai multe despre | citeşte mai multe despre | citeste mai multe despre
            citește mai multe din | citeşte mai multe din | citeste mai multe din
            vezi mai multe din | vezi toate știrile din | vezi toate ştirile din
            vezi toate stirile din | mai multe din categoria | recomandări din | recomandari din
        ",
        hit: "Mai multe știri din Bacău",
        miss: "De pe front veneau mai multe știri despre morți decât despre victorii.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            citește și | citeşte şi | citeste si | citiți și | citiţi şi | cititi si | citește aici
            citeşte aici | citeste aici | citește mai mult | citeşte mai mult | citeste mai mult
            citește mai multe | citeşte mai multe | citeste mai multe | citește articolul
            citeşte articolul | citeste articolul | citește continuarea | citeşte continuarea
            citeste continuarea | citește pe | citeşte pe | citeste pe | citește integral
            citeşte integral | citeste integral | citiți mai multe | citiţi mai multe
            cititi mai multe | citiți mai mult | citiţi mai mult | cititi mai mult | citiți aici
            citiţi aici | cititi aici | vezi și | vezi şi | vezi si | vedeți și | vedeţi şi
            vedeti si | vezi aici | vezi mai multe | mai citește | mai citeşte | mai citeste
            mai multe detalii aici | detalii aici | mai multe pe | te-ar putea interesa
            te-ar putea interesa și | te-ar putea interesa şi | te-ar putea interesa si
            te-ar mai putea interesa | v-ar putea interesa | poate te interesează
            poate te intereseaza | ascultă și | ascultă şi | asculta si | urmărește și
            urmăreşte şi | urmareste si | află mai multe | afla mai multe | aflați mai multe
            aflaţi mai multe | aflati mai multe | află aici | afla aici | articol recomandat
            recomandarea redacției | recomandarea redacţiei | recomandarea redactiei
            știri pe aceeași temă | ştiri pe aceeaşi temă | stiri pe aceeasi tema
            [citește, citeşte, citeste, vezi]:
        ",
        hit: "Citește și: Podul de la Valea Ulmului se redeschide înainte de Paște",
        miss: "În jurnal se citește și oboseala celor rămași acasă.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            citește mai mult | citeşte mai mult | citeste mai mult | citește mai multe
            citeşte mai multe | citeste mai multe | citește mai departe | citeşte mai departe
            citeste mai departe | citește tot | citeşte tot | citeste tot | citește tot articolul
            citeşte tot articolul | citeste tot articolul | citește articolul | citeşte articolul
            citeste articolul | citește articolul complet | citeşte articolul complet
            citeste articolul complet | citește articolul integral | citeşte articolul integral
            citeste articolul integral | citește tot articolul aici | citeşte tot articolul aici
            citeste tot articolul aici | citește în continuare | citeşte în continuare
            citeste in continuare | citește continuarea | citeşte continuarea | citeste continuarea
            citește știrea | citeşte ştirea | citeste stirea | citește integral | citeşte integral
            citeste integral | citiți mai mult | citiţi mai mult | cititi mai mult
            citiți mai multe | citiţi mai multe | cititi mai multe | citiți mai departe
            citiţi mai departe | cititi mai departe | citiți tot articolul | citiţi tot articolul
            cititi tot articolul | continuă lectura | continua lectura | continuă să citești
            continuă să citeşti | continua sa citesti | continuarea articolului | continuare
            vezi mai mult | vezi mai multe | vezi tot | vezi toate | vezi toate știrile
            vezi toate ştirile | vezi toate stirile | vezi toate articolele | vezi detalii
            vezi articolul | mai mult | mai multe | mai multe detalii | mai multe informații
            mai multe informaţii | mai multe informatii | detalii | află mai mult | afla mai mult
            află mai multe | afla mai multe | aflați mai multe | aflaţi mai multe | aflati mai multe
            încarcă mai mult | incarca mai mult | încarcă mai multe | incarca mai multe
            încarcă mai multe articole | incarca mai multe articole | arată mai mult
            arata mai mult | arată mai multe | arata mai multe | afișează mai mult
            afişează mai mult | afiseaza mai mult | afișează mai multe | afişează mai multe
            afiseaza mai multe | afișează tot | afişează tot | afiseaza tot | toate știrile
            toate ştirile | toate stirile | toate articolele | vezi articolul complet
            deschide articolul
            vezi toate [evenimentele, produsele, proiectele, anunțurile, anunţurile, anunturile, rezultatele,
            episoadele, rețetele, reţetele, retetele, comunicatele, ofertele]
            vezi [tot programul, programul complet, toată agenda, toata agenda]
        ",
        hit: "Citește mai departe »",
        miss: "Copiii voiau să citească mai departe până la miezul nopții.",
    },
];
