//! Lithuanian phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
        žymos | žymės: | gairės: | raktiniai žodžiai | raktažodžiai | raktažodžiai: | temos:
        straipsnio temos | susijusios temos | tagai | grotažymės: | straipsnio žymos | teksto temos
        straipsnio raktažodžiai | temos šiame straipsnyje | daugiau apie temas
        [rubrika, rubrikos, kategorija, kategorijos, skiltis, tema]:
        [įrašas, straipsnis, tekstas] [paskelbtas, patalpintas, įkeltas] [rubrikoje, kategorijoje,
        skiltyje, temoje]
        [įrašas, straipsnis, tekstas] priskirtas [rubrikai, kategorijai, temai]
        [paskelbta, publikuota, patalpinta, įkelta] [rubrikoje, kategorijoje, skiltyje, temoje,
        kategorijose]
        priskirta [rubrikai, kategorijai, temai]
        pažymėta [žyma, žymomis, raktažodžiais, kaip]:
    ",
    hit: "Žymos: tiltas, Alytus, transportas",
    miss: "Ant dėžučių trūko žymos su tinkamumo data.",
}];
