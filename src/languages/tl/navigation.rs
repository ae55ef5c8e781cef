//! Filipino phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            [tahanan, bahay, unang pahina, pangunahing pahina, pahinang pangunahin, punong-pahina,
            simula]
            pangunahing menu | pangunahing nabigasyon | nabigasyon | nabigasyon ng post
            menu ng nabigasyon | buksan ang menu | isara ang menu | itago ang menu | maghanap
            hanapin | paghahanap | advanced na paghahanap | mga resulta ng paghahanap | hinahanap mo
            hanapin ang
            [maghanap, mag-search] [sa site, sa site na ito, sa website, dito, ng balita,
            ng artikulo, ng produkto]
            [ilagay, i-type, ipasok] ang [salitang hahanapin, keyword, iyong hinahanap, hinahanap]
            mag-log in | mag-login | mag-logout | mag-log out | mag-sign in | mag-sign up
            mag-sign out | magparehistro | magrehistro | mag-register | gumawa ng account
            lumikha ng account | mag-log in / mag-sign up | mag-log in o magparehistro
            mag-sign in o mag-sign up | aking account | ang aking account | aking profile
            ang aking profile | ang iyong account | iyong account
            [mag-log in, mag-sign in, magpatuloy] [gamit ang, sa pamamagitan ng] [google, facebook,
            apple, email]
            [nakalimutan ang, nalimutan ang, nakalimutan mo ba ang, i-reset ang] [password,
            iyong password]
            password | tandaan ako | pangalan ng gumagamit | manatiling naka-log in
            [susunod na, nakaraang, naunang] [pahina, artikulo, post, balita, kuwento] | susunod
            nakaraan | nauna | sumunod | bumalik | umatras
            [mas lumang, mas bagong, mga lumang, mga naunang] [pahina, artikulo, post, balita]
            [bumalik, balik] sa [itaas, taas, simula, home, homepage, unang pahina,
            nakaraang pahina, mga balita]
            sa itaas | isara | kanselahin | ikansela | makipag-ugnayan | makipag-ugnayan sa amin
            makipag-ugnay sa amin | kontakin kami | tawagan kami | sumulat sa amin | kontak
            mga kontak | impormasyon sa pakikipag-ugnayan | tungkol sa amin | tungkol
            hinggil sa amin | ukol sa amin | tungkol sa site | tungkol sa pahayagan | sino kami
            kilalanin kami | ang aming kuwento | ang aming koponan | patnugutan | ang patnugutan
            lupon ng patnugutan | mga patnugot | bumubuo ng patnugutan | mag-advertise
            mag-advertise sa amin | magpatalastas | magpatalastas sa amin | mag-anunsyo sa amin
            mag-anunsiyo sa amin | para sa mga advertiser | impormasyon para sa advertiser
            magpadala ng balita | magpadala ng tip | magsumbong | isumite ang iyong kuwento
            magpasa ng artikulo | tulong | sentro ng tulong | mga madalas itanong
            mga madalas na tanong | madalas itanong | mga karaniwang tanong | mga trabaho
            magtrabaho sa amin | karera | mga karera | mapa ng site | mapa ng website | artsibo
            mga artsibo | arkibo | mga setting | kategorya | mga kategorya | wika | mga wika
            pumili ng wika | piliin ang wika | palitan ang wika | baguhin ang wika | filipino
            tagalog | sa filipino | basahin sa filipino | basahin sa ingles | basahin sa english
            basahin sa tagalog | ingles | pahina # | pahina # ng # | pahina # sa # | sige | ok lang
            mga notipikasyon | dark mode na | madilim na tema | maliwanag na tema | lakihan ang teks
            liitan ang teks | laki ng teksto
            [lumaktaw, dumiretso, pumunta] sa [nilalaman, pangunahing nilalaman, menu, nabigasyon]
            lahat | ang lahat | lahat ng kategorya | lahat ng paksa | mga paksa | mga seksiyon
            mga seksyon | iba pang seksiyon | tuklasin | mag-explore | galugarin | sundan kami
            i-follow kami | sundan kami sa | i-follow kami sa | sumunod sa amin | social media namin
            [tingnan, ipakita] ang [menu, mapa, direktoryo, kalendaryo] | tumutok nang live
            live na panonood | iskedyul ng palabas | talaan ng palabas | e-dyaryo
            e-paper ngayong araw | talaan ng nilalaman | nilalaman ng pahina | baguhin
            baguhin ang batayan | mga link | mahahalagang link | kaugnay na mga link | mga serbisyo
            aming mga serbisyo | mga ahensiya ng pamahalaan | mga serbisyo ng pamahalaan
            direktoryo ng mga opisina | padron ng reklamo | selyo ng transparency
        ",
        hit: "Mag-log in",
        miss: "Tahanan ng mga tagak ang latian sa likod ng simbahan.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            balita | mga balita
            balitang [pambansa, lokal, pandaigdig, panlalawigan, probinsiya, probinsya, abroad, ofw,
            showbiz, artista, isports, metro, bayan, rehiyonal, pulitika, panahon]
            bansa | pambansa | sa bansa | probinsiya | probinsya | mga probinsiya | mga lalawigan
            lalawigan | rehiyon | mga rehiyon | bayan | luzon visayas mindanao | kamaynilaan
            kalakhang maynila | mundo | daigdig | pandaigdig | internasyonal | internasyunal
            ibayong dagat | sa ibang bansa | politika | pulitika | halalan | eleksiyon | eleksyon
            krimen | mga krimen | krimen at hustisya | batas at kaayusan | hustisya | ekonomiya
            negosyo | kabuhayan | kalakalan | negosyo at ekonomiya | salapi | agrikultura
            pagsasaka | ofw | isports | palakasan | laro | basketbol | boksing | balibol | aliwan
            libangan | showbiz | tsismis | artista | pelikula | musika | telebisyon | radyo
            teleserye | mga bituin | opinyon | kuro-kuro | mga kolum | kolum | mga kolumnista
            editoryal | tudling | pangulong tudling | liham sa patnugot | mga liham
            liham ng mambabasa | sulat ng mambabasa | lathalain | mga lathalain | tampok | panitikan
            sanaysay | maikling kuwento | komiks | kalusugan | edukasyon | agham | teknolohiya
            agham at teknolohiya | siyensiya | kalikasan | kapaligiran | kultura | sining
            sining at kultura | wika at kultura | relihiyon | pananampalataya | pamumuhay
            estilo ng buhay | pagkain | kusina | lutuin | mga resipe | mga lutuin | paglalakbay
            turismo | pamilya | kababaihan | kabataan | tahanan at pamilya | kagandahan | moda
            panahon | lagay ng panahon | ulat-panahon | lagay ng trapiko | trapiko | kapalaran
            ang iyong kapalaran | horoscope mo | gabay sa bituin | palaisipan | mga palaisipan
            krosword | mga resulta ng lotto | resulta ng lotto | fact check sa filipino
            suri-katotohanan | mga video | mga bidyo | podcast sa filipino | mga podcast
            serbisyo publiko | serbisyong publiko | pamayanan | komunidad | patay na balita
            mga obitwaryo | obitwaryo | klasipikado | mga anunsiyo klasipikado | kakaibang balita
        ",
        hit: "Palakasan",
        miss: "Palakasan ng loob ang labanan sa gitna ng tagtuyot.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            [lumaktaw, laktawan, dumiretso, lumaktaw na] [sa nilalaman, sa pangunahing nilalaman,
            papunta sa nilalaman, patungo sa nilalaman]
            [narito ka, nandito ka, naririto ka, narito ka ngayon]:
            [bumalik, balik] sa [homepage, pangunahing pahina, unang pahina] | kasalukuyan kang nasa
        ",
        hit: "Lumaktaw sa nilalaman",
        miss: "Hindi niya alam na narito ka rin noong gabing bumagyo.",
    },
];
