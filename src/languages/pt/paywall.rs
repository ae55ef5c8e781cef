//! Portuguese phrases for the `paywall` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "paywall.prompt",
        texts: "
            assine para continuar lendo | assine para ler | assine para continuar a ler
            assine e continue lendo | assine e tenha acesso | assine a partir de | assine por #
            assine por apenas | assine já e | subscreva para continuar a ler | subscreva para ler
            conteúdo exclusivo para assinantes | conteúdo exclusivo para subscritores
            conteúdo exclusivo para assinantes do | conteúdo só para assinantes
            conteúdo para assinantes | matéria exclusiva para assinantes
            notícia exclusiva para assinantes | artigo exclusivo para assinantes
            artigo exclusivo para subscritores | este artigo é exclusivo para
            este conteúdo é exclusivo para | este conteúdo é restrito a assinantes
            este texto é exclusivo para | já é assinante | já sou assinante | já é subscritor
            ainda não é assinante | não é assinante? | faça login para continuar
            faça login para ler | faça seu login para | entre para continuar lendo
            inicie sessão para continuar | inicie sessão para ler | cadastre-se para continuar
            cadastre-se para ler | cadastre-se gratuitamente para | cadastre-se grátis
            crie uma conta gratuita | crie sua conta gratuita | crie a sua conta gratuita
            registe-se para continuar | registe-se gratuitamente | registe-se para ler
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
        ",
        hit: "Já é assinante? Faça login",
        miss: "Os assinantes da temporada já escolheram os lugares.",
    },
    Phrases {
        rule: "paywall.word",
        texts: "
            assine | assine já | assine agora | assinar | assinar agora | assine o jornal
            assinatura | assinaturas | minha assinatura | a minha assinatura | assinante
            assinantes | área do assinante | clube do assinante | portal do assinante
            central do assinante | só para assinantes | para assinantes | exclusivo assinantes
            exclusivo assinante | exclusivo | conteúdo exclusivo | conteúdo premium | artigo premium
            premium | subscrever | subscreva | subscreva já | subscreva agora | subscrição
            subscritores | seja assinante | seja um assinante | quero assinar | quero ser assinante
            ver planos | ver planos de assinatura | planos de assinatura | ofertas de assinatura
            vantagens do assinante | benefícios do assinante | presenteie esta matéria
            presentear assinatura | oferecer assinatura | salvar para ler depois
            salvar para depois | ler mais tarde | ler depois | guardar para ler mais tarde
            salvar notícia | salvar artigo | salvar matéria | favoritar | adicionar aos favoritos
            apoie | apoie-nos | doe | doe agora | doar | seja membro | seja apoiador do jornal
            assine a partir de r$ # | teste por # dias
            exclusivo para assinantes | apenas para assinantes
        ",
        hit: "Assine já",
        miss: "Quem assine o contrato até sexta ganha um mês.",
    },
];
