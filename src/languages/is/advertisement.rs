//! Icelandic phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            auglýsing | auglýsingar | auglýsing frá | auglýsingar frá | auglýsing lokar
            auglýsing endar | auglýsingunni lýkur | auglýsa | auglýsa hér | auglýstu hér
            auglýstu hjá okkur | viltu auglýsa hér | viltu auglýsa | auglýsa á vefnum
            auglýsa í blaðinu | auglýsingaverð | auglýsingadeild | auglýsingasala | auglýsingaefni
            verðskrá auglýsinga | panta auglýsingu | senda inn auglýsingu | senda auglýsingu
            hafa samband við auglýsingadeild | fela auglýsingar | sleppa auglýsingum
            um auglýsingar | kostuð umfjöllun | kostað efni | kostuð kynning | kostuð grein
            kostuð færsla | kostað af | kostað samstarf | kostaður hlekkur | kynning | kynningarefni
            kynningargrein | kynningarefni frá | kynnt af | í boði | í boði samstarfsaðila
            greidd auglýsing | greidd kynning | samstarfsaðilar | samstarfsaðilar okkar
            samstarfsaðili | styrktaraðilar | styrktaraðilar okkar | styrktaraðili | bakhjarlar
            styrkt efni | styrkt færsla | styrkt af | inniheldur auglýsingu | inniheldur auglýsingar
            inniheldur auglýsingahlekki | inniheldur samstarfshlekki | þetta efni er auglýsing
            þetta er kostað efni | þetta er kynning | fyrirtækjakynning | atvinnulífskynning
            auglýsendur
            [loka, fela] [auglýsingu, auglýsingum]
            [greitt, launað] [samstarf, efni]
            [í samstarfi við, unnið í samstarfi við, samstarf við, í samvinnu við, í boði hússins]
            [efni, grein] [í samstarfi við, unnin í samstarfi við]
            [færslan, greinin] er [kostuð, kostað]
            [þetta er, þetta er kostuð, þetta er greidd] auglýsing
            [greinin, fréttin] heldur áfram [, eftir auglýsinguna]
            [frétt, fréttin] heldur áfram að neðan
        ",
        hit: "AUGLÝSING",
        miss: "Auglýsingin var birt í tvær vikur áður en nokkur kvartaði.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            lesið áfram fyrir neðan | skrollaðu niður til að | skrunaðu niður til að
            flettu niður til að | losnaðu við auglýsingar | lesa án auglýsinga
            auglýsingalaus upplifun | vefurinn án auglýsinga | þetta er kostuð kynning
            þetta er kostuð umfjöllun | þetta er auglýsing frá | þessi grein er auglýsing
            þetta efni er auglýsing frá
            [greinin, fréttin] heldur áfram [eftir auglýsingu, eftir auglýsinguna]
            [frétt, grein] heldur áfram [fyrir neðan, neðan við]
            heldur áfram [á eftir auglýsingu, neðan við auglýsinguna, fyrir neðan auglýsinguna,
            fyrir neðan auglýsingu, undir auglýsingunni, fyrir neðan myndbandið, fyrir neðan
            myndina]
            lestu áfram [eftir auglýsinguna, fyrir neðan, hér fyrir neðan]
            [slökktu, slökkvið] á [auglýsingavörn, auglýsingavörninni]
            [þú ert, þú virðist vera] með [auglýsingavörn, auglýsingahindrun]
            [þú notar, þú ert að nota] [auglýsingavörn, auglýsingahindrun]
            [greinin er, fréttin er] [kostuð af, kostað af]
            [færslan, greinin] inniheldur [auglýsingu, auglýsingar]
            [viltu, langar þig að] auglýsa [hér, hjá okkur]
        ",
        hit: "Greinin heldur áfram fyrir neðan auglýsinguna",
        miss: "Eftir auglýsinguna í blaðinu gáfu ellefu vitni sig fram.",
    },
];
