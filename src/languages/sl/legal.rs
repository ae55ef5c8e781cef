//! Slovene phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            vse pravice pridržane | vse pravice so pridržane | vse avtorske pravice pridržane
            avtorske pravice pridržane | avtorske pravice so pridržane | pravice pridržane ©
            copyright # | vse vsebine so avtorsko zaščitene | vsebina je avtorsko zaščitena
            vsebine so avtorsko zaščitene | vsebine na portalu so avtorsko
            vsebina portala je avtorsko | so avtorsko zaščitene in | je avtorsko zaščitena in last
            izdajatelj portala je | izdajatelj spletnega portala je | izdajatelj in lastnik portala
            lastnik portala je | založnik portala je | razmnoževanje brez dovoljenja
            ponatis brez dovoljenja | vsakršna uporaba vsebin | nepooblaščena uporaba vsebin
            uporaba vsebin brez | objavljanje vsebin brez | povzemanje vsebin brez
            prepovedana vsaka reprodukcija | brez dovoljenja prepovedano
            vsebine je dovoljeno povzemati le | povzemanje je dovoljeno z navedbo vira
            ob navedbi vira in povezavi
            [brez, brez predhodnega, brez pisnega, brez predhodnega pisnega,
            brez izrecnega pisnega] [dovoljenja, soglasja, privoljenja] [uredništva, izdajatelja,
            založnika, lastnika portala, imetnika avtorskih pravic]
            [kopiranje, razmnoževanje, prepisovanje, povzemanje, reproduciranje, ponatis,
            razširjanje] [vsebin, vsebine, besedil, člankov, fotografij] [ni dovoljeno, ni dovoljen,
            je prepovedano, brez dovoljenja, brez soglasja, brez pisnega]
        ",
        hit: "© 2024 Dolenjski odmevi, d. o. o. Vse pravice pridržane.",
        miss: "Pravice za izdajo dnevnika si je družina pridržala takoj po vojni.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            uporabljamo piškotke | uporabljamo spletne piškotke | uporablja piškotke
            uporabljajo piškotke | uporablja spletne piškotke | piškotke uporabljamo
            piškotke uporablja | naši piškotki | več o piškotkih | več informacij o piškotkih
            pravilnik o piškotkih | politika piškotkov | politika o piškotkih | politiko piškotkov
            obvestilo o piškotkih | izjava o piškotkih | uporaba piškotkov na | nastavitve piškotkov
            nastavitve za piškotke | nastavitev piškotkov | upravljanje piškotkov
            upravljanje s piškotki | upravljaj piškotke | upravljajte piškotke
            privolitev za piškotke | soglasje za piškotke | analitični piškotki
            oglaševalski piškotki | trženjski piškotki | funkcionalni piškotki
            statistični piškotki | piškotki nam pomagajo | piškotki nam omogočajo
            piškotki omogočajo | s pomočjo piškotkov | s piškotki vam | s piškotki izboljšujemo
            vam na napravo naložimo | prilagajanje vsebin in oglasov
            prilagajanje oglasov in vsebin | prilagoditev vsebine in oglasov
            prikaz prilagojenih oglasov | prikazovanje prilagojenih oglasov
            za prilagajanje oglasov | upravljaj soglasje | upravljanje privolitve
            upravljajte soglasje | naši partnerji uporabljamo tehnologije | mi in naši partnerji
            [nujni, nujno potrebni, obvezni, lastni, začasni, neobvezni] piškotki
            z uporabo [strani, spletne strani, spletnega mesta, portala, naše spletne strani,
            te spletne strani, naših storitev] [se strinjate, soglašate, sprejemate, dovoljujete]
            z [nadaljnjo uporabo, nadaljevanjem uporabe, nadaljevanjem brskanja,
            nadaljnjim brskanjem, nadaljevanjem ogleda, obiskom] [se strinjate, soglašate,
            dovoljujete, strani se strinjate, spletne strani se strinjate,
            spletnega mesta se strinjate, portala se strinjate, strani soglašate,
            spletne strani soglašate]
            [strinjam se, se strinjam, se strinjate, soglašam, soglašate, ne strinjam se,
            dovoljujem] [z uporabo piškotkov, s piškotki, z vsemi piškotki,
            z namestitvijo piškotkov, z nameščanjem piškotkov]
            [sprejmi, sprejmem, sprejmite, dovoli, dovolim, omogoči, zavrni, zavrnem, potrdi] [vse,
            samo nujne, le nujne, nujne, izbrane, neobvezne, ] piškotke
        ",
        hit: "Spletna stran uporablja piškotke. Z uporabo spletne strani se strinjate z njihovim shranjevanjem.",
        miss: "Sodišče je presojalo, ali mora biti soglasje za hrambo datotek izrecno.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            varstvo osebnih podatkov | varovanje osebnih podatkov | varstvo podatkov
            varovanje podatkov | osebni podatki | obdelava osebnih podatkov | politika zasebnosti
            politika varstva osebnih podatkov | pravilnik o zasebnosti
            pravilnik o varstvu osebnih podatkov | zasebnost | izjava o zasebnosti
            izjava o varstvu osebnih podatkov | izjava o varovanju zasebnosti | varstvo zasebnosti
            varovanje zasebnosti | zasebnost in piškotki | piškotki in zasebnost | piškotki
            o piškotkih | uporaba piškotkov | pogoji uporabe | pogoji poslovanja
            pogoji uporabe in zasebnost | pogoji in zasebnost | splošni pogoji
            splošni pogoji uporabe | splošni pogoji poslovanja | splošna pravila in pogoji
            pogoji uporabe spletne strani | pogoji uporabe portala | pogoji naročanja
            pogoji nakupa | pravno obvestilo | pravna obvestila | pravne informacije | pravni pouk
            avtorske pravice | izjava o dostopnosti | dostopnost | gdpr | kolofon | impressum
            impresum | pogoji nakupa in dostava | sprejmi | sprejmem | sprejmi vse | sprejmem vse
            sprejmite vse | zavrni | zavrnem | zavrni vse | zavrnem vse | dovoli vse | dovolim vse
            dovoli izbrane | dovoli izbor | sprejmi izbrane | sprejmi nujne | samo nujne
            samo nujni | le nujni | strinjam se | strinjam se z vsem | ne strinjam se
            strinjam se in nadaljujem | potrdi izbiro | potrdi izbor | potrjujem | prilagodi
            prilagodi izbiro | nastavitve zasebnosti | spremeni nastavitve zasebnosti
            nastavitve soglasja | umik soglasja | umakni soglasje | preklic soglasja | etični kodeks
            kodeks | novinarski kodeks | pravila zasebnosti | pravila portala
            pravila nagradne igre | pravila nagradnih iger | informacije javnega značaja
            katalog informacij javnega značaja | reklamacije | reklamacije in vračila
            vračila in reklamacije | vračilo blaga | odstop od pogodbe | odstop od nakupa
            dostava in plačilo | načini plačila | načini dostave | shrani nastavitve | shrani izbiro
            shrani in zapri | izdajatelj | izdajatelj in uredništvo | zaščita osebnih podatkov
            zaščita zasebnosti | varnost in zasebnost | zaščita prijaviteljev
            [shrani, spremeni, uredi, prilagodi, prikaži, odpri] nastavitve [piškotkov, o piškotkih]
        ",
        hit: "Varstvo osebnih podatkov",
        miss: "Varstvo osebnih podatkov je bilo področje, ki ga je urad zanemarjal.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            stališča avtorja niso nujno | stališča avtorjev niso nujno
            stališča avtorice niso nujno | mnenje avtorja ni nujno | mnenja avtorjev niso nujno
            niso nujno stališča uredništva | niso nujno tudi stališča uredništva
            ni nujno mnenje uredništva | ni nujno tudi mnenje uredništva
            uredništvo ne odgovarja za | uredništvo ne prevzema odgovornosti
            izdajatelj ne prevzema odgovornosti | izdajatelj ne odgovarja za
            za vsebino oglasov ne odgovarjamo | za vsebino oglasnih sporočil
            nenaročenih prispevkov ne vračamo | nenaročenih rokopisov in fotografij
            za resničnost navedb odgovarja | članek vsebuje partnerske povezave
            vsebuje partnerske povezave | vsebuje affiliate povezave | lahko prejmemo provizijo
            dobimo provizijo od nakupa | ne nadomešča posveta z zdravnikom
            ne nadomešča obiska zdravnika | ne nadomešča zdravniškega nasveta
            ne nadomešča strokovnega nasveta | ni naložbeno priporočilo | ni naložbeni nasvet
            ne predstavlja naložbenega | ne predstavlja investicijskega
            ne predstavljajo naložbenega nasveta | so zgolj informativne narave
            vsebine so informativne narave | zaščiteno z recaptcha | zaščitena z recaptcha
            zaščiteno s storitvijo recaptcha | zaščitena s storitvijo recaptcha
            prevedeno s pomočjo umetne inteligence | prevedeno z umetno inteligenco
            ustvarjeno s pomočjo umetne inteligence | ustvarjena s pomočjo umetne inteligence
            pripravljeno s pomočjo umetne inteligence | ustvarjeno z umetno inteligenco
            vpisan v razvid medijev | vpisana v razvid medijev | vpisano v razvid medijev
            v razvid medijev pri ministrstvu | razvid medijev pod
            v razvid medijev pod zaporedno številko | v razvidu medijev pod
            tekst je nastal v okviru projekta | projekt izvajamo ob finančni podpori
            besedilo je lektorirano | opozorila o napakah pošljite na
            pišite nam na naslov uredništva | pišite nam na elektronski naslov
            vaša pisma sprejemamo na | pisma bralcev pošljite
            uredništvo si pridržuje pravico do krajšanja | pridržuje pravico do krajšanja
            fotografije in posnetke nam pošljite
            [stališča, mnenja, mnenje, stališče] [avtorja, avtorice, avtorjev, kolumnista,
            kolumnistov] [ne odraža, ne odražajo, ne izraža, ne izražajo, ne predstavlja,
            ne predstavljajo] [nujno stališč, nujno stališča, nujno mnenja, stališč, stališča,
            mnenja] uredništva
            [kolumna, prispevek, zapis, besedilo, članek, komentar] [izraža, je,
            odraža] [osebno mnenje avtorja, osebno mnenje avtorice, stališče avtorja,
            mnenje avtorja, mnenje avtorice]
            [članek, prispevek, vsebina, besedilo, zapis] je [nastal, nastala,
            nastalo] v sodelovanju [s, z] [partnerjem, naročnikom, podjetjem, družbo]
            [članek, prispevek, intervju] je bil [prvotno, prvič, najprej] objavljen [v, na]
            [ste opazili, ste našli, opazili ste, našli ste, če ste opazili, če opazite] [napako,
            napako v članku, tipkarsko napako, napako v besedilu]
            [pošljite nam, pošlji nam] [fotografijo, fotografije, svoje fotografije,
            fotografijo ali video, posnetek, svojo zgodbo, svojo novico, svoj predlog, namig]
            [imate, imaš] [novico za nas, zgodbo za nas, zanimivo novico, zanimivo zgodbo,
            predlog za zgodbo, predlog za članek, namig za zgodbo, informacijo za nas]
            [ste bili priča, bili ste priča] [dogodku, zanimivemu dogodku, čemu zanimivemu,
            čemu nenavadnemu]
        ",
        hit: "Stališča avtorja niso nujno stališča uredništva.",
        miss: "Stališča starih vaščanov se s stališči vikendašev redko ujemajo.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            tehnično shranjevanje ali dostop | shranjevanje in ali dostop do informacij
            shranjevanje podatkov v napravi in ali | shranjevanje informacij v napravi in ali dostop
            nujno potrebni za delovanje spletne strani in jih
            nujno potrebni za delovanje spletnega mesta in
            jih v naših sistemih ni mogoče izklopiti | jih v naših sistemih ni mogoče izključiti
            vse informacije ki jih zbirajo ti piškotki | vsi podatki ki jih zbirajo ti piškotki
            shrani ali pridobi podatke iz vašega brskalnika
            shranjuje ali pridobiva informacije v vašem brskalniku | večinoma v obliki piškotkov
            te piškotke lahko nastavijo naši oglaševalski partnerji
            prek naše strani nastavijo naši oglaševalski | uporaba natančnih geolokacijskih podatkov
            uporaba natančnih podatkov o geolokaciji | natančni geolokacijski podatki in
            aktivno pregledovanje značilnosti naprave | aktivno skeniranje lastnosti naprave
            prepoznavanje naprav na podlagi | ustvarjanje profilov za prilagojeno oglaševanje
            oblikovanje profilov za prilagojeno oglaševanje
            uporaba profilov za izbiro prilagojenega oglaševanja
            uporaba profilov za izbiro prilagojenih | uporaba omejenih podatkov za izbiro
            merjenje uspešnosti oglaševanja | merjenje učinkovitosti oglaševanja
            merjenje uspešnosti vsebine | merjenje učinkovitosti vsebine
            razumevanje občinstva s pomočjo | raziskave občinstva in razvoj storitev
            razvoj in izboljšanje storitev | razvijanje in izboljšanje storitev
            so majhne besedilne datoteke ki | so majhne tekstovne datoteke ki
            omogočajo štetje obiskov in virov prometa
            da lahko merimo in izboljšamo delovanje naše strani
            za zakonit namen omogočanja uporabe
            preference ki jih naročnik ali uporabnik ni zahteval
            izključno za anonimne statistične namene | izključno v statistične namene
        ",
        hit: "Tehnično shranjevanje ali dostop je nujno potreben za zakonit namen.",
        miss: "Dostop do tehničnih načrtov mostu je urad maja zaprl.",
    },
];
