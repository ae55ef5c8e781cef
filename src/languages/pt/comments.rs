//! Portuguese phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            deixe sua opinião | deixe a sua opinião | deixar comentário | escrever comentário
            adicionar comentário | publicar comentário
            postar comentário | postar um comentário | enviar comentário | comentar | comente
            comentar artigo | comentar notícia | comentários | comentário
            os comentários | os seus comentários | comentários dos leitores | # comentários
            # comentário | comentários # | um comentário | nenhum comentário | sem comentários
            nenhum comentário ainda | ver comentários | ver # comentários
            veja os comentários | ler comentários | leia os comentários | mostrar comentários
            ocultar comentários | carregar comentários | mais comentários | participe da conversa
            participe da discussão | participe na conversa | junte-se à conversa | entre na conversa
            dê sua opinião | dê a sua opinião | a sua opinião | sua opinião | opine
            cancelar resposta | deixe um comentário cancelar resposta
            deixe uma resposta cancelar resposta | últimos comentários | comentários recentes
            comentários encerrados | comentários desativados | comentários fechados
            o que você achou? | o que achou? | e você, o que acha? | seu comentário
            o seu comentário | regras para comentários | regras de comentários
            termos de uso dos comentários | caracteres restantes
            [deixe, deixar, escreva, escrever, faça, fazer, adicione, adicionar, publique, publicar, envie, enviar,
            poste] [um, o seu, seu, aqui o seu] comentário
            [deixe, deixar, escreva, escrever] [uma, a sua, sua] [resposta, avaliação]
            [comente, comentar] [com o facebook, com facebook, usando o facebook, via facebook, este post, este
            artigo, esta notícia, esta matéria, a notícia, essa notícia, esta publicação, aqui]
            [ver, ler, mostrar, carregar] [os, todos os, mais] comentários
            [ainda não há, não há, não existem, ainda não existem] comentários [, ainda, nesta notícia, neste
            artigo, para este artigo]
            seja [o primeiro, a primeira, a primeira pessoa] a [comentar, deixar um comentário, opinar, responder,
            avaliar, dar a sua opinião, comentar este artigo, comentar esta notícia]
            [avalie, avaliar] [este artigo, este conteúdo, este post, esta página, esta notícia, esta receita, este
            produto]
            [ler, ver] os comentários dos leitores [, #]
        ",
        hit: "Deixe uma resposta",
        miss: "O técnico recusou-se a fazer um comentário sobre a lesão do avançado.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            campos obligatórios são marcados | campos obrigatórios são marcados com
            os campos obrigatórios são marcados | campos marcados com * são obrigatórios
            campos obrigatórios marcados com | salvar meus dados neste navegador
            salvar meu nome, e-mail e site | guardar o meu nome, email e site
            neste navegador para a próxima vez que eu comentar
            você precisa fazer o login para publicar um comentário | você precisa estar logado para
            você deve estar logado para comentar | é preciso estar logado para comentar
            entre para comentar | tem de iniciar a sessão para publicar um comentário
            precisa de ter sessão iniciada para comentar | é necessário iniciar sessão para comentar
            os comentários estão fechados | comentários estão fechados
            os comentários estão desativados | comentários estão desativados
            notifique-me sobre novos comentários | notificar-me de novos comentários
            notifique-me por e-mail | avise-me sobre novos comentários
            avise-me de novas publicações | este site utiliza o akismet | este site usa o akismet
            para reduzir spam | saiba como os dados do seu comentário
            os comentários são de responsabilidade exclusiva
            os comentários são de responsabilidade de seus autores
            comentários são de responsabilidade exclusiva de seus autores
            não representam a opinião deste site | comentários sujeitos a moderação
            o comentário não representa a opinião do | apenas assinantes podem comentar
            só assinantes podem comentar
            deixe seu comentário | deixe o seu comentário | conte nos comentários
            [faça login, faça o login, faça seu login, inicie sessão, registe-se, registre-se, cadastre-se, é
            necessário fazer login, é preciso fazer login] para [comentar, deixar um comentário, publicar um
            comentário]
            comentários [, publicados, postados] são [de responsabilidade, da responsabilidade, de inteira
            responsabilidade, da inteira responsabilidade]
            [seu, o seu] [endereço de e-mail, endereço de email, e-mail, email, endereço de correio eletrónico] não será [publicado,
            divulgado, exibido]
            [ainda não há comentários, não há comentários, nenhum comentário, sem comentários] [deixe o seu, seja o
            primeiro, seja a primeira, escreva o primeiro]
            [tem de, precisa de, é preciso, deve] iniciar sessão para [responder, comentar] | [faça login, inicie
            sessão] para responder
        ",
        hit: "O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *",
        miss: "O endereço da testemunha não será publicado por ordem do juiz.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            responder | resposta | respostas | # respostas | # resposta | ver respostas
            mostrar respostas | ocultar respostas | denunciar
            reportar | curtir | gosto | não gosto | gostei
            não gostei | descurtir | excluir | apagar | link permanente | permalink | citar
            ordenar por | mais antigos | mais antigas | mais votados | mais curtidos
            mais relevantes | mais recentes primeiro | mais antigos primeiro
            responder a este comentário | aguardando moderação | comentário aguardando moderação
            [denunciar, reportar, sinalizar] [abuso, comentário, este comentário, conteúdo, mensagem, spam]
            ordenar por [mais recentes, mais antigos, mais votados, relevância, data] | última resposta | responder citando
        ",
        hit: "Responder",
        miss: "O vereador não quis responder.",
    },
    Phrases {
        rule: "comments.says",
        texts: "disse",
        hit: "Lúcia Barreto disse:",
        miss: "Foi o que ele disse ao chegar.",
    },
];
