//! Romanian phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            acasă | acasa | pagina principală | pagina principala | prima pagină | prima pagina
            înapoi la prima pagină | inapoi la prima pagina
            mergi acasă | mergi acasa | meniu | meniul principal | meniu principal | deschide meniul
            închide meniul | inchide meniul | arată meniul | arata meniul | căutare | caută | cauta
            caută în site | cauta in site | caută pe site | cauta pe site | cautare
            căutare avansată | cautare avansata | caută știri | caută ştiri | cauta stiri
            ce cauți? | ce cauţi? | ce cauti? | conectare | conectează-te | conecteaza-te
            autentificare | autentifică-te | autentifica-te | intră în cont | intra in cont
            intră în contul tău | intra in contul tau | login | log in | loghează-te | logheaza-te
            logare | deconectare | ieșire | ieşire | iesire | ieși din cont | ieşi din cont
            iesi din cont | înregistrare | inregistrare | înregistrează-te | inregistreaza-te
            cont nou | creează un cont | creeaza un cont
            creează-ți cont | creează-ţi cont | creeaza-ti cont | contul meu | contul tău
            contul tau | profilul meu | ai uitat parola? | parolă uitată
            parola uitata | parola | următorul | urmatorul | următoarea
            urmatoarea | următor | urmator | următoare | urmatoare | înainte | inainte | înapoi
            inapoi | precedentul | precedent | anterior | anteriorul | anterioară | anterioara
            pagina următoare | pagina urmatoare | pagina anterioară | pagina anterioara
            articolul următor | articolul urmator | articolul anterior | articolul precedent
            următorul articol | urmatorul articol | articol următor | articol urmator
            articol anterior | știrea următoare | ştirea următoare | stirea urmatoare
            știrea anterioară | ştirea anterioară | stirea anterioara | postarea următoare
            postarea urmatoare | postări mai vechi | postari mai vechi | postări mai noi
            postari mai noi | articole mai vechi | articole mai noi | sus
            înapoi la început | inapoi la inceput | închide | inchide
            închide fereastra | inchide fereastra | contact | contactează-ne | contacteaza-ne
            contactați-ne | contactaţi-ne | contactati-ne | contacte | contactează redacția
            contactează redacţia | contacteaza redactia | scrie-ne | scrie redacției
            scrie redacţiei | scrie redactiei | despre | despre noi | cine suntem | echipa
            echipa noastră | echipa noastra | echipa editorială | echipa editoriala
            caseta redacției | caseta redacţiei | caseta redactiei | caseta redacțională
            caseta redacţională | caseta redactionala | caseta editorială | caseta editoriala
            ajutor | asistență | asistenţă | asistenta | suport | întrebări frecvente
            intrebari frecvente | harta site | harta site-ului | hartă site | arhivă | arhiva
            arhiva știri | arhiva ştiri | arhiva stiri | arhiva ziarului | ediția tipărită
            ediţia tipărită | editia tiparita | ediția digitală | ediţia digitală | editia digitala
            ediția de azi | ediţia de azi | editia de azi | ediții | ediţii | editii | ediția print
            ediţia print | editia print | versiune print | versiunea mobilă | versiunea mobila
            versiune desktop | rubrici | rubrică | rubrica | secțiuni | secţiuni | sectiuni
            secțiune | secţiune | sectiune | categorii | categorie | toate categoriile
            toate secțiunile | toate secţiunile | toate sectiunile | teme | subiecte | flux rss
            cariere | angajări | angajari | lucrează cu noi | lucreaza cu noi
            locuri de muncă la noi | locuri de munca la noi | parteneri | partenerii noștri
            partenerii noştri | partenerii nostri | site-urile noastre | site-uri partenere
            servicii | serviciile noastre | linkuri utile | link-uri utile | setări | setari
            preferințe | preferinţe | preferinte | limbă | limba | română | romana | engleză
            engleza | pagina # din # | mai multe secțiuni | mai multe secţiuni | mai multe sectiuni
            tot | toate | ok | anulează | anuleaza | continuă | continua | confirmă | confirma
            trimite mesaj | navigare | navigare în articole | navigare in articole
            navigare principală | navigare principala | navigare articole | ești aici | eşti aici
            esti aici | te afli aici | sunteți aici | sunteţi aici | sunteti aici | live | în direct
            in direct | breaking news | știri live | ştiri live | stiri live | ultim moment
            publicitate și contact | publicitate şi contact | publicitate si contact
            publicitate pe site | agenții de publicitate | agenţii de publicitate
            agentii de publicitate | codul etic | cod deontologic | politica editorială
            politica editoriala | regulament | filtrează | filtreaza | resetează | reseteaza
            sortează | sorteaza | etichete | cuvinte cheie | notificări | notificari
            trimite o știre | trimite o ştire | trimite o stire | trimite știrea ta
            trimite ştirea ta | trimite stirea ta | ai o știre? | ai o ştire? | ai o stire?
            anunțuri | anunţuri | anunturi | mica publicitate | anunțuri mica publicitate
            anunţuri mica publicitate | anunturi mica publicitate | decese | comemorări | comemorari
            program tv și cinema | program tv şi cinema | program tv si cinema | navigare rapidă
            navigare rapida | schimbă navigarea | schimba navigarea
            modifică | modificare | modificare sursă | modificare modificare sursă | cuprins
            [sari, salt, mergi, treci, skip] la [conținut, conţinut, continut, conținutul principal, conţinutul
            principal, continutul principal, meniu, subsol]
            [înapoi, mergi] [sus, la începutul paginii, la pagina principală, la listă]
            inapoi [sus, la inceputul paginii, la pagina principala, la lista]
            mergi [la inceputul paginii, la pagina principala, la lista]
            [alege, schimbă, schimba, selectează, selecteaza, selectați, selectaţi, selectati] [limba, limba
            site-ului]
            [conectează-te, conecteaza-te, autentifică-te, autentifica-te, intră, intra, continuă, continua,
            înregistrează-te, inregistreaza-te] cu [facebook, google, apple, email]
            [ai uitat, ți-ai uitat, ţi-ai uitat, ti-ai uitat, ați uitat, aţi uitat, ati uitat, am uitat] parola
            [recuperare, resetare, resetează, reseteaza] [parolă, parola]
            [nu ai, ai deja, nu ai încă, nu ai inca] [un cont, cont]
            [creare, creează, creeaza] [cont, cont nou, un cont nou]
            ține-mă minte | ţine-mă minte | tine-ma minte | ține minte parola | ţine minte parola
            tine minte parola | păstrează-mă autentificat | pastreaza-ma autentificat
            nume [de utilizator, utilizator] [, sau email, sau e-mail]
            nume utilizator sau adresă email | nume utilizator sau adresa email | utilizator sau email
            [descarcă, descarca, deschide, vezi] [, în, in, ca] pdf
            descarcă documentul pdf | descarca documentul pdf
            publicitate [la noi, pe acest site, în ziar, in ziar]
            vrei publicitate | cum ajungi la noi
            ai [întrebări, intrebari, nevoie de ajutor]
            alege [județul, judeţul, judetul, orașul, oraşul, orasul, țara, ţara, tara]
            mai multe opțiuni | mai multe opţiuni | mai multe optiuni
            [mărește, măreşte, mareste, micșorează, micşorează, micsoreaza] [textul, fontul]
            contrast ridicat
            [caută, cauta] [articole, produse, în arhivă, in arhiva]
            ai uitat parola contului
        ",
        hit: "Intră în cont",
        miss: "Polițiștii au reușit să intre în cont abia după două zile.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            știri | ştiri | stiri | actualitate | știri interne | ştiri interne | stiri interne
            știri externe | ştiri externe | stiri externe | știri locale | ştiri locale
            stiri locale | externe | internațional | internaţional | international | internaționale
            internaţionale | internationale | intern | interne | din lume | din țară | din ţară
            din tara | național | naţional | national | politică | politica | politic | economie
            economic | bani | bani și afaceri | bani şi afaceri | bani si afaceri | afaceri
            business | companii | finanțe | finanţe | finante | burse | piețe | pieţe | piete
            social | societate | eveniment | evenimente | evenimente locale | justiție | justiţie
            justitie | investigații | investigaţii | investigatii | anchete | fapt divers | sport
            sporturi | fotbal | fotbal intern | fotbal extern | superliga | liga 1
            liga campionilor | tenis | handbal | baschet | formula 1 | auto | auto-moto | moto
            cultură | cultura | divertisment | monden | showbiz | vedete | celebrități | celebrităţi
            celebritati | film | filme | muzică | muzica | cărți | cărţi | carti | teatru | seriale
            televiziune | media | știință | ştiinţă | stiinta | știință și tehnologie
            ştiinţă şi tehnologie | stiinta si tehnologie | știință & tehnologie
            ştiinţă & tehnologie | stiinta & tehnologie | tehnologie | tech | it&c | știință-tehnică
            ştiinţă-tehnică | stiinta-tehnica | sănătate | sanatate | medicină și sănătate
            medicină şi sănătate | medicina si sanatate | mediu | mediu și natură | mediu şi natură
            mediu si natura | educație | educaţie | educatie | învățământ | învăţământ | invatamant
            locuri de muncă | locuri de munca | joburi | imobiliare | turism | călătorii | calatorii
            vacanțe | vacanţe | vacante | travel | gastronomie | rețete | reţete | retete
            rețete culinare | reţete culinare | retete culinare | culinar | modă | moda | frumusețe
            frumuseţe | frumusete | modă și frumusețe | modă şi frumuseţe | moda si frumusete
            fashion | stil | stil de viață | stil de viaţă | stil de viata | lifestyle | life
            familie și copii | familie şi copii | familie si copii | femei | animale de companie
            casă și grădină | casă şi grădină | casa si gradina | timp liber | opinii | opinie
            editorial | editoriale | analize | bloguri | blog | pamflet | interviuri | interviu
            reportaje | reportaj | speciale | dosare | video | foto | foto-video | galerii foto
            podcasturi | podcast | multimedia | horoscop | horoscopul zilei | jocuri | rebus
            sudoku | loto | rezultate loto | program tv | meteo | vremea | prognoza meteo | trafic
            curs valutar | curs bnr | local | locale | regional | administrație | administraţie
            administratie | administrație locală | administraţie locală | administratie locala
            primărie | primarie | religie și tradiții | religie şi tradiţii | religie si traditii
            curiozități | curiozităţi | curiozitati | fact-check | fake news | verificarea faptelor
            agricultură și agribusiness | agricultură şi agribusiness | agricultura si agribusiness
            campanii | utile | diverse | magazin-diverse
        ",
        hit: "Știință și tehnologie",
        miss: "Premiul răsplătește proiecte de știință și tehnologie.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            sari la conținut | sari la conţinut | sari la continut | sari la conținutul
            sari la conţinutul | sari la continutul | sari la meniu | sari la navigare
            sari la căutare | sari la cautare | sari la subsol | mergi la conținut
            mergi la conţinut | mergi la continut | mergi la meniu | mergi la pagina
            mergi la prima pagină | mergi la prima pagina | mergi la secțiunea | mergi la secţiunea
            mergi la sectiunea | treci la conținut | treci la conţinut | treci la continut
            treci la navigare | înapoi la prima pagină | inapoi la prima pagina | înapoi la pagina
            inapoi la pagina | înapoi la listă | inapoi la lista | înapoi la știri | înapoi la ştiri
            inapoi la stiri | înapoi la început | inapoi la inceput | înapoi sus | inapoi sus
            revino la pagina | întoarce-te la pagina | intoarce-te la pagina | ești aici | eşti aici
            esti aici | te afli aici | sunteți aici | sunteţi aici | sunteti aici | vă aflați aici
            vă aflaţi aici | va aflati aici | caută după | cauta dupa | rezultatele căutării
            rezultatele cautarii | rezultate căutare | rezultate cautare | rezultate pentru căutarea
            rezultate pentru cautarea | căutare după | cautare dupa
        ",
        hit: "Ești aici: Acasă > Știri > Valea Ulmului",
        miss: "Înainte să sari la conținut, citește prefața.",
    },
];
