//! Portuguese phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            assine e continue lendo | assine e tenha acesso | assine a partir de | assine por #
            assine por apenas | assine já e | conteúdo exclusivo para assinantes do
            conteúdo para assinantes | este conteúdo é restrito a assinantes
            já é assinante | já sou assinante | já é subscritor
            ainda não é assinante | não é assinante? | faça login para continuar
            faça seu login para | entre para continuar lendo
            inicie sessão para continuar | cadastre-se para continuar
            cadastre-se gratuitamente para | cadastre-se grátis
            registe-se para continuar | registe-se gratuitamente
            você atingiu o limite de | você já leu todos os seus artigos
            atingiu o limite de artigos | atingiu o seu limite de artigos
            você ainda tem # matérias | tem # artigos gratuitos | acesso ilimitado a todo o conteúdo
            acesso ilimitado a todos os conteúdos | acesso ilimitado ao conteúdo
            acesso ilimitado ao site | acesso ilimitado a todos os artigos | aceda sem limites
            leia sem limites | cancele quando quiser | cancele a qualquer momento
            escolha o seu plano de assinatura | conheça nossos planos de assinatura
            para continuar lendo, assine | para continuar a ler este artigo
            para ler este artigo na íntegra | esta matéria é exclusiva | torne-se assinante
            seja assinante e | já tem uma conta? faça login | já tem conta? entre
            já tem conta? inicie sessão | já possui conta? faça login
            [assine, subscreva, cadastre-se, registe-se, registre-se, faça login, inicie sessão] para [continuar
            lendo, continuar a ler, ler, continuar a leitura]
            [cadastre-se, registe-se, registre-se] gratuitamente para [continuar, ler]
            [artigo, conteúdo, texto] [exclusivo, reservado] [para, a] [assinantes, subscritores]
            [matéria, notícia, reportagem] [exclusiva, reservada] [para, a] assinantes
            [este artigo, este conteúdo, este texto] é [reservado, restrito, exclusivo] [para, a, aos]
            não é [assinante, subscritor] [assine, subscreva, torne-se]
            [já tem, já possui] [conta, uma conta, cadastro] [faça login, faça o login, entre, inicie sessão]
            [não tem, não possui] [conta, uma conta, cadastro] [registe-se, registre-se, cadastre-se, inscreva-se]
            atingiu o limite [de, mensal de] [matérias, notícias, leituras, conteúdos, textos]
            crie [uma, a sua, sua] conta gratuita [para ler, para continuar, e continue]
            [restam, faltam, ainda tem, restam-lhe, você tem] # artigos [gratuitos, grátis] | [resta, você tem,
            resta-lhe] # artigo gratuito
            [assine, assine já, assine agora, subscreva] por [r$, apenas r$, # €]
            assine ou faça login
            [artigo, conteúdo] [disponível apenas, só, apenas] para [assinantes, subscritores]
            [matéria, notícia, reportagem] [disponível apenas, só, apenas] para assinantes
            [não tem, ainda não tem] conta [crie uma, crie a sua, crie já]
            desbloqueie [o artigo, este artigo, esta matéria, este conteúdo]
            já é [sócio, membro, cliente] [faça login, entre, inicie sessão]
        ",
        hit: "Já é assinante? Faça login",
        miss: "Os assinantes da temporada já escolheram os lugares.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            assine o jornal
            assinatura | assinaturas | minha assinatura | a minha assinatura | assinante
            assinantes | área do assinante | clube do assinante | portal do assinante
            central do assinante | só para assinantes | para assinantes | exclusivo assinantes
            exclusivo assinante | exclusivo | conteúdo exclusivo | conteúdo premium | artigo premium
            premium | subscrição
            subscritores | seja um assinante | quero assinar | quero ser assinante
            ver planos | ver planos de assinatura | planos de assinatura | ofertas de assinatura
            vantagens do assinante | benefícios do assinante | presenteie esta matéria
            presentear assinatura | oferecer assinatura | salvar para ler depois
            salvar para depois | ler mais tarde | ler depois | guardar para ler mais tarde
            salvar notícia | salvar artigo | salvar matéria | favoritar | adicionar aos favoritos
            apoie | apoie-nos | doe | doe agora | doar | seja membro | seja apoiador do jornal
            assine a partir de r$ # | teste por # dias
            exclusivo para assinantes | apenas para assinantes
            [assine, assinar, subscreva, subscrever, seja assinante] [, já, agora, aqui, online]
            [ver, veja, conheça, escolha] [os, nossos, os nossos] planos de assinatura
            adicionar [aos meus, aos seus] favoritos
        ",
        hit: "Assine já",
        miss: "Quem assine o contrato até sexta ganha um mês.",
    },
];
