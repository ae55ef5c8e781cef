//! Italian phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            seguici su | seguici anche su | seguici sui social | seguici sui nostri social
            seguici sulla nostra pagina | seguici sulle nostre | seguiteci su | seguiteci anche su
            seguitemi su | seguimi su | segui la nostra pagina | segui la pagina facebook
            segui i nostri canali social | segui i nostri profili | ci trovi su facebook
            ci trovi anche su | ci trovate su | trovaci su | metti mi piace alla nostra pagina
            metti un mi piace alla nostra pagina | metti like alla nostra pagina
            metti mi piace su facebook | clicca mi piace sulla nostra pagina
            diventa fan su facebook | diventa fan della pagina
            iscriviti alla nostra pagina facebook | segui su facebook | segui su instagram
            segui su twitter | segui anche su instagram
        ",
        hit: "Seguici su Facebook e Instagram",
        miss: "I cani lo seguirono su per il sentiero in silenzio.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            condividi | condividilo | condividi questo articolo | condividi articolo
            condividi l'articolo | condividi la notizia | condividi questa notizia
            condividi questo contenuto | condividi questo post | condividi su
            condividi su facebook | condividi su twitter | condividi su x | condividi su whatsapp
            condividi su linkedin | condividi su telegram | condividi su pinterest
            condividi sui social | condividi con | condividi via email | condividi via mail
            condividi per email | condividi tramite email | condividi adesso | condividi ora
            condividi il link | condividi con un amico | condivisioni | condivisione | copia link
            copia il link | copia url | copia indirizzo | link copiato | link copiato negli appunti
            copiato negli appunti | stampa | stampa articolo | stampa questo articolo
            stampa pagina | invia | invia per email | invia via email | invia via mail
            invia tramite email | invia a un amico | invia ad un amico | invia articolo
            inviami una mail | email | e-mail | mail | posta elettronica | twitta | tweet | retweet
            pubblica su facebook | segui | seguici | seguiteci | segui su | social | i nostri social
            i social | canali social | salva | salva articolo | salva l'articolo
            salva nei preferiti | regala articolo | regala questo articolo | opzioni di condivisione
            chiudi condivisione | social network | su facebook | su twitter | su whatsapp
            stampa ricetta | stampa la ricetta | salva ricetta | condividi la ricetta
        ",
        hit: "Condividi su Facebook",
        miss: "La nonna ha imparato a condividere su Facebook le foto della sagra.",
    },
    Phrases {
        rule: "social.share-start",
        texts: "
            condividi questo | condividi questa | condividi su | condividi via | condividi tramite
            condividi l'articolo | condividi la notizia | condividi con i tuoi
            clicca per condividere | fai clic qui per condividere | fai clic per condividere
            fare clic per condividere | fai clic qui per stampare | fai clic per stampare
            fai clic per inviare | fai clic qui per inviare | invia un link | invia questo articolo
            invia via email a
            ti è piaciuto questo articolo | questo articolo ti è stato utile
            larticolo ti è stato utile
        ",
        hit: "Fai clic per condividere su WhatsApp (Si apre in una nuova finestra)",
        miss: "Decisero di condividere su un tavolo lungo il cibo avanzato.",
    },
    Phrases {
        rule: "social.count",
        texts: "
            # condivisioni | # condivisione | # mi piace | # like | # likes | # follower
            # followers | # fan | # iscritti | # seguaci | # retweet | # reazioni | # interazioni
            # mila follower | # mila fan | # shares | condiviso # volte
        ",
        hit: "342 condivisioni",
        miss: "La pagina è passata da 342 a 12 mila follower in un mese.",
    },
];
