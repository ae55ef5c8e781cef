//! Croatian, Bosnian and Serbian phrases for the `promotion` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "promotion.newsletter",
        texts: "
            možete se odjaviti u svakom trenutku | odjava je moguća u svakom trenutku
            odjavite se kada god želite | prijavom na newsletter prihvatate | prijavom prihvatate
            prijavom na njuzleter | možete se odjaviti u bilo kojem trenutku
            možete se odjaviti bilo kada | odjaviti se možete u svakom trenutku
            odjava u bilo kojem trenutku | prijavom na newsletter prihvaćate | prijavom prihvaćate
            prijavom pristajete na | budite prvi koji će saznati novosti | newsletter koji ćete
            naš newsletter besplatno | upišite svoju e-mail adresu i
            suglasan sam da se moji podaci koriste za slanje | slažem se s primanjem newslettera
            bez spama obećavamo | можете се одјавити у сваком тренутку
            одјава је могућа у сваком тренутку | одјавите се када год желите
            пријавом на newsletter прихватате | пријавом прихватате | пријавом на њузлетер
            [prijavite se, prijavi se, pretplatite se, pretplati se, upišite se] na [newsletter, naš
            newsletter, naš njuzleter, njuzleter, bilten, naš bilten, našu mejling listu, dnevni
            bilten, nedeljni bilten, besplatni newsletter]
            [direktno, pravo] u [vaše sanduče, vaš inboks, vaš imejl, vašu elektronsku poštu, tvoje
            sanduče]
            [najvažnije vesti, najnovije vesti, vesti, pregled dana, najbolje tekstove] [na vaš
            imejl, na imejl, direktno na imejl]
            [primajte, želim da primam, primaj] [newsletter, njuzleter, bilten, najnovije vesti,
            obaveštenja, vesti]
            [prijavite se, prijavi se, pretplatite se, pretplati se] na [e-mail newsletter, naše
            novosti, tjedni newsletter, dnevni newsletter, naš tjedni newsletter, mailing listu,
            našu mailing listu, sedmični newsletter, naš besplatni newsletter, newsletter portala]
            [ravno, izravno, direktno] u [vaš inbox, tvoj inbox, vaš sandučić, vaš e-mail, vašu
            e-poštu, vaš mail, svoj inbox]
            [najvažnije vijesti, najnovije vijesti, vijesti, najbolje članke, najbolje priče,
            pregled tjedna] [ravno u inbox, izravno na vaš, na vaš e-mail, na mail, na e-mail, ravno
            na mail]
            [primajte, primaj, želim primati, želim primati e-mail] [najnovije vijesti, obavijesti,
            novosti, vijesti, promotivne poruke]
            [пријавите се, пријави се, претплатите се, претплати се, упишите се] на [newsletter, наш
            newsletter, наш њузлетер, њузлетер, билтен, наш билтен, нашу мејлинг листу, дневни
            билтен, недељни билтен, бесплатни newsletter]
            [директно, право] у [ваше сандуче, ваш инбокс, ваш имејл, вашу електронску пошту, твоје
            сандуче]
            [најважније вести, најновије вести, вести, преглед дана, најбоље текстове] [на ваш
            имејл, на имејл, директно на имејл]
            [примајте, желим да примам, примај] [newsletter, њузлетер, билтен, најновије вести,
            обавештења, вести]
        ",
        hit: "Prijavite se na naš newsletter i ne propustite nijednu priču.",
        miss: "Klub tiska glasilo koje članovi mogu uzeti na pultu knjižnice.",
    },
    Phrases {
        rule: "promotion.newsletter-form",
        texts: "
            newsletter | njuzleter | bilten | dnevni bilten | prijava na newsletter
            prijava na njuzleter | prijava na bilten | vaša imejl adresa | imejl adresa | vaš imejl
            imejl | adresa e-pošte | vaša adresa e-pošte | vaše ime | ime i prezime
            hvala na prijavi | uspešno ste se prijavili | budite u toku | budi u toku
            ne propustite nijednu vest | prijavi me | želim da se prijavim | budite informisani
            newsletteri | naš newsletter | prijavi se na newsletter | prijavite se na newsletter
            vaša e-mail adresa | vaša email adresa | vaš email | vaš e-mail | tvoj e-mail
            tvoj email | e-mail adresa | email adresa | hvala na prijavi na newsletter
            uspješno ste se prijavili | ne propustite ništa | ne propusti ništa
            ne propustite nijednu vijest | ostanite u toku | ostani u toku | ostanite informirani
            budite informirani | ostanimo u kontaktu | budi u tijeku | budite u tijeku
            prijava za newsletter | pretplata na newsletter | besplatni newsletter
            dnevni newsletter | tjedni newsletter | њузлетер | билтен | дневни билтен
            пријава на newsletter | пријава на њузлетер | пријава на билтен | ваша имејл адреса
            имејл адреса | ваш имејл | имејл | адреса е-поште | ваша адреса е-поште | ваше име
            име и презиме | хвала на пријави | успешно сте се пријавили | будите у току
            буди у току | не пропустите ниједну вест | пријави ме | желим да се пријавим
            будите информисани
            [unesite, upišite, unesi, upiši] [imejl, imejl adresu, svoj imejl, vaš imejl, vašu imejl
            adresu, adresu e-pošte]
            [odjavite se, odjavi se] sa [njuzletera, biltena, liste]
            [unesite, upišite, unesi, upiši] [e-mail, email, svoj e-mail, svoj email, vaš e-mail,
            vaš email, e-mail adresu, email adresu, svoju e-mail adresu, vašu e-mail adresu, vašu
            email adresu, svoju e-poštu]
            [odjavite se, odjavi se] s [newslettera, naše liste]
            [унесите, упишите, унеси, упиши] [имејл, имејл адресу, свој имејл, ваш имејл, вашу имејл
            адресу, адресу е-поште]
            [одјавите се, одјави се] са [њузлетера, билтена, листе]
        ",
        hit: "Upišite svoj e-mail",
        miss: "Upišite svoj e-mail tek kad dobro upoznate stranicu, savjetuje policija.",
    },
    Phrases {
        rule: "promotion.app",
        texts: "
            čitajte nas u aplikaciji | čitajte vesti u aplikaciji | pratite nas putem aplikacije
            pratite nas i putem | dostupna na google play | aplikacija je dostupna na google play
            preuzmite s google play | preuzmi s google play | dostupno na google play
            preuzmite na app store | preuzmi na app store | isprobajte našu aplikaciju
            isprobaj našu aplikaciju | otvori u aplikaciji i čitaj | naša aplikacija dostupna je
            našu aplikaciju možete preuzeti | našu android aplikaciju
            iphone aplikaciju možete preuzeti | читајте нас у апликацији
            читајте вести у апликацији | пратите нас путем апликације | пратите нас и путем
            доступна на google play | апликација је доступна на google play
            [preuzmite, preuzmi, instalirajte, instaliraj, skinite, skini] [našu aplikaciju,
            besplatnu aplikaciju, našu besplatnu aplikaciju, mobilnu aplikaciju, našu mobilnu
            aplikaciju, našu novu aplikaciju, aplikaciju portala]
            [pratite, prati, čitajte, čitaj] nas [putem mobilne aplikacije, na mobitelu, putem
            android, putem aplikacija, preko aplikacije, putem naše aplikacije]
            [преузмите, преузми, инсталирајте, инсталирај, скините, скини] [нашу апликацију,
            бесплатну апликацију, нашу бесплатну апликацију, мобилну апликацију, нашу мобилну
            апликацију, нашу нову апликацију, апликацију портала]
        ",
        hit: "Preuzmite našu aplikaciju za Android i iOS",
        miss: "Aplikaciju za gljivare u tjedan dana preuzelo je dvanaest tisuća ljudi.",
    },
    Phrases {
        rule: "promotion.channel",
        texts: "
            naš jutjub kanal | naš vajber kanal | naš telegram kanal | naša viber zajednica
            naša vajber zajednica | naš whatsapp kanal | naš youtube kanal | naš viber kanal
            pratite naš kanal | zapratite naš kanal | pretplatite se na kanal
            uključite obavijesti i | i na svim podcast platformama
            dostupno na svim podcast platformama | slušajte na svim podcast platformama
            na vašoj omiljenoj podcast platformi | наш јутјуб канал | наш вајбер канал
            наш телеграм канал | наша вибер заједница | наша вајбер заједница
            [pridružite se, pridruži se, učlanite se, priključite se] [našoj viber zajednici, našoj
            vajber zajednici, našoj viber grupi, našoj vajber grupi, našoj telegram grupi, našem
            telegram kanalu, našem viber kanalu, našem kanalu, našoj fejsbuk grupi, našoj zajednici
            na]
            [pratite, prati, zapratite, zaprati] nas [na viberu, na vajberu, na telegramu, na
            jutjubu, na tiktoku, na vocapu, na google vestima, na gugl vestima, preko vibera]
            [pretplatite se, pretplati se, prijavite se] na [naš jutjub kanal, naš kanal, naš
            youtube kanal, naš telegram kanal, naš viber kanal]
            [pridružite se, pridruži se, učlani se] [našoj whatsapp grupi, našem whatsapp kanalu,
            našoj facebook grupi, našoj zajednici, našem discord serveru, našoj facebook zajednici,
            nam na viberu, nam na telegramu, nam na whatsappu]
            [pratite, prati, zapratite, zaprati] nas [na whatsappu, na youtubeu, na google newsu, na
            google vijestima, na discordu, na threadsu, na blueskyju, na whatsapp kanalu, i na
            viberu, i na whatsappu]
            [dodajte nas, dodaj nas, postavite nas, postavi nas] [kao preferirani izvor, među
            preferirane izvore, kao omiljeni izvor, na google]
            [придружите се, придружи се, учланите се, прикључите се] [нашој вибер заједници, нашој
            вајбер заједници, нашој вибер групи, нашој вајбер групи, нашој телеграм групи, нашем
            телеграм каналу, нашем вибер каналу, нашем каналу, нашој фејсбук групи, нашој заједници
            на]
            [пратите, прати, запратите, запрати] нас [на виберу, на вајберу, на телеграму, на
            јутјубу, на тиктоку, на воцапу, на google вестима, на гугл вестима, преко вибера]
            [претплатите се, претплати се, пријавите се] на [наш јутјуб канал, наш канал, наш
            youtube канал, наш телеграм канал, наш вибер канал]
        ",
        hit: "Pridružite se našoj Viber zajednici",
        miss: "Kanal koji su iskopali 1907. danas služi izletničkim brodovima.",
    },
    Phrases {
        rule: "promotion.donate",
        texts: "
            donirajte za naš rad | vaša donacija nam | zavisimo od podrške čitalaca
            zahvaljujući podršci čitalaca | bez podrške čitalaca | častite nas kafom
            ovisimo o podršci čitatelja | ovisimo o vašoj podršci | zahvaljujući podršci čitatelja
            bez podrške čitatelja | vaša podrška omogućuje | vaša donacija omogućuje
            častite nas kavom | časti nas kavom | časti nas kafom | doniraj portalu
            donirajte portalu | ako vam se sviđa naš rad | ako vam se sviđa ono što radimo
            ako cijenite naš rad | ako cenite naš rad | sviđa vam se ono što čitate
            донирајте за наш рад | ваша донација нам | зависимо од подршке читалаца
            захваљујући подршци читалаца | без подршке читалаца | частите нас кафом
            [podržite, podrži] [naš rad, naš portal, naš sajt, našu redakciju, naše novinarstvo,
            nezavisno novinarstvo, nezavisne medije, slobodno novinarstvo, istraživačko novinarstvo,
            rad redakcije, naš projekat]
            [podržite nas, podrži nas] [donacijom, jednokratnom donacijom, mesečnom donacijom, i
            postanite, već danas, uplatom]
            [postanite, postani] [naš donator, deo naše zajednice, naš podržavalac, podržavalac
            portala, prijatelj redakcije]
            [podržite, podrži, podupri, poduprite] [neovisno novinarstvo, neovisne medije, lokalno
            novinarstvo, neprofitne medije, rad našeg portala, kvalitetno novinarstvo, naš projekt,
            naš podcast, naš blog]
            [postanite, postani] [naš podržavatelj, podržavatelj portala, dio naše zajednice, naš
            donator mjesečno, prijatelj portala]
            [подржите, подржи] [наш рад, наш портал, наш сајт, нашу редакцију, наше новинарство,
            независно новинарство, независне медије, слободно новинарство, истраживачко новинарство,
            рад редакције, наш пројекат]
            [подржите нас, подржи нас] [донацијом, једнократном донацијом, месечном донацијом, и
            постаните, већ данас, уплатом]
            [постаните, постани] [наш донатор, део наше заједнице, наш подржавалац, подржавалац
            портала, пријатељ редакције]
        ",
        hit: "Sviđa vam se tekst? Podržite nezavisno novinarstvo.",
        miss: "Načelnik želi poduprijeti udruge koje brinu za izvore.",
    },
    Phrases {
        rule: "promotion.shop",
        texts: "
            preuzmite aplikaciju | preuzmi aplikaciju | instalirajte aplikaciju | kupi | kupi odmah
            kupite odmah | kupite | kupi online | poruči | poruči odmah | poručite | poručite odmah
            naruči | naruči odmah | naručite | naručite odmah | rezerviši | rezervišite
            rezervišite odmah | rezervišite smeštaj | kupi kartu | kupite kartu | kupite karte
            kupi karte | kupi ulaznice | pogledaj ponudu | pogledajte ponudu | saznaj cenu
            proveri cenu | isprobajte | zatražite ponudu | zatraži ponudu | korpa | vaša korpa
            vaša korpa je prazna | nastavi kupovinu | nastavite kupovinu | završi kupovinu
            prodavnica | akcija | akcije | popust | popusti | na stanju | nema na stanju
            rasprodato | lista želja | dodaj u listu želja | uporedi | uporedi proizvode
            besplatna dostava | besplatna isporuka | detalji proizvoda | opis proizvoda
            uključi obaveštenja | dozvoli obaveštenja | uključi notifikacije | dodaj u kalendar
            obavesti me kad bude dostupno | dodaj u košaricu | stavi u košaricu | u košaricu
            košarica | vaša košarica | vaša košarica je prazna | pogledaj košaricu
            pregled košarice | nastavi s kupnjom | nastavi s kupovinom | natrag na kupnju
            dovrši kupnju | idi na blagajnu | na blagajnu | blagajna | kupi sada | kupite sada
            web shop | webshop | web trgovina | trgovina | online trgovina | dostupno | nedostupno
            nije dostupno | trenutno nedostupno | na zalihi | nema na zalihi | rasprodano
            dodaj na listu želja | lista želja # | usporedi | usporedi proizvode | rezerviraj
            rezervirajte | pogledaj proizvod | pogledaj proizvode | pošalji upit | pošaljite upit
            provjeri cijenu | saznaj cijenu | besplatna dostava iznad # eur
            besplatna dostava za narudžbe iznad # eur | omogući obavijesti | uključi obavijesti
            dopusti obavijesti | dodaj u kalendar događaja | dodaj u google kalendar
            obavijesti me kad bude dostupno | преузмите апликацију | преузми апликацију
            инсталирајте апликацију | купи | купи одмах | купите одмах | купите | купи онлајн
            поручи | поручи одмах | поручите | поручите одмах | наручи | наручи одмах | наручите
            наручите одмах | резервиши | резервишите | резервишите одмах | резервишите смештај
            купи карту | купите карту | купите карте | купи карте | купи улазнице | погледај понуду
            погледајте понуду | сазнај цену | провери цену | испробајте | затражите понуду
            затражи понуду | корпа | ваша корпа | ваша корпа је празна | настави куповину
            наставите куповину | заврши куповину | продавница | акција | акције | попуст | попусти
            на стању | нема на стању | распродато | листа жеља | додај у листу жеља | упореди
            упореди производе | бесплатна достава | бесплатна испорука | детаљи производа
            опис производа | укључи обавештења | дозволи обавештења | укључи нотификације
            додај у календар | обавести ме кад буде доступно
            [dodaj u, stavi u, ubaci u, idi u, pogledaj, u] korpu
            [preuzmi, preuzmite, otvori] [aplikaciju besplatno, u aplikaciji]
            besplatna [dostava, isporuka] [za porudžbine preko # dinara, preko # dinara, za kupovinu
            preko #, iznad #]
            [rezerviraj, rezervirajte, rezerviši] [odmah, stol, sobu, termin, kartu, karte,
            smještaj, online, mjesto, ulaznicu]
            [kupi, kupite] [ulaznicu, ulaznice online, karte online, kartu online, svoju ulaznicu, u
            web shopu]
            [додај у, стави у, убаци у, иди у, погледај, у] корпу
            [преузми, преузмите, отвори] [апликацију бесплатно, у апликацији]
            бесплатна [достава, испорука] [за поруџбине преко # динара, преко # динара, за куповину
            преко #, изнад #]
        ",
        hit: "Dodaj u košaricu",
        miss: "Dodaj u košaricu i nekoliko šipaka, koji nakon mraza postanu slatki.",
    },
    Phrases {
        rule: "promotion.listen",
        texts: "
            gledajte uživo | pratite uživo | prenos uživo možete | ceo intervju pogledajte
            ceo razgovor poslušajte | celu emisiju pogledajte | kliknite ovde | klikni ovde
            snimak pogledajte | cijeli intervju pogledajte | cijeli razgovor poslušajte
            cijelu emisiju pogledajte | cijeli razgovor pogledajte | kliknite ovdje | klikni ovdje
            prijenos uživo možete | snimku pogledajte | video pogledajte | гледајте уживо
            пратите уживо | пренос уживо можете | цео интервју погледајте | цео разговор послушајте
            целу емисију погледајте | кликните овде | кликни овде | снимак погледајте
            [poslušajte, poslušaj, slušajte, slušaj] [ovaj članak, ovaj tekst, podkast, naš podkast,
            novu epizodu, celu epizodu, ceo razgovor, ceo intervju, audio verziju, vest]
            [pogledajte, pogledaj] [video, snimak, ceo video, ceo snimak, video prilog, video
            snimak, prilog, celu emisiju, celu epizodu]
            [poslušajte, poslušaj, slušajte, slušaj] [članak, podcast, naš podcast, cijelu epizodu,
            cijeli razgovor, cijeli intervju, najnoviju epizodu, cijelu emisiju, vijest, audio
            verziju članka]
            [pogledajte, pogledaj] [videosnimku, snimku, cijeli video, cijelu snimku, cijelu
            emisiju, cijeli prilog, videoprilog, video u nastavku, reportažu u]
            [послушајте, послушај, слушајте, слушај] [овај чланак, овај текст, подкаст, наш подкаст,
            нову епизоду, целу епизоду, цео разговор, цео интервју, аудио верзију, вест]
            [погледајте, погледај] [видео, снимак, цео видео, цео снимак, видео прилог, видео
            снимак, прилог, целу емисију, целу епизоду]
        ",
        hit: "Poslušajte cijeli razgovor u podcastu Jutarnja linija",
        miss: "Navečer su gosti poslušali razgovor dvojice starih ribara.",
    },
];
