//! Danish phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            pressefoto | pressebillede | fotomontage | billedmontage | fotocollage | skærmbillede
            skærmbillede fra | skærmbillede af | skærmdump | skærmdump fra | screenshot fra
            screendump | screendump fra | stillbillede | stillbillede fra | still fra filmen
            billedtekst | billede # af # | billedserie | billedserie fra | dronefoto | dronebillede
            luftfoto | luftfoto af | luftfoto fra | infografik | fra venstre mod højre | fra v
            fra v mod h | f v | billedet er taget | billedet er fra en tidligere
            billedet har ikke noget med | personerne på billedet | på billedet ses
            på billedet ser man | på fotoet ses | faksimile | faksimile fra | afspil video
            visualisering af
            video:
        ",
        hit: "Pressefoto Ramsby, 2019",
        miss: "På arkivfotoet var prammen hel, sagde hendes advokat.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            forstør | forstør billede | forstør billedet | forstør foto | klik for at forstørre
            klik for at forstørre billedet | klik på billedet for at forstørre
            klik på billedet for at forstørre det | klik på billedet for større version
            klik for større billede | klik for stort billede | klik for stor version
            vis større billede | vis stort billede | vis billede | vis billedet | vis billeder
            vis alle billeder | vis i fuld skærm | vis fuld skærm | se billedet i fuld skærm
            se i fuld størrelse | vis billedtekst | skjul billedtekst | vis billedserie
            vis galleri | åbn billede | åbn billedet | åbn galleri | åbn i galleri | åbn billedserie
            luk billede | luk galleri | billedtekst | billedserie | billedgalleri | billedkarrusel
            galleri | fotogalleri | fotoserie | flere billeder | alle billeder | se alle billeder
            se billeder | se billederne | se billedet | se billedserien | se galleriet | # billeder
            # billede | # fotos | billede # | billede # af # | foto # af # | # af # | billeder
            forrige billede | næste billede | afspil | afspil video | afspil videoen | start video
            start videoen | start billedserie | arkivfoto | arkivbillede | genrefoto | modelfoto
            illustrationsfoto | illustration | pressefoto | luftfoto | skærmbillede | fotos
            # af # [billeder, fotos]
        ",
        hit: "Forstør billedet",
        miss: "Den, der forstørrer billedet, ser en figur mere i kanten.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            pressefoto | pressebillede | foto privat | foto privatfoto | privatfoto | foto pr
            pr-foto | prfoto | foto pressefoto | foto presse | foto politiet | foto kommunen
            foto beredskabet | foto læserfoto | læserfoto | foto ritzau | foto ritzau scanpix
            ritzau scanpix | ritzau foto | scanpix danmark | foto scanpix | foto scanpix denmark
            polfoto | foto polfoto | foto colourbox | foto ap | foto ap ritzau scanpix | foto afp
            foto epa | foto reuters | reuters ritzau scanpix | afp ritzau scanpix
            ap ritzau scanpix | epa ritzau scanpix | tt ritzau scanpix | ntb ritzau scanpix
            foto getty | foto shutterstock | foto unsplash | foto pixabay | foto pexels | foto iris
            foto gonzales | foto fodboldbilleder | foto colourbox.com | foto dr | foto tv #
            foto skærmbillede | foto screenshot | foto screendump | foto fotomontage | foto montage
            grafik ritzau | foto forlaget | foto producenten | foto dsb | local eyes
            foto presse-fotos.dk | presse-fotos.dk | foto google maps | foto google street view
        ",
        hit: "En slæbebåd forlader Ramsvig Havn. Foto: Ritzau Scanpix",
        miss: "Nyhedsbureauet Ritzau meldte om branden lidt efter fire.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            arkivfoto | arkivbillede | arkivfoto fra | arkivfoto af | genrefoto | genrebillede
            modelfoto | modelbillede | illustrationsfoto | illustrationsbillede
            billedet er et arkivfoto | billedet er et genrefoto | billedet er et modelfoto
        ",
        hit: "Arkivfoto: En slæbebåd trækker en pram ud af Ramsvig Havn i juni 2019.",
        miss: "På arkivfotoet var prammen hel, sagde hendes advokat.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            arkivfoto | arkivbillede | genrefoto | genrebillede | modelfoto | illustrationsfoto
            illustrationsbillede | foto arkiv | foto arkivfoto | ritzau scanpix arkivfoto
        ",
        hit: "Ramsby, 2019. Arkivfoto",
        miss: "Nyhedsbureauet Ritzau meldte om branden lidt efter fire.",
    },
];
