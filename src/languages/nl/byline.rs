//! Dutch phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            door | door onze | door onze redactie | door onze redacteur | door onze verslaggever
            door onze correspondent | door onze redacteuren | door redactie | van onze redactie
            van onze redacteur | van onze verslaggever | van onze verslaggeefster
            van onze correspondent | van onze medewerker | geschreven door | gepost door
            geplaatst door | gepubliceerd door | toegevoegd door | ingezonden door
            samengesteld door | auteur: | auteurs: | auteur(s) | tekst door | tekst en foto
            tekst en foto's | tekst en beeld | tekst foto's | een artikel van | een bijdrage van
            een blog van | een column van | een recensie van | een gastblog van | gastblog van
            gastblog door | column van | column door | artikel door | blog door | bericht door
            recept van | recensie door | opinie van | onze correspondent | onze verslaggever
            onze redacteur
        ",
        hit: "Door Hanna Rooij en Piet Maas",
        miss: "De zaal werd betaald door twee broers en de parochie.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            over de auteur | over de auteurs | over de schrijver | over de redacteur
            over de journalist | over deze auteur | over auteur | over mij | auteur | auteurs
            de auteur | de auteurs | over de blogger | over de fotograaf | geschreven door
            geplaatst door | auteursinformatie | auteursprofiel | bekijk profiel | profiel
            redactie | redacteur | eindredacteur | hoofdredacteur | verslaggever | verslaggeefster
            correspondent | journalist | freelance journalist | columnist | webredactie
            nieuwsredactie | onze redactie | gastauteur | gastblogger | gastschrijver
            maak kennis met de auteur
        ",
        hit: "Over de auteur",
        miss: "Over de auteur van de oudste brief is bijna niets bekend.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            bekijk alle berichten van | bekijk alle artikelen van | bekijk alle berichten door
            bekijk berichten van | bekijk artikelen van | bekijk meer van | alle berichten van
            alle artikelen van | alle artikelen door | alle berichten door | alle verhalen van
            meer van deze auteur | meer van | meer artikelen van | meer berichten van
            meer artikelen door | meer door | meer over de auteur | lees meer van
            lees meer artikelen van | lees alle artikelen van | toon alle berichten van
            andere artikelen van | laatste artikelen van | laatste berichten van | artikelen van
            berichten van | volg de auteur | volg deze auteur | mail de auteur
            contact met de auteur | mail naar de auteur | e-mail de auteur | mail de redacteur
            neem contact op met de auteur | reageren mail naar
        ",
        hit: "Bekijk alle berichten van Hanna Rooij",
        miss: "De rechter wilde van beiden alle berichten van die nacht zien.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            redacteur | redacteur politiek | politiek redacteur | politiek verslaggever
            politiek verslaggeefster | redacteur economie | economieredacteur | redacteur cultuur
            redacteur wetenschap | redacteur buitenland | redacteur binnenland | redacteur media
            redacteur sport | sportredacteur | nieuwsredacteur | webredacteur | online redacteur
            eindredacteur | hoofdredacteur | adjunct-hoofdredacteur | chef redactie | chef sport
            chef nieuws | verslaggever | verslaggeefster | parlementair verslaggever
            sportverslaggever | sportverslaggeefster | regioverslaggever | politieverslaggever
            economieverslaggever | techverslaggever | misdaadverslaggever | rechtbankverslaggever
            algemeen verslaggever | correspondent | buitenlandcorrespondent
            correspondent duitsland | correspondent verenigde staten | correspondent rusland
            freelance journalist | onderzoeksjournalist | datajournalist | gastauteur
            gastcolumnist | columnist | politiek commentator | politiek journalist | recensent
            filmrecensent | muziekredacteur | kunstredacteur | webredactie | onze redactie
            nieuwsredactie
        ",
        hit: "Hanna Rooij, politiek redacteur",
        miss: "De redacteur van de krant had hem nooit ontmoet.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            is freelance journalist | is freelancejournalist | is journalist bij
            is journalist en schrijver | is journalist en auteur | is journalist voor
            is redacteur bij | is redacteur van | is redacteur economie | is redacteur politiek
            is redacteur voor | is eindredacteur bij | is hoofdredacteur van | is verslaggever bij
            is verslaggever voor | is verslaggeefster bij | is politiek verslaggever
            is politiek redacteur | is correspondent in | is correspondent voor | is columnist van
            is columnist voor | is columnist bij | is vaste columnist | is gastcolumnist
            is gastauteur | is medewerker van de redactie | is auteur bij | is auteur van het boek
            is auteur van onder meer | is wetenschapsjournalist | is onderzoeksjournalist bij
            is tekstschrijver en | is contentmanager | is blogger en | werkt als freelance
            werkt als redacteur | werkt als journalist | werkt sinds # bij
            werkt sinds # als redacteur | werkt sinds # als verslaggever | schrijft voor ons
            schrijft als freelancer | schrijft wekelijks een column | schrijft elke week een column
            schrijft over politiek | schrijft over economie | schrijft vooral over
            schrijft regelmatig over | schrijft graag over | studeerde journalistiek
            studeerde journalistiek aan | is bereikbaar via | te bereiken via e-mail
        ",
        hit: "Hanna Rooij is freelance journalist en schrijft over rivieren.",
        miss: "De freelance journalist kwam vrijdag na een week cel vrij.",
    },
];
