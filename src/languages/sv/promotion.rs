//! Swedish phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            anmäl dig här till
            anmäl dig gratis till
            prenumerera gratis på
            prenumerera på inlägg via e-post | prenumerera via e-post
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
            du kan när som helst avsluta
            du kan när som helst avregistrera
            avregistrera dig när som helst | avsluta prenumerationen när som helst
            tack för att du anmält
            vi skickar aldrig spam | missa inga nyheter | missa inget viktigt
            missa inte senaste nytt
            [anmäl dig, skriv upp dig, registrera dig] [, här, nu] [till, för, på] [vårt nyhetsbrev, våra
            nyhetsbrev, nyhetsbrevet]
            [anmäl dig, skriv upp dig, registrera dig] [till, för, på] vårt [kostnadsfria, dagliga] nyhetsbrev
            prenumerera [, gratis, här, nu] på [vårt nyhetsbrev, våra nyhetsbrev, vårt veckobrev, vårt
            kostnadsfria nyhetsbrev, mitt nyhetsbrev]
            [få, ta emot] [vårt nyhetsbrev, våra nyhetsbrev] [gratis, varje vecka, varje dag, varje morgon, i
            inkorgen, via mejl]
            [du kan, du kan när som helst, du kan alltid, du kan enkelt] [avsluta din prenumeration, avsluta
            prenumerationen, avregistrera dig, avanmäla dig]
            genom att [anmäla dig, prenumerera, registrera dig, skicka in formuläret,
            klicka på prenumerera] [godkänner,
            samtycker, accepterar]
            tack för [din anmälan, din prenumeration, att du prenumererar, att du anmält dig, att du anmälde
            dig]
            [bekräfta, vänligen bekräfta] [din e-postadress, din mejladress, din prenumeration, din anmälan]
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
            ange e-postadress
            skriv din e-postadress | skicka in | förnamn | efternamn
            för- och efternamn | ditt namn | ditt telefonnummer | obligatoriskt fält
            detta fält är obligatoriskt | obligatoriskt | avregistrera | avregistrera dig
            avsluta prenumerationen | tack för din anmälan | tack för att du prenumererar
            håll dig uppdaterad | håll dig informerad | var först med nyheterna | missa inget
            missa ingenting | missa inga nyheter | nej tack | inte nu | kanske senare
            påminn mig senare | aktivera notiser | slå på notiser | få notiser | pushnotiser
            notiser
            [jag vill, ja tack jag vill, ja jag vill] [ha, få, prenumerera på] [nyhetsbrev, nyhetsbrevet, ert
            nyhetsbrev, nyheter via e-post]
            [ange, fyll i, skriv in] [din e-postadress, din e-post, din mejladress, din mejl]
        ",
        hit: "Din e-postadress",
        miss: "Din e-postadress hamnar snabbare på en lista än du tror.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            hämta nyhetsappen | hämta i app store
            öppna i appen | öppna i app | läs i appen | läs vidare i appen
            läs mer i appen | vår nyhetsapp | vår nya app | vår gratisapp | vår app finns
            finns i app store | finns på google play | ladda ned på google play
            ladda ner på google play | skaffa appen
            få nyheterna i appen | få pushnotiser i appen | appen för iphone och android
            [ladda ner, ladda ned, ladda hem, hämta, installera, skaffa, testa, prova] vår [app, nya app,
            gratisapp, kostnadsfria app, nyhetsapp]
            [ladda ner, ladda ned, ladda hem, hämta, installera] appen [idag, nu och, och få, och läs, och
            missa]
        ",
        hit: "Ladda ner vår app för iPhone och Android",
        miss: "Över en miljon förare har laddat ner appen, uppger bolaget.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            prenumerera på vår kanal | prenumerera på vår podd | prenumerera på podden
            prenumerera på min kanal | prenumerera på vår podcast | prenumerera på rss
            följ vår kanal | följ vår podd
            följ podden
            följ oss på google news | följ oss på google nyheter | följ oss på whatsapp
            följ oss på telegram
            vår youtube-kanal | vår youtubekanal
            vår whatsapp-kanal | finns där poddar finns | där poddar finns
            lyssna där du hittar poddar | i din podcastapp | på spotify apple podcasts
            lyssna på spotify eller | i acast spotify | på acast itunes | har du nyhetstips
            har du ett nyhetstips | tipsa redaktionen | tipsa vår redaktion
            skicka dina bilder till | kontakta redaktionen på
            välj oss som föredragen källa | lägg till oss som föredragen källa
            där du hittar dina poddar | där du lyssnar på poddar
            lägg till som föredragen källa | föredragen källa på google
            skicka bilder och film till oss
            [följ, prenumerera på, gå med i, anslut till] vår [whatsapp-kanal, whatsappkanal, telegram-kanal,
            telegramkanal, signal-kanal, youtube-kanal, youtubekanal, kanal på whatsapp, kanal på telegram,
            kanal på youtube]
            [gå med i, bli medlem i, häng med i] vår [facebook-grupp, facebookgrupp, telegram-grupp,
            telegramgrupp, whatsapp-grupp, whatsappgrupp]
            [skicka, mejla, skicka in] [dina, era] [bilder, bilder och filmer, foton, filmer] till [oss,
            redaktionen]
            [har du, har ni] [tips, ett tips, synpunkter, en fråga, frågor, en nyhet] till [oss, redaktionen,
            vår redaktion]
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
            [stöd, stötta] oss med [en gåva, ett bidrag, en donation, din gåva, ditt bidrag, valfritt belopp, en
            slant]
            [stöd, stötta] vår [förening, klubb, verksamhet, redaktion, tidning, kamp, insamling]
            [stöd, stötta] [oss på, oss via, oss med] swish
            [stöd, stötta] [föreningen, klubben, laget, tidningen, insamlingen] [swisha, via swish, med swish,
            genom att swisha]
        ",
        hit: "Stöd vår journalistik med en liten gåva.",
        miss: "Stiftelsen stöder unga journalister med gåvor från näringslivet.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            till kassan | gå till kassan
            kassa | varukorg | varukorgen | din varukorg | kundvagn
            kundvagnen | fortsätt handla | lägg till i önskelista | önskelista
            favoritmarkera | köp | köp nu | köp här | köp boken
            beställ | beställ nu | beställ här | boka | boka nu | boka här | boka tid
            boka demo | boka bord | reservera | hyr nu | se pris
            se priser | se erbjudande | se erbjudandet | till erbjudandet | erbjudanden
            aktuella erbjudanden | dagens erbjudande | rabattkoder | rabattkod | till butiken
            till butik | butik | webbutik | webbshop | till webbshoppen | shop | shoppa | shoppa nu
            shoppa här | slut i lager | i lager | finns i lager | prova gratis
            testa gratis | prova nu | kom igång | kom igång nu | kom igång gratis | börja här
            få offert | begär offert | begär demo | läs mer och köp | läs mer och boka
            jämför priser | ladda ner | ladda ned | ladda ner pdf | ladda ner som pdf
            ladda ned pdf | hämta pdf | kontakta oss för offert | ansök nu | ansök här | delta här
            anmälan | recensioner | skriv en recension | kundrecensioner | kundomdömen
            lägg till i kalender
            se lägsta pris
            # i lager | tillfälligt slut | beställningsvara | skickas inom # dagar | leveranstid # dagar
            skickas inom # vardagar | leveranstid # vardagar
            [lägg i, lägg till i, till, visa, se] [varukorg, varukorgen, kundvagn, kundvagnen, din varukorg]
            [ge, skänk, swisha, lämna] [en gåva, ett bidrag, en slant, din gåva] [, nu, här, idag, i dag]
            bli [, nu] [vän, volontär, partner, sponsor, givare, fadder, stödmedlem, månadsgivare,
            autogirogivare] [, idag, i dag, här]
            [köp, boka, beställ] [, din, här, nu] biljett
            [köp, boka, beställ] [, dina, här, nu] biljetter
            [köp, boka, beställ] [direkt, online, på nätet, idag, i dag]
            [fri, gratis] [frakt, leverans, hemleverans, retur] [, över # kr, över # kronor, från # kr, vid köp
            över # kr, på köp över # kr]
            [åter, snart åter, tillfälligt slut, ej, ej längre, få] i lager
            se [våra, alla, alla våra, dagens, aktuella, veckans] erbjudanden
            [ladda ner, ladda ned, ladda hem, hämta, installera, skaffa] appen [, här, nu, gratis, idag, i dag,
            i app store, på google play]
            [du har inga, inga] [varor, produkter] i [varukorgen, kundvagnen, din varukorg, din kundvagn]
            [din varukorg, varukorgen, din kundvagn, kundvagnen] [innehåller inga varor, är för närvarande tom,
            är tom]
            [köp, boka, beställ] biljetter [direkt, online]
            [köp, boka, beställ] [biljett, biljetter, dina biljetter] här
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
