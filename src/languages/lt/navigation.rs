//! Lithuanian phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            pradžia | pradinis | pradinis puslapis | pagrindinis | pagrindinis puslapis | titulinis
            titulinis puslapis | į pradžią | į titulinį | į viršų | į puslapio viršų
            puslapio viršus | meniu | pagrindinis meniu | paieška | ieškoti | ieškok | ieškokite
            paieškos rezultatai | išplėstinė paieška | detali paieška | išsami paieška | ieškoti #
            prisijungti | prisijunkite | prisijunk | prisijungimas | atsijungti | registracija
            registruotis | registruokitės | registruokis | užsiregistruoti | užsiregistruokite
            prisijungti registruotis | prisijungimas registracija | mano paskyra | paskyra
            mano profilis | profilis | vartotojo paskyra | naudotojo paskyra | kitas | ankstesnis
            sekantis | atgal | grįžti | grįžti atgal | uždaryti | uždaryti meniu | atidaryti meniu
            atverti meniu | išskleisti meniu | perjungti meniu | rodyti meniu | kontaktai
            kontaktas | mūsų kontaktai | susisiekite | susisiekti | susisiekti su mumis | apie mus
            apie mane | apie projektą | apie portalą | apie svetainę | apie redakciją | apie leidinį
            apie žurnalą | apie laikraštį | kas mes | svetainės medis | svetainės žemėlapis
            svetainės struktūra | puslapio medis | svetainės schema | pagalba | pagalbos centras
            duk | d u k | dažniausiai užduodami klausimai | dažnai užduodami klausimai
            dažni klausimai | karjera | darbo pasiūlymai | laisvos darbo vietos | karjera pas mus
            archyvas | straipsnių archyvas | naujienų archyvas | numerių archyvas
            laikraščio archyvas | archyvai | rubrikos | kategorijos | temos | visos temos
            visos rubrikos | visos kategorijos | rss | rss srautas | nustatymai | lietuvių
            lietuviškai | lietuvių kalba | lietuvių k | lt | lt en | lt en ru | lt en pl | english
            puslapis # iš # | puslapis # | psl # | # puslapis | daugiau | visi | visos | pasirinkti
            pasirinkite | filtras | filtrai | filtruoti | išvalyti filtrus | išvalyti | atšaukti
            straipsniai | tinklaraštis | forumas | redaguoti | straipsnio turinys | turinys paslėpti
            turinys slėpti | redakcijos kontaktai | redakcijos adresas | naudingos nuorodos
            nuorodos | išorinės nuorodos | tamsus režimas | tamsusis režimas | šviesus režimas
            šviesusis režimas | tamsi tema | šviesi tema | naktinis režimas | žiniasklaidai
            spaudai | svetainės paieška | elektroninis leidinys | elektroninė versija
            el laikraštis | el leidinys | naujausias numeris | šiandienos laikraštis
            laikraščio numeris | popierinė versija | mobili versija | pilna versija
            prisiminti mane | įsiminti mane | likti prisijungus | vartotojo vardas
            naudotojo vardas | slaptažodis | vartotojo vardas arba el paštas | pamiršote slaptažodį
            pamiršau slaptažodį | pamiršai slaptažodį | priminti slaptažodį
            slaptažodžio priminimas | atkurti slaptažodį | keisti slaptažodį | versija neįgaliesiems
            versija silpnaregiams | neįgaliesiems | neįgaliųjų versija | lengvai suprantama kalba
            lengvai skaitoma kalba | gestų kalba | struktūra ir kontaktai
            struktūra ir kontaktinė informacija | administracinė informacija | asmenų aptarnavimas
            gyventojų aptarnavimas | atviri duomenys | korupcijos prevencija | viešieji pirkimai
            veiklos sritys | planavimo dokumentai | pranešėjų apsauga | tarybos posėdžiai
            mero darbotvarkė | teisės aktų projektai | e paslaugos | elektroninės paslaugos
            nauja tema | atsakyti į temą | paskutinis pranešimas | svetainė kuriama | ko ieškote
            ko ieškai | ką norite rasti | ką norėtumėte rasti | ieškoti pagal raktažodį
            redakcija ir kontaktai | kalbos pasirinkimas
            [pereiti, eiti, peršokti, praleisti ir pereiti] prie [turinio, pagrindinio turinio,
            meniu, navigacijos, paieškos, straipsnio]
            [pereiti, eiti, peršokti] į [turinį, pagrindinį turinį, meniu]
            [ieškoti, paieška] [svetainėje, portale, tinklalapyje, archyve, straipsniuose, visur]
            [kitas, ankstesnis, senesnis, naujesnis, sekantis] [puslapis, straipsnis, įrašas,
            tekstas, numeris, pranešimas]
            [kita, ankstesnė] [naujiena, publikacija, tema, istorija]
            [rašykite, rašyti, parašykite, parašyti, parašyk] redakcijai
            [susisiekti, susisiekite, susisiek] su redakcija
            [siųskite, siųsti, atsiųskite, atsiųsk, pranešti, pranešk, praneškite] [naujieną, apie
            naujieną, mums naujieną]
            [pasiūlykite, pasiūlyti, pasiūlyk] [temą, straipsnio temą, naujieną]
            [prisijungti, prisijunkite, tęsti] [su google, su facebook, per google, per facebook, su
            apple, su google paskyra, su facebook paskyra]
            [sukurti, susikurti, kurti, susikurkite, sukurkite] [paskyrą, naują paskyrą, nemokamą
            paskyrą]
            [pasirinkti, pasirinkite, keisti, pakeisti] kalbą
            [grįžti į, atgal į, sugrįžti į] [pradžią, titulinį, titulinį puslapį, pradinį puslapį,
            pagrindinį puslapį, sąrašą, straipsnių sąrašą, naujienas, naujienų sąrašą, viršų,
            portalą, svetainę, rubriką]
            puslapis [nerastas, neegzistuoja, kurio ieškote nerastas, kurio ieškote neegzistuoja]
            įveskite [paieškos žodį, paieškos frazę, paieškos užklausą, raktažodį, paieškos tekstą,
            ieškomą žodį]
        ",
        hit: "Pereiti prie turinio",
        miss: "Pereiti prie turinio, o ne formos, pirmininkas norėjo jau po valandos.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            naujienos | naujausios naujienos | visos naujienos | dienos naujienos | aktualijos
            aktualu | lietuva | lietuvoje | lietuvos naujienos | pasaulis | pasaulyje
            pasaulio naujienos | užsienis | užsienyje | užsienio naujienos | politika | ekonomika
            verslas | verslo naujienos | verslas ir ekonomika | ekonomika ir verslas | finansai
            mano pinigai | rinkos | biržos | sportas | sporto naujienos | krepšinis | futbolas
            tenisas | lengvoji atletika | kitas sportas | kitos sporto šakos | žiemos sportas
            eurolyga | lkl | a lyga | mokslas | mokslas ir it | mokslas ir technologijos
            mokslas ir visata | technologijos | it | sveikata | sveikas gyvenimas | sveika gyvensena
            kultūra | pramogos | pramogų naujienos | žmonės | žvaigždės | veidai | stilius | mada
            mada ir grožis | grožis | grožis ir mada | gyvenimas | gyvenimo būdas | laisvalaikis
            šeima | šeima ir vaikai | tėvams | moterims | vyrams | namai | namai ir interjeras
            namai ir sodas | namų idėjos | sodas ir daržas | sodyba | interjeras | būstas | maistas
            maistas ir gėrimai | receptai | visi receptai | kelionės | kelionės ir pramogos | auto
            automobiliai | auto naujienos | auto ir transportas | nekilnojamasis turtas | nt
            nt naujienos | kriminalai | kriminalinės naujienos | nusikaltimai ir nelaimės | nelaimės
            teisėsauga | įvykiai | miesto pulsas | miesto naujienos | rajono naujienos | regionai
            regionuose | mūsų kraštas | krašto naujienos | kitos naujienos | orai | orų prognozė
            horoskopai | horoskopas | dienos horoskopas | kryžiažodžiai | testai | viktorinos
            video | vaizdo įrašai | vaizdo reportažai | tinklalaidės | podkastai | laidos
            visos laidos | mediateka | radioteka | radijas | televizija | televizijos programa
            tv programa | tv laidos | kino programa | kino repertuaras | kinas | kinas ir serialai
            filmai | knygos | muzika | teatras | renginiai | renginių kalendorius | renginių gidas
            savaitgalio renginiai | nuomonės | nuomonės ir komentarai | komentarai ir nuomonės
            nuomonių ringas | interviu | reportažai | žurnalas | žurnalai | priedai | skelbimai
            nemokami skelbimai | užuojautos | sveikinimai | mirties pranešimai | pro memoria
            darbo skelbimai | švietimas | gamta | gamta ir aplinka | aplinka | aplinkosauga
            žemės ūkis | agro | agronaujienos | istorija | visuomenė | bendruomenės | religija
            teisė | ekologija | tvarumas | gyvūnai | augintiniai | gyvūnų pasaulis | psichologija
            santykiai | meilė ir seksas | ezoterika | gynyba | karas ukrainoje | rinkimai #
            savivalda | savivaldybės naujienos | specialūs projektai | spec projektai | projektai
            konkursai | žaidimai ir konkursai | loterijos | akcijos ir nuolaidos | nuolaidų kodai
            pranešimai spaudai | pranešimas spaudai | leidiniai | nuotraukų galerijos
            foto ir video galerija | įdomybės | įvairenybės
        ",
        hit: "Ekonomika",
        miss: "Ekonomika rajone nuo seno laikėsi ant stiklo ir lentpjūvių.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            [pereiti, eiti, peršokti, praleisti ir eiti] prie [turinio, pagrindinio turinio,
            navigacijos, meniu, straipsnio, komentarų]
            [pereiti, eiti, peršokti] į [turinį, pagrindinį turinį, pagrindinį meniu, puslapio
            apačią]
            [jūs esate čia, jūs dabar esate čia, esate čia, jūs čia, esi čia]
            [grįžti, atgal, sugrįžti] į [pradžią, titulinį, titulinį puslapį, pradinį puslapį,
            pagrindinį puslapį, sąrašą, straipsnių sąrašą, naujienų sąrašą, naujienų puslapį,
            ankstesnį puslapį, puslapio viršų, rubriką]
            [ieškoti, paieška] [svetainėje, portale, tinklalapyje]
        ",
        hit: "Jūs esate čia: Pradžia > Sportas",
        miss: "Pėstiesiems dabar tenka pereiti į kitą gatvės pusę.",
    },
];
