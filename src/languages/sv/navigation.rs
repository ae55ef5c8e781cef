//! Swedish phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            hem | startsida | startsidan | till startsidan | gå till startsidan | huvudmeny
            huvudmenyn | meny | menyn | öppna meny | öppna menyn | stäng meny | stäng menyn
            visa meny | visa menyn | dölj meny | visa/dölj meny | växla meny | navigering
            huvudnavigering | navigationsmeny | sidfot | sidhuvud | sidopanel | sök | sök här
            sök på sajten | sök på sidan | sök på webbplatsen | sök artiklar | sök efter | sökning
            sökresultat | sökformulär | sökord | sökfält | öppna sök | stäng sök | öppna sökfältet
            avancerad sökning | vad letar du efter | vad söker du | logga in | logga in här
            logga in registrera | logga ut | inloggning | inloggad | registrera | registrera dig
            registrera konto | skapa konto | skapa ett konto | skapa nytt konto | konto | mitt konto
            min sida | mina sidor | min profil | mina artiklar | mina nyheter
            mina sparade artiklar | sparade artiklar | sparat | bokmärken | bokmärk | hantera konto
            kontoinställningar | användarnamn | lösenord
            kom ihåg mig | inställningar | meddelanden | profilinställningar
            nästa | nästa artikel | nästa inlägg | nästa sida | nästa nyhet | föregående
            föregående artikel | föregående inlägg | föregående sida | föregående nyhet
            föregående nästa | förra artikeln | äldre inlägg | äldre artiklar | äldre | nyare inlägg
            nyare artiklar | nyare | tillbaka | tillbaka till toppen | tillbaka till startsidan
            tillbaka till startsida | tillbaka till början | tillbaka till artikeln
            tillbaka till nyheter | tillbaka till översikt | tillbaka upp | gå tillbaka
            till toppen | till topp | till sidans topp | hoppa över
            hoppa till sök | hoppa till sidfot
            gå till sidans innehåll
            direkt till innehåll | till innehåll | till innehållet
            till huvudinnehållet | inläggsnavigering | artikelnavigering | brödsmulor | du är här
            stäng | stäng fönster | stäng rutan | öppna | okej | jag förstår | kontakt
            kontakta oss | kontakta redaktionen | kontaktuppgifter | kontaktinformation
            kontaktformulär | kontakta mig | kontakt & support | om oss | om sajten | om sidan
            om webbplatsen | om bloggen | om företaget | om tidningen | vilka är vi | vilka vi är
            vad vi gör | våra tjänster | vårt team | våra medarbetare | redaktion | företaget
            tjänster | kundservice | kundtjänst | kundcenter | hjälp | hjälp & support
            hjälp och support | frågor & svar om sajten | frågor och svar om sajten | vanliga frågor
            vanliga frågor och svar | support | pressrum | pressmeddelanden | karriär
            jobba hos oss | jobba här | lediga jobb | lediga tjänster | tipsa oss | nyhetstips
            skicka in tips | innehåll | innehållsförteckning | på den här sidan | på denna sida
            i den här artikeln | översikt | arkiv | artikelarkiv | nyhetsarkiv | tidningsarkiv
            kategorier | kategori | ämnen a-ö | alla ämnen | alla kategorier | sida # | sida # av #
            rss-flöde | rss-flöden | blogg | bloggar | forum | gästbok | kalender | evenemang
            kalendarium | länkar | webbkarta | webbplatskarta | sajtkarta | språk | välj språk
            svenska | andra språk | lättläst | lyssna på sidan | mörkt läge | ljust läge
            textstorlek | mobilversion | skrivbordsversion | tillgänglighetsanpassning | välj ort
            välj kommun | välj region | välj kategori | välj månad | filtrera | rensa filter
            mer meny
            ai-sammanfattning | sammanfatta med ai | gå till receptet | hoppa till recept
            dölj | redigera | redigera wikitext | redigera redigera wikitext
            öppet i dag till # | stängt idag | stängt i dag | öppet nu | stängt just nu | felanmälan
            gör en felanmälan | hitta till oss | visa vägbeskrivning | vägbeskrivning
            kontakt och öppettider | språk svenska
            [öppet, öppet idag, öppet nu] till [#, kl #]
            [visa, se, öppna] [på karta, på kartan, i google maps]
            [se, visa, alla, våra] öppettider
            öppettider och [kontakt, adress, priser]
            [hoppa, gå, gå direkt, hoppa direkt] till [innehåll, innehållet, huvudinnehåll, huvudinnehållet,
            navigering, navigeringen, sidfoten, sökfältet, menyn]
            [återställ, glömt] [lösenord, lösenordet, ditt lösenord]
            ämnen
             

        ",
        hit: "Hoppa till innehåll",
        miss: "Den otålige kan hoppa till innehållet på sidan nio.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            nyheter | nyhet | nyhetsdygnet | inrikes | utrikes | sverige | världen | europa | lokalt
            lokala nyheter | lokalnyheter | regionalt | regioner | kommuner | stockholm | göteborg
            malmö | skåne | uppsala | norrland | västerbotten | politik | val # | ekonomi
            ekonomi & näringsliv | börs | börsen | näringsliv | privatekonomi | din ekonomi | bostad
            bostäder | hus & hem | hem & trädgård | hem & hus | trädgård | inredning | motor | bilar
            bil & motor | trafik & väder | sport | sporten | sportbladet | sport & fritid | fotboll
            allsvenskan | damallsvenskan | superettan | ishockey | hockey | hockeyallsvenskan | shl
            innebandy | handboll | bandy | tennis | golf | friidrott | skidor | längdskidor
            skidskytte | trav | travsport | motorsport | esport | e-sport | resultat & tabeller
            livescore | resultatservice | teknik | tech | prylar | digitalt | it | vetenskap
            vetenskap & miljö | vetenskap & hälsa | forskning & framsteg | miljö | miljö & klimat
            klimat | klimat & miljö | natur & miljö | hälsa | hälsa & relationer | träning & hälsa
            sjukvård | medicin & hälsa | skola & utbildning | utbildning | jobb & karriär
            jobb & utbildning | kultur | kultur & nöje | kultur och nöje | nöje | nöjesnyheter
            nöje & kultur | kändisar | kungligt | kungahuset | film & tv | film | litteratur | scen
            teater | tv | tv-tablå | tv-guiden | radio | dataspel | mat & dryck | mat & vin | recept
            dryck | restaurang | resor | resor & mat | livsstil | livsstil & familj | mode
            mode & skönhet | skönhet | stil | föräldraskap | insidan | fritid | åsikt | åsikter
            opinion | ledare | ledarsidan | ledarkrönika | debatt | debattartiklar
            debatt & opinion | insändare & debatt | krönikor | krönika | kolumner | kolumnister
            gästkrönikor | signerat | analys & kommentar | reportage | intervjuer | granskning
            granskningar | fördjupning | longreads | faktakoll | bloggar & krönikor | väder | vädret
            väderprognos | brott | blåljus | brott & straff | krim | polisen rapporterar
            vetenskapsradion | religion | livsåskådning | tro & kyrka | video | videor | webb-tv
            webb-tv play | play tv | bilder & video | bildspel & video | podcast | podcasts | poddar
            podd | ljud | lyssna på podd | direktsändning | direkt | live | liverapport
            senaste nytt i korthet | e-tidning | e-tidningen | etidningen | papperstidningen
            dagens tidning | läs e-tidningen | magasin | bilaga | bilagor | korsord | sudoku | quiz
            korsord & quiz | korsord & spel | spel & quiz | pussel | horoskop | lotteri | tävlingar
            tävling | serier | tecknade serier | på gång | evenemangskalender | familjesidan
            familjenytt | födda | grattis | dödsannonser | minnesord | minnessidor | dödsfall
            annonser | annonstorget | platsannonser | lediga jobb & annonser | bostadsannonser
            lokala annonser | allmänt | övrigt | okategoriserade | okategoriserat | diverse
            aktuellt | aktuella nyheter
        ",
        hit: "Mat & Dryck",
        miss: "På mat och dryck gick en tredjedel av familjens pengar.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            du är här | du befinner dig här | hoppa till | hoppa direkt till | hoppa över
            gå till innehåll | gå till innehållet | gå till huvudinnehåll | gå till startsidan
            gå till sidan | gå direkt till | tillbaka till startsidan
            tillbaka till toppen | tillbaka till nyheter | tillbaka till sidan
            tillbaka till översikten | sök efter | sökresultat för | hem nyheter | hem blogg
            hem sport | hem om oss | startsida nyheter | startsida sport | föregående artikel
            föregående inlägg | nästa artikel | nästa inlägg | äldre inlägg | nyare inlägg
            du läser nu | du läser just nu | har du redan ett konto | har du inget konto
            redan medlem | glömt lösenordet | glömt ditt lösenord | logga in med | logga in eller
            välkommen tillbaka | bläddra bland
            gå tillbaka till [startsidan, förstasidan, nyheter, nyheterna, översikten, bloggen, arkivet,
            butiken, webbplatsen, föregående sida, toppen]
        ",
        hit: "Du är här: Hem / Sport / Rodd",
        miss: "När du är här, så stanna, sa hon.",
    },
];
