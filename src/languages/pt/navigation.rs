//! Portuguese phrases for the `navigation` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "navigation.word",
        texts: "
            início | inicio | página inicial | home page | capa | ir para a home
            voltar para a home | voltar à página inicial | menu
            menu principal | abrir menu | fechar menu | mostrar menu | exibir menu | alternar menu
            buscar | busca | busca avançada | pesquisar | pesquisa | pesquisa avançada | procurar
            pesquisar no site | buscar no site | o que você procura? | entrar | entre
            entrar na conta | fazer login | faça login | faça seu login | login | iniciar sessão
            inicie sessão | iniciar sessao | terminar sessão | sair | sair da conta | logout
            registar | registe-se | registar-se | registro | registre-se | cadastre-se | cadastro
            cadastrar-se | criar conta | criar uma conta | criar conta gratuita | crie sua conta
            minha conta | a minha conta | meu perfil | a minha área | área do cliente
            área reservada | esqueceu a senha? | esqueceu sua senha?
            esqueceu-se da palavra-passe? | senha | palavra-passe
            próximo | próxima | anterior | anteriores | seguinte | seguintes
            próxima página | página anterior | página seguinte | próximo artigo | artigo anterior
            artigo seguinte | próxima notícia | notícia anterior | notícia seguinte | próximo post
            post anterior | post seguinte | próxima matéria | matéria anterior | posts mais antigos
            posts mais recentes | mensagens antigas | mensagem antiga | mensagem mais recente
            postagem mais antiga | postagem mais recente | postagens mais antigas | voltar
            topo | ir para o topo | subir | ir para conteúdo | fechar | fechar janela
            contato | contatos | contacto | contactos | contate-nos | contacte-nos
            entre em contato | entrar em contato | fale conosco | fale connosco | fale com a redação
            quem somos | sobre | sobre nós | sobre nos | a empresa | institucional | nossa equipe
            a equipa | nossa história | ajuda | central de ajuda | centro de ajuda
            perguntas frequentes | dúvidas frequentes | atendimento | atendimento ao leitor
            provedor do leitor | mapa do site | mapa do sítio | arquivo | arquivos | acervo
            edição impressa | edição digital | edição do dia | jornal impresso | versão impressa
            versão para impressão | edições | seções | secções | editorias | editoria | categorias
            categoria | tópicos | todas as categorias | todas as editorias | feed rss
            trabalhe conosco | trabalhe connosco | trabalha connosco | recrutamento | vagas
            parceiros | nossos parceiros | nossos sites | sites do grupo | serviços
            nossos serviços | links úteis | configurações | definições | preferências | idioma
            idiomas | português | inglês | espanhol | página # de # | mais | tudo | todos | todas
            ok | cancelar | continuar | prosseguir | navegação | navegação de post
            navegação de posts | navegação principal | você está aqui | está aqui | ao vivo
            em direto | em directo | ao minuto | última hora | plantão | urgente | agenda cultural
            classificados | anuncie | anuncie conosco | anuncie aqui | publicite connosco
            publicidade e parcerias | estatuto editorial | ficha técnica | código de conduta
            princípios editoriais | política editorial | linha editorial | fale com o jornal
            filtrar | limpar | ordenar | tags | palavras-chave | ver mais categorias
            minhas notícias | notificações | ativar notificações | permitir notificações | agora não
            bem-vindo | olá, leitor
            resumo por ia | resumo com ia | resumir com ia | ir para a receita
            pular para a receita | citar este artigo | ver mapa | ver no mapa
            próximo episódio | episódio anterior | páginas afluentes | carregar ficheiro | páginas especiais | mudanças recentes | informações da página
            editar | editar código | editar editar código | editar código-fonte
            editar editar código-fonte | ver histórico
            índice | neste artigo | conteúdo | índice de conteúdos
            [pular, ir, saltar, avançar] para o [conteúdo, conteúdo principal, menu, menu principal, rodapé]
            voltar [ao, para o] [topo, início, menu] | voltar ao [topo, início] da página
            [escolha, escolher, selecione, selecionar] [o, o seu, seu] idioma | [selecionar, alterar] idioma | [mudar,
            alterar, selecionar, selecione] a língua
            o que [você procura, procura, está procurando, está a procurar, você está procurando, deseja procurar]
            [entrar, continuar, login] com [, o] [google, facebook, apple]
            [esqueceu, esqueci] [a, sua, a sua, minha, a minha] [senha, palavra-passe]
            [esqueceu-se, esqueci-me] da [, sua, minha] [palavra-passe, password]
            [recuperar, redefinir, alterar, repor] [senha, palavra-passe, password]
            [já tem, ainda não tem, não tem] [conta, uma conta, cadastro]
            lembrar-me | lembre-se de mim | lembrar de mim | manter sessão iniciada | mantenha-me conectado
            manter conectado | continuar conectado
            nome de [utilizador, usuário] [, ou e-mail, ou email]
            [abrir, ler, ver, continuar] [no app, no aplicativo, na app]
            [baixar, descarregar, transferir, ver, download] [, o, em] pdf | [baixar, descarregar] [arquivo,
            ficheiro, documento, catálogo]
            anuncie [no site, no nosso site, em nosso site, no jornal, no portal, connosco]
            [envie, enviar] [sua, a sua] [sugestão, notícia, mensagem, denúncia]
            [precisa, precisas] de ajuda [, fale connosco, fale conosco] | tem [dúvidas, alguma dúvida, perguntas] [,
            contacte-nos, fale connosco, fale conosco]
            [aumentar, diminuir] [letra, texto, fonte, tamanho da letra] | tamanho [da letra, do texto, da fonte] | alto contraste
            [pesquisar, buscar, procurar] [notícias, artigos, produtos, no arquivo]
        ",
        hit: "Pular para o conteúdo",
        miss: "O leitor atento vai pular para o conteúdo que realmente lhe interessa.",
    },
    Phrases {
        rule: "navigation.section",
        texts: "
            notícias | atualidade | actualidade | mundo | internacional | nacional | país | cidades
            cidade | cotidiano | política | economia | negócios | empresas | mercado | mercados
            finanças | dinheiro | seu dinheiro | sociedade | polícia | policial | justiça
            judiciário | esporte | esportes | desporto | desportos | futebol | futebol nacional
            futebol internacional | brasileirão | basquete | modalidades | vôlei | ténis | tênis
            ciclismo | automobilismo | fórmula 1 | motores | cultura | cultura e lazer
            entretenimento | famosos | celebridades | gente | cinema | música | livros | teatro
            séries | novelas | televisão | tv e famosos | tv e media | media | mídia | ciência
            ciência e saúde | ciência e tecnologia | tecnologia | tech | saúde | saúde e bem-estar
            bem-estar | meio ambiente | ambiente | sustentabilidade | clima e tempo | educação
            ensino | vestibular | enem | concursos | concursos públicos | empregos | emprego
            vagas de emprego | carreiras | imóveis | imobiliário | turismo | viagem | viagens
            viagem e turismo | gastronomia | receitas | culinária | moda | beleza | moda e beleza
            estilo de vida | lifestyle | vida e estilo | comportamento | lazer | opinião | opiniões
            editorial | editoriais | colunas | blogs | blogs e colunas | cartas ao diretor
            cartas do leitor | charge | charges | cartoon | entrevistas | reportagens | especiais
            investigação jornalística | vídeos | vídeo | videos | fotos | galerias | podcasts
            podcast | multimédia | multimídia | infografias | horóscopo | horóscopo do dia
            passatempos | jogos | palavras cruzadas | sudoku | loterias | euromilhões
            programação da tv | previsão do tempo | tempo | meteorologia | trânsito | local
            regional | regiões | região | concelhos | interior | zona norte | agronegócio | agro
            obituário | obituários | necrologia | falecimentos | insólito | curiosidades
            fato ou fake | fact-check | checagem | automóveis | carros | auto | pets | loteria
        ",
        hit: "Ciência e tecnologia",
        miss: "O prêmio distingue projetos de ciência e tecnologia.",
    },
    Phrases {
        rule: "navigation.skip",
        texts: "
            pular para | ir para o conteúdo | ir para conteúdo | ir para o menu | ir para a busca
            ir para o rodapé | ir para a navegação | ir para a home | ir para a página
            saltar para o conteúdo | saltar para o menu | saltar para a navegação
            avançar para o conteúdo | voltar para a home | voltar para a página | voltar à página
            voltar ao topo | voltar ao início | voltar ao menu | voltar para o topo
            voltar para notícias | voltar para a lista | você está em | você está aqui
            resultados da pesquisa | resultado da busca | resultados da busca | buscar por
            pesquisar por | pesquisar em
        ",
        hit: "Você está em: Início > Notícias > Vale Fundo",
        miss: "Foi preciso pular para a terceira página para achar a resposta.",
    },
];
