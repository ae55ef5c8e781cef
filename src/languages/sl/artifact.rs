//! Slovene phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            predvajaj | predvajaj znova | predvajaj video | predvajaj posnetek | predvajaj zvok
            predvajaj članek | predvajaj vse | ponovno predvajaj | predvajanje | ustavi predvajanje
            začasno ustavi | zaustavi | premor | izklopi zvok | vklopi zvok | vključi zvok
            izključi zvok | utišaj | celozaslonski način | celoten zaslon | cel zaslon
            čez cel zaslon | izhod iz celozaslonskega načina | slika v sliki | hitrost predvajanja
            podnapisi | vklopi podnapise | izklopi podnapise | trenutni čas | preostali čas
            dolžina posnetka | trajanje posnetka | predvajalnik | predvajalnik videa
            video predvajalnik | videopredvajalnik | zvočni predvajalnik | avdio | video se nalaga
            posnetek se nalaga | predvajalnik se nalaga | preskoči oglas | preskočite oglas
            zapri okno | zapri modalno okno | to je modalno okno | poslušaj | poslušajte
            poslušaj v živo | poslušajte v živo | poslušaj radio | glej v živo | glejte v živo
            spremljaj v živo | spremljajte v živo | prenos v živo | kakovost videa
            prenesi posnetek | prenesi zvočni posnetek | vaš predvajalnik
        ",
        hit: "Slika v sliki",
        miss: "Slika v sliki je postala njegov zaščitni znak šele po vojni.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            zahteva javascript | potrebujete javascript | potreben je javascript
            izklopljen javascript | onemogočen javascript | vaš brskalnik ne podpira
            tvoj brskalnik ne podpira | vaš spletni brskalnik ne podpira | vaš brskalnik je zastarel
            uporabljate zastarel brskalnik | uporabljate zastarelo različico brskalnika
            uporabljate star brskalnik | nadgradite brskalnik | nadgradite svoj brskalnik
            zaznali smo adblock | blokirane imate oglase | vklopljeno imate blokiranje oglasov
            [omogočite, vklopite, vključite, aktivirajte, omogoči, vklopi] [javascript, java script,
            podporo za javascript, izvajanje javascripta]
            javascript [je izklopljen, je onemogočen, ni omogočen, ni vklopljen, mora biti omogočen,
            mora biti vklopljen, v vašem brskalniku]
            brskalnik ne podpira [predvajanja, javascripta, html#, video elementa, videoposnetkov,
            okvirjev, iframe]
            posodobite [svoj, vaš, spletni] brskalnik
            [uporabljate, zaznali smo, zaznali smo da uporabljate, izklopite, onemogočite,
            izključite] [blokator oglasov, zaviralec oglasov, blokado oglasov,
            program za blokiranje oglasov, orodje za blokiranje oglasov]
            [izklopite, onemogočite, izključite, uporabljate] adblock
        ",
        hit: "Za ogled vsebine omogočite JavaScript v svojem brskalniku.",
        miss: "Osnove JavaScripta se otroci učijo že v osmem razredu.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            nalaganje | nalagam | nalaga se | se nalaga | nalaganje vsebine | nalagam vsebino
            vsebina se nalaga | nalaganje komentarjev | komentarji se nalagajo | prosimo počakajte
            počakajte prosim | počakajte trenutek | trenutek prosim | samo trenutek
            prišlo je do napake | napaka # | nekaj je šlo narobe | ups nekaj je šlo narobe | slika
            brez naslova | brez opisa | razširi | razširi vse | strni | strni vse | skrij
            skrij vse | prikaži manj | pokaži manj | manj | ni rezultatov | ni zadetkov
            ni najdenih rezultatov | ni vsebine | ni podatkov | preizkusite znova
            napaka pri nalaganju | slike ni mogoče naložiti | slika ni na voljo | strni meni
            [poskusite, poskusi] [znova, ponovno, kasneje, pozneje, ponovno kasneje]
            [video, posnetek, videoposnetek, zvočni posnetek] [ni na voljo, ni več na voljo,
            trenutno ni na voljo, ni dosegljiv]
            vsebina [ni na voljo, ni več na voljo, trenutno ni na voljo, ni dosegljiva]
            [vsebine, videa, posnetka, komentarjev] ni [mogoče naložiti, bilo mogoče naložiti,
            mogoče predvajati, mogoče prikazati]
        ",
        hit: "Nalaganje …",
        miss: "Nalaganje starih zemljevidov v računalnik je trajalo vso zimo.",
    },
];
