//! Galician phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            [deixa, deixe] [un, o teu, o seu] comentario
            [deixa, deixe] [unha resposta, a túa opinión, a súa opinión]
            deixa unha resposta cancelar a resposta | deixa un comentario cancelar a resposta
            cancelar a resposta | cancelar resposta
            [comenta, comentar] [este artigo, esta noticia, esta entrada] | comentar | comenta
            comentarios | comentario | [os comentarios, os teus comentarios, os seus comentarios]
            comentarios [dos lectores, dos lectores e lectoras, das lectoras e lectores, dos
            usuarios, recentes, pechados, desactivados, #]
            # comentarios | # comentario | un comentario
            [ningún comentario, sen comentarios] [, aínda]
            [ver, ler] [comentarios, os comentarios, todos os comentarios]
            [únete, únase] [á conversa, na conversa, ao debate]
            [dá, danos, dea] a [túa, súa] opinión | a túa opinión | opina | opine | opinar
            [aínda non hai, non hai] comentarios [, aínda, nesta noticia]
            sé [o primeiro, a primeira] en [comentar, opinar]
            [valora, valore] [este artigo, este contido, esta páxina] | últimos comentarios
            [que, e ti que] [opinas, pensas, parece]
            [normas, regras, política] [de, para] comentar
            normas [de participación, dos comentarios, de uso dos comentarios]
            caracteres restantes | comentarios pechados nesta entrada
            # [comentarios, respostas] a esta entrada | # pensamentos sobre | # reflexións sobre
            deixar resposta | deixa resposta | publicar o comentario | deixar un comentario
            escribir un comentario | engadir un comentario | publicar un comentario
        ",
        hit: "Deixa un comentario",
        miss: "O adestrador non quixo facer un comentario sobre a lesión do dianteiro.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            [o teu, o seu] [enderezo electrónico, enderezo de correo electrónico, enderezo de
            correo, correo electrónico, correo, email] non [se publicará, será publicado, se
            amosará]
            os campos obrigatorios [están marcados, márcanse] [con, cun]
            [gardar, garda, gárdase] o meu nome, [correo electrónico, correo, enderezo
            electrónico] e [web, sitio web]
            neste navegador para a próxima vez que comente
            para a próxima vez que [comente, faga un comentario]
            debes [iniciar sesión, estar rexistrado] para [comentar, publicar un comentario]
            [inicia sesión, inicie sesión] para [comentar, responder, deixar un comentario]
            os comentarios [están pechados, están desactivados, son moderados, serán moderados,
            pasan por moderación]
            comentarios [suxeitos a moderación, pendentes de moderación]
            avísame [de, por correo de] [novos comentarios, comentarios novos]
            este sitio [usa, emprega, utiliza] akismet | para reducir o spam
            [aprende, coñece, obtén información
            sobre] como se procesan os datos dos teus comentarios
            só os subscritores poden comentar | só as persoas subscritoras poden comentar
            os comentarios son responsabilidade | comentarios son responsabilidade exclusiva
            [cóntanos, déixanos, déixao, cóntao, dinos] nos comentarios
            [déixanos, deixanos] o teu comentario
            este medio resérvase o dereito [a, de] [eliminar, borrar]
            [serán eliminados, eliminaranse, borraranse] os comentarios
            non se publicarán [comentarios, os comentarios] [ofensivos, con insultos, que
            conteñan]
            resérvase o dereito de [eliminar, non publicar] os comentarios
            [ningún comentario, aínda non hai comentarios] [sé o primeiro, sé a primeira, anímate]
            accede para comentar
        ",
        hit: "O teu enderezo electrónico non se publicará. Os campos obrigatorios márcanse con *",
        miss: "O enderezo da testemuña non será publicado por orde da xuíza.",
    },
    Phrases {
        rule: "comments.notice",
        texts: "
            os comentarios [que aparecen, publicados] [nesta páxina, a continuación, neste espazo]
            as opinións vertidas nos comentarios
            os comentarios [non representan, non reflicten] a opinión
            [estes comentarios, os comentarios] son [das súas autoras, dos seus autores, dos
            lectores e non]
            son responsabilidade [exclusiva, única] [de quen os escribe, de quen comenta, dos seus
            autores]
        ",
        hit: "Os comentarios non representan a opinión deste xornal.",
        miss: "Os comentarios do público seguíronse oíndo ata a saída.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            responder | resposta | respostas | # respostas | # resposta
            [ver, mostrar] [respostas, as respostas, # respostas] | denunciar | reportar | gústame
            non me gusta | xa non me gusta | # gústame | me gusta # | votar | votos positivos
            votos negativos | ligazón permanente | enlace permanente | citar | responder citando
            [denunciar, reportar] [abuso, comentario, este comentario]
            [ordenar, ordena] por [máis recentes, máis antigos, máis votados] | ordenar por
            [máis antigos, máis recentes, máis votados] [, primeiro] | o máis antigo
            os máis votados | responder a este comentario | responder a este fío
            o teu comentario está pendente de moderación
            [pendente, á espera, agardando] de [moderación, aprobación] | agardando moderación
            comentario eliminado | [editar, eliminar, borrar] comentario | última resposta
            [usuario, lector, lectora] anónimo | anónimo | anónima
        ",
        hit: "Responder",
        miss: "O concelleiro non quixo responder.",
    },
    Phrases {
        rule: "comments.says",
        texts: "
            di: | dixo: | comentou: | dixo en:
        ",
        hit: "Lucía Barreiro dixo:",
        miss: "Iso foi o que ela dixo ao chegar.",
    },
];
