//! Norwegian phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            pressebilde | pressefoto | pressebilete | fotomontasje | bildemontasje | skjermdump
            skjermdump fra | skjermdump av | skjermbilde | skjermbilde fra | stillbilde
            stillbilde fra | bildetekst | bilettekst | bilde # av # | bildeserie | bildekarusell
            dronefoto | dronebilde | flyfoto | infografikk | f v | fra v | fra venstre mot høyre
            bildet er tatt | biletet er teke | på bildet ser du | på biletet ser du
            bildet har ikke sammenheng med saken | personene på bildet | ill foto | faksimile
            faksimile fra | spill av video
            video:
        ",
        hit: "Pressebilde Ramsby, 2019",
        miss: "På arkivbildet var lekteren hel, sa advokaten.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            forstørr | forstørr bilde | forstørr bildet | forstørr biletet | klikk for å forstørre
            klikk på bildet for å forstørre | klikk på biletet for å forstørre
            klikk på bildet for større versjon | klikk for større bilde | klikk for stort bilde
            trykk på bildet for å forstørre | vis større bilde | vis bilde | vis bildet | vis bilder
            vis alle bilder | vis i fullskjerm | vis fullskjerm | se bildet i fullskjerm
            vis bildetekst | skjul bildetekst | vis bildeserie | vis bildegalleri | åpne bilde
            åpne bildet | åpne bildeviser | åpne i bildeviser | åpne bildeserie | åpne galleri
            åpne i galleri | opne bilete | lukk bildeviser | lukk bildet | bildetekst | bilettekst
            bildeserie | bildegalleri | galleri | fotogalleri | fotoserie | flere bilder
            fleire bilete | alle bilder | se alle bilder | se alle bildene | se bilder | se bildene
            se bildet | se bildeserien | sjå bilda | # bilder | # bilete | # bilde | bilde #
            bilde # av # | bilete # av # | # av # | foto # av # | bilder | bilete | forrige bilde
            førre bilete | neste bilde | neste bilete | spill av | spel av | spill video
            spill av video | spel av video | start video | start videoen | start bildeserie
            arkivbilde | arkivfoto | illustrasjonsbilde | illustrasjonsfoto | illustrasjon
            pressebilde | pressefoto | faksimile | vis mer bildetekst
            # av # bilder
        ",
        hit: "Forstørr bildet",
        miss: "Den som forstørrer bildet, ser en figur til i kanten.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            pressebilde | pressefoto | foto privat | bilde privat | foto privat arkiv | foto presse
            foto pressefoto | foto politiet | foto brannvesenet | foto kommunen | foto ntb
            foto ntb scanpix | ntb scanpix | ntb kommunikasjon | scanpix ntb | ntb pluss
            foto scanpix | ap ntb | afp ntb | reuters ntb | epa ntb | tt ntb | foto ap | foto ap ntb
            foto afp | foto epa | foto reuters | foto getty | foto shutterstock | foto unsplash
            foto pixabay | foto colourbox | foto mostphotos | foto nrk | foto skjermdump
            foto montasje | foto leserbilde | foto tipser | foto produsenten | foto forlaget
            grafikk ntb | bilde shutterstock | bilde colourbox | creative commons ntb
            foto faksimile | privat foto privat
        ",
        hit: "En slepebåt forlater Ramsvik havn. Foto: NTB",
        miss: "Nyhetsbyrået NTB meldte om brannen like etter fire.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            arkivbilde | arkivbilete | arkivfoto | arkivbilde fra | arkivbilde av
            illustrasjonsbilde | illustrasjonsfoto | illustrasjonsbilete | bildet er et arkivbilde
        ",
        hit: "Arkivbilde: En slepebåt trekker en lekter ut av Ramsvik havn i juni 2019.",
        miss: "På arkivbildet var lekteren hel, sa advokaten.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            arkivbilde | arkivbilete | arkivfoto | illustrasjonsbilde | illustrasjonsfoto
            illustrasjonsbilete | foto arkiv | foto arkivfoto | ntb illustrasjonsfoto | ntb arkiv
        ",
        hit: "Ramsby, 2019. Arkivbilde",
        miss: "Nyhetsbyrået NTB meldte om brannen like etter fire.",
    },
];
