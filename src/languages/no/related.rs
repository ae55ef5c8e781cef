//! Norwegian phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            les også | les òg | les og | les mer om saken | les meir om saka | les mer om temaet
            les mer om dette | les mer om emnet | les også disse | les også disse sakene
            les flere saker | les fleire saker | les flere artikler | les flere nyheter
            les fleire nyheiter | les neste | les neste sak | les mer fra oss | mer om saken
            mer om temaet | mer om dette | mer om samme tema | mer om emnet | meir om saka
            meir om temaet | meir om emnet | meir om dette | mer fra forsiden | meir frå framsida
            mer fra samme seksjon | mer fra denne seksjonen | mer fra kategorien | mer fra oss
            mer fra forfatteren | mer fra serien | mer nytt | mer nyheter | mer å lese
            mer lesestoff | mer for deg | mer som dette | fleire saker
            flere saker fra
            fleire artiklar | fleire nyheiter | fleire innlegg
            flere saker i serien | flere fra serien | relatert
            relaterte artiklar
            relaterte lenker | relatert innhold | relatert innhald | relatert artikkel
            relaterte temaer | beslektede artikler | beslektede saker | beslektet innhold
            liknande saker
            liknende artikler | andre les også
            andre har også lest | anbefalt
            anbefalt lesning
            anbefalinger | anbefalinger for deg | tilrådd for deg | vi anbefaler | vi tilrår
            redaksjonen anbefaler | redaksjonen anbefaler også | lesetips | lesetips fra redaksjonen
            du vil kanskje også like | du vil kanskje like
            du er kanskje interessert i | du er kanskje også interessert i
            kanskje du også vil like | kanskje du er interessert i
            dette vil kanskje interessere deg | dette kan også interessere deg
            kan være interessant for deg | utvalgte saker | utvalgte artikler
            tidlegare saker | tidligere saker om temaet
            tidligere publisert | siste nytt | siste nyheiter
            siste artiklar | sist publisert
            sist publiserte | siste fra forsiden | siste fra redaksjonen | det siste
            akkurat nå | rett nå | se også
            sjå også | sjå òg | se flere | se mer | sjå meir | ikke gå glipp av | ikkje gå glipp av
            gikk du glipp av | gikk du glipp av denne | i tilfelle du gikk glipp av det | oppdag mer
            utforsk mer | fra arkivet | frå arkivet | artikkelserien | i samme serie
            alle saker i serien | dagens saker | nyheter i korte trekk | flere saker på forsiden
            lokale nyheter for deg
            [relaterte, lignende, flere, andre, siste, de siste, våre siste, anbefalte, tidligere, nye,
            nyeste] [artikler,
            nyheter, saker, innlegg, blogginnlegg, historier, reportasjer, oppskrifter, intervjuer, episoder,
            videoer, klipp, kommentarartikler, anmeldelser, pressemeldinger, podkaster]
            [flere, andre, relaterte] [artikler, nyheter, saker] [om emnet, om temaet, om dette temaet, i samme
            kategori, av samme forfatter, av forfatteren, for deg, fra oss]
            [andre, andre lesere, våre lesere] [leser, leste, har lest, så, ser] [, også]
            [anbefalt, anbefales, utvalgt, artikler, nyheter, saker] for deg
            [mer, flere artikler, flere saker] [fra, av] [samme, denne] [skribent, journalist]
            [kanskje liker du, du liker kanskje, du vil kanskje like] [også, også dette, også disse]
        ",
        hit: "Les også:",
        miss: "Den som vil, kan les også-feltet til tross ta resten i morgen.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            mest lese
            mest lest siste uke | mest lest siste uken
            mest leste saker nå
            mest lesne | mest lesne saker | mest sette
            mest delte | mest kommenterte
            mest populære | mest omtalt
            populære artiklar | populære temaer | populære emner
            populært på sosiale medier | de mest leste | dei mest lesne | ukens mest leste
            ukas mest leste | dagens mest leste
            trending nå | i vinden | det snakkes om | hot nå | topp # mest lest | topp #
            topplisten | topplista | toppsaker | toppsaker nå | dagens toppsaker | hovedsaker
            hovudsaker | viktigste nyheter | viktigste saker | dagens viktigste
            dagens viktigste nyheter | det viktigste nå | redaktørens valg | redaksjonens valg
            redaksjonens favoritter | redaktøren velger | utvalgt | utvalgt av redaksjonen | utvald
            utvalde saker | månedens mest leste | ukens beste | siste døgn | helgens mest leste
            snakkiser | snakkisen | aktuelt nå
            [populære, mest populære, de mest populære, mest leste, de mest leste, mest delte, mest sette, mest
            kommenterte] [artikler, artiklene, nyheter, nyhetene, saker, sakene, innlegg, innleggene,
            oppskrifter, videoer]
            [mest lest, mest leste, mest sett, mest delt, mest kommentert, mest populært, populært, trender] [,
            akkurat nå, nå, i dag, denne uken, denne uka, siste døgn, på nettstedet]
        ",
        hit: "Mest lest",
        miss: "Det var den mest leste romanen den vinteren.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            mer fra sport | mer fra kultur | mer fra nyheter | mer fra innenriks | mer fra utenriks
            mer fra økonomi | mer fra politikk | mer fra meninger | mer fra debatt
            mer fra forsiden | mer fra lokalt | mer fra avisa | mer fra kategorien | mer om saken
            mer om temaet | meir frå sport | meir frå kultur | meir frå nyheiter | meir frå framsida
            meir om temaet | flere saker fra | flere saker om | flere saker i | fleire saker frå
            fleire saker om | flere nyheter fra | flere nyheter om | flere artikler fra
            flere artikler om | flere artikler i | flere innlegg fra | les mer om | les meir om
            les mer fra | les flere saker om | les flere saker fra | les flere artikler om
            les flere artikler fra | les alt om | les alle saker om | les alle sakene om
            alle saker om | alle artikler om | alt om saken | siste nytt fra | siste nytt frå
            siste nytt om | siste nyheter fra | siste saker fra | siste artikler fra
            siste innlegg fra | siste fra | siste frå | mest lest i | mest lest på | mest lest fra
            populært i | populært på | populært innen | utvalgt fra | finn mer om
        ",
        hit: "Mer fra Sport",
        miss: "Kommunen vil se mer fra sport og friluftsliv i skolen.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            les også | les òg | les mer | les meir | les mer her | les meir her | les mer på
            les hele | les heile | les videre | les vidare | les resten | les saken | les saka
            les artikkelen | les reportasjen | les intervjuet | les anmeldelsen | les kronikken
            les kommentaren | les lederen | les innlegget | les svaret | les tidligere sak
            les også om | les også vår | les også denne | bakgrunn les | se også | se òg | sjå også
            sjå òg | se videoen | se video | se klippet | sjå videoen | se bildene | sjå bilda
            se bildeserien | se kart | hør også | hør podkasten | høyr også | høyr podkasten
            meir om saka | tidligere sak | tidligere saker | relatert: | relatert sak
            relaterte saker | relatert artikkel | relaterte artikler | ikke gå glipp av
            ikkje gå glipp av | anbefalt lesning | lesetips | følg saken | følg siste nytt
            følg vår direktesending | følg direkte | følg utviklingen her | følg oppdateringer
            siste nytt | her kan du lese mer | her kan du lese | her kan du lese meir
            her finner du mer | du liker kanskje også | første gang omtalt
            [se, lytt, hør]:
        ",
        hit: "Les også: Derfor blir brødet dyrere i nord",
        miss: "Barna i bygda leser også tegneserier, sier bibliotekaren.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            les mer her | les meir her | les hele
            les heile saka | les heile saka her
            les heile artikkelen | les heile innlegget
            les hele kronikken | les hele anmeldelsen | les saken | les saken her
            les saka | les saka her | les artikkelen | les artikkel | les innlegget | les videre
            les vidare | les videre her | les mindre | les nå | les alt | les originalartikkelen
            les originalen | les den her | fortsett å lese | fortsett å lesa | hald fram å lese
            fortsett lesingen | fortsett | fortset | hald fram | fortsett til saken
            fortsett til artikkelen | til saken | til saka | til artikkelen | til hele saken
            til originalartikkelen | til kilden | til nettstedet | til nettsiden | gå til saken
            gå til artikkelen | gå til artikkel | gå videre | gå vidare | åpne saken
            åpne artikkelen | mer | meir | mer info | mer informasjon | meir informasjon | meir info
            se fleire | sjå fleire | sjå fleire saker | se alle
            sjå alle | sjå alle saker | se alle saker her
            se alt | sjå alt | se mindre | sjå mindre
            se hele listen | se hele lista | se resultatene | vis | vis mer | vis meir
            vis mer om saken | vis flere | vis fleire | vis fleire saker
            vis alle
            vis alt | vis mindre
            vis færre | vis artikkel | vis innlegg
            vis detaljer | vis detaljar | last flere | last inn flere
            last inn mer | last inn fleire | last mer | hent flere | alle saker
            alle artikler | alle artiklar | alle innlegg | alle nyheter | alle nyheiter
            alle videoer | klikk her | klikk her for å lese mer | klikk her for mer
            klikk for å lese mer | trykk her | trykk her for å lese mer | oppdag | se videoen
            sjå videoen | se klippet | se nå | sjå no | hele saken | heile saka | hele artikkelen
            hele listen | hele lista | hele teksten | les mer | les meir
            [vis, se, last inn, hent] [alle, flere, alle våre] [artikler, nyheter, saker, innlegg, historier,
            reportasjer, oppskrifter, intervjuer, episoder, videoer, klipp, anmeldelser, resultater,
            arrangementer]
            [les, se, vis] [hele artikkelen, hele saken, hele innlegget, hele intervjuet, hele teksten, hele
            oppskriften, hele rapporten, hele episoden] [, her]
        ",
        hit: "Les mer »",
        miss: "Les mer enn overskriften før du ringer, ba redaktøren.",
    },
];
