//! Icelandic phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            nýjustu fréttir | nýjustu greinar | nýjustu færslur | nýlegar fréttir | nýlegar færslur
            aðrar fréttir | síðustu fréttir | nýjustu pistlar | nýjustu viðtöl | aðrar greinar
            nýlegir pistlar | þú gætir líka haft áhuga á | þú gætir haft gaman af
            þú gætir líka haft gaman af | skoða einnig | skoðaðu líka | tengt myndefni | tengt efni
            tengt | skylt efni | svipað efni | sambærilegt efni | tengdir hlekkir | tengdir tenglar
            tengd frétt | tengd grein | skyld frétt | skyld grein | ítarefni
            annað efni eftir höfund | annað áhugavert | annað áhugavert efni | efni fyrir þig
            mælt með | mælt með fyrir þig | við mælum með | við mælum líka með | ritstjórn mælir með
            mælum með | mælum með þessu | lesendur mæla með | meðmæli | þetta gæti vakið áhuga þinn
            þetta gæti líka vakið áhuga | gæti vakið áhuga þinn | kannski hefurðu áhuga á þessu
            aðrir lásu líka | aðrir lásu einnig | aðrir lesendur skoðuðu | aðrir eru að lesa
            aðrir skoðuðu | lesendur lásu einnig | lesendur skoðuðu líka | þetta eru aðrir að lesa
            nýjast | nýjast á vefnum | nýjast í flokknum | nýjast á forsíðu
            nýjustu innlendu fréttir | nýjustu erlendu fréttir | nýtt | nýtt á vefnum | nýtt efni
            nýjasta | það nýjasta | nýjasta efnið | nýjustu fréttirnar | síðustu fréttirnar
            nýjustu fréttir dagsins | nýlegt | nýlegt efni | efst á baugi | efst á síðunni
            á forsíðunni núna | á forsíðu núna | helst í fréttum | helst í fréttum núna | helst núna
            fleira áhugavert | fleira fyrir þig | fleira tengt | fleira í þessum flokki
            fleira úr flokknum | fleira frá okkur | fleira efni | önnur umfjöllun
            umfjöllun um málið | umfjöllun um sama efni | allt um málið | fréttir um málið
            fréttir af málinu | hefurðu lesið þetta | hefur þú lesið þetta | hefur þú lesið
            hefurðu lesið | lestu næst | næst á dagskrá vefsins | næsta grein til lestrar
            úr safninu | úr safni okkar | greinaflokkur | greinaflokkurinn | í sama greinaflokki
            aðrar greinar í flokknum | fyrri greinar | fyrri umfjöllun | fyrri fréttir
            fyrri fréttir um málið | fyrri umfjöllun um málið | aðrar fréttir af málinu
            fréttir fyrir þig | valið fyrir þig | valið efni | uppgötvaðu meira | skoðaðu fleira
            [tengdar, skyldar, svipaðar, fleiri] [greinar, fréttir, færslur, umfjallanir]
            [fleiri, tengd] [viðtöl, myndbönd]
            [fleiri, tengdir] [pistlar, þættir]
            [sjá, lesa] [einnig, líka]
            [sjá, lesa] [fleiri, aðrar] [fréttir, greinar] [, um málið]
            meira [um málið, um efnið, um þetta mál, um þetta efni, um þetta, um sama efni, af
            fréttum, úr sama flokki, í þessum dúr, í sama dúr, af þessu, frá sama höfundi, af
            svipuðu, til að lesa, lesefni, fyrir þig, spennandi, úr flokknum, frá okkur, í dag,
            áhugavert, efni, tengt efni]
            þú [gætir, gætir einnig] [haft áhuga á, haft áhuga á þessu]
            [ekki missa af, misstirðu af] [, þessu]
        ",
        hit: "Sjá einnig:",
        miss: "Þeir sem sjá einnig um garðinn fá lykil að skemmunni.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            mest selt | mest lesið efni | mest lesna efni vikunnar | topp # | topplistinn
            topp # í vikunni | heitt í dag | heitt núna | heitast í dag | heitast núna
            í umræðunni núna | í brennidepli | val ritstjórnar | valið af ritstjórn
            ritstjórn velur | úrval ritstjórnar | úrval vikunnar | valdar fréttir dagsins
            helstu fréttir dagsins | fréttir vikunnar | það helsta | það helsta í dag
            helsta efni dagsins | best lesið | besta efni vikunnar
            mest [lesið, lesnu] [, í dag]
            mest lesnu [fréttirnar, greinarnar, pistlarnir, fréttir, greinar, pistlar, færslur,
            fréttir dagsins, fréttir vikunnar, fréttir ársins]
            [mest lesnar, mest lesna] [fréttir, efnið]
            [vinsælt, vinsælast] [, núna]
            [vinsælt efni, vinsælir pistlar, vinsælustu pistlarnir, vinsælir þættir, vinsæl
            efnisorð, vinsæl leitarorð, vinsæl málefni]
        ",
        hit: "Mest lesið",
        miss: "Þetta var mest lesna skáldsagan þann vetur.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            meira um: | meira úr: | meira frá: | vinsælast í | nýtt á vefnum | lesa allt um
            lestu allt um | allt um málið | fleiri þættir af | fleiri myndir frá | fleiri myndir af
            skoða fleiri fréttir
            [fleiri, nýjustu] [fréttir, greinar] [úr, um]
            [fleiri, nýjustu] [pistlar, þættir] [úr, um]
            meira [úr flokknum, úr íþróttum, úr menningu, úr viðskiptum, frá íþróttum, af innlendum,
            af erlendum, um málið, um efnið, um þetta mál, efni um, efni úr, efni frá, í flokknum]
            næst í [innlent, erlent, íþróttir, fréttir]
            mest lesið [í, á, úr]
            vinsælt [í, á]
            nýjast [í, á, úr]
            lesa meira [um, úr, frá]
            lestu meira [um, úr, frá]
        ",
        hit: "Fleiri fréttir úr Íþróttum",
        miss: "Bærinn vill fá fleiri fréttir úr íþróttum í skólablaðið.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            viðtalið má lesa | viðtalið í heild má | greinina má lesa | greinina í heild má
            fréttina má lesa | umfjöllunina má lesa | pistilinn má lesa | þú gætir haft áhuga á
            smelltu hér til að lesa | smellið hér til að lesa | frétt rúv um málið
            umfjöllun rúv um málið
            [sjá, lesa] [einnig, líka]
            [sjá, lesa] [meira, nánar]
            [nánar, meira, tengt, tengt efni, tengd frétt, tengdar fréttir, fyrri fréttir, fyrri
            umfjöllun, ítarefni, tengd grein, tengdar greinar, skylt efni, mælum með, sjá, tengt
            fréttinni, lesa, tengill, hlekkur]:
            [nánar er fjallað, ítarlega er fjallað] um [málið, þetta]
            nánar má lesa [um, hér, í]
            lesa má [nánar um, meira um, greinina, fréttina, viðtalið, pistilinn, alla greinina,
            umfjöllunina, tilkynninguna]
            [hægt er að lesa, lesið má] [nánar um, meira um]
            [ekki missa af, misstu ekki af] [:, þessu]
            fylgstu með [málinu, fréttavakt, beinni lýsingu, fréttum af, vaktinni]
            [fréttin, greinin, pistillinn] í heild
        ",
        hit: "Sjá einnig: Þess vegna hækkar brauðið fyrir vestan",
        miss: "Börnin í bænum lesa einnig myndasögur, segir bókavörðurinn.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            sjá fleiri viðburði | lesa alla greinina | lestu alla greinina | lesa alla fréttina
            sjá alla | sjá allar | sjá öll | lesa færsluna | sýna meira | sýna minna | birta meira
            hlaða meira | hlaða inn meira | sækja meira | meira | nánar | nánar hér | nánar um málið
            meira hér | meiri upplýsingar | nánari upplýsingar | frekari upplýsingar
            frekari upplýsingar hér | framhald | framhald á næstu síðu | áframhald | halda áfram
            halda áfram að lesa | haltu áfram að lesa | halda lestri áfram | halda áfram með grein
            opna frétt | opna greinina | opna fréttina | fara í frétt | fara í grein | fara á síðu
            fara á vef | áfram í grein | í frétt | öll fréttin | öll greinin | öll sagan
            allar fréttir hér | öll myndbönd | smella hér | smelltu hér | smellið hér | ýttu hér
            smelltu hér til að lesa meira | smelltu hér til að lesa alla greinina
            smellið hér til að lesa meira | smellið hér til að lesa nánar
            smellið hér fyrir nánari upplýsingar | uppgötva | kynna sér málið | kynntu þér málið
            kynna sér nánar | kynntu þér nánar | skoða | skoða nánar um | upprunaleg grein
            upprunaleg frétt | frétt í heild sinni | á vef útgefanda
            [lesa, lestu, sjá, skoða] [meira, nánar, meira hér, nánar hér, áfram]
            skoða fleiri [fréttir, greinar]
            [sjá, skoða] allar [fréttir, greinar]
            [sjá, skoða] [alla, fleiri] [pistla, þætti]
            [sjá, skoða] [allt, fleira]
        ",
        hit: "Lesa meira »",
        miss: "Lesa meira en fyrirsögnina áður en þú hringir, bað ritstjórinn um.",
    },
];
