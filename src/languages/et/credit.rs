//! Estonian phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            foto: | fotod: | pilt: | pildid: | foto autor | fotode autor | fotode autorid
            pildi autor | piltide autor | foto allikas | fotode allikas | pildi allikas
            piltide allikas | video allikas | video autor: | fotograaf: | fotograafid: | pildistas
            pildistanud | foto ja video | fotod ja video | fotod ja videod | fotod tegi
            pildid tegi | esikaane foto | kaanefoto | esifoto: | avafoto | päisefoto
            [illustratsioon, illustratsioonid, illustreeris, illustraator, joonistus, joonistused,
            joonistas, karikatuur, kollaaž, fotokollaaž, kaamera, operaator]:
            foto [err, bns, scanpix, erakogu, arhiiv, shutterstock, istock, getty, getty images,
            pixabay, pexels, unsplash, afp, epa, reuters, wikipedia, pressimaterjal]
            fotod [err, erakogu, shutterstock, pixabay]
            [lugeja, tootja, pildi, artikli, loo] foto: | [loo, artikli] [fotod, pildid]:
        ",
        hit: "Foto: Mati Virkus",
        miss: "Turu ääres seisis endiselt sama pilt nagu varem.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            allikas: | allikad:
            allikas [err, bns, reuters, afp, politsei, päästeamet, pressiteade] | kasutatud allikad
            toimetas | toimetanud | tõlkis | tõlkinud | refereeris | refereerinud
            vahendas [err, bns, reuters, afp] | toimetas ja tõlkis | tõlkis ja toimetas
            [toimetaja, toimetajad, keeletoimetaja, tegevtoimetaja, peatoimetaja, vastutav
            toimetaja, päevatoimetaja, korrektor, küljendaja, küljendas, kujundas, kujundaja, tõlge,
            tõlkija, koostas, koostaja, koostajad, projektijuht, kaasautor, kaasautorid]:
            [selle loo, selle artikli] [valmimisele aitas kaasa, valmimisele aitasid kaasa,
            valmimisse panustas, valmimisse panustasid, kirjutamisel kasutati, koostamisel kasutati]
            [loos, artiklis] on kasutatud [materjale, allikaid, allikatena]
        ",
        hit: "Toimetas Liina Kuusemäe",
        miss: "Küla nimi tuleb ojast, mille allikas on raba servas.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            [aitas, aitasid] [loo, artikli, selle loo, selle artikli] valmimisele kaasa
            [aitas, aitasid] kaasa [loo, artikli, selle loo, selle artikli] valmimisele
            [panustas, panustasid] [loo, artikli, selle loo, selle artikli] valmimisse
            [osales, osalesid] selle [loo, artikli] koostamisel
        ",
        hit: "Anna Tamm Tartus aitas selle loo valmimisele kaasa.",
        miss: "Keegi ei tea, kes loo uppunud kelladest esimesena kirja pani.",
    },
];
