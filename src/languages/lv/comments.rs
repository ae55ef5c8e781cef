//! Latvian phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            komentāri | komentārs | komentāri # | komentārs # | # komentāri | # komentārs
            # komentāru | komentāru # | nav komentāru | pagaidām nav komentāru | vēl nav komentāru
            vēl neviena komentāra | bez komentāriem | komentēt | komentē | komentējiet
            komentēt rakstu | komentē rakstu | komentē šo rakstu | pirmais komentārs
            tavs komentārs | jūsu komentārs | komentāra teksts | teksts komentāram | visi komentāri
            lasītāju komentāri | lasītāju viedokļi | lasītāju domas | diskusija | diskusijas
            diskusija # | piedalies diskusijā | piedalieties diskusijā | iesaisties diskusijā
            iesaistieties diskusijā | pievienojies diskusijai | pievienojieties diskusijai
            sākt diskusiju | sāc diskusiju | sāciet diskusiju | izsaki viedokli
            izsaki savu viedokli | izsakiet savu viedokli | izteikt viedokli | paud savu viedokli
            tavs viedoklis | jūsu viedoklis | atcelt atbildi | atcelt | ko tu par to domā
            ko jūs par to domājat | kā tev šķiet | kā jums šķiet | un ko domā tu | un ko domājat jūs
            kādas ir tavas domas | kādas ir jūsu domas | kāds ir tavs viedoklis
            kāds ir jūsu viedoklis | padalies ar savu viedokli | padalieties ar savu viedokli
            dalies ar savām domām | dalies ar savu viedokli | dalieties ar savu viedokli
            raksti komentāros | rakstiet komentāros | atstāt ziņu | atstāt ziņojumu | # viedokļi
            # viedoklis | # atsauksmes | # atsauksme | # atsauksmju | atsauksmes #
            pircēju atsauksmes | klientu atsauksmes | lietotāju atsauksmes | vēl nav atsauksmju
            pagaidām nav atsauksmju | vērtē recepti | novērtē recepti | novērtē rakstu
            komentāri ir slēgti | komentāri slēgti | komentāri izslēgti | komentēšana slēgta
            komentēšana izslēgta | komentāri par rakstu | komentāri par šo rakstu
            komentāri pie raksta | iesniegt komentāru | publicēt komentāru | nosūtīt komentāru
            uzrakstīt komentāru | uzrakstīt atsauksmi | pievienot atsauksmi | pievienot atbildi
            atstāt atbildi | pievieno pirmo komentāru | pievienot jaunu komentāru
            [pievienot, pievieno, pievienojiet, rakstīt, raksti, rakstiet, atstāt, atstāj,
            atstājiet] [komentāru, savu komentāru]
            [skatīt, lasīt, rādīt, slēpt] [komentārus, visus komentārus, vairāk komentāru]
            [esi, esiet] pirmais kas [komentē, pievieno komentāru, uzraksta komentāru, atstāj
            komentāru]
            [esi, esiet] pirmais
            pāriet uz [komentāriem, diskusiju]
        ",
        hit: "Pievienot komentāru",
        miss: "Pievienot komentāru protokolam tiesnesis atteicās un sēdi slēdza.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            jūsu e-pasta adrese netiks publicēta | jūsu e-pasta adrese netiks publiskota
            tava e-pasta adrese netiks publicēta | tava e-pasta adrese netiks publiskota
            jūsu e-pasts netiks publicēts | jūsu e-pasts netiks publiskots
            tavs e-pasts netiks publicēts | tavs e-pasts netiks publiskots
            e-pasta adrese netiks publicēta | e-pasts netiks publicēts
            e-pasta adrese netiks rādīta | e-pasts netiks rādīts | obligātie lauki ir atzīmēti
            obligātie lauki ir iezīmēti | obligātie lauki atzīmēti | obligāti aizpildāmie lauki ir
            obligāti aizpildāmie lauki atzīmēti | saglabāt manu vārdu e-pasta adresi
            saglabāt manu vārdu e-pastu | saglabāt šajā pārlūkprogrammā manu vārdu
            saglabāt vārdu e-pastu un mājaslapu | lai pievienotu komentāru
            lai komentētu nepieciešams | lai komentētu ielogojies | lai komentētu ielogojieties
            lai komentētu autorizējies | lai komentētu autorizējieties | lai komentētu pieslēdzies
            lai komentētu pieslēdzieties | lai komentētu jābūt | lai komentētu jums
            lai komentētu tev | lai rakstītu komentāru | komentēt var tikai reģistrēti
            komentēt var tikai autorizēti | komentēt var tikai reģistrētie
            komentēt var tikai abonenti | komentēšanas iespēja ir slēgta
            komentēšanas iespēja ir liegta | komentāru sadaļa ir slēgta
            komentēšana šim rakstam ir slēgta | komentāri šim rakstam ir slēgti
            komentāri šim ierakstam ir slēgti | komentēšana ir atslēgta | komentāri ir atslēgti
            paziņot man par jauniem komentāriem | paziņot par jauniem komentāriem
            informēt mani par jauniem | komentāru noteikumi | komentējot tu piekrīti
            komentējot jūs piekrītat | pievienojot komentāru tu | pievienojot komentāru jūs
            publicējot komentāru | redakcija neatbild par komentāru
            redakcija neatbild par komentāros | redakcija neatbild par lasītāju
            portāls neatbild par komentāru | portāls neatbild par lasītāju
            redakcija patur tiesības dzēst | portāls patur tiesības dzēst
            administrācija patur tiesības dzēst | komentāri kas satur
            aicinām ievērot pieklājību komentāros | aicinām lasītājus ievērot
            lūdzam ievērot pieklājību | atlikušas # rakstzīmes | atlikušas # zīmes
            atlikuši # simboli | šī vietne izmanto akismet | šī lapa izmanto akismet
            uzzini kā tiek apstrādāti tavi komentāru | uzzini kā tiek apstrādāti jūsu komentāru
            [lai pievienotu, lai atstātu] atsauksmi [jāielogojas, jāreģistrējas, ielogojieties,
            ielogojies]
            [jums, tev] [jāpiesakās, jāielogojas, jāreģistrējas, jāautorizējas] lai [komentētu,
            pievienotu komentāru]
        ",
        hit: "Jūsu e-pasta adrese netiks publicēta. Obligātie lauki ir atzīmēti ar *",
        miss: "Aizsargātā liecinieka adrese nekad netiks publicēta, solīja tiesnesis.",
    },
    Phrases {
        rule: "comments.notice",
        texts: "
            komentāros paustie viedokļi | komentāros paustais viedoklis
            komentāros izteiktie viedokļi | komentāri pauž to autoru
            komentāri atspoguļo tikai to autoru | komentāri atspoguļo lasītāju
            komentāru autori paši atbild | komentārus redakcija nerediģē | komentāri netiek moderēti
            komentāri netiek rediģēti | komentāri tiek moderēti | komentāri pirms publicēšanas
            komentāri tiek publicēti pēc | komentārs tiks publicēts pēc
            komentārs gaida apstiprinājumu | tavs komentārs gaida | jūsu komentārs gaida
            lasītāju komentāri nav redakcijas | lietotāju komentāri nepauž
            lasītāju komentāri nepauž | redakcijas viedoklis var nesakrist ar komentāros
            zemāk redzamie komentāri | zemāk publicētie komentāri
        ",
        hit: "Komentāros paustie viedokļi var nesakrist ar redakcijas viedokli.",
        miss: "Deputāta komentāri par budžetu kolēģus pārsteidza.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            atbildēt | atbildi | atbildes | # atbildes | # atbilde | # atbilžu | atbildes # | ziņot
            ziņot par pārkāpumu | ziņot par komentāru | ziņot redakcijai | ziņot moderatoram
            sūdzēties | dzēst | dzēst komentāru | rediģēt komentāru | labot komentāru | citēt
            patīk | nepatīk | nepiekrītu | jaunākie komentāri vispirms | vispirms jaunākie
            vispirms vecākie | jaunākie vispirms | vecākie vispirms | vērtētākie vispirms
            augstāk novērtētie | labākie komentāri | populārākie komentāri | kārtot pēc | kārtot
            kārtot pēc datuma | šķirot pēc | kārtošana | kārtot pēc vērtējuma | pastāvīgā saite
            anonīms | anonīmais | moderators | neautorizēts lietotājs | komentārs dzēsts
            komentārs ir dzēsts | komentārs izdzēsts | vērtējums # | reitings # | balsot par
            augšup | bloķēt lietotāju | reģistrēts lietotājs
            [skatīt, rādīt, slēpt] [atbildes, visas atbildes, vairāk atbilžu, # atbildes]
            [ziņot par, sūdzēties par] [nepiedienīgu saturu, nepiedienīgu komentāru, šo komentāru]
        ",
        hit: "Atbildēt",
        miss: "Atbildēt uz šo jautājumu nespēja pat observatorijas direktors.",
    },
    Phrases {
        rule: "comments.says",
        texts: "
            raksta | rakstīja | rakstījis | rakstījusi | komentē | komentēja | komentējis
            komentējusi
        ",
        hit: "Kārlis Vītols raksta:",
        miss: "Kārlis Vītols raksta par dīķiem jau trešo grāmatu.",
    },
];
