//! Swedish phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            redan prenumerant | är du redan prenumerant | är du prenumerant | är du redan kund
            är du redan medlem | har du redan en prenumeration | redan kund logga in
            redan medlem logga in | bli prenumerant | bli prenumerant idag | bli digital prenumerant
            bli prenumerant och läs | prenumerera för att läsa | prenumerera för att fortsätta
            prenumerera för att ta del | prenumerera nu för | prenumerera här | köp prenumeration
            köp en prenumeration | skaffa prenumeration | skaffa en prenumeration
            starta din prenumeration | välj din prenumeration | välj prenumeration
            se våra prenumerationer | våra prenumerationserbjudanden | för att läsa vidare
            för att läsa hela artikeln | för att läsa artikeln | för att fortsätta läsa
            för att ta del av hela | för att låsa upp | vill du läsa vidare
            vill du läsa hela artikeln | vill du läsa artikeln | fortsätt läsa med | läs vidare med
            läs vidare genom | läs hela artikeln med | läs artikeln gratis | läs artikeln med
            läs gratis i | läs alla artiklar | läs allt innehåll | lås upp artikeln | lås upp alla
            lås upp allt | logga in för att läsa | logga in för att fortsätta
            logga in för att ta del | logga in och läs | logga in eller skapa | logga in eller bli
            skapa ett gratis konto | skapa ett kostnadsfritt konto | skapa ett konto för att
            skapa konto för att läsa | registrera dig gratis | registrera dig för att läsa
            denna artikel är för prenumeranter | den här artikeln är för prenumeranter
            den här artikeln är bara för | den här artikeln är exklusiv | den här artikeln är låst
            artikeln är låst | artikeln är endast för | artikeln är för prenumeranter
            artikeln är en del av vårt plus | detta är en plusartikel | det här är en plusartikel
            det här är en premiumartikel | endast för prenumeranter | exklusivt för prenumeranter
            exklusivt för våra prenumeranter | bara för prenumeranter | obegränsad tillgång
            obegränsad läsning | full tillgång till allt | tillgång till alla artiklar
            tillgång till allt innehåll | tillgång till alla låsta | alla låsta artiklar
            du har läst # av | du har # fria artiklar | fria artiklar kvar | du har nått gränsen
            prova # månad | prova # månader | prova en månad | prova digitalt | testa # månad
            testa # månader | första månaden gratis | # kr första månaden | # kronor första månaden
            # kr i månaden därefter | därefter # kr | därefter ordinarie pris | därefter löpande
            avsluta när du vill | säg upp när du vill | erbjudandet gäller nya
            är gratis att läsa för prenumeranter
            [läs hela artikeln, läs vidare, läs obegränsat, läs allt] [för, från] [#, endast #, bara #, en
            krona]
            [logga in, registrera dig, prenumerera, bli prenumerant, bli medlem,
            skapa konto] för att läsa [vidare,
            artikeln, hela artikeln, mer, fler artiklar]
            [artikeln, den här artikeln, denna artikel, innehållet, det här innehållet] är [bara, endast,
            exklusivt, låst] för [prenumeranter, medlemmar, våra prenumeranter]
            [prova, testa] [två månader, tre månader, # dagar, # veckor, två veckor, fyra veckor] [gratis, för
            #, utan kostnad]
            [har du redan, är du redan, har du] [ett konto, prenumerant, en prenumeration] logga in
            [prova, testa] [plus, premium] [gratis, fritt] [, i # dagar, i en månad, i # månader]
            [detta är, det här är] en [låst artikel, plusartikel för prenumeranter, artikel för prenumeranter]
            [avbryt, säg upp] prenumerationen när [du vill, som helst] | avsluta prenumerationen när du vill
        ",
        hit: "Redan prenumerant? Logga in här.",
        miss: "Nästan varje prenumerant hade redan sagt upp sig när priset höjdes.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            prenumerera | prenumerera nu | prenumerera här | prenumerera idag | prenumeration
            prenumerationer | prenumerationsärenden | prenumerationsvillkor | prenumerant
            prenumeranter | bli prenumerant | bli kund | bli medlem | medlem | medlemskap
            medlemmar | för prenumeranter | för medlemmar | endast för prenumeranter
            exklusivt för prenumeranter | köp prenumeration | köp lösnummer | köp tidningen
            min prenumeration | hantera prenumeration | starta prenumeration | avsluta prenumeration
            digital prenumeration | se erbjudanden | presentprenumeration | ge bort en prenumeration
            provläs | prova nu gratis | prova en månad | exklusivt | premium | premiumartikel | plus
            plusartikel | plus-artikel | låst artikel | lås upp | lås upp artikeln | spara
            spara artikel | spara artikeln | spara till senare | läs senare | läslista
            min läslista | ge bort artikeln | dela låst artikel | ge bort
            gratis att läsa | öppen för alla | fri artikel | redan prenumerant
            redan prenumerant logga in
            [ingen, utan] [bindningstid, uppsägningstid]
            [se, visa] [våra prenumerationer, våra abonnemang, alla prenumerationer, prenumerationer]
            [spara i, lägg till i, spara till] [läslista, läslistan, min läslista, favoriter, mina favoriter,
            bokmärken]
        ",
        hit: "Prenumerera nu",
        miss: "Den som vill prenumerera nu får första numret i mars.",
    },
];
