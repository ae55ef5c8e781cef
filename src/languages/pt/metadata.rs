//! Portuguese phrases for the `metadata` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "metadata.published",
        texts: "
            publicado às | publicado dia | publicado # | publicado há | publicado hoje
            publicado segunda | publicado terça | publicado quarta | publicado quinta
            publicado sexta | publicado a # | publicação # | data de publicação | data da publicação
            postado em | postado # | postado há | atualizado em | atualizado # | atualizado às
            atualizado há | atualizado a # | atualizado hoje | atualizada em | atualizado
            última atualização | ultima atualização | última atualização em | última modificação
            última edição | modificado em | alterado em | artigo publicado em | texto publicado em
            matéria publicada em | notícia publicada em | primeira publicação em | publicado em # #
            publicado em # de | publicada em # # | publicada em # de
            [publicado, publicada, postado, publicação]:
        ",
        hit: "Publicado em 12 de março de 2024 às 18h05",
        miss: "O edital, publicado em 12 de março, obriga todos os moradores.",
    },
    Phrases {
        rule: "metadata.reading-time",
        texts: "
            tempo de leitura | tempo de leitura # min | tempo de leitura # mins
            tempo de leitura # minutos | tempo de leitura # minuto
            tempo de leitura estimado # minutos | tempo estimado de leitura # minutos
            tempo estimado de leitura # min | tempo médio de leitura # minutos | leitura de # min
            leitura de # minutos | leitura # min | leitura # minutos | leitura em # min
            # min de leitura | # mins de leitura | # minutos de leitura | # minuto de leitura
            # min leitura | # minutos para ler | # mins leitura | leia em # min | leia em # minutos
            lê-se em # minutos | duração # min | ouvir # min | ouça # min
        ",
        hit: "Tempo de leitura: 4 min",
        miss: "O tempo de leitura médio caiu doze minutos em dez anos.",
    },
    Phrases {
        rule: "metadata.time-ago",
        texts: "
            há # horas | há # hora | há # h | há # minutos | há # minuto | há # min | há # dias
            há # dia | há # semanas | há # semana | há # meses | há # mês | há # anos | há # ano
            há uma hora | há um dia | há um mês | há um ano | há alguns minutos | há poucos minutos
            há algumas horas | # horas atrás | # hora atrás | # minutos atrás | # dias atrás
            # dia atrás | # semanas atrás | # meses atrás | # mês atrás | # anos atrás | # ano atrás
            ontem | ontem às # # | ontem às #h# | hoje às # # | hoje às #h# | hoje # # | agora mesmo
            agora há pouco | anteontem
        ",
        hit: "Há 3 horas",
        miss: "Há 3 horas a praça ainda estava vazia.",
    },
    Phrases {
        rule: "metadata.views",
        texts: "
            # visualizações | # visualização | # leituras | # leitura | # acessos | # acesso
            # visitas | # palavras | # views | # exibições | # vistas | visto # vezes | lido # vezes
            visualizações # | acessos # | leituras # | # mil visualizações | # # visualizações
            # # leituras | # reproduções
        ",
        hit: "1.245 visualizações",
        miss: "O vídeo passou das 1.245 visualizações na primeira hora.",
    },
];
