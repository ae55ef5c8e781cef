//! Albanian phrases for the `tags` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[Phrases {
    rule: "tags.header",
    texts: "
        etiketa: | etiketat: | etiketuar me | etiketuar si | tags | tag-et | tagjet | fjalë kyçe
        fjale kyce | fjalët kyçe | fjalet kyce | fjalët kyç | fjalet kyc | tema të lidhura
        tema te lidhura | temat e lidhura | tema të ngjashme | tema te ngjashme
        tema në këtë artikull | temat e artikullit | postuar te | postuar në kategorinë
        publikuar në kategorinë | publikuar te kategoria | arkivuar në | arkivuar ne
        arkivuar nën | arkivuar nen | personat e përmendur | personat e permendur
        kategorizuar në | kategorizuar ne | kategorizuar si
        [kategoria, kategoritë, kategori, temat, tema]:
        ",
    hit: "Etiketat: peshkim, delta, mjedis",
    miss: "Në etiketat e kavanozave shkruhej se mjalti vinte nga Tropoja.",
}];
