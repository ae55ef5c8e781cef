//! Polish phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            reklama | reklamy | ogłoszenie | materiał sponsorowany | artykuł sponsorowany
            treść sponsorowana | sponsorowane | sponsorowany | promowane | promocja
            materiał promocyjny | materiał partnera | materiał partnerski | materiał reklamowy
            materiał płatny | artykuł partnerski | tekst sponsorowany | autopromocja
            wpis sponsorowany | współpraca reklamowa | koniec reklamy | zamów reklamę
            zareklamuj się u nas | reklama u nas | partner serwisu | partnerzy | linki sponsorowane
            wyłącz reklamy
            reklama własna | ogłoszenie płatne | płatna współpraca | link sponsorowany
            partner materiału | zamknij reklamę | wiadomości od partnerów | treści sponsorowane
            reklama na portalu | ogłoszenia i reklama | cennik reklam
            reklama w [serwisie, portalu, naszym serwisie, naszym portalu]
            reklamuj się [u nas, w naszym serwisie, na portalu]
        ",
        hit: "REKLAMA",
        miss: "Reklama na dworcu kosztowała miasto sto tysięcy złotych.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            dalsza część artykułu pod materiałem | dalsza część tekstu pod
            dalsza część artykułu pod | ciąg dalszy artykułu pod | dalszy ciąg pod
            dalszy ciąg materiału pod wideo | dalszy ciąg artykułu pod | dalsza część materiału pod
            reszta artykułu pod | kontynuuj czytanie pod reklamą | tekst kontynuowany pod
            reklama koniec reklamy | ciąg dalszy tekstu pod reklamą | dalej pod reklamą
            dalsza część pod reklamą | przewiń aby czytać dalej | czytaj dalej pod reklamą
            dalsza część artykułu pod reklamą | ciąg dalszy pod reklamą | dalszy ciąg materiału pod
            artykuł kontynuowany pod reklamą | reszta tekstu pod reklamą | przewiń dalej, aby
            reklama zniknie za | reklama zostanie zamknięta
        ",
        hit: "Dalsza część artykułu pod materiałem wideo",
        miss: "Dalsza część trasy biegnie pod wiaduktem kolejowym.",
    },
];
