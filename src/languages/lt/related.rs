//! Lithuanian phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            rekomenduojame | rekomenduojami | siūlome | siūlome taip pat | taip pat siūlome
            rekomenduojame taip pat | taip pat rekomenduojame | rekomenduojame jums
            rekomenduojama jums | gali sudominti | gali būti įdomu | taip pat gali būti įdomu
            taip pat gali sudominti | galbūt jus sudomins | galbūt jums patiks | gal sudomins
            jums patiks | susiję | panašūs | susijęs turinys | susijusi informacija
            susijęs straipsnis | susijusi tema | šia tema | ta pačia tema | temos straipsniai
            šios temos straipsniai | straipsniai šia tema | dar šia tema | nepraleiskite
            nepraleisk | nepražiopsokite | ką skaityti toliau | ką dar paskaityti | ką dar skaityti
            specialiai jums | naujienų srautas | naujienų juosta | naujausi | naujausia
            kiti skaitytojai taip pat skaitė | skaitytojai taip pat skaito
            [taip pat, dar, toliau, rekomenduojame] [skaitykite, skaityk]
            [skaitykite, skaityk] [taip pat, daugiau, toliau, dar, kitus straipsnius, kitus mūsų
            straipsnius, ir kitus straipsnius]
            [taip pat žiūrėkite, taip pat žiūrėk, žiūrėkite taip pat, taip pat klausykite, taip pat
            perskaitykite, perskaitykite taip pat]
            [rekomenduojame, siūlome, kviečiame] [perskaityti, paskaityti, taip pat perskaityti,
            pasiskaityti]
            [jums, tau] [gali patikti, taip pat gali patikti, gali būti įdomu, taip pat gali būti
            įdomu, gali būti naudinga, gali praversti]
            [jus, tave] [gali sudominti, taip pat gali sudominti, galbūt sudomins, sudomins, gali
            dominti, tikriausiai sudomins]
            [susiję, panašūs, kiti, naujausi, rekomenduojami, ankstesni, paskutiniai,
            siūlomi] [straipsniai, įrašai, vaizdo įrašai, receptai, tekstai, interviu, renginiai,
            skelbimai, numeriai]
            [susijusios, panašios, kitos, naujausios, rekomenduojamos, ankstesnės,
            siūlomos] [publikacijos, istorijos, temos, laidos, galerijos, nuotraukų galerijos]
            [susijusios, panašios, rekomenduojamos, siūlomos, ankstesnės, paskutinės] naujienos
            daugiau [straipsnių, naujienų, istorijų, receptų, interviu, publikacijų, šios rubrikos
            straipsnių, straipsnių šia tema, naujienų šia tema, tekstų, šios temos straipsnių,
            panašių straipsnių]
            daugiau [šia tema, šios temos, šioje rubrikoje, šioje temoje, iš šios rubrikos, iš mūsų,
            apie tai, temos straipsnių]
            [kiti, naujausi, visi] [šios temos, šios rubrikos, rubrikos, temos, kategorijos,
            portalo] [straipsniai, tekstai, įrašai]
            [kitos, naujausios] [šios temos, šios rubrikos, rubrikos, temos, portalo] naujienos
            [parinkome, atrinkome, parinkta, atrinkta, siūlome, siūloma] [jums, specialiai jums]
            iš mūsų [tinklo, portalų, partnerių, archyvo]
            [partnerių, rėmėjų, mūsų partnerių] [naujienos, siūlomi straipsniai, pasiūlymai]
            naujienos iš [interneto, partnerių, mūsų partnerių]
            [pirkėjai, kiti pirkėjai, klientai] [taip pat pirko, taip pat žiūrėjo, dar pirko]
            [susiję, panašūs, rekomenduojami, neseniai peržiūrėti] produktai
            [susijusios, panašios, rekomenduojamos, neseniai peržiūrėtos, peržiūrėtos, kitos] prekės
        ",
        hit: "Taip pat skaitykite",
        miss: "Jus gali sudominti, kad seniausia rajono liepa mena dar baudžiavą.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            skaitomiausi | skaitomiausia | populiariausi | populiariausia | populiariausios
            populiaru | komentuojamiausi | komentuojamiausia | žiūrimiausi | žiūrimiausia
            dabar populiaru | šiuo metu populiaru | dabar skaito | ką skaito kiti | kiti skaito
            kas skaitoma | daugiausia skaityti | daugiausia komentuoti | daugiausiai komentuoti
            daugiausiai skaityti | dabar skaitomiausi | dabar skaitoma | šiuo metu skaitomiausi
            šiuo metu skaitoma | labiausiai skaitomi | labiausiai komentuojami
            labiausiai vertinami | labiausiai žiūrimi | dalijamiausi
            geriausiai įvertinti straipsniai | geriausiai vertinami | rekomenduoja redakcija
            redakcija rekomenduoja | redakcija siūlo | redakcijos pasirinkimas
            redaktoriaus pasirinkimas | redaktorių pasirinkimas | redaktoriai rekomenduoja
            redaktorius rekomenduoja | redakcijos rekomendacijos | redakcijos rekomenduojami
            dienos tema | dienos temos | savaitės tema | savaitės temos | karštos temos
            karšta tema | karščiausios temos | karščiausios naujienos | svarbiausios naujienos
            svarbiausios dienos naujienos | svarbiausi dienos įvykiai | svarbiausi įvykiai
            pagrindinės naujienos | top naujienos | top straipsniai | topas | dienos top #
            dienos topas | savaitės topas | populiarios temos | aktualios temos
            aktualiausios temos | populiariausi receptai | populiarūs receptai
            populiariausios prekės | populiarios prekės | populiariausios rubrikos
            [skaitomiausi, populiariausi, komentuojamiausi, labiausiai skaitomi, labiausiai
            komentuojami, žiūrimiausi, daugiausia skaityti, populiarūs] [straipsniai, įrašai,
            tekstai, vaizdo įrašai]
            [skaitomiausios, populiariausios, komentuojamiausios, žiūrimiausios, labiausiai
            skaitomos] [naujienos, publikacijos, istorijos, temos, laidos]
            [skaitomiausi, populiariausi, komentuojamiausi, žiūrimiausi, skaitomiausia,
            populiariausia] [šiandien, vakar, šią savaitę, šį mėnesį, savaitės, per savaitę, per
            mėnesį, per parą, per # val, per # valandas, per # valandų, per # dienas, per # dienų,
            per dieną]
            [skaitomiausi, populiariausi] [dienos straipsniai, savaitės straipsniai, mėnesio
            straipsniai, rubrikos straipsniai, šios savaitės straipsniai, šios dienos straipsniai]
        ",
        hit: "Skaitomiausi",
        miss: "Skaitomiausia autorė, kaip sako bibliotekininkės, jau trečius metus ta pati.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            [daugiau, daugiau naujienų, daugiau straipsnių, naujausios naujienos, naujausi
            straipsniai, kiti straipsniai, skaitomiausi, populiariausi] [iš rubrikos, iš
            kategorijos, iš temos, iš skilties, rubrikoje, kategorijoje, skiltyje]
            [visi, kiti, naujausi, skaitomiausi, populiariausi] [rubrikos, kategorijos, temos,
            skilties]
            [visos, kitos, naujausios, skaitomiausios] [rubrikos, kategorijos, temos,
            skilties] [naujienos, publikacijos]
            daugiau [rubrikos, temos, skilties]
            daugiau [straipsnių, naujienų, publikacijų, istorijų] [apie, tema, šia tema]
            [toliau rubrikoje, kitas straipsnis rubrikoje, dar rubrikoje]
        ",
        hit: "Daugiau iš rubrikos Lietuva",
        miss: "Apie ligoninės plėtrą tarybos nariai norėjo žinoti daugiau.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            taip pat skaityti:
            [taip pat, dar] [skaitykite, skaityk, perskaitykite]
            taip pat [žiūrėkite, žiūrėk, klausykite, klausykitės, paskaitykite]
            [skaitykite, skaityk, perskaitykite, žiūrėkite] taip pat
            [skaitykite, skaityk, skaityti, perskaitykite, žiūrėkite, plačiau, daugiau,
            rekomenduojame, rašėme, anksčiau rašėme, jau rašėme, susiję, susijęs, susijusi,
            nepraleiskite, siūlome]:
            [skaitykite daugiau, skaityti daugiau, skaityk daugiau, skaitykite toliau, skaityti
            toliau, skaitykite plačiau, skaityti plačiau, skaityk plačiau]:
            [plačiau, daugiau, plačiau apie tai, daugiau apie tai, išsamiau, apie tai, apie tai
            plačiau, apie tai daugiau] [skaitykite, skaityk, skaitykite čia, galite skaityti, rasite
            čia, galite paskaityti]
            [apie tai, apie tai jau, anksčiau apie tai] rašėme [čia, straipsnyje, anksčiau]
            [susijęs straipsnis, susiję straipsniai, susijusi naujiena, susijusios naujienos,
            susijusi publikacija, panašus straipsnis]
            [rekomenduojame, siūlome, kviečiame] [perskaityti, paskaityti, taip pat perskaityti]
            [jums, tau] [gali būti įdomu, taip pat gali būti įdomu]
            [jus, tave] [gali sudominti, taip pat gali sudominti]
            skaitykite [visą straipsnį, visą interviu, visą tekstą, visą pokalbį, straipsnį, mūsų
            straipsnį, interviu, pokalbį, ankstesnį straipsnį]
            [visą straipsnį, visą interviu, visą tekstą, visą pokalbį, straipsnį] [skaitykite,
            rasite čia, galite skaityti, galite perskaityti]
            [ankstesnė dalis, ankstesnis straipsnis, pirma dalis, pirmoji dalis, antra dalis,
            antroji dalis]:
            [pirmą, pirmąją, antrą, antrąją, ankstesnę] [dalį, straipsnio dalį] [skaitykite, rasite,
            galite skaityti]
            daugiau informacijos [rasite čia, čia, skaitykite]
        ",
        hit: "Taip pat skaitykite: Tilto remontas nusikels į pavasarį",
        miss: "Kas mėgsta detektyvus, taip pat skaito ir senesnes serijos dalis.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            plačiau | skaityti | daugiau informacijos | tęsti | tęsti skaitymą | toliau
            visas straipsnis | visas tekstas | visi straipsniai | visi įrašai | visi vaizdo įrašai
            visas interviu | visos istorijos | visi rezultatai | visi renginiai
            senesni straipsniai | senesni įrašai | naujesni įrašai | naujesni straipsniai
            senesnės naujienos | senesni | naujesni | sužinoti daugiau | sužinokite daugiau
            sužinok daugiau | sužinoti plačiau | išsamiau | išsami informacija | detaliau
            [skaityti, skaitykite, skaityk] plačiau
            skaityti [daugiau, toliau, dar, daugiau čia, plačiau čia]
            [rodyti, žiūrėti, peržiūrėti, rodyk] [daugiau, viską, visus, visas, dar]
            [įkelti, krauti, užkrauti, pakrauti] [daugiau, dar, daugiau įrašų, daugiau straipsnių,
            daugiau naujienų]
            [skaityti, skaitykite, skaityk, atverti, atidaryti, perskaityti] [visą straipsnį, visą
            tekstą, visą interviu, visą įrašą, visą naujieną, straipsnį, visą istoriją, visą
            receptą, visą pranešimą, visą pokalbį]
            [rodyti, žiūrėti, peržiūrėti] [visus straipsnius, visas naujienas, daugiau straipsnių,
            daugiau naujienų, daugiau receptų, visus receptus, visus įrašus, daugiau įrašų, visus
            rezultatus, daugiau rezultatų, visus renginius, daugiau vaizdo įrašų, visus vaizdo
            įrašus, visas temas, visas laidas, visą sąrašą, kitus straipsnius]
            [skaityti, skaitykite] [visus straipsnius, visas naujienas, daugiau straipsnių, daugiau
            naujienų]
        ",
        hit: "Skaityti daugiau »",
        miss: "Skaityti daugiau nei pirmą puslapį niekas komisijoje nenorėjo.",
    },
];
