//! Catalan phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            reprodueix | reproduir | reproduint | reproduïx | posa en pausa | pausa la reproducció
            silencia | silenciar | activa el so | activar el so | desactiva el so | treu el so
            amb so | sense so | pantalla completa | a pantalla completa
            surt de la pantalla completa | surt de pantalla completa | carregant el reproductor
            s'està carregant el reproductor | carregant el vídeo | s'està carregant el vídeo
            carregant vídeo | velocitat de reproducció | velocitat normal | subtítols
            subtítols desactivats | qualitat del vídeo | vídeo següent | següent vídeo
            pròxim vídeo | mira-ho ara | mira'l ara | aquesta és una finestra modal | finestra modal
            tanca la finestra modal | temps actual | temps restant | durada total
            torna a reproduir | repeteix el vídeo | torna-ho a provar | torneu-ho a provar
            torna a intentar-ho | escolta ara | escolta'l ara | escolta-ho | mira-ho a youtube
            veure a youtube | mira a youtube | mira-ho en directe | veure en directe
            escolta la ràdio en directe | ràdio en directe | avança # segons | retrocedeix # segons
            incrusta | vídeo # de # | llista de reproducció | a continuació en vídeo
            [reproductor, reproductors] [de vídeo, d'àudio]
            [reprodueix, reproduir, escolta, escoltar, atura, pausa] [l'àudio, àudio, el vídeo,
            vídeo]
            [vídeo, àudio, contingut multimèdia] no disponible
            [aquest, el] vídeo [no està disponible, ja no està disponible, no es pot reproduir]
            [mostra, mostrar, amaga, amagar, veure] [la transcripció, els subtítols]
            [comparteix, compartir, insereix] [vídeo, el vídeo, àudio, l'àudio]
        ",
        hit: "Pantalla completa",
        miss: "Vam veure la final a pantalla completa al mòbil del meu germà.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            bloquejador d'anuncis activat | bloquejador de publicitat activat
            hem detectat un bloquejador | hem detectat que utilitzes un bloquejador
            hem detectat que fas servir un bloquejador | per veure aquest contingut cal
            per veure aquest contingut has d'acceptar | per veure aquest vídeo cal
            aquest contingut no està disponible | aquest contingut està bloquejat perquè
            sembla que el navegador té
            [activa, activeu, activi, habilita, habiliteu, habiliti, activar,
            habilitar] [javascript, el javascript]
            javascript [està desactivat, desactivat, està deshabilitat, deshabilitat, no està
            activat]
            [necessites, necessiteu, necessita, cal tenir, cal activar, requereix,
            requerix] javascript
            [el teu, el vostre, el seu] navegador [no admet, no suporta, no és compatible, no pot,
            està desactualitzat, té desactivat, no permet reproduir]
            [actualitza, actualitzeu, actualitzi] [el navegador, el teu navegador, el vostre
            navegador, el seu navegador]
            [desactiva, desactiveu, desactivi] [el bloquejador, el teu bloquejador, el vostre
            bloquejador] d'anuncis
        ",
        hit: "Si us plau, activa JavaScript per veure els comentaris.",
        miss: "Ensenya JavaScript i Python als jubilats del barri.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            carregant | carregant contingut | carregant el contingut | carregant més
            s'està carregant | s'està carregant el contingut | s'estan carregant les dades
            carregant dades | espereu si us plau | espera si us plau | si us plau espereu
            si us plau espera | espereu un moment | espera un moment | un moment si us plau
            imatge no disponible | sense imatge | sense títol | s'ha produït un error
            hi ha hagut un error | ha hagut un error | s'ha produït un error inesperat
            error de càrrega | error en carregar | error en carregar el contingut
            error en la càrrega | contingut no disponible | no disponible | desplega | desplegar
            replega | replegar | expandeix | expandir | redueix | mostra'n menys | mostra menys
            mostrar menys | veure menys | veure'n menys | llegeix menys | fes clic per expandir
            feu clic per expandir | fes clic per mostrar | clica per desplegar
            no s'han trobat resultats | sense resultats | no hi ha resultats | cap resultat
            no s'ha trobat cap resultat | no hem trobat cap resultat | actualitza | actualitzar
            recarrega | recarregar | recarrega la pàgina | torna a carregar la pàgina
            pàgina no trobada | no s'ha trobat la pàgina | error # pàgina no trobada
            la pàgina que [busques, busca, cerques, cerqueu, cerca] no [existeix, existix, s'ha
            trobat, està disponible]
            [mostra, amaga] [, el text, els detalls, la llista]
        ",
        hit: "Carregant…",
        miss: "Van passar la nit carregant caixes de peix.",
    },
];
