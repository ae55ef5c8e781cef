//! Norwegian phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            foto | foto av | foto via | foto og tekst | foto og video | foto og film | fotografi av
            fotografert av | bilde av privat | bilde ntb | bilde shutterstock | bilde pixabay
            bilde unsplash | bilde colourbox | bilde skjermdump | bilder fra unsplash | bilder foto
            bildet er tatt av | bildene er tatt av | bilda er tekne av | bildekilde
            bildekreditering | bilderettigheter | biletkjelde | illustrasjon av | illustrasjoner av
            illustrasjon foto | illustrasjon ntb | illustrasjon shutterstock | grafikk av
            grafikk ntb | video og foto | video av | video ntb | videoredigering
            film og redigering | toppfoto | toppbilde | toppbilete | hovedfoto | hovedbilde
            forsidefoto | forsidebilde | omslagsfoto | omslagsbilde | coverfoto | fremhevet bilde
            alle foto | alle bilder foto | samtlige foto | samtlige bilder | copyright foto
            [bilde, bilder, bilete, fotos, fotograf, fotografer, fotografar, fotografi, illustrasjon, illustrasjoner,
            illustrasjonar, illustratør, tegning, teikning]:
            [bilder, bilde, illustrasjon, illustrasjoner] [og, &] tekst:
        ",
        hit: "Foto: Martha Ilvestad",
        miss: "Hans foto hang i årevis over baren.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            kilde: | kjelde: | kilder ntb | kilde ntb | kjelde ntb | kilde og foto | kilder og fakta
            kildehenvisning | kildeliste | kjeldeliste | oversatt av | oversettelse av
            oversatt fra engelsk | omsett av | omsett frå | redigert av | redaktør for artikkelen
            bearbeidet av | tilrettelagt av | sammenstilt av | faktasjekket av | kvalitetssikret av
            fagfellevurdert av | medisinsk gjennomgått av | intervju ved | opprinnelig kilde
            originalkilde | opphavleg kjelde | artikkelen er oversatt | saken er oversatt
            teksten er oversatt | teksten er skrevet av | denne artikkelen er skrevet av
            denne saken er skrevet av | saken er skrevet av | saka er skriven av
            saken er produsert av | artikkelen er produsert og finansiert av
            artikkelen er produsert av | ntb-reuters | ntb-afp | ntb-tt
            [tekst, tekster, kilder, kjelder, redaktør, sjefredaktør, ansvarlig redaktør, ansvarleg redaktør]:
            [oversettelse, oversetter, omsetjing, intervju, tekst og research, tekst og intervju]:
        ",
        hit: "Kilde: NTB",
        miss: "En kilde på rådhuset bekrefter salget.",
    },
];
