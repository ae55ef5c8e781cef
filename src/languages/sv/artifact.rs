//! Swedish phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            spela | spela upp ljud | spela klipp | spela avsnitt | spela igen | spela upp igen
            spelar | pausa | paus | återuppta | ljud på | stäng av ljud | stäng av ljudet
            slå på ljud | slå på ljudet | slå av ljudet | ljudlös | volym | helskärm | fullskärm
            avsluta helskärm | lämna helskärm | aktuell tid | aktuell tid # # | återstående tid
            återstående tid # # | total tid | längd # # | laddad | laddat | laddat # | uppspelning
            uppspelningshastighet | undertexter | undertexter av | undertexter på | textning
            textning av | ljudspår | lyssna | lyssna nu | lyssna här | lyssna direkt | lyssna live
            lyssna på artikeln | lyssna på texten | lyssna på den här artikeln | lyssna igen
            läs upp | läs upp artikeln | få artikeln uppläst | titta | titta igen | se igen
            se klipp | live nu | direktsänder nu | bild i bild | videospelare | videospelaren laddas
            videospelare laddas | videon laddas | laddar video | laddar spelare | laddar ljud
            ljudspelare | spelaren laddas | videon är inte tillgänglig
            videon kunde inte spelas upp | videon kan inte spelas upp
            videon är inte längre tillgänglig | klippet är inte tillgängligt | nästa video
            nästa klipp | föregående klipp | spola tillbaka | spola framåt | # sekunder bakåt
            # sekunder framåt | transkribering | visa transkribering
            hör artikeln
        ",
        hit: "Spela upp ljud",
        miss: "De vill spela upp ljud från älven i varje rum.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            aktivera javascript | aktiverat javascript | aktivera java script | slå på javascript
            sätta på javascript | javascript är inaktiverat | javascript är avstängt
            javascript är avaktiverat | javascript är inte aktiverat | javascript inaktiverat
            javascript måste vara aktiverat | javascript måste vara påslaget | javascript krävs
            kräver javascript | javascript aktiverat | javascript behövs | behöver javascript
            tillåt javascript | din webbläsare stöder inte | din webbläsare stödjer inte
            din webbläsare har inte stöd | din webbläsare saknar stöd | din webbläsare stöds inte
            din webbläsare är föråldrad | din webbläsare är för gammal | webbläsaren stöds inte
            webbläsare stöds inte | du använder en gammal webbläsare | du använder en föråldrad
            uppdatera din webbläsare | uppgradera din webbläsare | byt till en modern webbläsare
            e-postadressen skyddas från spambots | den här e-postadressen skyddas
            skyddas mot spamrobotar | bekräfta att du inte är en robot
            verifiera att du är människa
        ",
        hit: "Aktivera JavaScript för att se sidan.",
        miss: "JavaScript skrevs på tio dagar och driver nu halva nätet.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            laddar | laddas | laddar innehåll | laddar fler | laddar artiklar | laddar sidan
            laddar formulär | laddar karta | hämtar | hämtar innehåll | hämtar artiklar
            innehållet laddas | läser in | sidan laddas | vänta | vänta lite | var god vänta
            vänligen vänta | ett ögonblick | ett ögonblick bara | något gick fel | något gick snett
            ett fel uppstod | ett fel har uppstått | ett fel inträffade
            ett fel har inträffat | oj något gick fel | hoppsan något gick fel | fel vid laddning
            kunde inte ladda | kunde inte laddas | kunde inte ladda innehållet | försök igen
            försök igen senare | försök igen om en stund | inga resultat | inga resultat hittades
            inga träffar | inget hittades | inga artiklar hittades | inga inlägg hittades
            sidan hittades inte | sidan kunde inte hittas | sidan finns inte | hittades inte
            innehållet är inte tillgängligt | innehållet kan inte visas | inte tillgänglig | bild
            bild saknas | ingen bild | bilden saknas | bilden kunde inte laddas | platshållare
            ikon | logotyp | namnlös | utan titel | ingen titel | expandera | expandera alla
            fäll ut | fäll ihop | fäll in | minimera | minimera alla | dölj detaljer
            visa undermeny | öppna undermeny | klicka för att expandera
            visa det här inlägget på instagram | visa på instagram | visa på twitter
            inbäddat innehåll | externt innehåll | interaktiv grafik | interaktiv karta
            slut på artikeln | slut på innehåll | artikelns slut | pil | pil höger | pil vänster
            [något gick fel, ett fel uppstod, ett fel har uppstått, ett fel inträffade, oj något gick fel,
            hoppsan något gick fel, tyvärr gick något fel] [försök igen, försök igen senare, försök igen om en
            stund, prova igen, ladda om sidan]
        ",
        hit: "Laddar…",
        miss: "Båten laddar i två timmar och går sedan till sjöss.",
    },
];
