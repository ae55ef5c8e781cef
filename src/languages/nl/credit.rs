//! Dutch phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            foto | foto door | foto's door | foto via | foto en video | foto en tekst | fotocredit
            fotocredits | fotografie door | fotoverantwoording | fotobron | bron foto | beeld anp
            beeld reuters | beeld afp | beeld epa | beeld getty | beeld shutterstock
            beeld unsplash | beeld pixabay | beeld belga | beeld via | beeld door | beeldcredit
            beeldcredits | beeldbron | beeldverantwoording | bron afbeelding | bron afbeeldingen
            bron beeld | afbeelding via | afbeelding door | illustratie door | illustraties door
            omslagfoto | headerfoto | header foto | uitgelichte afbeelding | video door
            alle foto's door | alle foto's zijn gemaakt door | copyright foto
            [beeld, beelden, foto's, fotograaf, fotografe, fotografen, fotografie, illustratie, illustraties, illustrator,
            afbeelding, afbeeldingen]:
            [beeld, illustraties] [en, &] tekst:
        ",
        hit: "Foto: Martha Ilves",
        miss: "Zijn foto hing jaren boven de toog.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            bron: | bron anp | bron artikel | bron en foto | bron en tekst | bron belga
            bronnen gebruikt | met medewerking van | m.m.v | mede door | mede geschreven door
            geredigeerd door | eindredactie | eindredactie door | bewerkt door | vertaald door
            vertaling door | vertaling: | vertaald uit het engels door | uit het engels vertaald
            verslaggeving door | met bijdragen van | met informatie van | dit artikel kwam tot stand
            dit artikel is geschreven door | dit artikel werd geschreven door
            dit artikel is vertaald door | dit bericht is overgenomen van | originele bron
            oorspronkelijke bron | interview door | tekst en interview | samenstelling en redactie
            research en redactie | productie en eindredactie
            [tekst, teksten, tekst & foto, tekst & beeld, bronnen, redacteur, redacteuren, eindredacteur, hoofdredacteur,
            vertaler, interview]:
        ",
        hit: "Bron: ANP",
        miss: "De bron van het gerucht bleef onbekend.",
    },
];
