//! Lithuanian phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            [sekite, sek] mus [facebook, facebooke, feisbuke, instagram, instagrame, x, tiktok,
            tiktoke, linkedin, twitter, socialiniuose tinkluose, ir facebook, ir instagram, ir
            socialiniuose tinkluose, taip pat facebook, socialiniame tinkle, per facebook]
            [raskite, rasite, rask] mus [facebook, facebooke, feisbuke, instagram, instagrame,
            socialiniuose tinkluose, tiktok, linkedin, ir facebook, ir socialiniuose tinkluose,
            socialiniame tinkle]
            [mus rasite, mus galite rasti, mus rasi, mus sekite] [facebook, facebooke, feisbuke,
            instagram, instagrame, socialiniuose tinkluose, ir facebook, tiktok, linkedin]
            [sekite, sek] [naujienas facebook, naujienas feisbuke, naujienas socialiniuose
            tinkluose, naujienas instagram, mane facebook, mane instagram, mane socialiniuose
            tinkluose, mūsų facebook, mūsų instagram, mūsų paskyrą, mūsų puslapį, mūsų naujienas]
            [prisijunkite, prisijunk] prie mūsų [facebook puslapio, facebooke, feisbuke, instagram,
            socialiniuose tinkluose]
            prie mūsų [prisijunkite, junkitės] [facebook, feisbuke, instagram, socialiniuose
            tinkluose]
            [spauskite, paspauskite, spausk, paspausk] [patinka, like, patinka mūsų, sekti]
            tapkite mūsų [gerbėju, gerbėjais, sekėju, sekėjais]
            būkite su mumis [facebook, socialiniuose tinkluose, feisbuke, instagram]
            mūsų [facebook puslapis, facebook puslapį, facebook paskyra, facebook paskyrą, instagram
            paskyra, instagram paskyrą]
        ",
        hit: "Sekite mus „Facebook“ ir „Instagram“",
        miss: "Varžybas socialiniuose tinkluose stebėjo per dvidešimt tūkstančių žmonių.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            kopijuoti | kopijuoti nuorodą | nukopijuoti nuorodą | kopijuoti straipsnio nuorodą
            nukopijuoti | nuoroda nukopijuota | nuoroda nukopijuota į iškarpinę | nukopijuota
            nukopijuota į iškarpinę | kopijuoti adresą | kopijuoti url | spausdinti
            spausdinti straipsnį | spausdinti puslapį | spausdinti receptą | atsispausdinti
            atspausdinti | spausdinimo versija | versija spausdinimui | spausdinimui
            spausdinti šį puslapį | atspausdinti straipsnį | el laiškas | facebook | messenger
            linkedin | instagram | tiktok | twitter | whatsapp | youtube | viber | feisbukas
            socialiniai tinklai | man patinka | sekti | sekite mus | sek mus | sekite | mus sekti
            rekomenduoti | rekomenduoti draugui | rekomenduoti draugams | rekomenduokite draugams
            patinka straipsnis
            [dalintis, dalytis, dalinkitės, dalykitės, dalinkis, dalykis, pasidalinti, pasidalyti,
            pasidalinkite, pasidalykite, pasidalink, pasidalyk] [, straipsniu, šiuo straipsniu,
            įrašu, šiuo įrašu, naujiena, receptu, nuoroda, su draugais, su kitais, facebook,
            facebooke, feisbuke, twitter, x, x tinkle, linkedin, whatsapp, messenger, telegram, el
            paštu, socialiniuose tinkluose, per facebook, per messenger]
            [dalintis, dalytis, pasidalinti, pasidalyti, pasidalinkite, pasidalykite] straipsniu [su
            draugais, facebook, socialiniuose tinkluose, el paštu]
            [siųsti, išsiųsti, nusiųsti, siųskite, persiųsti] [el paštu, draugui, draugams, nuorodą,
            straipsnį, straipsnį draugui, nuorodą el paštu, straipsnį el paštu, el laišku, nuorodą
            draugui]
            [sekti, sekite] [facebook, instagram, youtube, x, socialiniuose tinkluose, google
            naujienose]
        ",
        hit: "Dalintis straipsniu",
        miss: "Dalintis straipsniu apie savo kaimą ėmė ir seniai iš jo išvažiavusieji.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            [dalintis, dalytis, dalinkitės, dalykitės, pasidalinti, pasidalyti, pasidalinkite,
            pasidalykite, pasidalink, pasidalyk] [straipsniu, šiuo straipsniu, šiuo įrašu, facebook,
            feisbuke, twitter, x, linkedin, whatsapp, messenger, per facebook, el paštu,
            socialiniuose tinkluose, socialiniame tinkle]
            [spustelėkite, spauskite, paspauskite] [norėdami pasidalinti, norėdami pasidalyti,
            norėdami dalintis, norėdami dalytis, kad pasidalintumėte, kad pasidalytumėte, norėdami
            išsiųsti, norėdami atsispausdinti]
            [patiko straipsnis, patiko šis straipsnis, patiko įrašas, patiko receptas, patiko ką
            perskaitėte, straipsnis patiko, jums patiko straipsnis] [pasidalinkite, pasidalykite,
            pasidalink, pasidalyk, dalinkitės, dalykitės, įvertinkite]
            ar [straipsnis, šis straipsnis, ši informacija, informacija, šis puslapis, ši
            naujiena] [buvo naudingas, buvo naudinga, jums buvo naudingas, jums buvo naudinga,
            naudingas, naudinga, jums patiko]
            [įvertinkite, įvertink] [straipsnį, šį straipsnį, receptą, šį receptą, įrašą,
            informaciją, puslapį]
            [siųsti, nusiųsti] [straipsnį draugui, šį straipsnį, nuorodą draugui]
        ",
        hit: "Dalintis „Facebook“ (atsidaro naujame lange)",
        miss: "Vaikai galėjo nuotraukomis dalintis mokyklos stende.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # [pasidalijimų, pasidalijimai, pasidalijimas, pasidalinimų, pasidalinimai,
            pasidalinimas, dalinimųsi, patinka, sekėjų, sekėjai, sekėjas, prenumeratorių,
            prenumeratoriai, reakcijų, reakcijos, reakcija, balsų, balsai, balsas, įvertinimų,
            įvertinimai, įvertinimas, žvaigždutės, žvaigždučių, gerbėjų, gerbėjai, žmonėms patinka]
            [pasidalijimų, pasidalijimai, pasidalinimų, pasidalinimai, pasidalino, pasidalijo,
            dalijosi, dalinosi, sekėjų, balsų, įvertinimų, reakcijų, prenumeratorių] #
            [patinka # žmonėms, pasidalino # žmonės, pasidalino # žmonių, įvertino # skaitytojai,
            įvertino # skaitytojų]
        ",
        hit: "214 pasidalijimų",
        miss: "214 pasidalijimų per vieną naktį merę gerokai nustebino.",
    },
];
