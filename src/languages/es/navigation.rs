//! Spanish phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            inicio | ir al inicio | volver al inicio | volver a inicio | portada | ir a portada
            volver a portada | página principal | página de inicio | menú | menu | menú principal
            abrir menú | cerrar menú | mostrar menú | desplegar menú | buscar | buscador | búsqueda
            búsqueda avanzada | buscar en el sitio | realizar búsqueda
            abrir buscador | iniciar sesión | inicia sesión | inicie sesión | iniciá sesión
            iniciar sesion | cerrar sesión | acceder | acceso | accede | acceso usuarios | entrar
            ingresar | ingresa | registrarse | regístrate | registrate | regístrese | registro
            crear cuenta | crear una cuenta | mi cuenta | mi perfil | tu cuenta | área personal
            olvidé mi contraseña | ¿olvidaste tu contraseña? | ¿has olvidado tu contraseña?
            contraseña | nombre de usuario | siguiente | anterior | siguientes | anteriores
            página siguiente | página anterior | artículo siguiente | artículo anterior
            siguiente artículo | anterior artículo | noticia anterior | noticia siguiente
            nota anterior | nota siguiente | siguiente noticia | entrada anterior
            entrada siguiente | siguiente entrada | próximo artículo | entradas antiguas
            entradas más recientes | volver | volver arriba | ir arriba | subir | atrás | adelante
            saltar al contenido | ir al contenido | ir al contenido principal
            saltar al contenido principal | pasar al contenido principal | cerrar | cerrar ventana
            contacto | contactos | contáctanos | contáctenos | contactanos | contactar
            quiénes somos | quienes somos | nosotros | sobre nosotros | acerca de
            acerca de nosotros | conócenos | nuestro equipo | el equipo | staff | ayuda
            centro de ayuda | preguntas frecuentes | atención al cliente | atención al lector
            defensor del lector | mapa web | mapa del sitio | archivo | archivos | hemeroteca
            edición impresa | edición digital | versión impresa | versión de escritorio | ediciones
            secciones | sección | categorías | categoría | temas | todos los temas
            todas las secciones | canales rss | trabaja con nosotros | trabajá con nosotros
            trabaje con nosotros | bolsa de trabajo | socios | grupo editorial | nuestras webs
            webs del grupo | enlaces de interés | enlaces | servicios | nuestros servicios | ajustes
            configuración | idioma | idiomas | español | inglés | castellano | página # de # | más
            todo | todos | todas | cancelar | continuar | ok | enviar formulario | ver más secciones
            navegación | navegación de entradas | navegación principal | estás aquí | está aquí
            usted está aquí | en directo | en vivo | directo | vivo | último minuto | al minuto
            minuto a minuto | hoy es noticia | temas del día | agenda | guía de ocio | cartelera
            loterías | clasificados | avisos clasificados | anuncios clasificados | esquelas
            servicio al cliente | anunciarse | publicidad y contacto
            aviso de privacidad integral | línea editorial | código ético | principios éticos
            filtrar | limpiar | ordenar | etiquetas | palabras clave | mostrar u ocultar menú
            alternar navegación | suscripciones
            resumen con ia | resumir con ia | resumen por ia | resumido por ia | ir a la receta
            saltar a la receta | informa sobre un error | reporta un error | notificar un error
            citar este artículo | ver fuentes | ver mapa | ver en el mapa
            corregir letra | denunciar anuncio
            lo que enlaza aquí | subir archivo | páginas especiales | información de la página | citar esta página | cambios recientes | página aleatoria | episodio siguiente | episodio anterior
            editar | editar código | editar editar código | ver historial | ver código
            índice | índice de contenidos | tabla de contenidos | en este artículo | contenido | contenidos
            [he olvidado, olvidó] [mi, su] contraseña
            [anúnciate, anúnciese, anunciate] [, con nosotros, en este sitio, en nuestra web]
            [no tienes, todavía no tienes, aún no tienes, ya tienes, ya tengo, no tenés] [cuenta, una cuenta] | [no
            tienes, todavía no tienes, aún no tienes] cuenta regístrate
            qué [estás buscando, está buscando, buscas, quieres buscar]
            [elige, elegir, selecciona, seleccionar, seleccione, cambiar] [, el, tu, de] idioma
            [descargar, descarga, ver, abrir] [, el, en] pdf | resultados de [búsqueda, su búsqueda, tu búsqueda, la
            búsqueda de]
            [aumentar, disminuir, reducir] [texto, letra, tamaño de letra] | tamaño [de letra, del texto] | alto contraste
            buscar [noticias, productos, artículos, en el archivo]
        ",
        hit: "Iniciar sesión",
        miss: "El alcalde pidió iniciar sesión con media hora de retraso.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            noticias | actualidad | mundo | internacional | internacionales | el mundo | nacional
            nacionales | país | el país | política | economía | negocios | empresas | mercados
            finanzas | finanzas personales | dinero | sociedad | sucesos | policiales | judiciales
            tribunales | deportes | deporte | fútbol | futbol | baloncesto | básquet | tenis
            ciclismo | motor | motogp | fórmula 1 | cultura | cultura y espectáculos | espectáculos
            entretenimiento | farándula | gente | corazón | famosos | cine | música | libros
            teatro | series | televisión | tv y series | medios | ciencia | ciencia y tecnología
            ciencia y salud | tecnología | tecnologías | tecno | salud | salud y bienestar
            bienestar | medio ambiente | medioambiente | ambiente | clima y medio ambiente | planeta
            educación | universidad | universidades | empleo | inmobiliaria | turismo | viajes
            viajar | gastronomía | recetas | cocina | moda | belleza | moda y belleza | estilo
            estilo de vida | estilos | tendencias y estilo | vida y estilo | mujer | mascotas | ocio
            planes | toros | opinión | opiniones | editorial | editoriales | columnas
            cartas al director | cartas de los lectores | humor gráfico | viñetas | entrevistas
            reportajes | especiales | investigación periodística | blogs | vídeos | videos | vídeo
            video | fotos | podcasts | pódcast | podcast | multimedia | gráficos | horóscopo
            horoscopo | pasatiempos | juegos | crucigramas | sudoku | sorteos | lotería
            programación tv | el tiempo | pronóstico del tiempo | tráfico | local | locales
            regional | regionales | región | provincia | provincias | municipios | comarcas | sierra
            américa latina | latinoamérica | comunidad de madrid | comunidad valenciana | obituarios
            necrológicas | virales | viral | insólito | curiosidades | fact check | verificación
            columnistas invitados | campo | agro | rural
        ",
        hit: "Ciencia y tecnología",
        miss: "El concurso premia proyectos de ciencia y tecnología.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            saltar al contenido | saltar al menú | saltar a la navegación | saltar a contenido
            ir al contenido | ir a contenido | ir al menú | ir a la navegación | ir al pie de página
            ir a la portada | ir a la página | ir a inicio | pasar al contenido | volver al inicio
            volver a la portada | volver a la página | volver arriba | volver al índice
            volver al listado | regresar al inicio | usted está en | usted está aquí | estás en
            te encuentras en | estás aquí | buscar en | buscar por | resultados de búsqueda
            resultado de la búsqueda
        ",
        hit: "Usted está aquí: Inicio > Noticias > Valdesoto",
        miss: "Para ir al contenido de la ley basta con leer su preámbulo.",
    },
];
