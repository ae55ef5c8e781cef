//! Lithuanian phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            autorius: | autorė: | autoriai: | autorės: | parašė: | rašo: | paruošė: | įkėlė:
            paskelbė: | publikavo: | įdėjo: | pateikė: | atnaujino: | kalbino | parengė | kalbėjosi:
            tekstas ir nuotraukos | tekstas ir nuotr | teksto ir nuotraukų autorius
            teksto ir nuotraukų autorė | nuo redakcijos | mūsų korespondentas | mūsų korespondentė
            mūsų specialusis korespondentas | mūsų specialioji korespondentė | specialiai iš
            [straipsnio, teksto, publikacijos, įrašo, komentaro, recepto] [autorius, autorė,
            autoriai]:
            [straipsnį, publikaciją] [parašė, parengė, paruošė]
            [tekstą, interviu, pokalbį] [parengė, paruošė]
            [spaudai parengė, spaudai paruošė, pokalbį užrašė, pagal užsienio spaudą parengė, pagal
            užsienio žiniasklaidą parengė]
        ",
        hit: "Autorius: Saulius Grybėnas",
        miss: "Niekas nežinojo, kas tikrasis to laiško autorius.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            autorius | autorė | autoriai | straipsnio autorius | straipsnio autorė
            straipsnio autoriai | redakcija | mūsų komanda | redakcijos komanda | mūsų žurnalistai
            mūsų autoriai | autoriaus profilis | autorės profilis | autoriaus puslapis
            kas yra autorius | kas yra autorė | žurnalistas | žurnalistė
            apie [autorių, autorę, autorius, autores, žurnalistą, žurnalistę, straipsnio autorių,
            straipsnio autorę]
            [susisiekti, susisiekite, susisiek] [su autoriumi, su autore, su žurnalistu, su
            žurnaliste]
            [rašyti, parašyti, rašykite, parašykite, parašyk, rašyk] [autoriui, autorei, laišką
            autoriui, laišką autorei, žurnalistui, žurnalistei, mums]
        ",
        hit: "Apie autorių",
        miss: "Apie autorių, nutapiusį freską, šaltiniai tyli.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            autoriaus straipsniai | autorės straipsniai | autoriaus įrašai | visi įrašai pagal
            daugiau įrašų pagal
            [visi, kiti] [autoriaus, autorės, šio autoriaus, šios autorės, autorių] [straipsniai,
            įrašai]
            daugiau [autoriaus, autorės, šio autoriaus, šios autorės, autorių] [straipsnių, įrašų,
            tekstų]
            [peržiūrėti, žiūrėti, rodyti, skaityti] visus [autoriaus, autorės, šio autoriaus, šios
            autorės] [straipsnius, įrašus, tekstus]
            [peržiūrėti, žiūrėti, rodyti] [autoriaus, autorės] [profilį, straipsnius, įrašus]
            [daugiau, daugiau straipsnių, daugiau tekstų] iš [šio autoriaus, šios autorės]
            [sekti, sekite] [autorių, autorę, šį autorių, šią autorę]
            naujausi [autoriaus, autorės] [straipsniai, įrašai, tekstai]
        ",
        hit: "Daugiau autoriaus straipsnių",
        miss: "Redakcija atsisakė spausdinti daugiau autoriaus straipsnių.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            redakcijos informacija | redaktoriaus pavaduotojas | redaktoriaus pavaduotoja
            skyriaus vedėjas | skyriaus vedėja | rubrikos vedėjas | rubrikos vedėja
            [žurnalistas, žurnalistė, korespondentas, korespondentė, redaktorius, redaktorė,
            reporteris, reporterė, apžvalgininkas, apžvalgininkė]
            [publicistas, publicistė, fotožurnalistas, fotožurnalistė, fotokorespondentas,
            fotokorespondentė, fotoreporteris]
            [redakcijos, mūsų, bns, eltos] [inf, korespondentai]
            [naujienų, redakcijos, rubrikos] [redaktoriai, žurnalistai]
        ",
        hit: "Tomas Ringys, žurnalistas",
        miss: "Jos redaktorius to romano taip ir neperskaitė.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            dirba redakcijoje nuo | mūsų redakcijoje dirba | prie redakcijos prisijungė
            rašo portalui nuo | mūsų portalui rašo nuo
            [baigė, studijavo, yra baigęs, yra baigusi] [žurnalistiką, žurnalistikos studijas,
            žurnalistikos magistro, žurnalistikos bakalauro]
            žurnalistikoje [dirba, darbuojasi, sukasi] [nuo, jau]
            žurnalistika [užsiima, domisi] nuo
            redakcijoje [dirba nuo, darbuojasi nuo, dirba jau]
            yra [portalo, dienraščio, žurnalo, laikraščio, savaitraščio] [žurnalistas, žurnalistė,
            redaktorius, redaktorė, apžvalgininkas, apžvalgininkė]
            [laisvai samdomas žurnalistas rašantis, laisvai samdoma žurnalistė rašanti]
            autorius yra [ekonomistas, politologas, istorikas, žurnalistas, publicistas,
            teisininkas, advokatas, rašytojas, analitikas, sociologas]
            autorė yra [ekonomistė, politologė, istorikė, žurnalistė, publicistė, teisininkė,
            advokatė, rašytoja, analitikė, sociologė]
            [komentaro, straipsnio] [autorius yra, autorė yra]
        ",
        hit: "Baigė žurnalistiką Vilniaus universitete, redakcijoje dirba nuo 2017 metų.",
        miss: "Žurnalistika ji svajojo užsiimti Vilniuje, bet galiausiai perėmė šeimos malūną.",
    },
];
