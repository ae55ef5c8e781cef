//! Croatian, Bosnian and Serbian phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            sva prava zadržana | sva prava su zadržana | copyright # | zabranjeno preuzimanje
            zabranjeno je preuzimanje | zabranjeno kopiranje | zabranjeno je kopiranje
            zabranjeno je svako kopiranje | preuzimanje delova teksta | uz obavezno navođenje izvora
            uz navođenje izvora i | uz obavezan link ka izvoru | nije dozvoljeno preuzimanje
            bez pismene saglasnosti | bez pisane saglasnosti | bez prethodne saglasnosti
            sav sadržaj na ovom sajtu | sav sadržaj je zaštićen | izdavač zadržava sva prava
            sva prava pridržana | sva prava su pridržana | sva autorska prava pridržana
            autorska prava pridržana | zabranjeno je svako preuzimanje | zabranjeno umnožavanje
            zabranjeno je umnožavanje | preuzimanje dijelova teksta | preuzimanje sadržaja dopušteno
            uz navođenje izvora i poveznice | nije dopušteno preuzimanje | nije dopušteno kopiranje
            svako neovlašteno korištenje sadržaja | sav sadržaj na ovoj stranici
            sav sadržaj zaštićen je | sav sadržaj ovog portala | nakladnik zadržava
            prenošenje sadržaja je dozvoljeno | prenošenje sadržaja dopušteno je
            сва права задржана | сва права су задржана | забрањено преузимање
            забрањено је преузимање | забрањено копирање | забрањено је копирање
            забрањено је свако копирање | преузимање делова текста | уз обавезно навођење извора
            уз навођење извора и | уз обавезан линк ка извору | није дозвољено преузимање
            без писмене сагласности | без писане сагласности | без претходне сагласности
            сав садржај на овом сајту | сав садржај је заштићен | издавач задржава сва права
            bez pisane dozvole [redakcije, izdavača, autora, vlasnika]
            [kopiranje, umnožavanje, distribucija, objavljivanje, korišćenje] sadržaja [bez dozvole,
            bez saglasnosti, nije dozvoljeno, je zabranjeno]
            bez [pisanog dopuštenja, pisanog odobrenja, prethodnog odobrenja, prethodnog dopuštenja,
            prethodne suglasnosti, pisane suglasnosti, dopuštenja, odobrenja] [redakcije, izdavača,
            nakladnika, autora, uredništva, vlasnika]
            [kopiranje, umnožavanje, distribucija, objavljivanje, korištenje] sadržaja [bez
            dopuštenja, bez odobrenja, bez suglasnosti, nije dopušteno]
            без писане дозволе [редакције, издавача, аутора, власника]
            [копирање, умножавање, дистрибуција, објављивање, коришћење] садржаја [без дозволе, без
            сагласности, није дозвољено, је забрањено]
        ",
        hit: "© 2024 Primorske iskre d.o.o. Sva prava pridržana.",
        miss: "Prava na izdavanje dnevnika obitelj je zadržala odmah nakon rata.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            koristimo kolačiće | koristi kolačiće | koriste kolačiće | koristi kolačiće za
            koristimo kolačiće da bismo | upotreba kolačića | upotrebu kolačića
            podešavanja kolačića | politika kolačića | politiku kolačića | politika o kolačićima
            kolačići nam omogućavaju | kolačići nam pomažu | korišćenjem ovog sajta
            korišćenjem našeg sajta | nastavkom korišćenja | nastavkom pregleda
            nastavkom pretraživanja | daljim korišćenjem sajta
            ako nastavite da koristite ovaj sajt | saglasni ste sa upotrebom kolačića
            saglasni ste sa korišćenjem kolačića | prihvatam sve kolačiće | prihvatam kolačiće
            ovi kolačići su neophodni | ovi kolačići nam omogućavaju | upravljajte pristankom
            upravljaj saglasnošću | upravljaj pristankom | personalizaciju sadržaja i oglasa
            personalizaciju oglasa | saznajte više o kolačićima | koristimo cookies
            korištenje kolačića | korištenja kolačića | korištenju kolačića | korištenjem kolačića
            uporabu kolačića | uporabe kolačića | postavke kolačića | postavkama kolačića
            pravila o kolačićima | pravila kolačića | izjava o kolačićima | korištenjem ove stranice
            korištenjem ove web stranice | korištenjem naše stranice | nastavkom pregledavanja
            nastavkom posjeta | daljim korištenjem stranice | prihvaćam kolačiće
            prihvaćam sve kolačiće | slažete se s korištenjem kolačića
            slažete se sa korištenjem kolačića | slažem se s korištenjem kolačića
            pristajete na korištenje kolačića | upravljanje kolačićima | upravljajte kolačićima
            upravljanje pristankom | upravljanje privolom | upravljajte privolama
            za personalizaciju sadržaja | kako bismo vam osigurali bolje korisničko iskustvo
            pružili bolje korisničko iskustvo | pružilo bolje korisničko iskustvo
            najbolje moguće iskustvo na našoj | користимо колачиће | користи колачиће
            користе колачиће | користи колачиће за | користимо колачиће да бисмо | употреба колачића
            употребу колачића | подешавања колачића | политика колачића | политику колачића
            политика о колачићима | колачићи нам омогућавају | колачићи нам помажу
            коришћењем овог сајта | коришћењем нашег сајта | наставком коришћења
            наставком прегледа | наставком претраживања | даљим коришћењем сајта
            ако наставите да користите овај сајт | сагласни сте са употребом колачића
            сагласни сте са коришћењем колачића | прихватам све колачиће | прихватам колачиће
            ови колачићи су неопходни | ови колачићи нам омогућавају | управљајте пристанком
            управљај сагласношћу | управљај пристанком | персонализацију садржаја и огласа
            персонализацију огласа | сазнајте више о колачићима
            [prihvati, prihvatite, odbij, odbijte, dozvoli, dozvolite] [sve kolačiće, kolačiće,
            neophodne kolačiće, samo neophodne kolačiće, opcione kolačiće]
            [neophodni, obavezni, funkcionalni, analitički, marketinški, statistički, tehnički,
            nužni] kolačići
            [ova stranica, ova web stranica, naša stranica, naša web stranica, ovaj portal, portal,
            web shop] koristi [cookies, cookie, kolačiće cookies, tzv kolačiće]
            [prihvati, prihvatite, odbij, odbijte, dopusti, dopustite] [sve kolačiće za praćenje,
            nužne kolačiće, samo nužne kolačiće, odabrane kolačiće, neobavezne kolačiće]
            nastavkom korištenja [stranice, web stranice, portala, ove stranice, prihvaćate,
            pristajete]
            [прихвати, прихватите, одбиј, одбијте, дозволи, дозволите] [све колачиће, колачиће,
            неопходне колачиће, само неопходне колачиће, опционе колачиће]
            [неопходни, обавезни, функционални, аналитички, маркетиншки, статистички, технички,
            нужни] колачићи
        ",
        hit: "Ova web stranica koristi kolačiće. Nastavkom korištenja pristajete na njih.",
        miss: "Baka kolačiće peče svake subote i dijeli ih po susjedstvu.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            politika privatnosti | zaštita privatnosti | zaštita podataka
            zaštita podataka o ličnosti | zaštita ličnih podataka | izjava o privatnosti
            privatnost | obaveštenje o privatnosti | pravila privatnosti | kolačići
            politika o privatnosti | uslovi korišćenja | opšti uslovi | opšti uslovi korišćenja
            opšti uslovi poslovanja | uslovi kupovine | uslovi oglašavanja | uslovi prodaje
            pravila korišćenja | pravne napomene | pravna obaveštenja | pravne informacije
            autorska prava | copyright | impresum | izdavač | prihvatam | prihvati | prihvati sve
            odbij | odbij sve | odbijam | prihvati i nastavi | slažem se | saglasan sam
            sačuvaj podešavanja | samo neophodno | upravljaj podešavanjima | podešavanja privatnosti
            etički kodeks | kodeks novinara | reklamacije | povraćaj robe | pravo na odustajanje
            isporuka i plaćanje | dostava i plaćanje | plaćanje i isporuka | plaćanje i dostava
            dostava i povrat | zaštita osobnih podataka | obrada osobnih podataka
            izjava o zaštiti privatnosti | izjava o zaštiti osobnih podataka
            izjava o pristupačnosti | pristupačnost | pravila o privatnosti
            pravila zaštite privatnosti | pravila zaštite osobnih podataka
            politika zaštite privatnosti | politika zaštite osobnih podataka | uvjeti korištenja
            uslovi korištenja | opći uvjeti | opći uvjeti korištenja | opći uvjeti poslovanja
            opšti uvjeti | opći uslovi | opći uslovi korištenja | uvjeti kupnje | uvjeti prodaje
            uvjeti oglašavanja | pravila korištenja | pravne obavijesti | pravna napomena
            impressum | nakladnik | gdpr | cookies | mediji i kodeks | prihvaćam | prihvaćam sve
            ne prihvaćam | ne prihvatam | slažem se i nastavljam | suglasan sam | saglasna sam
            spremi postavke | samo nužno | samo nužni | prihvati odabrane | dopusti sve
            dopusti odabir | postavke privatnosti | povrat robe | jednostrani raskid ugovora
            reklamacije i povrat | pravila nagradnih igara | политика приватности
            заштита приватности | заштита података | заштита података о личности
            заштита личних података | изјава о приватности | приватност | обавештење о приватности
            правила приватности | колачићи | политика о приватности | услови коришћења
            општи услови | општи услови коришћења | општи услови пословања | услови куповине
            услови оглашавања | услови продаје | правила коришћења | правне напомене
            правна обавештења | правне информације | ауторска права | импресум | издавач | прихватам
            прихвати | прихвати све | одбиј | одбиј све | одбијам | прихвати и настави | слажем се
            сагласан сам | сачувај подешавања | само неопходно | управљај подешавањима
            подешавања приватности | етички кодекс | кодекс новинара | рекламације | повраћај робе
            право на одустајање | испорука и плаћање | достава и плаћање | плаћање и испорука
            плаћање и достава | достава и поврат
            načini [plaćanja, isporuke, dostave]
            [informacije, obaveštenje] o [obradi podataka, obradi ličnih podataka, zaštiti podataka]
            [sačuvaj, promeni, izmeni, prilagodi] [izbor, podešavanja kolačića, saglasnost]
            [spremi, promijeni, izmijeni, prilagodi] [odabir, postavke kolačića, privolu]
            upravljaj [postavkama, postavkama kolačića, privolom]
            [informacije, obavijest] o [obradi osobnih podataka, zaštiti osobnih podataka,
            privatnosti]
            начини [плаћања, испоруке, доставе]
            [информације, обавештење] о [обради података, обради личних података, заштити података]
            [сачувај, промени, измени, прилагоди] [избор, подешавања колачића, сагласност]
        ",
        hit: "Uvjeti korištenja",
        miss: "Uvjeti korištenja broda bili su zapisani na poleđini ugovora.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            ne odražavaju nužno stavove | ne odražava nužno stav
            ne predstavljaju nužno stavove redakcije | ne predstavlja stav redakcije
            stavovi autora ne odražavaju | stavovi autora su lični | lični stav autora
            redakcija ne snosi odgovornost | redakcija ne odgovara za
            ne snosi odgovornost za sadržaj | tekst je nastao u saradnji
            tekst je prvobitno objavljen | članak je prvobitno objavljen
            nije zamena za savet lekara | nisu zamena za savet lekara
            ne predstavlja investicioni savet | služi isključivo u informativne svrhe
            isključivo informativnog karaktera | je informativnog karaktera | uočili ste grešku
            primetili ste grešku | prijavite grešku u tekstu | zaštićen je sistemom recaptcha
            objavljivanje ovog sadržaja finansira | stavovi izneti u podržanom medijskom projektu
            ne odražavaju nužno stajališta | ne odražava nužno stajalište
            ne odražavaju nužno mišljenje redakcije | osobni stavovi autora
            osobno mišljenje autora | stavovi izneseni u kolumni | stavovi izraženi u ovom
            stavovi izneseni u ovom tekstu | stavovi izneseni u blogu | mišljenje autora ne odražava
            uredništvo ne odgovara | uredništvo ne snosi odgovornost | članak je nastao u suradnji
            tekst je nastao u suradnji | članak je izvorno objavljen | tekst je izvorno objavljen
            nije zamjena za liječnički savjet | nije zamjena za savjet liječnika
            ne predstavlja investicijski savjet | isključivo u informativne svrhe
            uočili ste pogrešku | primijetili ste grešku | primijetili ste pogrešku
            našli ste pogrešku | imate dojavu | ova stranica zaštićena je recaptcha
            tekst je objavljen uz financijsku potporu agencije za elektroničke medije
            sredstvima fonda za pluralizam | u sklopu projekta poticanja novinarske izvrsnosti
            sadržaj je isključiva odgovornost | članak sadrži affiliate | sadrži affiliate poveznice
            sadrži affiliate linkove | možemo ostvariti proviziju | možemo dobiti proviziju
            ovaj tekst je prevela umjetna inteligencija | prevedeno uz pomoć umjetne inteligencije
            generirano uz pomoć umjetne inteligencije | не одражавају нужно ставове
            не одражава нужно став | не представљају нужно ставове редакције
            не представља став редакције | ставови аутора не одражавају | ставови аутора су лични
            лични став аутора | редакција не сноси одговорност | редакција не одговара за
            не сноси одговорност за садржај | текст је настао у сарадњи
            текст је првобитно објављен | чланак је првобитно објављен | није замена за савет лекара
            нису замена за савет лекара | не представља инвестициони савет
            служи искључиво у информативне сврхе | искључиво информативног карактера
            је информативног карактера | уочили сте грешку | приметили сте грешку
            пријавите грешку у тексту | заштићен је системом recaptcha
            објављивање овог садржаја финансира | ставови изнети у подржаном медијском пројекту
            [imate vest, imate priču, imate informaciju, imate zanimljivu priču, bili ste
            svedok] [pišite nam, javite nam, pošaljite nam, javite nam se]
            [pošaljite nam, pošalji nam, šaljite nam] [vaše fotografije, svoje fotografije, vašu
            priču, svoju priču, fotografije i video, vest]
            [imaš vijest, imate vijest, imaš priču, imate zanimljivu fotografiju, bili ste svjedok,
            bili ste svjedoci] [javite nam, javi nam, pišite nam, piši nam, pošaljite nam, pošalji
            nam, javite nam se, javi nam se]
            [pošaljite nam, pošalji nam, šaljite nam] [vijest, dojavu, foto i video, vaše fotke,
            svoje fotke, fotku, video ili fotografiju, svoju fotografiju]
            [имате вест, имате причу, имате информацију, имате занимљиву причу, били сте
            сведок] [пишите нам, јавите нам, пошаљите нам, јавите нам се]
            [пошаљите нам, пошаљи нам, шаљите нам] [ваше фотографије, своје фотографије, вашу причу,
            своју причу, фотографије и видео, вест]
        ",
        hit: "Stavovi izneseni u kolumni ne odražavaju nužno stavove redakcije.",
        miss: "Stavovi starosjedilaca rijetko se podudaraju s onima vikendaša.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            tehničko skladištenje ili pristup | neophodni su za funkcionisanje veb sajta
            ne mogu se isključiti u našim sistemima | kada posetite bilo koji veb sajt
            da bismo pružili najbolje iskustvo koristimo tehnologije
            skladištiti ili preuzeti informacije u vašem pregledaču
            nepristajanje ili povlačenje saglasnosti | su male tekstualne datoteke koje
            mi i naši partneri obrađujemo podatke | mi i naši partneri skladištimo
            skladištenje i pristup informacijama na uređaju | tehnička pohrana ili pristup
            tehničko pohranjivanje ili pristup | nužni su za funkcioniranje web stranice
            neophodni su za rad web stranice | ne mogu se isključiti u našim sustavima
            kada posjetite bilo koju web stranicu
            može pohraniti ili dohvatiti informacije u vašem pregledniku
            kako bismo pružili najbolje iskustvo koristimo tehnologije
            pristanak na ove tehnologije omogućit će nam | ne pristanak ili povlačenje pristanka
            nepristajanje ili povlačenje privole | male su tekstualne datoteke koje
            mi i naši partneri pohranjujemo | mi i naših # partnera | mi i naši partneri koristimo
            pohrana i pristup informacijama na uređaju
            pohrana podataka i pristup podacima na uređaju
            upotreba preciznih podataka o geolokaciji | aktivno skeniranje karakteristika uređaja
            izrada profila za personalizirano oglašavanje
            upotreba profila za odabir personaliziranih | mjerenje učinka oglašavanja
            mjerenje učinkovitosti oglasa | istraživanje publike i razvoj usluga
            personalizirano oglašavanje i sadržaj | omogućuju nam da brojimo posjete
            sve informacije koje ovi kolačići prikupljaju
            bez sudskog poziva dobrovoljne suglasnosti | техничко складиштење или приступ
            неопходни су за функционисање веб сајта | не могу се искључити у нашим системима
            када посетите било који веб сајт
            да бисмо пружили најбоље искуство користимо технологије
            складиштити или преузети информације у вашем прегледачу
            непристајање или повлачење сагласности | су мале текстуалне датотеке које
            ми и наши партнери обрађујемо податке | ми и наши партнери складиштимо
            складиштење и приступ информацијама на уређају
        ",
        hit: "Tehnička pohrana ili pristup nužni su za legitimnu svrhu.",
        miss: "Pristup tehničkim nacrtima mosta grad je zatvorio u svibnju.",
    },
];
