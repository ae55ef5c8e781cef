//! Latvian phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            autors: | autore: | autori: | raksta autors: | raksta autore: | teksta autors:
            teksta autore: | teksta autori: | publikācijas autors: | publicēja: | autors un foto:
            autore un foto: | teksts un foto: | teksts un fotogrāfijas: | teksts un bildes:
            teksta un foto autors | teksta un foto autore | speciāli portālam | speciāli laikrakstam
            speciāli žurnālam | redakcijas raksts | ievietoja lietotājs | ievietojis lietotājs
            pievienoja lietotājs
            [sagatavoja, sagatavojis, sagatavojusi, sagatavojuši, apkopoja, apkopojis, apkopojusi,
            uzrakstīja, rakstīja, pierakstīja, pierakstījis, pierakstījusi, intervēja, intervējis,
            intervējusi, iztaujāja, ievietoja, ievietojis, ievietojusi, pievienoja, receptes autors,
            receptes autore]:
        ",
        hit: "Autors: Jānis Kalnozols",
        miss: "Neviens nezināja, kas ir vēstules autors.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            par autoru | par autori | par autoriem | par autorēm | autors | autore | autori
            raksta autors | raksta autore | raksta autori | autora profils | autores profils
            rakstīt autoram | rakstīt autorei | sazināties ar autoru | sazināties ar autori
            raksti autoram | raksti redakcijai | rakstiet redakcijai | raksti mums | rakstiet mums
            redaktors | redaktore | redakcija | mūsu komanda | redakcijas komanda | mūsu autori
            mūsu žurnālisti | portāla autori | visi autori | par žurnālistu | par žurnālisti
            par bloga autori | par bloga autoru | iepazīsti autoru | iepazīsti autori
            iepazīstieties ar autoru
        ",
        hit: "Par autoru",
        miss: "Par autoru senie dokumenti neko nevēsta.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            vairāk no autora | vairāk no autores | vairāk no šī autora | vairāk no šīs autores
            visi autora raksti | visi autores raksti | visi šī autora raksti
            visi šīs autores raksti | autora raksti | autores raksti | sekot autoram | sekot autorei
            seko autoram | seko autorei | autora profils | visi raksti no
            [citi, jaunākie] [autora, autores] [raksti, ieraksti]
            [skatīt, rādīt, lasīt] [visus autora rakstus, visus autores rakstus, citus autora
            rakstus, visus ierakstus no, visus rakstus no, autora profilu]
        ",
        hit: "Citi autora raksti",
        miss: "Redakcija atteicās drukāt citus autora rakstus.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            žurnālists | žurnāliste | redaktors | redaktore | galvenais redaktors
            galvenā redaktore | korespondents | korespondente | reportieris | reportiere
            publicists | publiciste | komentētājs | komentētāja | sporta žurnālists
            sporta žurnāliste | ziņu redaktors | ziņu redaktore | portāla redaktors
            portāla redaktore | ziņu žurnālists | ziņu žurnāliste | kultūras žurnālists
            kultūras žurnāliste | pētnieciskā žurnāliste | pētnieciskais žurnālists | ārštata autors
            ārštata autore | ārštata korespondente | ārštata korespondents | fotožurnālists
            fotožurnāliste | fotokorespondents | satura redaktors | satura redaktore
            galvenā redaktora vietnieks | galvenā redaktora vietniece
            galvenās redaktores vietnieks | galvenās redaktores vietniece | atbildīgais redaktors
            atbildīgā redaktore | nodaļas redaktors | nodaļas redaktore | leta žurnālists
            leta žurnāliste | interneta redaktors | interneta redaktore | bloga autore
            bloga autors
        ",
        hit: "Andris Skuja, galvenais redaktors",
        miss: "Viņas redaktors romānu līdz beigām tā arī neizlasīja.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            studējis žurnālistiku | studējusi žurnālistiku | absolvējis žurnālistikas
            absolvējusi žurnālistikas | ir portāla žurnālists | ir portāla žurnāliste
            ir portāla redaktors | ir portāla redaktore | ir laikraksta žurnālists
            ir laikraksta žurnāliste | ir žurnāla redaktore | ir žurnāla redaktors
            ir laikraksta redaktors | ir laikraksta redaktore | redakcijā strādā kopš
            redakcijā strādā no | redakcijai pievienojās | redakcijas komandai pievienojusies
            redakcijas komandai pievienojies | žurnālistikā strādā kopš | žurnālistikā strādā vairāk
            žurnālistikā kopš | žurnālistikā darbojas kopš | raksta mums par | raksti autoram uz
            rakstiet autoram uz | raksti autorei uz | rakstiet autorei uz | ir ārštata autore
            ir ārštata autors | portālā raksta par | mūsu redakcijā raksta par
            [raksta autors, raksta autore, autors, autore] ir [portāla, laikraksta, žurnāla, radio,
            bloga]
            autors ir [žurnālists, ekonomists, politologs, vēsturnieks, publicists, analītiķis,
            zvērināts advokāts]
            autore ir [žurnāliste, ekonomiste, politoloģe, vēsturniece, publiciste, analītiķe,
            zvērināta advokāte]
        ",
        hit: "Studējusi žurnālistiku Latvijas Universitātē, redakcijā strādā kopš 2017. gada.",
        miss: "Žurnālistiku viņa gribēja studēt Rīgā, taču pārņēma ģimenes dzirnavas.",
    },
];
