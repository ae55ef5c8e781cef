//! Latvian phrases for the `credit` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "credit.photo",
        texts: "
            foto: | foto autors | foto autore | foto autori | foto no arhīva | foto leta
            foto no facebook | foto no instagram | foto un video: | video un foto: | fotografēja
            fotografējis | fotografējusi | fotogrāfijas autors: | fotogrāfijas autore:
            fotogrāfiju autors: | fotogrāfiju autore: | foto avots | attēla avots | attēlu avots
            attēlu avoti | bildes avots | fotogrāfijas avots | video avots | attēla autors
            attēlu autors | attēlu autori | bilžu autors | video autors | video autore | titulfoto
            titulbilde | titulbildes autors | titulattēls | vāka foto: | vāka foto autors
            raksta foto: | foto autortiesības | foto kredīti | ilustrācijas autors
            ilustrācijas autore | ilustrāciju autors | ilustrāciju autore | foto un teksts:
            publicitātes foto no | visi foto: | visas bildes: | pirmais foto:
            [fotogrāfs, fotogrāfe, fotogrāfi, fotogrāfija, fotogrāfijas, bildes, bilde, attēls,
            attēli, ilustrācija, ilustrācijas, ilustrators, ilustratore, zīmējums, zīmējumi, kolāža,
            karikatūra, operators, operatore, montāža, videomontāža]:
        ",
        hit: "Foto: Pēteris Sils",
        miss: "Dokumentam bija paraksts, bet foto autors nebija norādīts.",
    },
    Phrases {
        rule: "credit.reporting",
        texts: "
            avots: | avoti: | avots leta | informācijas avots | informācijas avoti
            izmantotie avoti | izmantotā literatūra: | izmantoti materiāli no
            rakstā izmantoti materiāli | izmantojot leta | ar letas materiāliem
            informāciju sagatavoja | informāciju sagatavojusi | informāciju sagatavojis
            materiālu sagatavoja | materiālu sagatavojusi | materiālu sagatavojis
            rakstu sagatavoja | rakstu sagatavojusi | rakstu sagatavojis | publikāciju sagatavoja
            tekstu sagatavoja | tulkoja | no angļu valodas tulkoja | no angļu valodas tulkojusi
            no angļu valodas tulkojis | no vācu valodas tulkoja | tulkojums no | tulkojusi:
            tulkojis: | literārā redaktore | redaktore: | redaktors: | korektore | korektors
            pārpublicēts no | pārpublicēts ar | sākotnēji publicēts | pirmo reizi publicēts
            teksts: | teksti: | papildināja: | pēc ārzemju preses materiāliem
            pēc ārvalstu mediju materiāliem | pēc interneta materiāliem | informācija no:
            balstoties uz leta | izmantotas leta ziņas | izmantoti leta materiāli
            [tulkojums, tulkotājs, tulkotāja, korektūra, redakcija, literārais redaktors, satura
            redaktore, satura redaktors]:
            [rakstu, tekstu, interviju, materiālu] [rediģēja, tulkoja, papildināja, ilustrēja]
        ",
        hit: "Avots: LETA, Valsts policija",
        miss: "Interviju, kuru no vācu valodas tulkoja meita, izdeva grāmatā.",
    },
    Phrases {
        rule: "credit.contributed",
        texts: "
            rakstu palīdzēja sagatavot | rakstu palīdzēja tapināt | materiālu palīdzēja sagatavot
            publikāciju palīdzēja sagatavot | piedalījās raksta tapšanā
            piedalījās raksta sagatavošanā | piedalījās šī raksta tapšanā
            piedalījās šī raksta sagatavošanā | piedalījās materiāla tapšanā
            piedalījās materiāla sagatavošanā | piedalījās publikācijas sagatavošanā
            palīdzēja sagatavot šo rakstu | palīdzēja sagatavot rakstu
            palīdzēja sagatavot šo materiālu | palīdzēja raksta tapšanā
            palīdzēja šī raksta tapšanā | palīdzēja raksta sagatavošanā
            piedalījās pētījuma sagatavošanā portālam
        ",
        hit: "Anna Dobele Valkā piedalījās raksta tapšanā.",
        miss: "Viņš piedalījās filmas tapšanā un raksta par to grāmatu.",
    },
];
