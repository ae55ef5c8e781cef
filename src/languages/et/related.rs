//! Estonian phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            loe ka | loe veel | loe lisaks | loe lisa | loe järgmisena | loe samal teemal
            samal teemal | veel samal teemal | lisaks samal teemal | teemal veel | samast rubriigist
            veel rubriigist | varem samal teemal | vaata ka | vaata lisaks | vaata veel | kuula ka
            kuula lisaks | tutvu ka | seotud | seotud teemad | seotud sisu | seotud materjalid
            seotud lingid | lisalugemist | lisalugemine | lisalugemiseks | soovitame | soovitame ka
            soovitame sulle | soovitame lugeda | soovitame lisaks | soovitused | soovitused sulle
            sulle soovitatud | sinu jaoks valitud | valitud sulle | lugemissoovitused | viimased
            viimati lisatud | värsked | kõige värskemad | uusimad | mujal veebis | mujalt veebist
            mujal meedias | meie teistest väljaannetest | teistest väljaannetest | teised lugesid ka
            teised loevad | lugejad loevad ka | praegu loetakse
            [seotud, sarnased, teised, viimased, soovitatud] [artiklid, uudised, lood, postitused,
            videod]
            värsked uudised | viimased pressiteated | sarnased retseptid
            [muud, uued] [uudised, artiklid, lood]
            [sulle, teile] [võib, võivad] [, ka] [huvi pakkuda, meeldida]
            [sind, teid] [võib, võiks, võivad] [, ka] huvitada
            [need, need lood] [võivad, võiksid] [sind huvitada, sulle huvi pakkuda]
            see võib [sind huvitada, sulle huvi pakkuda]
            [rohkem, veel] [uudiseid, artikleid, lugusid, postitusi, retsepte, videoid]
            [rohkem, veel] [lugusid, artikleid] samal teemal
            kõik [sarja, selle sarja] [lood, artiklid] | samast sarjast | veel samast sarjast
            kas oled neid juba lugenud | ehk jäi kahe silma vahele | avasta veel | avasta rohkem
        ",
        hit: "Seotud artiklid",
        miss: "Loe ka peenes kirjas tekst läbi, soovitab tarbijakaitse nõustaja.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            loetumad | loetuim | enim loetud | kõige loetumad | kõige loetum | populaarsed
            populaarsemad | populaarne | populaarne praegu | populaarseim | kommenteeritumad
            enim kommenteeritud | enim jagatud | jagatumad | vaadatumad | enim vaadatud | kuulatumad
            enim kuulatud | populaarsed teemad | kuumad teemad | toimetuse valik
            toimetuse soovitused | toimetus soovitab | toimetaja valik | toimetaja soovitab
            päeva teema | päeva teemad | päeva lood | päeva lugu | nädala lugu | nädala teema
            päevauudised | tippuudised | peamised uudised | olulisemad uudised | olulised uudised
            tähtsamad uudised | põhiuudised | esiuudised | fookuses | kõneaine | päevakajaline
            top # | praegu populaarne | kuumad uudised
            [loetumad, populaarsemad, vaadatumad, enim loetud] [artiklid, uudised, lood, videod]
            populaarsed [artiklid, lood, retseptid]
            [loetumad, populaarsemad, enim loetud] [täna, sel nädalal, praegu, hetkel]
            loetumad # h
            [päeva, nädala, kuu] [loetumad, populaarsemad, vaadatumad, loetumad lood, top]
        ",
        hit: "Loetumad uudised",
        miss: "Loetumad raamatud olid raamatukogu andmetel mullu krimiromaanid.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            [rohkem, veel] [teemal, rubriigist, sarjast]: | [veel, lisaks] rubriigist
            lisaks teemal | [viimased, loetumad] [rubriigist, teemal, uudised teemal, lood teemal]
            [kõik, veel] [lood, artiklid, uudised] [teemal, rubriigist] | loe rohkem teemal
            loe veel teemal | [järgmine, eelmine] [lugu, artikkel, postitus, uudis]: | samal teemal:
            seotud teema: | muud uudised teemal
        ",
        hit: "Viimased uudised teemal Tartu",
        miss: "Vald lubas järgmisel nädalal rääkida sel teemal rohkem.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            loe [ka, veel, lisaks, lisaks siit, siit, rohkem, rohkem siit, edasi, edasi siit,
            lähemalt, lähemalt siit, pikemalt, järgmisena, täpsemalt, täispikka lugu, tervet lugu,
            kogu lugu, kogu artiklit, tervet intervjuud, kogu intervjuud, varasemat lugu, samal
            teemal]
            lugege [ka, lisaks, veel, edasi, siit, lähemalt]
            vaata [ka, lisaks, veel, galeriid, fotosid, pilte, pildigaleriid, täpsemalt, rohkem,
            rohkem pilte]
            vaadake [ka, galeriid, pilte] | [kuula, kuulake] [ka, lisaks] | tutvu ka
            lisaks samal teemal: | varem samal teemal: | seotud lugu: | seotud artikkel:
            seotud lood: | seotud artiklid: | soovitame lugeda | taustaks:
            [loe, lugege, vaata, vaadake, kuula, lisalugemist]:
            [pane end proovile, tee test, testi end, lahenda test]: | ära maga maha:
            ära jäta vahele: | loe järgmist lugu | lugu jätkub siin | edasi loe | vaata järele:
            testi oma teadmisi | videolugu:
        ",
        hit: "Loe ka: Silla remont venib kevadesse",
        miss: "Kellele krimilood meeldivad, võib lugeda ka sarja vanemaid osi.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            loe edasi | lugege edasi | loe rohkem | loe lähemalt | loe pikemalt | loe täpsemalt
            loe | loe artiklit | loe lugu | loe uudist | loe siit | loe edasi siit | loe kõiki
            jätka lugemist | jätkake lugemist | edasi lugema | edasi | lisainfo | rohkem infot
            täpsem info | lisainfo siit | vaata lähemalt | vaata edasi | vaata rohkem
            kõik [uudised, artiklid, lood, postitused, videod, retseptid, saated, pressiteated,
            teated, sündmused, galeriid, arvamuslood]
            [vaata, loe] kõiki [uudiseid, artikleid, lugusid, postitusi]
            [vaata, näita] rohkem [uudiseid, artikleid, lugusid]
            vaata kõiki [sündmusi, tulemusi, teateid, saateid, retsepte, videoid]
            laadi rohkem [uudiseid, artikleid, lugusid]
            [näita, kuva, laadi, lae] [veel, juurde, rohkem] | [näita, kuva, vaata] kõiki
            loe [kogu artiklit, kogu lugu, kogu uudist, kogu postitust, kogu retsepti, kogu
            intervjuud, tervet artiklit, tervet lugu, täisteksti, täispikka artiklit]
            ava kogu [artikkel, lugu] | [vanemad, uuemad, varasemad] [artiklid, postitused, lood]
            ava [artikkel, lugu, uudis] | mine [artikli, loo] juurde
        ",
        hit: "Loe edasi →",
        miss: "Loe edasi valjusti, palus vanaema ja sulges silmad.",
    },
];
