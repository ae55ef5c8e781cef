//! Swedish phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            pressbild | pressfoto | bildmontage | fotomontage | skärmdump | skärmbild | skärmavbild
            skärmdump från | stillbild | stillbild från | stillbild ur | bildtext | bild # av #
            bildspel | bildcollage | bildextra | flygbild | flygbild över | flygfoto | infografik
            fr v | bilden är tagen | bilden har inget samband | personerna på bilden
            på bilden syns | obs bilden | visionsbild | spela upp videon
            video:
        ",
        hit: "Pressbild Ramsby, 2019",
        miss: "På arkivbilden var pråmen hel, sa hennes advokat.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            förstora | förstora bild | förstora bilden | klicka för att förstora
            klicka på bilden för att förstora | klicka på bilden för större version
            klicka för större bild | visa större bild | visa bild | visa bilden | visa bilder
            visa alla bilder | visa i helskärm | visa helskärm | visa bildtext | dölj bildtext
            visa bildspel | öppna bild | öppna bilden | öppna i galleri | öppna galleri
            öppna bildspel | bildtext | bildspel | bildgalleri | galleri | fotogalleri | fler bilder
            alla bilder | se alla bilder | se bilder | se bilden | se bildspel | # bilder | # bild
            bild # | # av # | bilder | föregående bild | nästa bild
            spela video | spela upp | spela upp video | starta bildspel | starta video | arkivbild
            genrebild | illustration | pressbild | illustrationsbild
            [bild, foto] # av #
            # av # [bilder, foton]
        ",
        hit: "Förstora bilden",
        miss: "Den som förstorar bilden ser en andra figur i kanten.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            pressbild | pressfoto | privat bild | foto privat | bild privat | privat foto
            foto press | foto polisen | foto tt | bild tt | tt nyhetsbyrån | scanpix tt | tt scanpix
            foto scanpix | foto ap | foto ap tt | ap tt | afp tt | reuters tt | foto afp | foto epa
            foto reuters | foto getty | foto mostphotos | mostphotos | foto bildbyrån
            foto shutterstock | foto unsplash | foto pixabay | foto colourbox | foto skärmdump
            skärmdump | stillbild | foto montage | fotomontage | grafik tt | johner bildbyrå
            foto läsarbild | läsarbild | foto kommunen | foto räddningstjänsten
        ",
        hit: "En bogserbåt lämnar Ramsviks hamn. Foto: TT",
        miss: "Nyhetsbyrån TT rapporterade om branden strax efter fyra.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            arkivbild | arkivfoto | arkivbild på | arkivbild från | genrebild | genrefoto
            illustrationsbild | illustrationsfoto | bilden är en arkivbild | bilden är en genrebild
        ",
        hit: "Arkivbild: En bogserbåt drar en pråm ut ur Ramsviks hamn i juni 2019.",
        miss: "På arkivbilden var pråmen hel, sa hennes advokat.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            arkivbild | arkivfoto | genrebild | genrefoto | illustrationsbild | illustrationsfoto
            foto arkiv | tt nyhetsbyrån arkiv
        ",
        hit: "Ramsby, 2019. Arkivbild",
        miss: "Nyhetsbyrån TT rapporterade om branden strax efter fyra.",
    },
];
