//! Slovene phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            komentarji | komentar | komentarji # | komentar # | komentarjev # | # komentarjev
            # komentar | # komentarja | # komentarji | # komentarje | število komentarjev #
            ni komentarjev | še ni komentarjev | ni še komentarjev | trenutno ni komentarjev
            zaenkrat še ni komentarjev | brez komentarjev | ta članek še nima komentarjev
            vsi komentarji | vsi komentarji # | komentarji bralcev | komentarji uporabnikov
            komentiranje | oddaja komentarja | vaš komentar | tvoj komentar | vaše mnenje
            tvoje mnenje | vaš odgovor | besedilo komentarja | vsebina komentarja | mnenja bralcev
            mnenja # | # mnenj | # mnenja | # mnenje | razprava # | razpravljaj | debata | na forum
            prekliči odgovor | dodaj odgovor prekliči odgovor | dodaj komentar prekliči odgovor
            napiši komentar prekliči odgovor | odgovori na komentar | skrij komentarje
            zapri komentarje | skoči na komentarje | na komentarje | pojdi na komentarje | # ocen
            # ocene | # ocena | oceni izdelek | ocenite izdelek | ocena kupcev | bralci komentirate
            bralci komentirajo | bodi prvi | bodite prvi | prvi komentiraj | bodi prvi komentator
            # odzivov | # odziva | # odziv | # odzivi
            [dodaj, dodajte, napiši, napišite, oddaj, oddajte, objavi, objavite, vpiši, vpišite,
            pusti, pustite] [komentar, svoj komentar, prvi komentar, nov komentar, mnenje,
            svoje mnenje]
            [dodaj, dodajte, napiši, napišite, pusti, pustite] odgovor
            [komentiraj, komentirajte] [, članek, ta članek, novico, prispevek, objavo, prvi]
            [prikaži, pokaži, poglej, poglejte, oglej si, preberi, preberite, odpri] [komentarje,
            vse komentarje, # komentarjev, komentarje #, vse komentarje #]
            [prikaži, pokaži, naloži] [več komentarjev, starejše komentarje, prejšnje komentarje,
            novejše komentarje, ostale komentarje]
            [bodi, bodite] prvi [ki bo komentiral, ki komentira, in komentiraj, in komentirajte,
            ki bo napisal komentar, ki bo dodal komentar, ki bo oddal komentar, ki bo podal mnenje]
            [pridruži se, pridružite se, vključi se v, vključite se v] [razpravi, razpravo, debati,
            debato, pogovoru]
            [začni, začnite, odpri, odprite] [razpravo, debato]
            [, in, pa] kaj [menite, mislite, pravite] vi
            kaj pa [vi menite, vi mislite, menite vi, mislite vi]
            [kakšno je, zanima nas, povejte nam, delite z nami] vaše mnenje
            [povejte nam, napišite nam, zapišite] [svoje mnenje, kaj menite, kaj mislite,
            v komentarje]
            [ocene, mnenja, komentarji] [kupcev, strank, gostov]
            [zadnji, najnovejši, najboljši, najbolje ocenjeni, izpostavljeni] komentarji
        ",
        hit: "Dodaj komentar",
        miss: "Dodaj komentar k sodbi, mu je svetoval urednik, a novinar ga ni poslušal.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            označuje zahtevana polja | označuje obvezna polja | polja označena z | shrani moje ime
            shrani moje podatke v brskalniku | komentiranje tega članka ni mogoče
            komentiranje pod tem člankom | komentiranje je omogočeno samo
            komentiranje je mogoče samo | komentiranje omogočeno le | komentarji na ta članek so
            to spletno mesto uporablja akismet | ta stran uporablja akismet
            kako se obdelujejo podatki vaših komentarjev | kako so obdelani podatki komentarjev
            uredništvo si pridržuje pravico do izbrisa | uredništvo si pridržuje pravico da
            pridržujemo si pravico do izbrisa komentarjev | žaljivi komentarji bodo
            sovražni komentarji bodo izbrisani | neprimerne komentarje bomo
            neprimerni komentarji bodo | pravila komentiranja | pravila za komentiranje
            pravila o komentiranju | pravilnik o komentiranju | pogoji komentiranja
            kodeks komentiranja | z oddajo komentarja | z objavo komentarja
            komentar bo objavljen po pregledu | komentar čaka na odobritev | vaš komentar čaka na
            komentarji so moderirani | število znakov komentarja
            [vaš e-naslov, vaš e-poštni naslov, vaš elektronski naslov, vaš naslov, e-naslov,
            e-poštni naslov, elektronski naslov, tvoj e-naslov, vaša e-pošta] [ne bo objavljen,
            ne bo javno objavljen, ne bo objavljena, ne bo javno viden]
            [zahtevana, obvezna] polja so [označena, označena z, obarvana]
            [za komentiranje, za objavo komentarja, za oddajo komentarja, za dodajanje komentarjev,
            za pisanje komentarjev, če želite komentirati,
            če želiš komentirati] [se morate prijaviti, se prijavite, se prijavi,
            morate biti prijavljeni, moraš biti prijavljen, je potrebna prijava,
            se je treba prijaviti, se je potrebno prijaviti, je potrebna registracija,
            se morate registrirati]
            komentirajo lahko [le, samo, zgolj] [prijavljeni, registrirani, naročniki]
            [komentarje, komentar] lahko [objavljajo, oddajo, pišejo, dodajajo, objavijo] [le,
            samo] [prijavljeni, registrirani]
            [prijavite se, prijavi se, registrirajte se, registriraj se] [in komentirajte,
            in komentiraj, za komentiranje, če želite komentirati, da lahko komentirate]
            komentarji so [zaprti, onemogočeni, izklopljeni, izključeni]
            komentiranje [je zaprto, je onemogočeno, je izklopljeno, je zaključeno, ni omogočeno,
            ni mogoče, ni več mogoče]
            [obveščaj, obvesti, obveščajte] me [o novih komentarjih, o nadaljnjih komentarjih,
            o novih prispevkih, o odgovorih na moj komentar, ob novih komentarjih]
        ",
        hit: "Vaš e-naslov ne bo objavljen. * označuje zahtevana polja",
        miss: "Naslov zaščitene priče ne bo nikoli objavljen, je obljubil sodnik.",
    },
    Phrases {
        rule: "comments.notice",
        texts: "
            komentarji izražajo stališča avtorjev | komentarji izražajo mnenja avtorjev
            komentarji izražajo mnenje avtorjev | komentarji ne odražajo stališč
            komentarji ne odražajo stališča | komentarji ne odražajo mnenja
            komentarji ne izražajo stališč | komentarji bralcev ne odražajo
            mnenja komentatorjev ne odražajo | mnenja v komentarjih niso mnenja
            mnenja bralcev niso stališča | za vsebino komentarjev odgovarjajo
            za vsebino komentarjev odgovarja | za vsebino komentarjev ne odgovarjamo
            za vsebino komentarjev uredništvo | za komentarje odgovarjajo avtorji
            za komentarje ne odgovarjamo | ne odgovarja za vsebino komentarjev
            ne odgovarjamo za vsebino komentarjev | ne prevzema odgovornosti za komentarje
            ne prevzemamo odgovornosti za komentarje | komentarji pod članki niso
            komentarji niso moderirani | komentarji so zasebna mnenja | komentarji so osebna mnenja
            spodnji komentarji so mnenja
        ",
        hit: "Komentarji izražajo stališča avtorjev in ne uredništva.",
        miss: "Komentarji vaščanov so bili ostri, a župana niso prepričali.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            odgovori | odgovori # | # odgovorov | # odgovor | # odgovora | # odgovori | # odgovore
            citiraj | citiraj komentar | prijavi komentar | prijavi objavo
            prijavi neprimeren komentar | prijavi neprimerno vsebino | prijavi zlorabo
            prijavi uporabnika | prijavi moderatorju | prijavi sovražni govor | neprimeren komentar
            neprimerna vsebina | izbriši | izbriši komentar | uredi komentar | se strinjam
            se ne strinjam | ni mi všeč | ne maram | nevšečno | najstarejši | najnovejši
            najbolje ocenjeni | najprej najnovejši | najprej najstarejši | od najnovejšega
            od najstarejšega | najnovejši najprej | najstarejši najprej | razvrsti | razvrsti po
            razvrsti komentarje | razvrstitev | stalna povezava | povezava do komentarja
            trajna povezava | gost | neprijavljen | neregistriran | moderator | anonimni uporabnik
            anonimno | neznani uporabnik | izbrisan uporabnik | komentar je bil izbrisan
            komentar je izbrisan | ta komentar je bil odstranjen | uporabnik je izbrisal komentar
            sledi razpravi | všeč #
            [prikaži, pokaži, skrij, poglej] [odgovore, vse odgovore, # odgovorov, # odgovor,
            # odgovora, # odgovore]
            [prikaži, pokaži, naloži] [več odgovorov, prejšnje odgovore]
        ",
        hit: "Prijavi neprimerno vsebino",
        miss: "Odgovori na to vprašanje ni znal niti ravnatelj zvezdarne.",
    },
    Phrases {
        rule: "comments.says",
        texts: "
            pravi: | je napisal | je napisala | je komentiral | je komentirala | komentira: | meni:
            piše: | je odgovoril uporabniku
        ",
        hit: "Karel Vrba je napisal:",
        miss: "Karel Vrba je napisal tri knjige o ribnikih.",
    },
];
