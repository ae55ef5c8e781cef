//! Italian phrases for the `byline` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "byline.by",
        texts: "
            scritto da | pubblicato da | postato da | inserito da | a cura di
            a cura della redazione di | di redazione | di redazione web | di redazione online
            della redazione | redazione di | dalla redazione di | articolo a cura di | intervista di
            intervista a cura di | di ansa | da redazione | by redazione | testo a cura di
            di marco | di andrea | di alessandro | di davide | di giuseppe | di giovanni
            di antonio | di paolo | di roberto | di simone | di riccardo | di federico | di fabio
            di daniele | di massimo | di claudio | di maurizio | di enrico | di giorgio | di alberto
            di mario | di luigi | di filippo | di tommaso | di edoardo | di niccolò | di nicola
            di salvatore | di vincenzo | di emanuele | di gabriele | di gianluca | di cristiano
            di sergio | di bruno | di giulia | di chiara | di francesca | di sara | di elena
            di laura | di martina | di anna | di silvia | di valentina | di federica | di alessia
            di paola | di monica | di barbara | di roberta | di cristina | di claudia | di alice
            di giorgia | di eleonora | di elisa | di ilaria | di beatrice | di serena | di arianna
            di irene | di lucia | di marta | di caterina | di sofia | di teresa | di daniela
            di simona | di stefania | di antonella | di alessandra
            [autore, autrice, autori]:
        ",
        hit: "Di Giulia Bressan",
        miss: "La lettera di Giulia Bressan non arrivò mai a destinazione.",
    },
    Phrases {
        rule: "byline.about",
        texts: "
            l'autore | l'autrice | gli autori | sull'autore | sull'autrice | sugli autori
            a proposito dell'autore
            circa l'autore | autore | autrice | autori | scritto da | pubblicato da | chi sono
            chi siamo noi autori | biografia dell'autore | chi è l'autore | la redazione | redazione
            i nostri autori | collaboratori | i nostri collaboratori | in redazione
            direttore responsabile | l'autore dell'articolo
            [informazioni, notizie, note] [sull'autore, sull'autrice, sugli autori]
        ",
        hit: "Informazioni sull'autore",
        miss: "Servono informazioni sull'autore della rapina.",
    },
    Phrases {
        rule: "byline.more-by",
        texts: "
            tutti gli articoli dell'autore | tutti gli articoli di questo autore
            altri articoli dell'autore | altri articoli di questo autore
            altri articoli dello stesso autore | dello stesso autore | della stessa autrice
            articoli dell'autore | articoli di questo autore | articoli scritti da | altri post di
            vedi tutti gli articoli di | vedi tutti i post di | vedi tutti gli articoli
            vedi altri articoli di | leggi tutti gli articoli di | leggi altri articoli di
            visualizza tutti gli articoli di | visualizza tutti i post di | visualizza articoli
            mostra tutti gli articoli di | segui l'autore | segui autore | scheda autore
            profilo dell'autore | vedi profilo | contatta l'autore | scrivi all'autore
            scrivi alla redazione
        ",
        hit: "Vedi tutti gli articoli di Giulia Bressan",
        miss: "Conservava in soffitta tutti gli articoli dell'autore preferito.",
    },
    Phrases {
        rule: "byline.role",
        texts: "
            giornalista | giornalista professionista | giornalista pubblicista
            giornalista freelance | redattore | redattrice | redattore capo | redattrice capo
            caporedattore | caporedattrice | capo redattore | vicedirettore responsabile
            direttore responsabile | direttrice responsabile | direttore editoriale
            direttrice editoriale | inviato speciale | inviata speciale | editorialista
            opinionista | cronista | collaboratrice | redazione web | redazione online
            giornalista sportivo | giornalista sportiva | giornalista parlamentare | redattore web
            redattrice web
        ",
        hit: "Giulia Bressan, caporedattrice",
        miss: "La giornalista aspettava davanti al tribunale.",
    },
    Phrases {
        rule: "byline.bio",
        texts: "
            è giornalista professionista | è un giornalista professionista
            è una giornalista professionista | giornalista professionista dal
            giornalista pubblicista dal | iscritto all'ordine dei giornalisti
            iscritta all'ordine dei giornalisti | giornalista iscritto all'ordine
            giornalista iscritta all'ordine | è giornalista e scrittore | è giornalista e scrittrice
            è una giornalista freelance | è un giornalista freelance | è redattore di
            è redattrice di | è caporedattore di | è caporedattrice di | è direttore responsabile di
            è direttrice responsabile di | collabora con diverse testate
            collabora con varie testate | ha collaborato con diverse testate
            ha collaborato con testate | scrive per diverse testate | scrive di cultura per
            scrive di politica per | scrive di economia per
            laureato in scienze della comunicazione | laureata in scienze della comunicazione
            laureato in giornalismo | laureata in giornalismo | è autore di diversi libri
            è autrice di diversi libri | è autore di numerosi libri | è autrice di numerosi libri
            appassionato di scrittura e | appassionata di scrittura e | amante della scrittura
            appassionata di scrittura da sempre | appassionato di tecnologia fin da
            per contattare l'autore
        ",
        hit: "Giulia Bressan è giornalista professionista dal 2008 e segue la cronaca locale.",
        miss: "Sognava di diventare una giornalista, ma ha aperto un forno.",
    },
];
