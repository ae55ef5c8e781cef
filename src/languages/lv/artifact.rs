//! Latvian phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            atskaņot | atskaņot vēlreiz | atskaņot video | atskaņot audio | atskaņot ierakstu
            atskaņošana | atskaņošanas ātrums | pauzēt | apturēt | izslēgt skaņu | ieslēgt skaņu
            bez skaņas | skaļums | pilnekrāns | pilnekrāna režīms | pa visu ekrānu | pilns ekrāns
            attēls attēlā | subtitri | subtitri izslēgti | pašreizējais laiks | atlikušais laiks
            tiešraide | klausīties | klausies | klausieties | klausīties rakstu
            klausīties ierakstu | klausies rakstu | klausīties tiešraidi | skatīties tiešraidi
            skatīties video | skaties video | skatieties video | izlaist reklāmu | video atskaņotājs
            audio atskaņotājs | atskaņotājs | atskaņotājs tiek ielādēts | aizvērt logu
            šis ir modālais logs | sākas tiešraide | automātiskā atskaņošana | nākamais video
            iepriekšējais video
            [ieslēgt, izslēgt] [subtitrus, automātisko atskaņošanu]
            [attīt, patīt] [atpakaļ, uz priekšu]
        ",
        hit: "Attēls attēlā",
        miss: "Attēls attēlā atklājās tikai pēc rentgena uzņēmuma.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            ieslēdz javascript | ieslēdziet javascript | aktivizē javascript
            aktivizējiet javascript | atļauj javascript | atļaujiet javascript | iespējo javascript
            iespējojiet javascript | javascript ir izslēgts | javascript ir atslēgts
            javascript ir bloķēts | javascript nav ieslēgts | nepieciešams javascript
            nepieciešams ieslēgt javascript | jābūt ieslēgtam javascript | ir izslēgts javascript
            ir atslēgts javascript | jūsu pārlūkprogramma neatbalsta
            tava pārlūkprogramma neatbalsta | jūsu pārlūks neatbalsta | tavs pārlūks neatbalsta
            pārlūkprogramma neatbalsta video | pārlūks neatbalsta video
            atjauniniet savu pārlūkprogrammu | atjaunini savu pārlūkprogrammu
            atjaunojiet pārlūkprogrammu | atjauno savu pārlūkprogrammu
            izmantojat novecojušu pārlūkprogrammu | izmanto novecojušu pārlūku
            jūsu pārlūkprogramma ir novecojusi | tava pārlūkprogramma ir novecojusi
            izslēdziet reklāmu bloķētāju | izslēdz reklāmu bloķētāju | atslēdziet reklāmu bloķētāju
            atslēdz reklāmu bloķētāju | jums ir ieslēgts reklāmu bloķētājs
            tev ir ieslēgts reklāmu bloķētājs | izmantojat reklāmu bloķētāju | izmantojat adblock
            lietojat adblock | tu lieto adblock | izslēdziet adblock | izslēdz adblock
            atslēdz adblock
            [lūdzu, lūdzam] [izmantojiet, izmanto, izvēlieties] citu [pārlūkprogrammu, pārlūku]
        ",
        hit: "Jūsu pārlūkprogramma neatbalsta video atskaņošanu.",
        miss: "JavaScript pamatus bērni mācās jau astotajā klasē.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            ielādē | ielādējas | ielādēju | notiek ielāde | ielāde | lādējas | notiek lādēšana
            tiek ielādēts | lūdzu uzgaidiet | lūdzu uzgaidi | uzgaidiet lūdzu | uzgaidi lūdzu
            lūdzu gaidiet | lūdzu gaidi | notiek datu ielāde | radās kļūda | notikusi kļūda
            notika kļūda | kaut kas nogāja greizi | kļūda # | lapa nav atrasta | šāda lapa neeksistē
            attēls | bez nosaukuma | mēģiniet vēlreiz | mēģini vēlreiz | mēģināt vēlreiz
            nekas netika atrasts | nekas nav atrasts | nav rezultātu | izvērst | izvērst visu
            sakļaut | paslēpt | slēpt | rādīt mazāk | mazāk | spiediet lai izvērstu
            rezultāti nav atrasti | vairāk rezultātu nav | attēls nav pieejams
            neizdevās atskaņot video | komentāri tiek ielādēti | komentāri ielādējas
            [video, saturs, ieraksts] [nav pieejams, vairs nav pieejams]
            neizdevās ielādēt [saturu, datus, rakstu, komentārus, video]
            [saturs, raksts, video] tiek ielādēts
        ",
        hit: "Ielādē…",
        miss: "Ielādē automašīnā palīdzēja visa ģimene un divi kaimiņi.",
    },
];
