//! Croatian, Bosnian and Serbian phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            pusti | pusti video | pusti ponovo | pauza | pauziraj | zaustavi | isključi zvuk
            uključi zvuk | ceo ekran | pun ekran | slika u slici | brzina reprodukcije | titlovi
            titl | trenutno vreme | jačina zvuka | prenos uživo | gledaj uživo | slušaj
            slušaj uživo | preskoči oglas | preskoči reklamu | video se učitava | plejer se učitava
            zatvori prozor | ovo je modalni prozor | kvalitet videa | preostalo vreme
            pritisnite esc da biste zatvorili | početak dijaloga | kraj dijaloga | reproduciraj
            reproduciraj video | ponovi video | pokreni video | cijeli zaslon
            preko cijelog zaslona | cijeli ekran | izađi iz cijelog zaslona | utišaj | glasnoća
            trenutačno vrijeme | trenutno vrijeme | preostalo vrijeme | brzina reprodukcije #
            prijenos uživo | gledajte uživo | poslušaj | poslušaj članak | slušaj članak
            video player | video player se učitava | kvaliteta videa | automatska reprodukcija
            podnaslovi | isključi titlove | sljedeći video | sljedeći video za # | slijedi za #
            sledeći video | пусти | пусти видео | пусти поново | пауза | паузирај | заустави
            искључи звук | укључи звук | цео екран | пун екран | слика у слици | брзина репродукције
            титлови | титл | тренутно време | јачина звука | пренос уживо | гледај уживо | слушај
            слушај уживо | прескочи оглас | прескочи рекламу | видео се учитава | плејер се учитава
            затвори прозор | ово је модални прозор | квалитет видеа | преостало време
            притисните esc да бисте затворили | почетак дијалога | крај дијалога
            [pusti, pokreni, zaustavi] [snimak, audio, zvuk, video snimak]
            [пусти, покрени, заустави] [снимак, аудио, звук, видео снимак]
        ",
        hit: "Slika u slici",
        miss: "Slika u slici otkrivena je tek pod rendgenom.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            potreban je javascript | zahteva javascript | morate omogućiti javascript
            morate uključiti javascript | zahtijeva javascript | javascript mora biti omogućen
            javascript nije omogućen | potreban vam je javascript | vaš pregledač ne podržava
            ažurirajte pregledač | ažurirajte svoj pregledač | koristite zastareli pregledač
            vaš pregledač je zastareo | vaš preglednik ne podržava
            preglednik ne podržava reprodukciju | vaš browser ne podržava
            ažurirajte svoj preglednik | ažurirajte preglednik | koristite zastarjeli preglednik
            vaš preglednik je zastario | preglednik ne podržava video | vaš pretraživač ne podržava
            koristite adblock | koristite ad blocker | koristiš adblock | blokirate oglase
            isključi adblock | isključi blokator oglasa | imate uključen adblock
            pokušajte s drugim preglednikom | koristite drugi preglednik
            provjerite postavke preglednika | потребан је javascript | захтева javascript
            морате омогућити javascript | морате укључити javascript | ваш прегледач не подржава
            ажурирајте прегледач | ажурирајте свој прегледач | користите застарели прегледач
            ваш прегледач је застарео
            [omogućite, uključite, omogući, uključi] [javascript, java script, podršku za
            javascript] [, u pregledniku, u svom pregledniku, u vašem pregledniku]
            [omogućite, uključite, aktivirajte] [javascript u svom pregledaču, javascript u vašem
            pregledaču, javascript da biste, javaskript]
            javascript je [isključen, onemogućen]
            [isključite, deaktivirajte, ugasite] [adblock, adblocker, ad blocker, bloker reklama,
            blokator oglasa, blokiranje oglasa]
            [омогућите, укључите, активирајте] [javascript у свом прегледачу, javascript у вашем
            прегледачу, javascript да бисте, јаваскрипт]
            javascript је [искључен, онемогућен]
            [искључите, деактивирајте, угасите] [adblock, adblocker, ad blocker, блокер реклама,
            блокатор огласа, блокирање огласа]
        ",
        hit: "Molimo omogućite JavaScript kako biste vidjeli sadržaj.",
        miss: "JavaScript se u školi uči tek u osmom razredu.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            učitavanje | učitava se | učitavam | učitavanje sadržaja | učitavanje komentara
            molimo sačekajte | sačekajte | došlo je do greške | greška | greška #
            nešto je pošlo po zlu | pokušajte ponovo | osveži stranicu | osvežite stranicu
            stranica nije pronađena | strana nije pronađena | nema rezultata | bez naslova | proširi
            skupi | sakrij | prikaži manje | manje | video nije dostupan | sadržaj nije dostupan
            slika nije dostupna | greška pri učitavanju | snimak nije dostupan | molimo pričekajte
            pričekajte | trenutak molim | došlo je do pogreške | pogreška | pogreška #
            nešto je pošlo po krivu | nešto nije u redu | pokušajte ponovno | pokušaj ponovno
            osvježi stranicu | osvježite stranicu | sažmi | smanji | video nije moguće reproducirati
            pogreška pri učitavanju | nema pronađenih rezultata | учитавање | учитава се | учитавам
            учитавање садржаја | учитавање коментара | молимо сачекајте | сачекајте
            дошло је до грешке | грешка | грешка # | нешто је пошло по злу | покушајте поново
            освежи страницу | освежите страницу | страница није пронађена | страна није пронађена
            нема резултата | без наслова | прошири | скупи | сакриј | прикажи мање | мање
            видео није доступан | садржај није доступан | слика није доступна | грешка при учитавању
            снимак није доступан
            [učitavanje, učitavam] [videa, galerije, članaka, vijesti, oglasa]
            [sadržaj, video, snimak] [više nije dostupan, trenutno nije dostupan, je uklonjen]
            nije moguće [učitati sadržaj, učitati video, prikazati sadržaj]
            [садржај, видео, снимак] [више није доступан, тренутно није доступан, је уклоњен]
            није могуће [учитати садржај, учитати видео, приказати садржај]
        ",
        hit: "Učitavanje…",
        miss: "Učitavanje starih karata u računalo trajalo je cijelu zimu.",
    },
];
