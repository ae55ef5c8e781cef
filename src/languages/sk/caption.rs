//! Slovak phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            na snímke | na snímkach | na fotografii | na fotografiách | na fotke: | na foto:
            na obrázku: | video k článku | galéria k článku | fotogaléria k článku
            fotografia k článku | foto k článku | video: | popis fotky | popis obrázku
            popis fotografie | popis foto | vizualizácia: | fotka: | zľava: | sprava:
            [snímka, fotografia, záber] [z miesta nehody, z miesta činu, z podujatia, z archívu, zo
            zápasu, z kamery]:
        ",
        hit: "Na snímke prasknutá stena sýpky v Drahoviciach",
        miss: "Historik spoznal na snímke starú richtu.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            zväčšiť | zväčšiť text | fotogaléria | fotogaléria # | galéria | galéria #
            celá galéria | celá fotogaléria | foto # # | foto | foto a video | video a foto
            foto video | # foto | foto # | fotky | fotky # | na celú obrazovku | kliknutím zväčšíte
            kliknite pre zväčšenie | kliknutím na obrázok ho zväčšíte
            kliknutím zväčšíte fotografiu | predchádzajúca fotografia | nasledujúca fotografia
            ďalšia fotografia | ďalšia fotka | predchádzajúca fotka | predošlá fotografia
            ďalší obrázok | predchádzajúci obrázok | fotografie k článku | fotky k článku
            # [fotografií, fotografie, fotografia, fotiek, fotky, fotka, obrázkov, obrázky, snímok,
            snímky, fotografií v galérii, fotiek v galérii]
            [foto, fotografia, fotka, snímka, obrázok] # [z, zo] #
            # [z, zo] # [fotografií, fotiek, obrázkov, snímok]
            [zväčšiť, otvoriť, stiahnuť, zobraziť] [obrázok, fotografiu, foto, fotku, snímku, mapu]
            [zobraziť, otvoriť, pozrieť, prezrieť, spustiť, prejsť do, vstúpiť do, zavrieť,
            zatvoriť, pozrieť si, prezrieť si] [galériu, fotogalériu, celú galériu]
            [prejsť do, vstúpiť do, vstup do, späť do] [galérie, fotogalérie]
            [ďalšie, všetky, viac, pozrieť, zobraziť, zobraziť všetky, zobraziť ďalšie] [fotografie,
            fotky, snímky] [, v galérii]
            viac [fotografií, fotiek] [, v galérii]
            [pozrite si, prezrite si] [galériu, fotogalériu, celú galériu, fotky, fotografie]
            [prehrať, spustiť, pozrieť, zobraziť, pozrieť si] video
            fotografie v galérii [, #]
        ",
        hit: "Zobraziť galériu",
        miss: "Zobraziť galériu na mape sa podarilo až po oprave adresy.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            [foto, zdroj, zdroj foto, autor] [tasr, sita, čtk, ap, reuters, afp, epa, tasr ap, sita
            ap, tasr epa, čtk ap, ap tasr, ap sita, getty images, shutterstock, unsplash, pixabay,
            pexels, freepik, adobe stock, istock, depositphotos, profimedia, facebook, instagram,
            youtube, wikimedia commons, wikipédia, archív, archív autora, archív autorky, archív
            redakcie, súkromný archív, čitateľ, čitateľka, redakcia, polícia, polícia sr, pz sr, kr
            pz, hazz, hasiči, google street view, google maps]
            tasr ap | sita ap | tasr epa | ap tasr | ap sita | čtk ap | profimedia sk
            shutterstock com
            archív [autora, autorky, redakcie, respondenta, respondentky]
            [foto, zdroj] [archív klubu, archív školy, archív mesta, archív obce, archív múzea,
            archív rodiny, rodinný archív, osobný archív]
            súkromný archív | so súhlasom autora | so súhlasom autorky | voľné dielo | reprofoto
            repro foto | polícia sr facebook | facebook polícia sr | facebook hazz
            [facebook, instagram] [com, profil]
            [fotobanka, ilustračné] [shutterstock, pixabay, unsplash, pexels]
        ",
        hit: "Ramsby 2019, foto TASR",
        miss: "Súkromný archív, ktorý zdedila, odovzdala univerzite.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            [ilustračné, archívne, symbolické, ilustračná] [foto, fotografie, zábery]
            [ilustračná, archívna, symbolická, dobová] [fotografia, snímka, fotka]
            [ilustračný, archívny] [obrázok, záber]
            [foto, fotografia, snímka, obrázok, fotka] [ilustračné, ilustračná, ilustračný, je
            ilustračná, je len ilustračná, má ilustračný charakter, je ilustračné, je ilustračný]
            na [archívnej, ilustračnej] [snímke, fotografii, fotke]
            archív: | zdroj archívna snímka | z archívu:
        ",
        hit: "Ilustračné foto: Ramsby, 2019",
        miss: "Historik spoznal na archívnej snímke starú richtu.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            [ilustračné, archívne] foto
            [ilustračná, archívna] [snímka, fotografia, fotka]
            [ilustračný, archívny] [obrázok, záber]
            [foto, snímka, fotografia] [ilustračné, ilustračná, je ilustračná]
            foto archív | foto z archívu | snímka z archívu | fotografia z archívu
            ilustračné foto tasr | ilustračné foto sita | ilustračné foto pixabay
            ilustračné foto unsplash | ilustračné foto shutterstock | archívne foto tasr
            ilustračné
        ",
        hit: "Hasiči pri zásahu v Belej. Ilustračné foto",
        miss: "Ilustračné foto, ktoré web použil, ukazovalo celkom iné mesto.",
    },
];
