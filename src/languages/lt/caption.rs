//! Lithuanian phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            nuotraukose iš kairės | stop kadras | stopkadras | kadras iš vaizdo įrašo
            kadras iš laidos | kadras iš filmo | ekrano kopija | ekrano nuotrauka | ekrano vaizdas
            [nuotraukoje, nuotraukose, viršelyje, kadre, paveikslėlyje, iliustracijoje]:
            nuotraukoje [iš kairės, iš dešinės, kairėje, dešinėje, viršuje, apačioje, centre]
            [iš kairės, iš dešinės, iš kairės į dešinę]:
            [video, vaizdo įrašas, vaizdo reportažas, vaizdo siužetas, nuotraukų galerija,
            fotogalerija]:
            [projekto vizualizacija, architektų vizualizacija]:
        ",
        hit: "Nuotraukoje: suskilusi svirno siena Paberžėje",
        miss: "Istorikas nuotraukoje atpažino senąją kleboniją.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            padidinti | didinti | padidinti nuotrauką | didinti nuotrauką | padidinti vaizdą
            padidinti paveikslėlį | nuotraukų galerija | nuotraukų galerija # | fotogalerija
            fotogalerija # | galerija | galerija # | nuotraukos | nuotraukos # | nuotrauka | foto
            foto # | foto galerija | daugiau nuotraukų | daugiau nuotraukų # | visos nuotraukos
            visos nuotraukos # | kitos nuotraukos | kitos nuotraukos galerijoje | uždaryti galeriją
            uždaryti nuotrauką | video ir foto | foto ir video | nuotraukos ir video
            nuotraukos ir vaizdo įrašai | daugiau nuotraukų galerijoje
            [spustelėkite, paspauskite, spauskite] [norėdami padidinti, kad padidintumėte, norėdami
            padidinti nuotrauką, ant nuotraukos norėdami padidinti]
            [žiūrėti, peržiūrėti, atidaryti, atverti, rodyti, žiūrėkite] [galeriją, nuotraukų
            galeriją, fotogaleriją, visas nuotraukas, nuotraukas, visą galeriją, daugiau nuotraukų]
            [# nuotraukos, # nuotraukų, # nuotrauka, # nuotr, # foto, dar # nuotraukos, dar #
            nuotraukų, dar # nuotrauka, dar # nuotr]
            [nuotrauka # iš #, nuotr # iš #, # nuotrauka iš #, # iš # nuotraukų, # nuotr iš #,
            nuotrauka #, paveikslėlis # iš #]
            [kita, ankstesnė, sekanti, ankstesnioji, tolesnė] nuotrauka
            [leisti, paleisti, žiūrėti, peržiūrėti, rodyti] [vaizdo įrašą, video, vaizdo reportažą]
        ",
        hit: "Peržiūrėti galeriją",
        miss: "Peržiūrėti galeriją ekspertai ketina tik pasibaigus remontui.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            nuotr | nuotr iš archyvo | nuotrauka iš asmeninio archyvo
            nuotraukos iš asmeninio archyvo | iš asmeninio albumo | scanpix | vida press | vidapress
            fotodiena | fotodiena lt | bns fotobankas | eltos fotobankas | stop kadras | stopkadras
            ekrano kopija | iliustr | aut iliustr | autoriaus iliustracija | autorės iliustracija
            [bns, eltos, elta, afp, reuters, scanpix, fotodiena, vida press, redakcijos,
            organizatorių, bendrovės, leidėjų, rengėjų, skaitytojo, skaitytojos, asmeninio archyvo,
            asmeninio albumo, šeimos archyvo, redakcijos archyvo] [nuotrauka, nuotraukos, foto]
            [asmeninis, šeimos, redakcijos, organizatorių] archyvas
            [pixabay, pexels, unsplash, freepik, shutterstock, dreamstime, #rf, adobe stock,
            wikipedia, wikimedia commons] [asociatyvi, asociatyvinė, iliustracija]
        ",
        hit: "Ugniagesiai Ramsbyje 2019 metais. T. Elvudo nuotr.",
        miss: "Asociatyvi nuotrauka, kurią įdėjo portalas, rodė visai kitą miestą.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            asociatyvus vaizdas | asociatyvus kadras | nuotrauka asociatyvi | nuotr asociatyvi
            archyvo nuotrauka: | archyvo nuotr
            [asociatyvi, asociatyvinė, asociatyvioji, iliustracinė, iliustratyvi,
            archyvinė] [nuotrauka, nuotr, foto, iliustracija]
            [asociatyvios, asociatyvinės, iliustracinės, archyvinės] nuotraukos
        ",
        hit: "Asociatyvi nuotr.: Ramsbis, 2019 m.",
        miss: "Istorikas archyvinėje nuotraukoje atpažino senąją kleboniją.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            nuotrauka asociatyvi | nuotr asociatyvi | archyvo nuotr | archyvo nuotrauka
            [asociatyvi, asociatyvinė, asociatyvioji, iliustracinė, archyvinė] [nuotrauka, nuotr,
            foto, iliustracija]
            [asociatyvios, asociatyvinės, archyvinės] nuotraukos
        ",
        hit: "Ugniagesiai gesina gaisrą Paberžėje. Asociatyvi nuotrauka",
        miss: "Teisme buvo parodyta neryški archyvo nuotrauka.",
    },
];
