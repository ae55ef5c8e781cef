//! Italian phrases for the `social` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "social.follow",
        texts: "
            seguici sui nostri social | seguici sulla nostra pagina
            seguitemi su | segui la pagina facebook
            segui i nostri canali social | ci trovi su facebook
            metti mi piace su facebook | clicca mi piace sulla nostra pagina
            diventa fan su facebook | diventa fan della pagina
            iscriviti alla nostra pagina facebook | segui su facebook | segui su instagram
            segui su twitter | segui anche su instagram
            [seguici, seguiteci, seguimi, ci trovi, ci trovate, trovaci] [su, anche su, sui nostri, sui social,
            sulla nostra, sulle nostre]
            [segui, seguite] [la nostra pagina, il nostro profilo, i nostri profili, i nostri canali, le nostre
            pagine]
            [metti, mettete, lascia] [mi piace, un mi piace, like, un like] [alla, alla nostra] pagina
            resta in contatto con noi [su, sui, attraverso]
        ",
        hit: "Seguici su Facebook e Instagram",
        miss: "I cani lo seguirono su per il sentiero in silenzio.",
    },
    Phrases {
        rule: "social.share",
        texts: "
            condividi | condividilo | condividi l'articolo | condividi su
            condividi su facebook | condividi su twitter | condividi su x | condividi su whatsapp
            condividi su linkedin | condividi su telegram | condividi su pinterest
            condividi con | condividi via email | condividi via mail
            condividi per email | condividi tramite email | condividi adesso | condividi ora
            condividi con un amico | condivisioni | condivisione | copia link
            copiato negli appunti | stampa | invia | invia tramite email
            inviami una mail | email | e-mail | mail | posta elettronica | twitta | tweet | retweet
            pubblica su facebook | segui | seguici | seguiteci | segui su | social | i nostri social
            i social | canali social | salva | opzioni di condivisione
            chiudi condivisione | social network | su facebook | su twitter | su whatsapp
            stampa ricetta | stampa la ricetta | salva ricetta
            [condividi, condividete] [, questo, il] [articolo, contenuto, post, video, link]
            [condividi, condividete] [questa, la] [notizia, pagina, storia, ricetta, pubblicazione]
            [condividi, condividete] [con gli amici, con i tuoi amici, con i tuoi contatti, sui social, sui social
            network, sui tuoi social]
            [ti è piaciuto, ti piace] [, questo articolo, l'articolo, questo post, la ricetta] condividilo | ti è piaciuta condividila
            [stampa, salva, invia] [pagina, la pagina, questa pagina, articolo, l'articolo, questo articolo, la
            notizia]
            salva [tra i preferiti, nei preferiti, tra i segnalibri] | copia [il link, indirizzo, url, collegamento,
            il collegamento, link articolo]
            [link, collegamento, url] copiato [, negli appunti, con successo]
            [invia, manda] [per email, via email, via mail, ad un amico, a un amico, su whatsapp]
            [regala, offri] [questo articolo, l'articolo, articolo] | resta in contatto con noi
            [condividi, condividete] [la pagina, questa pagina, l'articolo] su [facebook, x, whatsapp, telegram,
            linkedin]
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
            invia via email a | larticolo ti è stato utile
            [questo articolo, questo contenuto, questa pagina, la pagina, l'articolo, questa informazione, questa
            risposta] ti è [stato, stata] utile
            [quanto sono chiare, quanto sono utili] le informazioni su questa pagina | [ti è, vi è] [stato utile,
            stata utile, piaciuto] questo [articolo, contenuto]
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
