//! Dutch phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            lees ook | lees ook dit | lees ook dit artikel
            lees meer over dit onderwerp | lees meer artikelen | lees meer nieuws | lees dit ook
            lees deze artikelen ook | meer lezen | ook lezen | ook interessant
            ook interessant voor jou | ook interessant voor u | ook leuk | ook leuk om te lezen
            vind je misschien ook leuk | vind je misschien ook interessant
            mogelijk ook interessant | dit is ook interessant | interessant voor jou
            interessant voor u | aanbevolen | aanbevolen voor jou | aanbevolen voor u
            aanrader van de redactie
            voor jou geselecteerd | voor jou aanbevolen | geselecteerd voor jou | gerelateerd
            gerelateerd artikel
            gerelateerd nieuws
            gerelateerde inhoud
            ook in het nieuws
            ook op deze site | eerder in het nieuws | eerder verschenen
            eerder verschenen artikelen | zie ook | bekijk ook
            kijk ook | mis dit niet | niet te missen
            meer over dit onderwerp | meer over dit artikel | meer over dit thema
            meer in dit dossier | meer in deze rubriek | meer in deze serie | ook in deze serie
            meer uit deze rubriek | meer uit de regio | meer uit deze categorie
            meer van deze auteur | meer van ons | meer voor jou | meer nieuws
            meer om te lezen | meer ontdekken | nog meer nieuws
            het laatste nieuws | laatste nieuws
            laatste updates | recent nieuws
            recentste artikelen
            net binnen | zojuist verschenen | vandaag in het nieuws
            volgend artikel in deze rubriek | verder lezen op deze site | verder op deze site
            uit het archief | in dit dossier | tip van de redactie | tips van de redactie
            de redactie raadt aan | onze aanraders | ontdek meer | ontdek ook
            meer puzzels | vergelijkbare vacatures | vergelijkbare advertenties
            [gerelateerde, verwante, vergelijkbare, soortgelijke, aanbevolen, meer, andere, nog meer, laatste,
            de laatste, onze laatste, nieuwste, de nieuwste, onze nieuwste, recente, meest recente, overige,
            eerdere] [artikelen, berichten, blogs, blogposts, blogberichten, verhalen, nieuwsberichten,
            onderwerpen, video's, podcasts, afleveringen, interviews, recepten, reportages, columns, recensies,
            persberichten, fotoseries]
            [meer, andere, gerelateerde] [artikelen, berichten, verhalen, nieuws] [over dit onderwerp, in deze
            categorie, uit deze categorie, uit deze rubriek, van deze auteur, voor jou, voor u, die je
            misschien interesseren]
            [anderen, andere lezers, lezers, bezoekers] [lazen, lezen, bekeken, bekijken] ook
            [misschien, mogelijk] [vind je dit ook, vindt u dit ook, vind je deze ook, is dit ook] [leuk,
            interessant]
            [dit, deze artikelen] [vind je, vindt u, vind jij] [misschien, wellicht] ook [leuk, interessant]
            [bekijk, lees, ontdek] ook [deze artikelen, deze berichten, deze verhalen, onze andere artikelen,
            ons andere nieuws]
            [gerelateerde, meer, andere, laatste, recente, aanbevolen, eerdere, populaire] artikels
            abonnees [lazen, lezen, lazen ook, lezen ook]
        ",
        hit: "Lees ook:",
        miss: "In de trein lees ook ik liever een krant van papier.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            meest gelezen
            meest gelezen nieuws | best gelezen
            best bekeken | meest bekeken
            meest gedeeld | meest besproken | meest populair | populair
            populair nieuws
            nu populair | nu het meest gelezen
            veel gelezen | veelgelezen | vaak gelezen | trending
            trending topics vandaag | trending nieuws | uitgelicht | uitgelichte artikelen
            uitgelichte berichten | uitgelicht nieuws | topverhalen | topnieuws | top # gelezen
            het belangrijkste nieuws | belangrijkste nieuws | het nieuws van vandaag
            keuze van de redactie | keuze van de hoofdredactie | redactiekeuze
            de keuze van onze redactie | gekozen door de redactie | onze keuze | headlines
            in het nieuws | in de spotlight | spraakmakend | breaking | must reads | niet gemist
            hoogtepunten van de week | beste van de week
            [populaire, populairste, de populairste, meest populaire, meest gelezen, de meest gelezen, best
            gelezen, de best gelezen, meest bekeken, meest gedeelde, trending] [artikelen, berichten, blogs,
            blogposts, blogberichten, verhalen, nieuwsberichten, onderwerpen, video's, podcasts, afleveringen,
            interviews, recepten, reportages, columns, recensies, persberichten, fotoseries]
            [meest gelezen, best gelezen, meest bekeken, best bekeken, meest gedeeld, populair,
            trending] [vandaag, nu, op dit moment, deze week, van vandaag, van de week, op deze site]
        ",
        hit: "Meest gelezen",
        miss: "Het was de meest gelezen roman van die winter.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            meer uit economie | meer uit sport | meer uit de regio | meer uit rubriek
            meer uit binnenland | meer uit buitenland | meer uit politiek | meer uit cultuur
            meer over dit onderwerp | meer nieuws uit | meer nieuws over | meer artikelen over
            meer artikelen uit | meer berichten over | meer berichten uit | meer verhalen over
            lees meer over | lees alles over | alles over dit onderwerp | alle artikelen over
            alle artikelen in | alle berichten over | laatste nieuws uit | laatste nieuws over
            het laatste nieuws over | laatste berichten in | populair in | meest gelezen in
            uitgelicht in | ook in deze rubriek | ander nieuws uit | bekijk meer over
            aanbevolen in
        ",
        hit: "Meer uit Economie",
        miss: "Ze wil meer uit haar loopbaan halen.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            lees ook | lees ook dit | lees ook het | lees ook ons | lees meer | lees hier
            lees hier meer | lees hier ook | lees verder | lees verder onder | lees dit ook
            lees het hele | lees het volledige | zie ook | bekijk ook | bekijk hier
            bekijk de video | bekijk meer | kijk ook | kijk hier | luister ook | ook lezen
            ook interessant | eerder lazen we | eerder schreven we | eerder schreven wij
            gerelateerd: | gerelateerde artikelen | gerelateerd artikel | meer lezen | meer weten
            meer weten over | meer hierover | meer informatie vind je | meer informatie vindt u
            aanrader: | leestip | mis dit niet | misschien vind je dit ook interessant
            dit vind je misschien ook interessant | ontdek ook | uit het archief | volg hier
            volg het laatste nieuws | volg ons liveblog | volg het liveblog
        ",
        hit: "Lees ook: Waarom het brood in het noorden duurder wordt",
        miss: "Thuis lees ook ik wel eens een krant van gisteren.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            lees verder | verder lezen | lees meer | lees hier meer | lees hier verder
            lees volledig artikel | lees hele artikel
            lees het artikel | lees artikel | lees bericht | lees dit artikel | lees alles
            lees minder | lees nu | hele artikel lezen | hele verhaal lezen | volledig artikel
            volledige artikel | naar het artikel | naar artikel | naar het volledige artikel
            naar het originele artikel | naar de bron | naar de website | meer | meer weten
            meer tonen | meer laden | meer bekijken | meer zien | meer info | meer informatie
            meer artikelen laden | meer artikelen tonen | meer nieuws laden | meer berichten laden
            laad meer | toon meer | toon alles
            toon minder | bekijk meer | bekijk alles | bekijk alle
            bekijk alle nieuws | bekijk artikel
            bekijk bericht | bekijk video | bekijk de video | bekijk nu
            alle artikelen | alle berichten | alle nieuws | alle nieuwsberichten | al het nieuws
            al het laatste nieuws | alle video's | klik hier | klik hier om verder te lezen
            klik hier voor meer informatie | klik hier voor meer nieuws | ga verder
            ga naar artikel | doorlezen | ontdek | open artikel | bron bekijken
            [bekijk, toon, laad, ontdek] [alle, meer, al onze, de laatste] [artikelen, berichten, blogs,
            blogposts, blogberichten, verhalen, nieuwsberichten, onderwerpen, video's, podcasts, afleveringen,
            interviews, recepten, reportages, columns, recensies, persberichten, fotoseries, producten,
            evenementen, resultaten]
            [lees, bekijk] [het hele, het volledige, het complete] [artikel, bericht, verhaal, interview,
            recept, persbericht] [, hier]
        ",
        hit: "Lees verder →",
        miss: "Lees verder dan de eerste alinea en het verhaal kantelt.",
    },
];
