//! Dutch phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            schrijf je nu in voor | schrijf je hier in voor
            schrijf je gratis in
            schrijf u nu in voor | schrijf je in en ontvang
            inschrijven op onze nieuwsbrief
            aanmelden nieuwsbrief
            meld je nu aan voor | meld je hier aan voor
            abonneer je gratis op
            ontvang de nieuwsbrief
            ontvang het laatste nieuws | ontvang elke dag | ontvang elke ochtend | ontvang elke week
            ontvang dagelijks het | ontvang wekelijks het | ontvang gratis | ontvang meldingen
            ontvang een melding | ontvang updates | nieuwsbrief ontvangen
            nieuwsbrief in je mailbox | onze gratis nieuwsbrief | via onze nieuwsbrief | in je inbox
            in uw inbox | in je mailbox | in uw mailbox | in jouw mailbox | in jouw inbox
            per e-mail op de hoogte | op de hoogte van nieuwe berichten per e-mail
            via e-mail te ontvangen
            op elk moment weer afmelden
            op elk gewenst moment afmelden | op elk gewenst moment uitschrijven
            vul je e-mailadres in | vul uw e-mailadres in | voer je e-mailadres in
            voer uw e-mailadres in | laat je e-mailadres achter
            wij sturen geen spam
            mis niets van het laatste nieuws
            wil je op de hoogte blijven | op de hoogte blijven van het laatste nieuws
            [schrijf je, schrijf u] [, dan] in voor [de, onze] [, gratis, wekelijkse, dagelijkse] nieuwsbrief
            [schrijf je, schrijf u] in op [de, onze] nieuwsbrief
            [meld je, meld u] [, dan] aan voor [de, onze] [, gratis, wekelijkse, dagelijkse] nieuwsbrief
            [abonneer je, abonneer u] [, nu, hier, dan] op [de, onze] [, gratis, wekelijkse,
            dagelijkse] nieuwsbrief
            [aanmelden, inschrijven] voor onze [, gratis, wekelijkse, dagelijkse, digitale] nieuwsbrief
            ontvang [, nu, gratis] onze [, gratis, wekelijkse, dagelijkse, maandelijkse] nieuwsbrief
            [je kunt je, u kunt zich] [op elk moment, op ieder moment, op elk gewenst moment, te allen tijde] [,
            weer] [uitschrijven, afmelden]
            [door je in te schrijven, door je aan te melden] [ga je akkoord, accepteer je, stem je in]
            [door u in te schrijven, door u aan te melden, door uw inschrijving] [gaat u akkoord, accepteert u,
            stemt u in]
            bedankt voor [je, jouw, uw] [aanmelding, inschrijving]
            [bevestig, bevestigt u] [je, jouw, uw] [inschrijving, aanmelding, e-mailadres]
            [abonneer je, abonneer u] vandaag nog op [de, onze] [, gratis, wekelijkse] nieuwsbrief
            [schrijf je, schrijf u] vandaag nog in | [meld je, meld u] vandaag nog aan | [op,
            voor] onze tweewekelijkse nieuwsbrief
            schrijf mij in voor [de, jullie] [, gratis, wekelijkse] nieuwsbrief
        ",
        hit: "Schrijf je in voor onze nieuwsbrief en mis niets meer uit de streek.",
        miss: "De vereniging stuurt haar leden twee keer per jaar een nieuwsbrief.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            nieuwsbrief | nieuwsbrieven | onze nieuwsbrief | onze nieuwsbrieven | gratis nieuwsbrief
            nieuwsbrief ontvangen | nieuwsbrief aanmelden | aanmelden nieuwsbrief
            inschrijven nieuwsbrief
            nieuwsbrief inschrijving | dagelijkse nieuwsbrief | wekelijkse nieuwsbrief
            alle nieuwsbrieven | e-mail | e-mailadres | je e-mail | je e-mailadres
            jouw e-mailadres | uw e-mail | uw e-mailadres | e-mailadres invullen
            vul je e-mailadres in | vul uw e-mailadres in | schrijf je in | schrijf u in
            schrijf je nu in | schrijf mij in | inschrijven | nu inschrijven | uitschrijven
            meld je aan | meld je nu aan | meld u aan | meld mij aan | nu aanmelden
            gratis aanmelden | afmelden nieuwsbrief | voornaam | achternaam | voor- en achternaam
            verzenden | versturen | verstuur | verplicht veld | dit veld is verplicht
            bedankt voor je aanmelding | bedankt voor je inschrijving | bedankt voor uw inschrijving
            blijf op de hoogte van het laatste nieuws | blijf bij
            mis niets | mis niks | mis geen nieuws | nee bedankt | niet nu
            later | meldingen aanzetten | meldingen inschakelen | pushmeldingen | pushberichten
            nieuwsalerts
            [aanmelden, inschrijven, schrijf je in, schrijf u in, meld je aan, meld u aan] voor [nieuwsbrief, de
            nieuwsbrief]
            [ja ik, ik] [wil, wil graag] [de nieuwsbrief, nieuwsbrieven, updates, aanbiedingen, e-mails, de
            wekelijkse nieuwsbrief] ontvangen
            [blijf, altijd, blijf altijd] op de hoogte [, via onze nieuwsbrief, met onze nieuwsbrief, van ons
            nieuws, van onze activiteiten]
            mis [nooit meer iets, niets meer, niks meer, geen artikel, geen update, geen enkel artikel]
            ja ik [schrijf me in, meld me aan, schrijf me in voor de nieuwsbrief, meld me aan voor de
            nieuwsbrief]
        ",
        hit: "Je e-mailadres",
        miss: "Je e-mailadres op zo'n lijst zetten is zo gebeurd, maar eraf komen niet.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            download de gratis app
            download gratis de app | download nu de app
            download hier de app
            installeer de gratis app | onze gratis app | onze nieuwsapp | de gratis nieuwsapp
            open in de app | open in app | lees verder in de app | lees in de app
            beschikbaar in de app store | download in de app store | verkrijgbaar in de app store
            ontdek het op google play | ook beschikbaar op google play | app voor iphone en android
            haal onze app | scan de qr-code en download
            [download, installeer, probeer] [, nu, gratis, hier, vandaag nog] onze [, gratis, nieuwe] app
            [download, installeer] de app [nu, hier, en lees, en mis, en blijf, voor iphone, voor android]
        ",
        hit: "Download onze app voor iPhone en Android",
        miss: "Ruim een miljoen bestuurders hebben de app gedownload, meldt het bedrijf.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            volg ons kanaal
            volg ons via whatsapp | volg ons op whatsapp | volg ons ook op whatsapp
            volg ons op telegram | volg ons op google news
            volg ons via google nieuws | volg ons op google nieuws | volg ons via google news
            volg het whatsapp-kanaal | ons whatsapp-kanaal | ons whatsappkanaal | ons telegramkanaal
            ons youtube-kanaal | ons youtubekanaal
            abonneer je op ons kanaal
            abonneer je op onze podcast | abonneer je op de podcast | abonneer u op onze podcast
            onze podcast beluister je | luister via spotify | luister via apple podcasts
            via spotify apple podcasts | te beluisteren via spotify | of je favoriete podcast-app
            in je favoriete podcastapp | het laatste nieuws via whatsapp | nieuws via whatsapp
            stuur ons een appje | stuur ons een whatsapp | stuur ons je foto's
            stuur een appje naar | app de redactie
            heb je een tip of opmerking | heb je een nieuwstip | tip de redactie | mail de redactie
            stel ons in als voorkeursbron | voorkeursbron in google | voeg ons toe als voorkeursbron
            in je favoriete podcast-app | via je favoriete podcast-app | in uw favoriete podcast-app
            in alle podcast-apps
            voeg toe als voorkeursbron | voorkeursbron op google
            [volg, abonneer je op, abonneer u op, sluit je aan bij, meld je aan voor] ons [whatsapp-kanaal,
            whatsappkanaal, telegram-kanaal, telegramkanaal, signal-kanaal, youtube-kanaal, youtubekanaal]
            [word lid van, sluit je aan bij, meld je aan voor, join] onze [whatsappgroep, whatsapp-groep,
            telegramgroep, telegram-groep, facebookgroep, facebook-groep]
            [stuur, app] [je, jouw, uw] [foto's, video's, foto's en video's, foto's of video's] [naar de
            redactie, naar ons, via whatsapp]
            [heb je, heb jij, heeft u] [een tip, een nieuwstip, nieuws, een vraag] voor [ons,
            onze redactie, de redactie]
        ",
        hit: "Volg ons WhatsApp-kanaal",
        miss: "De burgemeester heeft een WhatsApp-kanaal dat bijna niemand leest.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            steun onze journalistiek | steun ons werk | steun ons en word | steun ons via
            steun de onafhankelijke journalistiek | steun onafhankelijke journalistiek
            steun lokale journalistiek | steun deze website | steun deze site | steun de redactie
            steun ons initiatief | help ons om onafhankelijke | help ons onafhankelijk | doneer nu
            doneer hier | doneer aan onze | doneer een kopje koffie | doneren kan via
            doe een donatie | met een donatie kun je | met jouw donatie | met uw donatie
            met jouw bijdrage | met jouw steun | met uw steun kunnen wij | jouw steun is
            jouw donatie | jouw bijdrage helpt | word vriend van | word donateur | word lid en steun
            word vandaag nog lid | word vandaag lid | word supporter van | word steunlid
            maak onze journalistiek mogelijk | maak onafhankelijke journalistiek mogelijk
            onafhankelijke journalistiek kost geld | goede journalistiek kost geld
            kwaliteitsjournalistiek kost | zonder betaalmuur | trakteer ons op een kop koffie
            wij zijn afhankelijk van donaties | wij zijn afhankelijk van de steun
            als je dit artikel waardeert | als u dit artikel waardeert | waardeer je dit artikel
            waardeer dit artikel | vond je dit artikel interessant | vond je dit een goed artikel
            laat blijken dat je dit artikel
            steun ons [, nu] met [een, je, jouw, uw] [donatie, gift, bijdrage]
            steun onze [club, vereniging, stichting, organisatie, redactie, missie, actie, makers]
            [doe, geef] [nu, vandaag, hier, vandaag nog] een [donatie, gift, bijdrage]
        ",
        hit: "Steun onze journalistiek met een kleine bijdrage.",
        miss: "De stichting steunt jonge journalisten met geld van bedrijven.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            winkelwagen | winkelmand | winkelmandje | je winkelwagen is leeg
            uw winkelwagen is leeg | afrekenen | verder winkelen | toevoegen aan verlanglijst
            verlanglijst | verlanglijstje | koop nu | nu kopen | kopen | koop hier
            bestel | bestel nu | bestel hier
            bestellen | nu bestellen | boek nu | nu boeken
            boeken | reserveer | reserveer nu | reserveren
            plan een afspraak | maak een afspraak | afspraak maken | vraag een offerte aan
            offerte aanvragen | gratis offerte | vraag een demo aan | demo aanvragen
            probeer gratis | probeer nu | gratis proberen | probeer nu gratis | nu proberen
            start nu | begin nu | aan de slag | ontdek meer hier | naar de shop | naar de webshop
            naar de winkel | webshop | webwinkel | shop nu | shop | shop hier | bekijk aanbieding
            bekijk aanbiedingen | bekijk deal | bekijk prijs | bekijk product | bekijk prijzen
            naar de aanbieding | aanbiedingen | deals | kortingscodes | kortingscode | uitverkocht
            op voorraad | niet op voorraad | vergelijk prijzen | downloaden
            download | download nu | download pdf | download als pdf | download brochure
            brochure aanvragen | neem contact op | neem contact met ons op | solliciteer
            solliciteer nu | solliciteer direct | doe mee | doe nu mee | schrijf een review
            beoordelingen | klantbeoordelingen
            toevoegen aan agenda | zet in agenda
            bekijk in de winkel | goedkoopste prijzen | bekijk de laagste prijs
            nog # op voorraad | direct leverbaar | tijdelijk uitverkocht | binnenkort leverbaar
            morgen in huis | vandaag besteld morgen in huis | voor # uur besteld morgen in huis
            [toevoegen aan, voeg toe aan, in, in je, in mijn, naar, naar je, bekijk, bekijk je,
            plaats in] [winkelwagen,
            winkelmand, winkelmandje, winkelwagentje]
            [koop, bestel, reserveer] [, nu, hier, je, online] [tickets, kaarten, kaartjes]
            [direct, hier, online] [bestellen, kopen, boeken, reserveren, aanvragen, doneren, solliciteren,
            downloaden, inschrijven, aanmelden]
            [bestel, koop, boek, reserveer] [direct, vandaag nog, online]
            gratis [verzending, bezorging, levering, thuisbezorgd, retourneren] [, vanaf #, vanaf # euro, boven
            #, boven de #, bij bestellingen boven #]
            [direct, beperkt, ruim, tijdelijk niet, weer] op voorraad
            word [, nu, ook, vandaag nog] [vriend, donateur, vrijwilliger, sponsor, steunlid]
            doneer [eenmalig, maandelijks, online, direct, via ideal]
            [download, installeer] [de app, de gratis app, onze app] [, nu, hier, gratis, in de app store, via
            google play]
            steun ons
            [je, uw] [winkelwagen, winkelmand, winkelmandje] is [nog, momenteel] leeg
            geen producten in [de, je] winkelwagen
            [bestel, koop, reserveer] [je, uw] [tickets, kaarten, kaartjes] [online, hier, nu]
        ",
        hit: "In winkelwagen",
        miss: "Wie twee appels in winkelwagen of mand legt, betaalt meer dan op de markt.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            luister naar dit artikel | luister naar het artikel | luister naar dit verhaal
            luister dit artikel | luister naar de podcast | luister naar onze podcast
            luister de podcast | luister ook naar | luister hier | luister hieronder | luister terug
            luister het hele | luister de hele | beluister dit artikel | beluister het artikel
            beluister hier | beluister de podcast | beluister het hele | beluister hieronder
            beluister ook | dit artikel beluisteren | laat dit artikel voorlezen
            dit artikel is ingesproken | laat je dit artikel voorlezen | bekijk de beelden
            bekijk hier de | bekijk hieronder | bekijk onze video | bekijk ook de video
            bekijk de fotoserie | bekijk de foto's | bekijk alle foto's | bekijk het fragment
            kijk de video | klik hier om | klik hier voor | klik op de foto | klik op deze link
            tekst gaat verder onder | doe mee aan onze | doe de quiz | doe mee met de | stem mee
            geef je mening | geef uw mening | laat het ons weten | laat ons weten wat
            wat vind jij laat | wat vind jij praat | praat mee | reageer hieronder
            heb je een tip | tip de redactie | heb jij een tip
        ",
        hit: "Luister naar dit artikel (5 minuten)",
        miss: "Wie luister naar dit soort plekken brengt, krijgt vaak ondank terug.",
    },
];
