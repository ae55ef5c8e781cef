//! Croatian, Bosnian and Serbian phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            naredna vijest | prijavite problem | natječaji za zapošljavanje | službeni glasnik
            gradska uprava | gradsko vijeće | općinsko vijeće | skoči na recept | preskoči na recept
            sve novosti | pogledaj sve novosti | naredni članak | naredna vest | anketa | glasaj
            glasajte | rezultati ankete | svi recepti | konkursi | kako se finansiramo
            prijavi problem | naslovna | naslovna strana | naslovna stranica | početna
            početna strana | početna stranica | meni | glavni meni | otvori meni | zatvori meni
            navigacija | pretraga | pretraži | pretražite | pretraži sajt | traži | unesite pojam
            rezultati pretrage | napredna pretraga | prijava | prijavi se | prijavite se
            prijava korisnika | odjava | odjavi se | registracija | registruj se | registrujte se
            uloguj se | ulogujte se | logovanje | moj nalog | moj profil | korisnički nalog | nalog
            korisničko ime | lozinka | zaboravljena lozinka | zaboravili ste lozinku | zapamti me
            ostani prijavljen | kreiraj nalog | otvori nalog | napravi nalog | sledeće | sledeća
            sledeći | prethodna | prethodni | prethodno | dalje | nazad | nazad na vrh | na vrh
            na vrh strane | nazad na početak | idi na vrh | zatvori | sledeća strana
            prethodna strana | sledeća stranica | prethodna stranica | strana # od #
            stranica # od # | strana # | prva strana | poslednja strana | kontakt | kontakti
            kontaktirajte nas | kontakt redakcije | pišite redakciji | o nama | o meni | o portalu
            o projektu | o sajtu | ko smo mi | ko smo | mapa sajta | pomoć | česta pitanja
            najčešća pitanja | karijera | arhiva | arhiva članaka | arhiva vesti | arhive | rubrike
            rubrika | kategorije | kategorija | podešavanja | jezik | izaberi jezik
            izaberite jezik | promeni jezik | srpski | ćirilica | latinica | lat | ћир | hrvatski
            bosanski | crnogorski | sve | svi | izaberi | filter | filtriraj | sortiranje | otkaži
            preskoči na sadržaj | preskoči na glavni sadržaj | pređi na sadržaj | idi na sadržaj
            preskoči meni | pređi na glavni sadržaj | forum | blogovi | linkovi | korisni linkovi
            naši sajtovi | članci | sadržaj | sadržaj članka | sadržaj teksta | u ovom tekstu
            ankete | kalendar | redakcija i kontakt | za medije | tamni režim | svetla tema
            tamna tema | izmeni | uredi | pošalji vest | pošaljite vest | teme | aktuelne teme
            javne nabavke | obrasci | početna web stranica | naslovnica | na naslovnicu | izbornik
            glavni izbornik | otvori izbornik | zatvori izbornik | prikaži izbornik | pretraživanje
            tražilica | pretraži portal | pretraži stranicu | upiši pojam | upišite pojam
            upišite pojam za pretragu | unesite pojam za pretraživanje | upišite traženi pojam
            rezultati pretraživanja | napredno pretraživanje | što tražite | šta tražite
            pojam za pretragu | registriraj se | registrirajte se | ulogiraj se | login | moj račun
            korisnički račun | račun | zaporka | zaboravljena zaporka | zaboravili ste zaporku
            zaboravio sam lozinku | ostani ulogiran | otvori račun | kreiraj račun | izradi račun
            napravi račun | nemate račun registrirajte se | moji podaci | odjavite se | sljedeće
            sljedeća | sljedeći | slijedeća | natrag | natrag na vrh | povratak na vrh
            vrati se na vrh | na vrh stranice | sljedeća stranica | sljedeća strana | prva stranica
            zadnja stranica | posljednja stranica | zadnja | prethodna vijest | kontaktiraj nas
            kontakt uredništva | piši redakciji | javite nam se | tko smo | tko smo mi | karta weba
            mapa weba | karta stranice | mapa stranice | česta pitanja i odgovori
            najčešće postavljana pitanja | karijere | zaposlenje | otvoreni natječaji | natječaji
            arhiva vijesti | arhiva objava | pristup informacijama | savjetovanje s javnošću
            javna nabava | e-oglasna ploča | oglasna ploča | postavke | odaberi jezik
            odaberite jezik | promijeni jezik | english | ćir | poredaj po cijeni | odaberi
            odustani | primijeni | primijeni filtre | očisti filtre | prijeđi na sadržaj
            prijeđi na glavni sadržaj | skoči na sadržaj | preskoči na glavni sadržaj stranice
            preskoči izbornik | glavna navigacija | navigacija objava | kretanje objava
            kretanje člancima | prebaci navigaciju | poveznice | korisne poveznice | naši portali
            u ovom članku | sadržaj stranice | tamni način rada | tamni način | svijetli način
            pošalji vijest | pošaljite vijest | pošalji dojavu | dojavi vijest | dojava
            pošalji nam vijest | uredi stranicu | uredi kod | uredi izvornik | urednici | rss feed
            rss kanal | brzi linkovi | brze poveznice | gradske četvrti | odgovori na temu
            nova tema | zadnja poruka | ispis teme | наредни чланак | наредна вест | анкета | гласај
            гласајте | резултати анкете | сви рецепти | конкурси | како се финансирамо
            пријави проблем | насловна | насловна страна | насловна страница | почетна
            почетна страна | почетна страница | мени | главни мени | отвори мени | затвори мени
            навигација | претрага | претражи | претражите | претражи сајт | тражи | унесите појам
            резултати претраге | напредна претрага | пријава | пријави се | пријавите се
            пријава корисника | одјава | одјави се | регистрација | региструј се | региструјте се
            улогуј се | улогујте се | логовање | мој налог | мој профил | кориснички налог | налог
            корисничко име | лозинка | заборављена лозинка | заборавили сте лозинку | запамти ме
            остани пријављен | креирај налог | отвори налог | направи налог | следеће | следећа
            следећи | претходна | претходни | претходно | даље | назад | назад на врх | на врх
            на врх стране | назад на почетак | иди на врх | следећа страна | претходна страна
            следећа страница | претходна страница | страна # од # | страница # од # | страна #
            прва страна | последња страна | контакт | контакти | контактирајте нас
            контакт редакције | пишите редакцији | о нама | о мени | о порталу | о пројекту
            о сајту | ко смо ми | ко смо | мапа сајта | помоћ | честа питања | најчешћа питања
            каријера | архива | архива чланака | архива вести | архиве | рубрике | категорије
            категорија | подешавања | језик | изабери језик | изаберите језик | промени језик
            српски | ћирилица | латиница | лат | хрватски | босански | црногорски | све | сви
            изабери | филтер | филтрирај | сортирање | прескочи на садржај
            прескочи на главни садржај | пређи на садржај | иди на садржај | прескочи мени
            пређи на главни садржај | форум | блог | блогови | линкови | корисни линкови
            наши сајтови | чланци | садржај | садржај чланка | садржај текста | у овом тексту
            анкете | редакција и контакт | за медије | тамни режим | светла тема | тамна тема
            измени | уреди | пошаљи вест | пошаљите вест | теме | актуелне теме | јавне набавке
            обрасци
            [sledeći, prethodni, stariji, noviji] [članak, tekst, post, unos, članci, postovi,
            tekstovi]
            [sledeća, prethodna, starija, novija] [vest, objava, tema]
            [nazad, povratak, vrati se, vratite se] na [naslovnu, naslovnu stranu, početnu, početnu
            stranu, početnu stranicu, vrh stranice, vrh strane, vesti, listu, spisak vesti,
            prethodnu stranu, pretragu]
            [prijavi se, prijavite se, nastavi, uloguj se, registruj se] [preko gugla, preko
            fejsbuka, putem google naloga, putem facebook naloga]
            [stranica, strana, tražena stranica, tražena strana] ne postoji
            [sljedeći, slijedeći] [članak, tekst, post, unos]
            [sljedeća, slijedeća] [vijest, objava, tema, priča]
            [natrag, nazad, povratak, vrati se, vratite se] na [naslovnicu, popis, popis vijesti,
            popis članaka, vijesti, pregled, pretraživanje, prethodnu stranicu, sve vijesti, blog]
            [prijavi se, prijavite se, nastavi, registriraj se] [putem googlea, putem facebooka, s
            google računom, s facebook računom, pomoću facebooka, pomoću googlea, putem applea]
            tražena stranica nije [pronađena, dostupna]
            [следећи, претходни, старији, новији] [чланак, текст, пост, унос, чланци, постови,
            текстови]
            [следећа, претходна, старија, новија] [вест, објава, тема]
            [назад, повратак, врати се, вратите се] на [насловну, насловну страну, почетну, почетну
            страну, почетну страницу, врх странице, врх стране, вести, листу, списак вести,
            претходну страну, претрагу]
            [пријави се, пријавите се, настави, улогуј се, региструј се] [преко гугла, преко
            фејсбука, путем google налога, путем facebook налога]
            [страница, страна, тражена страница, тражена страна] не постоји
        ",
        hit: "Preskoči na sadržaj",
        miss: "Na glavni izbornik navikli su se tek treći dan.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            okolina | radio uživo | kursna lista | umrlice | smrtovnice | vrijeme
            društvene vijesti | općina | vesti | aktuelno | društvo | politika | ekonomija | biznis
            finansije | berza | sport | fudbal | košarka | tenis | rukomet | odbojka | vaterpolo
            ostali sportovi | hronika | crna hronika | svet | srbija | region | balkan | evropa
            planeta | kultura | scena | zabava | život | stil | moda | lepota | zdravlje | nauka
            tehnologija | nauka i tehnologija | kultura i umetnost | film | filmovi | knjige
            muzika | pozorište | putovanja | turizam | recepti | hrana i piće | auto | automobili
            nekretnine | mali oglasi | čitulje | horoskop | vremenska prognoza | vreme | tv program
            ukrštene reči | kviz | kvizovi | igre | video | intervju | intervjui | reportaže
            kolumne | kolumna | mišljenja | stavovi | deca | roditelji | porodica | žena
            ljubav i seks | ljubimci | obrazovanje | prosveta | ekologija | poljoprivreda
            dijaspora | lokal | lokalne vesti | gradske vesti | grad | servisne informacije | najave
            događaji | vodič | podkast | podkasti | specijali | dosije | feljton | poznati | estrada
            rijaliti | lifestyle | vojska | pravosuđe | vesti dana | zvezde | zdravlje i lepota
            nauka i tehnika | ljubav i veze | dom i bašta | dom i porodica | hrana i recepti
            zdravlje i ishrana | auto i motori | mame i bebe | vijesti | novosti | aktualno
            gospodarstvo | poduzetništvo | poslovanje | financije | burza | nogomet | kronika
            crna kronika | svijet | hrvatska | europa | regija | bih | crna gora | županija
            gradovi i općine | gradovi | općine | mozaik | showbiz | glazba | kazalište | umjetnost
            znanost | tehnologija i znanost | ljepota | ljepota i zdravlje | moda i ljepota | djeca
            obitelj | mame i tate | dom i vrt | uređenje doma | obrazovanje i znanost | školstvo
            poljoprivreda i selo | vremenska prognoza i stanje na cestama | stanje na cestama
            stanje na putevima | osmrtnice | obavijesti | servis | servisne informacije i najave
            vodič kroz grad | križaljke | osmosmjerke | tv raspored | kino | kino program | podcast
            podcasti | branitelji | tribina | pisma čitatelja | gradska scena | domaće vijesti
            domaće | inozemstvo | vanjska politika | unutarnja politika | hrvatska i svijet | hnl
            liga prvaka | zimski sportovi | borilački sportovi | auto moto | automoto | tehno
            sci tech | estrada i zvijezde | zvijezde | celebrity | pop kultura | gastro | viral
            lajfstajl | znanost i tehnologija | glazba i film | djeca i roditelji | djeca i obitelj
            kultura i umjetnost | zdravlje i ljepota | zdravlje i prehrana | posao i karijera
            hrana i vino | kultura i zabava | škola i obitelj | околина | радио уживо | курсна листа
            умрлице | вести | актуелно | друштво | политика | економија | бизнис | финансије | берза
            спорт | фудбал | кошарка | тенис | рукомет | одбојка | ватерполо | остали спортови
            хроника | црна хроника | свет | србија | регион | балкан | европа | планета | култура
            сцена | забава | живот | стил | мода | лепота | здравље | наука | технологија
            наука и технологија | култура и уметност | филм | филмови | књиге | музика | позориште
            путовања | туризам | храна и пиће | ауто | аутомобили | некретнине | мали огласи
            читуље | хороскоп | временска прогноза | време | тв програм | укрштене речи | квиз
            квизови | игре | видео | интервју | интервјуи | репортаже | колумне | колумна | мишљења
            ставови | деца | родитељи | породица | жена | љубав и секс | љубимци | образовање
            просвета | екологија | пољопривреда | дијаспора | локал | локалне вести | градске вести
            град | сервисне информације | најаве | догађаји | водич | подкаст | подкасти | специјали
            досије | фељтон | познати | естрада | ријалити | војска | правосуђе | вести дана
            звезде | здравље и лепота | наука и техника | љубав и везе | дом и башта
            дом и породица | храна и рецепти | здравље и исхрана | ауто и мотори | маме и бебе
            [vesti iz, vesti dana iz] [zemlje, sveta, regiona, grada, kulture, sporta]
            [vijesti iz, vijesti dana iz] [zemlje, svijeta, regije, regiona, grada, kulture, sporta,
            županije]
            [вести из, вести дана из] [земље, света, региона, града, културе, спорта]
        ",
        hit: "Crna kronika",
        miss: "Kultura u ovom kraju oduvijek živi od zborova.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            nalazite se ovde | vi ste ovde | ovde ste | trenutno ste na | trenutno se nalazite
            pretraži po | pretraži u | nalazite se ovdje | vi ste ovdje | ovdje ste:
            ovdje se nalazite | trenutačno se nalazite | trenutno ste ovdje | pretraži sve
            налазите се овде | ви сте овде | овде сте | тренутно сте на | тренутно се налазите
            претражи по | претражи у
            [preskoči, preskočite, pređi, pređite, idi, idite] na [sadržaj, glavni sadržaj,
            navigaciju, meni, glavni meni, podnožje, pretragu, komentare]
            [prijeđi, prijeđite, skoči, skočite, preskoči, preskočite, idi, idite] na [izbornik,
            glavni izbornik, podnožje stranice, tražilicu, glavni dio, vrh, vijest]
            [prijeđi, prijeđite, skoči, skočite] na [sadržaj, glavni sadržaj, navigaciju, komentare]
            [nazad, vrati se, vratite se, povratak] na [naslovnu, početnu, vesti, listu, spisak,
            rubriku]
            [natrag, nazad, vrati se, vratite se, povratak] na [naslovnicu, početnu stranicu, popis,
            vijesti, sve vijesti, kategoriju, članak, forum, trgovinu]
            natrag na [početnu, naslovnu]
            [прескочи, прескочите, пређи, пређите, иди, идите] на [садржај, главни садржај,
            навигацију, мени, главни мени, подножје, претрагу, коментаре]
            [назад, врати се, вратите се, повратак] на [насловну, почетну, вести, листу, списак,
            рубрику]
        ",
        hit: "Nalazite se ovdje: Naslovnica > Sport",
        miss: "Pješaci sada moraju preskočiti lanac i prijeći na drugu stranu.",
    },
];
