//! Danish phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            publiceret | publiceret den | publiceret d | publiceret kl | publiceret af redaktionen
            publiceret for | publiceringsdato | offentliggjort | offentliggjort den
            offentliggjort d | udgivet | udgivet den | udgivet d | udgivelsesdato | først publiceret
            første gang publiceret | oprindeligt publiceret | oprindeligt udgivet | opdateret
            opdateret den | opdateret d | opdateret kl | opdateret for | sidst opdateret
            senest opdateret | sidst ændret | senest ændret | senest redigeret | sidst redigeret
            senest revideret | sidst revideret | seneste opdatering | sidste opdatering | ændret den
            oprettet: | oprettet den | oprettet d | lagt op den | lagt på den | indsendt den
            indlagt den | postet | postet den | postet d | postet i | skrevet den | skrevet d
            dato publiceret | artiklen blev publiceret | artiklen er publiceret
            artiklen blev udgivet | denne artikel blev publiceret | dette indlæg blev publiceret
            indlægget blev publiceret | dette indlæg blev udgivet | siden er sidst opdateret
            siden er opdateret | siden blev opdateret | læsetid | beregnet læsetid | anslået læsetid
            estimeret læsetid | artiklen er mere end | artiklen er ældre end | artiklen er over
            denne artikel er mere end | denne artikel er over | denne artikel er ældre end
            oprettet #
        ",
        hit: "Publiceret 14. maj 2021 kl. 09.30",
        miss: "Tallene blev publiceret tirsdag og opdateret ved tolvtiden.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            læsetid | læsetid # min | læsetid # minutter | læsetid # minut | læsetid ca # min
            læsetid ca # minutter | læsetid cirka # minutter | beregnet læsetid # min
            beregnet læsetid # minutter | estimeret læsetid # min | estimeret læsetid # minutter
            anslået læsetid # minutter | anslået læsetid # min | # min læsetid | # minutter læsetid
            # minutters læsetid | # minuts læsetid | # minutters læsning | # min læsning
            # min at læse | # minutter at læse | # minut at læse | # min læs | # min. læst
            tager # minutter at læse | tager # min at læse | # minutter | # minut | # min
            læs på # min | læses på # minutter | # min lytning | # min lyttetid | lyttetid # min
            spilletid # min | varighed # min | længde # min | længde # minutter
        ",
        hit: "Læsetid: 4 min.",
        miss: "En læsetid på 4 minutter var ikke nok for dommeren.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            for # sekunder siden | for # minut siden | for # minutter siden | for # min siden
            for # time siden | for # timer siden | for # t siden | for # dag siden
            for # dage siden | for # døgn siden | for # uge siden | for # uger siden
            for # måned siden | for # måneder siden | for # år siden | for en time siden
            for én time siden | for en dag siden | for én dag siden | for en uge siden
            for én uge siden | for en måned siden | for et år siden | for et minut siden
            for få minutter siden | for få sekunder siden | for få timer siden
            for et par timer siden | for et øjeblik siden | # sekunder siden | # sek siden
            # minut siden | # minutter siden | # min siden | # time siden | # timer siden
            # t siden | # dag siden | # dage siden | # uge siden | # uger siden | # måned siden
            # måneder siden | # mdr siden | # år siden | i dag | idag | i dag # | i dag kl #
            idag # | i går | igår | i går # | i går kl # | i forgårs | publiceret i dag
            publiceret i går | publiceret for # timer siden | publiceret for # minutter siden
            opdateret for # timer siden | opdateret for # minutter siden | opdateret i dag
            opdateret i går | senest opdateret i dag | sidst opdateret i dag
        ",
        hit: "for 3 timer siden",
        miss: "For 3 timer siden lå åen endnu under mærket.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # visninger | # visning | # sidevisninger | # læsere | # læser nu | # læsninger | # tegn
            # ord | # besøgende | # klik | # hits | # artikler | # indlæg | # nyheder | # historier
            # resultater | # resultat | visninger # | læst # | læst # gange | vist # gange
            set # gange | visninger | antal visninger | antal visninger # | antal ord #
            antal tegn # | ord # | tegn #
        ",
        hit: "408 visninger",
        miss: "Klippet stoppede ved 408 visninger, før klubben tog det ned.",
    },
];
