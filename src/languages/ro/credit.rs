//! Romanian phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            foto de | foto de copertă | foto de coperta | foto copertă | foto coperta | foto credit
            credit foto | credite foto | sursă foto | sursa foto | sursa fotografie
            sursa fotografiei | sursă imagine | sursa imagine | sursa imaginii | sursa video
            sursă video | sursa foto-video | fotografii realizate de | fotografie principală
            fotografie principala | imagine principală | imagine principala | imagine reprezentativă
            imagine reprezentativa | imagine via | imagine preluată de pe | imagine preluata de pe
            imagine realizată de | imagine realizata de | foto preluat de pe | foto via
            infografic realizat de | foto și video de | foto şi video de | foto si video de
            [foto, fotografie, imagine] [pusă la dispoziție de, pusă la dispoziţie de, pusa la dispozitie de]
            [fotografie, fotografii, fotograf, fotografi, imagine, imagini, ilustrație, ilustraţie, ilustratie, ilustrații,
            ilustraţii, ilustratii, ilustrator]:
        ",
        hit: "Sursa foto: Luminița Barbu",
        miss: "Polițiștii caută sursa foto a anunțului fals.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            sursa agerpres | sursă agerpres | sursa mediafax | sursa news.ro | sursa reuters
            sursa articolului | surse agerpres | surse foto și text | surse foto şi text
            surse foto si text | cu informații de la | cu informaţii de la | cu informatii de la
            editor agerpres | la realizarea acestui articol | la acest articol a contribuit
            a contribuit la acest articol | au contribuit la acest articol | text și foto
            text şi foto | text si foto | text și fotografii | text şi fotografii
            text si fotografii | traducerea și adaptarea | traducerea şi adaptarea
            traducerea si adaptarea | traducere și adaptare | traducere şi adaptare
            traducere si adaptare | tradus de | corespondentul nostru | corespondenta noastră
            corespondenta noastra | de la trimisul nostru special | de la corespondentul nostru
            corespondență de la | corespondenţă de la | corespondenta de la | material realizat de
            a consemnat
            [text, texte, redactor, redactori, redactor-șef, redactor-şef, redactor-sef, editor, editori]:
            [sursa, sursă, surse, sursele, traducere, traducător, traducator]:
            [text și imagini, text şi imagini, text si imagini, foto și text, foto şi text, foto si text]:
        ",
        hit: "A contribuit la acest articol: Radu Ionașcu",
        miss: "Poliția căuta informații de la martori și surse apropiate.",
    },
];
