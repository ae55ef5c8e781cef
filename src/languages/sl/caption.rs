//! Slovene phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            na fotografiji | na fotografijah | na sliki | na slikah | fotografija prikazuje
            na fotografiji zgoraj | video: | videoposnetek: | galerija: | fotogalerija: | od leve:
            z leve: | z leve proti desni | od leve proti desni | spredaj od leve | stojijo od leve
            sedijo od leve | foto galerija k članku | fotografija meseca: | fotografija dneva:
            bralčeva fotografija | naslovna fotografija:
        ",
        hit: "Na fotografiji: razpokan zid kašče v Drenovcu",
        miss: "Zgodovinar je na fotografiji prepoznal staro županstvo.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            povečaj | povečaj sliko | povečaj fotografijo | povečajte sliko | povečajte fotografijo
            povečava | klik za povečavo | klikni za povečavo | kliknite za povečavo
            klikni za večjo sliko | kliknite za večjo sliko | kliknite na sliko
            kliknite na fotografijo | fotogalerija | fotogalerija # | foto galerija | galerija
            galerija # | galerija slik | galerija fotografij | slikovna galerija | zapri galerijo
            celotna galerija | # fotografij | # fotografija | # fotografije | # fotografiji | # fotk
            # fotke | # slik | # slike | # slika | # sliki | še # fotografij | foto # #
            fotografija # # | slika # # | slika # od # | fotografija # od # | foto # od #
            # od # fotografij | # od # slik | prejšnja fotografija | naslednja fotografija
            prejšnja slika | naslednja slika | foto | foto in video | video in foto | fotozgodba
            foto zgodba | več fotografij | več slik | še več fotografij | več fotografij v galeriji
            več v galeriji | vse fotografije v galeriji | preostale fotografije
            galerijo si oglejte tukaj | vir slike
            [odpri, poglej, poglejte, oglej si, oglejte si, prikaži, pokaži] [galerijo,
            fotogalerijo, foto galerijo, fotografije, vse fotografije, slike, vse slike,
            celotno galerijo]
        ",
        hit: "Oglejte si galerijo",
        miss:
            "Oglejte si galerijo v stari šoli, svetujejo domačini, in pridite čez teden še enkrat.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            osebni arhiv | zasebni arhiv | družinski arhiv | arhiv avtorja | arhiv avtorice
            arhiv uredništva | arhiv sogovornika | arhiv sogovornice | arhiv organizatorja
            osebni arhiv sogovornika | osebni arhiv sogovornice | osebni arhiv avtorja
            osebni arhiv avtorice | bralec poročevalec | fotografija bralca | fotografija bralke
            foto bralec | foto bralka | foto pgd | foto pu ljubljana | foto pu maribor
            foto pu celje | foto pu kranj | foto pu koper | foto pu novo mesto
            guliver getty images | guliver image | profimedia | sta bobo | adobe stock | xinhua sta
            epa sta | hina sta | afp sta | ap sta | reuters sta
            [foto, vir, fotografija, fotografije] [sta, bobo, pixabay, freepik, shutterstock,
            dreamstime, unsplash, pexels, istock, getty images, reuters, epa, afp, ap, profimedia,
            guliver, pixsell, cropix, wikimedia commons, wikipedia, adobe stock, arhiv]
            [foto, vir, fotografija] arhiv [občine, kluba, društva, šole, podjetja, revije, portala,
            medija, organizatorjev, muzeja, družine]
            [vir, foto] [facebook, instagram, youtube, twitter, x, policija, zajem zaslona,
            posnetek zaslona, družbena omrežja, google maps, google street view,
            promocijsko gradivo]
        ",
        hit: "Gasilci med posredovanjem v Drenovcu. Foto: STA",
        miss: "Simbolična fotografija, ki jo je uporabil portal, je kazala povsem drugo mesto.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            fotografija je simbolična | slika je simbolična | fotografija je arhivska
            fotografije so simbolične | slike so simbolične | simbolični posnetek
            arhivski posnetek | posnetek je simboličen | foto je simbolična
            [simbolična, arhivska, ilustrativna, simbolna] [fotografija, slika, foto]
            [fotografija, slika, foto] [arhivska, simbolična]:
        ",
        hit: "Simbolična fotografija: Ramsby, 2019",
        miss: "Zgodovinar je na fotografiji prepoznal staro županstvo.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            fotografija je simbolična | slika je simbolična | fotografija je arhivska
            fotografije so simbolične | slike so simbolične | simbolični posnetek
            arhivski posnetek | posnetek je simboličen | foto je simbolična | foto arhiv
            [simbolična, arhivska, ilustrativna, simbolna] [fotografija, slika, foto]
        ",
        hit: "Gasilci med posredovanjem v Beli (simbolična fotografija)",
        miss: "Simbolična fotografija, ki jo je uporabil portal, je kazala povsem drugo mesto.",
    },
];
