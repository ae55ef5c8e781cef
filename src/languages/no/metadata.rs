//! Norwegian phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            publisert | publisert den | publisert av redaksjonen | publisert kl | publisert for
            publiseringsdato | publiserings dato | først publisert | fyrst publisert
            første gang publisert | opprinnelig publisert | opphavleg publisert | oppdatert
            oppdatert den | oppdatert kl | oppdatert for | sist oppdatert | sist oppdatert den
            sist endra | sist endret | sist redigert | sist gjennomgått | sist revidert
            siste oppdatering | endret den | opprettet: | opprettet den | oppretta: | lagt ut
            lagt ut den | lagt inn den | postet | postet den | postet i | skrevet den
            innlegget ble publisert | dette innlegget ble publisert | denne artikkelen ble publisert
            denne saken ble publisert | artikkelen ble publisert | artikkelen er publisert
            saken ble publisert | saken ble først publisert | saka vart publisert
            siden ble sist oppdatert | siden er oppdatert | sist oppdatert kl | lesetid
            beregnet lesetid | estimert lesetid | anslått lesetid | artikkelen er over
            artikkelen er mer enn | artikkelen er flere år gammel | artikkelen er eldre enn
            artikkelen er meir enn | artikkelen er fleire år | saken er eldre enn
            denne saken er over | denne artikkelen er over | denne artikkelen er mer enn
            dato publisert
            [opprettet, oppretta] #
        ",
        hit: "Publisert: 14. mai 2021 kl. 09.30",
        miss: "Tallene ble publisert tirsdag og oppdatert ved tolv-tiden.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            lesetid | lesetid # min | lesetid # minutter | lesetid # minutt | lesetid ca # min
            lesetid ca # minutter | lesetid cirka # minutter | lesetid rundt # minutter
            beregnet lesetid # min | beregnet lesetid # minutter | estimert lesetid # min
            estimert lesetid # minutter | anslått lesetid # minutter | # min lesetid
            # minutter lesetid | # minutters lesetid | # minutts lesetid | # minutter lesing
            # minutters lesing | # minutters lesning | # min lesing | # min lesning | # min å lese
            # min lese | # minutter å lese | # minutt å lese | tar # minutter å lese | # minutter
            # minutt | # min | les på # min | leses på # minutter | # min lytting | lyttetid # min
            spilletid # min | speletid # min | varighet # min | lengde # min | lengde # minutter
        ",
        hit: "Lesetid: 4 min",
        miss: "En lesetid på 4 minutter holdt ikke for dommeren.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            for # sekunder siden | for # minutt siden | for # minutter siden | for # min siden
            for # time siden | for # timer siden | for # t siden | for # dag siden
            for # dager siden | for # døgn siden | for # uke siden | for # uker siden
            for # måned siden | for # måneder siden | for # år siden | for én time siden
            for en time siden | for en dag siden | for én dag siden | for en uke siden
            for én uke siden | for en måned siden | for ett år siden | for et år siden
            for et minutt siden | for noen minutter siden | for noen sekunder siden
            for # minutt sidan | for # timar sidan | for # time sidan | for # dagar sidan
            for # veker sidan | for # månader sidan | for # år sidan | for ein time sidan
            for ei veke sidan | # sekunder siden | # minutt siden | # minutter siden | # min siden
            # time siden | # timer siden | # dag siden | # dager siden | # uke siden | # uker siden
            # måned siden | # måneder siden | # år siden | # timar sidan | # dagar sidan
            # min sidan | nettopp | akkurat nå nettopp | nylig | i dag | idag | i dag # | i dag kl #
            idag # | i går | igår | i går # | i går kl # | i forgårs | i førgår | publisert i dag
            publisert i går | publisert for # timer siden | publisert for # minutter siden
            oppdatert for # timer siden | oppdatert for # minutter siden | oppdatert i dag
            oppdatert i går | oppdatert # min siden | sist oppdatert i dag
            publisert for # dager siden | publisert nå
        ",
        hit: "for 3 timer siden",
        miss: "For 3 timer siden lå elva ennå under merket.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # visninger | # visning | # visningar | # sidevisninger | # lesere | # lesarar
            # leser nå | # lesninger | # tegn | # teikn | # ord | # besøkende | # klikk | # treff
            # artikler | # artiklar | # innlegg | # saker | # nyheter | # resultater | # resultat
            visninger # | lest # | lest # ganger | lese # gonger | vist # ganger | visninger
            antall visninger | antall visninger # | antall ord # | ord # | tegn # | sett # ganger
        ",
        hit: "408 visninger",
        miss: "Klippet stanset på 408 visninger før klubben tok det ned.",
    },
];
