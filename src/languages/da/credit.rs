//! Danish phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            foto | foto af | foto via | foto og tekst | foto og video | foto og film | fotos af
            fotografi af | fotograferet af | billede af privat | billede ritzau
            billede shutterstock | billede pixabay | billede unsplash | billede colourbox
            billede screenshot | billeder fra unsplash | billeder fra pixabay | billedet er taget af
            billederne er taget af | billedkilde | billedkreditering | billedrettigheder
            kilde til billede | illustration af | illustrationer af | illustration foto
            illustration shutterstock | grafik af | grafik ritzau | video og foto | video af
            video ritzau | redigering og klip | topfoto | topbillede | hovedfoto | forsidefoto
            forsidebillede | omslagsfoto | coverfoto | fremhævet billede | alle fotos
            alle billeder foto | samtlige fotos | copyright foto | pressefoto fra
            [billede, billeder, fotos, fotograf, fotografer, fotografi, illustration, illustrationer, illustrator, grafik,
            tegning, tegninger, collage]:
            [fotos, billeder, illustration, illustrationer] [og, &] tekst:
        ",
        hit: "Foto: Martha Ilvestad",
        miss: "Hans foto hang i årevis over baren.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            kilde: | kilde ritzau | kilder ritzau | kilde og foto | kilder og fakta | kildeangivelse
            kildehenvisning | kildeliste | oversat af | oversættelse af | oversat fra engelsk
            på dansk ved | redigeret af | redaktør på artiklen | bearbejdet af | sammenskrevet af
            faktatjekket af | faktatjek af | kvalitetssikret af | fagligt gennemlæst af
            lægefagligt gennemgået af | interview ved | oprindelig kilde | originalkilde
            artiklen er oversat | artiklen er oversat fra | teksten er oversat
            artiklen er skrevet af | teksten er skrevet af | denne artikel er skrevet af
            dette indlæg er skrevet af | artiklen er produceret af | artiklen er bragt
            ritzau-reuters | ritzau-afp | ritzau/ap | ritzau/tt | ritzau/ntb | ritzau/dpa
            [tekst, tekster, kilder, redaktør, chefredaktør, ansvarshavende redaktør, ansvarshavende chefredaktør]:
            [oversættelse, oversætter, redigering, korrektur, interview, tekst og research, tekst og interview]:
        ",
        hit: "Kilde: Ritzau",
        miss: "En kilde på rådhuset bekræfter salget.",
    },
];
