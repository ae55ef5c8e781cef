//! Portuguese phrases for the `advertisement` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "advertisement.mark",
        texts: "
            publicidade | publicidades | anúncio | anúncios | anúncios google | anúncio publicitário
            propaganda | patrocinado | patrocinada | patrocinados | conteúdo patrocinado
            conteúdos patrocinados | artigo patrocinado | post patrocinado | publieditorial | publi
            publipost | informe publicitário | informe comercial | conteúdo de marca
            conteúdo publicitário | branded content | brand studio | conteúdo de parceiros
            conteúdo de parceiro | links patrocinados | link patrocinado | patrocínio | apoio
            oferecimento | oferecido por | patrocinado por | apresentado por
            continua após a publicidade | continua depois da publicidade | pular anúncio
            fechar anúncio | fechar publicidade | remover anúncios | espaço publicitário | pub
            conteúdo comercial | em parceria com | anuncie seu negócio | sua publicidade aqui
            seu anúncio aqui | a sua publicidade aqui | promovido | conteúdo promovido | promo
            conteúdo [do parceiro, do patrocinador, dos parceiros, dos nossos parceiros]
        ",
        hit: "PUBLICIDADE",
        miss: "A publicidade paga boa parte da romaria.",
    },
    Phrases {
        rule: "advertisement.notice",
        texts: "
            continua após a publicidade | continua depois da publicidade | continua após publicidade
            continua depois do anúncio | a matéria continua após | a notícia continua após
            o artigo continua após | artigo continua após a publicidade | o texto continua após
            a reportagem continua após | continue lendo após a publicidade
            continue a ler após a publicidade | continua após o anúncio | role para continuar
            deslize para continuar | continua a seguir à publicidade | a notícia continua abaixo
            o artigo continua abaixo | a matéria continua abaixo | conteúdo dos nossos parceiros
            conteúdo oferecido por nossos | este é um conteúdo patrocinado | o vídeo começará em
            este anúncio será fechado | denunciar este anúncio | clique para pular o anúncio
            siga lendo após a publicidade
        ",
        hit: "A matéria continua após a publicidade",
        miss: "O show continua após a tempestade, prometeu a banda.",
    },
];
