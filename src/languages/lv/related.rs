//! Latvian phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            lasi arī | lasiet arī | lasi vēl | lasiet vēl | lasi tālāk | lasiet tālāk | lasi vairāk
            lasiet vairāk | izlasi arī | izlasiet arī | skaties arī | skatieties arī | skati arī
            skatīt arī | noskaties arī | klausies arī | klausieties arī | vairāk par tēmu
            vairāk par šo tēmu | vairāk par tematu | vēl par tēmu | vēl par šo tēmu | par tēmu
            par šo tēmu | plašāk par tēmu | uzzini vairāk par tēmu | citi raksti par šo tēmu
            citi raksti par tēmu | raksti par tēmu | raksti par šo tēmu | saistītais saturs
            saistītais raksts | saistīts saturs | saistīts raksts | saistītie | saistītas
            līdzīgs saturs | tev varētu patikt | jums varētu patikt | tev varētu noderēt
            jums varētu noderēt | tev patiks | jums patiks | tev varētu interesēt
            jums varētu interesēt | tevi varētu interesēt | jūs varētu interesēt
            tevi varētu ieinteresēt | jūs varētu ieinteresēt | varētu interesēt | tevi interesēs
            jūs interesēs | iespējams tevi interesēs | iespējams jūs interesēs | tev noderēs
            jums noderēs | iesakām | iesakām izlasīt | iesakām izlasīt arī | iesakām lasīt
            iesakām arī | iesaka citi portāli | tev iesakām | mēs iesakām | ieteikumi tev
            ieteiktais | ieteicam izlasīt | izvēlēts tev | speciāli tev | tieši tev
            nepalaid garām šos rakstus | nepalaid garām arī | vērts izlasīt | der izlasīt
            der zināt vēl | citi lasa arī | citi skatās arī | jaunākais | jaunākais sadaļā
            jaunākais portālā | svaigākais | vēl šajā sadaļā | citi šajā sadaļā | citi raksti
            vēl sadaļā | vairāk no sadaļas | vairāk šajā sadaļā | no šīs pašas sadaļas
            no citiem portāliem | no mūsu portāliem | partneru portālos | citos portālos
            partneru ziņas | turpinājumā lasi | iepriekš rakstījām | iepriekš ziņots
            rakstījām iepriekš | par šo jau rakstījām | konteksts rakstos
            [saistītie, līdzīgi, jaunākie, pēdējie] [ieraksti, stāsti, materiāli, jaunumi]
            [saistītie, līdzīgie, līdzīgi, jaunākie, pēdējie, ieteiktie, ieteicamie,
            iepriekšējie] raksti
            [saistītās, līdzīgas, citas, jaunākās, pēdējās] [ziņas, publikācijas, tēmas, receptes]
            [saistītie, līdzīgi, citi, jaunākie, pēdējie] video
            [lasi, lasiet, skaties] [arī šo, arī šos rakstus, citus mūsu rakstus]
            [citi pirka, citi pircēji pirka, pircēji iegādājās] arī
        ",
        hit: "Saistītie raksti",
        miss: "Saistītie raksti liecina, ka dokuments tapis jau pirms kara.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            lasītākais | lasītākie | lasītākās | skatītākais | skatītākie | skatītākās
            populārākais | populārākie | populārākās | populāri | komentētākais | komentētākie
            apspriestākais | apspriestākie | visvairāk lasītie | visvairāk lasītais
            visvairāk skatītie | visvairāk skatītais | visvairāk komentētie | visvairāk komentētais
            visvairāk apspriestais | klausītākais | klausītākie | vērtētākie | augstāk vērtētie
            šobrīd lasa | tagad lasa | citi lasa | pašlaik lasa | šobrīd populāri | šobrīd aktuāli
            šobrīd populārākais | šobrīd lasītākais | aktuālākais | aktuālākās | aktuālākās ziņas
            aktuālās tēmas | aktuālākās tēmas | karstākās tēmas | karstās tēmas | dienas foto
            dienas video | nedēļas foto | top raksti | top ziņas | top tēmas
            svarīgākās ziņas | galvenās ziņas | galvenais šodien | dienas svarīgākais
            nedēļas svarīgākais | svarīgākais šodien | redakcija iesaka | redakcijas izvēle
            redaktores izvēle | redakcijas ieteiktie | redakcijas izlase | lasītāju izvēle
            ko lasa citi | ko citi lasa | ko lasa latvijā | aktuāli šobrīd
            [lasītākie, populārākie, komentētākie, skatītākie] [raksti, stāsti, ieraksti, video]
            [lasītākās, populārākās, skatītākās] [ziņas, tēmas, publikācijas, receptes]
            [dienas, nedēļas, mēneša] [lasītākie, lasītākais, populārākie, skatītākie, lasītākie
            raksti, top raksti]
            [lasītākais, lasītākie, skatītākais, populārākais] [šodien, šonedēļ, portālā, nedēļā, #
            stundās, pēdējās # stundās]
        ",
        hit: "Lasītākie raksti",
        miss: "Lasītākie raksti par vēsturi parasti top vasarā.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            vairāk sadaļā | vairāk no sadaļas | vēl sadaļā | citi raksti sadaļā | citi raksti no
            citi raksti par | jaunākais sadaļā | jaunākie raksti sadaļā | jaunākās ziņas sadaļā
            lasītākais sadaļā | lasītākie sadaļā | populārākais sadaļā | populārākie raksti sadaļā
            visi raksti sadaļā | visi raksti par | visas ziņas par | visas ziņas sadaļā
            vairāk rakstu par | vairāk rakstu no | vairāk ziņu par | vairāk ziņu no
            vairāk no rubrikas | citas ziņas sadaļā | citas ziņas no | citas publikācijas sadaļā
            jaunākie raksti no | jaunākie raksti par | iesaka sadaļa | nākamais sadaļā
            saistītie raksti no | saistītie raksti par
        ",
        hit: "Vairāk sadaļā Latvijā",
        miss: "Par slimnīcas paplašināšanu deputāti gribēja zināt vairāk.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            lasi arī | lasiet arī | izlasi arī | izlasiet arī | lasi vēl | lasiet vēl | lasi vairāk
            lasiet vairāk | lasi tālāk | lasiet tālāk | lasi plašāk | lasiet plašāk | plašāk lasi
            plašāk lasiet | vairāk lasi | vairāk lasiet | vairāk par šo lasi | vairāk par to lasi
            vairāk par tēmu | par šo tēmu lasi | par šo tēmu lasiet | skaties arī | skatieties arī
            skati arī | noskaties arī | noskatieties arī | klausies arī | klausieties arī
            noklausies arī | noklausieties arī | tevi varētu interesēt | jūs varētu interesēt
            tev varētu interesēt | jums varētu interesēt | saistītais raksts | saistītie raksti
            saistītā ziņa | saistītās ziņas | iesakām izlasīt | iesakām lasīt | iesakām arī
            noteikti izlasi | noteikti izlasiet | nepalaid garām | nepalaidiet garām
            vairāk informācijas lasi | vairāk informācijas šeit | vairāk informācijas skati
            vairāk informācijas meklē | plašāka informācija šeit | plašāka informācija mājaslapā
            uzzini arī | par šo tēmu iepriekš | iepriekš lasi | lasi šeit | lasiet šeit
            lasi vēl par | visu rakstu lasi | visu interviju lasi | vairāk uzzini | skaties foto
            skaties bildes
            [lasi, lasiet] [pilnu interviju, mūsu rakstu, mūsu interviju, citus rakstus, pilnu
            rakstu, sērijas]
            [foto, video] skaties [šeit, galerijā]
            [lasi, lasiet, skaties, plašāk, saistīts, papildu lasāmviela, citi lasa, vairāk]:
        ",
        hit: "Lasi arī: Tilta remonts ieilgs līdz pavasarim",
        miss: "Kam patīk detektīvi, tas lasi arī vecākos sējumus.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            lasīt tālāk | lasīt vairāk | lasīt | lasi šeit | lasīt visu | lasīt visu rakstu
            lasīt rakstu | lasīt pilnu rakstu | lasīt pilnībā | lasi visu rakstu | lasi rakstu
            lasi pilnu rakstu | lasi tālāk šeit | lasi vairāk šeit | lasiet šeit | lasīt šeit
            turpināt lasīt | turpini lasīt | turpiniet lasīt | turpinājums | pilns raksts
            visu rakstu lasi šeit | plašāk šeit | vairāk informācijas | vairāk šeit
            uzzini vairāk šeit | skatīt vairāk | skatīt visu | skatīt visus | skatīt visas
            skaties šeit | skati visu | apskatīt visu | apskatīt visus | apskatīt visas
            rādīt vairāk | rādīt visu | rādīt visus | rādīt visas | rādīt vēl | parādīt vairāk
            parādīt visu | ielādēt vairāk | ielādēt vēl | vēl raksti | vēl ziņas | vairāk ziņu
            vairāk rakstu | vairāk jaunumu | visi raksti | visas ziņas | visi jaunumi
            visi ieraksti | visas publikācijas | visas intervijas | visas receptes | visi video
            visi pasākumi | visi notikumi | vecāki raksti | vecāki ieraksti | vecākas ziņas
            jaunāki raksti | jaunāki ieraksti | jaunākas ziņas | iepriekšējie ieraksti lapā
            atvērt rakstu | izvērst rakstu | uz rakstu | doties uz rakstu
            [lasīt, skatīt, ielādēt] [visus rakstus, visas ziņas, visus jaunumus, citus rakstus,
            vairāk rakstu]
            [lasīt, lasi] [pilnu interviju, visu interviju, visu ziņu, visu stāstu, visu ierakstu,
            pilno versiju]
        ",
        hit: "Lasīt tālāk »",
        miss: "Lasīt tālāk par pirmo lappusi žūrijā nevienam negribējās.",
    },
];
