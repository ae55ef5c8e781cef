//! Slovak phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            [pokračovať v čítaní, v čítaní pokračovať, čítať ďalej, dočítať článok] [môžu len, môžu
            iba, môžete s predplatným]
            [na pokračovanie v čítaní, pre pokračovanie v čítaní, na prečítanie celého článku, pre
            prečítanie celého článku, na dočítanie článku] [sa prihláste, sa musíte, si kúpte, si
            predplaťte, je potrebné, potrebujete]
            [chcete čítať ďalej, chcete si prečítať celý článok, chcete dočítať článok, chcete si
            článok prečítať celý, chceš čítať ďalej] [predplaťte si, kúpte si, prihláste sa,
            získajte, staňte sa, odomknite]
            chcete čítať ďalej? | chcete dočítať článok? | ak chcete čítať ďalej
            ak chcete pokračovať v čítaní
            [odomknite, odomknite si, odomkni, odomkni si, dočítajte, dočítajte si] [článok, celý
            článok, tento článok, celý text, všetky články, obsah, prémiový obsah]
            [tento článok, celý článok, článok, tento text, celý text, tento obsah] je [určený,
            dostupný, prístupný] [len, iba, výhradne] [pre predplatiteľov, predplatiteľom, našim
            predplatiteľom, pre našich predplatiteľov]
            [tento článok, článok, tento text, tento obsah] je [len, iba, vyhradený, vyhradený
            len] pre [predplatiteľov, našich predplatiteľov, registrovaných, členov klubu]
            [tento článok, tento obsah, tento text, zvyšok článku] je [zamknutý, uzamknutý,
            spoplatnený]
            [máte už, už máte, máte aktívne, máte zaplatené] predplatné
            [ste predplatiteľ, ste už predplatiteľ, už ste predplatiteľ, ste predplatiteľom, už ste
            predplatiteľom, ste naším predplatiteľom, ste náš predplatiteľ, už ste naším
            predplatiteľom, ešte nie ste predplatiteľ, nie ste predplatiteľom]
            [predplaťte si, predplať si] [nás, náš, naše, digitálny, prémiový, neobmedzený, denník,
            noviny, a čítajte]
            [získajte, kúpte si, zaobstarajte si, objednajte si, vyskúšajte, aktivujte
            si] [predplatné, digitálne predplatné, prémiové predplatné, ročné predplatné, mesačné
            predplatné, online predplatné]
            [získajte, získaj, odomknite si] [neobmedzený prístup, plný prístup, prístup k celému,
            prístup ku všetkým, prístup k prémiovému, prístup k článkom, prístup k obsahu]
            [neobmedzený prístup, plný prístup] [k článkom, k obsahu, k celému obsahu, ku všetkým
            článkom, k prémiovému obsahu, ku všetkým textom]
            [prihláste sa, zaregistrujte sa, prihlás sa, registrujte sa] [a čítajte, a pokračujte v
            čítaní, a dočítajte, pre prístup k článku, a odomknite]
            [zostáva vám, ostáva vám, vám zostáva] [# na dočítanie, # článku, # článkov zadarmo, #
            článkov, # textu]
            [celý článok, celý text, celý rozhovor, pokračovanie článku] [si prečítate, si môžete
            prečítať, nájdete, čítajte] [s predplatným, po prihlásení, po zakúpení predplatného, s
            digitálnym predplatným, v tlačenom vydaní, v tlačenej verzii]
            prečítajte si [celý článok s predplatným, tento článok s predplatným, článok bez reklám]
            [vyskúšajte, vyskúšajte si, vyskúšaj] [prvý mesiac zadarmo, predplatné zadarmo, mesiac
            zadarmo, prvý mesiac za #, predplatné za #, # dní zadarmo]
            [predplatiteľmi, predplatiteľom] [sa môžete stať, sa stanete už od]
            ďakujeme že nás čítate | ďakujeme že ste predplatiteľ
            predplatné môžete kedykoľvek zrušiť | bez reklám a bez obmedzení
            prečítali ste všetky články zadarmo | vyčerpali ste limit článkov
            dosiahli ste limit bezplatných článkov | pošlite sms v tvare
        ",
        hit: "Máte už predplatné? Prihláste sa",
        miss: "Predplatné na celú sezónu si kúpili štyri stovky divákov.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            predplatné | predplatiť | predplatiť si | predplaťte si | predplaťte si nás
            predplať si | moje predplatné | darčekové predplatné | predplatné časopisu
            predplatné novín | premium | prémium | prémiový obsah | prémiový článok
            prémiové články | prémiová zóna | zamknuté | zamknutý článok | zamknutý obsah
            klub predplatiteľov | členská zóna | členstvo | uložiť | uložené | uložené články
            odložené články | podporiť | podporte nás | podpor nás | podporiť nás
            podporiť redakciu | podporiť projekt | prispieť | prispieť na prevádzku | darovať
            daruj | mesiac zadarmo | prvý mesiac zadarmo | vyskúšať mesiac zadarmo
            vyskúšajte mesiac zadarmo | nemáte účet | nemáte ešte účet | ešte nemáte účet
            máte už účet | už máte účet | máte účet | nemáš účet | už máš účet
            máte predplatné prihláste sa
            [len, iba, výhradne, exkluzívne, ] pre [predplatiteľov, členov, prihlásených,
            registrovaných, našich predplatiteľov]
            [kúpiť, získať, aktivovať, objednať, darovať, predĺžiť, obnoviť, vyskúšať, zrušiť,
            spravovať] [predplatné, digitálne predplatné, členstvo]
            [uložiť, odložiť, pridať, darovať, odomknúť, odomknite, uložte si] [článok, článok na
            neskôr, celý článok]
            [uložiť, odložiť, prečítať, prečítať si] [na neskôr, neskôr]
            [pridať do, uložiť do, uložiť medzi] [obľúbených, obľúbené, záložiek, zoznamu na
            čítanie]
            [stať sa, staňte sa, staň sa] [predplatiteľom, naším predplatiteľom, členom, členom
            klubu, podporovateľom]
            [nemáte účet, nemáte ešte účet, ešte nemáte účet] [zaregistrujte sa, registrujte sa,
            vytvorte si ho]
            [už máte účet, máte účet, máte už účet] [prihláste sa, prihlásiť sa]
            predplatné [už, ] od # [eur, eura, eur mesačne, mesačne]
            [vyskúšať, predplatiť, predplatiť si] za # [eur, euro, eurá, eur mesačne]
        ",
        hit: "Predplaťte si",
        miss: "Predplaťte si nás, prosil hokejový klub fanúšikov už v apríli.",
    },
];
