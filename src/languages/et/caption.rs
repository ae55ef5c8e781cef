//! Estonian phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            [pildil, fotol] [vasakul, paremal, keskel]: | [pildil, fotol] [vasakult, paremalt]
            [pildil, fotol, piltidel, fotodel]: | [ülemisel, alumisel] [pildil, fotol]:
            arhiivifotol | arhiivipildil | illustreerival [fotol, pildil]
            illustratiivsel [fotol, pildil] | pildiallkiri | fotoallkiri
            pildil [olevad, kujutatud] [inimesed, isikud] ei ole | ekraanitõmmis | kuvatõmmis
            ekraanipilt | kaader videost | kaader filmist: | kaader saatest: | video: | videos:
            galerii: | fotogalerii: | pilt # | foto # | joonis # | skeem # | graafik #
            [joonis, skeem, infograafika]: | [vasakult, paremalt]: | ülal: | eskiis:
            visualiseering:
        ",
        hit: "Pildil vasakult: Piret Kask, Ants Roos ja kooli vana klaver",
        miss: "Uurija tundis ära, et pildil on vana jahuveski.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            suurenda | suurenda pilti | suurenda fotot | suurenda pilt
            [ava, sirvi] [galerii, pildigalerii, fotogalerii] | galerii | pildigalerii | fotogalerii
            [ava, sulge] [pilt, foto] | ava pilt suuremalt | ava foto suuremalt
            vaata [pilti, fotot, pilte, fotosid] | vaata [pilti, fotot] suuremalt
            vaata [galeriid, pildigaleriid, fotogaleriid] | vaata kogu galeriid
            vaata [kõiki, rohkem] [pilte, fotosid]
            [klõpsa, klõpsake, klikka] [suurendamiseks, pildil]
            [järgmine, eelmine] [pilt, foto, slaid] | pilt # # | foto # # | # # pilti | # # fotot
            pilte # | # pilti | # fotot | # pilt | # foto
            kõik [fotod, pildid] | rohkem pilte | rohkem fotosid | fotod ja videod
            [peida, näita] pildiallkiri | täissuuruses pilt | mine galeriisse | tagasi galeriisse
            fotod # | pildid # | laadi pilt alla
        ",
        hit: "Vaata galeriid",
        miss: "Vaata pilti veel kord, palus kunstnik ja astus kaks sammu tagasi.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            scanpix | scanpix baltics | erakogu | perekonnaarhiiv | perekonnaalbum | perealbum
            [foto, fotod, pilt] arhiiv
            [toimetuse, ajalehe, lehe, autori, kooli, muuseumi, klubi, ettevõtte, teatri,
            festivali] arhiiv
            pressifoto | pressimaterjal | pressimaterjalid | tootja foto | tootjafoto | tootefoto
            lugeja foto | lugeja pilt | lugeja saadetud foto | lugeja video | kuvatõmmis
            ekraanitõmmis | kuvatõmmis videost | ekraanipilt | kaader videost | kaader filmist
            foto [err, bns, politsei, päästeamet, kaitsevägi]
            foto [pixabay, pexels, unsplash, facebook, wikipedia, wikimedia commons, shutterstock,
            freepik, canva]
            [ra, rahvusarhiivi, eesti] filmiarhiiv | rahvusarhiiv | foto leta | scanpix leta
            vida press | fotokogu | bns foto | elta
        ",
        hit: "Rannaküla sadam 2019. aastal. Jaan Sepp / erakogu",
        miss: "Lehe kasutatud illustreeriv foto kujutas hoopis teist küla.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            arhiivifoto | arhiivifotod | arhiivipilt | illustreeriv foto | illustreeriv pilt
            illustratiivne foto | illustratiivne pilt | illustreeriva tähendusega
            [pilt, foto] on illustreeriv
            [pilt, foto] on [illustratiivne, illustratiivse tähendusega, illustreeriva tähendusega]
            foto arhiivist | pilt arhiivist | sümbolfoto | pressifoto | illustratiivfoto
        ",
        hit: "Arhiivifoto: Rannaküla sadam, 2019",
        miss: "Uurija tundis ära, et pildil on vana jahuveski.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            arhiivifoto | arhiivipilt | illustreeriv foto | illustreeriv pilt | illustratiivne foto
            illustratiivne pilt
            [pilt, foto] on [illustreeriv, illustratiivne, illustratiivse tähendusega, illustreeriva
            tähendusega]
            [foto, fotod] arhiiv | foto arhiivist | pilt arhiivist | sümbolfoto | illustratiivfoto
        ",
        hit: "Päästjad kustutasid põlengu. Illustreeriv foto",
        miss: "Kohtule näidati uduselt paljundatud paberit, millel oli arhiivifoto.",
    },
];
