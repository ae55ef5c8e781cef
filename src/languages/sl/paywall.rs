//! Slovene phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            članek je zaklenjen | ta članek je zaklenjen | vsebina je zaklenjena
            ta vsebina je zaklenjena | odklenite članek | odkleni članek | odklenite vse vsebine
            odklenite vsebino | članek je na voljo samo za naročnike | samo za naročnike
            le za naročnike | ekskluzivno za naročnike | izključno za naročnike | že imate naročnino
            že imaš naročnino | imate naročnino | ste že naročnik | si že naročnik
            še niste naročnik | niste naročnik | še nisi naročnik | še nimate naročnine
            nimate naročnine | sklenite naročnino | sklenite digitalno naročnino
            izberite naročnino | izberite svojo naročnino | izberite naročniški paket
            izberite paket in | naročite digitalno naročnino | naročite se in berite
            naroči se in beri | naročite se že od | naročite se že za | postanite naročnik
            postani naročnik | postanite naš naročnik | postanite naročnica | preizkusite naročnino
            preizkusite digitalno | prvi mesec že za # | preberite z naročnino | berite brez oglasov
            berite brez omejitev | beri brez omejitev | berite neomejeno | dostopajte do vseh vsebin
            dostop do vseh vsebin in | ostane vam še # člankov | na voljo imate še # člankov
            ta mesec ste prebrali | prebrali ste vse brezplačne | število brezplačnih člankov
            dosegli ste omejitev brezplačnih | za ogled te vsebine se prijavite
            vsebina je namenjena naročnikom | naročniki berejo | če ste naročnik se prijavite
            nadaljevanje za naročnike | nadaljevanje je na voljo naročnikom
            celoten članek je na voljo v tiskani | več v tiskani izdaji | več v današnji tiskani
            več preberite v tiskani | preberite v tiskani izdaji
            [članek, celoten članek, ta članek, prispevek, celoten prispevek, intervju,
            celoten intervju] [je na voljo, je dostopen, je namenjen,
            si lahko preberejo] [samo naročnikom, le naročnikom, zgolj naročnikom, naročnikom,
            samo naročniki, le naročniki]
            [vsebina, ta vsebina, celotna vsebina, zgodba, celotna zgodba, kolumna] [je na voljo,
            je dostopna, je namenjena] [samo naročnikom, le naročnikom, zgolj naročnikom,
            samo registriranim, le registriranim]
            [za nadaljevanje branja, za branje celotnega članka, za ogled celotnega članka,
            za ogled celotne vsebine, za dostop do celotnega članka, za dostop do vsebine,
            če želite brati naprej, če želite prebrati celoten članek] [se prijavite, se naročite,
            se registrirajte, potrebujete naročnino, izberite naročnino, sklenite naročnino,
            morate biti prijavljeni, morate biti naročnik, je potrebna naročnina,
            je potrebna prijava]
            [prijavite se, prijavi se, registrirajte se, naročite se] [in berite naprej,
            in beri naprej, in nadaljujte z branjem, in nadaljuj z branjem, za nadaljevanje branja,
            in preberite celoten članek]
            neomejen dostop do [vseh vsebin, vsebin, vseh člankov, člankov, digitalnih vsebin,
            vseh digitalnih vsebin, spletnih vsebin, vseh naših vsebin]
        ",
        hit: "Že imate naročnino? Prijavite se",
        miss: "Naročnino za vso sezono je kupilo štiristo gledalcev.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            naročnina | naročnine | naroči se | naročite se | naroči naročnino | naročniki
            za naročnike | naročniška vsebina | naročniške vsebine | naročniški članek | ekskluzivno
            digitalna naročnina | tiskana naročnina | spletna naročnina | e-naročnina
            naročniški paketi | naročniški center | naročniške ugodnosti | ugodnosti za naročnike
            naročniki premium | premium | premium vsebina | premium vsebine | premium članek
            plus vsebina | klub naročnikov | shrani recept | klub bralcev | članstvo | postani član
            postanite član | postani članica | postanite članica | postani član kluba
            postanite član kluba | včlani se | včlanite se | shrani | shrani članek
            shranite članek | shrani za pozneje | shrani za kasneje | shrani v moj seznam
            preberi pozneje | preberi kasneje | dodaj med priljubljene | dodajte med priljubljene
            dodaj med zaznamke | odkleni | odkleni vse | odkleni vsebino | zaklenjeno
            zaklenjen članek | podari članek | podari ta članek | podarite članek | podari naročnino
            podarite naročnino | moja naročnina | moje naročnine | uredi naročnino
            podaljšaj naročnino | podaljšajte naročnino | obnovi naročnino | izberi paket
            izberite paket | podpri | podpri nas | podprite nas | podprite | doniraj | donirajte
            prispevaj | prispevajte | že naročnik? prijavi se | imate račun | še nimate računa
            že imate račun | nimate računa | nimaš računa | že imaš račun | ste že član
            še niste član | preizkusi zdaj | naročnina že od # | # na mesec | # eur na mesec
            [samo, le, zgolj, ekskluzivno, izključno, brezplačno] za naročnike
            [preizkusi, preizkusite] [prvi mesec brezplačno, mesec dni brezplačno, za # eur,
            za # evro, naročnino]
            [nimate računa, še nimate računa, še nimaš računa, nimaš računa] [registrirajte se,
            registriraj se, ustvarite ga, ustvari ga]
            [že imate račun, že imaš račun, imate račun] [prijavite se, prijavi se, prijava]
            [naročite, naroči] [revijo, časopis, časnik, tiskano izdajo, digitalno naročnino,
            e-izdajo]
        ",
        hit: "Podari članek",
        miss: "Naročite se, so rokometaši prosili navijače že aprila.",
    },
];
