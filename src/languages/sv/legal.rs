//! Swedish phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            alla rättigheter förbehållna | alla rättigheter reserverade | eftertryck förbjudes
            eftertryck förbjuden | skyddat av upphovsrätt | skyddas av upphovsrätt
            skyddad enligt upphovsrättslagen | skyddas av upphovsrättslagen
            skyddat enligt lagen om upphovsrätt | får inte kopieras | får inte återges
            får inte publiceras utan | får ej kopieras | får ej återges | utan skriftligt tillstånd
            utan skriftligt medgivande | utan tillåtelse från | utan redaktionens tillstånd
            citera gärna men ange källa | ange källa vid citat | kopiering förbjuden | copyright tt
            ansvarig utgivare är | chefredaktör och ansvarig utgivare
            chefredaktör & ansvarig utgivare | org. nr | drivs med wordpress
            drivs med stolthet med wordpress | stolt drivs av wordpress | webbplatsen är byggd av
            producerad av webbyrån | omfattas av utgivningsbevis
        ",
        hit: "© 2021 Ramsviks Tidning. Alla rättigheter förbehållna.",
        miss: "Arvingarna behöll alla rättigheter till visorna.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            vi använder cookies | vi använder kakor | vi använder oss av cookies
            vi använder oss av kakor | vi och våra partners använder | vi och våra partners lagrar
            vi och våra partner lagrar | vi och våra leverantörer | använder vi cookies
            använder vi kakor | använder vi oss av cookies | använder cookies
            använder sig av cookies | använder sig av kakor | använder kakor för
            webbplatsen använder cookies | webbplatsen använder kakor | denna webbplats använder
            den här webbplatsen använder | den här sidan använder | den här sajten använder
            sidan använder cookies | vår webbplats använder | användningen av cookies
            cookies och liknande | cookies och andra tekniker | kakor och liknande tekniker
            acceptera cookies | acceptera alla cookies | acceptera kakor | acceptera alla kakor
            godkänn cookies | godkänn alla cookies | godkänn kakor | godkänn alla kakor
            godkänner du att vi använder | godkänner du cookies | godkänner du användningen
            tillåt alla cookies | tillåt cookies | avvisa cookies | neka cookies | neka alla cookies
            hantera cookies | hantera kakor | hantera samtycke | cookieinställningar
            cookie-inställningar | kakinställningar | inställningar för cookies
            inställningar för kakor | inställningar för samtycke | cookiepolicy | cookie-policy
            nödvändiga cookies | nödvändiga kakor | funktionella cookies | läs mer om cookies
            läs mer om hur vi använder | genom att använda sidan | genom att använda webbplatsen
            genom att använda tjänsten godkänner | genom att klicka på godkänn
            genom att klicka på acceptera | genom att surfa vidare | fortsätter du att använda
            återkalla ditt samtycke | ändra ditt samtycke | din integritet är viktig
            vi värnar om din integritet | vi bryr oss om din integritet | vår integritetspolicy
            vår personuppgiftspolicy | integritetsinställningar | så hanterar vi personuppgifter
            så behandlar vi dina personuppgifter | behandlar dina personuppgifter
            personligt anpassade annonser | anpassade annonser och innehåll
            lagra och få åtkomst till information | för bästa upplevelse på
            förbättra din upplevelse | externt innehåll från | för att se innehållet måste du
        ",
        hit: "Vi använder cookies för att ge dig en bättre upplevelse.",
        miss: "Bageriet använder degen till kakorna inom ett dygn.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            integritetspolicy | integritet | integritet och cookies | integritet & cookies
            integritet & villkor | integritetsinställningar | sekretesspolicy | sekretess
            personuppgiftspolicy | personuppgifter | personuppgifter och cookies
            personuppgifter & cookies | personuppgiftshantering | behandling av personuppgifter
            hantering av personuppgifter | dataskydd | dataskyddspolicy | dataskyddsinformation
            gdpr | cookies | cookiepolicy | cookie-policy | cookieinställningar
            cookie-inställningar | kakor | om cookies | om kakor | kakinställningar
            hantera inställningar
            samtyckesinställningar | villkor | allmänna villkor | användarvillkor | användaravtal
            köpvillkor | prenumerationsvillkor och policy | leveransvillkor | villkor och integritet
            villkor & policy | medlemsvillkor | regler och villkor | rättslig information
            juridisk information | ansvarsfriskrivning | copyright och villkor | upphovsrätt
            tillgänglighet | tillgänglighetsredogörelse | tillgänglighetsutlåtande
            redaktionell policy | etiska regler | etik och policy | pressetik | publicistiska regler
            rättelser | rättelser och förtydliganden | rättelsepolicy | rapportera fel
            rapportera ett fel | anmäl fel | anmäl ett fel | hittat fel | hittat ett fel
            hittat fel i texten | fel i artikeln | allmänhetens medieombudsman | acceptera
            acceptera alla | acceptera och fortsätt | acceptera och stäng
            acceptera cookies | acceptera nödvändiga | godkänn | godkänn alla | godkänn och stäng
            godkänn och fortsätt | godkänn nödvändiga | jag godkänner
            jag accepterar | tillåt | tillåt alla | tillåt urval | avvisa
            avvisa alla | neka | neka alla | endast nödvändiga | bara nödvändiga
            spara inställningar | spara val | nödvändiga | fler alternativ | anpassa
            anpassa inställningar | ändra inställningar | ångerrätt | returer | frakt & retur
            betalning & leverans | betalsätt | ägare och finansiering
            med ensamrätt | så hanterar vi personuppgifter | så behandlar vi personuppgifter
            [hantera, ändra, anpassa, spara] [cookies, kakor, cookieinställningar, kakinställningar,
            inställningar för kakor, inställningar för cookies, dina val, mina val, samtycke]
            [acceptera, godkänn, tillåt, avvisa, neka] [alla, endast nödvändiga, bara nödvändiga] [kakor,
            cookies]
        ",
        hit: "Integritetspolicy",
        miss: "Integritetspolicyn på myndigheten är fyrtio sidor lång.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            åsikterna som uttrycks | åsikterna är skribentens egna | för åsikterna svarar
            skribenten svarar för åsikter | för åsikter i texten svarar | för eventuella åsikter
            skribenten ansvarar själv för | delas inte nödvändigtvis av | detta är en opinionstext
            det här är en opinionstext | detta är en argumenterande text
            detta är en krönika åsikterna | detta är en ledare | detta är en debattartikel
            det här är en debattartikel | det här är en insändare | detta är en insändare
            det här är en krönika | publicerades ursprungligen i | publicerades ursprungligen på
            artikeln publicerades ursprungligen | artikeln publicerades först
            artikeln har tidigare publicerats | texten har tidigare publicerats
            texten publicerades först | inlägget dök först upp | dök först upp på
            artikeln är skapad med hjälp av ai | texten är skapad med hjälp av ai
            artikeln är automatiskt | automatiskt genererad text
            sammanfattningen är gjord med stöd av ai | är gjord med stöd av ai
            faktagranskad av redaktionen | affiliate-länkar | affiliatelänkar | kan vi få provision
            får vi en liten provision | får jag en liten provision | vi kan få ersättning om
            ansvarar inte för innehåll på externa | inte ansvarig för innehållet
            ansvarar inte för eventuella fel | reservation för eventuella
            inte finansiell rådgivning | utgör inte rådgivning | ersätter inte läkarbesök
            ersätter inte medicinsk | ersätter inte professionell
            historisk avkastning är ingen garanti | pengar som placeras i fonder
            har du hittat ett fel | har du sett något fel | ser du något fel | hittade du fel
            tipsa oss om fel | så jobbar vi med nyheter | så arbetar vi med nyheter
            så arbetar vi journalistiskt | så jobbar vi med journalistik
            så jobbar vi med källkritik | läs mer om hur vi arbetar | följer god publicistisk sed
            ska präglas av sanning | för mer information kontakta | presskontakt
            för ytterligare information kontakta | skyddas av recaptcha
            googles integritetspolicy och användarvillkor | kurser fördröjda med
            # minuters fördröjning | # minuters eftersläpning
            sammanfattningen är gjord med hjälp av ai | sammanfattningen är gjord av ai
            sammanfattningen är ai-genererad
        ",
        hit: "Åsikterna som uttrycks i texten är skribentens egna.",
        miss: "Hennes åsikter uttrycktes med en axelryckning, och mötet gick vidare.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            nödvändiga för att webbplatsen ska fungera och | går inte att stänga av i våra
            gör att vi kan räkna antalet besök | all information som dessa cookies samlar in
            som svar på åtgärder som du har | via vår webbplats av våra annonspartner
            lagra eller hämta information i din webbläsare
            unikt identifiera din webbläsare och internetenhet
            den tekniska lagringen eller åtkomsten
            använda exakta uppgifter om geografisk positionering | aktivt skanna enhetens egenskaper
            använda begränsade data för att välja | skapa profiler för personanpassad annonsering
            mäta reklamprestanda | mäta innehållsprestanda | är små textfiler som kan användas av
            målgruppsundersökningar och tjänsteutveckling
        ",
        hit: "Den tekniska lagringen eller åtkomsten är absolut nödvändig för tjänsten.",
        miss: "Lagringen var tekniskt svår, och åtkomsten till arkivet stängdes i maj.",
    },
];
