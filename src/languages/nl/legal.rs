//! Dutch phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            alle rechten voorbehouden | auteursrecht voorbehouden | auteursrechten voorbehouden
            auteursrechtelijk beschermd materiaal | niets uit deze uitgave
            niets van deze website mag | niets van deze site mag | mag niet worden overgenomen
            mag niet worden gekopieerd zonder | niets mag worden verveelvoudigd
            zonder schriftelijke toestemming | zonder voorafgaande schriftelijke toestemming
            zonder voorafgaande toestemming | zonder uitdrukkelijke toestemming
            zonder toestemming van de uitgever | zonder toestemming van de redactie
            overname van artikelen | overname van deze inhoud | overnemen van artikelen
            tekst- en datamining | copyright anp | alle auteursrechten | webdesign door
            website gemaakt door | website ontwikkeld door | realisatie website
            ontwerp en realisatie | gemaakt met wordpress | met trots aangedreven door wordpress
            mogelijk gemaakt door wordpress | ondersteund door wordpress
            is onderdeel van dpg media | een merk van dpg media | dpg media b.v | btw-nummer
            kvk-nummer | valt onder een creative commons | onder een creative commons-licentie
        ",
        hit: "© 2021 Ramsbergse Courant. Alle rechten voorbehouden.",
        miss: "De erven behielden alle rechten op de liedjes.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            wij gebruiken cookies | we gebruiken cookies | wij maken gebruik van cookies
            we maken gebruik van cookies | wij plaatsen cookies | we plaatsen cookies
            wij en onze partners gebruiken | wij en onze partners slaan
            we gebruiken functionele cookies | wij gebruiken functionele | gebruiken wij cookies
            gebruiken we cookies | maken wij gebruik van cookies | maken we gebruik van cookies
            maakt gebruik van cookies | gebruikt cookies | deze website gebruikt
            deze site gebruikt | onze website gebruikt | gebruik van cookies
            cookies en vergelijkbare | cookies en soortgelijke | cookies en andere technieken
            cookies en daarmee vergelijkbare | cookies accepteren | cookies toestaan
            cookies weigeren | cookies beheren | cookies uitschakelen | accepteer cookies
            accepteer alle cookies | alle cookies accepteren | alle cookies toestaan
            alle cookies weigeren | alleen noodzakelijke cookies | noodzakelijke cookies
            functionele cookies | analytische cookies | marketing cookies | marketingcookies
            cookie-instellingen | cookieinstellingen | cookiebeleid | cookie beleid
            cookieverklaring | cookiestatement | cookievoorkeuren | cookiemelding
            cookies op deze site | cookies op onze website | door op akkoord te klikken
            door op accepteren te klikken | door gebruik te maken van deze website
            door gebruik te blijven maken van | door deze website te gebruiken
            als je doorgaat met het gebruiken van de site | als u doorgaat met het gebruik
            als je deze website blijft gebruiken | als u deze website blijft gebruiken
            ga je akkoord met het gebruik | ga je akkoord met het plaatsen
            gaat u akkoord met het gebruik | gaat u akkoord met het plaatsen
            stem je in met het gebruik | stemt u in met het gebruik | je privacy is belangrijk
            uw privacy is belangrijk | wij respecteren je privacy | wij respecteren uw privacy
            onze privacyverklaring | onze privacy policy | ons privacybeleid | ons privacystatement
            ons cookiebeleid | je toestemming intrekken | uw toestemming intrekken
            toestemming beheren | privacy-instellingen | privacy instellingen wijzigen
            gepersonaliseerde advertenties en content | gepersonaliseerde advertenties en inhoud
            informatie op een apparaat | voor een optimale gebruikerservaring
            om deze inhoud te tonen | om deze inhoud te kunnen zien | om deze content te tonen
            kan deze content niet bekijken | social media-cookies
            om dit te kunnen zien moet je cookies
        ",
        hit: "Wij gebruiken cookies om onze website te verbeteren.",
        miss: "De bakker gebruikt het deeg van de cookies maar één dag.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            algemene voorwaarden | algemene gebruiksvoorwaarden | voorwaarden | gebruiksvoorwaarden
            gebruikersvoorwaarden | gebruiksvoorwaarden en privacy | leveringsvoorwaarden
            abonnementsvoorwaarden | actievoorwaarden | spelvoorwaarden | wedstrijdreglement
            privacy | privacybeleid | privacy beleid | privacyverklaring | privacy verklaring
            privacystatement | privacy statement | privacy & cookies | privacy en cookies
            privacy- en cookiebeleid | privacy- en cookieverklaring | privacy-instellingen
            privacyinstellingen | privacyvoorkeuren | privacy policy lezen | cookiebeleid
            cookieverklaring | cookie-instellingen | cookieinstellingen | cookiestatement
            cookie statement | cookievoorkeuren | beheer cookies
            beheer voorkeuren | beheer instellingen | beheer privacy-instellingen
            wijzig toestemming | wijzig cookie-instellingen
            voorkeuren opslaan | instellingen opslaan | accepteren | accepteer | accepteer alles
            alles accepteren | alle cookies accepteren | accepteer alle cookies
            accepteren en doorgaan | accepteren en sluiten | akkoord | ik ga akkoord | ik accepteer
            ja ik accepteer | weigeren | weiger | alles weigeren | alle cookies weigeren
            alleen noodzakelijk | alleen noodzakelijke cookies | toestaan | alles toestaan
            selectie toestaan | noodzakelijk | functioneel | juridische informatie
            juridische kennisgeving | wettelijke vermeldingen | disclaimer & privacy
            disclaimer en privacy | colofon | auteursrecht | auteursrechten
            copyright en disclaimer | toegankelijkheid | toegankelijkheidsverklaring | gedragscode
            redactiestatuut | redactionele code | redactionele richtlijnen | journalistieke code
            journalistieke verantwoording | klachten | klachtenprocedure | klachtenregeling
            correcties | correcties en aanvullingen | fout melden | meld een fout | fout gezien
            fout gezien mail ons | fout in dit artikel | taalfout gezien | spelfout gezien
            meld taalfout | rechten van de gebruiker | herroepingsrecht | retourneren
            verzendkosten | betaalmethoden | ombudsman | raad voor de journalistiek
            responsible disclosure
            [voorkeuren, toestemming, cookies, cookievoorkeuren, privacyvoorkeuren,
            cookie-instellingen, privacy-instellingen] [beheren, aanpassen, wijzigen, bevestigen]
            [beheer, wijzig, bevestig, bewaar] [mijn, je, uw] [voorkeuren, toestemming, cookievoorkeuren,
            cookie-instellingen]
            alleen [noodzakelijke, functionele, essentiële] cookies [accepteren, toestaan, gebruiken]
            cookiebeheer | proclaimer | verzenden en retourneren | verzending en retour
            verzenden & retourneren
        ",
        hit: "Algemene voorwaarden",
        miss: "De algemene voorwaarden van de lening zijn nooit voorgelezen.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            niet noodzakelijk die van de redactie | niet noodzakelijk de mening van
            niet noodzakelijkerwijs de mening | niet per se de mening van de redactie
            dit artikel verscheen eerder op | dit artikel is eerder verschenen in
            dit artikel is eerder gepubliceerd | dit artikel verscheen oorspronkelijk
            dit artikel werd oorspronkelijk gepubliceerd
            dit artikel is oorspronkelijk gepubliceerd | dit artikel werd eerder gepubliceerd
            dit stuk verscheen eerder | dit verhaal verscheen eerder | dit is een opiniestuk
            dit is een ingezonden opinie | dit artikel is tot stand gekomen in samenwerking
            dit artikel is geschreven in samenwerking met | dit artikel is gemaakt met behulp van ai
            dit artikel is automatisch | dit bericht is automatisch gegenereerd
            automatisch gegenereerd bericht | automatisch geplaatst
            buiten verantwoordelijkheid van de redactie | dit artikel bevat affiliate
            deze post bevat affiliate | dit artikel kan affiliatelinks | affiliate links
            affiliatelinks | ontvangen wij een kleine commissie | ontvangen we een kleine commissie
            ontvangen wij mogelijk een commissie | krijgen wij een kleine commissie
            krijgen wij mogelijk een commissie | verdienen wij een kleine commissie
            zonder extra kosten voor jou | het kost jou niets extra
            aan dit artikel kunnen geen rechten | hieraan kunnen geen rechten
            aan de inhoud kunnen geen rechten worden ontleend | niet aansprakelijk voor de inhoud
            niet verantwoordelijk voor de inhoud van externe | is geen beleggingsadvies
            vervangt geen medisch advies | vervangt geen professioneel advies
            wijzigingen en drukfouten voorbehouden | prijswijzigingen voorbehouden
            fout gezien in dit artikel | fout gevonden in dit artikel | zie je een fout
            zie je een taalfout | heb je een fout gezien | heeft u een fout gezien
            klopt er iets niet in dit artikel | noot voor de pers
            noot voor de redactie niet voor publicatie
            voor meer informatie kunt u contact opnemen met
            voor meer informatie kan contact worden opgenomen | perscontact
            beschermd door recaptcha | privacybeleid en de servicevoorwaarden van google
            dit persbericht is verzonden | republiceren van dit artikel
            vertrouw op onze journalistieke | koersen zijn # minuten vertraagd
            deze samenvatting is gemaakt met ai | samenvatting is gegenereerd door ai
        ",
        hit: "De mening van de auteur is niet noodzakelijk die van de redactie.",
        miss: "De redactie liet haar mening over de auteur niet blijken.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            zijn nodig anders werkt de website niet
            kunnen niet in onze systemen worden uitgeschakeld
            stellen ons in staat bezoekers en hun | alle informatie die deze cookies verzamelen
            als reactie op acties die door u | door onze adverteerders op onze website worden
            informatie ophalen of opslaan in uw browser
            unieke identificatie van uw browser en internetapparaat
            de technische opslag of toegang | precieze geolocatiegegevens gebruiken
            exacte geolocatiegegevens gebruiken
            apparaateigenschappen actief scannen ter identificatie
            beperkte gegevens gebruiken om advertenties
            profielen aanmaken ten behoeve van gepersonaliseerde | advertentieprestaties meten
            contentprestaties meten | zijn kleine tekstbestanden die door websites
            doelgroepenonderzoek en ontwikkeling van diensten
            alles aanvaarden | mijn voorkeuren beheren
        ",
        hit: "De technische opslag of toegang is strikt noodzakelijk voor het legitieme doel.",
        miss: "De opslag van het water bleef technisch lastig, zei de ingenieur.",
    },
];
