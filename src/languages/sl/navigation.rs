//! Slovene phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            domov | domača stran | nisem robot | povečaj pisavo | pomanjšaj pisavo | visok kontrast
            branje strani | priponke | začetna stran | vstopna stran | glavna stran | prva stran
            naslovnica | naslovna stran | na naslovnico | na domačo stran | na začetno stran
            na prvo stran | meni | glavni meni | odpri meni | zapri meni | prikaži meni
            stranski meni | preklopi meni | preklopi navigacijo | glavna navigacija | navigacija
            išči | iskanje | iskalnik | poišči | išči po strani | iskanje po strani
            iskanje po portalu | napredno iskanje | rezultati iskanja | zadetki iskanja
            iskalni niz | vnesite iskalni niz | vpišite iskalni niz | vnesi iskani izraz
            kaj iščete | kaj iščeš | prijava | prijavi se | prijavite se | odjava | odjavi se
            odjavite se | registracija | registriraj se | registrirajte se | prijava uporabnika
            prijava za uporabnike | prijava in registracija | prijava registracija | ustvari račun
            ustvari nov račun | ustvarite račun | moj račun | moj profil | moje novice
            uporabniški račun | uporabnik | uporabniško ime | geslo | uporabniško ime ali e-naslov
            zapomni si me | ostani prijavljen | pozabljeno geslo | ste pozabili geslo
            si pozabil geslo | izgubljeno geslo | ponastavi geslo | pozabili ste geslo | naprej
            nazaj | naslednja | prejšnja | naslednji | prejšnji | naslednje | prejšnje
            naslednja stran | prejšnja stran | zadnja stran | naslednji članek | prejšnji članek
            naslednja novica | prejšnja novica | naslednja objava | prejšnja objava
            naslednji prispevek | prejšnji prispevek | na vrh | nazaj na vrh | na vrh strani
            pojdi na vrh | na začetek | na začetek strani | zapri | kontakt | kontakti
            kontaktni podatki | kontaktni obrazec | stik | stik z nami | stik z uredništvom
            kontakt uredništva | kontakti uredništva | kontaktirajte nas | kontaktirajte uredništvo
            pišite uredništvu | piši uredništvu | pišite v uredništvo | o nas | o meni | o portalu
            o strani | o spletni strani | o projektu | o podjetju | o društvu | o občini | o reviji
            kdo smo | kje smo | kje nas najdete | zemljevid strani | kazalo strani
            zemljevid spletnega mesta | pomoč | pomoč uporabnikom | pogosta vprašanja
            pogosto zastavljena vprašanja | faq | zaposlitev | zaposlitve | kariera
            prosta delovna mesta | prosta mesta | arhiv | arhiv novic | arhiv člankov | arhiv oddaj
            arhiv številk | rubrike | rubrika | kategorije | kategorija | vse kategorije
            vse rubrike | rss | rss viri | nastavitve | slovenščina | slovensko | slo | slo eng
            english | italiano | izbira jezika | izberi jezik | izberite jezik | spremeni jezik
            jezik | stran # od # | stran # | več | več rubrik | vse | vsi | izberi | izberite
            filter | filtri | filtriraj | v redu | prekliči | potrdi | uporabi | uredi | dodaj
            na vsebino | skoči na vsebino | skok na vsebino | preskoči na vsebino
            preskoči na glavno vsebino | skoči na glavno vsebino | preskoči navigacijo
            skoči do osrednje vsebine | pojdi na vsebino | članki | blog | blogi | forum | forumi
            povezave | koristne povezave | uporabne povezave | hitre povezave | pomembne povezave
            zunanje povezave | temni način | svetli način | nočni način | temna tema | večja pisava
            manjša pisava | velikost pisave | povečaj besedilo | pomanjšaj besedilo | sudoku
            koledar | za medije | medijsko središče | sporočila za javnost | sporočila za medije
            vsebina | vsebina članka | kazalo | kazalo vsebine | v tem članku | kaj boste izvedeli
            stran ni najdena | stran ne obstaja | stran ni bila najdena | stran v izdelavi
            stran je v izdelavi | občinska uprava | e-občina | vloge in obrazci | obrazci in vloge
            javne objave | javne objave in razpisi | javni razpisi | razpisi in objave | razpisi
            novice in obvestila | obvestila in objave | oglasna deska | občinski svet
            občinski predpisi | predlogi in pobude | predlogi in pobude občanov | predlogi občanov
            prijava napak | delovni čas in uradne ure | uradne ure občine | nova tema
            odgovori na temo | zadnja objava | nove objave | predlagaj novico | predlagajte novico
            pošlji novico | pošljite novico | oddaj novico | prijavi napako | prijavite napako
            prijavi napako v članku | predlagaj temo | spletni pomočnik | dobrodošli
            nazaj na [naslovnico, domačo stran, začetno stran, vstopno stran, prvo stran, novice,
            vse novice, seznam, seznam novic, pregled, arhiv, članke, blog, obvestila,
            prejšnjo stran, kategorijo, rubriko, začetek]
            [prijava, prijavi se, prijavite se, prijava prek, nadaljuj] [z google računom,
            s facebookom, z googlom, prek facebooka, prek googla, z računom google, z apple]
            [nov, nova] uporabnik
        ",
        hit: "Preskoči na vsebino",
        miss: "Preskoči na vsebino, mu je rekla že po desetih minutah uvoda.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            novice | aktualno | slovenija | svet | po svetu | domače novice | tujina | v tujini
            evropa | gospodarstvo | posel | poslovno | finance | denar | borza | trgi | politika
            notranja politika | šport | nogomet | košarka | smučanje | alpsko smučanje
            smučarski skoki | nordijsko smučanje | biatlon | zimski športi | kolesarstvo | hokej
            tenis | rokomet | odbojka | atletika | plezanje | formula # | motošport | drugi športi
            ostali športi | lokalni šport | kronika | črna kronika | kultura | kultura in umetnost
            scena | zabava | zvezde | slavni | tuji slavni | domači slavni | estrada | magazin
            lifestyle | življenjski slog | zdravje | zdravo življenje | lepota | moda
            lepota in moda | moda in lepota | stil | dom | dom in vrt | vrt | bivanje | odnosi
            družina | starši | otroci | mladi | seniorji | kulinarika | okusno | recepti | avto
            avtomobilizem | avto moto | avtomoto | mobilnost | tehnologija | digitalno
            računalništvo | mobilno | znanost | znanost in tehnologija | znanost in tehnika | okolje
            narava | vesolje | zgodovina | mnenja | mnenja in komentarji | komentarji in mnenja
            komentarji in kolumne | kolumne | kolumna | gostujoče pero | uvodnik
            uredniški komentar | pisma bralcev | bralci pišejo | odmevi | intervju | intervjuji
            pogovori | reportaže | reportaža | fokus | ozadja | analize | preiskovalno | vreme
            vremenska napoved | promet | stanje na cestah | horoskop | dnevni horoskop
            tedenski horoskop | križanke | križanka | kvizi | kviz | igre | nagradne igre
            nagradna igra | video | videi | video novice | podkast | podkasti | podcast | tv spored
            televizija | radio | spored | kino | kino spored | film | filmi | film in tv | serije
            glasba | knjige | literatura | oder | gledališče | razstave | izobraževanje | šolstvo
            nepremičnine | mali oglasi | osmrtnice | lokalno | lokalne novice | iz naših krajev
            regije | regionalno | po regijah | gorenjska | dolenjska | notranjska | primorska
            štajerska | koroška | prekmurje | bela krajina | posavje | zasavje | kočevsko | goriška
            savinjska | podravje | pomurje | osrednja slovenija | obala in kras | obala
            ljubljana z okolico | zamejstvo | dogodki | koledar dogodkov | napovednik
            napovednik dogodkov | kam danes | kam na izlet | izleti | potovanja | turizem
            popotovanja | prosti čas | hobiji | kmetijstvo | kmetijstvo in gozdarstvo | ekologija
            trajnost | dobrodelnost | dobre novice | dobra zgodba | zanimivosti | nenavadno
            bizarno | v živo | oddaje | v središču | slovenija in svet | svet in slovenija | nasveti
            svetujemo | karierni nasveti | veroizpoved | vera in kultura | posebna priloga | priloge
            tiskana izdaja | e-časopis | današnja številka | hišni ljubljenčki | portret tedna
            sobotna priloga | nedeljska priloga | praktično | potrošnik | pravo | zakonodaja
            obramba | zdravstvo
        ",
        hit: "Gospodarstvo",
        miss: "Gospodarstvo občine je od nekdaj slonelo na steklarstvu.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            skoči na vsebino | skoči na glavno | skoči na navigacijo | skoči na meni | preskoči na
            preskoči do | skoči do | nahajate se | nahajate se tukaj | tukaj ste: | trenutno ste na
            skoči na recept | ste tukaj: | nahajaš se | vaša lokacija: | išči po | iskanje po strani
            iskanje po portalu | iskanje po spletnem
            pojdi na [vsebino, vrh, naslovnico, glavno, stran, navigacijo, iskanje]
            nazaj na [naslovnico, domačo stran, vstopno stran, začetno stran, prvo stran, seznam,
            vse novice, vse članke, pregled, arhiv, rubriko, kategorijo, članek, prispevek]
        ",
        hit: "Nahajate se tukaj: Domov > Šport",
        miss: "Pešci morajo zdaj skočiti na nasprotni pločnik.",
    },
];
