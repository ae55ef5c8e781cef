//! Lithuanian phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            data # # | atnaujinta prieš | paskelbta prieš | publikuota prieš | naujausia redakcija #
            įkėlimo laikas | paskelbimo laikas
            [paskelbta, publikuota, atnaujinta, įkelta, papildyta, sukurta, redaguota, pakeista,
            pateikta, įdėta, parengta, koreguota, skelbta, išspausdinta]:
            [paskelbta, publikuota, atnaujinta, įkelta, papildyta, redaguota, pakeista,
            koreguota] [# #, šiandien, vakar]
            [paskelbta, publikuota, atnaujinta, įkelta, redaguota] # m
            paskutinį kartą [atnaujinta, redaguota, keista, koreguota, pakeista]
            paskutinis [atnaujinimas, pakeitimas, redagavimas]
            [publikavimo, paskelbimo, atnaujinimo, įkėlimo, sukūrimo, pakeitimo] data
            [straipsnis, tekstas, įrašas, naujiena] [publikuotas, paskelbtas, atnaujintas,
            įkeltas] #
        ",
        hit: "Paskelbta: 2024-03-12 10:15",
        miss: "Skaičius buvo paskelbtas tik ataskaitos priede.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            [skaitymo laikas, skaitymo trukmė, skaitymo laikas apie, apytikslis skaitymo laikas,
            numatomas skaitymo laikas, vidutinis skaitymo laikas, skaitymui] # [min, minutė,
            minutės, minučių]
            # [min, minutė, minutės, minučių] [skaitymo, skaitymui, klausymo, skaitymas]
            [perskaitysite per, perskaitoma per, straipsnį perskaitysite per, tekstą perskaitysite
            per, perskaitysi per, skaitoma, skaityti, skaitysite, skaitoma per, klausymo trukmė,
            įrašo trukmė, klausysite] # [min, minutę, minutes, minučių]
            [# min trukmė, # min trukmės]
        ",
        hit: "Skaitymo laikas: 4 min.",
        miss: "Skaityti 4 minutes prieš miegą vaikams, sako pedagogė, tikrai per mažai.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            ką tik | ką tik paskelbta
            prieš # [val, valandas, valandų, valandą, h, min, minutes, minučių, minutę, sek,
            sekundes, sekundžių, sekundę, d, dienas, dienų, dieną, sav, savaites, savaičių, savaitę,
            mėn, mėnesius, mėnesių, mėnesį, metus, metų, m]
            prieš [valandą, minutę, akimirką, kelias minutes, keletą minučių, kelias valandas,
            keletą valandų, kelias sekundes, pusvalandį]
            daugiau nei prieš # [val, dienas, metus]
            maždaug prieš # [val, valandas, valandų]
            [vakar, šiandien, užvakar] # #
            [vakar, šiandien] # val
            # [val, min, d] prieš
        ",
        hit: "prieš 3 valandas",
        miss: "Prieš 3 valandas magistralėje susidūrė du automobiliai.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # žodžių
            # [peržiūros, peržiūrų, peržiūra, skaitytojų, skaitymų, perskaitymų, atsisiuntimų,
            atsisiuntimai, apsilankymų, apsilankymai, žiūrovų, perklausų]
            [peržiūros, peržiūrų, peržiūrų skaičius, perskaitymų skaičius, skaitymų, skaitymų
            skaičius, apsilankymų, apsilankymai, atsisiuntimų, skaitytojų] #
            [peržiūrėta, perskaityta, skaityta, aplankyta, žiūrėta, atsisiųsta] [#, # kartų, #
            kartus, # kartą, # k]
            [skaitė, žiūrėjo, skaito, žiūri, dabar skaito, dabar žiūri, šiuo metu skaito] #
            # [skaito, žiūri, skaito dabar, žiūri dabar, skaito šiuo metu]
        ",
        hit: "2350 peržiūrų",
        miss: "2350 peržiūrų užteko, kad meistras išgarsėtų visame rajone.",
    },
];
