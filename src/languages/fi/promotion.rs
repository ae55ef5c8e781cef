//! Finnish phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            tilaa uutiskirje sähköpostiisi
            tilaa uutiset sähköpostiisi | tilaa uutisilmoitukset
            liity uutiskirjeen | suoraan sähköpostiisi
            uutiset suoraan sähköpostiisi | saat uutiskirjeen
            saat tuoreimmat uutiset | saat parhaat jutut | saat parhaat palat sähköpostiisi
            uutiskirjeen tilaajana | uutiskirjeen voi perua
            voit peruuttaa tilauksen milloin | peruuta uutiskirje
            haluan uutiskirjeen
            kiitos tilauksestasi
            tilaa [, nyt, tästä, ilmainen, maksuton] [uutiskirje, uutiskirjeemme, viikkokirje,
            viikkokirjeemme, aamukirje]
            [liity, ilmoittaudu, rekisteröidy] [uutiskirjeen tilaajaksi, uutiskirjeemme tilaajaksi,
            uutiskirjeelle, postituslistalle, postituslistallemme, sähköpostilistalle, sähköpostilistallemme]
            [saat, saat ilmaiseksi, saat viikoittain, saat kerran viikossa] [uutiskirjeemme, uusimmat uutiset,
            tärkeimmät uutiset, viikon tärkeimmät, parhaat juttumme, uusimmat jutut]
            [voit perua, voit peruuttaa, voit lopettaa] [tilauksen, tilauksesi, uutiskirjeen, uutiskirjeen
            tilauksen] [milloin tahansa, koska tahansa, milloin vain]
            [tilaamalla, liittymällä, rekisteröitymällä, ilmoittautumalla] [uutiskirjeen, uutiskirjeemme,
            postituslistalle, tilaajaksi] hyväksyt
            [haluan, kyllä haluan] [tilata, saada, vastaanottaa] [uutiskirjeen, uutiskirjeitä, uutiskirjeenne,
            uutisia sähköpostiini]
            [kiitos, kiitämme] [uutiskirjeen tilauksesta, uutiskirjeen tilaamisesta, liittymisestäsi,
            rekisteröitymisestäsi]
            vahvista [tilauksesi, sähköpostiosoitteesi]
            älä missaa [yhtään uutista, uutisia, yhtään juttua, uutisiamme] | älä jää paitsi [uutisista,
            uutisistamme]
        ",
        hit: "Tilaa maksuton uutiskirje suoraan sähköpostiisi!",
        miss: "Seuran jäsenet saavat kirjeen, jossa kerrotaan suoraan vuoden tapahtumista.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            uutiskirje | uutiskirjeet | tilaa uutiskirje | tilaa uutiskirjeemme
            uutiskirjeen tilaus | sähköposti | sähköpostiosoite | sähköpostiosoitteesi
            oma sähköpostiosoite | etunimi | sukunimi | nimi ja sähköposti
            ilmoittaudu postituslistalle | kiitos tilauksesta | kiitos ilmoittautumisesta
            tilaa kirje | liity listalle | lähetä tilaus | peruuta tilaus
            pysy ajan tasalla | pysy kärryillä | tilaa uutisia | peru tilaus
            [anna, syötä, kirjoita, lisää, täytä] [sähköpostiosoite, sähköpostiosoitteesi, sähköposti,
            sähköpostisi]
            älä missaa [mitään, mitään tärkeää, uutisia]
        ",
        hit: "Syötä sähköpostiosoitteesi",
        miss: "Syötä sähköpostiosoitteesi vain palveluun, jonka tunnet, poliisi neuvoo.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            lataa uutissovellus | lataa mobiilisovellus
            lataa ilmainen sovellus | lataa appi
            lue sovelluksessa | avaa sovelluksessa | sovelluksemme on ladattavissa
            ota sovellus käyttöön
            kokeile sovellustamme
            [lataa, hanki, asenna] [sovelluksemme, uutissovelluksemme, mobiilisovelluksemme, ilmainen
            sovelluksemme, uusi sovelluksemme]
            [lataa, hanki, asenna] [sovellus, uutissovellus, mobiilisovellus, appi] [ilmaiseksi, nyt, tästä, app
            storesta, google playsta, ja lue, ja saat]
            [lataa, hanki, lataa ilmaiseksi] [app storesta, google playsta, google play kaupasta]
            saatavilla app storesta | saatavilla google playsta
        ",
        hit: "Lataa sovellus ja lue uutiset puhelimella",
        miss: "Sovelluksen, joka tunnistaa sienet, on ladannut kymmenentuhatta ihmistä.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            seuraa meitä google uutisissa | seuraa google uutisissa | lisää google uutisiin
            tilaa kanavamme
            tilaa youtube-kanava | liity facebook-ryhmään
            liity ryhmäämme | ota kanavamme seurantaan | uutisvinkit whatsapp
            vinkkaa meille | vinkkaa toimitukselle
            seuraa meitä whatsappissa | lähetä vinkki whatsappilla
            ilmianna juttuaihe
            kaikissa podcast-palveluissa | suosikkipodcastsovelluksessasi
            lisää ensisijaiseksi lähteeksi | ensisijainen lähde googlessa
            [liity, tule] [whatsapp-kanavallemme, whatsapp-kanavalle, telegram-kanavallemme, telegram-kanavalle,
            whatsapp-ryhmäämme, telegram-ryhmäämme, facebook-ryhmäämme]
            [seuraa, tilaa] [whatsapp-kanavaamme, whatsapp-kanavamme, telegram-kanavaamme, telegram-kanavamme,
            youtube-kanavaamme, youtube-kanavamme, kanavaamme whatsappissa]
            [lähetä, jaa] [kuvasi, videosi, kuvasi ja videosi, kuvasi tai videosi] [meille,
            toimitukselle, toimitukseen, whatsappilla]
            [onko sinulla, onko teillä] [juttuvinkki, uutisvinkki, juttuidea, vinkki toimitukselle, palautetta
            toimitukselle, kysyttävää toimitukselta]
            [lähetä, jätä, anna] [juttuvinkki, uutisvinkki, juttuidea, vinkki toimitukselle]
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
            lahjoita ja tue
            [tue meitä, tue toimintaamme, tue työtämme] [lahjoituksella, lahjoittamalla, mobilepaylla,
            kuukausilahjoituksella]
            tue [yhdistystämme, seuraamme, keräystämme, järjestöämme, toimituksemme työtä]
            [lahjoita, lahjoita nyt] [mobilepaylla, verkossa, kuukausittain, kertalahjoitus, haluamasi summa]
            tue [joukkuettamme, toimitustamme, lehteämme, blogiamme] [ostamalla, lahjoittamalla, liittymällä,
            tilaamalla]
        ",
        hit: "Tue riippumatonta journalismia – ryhdy kuukausilahjoittajaksi",
        miss: "Säätiö lahjoitti kylälle uuden paloauton ja tukee kirjastoa.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            ostoskori | osta | osta nyt
            osta täältä | tilaa nyt | tilaa tästä | varaa | varaa nyt | varaa aika
            varaa paikka | pyydä tarjous | pyydä tarjousta | ota yhteyttä | kokeile ilmaiseksi
            kokeile maksutta | tutustu tarjoukseen | tutustu | katso tarjous | katso hinta
            katso tarjoukset | verkkokauppa | kauppa
            tarjoukset | aloita | aloita tästä | lue lisää ja tilaa | lue lisää ja osta
            näytä tuote | hae nyt | liity nyt
            katso kaupat | vertaa hintoja
            varastossa | loppuunmyyty | tilapäisesti loppu | saatavilla heti | varastossa # kpl
            toimitusaika # arkipäivää | toimitusaika # päivää | heti toimitettavissa | ostoskorisi on tyhjä
            ostoskori on tyhjä
            [lisää, siirrä, laita] [ostoskoriin, koriin, toivelistalle, ostoslistalle]
            siirry [kassalle, ostoskoriin, verkkokauppaan, kauppaan] | palaa [ostoskoriin, verkkokauppaan]
            [osta, varaa, hanki, tilaa] [liput, lippusi, lippu, liput tästä, liput nyt, liput ennakkoon]
            [ilmainen, maksuton] [toimitus, palautus, kotiinkuljetus, nouto] [, yli # euron tilauksiin, yli #
            euron tilauksille, yli # euron ostoksille]
            [heti, ei] varastossa | [loppu, loppunut, tilapäisesti loppu] varastosta
            [ilmoittaudu, ilmoittaudu nyt, ilmoittaudu tästä, ilmoittaudu mukaan, tule mukaan, lähde mukaan,
            osallistu nyt]
            [varaa, tilaa, osta] [verkossa, netistä, heti, aika tästä, pöytä]
            [ryhdy, tule] [kuukausilahjoittajaksi, lahjoittajaksi, vapaaehtoiseksi, kummiksi, kumppaniksi,
            sponsoriksi, jäseneksi, kannatusjäseneksi] [, nyt, tästä]
            [lataa, hanki] [sovellus, sovelluksemme] [, tästä, nyt, ilmaiseksi]
            [lataa, avaa] [pdf, pdf-tiedosto, esite, esite pdf, ohjelma pdf]
            [katso, näytä] [kaikki tarjoukset, päivän tarjoukset, viikon tarjoukset, tuotteet, hinnat]
            ostoskoriin | ostoskorissasi ei ole tuotteita | ostoskorissa ei ole tuotteita
            ei tuotteita ostoskorissa
            [osta, varaa, hanki] lippusi [täältä, tästä, nyt, ennakkoon]
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
