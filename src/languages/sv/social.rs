//! Swedish phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            följ oss på | följ oss i | följ oss gärna på | följ oss också på | följ oss även på
            följ mig på | följ honom på twitter | följ henne på twitter | följ skribenten på
            följ redaktionen på | följ vår facebooksida | följ vår sida på facebook
            följ på twitter | följ på facebook | följ på instagram | följ på linkedin
            gilla oss på facebook | gilla vår facebooksida | gilla vår sida på facebook
            gilla och följ oss | gilla sidan på facebook | hitta oss på facebook
            hitta oss på instagram | du hittar oss på facebook | du hittar oss på
            du hittar oss även på | du kan följa oss på | du kan följa mig på | vår facebooksida
            vår facebook-sida | besök vår facebooksida | besök oss på facebook
            vi finns på facebook | vi finns på instagram | vi finns i sociala medier
            facebook twitter e-post | facebook x e-post | facebook twitter linkedin e-post
        ",
        hit: "Följ oss på Facebook och Instagram",
        miss: "Reportrarna följde ministern till fots ända hem.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            dela | dela artikel | dela den här artikeln | dela denna artikel
            dela inlägg | dela det här inlägget | dela detta inlägg
            dela den här sidan | dela det här | dela detta | dela nyheten | dela den här nyheten
            dela länk | dela med | dela med dig | dela med vänner | dela med andra | dela gärna
            dela nu | dela på
            dela på sociala medier | dela via
            dela via länk
            dela till facebook | facebookdela | tipsa en vän | tipsa via e-post
            tipsa via mejl | tipsa om artikeln | tipsa andra | tipsa | skicka | skicka till en vän
            skicka via e-post | skicka via mejl | skicka länk | mejla | maila | mejla artikel
            mejla en vän | tweeta | twittra | skriv ut | skriv ut artikel
            skriv ut artikeln | skriv ut sidan | skriv ut den här sidan | utskrift
            utskriftsversion | utskriftsvänlig version | kopiera | kopiera länk
            kopiera länk till artikeln | kopiera url | länken kopierad | länk kopierad
            länken är kopierad | kopierat | kopierad | bädda in | gilla | gilla oss | gilla detta
            gilla artikeln | gillar | följ | följ oss | följ mig | följ oss på
            följ oss på facebook | följ oss på instagram | följ oss på sociala medier
            följ oss i sociala medier | sociala medier | sociala media | sociala kanaler
            sociala nätverk | öppnas i nytt fönster | öppnas i ny flik | öppnas i ett nytt fönster
            skriv ut recept | skriv ut receptet | spara recept
            spara på pinterest
            dela [på, via] [facebook, twitter, x, linkedin, whatsapp, telegram, pinterest, messenger, bluesky,
            threads, mastodon, reddit, e-post, epost, mejl, mail, sms]
            [skicka, mejla, dela] [artikeln, sidan, inlägget, länken, receptet] [, till en vän, till någon, via
            mejl, via e-post]
            [kopiera, spara] [länken, länken till artikeln, länk till sidan, webbadress, webbadressen]
            kopiera länk till [inlägget, kommentaren, nyheten, avsnittet, receptet]
        ",
        hit: "Dela artikeln",
        miss: "Dela artikeln i tre delar, föreslog redaktören, så hinner folk läsa.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            dela den här | dela denna | dela artikeln | dela artikeln på | dela inlägget
            dela det här | dela detta | dela på facebook | dela på twitter | dela på x
            dela på linkedin | dela via | dela gärna | dela med dig av artikeln
            klicka för att dela | klicka för att skriva ut | klicka för att mejla
            klicka för att e-posta | klicka för utskrift | klicka här för att dela | tweeta detta
            mejla artikeln | skriv ut den här | kopiera länken | gillade du artikeln
            tyckte du om artikeln | var den här artikeln | var sidan till hjälp | var den här sidan
            hjälpte informationen | vad tyckte du om artikeln
            rätta artikeln | rätta till fel i artikeln | hittade du ett fel
            var artikeln till hjälp
            [hittat, sett, upptäckt, har du hittat, har du sett, har du upptäckt, hittade du, såg du] [fel, ett
            fel, något fel] i [texten, artikeln]
            [rätta, rapportera, anmäl] [fel, ett fel] [i artikeln, i texten, på sidan]
            [var informationen, var innehållet, var den här informationen, var svaret, var texten] [till hjälp,
            användbar, användbart, hjälpsam]
            [hittade du, fann du, hittade du inte] [vad du, det du, informationen du] [sökte, letade efter]
            [anmäl, rapportera] [text- och faktafel, textfel, faktafel, sakfel]
            skicka in [rättelse, en rättelse]
        ",
        hit: "Klicka för att dela på Facebook (Öppnas i ett nytt fönster)",
        miss: "Bönderna brukar dela på maskinerna när skörden kommer.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # delningar | # delning | # har delat | # gilla-markeringar | # gillar | # gillar detta
            # gillningar | # följare | # prenumeranter | # medlemmar | # röster | # röst | # betyg
            # omdömen | # reaktioner | delningar # | gillar # | dela #
        ",
        hit: "204 delningar",
        miss: "Efter 204 delningar kollade någon om bilden var äkta.",
    },
];
