//! Romanian phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            urmărește-ne pe | urmăreşte-ne pe | urmareste-ne pe | urmăriți-ne pe | urmăriţi-ne pe
            urmariti-ne pe | urmăreşte-ne și pe | urmăreşte-ne şi pe | urmareste-ne si pe
            urmărește-ne și pe | urmărește-mă pe | urmăreşte-mă pe | urmareste-ma pe | ne găsești pe
            ne găseşti pe | ne gasesti pe | ne găsiți pe | ne găsiţi pe | ne gasiti pe
            ne poți urmări pe | ne poţi urmări pe | ne poti urmari pe | ne puteți urmări pe
            ne puteţi urmări pe | ne puteti urmari pe | ne poți găsi și pe | ne poţi găsi şi pe
            ne poti gasi si pe | găsește-ne pe | găseşte-ne pe | gaseste-ne pe | găsiți-ne pe
            găsiţi-ne pe | gasiti-ne pe | fii prietenul nostru pe | fii cu noi pe facebook
            dă like paginii | da like paginii | dați like paginii | daţi like paginii
            dati like paginii | dă like paginii noastre | da like paginii noastre | dă-ne like pe
            da-ne like pe | dă un like paginii | da un like paginii | apreciază pagina noastră
            apreciaza pagina noastra | dă follow paginii | da follow paginii
            urmărește pagina noastră | urmăreşte pagina noastră | urmareste pagina noastra
            urmăriți pagina noastră | urmăriţi pagina noastră | urmariti pagina noastra
            alătură-te nouă pe | alatura-te noua pe | conectează-te cu noi pe
            conecteaza-te cu noi pe | dați follow paginii | daţi follow paginii
            dati follow paginii
        ",
        hit: "Urmărește-ne pe Facebook și Instagram",
        miss: "Câinii i-au urmărit pe poteca spre stână.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            distribuie | distribuiți | distribuiţi | distribuiti | distribuie articolul
            distribuie acest articol | distribuie știrea | distribuie ştirea | distribuie stirea
            distribuie pe facebook | distribuie pe twitter | distribuie pe x
            distribuie pe whatsapp | distribuie pe linkedin | distribuie pe telegram
            distribuie prin email | distribuie pe | distribuie pe rețelele sociale
            distribuie pe reţelele sociale | distribuie pe retelele sociale
            distribuie cu prietenii | distribuiri | partajează | partajeaza | partajează pe facebook
            partajeaza pe facebook | partajează articolul | partajeaza articolul | partajare
            partajați | partajaţi | partajati | share pe facebook | trimite | trimite pe whatsapp
            trimite prin email | trimite prin e-mail | trimite pe email | trimite unui prieten
            trimite articolul | copiază link | copiaza link | copiază linkul | copiaza linkul
            copiază link-ul | copiaza link-ul | copiază adresa | copiaza adresa | link copiat
            linkul a fost copiat | copiat în clipboard | copiat in clipboard | printează | printeaza
            printează articolul | printeaza articolul | tipărește | tipăreşte | tipareste | tipărire
            tiparire | imprimă | imprima | email | e-mail | tweet | tweetează | tweeteaza
            postează pe facebook | posteaza pe facebook | urmărește-ne | urmăreşte-ne | urmareste-ne
            urmăriți-ne | urmăriţi-ne | urmariti-ne | urmărește | urmăreşte | urmareste
            rețele sociale | reţele sociale | retele sociale | social media | ne găsești și pe
            ne găseşti şi pe | ne gasesti si pe | salvează | salveaza | salvează articolul
            salveaza articolul | salvare | like și share | like şi share | like si share
            îmi place și distribuie | îmi place şi distribuie | imi place si distribuie
            spune și altora | spune şi altora | spune si altora | pe facebook | pe twitter
            pe whatsapp | dă mai departe | da mai departe | arată și prietenilor
            arată şi prietenilor | arata si prietenilor
        ",
        hit: "Distribuie pe Facebook",
        miss: "Bunica a învățat să distribuie pe Facebook pozele de la hram.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            distribuie pe | distribuie acest | distribuie articolul | distribuie știrea
            distribuie ştirea | distribuie stirea | partajează pe | partajeaza pe | partajează prin
            partajeaza prin | dă clic pentru a partaja | da clic pentru a partaja
            dă clic pentru partajare | da clic pentru partajare | clic pentru a partaja
            click pentru a distribui | dă clic pentru a trimite | da clic pentru a trimite
            dă clic pentru a imprima | da clic pentru a imprima | dă clic pentru imprimare
            da clic pentru imprimare | trimite o legătură prin email | trimite o legatura prin email
            trimite prin email | trimite acest articol | trimite articolul
        ",
        hit: "Dă clic pentru partajare pe WhatsApp (Se deschide într-o fereastră nouă)",
        miss: "Au hotărât să se distribuie pe loc mâncarea rămasă.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # distribuiri | # distribuire | # share-uri | # shares | # aprecieri | # apreciere
            # like-uri | # like | # urmăritori | # urmaritori | # followeri | # abonați | # abonaţi
            # abonati | # fani | # reacții | # reacţii | # reactii | # interacțiuni | # interacţiuni
            # interactiuni | # mii de urmăritori | # mii de urmaritori | # de distribuiri
            # de aprecieri | # de like-uri | # de urmăritori | # de urmaritori | # de abonați
            # de abonaţi | # de abonati | # de fani
        ",
        hit: "342 de distribuiri",
        miss: "Pagina a crescut de la 342 la 12.000 de urmăritori într-o lună.",
    },
];
