//! Icelandic phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            spila aftur | spila frá byrjun | spila næst | spilun | í spilun | spilast næst
            næst í spilun | hlé | gera hlé | setja á pásu | pása | halda áfram að spila
            hefja spilun | stöðva | stöðva spilun | sjálfvirk spilun | sjálfspilun | hljóð á
            hljóð af | þagga | þagga niður | hljóðstyrkur | hljóðlaust | spilunarhraði | textar af
            textar á | skjátexti | enginn texti | hljóðspilari | myndspilari | myndbandsspilari
            spilari | bein útsending | í beinni | í beinni núna | í loftinu | í loftinu núna
            nú í loftinu | á dagskrá núna | hlusta á upplestur | hlusta á greinina
            hlusta á fréttina | hlusta á grein | hlusta á frétt | hlusta á þessa grein
            hlusta á þessa frétt | spilarinn hleðst | myndbandið hleðst | spóla áfram
            spóla til baka | # sekúndur áfram | # sekúndur til baka | sleppa kynningu
            sleppa inngangi | sýna texta þáttar | þetta er valgluggi
            [spila, spilaðu] [hljóð, upptöku]
            [kveikja á, slökkva á] [hljóði, hljóðinu]
            [allur skjárinn, fullur skjár, fylla skjá, fara úr fullum skjá, loka fullum skjá, hætta
            í fullum skjá, mynd í mynd]
            [núverandi tími, tími eftir] [, #]
            [hlusta, hlustaðu] [, nú]
            [lesa upp, láta lesa upp] [, grein]
            [hleð, sæki] [myndband, myndbandi]
            [myndbandið, myndskeiðið] er [ekki aðgengilegt, ekki aðgengileg]
            [ekki tókst, ekki er hægt] að [spila myndbandið, spila myndskeiðið]
            [næsta, fyrra] [myndband, myndskeið]
            [næsti, fyrri] þáttur
        ",
        hit: "Spila hljóð",
        miss: "Þau vilja spila hljóð úr ánni í hverju herbergi.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            slökkt er á javascript | slökkt á javascript | javascript þarf að vera
            javascript verður að vera | javascript óvirkt | styður ekki javascript
            án javascript virkar | javascript stuðning | notaðu nýrri vafra | prófaðu annan vafra
            skiptu um vafra | varið gegn ruslpósti | varið fyrir ruslpósti
            varið gegn ruslpóstþjörkum | varið gegn ruslvélum | staðfestu að þú ert ekki vélmenni
            ég er ekki vélmenni
            [virkja, virkjaðu] [javascript, java script]
            [javascript, java script] er [óvirkt, ekki virkt]
            [þarfnast, krefst, þarf] javascript
            [vafrinn þinn, þinn vafri] [styður ekki, er úreltur]
            [þú ert að nota, þú notar] [úreltan, gamlan] vafra
            [uppfærðu, uppfærið] [vafrann, vafra]
            [þetta netfang er, netfangið er] varið
            staðfestu að þú sért [ekki vélmenni, manneskja, mennskur, ekki þjarkur]
        ",
        hit: "Þú þarft að virkja JavaScript til að skoða síðuna.",
        miss: "JavaScript var skrifað á tíu dögum og knýr nú hálfan vefinn.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            hleð | hleð inn | hleð efni | hleður | hleður inn | hleður efni | hleð inn efni
            er að hlaða | hleður síðu | hleð fleiri fréttum | hleður athugasemdum
            hleð athugasemdum | sæki | sæki gögn | sæki efni | sæki fréttir | sæki athugasemdir
            sæki fleiri fréttir | augnablik | augnablik takk | bíddu | vinsamlegast bíðið
            vinsamlegast bíddu | eitt augnablik | andartak | reyndu aftur | reyna aftur
            reyndu aftur síðar | reynið aftur | reynið aftur síðar | vinsamlegast reynið aftur
            vinsamlegast reyndu aftur síðar | villa kom upp við að sækja efni | ekkert fannst
            ekkert fannst við leitina | leitin skilaði engum niðurstöðum | efni fannst ekki
            ekki aðgengilegt | ekki tiltækt | mynd vantar | engin mynd | mynd fannst ekki
            mynd ekki tiltæk | ekki tókst að sækja mynd | án titils | enginn titill
            opna undirvalmynd | loka undirvalmynd | fela upplýsingar | sýna smáatriði
            fela smáatriði | smelltu til að stækka | smelltu til að opna | gagnvirkt kort
            gagnvirk mynd | gagnvirkt graf | gagnvirkt efni | grein lýkur | lok greinar
            frétt lýkur
            [úps, æ] [eitthvað fór úrskeiðis, villa kom upp]
            [eitthvað fór úrskeiðis, villa kom upp] [reyndu aftur, reyndu aftur síðar]
            ekki tókst að [sækja efni, sækja gögn, sækja síðuna, hlaða síðunni, hlaða efni, sækja
            athugasemdir, tengjast]
            [engar, engar fleiri] [niðurstöður, niðurstöður fundust]
            [síðan, síða] [fannst ekki, er ekki til]
            [efnið, efni] er ekki [aðgengilegt, lengur aðgengilegt]
            [stækka, minnka] [alla, allt]
            [skoða, sjá] [þessa færslu, færsluna] á [instagram, facebook]
        ",
        hit: "Hleð…",
        miss: "Bátnum er hlaðið á klukkustund og svo er siglt út.",
    },
];
