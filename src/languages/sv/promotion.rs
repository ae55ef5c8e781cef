//! Swedish phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            anmäl dig till vårt nyhetsbrev | anmäl dig till våra nyhetsbrev
            anmäl dig till nyhetsbrevet | anmäl dig här till | anmäl dig för vårt nyhetsbrev
            anmäl dig gratis till | prenumerera på vårt nyhetsbrev | prenumerera på våra nyhetsbrev
            prenumerera på nyhetsbrevet | prenumerera på nyhetsbrev
            prenumerera på vårt kostnadsfria nyhetsbrev | prenumerera gratis på
            prenumerera på inlägg via e-post | prenumerera via e-post
            skriv upp dig på vårt nyhetsbrev | skriv upp dig för vårt nyhetsbrev
            registrera dig för vårt nyhetsbrev | registrera dig på vårt nyhetsbrev
            få vårt nyhetsbrev | få vårt kostnadsfria nyhetsbrev | få nyhetsbrevet
            få våra nyhetsbrev | ta del av vårt nyhetsbrev | vårt kostnadsfria nyhetsbrev
            vårt gratis nyhetsbrev | vårt dagliga nyhetsbrev | vårt nyhetsbrev och
            våra kostnadsfria nyhetsbrev | via vårt nyhetsbrev | i vårt nyhetsbrev
            ett nyhetsbrev från | få de senaste nyheterna | få nyheterna direkt | få senaste nytt
            få dagens viktigaste | direkt i din inkorg | direkt i inkorgen | direkt till din inkorg
            direkt till inkorgen | direkt i din mejl | direkt till din mejl | i din mejlkorg
            i din inkorg varje | varje morgon i din inkorg | skicka mig nyhetsbrev
            ange din e-postadress för att | ange din mejladress | fyll i din e-postadress
            fyll i din mejladress | fyll i din e-post | skriv in din e-postadress
            skriv in din mejladress | meddelanden om nya inlägg via e-post | notiser om nya inlägg
            du kan när som helst avsluta | du kan avsluta prenumerationen
            du kan när som helst avregistrera | du kan avregistrera dig
            avregistrera dig när som helst | avsluta prenumerationen när som helst
            tack för din anmälan | tack för att du prenumererar | tack för att du anmält
            bekräfta din prenumeration | bekräfta din e-postadress | genom att anmäla dig godkänner
            genom att prenumerera godkänner | genom att registrera dig godkänner
            vi skickar aldrig spam | missa inga nyheter | missa inget viktigt
            missa inte senaste nytt
        ",
        hit: "Anmäl dig till vårt nyhetsbrev och missa inget från bygden.",
        miss: "Föreningen skickar ett nyhetsbrev till sina medlemmar två gånger om året.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            nyhetsbrev | nyhetsbreven | våra nyhetsbrev | vårt nyhetsbrev | alla nyhetsbrev
            nyhetsbrevet | få nyhetsbrev | få nyhetsbrevet | få vårt nyhetsbrev
            prenumerera på nyhetsbrev | prenumerera på nyhetsbrevet | prenumerera på vårt nyhetsbrev
            anmäl dig | anmäl dig här | anmäl dig nu | anmäl mig | anmäl dig till nyhetsbrevet
            skriv upp dig | skriv upp dig här | e-post | e-postadress | din e-post
            din e-postadress | din mejl | din mejladress | din mailadress | mejladress | mailadress
            ange din e-postadress | ange e-postadress | ange din mejladress | fyll i din e-post
            fyll i din e-postadress | skriv din e-postadress | skicka in | förnamn | efternamn
            för- och efternamn | ditt namn | ditt telefonnummer | obligatoriskt fält
            detta fält är obligatoriskt | obligatoriskt | avregistrera | avregistrera dig
            avsluta prenumerationen | tack för din anmälan | tack för att du prenumererar
            håll dig uppdaterad | håll dig informerad | var först med nyheterna | missa inget
            missa ingenting | missa inga nyheter | nej tack | inte nu | kanske senare
            påminn mig senare | aktivera notiser | slå på notiser | få notiser | pushnotiser
            notiser
        ",
        hit: "Din e-postadress",
        miss: "Din e-postadress hamnar snabbare på en lista än du tror.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            ladda ner vår app | ladda ned vår app | ladda ner appen | ladda ned appen
            ladda hem vår app | ladda hem appen | ladda ner vår gratisapp | ladda ner vår nyhetsapp
            hämta vår app | hämta appen | hämta nyhetsappen | hämta i app store | installera vår app
            installera appen | öppna i appen | öppna i app | läs i appen | läs vidare i appen
            läs mer i appen | vår nyhetsapp | vår nya app | vår gratisapp | vår app finns
            finns i app store | finns på google play | ladda ned på google play
            ladda ner på google play | skaffa appen | skaffa vår app | testa vår app
            få nyheterna i appen | få pushnotiser i appen | appen för iphone och android
        ",
        hit: "Ladda ner vår app för iPhone och Android",
        miss: "Över en miljon förare har laddat ner appen, uppger bolaget.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            prenumerera på vår youtube-kanal | prenumerera på vår youtubekanal
            prenumerera på vår kanal | prenumerera på vår podd | prenumerera på podden
            prenumerera på min kanal | prenumerera på vår podcast | prenumerera på rss
            följ vår youtube-kanal | följ vår youtubekanal | följ vår kanal | följ vår podd
            följ podden | följ vår whatsapp-kanal | följ vår telegram-kanal
            följ oss på google news | följ oss på google nyheter | följ oss på whatsapp
            följ oss på telegram | gå med i vår facebookgrupp | gå med i vår telegramgrupp
            bli medlem i vår facebookgrupp | vår youtube-kanal | vår youtubekanal
            vår whatsapp-kanal | finns där poddar finns | där poddar finns
            lyssna där du hittar poddar | i din podcastapp | på spotify apple podcasts
            lyssna på spotify eller | i acast spotify | på acast itunes | har du nyhetstips
            har du ett nyhetstips | tipsa redaktionen | tipsa vår redaktion
            har du ett tips till oss | skicka dina bilder till | kontakta redaktionen på
            välj oss som föredragen källa | lägg till oss som föredragen källa
            där du hittar dina poddar | där du lyssnar på poddar
            lägg till som föredragen källa | föredragen källa på google
        ",
        hit: "Prenumerera på vår Youtube-kanal",
        miss: "Borgmästaren har en Youtube-kanal som nästan ingen prenumererar på.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            stöd vår journalistik | stöd oss genom | stöd oss via | stöd oss på patreon
            stöd den lokala journalistiken | stöd lokal journalistik | stöd oberoende journalistik
            stöd fri journalistik | stötta vår journalistik | stötta vårt arbete | stötta oss via
            stötta oss genom | stötta oss på patreon | stötta lokal journalistik
            stötta oberoende journalistik | swisha en slant | swisha valfritt | swisha ett bidrag
            ge en slant | skänk en slant | skänk en gåva | donera till oss | donera via
            donera en slant | bli månadsgivare | bli stödmedlem | bli medlem och stöd
            bli medlem idag | bli medlem i dag | bli vår vän | din gåva gör | din gåva hjälper
            ditt stöd gör | ditt bidrag gör | ditt stöd är viktigt | med ditt stöd kan vi
            hjälp oss att fortsätta granska | hjälp oss att bevara | utan betalvägg
            oberoende journalistik kostar | journalistik kostar pengar | gillar du det vi gör
            gillar du vår journalistik | om du gillade den här artikeln | tyckte du om artikeln
            uppskattar du vårt arbete
        ",
        hit: "Stöd vår journalistik med en liten gåva.",
        miss: "Stiftelsen stöder unga journalister med gåvor från näringslivet.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            lägg i varukorg | lägg i varukorgen | lägg till i varukorg | lägg till i varukorgen
            lägg i kundvagn | lägg i kundvagnen | till varukorgen | till kassan | gå till kassan
            kassa | varukorg | varukorgen | din varukorg | din varukorg är tom | kundvagn
            kundvagnen | din kundvagn är tom | fortsätt handla | lägg till i önskelista | önskelista
            favoritmarkera | köp | köp nu | köp här | köp boken | köp biljett | köp biljetter
            köp online | beställ | beställ nu | beställ här | boka | boka nu | boka här | boka tid
            boka biljett | boka biljetter | boka demo | boka bord | reservera | hyr nu | se pris
            se priser | se erbjudande | se erbjudandet | till erbjudandet | erbjudanden
            aktuella erbjudanden | dagens erbjudande | rabattkoder | rabattkod | till butiken
            till butik | butik | webbutik | webbshop | till webbshoppen | shop | shoppa | shoppa nu
            shoppa här | slut i lager | i lager | finns i lager | fri frakt | prova gratis
            testa gratis | prova nu | kom igång | kom igång nu | kom igång gratis | börja här
            få offert | begär offert | begär demo | läs mer och köp | läs mer och boka
            jämför priser | ladda ner | ladda ned | ladda ner pdf | ladda ner som pdf
            ladda ned pdf | hämta pdf | kontakta oss för offert | ansök nu | ansök här | delta här
            anmälan | recensioner | skriv en recension | kundrecensioner | kundomdömen
            lägg till i kalender
            se lägsta pris
        ",
        hit: "Lägg i varukorgen",
        miss: "Den som lägger i varukorgen två äpplen betalar mer än på torget.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            lyssna på artikeln | lyssna på den här artikeln | lyssna på texten | lyssna på inlägget
            lyssna på podden | lyssna på vår podd | lyssna på avsnittet | lyssna på hela
            lyssna på intervjun | lyssna här | lyssna i appen | hör hela | hör intervjun
            se intervjun | se inslaget | se filmen | titta på videon | titta på klippet
            klicka här för | klicka här om | klicka på bilden | klicka på länken | klicka på play
            klicka vidare | se bildspelet | se bildspel | bläddra i bildspelet | se fler bilder
            gör quizet | gör testet | testa dig själv i | rösta i vår | vad tycker du rösta
            vad tycker du kommentera | skriv en kommentar nedan | berätta gärna i
            har du ett tips | har du tips till oss | tipsa oss
        ",
        hit: "Lyssna på artikeln (5 minuter)",
        miss: "Hon fick lyssna på artikeln i högtalaren och nickade åt varje namn.",
    },
];
