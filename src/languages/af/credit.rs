//! Afrikaans phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            beelde deur | beelde via | beelde verskaf deur | prent deur | prent via | foto's verskaf
            foto's gelewer | foto's ingestuur | foto | foto's deur | foto's via | fotokrediet
            fotokrediete | fotobron | fotografie | bron van foto | bron vir foto | hooffoto
            voorbladfoto | hoofprent | omslagfoto | kopiereg foto | alle foto's deur
            alle foto's is deur | al die foto's is deur | al die foto's deur | video deur
            videomateriaal deur | video en foto's | grafika deur | spotprent deur
            [foto's, beelde, prent, prente, fotograaf, fotograwe, fotografie, illustrasie,
            illustrasies, illustreerder, spotprent, skets, sketse, grafika, infografika, kunswerk,
            videograaf, kaart]:
            prent [reuters, afp, getty, gallo, istock, shutterstock, unsplash, pixabay, pexels,
            freepik, verskaf]
            [beeldkrediet, beeldbron, prentkrediet, prentbron]
        ",
        hit: "Foto: Martha Ilves",
        miss: "Sy portret het jare lank bo die toonbank gehang.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            uit engels vertaal | vertaal uit engels | uit die engels vertaal | bron: | bronne:
            bron van artikel | oorspronklike bron | met bydraes van | met bydraes deur
            verdere beriggewing deur | verslaggewing deur | beriggewing deur | onderhoud gevoer deur
            met dank aan | met erkenning aan
            bron [sapa, nampa, afp, reuters, ap, anp, netwerk]
            bykomende [verslaggewing, beriggewing, navorsing] [deur, van]
            addisionele [verslaggewing, beriggewing] deur
            met inligting [van, deur]
            [vertaal, geredigeer, geredigeer en vertaal, verwerk, nagegaan, proefgelees,
            subgeredigeer] deur
            [vertaling, redigering, teksversorging, navorsing, samestelling, uitleg, ontwerp,
            taalversorging] deur
            hierdie [artikel, berig] is [geskryf, vertaal, saamgestel] deur
            hierdie [artikel, berig] is oorgeneem [van, uit]
            [tekste, woorde, hoofredakteur, vertaler, vertaling, teksversorger, navorsing,
            beriggewing, verslaggewing, samesteller, uitleg]:
        ",
        hit: "Bron: Nampa",
        miss: "Die bron van die gerug het onbekend gebly.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            het hiertoe bygedra
            het tot hierdie [berig, artikel] [bygedra, meegewerk]
            het bygedra tot hierdie [berig, artikel, storie, verslag]
            met bykomende [verslaggewing, beriggewing]
        ",
        hit: "Anna Dool in Ramsberg het tot hierdie berig bygedra.",
        miss: "Niemand weet wie tot hierdie berig oor die klokke aanleiding gegee het nie.",
    },
];
