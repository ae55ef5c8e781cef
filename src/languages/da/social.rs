//! Danish phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            følg os på | følg os i | følg os gerne på | følg os også på | følg mig på
            følg med på facebook | følg med på instagram | følg ham på twitter
            følg hende på twitter | følg journalisten på | følg redaktionen på
            følg vores facebookside | følg vores facebook-side | følg vores side på facebook
            følg på twitter | følg på facebook | følg på instagram | følg på linkedin
            synes godt om os på facebook | synes godt om vores side
            synes godt om vores facebookside | like os på facebook | like vores side på facebook
            like vores facebookside | like vores facebook-side | like og følg | like og del
            find os på | find os også på | find os på facebook | find os på instagram | find mig på
            du finder os på | du finder os også på | du kan finde os på | du kan følge os på
            du kan også følge os | du kan følge mig på | du kan også følge mig | vores facebookside
            vores facebook-side | besøg vores facebookside | besøg os på facebook
            vi er på facebook | vi er på instagram | vi er også på | bliv ven med os på
            bliv fan på facebook | facebook twitter e-mail | facebook twitter email
            facebook x e-mail | facebook twitter linkedin e-mail | facebook messenger e-mail
        ",
        hit: "Følg os på Facebook og Instagram",
        miss: "Reporterne fulgte ministeren til fods hele vejen hjem.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            del | del artikel | del denne artikel | del indlæg
            del dette indlæg | del denne side | del dette | del historien
            del denne historie | del nyheden | del denne nyhed | del link | del med
            del med andre | del med venner | del med en ven | del med dine venner | del gerne
            del nu | del på
            del på sociale medier | del via
            del via email | del via link
            del til facebook
            del opskrift | facebook-deling | anbefal | anbefal artiklen | tip en ven
            tip en ven om artiklen | send | send til en ven | send til ven | send via e-mail
            send på e-mail | send e-mail | send mail | send på mail | send via mail | send link
            send sms | tweet | tweet dette | udskriv | udskriv artikel
            udskriv artiklen | udskriv siden | udskriv denne side | udskrift | print artikel
            print artiklen | print siden | printvenlig | printvenlig version | udskriftsvenlig
            udskriftsvenlig version | kopier | kopiér | kopier link | kopiér link | kopier linket
            kopiér linket | kopier link til artiklen | kopier url | link kopieret
            linket er kopieret | kopieret | kopieret til udklipsholder | indlejr | synes godt om
            synes godt om dette | synes om | syntes godt om | like | like os | følg | følg os
            følg mig | følg med | følg os på | følg os her | følg os på facebook
            følg os på instagram | følg os på twitter | følg os på sociale medier
            følg os på de sociale medier | følg med på de sociale medier | sociale medier
            sociale netværk | deling | åbner i nyt vindue | åbner i et nyt vindue | åbner i ny fane
            åbner i nyt faneblad | gem og del
            print opskrift | udskriv opskrift | gem opskrift
            gem på pinterest
            del [på, via] [facebook, twitter, x, linkedin, whatsapp, telegram, messenger, pinterest, bluesky,
            threads, mastodon, reddit, e-mail, mail, sms]
            [send, mail, del] [artiklen, siden, indlægget, linket, opskriften] [, til en ven, til andre, via
            mail, på mail]
        ",
        hit: "Del artiklen",
        miss: "Del artiklen i tre dele, foreslog redaktøren, så når folk at læse.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            del denne | del dette | del artiklen | del artiklen på | del historien | del indlægget
            del nyheden | del siden | del på facebook | del på twitter | del på x | del på linkedin
            del på e-mail | del på sociale medier | del via | del gerne | del med andre
            del med venner | del med dine | klik for at dele | klik for at udskrive
            klik for at sende | klik for at maile | klik for at printe | klik her for at dele
            klik og del | tryk for at dele | tip en ven | udskriv denne | kopier linket
            kopier link til | kopiér link til | kunne du lide artiklen | var artiklen nyttig
            var denne artikel nyttig | var denne artikel | var siden nyttig | var denne side
            fandt du det du | fandt du, hvad du søgte | hvad synes du om artiklen
            hvad synes du om historien | hjalp denne artikel
            [har du fundet, har du set, har du opdaget, fandt du, så du, fundet] [en fejl, fejl] [, i artiklen,
            i teksten, på siden]
            [rapportér, rapporter, anmeld, indberet] [en fejl, fejl] [i artiklen, i teksten, på siden]
            [var informationen, var oplysningerne, var indholdet, var svaret, var teksten] [nyttig, nyttige,
            nyttigt, brugbar, brugbart, til hjælp]
            [fandt du, kunne du finde, fandt du ikke] [hvad du, det du, de oplysninger du] [søgte, ledte efter]
            fik du [svar på dit spørgsmål, svar på dine spørgsmål, svar på det du søgte]
        ",
        hit: "Klik for at dele på Facebook (Åbner i et nyt vindue)",
        miss: "Bønderne plejer at klikke for at dele på Facebook, når høsten kommer.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # delinger | # deling | # har delt | # har delt dette | # synes godt om
            # synes godt om dette | # likes | # like | # følgere | # følger | # abonnenter
            # medlemmer | # stemmer | # stemme | # bedømmelser | # anmeldelser | # anmeldelse
            # reaktioner | # reaktion | # anbefalinger | delinger # | delt # gange | likes #
            # personer synes godt om dette | # andre synes godt om dette
        ",
        hit: "204 delinger",
        miss: "Efter 204 delinger undersøgte nogen, om billedet var ægte.",
    },
];
