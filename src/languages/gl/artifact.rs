//! Galician phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            reproducir | reproducir agora | escoitar | escoitar agora | escoitar audio
            escoitar o audio | pausar | [activar, desactivar] [son, o son, subtítulos] | silenciar
            sen son | con son | pantalla completa | saír da pantalla completa
            [reprodutor, reprodutor multimedia] de [vídeo, audio]
            cargando [vídeo, o vídeo, audio, reprodutor, o reprodutor] | velocidade de reprodución
            subtítulos | calidade do vídeo | [vídeo, episodio] [seguinte, anterior]
            próximo vídeo | ver agora | ver de novo | volver ver | reproducir de novo
            xanela modal | esta é unha xanela modal | [vídeo, audio, podcast] non dispoñible
            este [vídeo, audio] [non está dispoñible, xa non está dispoñible]
            tempo [restante, actual, transcorrido] | tentar de novo | inténtao de novo
            inténteo de novo | ver en youtube | ver [en directo, o directo]
            [mostrar, ver, ocultar] [a, ] transcrición | subir o volume | baixar o volume
            adiantar # segundos | retroceder # segundos
            reproducir [todo, vídeo, o vídeo, o audio, o episodio, o podcast]
            [pausar, deter] [o vídeo, o audio, a reprodución] | a reprodución comezará en breve
        ",
        hit: "Pantalla completa",
        miss: "Vimos a final a pantalla completa no móbil do meu irmán.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            [activa, active, habilita] [javascript, o javascript]
            javascript está [desactivado, deshabilitado]
            javascript [desactivado, deshabilitado] no | necesitas activar javascript
            require javascript | precisa de javascript | necesita javascript
            é necesario [activar, ter activado, habilitar] javascript | debes ter javascript
            por favor, activa o teu javascript
            [o teu, o seu] navegador [non soporta, non admite, non é compatible]
            actualiza o teu navegador | actualice o seu navegador | utiliza un navegador máis
            use un navegador máis moderno | [desactiva, desactive] o [teu, seu] bloqueador
            [desactiva, desactive] o bloqueador de [anuncios, publicidade]
            detectamos que [usas, utilizas, usa, utiliza, tes, ten] un bloqueador
            estás a usar un bloqueador de anuncios
            este [contido, vídeo] non está dispoñible [no teu país, no seu país, na túa rexión]
            para ver este contido [necesitas, debes, é necesario, ten que]
        ",
        hit: "Por favor, activa o JavaScript para ver os comentarios.",
        miss: "Ensina JavaScript e Python a xubilados do barrio.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            cargando | cargando contido | cargando máis | cargando noticias | cargando datos
            agarde | agarda | agarde por favor | agarda un momento | agarde un momento
            espera un momento | un momento, por favor | imaxe | imaxe non dispoñible | sen imaxe
            sen título | houbo un erro | produciuse un erro | ocorreu un erro | algo saíu mal
            algo foi mal | erro ao cargar
            erro ao cargar [o contido, a páxina, o vídeo, os comentarios] | contido non dispoñible
            non dispoñible | despregar | repregar | pregar | ocultar | mostrar menos | ver menos
            ler menos | amosar menos | [preme, prema] para [despregar, abrir, ampliar]
            [non se atoparon, non hai, sen] resultados | ningún resultado
            non atopamos resultados | recargar | recargar a páxina | actualizar
            actualizar a páxina | volver tentar | páxina non atopada | non se atopou a páxina
            [erro, error] 404 | a páxina que [buscas, busca, procuras] non [existe, se atopa]
            [ups, vaia] [, non atopamos a páxina, algo saíu mal] | imaxe destacada non dispoñible
        ",
        hit: "Cargando…",
        miss: "Pasaron a noite cargando caixas de peixe.",
    },
];
