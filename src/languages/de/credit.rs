//! German phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            foto | foto von | foto und video | fotocredit | fotocredits | fotonachweis | fotoquelle
            bild dpa | bild imago | bild imago images | bild reuters | bild afp | bild ap
            bild getty | bild epa | bild keystone | bild picture alliance | bild shutterstock
            bild pixabay | bild privat | bild archiv | bild zvg | bildnachweis | bildnachweise
            bildquelle | bildquellen | bildrechte | bildcredit | bildcredits | bildautor
            quelle bild | quelle foto | grafik von | grafik dpa | infografik von | illustration von
            illustrationen von | titelbild | titelfoto | beitragsbild | aufmacherbild | vorschaubild
            symbolbild von | videoquelle | credit dpa | copyright foto
            mit freundlicher genehmigung von | coverfoto
            [bild, bilder, fotos, fotograf, fotografin, fotografie, fotografien, illustrationen, illustrator, illustratorin,
            grafiken, collage]:
            [fotos, foto, bilder, bild, illustrationen] [und, &] text:
            [fotorechte, headerbild, coverbild, pressefoto, zeichnung, cartoon, karikatur, visualisierung,
            fotomontage, bildmaterial, fotos und videos, quelle grafik]:
            [fotos, bild, bilder] by
            bild [pr, unsplash, pexels, istock, stadtverwaltung, hersteller, veranstalter]
        ",
        hit: "Foto: Martha Ilves",
        miss: "Sein Foto hing jahrelang über dem Tresen.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            quelle: | quellenangabe | quelle dpa | originalquelle | redaktionelle mitarbeit
            mitarbeit: | unter mitarbeit von | unter mitwirkung von | bearbeitet von | redigiert von
            übersetzt von | übersetzung von | aus dem englischen übersetzt | aus dem englischen von
            übersetzung aus dem englischen | berichterstattung von | mit material von
            mit material der | mit informationen von | mit informationen der | mit agenturmaterial
            mit dpa | mit agenturen | dieser artikel wurde erstellt mit
            dieser text wurde übersetzt von | verwendete quellen | bericht von
            die fragen stellte | aufgezeichnet von
            redaktionell bearbeitet | pressemitteilung von | original-content von
            [text, texte, text und illustration, text & illustration, text und grafik, quellen, bearbeitung, lektorat,
            protokoll, recherche]:
            [übersetzung, übersetzer, übersetzerin, chefredakteur, chefredakteurin, interview, text und interview, text und
            recherche]:
            v.i.s.d.p
            die fragen stellten | protokolliert von | notiert von | zusammengestellt von
            aus dem [amerikanischen, französischen, russischen, italienischen, spanischen, niederländischen,
            polnischen] [von, übersetzt von]
            [übersetzung, übersetzt] aus dem englischen von
            [redaktionelle bearbeitung, schlussredaktion, endredaktion, bildredaktion, fotoredaktion,
            originaltext, textquelle, weitere quellen, kamera und schnitt, ton und schnitt, skript]:
            [das interview, das gespräch, die interviews] [führte, führten]
        ",
        hit: "Quelle: dpa",
        miss: "Eine Quelle im Rathaus bestätigte den Verkauf.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            hat an diesem bericht mitgearbeitet | haben an diesem bericht mitgearbeitet
            [hat, haben] an [diesem artikel, diesem text, diesem beitrag] [mitgearbeitet, mitgewirkt]
            [mitarbeit an diesem artikel, mitarbeit an diesem text, mitarbeit an diesem bericht]
        ",
        hit: "Anna Dohle hat an diesem Bericht mitgearbeitet.",
        miss: "Zwölf Dörfer haben an diesem Bericht mitgearbeitet, und keines las ihn.",
    },
];
