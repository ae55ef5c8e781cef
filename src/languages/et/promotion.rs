//! Estonian phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            [telli, tellige] [, meie, tasuta] [uudiskiri, nädalakiri, hommikukiri]
            telli [kohe, siit] uudiskiri
            [liitu, liituge] [, kohe, tasuta, meie] [uudiskirjaga, nädalakirjaga]
            [liitu, liituge] [infokirjaga, meililistiga, postiloendiga]
            registreeru uudiskirja [saajaks, tellijaks]
            otse [sinu, teie, oma, enda] [postkasti, meilile, e-postile]
            [iga päev, igal hommikul, igal nädalal, kord nädalas] [sinu, teie] postkastis
            [saad, saate] [päeva olulisemad, parimad] [uudised, lood] [otse, meilile]
            olulisemad uudised [sinu, teie] postkasti
            uudiskirjast [saad, saate, saab, võid] [, igal ajal] loobuda
            [uudiskirjaga, meililistiga] [liitudes, liitumisel] [nõustud, nõustute]
            soovin [saada uudiskirja, tellida uudiskirja, liituda uudiskirjaga, saada pakkumisi
            e-postile]
            [täname, aitäh] [uudiskirja tellimast, uudiskirja tellimise eest, uudiskirjaga
            liitumast, liitumast uudiskirjaga]
            [ära jää, ärge jääge] ilma ühestki [uudisest, loost]
            [ära jää, ärge jääge] ilma olulistest [uudistest, lugudest]
            [ära maga, ärge magage] maha [ühtegi uudist, ühtegi lugu, olulisi uudiseid, parimaid
            pakkumisi]
            [kinnita, kinnitage] [oma e-posti aadress, uudiskirja tellimus]
        ",
        hit: "Telli tasuta uudiskiri ja saa nädala parimad lood otse oma postkasti!",
        miss: "Seltsi liikmed saavad kirja, kus räägitakse aasta sündmustest.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            uudiskiri | uudiskirjad | uudiskirja tellimine | telli uudiskiri | telli uudiskirjad
            tellige uudiskiri | uudiskirjaga liitumine
            [liitu, liituge] [uudiskirjaga, meie uudiskirjaga, infokirjaga] | liitu meililistiga
            liitu | liitun | liitu kohe | liitun uudiskirjaga | e-post | e-posti aadress
            e-postiaadress | e-mail | e-maili aadress | meiliaadress | sinu e-post
            sinu e-posti aadress | sinu e-mail | sinu e-postiaadress | sinu meiliaadress
            teie e-posti aadress | teie e-post | eesnimi | perekonnanimi | ees- ja perekonnanimi
            nimi ja e-post | sinu nimi | teie nimi
            [sisesta, sisestage] oma [e-post, e-posti aadress, e-mail, meiliaadress]
            sisesta [e-post, e-posti aadress, e-mail, meiliaadress]
            [täname, aitäh] [tellimast, tellimise eest, liitumast, liitumise eest]
            [loobu, loobun] [uudiskirjast, tellimusest] | ole kursis | olge kursis | püsi kursis
            ole kursis uudistega | ära jää ilma | ära maga maha | ära jää uudistest ilma
            telli teavitused | telli nutiteated | telli uudised meilile
            nõustun [isikuandmete töötlemisega, privaatsuspoliitikaga, tingimustega,
            kasutustingimustega]
        ",
        hit: "Sisesta oma e-posti aadress",
        miss: "Sisesta oma e-posti aadress ainult sellisesse keskkonda, mida tunned, soovitab politsei.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            [laadi, lae, laadige] alla meie [, tasuta, uus] [äpp, rakendus]
            [laadi, lae] alla [äpp, tasuta äpp, uudisteäpp]
            laadi alla rakendus ja [loe, ole kursis] | lae meie äpp telefoni
            [proovi, avasta] meie [, uut] [äppi, rakendust]
            [rakendus, äpp] on [tasuta saadaval, allalaaditav]
            [saadaval, laadi alla] [app store'ist, google play'st, app store'is, google play's,
            google play poest]
            loe [äpis, rakenduses, meie äpis] | kuula äpis | jätka lugemist [äpis, rakenduses]
            ava meie äpis | luba meie teavitused
        ",
        hit: "Laadi alla meie äpp ja loe uudiseid telefonist",
        miss: "Seeni tuvastava rakenduse on endale telefoni pannud kümme tuhat inimest.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            [jälgi, jälgige] meid [google'i uudistes, google newsis, telegramis, whatsappis,
            viberis, spotifys]
            [lisa, märgi] meid google'i eelistatud [allikaks, allikate hulka]
            lisa meid google'i uudistesse
            [liitu, liituge] meie [telegrami kanaliga, whatsappi kanaliga, viberi kanaliga,
            facebooki grupiga]
            [jälgi, jälgige] meie [whatsappi kanalit, youtube'i kanalit, taskuhäälingut, podcasti]
            telli meie [youtube'i kanal, taskuhääling, podcast] | telli [youtube'i, telegrami] kanal
            [saada, saatke] meile oma [fotod, pildid, foto või video, vihje, lugu]
            saatke oma [fotod, pildid, lugu]
            [saada, saatke, anna, andke] [meile vihje, toimetusele vihje, vihje toimetusele]
            [on sul, on teil] [vihje, uudisvihje, meile vihje, infot selle loo kohta]
            [kui sul on, kui teil on] [vihje, meile vihje, vihjeid] | vihjetelefon #
            vihjed aadressile | ootame vihjeid | vihjed on oodatud
            [vihjeid, fotosid, kaastöid, lugejakirju] ootame aadressil
            kirjuta toimetusele aadressil | kirjutage meile aadressil
            [saadaval, kuulatav] kõigis [podcastirakendustes, taskuhäälingu rakendustes, suuremates
            podcastirakendustes]
            [kuula, kuulake] meie [podcasti, taskuhäälingut, saadet]
            kuula [spotifyst, spotifys, apple podcastsist]
        ",
        hit: "Liitu meie WhatsAppi kanaliga ja ole uudistega kursis",
        miss: "Kanalit, mida mööda praamid sada aastat tagasi sõitsid, kavatseb vald süvendada.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            [toeta, toetage] meie [tööd, ajakirjandust, toimetust, tegevust, lehte, blogi]
            toetage [sõltumatut, vaba, kohalikku] ajakirjandust
            toeta [sõltumatut, vaba, kohalikku] ajakirjandust annetusega
            toeta meid [annetusega, püsiannetusega]
            [anneta, annetage] [kohe, püsiannetus, igakuiselt, ajakirjanduse heaks, ja toeta]
            [tee, tehke] [annetus, püsiannetus]
            [hakka, hakake] [püsiannetajaks, toetajaks, püsitoetajaks]
            [sinu, teie] [toetus, annetus] [aitab meil, võimaldab meil]
            [meeldis, meeldib] [sulle see lugu, see lugu, meie töö] toeta | tellides toetad
            tellimusega toetad | lugejate [toetusel ilmuv, annetustest sõltume] | osta meile kohv
            osta mulle kohv | osta autorile kohv | toeta meie [ühingut, seltsi, klubi] annetusega
            annetuse saab teha | annetustelefon #
        ",
        hit: "Toeta sõltumatut ajakirjandust – hakka püsiannetajaks",
        miss: "Sihtasutus kinkis külale uue tuletõrjeauto ja toetab raamatukogu.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            ostukorv | ostukorvi | ostukorv on tühi | sinu ostukorv on tühi
            ostukorvis ei ole tooteid | osta | osta kohe | osta siit | osta nüüd | telli toode
            broneeri | broneeri kohe | broneeri aeg | broneeri koht | broneeri laud | küsi pakkumist
            küsi hinda | küsi hinnapakkumist | vaata pakkumist | vaata pakkumisi | vaata hinda
            vaata hindu | vaata toodet | vaata tooteid | vaata poodi | e-pood | veebipood | pood
            poodi | mine poodi | pakkumised | eripakkumised | soodustused | sooduspakkumine
            sooduspakkumised | kampaaniad | päevapakkumine | päevapakkumised | laos olemas
            pole laos | laost otsas | otsas | välja müüdud | läbi müüdud | ajutiselt otsas
            kohe saadaval | saadavus | laos # tk | [lisa, pane] [ostukorvi, korvi]
            lisa [soovinimekirja, ostunimekirja, võrdlusesse]
            mine [kassasse, maksma, ostukorvi, e-poodi] | vormista ost | maksma | jätka ostlemist
            tagasi poodi | [osta, broneeri, hangi] [pilet, piletid, oma pilet]
            osta piletid [kohe, siit] | [osta, telli] kinkekaart | osta raamat
            tasuta [transport, tarne, tagastus, kohaletoimetamine] [, alates # eurost, üle # euro]
            kiire tarne | tarneaeg # [päeva, tööpäeva] | tarneaeg # # [päeva, tööpäeva]
            [registreeru, pane end kirja] [kohe, siin, üritusele, koolitusele]
            osale [kohe, loosimises, konkursil]
            hakka [vabatahtlikuks, annetajaks, partneriks, toetajaks]
            [laadi alla, lae alla] [pdf, brošüür, kataloog, juhend, pressiteade] | ava pdf
            vaata [kõiki pakkumisi, kõiki tooteid, päeva pakkumisi, sarnaseid tooteid]
            kõik [tooted, pakkumised] | sarnased tooted | teised ostsid ka | seotud tooted
            kliendid ostsid ka | võrdle hindu | võrdle | hinnavõrdlus | vali suurus | vali kogus
            alusta siit | tutvu pakkumisega | tutvu lähemalt | tutvu tootega | loe lähemalt ja telli
            loe lisaks ja osta | kandideeri | kandideeri kohe
        ",
        hit: "Lisa ostukorvi",
        miss: "Lisa ostukorvi veel pakk herneid, palus isa mulle telefonis.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            kuula [artiklit, seda artiklit, lugu, seda lugu, podcasti, taskuhäälingut, saadet, kogu
            saadet, episoodi, intervjuud, tervet intervjuud, järele, siit, otse]
            kuulake [artiklit, saadet, siit, järele]
            vaata [videot, otse, otseülekannet, saadet, kogu saadet, järele, intervjuud, tervet
            intervjuud, treilerit, siit, lähemalt siit]
            vaadake [videot, saadet, siit]
            [klõpsa, klõpsake, klikka, klikkige, vajuta] [siin, siia] | kuula heliversiooni
            kuula audioversiooni | [artikli, loo] [heliversioon, kuulamiseks]
            seda artiklit saab ka kuulata | seda lugu saab ka kuulata
            saadet saab [kuulata, järele kuulata, järelvaadata, järelkuulata]
        ",
        hit: "Kuula kogu saadet Hommikukohvi taskuhäälingust",
        miss: "Õhtul said külalised sauna rõdul istuda ja taskuhäälingut kuulata.",
    },
];
