//! Romanian phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            urmărește-ne pe | urmăreşte-ne pe | urmareste-ne pe
            urmăreşte-ne și pe | urmăreşte-ne şi pe | urmareste-ne si pe
            urmărește-ne și pe | urmărește-mă pe | urmăreşte-mă pe | urmareste-ma pe
            ne poți urmări pe | ne poţi urmări pe | ne poti urmari pe | ne puteți urmări pe
            ne puteţi urmări pe | ne puteti urmari pe | ne poți găsi și pe | ne poţi găsi şi pe
            ne poti gasi si pe | găsește-ne pe | găseşte-ne pe | gaseste-ne pe | găsiți-ne pe
            găsiţi-ne pe | gasiti-ne pe | fii prietenul nostru pe | fii cu noi pe facebook
            dă like paginii | da like paginii | dați like paginii | daţi like paginii
            dati like paginii | dă like paginii noastre | da like paginii noastre | dă-ne like pe
            da-ne like pe | alătură-te nouă pe | alatura-te noua pe | conectează-te cu noi pe
            conecteaza-te cu noi pe | dați follow paginii | daţi follow paginii
            dati follow paginii
            [urmăriți-ne, ne găsești, ne găsiți, ne puteți găsi] [și pe, pe]
            [urmăriţi-ne, ne găseşti, ne găsiţi, ne puteţi găsi] [şi pe, pe]
            [urmariti-ne, ne gasesti, ne gasiti, ne puteti gasi] [si pe, pe]
            [urmărește, urmăriți, apreciază, apreciați] pagina noastră
            [urmăreşte, urmăriţi, apreciaţi] pagina noastră
            [urmareste, urmariti, apreciaza, apreciati] pagina noastra
            [dă, da] [un like, un follow, follow] paginii [noastre, ]
            [alătură-te, alăturați-vă] comunității noastre [pe, de pe]
            alăturaţi-vă comunităţii noastre [pe, de pe]
            alătură-te comunităţii noastre [pe, de pe]
            [alatura-te, alaturati-va] comunitatii noastre [pe, de pe]
            [rămâi conectat, ramai conectat, rămâi în contact, ramai in contact, rămâneți conectați, rămâneţi
            conectaţi, ramaneti conectati] cu noi
        ",
        hit: "Urmărește-ne pe Facebook și Instagram",
        miss: "Câinii i-au urmărit pe poteca spre stână.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            distribuie | distribuiți | distribuiţi | distribuiti
            distribuie pe facebook | distribuie pe twitter | distribuie pe x
            distribuie pe whatsapp | distribuie pe linkedin | distribuie pe telegram
            distribuie prin email | distribuie pe | distribuie pe rețelele sociale
            distribuie pe reţelele sociale | distribuie pe retelele sociale
            distribuie cu prietenii | distribuiri | partajează | partajeaza | partajează pe facebook
            partajeaza pe facebook | partajează articolul | partajeaza articolul | partajare
            partajați | partajaţi | partajati | share pe facebook | trimite | trimite pe whatsapp
            trimite prin email | trimite prin e-mail | trimite pe email | trimite unui prieten
            trimite articolul
            linkul a fost copiat | copiat în clipboard | copiat in clipboard | printează | printeaza
            tipărește | tipăreşte | tipareste | tipărire
            tiparire | imprimă | imprima | email | e-mail | tweet | tweetează | tweeteaza
            postează pe facebook | posteaza pe facebook | urmărește-ne | urmăreşte-ne | urmareste-ne
            urmăriți-ne | urmăriţi-ne | urmariti-ne | urmărește | urmăreşte | urmareste
            rețele sociale | reţele sociale | retele sociale | social media | ne găsești și pe
            ne găseşti şi pe | ne gasesti si pe | salvează | salveaza
            salvare | like și share | like şi share | like si share
            îmi place și distribuie | îmi place şi distribuie | imi place si distribuie
            spune și altora | spune şi altora | spune si altora | pe facebook | pe twitter
            pe whatsapp | dă mai departe | da mai departe | arată și prietenilor
            arată şi prietenilor | arata si prietenilor
            [distribuie, distribuiți, distribuiţi, distribuiti] [acest articol, articolul, știrea, ştirea, stirea,
            pagina, postarea]
            [distribuie, distribuiți, distribuiţi, distribuiti, trimite] [prietenilor, prietenilor tăi, prietenilor
            tai, mai departe]
            [ți-a plăcut articolul, ți-a plăcut] [dă-l mai departe, distribuie-l]
            [ţi-a plăcut articolul, ţi-a plăcut] [dă-l mai departe, distribuie-l]
            [ti-a placut articolul, ti-a placut] [da-l mai departe, distribuie-l]
            [tipărește, tipăreşte, tipareste, printează, printeaza, imprimă, imprima] [articolul, pagina, acest
            articol]
            [salvează, salveaza] [articolul, acest articol, în favorite, in favorite]
            trimite [acest articol, prin whatsapp]
            [copiază, copiaza] [link, linkul, link-ul, adresa, url, legătura, legatura]
            [link, linkul, url] copiat [, în clipboard, in clipboard]
            [fă cadou, fa cadou, oferă cadou, ofera cadou] [acest articol, articolul, un abonament]
            [trimite, arată, arata] [această pagină, aceasta pagina, acest articol] unui prieten
            distribuie [pagina, articolul] pe [facebook, x, whatsapp, telegram, linkedin]
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
            [ți-a plăcut, ţi-a plăcut, ti-a placut, v-a plăcut, v-a placut] [articolul, acest articol]
            ți-a fost util [acest articol, articolul, acest conținut]
            ţi-a fost util [acest articol, articolul, acest conţinut]
            ti-a fost util [acest articol, articolul, acest continut]
            [acest articol, această pagină, acest conținut] ți-a fost [util, utilă]
            acest conţinut ţi-a fost [util, utilă]
            [acest articol, această pagină] ţi-a fost [util, utilă]
            [aceasta pagina, acest continut] ti-a fost [util, utila]
            acest articol ti-a fost [util, utila]
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
