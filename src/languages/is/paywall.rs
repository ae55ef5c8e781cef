//! Icelandic phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            nú þegar áskrifandi | áskrifendur geta skráð sig inn | til að lesa áfram
            til að lesa alla greinina | til að lesa alla fréttina | til að halda lestri áfram
            til að lesa viðtalið í heild | til að opna greinina | til að lesa greinina í heild
            ókeypis greinar eftir | þú hefur klárað ókeypis | þú hefur lesið allar fríu
            # kr fyrsta mánuðinn | # kr á mánuði eftir það | síðan # kr á mánuði
            aðeins # kr á mánuði | frá # kr á mánuði | # vikur á # kr | # mánuðir á # kr
            # kr á mánuði fyrir áskrif | engin binding og | gildir aðeins fyrir nýja áskrifendur
            kynntu þér áskriftarleiðir | sjá áskriftarleiðir og
            [ertu, ert þú] [áskrifandi, þegar áskrifandi]
            [gerstu, gerist] áskrifandi [til að, í dag]
            [keyptu, kauptu] [áskrift, áskrift til að] [og, til að lesa]
            [fáðu, fá] [aðgang að allri greininni, aðgang að fréttinni]
            [aðgang, aðgangur] að [öllu læstu efni, öllu efni]
            [viltu, vilt þú] [lesa áfram, lesa meira]
            [þessi grein er, greinin er] [opin áskrifendum, læst]
            [aðeins, eingöngu] [fyrir áskrifendur, aðgengilegt áskrifendum]
            [skráðu þig inn, innskráðu þig] [til að lesa, til að halda áfram]
            þú [hefur lesið, hefur nú lesið] # [af #, ókeypis]
            [prófaðu, prófið] [frítt, ókeypis]
            [fyrsti mánuðurinn, fyrsti mánuður] [frír, ókeypis]
            [segðu upp, þú getur sagt upp] [hvenær sem er, áskrift hvenær sem er]
            [lesa, lestu] [alla greinina, greinina í heild] [í áskrift, með áskrift]
            [hægt er að lesa, lesa má] [greinina, fréttina] í heild [í blaðinu, í nýjasta tölublaði]
        ",
        hit: "Ertu nú þegar áskrifandi? Skráðu þig inn hér.",
        miss: "Nær allir áskrifendur höfðu þegar sagt upp þegar verðið hækkaði.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            áskrift | áskriftir | áskrifandi | áskrifendur | áskriftarleiðir | áskriftartilboð
            áskriftarvefur | áskriftarverð | áskrifendaþjónusta | fríðindi áskrifenda
            fyrir áskrifendur | aðeins fyrir áskrifendur | eingöngu fyrir áskrifendur
            einungis fyrir áskrifendur | vefáskrift | stafræn áskrift | gjafaáskrift
            styrktaráskrift | prufuáskrift | kynningaráskrift | áskriftin mín | mín áskrift
            áskriftin þín | félagar | félagsaðild | fyrir félaga | fríðindi | fríðindaklúbbur
            læst grein | læst efni | læst | opna grein | opna læsta grein | opin grein | opið öllum
            opið efni | frítt efni | ókeypis grein | ókeypis efni | úrvalsefni | plús | lesa síðar
            lesa seinna | leslisti | leslistinn minn | gefa grein | gefa greinina
            deila læstri grein | engin binding | án bindingar | prófa frítt í # daga
            prófaðu frítt í # daga | prófa ókeypis í # daga | prófaðu ókeypis í # daga
            # daga prufuáskrift
            [gerast, gerstu] [áskrifandi, áskrifandi núna]
            [kaupa, kauptu] [áskrift, áskriftina]
            [kaupa, kauptu] [aðgang, vefaðgang]
            [vista, geyma] [grein, greinina]
            [ertu áskrifandi, ertu nú þegar áskrifandi] [, skráðu þig inn]
            [bæta við, bæta í] [uppáhald, leslista]
        ",
        hit: "Gerast áskrifandi",
        miss: "Þeir sem gerast áskrifendur strax fá fyrsta tölublaðið í mars.",
    },
];
