//! Albanian phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            foto nga | foto e kopertinës | foto kryesore | foto kredit | kreditë e fotos
            krediti i fotos | autori i fotos | burimi i fotos | burimi i fotografisë
            burimi i fotove | burimi i imazhit | burimi i videos | burimi i pamjeve | foto burimi
            foto kopertina | foto realizuar nga | foto e realizuar nga | fotot e realizuara nga
            fotografi të realizuara nga | foto dhe video nga | foto e video | foto dhe teksti
            foto via | foto me mirësjellje të | foto e dhënë nga | foto e siguruar nga | fotografoi:
            fotografuan: | infografika nga | ilustrimi nga | ilustroi: | ilustrime nga | grafika nga
            kamera: | xhiroi: | montoi:
            [fotografi, fotografia, fotografë, fotograf, fotografe]:
            [foto, video] dhe [montazhi, pamjet]
        ",
        hit: "Burimi i fotos: Lindita Shehu",
        miss: "Policia kërkon burimin e fotos së rreme.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            burimi ata | burimi atsh | burimi kosovapress | burimi reuters | burimi afp | burimi ap
            burimi anadolu | burimi i lajmit | burimi i artikullit | burimi i informacionit
            me informacion nga | me informacione nga | me materiale nga
            kontribuan në këtë artikull | kontribuoi në këtë artikull | në këtë artikull kontribuoi
            në këtë artikull kontribuan | në përgatitjen e këtij artikulli
            për këtë artikull kontribuan | raportim shtesë | raportuan: | teksti dhe fotot
            tekst dhe foto | teksti dhe fotografitë | tekst dhe fotografi | përkthimi nga
            përkthyer nga | korrespondenti ynë | korrespondentja jonë | nga korrespondenti ynë
            nga i dërguari ynë | bisedoi: | redaktimi nga
            [tekst, teksti, redaktor, redaktori, redaktorja]:
            [burimi, burim, burimet]:
            [raportoi, raportuan] për [portalin, gazetën]
        ",
        hit: "Kontribuoi në këtë artikull: Agron Hoxha",
        miss: "Policia kërkonte informacione nga dëshmitarë dhe burime të afërta.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            kontribuoi në raportim | kontribuan në raportim | ndihmoi në këtë raportim
            ndihmuan në këtë raportim
            kontribuoi [në, për] këtë [artikull, raport]
        ",
        hit: "Teuta Krasniqi nga Prizreni kontribuoi në këtë artikull.",
        miss: "Askush nuk e di kush shkroi këtë raport për kambanat e mbytura.",
    },
];
