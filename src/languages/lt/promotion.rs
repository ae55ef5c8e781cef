//! Lithuanian phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            naujienlaiškio prenumeratoriai gauna
            [prenumeruokite, prenumeruok, užsiprenumeruokite, užsiprenumeruok, užsisakykite,
            užsisakyk, gaukite, gauk, skaitykite] [mūsų naujienlaiškį, naujienlaiškį, nemokamą
            naujienlaiškį, mūsų nemokamą naujienlaiškį, savaitės naujienlaiškį, mūsų savaitės
            naujienlaiškį, redakcijos naujienlaiškį, kasdienį naujienlaiškį, mūsų naujienas]
            [registruokitės, užsiregistruokite, užsirašykite, registruokis,
            prisiregistruokite] [naujienlaiškiui, mūsų naujienlaiškiui, naujienlaiškio prenumeratai]
            [prisijunkite, prisijunk] prie [mūsų naujienlaiškio, naujienlaiškio prenumeratorių,
            naujienlaiškio skaitytojų]
            [prenumeruokite, gaukite, užsisakykite, gauk, prenumeruok] [naujienas el paštu,
            svarbiausias naujienas el paštu, naujienas į savo el paštą, svarbiausias naujienas į
            savo, geriausius straipsnius į savo, svarbiausias dienos naujienas, dienos naujienas el
            paštu]
            tiesiai į [jūsų, tavo] [el paštą, pašto dėžutę, elektroninį paštą, pašto dėžutes]
            į [jūsų, tavo] [el pašto dėžutę, elektroninio pašto dėžutę]
            [naujienos, įdomiausi straipsniai, geriausi straipsniai, naujausi pasiūlymai] [jūsų el
            pašte, į jūsų el paštą, el paštu, jūsų pašto dėžutėje]
            [sutinku gauti, noriu gauti, sutinku kad man būtų siunčiamas] [naujienlaiškį, naujienas
            el paštu, naujienlaiškius, naujienas, pasiūlymus el paštu, mūsų naujienlaiškį]
            [naujienlaiškio, prenumeratos, jo, naujienlaiškių] [galite, galėsite] [atsisakyti bet
            kada, bet kada atsisakyti, atsisakyti bet kuriuo]
            [bet kada, bet kuriuo metu] [galite, galėsite] [atsisakyti naujienlaiškio, atsisakyti
            prenumeratos]
            [prenumeruodami, prenumeruodami naujienlaiškį, pateikdami savo el paštą, pateikdami el
            pašto adresą, spausdami mygtuką, paspausdami prenumeruoti, įvesdami el paštą,
            užsiprenumeruodami] [sutinkate, jūs sutinkate, patvirtinate, sutinkate su]
            [kas savaitę, kas rytą, kiekvieną rytą, kiekvieną savaitę, kartą per savaitę, kiekvieną
            penktadienį] [atsiųsime jums, jums atsiųsime, atsiųsime, jūsų el pašte, gausite
            naujienlaiškį]
            nepraleiskite [svarbiausių naujienų, svarbiausių dienos naujienų, naujausių straipsnių,
            mūsų naujienų]
        ",
        hit: "Prenumeruokite mūsų naujienlaiškį ir nepraleiskite nė vienos istorijos",
        miss: "Klubas leidžia naujienlaiškį, kurį nariai gali pasiimti bibliotekoje.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            naujienlaiškis | naujienlaiškiai | naujienlaiškio prenumerata | naujienų prenumerata
            naujienlaiškių prenumerata | mūsų naujienlaiškis | savaitės naujienlaiškis
            redakcijos naujienlaiškis | prenumeruoti naujienlaiškį | prenumeruoti naujienas
            gauti naujienlaiškį | gauti naujienas | gauti naujienas el paštu | noriu gauti
            noriu gauti naujienas | noriu gauti naujienlaiškį | naujienos el paštu
            elektroninis paštas | el paštas | vardas | jūsų vardas | tavo vardas | vardas pavardė
            vardas ir pavardė | jūsų vardas ir pavardė | vardas el paštas | siųsti | pateikti
            išsiųsti | registruotis naujienlaiškiui | užsisakyti naujienlaiškį
            užsisakyti naujienas | ačiū kad prenumeruojate | ačiū kad užsiprenumeravote
            dėkojame už prenumeratą | dėkojame kad prenumeruojate | dėkojame kad užsiprenumeravote
            ačiū už prenumeratą | prenumerata patvirtinta | sėkmingai užsiprenumeravote
            atsisakyti naujienlaiškio | atsisakyti prenumeratos | nepraleiskite naujienų
            nepraleisk naujienų | nepraleiskite svarbiausių naujienų | nieko nepraleiskite
            likite informuoti | būkite informuoti | būk informuotas | sekite naujienas
            sužinokite pirmi | sužinok pirmas | sužinokite naujienas pirmi | el pašto adresas
            elektroninio pašto adresas
            [jūsų, tavo, jūsų vardas ir] [el paštas, el pašto adresas, elektroninis paštas,
            elektroninio pašto adresas]
            [įveskite, įrašykite, nurodykite, įvesk, įrašyk, palikite] [el paštą, savo el paštą, el
            pašto adresą, savo el pašto adresą, elektroninio pašto adresą, savo elektroninio pašto
            adresą, elektroninį paštą, savo elektroninį paštą, jūsų el paštą]
        ",
        hit: "Įveskite savo el. paštą",
        miss: "Įveskite savo el. paštą tik gerai pažįstamose svetainėse, pataria policija.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            [atsisiųskite, parsisiųskite, atsisiųsk, parsisiųsk, įsidiekite, įsidiek, išbandykite,
            išbandyk] [mūsų programėlę, mūsų aplikaciją, mūsų mobiliąją programėlę, mūsų mobiliąją
            aplikaciją, mūsų nemokamą programėlę, nemokamą mūsų programėlę, naująją mūsų programėlę,
            portalo programėlę]
            [skaitykite, skaityk, žiūrėkite, klausykite, klausykitės, sekite naujienas] [mūsų
            programėlėje, mūsų mobiliojoje programėlėje, mobiliojoje programėlėje, mūsų
            aplikacijoje]
            [programėlę, aplikaciją, mūsų programėlę] [atsisiųskite, parsisiųskite, rasite, galite
            atsisiųsti] [google play, app store, nemokamai, čia]
            [atsisiųskite, atsisiųsti, parsisiųskite, parsisiųsti, gaukite] [iš google play, iš app
            store, per google play, per app store]
        ",
        hit: "Atsisiųskite mūsų programėlę „Android“ ir „iOS“ telefonams",
        miss: "Grybautojams skirtą programėlę per savaitę parsisiuntė dvylika tūkstančių žmonių.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            tinklalaidžių programėlėje
            [sekite, sek] mus [google naujienose, google news, per google, telegram, whatsapp,
            youtube, viber, discord, threads, bluesky, spotify, telegram kanale, youtube kanale,
            google discover]
            [prenumeruokite, prenumeruok] mūsų [kanalą, youtube kanalą, telegram kanalą, whatsapp
            kanalą, viber kanalą, tinklalaidę, podkastą, laidą, youtube paskyrą]
            [prisijunkite, prisijunk] prie mūsų [grupės, kanalo, bendruomenės, facebook grupės,
            facebook bendruomenės, whatsapp kanalo, telegram kanalo, viber grupės, viber kanalo,
            youtube kanalo, messenger kanalo, discord]
            [pridėkite, pridėk, pasirinkite, pažymėkite] mus [prie mėgstamų, prie mėgstamiausių,
            kaip pageidaujamą šaltinį, kaip mėgstamiausią šaltinį, google naujienose, google
            paieškoje, kaip pagrindinį šaltinį]
            mūsų [youtube, telegram, whatsapp, viber] [kanalas, kanale]
            visose [tinklalaidžių platformose, podkastų platformose, populiariausiose tinklalaidžių,
            didžiosiose tinklalaidžių]
            [klausykitės, klausykite, klausyk, klausykis, rasite, ieškokite] [mūsų spotify, spotify,
            apple podcasts, per spotify, spotify platformoje]
        ",
        hit: "Prenumeruokite mūsų kanalą ir nepraleiskite kitos laidos",
        miss: "Kanalas, kurį sielininkai iškasė 1907 metais, dabar tarnauja baidarėms.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            paremkite mus | paremk mus | skaitytojų paramos dėka | nupirkite mums kavos
            nupirk mums kavos | paramos gavėjas
            [paremkite, paremk, palaikykite, palaikyk] [mūsų darbą, mūsų redakciją, mūsų veiklą,
            mūsų žurnalistus, nepriklausomą žurnalistiką, laisvą žurnalistiką, kokybišką
            žurnalistiką, mūsų žurnalistiką, mūsų portalą, mūsų projektą, mūsų tinklaraštį, mūsų
            laidą, mūsų tinklalaidę, mūsų kūrybą, nepriklausomą žiniasklaidą, tiriamąją
            žurnalistiką, vietos žurnalistiką]
            [tapkite, tapk] [mūsų rėmėju, mūsų rėmėjais, mūsų rėmėja, rėmėju, rėmėja, mūsų nariu,
            mūsų bičiuliu, mūsų prenumeratoriumi, contribee nariu, patreon rėmėju]
            [skirkite, skirk, paskirkite, skirkite mums] [# # gpm, # gpm, # # proc, # # procento, #
            # gyventojų pajamų, # # savo, # # sumokėto, # # portalui]
            [jūsų, skaitytojų] parama [padeda, leidžia, padės, leis] mums [kurti, rašyti, dirbti,
            išlikti nepriklausomiems, rengti, augti]
            be jūsų paramos [neišliktume, negalėtume rašyti, negalėtume kurti]
            [patiko straipsnis, patiko šis straipsnis, patiko tai ką skaitote, patiko tekstas, jums
            patiko straipsnis, jei jums patiko straipsnis, jei jums patiko šis
            straipsnis] [paremkite, paremk, galite paremti, galite mus paremti]
            [pavaišinkite, vaišinkite, pavaišink] [mus kava, redakciją kava, autorių kava, autorę
            kava]
            [sąskaita, sąskaitos numeris] paramai
            ačiū kad [skaitote mus, mus skaitote, remiate mūsų žurnalistiką]
            mus [paremti galite, galite paremti]
        ",
        hit: "Patiko straipsnis? Paremkite nepriklausomą žurnalistiką.",
        miss: "Meras žada paremti draugijas, kurios rūpinasi šaltiniais ir piliakalniais.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            į krepšelį | pirkti | pirkti dabar | pirkti internetu | pirkite | pirkite dabar
            pirkite internetu | pirk | pirk dabar | pirk internetu | užsakyti | užsakyti dabar
            užsisakyti | užsisakykite | užsisakykite dabar | užsisakyk | rezervuoti | rezervuokite
            rezervuokite dabar | bilietai | el parduotuvė | elektroninė parduotuvė | e parduotuvė
            internetinė parduotuvė | parduotuvė | krepšelis | krepšelis # | pirkinių krepšelis
            prekių krepšelis | mano krepšelis | krepšelis tuščias | jūsų krepšelis tuščias
            jūsų krepšelis | pereiti į krepšelį | eiti į krepšelį | apmokėti | eiti apmokėti
            pereiti prie apmokėjimo | tęsti apsipirkimą | tęsti pirkimą | grįžti į parduotuvę
            peržiūrėti krepšelį | išparduota | turime sandėlyje | yra sandėlyje | nėra sandėlyje
            prekė sandėlyje | prekės nėra | pranešti kai bus | pranešti apie prekę
            palyginti kainas | palyginti prekes | sužinoti kainą | išbandyti nemokamai
            išbandykite nemokamai | išbandyk nemokamai | susisiekite su mumis | susisiek su mumis
            gauti pasiūlymą | gaukite pasiūlymą | registruotis į renginį | registruokitės į renginį
            registracija į renginį | nemokamas pristatymas | nemokamas pristatymas nuo #
            nemokamas pristatymas nuo # eur | pristatymas nemokamas | norų sąrašas
            mano norų sąrašas | kaina nuo # eur | žiūrėti pasiūlymą | žiūrėti kainą
            žiūrėti pasiūlymus | atsisiųsti | parsisiųsti | atsisiųsti pdf | parsisiųsti pdf
            atidaryti programėlėje | įjungti pranešimus | įjunkite pranešimus | gauti pranešimus
            leisti pranešimus | dovanų čekis | dovanų kuponas | dovanų kuponai | dovanų čekiai
            aktyvuoti nuolaidą | gauti nuolaidą | mūsų parduotuvė | knygų parduotuvė
            mobilioji programėlė | mobiliosios programėlės
            [dėti, įdėti, pridėti, įsidėti, įdėkite, dėkite] į [krepšelį, pirkinių krepšelį]
            [pridėti, įtraukti] [prie norų sąrašo, į norų sąrašą, į kalendorių, prie kalendoriaus,
            prie palyginimo]
            [pirkti, įsigyti, nusipirkti, įsigykite, pirkite, pirk, užsisakyti] [bilietą, bilietus,
            bilietus internetu, bilietus dabar, knygą, žurnalą]
            [peržiūrėti, žiūrėti, rodyti] [prekę, prekes, visas prekes, visus pasiūlymus, visus
            produktus, produktą]
            [atsisiųsti, parsisiųsti, atsisiųskite, parsisiųskite, atsisiųsk] [programėlę,
            aplikaciją, mobiliąją programėlę]
            [rezervuoti, užsisakyti, rezervuokite, užsiregistruoti] [staliuką, vietą, vizitą,
            kambarį, laiką, viešbutį, konsultaciją]
            [sandėlyje, sandėlyje yra, liko] # vnt
        ",
        hit: "Įdėti į krepšelį",
        miss: "Į krepšelį tilpo dvi saujos erškėtuogių ir peilis.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            [klausykitės, klausykis, paklausykite, pasiklausykite, klausykite] [straipsnio, šio
            straipsnio, tinklalaidės, naujausios tinklalaidės, mūsų tinklalaidės, podkasto, viso
            pokalbio, viso interviu, visos laidos, laidos įrašo, visos tinklalaidės, straipsnio
            įrašo, viso įrašo]
            [klausyti, klausytis] [straipsnio, šio straipsnio, viso straipsnio, tinklalaidės,
            podkasto, laidos įrašo]
            [žiūrėkite, žiūrėk, pažiūrėkite, stebėkite] [vaizdo įrašą, vaizdo reportažą, visą laidą,
            laidos įrašą, visą pokalbį, visą interviu, tiesioginę transliaciją, tiesiogiai, visą
            reportažą, filmuotą reportažą]
            [spauskite, spustelėkite, paspauskite, spausk, spauskite nuorodą] čia
            [visą laidą, visą pokalbį, visą interviu, visą reportažą, laidos įrašą, pokalbio
            įrašą] [žiūrėkite, rasite, galite rasti, galite pamatyti, galite išgirsti, išgirsite,
            pamatysite]
            [viso pokalbio, viso interviu, visos laidos, visos tinklalaidės, viso
            įrašo] [klausykitės, klausykite, galite klausytis, galite paklausyti, paklausykite]
            [daugiau, plačiau, apie tai, plačiau apie tai] [vaizdo įraše, vaizdo reportaže, laidoje,
            tinklalaidėje, reportaže]:
            [plačiau, daugiau] [vaizdo įraše, vaizdo reportaže]
            [vaizdo įrašą, vaizdo reportažą, vaizdo siužetą, nuotraukų galeriją] žiūrėkite
        ",
        hit: "Viso pokalbio klausykitės tinklalaidėje „Ryto linija“",
        miss: "Vakare svečiai klausėsi dviejų senolių pokalbio apie tremtį.",
    },
];
