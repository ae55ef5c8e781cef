//! Latvian phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            visas tiesības aizsargātas | visas tiesības ir aizsargātas | visas tiesības paturētas
            visas tiesības rezervētas | autortiesības aizsargātas | autortiesības ir aizsargātas
            autortiesības # | autortiesības © | pārpublicēšana bez | pārpublicēt bez rakstiskas
            pārpublicēšana tikai ar | pārpublicēšana aizliegta | pārpublicēšana ir aizliegta
            pārpublicēšanas gadījumā | pārpublicējot atsauce | pārpublicējot obligāta atsauce
            atsauce obligāta | atsauce uz portālu obligāta | atsauce uz avotu obligāta
            atsauce uz avotu ir obligāta | jebkāda satura kopēšana | jebkāda satura izmantošana
            jebkāda portāla satura | jebkāda materiālu izmantošana | jebkāda veida satura
            jebkura satura kopēšana | satura kopēšana aizliegta | satura kopēšana ir aizliegta
            satura pārpublicēšana | materiālu pārpublicēšana | materiālu pārpublicēšanas
            rakstu pārpublicēšana | bez redakcijas rakstiskas atļaujas
            bez redakcijas rakstiskas piekrišanas | bez redakcijas atļaujas
            bez redakcijas piekrišanas | bez izdevēja rakstiskas atļaujas
            bez izdevēja rakstiskas piekrišanas | bez iepriekšējas rakstiskas atļaujas
            bez īpašnieka rakstiskas atļaujas | bez autora rakstiskas atļaujas
            aizliegts kopēt un izplatīt | citēšanas noteikumi
            ziņu aģentūras leta informāciju aizliegts | leta informāciju aizliegts
            aģentūras leta materiālu | jebkāda veida kopēšana | portāla materiālus izmantot
            izmantošana teksta un datu ieguvei | izdevējs sia | portāla izdevējs ir
            [portāla, vietnes] [materiālu, satura] [izmantošana bez, kopēšana bez, pārpublicēšana ir
            aizliegta]
        ",
        hit: "© 2024 SIA „Ozolkalna Vēstis”. Visas tiesības aizsargātas.",
        miss: "Tiesības izdot dienasgrāmatu ģimene paturēja uzreiz pēc kara.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            izmantojam sīkdatnes | lietojam sīkdatnes | izmantojam sīkfailus | lietojam sīkfailus
            tiek izmantotas sīkdatnes | tiek lietotas sīkdatnes | izmanto sīkdatnes
            lieto sīkdatnes | izmanto sīkfailus | sīkdatņu iestatījumi | sīkdatņu iestatījumus
            sīkdatņu politika | sīkdatņu politiku | sīkdatņu politikā
            sīkdatņu izmantošanas noteikumi | sīkdatņu izmantošanas politika | sīkdatņu lietošanas
            sīkdatņu noteikumi | sīkdatņu paziņojums | sīkfailu politika | piekrītu sīkdatņu
            piekrītat sīkdatņu | piekrīti sīkdatņu | sīkdatņu izmantošanai | sīkdatņu lietošanai
            noraidīt sīkdatnes | apstiprināt sīkdatnes | pārvaldīt sīkdatnes | pārvaldīt piekrišanu
            pārvaldīt piekrišanas | sīkdatnes palīdz mums | sīkdatnes ļauj mums
            sīkdatnes nodrošina | sīkdatnes mums palīdz | turpinot lietot šo vietni
            turpinot lietot vietni | turpinot izmantot vietni | turpinot izmantot šo vietni
            turpinot lietot šo lapu | turpinot lietot portālu | turpinot izmantot portālu
            turpinot lietot mājaslapu | turpinot pārlūkot | turpinot vietnes apskati
            turpinot lietot šo mājaslapu | izmantojot šo vietni jūs piekrītat
            satura un reklāmu personalizēšanai | personalizētu saturu un reklāmas
            lai personalizētu saturu | uzlabotu lietošanas pieredzi
            uzlabotu jūsu lietošanas pieredzi | uzlabotu tavu lietošanas pieredzi | mainīt sīkdatņu
            atsaukt savu piekrišanu jebkurā | savu piekrišanu jebkurā laikā varat atsaukt
            [pieņemt, atļaut, apstiprināt, noraidīt] [visas sīkdatnes, izvēlētās sīkdatnes]
            [šajā vietnē, šajā mājaslapā, šajā portālā, mūsu vietnē] izmantotas sīkdatnes
            [šī vietne, šī tīmekļa vietne, mūsu vietne] izmanto [nepieciešamās, tehniskās,
            obligātās] sīkdatnes
            [nepieciešamās, funkcionālās, statistikas, mārketinga, analītiskās, tehniskās,
            reklāmas] sīkdatnes
        ",
        hit: "Šī vietne izmanto sīkdatnes. Turpinot lietot vietni, jūs tam piekrītat.",
        miss: "Tiesa sprieda, vai piekrišanai datņu glabāšanai jābūt skaidrai.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            privātuma politika | privātums | privātuma atruna | privātuma paziņojums
            privātuma iestatījumi | konfidencialitāte | konfidencialitātes politika
            datu aizsardzība | personas datu aizsardzība | personas datu apstrāde | datu apstrāde
            datu politika | sīkdatnes | sīkfaili | lietošanas noteikumi | lietošanas nosacījumi
            portāla lietošanas noteikumi | vietnes lietošanas noteikumi | izmantošanas noteikumi
            noteikumi un nosacījumi | vispārīgie noteikumi | vispārējie noteikumi
            pakalpojuma noteikumi | pakalpojumu sniegšanas noteikumi | abonēšanas noteikumi
            pirkuma noteikumi | distances līgums | distances līguma noteikumi | atteikuma tiesības
            atgriešanas noteikumi | preču atgriešana | preces atgriešana | piegāde un apmaksa
            apmaksas veidi | garantijas noteikumi | juridiskā informācija | juridiskais paziņojums
            rekvizīti | autortiesības | autortiesību atruna | satura izmantošanas noteikumi
            pārpublicēšanas noteikumi | piekļūstamība | piekļūstamības paziņojums
            pieejamības paziņojums | ētikas kodekss | redakcijas ētikas kodekss | rīcības kodekss
            redakcionālā politika | konkursu noteikumi | loteriju noteikumi | komentēšanas noteikumi
            ziņot par pārkāpumu portālā | trauksmes celšana | piekrītu | nepiekrītu sīkdatnēm
            es piekrītu | piekrist | piekrītu visam | apstiprināt | apstiprināt visu | pieņemt
            pieņemt visu | pieņemt visas | noraidīt | noraidīt visu | noraidīt visas | atteikties
            atļaut visu | atļaut visas | atļaut izvēlētās | atļaut tikai nepieciešamās
            tikai nepieciešamās | tikai obligātās | saglabāt izvēli | saglabāt iestatījumus
            mainīt iestatījumus | pielāgot | pielāgot iestatījumus | piekrītu un turpināt
            piekrist un turpināt | piekrist un aizvērt | sapratu | labi sapratu
            vairāk par sīkdatnēm | uzzināt vairāk par sīkdatnēm | vdar | gdpr | izdevējs | impresums
            piekrītu [lietošanas noteikumiem, noteikumiem, privātuma politikai]
            [mainīt, saglabāt] privātuma iestatījumus
        ",
        hit: "Privātuma politika",
        miss: "Privātuma politika bija temats, ko iestāde novērtēja par zemu.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            autora viedoklis var nesakrist | autoru viedoklis var nesakrist
            autores viedoklis var nesakrist | autora viedoklis ne vienmēr sakrīt
            autoru viedoklis ne vienmēr sakrīt | viedoklis var nesakrist ar redakcijas
            viedokļi var nesakrist ar redakcijas | redakcijas viedoklis var nesakrist
            redakcijas viedoklis ne vienmēr | raksts pauž autora viedokli
            rakstā pausts autora viedoklis | rakstā paustais viedoklis ir
            publikācijā paustais viedoklis | publikācijā paustie viedokļi | rakstā paustie viedokļi
            par raksta saturu atbild | par publikāciju saturu atbild | par projekta saturu atbild
            par reklāmas saturu atbild | redakcija neatbild par | redakcija neuzņemas atbildību
            portāls neuzņemas atbildību | portāla redakcija neatbild
            raksts sagatavots ar mediju atbalsta fonda | mediju atbalsta fonda ieguldījums
            mediju atbalsta fonda finansējums | saturu atbild sia | projektu finansē mediju
            materiāls tapis ar atbalstu | raksts tapis sadarbībā ar | raksts tapis ar atbalstu
            saturs tapis sadarbībā ar | publikācija tapusi sadarbībā | raksts pirmoreiz publicēts
            raksts sākotnēji publicēts | šis raksts sākotnēji publicēts
            raksts publicēts ar atļauju | informācijai ir izglītojošs raksturs
            rakstam ir informatīvs raksturs | rakstam ir tikai informatīvs
            informācija ir tikai informatīva | nav uzskatāms par ieguldījumu
            nav uzskatāma par ieguldījumu | nav finanšu konsultācija | nav ieguldījumu ieteikums
            neaizstāj ārsta konsultāciju | neaizvieto ārsta konsultāciju | aizsargā recaptcha
            aizsargāta ar recaptcha | pamanīji kļūdu | pamanījāt kļūdu | ieraudzīji kļūdu
            atradi kļūdu | atradāt kļūdu | ziņo par kļūdu rakstā | iezīmē tekstu un nospied
            iezīmējiet tekstu un nospiediet | spied ctrl + enter | nospied ctrl enter
            nospiediet ctrl enter | raksts satur saites | raksts satur filiāles
            satur partneru saites | mēs varam saņemt komisiju | tulkots ar mākslīgā intelekta
            tapis ar mākslīgā intelekta | sagatavots ar mākslīgā intelekta | sūti savu ziņu
            iesūti savus foto | iesūti savu stāstu | iesūtiet savu stāstu | atsūti savu stāstu
            sūtiet savus stāstus | alkohola lietošanai ir negatīva
            sabiedrības integrācijas fonda finansiālu atbalstu
            no mediju atbalsta fonda piešķirtajiem
            [tev ir ziņa, vai tev ir ziņa, esi aculiecinieks, biji aculiecinieks] [raksti, raksti
            mums, zvani, dod ziņu]
            [jums ir ziņa, vai jums ir ziņa, esat aculiecinieks, bijāt aculiecinieks] [rakstiet,
            rakstiet mums, zvaniet, dodiet ziņu]
            [iesūti, iesūtiet, atsūti, atsūtiet] [mums foto, savu foto, savas bildes, savas
            fotogrāfijas]
        ",
        hit: "Autora viedoklis var nesakrist ar redakcijas viedokli.",
        miss: "Veco iedzīvotāju viedoklis reti sakrīt ar vasarnieku domām.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            ir nepieciešamas lai tīmekļa vietne darbotos un
            nepieciešamas vietnes darbībai un tās nevar | nevar tikt izslēgtas mūsu sistēmās
            nevar izslēgt mūsu sistēmās | jūsu veiktajām darbībām kas ir
            visa informācija ko šīs sīkdatnes | visa informācija ko apkopo šīs sīkdatnes
            uzskaitīt apmeklējumus un datplūsmas | skaitīt apmeklējumus un datplūsmas
            tehniskā uzglabāšana vai piekļuve | tehniskā glabāšana vai piekļuve
            precīzu ģeogrāfiskās atrašanās vietas datu | precīzi ģeolokācijas dati
            aktīvi skenēt ierīces raksturlielumus | ierīces raksturlielumu aktīva skenēšana
            ierobežotu datu izmantošana reklāmas | izmantot ierobežotus datus reklāmu
            izveidot profilus personalizētai reklāmai | personalizētas reklāmas profilu izveide
            reklāmas veiktspējas mērīšana | reklāmu snieguma mērīšana | satura veiktspējas mērīšana
            mērīt reklāmas veiktspēju | mērīt satura veiktspēju | auditorijas izpēte un pakalpojumu
            glabāt un vai piekļūt informācijai ierīcē
            uzglabāt informāciju ierīcē un vai piekļūt tai | mūsu reklāmas partneri var iestatīt
            ir nelielas teksta datnes kas | ir mazas teksta datnes kuras
            mēs un mūsu partneri glabājam | mēs un mūsu partneri uzglabājam
            saglabāt vai izgūt informāciju jūsu pārlūkā
            saglabāt vai izgūt informāciju jūsu pārlūkprogrammā
            glabāt vai iegūt informāciju jūsu pārlūkprogrammā
            glabāt vai iegūt informāciju jūsu pārlūkā
        ",
        hit: "Tehniskā uzglabāšana vai piekļuve ir nepieciešama likumīgam mērķim.",
        miss: "Piekļuvi tilta tehniskajiem plāniem iestāde maijā slēdza.",
    },
];
