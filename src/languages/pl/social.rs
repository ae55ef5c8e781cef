//! Polish phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            obserwuj nas na | śledź nas na | polub nas na | znajdź nas na | znajdziesz nas na
            jesteśmy na facebooku | jesteśmy też na | polub nasz profil | polub nasz fanpage
            obserwuj nasz profil | dołącz do nas na | bądź z nami na | obserwuj mnie na
            śledź mnie na | śledź nas w mediach społecznościowych
            obserwuj nas w mediach społecznościowych | jesteśmy w mediach społecznościowych
            zaobserwuj nas
            znajdziesz nas w mediach społecznościowych
            [obserwuj, śledź, zaobserwuj] nas [w social mediach, też na, także na, również na]
            dołącz do [naszej społeczności na facebooku, naszej grupy na facebooku]
            [polub, obserwuj] naszą stronę na [facebooku, instagramie, fb]
            [znajdź, odwiedź] nas w mediach społecznościowych
            odwiedź nas na [facebooku, instagramie]
        ",
        hit: "Polub nas na Facebooku",
        miss: "Klubowy profil śledzi na Facebooku ponad sto tysięcy kibiców.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            udostępnij | udostępnij artykuł | udostępnij ten artykuł | udostępnij wpis
            udostępnij na facebooku | udostępnij na twitterze | udostępnij na x
            udostępnij na linkedin | udostępnij to | udostępnij znajomym | podziel się
            podziel się artykułem | podziel się na facebooku | podziel się ze znajomymi
            podziel się wpisem | poleć znajomemu | poleć artykuł | poleć | tweetnij | lubię to
            skopiuj link | kopiuj link | link skopiowany | skopiowano link | skopiowano | drukuj
            wydrukuj | wyślij | wyślij e-mail | wyślij e-mailem | wyślij mailem | wyślij znajomemu
            e-mail | facebook | twitter | messenger | whatsapp | x | linkedin | pinterest | wykop
            instagram | youtube | tiktok | media społecznościowe | social media | obserwuj
            obserwuj nas | śledź nas | przypnij | udostępnienia
            drukuj przepis | wydrukuj przepis | zapisz przepis
            prześlij dalej | podaj dalej | skopiowano do schowka | kopiuj do schowka | kopiuj adres
            wersja do druku | do druku | podziel się z innymi | podziel się tym wpisem z innymi
            url skopiowany | adres skopiowany
            [drukuj, wydrukuj] [stronę, artykuł, tę stronę, ten artykuł]
            [wyślij, prześlij] [znajomym, na e-mail, na maila, na whatsapp, przez messengera, artykuł
            znajomemu, link znajomemu]
            [udostępnij, podziel się] [na messengerze, na instagramie, na whatsappie, w mediach
            społecznościowych]
            udostępnij [innym, stronę, tę stronę, post, ten post, ten wpis, link]
            link [został skopiowany, skopiowany do schowka, został skopiowany do schowka]
            [skopiuj, kopiuj] [url, adres url, adres strony, adres artykułu]
        ",
        hit: "Udostępnij",
        miss: "Udostępnij mi swoje notatki, poprosił kolega z ławki.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            udostępnij na | udostępnij w | udostępnij przez | udostępnij ten | udostępnij artykuł
            udostępnij link | podziel się na | podziel się tym | podziel się artykułem
            kliknij aby udostępnić | poleć ten artykuł | wyślij link
            udostępnij ten artykuł | podziel się tym artykułem | wyślij na whatsapp | tweetnij
            czy ten artykuł był przydatny | podobał ci się artykuł | podobał ci się ten artykuł
            oceń artykuł
            czy ten [artykuł, tekst, wpis, poradnik] [był pomocny, był dla ciebie pomocny, był dla ciebie
            przydatny, ci się podobał, ci pomógł]
            czy ta [strona, informacja, odpowiedź] była [pomocna, przydatna, dla ciebie pomocna]
            oceń [ten artykuł, ten wpis, wpis, ten przepis]
        ",
        hit: "Udostępnij na Facebooku (otwiera się w nowym oknie)",
        miss: "Zdjęcia można było udostępnić na szkolnej tablicy.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # udostępnień | # udostępnienia | # udostępnienie | # polubień | # polubienia
            # polubienie | # obserwujących | # lajków | # lajki | # osób lubi to
            # użytkowników lubi to | # subskrybentów | # fanów | udostępnień # | polubień #
            udostępnienia #
        ",
        hit: "128 udostępnień",
        miss: "Wpis burmistrza zebrał 128 udostępnień w ciągu jednej nocy.",
    },
];
