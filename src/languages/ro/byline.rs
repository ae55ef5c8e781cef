//! Romanian phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            scris de | publicat de | postat de | redactat de | adăugat de | adaugat de
            de către redacția | de către redacţia | de catre redactia | de redacția | de redacţia
            de redacție | de redacţie | de redactie | de redactia | de agerpres | de mediafax
            de admin | articol de | articol scris de | reportaj de | interviu de
            interviu realizat de | text de | din redacția | din redacţia | din redactia
            trimis special | de andrei | de alexandru | de mihai | de ion | de ioan | de ionuț
            de ionuţ | de ionut | de florin | de marius | de bogdan | de vlad | de radu | de ștefan
            de ştefan | de stefan | de răzvan | de razvan | de cătălin | de catalin | de ciprian
            de doru | de dragoș | de dragoş | de dragos | de liviu | de lucian | de mircea
            de nicolae | de ovidiu | de petre | de sorin | de tudor | de cosmin | de claudiu
            de horia | de iulian | de octavian | de ioana | de andreea | de mihaela | de alina
            de raluca | de irina | de oana | de roxana | de corina | de camelia | de luminița
            de luminiţa | de luminita | de magdalena | de mădălina | de madalina | de ramona
            de denisa | de teodora | de gheorghe | de vasile | de dumitru | de costin | de ilinca
            de anca | de iuliana | de loredana
            [autor, autoare, autori, autorul, autoarea]:
        ",
        hit: "De Andreea Ionașcu",
        miss: "Scrisoarea semnată de Andreea Ionașcu n-a ajuns niciodată.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            despre autor | despre autoare | despre autori | autor | autoare | autori | autorul
            autoarea | autorii | autorul articolului | scris de | publicat de | despre mine
            cine sunt | cine sunt eu | echipa redacțională | echipa redacţională
            echipa redactionala | redacția | redacţia | redactia | redacție | redacţie | redactie
            redactor | redactori | contribuitori | colaboratori | colaboratorii noștri
            colaboratorii noştri | colaboratorii nostri | autorii noștri | autorii noştri
            autorii nostri | cine scrie
        ",
        hit: "Despre autor",
        miss: "Nu se știe mai nimic despre autor și despre scrisorile lui.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            toate articolele scrise de | toate articolele de | toate articolele autorului
            articole scrise de | articole de același autor | articole de acelaşi autor
            articole de acelasi autor | articolele autorului | alte articole de
            alte articole ale autorului | alte articole scrise de | mai multe articole de
            de același autor | de acelaşi autor | de acelasi autor | vezi toate articolele de
            vezi toate articolele scrise de | vezi toate articolele autorului
            vezi toate postările lui | vezi toate postarile lui | vezi profilul
            vezi profilul autorului | urmărește autorul | urmăreşte autorul | urmareste autorul
            contactează autorul | contacteaza autorul | scrie-i autorului
            citește toate articolele scrise de | citeşte toate articolele scrise de
            citeste toate articolele scrise de
        ",
        hit: "Vezi toate articolele scrise de Andreea Ionașcu",
        miss: "Păstra într-o cutie toate articolele scrise de tatăl ei.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            jurnalist | jurnalistă | jurnalista | ziarist | ziaristă | ziarista | reporter special
            redactor | redactor-șef | redactor-şef | redactor-sef | redactor-șef adjunct
            redactor-şef adjunct | redactor-sef adjunct | redactor senior | editor senior
            editor coordonator | editor-șef | editor-şef | editor-sef | editor politic
            editor economic | corespondent | corespondentă | corespondenta | trimis special
            trimisă specială | trimisa speciala | editorialist | editorialistă | editorialista
            publicist | comentator politic | redactor sportiv | jurnalist sportiv
            jurnalist independent | jurnalistă independentă | jurnalista independenta
            jurnalist freelancer | fotoreporter | colaborator extern | director editorial
            redactor web | secretar general de redacție | secretar general de redacţie
            secretar general de redactie
        ",
        hit: "Andreea Ionașcu, redactor-șef",
        miss: "Jurnalista aștepta în fața tribunalului.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            este jurnalist la | este jurnalistă la | este jurnalista la | este jurnalist și scriitor
            este jurnalist şi scriitor | este jurnalist si scriitor | este jurnalistă și scriitoare
            este jurnalistă şi scriitoare | este jurnalista si scriitoare
            este jurnalist de investigație | este jurnalist de investigaţie
            este jurnalist de investigatie | este jurnalistă de investigație
            este jurnalistă de investigaţie | este jurnalista de investigatie | este redactor la
            este redactor-șef al | este redactor-şef al | este redactor-sef al | este reporter la
            este editor la | este editor coordonator | este corespondent al
            este absolvent al facultății de jurnalism | este absolvent al facultăţii de jurnalism
            este absolvent al facultatii de jurnalism | este absolventă a facultății de jurnalism
            este absolventă a facultăţii de jurnalism | este absolventa a facultatii de jurnalism
            absolvent al facultății de jurnalism | absolvent al facultăţii de jurnalism
            absolvent al facultatii de jurnalism | absolventă a facultății de jurnalism
            absolventă a facultăţii de jurnalism | absolventa a facultatii de jurnalism
            a absolvit facultatea de jurnalism | a absolvit jurnalismul | licențiat în jurnalism
            licenţiat în jurnalism | licentiat in jurnalism | licențiată în jurnalism
            licenţiată în jurnalism | licentiata in jurnalism | lucrează în presă din
            lucreaza in presa din | lucrează în presa scrisă | lucreaza in presa scrisa
            are o experiență de peste # ani în presă | are o experienţă de peste # ani în presă
            are o experienta de peste # ani in presa | are o experiență de # ani în presă
            are o experienţă de # ani în presă | are o experienta de # ani in presa
            experiență în presă | experienţă în presă | experienta in presa | s-a alăturat redacției
            s-a alăturat redacţiei | s-a alaturat redactiei | face parte din echipa redacției
            face parte din echipa redacţiei | face parte din echipa redactiei
            este autorul mai multor cărți | este autorul mai multor cărţi
            este autorul mai multor carti | este autoarea mai multor cărți
            este autoarea mai multor cărţi | este autoarea mai multor carti | este autorul volumelor
            este autoarea volumelor | pasionat de scris și | pasionat de scris şi
            pasionat de scris si | pasionată de scris și | pasionată de scris şi
            pasionata de scris si | pasionată de jurnalism | pasionata de jurnalism
            pasionat de jurnalism | poate fi contactat la adresa | poate fi contactată la adresa
            poate fi contactata la adresa | îi puteți scrie la | îi puteţi scrie la
            ii puteti scrie la
        ",
        hit: "Andreea Ionașcu este redactor la departamentul Social și a absolvit Facultatea de Jurnalism din Iași.",
        miss: "Voia să dea la Jurnalism, dar și-a deschis o brutărie.",
    },
];
