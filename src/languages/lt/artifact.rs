//! Lithuanian phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            leisti | groti | paleisti | paleisti iš naujo | leisti iš naujo | pristabdyti
            sustabdyti | pauzė | nutildyti | išjungti garsą | įjungti garsą | garsumas
            visas ekranas | per visą ekraną | visame ekrane | viso ekrano režimas
            išjungti viso ekrano režimą | išeiti iš viso ekrano režimo | vaizdas vaizde
            atkūrimo greitis | leidimo greitis | atkūrimo sparta | subtitrai | subtitrai išjungti
            subtitrų nustatymai | titrai | titrai išjungti | dabartinis laikas | likęs laikas
            vaizdo įrašo trukmė | vaizdo kokybė | tiesioginė transliacija | tiesiogiai
            tiesioginis eteris | dabar eteryje | dabar grojama | leidžiama dabar | garso įrašas
            audio | klausytis | klausyti | klausykite | klausykitės | klausykis | klausytis įrašo
            klausyti įrašo | klausytis tiesiogiai | klausyti tiesiogiai | grotuvas | vaizdo grotuvas
            garso grotuvas | vaizdo grotuvas įkeliamas | vaizdo leistuvas | medijos leistuvas
            praleisti reklamą | uždaryti langą | tai modalinis langas | modalinio lango pradžia
            modalinio lango pabaiga | uždaryti modalinį langą | žiūrėti tiesiogiai | žiūrėti gyvai
            žiūrėti transliaciją | peršokti į priekį | # sek atgal | # sek pirmyn
            [kraunamas, įkeliamas, kraunasi] [vaizdo įrašas, garso įrašas, grotuvas, vaizdo
            grotuvas]
            vaizdo įrašas [kraunamas, įkeliamas, kraunasi]
        ",
        hit: "Vaizdas vaizde",
        miss: "Vaizdas vaizde restauratorius nustebino tik peršvietus drobę.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            jūsų naršyklės versija | įjungtas reklamos blokavimas | įjungtas reklamų blokavimas
            [įjunkite, įgalinkite, aktyvuokite, įjungti, įgalinti, aktyvuoti, įjungtas, įgalintas,
            aktyvuotas, įjungta, leiskite] [javascript, java script]
            javascript [yra išjungtas, išjungtas, nėra įjungtas, neįjungtas, palaikymas, palaikymą]
            [reikalingas, reikalauja, būtinas, reikia įjungti, turi būti įjungtas] javascript
            [jūsų, tavo] naršyklė [nepalaiko, yra pasenusi, pasenusi, per sena]
            naršyklė nepalaiko [vaizdo, garso, javascript, html#, šio formato, grotuvo, šios
            funkcijos]
            [atnaujinkite, atsinaujinkite, atnaujink] [naršyklę, savo naršyklę, interneto naršyklę,
            naršyklės versiją, savo interneto naršyklę]
            [naudojate, naudoji] [pasenusią naršyklę, seną naršyklę, pasenusią naršyklės versiją,
            adblock, reklamų blokavimo, reklamos blokavimo, reklamų blokatorių, reklamos blokatorių]
            [išjunkite, išjunk] [adblock, reklamų blokavimo, reklamos blokavimo, reklamų blokavimą,
            reklamos blokavimą, reklamų blokatorių, reklamos blokatorių]
        ",
        hit: "Jūsų naršyklė nepalaiko vaizdo įrašų.",
        miss: "JavaScript kalbos pagrindų vaikai mokosi jau aštuntoje klasėje.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            kraunama | kraunasi | įkeliama | kraunami duomenys | įkeliami duomenys
            kraunamas turinys | įkeliamas turinys | prašome palaukti | prašom palaukti
            palaukite akimirką | įvyko klaida | klaida | klaida # | kažkas nutiko ne taip
            kažkas nepavyko | kažkas negerai | atsiprašome įvyko klaida
            atsiprašome puslapis nerastas | bandykite dar kartą | pabandykite dar kartą
            bandykite vėliau | pabandykite vėliau | įvyko klaida bandykite dar kartą
            įvyko klaida bandykite vėliau | nepavyko įkelti | nepavyko įkelti turinio
            turinio įkelti nepavyko | duomenų įkelti nepavyko | paveikslėlis | paveikslėlis #
            be pavadinimo | išskleisti | išskleisti viską | išskleisti visus | suskleisti
            suskleisti viską | slėpti | paslėpti | rodyti mažiau | mažiau
            spauskite norėdami išskleisti | rezultatų nerasta | nieko nerasta | nerasta
            įrašų nerasta | straipsnių nerasta | nėra rezultatų | įterptas turinys
            vaizdo įrašas [nepasiekiamas, neprieinamas, nebepasiekiamas, nerastas, pašalintas]
            šis vaizdo įrašas [nepasiekiamas, neprieinamas, nebepasiekiamas, pašalintas]
            vaizdo įrašo [nepavyko įkelti, nepavyko paleisti, paleisti nepavyko, įkelti nepavyko]
            [turinys, šis turinys, įrašas] [nepasiekiamas, neprieinamas, nebepasiekiamas]
        ",
        hit: "Kraunama…",
        miss: "Kraunama valtis siūbavo taip, kad vežėjai nusprendė palaukti ryto.",
    },
];
