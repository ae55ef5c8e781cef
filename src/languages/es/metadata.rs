//! Spanish phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            publicado el | publicado a las | publicada el | publicado hace | publicado hoy
            publicado # | publicado lunes | publicado martes | publicado miércoles
            publicado jueves | publicado viernes | publicado sábado | publicado domingo
            publicado por última vez | fecha de publicación | fecha de actualización
            fecha de creación | actualizado el | actualizado a las | actualizado a la
            actualizada el | actualizado hace | actualizado # | actualizado | última actualización
            ultima actualización | última actualización el | última modificación | última edición
            modificado el | modificado por última vez | primera publicación | escrito el
            posteado el | guardado el | fecha #
            publicado:
        ",
        hit: "Publicado el 12 de marzo de 2024 a las 18:05",
        miss: "El bando, publicado el 12 de marzo, obliga a todos los vecinos.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            tiempo de lectura | tiempo de lectura # min | tiempo de lectura # mins
            tiempo de lectura # minutos | tiempo de lectura # minuto
            tiempo de lectura aproximado # minutos | tiempo de lectura estimado # minutos
            tiempo estimado de lectura # min | tiempo estimado de lectura # minutos
            lectura de # min | lectura de # minutos | lectura # min | lectura # minutos
            # min de lectura | # mins de lectura | # minutos de lectura | # minuto de lectura
            # lectura mínima | # minutos para leer | se lee en # minutos | lee en # min
            # min lectura | # mins lectura | minutos de lectura # | # min read | duración # min
            escuchar # min
        ",
        hit: "Tiempo de lectura: 4 min",
        miss: "El tiempo de lectura medio cayó doce minutos en diez años.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            hace # horas | hace # hora | hace # hs | hace # h | hace # minutos | hace # minuto
            hace # min | hace # días | hace # día | hace # semanas | hace # semana | hace # meses
            hace # mes | hace # años | hace # año | hace una hora | hace un día | hace un mes
            hace un año | hace una semana | hace unos minutos | hace unas horas | ayer
            ayer a las # # | ayer # # | hoy a las # # | hoy # # | anteayer | ahora mismo
            hace un momento | hace instantes | # horas atrás | # días atrás | # meses atrás
            # años atrás
        ",
        hit: "Hace 3 horas",
        miss: "Hace 3 horas la plaza todavía estaba vacía.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # visitas | # visita | # vistas | # vista | # lecturas | # lectura | # palabras
            # visualizaciones | # visualización | # reproducciones | visto # veces | leído # veces
            visitas # | vistas # | número de visitas | total de visitas | # # visitas | # # vistas
            # views
        ",
        hit: "1.245 visitas",
        miss: "El vídeo superó las 1.245 visitas en su primera hora.",
    },
];
