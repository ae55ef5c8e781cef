//! Finnish phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            seuraa meitä sosiaalisessa mediassa | seuraa meitä myös
            seuraa meitä x ssä
            löydät meidät myös
            tykkää sivustamme
            seuraa facebook-sivuamme | seuraa minua instagramissa
            seuraa blogia | seuraa kirjoittajaa twitterissä | olemme myös facebookissa
            olemme facebookissa | liity seuraan somessa
            seuraa meitä [facebookissa, instagramissa, twitterissä, somessa, linkedinissä, tiktokissa,
            youtubessa,
            blueskyssa, threadsissa, snapchatissa, spotifyssa]
            löydät meidät [facebookista, instagramista, somesta, youtubesta, tiktokista, linkedinistä]
            tykkää [meistä facebookissa, facebook-sivustamme, sivustamme facebookissa]
        ",
        hit: "Seuraa meitä Facebookissa ja Instagramissa",
        miss: "Otteluita voi nyt seurata myös Facebookissa, seura kertoo.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            jaa | jaa juttu | jaa artikkeli | jaa tämä
            jaa sivu
            linkki kopioitu | linkki kopioitu leikepöydälle | kopioi | kopioitu | tulosta
            tulosta juttu | tulosta artikkeli | tulosta sivu | lähetä
            lähetä sähköpostilla | twiittaa | tykkää | pidän tästä | suosittele
            seuraa | seuraa meitä | seuraa somessa | sosiaalinen media | some | sähköpostilla
            facebook | twitter | x | messenger | whatsapp | linkedin | pinterest | instagram
            youtube | tiktok | snapchat | threads | bluesky | anna lahjaksi
            tallenna resepti
            avautuu uudessa ikkunassa | avautuu uuteen ikkunaan | avautuu uudessa välilehdessä
            siirryt toiseen palveluun
            [jaa, jaa juttu, jaa artikkeli] [facebookissa, twitterissä, x ssä, linkedinissä, whatsappissa,
            telegramissa, blueskyssa, threadsissa, pinterestissä, somessa, sähköpostilla, sähköpostitse,
            tekstiviestillä]
            [kerro, lähetä, jaa, suosittele] [kaverille, ystävälle, ystävillesi, kavereillesi]
            [kopioi, jaa, lähetä] [linkki, linkki leikepöydälle, linkki artikkeliin, juttulinkki]
            [tulosta, lähetä, jaa] [tämä sivu, tämä artikkeli, tämä juttu, resepti, uutinen]
            lähetä [resepti, juttu, artikkeli, linkki] [ystävälle, kaverille, sähköpostilla]
        ",
        hit: "Jaa artikkeli",
        miss: "Jaa artikkeli kahtia, neuvoi toimitussihteeri nuorta harjoittelijaa.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            jaa facebookissa | jaa twitterissä | jaa linkedinissä | jaa whatsappissa | jaa x ssä
            jaa tämä | jaa juttu | jaa artikkeli | jaa sivu | jaa sähköpostilla | jaa kirjoitus
            jaa sosiaalisessa mediassa | paina jakaaksesi | klikkaa jakaaksesi | lähetä linkki
            [löysitkö, huomasitko, näitkö] [virheen, kirjoitusvirheen, asiavirheen]
            oliko [, tästä] [sivusta, artikkelista, ohjeesta, tiedosta] apua
            oliko [, tämä] [sivu hyödyllinen, sisältö hyödyllistä, artikkeli hyödyllinen, tieto hyödyllistä]
            löysitkö [etsimäsi, mitä etsit, hakemasi] | löytyikö [etsimäsi, mitä etsit]
            [saitko, löysitkö] [vastauksen kysymykseesi, tarvitsemasi tiedon, etsimäsi vastauksen]
            [mitä pidit, piditkö] [jutusta, tästä jutusta, artikkelista, tästä artikkelista]
            oliko [jutusta, tästä jutusta, artikkelista, sivusta, tästä sivusta] [hyötyä, sinulle hyötyä]
        ",
        hit: "Jaa Facebookissa (avautuu uudessa ikkunassa)",
        miss: "Kuvat oppilaat saivat jakaa luokan seinällä.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # jakoa | # jako | jaot # | jaettu # kertaa | # tykkäystä | # tykkäys | tykkäykset #
            # tykkää tästä | # seuraajaa | # tilaajaa | # reaktiota | # suositusta | # ääntä
            # henkilöä tykkää
        ",
        hit: "128 jakoa",
        miss: "Pormestarin kirjoitus sai 128 jakoa yhdessä yössä.",
    },
];
