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
            jen pro předplatitele | pro předplatitele zdarma | máte předplatné | máte již předplatné
            už máte předplatné | jste předplatitel | jste již předplatitelem
            už jste předplatitelem | předplaťte si | pořiďte si předplatné | získejte předplatné
            získejte přístup | neomezený přístup k | plný přístup k článkům | přihlaste se a čtěte
            přihlaste se a pokračujte | zaregistrujte se a čtěte
            přečtěte si celý článek s předplatným | zbývá # článku | zbývá vám # článků
            do konce článku zbývá | kupte si předplatné | vyzkoušejte předplatné | zkuste předplatné
            bez reklam a omezení
            celý článek si přečtete | celý článek je dostupný | pro pokračování se přihlaste
            pro přečtení celého článku | máte předplatné? přihlaste | už jste předplatitel
            získejte neomezený přístup | získejte přístup ke všem článkům | předplaťte si a čtěte
            zbývá vám # %
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
        ",
        hit: "Předplaťte si",
        miss: "Předplaťte si nás, prosil hokejový klub fanoušky už v dubnu.",
    },
];
