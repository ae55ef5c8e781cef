//! Croatian, Bosnian and Serbian phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            autor teksta | autorka teksta | autori teksta | autor članka | autorka članka
            tekst i foto | od našeg dopisnika | od našeg specijalnog izveštača | postavio:
            objavio/la | napisao/la | autor/ka | piše redakcija | za naš portal piše | objavio:
            autorica teksta | autorica članka | autor/ica | od našeg izvjestitelja
            od naše dopisnice | od našeg posebnog izvjestitelja | objavio korisnik
            razgovarao i snimio | razgovarala i snimila | snimio i napisao | autor bloga
            autorica bloga | аутор текста | ауторка текста | аутори текста | аутор чланка
            ауторка чланка | текст и фото | од нашег дописника | од нашег специјалног извештача
            поставио: | објавио/ла | написао/ла | аутор/ка | пише редакција | за наш портал пише
            објавио:
            [autor, autorka, autori, priredio, priredila, priredili, napisao, napisala, napisali,
            piše, pišu, razgovarao, razgovarala, razgovarali, pripremio, pripremila]:
            [razgovor vodio, razgovor vodila, intervju vodio, intervju vodila, tekst napisao, tekst
            napisala]:
            [autorica, autorice, razgovor vodila i, zapisao, zapisala, izvještava, izvijestio,
            izvijestila]:
            [аутор, ауторка, аутори, приредио, приредила, приредили, написао, написала, написали,
            пише, пишу, разговарао, разговарала, разговарали, припремио, припремила]:
            [разговор водио, разговор водила, интервју водио, интервју водила, текст написао, текст
            написала]:
        ",
        hit: "Piše: Ivana Perković",
        miss: "Pisma koja je pisao bratu čuvaju se u muzeju.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            o autoru | o autorki | o autorima | autor | autorka | autori | autor teksta
            autorka teksta | autor članka | redakcija | novinar | profil autora | pišite autoru
            kontaktirajte autora | kontaktiraj autora | pošalji poruku autoru | pišite nam | naš tim
            urednički tim | upoznajte autora | ko je autor | o autorici | o autoricama | autorica
            autorice | autorica teksta | autorica članka | uredništvo | piši autoru
            pišite autorici | kontakt autora | kontakt autorice | tko je autor | redakcija portala
            uredništvo portala | novinarski tim | stranica autora | upoznajte autoricu
            profil autorice | profil autorke | о аутору | о ауторки | о ауторима | аутор | ауторка
            аутори | аутор текста | ауторка текста | аутор чланка | редакција | новинар
            профил аутора | пишите аутору | контактирајте аутора | контактирај аутора
            пошаљи поруку аутору | пишите нам | наш тим | уреднички тим | упознајте аутора
            ко је аутор
        ",
        hit: "O autorici",
        miss: "O autorici freske izvori šute.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            više od ovog autora | više od istog autora | još od ovog autora | ostale vesti autora
            prati autora | pratite autora | sve objave autora | sve vesti autora
            više od ove autorice | više od iste autorice | prati autoricu | pratite autoricu
            sve objave od | sve vijesti autora | pogledaj sve objave | више од овог аутора
            више од истог аутора | још од овог аутора | остале вести аутора | прати аутора
            пратите аутора | све објаве аутора | све вести аутора
            [svi, ostali, još] [članci, tekstovi, postovi] [autora, ovog autora, autorke, ove
            autorke, od]
            [svi članci, svi tekstovi, sve objave, sve vesti, ostali tekstovi] [istog autora, iste
            autorke]
            [pogledajte, pogledaj, prikaži, vidi] sve [članke, tekstove, objave, postove] [autora,
            autorke, korisnika, od]
            [svi, ostali, još, više] [članci, tekstovi, kolumne, članaka, tekstova,
            kolumni] [autorice, ove autorice, iste autorice]
            [pogledajte, pogledaj, prikaži, vidi] sve [članke, tekstove, objave, kolumne] [autorice,
            ovog autora, ove autorice]
            [više, još] [članaka, tekstova, vijesti, kolumni] [autora, ovog autora, istog autora]
            [сви, остали, још] [чланци, текстови, постови] [аутора, овог аутора, ауторке, ове
            ауторке, од]
            [сви чланци, сви текстови, све објаве, све вести, остали текстови] [истог аутора, исте
            ауторке]
            [погледајте, погледај, прикажи, види] све [чланке, текстове, објаве, постове] [аутора,
            ауторке, корисника, од]
        ",
        hit: "Svi članci autora Marko Jurić",
        miss: "Urednik je odbio objaviti sve članke autora bez potpisa.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            novinar | novinarka | urednik | urednica | glavni urednik | glavna urednica
            odgovorni urednik | odgovorna urednica | glavni i odgovorni urednik
            glavna i odgovorna urednica | zamenik glavnog urednika | zamenica glavnog urednika
            izveštač | izveštačica | dopisnik | dopisnica | reporter | reporterka | kolumnista
            kolumnistkinja | komentator | komentatorka | publicista | publicistkinja | fotoreporter
            fotoreporterka | sportski novinar | sportska novinarka | urednik rubrike
            urednica rubrike | stalni dopisnik | stalna dopisnica | specijalni izveštač
            saradnik portala | saradnica portala | urednik portala | urednica portala | blogerka
            zamjenik glavnog urednika | zamjenica glavnog urednika | izvjestitelj | izvjestiteljica
            izvještač | izvještačica | reporterica | kolumnist | kolumnistica | komentatorica
            publicist | publicistica | fotoreporterica | fotograf portala | sportski urednik
            sportska urednica | urednik deska | urednica deska | izvršni urednik | izvršna urednica
            izvršni urednik portala | stalni izvjestitelj | posebni izvjestitelj
            vanjski suradnik portala | vanjska suradnica portala | blogerica | novinar portala
            novinarka portala | новинар | новинарка | уредник | уредница | главни уредник
            главна уредница | одговорни уредник | одговорна уредница | главни и одговорни уредник
            главна и одговорна уредница | заменик главног уредника | заменица главног уредника
            извештач | извештачица | дописник | дописница | репортер | репортерка | колумниста
            колумнисткиња | коментатор | коментаторка | публициста | публицисткиња | фоторепортер
            фоторепортерка | спортски новинар | спортска новинарка | уредник рубрике
            уредница рубрике | стални дописник | стална дописница | специјални извештач
            сарадник портала | сарадница портала | уредник портала | уредница портала | блогерка
        ",
        hit: "Tomislav Barić, novinar",
        miss: "Stari urednik taj roman nikada nije dočitao.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            diplomirao novinarstvo | diplomirala novinarstvo | studirao novinarstvo
            studirala novinarstvo | diplomirao je novinarstvo | diplomirala je novinarstvo
            novinar je i urednik | novinarka je i urednica | urednik portala | urednica portala
            novinar portala | novinarka portala | novinar lista | novinarka lista
            novinarstvom se bavi | u novinarstvu je od | piše za naš portal | u redakciji radi od
            radi u redakciji | autor je novinar | autorka je novinarka | autor je profesor
            autor je ekonomista | autor je politikolog | autor je istoričar | autor je publicista
            autorka je politikološkinja | stalni saradnik portala | stalna saradnica portala
            dugogodišnji novinar portala | dugogodišnja novinarka portala | magistra novinarstva
            magistar novinarstva | završila je novinarstvo | završio je novinarstvo
            u redakciji je od | dio redakcije je od | piše za naš portal od
            stalni suradnik portala | stalna suradnica portala | дипломирао новинарство
            дипломирала новинарство | студирао новинарство | студирала новинарство
            дипломирао је новинарство | дипломирала је новинарство | новинар је и уредник
            новинарка је и уредница | уредник портала | уредница портала | новинар портала
            новинарка портала | новинар листа | новинарка листа | новинарством се бави
            у новинарству је од | пише за наш портал | у редакцији ради од | ради у редакцији
            аутор је новинар | ауторка је новинарка | аутор је професор | аутор је економиста
            аутор је политиколог | аутор је историчар | аутор је публициста
            ауторка је политиколошкиња | стални сарадник портала | стална сарадница портала
            autor [živi i radi, je stručnjak za, je saradnik, je analitičar, je doktor]
            autorica [živi i radi, je stručnjakinja za, je suradnica, je saradnica, je analitičarka,
            je doktorica]
            autor je [ekonomist, povjesničar, publicist, suradnik, vanjski suradnik, politolog]
            autorica je [novinarka, profesorica, ekonomistica, povjesničarka, publicistica,
            politologinja]
            аутор [живи и ради, је стручњак за, је сарадник, је аналитичар, је доктор]
        ",
        hit: "Diplomirala je novinarstvo u Zagrebu, a u redakciji radi od 2017.",
        miss: "Novinarstvo je htjela studirati u Zagrebu, ali je preuzela obiteljski mlin.",
    },
];
