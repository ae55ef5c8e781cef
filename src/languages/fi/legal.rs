//! Finnish phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            kaikki oikeudet pidätetään | kaikki oikeudet pidätetty | kaikki oikeudet # | copyright #
            tekijänoikeus # | tekijänoikeudet # | ilman lupaa kielletty
            ilman julkaisijan kirjallista lupaa | kopiointi kielletty | kopioiminen ilman lupaa
            sisällön kopiointi | osittainenkin lainaaminen | lainaaminen kielletty
            aineiston käyttö ilman | jakelu ja uudelleenjulkaisu | sisältöä ei saa kopioida
            oikeudet sisältöön pidätetään
            sisällön kopiointi on kielletty | aineiston luvaton käyttö | luvaton kopiointi kielletty
            noudattaa journalistin ohjeita | julkisen sanan neuvoston alainen
        ",
        hit: "© 2024 Lakeuden Viesti Oy. Kaikki oikeudet pidätetään.",
        miss: "Kalastusoikeudet suku pidätti itsellään vielä kaupan jälkeen.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            käytämme evästeitä | käyttää evästeitä | sivusto käyttää evästeitä
            tällä sivustolla käytetään evästeitä | sivustolla käytetään evästeitä
            verkkosivuillamme käytetään evästeitä | evästeiden avulla | evästeiden käyttö
            evästeiden käytön | muokkaa evästeasetuksia | muuta evästeasetuksia | hyväksy evästeet
            hyväksy kaikki evästeet | hyväksyn evästeet | salli kaikki evästeet | salli evästeet
            hyväksyt evästeiden | vain välttämättömät evästeet | välttämättömät evästeet
            hallitse evästeitä | hallinnoi evästeitä | hallitse suostumuksia
            jatkamalla sivuston käyttöä | jatkamalla selaamista | käyttämällä sivustoa hyväksyt
            käyttämällä palvelua hyväksyt | tallennamme ja käytämme laitteesi
            arvostamme yksityisyyttäsi | mainonnan kohdentamiseen | me ja kumppanimme tallennamme
            me ja kumppanimme käytämme
            kunnioitamme yksityisyyttäsi | välitämme yksityisyydestäsi
            [yksityisyytesi, tietosuojasi] on meille tärkeää
        ",
        hit: "Käytämme evästeitä parantaaksemme palveluamme.",
        miss: "Repussa kannattaa pitää eväitä koko päiväksi.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            tietosuoja | tietosuojaseloste | tietosuojakäytäntö | tietosuojalauseke
            rekisteriseloste | tietosuoja- ja rekisteriseloste | yksityisyys | yksityisyydensuoja
            yksityisyysasetukset | käyttöehdot | palvelun käyttöehdot | yleiset ehdot | tilausehdot
            sopimusehdot | toimitusehdot | evästeet | evästekäytäntö | evästekäytännöt
            evästeasetukset | evästeseloste | evästetiedot | tekijänoikeudet | tekijänoikeus
            vastuuvapauslauseke | vastuuvapaus | saavutettavuus | saavutettavuusseloste
            saavutettavuusselosteet | hyväksyn | hyväksy | hylkää
            hyväksy välttämättömät | hallinnoi asetuksia | hallitse asetuksia | muuta asetuksia
            gdpr | copyright | eettiset periaatteet | kommentoinnin ehdot | keskustelun säännöt
            julkisen sanan neuvosto | vastuullista journalismia | mainosehdot
            tekoälyn käyttö toimituksessa | en hyväksy | omat tietosi
            [muuta, muokkaa, hallitse, hallinnoi] [evästeasetuksia, suostumusta, suostumuksia, evästevalintoja]
            tallenna [evästeasetukset, valintasi, valintani, valinnat, evästevalinnat]
            [hyväksy, salli, hylkää] [kaikki evästeet, vain välttämättömät, välttämättömät evästeet, vain
            välttämättömät evästeet, kaikki]
            [tietosuoja, tietosuojaseloste, tietosuojakäytäntö] ja [evästeet, käyttöehdot, evästeasetukset]
        ",
        hit: "Tietosuojaseloste",
        miss: "Tietosuojaseloste puuttui, joten virasto keskeytti kyselyn.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            kirjoitus edustaa kirjoittajan omia | mielipiteet ovat kirjoittajan omia
            kirjoittajan omia mielipiteitä | kirjoittajan omia näkemyksiä | eivät edusta lehden
            ei edusta lehden kantaa | toimitus pidättää oikeuden | sisältää affiliate-linkkejä
            sisältää mainoslinkkejä | merkityt linkit ovat mainoslinkkejä | saamme provision
            saatamme saada komission | juttu on julkaistu alun perin
            artikkeli on julkaistu alun perin | juttu on toteutettu yhteistyössä
            toteutettu kaupallisessa yhteistyössä | ei ole sijoitusneuvontaa
            ei ole sijoitussuositus | ei korvaa lääkärin | sivusto on suojattu recaptcha
            huomasitko virheen | löysitkö virheen | huomasitko jutussa virheen | ilmoita virheestä
            lähetä oikaisupyyntö | uutinen on tuotettu automaattisesti
            ei välttämättä edusta lehden | eivät välttämättä edusta lehden
            ei välttämättä edusta toimituksen | juttu on tuotettu yhteistyössä
            toimitus ei vastaa sisällöstä
        ",
        hit: "Mielipiteet ovat kirjoittajan omia.",
        miss: "Naapurien mielipiteet ovat harvoin yhteneväisiä, kirjoittajan isä sanoi.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            välttämättömiä sivuston toiminnan kannalta eikä niitä
            ei voi poistaa käytöstä järjestelmissämme
            avulla voimme laskea käyntimäärät ja liikenteen lähteet
            kaikki näiden evästeiden keräämät tiedot | tallentaa tai hakea tietoja selaimestasi
            mainoskumppanimme voivat asettaa näitä evästeitä | tekninen tallennus tai pääsy
            tarkkojen sijaintitietojen käyttäminen | laitteen ominaisuuksien aktiivinen skannaus
            rajallisten tietojen käyttäminen mainosten valinnassa
            mainonnan tehokkuuden mittaaminen | sisällön tehokkuuden mittaaminen
            ovat pieniä tekstitiedostoja joita verkkosivut
            yleisötutkimus ja palveluiden kehittäminen
        ",
        hit: "Tekninen tallennus tai pääsy on ehdottoman välttämätön palvelun kannalta.",
        miss: "Tallennus oli teknisesti vaikeaa, ja pääsy arkistoon suljettiin toukokuussa.",
    },
];
