//! Portuguese phrases for the `legal` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "legal.copyright",
        texts: "
            todos os direitos reservados | todos direitos reservados | direitos reservados ©
            direitos autorais reservados | proibida a reprodução
            reprodução proibida | reprodução total ou parcial | proibida a cópia
            este material não pode ser publicado
            não pode ser publicado, transmitido por broadcast, reescrito
            sem autorização prévia e por escrito | desenvolvido por wordpress
            orgulhosamente desenvolvido com wordpress | orgulhosamente mantido com wordpress
            tecnologia do blogger | registo erc n.º # | erc registo
            [é, está, é expressamente, fica] proibida a [reprodução, cópia, republicação]
        ",
        hit: "© 2024 Diário de Vale Fundo. Todos os direitos reservados.",
        miss: "Os direitos de água reservados aos regantes vão a leilão.",
    },
    Phrases {
        rule: "legal.cookies",
        texts: "
            utilizamos cookies | usamos cookies | utiliza cookies | usa cookies | utilizam cookies
            nós usamos cookies | uso de cookies | utilização de cookies | aceitar cookies
            aceitar os cookies | aceitar todos os cookies | rejeitar cookies
            rejeitar todos os cookies | recusar cookies | aceitar e continuar | aceitar e fechar
            configurar cookies
            gerenciar cookies | gerir cookies | gerir consentimento | gerenciar consentimento
            gerenciar o consentimento
            aviso de cookies | cookies próprios e de terceiros | cookies de terceiros
            ao continuar navegando | ao continuar a navegar | ao navegar neste site
            ao navegar no site | ao navegar em nosso site | ao utilizar nosso site você concorda
            ao clicar em aceitar | você concorda com a utilização | você concorda com nossa política
            você concorda com o uso | você concorda com o monitoramento
            ao continuar a utilizar este site | armazenar e/ou aceder a informações
            gerenciar preferências | gerir preferências | retirar o seu consentimento
            nosso aviso de privacidade
            [preferências, definições, configurações, gestão, política, declaração] [de, sobre] cookies
            ao [prosseguir, utilizar este site, usar este site, usar nosso site] [, você] [concorda, aceita]
        ",
        hit: "Utilizamos cookies para melhorar a sua experiência. Aceitar todos",
        miss: "Os cookies de aveia foram o sucesso da feira.",
    },
    Phrases {
        rule: "legal.terms",
        texts: "
            politica de privacidade | políticas de privacidade
            privacidade | termos de uso | termos de utilização | termos de serviço
            termos e condições | termos e condições de uso | termos e condições de utilização
            termos | condições gerais | condições de uso | condições de utilização
            condições gerais de venda | termos e políticas | política de cookies | cookies
            aviso legal | nota legal | avisos legais | informação legal | proteção de dados
            proteção de dados pessoais | política de proteção de dados | lgpd | rgpd
            acessibilidade | aceitar | aceito | eu aceito | recusar | rejeitar | rejeitar tudo
            aceitar tudo | entendi | configurações de privacidade | configurações de cookies
            definições de cookies | aviso de privacidade
            direitos autorais | direitos de autor | copyright
            isenção de responsabilidade | canal de denúncias | livro de reclamações
            livro de reclamações eletrónico | resolução alternativa de litígios | informar erro
            reportar erro | comunicar erro | encontrou um erro? | encontrou algum erro?
            sugerir correção | política de erros | estatuto editorial e termos
            prosseguir e aceitar
            contato para imprensa | contacto para a imprensa | informações para a imprensa
            informações à imprensa
            política de [privacidade, privacidade e cookies, cookies e privacidade, privacidade e proteção de dados,
            privacidade e segurança, tratamento de dados, devoluções, trocas e devoluções, reembolso, entregas,
            moderação, comentários]
            termos [, e condições, de uso, de utilização] [e política de privacidade, e privacidade, do site]
            condições [gerais de utilização, gerais de uso, de venda, de compra, de acesso, de envio]
            declaração de [acessibilidade, privacidade, cookies] | aviso [legal e política de privacidade, legal e
            privacidade, de direitos autorais]
            [encontrou, viu] [um, algum] erro [, avise-nos, fale conosco, fale connosco, reporte]
            [as suas, suas] [preferências, definições, opções] de [privacidade, cookies]
            [definições, configurações, preferências] de [privacidade e cookies, cookies e privacidade,
            consentimento]
            [aceitar, rejeitar, recusar, gerir, gerenciar, configurar, personalizar] [, os, todos os] cookies
        ",
        hit: "Política de Privacidade",
        miss: "A política de privacidade da clínica tinha quarenta páginas.",
    },
    Phrases {
        rule: "legal.notice",
        texts: "
            as opiniões expressas neste | as opiniões expressas nesta | as opiniões expressas são
            as opiniões aqui expressas | são de responsabilidade exclusiva do autor
            são de responsabilidade exclusiva dos autores | são de inteira responsabilidade do autor
            são de inteira responsabilidade de seus | é de inteira responsabilidade do autor
            é de responsabilidade exclusiva do autor | não reflete, necessariamente, a opinião
            não refletem necessariamente a opinião | não reflete a opinião do
            não refletem a opinião do site | não representa necessariamente a opinião
            não representam necessariamente a opinião | não traduz, necessariamente, a opinião
            não se responsabiliza pelas opiniões | este texto não reflete
            este artigo foi publicado originalmente | este texto foi publicado originalmente
            publicado originalmente no site | matéria publicada originalmente
            leia o artigo original | republicado com permissão | podemos receber uma comissão
            podemos ganhar uma comissão | links de afiliados | link de afiliado | links de afiliação
            este artigo contém links | este conteúdo foi produzido por
            este artigo foi produzido por | este conteúdo foi desenvolvido por
            conteúdo produzido em parceria com | texto gerado com auxílio de
            protegido por recaptcha | este site é protegido por recaptcha
            comunicado de imprensa distribuído | não constitui aconselhamento financeiro
            não constitui recomendação de investimento | não substitui a consulta médica
            não substitui o aconselhamento médico | não substitui a orientação de um
            preços consultados no momento | os preços podem sofrer alteração
            licença creative commons atribuição | veja a versão original em businesswire
            encontrou algum erro na matéria | este resumo foi gerado por
            [encontrou, viu, notou, detetou] [um, algum] erro [neste, nesta]
        ",
        hit: "As opiniões expressas neste artigo são de inteira responsabilidade do autor.",
        miss: "As opiniões dos moradores sobre a obra estão divididas.",
    },
    Phrases {
        rule: "legal.consent-tool",
        texts: "
            necessários para que o website funcione e | necessários para o funcionamento do site e
            não podem ser desligados nos nossos sistemas
            não podem ser desativados em nossos sistemas | nos permitem contar visitas e fontes
            permitem nos contar visitas e fontes | todas as informações recolhidas por estes cookies
            todas as informações que esses cookies coletam | em resposta a ações feitas por si
            em resposta a ações feitas por você
            armazenar ou recuperar informações no seu navegador
            através do nosso site pelos nossos parceiros | o armazenamento técnico ou acesso
            utilizar dados de geolocalização precisos
            procurar ativamente as características do dispositivo
            utilizar dados limitados para selecionar | criar perfis para publicidade personalizada
            medir o desempenho da publicidade | medir o desempenho dos conteúdos
            são pequenos ficheiros de texto que podem
            estudos de audiência e desenvolvimento de serviços
        ",
        hit: "O armazenamento técnico ou acesso é estritamente necessário para o serviço.",
        miss: "O acesso técnico ao arquivo ficou fechado durante os meses da obra.",
    },
];
