//! Zulu and Xhosa phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            funda futhi | bheka futhi | buka futhi | ezinye izindaba | izindaba ezihlobene
            izindaba ezifanayo | okuhlobene | izindaba ezintsha | okusha | okwakamuva | ezakamuva
            [izindaba, izihloko] [ezihlobene nalolu daba, ongazithanda, esizikhethile, ozodinga
            ukuzifunda]
            amavidiyo [ahlobene, amasha, akamuva, ongawathanda] | izihloko [ezifanayo, ezintsha]
            [okukhethelwe, izindaba ezikhethelwe] wena | kukhethelwe wena | ongazithanda
            ungathanda futhi | mhlawumbe ungathanda | ungase uthande | ungase uthande nokuthi
            okunye ongakuthanda | ungaphuthelwa | ungaphuthelwa yilokhu
            ungaphuthelwa yilezi zindaba | okulandelayo ukufunda | funda okulandelayo
            funda ezinye izindaba | funda nalokhu | ezinye izindaba ongazifunda
            ezinye izindaba ezivelele | okunye esikukhethile
            okunye [ngalolu daba, kulesi sigaba]
            ezinye izindaba [ngalolu daba, kulesi sigaba, zasekhaya, zezemidlalo]
            izindaba zesonto | izindaba ezisanda kungena | izindaba eziqhubekayo
            isihloko esihlobene
            amanqaku [anxulumeneyo, ayelelene, afanayo, onokuwathanda, akhethelwe wena, amatsha]
            iindaba [ezinxulumeneyo, ezifanayo, onokuzithanda, ezikhethelwe wena, ezintsha]
            amanye amanqaku | ezinye iindaba | funda kwakhona | jonga kwakhona | unokuthanda
            usenokuthanda | elandelayo ukufundwa | ungaphoswa | ungaphoswa yile ndaba
            iindaba zanamhlanje
        ",
        hit: "Ezinye izindaba:",
        miss: "Ezinye izindaba zamvelela eqhubeka nohambo ngesitimela esiya eGoli.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            ezidumile | izindaba ezidumile | ezithandwa kakhulu | ezifundwe kakhulu
            ezikhulunywa kakhulu | eziphawulwe kakhulu | ezishisayo | izindaba ezishisayo
            izindaba eziqavile | eziqavile | eziphambili | izindaba eziphambili
            izindaba [ezifundwa kakhulu, ezifundwe kakhulu, ezithandwa kakhulu, ezisematheni
            manje, ezibukwa kakhulu]
            amavidiyo abukwa kakhulu | ezibukwa kakhulu | okukhulunywa ngakho | okusematheni
            ezisematheni | ezivelele | ezikhethwe ngumhleli
            [ezikhethwe, eziphakanyiswe] ngabahleli | ukukhetha komhleli | okuvelele | okudumile
            isihloko esishisayo | izindaba ezinhlanu ezifundwe kakhulu | ezishisayo leli sonto
            zanamuhla ezishisayo
            ezifundwa kakhulu [, namuhla, leli sonto, kuleli sonto, kule nyanga, manje]
            okufundwa kakhulu
            iindaba [ezithandwayo, ezifundwa kakhulu, ezifundwe kakhulu, ezigqamileyo,
            eziphambili]
            amanqaku [athandwayo, afundwa kakhulu, afundwe kakhulu] | ezithandwayo
            ezifundwa kakhulu kule veki | afundwa kakhulu | ezigqamileyo | eziphambili namhlanje
        ",
        hit: "Ezifundwa kakhulu",
        miss: "Ezifundwa kakhulu ezikoleni yizincwadi zomlando nezenganekwane.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            ezinye izindaba [zase, ku, ngo] | izindaba zakamuva zase | izindaba ezintsha ku
            ezidumile ku | ezifundwa kakhulu ku | okusha ku
            [ezinye iindaba, iindaba ezintsha, amanye amanqaku] [kwi, ku] | ezithandwayo kwi
        ",
        hit: "Ezinye izindaba ku ezemidlalo",
        miss: "Wakhohlwa ukuthi ezinye izindaba zifike ngebhasi.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            [funda, bheka, buka, bukela, lalela] futhi
            funda [nale ndaba, nalolu daba, kabanzi lapha, ngalolu daba lapha, olunye udaba,
            nalokhu, nezinye izindaba]
            funda kabanzi ngalolu daba
            [funda, bheka, buka, okuhlobene, funda kabanzi, qhubeka ufunde, ividiyo, bukela,
            ungaphuthelwa, ongakuthanda, okunye ngalolu daba]:
            udaba oluhlobene | indaba ehlobene | izindaba ezihlobene | buka ividiyo lapha
            funda okwengeziwe ngalolu daba | [funda, jonga, bukela, mamela] kwakhona
            funda [nale ngxelo, neli nqaku, ngakumbi apha, nale]
            [funda ngakumbi, jonga, okunxulumeneyo]: | inqaku elinxulumeneyo | indaba enxulumeneyo
        ",
        hit: "Funda futhi: Ibhuloho elidala livalelwe amaloli",
        miss: "Umkhulu wathi funda futhi phakathi kwemigqa.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            funda kabanzi | funda okuningi | funda okwengeziwe | funda udaba lonke
            funda indaba yonke | funda yonke | qhubeka ufunde | qhubeka nokufunda
            qhubeka ukufunda | bona zonke izindaba | zonke izindaba | okuningi
            [bona, veza, layisha] [okuningi, okunye, konke, ezinye izindaba, ezinye,
            imininingwane]
            vula udaba | funda lapha | funda manje | thola okuningi
            funda [lolu daba, udaba, indaba, le ndaba, udaba oluphelele, indaba ephelele]
            funda okunye
            [funda, bona, jonga] [ngakumbi, ngakumbi apha, zonke, onke amanqaku, zonke iindaba]
            funda [inqaku lonke, ibali lonke, ngokubanzi, inqaku eligcweleyo]
            qhubeka ufunde inqaku | layisha ngakumbi | zonke iindaba
        ",
        hit: "Funda kabanzi »",
        miss: "Funda kabanzi ngaphandle kokwesaba, kusho uthisha ekilasini.",
    },
];
