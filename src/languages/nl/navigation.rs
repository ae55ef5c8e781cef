//! Dutch phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            startpagina | naar de startpagina | naar home | hoofdpagina | voorpagina | hoofdmenu
            menu openen | menu sluiten | open menu | sluit menu | toon menu | verberg menu
            hoofdnavigatie | navigatie | navigatie overslaan | navigatie openen | toggle navigatie
            zijbalk | voettekst | footermenu | zoek | zoeken | zoek naar | zoeken naar | zoek op
            zoek op trefwoord | zoek op deze site | zoeken op deze site | zoekopdracht
            zoekresultaten | zoekformulier | zoekterm | zoekbalk | zoeken openen | zoeken sluiten
            uitgebreid zoeken | geavanceerd zoeken | doorzoek de site | inloggen | log in
            inloggen registreren | uitloggen | log uit | aanmelden | afmelden | registreren
            registreer | account | account aanmaken | maak een account aan | maak account
            mijn account | mijn profiel | mijn nieuws | mijn gegevens | mijn artikelen
            accountinstellingen | gebruikersnaam | wachtwoord | wachtwoord vergeten
            ingelogd blijven | onthoud mij | bladwijzers | bewaarde artikelen | opgeslagen artikelen
            favorieten | instellingen | voorkeuren | meldingen | volgende | volgende pagina
            volgende artikel | volgend artikel | volgend bericht | vorige | vorige pagina
            vorige artikel | vorig artikel | vorig bericht | vorige volgende | oudere berichten
            oudere artikelen | ouder bericht | nieuwere berichten | nieuwere artikelen
            nieuwer bericht | terug | terug naar boven | terug naar home | terug naar overzicht
            terug naar het overzicht | terug naar nieuws | terug naar begin
            terug naar vorige pagina | terug naar artikel | naar boven | naar beneden
            ga naar boven | naar top
            ga naar menu | ga naar zoeken
            naar hoofdinhoud | naar inhoud | naar de inhoud
            direct naar artikelinhoud
            overslaan | berichtnavigatie
            bericht navigatie | kruimelpad | u bent hier | je bent hier | sluit | sluiten
            venster sluiten | openen | oké | begrepen | akkoord en sluiten | contacteer ons
            contactformulier | contactgegevens | neem contact | contact & service
            contact met de redactie | over ons | over deze site | over deze website
            over het bedrijf | wie zijn wij | wie we zijn | wat we doen | ons team | ons bedrijf
            onze titels | onze diensten | het team | missie en visie | klantenservice
            service & contact | service en contact | lezersservice | hulp | hulp nodig
            hulp en contact | veelgestelde vragen | vraag en antwoord | bezorging | bezorgklacht
            bezorgklachten | vakantieservice | pers | persberichten | persruimte | werken bij
            werken bij ons | vacatures | werken bij de redactie | stages | tip ons
            stuur je nieuws in | nieuwstip | meld nieuws | inhoudsopgave | inhoud | op deze pagina
            in dit artikel | overzicht | archief | nieuwsarchief | krantenarchief | artikelarchief
            categorieën | categorie | rubrieken | secties | alle rubrieken | onderwerpen a-z
            pagina # | pagina # van # | rss-feeds | rss feed | blogs | forum | gastenboek | agenda
            evenementenkalender | colofon en contact | kies je regio | kies uw regio
            kies een regio | mijn regio | taal | kies taal | nederlands | donkere modus
            lettergrootte | tekst groter | tekst kleiner | mobiele versie | desktopversie | filteren
            filter | wis filters | sitemap bekijken | meer menu | alles
            ai-samenvatting | samenvatting door ai | samenvatten met ai | naar het recept
            ga naar recept
            bewerken | verbergen | brontekst bewerken | bewerken brontekst bewerken
            geschiedenis weergeven
            selecteer taal | taalkeuze | taal kiezen | taal nederlands
            routebeschrijving | route plannen | bekijk route | open in google maps | contact opnemen
            contact met ons opnemen
            [ga, spring, direct, ga direct] naar [, de] [inhoud, hoofdinhoud, navigatie, hoofdnavigatie, footer,
            content]
            [kies, selecteer] [je, uw, een] taal
            [toon, bekijk, open] op [, de] kaart
            [nu, vandaag] [geopend, open, gesloten]
            vandaag [geopend, open] tot [#, # uur]
            bekijk [, alle, de, onze] openingstijden
            [contact, adres, route] en openingstijden
            openingstijden en [contact, adres, route]
            maak [, een gratis, gratis een] account aan | nieuw account aanmaken
            [gratis account, profiel] aanmaken
            [nieuw wachtwoord, wachtwoord] aanvragen
            klantendienst | digitale editie | krant lezen
        ",
        hit: "Ga naar de inhoud",
        miss: "Wie haast heeft, kan na de inhoud meteen naar het slot.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            nieuws | voorpaginanieuws | binnenland | buitenland | wereld | europa | nederland
            belgië | vlaanderen | regio | regionaal | regionieuws | lokaal | lokaal nieuws | steden
            stad en regio | gemeenten | provincies | amsterdam | rotterdam | den haag | utrecht
            antwerpen | brussel | gent | politiek | politiek & economie | verkiezingen | economie
            geld & werk | beurs | beurzen | financieel | financiën | bedrijven | ondernemen
            ondernemers | consument | werk & inkomen | huis & tuin | huizen | auto | auto's
            mobiliteit | verkeer & weer | files | sport | sportnieuws | regiosport | voetbal
            eredivisie | champions league | wielrennen | wielersport | schaatsen | tennis
            formule # | hockey | hardlopen | sportuitslagen | uitslagen | uitslagen & standen
            standen | live scores | tech | technologie | internet | media | media en cultuur
            media & cultuur | wetenschap | wetenschap & techniek | wetenschap & planeet
            natuur & milieu | klimaat | duurzaamheid | milieu | gezondheid | gezondheid & psyche
            cultuur | cultuur & media | kunst & cultuur | boeken & kunst | film | films & series
            film & tv | televisie | tv | tv-gids | theater | entertainment | show | showbizz
            royalty | koningshuis | sterren | achterklap | uit & thuis | uitgaan | opinie
            opinie & debat | meningen | columns | columnisten | cartoons | cartoon | commentaar
            hoofdredactioneel commentaar | brieven | lezersbrieven | achtergrond & analyse
            nieuws & achtergrond | longreads | interviews | reportages | onderzoek & data | dossiers
            series & dossiers | lifestyle | mode | mode & beauty | beauty | stijl
            liefde & relaties | ouders & kinderen | koken & eten | eten & drinken | recepten
            culinair | restaurants & cafés | reizen | reizen & vakantie | vakantie | vrije tijd
            tips & trends | dagje uit | weer | het weer | weerbericht | weersverwachting
            112-nieuws | misdaad | criminaliteit | geloof | religie & filosofie | opmerkelijk
            bizar | video | video's | videonieuws | foto & video | foto's & video's | podcast
            podcasts | podcasts & video | audio | in beeld | liveblog | liveblogs | live | puzzels
            puzzel | puzzels & spelletjes | spelletjes | kruiswoordpuzzel | horoscoop | loterij
            winacties | prijsvragen | acties | lezersacties | digitale krant | krant | de krant
            e-paper lezen | weekblad | magazine | bijlagen | weekend | specials | vacaturebank
            banen | woningmarkt | rouwadvertenties | familieberichten | overlijdensberichten
            condoleances | mensenlinq | adverteerders | agenda & uitgaan | overig | overige
            algemeen | diversen | ongecategoriseerd | geen categorie | actueel | actualiteit
        ",
        hit: "Eten & Drinken",
        miss: "Aan eten en drinken gaf het gezin een derde van zijn geld uit.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            u bent hier | je bent hier | u bevindt zich hier | ga naar de homepage
            ga naar de voorpagina | terug naar boven | terug naar het overzicht
            terug naar overzicht | terug naar home | terug naar nieuws | terug naar de homepage
            ga naar inhoud | ga naar hoofdinhoud | ga direct naar | ga verder naar
            spring naar | zoek naar | zoeken naar | zoekresultaten voor | home nieuws | home regio
            home sport | home blog | home actueel | vorig bericht | vorig artikel | volgend bericht
            volgend artikel | ouder bericht | nieuwer bericht | je leest nu | u leest nu
            je bekijkt nu | nog geen account | heb je nog geen account | heeft u nog geen account
            heb je al een account | heeft u al een account | nog niet geregistreerd
            al geregistreerd | wachtwoord vergeten | log in met | inloggen met | registreren met
            welkom terug | selecteer een | selecteer je | selecteer uw
            ga terug naar [home, de homepage, de startpagina, nieuws, het overzicht, het nieuwsoverzicht, de
            vorige pagina, de website, boven]
            waar [ben je, bent u] naar op zoek
            overslaan en naar
        ",
        hit: "U bent hier: Home / Sport / Roeien",
        miss: "Nu u eenmaal hier bent, kijk dan boven.",
    },
];
