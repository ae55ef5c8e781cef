//! Italian phrases for the `caption` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "caption.mark",
        texts: "
            foto: | immagini d'archivio | immagini di repertorio | immagine generica | foto generica
            nella foto | nelle foto | nell'immagine | in foto | nel riquadro | didascalia
            infografica: | un frame del video | fermo immagine | un fermo immagine | veduta aerea di
            veduta aerea del | foto dalla pagina facebook | foto tratta da | immagine tratta da
            video:
        ",
        hit: "Nella foto, il sindaco di Valdorsa durante l'inaugurazione.",
        miss: "Il volume contiene una foto d'archivio della vecchia stazione.",
    },
    Phrases {
        rule: "caption.enlarge",
        texts: "
            ingrandisci | ingrandisci immagine | ingrandisci l'immagine | ingrandisci foto
            clicca per ingrandire | clicca sull'immagine per ingrandirla
            clicca sull'immagine per ingrandire | clicca sulla foto per ingrandire
            tocca per ingrandire | vedi immagine ingrandita | vedi la gallery | vedi galleria
            vedi la galleria | vai alla gallery | vai alla galleria | gallery | galleria
            galleria fotografica | galleria immagini | galleria di immagini | fotogallery
            foto gallery | photogallery | sfoglia la gallery | sfoglia la galleria | vedi foto
            vedi le foto | vedi tutte le foto | tutte le foto | le foto | # foto | # immagini
            immagine # di # | foto # di # | # di # foto | immagine precedente | immagine successiva
            foto precedente | foto successiva | slide # di # | mostra didascalia
            nascondi didascalia | didascalia | schermo intero immagine | apri galleria
            chiudi galleria | riproduci video | torna alla gallery | guarda la gallery
            guarda le foto | guarda la fotogallery
        ",
        hit: "Ingrandisci immagine",
        miss: "Il restauro ha permesso di ingrandire l'immagine della Madonna.",
    },
    Phrases {
        rule: "caption.agency",
        texts: "
            foto ansa | ansa/epa | foto lapresse | foto agi | foto adnkronos | foto fotogramma
            agenzia fotogramma | foto imagoeconomica | imagoeconomica | ipa-agency | foto ipa
            foto reuters | foto ap | foto afp | via reuters | via afp | foto facebook
            foto instagram | foto twitter | foto web | foto dal web | foto pixabay | foto freepik
            foto unsplash | adobe stock | foto ufficio stampa | per gentile concessione
            foto vigili del fuoco | foto credit | frame video | fermo immagine | foto generica
            immagine generica | olycom | agenzia foto | foto newpress | foto liverani
        ",
        hit: "Il ministro all'uscita dal vertice. Foto ANSA",
        miss: "La foto che l'Ansa ha diffuso ha fatto il giro del mondo.",
    },
    Phrases {
        rule: "caption.opening",
        texts: "
            foto d'archivio | foto di archivio | foto di repertorio | fotografia d'archivio
            immagine d'archivio | immagine di archivio | immagine di repertorio
            immagine illustrativa
        ",
        hit: "Foto d'archivio: Ramsby, 2019",
        miss: "Il volume contiene una foto d'archivio della vecchia stazione.",
    },
    Phrases {
        rule: "caption.closing",
        texts: "
            foto d'archivio | foto di archivio | foto di repertorio | immagine di repertorio
            immagine d'archivio | foto di archivio ansa | archivio ansa
        ",
        hit: "Ramsby, 2019. Foto d'archivio",
        miss: "La foto che l'Ansa ha diffuso ha fatto il giro del mondo.",
    },
];
