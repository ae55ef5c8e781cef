//! Swedish phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            foto | foto av | foto via | foto och text | foto och film | foto och video
            fotografi av | bild tt | bild av | bild scanpix | bild privat | bild pixabay
            bild unsplash | bild shutterstock | bild pressbild | bild arkiv | bilder från unsplash
            bildkälla | bild källa | bilderna är tagna av | bildrättigheter | bildbyrå
            illustration av | illustratör: | illustrationer av | grafik av | grafik tt
            film och foto | film och redigering | video och foto | omslagsbild | omslagsfoto
            toppbild | utvald bild | huvudbild | samtliga foton | samtliga bilder
            alla bilder är tagna | copyright foto
            [bild, bilder, foton, fotograf, fotografer, fotografi, illustration, illustrationer, grafik, teckning,
            teckningar, collage]:
            [bild, bilder, foton, illustration] [och, &] text:
        ",
        hit: "Foto: Martha Ilvestad",
        miss: "Hans foto hängde i åratal över baren.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            källa: | källa tt | källa och foto | källor och fakta | källhänvisning | översättning av
            översatt av | översatt från engelska | redigerad av | redaktör för artikeln
            bearbetad av | sammanställt av | faktagranskad av | granskad av | medicinskt granskad av
            intervju av | rapport av | ursprunglig källa | ursprungskälla | artikeln är översatt
            texten är översatt | texten är skriven av | den här artikeln är skriven av
            den här artikeln är översatt | artikeln är producerad av | tt-reuters | tt-afp | tt-ap
            [text, texter, källor, redaktör, webbredaktör, chefredaktör, ansvarig utgivare, tf ansvarig utgivare]:
            [översättning, översättare, redigering, webbredigering, intervju, text och intervju, text och illustration]:
        ",
        hit: "Källa: TT",
        miss: "En källa i stadshuset bekräftar försäljningen.",
    },
];
