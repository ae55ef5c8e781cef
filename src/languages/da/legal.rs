//! Danish phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            alle rettigheder forbeholdes | alle rettigheder forbeholdt
            alle rettigheder er forbeholdt | alle rettigheder tilhører
            alt indhold er ophavsretligt | materialet er ophavsretligt beskyttet
            artiklen er ophavsretligt beskyttet | indholdet er ophavsretligt beskyttet
            indhold er ophavsretligt beskyttet | tekster og billeder er ophavsretligt
            beskyttet efter ophavsretsloven | beskyttet i henhold til ophavsretsloven
            beskyttet af lov om ophavsret | eftertryk forbudt | eftertryk ikke tilladt
            eftertryk kun tilladt | må ikke kopieres | må ikke kopieres uden | må ikke gengives uden
            må ikke anvendes uden | må ikke videredistribueres | må ikke genbruges uden
            må ikke videreformidles uden | uden skriftlig tilladelse fra
            uden skriftligt samtykke fra | uden forudgående skriftlig | uden redaktionens tilladelse
            citat tilladt med kildeangivelse | citat er tilladt med | citeres med kildeangivelse
            gengives med kildeangivelse | med tydelig kildeangivelse | husk kildeangivelse
            copyright ritzau | kopiering er ikke tilladt | kopiering ikke tilladt | cvr-nr # | cvr #
            cvr-nummer # | ansvarshavende chefredaktør og adm | ansv chefredaktør
            drevet af wordpress | stolt drevet af wordpress | hjemmesiden er lavet af
            websitet er udviklet af | udviklet af bureauet | medlem af danske medier
            er tilmeldt pressenævnet | tilmeldt pressenævnet | underlagt medieansvarsloven
            følger reglerne for god presseskik | overholder reglerne for god presseskik
        ",
        hit: "© 2021 Ramsvig Tidende. Alle rettigheder forbeholdes.",
        miss: "Arvingerne beholdt alle rettigheder til viserne.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            vi bruger cookies | vi anvender cookies | vi benytter cookies | vi gør brug af cookies
            vi og vores partnere bruger | vi og vores partnere gemmer
            vi og vores partnere anvender | vi og vores partnere opbevarer
            vi og vores samarbejdspartnere | vi og vores leverandører | bruger vi cookies
            anvender vi cookies | benytter vi cookies | bruger cookies | anvender cookies
            benytter cookies | benytter sig af cookies | gør brug af cookies
            websitet bruger cookies | hjemmesiden bruger cookies | denne hjemmeside bruger
            denne hjemmeside anvender | dette website bruger | dette website anvender
            dette websted bruger | denne side bruger | dette site bruger | vores hjemmeside bruger
            vores website bruger | brug af cookies | brugen af cookies | anvendelse af cookies
            cookies og lignende | cookies og andre teknologier | cookies og privatliv
            cookies og persondata | privatliv og cookies | persondata og cookies | accepter cookies
            acceptér cookies | accepter alle cookies | acceptér alle cookies | accepterer du cookies
            accepterer du vores brug | accepterer du brugen | accepterer du at vi bruger
            accepterer vores brug af | tillad alle cookies | tillad cookies | afvis cookies
            afvis alle cookies | godkend cookies | godkend alle cookies | kun nødvendige cookies
            administrer cookies | administrér cookies | administrer samtykke
            administrer dit samtykke | ændr dit samtykke | ændre dit samtykke
            træk dit samtykke tilbage | trække dit samtykke tilbage | tilbagekald dit samtykke
            indstillinger for cookies | cookie-indstillinger | cookie-politik
            cookie- og privatlivspolitik | cookie- og persondatapolitik
            privatlivs- og cookiepolitik | nødvendige cookies | funktionelle cookies
            statistiske cookies | tredjepartscookies til | læs mere om cookies
            læs mere om vores cookies | læs mere om hvordan vi bruger
            læs mere i vores cookiepolitik | læs vores cookiepolitik | vores cookiepolitik
            vores privatlivspolitik | vores persondatapolitik | ved at bruge sitet
            ved at bruge siden | ved at bruge hjemmesiden | ved at bruge vores hjemmeside
            ved at fortsætte på siden | ved at fortsætte accepterer | ved at klikke på accepter
            ved at klikke videre | ved at klikke på ok | ved fortsat brug af
            fortsat brug af hjemmesiden | dit privatliv er vigtigt | vi værner om dit privatliv
            vi respekterer dit privatliv | vi passer på dine data | vi passer på dine oplysninger
            behandler dine persondata | behandler dine personoplysninger | tilpassede annoncer og
            målrettede annoncer og indhold | personligt tilpassede annoncer og
            gemme og tilgå oplysninger | opbevare og tilgå oplysninger
            for at forbedre din oplevelse | for at give dig en bedre oplevelse
            for at give dig den bedste | for at huske dine indstillinger | eksternt indhold fra
            for at se dette indhold skal du | du skal acceptere cookies
            du har ikke accepteret cookies
        ",
        hit: "Vi bruger cookies for at give dig en bedre oplevelse.",
        miss: "Bageriet bruger dejen til kagerne inden for et døgn.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            privatlivspolitik | privatlivspolitikken | privatlivspolitik og cookies
            privatlivs- og cookiepolitik | privatliv | privatliv og cookies | privatliv & cookies
            persondata | persondatapolitik | persondatapolitik og cookies | personoplysninger
            behandling af persondata | behandling af personoplysninger | databeskyttelse
            databeskyttelsespolitik | datapolitik | dataetik | politik for dataetik | gdpr | cookies
            cookie | om cookies | cookiepolitik | cookie-politik | cookie- og privatlivspolitik
            cookie- og persondatapolitik | cookies og privatlivspolitik | cookie-indstillinger
            cookieindstillinger | cookiedeklaration | brug af cookies
            administrer indstillinger | samtykke | samtykkeindstillinger
            ret samtykke | ret cookiesamtykke | opdater samtykke
            opdatér samtykke | ændr indstillinger | privatlivsindstillinger | vilkår
            vilkår og betingelser | generelle vilkår | almindelige vilkår | brugervilkår
            brugerbetingelser | vilkår for brug | betingelser for brug | handelsbetingelser
            handelsvilkår | salgsbetingelser | forretningsbetingelser | leveringsbetingelser
            betingelser | abonnementsbetingelser | medlemsbetingelser | juridisk information
            juridisk meddelelse | ansvarsfraskrivelse | ophavsret | ophavsret og vilkår
            rettigheder | tilgængelighed | tilgængelighedserklæring | was-erklæring | whistleblower
            whistleblowerordning | etik | etiske retningslinjer | redaktionelle retningslinjer
            redaktionel linje | presseetik | pressenævnet | god presseskik | rettelser
            rettelser og præciseringer | fejl og fakta | fejl & fakta | fejl og rettelser
            meld fejl | rapporter fejl | rapportér fejl | rapporter en fejl | fandt du en fejl
            fundet en fejl | har du fundet en fejl | fejl i artiklen | accepter | acceptér
            accepter alle | acceptér alle | accepter og fortsæt | accepter og luk
            accepter nødvendige | accepter valgte
            godkend | godkend alle | jeg accepterer | jeg giver samtykke
            tillad | tillad alle | tillad valgte | tillad udvalgte | afvis
            afvis alle | kun nødvendige | nødvendige | strengt nødvendige | gem indstillinger
            gem valg | gem præferencer | tilpas | tilpas indstillinger | vis detaljer om cookies
            fortrydelsesret | retur | returnering | returret | bytte og returnering
            fragt og levering | fragt og retur | levering og retur | betaling og levering
            ejerforhold | ejerskab
            [sådan behandler vi, sådan bruger vi] [dine data, dine oplysninger, dine personoplysninger,
            persondata]
            [administrer, administrér, ændr, tilpas, gem] [cookies, cookieindstillinger, cookie-indstillinger,
            dit samtykke, dine valg, mine valg, samtykke]
            [accepter, acceptér, tillad, afvis, godkend] [alle, kun nødvendige] cookies
            ret [dit samtykke, cookies, dine cookies, cookieindstillinger]
        ",
        hit: "Privatlivspolitik",
        miss: "Privatlivspolitikken i styrelsen er fyrre sider lang.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            holdninger udtrykt i | holdningerne er skribentens egne | synspunkterne er skribentens
            synspunkter der kommer til udtryk | er udtryk for skribentens
            er et udtryk for skribentens | er alene udtryk for skribentens
            udtryk for skribentens egen | udtryk for skribentens holdning
            udtryk for skribentens egne | udtryk for forfatterens egen
            udtryk for forfatterens egne | skribentens egen holdning | skribenternes egne holdninger
            dette er et debatindlæg | dette er et læserbrev | dette er en klumme
            dette er en kronik | dette er en lederartikel | dette er en kommentar og
            dette er en kommentar skrevet | dette er en analyse skrevet | dette er et blogindlæg
            dette er et udtryk for skribentens | artiklen er udtryk for | indlægget er udtryk for
            kommentaren er udtryk for | klummen er udtryk for | artiklen blev oprindeligt bragt
            artiklen blev oprindeligt publiceret | artiklen blev oprindeligt udgivet
            artiklen blev først bragt | artiklen er oprindeligt bragt
            artiklen er oprindeligt publiceret | artiklen er oprindeligt udgivet
            artiklen har tidligere været bragt | artiklen har tidligere været publiceret
            indlægget blev først bragt | indlægget er tidligere bragt | indlægget blev oprindeligt
            denne artikel er oprindeligt | denne artikel blev oprindeligt | denne artikel blev først
            artiklen er skrevet med hjælp fra ai | artiklen er lavet med hjælp fra ai
            artiklen er udarbejdet ved hjælp af ai | teksten er genereret af
            resuméet er lavet af ai | resumé lavet af ai | opsummeringen er lavet af ai
            kvalitetssikret af redaktionen | gennemgået af redaktionen
            kvalitetstjekket af en journalist | affiliate-links i | kan vi modtage en kommission
            kan vi få kommission | modtager vi en lille kommission | får jeg en lille kommission
            får vi en lille provision | vi tjener penge når du | ikke ansvarlig for indholdet på
            ikke ansvar for indholdet på | påtager os intet ansvar for | vi tager forbehold for fejl
            forbehold for trykfejl | der tages forbehold for fejl | med forbehold for fejl
            ikke finansiel rådgivning | ikke investeringsrådgivning | ikke en anbefaling om køb
            historiske afkast er ingen garanti | historisk afkast er ingen garanti
            erstatter ikke lægebesøg | erstatter ikke lægelig
            erstatter ikke professionel rådgivning | har du fundet en fejl | har du opdaget en fejl
            har du set en fejl | fandt du en fejl | har du spottet en fejl | tip os om fejl
            sådan arbejder vi med journalistik | sådan arbejder vi med kilder
            sådan arbejder vi med fejl | læs mere om hvordan vi arbejder
            læs mere om vores arbejde med | for mere information kontakt
            for yderligere information kontakt | for yderligere oplysninger kontakt
            yderligere oplysninger kontakt | yderligere information kontakt
            læs hele pressemeddelelsen | se alle pressemeddelelser
            denne side er beskyttet af recaptcha | beskyttet af recaptcha
            googles privatlivspolitik og | googles privatlivspolitik | kurserne er forsinket
            kurser er forsinkede | kursdata er forsinket | børsdata er forsinket
            resuméet er lavet med | resuméet er lavet af
        ",
        hit: "Dette er et debatindlæg og udtryk for skribentens egen holdning.",
        miss: "Hendes holdning kom til udtryk i et skuldertræk, og mødet gik videre.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            nødvendige for at hjemmesiden kan fungere og | kan ikke slås fra i vores systemer
            gør det muligt for os at tælle | alle oplysninger som disse cookies indsamler
            som reaktion på handlinger foretaget af dig | via vores websted af vores reklamepartnere
            gemme eller hente oplysninger på din browser
            entydigt identificerer din browser og internetenhed | den tekniske lagring eller adgang
            bruge præcise geolokationsdata | aktivt scanne enhedskarakteristika
            bruge begrænsede data til at vælge | oprette profiler til personaliseret annoncering
            måle annoncepræstation | måle indholdspræstation | er små tekstfiler som kan bruges af
            målgruppeundersøgelser og udvikling af tjenester
        ",
        hit: "Den tekniske lagring eller adgang er strengt nødvendig for tjenesten.",
        miss: "Lagringen var teknisk svær, og adgangen til arkivet lukkede i maj.",
    },
];
