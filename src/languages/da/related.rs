//! Danish phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            læs også | læs også her | læs også om | læs mere om emnet | læs mere om sagen
            læs mere om dette | læs mere om temaet | læs mere i samme dur | læs også disse
            læs også disse artikler | læs også disse historier | læs flere artikler
            læs flere nyheder | læs flere historier | læs flere indlæg | læs næste
            læs næste artikel | læs videre her | læs mere fra | læs mere fra os | mere om emnet
            mere om sagen | mere om dette | mere om dette emne | mere om samme emne | mere om temaet
            mere fra | mere fra forsiden | mere fra samme sektion | mere fra samme kategori
            mere fra kategorien | mere fra sektionen | mere fra os | mere fra serien
            mere fra forfatteren | mere til dig | mere som dette | mere læsning | mere læsestof
            mere nyt | mere at læse | flere artikler om
            flere artikler fra | flere artikler i serien
            flere artikler om samme emne
            flere fra serien
            flere i serien | flere sager | relateret | relateret artikel
            relaterede links
            relaterede emner | relateret indhold | relateret læsning | relaterede produkter
            beslægtede artikler | andre læser lige nu
            andre har også læst
            anbefalet
            anbefalet læsning | anbefalinger | anbefalinger til dig | vi anbefaler
            vi anbefaler også | redaktionen anbefaler | redaktionen anbefaler også | læsetips
            du vil måske også kunne lide | du vil måske også synes om | du vil måske kunne lide
            du kan måske også lide | du kan også lide
            måske er du interesseret i | måske vil du også læse
            du er måske også interesseret i | det læser andre | dette kunne også interessere dig
            kunne måske interessere dig | kan også interessere dig
            udvalgte artikler | udvalgte historier
            tidligere artikler om emnet | tidligere i serien
            seneste nyt
            seneste opslag
            seneste fra | seneste fra forsiden | senest opdateret
            senest udgivet | sidste nyt | sidste nyheder | nyeste
            nye artikler | nye indlæg | lige nu på forsiden | lige nu | netop nu
            se også | se flere | se mere | se andre artikler | gå ikke glip af
            gå ikke glip af dette | gik du glip af | gik du glip af det | gik du glip af denne
            har du læst | har du læst disse | opdag mere | udforsk mere | fra arkivet | artikelserie
            artikelserien | i samme serie | alle artikler i serien | dagens historier
            dagens artikler | artikler om emnet | nyheder fra danmark | lokale nyheder til dig
            mest for dig
            [relaterede, lignende, flere, andre, seneste, de seneste, vores seneste, nyeste, de nyeste,
            anbefalede, tidligere] [artikler, nyheder, indlæg, blogindlæg, historier, reportager, opskrifter,
            interviews, episoder, videoer, klip, klummer, anmeldelser, pressemeddelelser, podcasts]
            [flere, andre, relaterede] [artikler, nyheder, historier, indlæg] [om emnet, om dette emne, i samme
            kategori, af samme forfatter, til dig, fra os]
            [andre, andre læsere, vores læsere] [læser, læste, har læst, så, ser] [, også]
            [anbefalet, anbefales, udvalgt, artikler, nyheder, lige noget] [til dig, for dig]
            [mere, flere artikler, flere historier] [fra, af] [samme, denne] [skribent, journalist]
            [måske, du vil måske] [kan du også lide, er du også interesseret i, interesserer dette dig]
        ",
        hit: "Læs også:",
        miss: "Den, der vil, kan læse boksen læs også til trods for det lange indlæg.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            mest læste artikler | mest læste nyheder
            mest læste i går
            mest læste seneste uge | mest læst seneste uge
            mest læste det seneste døgn | mest læste historier | mest læste indlæg
            mest læste blogs | mest set
            mest delt | mest kommenteret | mest debatterede
            mest populære artikler | mest populære indlæg | mest omtalte
            populære | populære artikler | populære indlæg
            populære nyheder | populære emner | populære historier | populære lige nu
            de mest læste | de mest læste artikler | ugens mest læste | månedens mest læste
            dagens mest læste | top # mest læste | top # | topnyheder | toplisten | tophistorier
            dagens tophistorier | dagens topnyheder | det vigtigste lige nu | de vigtigste nyheder
            dagens vigtigste | dagens vigtigste nyheder | vigtigste nyheder
            trender | trender lige nu | det taler vi om | det taler alle om | lige nu taler vi om
            hot lige nu | hitter lige nu | hitlisten | redaktionens udvalgte | redaktionens valg
            redaktionens favoritter | redaktørens valg | redaktørens udvalgte | udvalgt
            udvalgt af redaktionen | udvalgte | udvalgte nyheder | ugens udvalgte
            weekendens mest læste | ugens bedste
            [mest læst, mest læste, mest sete, mest delte, mest kommenterede, mest populære, populært,
            trending] [,
            lige nu, i dag, denne uge, i denne uge, seneste døgn, på sitet]
        ",
        hit: "Mest læste",
        miss: "Det var den mest læste roman den vinter.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            mere fra sport | mere fra kultur | mere fra nyheder | mere fra indland | mere fra udland
            mere fra danmark | mere fra økonomi | mere fra politik | mere fra penge | mere fra debat
            mere fra livsstil | mere fra underholdning | mere fra forsiden | mere fra lokalområdet
            mere fra kategorien | mere fra sektionen | mere om sagen | mere om emnet
            flere nyheder fra | flere nyheder om | flere artikler fra | flere artikler om
            flere artikler i | flere historier fra | flere historier om | flere indlæg fra
            flere indlæg om | læs mere om | læs mere fra | læs flere artikler om
            læs flere artikler fra | læs flere nyheder fra | læs flere nyheder om
            læs flere historier fra | læs flere historier om | læs alt om | læs alle artikler om
            læs alle historier om | alle artikler om | alt om sagen | seneste nyt fra
            seneste nyt om | seneste nyheder fra | seneste nyheder om | seneste artikler fra
            seneste fra | seneste indlæg fra | sidste nyt fra | sidste nyt om | mest læste i
            mest læste på | mest læste fra | mest læst i | mest læst på | populært i | populært på
            udvalgt fra | find mere om | nyt fra samme | flere afsnit af
        ",
        hit: "Mere fra Sport",
        miss: "Kommunen vil se mere fra sport og friluftsliv i skolen.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            læs også | læs mere | læs mere her | læs mere på | læs mere om sagen her | læs hele
            læs videre | læs resten | læs artiklen | læs historien | læs reportagen
            læs interviewet | læs anmeldelsen | læs kronikken | læs kommentaren | læs lederen
            læs indlægget | læs svaret | læs analysen | læs også vores | læs også om | baggrund læs
            se også | se videoen | se video | se klippet | se billederne | se billedserien
            se galleriet | se kortet | se indslaget | hør også | hør podcasten | hør afsnittet
            relateret: | relateret artikel | relaterede artikler | tidligere artikel
            tidligere artikler | gå ikke glip af | gik du glip af | anbefalet læsning | læsetips
            følg sagen | følg seneste nyt | følg med live | følg udviklingen her | følg liveblog
            følg vores liveblog | her kan du læse mere | her kan du læse | her kan du se hele
            du vil måske også kunne lide | måske er du også interesseret i | lyt også
            [læs, se, lyt]:
        ",
        hit: "Læs også: Derfor bliver brødet dyrere i Vestjylland",
        miss: "Børnene i byen læser også tegneserier, siger bibliotekaren.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            læs mere | læs mere her | læs mere nu | læs mere på | læs hele
            læs hele kronikken
            læs hele anmeldelsen | læs hele nyheden | læs artiklen | læs artiklen her | læs artikel
            læs historien | læs historien her | læs indlægget | læs indlæg | læs nyheden
            læs videre | læs mindre | læs nu | læs alt | læs den her | læs originalartiklen
            læs hele serien | fortsæt læsningen | fortsæt med at læse | fortsæt
            fortsæt til artiklen | fortsæt til artikel | fortsættes | til artiklen | til artikel
            til hele artiklen | til originalartiklen | til kilden | til hjemmesiden | til websitet
            gå til artiklen | gå til artikel | gå til siden | gå videre | åbn artiklen | åbn artikel
            mere | mere info | mere information
            se alle
            se alt | se mindre | se hele listen | se resultater
            se resultatet | vis | vis mere | vis flere
            vis alle
            vis alt | vis mindre
            vis færre | vis artikel | vis indlæg | vis detaljer | hent flere
            hent mere | indlæs flere
            indlæs mere | alle artikler | alle indlæg | alle nyheder
            alle historier | alle videoer | klik her | klik her for at læse mere | klik her for mere
            klik for at læse mere | tryk her | tryk her for at læse mere | opdag | se videoen
            se video | se klippet | se nu | hele artiklen | hele historien | hele listen
            hele teksten
            [vis, se, indlæs, hent] [alle, flere, alle vores] [artikler, nyheder, indlæg, historier,
            reportager, opskrifter, interviews, episoder, videoer, klip, anmeldelser, resultater,
            arrangementer]
            [læs, se, vis] [hele artiklen, hele indlægget, hele historien, hele interviewet, hele teksten, hele
            opskriften, hele rapporten, hele episoden] [, her]
        ",
        hit: "Læs mere »",
        miss: "Læs mere end overskriften, før du ringer, bad redaktøren.",
    },
];
