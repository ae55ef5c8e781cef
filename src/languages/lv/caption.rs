//! Latvian phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            attēlā: | fotoattēlā | fotogrāfijā: | fotogrāfijās: | attēlā no kreisās | bildē:
            bildēs: | foto no kreisās | no kreisās: | attēlos: | video: | galerija: | infografika:
            attēlā redzams | attēlā redzama | attēlā redzami | attēlā redzamas | attēls uzņemts
            fotogrāfija uzņemta | foto uzņemts
            [augšējā, apakšējā, centrālajā] [attēlā, foto, fotogrāfijā]:
        ",
        hit: "Attēlā: saplaisājusi klēts siena Drabešos",
        miss: "Vēsturnieks attēlā pazina veco muižas pārvaldnieku.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            palielināt | palielināt attēlu | palielināt foto | palielināt fotogrāfiju
            spied lai palielinātu | spiediet lai palielinātu | klikšķini lai palielinātu
            fotogalerija | fotogalerija # | galerija | galerija # | foto galerija | foto | foto #
            bildes | bildes # | fotogrāfijas | # attēls | # bilde | # fotogrāfija | # fotogrāfiju
            foto un video | video un foto | foto video | visas bildes | visi attēli
            visas fotogrāfijas | vēl foto | vairāk foto | vairāk attēlu | vairāk bilžu
            vairāk fotogrāfiju | visi foto | foto # no # | attēls # no # | bilde # no #
            fotogrāfija # no # | # no # attēliem | # no # foto | aizvērt galeriju
            pilna izmēra attēls | pilns attēls | attēls pilnā izmērā | slaidrāde | sākt slaidrādi
            uz visu ekrānu | rādīt pilnekrānā | ritini galeriju
            [skatīt, apskatīt, atvērt, rādīt] [galeriju, fotogaleriju, visas bildes, visus attēlus,
            vairāk foto]
            [iepriekšējais, nākamais] [attēls, foto, slaids, kadrs]
            [iepriekšējā, nākamā] [bilde, fotogrāfija]
            [, vēl] # [foto, attēli, bildes, fotogrāfijas, attēlu, bilžu]
        ",
        hit: "Skatīt galeriju",
        miss: "Skatīt galeriju atbrauca pat skolēni no Valkas un Alūksnes.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            foto leta | leta foto | foto afi | foto f64 | f64 photo agency | scanpix
            scanpix leta | reuters leta | reuters scanpix | reuters scanpix leta | afp leta
            afp scanpix | afp scanpix leta | ap leta | epa leta | epa scanpix | xinhua leta
            zuma press | sipa scanpix leta | ap scanpix | ap scanpix leta | zumapress scanpix leta
            tass scanpix leta | sipa scanpix | publicitātes foto | publicitātes attēls
            publicitātes attēli | publicitātes fotogrāfija | publicitātes bilde
            publicitātes foto leta | foto no personīgā arhīva | foto no privātā arhīva
            foto no personiskā arhīva | foto no ģimenes arhīva | foto no redakcijas arhīva
            personīgais arhīvs | privātais arhīvs | ģimenes arhīvs | autora arhīvs | autores arhīvs
            autora foto | autores foto | lasītāja foto | lasītājas foto | redakcijas arhīvs
            ekrānuzņēmums | ekrānšāviņš | ekrānuzņēmums no video | ekrānuzņēmums no facebook
            ekrānšāviņš no video | foto no facebook | foto no instagram | foto facebook
            foto instagram | foto youtube | foto shutterstock | foto pixabay | foto pexels
            foto unsplash | foto depositphotos | foto freepik | foto valsts policija | foto vugd
            foto pašvaldības policija | valsts policijas foto | vugd foto | pašvaldības foto
            rekvizītfoto | organizatoru foto | foto no organizatoru arhīva | picryl | mostphotos
            saeimas kanceleja | valsts kanceleja | foto saeima | foto ai | foto mākslīgais intelekts
            adobe stock
        ",
        hit: "Ugunsdzēsēji strādā Līgatnē. Foto LETA",
        miss: "Aģentūra LETA vēstī, ka bilde bija safabricēta.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            ilustratīvs foto | ilustratīvs attēls | ilustratīva fotogrāfija | ilustratīva bilde
            ilustratīvais foto | ilustratīvais attēls | ilustrācijas foto | ilustratīvi foto
            ilustratīvs video | attēlam ir ilustratīva nozīme | foto ir ilustratīva nozīme
            attēlam ilustratīva nozīme | foto ilustratīvs | foto ilustratīvam nolūkam
            attēls ilustratīvs | attēls ir ilustratīvs | foto ir ilustratīvs | simbolisks foto
            simboliskais foto | arhīva foto | arhīva attēls | arhīva fotogrāfija | arhīva bilde
            foto no arhīva: | publicitātes foto | publicitātes attēls | ekrānuzņēmums no
            ekrānšāviņš no
        ",
        hit: "Ilustratīvs foto: ceļš pie Raunas, 2019",
        miss: "Vēsturnieks arhīva foto pazina veco pagastmāju.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            ilustratīvs foto | ilustratīvs attēls | ilustratīva fotogrāfija | ilustratīva bilde
            ilustratīvais foto | ilustratīvais attēls | ilustrācijas foto | ilustratīvs video
            foto ilustratīvs | attēlam ir ilustratīva nozīme | foto ir ilustratīva nozīme
            attēlam ilustratīva nozīme | foto ilustratīvam nolūkam | simbolisks foto
            simboliskais foto | arhīva foto | arhīva attēls | arhīva fotogrāfija | foto no arhīva
            foto arhīvs | foto ilustratīva nozīme | ilustratīva nozīme | attēls ilustratīvs
        ",
        hit: "Ugunsdzēsēji darbā Cesvainē. Ilustratīvs foto",
        miss: "Ilustratīvs foto, ko portāls izmantoja, rādīja pavisam citu pilsētu.",
    },
];
