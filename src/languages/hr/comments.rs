//! Croatian, Bosnian and Serbian phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            prikaži još komentara # | # # komentara | prijavite se i ostavite komentar | komentari
            komentar | komentari # | komentara # | # komentara | # komentar | # komentari
            komentar # | nema komentara | još nema komentara | trenutno nema komentara
            bez komentara | komentariši | komentarišite | komentarišite vest | komentariši vest
            komentariši članak | komentarišite članak | otkaži odgovor | poništi odgovor
            otkaži odgovor na komentar | svi komentari | sakrij komentare | komentari čitalaca
            diskusija | diskusija # | forum diskusija | uključite se u diskusiju
            pridruži se diskusiji | pokreni diskusiju | napišite šta mislite | šta vi mislite
            šta vi mislite o ovome | šta mislite o ovome | a šta vi mislite | recenzije
            # recenzija | # recenzije | recenzije korisnika | utisci korisnika | tekst komentara
            pravila komentarisanja | uslovi komentarisanja | pridružite se diskusiji | komentiraj
            komentirajte | komentiraj članak | komentirajte članak | komentiraj vijest
            komentirajte vijest | budite prvi koji će komentirati | budi prvi koji će komentirati
            budi prvi tko će komentirati | budite prvi i komentirajte | komentariši vijest
            komentarišite vijest | komentari čitatelja | rasprava | rasprava #
            uključi se u raspravu | uključite se u raspravu | pridruži se raspravi
            pridružite se raspravi | započni raspravu | napišite što mislite | što vi mislite
            što mislite o ovome | što misliš o ovome | što vi mislite o ovome | a što vi mislite
            što kažete | recite nam što mislite | pravila komentiranja | uvjeti komentiranja
            još nema recenzija | recenzije kupaca | dojmovi kupaca | facebook komentari
            disqus komentari | prikaži # komentara | pogledaj # komentara | sudjeluj u raspravi
            prijavi se i komentiraj | prijavite se i komentirajte | otkaži odgovor na objavu
            прикажи још коментара # | # # коментара | пријавите се и оставите коментар | коментари
            коментар | коментари # | коментара # | # коментара | # коментар | # коментари
            коментар # | нема коментара | још нема коментара | тренутно нема коментара
            без коментара | коментариши | коментаришите | коментаришите вест | коментариши вест
            коментариши чланак | коментаришите чланак | откажи одговор | поништи одговор
            откажи одговор на коментар | сви коментари | сакриј коментаре | коментари читалаца
            дискусија | дискусија # | форум дискусија | укључите се у дискусију
            придружи се дискусији | покрени дискусију | напишите шта мислите | шта ви мислите
            шта ви мислите о овоме | шта мислите о овоме | а шта ви мислите | рецензије
            # рецензија | # рецензије | рецензије корисника | утисци корисника | текст коментара
            правила коментарисања | услови коментарисања | придружите се дискусији
            [ostavi, ostavite, napiši, napišite, dodaj, dodajte, pošalji, pošaljite, postavi,
            objavi] [komentar, svoj komentar, novi komentar, prvi komentar]
            [prikaži, pogledaj, pogledajte, vidi, čitaj, pročitaj, pročitajte, učitaj] [komentare,
            sve komentare, još komentara, više komentara, komentare #]
            [budite prvi, budi prvi] [koji će komentarisati, koji komentariše, i ostavite komentar,
            i ostavi komentar]
            [ostavi, ostavite] [odgovor, utisak, recenziju, ocenu]
            [vaš, tvoj, vaše] [komentar, mišljenje]
            [ostavi, ostavite, napiši, napišite, dodaj, dodajte] [dojam, svoje mišljenje, svoj
            dojam, osvrt]
            [остави, оставите, напиши, напишите, додај, додајте, пошаљи, пошаљите, постави,
            објави] [коментар, свој коментар, нови коментар, први коментар]
            [прикажи, погледај, погледајте, види, читај, прочитај, прочитајте, учитај] [коментаре,
            све коментаре, још коментара, више коментара, коментаре #]
            [будите први, буди први] [који ће коментарисати, који коментарише, и оставите коментар,
            и остави коментар]
            [остави, оставите] [одговор, утисак, рецензију, оцену]
            [ваш, твој, ваше] [коментар, мишљење]
        ",
        hit: "Ostavite komentar",
        miss: "Ostavite komentar u knjizi gostiju kad budete odlazili, zamolio nas je domaćin.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            prijavite se kako biste mogli komentirati | morate biti prijavljeni za komentiranje
            vaša adresa e-pošte neće biti objavljena | vaša imejl adresa neće biti objavljena
            vaš imejl neće biti objavljen | neophodna polja su označena | obavezna polja su označena
            polja označena zvezdicom su obavezna | sačuvaj moje ime
            sačuvaj moje ime e-poštu i veb mesto
            u ovom pregledaču za sledeći put kada komentarišem | morate biti prijavljeni da biste
            morate biti ulogovani da biste | prijavite se da biste komentarisali
            ulogujte se da biste komentarisali | registrujte se da biste komentarisali
            komentari su zatvoreni | komentarisanje je onemogućeno | komentari su isključeni
            komentarisanje nije dozvoljeno | obavesti me o novim komentarima
            obavesti me o odgovorima | vaš komentar čeka odobrenje | komentar čeka moderaciju
            komentar će biti objavljen nakon odobrenja | komentari se moderiraju
            preostalo karaktera | adresa vaše e-pošte neće biti objavljena
            vaša email adresa neće biti objavljena | vaša e-mail adresa neće biti objavljena
            vaša email adresa neće biti objavljivana | vaš email neće biti objavljen
            vaš e-mail neće biti objavljen | nužna polja su označena
            polja označena sa * su obavezna | spremi moje ime
            spremi moje ime e-poštu i web-stranicu | u ovom internet pregledniku za sljedeći put
            sačuvaj moje ime email i web stranicu | za sljedeći put kada komentarišem
            za sljedeći put kada budem komentirao | morate biti prijavljeni da biste komentirali
            morate biti prijavljeni kako biste | morate biti registrirani
            prijavite se kako biste komentirali | prijavite se da biste komentirali
            prijavi se kako bi komentirao | prijavi se da bi komentirao | ulogujte se kako biste
            komentirati mogu samo registrirani | komentirati mogu samo prijavljeni
            komentarisati mogu samo registrovani | komentiranje je onemogućeno
            komentiranje je isključeno | komentiranje ovog članka je zatvoreno
            obavijesti me o novim komentarima | obavijesti me o odgovorima
            obavijesti me putem e-pošte o | vaš komentar čeka na odobrenje
            komentar će biti vidljiv nakon | preostalo znakova | ova web-stranica koristi akismet
            ova stranica koristi akismet | ovaj sajt koristi akismet
            komentiranje je omogućeno samo | komentiranje je moguće samo
            komentari na ovom članku su zatvoreni | ваша адреса е-поште неће бити објављена
            ваша имејл адреса неће бити објављена | ваш имејл неће бити објављен
            неопходна поља су означена | обавезна поља су означена
            поља означена звездицом су обавезна | сачувај моје име
            сачувај моје име е-пошту и веб место
            у овом прегледачу за следећи пут када коментаришем | морате бити пријављени да бисте
            морате бити улоговани да бисте | пријавите се да бисте коментарисали
            улогујте се да бисте коментарисали | региструјте се да бисте коментарисали
            коментари су затворени | коментарисање је онемогућено | коментари су искључени
            коментарисање није дозвољено | обавести ме о новим коментарима
            обавести ме о одговорима | ваш коментар чека одобрење | коментар чека модерацију
            коментар ће бити објављен након одобрења | коментари се модерирају | преостало карактера
            [komentari, komentar] koji [sadrže psovke, sadrže uvrede, sadrže govor mržnje, sadrže
            pretnje, nisu u vezi sa temom, sadrži psovke]
            [za komentarisanje, za slanje komentara, za ostavljanje komentara] [je potrebna
            registracija, se prijavite, morate biti prijavljeni, je neophodna registracija, se
            ulogujte]
            [za komentiranje, za pisanje komentara, za dodavanje komentara] [je potrebna prijava, je
            potrebna registracija, se prijavite, morate biti prijavljeni, se morate prijaviti,
            potrebno je prijaviti se]
            [коментари, коментар] који [садрже псовке, садрже увреде, садрже говор мржње, садрже
            претње, нису у вези са темом, садржи псовке]
            [за коментарисање, за слање коментара, за остављање коментара] [је потребна
            регистрација, се пријавите, морате бити пријављени, је неопходна регистрација, се
            улогујте]
        ",
        hit: "Adresa vaše e-pošte neće biti objavljena. Obavezna polja su označena s *",
        miss: "Adresa zaštićenog svjedoka nikada neće biti objavljena, obećao je sudac.",
    },
    Phrases {
        rule: "comments.notice",
        texts: "
            mišljenja iznesena u komentarima | mišljenja izneta u komentarima
            stavovi izneti u komentarima | komentari ne odražavaju stavove redakcije
            komentari odražavaju stavove autora | komentari odražavaju isključivo stavove
            redakcija ne odgovara za sadržaj komentara | ne odgovara za sadržaj komentara
            zadržava pravo da ne objavi komentare | zadržava pravo da obriše komentar
            zadržava pravo brisanja komentara | zadržava pravo izbora komentara
            komentari sa uvredljivim sadržajem | neće biti objavljeni komentari koji
            mole se čitaoci da se uzdrže od | molimo čitaoce da se uzdrže od
            komentari koji sadrže govor mržnje neće biti objavljeni
            mišljenja iznijeta u komentarima | stavovi izneseni u komentarima
            stavovi iznijeti u komentarima | mišljenja navedena u komentarima
            komentari su privatna mišljenja | su privatna mišljenja autora i ne odražavaju
            komentari su osobna mišljenja | komentari ne odražavaju stav
            komentari ne odražavaju stajališta | komentari odražavaju stavove njihovih autora
            ne snosi odgovornost za komentare | ne odgovara za izrečeno u komentarima
            zadržava pravo brisanja neprimjerenih komentara | zadržava pravo obrisati komentar
            molimo čitatelje da se suzdrže od | molimo čitatelje za kulturnu raspravu
            molimo korisnike da se suzdrže od | molimo vas da se suzdržite od vrijeđanja
            mole se čitatelji da se suzdrže | od vrijeđanja psovanja i vulgarnog
            od vređanja psovanja i vulgarnog | govor mržnje bit će obrisan
            komentari s govorom mržnje | sukladno zakonu o elektroničkim medijima komentiranje
            мишљења изнесена у коментарима | мишљења изнета у коментарима
            ставови изнети у коментарима | коментари не одражавају ставове редакције
            коментари одражавају ставове аутора | коментари одражавају искључиво ставове
            редакција не одговара за садржај коментара | не одговара за садржај коментара
            задржава право да не објави коментаре | задржава право да обрише коментар
            задржава право брисања коментара | задржава право избора коментара
            коментари са увредљивим садржајем | неће бити објављени коментари који
            моле се читаоци да се уздрже од | молимо читаоце да се уздрже од
            коментари који садрже говор мржње неће бити објављени
        ",
        hit: "Mišljenja iznesena u komentarima privatna su mišljenja autora.",
        miss: "Svoja je mišljenja u komentarima uz kartu iznijela dvadesetorica ribara.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            sviđa mi se # | preporučujem # | preporuke # | odgovori | odgovori # | # odgovora
            # odgovor | prikaži odgovore | sakrij odgovore | citiraj | prijavi | prijavi komentar
            prijavi zloupotrebu | preporuči komentar | sviđa mi se komentar | ne sviđa mi se
            najstariji | najnoviji | najpopularniji | najbolje ocenjeni | po datumu | sortiraj
            sortiraj po | sortiraj komentare | sortirajte po | gost | anonimni korisnik
            slažem se # | ne slažem se | ne slažem se # | moderator | poredaj po | poredaj
            razvrstaj po | najbolje ocijenjeni | najviše ocijenjeni | trajna poveznica
            poveznica na komentar | stalni link | sviđa # | ne sviđa # | odgovori korisniku
            neregistrirani korisnik | свиђа ми се # | препоручујем # | препоруке # | одговори
            одговори # | # одговора | # одговор | прикажи одговоре | сакриј одговоре | цитирај
            пријави | пријави коментар | пријави злоупотребу | препоручи коментар
            свиђа ми се коментар | не свиђа ми се | најстарији | најновији | најпопуларнији
            најбоље оцењени | по датуму | сортирај | сортирај по | сортирај коментаре
            сортирајте по | гост | анонимни корисник | слажем се # | не слажем се | не слажем се #
            модератор
            [prikaži, sakrij, učitaj] [još odgovora, više odgovora, sve odgovore, # odgovora]
            [najstariji, najnoviji, najbolji] [prvo, komentari, prvi]
            prijavi [neprimjeren komentar, neprimjeren sadržaj, neprimjereno, neprikladan komentar,
            neprimeren komentar, korisnika, spam]
            [прикажи, сакриј, учитај] [још одговора, више одговора, све одговоре, # одговора]
            [најстарији, најновији, најбољи] [прво, коментари, први]
        ",
        hit: "Odgovori",
        miss: "Odgovori na to pitanje nisu stigli ni do večere.",
    },
    Phrases {
        rule: "comments.says",
        texts: "
            kaže | komentariše | je napisao | je napisala | je odgovorio | je komentarisao
            komentira | je komentirao | je komentirala | napisao je | napisala je | каже
            коментарише | је написао | је написала | је одговорио | је коментарисао
        ",
        hit: "Karlo V. kaže:",
        miss: "Karlo Vrba kaže da je to bilo davno.",
    },
];
