//! Finnish phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            tilaa uutiskirje | tilaa uutiskirjeemme | tilaa maksuton uutiskirje
            tilaa ilmainen uutiskirje | tilaa ilmainen uutiskirjeemme
            tilaa maksuton uutiskirjeemme | tilaa viikkokirje | tilaa uutiskirje sähköpostiisi
            tilaa uutiset sähköpostiisi | tilaa uutisilmoitukset | liity postituslistalle
            liity uutiskirjeen | liity sähköpostilistalle | suoraan sähköpostiisi
            uutiset suoraan sähköpostiisi | saat uutiskirjeen | saat uusimmat uutiset
            saat tuoreimmat uutiset | saat parhaat jutut | saat parhaat palat sähköpostiisi
            uutiskirjeen tilaajana | uutiskirjeen voi perua | voit perua tilauksen milloin tahansa
            voit peruuttaa tilauksen milloin | peruuta uutiskirje | haluan tilata uutiskirjeen
            haluan uutiskirjeen | tilaamalla uutiskirjeen hyväksyt | kiitos uutiskirjeen tilauksesta
            kiitos tilauksestasi
        ",
        hit: "Tilaa maksuton uutiskirje suoraan sähköpostiisi!",
        miss: "Seuran jäsenet saavat kirjeen, jossa kerrotaan suoraan vuoden tapahtumista.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            uutiskirje | uutiskirjeet | tilaa uutiskirje | tilaa uutiskirjeemme
            uutiskirjeen tilaus | sähköposti | sähköpostiosoite | sähköpostiosoitteesi
            anna sähköpostiosoitteesi | syötä sähköpostiosoitteesi | kirjoita sähköpostiosoitteesi
            oma sähköpostiosoite | etunimi | sukunimi | nimi ja sähköposti
            ilmoittaudu postituslistalle | kiitos tilauksesta | kiitos ilmoittautumisesta
            tilaa kirje | liity listalle | lähetä tilaus | peruuta tilaus
        ",
        hit: "Syötä sähköpostiosoitteesi",
        miss: "Syötä sähköpostiosoitteesi vain palveluun, jonka tunnet, poliisi neuvoo.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            lataa sovellus | lataa sovelluksemme | lataa uutissovellus | lataa mobiilisovellus
            lataa ilmainen sovellus | lataa appi | lataa app storesta | lataa google playsta
            lataa google play kaupasta | saatavilla app storesta | saatavilla google playsta
            lue sovelluksessa | avaa sovelluksessa | sovelluksemme on ladattavissa
            ota sovellus käyttöön
        ",
        hit: "Lataa sovellus ja lue uutiset puhelimella",
        miss: "Sovelluksen, joka tunnistaa sienet, on ladannut kymmenentuhatta ihmistä.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            seuraa meitä google uutisissa | seuraa google uutisissa | lisää google uutisiin
            liity whatsapp-kanavallemme | liity whatsapp-kanavalle | seuraa whatsapp-kanavaamme
            liity telegram-kanavallemme | tilaa youtube-kanavamme | tilaa kanavamme
            tilaa youtube-kanava | liity facebook-ryhmäämme | liity facebook-ryhmään
            liity ryhmäämme | ota kanavamme seurantaan | uutisvinkit whatsapp | lähetä uutisvinkki
            lähetä juttuvinkki | anna juttuvinkki | jätä juttuvinkki | onko sinulla juttuvinkki
            onko sinulla uutisvinkki | vinkkaa meille | vinkkaa toimitukselle
            seuraa meitä whatsappissa | seuraa youtube-kanavaamme | lähetä vinkki whatsappilla
            ilmianna juttuaihe
            kaikissa podcast-palveluissa | suosikkipodcastsovelluksessasi
            lisää ensisijaiseksi lähteeksi | ensisijainen lähde googlessa
        ",
        hit: "Liity WhatsApp-kanavallemme ja saat uutiset heti",
        miss: "Kanavan, jonka proomut kulkivat sata vuotta sitten, kunta aikoo ruopata.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            tue meitä | tue työtämme | tue journalismiamme | tue riippumatonta journalismia
            tue toimintaamme | tue toimitustamme | tue toimituksemme | lahjoita nyt | tee lahjoitus
            ryhdy tukijaksi | ryhdy kuukausilahjoittajaksi | ryhdy kannatusjäseneksi
            liity tukijaksi | lukijoiden tuella | tukesi avulla voimme | tilaamalla tuet
            auta meitä jatkamaan | piditkö jutusta tue | voit tukea lehteä | tue lehteämme
            tue blogia | tarjoa meille kahvit
            lahjoita ja tue | lahjoita mobilepaylla
        ",
        hit: "Tue riippumatonta journalismia – ryhdy kuukausilahjoittajaksi",
        miss: "Säätiö lahjoitti kylälle uuden paloauton ja tukee kirjastoa.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            lisää ostoskoriin | lisää koriin | ostoskori | osta | osta nyt | osta liput | osta lippu
            osta täältä | tilaa nyt | tilaa heti | tilaa tästä | varaa | varaa nyt | varaa aika
            varaa paikka | pyydä tarjous | pyydä tarjousta | ota yhteyttä | kokeile ilmaiseksi
            kokeile maksutta | tutustu tarjoukseen | tutustu | katso tarjous | katso hinta
            katso tarjoukset | siirry kauppaan | siirry kassalle | verkkokauppa | kauppa
            tarjoukset | aloita | aloita tästä | lue lisää ja tilaa | lue lisää ja osta
            näytä tuote | hae nyt | liity nyt
            katso kaupat | vertaa hintoja
        ",
        hit: "Lisää ostoskoriin",
        miss: "Lisää ostoskoriin vielä pussi herneitä, isä neuvoi minua puhelimessa.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            kuuntele juttu | kuuntele artikkeli | kuuntele tämä juttu | kuuntele tästä
            kuuntele podcast | kuuntele podcastia | kuuntele koko jakso | kuuntele jakso
            kuuntele haastattelu | kuuntele koko haastattelu | kuuntele ohjelma | kuuntele areenassa
            katso areenassa | katso koko haastattelu | katso koko jakso | katso video tästä
            katso ohjelma | katso suora lähetys | katso lähetys | klikkaa tästä | klikkaa tätä
            paina tästä | näin voit kuunnella jutun
        ",
        hit: "Kuuntele koko jakso Aamuvuoro-podcastista",
        miss: "Illalla vieraat saivat istua ja kuunnella podcastia saunan kuistilla.",
    },
];
