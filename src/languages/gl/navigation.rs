//! Galician phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            [ir, saltar] ao [contido, contido principal, menú, pé de páxina] | saltar á navegación
            inicio | páxina de inicio | páxina principal | portada | ir á portada
            volver á portada | ir ao inicio | menú | menú principal
            [abrir, pechar] [menú, o menú, navegación] | buscar | busca | buscador | procurar
            procura | busca avanzada | [buscar, procurar] [no sitio, na web, no arquivo]
            que [buscas, estás a buscar, estás buscando, procuras, desexas buscar]
            resultados da busca | [iniciar, inicia, inicie, pechar, cerrar] sesión | entrar
            acceder | accede | acceso | acceso usuarios
            [acceso, entrada] [de usuarios, para usuarios, de clientes] | saír | desconectarse
            identificarse | identifícate | rexistrarse | rexístrate | rexístrese | rexistro
            [rexístrate, rexistrarse] gratis | date de alta | darse de alta
            [crear, crea] [conta, unha conta, a túa conta] | [a miña, a túa, a súa, miña] conta
            o meu perfil | o teu perfil | o meu espazo
            área [de cliente, do cliente, de clientes, privada, persoal, de socios, de prensa]
            zona privada
            [esqueciches, esqueceches] o [contrasinal, teu contrasinal, seu contrasinal]
            contrasinal | [recuperar, restablecer, cambiar] [contrasinal, o contrasinal]
            [lémbrame, lembrarme, recórdame, recordarme, manter a sesión iniciada, manterse
            conectado, non pechar sesión]
            nome de usuario [, ou correo electrónico, ou correo, ou email]
            [xa tes, aínda non tes, non tes] [conta, unha conta]
            [entrar, continuar] con [google, facebook, apple] | anterior | anteriores | seguinte
            seguintes | próximo | [páxina, noticia, nova] [anterior, seguinte]
            [artigo, post, capítulo] [anterior, seguinte]
            entradas [seguintes, máis antigas, máis recentes]
            entrada [máis antiga, máis recente] | artigos [seguintes, máis antigos, máis recentes]
            última páxina | primeira páxina | páxina # de # | páxina # | volver
            volver [arriba, atrás, ao inicio, ao comezo, á páxina de inicio, á páxina principal, á
            lista, ao listado, ao menú, ás noticias, ás novas, á páxina anterior]
            voltar | voltar arriba | arriba | subir | ir arriba | ir ao principio | pechar
            pechar xanela | pechar menú lateral | contacto | contactos | contacta | contactar
            [contacta, contacte, contactar] [connosco, con nós] | contáctanos | escríbenos
            escríbanos | chámanos | onde estamos | [quen, que] somos | sobre nós
            sobre o proxecto | a empresa | coñécenos | o noso equipo | o equipo
            [a nosa, nosa] historia | sobre este blog | sobre este sitio | axuda | centro de axuda
            preguntas frecuentes
            atención [ao cliente, ao lector, aos lectores, ao público, ao subscritor, á cidadanía]
            defensor do lector | defensora do lector
            [necesitas, precisas, necesita, precisa de] axuda
            tes [dúbidas, algunha dúbida] [, contáctanos] | mapa [web, do sitio] | arquivo
            arquivos | hemeroteca | [edición, edicións] [impresa, dixital, de hoxe]
            [versión, edición] para imprimir
            versión [impresa, para móbil, clásica, de escritorio, móbil] | portada de hoxe
            a portada do día | seccións | todas as seccións | ver todas as seccións | categorías
            todas as categorías | ver categorías | fontes rss | canles rss | rss | feed rss
            traballa connosco | traballe connosco | emprego público e bolsas | ofertas de emprego
            únete ao equipo | os nosos sitios | webs do grupo | medios do grupo | sitios do grupo
            grupo editorial | ligazóns | ligazóns [de interese, útiles, externas, rápidas]
            enlaces de interese | servizos | os nosos servizos
            [configuración, axustes] [, da conta, do perfil] | idioma | idiomas | linguas | galego
            castelán | inglés | galego castelán | gl es
            [cambiar, seleccionar] [idioma, o idioma, lingua] | en galego | en castelán | máis
            todo | todos | todas | ver o menú | aceptar e pechar xanela | cancelar | continuar
            navegación | navegación [principal, de entradas, secundaria, de artigos, do sitio]
            [estás, está, atópaste] aquí | en directo | última hora | urxente | axenda
            axenda cultural | anuncios clasificados | clasificados | esquelas
            [anúnciate, anúnciese] [, connosco, no xornal] | publicidade e tarifas
            tarifas [publicitarias, de publicidade]
            [código, normas] [ético, deontolóxico, de conduta] | principios editoriais
            [liña, política] editorial | libro de estilo | estatuto de redacción
            consello editorial | filtrar | filtrar por | filtros | limpar filtros | borrar filtros
            ordenar | etiquetas | palabras clave | nube de etiquetas | as miñas noticias
            notificacións | [activar, permitir] [notificacións, as notificacións, avisos]
            agora non | máis tarde | non, grazas | benvido | benvida | benvidos | ola, lector
            resumo con ia | [resumo, resumir] [por ia, con intelixencia artificial] | ir á receita
            citar este artigo | ver mapa | ver no mapa | ver o mapa | abrir no mapa
            [aumentar, diminuír] [letra, texto, a letra] | tamaño [da letra, do texto, de letra]
            alto contraste | modo escuro | modo claro | modo [lectura, nocturno]
            [descargar, descarga] [, o, en] pdf
            [descargar, descarga] [arquivo, o arquivo, ficheiro]
            [abrir, ler, ver] na [app, aplicación]
            [envía, envíanos] [a túa noticia, a túa foto, as túas fotos]
            índice | índice de contidos | táboa de contidos | neste artigo | nesta páxina
            contidos | que atoparás neste artigo
            [editar, editar a fonte, ver o historial, páxina ao chou, cambios recentes, páxinas
            especiais, información da páxina, artigo ao chou, contribucións, artigo conversa, ver
            código fonte, ligazóns con esta páxina, subir un ficheiro, citar esta páxina, crear un
            libro, versión para imprimir e exportar]
            seguinte episodio | copiar ao portapapeis
        ",
        hit: "Saltar ao contido",
        miss: "O lector atento vai saltar ao contido que realmente lle interesa.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            noticias | novas | actualidade | últimas noticias e actualidade | galicia | galiza
            mundo | internacional | españa | estado | nacional | local | comarcas | comarca
            provincia | provincias | municipios | concellos | parroquias | cidades | a cidade
            política | economía | empresas | mercados | negocios | finanzas | economía e empresa
            emprego | sociedade | sucesos | tribunais | xustiza | sucesos e tribunais | deportes
            deporte | deporte galego | deporte local | fútbol | fútbol feminino | fútbol galego
            baloncesto | balonmán | atletismo | ciclismo | remo | traíñas | hóckey | tenis | motor
            polideportivo | outros deportes | máis deporte | primeira división | segunda división
            terceira división | liga | cultura | cultura e lecer | lecer | espectáculos | música
            cine | libros | teatro | artes escénicas | artes | arte | series | televisión
            tv e series | letras | literatura | patrimonio | lingua e cultura | ciencia
            ciencia e tecnoloxía | tecnoloxía | dixital | internet | saúde | saúde e benestar
            benestar | sanidade | medio ambiente | ambiente | natureza | clima | sustentabilidade
            enerxía | educación | universidade | ensino | turismo | viaxes | viaxar | gastronomía
            cociña | receitas | viños | gastronomía e viños | moda | beleza | moda e beleza
            estilo de vida | xente | vida social | famosos | opinión | editorial | editoriais
            columnas | tribuna | tribunas | tribuna aberta | blogs
            cartas [ao director, á directora, á dirección, dos lectores] | viñetas | viñeta
            humor gráfico | humor | entrevistas | reportaxes | crónicas | análises | especiais
            monográficos | dossier | a fondo | en profundidade | datos e infografías
            verificación | vídeos | fotos | galerías | fotogalerías | imaxes | podcast | podcasts
            audios | multimedia | infografías | gráficos | radio | programas | programación
            a carta | horóscopo | horóscopo de hoxe | pasatempos | xogos | encrucillados | sudoku
            lotería | o tempo | tempo | meteoroloxía | previsión do tempo | tráfico | estradas
            mareas | pesca | mar e pesca | marítima | agro | rural | medio rural | campo
            agro e gandaría | gandaría | [necrolóxicas, obituarios] | curiosidades | vivenda
            inmobiliaria | motor e mobilidade | mobilidade | memoria | memoria histórica
            feminismo | igualdade | mocidade | migracións | emigración | diáspora | lusofonía
            economía social | cooperativismo | festas | festas e romarías | camiño de santiago
            compostela | a coruña | vigo | lugo | ourense | pontevedra | ferrol | vilagarcía
            a mariña | costa da morte | barbanza | deza | o salnés | o morrazo | ferrolterra
            bergantiños | valdeorras | terra chá
        ",
        hit: "Ciencia e tecnoloxía",
        miss: "O premio distingue proxectos de ciencia e tecnoloxía.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            [ir, saltar] [ao contido, ao menú, á navegación, ao pé]
            volver [á portada, á páxina, á lista, ao listado, ao menú, ao inicio, ás noticias,
            arriba]
            [estás, está, atópaste] [aquí, en]: | vostede está [aquí, en]
            [resultados da busca, resultado da busca, resultados de busca]
            [buscar, procurar] por: | páxina # de # | [ti, vostede] estás aquí
        ",
        hit: "Estás aquí: Inicio > Noticias > Val Fondo",
        miss: "Houbo que saltar á terceira páxina para atopar a resposta.",
    },
];
