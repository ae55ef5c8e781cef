//! Romanian phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            publicitate | reclamă | reclama | reclame | anunț publicitar | anunţ publicitar
            anunt publicitar | anunțuri google | anunţuri google | anunturi google
            anunțuri publicitare | anunţuri publicitare | anunturi publicitare | sponsorizat
            sponsorizată | sponsorizata | sponsorizate
            conținut plătit | conţinut plătit | continut platit | advertorial | advertoriale
            material promoțional | material promoţional | material promotional
            promovat | promovate | promo | branded content | brandcontent | sponsorizat de
            susținut de | susţinut de | sustinut de | în parteneriat cu | in parteneriat cu
            un proiect susținut de | un proiect susţinut de | un proiect sustinut de | oferit de
            sponsori | sponsorii noștri | sponsorii noştri | sponsorii nostri | link sponsorizat
            linkuri sponsorizate | spațiu publicitar | spaţiu publicitar | spatiu publicitar
            închide reclama | inchide reclama | închide anunțul | închide anunţul | inchide anuntul
            treci peste reclamă | treci peste reclama | omite reclama | elimină reclamele
            elimina reclamele | reclama ta aici | publicitatea ta aici | continuă după publicitate
            continua dupa publicitate | articolul continuă după reclamă
            articolul continua dupa reclama | comunicat | comunicat de presă (p)
            comunicat de presa (p) | mesaj publicitar
            [material, conținut, conţinut, continut, articol] [publicitar, sponsorizat, promovat, comercial]
        ",
        hit: "PUBLICITATE",
        miss: "Publicitatea plătește o bună parte din festival.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            articolul continuă după publicitate | articolul continua dupa publicitate
            articolul continuă după reclamă | articolul continua dupa reclama
            articolul continuă mai jos | articolul continua mai jos | articolul continuă sub
            articolul continua sub | continuarea după publicitate | continuarea dupa publicitate
            continuarea articolului mai jos | continuarea articolului după
            continuarea articolului dupa | textul continuă după publicitate
            textul continua dupa publicitate | știrea continuă după | ştirea continuă după
            stirea continua dupa | citește continuarea după publicitate
            citeşte continuarea după publicitate | citeste continuarea dupa publicitate
            continuă după reclamă | continua dupa reclama | continuă după publicitate
            continua dupa publicitate | derulează pentru a continua | deruleaza pentru a continua
            derulați pentru a continua | derulaţi pentru a continua | derulati pentru a continua
            scroll pentru a continua | conținut de la partenerii noștri
            conţinut de la partenerii noştri | continut de la partenerii nostri
            conținut oferit de partenerii | conţinut oferit de partenerii
            continut oferit de partenerii | acest conținut este sponsorizat
            acest conţinut este sponsorizat | acest continut este sponsorizat
            acest articol este sponsorizat | acesta este un advertorial | videoclipul va începe în
            videoclipul va incepe in | reclama se va închide | reclama se va inchide
            raportează această reclamă | raporteaza aceasta reclama
        ",
        hit: "Articolul continuă după publicitate",
        miss: "Concertul continuă după furtună, a promis trupa.",
    },
];
