//! Finnish phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            seuraa meitä facebookissa | seuraa meitä instagramissa | seuraa meitä twitterissä
            seuraa meitä somessa | seuraa meitä sosiaalisessa mediassa | seuraa meitä myös
            seuraa meitä x ssä | seuraa meitä tiktokissa | seuraa meitä youtubessa
            seuraa meitä linkedinissä | löydät meidät facebookista | löydät meidät myös
            löydät meidät somesta | tykkää meistä facebookissa | tykkää sivustamme
            tykkää facebook-sivustamme | seuraa facebook-sivuamme | seuraa minua instagramissa
            seuraa blogia | seuraa kirjoittajaa twitterissä | olemme myös facebookissa
            olemme facebookissa | liity seuraan somessa
        ",
        hit: "Seuraa meitä Facebookissa ja Instagramissa",
        miss: "Otteluita voi nyt seurata myös Facebookissa, seura kertoo.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            jaa | jaa juttu | jaa artikkeli | jaa uutinen | jaa tämä | jaa tämä juttu
            jaa tämä artikkeli | jaa sivu | jaa facebookissa | jaa twitterissä | jaa x ssä
            jaa linkedinissä | jaa whatsappissa | jaa sähköpostilla | jaa sähköpostitse
            jaa somessa | jaa ystävälle | jaa linkki | jaa kaverille | kopioi linkki
            linkki kopioitu | linkki kopioitu leikepöydälle | kopioi | kopioitu | tulosta
            tulosta juttu | tulosta artikkeli | tulosta sivu | lähetä | lähetä linkki
            lähetä sähköpostilla | lähetä kaverille | twiittaa | tykkää | pidän tästä | suosittele
            seuraa | seuraa meitä | seuraa somessa | sosiaalinen media | some | sähköpostilla
            facebook | twitter | x | messenger | whatsapp | linkedin | pinterest | instagram
            youtube | tiktok | snapchat | threads | bluesky | anna lahjaksi
            tulosta resepti | tallenna resepti
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
            löysitkö virheen | huomasitko virheen | oliko artikkeli hyödyllinen
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
