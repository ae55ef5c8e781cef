//! Croatian, Bosnian and Serbian phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            foto | autor fotografije | autor fotografija | autor fotke | autorka fotografije
            autor snimka | autor videa | autor naslovne fotografije | izvor foto | izvor fotografije
            izvor fotografija | izvor slike | izvor videa | naslovna fotografija | naslovna foto
            infografika: | foto i tekst: | autorica fotografije | autorica fotografija | fotke
            izvor naslovne fotografije | foto credit | foto kredit | photo credit | фото
            аутор фотографије | аутор фотографија | аутор фотке | ауторка фотографије | аутор снимка
            аутор видеа | аутор насловне фотографије | извор фото | извор фотографије
            извор фотографија | извор слике | извор видеа | насловна фотографија | насловна фото
            [fotografija, fotografije, fotograf, slika, slike, snimio, snimila, snimili, snimatelj,
            ilustracije, ilustrator, crtež, karikatura, kolaž]:
            [fotografkinja, fotografirao, fotografirala, fotografisao, fotografisala, ilustratorica,
            ilustrirala, ilustrirao, ilustratorka, slika naslovnice, fotografije i tekst]:
            [фотографија, фотографије, фотограф, слика, слике, снимио, снимила, снимили, сниматељ,
            илустрације, илустратор, цртеж, карикатура, колаж]:
        ",
        hit: "Foto: Petra Malinić",
        miss: "Povelja ima potpis, ali autora fotografije nitko nije naveo.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            tekst i fotografije: | tekst: | preuzeto sa | preuzeto iz | preuzeto od | preneto sa
            preneto iz | tekst preuzet sa | prevod sa engleskog | sa engleskog preveo
            sa engleskog prevela | tekst je preuzet | izvor tanjug | izvor beta | izvor fonet
            izvor fena | izvor srna | u pisanju teksta učestvovao | u pisanju teksta učestvovala
            saradnja na tekstu | dodatno izveštavanje | preuzeto s | preneseno s | preneseno iz
            preneseno sa | izvor hina | izvor mina | s engleskog preveo | s engleskog prevela
            prijevod s engleskog | članak preuzet s | tekst preuzet s | u izradi članka sudjelovao
            u izradi članka sudjelovala | u pisanju članka sudjelovala | dodatno izvještavanje
            текст: | преузето са | преузето из | преузето од | пренето са | пренето из
            текст преузет са | превод са енглеског | са енглеског превео | са енглеског превела
            текст је преузет | извор танјуг | извор бета | извор фонет | извор фена | извор срна
            у писању текста учествовао | у писању текста учествовала | сарадња на тексту
            додатно извештавање
            [izvor, izvori, prevod, preveo, prevela, lektura, lektor, lektorka, obrada, uredio,
            uredila, korektura, montaža i obrada]:
            [prijevod, prijevod s engleskog, s engleskog preveo, s engleskog prevela, lektorirala,
            lektorirao, uređivanje]:
            [извор, извори, превод, превео, превела, лектура, лектор, лекторка, обрада, уредио,
            уредила, коректура, монтажа и обрада]:
        ",
        hit: "Izvor: Hina",
        miss: "Izvor rijeke leži ispod stijene koju zovu Babin zub.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            [doprineo, doprinela, doprineli, doprineo je, doprinela je] [ovom izveštaju, ovom
            tekstu, izveštavanju]
            [učestvovao u izradi, učestvovala u izradi, učestvovali u izradi] [ovog teksta, ovog
            članka, ovog izveštaja]
            [doprinio, doprinijela, doprinijeli, pridonio, pridonijela, pridonijeli, doprinijela je,
            doprinio je, pridonijela je, pridonio je, doprinijeli su, pridonijeli su] [ovom
            izvještaju, ovom članku, ovom tekstu, ovom izvješću, izvještavanju]
            [sudjelovao u izradi, sudjelovala u izradi, sudjelovali u izradi] [ovog članka, ovog
            teksta, ovog izvještaja]
            [допринео, допринела, допринели, допринео је, допринела је] [овом извештају, овом
            тексту, извештавању]
            [учествовао у изради, учествовала у изради, учествовали у изради] [овог текста, овог
            чланка, овог извештаја]
        ",
        hit: "Ana Dolić iz Splita doprinijela je ovom izvještaju.",
        miss: "Nitko ne zna tko je doprinio uništenju zvona.",
    },
];
