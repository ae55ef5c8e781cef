//! Estonian phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            tekst: | tekstid: | tekst ja foto | tekst ja fotod | tekst ja pildid | tekst ja pilt
            tekst fotod | tekst foto | tekst pildid | foto ja tekst: | fotod ja tekst:
            pildid ja tekst: | autor: | autorid: | kirjutas: | kirjutasid: | kirjutanud:
            kirja pani | üles kirjutas | üles tähendas | artikli autor: | artikli autorid:
            loo autor: | loo autorid: | postituse autor | blogipostituse autor
            [intervjueeris, küsitles, usutles, vestles]: | intervjueeris ja pildistas
            küsis ja pildistas | kirjutas ja pildistas | [postitas, avaldas, lisas]: | postitanud
            meie kaasautor | meie korrespondent | meie lugeja: | blogija: | vahendab: | vahendas:
            ettekandja: | [arvustaja, retsensent]: | [arvamusloo, essee, kolumni] autor:
        ",
        hit: "Tekst: Liina Kuusemäe",
        miss: "Pikka aega ei teatud, kes on kirja autor.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            autor | autorid | autorist | autoritest | autori kohta | autorite kohta | artikli autor
            artikli autorid | loo autor | loo autorid | artikli autorist | loo autorist
            postituse autorist | kirjutajast | kirjutaja kohta | info autori kohta
            teave autori kohta | autori info | autori profiil | autori tutvustus | autori andmed
            autori kontakt | [loe, lugege] lähemalt autorist | [loe, loe rohkem, vaata] autori kohta
            [tutvu, tutvuge] autoriga | toimetaja | toimetajad | ajakirjanik | ajakirjanikud
            kes on autor | kes on loo autor | blogijast | blogi autorist
            [kirjuta, kirjutage, saada kiri] autorile
            [võta, võtke] [autoriga, ajakirjanikuga, toimetajaga] ühendust
            anna [autorile, ajakirjanikule] tagasisidet
        ",
        hit: "Autorist",
        miss: "Autorist on teada ainult nimetähed ja sünniaasta.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            [rohkem, veel] autorilt | [rohkem, veel] samalt autorilt
            [rohkem, veel] [artikleid, lugusid, postitusi] [autorilt, samalt autorilt]
            kõik [autori, selle autori] [artiklid, lood, postitused]
            teised sama autori [artiklid, lood]
            autori [teised, kõik, viimased] [artiklid, lood, postitused]
            [vaata, loe, näita] kõiki autori [artikleid, lugusid, postitusi]
            vaata kõiki selle autori [artikleid, lugusid]
            [jälgi, jälgige] [autorit, ajakirjanikku]
            [vaata, näita, kuva] kõiki postitusi autorilt
        ",
        hit: "Vaata kõiki autori artikleid – Liina Kuusemäe",
        miss: "Muuseum tahab näidata kõiki autori kirju vitriinides.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            ajakirjanik | toimetaja | peatoimetaja | vastutav toimetaja | vanemtoimetaja
            tegevtoimetaja | peatoimetaja asetäitja | uudistejuht | uudistetoimetuse juht
            arvamustoimetuse juht | kolumnist | kaasautor | kaastööline | fotograaf | fotoreporter
            pressifotograaf | videograaf | korrespondent | erikorrespondent | väliskorrespondent
            vabakutseline ajakirjanik | uuriv ajakirjanik | vabakutseline fotograaf | suvereporter
            vanemreporter | juhtivtoimetaja | külalistoimetaja | blogija | kultuurikriitik
            filmikriitik | teatrikriitik | muusikakriitik | sisuturunduse projektijuht
            sisuturundaja | päevatoimetaja | õhtutoimetaja | keeletoimetaja
            [spordi, majandus, kultuuri, välis, arvamus, veebi, uudiste, krimi][toimetaja, reporter,
            ajakirjanik]
            juhtiv toimetaja | vanemajakirjanik
        ",
        hit: "Juhan Lepik, majandusreporter",
        miss: "Uus peatoimetaja alustas tööd vaiksel teisipäeval.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            [artikli, arvamusloo, kolumni] autor [on, töötab]
            autor on [vabakutseline, lehe, ajakirja, portaali, meie lehe] [ajakirjanik, toimetaja,
            kolumnist, kaasautor]
            on [meie lehe, portaali] [kolumnist, ajakirjanik, kaasautor] kes
            on vabakutseline ajakirjanik [kes kirjutab, ja tõlkija, ja fotograaf]
            on töötanud meie lehe [ajakirjanikuna, toimetajana] | kirjutab meie lehes
            autorile saab kirjutada aadressil | autoriga saab ühendust
        ",
        hit: "Artikli autor on vabakutseline ajakirjanik ja kirglik jalgrattur.",
        miss: "Autorina alustas ta hilja, alles pensionil olles.",
    },
];
