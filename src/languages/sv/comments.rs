//! Swedish phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            kommentarer | kommentar | kommentarer # | # kommentar | # kommentarer | # svar
            # reaktioner på detta | inga kommentarer | inga kommentarer än | inga kommentarer ännu
            det finns inga kommentarer | det finns inga kommentarer än | det finns # kommentarer
            en kommentar
            visa kommentar
            läs kommentarerna
            alla kommentarer | fler kommentarer
            till kommentarerna | gå till kommentarerna
            senaste kommentarer | senaste kommentarerna | nyaste kommentarerna | äldre kommentarer
            nyare kommentarer | kommentera | kommentera artikeln | kommentera artikel
            kommentera inlägget | kommentera här | kommentera nu | kommentera den här artikeln
            kommentera på facebook | kommentarer är avstängda | kommentarer avstängda
            kommentarer stängda | kommentarerna är stängda | kommentarsfältet är stängt
            kommentarsfält | kommentarsregler | kommentarsfunktionen är avstängd
            kommentarer inaktiverade | lämna ett svar | lämna ett svar avbryt svar | lämna svar
            lämna kommentar | lämna en kommentar nedan
            lämna en kommentar avbryt svar | lämna ett meddelande
            skriv kommentar | skriv din kommentar här | skriv en kommentar här
            skriv ett svar | skriv ett inlägg | skriv insändare | skriv en insändare
            skicka insändare | skicka in en insändare | skicka kommentar | publicera kommentar
            posta kommentar | lägg till kommentar | ny kommentar
            avbryt svar | avbryt
            vad tycker du | vad tycker ni | vad tror du
            säg vad du tycker | säg din mening | tyck till | tyck till här | tyck till om artikeln
            din kommentar | din åsikt | ditt svar | ditt meddelande | delta i diskussionen
            delta i debatten | gå med i diskussionen | gå med i samtalet | starta diskussionen
            diskutera | diskutera artikeln | diskutera ämnet
            du måste logga in för att kommentera | svara avbryt | insändare | debattregler
            regler för kommentarer
            [lämna, skriv, lägg till, skicka, publicera] [en, din] kommentar
            [visa, läs, se, ladda, öppna, dölj] [, alla, fler, äldre, tidigare, #] kommentarer
            [bli, var] [först, först med, den första, den förste] att [kommentera, lämna en kommentar, skriva en
            kommentar]
            [logga in, registrera dig, logga in eller registrera dig] för att [kommentera, skriva kommentarer,
            delta i diskussionen]
            [läs, visa, se] alla # kommentarer
        ",
        hit: "Lämna ett svar",
        miss: "Ministern ville inte lämna ett svar på frågan förrän på måndag.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            din e-postadress kommer inte publiceras | din e-postadress kommer inte att publiceras
            din e-postadress publiceras inte | e-postadressen publiceras inte
            e-postadress kommer inte att visas | din mejladress publiceras inte
            din e-post kommer inte | obligatoriska fält är märkta | obligatoriska fält är markerade
            fält markerade med | spara mitt namn min e-postadress | spara mitt namn min e-post
            min e-postadress och webbplats i denna webbläsare
            till nästa gång jag skriver en kommentar | nästa gång jag kommenterar
            du måste vara inloggad för att | du måste logga in för att
            du behöver vara inloggad för att | du behöver logga in för att kommentera
            logga in för att kommentera | logga in för att skriva
            logga in eller registrera dig för att kommentera | för att kommentera måste du
            kommentarer är stängda | kommentarerna är stängda | kommentarer är avstängda
            kommentering är stängd | kommentarsfunktionen är | kommentarsfältet är stängt
            kommentarsfältet är öppet | kommentarsfältet stängs | det går inte längre att kommentera
            det går inte att kommentera | det går ej längre att kommentera | kommentarer modereras
            kommentarer förhandsgranskas | kommentarer som innehåller | din kommentar väntar på
            din kommentar inväntar | meddela mig om nya kommentarer | meddela mig via e-post om nya
            meddela mig vid nya | meddela mig om vidare kommentarer | webbplatsen använder akismet
            använder akismet för att minska skräppost | hur din kommentarsdata bearbetas
            hur dina kommentarsuppgifter behandlas | läs våra regler för | våra kommentarsregler
            håll dig till ämnet | anmäl kommentar | anmäl kommentaren | rapportera kommentar
            denna kommentar har tagits bort | kommentaren har tagits bort | kommentaren är borttagen
            skriv i kommentarsfältet | berätta i kommentarsfältet | i kommentarsfältet nedan
            i kommentarerna nedan | lämna en kommentar nedan | genom att kommentera godkänner
            du behöver [ett konto, skapa ett konto, ha ett konto] för att [kommentera, kunna kommentera]
        ",
        hit: "Din e-postadress kommer inte publiceras. Obligatoriska fält är märkta *",
        miss: "Adressen till boendet kommer tills vidare inte att publiceras, säger kommunen.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            svara | svar | svara på kommentar | svara på inlägg | visa svar | visa # svar
            dölj svar | fler svar | anmäl | anmäl kommentar | anmäl inlägg
            rapportera | rapportera kommentar | rapportera missbruk | rapportera inlägg | citera
            radera | ta bort | blockera | blockera användare | ogilla
            gillar inte | håller med | håller inte med | hjälpsam | permalänk | direktlänk
            länk till kommentar | äldst | äldst först | äldsta | äldsta först | nyast | nyast först
            nyaste | nyaste först | senaste först | bäst | bästa först | mest gillade | mest gillat
            högst betyg | populärast först | sortera | sortera efter | sortera på | sortering | gäst
            anonym | anonym användare | användare | namn | namn obligatoriskt | webbplats | hemsida
            webbsida | moderator svarar
            [sortera, sortera efter, sortera på] [äldst först, äldst, nyast, nyast först, äldsta, äldsta först,
            nyaste, nyaste först, senaste, populärast, bäst, datum, relevans]
            visa [# svar till, fler svar, alla svar, alla # svar, tidigare svar]
        ",
        hit: "Svara",
        miss: "Svara gjorde hon bara på söndagar.",
    },
    Phrases {
        rule: "comments.says",
        texts: "skriver | säger | skrev",
        hit: "margareta_t skriver:",
        miss: "Hon säger lite och skriver ännu mindre.",
    },
];
