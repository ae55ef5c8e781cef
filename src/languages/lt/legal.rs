//! Lithuanian phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            be raštiško uab | skelbti cituoti ar kitaip atgaminti
            masinės informacijos priemonėse bei interneto
            masinės informacijos priemonėse ir interneto | bns informaciją skelbti
            draudžiama be raštiško | copyright © #
            visos teisės [saugomos, yra saugomos, ginamos]
            visos [autorių, autoriaus, autorinės] teisės [saugomos, priklauso, yra saugomos]
            [autorių, autoriaus] teisės [saugomos, yra saugomos]
            visos teisės į [turinį, svetainės turinį, straipsnius, tekstus]
            be [raštiško, išankstinio, rašytinio, išankstinio raštiško] [redakcijos, leidėjo,
            autoriaus, autorių, savininko, leidėjų, uab, všį, bendrovės, administracijos] [sutikimo,
            leidimo]
            be [redakcijos, leidėjo, portalo, autorių] [sutikimo, leidimo] [draudžiama, griežtai
            draudžiama, negalima]
            sutikimo [kopijuoti, platinti, skelbti, atgaminti, naudoti] draudžiama
            [svetainės, portalo, šios svetainės, tinklaraščio, šio portalo, leidinio] [turinį,
            medžiagą, tekstus, informaciją, straipsnius] [draudžiama, kopijuoti draudžiama, platinti
            draudžiama, kopijuoti ir platinti, kopijuoti ar platinti, perspausdinti]
            [kopijuoti, platinti, naudoti] [svetainės, portalo, šios svetainės, šio
            portalo] [turinį, medžiagą, tekstus]
            [kopijuoti platinti, kopijuoti ar platinti, kopijuoti ir platinti] [draudžiama, be
            sutikimo, turinį]
            [naudojant, cituojant, perspausdinant, panaudojus] [medžiagą, turinį, portalo medžiagą,
            svetainės medžiagą, straipsnius] [būtina nuoroda, nuoroda būtina, nuoroda į, privaloma
            nuoroda]
            nuoroda į šaltinį [būtina, privaloma]
        ",
        hit: "© 2024 UAB „Pamario aidas“. Visos teisės saugomos.",
        miss: "Teisę leisti dienoraštį šeima pasiliko sau iškart po karo.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            šie slapukai | slapukai naudojami | daugiau apie slapukus
            keisdami interneto naršyklės nustatymus | pakeisdami savo interneto naršyklės
            [naudojame, naudoja, naudodami] [slapukus, būtinuosius slapukus, būtinus slapukus]
            [naudojami, yra naudojami] [slapukai, būtinieji slapukai]
            [naudojame, naudoja] [techninius, trečiųjų šalių, analitinius, statistinius, tik
            būtinuosius, savo ir trečiųjų šalių] slapukus
            slapukų [politika, politiką, politikoje, nustatymai, nustatymus, nustatymuose,
            taisyklės, naudojimas, naudojimą, naudojimo, valdymas, parinktys, sutikimas,
            deklaracija]
            [sutinku, sutinkate, sutikti, nesutinku] su [slapukais, visais slapukais, slapukų
            naudojimu, būtinais slapukais]
            [priimti, leisti, atmesti, patvirtinti, įjungti, išjungti, valdyti, tvarkyti,
            keisti] [visus slapukus, slapukus, būtinus slapukus, tik būtinus slapukus, būtinuosius
            slapukus, tik būtinuosius slapukus, pasirinktus slapukus, nebūtinus slapukus]
            [būtinieji, būtini, funkciniai, statistiniai, statistikos, rinkodaros, reklaminiai,
            analitiniai, analitikos, našumo, techniniai, trečiųjų šalių] slapukai
            slapukai [padeda, leidžia] mums
            [ištrindami, ištrinti] įrašytus slapukus
            [tęsdami naršymą, toliau naršydami, naršydami toliau, naudodamiesi svetaine,
            naudodamiesi šia svetaine, naudodamiesi mūsų svetaine, tęsdami naršymą svetainėje,
            naršydami svetainėje, likdami svetainėje, toliau naudodamiesi svetaine] [sutinkate, jūs
            sutinkate, išreiškiate sutikimą, patvirtinate]
            [savo sutikimą, sutikimą, duotą sutikimą] bet kada [galite, galėsite] [atšaukti,
            pakeisti]
            [suasmeninti, personalizuoti, pritaikyti] [turinį ir reklamą, turinį ir reklamas,
            reklamą ir turinį, turinį ir skelbimus]
            [suasmeninto, personalizuoto] turinio ir reklamos
            [valdyti, tvarkyti, atšaukti, keisti] [sutikimą dėl slapukų, sutikimo nustatymus,
            sutikimų nustatymus, privatumo nuostatas]
            sutinku [su asmens duomenų tvarkymu, kad mano asmens duomenys, kad mano duomenys būtų]
        ",
        hit: "Šioje svetainėje naudojami slapukai. Tęsdami naršymą sutinkate su jų naudojimu.",
        miss: "Teismas sprendė, ar sutikimas saugoti duomenis turi būti aiškiai išreikštas.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            privatumo politika | privatumo taisyklės | privatumo nustatymai | privatumo pranešimas
            privatumas ir slapukai | privatumas | privatumo sąlygos | konfidencialumo politika
            asmens duomenų apsauga | asmens duomenų tvarkymas | asmens duomenų politika
            asmens duomenų tvarkymo politika | asmens duomenų tvarkymo taisyklės | duomenų apsauga
            duomenų apsaugos politika | taisyklės ir sąlygos | sąlygos ir taisyklės
            bendrosios sąlygos | bendrosios taisyklės | naudojimo sąlygos | naudojimosi sąlygos
            naudojimo taisyklės | naudojimosi taisyklės | teisinė informacija | teisinis pranešimas
            autorių teisės | autoriaus teisės | bdar | slapukai | etikos kodeksas
            žurnalistų etikos kodeksas | prieinamumo pareiškimas | sutinku | nesutinku
            sutinku su visais | sutinku ir tęsti | sutikti | sutikti ir tęsti | sutikti su visais
            atsisakyti visų | atmesti | atmesti visus | atmesti viską | priimti | priimti visus
            priimti viską | leisti visus | leisti pasirinktus | leisti pasirinkimą
            patvirtinti pasirinkimą | tik būtinieji | tik būtini | tik būtinus | tik būtinuosius
            priimti būtinus | atsakomybės apribojimas | atsakomybės ribojimas
            atsakomybės atsisakymas | leidėjas | leidėja | atšaukti sutikimą | skelbimų taisyklės
            reklamos taisyklės | reklamos sąlygos | prenumeratos taisyklės | prenumeratos sąlygos
            konkursų taisyklės | žaidimų taisyklės | redakcijos politika | redakcinė politika
            privatumo apsaugos politika | apmokėjimo būdai | pristatymas ir grąžinimas
            pristatymas ir apmokėjimas | pinigų grąžinimas | rodyti tikslus | rodyti išsamiau
            [svetainės, portalo, puslapio, tinklalapio] [naudojimo, naudojimosi] [sąlygos,
            taisyklės]
            paslaugų teikimo [sąlygos, taisyklės]
            [pirkimo, pardavimo, pirkimo pardavimo, grąžinimo, pristatymo, prekių
            grąžinimo] [sąlygos, taisyklės]
            prekių [grąžinimas, pristatymas, keitimas ir grąžinimas, garantija]
            [keisti, valdyti, tvarkyti, išsaugoti, atidaryti] [nustatymus, privatumo nustatymus,
            sutikimą, pasirinkimą, sutikimus]
        ",
        hit: "Privatumo politika",
        miss: "Asmens duomenų apsauga buvo viena temų, kurias tarnyba nuvertino.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            turite kuo pasidalyti | medijų rėmimo fondas projektui | projektą remia medijų rėmimo
            [autoriaus, autorės, autorių, straipsnio autoriaus, komentaro
            autoriaus] nuomonė [nebūtinai sutampa, gali nesutapti, gali skirtis, nebūtinai atspindi,
            ne visada sutampa]
            redakcijos nuomonė [nebūtinai sutampa, gali nesutapti, ne visada sutampa]
            [redakcijos, portalo] pozicija gali nesutapti
            nebūtinai [sutampa su, atspindi] redakcijos
            redakcija [už reklamos turinį, už reklamą, už skelbimų turinį, už pranešimų
            turinį] neatsako
            už [reklamos, reklamų, skelbimų, pranešimų, pranešimo] turinį [redakcija neatsako,
            atsako reklamos, atsako užsakovas, atsako jo]
            [tai, čia išsakyta, tekste išsakyta, straipsnyje išsakyta, tekste pateikta] [asmeninė
            autoriaus nuomonė, asmeninė autorės nuomonė, nuomonė yra autoriaus, nuomonė yra
            asmeninė, autoriaus nuomonė]
            [straipsnyje, tekste, įraše, puslapyje, svetainėje] yra [partnerių nuorodų, filialų
            nuorodų, partnerystės nuorodų, reklaminių nuorodų]
            galime gauti [komisinius, komisinį mokestį, nedidelį komisinį]
            [nėra, nelaikytina, nelaikoma, negali būti laikoma] [investavimo rekomendacija,
            investicine rekomendacija, rekomendacija investuoti, investavimo patarimu]
            [straipsnis, tekstas, informacija, turinys] [nepakeičia, neatstoja] gydytojo
            [informacija, tekstas, straipsnis, turinys] yra [tik informacinio, informacinio, tik
            bendro] pobūdžio
            [saugo, apsaugota, apsaugotas, saugoma] recaptcha
            [google privatumo politika, google paslaugų teikimo sąlygos]
            [pastebėjote, radote, pastebėjai, radai, aptikote] [klaidą, klaidą tekste, klaidą
            straipsnyje, netikslumą, netikslumą tekste]
            pažymėkite ją ir [spauskite, paspauskite]
            [tapote, tapai] įvykio [liudininku, liudininke, liudininkais] [rašykite, rašyk,
            praneškite mums, atsiųskite, atsiųsk, siųskite, papasakokite, parašykite]
            [turite, turi] [naujienų, įdomią naujieną, mums naujieną, temą, temą straipsniui, įdomią
            istoriją] [rašykite, parašykite, praneškite, papasakokite, siųskite]
            [siųskite, atsiųskite, atsiųsk] mums [nuotraukas, savo nuotraukas, nuotraukas ir vaizdo,
            naujieną, naujienas, savo istoriją, savo istorijas, laišką]
            [pasidalykite, pasidalinkite, pasidalyk, pasidalink] [su mumis, savo istorija, savo
            patirtimi su mumis]
            [rašykite, parašykite] [mums el paštu, mums adresu, redakcijai el paštu, redakcijai
            adresu]
            [straipsnis, tekstas, turinys, straipsnis buvo] [parengtas, sukurtas] [bendradarbiaujant
            su, kartu su partneriu, kartu su partneriais]
            [iš dalies finansuoja, iš dalies remia, finansuojamą iš dalies] [medijų rėmimo fondas,
            spaudos radijo ir televizijos, medijų rėmimo fondo]
            [straipsnis, tekstas, vertimas] [parengtas, išverstas, sukurtas,
            sugeneruotas] [naudojant dirbtinį intelektą, pasitelkus dirbtinį intelektą, su dirbtinio
            intelekto]
        ",
        hit: "Autoriaus nuomonė nebūtinai sutampa su redakcijos pozicija.",
        miss: "Senbuvių nuomonė su vasarotojų nuomone sutampa retai.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            saugoti ir (arba) pasiekti įrenginio informaciją | visa šių slapukų surinkta informacija
            [techninis saugojimas arba prieiga, techninė saugykla arba prieiga, technologinis
            saugojimas arba prieiga]
            [saugoti, išsaugoti, kaupti] [arba gauti, ir pasiekti, ir (arba)
            gauti] informaciją [jūsų naršyklėje, apie įrenginį, įrenginyje, iš jūsų naršyklės]
            informacijos saugojimas įrenginyje [ir arba, ir, arba] [prieiga prie jos, jos
            pasiekimas]
            saugoti informaciją įrenginyje [ir arba, ir, arba] ją pasiekti
            [tikslių, tiksli] geografinės [vietos, padėties] [duomenų naudojimas, nustatymo
            duomenys]
            naudoti tikslius geografinės [vietos, padėties] duomenis
            [aktyvus, aktyviai nuskaityti] įrenginio [charakteristikų nuskaitymas, charakteristikas
            identifikavimui, savybių nuskaitymas]
            [naudoti ribotus duomenis reklamai, ribotų duomenų naudojimas reklamai, kurti profilius
            suasmenintai reklamai, sukurti suasmenintos reklamos profilius, sukurti profilius
            suasmenintai reklamai, naudoti profilius suasmenintai reklamai]
            [reklamos našumo matavimas, reklamos veiksmingumo vertinimas, turinio veiksmingumo
            vertinimas, turinio našumo matavimas, vertinti reklamos veiksmingumą, vertinti turinio
            veiksmingumą, auditorijos tyrimai ir paslaugų, auditorijos tyrimas ir paslaugų]
            [slapukai tai, slapukai yra, slapukas tai, slapukas yra] [maži tekstiniai failai,
            nedideli tekstiniai failai, nedidelis tekstinis failas, mažas tekstinis failas]
            [jų, šių slapukų] negalima išjungti mūsų sistemose
            [šie slapukai yra būtini, šie slapukai būtini, slapukai yra būtini kad] [svetainė,
            svetainės, tinklalapis, svetainei]
            [šie slapukai leidžia mums, slapukai leidžia mums] [skaičiuoti, nustatyti]
            [mes ir mūsų, mūsų ir] partneriai [saugome, tvarkome, naudojame]
        ",
        hit: "Techninis saugojimas arba prieiga būtini siekiant teisėto tikslo.",
        miss: "Prieigą prie techninių tilto brėžinių tarnyba gegužę uždarė.",
    },
];
