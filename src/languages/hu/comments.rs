//! Hungarian phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            hozzászólások | hozzászólás | # hozzászólás | # hozzászólások | hozzászólások #
            hozzászólás # | komment | kommentek | # komment | kommentek # | vélemény | vélemények
            vélemény hozzászólás | hozzászólok | hozzászólás írása | új hozzászólás
            új hozzászólás írása | szóljon hozzá | szólj hozzá | szólj hozzá te is
            szóljon hozzá ön is | szólj hozzá a cikkhez | kommentelj | kommentelek
            írj hozzászólást | írjon hozzászólást | írj kommentet | írja meg véleményét
            írd meg a véleményed | írd meg véleményed | mondd el a véleményed | mondja el véleményét
            mondd el a véleményedet | ossza meg velünk véleményét | legyél te az első hozzászóló
            legyen ön az első hozzászóló | legyél te az első aki hozzászól | nincs hozzászólás
            nincsenek hozzászólások | még nincs hozzászólás | még nincsenek hozzászólások
            hozzászólások megtekintése | hozzászólások megjelenítése | hozzászólások mutatása
            összes hozzászólás | az összes hozzászólás | kommentek megjelenítése
            kommentek mutatása | válasz írása | minden vélemény számít | hozzászólás küldése
            hozzászólás elküldése | válasz elvetése | válasz törlése | mégse válaszolok
            ön mit gondol | te mit gondolsz | olvasói vélemények | olvasói hozzászólások
            szóljon hozzá a cikkhez | írjon kommentet | ugrás a hozzászólásokhoz | ugrás a kommentekhez
            # vélemény | vélemények # | # értékelés | értékelés írása | vélemények a termékről
            összes hozzászólás #
            [szóljon, szólj] hozzá [a bejegyzéshez, te is a cikkhez, elsőként, a témához, ehhez a cikkhez]
            [összes, minden, az összes] [komment, hozzászólás] [megtekintése, megjelenítése, betöltése,
            mutatása]
            további [hozzászólások, kommentek] [megtekintése, megjelenítése, betöltése, mutatása]
            [legfrissebb, legutóbbi, legújabb, friss, utolsó] [hozzászólások, kommentek, vélemények]
            [írjon, írj] [véleményt, értékelést, új hozzászólást]
            [mondja el, írja meg] [a véleményét, véleményét kommentben, véleményét hozzászólásban]
            [mondd el, írd meg] [véleményedet, véleményed kommentben, a véleményed kommentben]
            [legyél, legyen] [az első hozzászóló, te az első kommentelő, ön az első kommentelő, az első aki
            hozzászól]
            te mit gondolsz [írd meg, mondd el] [kommentben, a kommentekben, hozzászólásban]
            ön mit gondol [írja meg, mondja el] [kommentben, a kommentekben, hozzászólásban]
            ti mit gondoltok [írjátok meg, mondjátok el] [kommentben, a kommentekben]
            [hozzászólások, kommentek] [elrejtése, betöltése, olvasása]
            vásárlói [vélemények, értékelések]
            [véleményezd, véleményezze, értékeld, értékelje] a terméket
        ",
        hit: "Szóljon hozzá!",
        miss: "Szóljon hozzá bátran, biztatta a polgármester a fórum legfiatalabb résztvevőjét.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            az e-mail címet nem tesszük közzé | az email címet nem tesszük közzé
            e-mail címed nem tesszük közzé | e-mail címét nem tesszük közzé | a kötelező mezőket
            a kötelező mezők | kötelező mezők jelölése | a nevem e-mail címem és weboldalcímem
            nevem e-mail-címem és weboldalcímem mentése | weboldalcímem mentése a böngészőben
            hozzászóláshoz be kell jelentkezni | hozzászóláshoz be kell jelentkezned
            hozzászóláshoz be kell jelentkeznie | hozzászóláshoz jelentkezz be
            hozzászólás írásához be kell | hozzászóláshoz regisztráció szükséges
            a hozzászóláshoz bejelentkezés | jelentkezz be a hozzászóláshoz
            jelentkezzen be a hozzászóláshoz | hozzászólások lezárva | a hozzászólások lezárva
            a hozzászólások jelenleg nem | a hozzászólás nem engedélyezett
            a kommentelés nem engedélyezett | értesítést kérek a hozzászólásokról
            értesítést kérek e-mailben | értesítést kérek új hozzászólás
            a hozzászólások a vonatkozó jogszabályok értelmében
            felhasználói tartalomnak minősülnek | a moderálási elvek | moderálási alapelveinket
            ez az oldal az akismet | a kommentek nem szerkesztett tartalmak
            a bejegyzés trackback címe
            [hozzászólás írásához, kommenteléshez, a kommenteléshez, komment írásához] [jelentkezz be,
            jelentkezzen be, be kell jelentkezni, be kell jelentkezned, be kell jelentkeznie]
            értesítést kérek [a további, az új, minden új] [hozzászólásokról, hozzászólásról,
            bejegyzésekről, bejegyzésről, kommentekről]
        ",
        hit: "Az e-mail címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük",
        miss: "A tanúk nevét és címét az ügyészség nem teszi közzé.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            válasz | válasz erre | válaszok | # válasz | válaszolok | válaszol
            válaszok megjelenítése | válaszok mutatása | válaszok elrejtése | jelentem | bejelentem
            hozzászólás jelentése | törlés | idézet | kedvelem | nem tetszik
            legrégebbi | legrégebbiek | legújabbak elöl | legjobb | legjobbak | legújabb elöl
            legrégebbi elöl | rendezés | sorrend | vendég | névtelen | moderátor
            felhasználó törölve | kedvelés | permalink | direkt link
            komment jelentése | sértő tartalom jelentése | hozzászólási szabályok | hozzászólási szabályzat
            # válasz megjelenítése | további válaszok
            [jelentem, bejelentem] [a hozzászólást, a kommentet, ezt a hozzászólást]
            moderálási [alapelvek, szabályzat, irányelvek]
            összes válasz [megtekintése, megjelenítése]
        ",
        hit: "Válasz erre",
        miss: "Válasz erre a kérdésre a fiókban talált levélből érkezett.",
    },
    Phrases {
        rule: "comments.says",
        texts: "írta | írja | hozzászólása | üzente | kommentje",
        hit: "Kiss Gábor írta:",
        miss: "Kiss Gábor írta a város első útikönyvét.",
    },
];
