//! Slovene phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            avtor: | avtorica: | avtorji: | avtorici: | avtorice: | piše: | pišeta: | pišejo:
            od našega dopisnika | od naše dopisnice | od naših dopisnikov
            od našega posebnega poročevalca | avtor kolumne: | avtorica kolumne: | novinarsko delo:
            z njim se je pogovarjal: | z njo se je pogovarjala: | intervju opravil
            intervju opravila | besedilo in foto | besedilo in fotografije | tekst in foto
            tekst in fotografije | besedilo foto | tekst foto | objavil uporabnik
            objavila uredništvo | napisal uporabnik | članek je napisal | članek je napisala
            prispevek je pripravil | prispevek je pripravila | prispevek so pripravili
            besedilo je pripravil | besedilo je pripravila | za naš portal piše | za vas piše
            za vas je pripravil | za vas je pripravila
            [napisal, napisala, pripravil, pripravila, pripravili, pripravile, objavil, objavila,
            spraševal, spraševala, pogovarjal se je, pogovarjala se je, zapisal, zapisala, zbral,
            zbrala, poroča, poročata, zapis]:
            avtor [članka, prispevka, besedila, zapisa, recepta, bloga, objave]:
            avtorica [članka, prispevka, besedila, zapisa, recepta, bloga, objave]:
        ",
        hit: "Avtor: Matej Brglez",
        miss: "Nihče ni vedel, kdo je avtor pisma.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            o avtorju | o avtorici | o avtorjih | o avtoricah | avtorica | avtorji | avtorji članka
            o novinarju | o novinarki | o urednici | o uredniku | o kolumnistu | o kolumnistki
            o blogerki | o blogerju | uredništvo | uredništvo portala | uredništvo revije
            spletno uredništvo | novinar | novinarka | novinarji | profil avtorja | profil avtorice
            predstavitev avtorja | predstavitev avtorice | stik z avtorjem | kontakt avtorja
            kontakt avtorice | naša ekipa | uredniška ekipa | novinarska ekipa | ekipa portala
            sodelavci portala | naši novinarji | naši avtorji | naši kolumnisti | naši sodelavci
            kdo je avtor | kdo je avtorica | piše vam | več o avtorju | več o avtorici
            [pišite, piši, pišite nam ali] [avtorju, avtorici, novinarju, novinarki]
            avtor [, članka, prispevka, besedila, zapisa, kolumne, recepta, bloga]
            avtorica [članka, prispevka, besedila, zapisa, kolumne, recepta, bloga]
        ",
        hit: "O avtorici",
        miss: "O avtorici freske viri ne povedo ničesar.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            več od avtorja | več od avtorice | več istega avtorja | več iste avtorice
            sledi avtorju | sledi avtorici | sledite avtorju | sledite avtorici | profil avtorja
            profil avtorice | vse od avtorja | vse od avtorice | več o avtorju | več o avtorici
            več izpod peresa | objave uporabnika | vse objave uporabnika
            več [člankov, prispevkov, objav, zgodb, novic, kolumn, besedil] [avtorja, avtorice,
            istega avtorja, iste avtorice, tega avtorja, te avtorice, od avtorja, od avtorice]
            [vsi, drugi, ostali, zadnji, najnovejši] [članki, prispevki] [avtorja, avtorice,
            istega avtorja, iste avtorice, tega avtorja, te avtorice]
            [vse, druge, ostale, zadnje, najnovejše] [objave, zgodbe, kolumne, novice] [avtorja,
            avtorice, istega avtorja, iste avtorice]
            [prikaži, pokaži, poglej, poglejte, oglej si, oglejte si, preberi,
            preberite] vse [članke, prispevke, objave, kolumne] [avtorja, avtorice, uporabnika]
        ",
        hit: "Več člankov avtorja Matej Brglez",
        miss: "Založnik ni hotel natisniti več člankov avtorja, ki ga je razočaral.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            novinar | novinarka | urednik | urednica | odgovorni urednik | odgovorna urednica
            glavni urednik | glavna urednica | glavni in odgovorni urednik
            glavna in odgovorna urednica | namestnik odgovornega urednika | dopisnik | dopisnica
            namestnica odgovorne urednice | pomočnik odgovornega urednika
            pomočnica odgovorne urednice | kolumnist | kolumnistka | komentator | komentatorka
            publicist | publicistka | fotoreporter | fotoreporterka | zunanji sodelavec
            zunanja sodelavka | stalni sodelavec | stalna sodelavka | redni sodelavec
            redna sodelavka
            [samostojni, športni, gospodarski, lokalni, preiskovalni, spletni] novinar
            [samostojna, športna, gospodarska, lokalna, preiskovalna, spletna] novinarka
            [urednik, urednica] [portala, spletne izdaje, spletne strani, spletnega portala,
            rubrike, priloge, revije, fotografije, uredništva, športne redakcije]
            [novinar, novinarka] [portala, časnika, revije, uredništva, športne redakcije,
            notranjepolitične redakcije, gospodarske redakcije]
            [dopisnik, dopisnica] [iz tujine, iz bruslja, iz maribora, iz celja, s primorske,
            z gorenjske, z dolenjske, iz prekmurja]
        ",
        hit: "Tanja Korošec, novinarka",
        miss: "Njen urednik tega romana ni nikoli prebral do konca.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            v uredništvu dela od | v uredništvu je od leta | v uredništvu dela že
            del uredništva je od | član uredništva je od | članica uredništva je od
            na portalu dela od | na portalu ustvarja od | za naš portal piše | piše za naš portal
            za naš medij piše | z novinarstvom se ukvarja | novinarsko pot je začel
            novinarsko pot je začela | diplomirani novinar | diplomirana novinarka
            študirala je novinarstvo | študiral je novinarstvo | za revijo piše od
            za časnik piše od
            je [novinar, urednik, dopisnik, kolumnist] [portala, časnika, revije, našega portala,
            našega časnika, spletnega portala, spletne izdaje, spletnega uredništva]
            je [novinarka, urednica, dopisnica, kolumnistka] [portala, časnika, revije,
            našega portala, našega časnika, spletnega portala, spletne izdaje, spletnega uredništva]
            [avtor, avtor prispevka, avtor besedila, avtor kolumne, avtor članka] je [novinar,
            urednik, publicist, kolumnist, zunanji sodelavec, samostojni novinar]
            [avtorica, avtorica prispevka, avtorica besedila, avtorica kolumne,
            avtorica članka] je [novinarka, urednica, publicistka, kolumnistka, zunanja sodelavka,
            samostojna novinarka]
            [avtor prispevka, avtor besedila, avtor kolumne] je [ekonomist, politolog, pravnik,
            zgodovinar, sociolog, profesor, raziskovalec, zdravnik, filozof, analitik, odvetnik]
            [avtorica prispevka, avtorica besedila, avtorica kolumne] je [ekonomistka,
            politologinja, pravnica, zgodovinarka, sociologinja, profesorica, raziskovalka,
            zdravnica, filozofinja, analitičarka, odvetnica]
        ",
        hit: "Študirala je novinarstvo, v uredništvu dela od leta 2017.",
        miss: "Novinarstvo je hotela študirati v Ljubljani, a je prevzela domači mlin.",
    },
];
