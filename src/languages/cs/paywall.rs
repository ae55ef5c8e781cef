//! Czech phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            pokračovat ve čtení mohou | pro pokračování ve čtení | dočtěte článek | chcete číst dál
            chcete číst dále | chcete-li číst dál | odemkněte článek | odemknout článek
            odemkněte si článek | tento článek je pouze pro předplatitele
            článek je určen předplatitelům | článek je pouze pro předplatitele
            tento článek je zamčený | obsah je dostupný pouze | pouze pro předplatitele
            jen pro předplatitele | pro předplatitele zdarma | máte již předplatné
            už máte předplatné | jste předplatitel | jste již předplatitelem
            už jste předplatitelem | předplaťte si | pořiďte si předplatné | získejte předplatné
            získejte přístup | plný přístup k článkům | přihlaste se a čtěte
            zaregistrujte se a čtěte
            přečtěte si celý článek s předplatným | zbývá # článku | zbývá vám # článků
            do konce článku zbývá | kupte si předplatné | vyzkoušejte předplatné | zkuste předplatné
            bez reklam a omezení
            celý článek si přečtete | celý článek je dostupný | pro pokračování se přihlaste
            pro přečtení celého článku | máte předplatné? přihlaste | už jste předplatitel
            získejte neomezený přístup | získejte přístup ke všem článkům | předplaťte si a čtěte
            zbývá vám # %
            nejste předplatitel | nejste předplatitelem | přihlaste se a pokračujte ve čtení
            [tento článek, článek, celý článek, tento text, celý text] si můžete přečíst s předplatným
            [tento článek, celý článek, tento text, celý text] je [dostupný pouze, dostupný jen, určen
            pouze, určen jen] [pro předplatitele, předplatitelům]
            [pokračování článku, pokračování textu] je [jen, pouze] pro předplatitele
            [předplaťte si nás a, pořiďte si předplatné a, přihlaste se a] [čtěte dál, čtěte bez omezení,
            čtěte neomezeně, dočtěte článek]
            [vyzkoušejte, vyzkoušejte si, zkuste] [první měsíc zdarma, první měsíc za # kč, předplatné
            zdarma, předplatné za] [, a čtěte]
            [získejte, odemkněte si] [přístup k celému článku, přístup k veškerému obsahu, všechny články
            bez omezení]
            jste [náš předplatitel, naším předplatitelem]
            neomezený přístup [k článkům, k obsahu, k celému obsahu, k našim článkům, k prémiovému obsahu,
            ke všem článkům, ke všem textům]
        ",
        hit: "Máte předplatné? Přihlaste se",
        miss: "Předplatné na celou sezonu si koupily čtyři stovky diváků.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            předplatné | předplatit | předplatit si | předplaťte si | koupit předplatné
            získat předplatné | aktivovat předplatné | premium | prémiový obsah | premiový obsah
            pro předplatitele | jen pro předplatitele | exkluzivně pro předplatitele | jen pro členy
            členství | stát se členem | klub předplatitelů | uložit článek | uložit
            uložit na později | přečíst později | přidat do oblíbených | odemknout
            odemknout článek | darovat článek | mé předplatné | moje předplatné | zamčený článek
            podpořit | podpořte nás | přispět | podpořit redakci
            pouze pro předplatitele | prémiový článek | vyzkoušet za # kč
            přispět na provoz | vyzkoušejte měsíc zdarma | vyzkoušet měsíc zdarma | měsíc zdarma
            staňte se členem | uložit do oblíbených | máte předplatné | nemáte účet | máte účet
            nemáte ještě účet | už máte účet | máte již účet | nemáš účet zaregistruj se
            už máš účet přihlas se | předplaťte si od # kč
            [stát se, staňte se, staň se] [předplatitelem, naším předplatitelem, členem klubu]
            [prodloužit, obnovit, darovat] [předplatné, digitální předplatné]
            [uložit, přidat] [mezi oblíbené, do seznamu četby]
            [nemáte účet, nemáte ještě účet, ještě nemáte účet] [zaregistrujte se, registrujte se, vytvořte
            si ho]
            [máte již účet, už máte účet, máte účet, již máte účet] [přihlaste se, přihlásit se]
            předplatné [již, už, ] od # kč [, měsíčně]
        ",
        hit: "Předplaťte si",
        miss: "Předplaťte si nás, prosil hokejový klub fanoušky už v dubnu.",
    },
];
