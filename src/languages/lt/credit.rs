//! Lithuanian phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            nuotr | nuotraukos ir tekstas | nuotraukos iš asmeninio | nuotrauka iš asmeninio
            nuotraukos asmeninio
            [nuotraukos, nuotraukų, nuotr] [autorius, autorė, autoriai]
            [fotografijos, fotografijų, iliustracijos, iliustracijų, vaizdo įrašo,
            viršelio] [autorius, autorė, autoriai]:
            [nuotrauka, nuotraukos, fotografas, fotografė, fotografija, fotografijos, fotografai,
            fotografavo, filmavo, iliustracija, iliustracijos, iliustratorius, iliustratorė,
            iliustravo, piešinys, piešiniai, koliažas, infografika, vizualizacija, vizualizacijos,
            karikatūra, grafika]:
            [nuotraukos, nuotraukų, nuotr, vaizdo įrašo, iliustracijos, vaizdo,
            iliustracijų] šaltinis
            [titulinė, viršelio, pagrindinė] [nuotrauka, nuotr]
            [tekstas ir foto, foto ir tekstas, nuotraukos ir tekstas]:
            [asmeninio archyvo, redakcijos archyvo, šeimos archyvo, organizatorių,
            redakcijos] [nuotr, nuotraukos, nuotrauka]
            [autoriaus, autorės] nuotr
            [bns, eltos, elta, scanpix, fotodiena, vida press] [nuotr, nuotraukos, nuotrauka, foto]
        ",
        hit: "Nuotr. autorius: Petras Malinauskis",
        miss: "Ji duonai užsidirbo fotografuodama vestuves ir pardavinėdama nuotraukas.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            šaltinis bns | šaltinis elta | perspausdinta iš | perpublikuota iš
            [šaltinis, šaltiniai, informacijos šaltinis, informacijos šaltiniai, tekstas, tekstai,
            redaktorius, redaktorė, vertėjas, vertėja, vertė, vertimas, korektorė, korektūra, kalbos
            redaktorė, kalbos redaktorius, redagavo]:
            [parengta pagal, paruošta pagal, parengta remiantis, paruošta remiantis] [bns, eltos,
            elta, reuters, afp, užsienio, pranešimą spaudai, pranešimu spaudai, žiniasklaidos, bbc,
            lrt]
            [naudota, panaudota, naudojama] [bns, eltos, elta, reuters, afp] [informacija, inf,
            medžiaga]
            [bns, eltos, elta, mūsų, redakcijos] inf
            iš [anglų, vokiečių, prancūzų, lenkų, rusų, latvių, italų, ispanų] kalbos [vertė,
            išvertė]
            [tekstą, straipsnį, kalbą] [redagavo, taisė, vertė, išvertė]
            prie [straipsnio, straipsnio rengimo, teksto, teksto rengimo, publikacijos, publikacijos
            rengimo, šio straipsnio] prisidėjo
            [informaciją pateikė, informacija pateikta, pranešimą spaudai išplatino, pranešimą
            paskelbė]:
        ",
        hit: "Šaltinis: BNS, Policijos departamentas",
        miss: "Knyga, kurią iš vokiečių kalbos išvertė duktė, pasirodė po daugelio metų.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            prisidėjo prie [šio straipsnio, šio teksto, šios publikacijos, straipsnio rengimo, šio
            straipsnio rengimo, teksto rengimo, publikacijos rengimo]
            [padėjo parengti, prisidėjo rengiant] [šį reportažą, šį straipsnį, šį tekstą, šią
            publikaciją]
        ",
        hit: "Ona Dolytė iš Klaipėdos prisidėjo rengiant šį straipsnį.",
        miss: "Niekas nežino, kas prisidėjo prie šio straipsnio atsiradimo.",
    },
];
