//! Icelandic phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            athugasemdir | athugasemd | ummæli | athugasemdir # | # athugasemd | # athugasemdir
            # ummæli | ummæli # | ein athugasemd | engar athugasemdir | engar athugasemdir enn
            engin ummæli | engin ummæli enn | engar athugasemdir ennþá | # svör | # svar
            # skoðanir | gera athugasemd við færslu | þín athugasemd | athugasemdin þín | þín skoðun
            þín ummæli | til athugasemda | fara í athugasemdir | allar athugasemdir
            fleiri athugasemdir | eldri athugasemdir | nýrri athugasemdir | nýjustu athugasemdir
            síðustu athugasemdir | nýjustu ummæli | nýlegar athugasemdir | nýleg ummæli
            lokað fyrir athugasemdir | athugasemdir lokaðar | slökkt á athugasemdum
            slökkt er á athugasemdum | athugasemdakerfi | athugasemdakerfið | athugasemdareglur
            reglur um athugasemdir | reglur um ummæli | segðu þína skoðun | segðu þitt álit
            hvað finnst þér | hvað finnst ykkur | hver er þín skoðun | segðu okkur hvað þér finnst
            hefja umræðu | ræða fréttina | ræða málið | umræða um fréttina | hætta við svar
            hætta við | skrifa skilaboð | skilaboðin þín | senda inn grein | senda inn aðsenda grein
            senda grein | senda inn pistil | skrifa í gestabók
            [skrifa, skrifaðu, skrifið] [athugasemd, ummæli, athugasemdir, þína athugasemd]
            [sjá, skoða] [, allar] athugasemdir
            [sjá, skoða] [, öll] ummæli
            [vertu, verið] [fyrst, fyrstur] að [skrifa athugasemd, gera athugasemd]
            [lokað er, lokað hefur verið] fyrir [athugasemdir, ummæli]
            [taktu, takið] þátt í [umræðunni, umræðunum]
            [skrifa, skrifaðu] svar [, hætta við svar]
            [skráðu þig inn, innskráning] til að [skrifa athugasemd, gera athugasemd]
        ",
        hit: "Skrifa athugasemd",
        miss: "Ráðherrann vildi ekki skrifa athugasemd fyrr en á mánudag.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            reitir merktir með | reitir merktir stjörnu | stjörnumerkta reiti þarf
            nafn, netfang og vefsíðu í | í þessum vafra fyrir næstu | í vafranum fyrir næstu
            næst þegar ég skrifa athugasemd | næst þegar ég geri athugasemd
            ekki er lengur hægt að skrifa athugasemdir | ekki er hægt að gera athugasemdir við
            athugasemdum er lokað sjálfkrafa | athugasemdir eru lokaðar | notar akismet til að
            hvernig unnið er með athugasemdagögn | hvernig athugasemdagögnin þín
            þessi athugasemd var fjarlægð | þessari athugasemd hefur verið eytt
            þessum ummælum hefur verið eytt | ummælin hafa verið fjarlægð
            athugasemdinni hefur verið eytt | sýnið kurteisi í athugasemdum
            gætið orða ykkar í athugasemdum | skrifið undir fullu nafni
            í athugasemdum hér fyrir neðan | í athugasemdum fyrir neðan
            í athugasemdunum hér að neðan
            [netfang þitt, netfangið þitt] [verður ekki birt, verður ekki gert opinbert]
            [nauðsynlegir reitir, nauðsynleg svæði] [eru merktir, eru merkt]
            [vista, geyma] [nafn mitt, nafnið mitt] [netfang, tölvupóst]
            [þú þarft að, þú verður að] [vera skráður inn, vera skráð inn] til að [skrifa, gera
            athugasemd]
            [skráðu þig inn, skráið ykkur inn] til að [skrifa athugasemd, gera athugasemd]
            [lokað er, lokað hefur verið] fyrir [athugasemdir, ummæli] við
            [athugasemdin, athugasemdin þín] [bíður samþykkis, bíða samþykkis]
            [láta mig vita, láttu mig vita] [um nýjar athugasemdir, um ný ummæli]
            [þessi vefur notar, þessi síða notar, vefurinn notar, síðan notar] akismet
            [tilkynna, tilkynntu] [athugasemd, þessa athugasemd]
            [áskilur sér rétt, áskiljum okkur rétt] til að [eyða, fjarlægja] [athugasemdum, ummælum]
            [segðu okkur, segið okkur] [í athugasemdum, í athugasemdunum]
        ",
        hit: "Netfang þitt verður ekki birt. Nauðsynlegir reitir eru merktir *",
        miss: "Heimilisfang athvarfsins verður ekki gert opinbert að sinni, segir bærinn.",
    },
    Phrases {
        rule: "comments.notice",
        texts: "
            ummælin hér að neðan eru á ábyrgð | athugasemdirnar hér að neðan eru á ábyrgð
            ber enga ábyrgð á athugasemdum | ber ekki ábyrgð á athugasemdum
            ber ekki ábyrgð á ummælum | ábyrgð á skrifum í athugasemdakerfi
            [ummæli, athugasemdir] [sem hér birtast, hér að neðan] [eru á ábyrgð, eru alfarið á
            ábyrgð]
            [ummæli, athugasemdir] eru á ábyrgð þeirra sem
            [ummæli, athugasemdir] eru alfarið á ábyrgð þeirra
            [bera, bera ein, bera einir, bera sjálfir] ábyrgð á ummælum sínum
        ",
        hit: "Athugasemdirnar hér að neðan eru á ábyrgð þeirra sem þær skrifa.",
        miss: "Athugasemdirnar á spássíunni eru með hendi prestsins.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            svara | svar | svör | svaraðu | svara athugasemd | svara þessu | svara ummælum
            # svör í þræði | fleiri svör | öll svör | tilkynna | tilkynna misnotkun
            tilkynna innlegg | tilkynna óviðeigandi efni | tilkynna brot | merkja sem óviðeigandi
            eyða | eyða athugasemd | breyta athugasemd | fela notanda | loka á notanda
            nýjustu fyrst | elstu fyrst | nýjast fyrst | elst fyrst | nýjasta fyrst | elsta fyrst
            vinsælast fyrst | elst | elstu | vinsælustu ummælin | bestu ummælin | varanlegur hlekkur
            fastur hlekkur | hlekkur á athugasemd | bein slóð | gestur | gestir | nafnlaus
            nafnlaus notandi | óskráður | óskráður notandi | notandi | nafn | nafn þitt
            nafn nauðsynlegt | vefsíða | vefslóð | heimasíða | stjórnandi
            [sýna, sjá] [svör, svar]
            [raða, raða eftir] [, nýjustu]
        ",
        hit: "Svara",
        miss: "Svar fékk hún aðeins á sunnudögum.",
    },
    Phrases {
        rule: "comments.says",
        texts: "
            segir | sagði | skrifar | skrifaði | segir þann | skrifaði þann | svaraði | svarar
            segir # | skrifaði # | ritar | ritaði | segir kl
        ",
        hit: "Margrét T segir:",
        miss: "Hún segir fátt og skrifar enn minna.",
    },
];
