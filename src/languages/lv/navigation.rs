//! Latvian phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            sākums | sākumlapa | sākuma lapa | uz sākumu | uz sākumlapu | uz augšu
            atpakaļ uz augšu | uz lapas augšu | galvenā lapa | pirmā lapa | titullapa | izvēlne
            galvenā izvēlne | aizvērt izvēlni | atvērt izvēlni | rādīt izvēlni | slēpt izvēlni
            galvenā navigācija | navigācija | meklēt | meklēšana | meklētājs | meklē
            meklēt portālā | meklēt vietnē | meklēt mājaslapā | meklēt lapā | meklēt arhīvā
            ko meklē | ko tu meklē | ko jūs meklējat | ko meklējat | ievadi meklējamo vārdu
            ievadiet meklējamo vārdu | ieraksti meklējamo vārdu | meklējamais vārds
            meklēšanas rezultāti | paplašinātā meklēšana | izvērstā meklēšana | ieiet | ienākt
            iziet | pieslēgties | pieslēdzies | pieslēdzieties | ielogoties | ielogojies
            ielogojieties | autorizēties | autorizējies | autorizācija | pierakstīties
            izrakstīties | atslēgties | reģistrēties | reģistrējies | reģistrējieties | reģistrācija
            reģistrēt kontu | mans profils | mans konts | mani dati | lietotāja profils
            lietotāja konts | profils | konts | izveidot kontu | izveido kontu
            izveidot jaunu kontu | aizmirsu paroli | aizmirsi paroli | aizmirsāt paroli
            aizmirsta parole | atjaunot paroli | paroles atjaunošana | atcerēties mani
            palikt ielogotam | lietotājvārds | lietotāja vārds | lietotājvārds vai e-pasts | parole
            e-pasts vai lietotājvārds | nākamais | nākamā | iepriekšējais | iepriekšējā | atpakaļ
            nākamie | iepriekšējie | pēdējā lapa | aizvērt | vairāk | rādīt filtrus | filtrēt
            filtri | notīrīt filtrus | izvēlēties | izvēlies | kontakti | kontaktinformācija
            kontaktpersonas | sazinies ar mums | sazinieties ar mums | sazināties
            sazināties ar redakciju | raksti redakcijai e-pastu | redakcijas kontakti
            redakcijas kolēģija | par mums | par portālu | par projektu | par vietni | par lapu
            par blogu | par uzņēmumu | par laikrakstu | par žurnālu | kas mēs esam | mūsu projekti
            citi projekti | mūsu portāli | lapas karte | vietnes karte | biežāk uzdotie jautājumi
            biežāk uzdoti jautājumi | buj | faq | jautājumi un atbildes klientiem | vakances
            karjera | darbs pie mums | arhīvs | rakstu arhīvs | ziņu arhīvs | numuru arhīvs
            e-avīze | e-žurnāls | avīzes arhīvs | kategorijas | kategorija | rubrikas | sadaļas
            visas sadaļas | visas tēmas | visas rubrikas | visas kategorijas | tēmas | birkas | rss
            rss plūsma | iestatījumi | latviski | latviešu | latviešu valoda | krievu | angļu
            на русском | english | lv | valoda | valodas izvēle | izvēlies valodu
            izvēlieties valodu | mainīt valodu | lapa # no # | lapa # | ok | saglabāt izmaiņas
            pāriet uz saturu | pāriet uz galveno saturu | pāriet pie satura | doties uz saturu
            izlaist navigāciju | pārlēkt uz saturu | uz saturu | tumšais režīms | gaišais režīms
            nakts režīms | teksta izmērs | burtu izmērs | mainīt burtu izmēru | fonta izmērs
            viegli lasīt | vieglā valoda | augsts kontrasts | ziņo redakcijai | iesūti ziņu
            iesūtīt ziņu | iesniegt ziņu | ziņu lente | ziņu plūsma | blogs | blogi | forums
            forumi | saites | noderīgas saites | visi raksti portālā | preses relīzes | medijiem
            preses centrs | plašsaziņas līdzekļiem | sudoku | krustvārdu mīklas | krustvārdu mīkla
            kalendārs | pasākumu kalendārs | vārda dienas | vārdadienas | valūtu kursi
            satura rādītājs | raksta saturs | rediģēt | labot | izvēlēties reģionu | e-pakalpojumi
            publiskojamā informācija | iedzīvotāju pieņemšana | darba laiks | mājaslapas izstrāde
            mājas lapas izstrāde | mājaslapu izstrāde | mājas lapu izstrāde
            interneta veikala izstrāde | vietni izstrādāja | jauna tēma | atbildēt tēmā
            pēdējais ieraksts | temata autors | lapa tiek izstrādāta | versija vājredzīgajiem
            [iepriekšējais, nākamais] [raksts, ieraksts, numurs, stāsts, jaunums]
            [iepriekšējā, nākamā] [lapa, ziņa, publikācija, tēma, sadaļa, recepte]
            [atpakaļ, atgriezties] [uz sākumu, uz sākumlapu, uz sarakstu, uz ziņām, uz jaunumiem, uz
            galveno lapu, pie saraksta]
            [ieiet, pieslēgties, ielogoties, autorizēties] [ar facebook, ar google, ar draugiem lv,
            ar smart-id, izmantojot google]
        ",
        hit: "Pāriet uz saturu",
        miss: "Pāriet uz saturu priekšsēdētājs gribēja jau pēc desmit minūtēm.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            ziņas | jaunumi | aktualitātes | aktuālās ziņas | latvijā | latvija | latvijas ziņas
            ziņas latvijā | pasaulē | ārvalstīs | ārzemēs | ārzemju ziņas | ziņas pasaulē
            pasaules ziņas | rīgā | rīga | novados | reģionos | reģioni | reģionu ziņas | vidzeme
            kurzeme | zemgale | latgale | vidzemē | kurzemē | zemgalē | latgalē | baltijā | eiropā
            politika | ekonomika | bizness | uzņēmējdarbība | nauda | finanses | sports | futbols
            hokejs | basketbols | teniss | motoru sports | ziemas sports | citi sporta veidi
            vieglatlētika | izglītība | zinātne | zinātne un tehnoloģijas | tehnoloģijas
            it un tehnoloģijas | veselība | veselība un skaistums | kultūra | māksla | mūzika
            teātris | kino | grāmatas | izklaide | slavenības | dzīvesstils | stils | mode
            skaistums | attiecības | ģimene | bērni | mājai un dārzam | dārzs | receptes | ēdieni
            ēdiens un dzērieni | ceļojumi | tūrisms | atpūta | vide | daba | lauksaimniecība | laiks
            laika ziņas | laika prognoze | horoskopi | horoskops | viedokļi | komentāri un viedokļi
            sleja | slejas | redakcijas sleja | intervijas | reportāžas | fotoreportāžas | stāsti
            video | foto un video ziņas | podkāsti | podkāsts | raidieraksti | raidieraksts | radio
            televīzija | tv programma | tv | tiešraides | kriminālziņas | kriminālhronika
            sabiedrība | vēsture | auto | auto ziņas | moto | nekustamais īpašums | īpašumi
            sludinājumi | darba sludinājumi | afiša | pasākumi | pasākumu afiša | izrādes | konkursi
            testi | spēles | humors | dzīvnieki | mājdzīvnieki | žurnāli | speciālprojekti
            projekti | karš ukrainā | ukraina | vēlēšanas | lasītāju ziņas | lasītāju vēstules
            līdzjūtības un apsveikumi | apsveikumi un līdzjūtības
            [novada, pilsētas, pašvaldības] [jaunumi, aktualitātes]
            [vietējās, novada, sporta, kultūras, biznesa, izklaides] ziņas
        ",
        hit: "Ekonomika",
        miss: "Ekonomika novadā vienmēr balstījusies uz kokapstrādi.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            pāriet uz | pāriet pie | pārlēkt uz | doties uz galveno | izlaist uz | jūs atrodaties
            tu atrodies | atrašanās vieta lapā | jūs esat šeit | tu esi šeit | jūs atrodaties šeit
            meklēt pēc | atpakaļ uz sadaļu | atpakaļ uz rakstu | atpakaļ pie raksta
            atpakaļ uz visiem | atpakaļ pie visiem | atgriezties uz sadaļu | atgriezties pie raksta
            atgriezties pie sadaļas | skatīt visu sadaļā | meklēt sadaļā | atvērt apakšizvēlni
            aizvērt apakšizvēlni
        ",
        hit: "Jūs atrodaties: Sākums / Sports",
        miss: "Gājējiem tagad jāiet pāri uz pretējo ietvi.",
    },
];
