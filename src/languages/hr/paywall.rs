//! Croatian, Bosnian and Serbian phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            samo za pretplatnike | ekskluzivno za pretplatnike | dostupan samo pretplatnicima
            dostupno samo pretplatnicima | namenjen pretplatnicima | već ste pretplatnik
            već imate pretplatu | imate pretplatu | niste pretplatnik | pretplatite se da biste
            pretplatite se i čitajte | pretplatite se za pristup | ovaj članak je zaključan
            iskoristili ste sve besplatne tekstove | iskoristili ste broj besplatnih članaka
            dostupan je samo pretplatnicima | dostupno samo za pretplatnike
            članak je dostupan samo | sadržaj je dostupan samo | namijenjen je pretplatnicima
            namijenjen pretplatnicima | za čitanje ovog članka | za nastavak čitanja potrebna je
            samo za premium korisnike | ovo je premium sadržaj | ovo je premium članak
            već si pretplatnik | već imaš pretplatu | imaš pretplatu | nisi pretplatnik
            pretplatite se kako biste | pretplati se i čitaj | pretplati se kako bi
            kupite pretplatu | kupi pretplatu | odaberite pretplatu | odaberi pretplatu
            aktivirajte pretplatu | isprobajte pretplatu | isprobaj pretplatu
            ostatak članka dostupan je | cijeli članak dostupan je
            cijeli članak pročitajte uz pretplatu | cijeli tekst pročitajte u tiskanom izdanju
            ceo tekst pročitajte u štampanom izdanju | pretplatom podržavate
            otkažite kad god želite | otkaži bilo kada | само за претплатнике
            ексклузивно за претплатнике | доступан само претплатницима
            доступно само претплатницима | намењен претплатницима | већ сте претплатник
            већ имате претплату | имате претплату | нисте претплатник | претплатите се да бисте
            претплатите се и читајте | претплатите се за приступ | овај чланак је закључан
            искористили сте све бесплатне текстове | искористили сте број бесплатних чланака
            [da biste, kako biste] [pročitali ceo tekst, pročitali ceo članak, nastavili čitanje,
            nastavili sa čitanjem, nastavili da čitate, pristupili sadržaju]
            [prijavite se, registrujte se, ulogujte se, pretplatite se] [da biste nastavili, za
            nastavak čitanja, da biste čitali, i nastavite čitanje, da biste pročitali]
            [otključajte, otključaj] [ceo tekst, ceo članak, ovaj tekst, ovaj članak, sve članke,
            sav sadržaj]
            [neograničen, potpun] pristup [sadržaju, svim tekstovima, svim člancima, celom sadržaju,
            arhivi, premijum sadržaju]
            [ostalo vam je još, preostalo vam je] # [članka, članaka, tekstova, besplatnih tekstova]
            [kako biste, da biste, kako bi, da bi] [pročitali cijeli članak, pročitali cijeli tekst,
            nastavili čitati, nastavio čitati, pročitao cijeli članak, otključali članak, čitali
            dalje]
            [prijavite se, registrirajte se, registrujte se, prijavi se, registriraj se] [za čitanje
            cijelog članka, kako biste nastavili, kako biste nastavili čitati, i nastavite čitati, i
            čitajte besplatno, i čitaj dalje, za nastavak]
            [otključajte, otključaj] [cijeli članak, cijeli tekst, članak, premium članke, premium
            sadržaj, sve premium članke]
            [neograničen, neograničeni, potpuni] pristup [svim sadržajima, svim člancima na portalu,
            premium sadržaju, premium člancima, digitalnom izdanju]
            [ostao vam je još, ostalo vam je još, preostalo vam je još] # [besplatnih članaka,
            besplatna članka, besplatan članak]
            [да бисте, како бисте] [прочитали цео текст, прочитали цео чланак, наставили читање,
            наставили са читањем, наставили да читате, приступили садржају]
            [пријавите се, региструјте се, улогујте се, претплатите се] [да бисте наставили, за
            наставак читања, да бисте читали, и наставите читање, да бисте прочитали]
            [откључајте, откључај] [цео текст, цео чланак, овај текст, овај чланак, све чланке, сав
            садржај]
            [неограничен, потпун] приступ [садржају, свим текстовима, свим чланцима, целом садржају,
            архиви, премијум садржају]
            [остало вам је још, преостало вам је] # [чланка, чланака, текстова, бесплатних текстова]
        ",
        hit: "Već ste pretplatnik? Prijavite se.",
        miss: "Pretplatnika je toliko da dvorana za sezonu više nema mjesta.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            štampano izdanje | pretplata | pretplate | pretplatite se | pretplati se
            postanite pretplatnik | premijum | premijum sadržaj | za pretplatnike | članstvo
            učlanite se | postanite član | postani član | klub čitalaca | sačuvaj | sačuvaj članak
            sačuvaj tekst | sačuvaj za kasnije | pročitaj kasnije | dodaj u omiljene | otključaj
            otključaj članak | moja pretplata | pokloni pretplatu | pokloni članak | podrži nas
            podržite nas | doniraj | donirajte | donacije | isprobaj besplatno | zaključan sadržaj
            imate nalog | nemate nalog | nemaš nalog | već imate račun | već imaš račun | premium
            premium sadržaj | premium članak | plus sadržaj | samo za članove | postani pretplatnik
            klub čitatelja | klub pretplatnika | spremi | spremi članak | spremi za kasnije
            dodaj u favorite | dodaj na popis za čitanje | isprobajte besplatno
            isprobaj # dana besplatno | prvi mjesec besplatno | prvi mjesec za # eur
            mjesec dana besplatno | imate račun | imate račun prijavite se | nemate račun
            nemaš račun | već imate račun prijavite se | već imaš račun prijavi se
            već ste registrirani | pretplatnički paketi | podrži portal | doniraj sada
            postani podržavatelj | tiskano izdanje | digitalno izdanje | штампано издање | претплата
            претплате | претплатите се | претплати се | постаните претплатник | премијум
            премијум садржај | за претплатнике | чланство | учланите се | постаните члан
            постани члан | клуб читалаца | сачувај | сачувај чланак | сачувај текст
            сачувај за касније | прочитај касније | додај у омиљене | откључај | откључај чланак
            моја претплата | поклони претплату | поклони чланак | подржи нас | подржите нас
            донирај | донирајте | донације | испробај бесплатно | закључан садржај | имате налог
            немате налог | немаш налог
            [kupi, kupite, aktiviraj, produži, obnovi, izaberi] [pretplatu, digitalnu pretplatu,
            godišnju pretplatu, mesečnu pretplatu]
            [pretplatite se, pretplati se] [sada, odmah, online, na štampano izdanje, na digitalno
            izdanje]
            [kupi, kupite, aktiviraj, odaberi, odaberite] [mjesečnu pretplatu, pretplatu na #
            mjeseci, pretplatnički paket]
            [mjesečna, godišnja, digitalna, mesečna] pretplata [, # eur, od # eur]
            [купи, купите, активирај, продужи, обнови, изабери] [претплату, дигиталну претплату,
            годишњу претплату, месечну претплату]
            [претплатите се, претплати се] [сада, одмах, онлајн, на штампано издање, на дигитално
            издање]
        ",
        hit: "Pretplati se",
        miss: "Pretplati se samo onaj tko vjeruje da će mu novine stizati.",
    },
];
