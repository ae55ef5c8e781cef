//! Croatian, Bosnian and Serbian phrases for the `related` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "related.header",
        texts: "
            možda će vas zanimati | možda vas zanima | moglo bi da vas zanima
            možda će vam se svideti | možda će vam se dopasti | preporučujemo | preporučeno
            izdvajamo | izdvojeno | izabrano za vas | preporučujemo vam | najnovije
            poslednje objavljeno | ne propustite | ne propusti | nije vam promaklo
            da vam ne promakne | vidi još | vidi i | vidite još | iz iste rubrike
            iz iste kategorije | iz rubrike | slično | povezano | na istu temu | na ovu temu
            još na ovu temu | još iz rubrike | više iz rubrike | više na ovu temu | više sa sajta
            sa naših sajtova | i ovo će vas zanimati | povezana vest | povezana tema
            kupci su kupili i | poslednje pregledano | nedavno pregledano | možda vas zanima i
            možda bi vas zanimalo | možda bi te zanimalo | moglo bi vas zanimati
            moglo bi te zanimati | možda će te zanimati | možda će vas zanimati i
            možda će vam se svidjeti | možda će ti se svidjeti | možda ti se svidi | zanima vas
            izdvajamo iz ponude | odabrali smo za vas | odabrano za vas | preporučujemo i
            iz drugih medija | iz naše mreže | s naših portala | vezano | vezano uz temu
            vezano uz članak | više iz kategorije | više s portala | još s portala
            još iz kategorije | vidite i | posljednje | propustili ste | jeste li propustili
            jeste li pročitali | niste pročitali | vezani sadržaj | povezani sadržaj | vezani članak
            vezana vijest | povezana vijest | slični proizvodi koji bi vas mogli zanimati
            kupci su također kupili | drugi su kupili i | nedavno gledano | zadnje pregledano
            можда ће вас занимати | можда вас занима | могло би да вас занима
            можда ће вам се свидети | можда ће вам се допасти | препоручујемо | препоручено
            издвајамо | издвојено | изабрано за вас | препоручујемо вам | најновије
            последње објављено | не пропустите | не пропусти | није вам промакло
            да вам не промакне | види још | види и | видите још | из исте рубрике
            из исте категорије | из рубрике | слично | повезано | на исту тему | на ову тему
            још на ову тему | још из рубрике | више из рубрике | више на ову тему | више са сајта
            са наших сајтова | и ово ће вас занимати | повезана вест | повезана тема
            купци су купили и | последње прегледано | недавно прегледано
            [povezane, slične, ostale, najnovije, poslednje, druge, preporučene, izdvojene, ostale
            najnovije] [vesti, objave, teme, priče, emisije]
            [povezani, slični, ostali, najnoviji, poslednji, drugi, preporučeni, izdvojeni] [članci,
            tekstovi, postovi, recepti, video snimci, proizvodi, intervjui, prilozi, sadržaji]
            [pročitajte, pročitaj, čitajte, čitaj, pogledajte, pogledaj] [još, i, takođe, još i, i
            ovo, i druge vesti, ostale vesti]
            [povezan, preporučen, sličan] [članak, tekst, sadržaj]
            [povezane, vezane, slične, ostale, najnovije, posljednje, zadnje, druge, preporučene,
            izdvojene, nove] [vijesti, objave iz kategorije, priče s portala, kolumne, novosti,
            recenzije]
            [vezane, zadnje, posljednje] [objave, teme, priče]
            [vezani, zadnji, novi, posljednji] [članci, tekstovi, postovi, recepti, proizvodi]
            [pročitajte, pročitaj, čitajte, čitaj, pogledajte, pogledaj] [također, jos, ovo, i ove
            vijesti, ostale vijesti, još na temu, više na temu, još iz rubrike]
            [повезане, сличне, остале, најновије, последње, друге, препоручене, издвојене, остале
            најновије] [вести, објаве, теме, приче, емисије]
            [повезани, слични, остали, најновији, последњи, други, препоручени, издвојени] [чланци,
            текстови, постови, рецепти, видео снимци, производи, интервјуи, прилози, садржаји]
            [прочитајте, прочитај, читајте, читај, погледајте, погледај] [још, и, такође, још и, и
            ово, и друге вести, остале вести]
            [повезан, препоручен, сличан] [чланак, текст, садржај]
        ",
        hit: "Možda će vas zanimati",
        miss: "Možda će vas zanimati da najstarija lipa u selu pamti tri rata.",
    },
    Phrases {
        rule: "related.popular",
        texts: "
            najčitanije | najpopularnije | najgledanije | popularno | u trendu | trending
            udarne vesti | glavne vesti | top vesti | vest dana | vesti dana u slikama | tema dana
            izbor urednika | izbor redakcije | redakcija preporučuje | urednik preporučuje
            najbolje ocenjeno | upravo čitaju | trenutno najčitanije | top priče | top lista
            vruće teme | najkomentarisanije | najdeljenije | najčitanije u # sata | najčitanije # h
            najkomentiranije | najčitanije iz rubrike | najčitanije na portalu | najdijeljenije
            vijest dana | glavne vijesti | top vijesti | udarna vijest | popularni sadržaj
            što čitaju drugi | što drugi čitaju | drugi čitaju | trenutačno najčitanije
            upravo se čita | najbolje ocijenjeno | odabir urednika | urednički izbor | naslovi dana
            sada popularno | најчитаније | најпопуларније | најгледаније | популарно | у тренду
            трендинг | ударне вести | главне вести | топ вести | вест дана | вести дана у сликама
            тема дана | избор уредника | избор редакције | редакција препоручује
            уредник препоручује | најбоље оцењено | управо читају | тренутно најчитаније | топ приче
            топ листа | вруће теме | најкоментарисаније | најдељеније | најчитаније у # сата
            најчитаније # х
            [najčitanije, najpopularnije, najkomentarisanije, popularne, najvažnije] [vesti, teme,
            objave, priče, danas, ove nedelje, ovog meseca, u poslednja # sata, u rubrici]
            [najčitaniji, najpopularniji, popularni, najkomentarisaniji] [članci, tekstovi, recepti,
            postovi, proizvodi, tagovi]
            [šta čitaju drugi, drugi upravo čitaju, čitaoci preporučuju]
            [najčitanije, najpopularnije, najkomentiranije, popularne, najvažnije,
            najgledanije] [vijesti, ovaj tjedan, ovog tjedna, ove sedmice, ovog mjeseca, u zadnja #
            sata, zadnjih # sata, u zadnjih # dana, vijesti danas, vijesti dana]
            [најчитаније, најпопуларније, најкоментарисаније, популарне, најважније] [вести, теме,
            објаве, приче, данас, ове недеље, овог месеца, у последња # сата, у рубрици]
            [најчитанији, најпопуларнији, популарни, најкоментарисанији] [чланци, текстови, рецепти,
            постови, производи, тагови]
            [шта читају други, други управо читају, читаоци препоручују]
        ",
        hit: "Najčitanije",
        miss: "Najčitanija domaća spisateljica već je treću godinu Jana Bolf.",
    },
    Phrases {
        rule: "related.header-start",
        texts: "
            više na temu | još na temu | pročitajte više o | više vesti iz | još vesti iz
            više vesti o | najnovije vesti iz | ostale vesti iz | najčitanije u rubrici
            povezani članci iz | povezane vesti iz | više s portala | još s portala | iz kategorije:
            više iz: | vezano uz: | nastavite čitati iz | више на тему | још на тему
            прочитајте више о | више вести из | још вести из | више вести о | најновије вести из
            остале вести из | најчитаније у рубрици | повезани чланци из | повезане вести из
            [više, još, najnovije, najčitanije, ostale vesti, ostalo, ostali tekstovi, sve
            vesti] iz [rubrike, kategorije, sekcije]
            [više, još] [vijesti iz, vijesti o, članaka iz, članaka o, priča iz, recepata iz]
            [najnovije, ostale, najčitanije, sve, posljednje] vijesti iz
            [sve vijesti, ostale vijesti] iz [rubrike, kategorije]
            [више, још, најновије, најчитаније, остале вести, остало, остали текстови, све
            вести] из [рубрике, категорије, секције]
        ",
        hit: "Više iz rubrike Sport",
        miss: "O proširenju bolnice vijećnici su htjeli više.",
    },
    Phrases {
        rule: "related.read-also",
        texts: "
            možda će vas zanimati | možda će vas interesovati | podsetimo se teksta
            više o tome pročitajte | više o tome čitajte | više informacija na linku
            više pročitajte na | opširnije na | opširnije pročitajte | detaljnije pročitajte
            ceo tekst pročitajte | ceo intervju pročitajte | o ovoj temi pisali smo
            povezani članak | povezana vest | ne propustite: | ne propusti:
            kompletan tekst pročitajte | možda će vas zanimati i | moglo bi vas zanimati
            možda vas zanima | više o tome čitajte u | više o tome pročitajte u | više o ovoj temi
            više informacija pronađite | više informacija možete pronaći | o tome smo pisali
            o temi smo pisali | podsjetimo se teksta | cijeli tekst pročitajte
            cijeli članak pročitajte | cijeli intervju pročitajte | opširnije čitajte
            više na linku | više na poveznici | više pročitajte | poveznica na članak
            можда ће вас занимати | можда ће вас интересовати | подсетимо се текста
            више о томе прочитајте | више о томе читајте | више информација на линку
            више прочитајте на | опширније на | опширније прочитајте | детаљније прочитајте
            цео текст прочитајте | цео интервју прочитајте | о овој теми писали смо
            повезани чланак | повезана вест | не пропустите: | не пропусти:
            комплетан текст прочитајте
            [pročitajte, pročitaj, čitajte, čitaj, pogledajte, pogledaj] [još, još i, i, takođe, i
            ovo, ovde, više]
            [čitajte, pročitajte, pročitaj, povezano, vidi, vidi još, opširnije, povezana vest,
            povezani tekst, preporučujemo, više na]:
            [pročitajte, pročitaj, čitajte, čitaj, pogledajte, pogledaj] [također, jos, cijeli
            intervju, cijeli članak, cijeli tekst, naš tekst, naš članak, i naš, što smo pisali]
            [vezano, vezani članak, vezana vijest, povezana vijest, povezani članak, vezane vijesti,
            povezane vijesti, povezane teme, više čitajte, vidite, vidi također, čitaj više]:
            [прочитајте, прочитај, читајте, читај, погледајте, погледај] [још, још и, и, такође, и
            ово, овде, више]
            [читајте, прочитајте, прочитај, повезано, види, види још, опширније, повезана вест,
            повезани текст, препоручујемо, више на]:
        ",
        hit: "Pročitajte još: Most će se obnavljati do proljeća",
        miss: "Tko voli krimiće, pročitat će i starije nastavke.",
    },
    Phrases {
        rule: "related.continue",
        texts: "
            čitaj dalje | čitajte dalje | pročitaj više | pročitajte više | čitaj više | opširnije
            detaljnije | ceo tekst | ceo članak | nastavi čitanje | nastavite sa čitanjem | nastavi
            nastavak | nastavak teksta | saznaj više | saznajte više | saznajte detaljnije
            više informacija | više detalja | prikaži više | prikaži još | prikaži sve | učitaj još
            učitaj više | pogledaj sve | pogledajte sve | vidi sve | vidi više | pogledaj više
            pogledajte više | otvori članak | sve vesti | svi članci | svi tekstovi | sve objave
            čitaj cijeli članak | čitajte cijeli članak | pročitaj cijeli članak
            pročitajte cijeli članak | pročitaj cijeli tekst | cijeli članak | cijeli tekst
            nastavi čitati | nastavite čitati | nastavi s čitanjem | nastavite s čitanjem
            nastavak članka | nastavak vijesti | detalji | doznaj više | doznajte više | više
            više o tome | više ovdje | sve vijesti | starije objave | novije objave
            pogledajte još sadržaja | otkrij više | otkrijte više | otvori cijeli članak
            prikaži cijeli članak | prikaži cijeli tekst | читај даље | читајте даље | прочитај више
            прочитајте више | читај више | опширније | детаљније | цео текст | цео чланак
            настави читање | наставите са читањем | настави | наставак | наставак текста
            сазнај више | сазнајте више | сазнајте детаљније | више информација | више детаља
            прикажи више | прикажи још | прикажи све | учитај још | учитај више | погледај све
            погледајте све | види све | види више | погледај више | погледајте више | отвори чланак
            све вести | сви чланци | сви текстови | све објаве
            [prikaži, učitaj, pogledaj, pogledajte, vidi] [još vesti, više vesti, sve vesti, sve
            članke, sve tekstove, sve rezultate, sve proizvode, starije vesti, starije tekstove, sve
            recepte, sve teme]
            pročitaj [ceo tekst, ceo članak, celu vest, ceo intervju]
            [prikaži, učitaj, pogledaj, pogledajte, vidi] [još vijesti, više vijesti, sve vijesti,
            još članaka, više članaka, sve kolumne, starije vijesti, starije objave, još rezultata,
            sve objave, još objava, više objava]
            [прикажи, учитај, погледај, погледајте, види] [још вести, више вести, све вести, све
            чланке, све текстове, све резултате, све производе, старије вести, старије текстове, све
            рецепте, све теме]
            прочитај [цео текст, цео чланак, целу вест, цео интервју]
        ",
        hit: "Pročitaj više »",
        miss: "Pročitaj više od prve stranice, nagovarao je učitelj razred.",
    },
];
