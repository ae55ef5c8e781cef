//! Slovene phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            preberite si tudi | preberi si tudi | glej tudi | glejte tudi | poglejte tudi
            poglej tudi | oglejte si tudi | oglej si tudi | poslušajte tudi | prisluhnite tudi
            sorodno | sorodne | sorodni | sorodne vsebine in teme | povezano | povezave na temo
            iz iste rubrike | iz te rubrike | več iz rubrike | več iz te rubrike | več na to temo
            več o temi | na isto temo | na to temo | o isti temi | o tej temi | ne zamudite
            ne zamudi | ne spreglejte | ne spreglej | nikar ne zamudite | ste zamudili
            ste že prebrali | ste že videli | izpostavljamo | izpostavljeno | priporočamo
            priporočeno | priporočeno za vas | priporočamo tudi | priporočamo v branje
            priporočamo ogled | za vas priporočamo | predlagamo | predlagamo tudi
            predlagamo branje | izbrano za vas | izbrali smo za vas | za vas smo izbrali
            izbira za vas | iz naših medijev | iz naših portalov | iz naše mreže | iz drugih medijev
            iz drugih portalov | na drugih portalih | s spleta | s portala | najnovejše | zadnje
            zadnje objavljeno | najnovejše objavljeno | sveže | sveže novice | še več zgodb
            več zgodb | več novic | še več novic | več vsebin | več podobnih novic
            več podobnih člankov | več podobnih zgodb | ostalo iz rubrike | drugo iz rubrike
            nazadnje objavljeno | kupci so kupili tudi | kupci so si ogledali tudi
            drugi so kupili tudi | nazadnje ogledano | nazadnje ogledani izdelki
            morda bi vas zanimalo | preverite še | za konec še | ko smo že pri tem
            nadaljujte z branjem o | iz arhiva | iz našega arhiva | še iz rubrike
            vaš naslednji članek | naslednje branje | dolga branja | branje za konec tedna
            [preberite, preberi, berite, beri] [tudi, še]
            [morda, mogoče] [vas, te] [zanima, bo zanimalo, zanima tudi, bo zanimalo tudi,
            zanima še]
            [morda, mogoče] [vam, ti] bo všeč [, tudi]
            [utegne, bi utegnilo, zna, bi znalo] [vas zanimati, te zanimati, vas tudi zanimati]
            [to, tudi to, zagotovo, gotovo] [vas bo zanimalo, te bo zanimalo, vas zanima]
            [sorodni, povezani, podobni, zadnji, najnovejši, priporočeni, drugi, ostali,
            izpostavljeni, prejšnji] [članki, prispevki, recepti, videi, posnetki, podkasti,
            dogodki, intervjuji, zapisi, izdelki]
            [sorodne, povezane, podobne, zadnje, najnovejše, priporočene, druge, ostale,
            izpostavljene, aktualne] [novice, objave, vsebine, zgodbe, teme, oddaje, kolumne,
            reportaže, galerije]
            [sorodna, povezana, priporočena] [novica, vsebina, zgodba, tema]
            [sorodni, povezani, priporočeni] [članek, prispevek, izdelek]
        ",
        hit: "Morda vas zanima",
        miss: "Morda vas zanima, zakaj je najstarejša lipa v občini preživela tri vojne.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            najbolj brano danes in včeraj | najbolj brano v rubriki | najpogosteje brano
            največkrat prebrano | največ branj | najbolj vroče | najbolj vroče teme
            najbolj zanimivo | priljubljeno | priljubljene teme | popularno | popularni članki
            popularne objave | popularne novice | izbor uredništva | izbor urednika | izbor urednice
            izbor urednikov | izbira uredništva | uredništvo priporoča | urednik priporoča
            urednica priporoča | uredniki priporočajo | vroče teme | vroče | top novice | top #
            top članki | top zgodbe | tema dneva | tema tedna | novice dneva | zgodba dneva
            zgodba tedna | fotografija dneva | fotografija tedna | glavne novice
            glavne novice dneva | novica dneva | trenutno najbolj brano | trenutno berejo
            drugi berejo | drugi berejo tudi | bralci berejo | bralci berejo tudi
            bralci so brali tudi | kaj berejo drugi | kaj berejo bralci | v trendu | trendi
            ta teden najbolj brano | najodmevnejše | najodmevnejši članki | najbolje ocenjeno
            najbolje ocenjeni recepti | teme dneva | ključne besede dneva | v središču pozornosti
            danes najbolj brano | po izboru bralcev | izbor bralcev
            najbolj [brano, gledano, komentirano, deljeno, priljubljeno, všečkano, obiskano,
            poslušano] [, danes, ta teden, ta mesec, v tem tednu, v zadnjih # urah, zadnjih # dni,
            v zadnjem tednu, tega tedna, na portalu]
            najbolj [brane, gledane, komentirane, deljene, priljubljene, poslušane] [, novice,
            zgodbe, vsebine, objave, teme, oddaje]
            najbolj [brani, gledani, komentirani, deljeni, priljubljeni] [članki, prispevki,
            recepti, posnetki]
            [najbolj branih, najbolj gledanih, najbolj komentiranih] [#, # danes, # ta teden]
            najbolj [branih, gledanih] # [novic, člankov]
            priljubljeni [članki, prispevki, recepti, izdelki]
            priljubljene [objave, novice, zgodbe, vsebine]
            # najbolj [branih, gledanih, komentiranih]
        ",
        hit: "Najbolj brano",
        miss: "Najbolj brana slovenska pisateljica je po podatkih knjižnic že tretje leto ista.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            več iz rubrike | več iz kategorije | več iz teme | več iz sklopa | več iz serije
            več iz oddaje | iz rubrike | še iz rubrike | preostalo iz rubrike | ostalo iz rubrike
            drugo iz rubrike | zadnje iz rubrike | najnovejše iz | najnovejše v rubriki
            najbolj brano v | najbolj brano iz | najbolj brano na | več na temo | več v rubriki
            vse iz rubrike | vse novice iz rubrike | priporočamo iz | priporočamo s portala
            s portala | iz kategorije
            [več, še več] [novic, člankov, zgodb, prispevkov, objav, vsebin, receptov] [iz, o,
            na temo, v rubriki, s področja, s portala, iz rubrike]
            [zadnje, najnovejše, ostale, druge, sorodne] [novice, objave, zgodbe] [iz rubrike,
            iz kategorije, v rubriki, na temo, s portala, s področja]
            [zadnji, najnovejši, ostali, drugi, sorodni] [članki, prispevki] [iz rubrike,
            iz kategorije, v rubriki, na temo, s portala, s področja]
        ",
        hit: "Več iz rubrike Slovenija",
        miss: "O širitvi bolnišnice so svetniki hoteli izvedeti več.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            glejte tudi | glej tudi | poglejte tudi: | poglej tudi: | oglejte si tudi:
            oglej si tudi: | poslušajte tudi: | poslušaj tudi: | prisluhnite tudi:
            spremljajte tudi: | morda vas zanima: | morda vas bo zanimalo: | mogoče vas zanima:
            sorodni članek | sorodna novica | povezani članek | povezana novica | sorodna vsebina
            sorodni članki | sorodne novice | povezani članki | povezane novice | več preberite
            več o tem preberite | več o tem si preberite | več o tem berite | več o tem tukaj
            več tukaj | več o tem v članku | več o tem na povezavi | več o temi preberite
            o tem smo pisali | o tem smo že pisali | o tem smo poročali tukaj | pisali smo:
            pisali smo že: | poročali smo: | brali ste: | ne spreglejte: | ne zamudite:
            priporočamo tudi: | preverite tudi: | preverite še: | predlagamo tudi:
            kako se je začelo: | v prejšnjem delu preberite | prejšnji članek: | naslednji članek:
            celoten članek preberite | celotno zgodbo preberite | celoten intervju preberite
            celotno besedilo preberite | povezava do članka | glejte še | ob tem preberite
            [preberite, preberi, berite, beri] [tudi, še, več]
            [preberite si, preberi si] [tudi, še, več]
            [preberite, preberi] [celoten članek, celoten intervju, celotno zgodbo, celoten pogovor,
            naš intervju, naš članek, prejšnji del, prvi del, prejšnji članek, kolumno, na povezavi]
            [preberite, preberi, berite, več, več o tem, sorodno, povezano, poglejte, povezava,
            povezave, glejte]:
        ",
        hit: "Preberite tudi: Obnova mostu se bo zavlekla do pomladi",
        miss: "Kdor ima rad kriminalke, prebere tudi starejše zgodbe.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            preberi več | preberite več | beri več | berite več | preberi | preberite
            preberi si več | beri dalje | beri naprej | berite dalje | berite naprej | beri članek
            preberi dalje | preberi naprej | preberite naprej | preberi vse | preberite vse
            celoten članek | celoten prispevek | celoten intervju | celotno besedilo
            celotna novica | celotna zgodba | celotna vsebina | nadaljuj | nadaljujte
            nadaljuj z branjem | nadaljujte z branjem | nadaljevanje | nadaljevanje članka
            nadaljuj branje | na članek | odpri članek | preberi članek | preberi novico
            preberite članek | preberite novico | odpri novico | pojdi na članek | več o tem
            več informacij | več tukaj | še več | poglej več | poglejte več | poglej vse
            poglejte vse | oglej si več | oglejte si več | oglej si vse | oglejte si vse
            izvedi več | izvedite več | izvej več | več o dogodku | več na povezavi | podrobnosti
            podrobneje | več podrobnosti | prikaži vse | prikaži več | pokaži vse | pokaži več
            naloži več | naloži še | nalagam več | vsi prispevki | vsi članki | vse novice
            vse objave | vse zgodbe | vse epizode | vse oddaje | vsi dogodki | vsi recepti
            vsi intervjuji | vse kolumne | vse galerije | vsi videi | starejše objave
            novejše objave | starejši prispevki | novejši prispevki | starejši članki
            novejši članki | starejše novice | novejše novice | klikni za več | kliknite za več
            povezava do članka | na novico
            [preberi, preberite, odpri, poglej] [celoten članek, celotno novico, celotno zgodbo,
            celoten prispevek, celoten intervju, celoten recept, celotno besedilo, zgodbo, kolumno,
            intervju, recept, celotno kolumno]
            [prikaži, pokaži, naloži] [več člankov, več novic, več objav, več vsebin,
            več rezultatov, več zadetkov, še več, naslednje, starejše, starejše novice,
            starejše objave, celoten članek]
            [prikaži, pokaži, poglej, poglejte, oglej si, oglejte si, preglej] vse [članke, novice,
            objave, prispevke, dogodke, recepte, zgodbe, rezultate, oddaje, izdelke, teme, videe]
        ",
        hit: "Preberi več »",
        miss: "Preberi več kot prvo stran, je otroku svetovala knjižničarka.",
    },
];
