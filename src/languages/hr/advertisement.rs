//! Croatian, Bosnian and Serbian phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            oglasi | oglas | oglasi ovde | reklama | reklame | promo | promotivni tekst
            promotivni sadržaj | plaćeni oglas | plaćeni sadržaj | plaćeni tekst | plaćena saradnja
            plaćeno oglašavanje | sponzorisano | sponzorisani sadržaj | sponzorisani članak
            sponzorisani tekst | sponzor | sponzori | pokrovitelj | oglašavanje
            komercijalni sadržaj | nativni oglas | partnerski sadržaj | sadržaj partnera
            advertorijal | u saradnji sa partnerom | u saradnji sa | pr članak | pr tekst
            oglašavajte se kod nas | oglasite se | cenovnik oglašavanja | ukloni oglas
            sakrij oglas | zatvori oglas | zatvori reklamu | prijavi oglas | partneri
            naši partneri | medijski partner | sponzorirano | sponzorirani sadržaj
            sponzorirani članak | sponzorirani tekst | oglas traje | native članak
            plaćena suradnja | u suradnji s partnerom | u suradnji s | u suradnji sa | promo sadržaj
            promo članak | promo tekst | advertorial | cjenik oglašavanja | oglašavaj se
            oglašavajte se | oglašavanje na portalu | za oglašivače | za oglašavače
            oglašavaj se kod nas | saradnja sa oglašivačima | partnerski članak
            marketinški sadržaj | ukloni oglase | bez oglasa | čitaj bez oglasa | plaćena vijest
            огласи | оглас | огласи овде | реклама | рекламе | промо | промотивни текст
            промотивни садржај | плаћени оглас | плаћени садржај | плаћени текст | плаћена сарадња
            плаћено оглашавање | спонзорисано | спонзорисани садржај | спонзорисани чланак
            спонзорисани текст | спонзор | спонзори | покровитељ | оглашавање | маркетинг
            комерцијални садржај | нативни оглас | партнерски садржај | садржај партнера
            адверторијал | у сарадњи са партнером | у сарадњи са | пр чланак | пр текст
            оглашавајте се код нас | огласите се | ценовник оглашавања | уклони оглас | сакриј оглас
            затвори оглас | затвори рекламу | пријави оглас | партнери | наши партнери
            медијски партнер
            [kraj, početak] [oglasa, reklame]
            [sponzorisana, plaćena] [objava, poruka, vest]
            [sadržaj, tekst, članak] [je sponzorisan, je plaćen]
            [generalni, glavni, zlatni] [sponzor, partner, pokrovitelj]
            sponzorirana [objava, vijest, poruka]
            [sadržaj, tekst, članak] nastao [u suradnji s partnerom, u suradnji s klijentom, u
            saradnji sa partnerom]
            [крај, почетак] [огласа, рекламе]
            [спонзорисана, плаћена] [објава, порука, вест]
            [садржај, текст, чланак] [је спонзорисан, је плаћен]
            [генерални, главни, златни] [спонзор, партнер, покровитељ]
        ",
        hit: "Sponzorirani sadržaj",
        miss: "Oglas za posao objavljen je u petak na ploči kod mlina.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            nastavak ispod oglasa | nastavak nakon oglasa | nastavak posle oglasa
            nastavlja se ispod oglasa | nastavlja se nakon oglasa | video počinje nakon reklame
            reklama se završava za | skrolujte za nastavak | skrolujte za nastavak teksta
            nastavak slijedi nakon oglasa | članak slijedi ispod oglasa | skrolajte za nastavak
            skrolaj za nastavak | nastavite čitati ispod oglasa | oglas završava za
            preskoči oglas za | наставак испод огласа | наставак након огласа
            наставак после огласа | наставља се испод огласа | наставља се након огласа
            видео почиње након рекламе | реклама се завршава за | скролујте за наставак
            скролујте за наставак текста
            [članak, tekst, vest, sadržaj, priča] se nastavlja [ispod, posle, nakon, iza] [oglasa,
            reklame, videa, fotografije, galerije]
            [vijest, intervju, razgovor, reportaža] se nastavlja [ispod, poslije, nakon,
            iza] [oglasa, reklame, videa, fotografije, galerije]
            [članak, tekst, sadržaj, priča] se nastavlja poslije [oglasa, reklame, videa]
            nastavak [članka, teksta, vesti, sadržaja, priče] [ispod, posle, nakon] [oglasa,
            reklame, videa, fotografije]
            nastavak [vijesti, razgovora, reportaže] [ispod, nakon, poslije] [oglasa, reklame,
            videa]
            nastavak [članka, teksta, priče] poslije [oglasa, reklame, videa]
            ostatak [teksta, članka, vesti] [ispod, nakon, posle] [oglasa, reklame]
            ostatak vijesti [ispod, nakon, poslije] [oglasa, reklame]
            [чланак, текст, вест, садржај, прича] се наставља [испод, после, након, иза] [огласа,
            рекламе, видеа, фотографије, галерије]
            наставак [чланка, текста, вести, садржаја, приче] [испод, после, након] [огласа,
            рекламе, видеа, фотографије]
            остатак [текста, чланка, вести] [испод, након, после] [огласа, рекламе]
        ",
        hit: "Tekst se nastavlja ispod oglasa",
        miss: "Staza se nastavlja ispod željezničkog mosta do ušća potoka.",
    },
];
