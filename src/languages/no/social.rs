//! Norwegian phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            følg oss på | følg oss i | følg oss gjerne på | følg oss også på | følg oss òg på
            følg meg på | følg ham på twitter | følg henne på twitter | følg journalisten på
            følg redaksjonen på | følg facebook-siden vår | følg facebooksiden vår
            følg vår facebook-side | følg vår facebookside | følg facebooksida vår | følg på twitter
            følg på facebook | følg på instagram | følg på linkedin | lik oss på facebook
            lik siden vår på facebook | lik vår facebook-side | lik vår facebookside
            lik facebook-siden vår | lik og følg oss | lik og del | finn oss på
            finn oss på facebook | finn oss på instagram | du finner oss på | du finn oss på
            du finner oss også på | du kan følge oss på | du kan følgje oss på | du kan følge meg på
            du kan også følge oss | facebook-siden vår | facebooksiden vår | facebooksida vår
            vår facebookside | vår facebook-side | besøk facebook-siden | besøk oss på facebook
            vi er på facebook | vi er på instagram | vi finnes på facebook | bli venn med oss på
            facebook twitter e-post | facebook x e-post | facebook twitter linkedin e-post
            facebook messenger e-post | facebook twitter epost
        ",
        hit: "Følg oss på Facebook og Instagram",
        miss: "Reporterne fulgte statsråden til fots helt hjem.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            del | del saka | del sak | del denne saken | del denne saka | del artikkel
            del denne artikkelen | del innlegg
            del dette innlegget | del sida | del denne siden | del denne sida
            del dette | del nyheten | del denne nyheten | del lenke | del lenka
            del med | del med andre | del med venner | del med en venn | del med vener | del gjerne
            del nå | del på
            del på pinterest
            del på sosiale medier | del på mail | del via
            del via lenke
            del til facebook | del i sosiale medier | facebook-deling | tips en venn
            tips en venn på e-post | tips venner | send | send til en venn | send på e-post
            send via e-post | send e-post | send på mail | send lenke | send sms
            e-post artikkel | tvitre | tvitr | tweet dette | skriv ut | skriv ut saken
            skriv ut artikkelen | skriv ut siden | skriv ut sida | skriv ut artikkel | utskrift
            utskriftsvennlig | utskriftsvennlig versjon | utskriftsvennleg versjon | kopier
            kopier lenke | kopier lenken | kopier lenka | kopier lenkje | kopier lenke til saken
            kopier link | kopier url | lenke kopiert | lenken er kopiert | lenka er kopiert
            lenken ble kopiert | kopiert | kopiert til utklippstavlen | bygg inn | lik | lik oss
            lik dette | lik saken | liker | følg | følg oss | følg meg | følg oss på | følg oss her
            følg oss på facebook | følg oss på instagram | følg oss på twitter
            følg oss på sosiale medier | følg oss i sosiale medier | følg saken | sosiale medier
            sosiale kanaler | sosiale nettverk | deling | deleknapper
            lagre og del | åpner i nytt vindu | åpnes i nytt vindu | åpnes i ny fane
            åpner i ny fane | opnar i nytt vindauge
            skriv ut oppskrift | skriv ut oppskriften | lagre oppskrift
            del [på, via] [facebook, twitter, x, linkedin, whatsapp, telegram, messenger, snapchat, bluesky,
            threads, mastodon, reddit, e-post, epost, sms]
            [send, del] [artikkelen, saken, siden, innlegget, lenken, oppskriften] [, til en venn, til andre, på
            e-post, via e-post]
        ",
        hit: "Del artikkelen",
        miss: "Del artikkelen i tre deler, foreslo redaktøren, så rekker folk å lese.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            del denne | del dette | del artikkelen | del saken på | del saka på | del innlegget
            del siden | del på facebook | del på twitter | del på x | del på linkedin
            del på e-post | del på sosiale medier | del via | del gjerne | del med andre
            del med venner | klikk for å dele | klikk for å skrive ut | klikk for å sende
            klikk for utskrift | klikk her for å dele | klikk på del | trykk for å dele
            tips en venn | skriv ut denne | kopier lenken | kopier lenke til | likte du artikkelen
            likte du saken | var artikkelen nyttig | var denne artikkelen | var siden nyttig
            var denne siden | fant du det du lette | fant du det du | hva syntes du om artikkelen
            hva synes du om artikkelen | hva synes du om saken
            [har du funnet, har du sett, har du oppdaget, fant du, så du, funnet] [en feil, feil] [, i
            artikkelen, i saken, i teksten, på siden]
            [rapporter, meld, meld fra om] [en feil, feil] [i artikkelen, i saken, i teksten, på siden]
            [var informasjonen, var innholdet, var svaret, var teksten] [nyttig, til hjelp, til nytte, hjelpsom]
            [fant du, fant du ikke] [det du, informasjonen du, svaret du] [søkte, lette etter, trengte]
            fikk du [svar på spørsmålet ditt, svar på spørsmålene dine, svar på det du lurte på]
            del [saken, artikkelen, siden, innlegget] [via, i]
        ",
        hit: "Klikk for å dele på Facebook (Åpnes i ett nytt vindu)",
        miss: "Bøndene pleier å klikke for å dele på Facebook når høsten kommer.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # delinger | # deling | # delingar | # har delt | # har delt dette | # liker
            # liker dette | # liker-klikk | # likes | # likerklikk | # likar | # følgere | # følger
            # følgjarar | # abonnenter | # medlemmer | # stemmer | # stemme | # røyster | # omtaler
            # anmeldelser | # reaksjoner | # reaksjonar | delinger # | likes # | delt # ganger
            delt # gonger | # personer liker dette | # klapp
        ",
        hit: "204 delinger",
        miss: "Etter 204 delinger sjekket noen om bildet var ekte.",
    },
];
