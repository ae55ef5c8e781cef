//! Galician phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            [publicado, publicada, actualizado, actualizada] [o, ás] # | publicado [o día, hai] #
            actualizado hai #
            [publicado, publicada, publicación, actualizado, actualizada, creado, modificado,
            entrada publicada, publicouse, última actualización, última modificación, última
            revisión]:
            [publicado, publicada, actualizado, actualizada] #
            [publicado, actualizado] [luns, martes, mércores]
            [publicado, actualizado] hai [uns, unha, un]
            data de [publicación, actualización, modificación, creación]
            última [actualización, modificación] [, o, ás] #
            última [actualización, modificación] | [noticia, nova, entrada] publicada [o, hai] #
            artigo publicado [o, hai] # | primeira publicación | publicouse o #
        ",
        hit: "Publicado o 12 de marzo de 2024 ás 18:05",
        miss: "O edicto, publicado o 12 de marzo, obriga a todos os veciños.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            tempo [de, estimado de] lectura [, #, # min]
            [tempo, tempo de lectura] estimado [# min, # minutos]
            lectura [de, en] # [min, mins, minutos]
            # [min, mins] [de lectura, lectura, para ler]
            [lese, léese, lelo] en # [min, minutos] | duración # [min, minutos, segundos]
            escoitar # min | escoita # min | lectura fácil # min | lectura rápida # min
            menos dun minuto de lectura | # minutos de vídeo | # min de vídeo
            tempo de lectura # [minutos, minuto]
        ",
        hit: "Tempo de lectura: 4 min",
        miss: "O tempo de lectura medio baixou doce minutos en dez anos.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            hai # [horas, hora, h, minutos, minuto, min, segundos, segundo, días, día, semanas,
            semana, meses, mes, anos, ano]
            hai # [h, horas] # [min, minutos]
            hai [unha hora, un día, un mes, un ano, unha semana, un minuto, un momento, uns
            minutos, unhas horas, uns días, uns segundos, poucos minutos, media hora, máis dunha
            hora]
            [onte, hoxe] [, ás # #, ás # h] | agora mesmo | hai pouco
            [actualizado, publicado] hai [# horas, # hora, # minutos]
        ",
        hit: "Hai 3 horas",
        miss: "Hai 3 horas a praza aínda estaba baleira.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # # [visualizacións, visitas, lecturas, reproducións]
            # [visualizacións, visualización, visitas, visita, lecturas, lectura, palabras,
            vistas, reproducións, reprodución, descargas, impresións, accesos]
            # mil [visualizacións, visitas, lecturas, reproducións, vistas]
            [visto, lido, vista, lida] # veces
            [visitas, visualizacións, lecturas, vistas, reproducións, descargas] #
            [visitas, visualizacións] totais [, #] | total de visitas [, #] | visitas á páxina
            número de [visitas, lecturas] [, #] | persoas conectadas # | # persoas lendo
            # persoas están a ler isto
        ",
        hit: "1.245 visualizacións",
        miss: "O vídeo pasou das 1.245 visualizacións na primeira hora.",
    },
];
