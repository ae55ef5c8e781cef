//! Galician phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            [foto, fotos, fotografía, fotografías, imaxe, imaxes, ilustración, ilustracións,
            infografía] por
            foto de portada | imaxe [de portada, destacada, de cabeceira, vía]
            ilustración de portada | fotografía de portada
            [crédito, créditos] [da foto, das fotos, da imaxe]
            [fonte, autoría] da [imaxe, foto, fotografía] | cortesía [de, do, da]
            [foto, imaxe] [cedida por, cedida polo, cedida pola]
            [fotos, imaxes] [cedidas por, cedidas polo, cedidas pola]
            [fotos, fotografías, fotógrafo, fotógrafa, fotógrafos, ilustracións, ilustrador,
            ilustradora, imaxes, deseño gráfico, maquetación, créditos]:
            foto efe | foto europa press | fotos europa press | foto de unsplash | foto de pexels
            foto en unsplash | foto cc by
        ",
        hit: "Crédito da foto: Marta Tilve",
        miss: "A súa foto de portada deu a volta ao mundo.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            con información [de efe, de europa press, de axencias, de reuters, de afp, da axencia
            efe, da axencia]
            con informacións [de, da] [efe, europa press, axencia]
            [traducido, editado, revisado, adaptado, corrixido, coordinado] por:
            texto traducido por | [texto, textos] e [fotos, fotografías, imaxes]
            [texto, textos, reportaxe, montaxe do vídeo]:
            [tradución, tradutor, tradutora, corrección, fonte, fontes, fonte orixinal, redactado
            por]:
            [fonte, fontes] [europa press, efe, xunta de galicia] | redacción / axencias
            redacción / efe | redacción / europa press | axencias / redacción | efe / redacción
            [santiago, a coruña, vigo, lugo, ourense] / [efe, europa press]
            esta noticia foi [elaborada, elaborado] [por, con]
        ",
        hit: "Con información de Europa Press",
        miss: "Actuaron con informacións dos veciños e dun porteiro.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            colaborou [nesta, con esta] [reportaxe, información]
            [colaborou, colaboraron] [neste, con este] artigo
            contribuíu a esta [información, reportaxe, noticia]
            contribuíron a esta [información, reportaxe, noticia]
            achegou información para esta reportaxe
            [colaborou, colaboraron] na elaboración desta [reportaxe, información, noticia]
        ",
        hit: "Ana Dorrego colaborou nesta reportaxe.",
        miss: "A seca contribuíu a esta idea de que nada medra alí.",
    },
];
