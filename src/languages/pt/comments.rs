//! Portuguese phrases for the `comments` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "comments.prompt",
        texts: "
            deixe um comentário | deixe seu comentário | deixe o seu comentário | deixe uma resposta
            deixe sua resposta | deixe sua opinião | deixe a sua opinião | deixar um comentário
            deixar comentário | deixar uma resposta | deixe aqui o seu comentário
            escreva um comentário | escreva seu comentário | escreva o seu comentário
            escrever um comentário | escrever comentário | faça um comentário | faça seu comentário
            fazer um comentário | adicionar comentário | adicionar um comentário
            adicione um comentário | publicar comentário | publicar um comentário
            publique um comentário | postar comentário | postar um comentário | enviar comentário
            enviar um comentário | envie seu comentário | envie um comentário | comentar | comente
            comente aqui | comente esta notícia | comente a notícia | comente essa notícia
            comente este artigo | comentar artigo | comentar notícia | comentários | comentário
            os comentários | os seus comentários | comentários dos leitores | # comentários
            # comentário | comentários # | um comentário | nenhum comentário | sem comentários
            não há comentários | ainda não há comentários | nenhum comentário ainda
            ver comentários | ver os comentários | ver todos os comentários | ver # comentários
            veja os comentários | ler comentários | leia os comentários | mostrar comentários
            mostrar mais comentários | ocultar comentários | carregar mais comentários
            carregar comentários | mais comentários | seja o primeiro a comentar
            seja a primeira pessoa a comentar | seja o primeiro a opinar | participe da conversa
            participe da discussão | participe na conversa | junte-se à conversa | entre na conversa
            dê sua opinião | dê a sua opinião | a sua opinião | sua opinião | opine
            cancelar resposta | deixe um comentário cancelar resposta
            deixe uma resposta cancelar resposta | últimos comentários | comentários recentes
            comentários encerrados | comentários desativados | comentários fechados
            o que você achou? | o que achou? | e você, o que acha? | seu comentário
            o seu comentário | regras para comentários | regras de comentários
            termos de uso dos comentários | caracteres restantes
        ",
        hit: "Deixe uma resposta",
        miss: "O técnico recusou-se a fazer um comentário sobre a lesão do avançado.",
    },
    Phrases {
        rule: "comments.form",
        texts: "
            o seu endereço de e-mail não será publicado | o seu endereço de email não será publicado
            seu endereço de e-mail não será publicado | seu e-mail não será publicado
            o seu email não será publicado | o seu endereço de correio eletrónico não será publicado
            campos obligatórios são marcados | campos obrigatórios são marcados com
            os campos obrigatórios são marcados | campos marcados com * são obrigatórios
            campos obrigatórios marcados com | salvar meus dados neste navegador
            salvar meu nome, e-mail e site | guardar o meu nome, email e site
            neste navegador para a próxima vez que eu comentar
            você precisa fazer o login para publicar um comentário | você precisa estar logado para
            você deve estar logado para comentar | é preciso estar logado para comentar
            faça login para comentar | faça o login para comentar | entre para comentar
            inicie sessão para comentar | tem de iniciar a sessão para publicar um comentário
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
        ",
        hit: "O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *",
        miss: "O endereço da testemunha não será publicado por ordem do juiz.",
    },
    Phrases {
        rule: "comments.thread",
        texts: "
            responder | resposta | respostas | # respostas | # resposta | ver respostas
            mostrar respostas | ocultar respostas | denunciar | denunciar comentário
            denunciar abuso | reportar | reportar comentário | curtir | gosto | não gosto | gostei
            não gostei | descurtir | excluir | apagar | link permanente | permalink | citar
            ordenar por | mais antigos | mais antigas | mais votados | mais curtidos
            mais relevantes | mais recentes primeiro | mais antigos primeiro
            responder a este comentário | aguardando moderação | comentário aguardando moderação
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
