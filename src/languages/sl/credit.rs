//! Slovene phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            foto | avtor fotografije | avtorica fotografije | avtor fotografij | avtorica fotografij
            avtorji fotografij | avtor naslovne fotografije | avtorica naslovne fotografije
            avtor naslovnice | avtor posnetka | avtorica posnetka | avtor videa | avtor ilustracije
            avtorica ilustracije | vir fotografije | vir fotografij | vir slik | vir videa
            vir posnetka | vir foto | vir naslovne fotografije | naslovna foto | foto naslovnica
            fotografiral je: | fotografirala je: | fotografije prispeval | fotografije prispevala
            zaščita fotografije | snemal in montiral
            [vir slike, fotografija, fotografije, fotograf, fotografinja, fotografirala,
            fotografiral, slika, slike, ilustracija, ilustracije, ilustrator, ilustratorka,
            infografika, karikatura, kolaž, grafika, fotomontaža, snemalec, snemalka, posnetek]:
            [foto, fotografija, fotografije, ilustracija] in [besedilo, tekst, video]:
        ",
        hit: "Foto: Matej Brglez",
        miss: "Listina je imela lastnoročni podpis, avtorja fotografije pa ni navedel nihče.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            vir: | viri: | povzeto po | povzeto iz | prirejeno po | iz angleščine prevedel
            iz angleščine prevedla | iz nemščine prevedel | iz nemščine prevedla
            iz italijanščine prevedla | iz hrvaščine prevedel | ob uporabi gradiva sta
            s poročanjem sta | viri sta | z uporabo virov sta | vir besedila | vir informacij
            vir podatkov: | jezikovni pregled
            [prevod, prevedel, prevedla, lektura, lektor, lektorica, lektorirala, lektoriral,
            jezikovni pregled, uredil, uredila, urednik, urednica, urednik oddaje, urednica oddaje,
            besedilo, tekst, scenarij, montaža, snemanje in montaža, oblikovanje in prelom,
            realizacija]:
            pri [članku, prispevku, pripravi članka, pripravi prispevka,
            nastajanju prispevka] [je sodeloval, je sodelovala, sta sodelovala, sta sodelovali,
            so sodelovali]
        ",
        hit: "Vir: STA, Policijska uprava Novo mesto",
        miss: "Pogovor, ki ga je iz nemščine prevedla hči, je izšel šele čez leta.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            [je sodeloval, je sodelovala, sta sodelovala, sta sodelovali, so sodelovali,
            so sodelovale] pri pripravi [članka, prispevka, besedila, te zgodbe, reportaže]
            pri pripravi [članka, prispevka, besedila, te zgodbe] [je sodeloval tudi,
            je sodelovala tudi]
            [je prispeval, je prispevala, so prispevali] [k pripravi članka, k pripravi prispevka,
            k članku, k temu prispevku]
        ",
        hit: "Ana Zupan je sodelovala pri pripravi prispevka.",
        miss:
            "Pri pripravi tega poročila je sodelovalo osem članov komisije o potopljenih zvonovih.",
    },
];
