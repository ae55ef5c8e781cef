//! Portuguese phrases for the `artifact` rules.

use crate::languages::Phrases;

pub(super) const PHRASES: &[Phrases] = &[
    Phrases {
        rule: "artifact.player",
        texts: "
            reproduzir | reproduzir áudio | ouvir | ouvir áudio | ouvir agora | ouça | escutar
            assistir | assistir agora | assista | pausar | pausa | sem som | com som | ativar som
            desativar som | tela cheia | sair da tela cheia | ecrã inteiro | ecrã completo
            sair do ecrã inteiro | carregando player | carregando vídeo | a carregar vídeo
            leitor de vídeo | player de vídeo | player de áudio | reprodutor de vídeo
            velocidade de reprodução | legendas | qualidade do vídeo | próximo vídeo
            vídeo seguinte | ver agora | ver novamente | repetir | esta é uma janela modal
            janela modal | vídeo não disponível | vídeo indisponível | áudio | áudio indisponível
            tempo atual | tempo restante | tentar novamente | assistir no youtube | ver no youtube
            ver em direto | tocar | reiniciar
            [, o] [vídeo, áudio] não está disponível
            [mostrar, ver, ocultar] [a, ] transcrição
        ",
        hit: "Tela cheia",
        miss: "Vimos a final em tela cheia no celular do meu irmão.",
    },
    Phrases {
        rule: "artifact.javascript",
        texts: "
            ative o javascript | ativar o javascript | habilite o javascript
            habilitar o javascript | por favor, ative o javascript | javascript está desativado
            javascript desativado | javascript está desabilitado | javascript desabilitado
            javascript precisa estar | é necessário ativar o javascript
            é necessário ter o javascript | requer javascript | precisa de javascript
            seu navegador não suporta | o seu navegador não suporta | seu browser não suporta
            o seu browser não suporta | seu navegador não é compatível
            o seu navegador não é compatível | seu navegador está desatualizado
            o seu browser está desatualizado | atualize seu navegador | atualize o seu navegador
            atualize o seu browser | desative o bloqueador de anúncios
            desative seu bloqueador de anúncios | desative o seu bloqueador
            este conteúdo não está disponível | este vídeo não está disponível
            para ver este conteúdo é necessário
        ",
        hit: "Por favor, ative o JavaScript para ver os comentários.",
        miss: "Ensina JavaScript e Python a aposentados do bairro.",
    },
    Phrases {
        rule: "artifact.loading",
        texts: "
            carregando | carregando... aguarde | carregando conteúdo | a carregar | aguarde
            por favor aguarde | só um momento | um momento, por favor | imagem
            imagem não disponível | imagem indisponível | sem imagem | sem título | ocorreu um erro
            erro | erro ao carregar | erro ao carregar conteúdo | algo deu errado
            conteúdo não disponível | conteúdo indisponível | não disponível | indisponível
            expandir | recolher | ocultar | mostrar menos | ver menos | ler menos
            clique para expandir | clique para abrir | toque para expandir | nenhum resultado
            nenhum resultado encontrado | sem resultados | não foram encontrados resultados
            atualizar | atualizar página | recarregar | página não encontrada
            a página que [procura, você procura, procurou] não [existe, foi encontrada]
        ",
        hit: "Carregando…",
        miss: "Passaram a noite carregando caixas de peixe.",
    },
];
